use core::fmt;
use core::num::NonZeroU8;

/// The number of an event of the spec.
///
/// Numbers index the spec's events in the order of their names. They change
/// when the spec does: store names, not numbers.
// The index plus one, so that `Option<EventId>` is a byte, too, and a number
// from 0 to 255 that tables of all events are indexed with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(NonZeroU8);

impl EventId {
    /// How many events a spec may have.
    pub const LIMIT: usize = 255;

    /// The event at `index` of the spec.
    ///
    /// # Panics
    /// When `index` is [`EventId::LIMIT`].
    #[inline]
    #[must_use]
    pub const fn new(index: u8) -> Self {
        match Self::at(index.wrapping_add(1)) {
            Some(id) => id,
            None => panic!("the index of an event is below 255"),
        }
    }

    /// The index of the event in the spec, below [`EventId::LIMIT`].
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    /// A place in a table of 256 for each event and, at 0, one for all events
    /// that the spec does not have.
    ///
    /// ```
    /// use audithook_core::EventId;
    ///
    /// assert_eq!(EventId::place(None), 0);
    /// assert_eq!(EventId::place(Some(EventId::new(0))), 1);
    /// ```
    #[inline]
    #[must_use]
    pub const fn place(id: Option<Self>) -> usize {
        match id {
            Some(id) => id.0.get() as usize,
            None => 0,
        }
    }

    /// The event that has the place.
    #[inline]
    pub(crate) const fn at(place: u8) -> Option<Self> {
        match NonZeroU8::new(place) {
            Some(place) => Some(Self(place)),
            None => None,
        }
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventId").field(&self.index()).finish()
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
    pub const ALL: Self = Self([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]);

    /// This set and `id`.
    #[must_use]
    pub const fn with(mut self, id: EventId) -> Self {
        self.0[id.index() / 64] |= 1 << (id.index() % 64);
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

    /// Whether the set has no event.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0[0] | self.0[1] | self.0[2] | self.0[3] == 0
    }

    /// The events of the set, in the order of their numbers.
    pub fn iter(self) -> impl Iterator<Item = EventId> {
        (0..u8::MAX)
            .map(EventId::new)
            .filter(move |id| self.contains(*id))
    }
}
