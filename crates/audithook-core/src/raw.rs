use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::kind::{Kind, Nullable};
use crate::{
    Args, ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, EventSet, FromArg, Interest,
    NamedEvent, Problem, Value,
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

    /// The event as an `E`: [`AuditEvent::decode`] as a function of its own,
    /// where that would be written out at many places.
    ///
    /// # Errors
    /// Those of [`AuditEvent::decode`].
    #[inline(never)]
    pub fn decode<E: AuditEvent>(&self) -> Result<E::Of<'a>, DecodeError<'a>> {
        E::decode(self)
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

    /// The arguments of the event `E`, of which every version passes `N`. They
    /// stand in `buffer` where they stand nowhere else.
    ///
    /// # Errors
    /// [`Problem::Arity`] where there are more or fewer, [`Problem::Missing`]
    /// where one is not there though the number is right: a live tuple that is
    /// not filled yet.
    #[inline]
    pub fn read_all<'b, E: NamedEvent + ?Sized, const N: usize>(
        &self,
        buffer: &'b mut [Value<'a>; N],
    ) -> Result<&'b [Value<'a>; N], DecodeError<'a>>
    where
        'a: 'b,
    {
        if let Some(values) = self.args.read_all(buffer)
            && let Ok(values) = values.try_into()
        {
            return Ok(values);
        }
        Err(unread(self, N, E::ARGUMENTS))
    }

    /// `value` as the argument at `INDEX` of the event `E`, which has the kind `K`.
    ///
    /// # Errors
    /// [`Problem::Type`] where it cannot become a `T`.
    #[inline]
    pub fn field<E, const INDEX: usize, K, T>(&self, value: Value<'a>) -> Result<T, DecodeError<'a>>
    where
        E: NamedEvent + ?Sized,
        K: Kind,
        T: FromArg<'a, K>,
    {
        match T::from_arg(value) {
            Some(field) => Ok(field),
            None => Err(unfit_field(self, &Expected::<E, INDEX, K>::AT)),
        }
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

#[cold]
#[inline(never)]
fn unread<'a>(
    raw: &RawEvent<'a>,
    expected: usize,
    arguments: &'static [ArgumentInfo],
) -> DecodeError<'a> {
    let got = raw.args.len();
    let mut indices = (0..expected).zip(arguments);
    match indices.find(|(index, _)| raw.args.get(*index).is_none()) {
        Some((index, argument)) if got == expected => DecodeError::new(Problem::Missing {
            index,
            name: argument.name,
        }),
        _ => wrong_arity(expected, expected, got),
    }
}

/// What an argument should have been.
#[derive(Clone, Copy)]
struct ExpectedAt {
    index: usize,
    name: &'static str,
    describe: fn(&mut core::fmt::Formatter<'_>) -> core::fmt::Result,
}

/// [`ExpectedAt`] of an argument, made by the compiler: one word to hand over.
struct Expected<E: ?Sized, const INDEX: usize, K>(PhantomData<(K, E)>);

impl<E: NamedEvent + ?Sized, const INDEX: usize, K: Kind> Expected<E, INDEX, K> {
    const AT: ExpectedAt = ExpectedAt {
        index: INDEX,
        name: E::ARGUMENTS[INDEX].name,
        describe: K::describe,
    };
}

#[cold]
#[inline(never)]
fn unfit_field<'a>(raw: &RawEvent<'a>, expected: &'static ExpectedAt) -> DecodeError<'a> {
    unfit(raw, expected.index, expected.name, expected.describe)
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
