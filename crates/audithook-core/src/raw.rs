use alloc::vec::Vec;

use crate::kind::{Kind, Nullable};
use crate::{
    Args, AuditEvent, DecodeError, Encode, EventId, EventSet, FromArg, Interest, NamedEvent,
    Problem, Value,
};

/// An event as it was raised: its name and its arguments, undecoded.
#[derive(Clone, Copy)]
pub struct RawEvent<'a> {
    /// The event's number where the spec has the name.
    pub id: Option<EventId>,
    /// The name that was raised.
    pub name: &'a str,
    /// The arguments that were raised.
    pub args: &'a dyn Args,
}

impl<'a> RawEvent<'a> {
    /// The event `name` with `args`; `id` where the spec has that name.
    #[must_use]
    pub const fn new(id: Option<EventId>, name: &'a str, args: &'a dyn Args) -> Self {
        Self { id, name, args }
    }

    /// Checks that this is the event `E`: by its number where it has one, by its
    /// name otherwise.
    ///
    /// # Errors
    /// [`Problem::OtherEvent`] where it is another.
    #[inline]
    pub fn check_event<E: NamedEvent + ?Sized>(&self) -> Result<(), DecodeError<'a>> {
        let same = match E::ID {
            Some(_) => self.id == E::ID,
            None => self.name == E::NAME,
        };
        if same { Ok(()) } else { Err(other_event()) }
    }

    /// Checks that the number of arguments is within `min..=max`.
    ///
    /// # Errors
    /// [`Problem::Arity`] where it is not.
    #[inline]
    pub fn check_arity(&self, min: usize, max: usize) -> Result<(), DecodeError<'a>> {
        let got = self.args.len();
        if min <= got && got <= max {
            return Ok(());
        }
        Err(wrong_arity(min, max, got))
    }

    /// The argument at `index`, which the spec calls `name` and types `K`.
    ///
    /// # Errors
    /// [`Problem::Missing`] where there is none, [`Problem::Type`] where it
    /// cannot become a `T`.
    #[inline]
    pub fn arg<K: Kind, T: FromArg<'a, K>>(
        &self,
        index: usize,
        name: &'static str,
    ) -> Result<T, DecodeError<'a>> {
        if let Some(value) = self.args.get(index)
            && let Some(field) = T::from_arg(value)
        {
            return Ok(field);
        }
        Err(unfit(self, index, name, K::describe))
    }

    /// The argument at `index`, which not every version of Python passes: what
    /// `T` makes of `None` where there is none.
    ///
    /// # Errors
    /// [`Problem::Type`] where it is passed and cannot become a `T`, or is
    /// passed as `None`, which the kind `K` does not allow.
    #[inline]
    pub fn optional_arg<K: Kind, T: FromArg<'a, Nullable<K>>>(
        &self,
        index: usize,
        name: &'static str,
    ) -> Result<T, DecodeError<'a>> {
        match self.args.get(index) {
            Some(got @ Value::None) => Err(DecodeError::new(Problem::Type {
                index,
                name,
                expected: K::describe,
                got,
            })),
            _ => self.optional_nullable_arg::<K, T>(index, name),
        }
    }

    /// The argument at `index`, which not every version of Python passes and
    /// which may be `None`: what `T` makes of `None` in both cases.
    ///
    /// # Errors
    /// [`Problem::Type`] where it is passed and cannot become a `T`.
    #[inline]
    pub fn optional_nullable_arg<K: Kind, T: FromArg<'a, Nullable<K>>>(
        &self,
        index: usize,
        name: &'static str,
    ) -> Result<T, DecodeError<'a>> {
        let got = self.args.get(index).unwrap_or(Value::None);
        T::from_arg(got).ok_or_else(|| {
            DecodeError::new(Problem::Type {
                index,
                name,
                expected: K::describe,
                got,
            })
        })
    }
}

impl Encode for RawEvent<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn to_args(&self) -> Vec<Value<'_>> {
        let args = self.args;
        (0..args.len()).map_while(|index| args.get(index)).collect()
    }
}

/// Every event, whatever its arguments are: what a recorder wants.
impl AuditEvent for RawEvent<'_> {
    type Of<'a> = RawEvent<'a>;

    fn interest() -> Interest {
        Interest::set(EventSet::ALL).union(Interest::unknown())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RawEvent<'a>, DecodeError<'a>> {
        Ok(*raw)
    }
}

// Errors are made out of line, to keep the way of the others short.

#[cold]
#[inline(never)]
fn other_event<'a>() -> DecodeError<'a> {
    DecodeError::new(Problem::OtherEvent)
}

#[cold]
#[inline(never)]
fn wrong_arity<'a>(min: usize, max: usize, got: usize) -> DecodeError<'a> {
    DecodeError::new(Problem::Arity { min, max, got })
}

/// Reads the argument again: were it kept for this, it would be copied on the
/// way of the others.
#[cold]
#[inline(never)]
fn unfit<'a>(
    raw: &RawEvent<'a>,
    index: usize,
    name: &'static str,
    expected: fn(&mut core::fmt::Formatter<'_>) -> core::fmt::Result,
) -> DecodeError<'a> {
    DecodeError::new(match raw.args.get(index) {
        None => Problem::Missing { index, name },
        Some(got) => Problem::Type {
            index,
            name,
            expected,
            got,
        },
    })
}

impl core::fmt::Debug for RawEvent<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut call = f.debug_tuple(self.name);
        for index in 0..self.args.len() {
            call.field(&self.args.get(index));
        }
        call.finish()
    }
}
