use crate::EventId;

/// From the name of an event to its number, for names known when the program
/// is built.
///
/// A hash table without collisions, made by the compiler: what a look-up costs
/// does not depend on the number of names, and one compare decides. It reads
/// the first and the last eight bytes of the name, takes a multiplier for names
/// of that length, and finds at most one candidate in
/// [`SLOTS`](NameTable::SLOTS) slots; four windows that cover the name are
/// compared with the candidate's. Any bytes may be looked up.
///
/// ```
/// use audithook_core::{EventId, NameTable};
///
/// static NAMES: [&str; 3] = ["import", "open", "os.chmod"];
/// static TABLE: NameTable<3> = NameTable::new(&NAMES);
/// assert_eq!(TABLE.find(b"open"), Some(EventId::new(1)));
/// assert_eq!(TABLE.find(b"os.chmo"), None);
/// ```
#[derive(Debug)]
pub struct NameTable<const COUNT: usize> {
    /// By the length of a name: the multiplier that gives each name of that
    /// length a slot of its own. 0 where no name has that length.
    multipliers: [u64; LONGEST + 1],
    /// A name's [place](EventId::place) in the low byte, its length in the high
    /// byte, or [`EMPTY`].
    slots: [u16; 1 << SLOT_BITS],
    /// The windows that cover each name, by place: every byte is one, so that
    /// none needs a check.
    windows: [[u64; 4]; 256],
    /// By place: that of the next name of the same slot, which has the same
    /// length, begin and end; 0 where there is none.
    next: [u8; 256],
    names: &'static [&'static str; COUNT],
    /// Whether there are names that the slots cannot hold: the empty one and
    /// those longer than [`LONGEST`].
    has_unplaced: bool,
}

/// Four windows of eight bytes cover a name of this length.
const LONGEST: usize = 32;

const SLOT_BITS: u32 = 10;

/// A slot without a name: no name here has this length.
const EMPTY: u16 = 0xff00;

/// How far the last window is turned before it meets the first: were it half
/// of its bits, names of four bytes would cancel themselves out.
const TURN: u32 = 25;

impl<const COUNT: usize> NameTable<COUNT> {
    /// How many slots a table has.
    pub const SLOTS: usize = 1 << SLOT_BITS;

    /// A table of `names`, each of which gets its index as its number.
    ///
    /// # Panics
    /// When there are more than [`EventId::LIMIT`] names, or two are equal.
    #[must_use]
    pub const fn new(names: &'static [&'static str; COUNT]) -> Self {
        assert!(COUNT <= EventId::LIMIT, "more names than numbers");
        let mut table = Self {
            multipliers: [0; LONGEST + 1],
            slots: [EMPTY; 1 << SLOT_BITS],
            windows: [[0; 4]; 256],
            next: [0; 256],
            names,
            has_unplaced: false,
        };
        // The compiler runs this, and is slow at calls: none is made twice.
        let mut lengths = [0; COUNT];
        let mut number = 0;
        while number < COUNT {
            lengths[number] = names[number].len();
            table.add_windows(number);
            number += 1;
        }
        // Lengths that many names have are the hardest to place: they go first.
        let mut placed = [false; LONGEST + 1];
        let mut seed = 1;
        let mut length = commonest_length(&lengths, &placed);
        while length != 0 {
            seed = table.place(&lengths, length, seed);
            placed[length] = true;
            length = commonest_length(&lengths, &placed);
        }
        table.refuse_equal_unplaced(&lengths);
        table
    }

    /// The number of `name`.
    #[inline]
    #[must_use]
    pub fn find(&self, name: &[u8]) -> Option<EventId> {
        let found = self.find_placed(name);
        if found.is_none() && self.has_unplaced {
            return self.search_unplaced(name);
        }
        found
    }

    /// The number of `name`, where [`is_whole`](NameTable::is_whole): without
    /// a look at what the slots do not hold.
    #[inline]
    #[must_use]
    pub fn find_placed(&self, name: &[u8]) -> Option<EventId> {
        let length = name.len();
        let multiplier = *self.multipliers.get(length)?;
        if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
            let first = u64::from_le_bytes(*first);
            let last = u64::from_le_bytes(*last);
            let mut place = self.candidate(mix(first, last), multiplier, length)?;
            let end = length - 8;
            loop {
                let windows = &self.windows[place as usize];
                let differences = (first ^ windows[0])
                    | (window(name, if end < 8 { end } else { 8 }) ^ windows[1])
                    | (window(name, if end < 16 { end } else { 16 }) ^ windows[2])
                    | (last ^ windows[3]);
                if differences == 0 {
                    return EventId::at(place);
                }
                place = self.next[place as usize];
                if place == 0 {
                    return None;
                }
            }
        }
        // Two names of fewer than eight bytes have two keys: there is no next.
        let all = short_window(name);
        let place = self.candidate(mix(all, all), multiplier, length)?;
        if self.windows[place as usize][0] == all {
            EventId::at(place)
        } else {
            None
        }
    }

    /// Whether the slots hold every name.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        !self.has_unplaced
    }

    /// The place of the first name of a slot, where it is `length` bytes long.
    #[inline]
    fn candidate(&self, key: u64, multiplier: u64, length: usize) -> Option<u8> {
        let slot = self.slots[slot_of(key, multiplier)];
        // Foreign names end here.
        ((slot >> 8) as usize == length).then_some((slot & 0xff) as u8)
    }

    #[cold]
    fn search_unplaced(&self, name: &[u8]) -> Option<EventId> {
        let numbers = (0u8..).take(COUNT).map(EventId::new);
        numbers
            .zip(self.names)
            .find(|(_, unplaced)| unplaced.as_bytes() == name)
            .map(|(id, _)| id)
    }

    const fn add_windows(&mut self, number: usize) {
        let name = self.names[number].as_bytes();
        let length = name.len();
        if length == 0 || length > LONGEST {
            self.has_unplaced = true;
        } else if length < 8 {
            self.windows[place(number) as usize] = [short_window(name); 4];
        } else {
            let end = length - 8;
            self.windows[place(number) as usize] = [
                window(name, 0),
                window(name, if end < 8 { end } else { 8 }),
                window(name, if end < 16 { end } else { 16 }),
                window(name, end),
            ];
        }
    }

    /// Refuses names that are there twice, among those without a slot.
    const fn refuse_equal_unplaced(&self, lengths: &[usize; COUNT]) {
        let mut number = 0;
        while number < COUNT && self.has_unplaced {
            let is_unplaced = lengths[number] == 0 || lengths[number] > LONGEST;
            let mut other = 0;
            while other < number && is_unplaced {
                if lengths[other] == lengths[number] {
                    let (a, b) = (self.names[number].as_bytes(), self.names[other].as_bytes());
                    assert!(!equal(a, b), "a name is there twice");
                }
                other += 1;
            }
            number += 1;
        }
    }

    /// Puts the name `number` behind `first`, which has the same key.
    const fn append(&mut self, first: usize, number: usize) {
        let name = self.names[number].as_bytes();
        let mut last = first;
        loop {
            let other = self.names[last].as_bytes();
            assert!(!equal(name, other), "a name is there twice");
            match self.next[place(last) as usize] {
                0 => break,
                next => last = next as usize - 1,
            }
        }
        self.next[place(last) as usize] = place(number);
    }

    /// Finds the multiplier for the names of one length, and puts them into
    /// their slots. Gives the seed for the next search.
    const fn place(&mut self, lengths: &[usize; COUNT], length: usize, mut seed: u64) -> u64 {
        let mut names = [(0, 0); COUNT];
        let (mut count, mut number) = (0, 0);
        while number < COUNT {
            if lengths[number] == length {
                let name = self.names[number].as_bytes();
                let key = key(name);
                let mut other = 0;
                while other < count && names[other].1 != key {
                    other += 1;
                }
                if other < count {
                    self.append(names[other].0, number);
                } else {
                    names[count] = (number, key);
                    count += 1;
                }
            }
            number += 1;
        }
        loop {
            // Splitmix64: the same numbers on every machine.
            seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut multiplier = seed;
            multiplier = (multiplier ^ (multiplier >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            multiplier = (multiplier ^ (multiplier >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            multiplier = (multiplier ^ (multiplier >> 31)) | 1;

            let mut placed = 0;
            while placed < count {
                let (number, key) = names[placed];
                let slot = slot_of(key, multiplier);
                if self.slots[slot] != EMPTY {
                    break;
                }
                self.slots[slot] = (length as u16) << 8 | place(number) as u16;
                placed += 1;
            }
            if placed == count {
                self.multipliers[length] = multiplier;
                return seed;
            }
            while placed > 0 {
                placed -= 1;
                self.slots[slot_of(names[placed].1, multiplier)] = EMPTY;
            }
        }
    }
}

/// The place of the name `number`.
const fn place(number: usize) -> u8 {
    EventId::place(Some(EventId::new(number as u8))) as u8
}

/// What chooses a name's slot, among the names of its length.
const fn key(name: &[u8]) -> u64 {
    if name.len() >= 8 {
        mix(window(name, 0), window(name, name.len() - 8))
    } else {
        mix(short_window(name), short_window(name))
    }
}

#[inline]
const fn mix(first: u64, last: u64) -> u64 {
    first ^ last.rotate_left(TURN)
}

#[inline]
const fn slot_of(key: u64, multiplier: u64) -> usize {
    (key.wrapping_mul(multiplier) >> (u64::BITS - SLOT_BITS)) as usize
}

/// The eight bytes from `at` on; 0 where `name` does not have them.
#[inline]
const fn window(name: &[u8], at: usize) -> u64 {
    match name.split_at_checked(at) {
        Some((_, rest)) => match rest.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => 0,
        },
        None => 0,
    }
}

/// A name shorter than eight bytes, whole.
#[inline]
const fn short_window(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match *name {
        [] => 0,
        [a] => a as u64,
        [a, b, ..] => a as u64 | (b as u64) << 8 | (name[name.len() - 1] as u64) << 16,
    }
}

/// The length up to [`LONGEST`] that the most names have which are not
/// `placed`; 0 where none is left.
const fn commonest_length(lengths: &[usize], placed: &[bool; LONGEST + 1]) -> usize {
    let mut counts = [0u16; LONGEST + 1];
    let mut index = 0;
    while index < lengths.len() {
        let length = lengths[index];
        if length <= LONGEST && !placed[length] {
            counts[length] += 1;
        }
        index += 1;
    }
    let (mut commonest, mut length) = (0, 1);
    while length <= LONGEST {
        if counts[length] > 0 && (commonest == 0 || counts[length] > counts[commonest]) {
            commonest = length;
        }
        length += 1;
    }
    commonest
}

const fn equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeMap;
    use alloc::vec::Vec;

    /// All lengths to beyond the longest, names that share their windows, and
    /// the shortest there are.
    static NAMES: [&str; 15] = [
        "an.event.with.a.longer.name.of.33",
        "",
        "a",
        "ab",
        "abc",
        "abcd",
        "exec",
        "open",
        "os.exec",
        "os.chmod",
        "plib.connect12",
        "an.event.with.a.name.of.32.bytes",
        "aaaaaaaaaaaaaaaaXaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaYaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaZaaaaaaaaaaa",
    ];
    static TABLE: NameTable<15> = NameTable::new(&NAMES);

    fn check(name: &[u8], numbers: &BTreeMap<&[u8], EventId>) {
        assert_eq!(TABLE.find(name), numbers.get(name).copied(), "{name:?}");
    }

    #[test]
    fn finds_its_names_and_nothing_near_them() {
        let numbers: BTreeMap<&[u8], EventId> = NAMES
            .iter()
            .map(|n| n.as_bytes())
            .zip((0..).map(EventId::new))
            .collect();
        for name in NAMES {
            let name = name.as_bytes();
            check(name, &numbers);
            for end in 0..name.len() {
                check(&name[..end], &numbers);
            }
            for byte in 0..=u8::MAX {
                let mut longer: Vec<u8> = name.into();
                longer.push(byte);
                check(&longer, &numbers);
                for at in 0..name.len() {
                    let mut changed: Vec<u8> = name.into();
                    changed[at] = byte;
                    check(&changed, &numbers);
                }
            }
        }
    }

    #[test]
    fn names_that_the_slots_cannot_hold_are_found_one_by_one() {
        assert!(!TABLE.is_whole());
        let unplaced = NAMES.into_iter().filter(|name| {
            let name = name.as_bytes();
            TABLE.find(name).is_some() && TABLE.find_placed(name).is_none()
        });
        assert_eq!(unplaced.collect::<Vec<_>>(), [NAMES[0], NAMES[1]]);
    }

    #[test]
    fn names_that_begin_and_end_alike_share_a_slot() {
        let ids = NAMES[12..].iter().map(|name| TABLE.find(name.as_bytes()));
        let ids: Vec<_> = ids.collect();
        let next = |id| TABLE.next[EventId::place(id)] as usize;
        assert_eq!(next(ids[0]), EventId::place(ids[1]));
        assert_eq!(next(ids[1]), EventId::place(ids[2]));
        assert_eq!(next(ids[2]), 0);
    }
}
