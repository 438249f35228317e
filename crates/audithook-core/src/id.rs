/// The number of an event of the spec.
///
/// Numbers index the spec's events in the order of their names. They change
/// when the spec does: store names, not numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(u8);

impl EventId {
    /// How many events a spec may have.
    pub const LIMIT: usize = 255;

    /// The event at `index` of the spec.
    #[must_use]
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// The index of the event in the spec, below [`EventId::LIMIT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A set of events of the spec.
///
/// ```
/// use audithook_core::{EventId, EventSet};
///
/// const SET: EventSet = EventSet::EMPTY.with(EventId::new(3)).with(EventId::new(200));
/// assert!(SET.contains(EventId::new(200)));
/// assert!(!SET.contains(EventId::new(4)));
/// assert_eq!(SET.iter().count(), 2);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EventSet([u64; 4]);

impl EventSet {
    /// No event.
    pub const EMPTY: Self = Self([0; 4]);

    /// Every event that a spec can have.
    pub const ALL: Self = Self([u64::MAX; 4]).without(EventId(u8::MAX));

    /// This set and `id`.
    #[must_use]
    pub const fn with(mut self, id: EventId) -> Self {
        self.0[id.index() / 64] |= 1 << (id.index() % 64);
        self
    }

    /// This set without `id`.
    #[must_use]
    pub const fn without(mut self, id: EventId) -> Self {
        self.0[id.index() / 64] &= !(1 << (id.index() % 64));
        self
    }

    /// The events of either set.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < 4 {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    /// Whether `id` is in the set.
    #[must_use]
    pub const fn contains(&self, id: EventId) -> bool {
        self.0[id.index() / 64] >> (id.index() % 64) & 1 == 1
    }

    /// The set as bits: event `n` is bit `n % 64` of word `n / 64`.
    #[must_use]
    pub const fn words(self) -> [u64; 4] {
        self.0
    }

    /// Whether the set has no event.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0[0] | self.0[1] | self.0[2] | self.0[3] == 0
    }

    /// The events of the set, in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = EventId> {
        (0..=u8::MAX)
            .map(EventId::new)
            .filter(move |id| self.contains(*id))
    }
}
