//! The look-up of names against a `HashMap`, over all strings near the names.
// The look-up has no unsafe code, and these are more look-ups than Miri gets through.
#![cfg(not(miri))]

use std::collections::HashMap;

use audithook::EventId;
use audithook::events::{COUNT, NAMES, id_of, name_of};

struct Reference(HashMap<Vec<u8>, EventId>);

impl Reference {
    fn new() -> Self {
        let names = NAMES.iter().map(|name| name.as_bytes().to_vec());
        Self(names.zip((0..).map(EventId::new)).collect())
    }

    fn check(&self, name: &[u8]) {
        let expected = self.0.get(name).copied();
        assert_eq!(id_of(name), expected, "{}", name.escape_ascii());
    }
}

#[test]
fn every_name_is_found() {
    assert_eq!(Reference::new().0.len(), COUNT, "names are distinct");
    for (number, name) in (0..).zip(NAMES) {
        assert_eq!(id_of(name.as_bytes()), Some(EventId::new(number)), "{name}");
        assert_eq!(name_of(EventId::new(number)), Some(name));
    }
    assert_eq!(name_of(EventId::new(COUNT as u8)), None);
}

#[test]
fn every_one_byte_change() {
    let reference = Reference::new();
    for name in NAMES {
        let mut changed = name.as_bytes().to_vec();
        for at in 0..name.len() {
            for byte in 0..=u8::MAX {
                changed[at] = byte;
                reference.check(&changed);
            }
            changed[at] = name.as_bytes()[at];
        }
    }
}

#[test]
fn every_prefix_suffix_and_part_left_out() {
    let reference = Reference::new();
    for name in NAMES.map(str::as_bytes) {
        for end in 0..=name.len() {
            reference.check(&name[..end]);
            reference.check(&name[end..]);
            for from in 0..end {
                reference.check(&[&name[..from], &name[end..]].concat());
            }
        }
    }
}

#[test]
fn every_extension() {
    let reference = Reference::new();
    for name in NAMES.map(str::as_bytes) {
        for byte in 0..=u8::MAX {
            reference.check(&[name, &[byte]].concat());
            reference.check(&[&[byte], name].concat());
            for at in 1..name.len() {
                reference.check(&[&name[..at], &[byte], &name[at..]].concat());
            }
        }
        for other in NAMES.map(str::as_bytes) {
            reference.check(&[name, other].concat());
        }
    }
}

#[test]
fn swapped_and_doubled_bytes() {
    let reference = Reference::new();
    for name in NAMES.map(str::as_bytes) {
        for a in 0..name.len() {
            for b in 0..a {
                let mut swapped = name.to_vec();
                swapped.swap(a, b);
                reference.check(&swapped);
            }
        }
    }
}

#[test]
fn lengths_without_names() {
    let reference = Reference::new();
    for byte in [0, b'.', b'a', 0xff] {
        for length in 0..600 {
            reference.check(&vec![byte; length]);
        }
    }
}
