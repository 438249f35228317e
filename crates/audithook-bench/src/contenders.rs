use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use audithook::events::NAMES;

include!(concat!(env!("OUT_DIR"), "/contenders.rs"));

/// A `HashMap` with the hasher of std.
pub type StdHash = Map<RandomState>;

/// A `HashMap` with foldhash.
pub type FoldHash = Map<foldhash::fast::RandomState>;

/// A `HashMap` from names to numbers.
pub struct Map<S>(HashMap<&'static [u8], u8, S>);

impl<S: BuildHasher + Default> Map<S> {
    /// All names.
    #[must_use]
    pub fn new() -> Self {
        Self(NAMES.iter().map(|name| name.as_bytes()).zip(0..).collect())
    }

    /// The number of `name`.
    #[inline]
    #[must_use]
    pub fn find(&self, name: &[u8]) -> Option<u8> {
        self.0.get(name).copied()
    }
}

/// The number of `name`, from a map of the crate `phf`.
#[inline]
#[must_use]
pub fn phf(name: &[u8]) -> Option<u8> {
    PHF.get(name).copied()
}

/// The number of `name`, from a `match` with an arm for each name.
#[inline]
#[must_use]
pub fn matched(name: &[u8]) -> Option<u8> {
    match_id(name)
}
