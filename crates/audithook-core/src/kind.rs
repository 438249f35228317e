//! The words of the spec for the types of arguments, as Rust types.
//!
//! `spec/types.toml` types each argument with a word or several (`path|fd`);
//! here each word is a type that exists for the compiler alone. A field's type
//! must be [`FromArg<'_, K>`](crate::FromArg) for the kind `K` of its argument,
//! which makes a field that cannot hold every value of its argument an error
//! when the crate is built, not when the event is raised.

use core::fmt;
use core::marker::PhantomData;

/// A type of arguments in the spec.
pub trait Kind {
    /// Writes the kind in the spec's words: `path|fd`.
    ///
    /// # Errors
    /// Those of the formatter.
    fn describe(f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Kind for $name {
            fn describe(f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($word)
            }
        }
    )*};
}

kinds! {
    /// `bool`: `True` or `False`.
    Bool = "bool",
    /// `int`: an integer of any size; `True` and `False` are 1 and 0.
    Int = "int",
    /// `float`.
    Float = "float",
    /// `str`.
    Str = "str",
    /// `bytes`.
    Bytes = "bytes",
    /// `path`: a file system path as `str` or `bytes`.
    Path = "path",
    /// `fd`: a file descriptor, an integer of 32 bits; -1 where none is meant.
    Fd = "fd",
    /// `tuple`.
    Tuple = "tuple",
    /// `list`.
    List = "list",
    /// `dict`.
    Dict = "dict",
    /// `none`: always `None`.
    None = "none",
    /// `object`: anything at all.
    Object = "object",
    /// An argument of an event of a crate's own: what its field can hold.
    Any = "a value of the field's type",
}

/// `A|B`: either kind.
#[derive(Clone, Copy, Debug)]
pub struct Or<A, B>(PhantomData<(A, B)>);

impl<A: Kind, B: Kind> Kind for Or<A, B> {
    fn describe(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        A::describe(f)?;
        f.write_str("|")?;
        B::describe(f)
    }
}

/// `K|none`: the kind or `None`.
#[derive(Clone, Copy, Debug)]
pub struct Nullable<K>(PhantomData<K>);

impl<K: Kind> Kind for Nullable<K> {
    fn describe(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        K::describe(f)?;
        f.write_str("|none")
    }
}
