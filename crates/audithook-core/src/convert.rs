use alloc::string::String;
use alloc::vec::Vec;

use crate::kind::{self, Kind};
use crate::{BigInt, Dict, FsPath, List, Object, OwnedValue, Text, TextBuf, Tuple, Value};

/// A type that can be made from an argument of the kind `K`.
///
/// Implement it for a type of your own to use that as a field:
///
/// ```
/// use audithook_core::{FromArg, Value, kind};
///
/// /// The permission bits of a file mode.
/// struct Mode(u16);
///
/// impl<'a> FromArg<'a, kind::Int> for Mode {
///     fn from_arg(value: Value<'a>) -> Option<Self> {
///         let mode: i64 = FromArg::<kind::Int>::from_arg(value)?;
///         Some(Mode((mode & 0o7777) as u16))
///     }
/// }
/// assert_eq!(Mode::from_arg(Value::Int(0o100644)).unwrap().0, 0o644);
/// ```
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot hold an argument of kind `{K}`",
    label = "cannot hold every `{K}`",
    note = "`audithook::Value<'_>` holds any argument; an argument that may be `None` needs an `Option`; implement `FromArg<'_, {K}>` for a type of your own"
)]
pub trait FromArg<'a, K: Kind>: Sized {
    /// The argument as this type; `None` where `value` is not what it can hold.
    fn from_arg(value: Value<'a>) -> Option<Self>;
}

/// A type that can be given as an argument.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of an audit event",
    label = "not an argument type"
)]
pub trait ToArg {
    /// The argument, borrowed from this value.
    fn to_arg(&self) -> Value<'_>;
}

macro_rules! from_arg {
    ($($ty:ty: $($kind:ident)|+ => |$value:ident| $body:expr;)*) => {$(
        from_arg!(@ $ty, $value, $body, $($kind)+ Any);
    )*};
    (@ $ty:ty, $value:ident, $body:expr, $($kind:ident)+) => {$(
        impl<'a> FromArg<'a, kind::$kind> for $ty {
            #[inline]
            fn from_arg($value: Value<'a>) -> Option<Self> {
                $body
            }
        }
    )+};
}

from_arg! {
    bool: Bool => |value| match value {
        Value::Bool(bool) => Some(bool),
        _ => None,
    };
    f64: Float => |value| match value {
        Value::Float(float) => Some(float),
        _ => None,
    };
    Text<'a>: Str => |value| match value {
        Value::Str(text) => Some(text),
        _ => None,
    };
    &'a str: Str => |value| match value {
        Value::Str(text) => text.as_str(),
        _ => None,
    };
    String: Str => |value| match value {
        Value::Str(text) => text.as_str().map(String::from),
        _ => None,
    };
    TextBuf: Str => |value| match value {
        Value::Str(text) => Some(text.into()),
        _ => None,
    };
    &'a [u8]: Bytes => |value| match value {
        Value::Bytes(bytes) => Some(bytes),
        _ => None,
    };
    Vec<u8>: Bytes => |value| match value {
        Value::Bytes(bytes) => Some(bytes.into()),
        _ => None,
    };
    FsPath<'a>: Path => |value| match value {
        Value::Str(text) => Some(FsPath::Text(text)),
        Value::Bytes(bytes) => Some(FsPath::Bytes(bytes)),
        _ => None,
    };
    Tuple<'a>: Tuple => |value| match value {
        Value::Tuple(tuple) => Some(tuple),
        _ => None,
    };
    List<'a>: List => |value| match value {
        Value::List(list) => Some(list),
        _ => None,
    };
    Dict<'a>: Dict => |value| match value {
        Value::Dict(dict) => Some(dict),
        _ => None,
    };
    (): None => |value| match value {
        Value::None => Some(()),
        _ => None,
    };
}

#[cfg(feature = "std")]
from_arg! {
    std::path::PathBuf: Path => |value| {
        <FsPath<'a> as FromArg<'a, kind::Path>>::from_arg(value).map(|path| path.to_path().into_owned())
    };
}

impl<'a> FromArg<'a, kind::Any> for Object<'a> {
    fn from_arg(value: Value<'a>) -> Option<Self> {
        match value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }
}

macro_rules! int_from_arg {
    ($($ty:ty)*) => {$(
        from_arg! {
            $ty: Int | Fd => |value| {
                // Apart from the others: it is the one that is nearly always there.
                if let Value::Int(int) = value {
                    return int.try_into().ok();
                }
                match value {
                    Value::Bool(bool) => Some(bool.into()),
                    Value::BigInt(big) => wide_int(big)?.try_into().ok(),
                    _ => None,
                }
            };
        }
    )*};
}

int_from_arg! { i64 i32 i16 u32 u16 u8 u64 i128 usize isize }

macro_rules! int_to_arg {
    ($($ty:ty)*) => {$(
        impl ToArg for $ty {
            #[inline]
            fn to_arg(&self) -> Value<'_> {
                Value::Int((*self).into())
            }
        }
    )*};
}

// A wider one may not fit in `Value::Int`, and has no text to be a `BigInt`.
int_to_arg! { i64 i32 i16 u32 u16 u8 }

// Takes the text alone: were the value handed over, it would be copied on the
// way of the others.
#[cold]
#[inline(never)]
fn wide_int(big: BigInt<'_>) -> Option<i128> {
    big.to_i128()
}

impl<'a, K: Kind> FromArg<'a, K> for Value<'a> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        Some(value)
    }
}

impl<'a, K: Kind> FromArg<'a, K> for OwnedValue {
    fn from_arg(value: Value<'a>) -> Option<Self> {
        Some(value.into())
    }
}

impl<'a, K: Kind, T: FromArg<'a, K>> FromArg<'a, kind::Nullable<K>> for Option<T> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        match value {
            Value::None => Some(None),
            value => T::from_arg(value).map(Some),
        }
    }
}

impl<'a, T: FromArg<'a, kind::Any>> FromArg<'a, kind::Any> for Option<T> {
    #[inline]
    fn from_arg(value: Value<'a>) -> Option<Self> {
        match value {
            Value::None => Some(None),
            value => T::from_arg(value).map(Some),
        }
    }
}

macro_rules! to_arg {
    ($($ty:ty: |$value:ident| $body:expr;)*) => {$(
        impl ToArg for $ty {
            #[inline]
            fn to_arg(&self) -> Value<'_> {
                let $value = self;
                $body
            }
        }
    )*};
}

to_arg! {
    bool: |bool| Value::Bool(*bool);
    f64: |float| Value::Float(*float);
    str: |text| Value::Str(Text::new(text));
    String: |text| Value::Str(Text::new(text));
    TextBuf: |text| Value::Str(text.as_text());
    Text<'_>: |text| Value::Str(*text);
    [u8]: |bytes| Value::Bytes(bytes);
    Vec<u8>: |bytes| Value::Bytes(bytes);
    FsPath<'_>: |path| (*path).into();
    Tuple<'_>: |tuple| Value::Tuple(*tuple);
    List<'_>: |list| Value::List(*list);
    Dict<'_>: |dict| Value::Dict(*dict);
    Object<'_>: |object| Value::Object(*object);
    BigInt<'_>: |big| Value::BigInt(*big);
    (): |_none| Value::None;
    Value<'_>: |value| *value;
    OwnedValue: |value| value.as_value();
}

impl<T: ToArg + ?Sized> ToArg for &T {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        (**self).to_arg()
    }
}

impl<T: ToArg> ToArg for Option<T> {
    #[inline]
    fn to_arg(&self) -> Value<'_> {
        self.as_ref().map_or(Value::None, T::to_arg)
    }
}

/// A path that is not valid Unicode becomes `bytes`.
#[cfg(all(feature = "std", unix))]
impl ToArg for std::path::PathBuf {
    fn to_arg(&self) -> Value<'_> {
        use std::os::unix::ffi::OsStrExt as _;
        match self.to_str() {
            Some(text) => text.into(),
            None => Value::Bytes(self.as_os_str().as_bytes()),
        }
    }
}
