//! Where tuples, integers and strings keep what is in them.
//!
//! Reading an argument through the C API takes a call for each step, which
//! together cost more than all else that a dispatch does. What the calls read
//! lies at places that differ between versions and builds, so nothing is
//! assumed of the running Python: the forms below are tried on objects whose
//! contents the C API tells, and one that does not agree is not used. The API
//! answers then, as it does for whatever is not in the simplest form: integers
//! of several digits, strings that are not ASCII.

use std::ptr::{self, NonNull};
use std::slice;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::api::{PyObject, Size, Symbols};

const WORD: usize = size_of::<usize>();

/// What was measured of the running Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Contents {
    /// The size of the head that every object has: what an object keeps begins
    /// behind it, with a word that tells its size.
    head: usize,
    tuples: Tuples,
    ints: Ints,
    texts: Texts,
}

/// An object without its head.
#[derive(Clone, Copy)]
pub(crate) struct Body(NonNull<u8>);

impl Body {
    /// # Safety
    /// `object` must be a live object with a head of `head` bytes.
    #[inline]
    unsafe fn of(object: NonNull<PyObject>, head: usize) -> Self {
        // SAFETY: the caller's promise.
        Self(unsafe { object.cast::<u8>().add(head) })
    }

    /// # Safety
    /// There must be a `T` at `offset`, initialised and aligned.
    #[inline]
    unsafe fn read<T: Copy>(self, offset: usize) -> T {
        // SAFETY: the caller's promise.
        unsafe { self.0.add(offset).cast::<T>().read() }
    }
}

impl Contents {
    /// Measures the contents of objects whose head, up to and with their type,
    /// is `head` bytes long; `None` where `tuple`, a tuple that is at hand, does
    /// not tell where tuples keep their items.
    ///
    /// # Safety
    /// Python is initialised, the thread is attached to it, and `tuple` is a
    /// live tuple.
    #[cold]
    pub(crate) unsafe fn measure(
        api: &Symbols,
        head: usize,
        tuple: NonNull<PyObject>,
    ) -> Option<Self> {
        // SAFETY: passed on.
        unsafe {
            Some(Self {
                head,
                tuples: Tuples::measure(api, head, tuple)?,
                ints: Ints::measure(api, head),
                texts: Texts::measure(api, head),
            })
        }
    }

    /// What is read without the C API.
    pub(crate) fn describe(&self) -> &'static str {
        match (self.ints, self.texts.is_ascii) {
            (Ints::UNKNOWN, Texts::NEVER) => "tuple",
            (_, Texts::NEVER) => "tuple, int",
            (Ints::UNKNOWN, _) => "tuple, str",
            (_, _) => "tuple, int, str",
        }
    }

    /// The items of a tuple; null where it is not filled yet.
    ///
    /// # Safety
    /// `tuple` must be a live tuple of the Python that was measured, for `'t`.
    #[inline]
    pub(crate) unsafe fn items<'t>(&self, tuple: NonNull<PyObject>) -> &'t [*mut PyObject] {
        // SAFETY: the places were measured; a tuple that others can see does
        // not change, and the pointers are aligned as they are in C.
        unsafe {
            let body = Body::of(tuple, self.head);
            let items = body.0.add(self.tuples.items).cast();
            slice::from_raw_parts(items.as_ptr(), body.read(0))
        }
    }

    /// `object` as what it keeps.
    ///
    /// # Safety
    /// `object` must be a live object of the Python that was measured.
    #[inline]
    pub(crate) unsafe fn body(&self, object: NonNull<PyObject>) -> Body {
        // SAFETY: passed on.
        unsafe { Body::of(object, self.head) }
    }

    /// The value of an `int` of at most one digit.
    ///
    /// # Safety
    /// `int` must be the body of a live `int` of the Python that was measured.
    #[inline]
    pub(crate) unsafe fn int(&self, int: Body) -> Option<i64> {
        // SAFETY: passed on.
        unsafe { self.ints.value(int) }
    }

    /// The text of an ASCII `str`.
    ///
    /// # Safety
    /// `text` must be the body of a live `str` of the Python that was measured,
    /// for `'t`, which is no instance of a subclass.
    #[inline]
    pub(crate) unsafe fn ascii<'t>(&self, text: Body) -> Option<&'t str> {
        // SAFETY: passed on.
        unsafe { self.texts.ascii(text) }
    }
}

/// Where a tuple keeps its items; their number comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tuples {
    items: usize,
}

impl Tuples {
    /// # Safety
    /// As [`Contents::measure`].
    unsafe fn measure(api: &Symbols, head: usize, tuple: NonNull<PyObject>) -> Option<Self> {
        // SAFETY: a live tuple, and indices in it.
        let (items, body) = unsafe {
            let length = (api.PyTuple_Size)(tuple.as_ptr());
            let items: Vec<usize> = (0..length)
                .map(|index| (api.PyTuple_GetItem)(tuple.as_ptr(), index) as usize)
                .collect();
            (items, Body::of(tuple, head))
        };
        // Two items that differ are found at one place alone.
        if items.len() < 2 || items[0] == items[1] {
            return None;
        }
        // SAFETY: `ob_size` follows the head of every object of variable size.
        if unsafe { body.read::<usize>(0) } != items.len() {
            return None;
        }
        // The items are the last that a tuple has. The nearest place comes
        // first, so what is read is within the tuple wherever they are.
        let mut places = (1..=4).map(|words| words * WORD);
        let found = places.find(|place| {
            let mut words = items.iter().enumerate();
            // SAFETY: within the tuple, as long as no nearer place has matched.
            words.all(|(index, item)| unsafe { body.read::<usize>(place + index * WORD) } == *item)
        });
        found.map(|items| Self { items })
    }
}

/// How an `int` keeps a number of one digit, which is 32 bits wide and less
/// than two to the power of 30, behind a word that tells its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ints {
    /// What is added to the word to get an index.
    bias: usize,
    /// By index: the sign of the number. Words beyond are those of an `int` of
    /// more digits.
    signs: &'static [i8],
}

impl Ints {
    /// Up to 3.11: the number of digits, below zero where the `int` is.
    const SIZE: Self = Self {
        bias: 1,
        signs: &[-1, 0, 1],
    };

    /// Since 3.12: 0 to 2 in the lowest bits, for above zero, zero and below;
    /// the number of digits from the fourth bit on (`lv_tag`). The third bit
    /// says that the `int` is there for good (3.14).
    const TAG: Self = Self {
        bias: 0,
        signs: &[1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1, 0],
    };

    /// In another way, which the C API knows.
    const UNKNOWN: Self = Self {
        bias: 0,
        signs: &[],
    };

    /// # Safety
    /// As [`Contents::measure`].
    unsafe fn measure(api: &Symbols, head: usize) -> Self {
        let digit_end = 1 << 30;
        let within = [257, -258, 99_999, -99_999, digit_end - 1, 1 - digit_end];
        let beyond = [digit_end, -digit_end, 1 << 59, i64::MAX, i64::MIN];
        let expected = within.map(|value| (value, Some(value)));
        let unread = beyond.map(|value| (value, None));
        let found = [Self::TAG, Self::SIZE].into_iter().find(|ints| {
            expected.iter().chain(&unread).all(|(value, read)| {
                // SAFETY: an attached thread.
                let object = unsafe { (api.PyLong_FromLongLong)(*value) };
                let Some(object) = NonNull::new(object) else {
                    // SAFETY: as above.
                    unsafe { (api.PyErr_Clear)() };
                    return false;
                };
                // SAFETY: a live int, which has a word and a digit behind its
                // head, given back once.
                let found = unsafe {
                    let found = ints.value(Body::of(object, head));
                    (api.Py_DecRef)(object.as_ptr());
                    found
                };
                found == *read
            })
        });
        found.unwrap_or(Self::UNKNOWN)
    }

    /// # Safety
    /// As [`Contents::int`].
    #[inline]
    unsafe fn value(self, int: Body) -> Option<i64> {
        // SAFETY: every int has a word that tells its size and one digit at least.
        let (size, digit) = unsafe { (int.read::<usize>(0), int.read::<u32>(WORD)) };
        let sign = *self.signs.get(size.wrapping_add(self.bias))?;
        Some(i64::from(sign) * i64::from(digit))
    }
}

/// How a `str` keeps ASCII: behind all else that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Texts {
    /// Bits of the state that are all set where the text is ASCII and stands at
    /// `start`.
    is_ascii: u64,
    start: usize,
}

impl Texts {
    /// Bits that no state has, for it has but 32: the C API has to tell.
    const NEVER: u64 = 1 << 32;

    /// The state, behind the length and the hash.
    const STATE: usize = 2 * WORD;

    /// # Safety
    /// As [`Contents::measure`].
    unsafe fn measure(api: &Symbols, head: usize) -> Self {
        // SAFETY: passed on.
        unsafe { Self::found(api, head) }.unwrap_or(Self {
            is_ascii: Self::NEVER,
            start: 0,
        })
    }

    /// # Safety
    /// As [`Contents::measure`].
    unsafe fn found(api: &Symbols, head: usize) -> Option<Self> {
        // ASCII, text of the same width that is not, and wider ones. Each has
        // several characters: Python keeps one string of each single one, with
        // other bits.
        let samples = [
            "measure",
            "ab",
            "m\u{e9}sure",
            "m\u{20ac}sure",
            "m\u{10348}sure",
        ];
        // SAFETY: passed on; a str has a state.
        let states =
            samples.map(|text| unsafe { with_text(api, head, text, |_, body| Self::state(body)) });
        // In every version the bit before says that the text stands in the
        // object itself (`compact`, `ascii` in Include/cpython/unicodeobject.h).
        // Some of the higher bits belong to nobody and have any value.
        let ascii = (1..u32::BITS).find(|bit| {
            let mut samples = samples.iter().zip(&states);
            samples.all(|(text, state)| {
                state.is_some_and(|state| {
                    let is_ascii = state >> bit & 1 == 1;
                    let is_compact = state >> (bit - 1) & 1 == 1;
                    is_compact && is_ascii == text.is_ascii()
                })
            })
        })?;
        // SAFETY: passed on; a live str.
        let start = unsafe {
            with_text(api, head, "measure", |object, body| {
                let mut length: Size = 0;
                let start = (api.PyUnicode_AsUTF8AndSize)(object.as_ptr(), &raw mut length);
                (start as usize).checked_sub(body.0.as_ptr() as usize)
            })
        }??;
        let texts = Self {
            is_ascii: 0b11 << (ascii - 1),
            start,
        };
        // A place within the object, behind the state.
        let near = (Self::STATE + size_of::<u32>()..=Self::STATE + 4 * WORD).contains(&start);
        let agrees = near
            && ["ab", "/tmp/x", "a text of forty-two characters, counting."]
                .into_iter()
                // SAFETY: passed on; a live str.
                .all(|text| unsafe {
                    with_text(api, head, text, |_, body| texts.ascii(body) == Some(text))
                        == Some(true)
                });
        agrees.then_some(texts)
    }

    /// # Safety
    /// As [`Contents::ascii`].
    #[inline]
    unsafe fn ascii<'t>(self, text: Body) -> Option<&'t str> {
        // SAFETY: every str has a length and a state. Where the state says so,
        // that many ASCII characters stand at the place that was measured, and
        // they never change.
        unsafe {
            if !Self::state(text) & self.is_ascii != 0 {
                return None;
            }
            let start = text.0.add(self.start);
            let bytes = slice::from_raw_parts(start.as_ptr(), text.read(0));
            Some(std::str::from_utf8_unchecked(bytes))
        }
    }

    /// The state of a `str`. Other threads may intern it at the same time, which
    /// changes bits that nobody here asks for.
    ///
    /// # Safety
    /// `text` must be the body of a live `str`.
    #[inline]
    unsafe fn state(text: Body) -> u64 {
        // SAFETY: a live str has a state there, and can be written to.
        let state = unsafe { AtomicU32::from_ptr(text.0.add(Self::STATE).cast().as_ptr()) };
        state.load(Ordering::Relaxed).into()
    }
}

/// What `look` finds in a `str` made of `text`, and its body; `None` where there
/// is no memory for it.
///
/// # Safety
/// As [`Contents::measure`].
unsafe fn with_text<R>(
    api: &Symbols,
    head: usize,
    text: &str,
    look: impl FnOnce(NonNull<PyObject>, Body) -> R,
) -> Option<R> {
    // SAFETY: an attached thread, text of that length, and a reference that is
    // given back once.
    unsafe {
        let object =
            (api.PyUnicode_DecodeUTF8)(text.as_ptr().cast(), text.len() as Size, ptr::null());
        let Some(object) = NonNull::new(object) else {
            (api.PyErr_Clear)();
            return None;
        };
        let found = look(object, Body::of(object, head));
        (api.Py_DecRef)(object.as_ptr());
        Some(found)
    }
}
