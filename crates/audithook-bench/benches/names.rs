//! From a name to its number: the look-up beside its alternatives.
//!
//! Each row is the time for all names of a set, each sample going through the
//! set once; `items` is names a second, the inverse of the time of one.
//!
//! ```sh
//! cargo bench -p audithook-bench --bench names
//! ```

use std::ffi::{CStr, CString, c_char};

use audithook::events::id_of;
use audithook_bench::{FoldHash, StdHash, far, matched, near, phf, shuffled, startup};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Looks the names of a set up, given as slices.
fn look_up(bencher: Bencher<'_, '_>, set: Set, find: impl Fn(&[u8]) -> u64 + Sync) {
    let names = set.names();
    let names: Vec<&[u8]> = names.iter().map(|name| name.to_bytes()).collect();
    bencher
        .counter(ItemsCount::new(names.len()))
        .bench(|| black_box(&names).iter().map(|name| find(name)).sum::<u64>());
}

#[derive(Clone, Copy, Debug)]
enum Set {
    /// The events of a start-up, in their order.
    Startup,
    /// All names, at random.
    Shuffled,
    /// Names of the spec with the last byte changed.
    Near,
    /// Names of others.
    Far,
}

const SETS: [Set; 4] = [Set::Startup, Set::Shuffled, Set::Near, Set::Far];

impl Set {
    fn names(self) -> Vec<CString> {
        match self {
            Set::Startup => startup(),
            Set::Shuffled => shuffled(),
            Set::Near => near(),
            Set::Far => far(),
        }
    }
}

#[divan::bench(args = SETS)]
fn a_audithook(bencher: Bencher<'_, '_>, set: Set) {
    look_up(bencher, set, |name| {
        id_of(name).map_or(255, |id| id.index() as u64)
    });
}

/// The same from C strings, whose length is found first.
#[divan::bench(args = SETS)]
fn b_audithook_c(bencher: Bencher<'_, '_>, set: Set) {
    c_strings(bencher, set, |name| {
        id_of(name).map_or(255, |id| id.index() as u64)
    });
}

/// The length of a C string alone: what the rows of C strings cannot go below.
#[divan::bench(args = SETS)]
fn c_strlen_alone(bencher: Bencher<'_, '_>, set: Set) {
    c_strings(bencher, set, |name| name.len() as u64);
}

/// Looks the names of a set up, given as C strings: nothing is known of them
/// but where they begin.
fn c_strings(bencher: Bencher<'_, '_>, set: Set, find: impl Fn(&[u8]) -> u64) {
    let names = set.names();
    let names: Vec<*const c_char> = names.iter().map(|name| name.as_ptr()).collect();
    bencher
        .counter(ItemsCount::new(names.len()))
        .bench_local(|| {
            let mut sum = 0;
            for name in black_box(&names) {
                // SAFETY: the pointer is that of a C string in `names`, which outlives the loop.
                sum += find(unsafe { CStr::from_ptr(*name) }.to_bytes());
            }
            sum
        });
}

#[divan::bench(args = SETS)]
fn d_std_hash_map(bencher: Bencher<'_, '_>, set: Set) {
    let map = StdHash::new();
    look_up(bencher, set, |name| map.find(name).map_or(255, u64::from));
}

#[divan::bench(args = SETS)]
fn e_foldhash_map(bencher: Bencher<'_, '_>, set: Set) {
    let map = FoldHash::new();
    look_up(bencher, set, |name| map.find(name).map_or(255, u64::from));
}

#[divan::bench(args = SETS)]
fn e_foldhash_map_c(bencher: Bencher<'_, '_>, set: Set) {
    let map = FoldHash::new();
    c_strings(bencher, set, |name| map.find(name).map_or(255, u64::from));
}

#[divan::bench(args = SETS)]
fn f_phf_map(bencher: Bencher<'_, '_>, set: Set) {
    look_up(bencher, set, |name| phf(name).map_or(255, u64::from));
}

#[divan::bench(args = SETS)]
fn g_generated_match(bencher: Bencher<'_, '_>, set: Set) {
    look_up(bencher, set, |name| matched(name).map_or(255, u64::from));
}

#[divan::bench(args = SETS)]
fn g_generated_match_c(bencher: Bencher<'_, '_>, set: Set) {
    c_strings(bencher, set, |name| matched(name).map_or(255, u64::from));
}
