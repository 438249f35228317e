use alloc::vec::Vec;
use core::fmt;

use crate::{Args, OwnedValue, Value, owned};

/// Keys with values: what stands behind a [`Dict`].
pub trait Mapping {
    /// How many entries there are now; a live Python dict may change.
    fn len(&self) -> usize;

    /// Whether there are no entries now.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entry at `position` and the next position in `position`, starting
    /// from 0; `None` after the last one. Positions need not be consecutive.
    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)>;
}

/// An object of which nothing may be read without running Python code: its
/// `repr`, attributes and items stay out of reach.
pub trait Opaque {
    /// The name of the object's type, as `type(object).__name__` has it,
    /// possibly with its module in front (`collections.OrderedDict`).
    fn type_name(&self) -> &str;

    /// Where the object lives (`id(object)`); 0 for a recorded one. A pointer
    /// to a live Python object, valid while the event is dispatched.
    fn address(&self) -> usize {
        0
    }
}

macro_rules! sequence_handle {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(&'a dyn Args);

        impl<'a> $name<'a> {
            /// A handle of the items in `items`.
            #[must_use]
            pub const fn new(items: &'a dyn Args) -> Self {
                Self(items)
            }

            /// How many items there are now.
            #[must_use]
            pub fn len(self) -> usize {
                self.0.len()
            }

            /// Whether there are no items now.
            #[must_use]
            pub fn is_empty(self) -> bool {
                self.len() == 0
            }

            /// The item at `index`, counted from 0; `None` past the last one.
            #[must_use]
            pub fn get(self, index: usize) -> Option<Value<'a>> {
                self.0.get(index)
            }

            /// The items in order.
            pub fn iter(self) -> impl Iterator<Item = Value<'a>> {
                (0..).map_while(move |index| self.get(index))
            }
        }

        /// Item by item. What is nested deeper than an [`OwnedValue`] may be is
        /// equal to nothing, for a container may contain itself.
        impl PartialEq for $name<'_> {
            fn eq(&self, other: &Self) -> bool {
                Comparison::new().equal(Value::$name(*self), Value::$name(*other), 0)
            }
        }

        /// Within the limits of [`OwnedValue`].
        impl fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match OwnedValue::from(Value::$name(*self)) {
                    OwnedValue::$name(items) => f.debug_list().entries(items).finish(),
                    other => other.fmt(f),
                }
            }
        }
    };
}

sequence_handle! {
    /// A Python `tuple`, read in place.
    ///
    /// ```
    /// use audithook_core::{Tuple, Value};
    ///
    /// let items = [Value::Int(1), Value::from("x")];
    /// let tuple = Tuple::new(&items);
    /// assert_eq!(tuple.len(), 2);
    /// assert_eq!(tuple.iter().last(), Some(Value::from("x")));
    /// ```
    Tuple
}

sequence_handle! {
    /// A Python `list`, read in place: the live list, which other threads may
    /// change while it is read.
    List
}

/// A Python `dict`, read in place: the live dict, which other threads may
/// change while it is read.
///
/// ```
/// use audithook_core::{Dict, Value};
///
/// let entries = vec![(Value::from("PATH"), Value::from("/bin"))];
/// let dict = Dict::new(&entries);
/// assert_eq!(dict.len(), 1);
/// assert_eq!(dict.get("PATH"), Some(Value::from("/bin")));
/// ```
#[derive(Clone, Copy)]
pub struct Dict<'a>(&'a dyn Mapping);

impl<'a> Dict<'a> {
    /// A handle of the entries in `mapping`.
    #[must_use]
    pub const fn new(mapping: &'a dyn Mapping) -> Self {
        Self(mapping)
    }

    /// How many entries there are now.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there are no entries now.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The entries in the dict's order.
    pub fn iter(self) -> impl Iterator<Item = (Value<'a>, Value<'a>)> {
        let mut position = 0;
        core::iter::from_fn(move || self.0.next(&mut position))
    }

    /// The value whose key is the text `key`. Compares keys one by one, for
    /// Python's own look-up would run `__hash__` and `__eq__`.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Value<'a>> {
        self.iter()
            .find(|(k, _)| matches!(k, Value::Str(text) if *text == key))
            .map(|(_, value)| value)
    }
}

/// Entry by entry in the dicts' order. What is nested deeper than an
/// [`OwnedValue`] may be is equal to nothing.
impl PartialEq for Dict<'_> {
    fn eq(&self, other: &Self) -> bool {
        Comparison::new().equal(Value::Dict(*self), Value::Dict(*other), 0)
    }
}

/// Within the limits of [`OwnedValue`].
impl fmt::Debug for Dict<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match OwnedValue::from(Value::Dict(*self)) {
            OwnedValue::Dict(entries) => f.debug_map().entries(entries).finish(),
            other => other.fmt(f),
        }
    }
}

/// A Python object of any other type: its type's name and nothing more.
///
/// ```
/// use audithook_core::{Object, Opaque, Value};
///
/// struct Frame;
/// impl Opaque for Frame {
///     fn type_name(&self) -> &str {
///         "frame"
///     }
/// }
/// let object = Object::new(&Frame);
/// assert_eq!(format!("{object:?}"), "<frame>");
/// ```
#[derive(Clone, Copy)]
pub struct Object<'a>(&'a dyn Opaque);

impl<'a> Object<'a> {
    /// A handle of `opaque`.
    #[must_use]
    pub const fn new(opaque: &'a dyn Opaque) -> Self {
        Self(opaque)
    }

    /// The name of the object's type.
    #[must_use]
    pub fn type_name(self) -> &'a str {
        self.0.type_name()
    }

    /// Where the object lives, 0 for a recorded one; see [`Opaque::address`].
    #[must_use]
    pub fn address(self) -> usize {
        self.0.address()
    }
}

impl PartialEq for Object<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.address() == other.address() && self.type_name() == other.type_name()
    }
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.type_name())
    }
}

impl<'b> Mapping for Vec<(Value<'b>, Value<'b>)> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)> {
        let entry = self.as_slice().get(*position).copied()?;
        *position += 1;
        Some(entry)
    }
}

/// A comparison that ends, whatever contains itself.
struct Comparison {
    values: usize,
}

impl Comparison {
    const fn new() -> Self {
        Self {
            values: owned::VALUES,
        }
    }

    fn equal(&mut self, a: Value<'_>, b: Value<'_>, depth: usize) -> bool {
        if self.values == 0 || depth > owned::DEPTH {
            return false;
        }
        self.values -= 1;
        match (a, b) {
            (Value::Tuple(a), Value::Tuple(b)) => self.all_equal(a.iter(), b.iter(), depth),
            (Value::List(a), Value::List(b)) => self.all_equal(a.iter(), b.iter(), depth),
            (Value::Dict(a), Value::Dict(b)) => {
                let flat = |(key, value)| [key, value];
                self.all_equal(a.iter().flat_map(flat), b.iter().flat_map(flat), depth)
            }
            _ => a == b,
        }
    }

    fn all_equal<'a, 'b>(
        &mut self,
        mut a: impl Iterator<Item = Value<'a>>,
        mut b: impl Iterator<Item = Value<'b>>,
        depth: usize,
    ) -> bool {
        loop {
            match (a.next(), b.next()) {
                (None, None) => return true,
                (Some(a), Some(b)) if self.equal(a, b, depth + 1) => {}
                _ => return false,
            }
        }
    }
}
