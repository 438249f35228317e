//! `Text` on every sequence of code points that a Python `str` can hold.
// `Text` has no unsafe code, and proptest wants more cases than Miri gets through.
#![cfg(not(miri))]

use audithook_core::{FsPath, Text, TextBuf};
use proptest::prelude::*;

/// A code point of a Python `str`: surrogates included.
fn code_point() -> impl Strategy<Value = u32> {
    prop_oneof![
        0u32..0x80,
        0x80u32..0xd800,
        0xd800u32..0xe000,
        // What PEP 383 makes of a byte that is not UTF-8.
        0xdc80u32..0xdd00,
        0xe000u32..=0x10_ffff,
    ]
}

/// `str.encode("utf-8", "surrogatepass")`.
fn surrogatepass(points: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &point in points {
        match char::from_u32(point) {
            Some(char) => bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            None => bytes.extend([
                0xe0 | (point >> 12) as u8,
                0x80 | (point >> 6 & 0x3f) as u8,
                0x80 | (point & 0x3f) as u8,
            ]),
        }
    }
    bytes
}

/// `str.encode("utf-8", "surrogateescape")` for those that it can encode.
fn surrogateescape(points: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &point in points {
        match char::from_u32(point) {
            Some(char) => bytes.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
            None => bytes.push((point - 0xdc00) as u8),
        }
    }
    bytes
}

proptest! {
    #[test]
    fn any_str_is_text_without_loss(points in prop::collection::vec(code_point(), 0..20)) {
        let bytes = surrogatepass(&points);
        let text = Text::from_bytes(&bytes).unwrap();
        prop_assert_eq!(text.as_bytes(), &bytes);
        let owned = TextBuf::from(text);
        prop_assert_eq!(owned.as_text(), text);

        let lossy: String =
            points.iter().map(|point| char::from_u32(*point).unwrap_or('\u{fffd}')).collect();
        prop_assert_eq!(text.to_string_lossy(), &*lossy);
        prop_assert_eq!(text.to_string(), lossy);
        let unicode = points.iter().all(|point| char::from_u32(*point).is_some());
        prop_assert_eq!(text.as_str().is_some(), unicode);
    }

    #[test]
    fn escaped_bytes_come_back(
        points in prop::collection::vec(
            prop_oneof![0u32..0xd800, 0xdc80u32..0xdd00, 0xe000u32..=0x10_ffff],
            0..20,
        )
    ) {
        let bytes = surrogatepass(&points);
        let text = Text::from_bytes(&bytes).unwrap();
        let escaped = surrogateescape(&points);
        prop_assert_eq!(&*text.to_os_bytes(), &*escaped);
        prop_assert_eq!(FsPath::Text(text), FsPath::Bytes(&escaped));
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Some(text) = Text::from_bytes(&bytes) {
            prop_assert_eq!(text.as_bytes(), &bytes);
            let _ = (text.to_os_bytes(), text.to_string_lossy(), format!("{text:?}"));
        } else {
            prop_assert!(std::str::from_utf8(&bytes).is_err());
        }
    }
}

#[test]
fn debug_writes_surrogates_as_escapes() {
    let text = Text::from_bytes(b"a\"\xed\xb2\x80\n").unwrap();
    assert_eq!(format!("{text:?}"), r#""a\"\u{dc80}\n""#);
    assert_eq!(format!("{:?}", Text::from("é\n")), r#""é\n""#);
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    for bytes in [
        &b"\xff"[..],
        b"\xed\xa0",
        b"a\xed\xc0\x80",
        b"\xc0\x80",
        b"\xf4\x90\x80\x80",
    ] {
        assert_eq!(Text::from_bytes(bytes), None, "{bytes:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_unicode_is_the_file_it_names() {
    use std::os::unix::ffi::OsStrExt as _;
    let text = Text::from_bytes(b"/tmp/caf\xed\xb3\xa9").unwrap();
    let path = FsPath::Text(text);
    assert_eq!(path.to_path().as_os_str().as_bytes(), b"/tmp/caf\xe9");
    assert_eq!(path.as_str(), None);
    assert!(path.starts_with("/tmp/") && !path.ends_with("é"));
}
