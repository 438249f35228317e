use alloc::boxed::Box;
use core::fmt;

use crate::{RawEvent, Value};

/// Why the arguments of an event could not be decoded to a type.
// One word: a result that may hold it is hardly larger than the event.
#[derive(Clone, Debug)]
pub struct DecodeError<'a> {
    problem: Box<Problem<'a>>,
}

/// What is wrong with the arguments.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Problem<'a> {
    /// The event was raised with another number of arguments.
    Arity {
        /// The least number of arguments that the type takes.
        min: usize,
        /// The greatest number of arguments that the type takes.
        max: usize,
        /// How many were raised.
        got: usize,
    },
    /// There is no argument at a place where the type needs one.
    Missing {
        /// The argument's place, counted from 0.
        index: usize,
        /// The argument's name in the spec.
        name: &'static str,
    },
    /// An argument is of a type that the field cannot hold.
    Type {
        /// The argument's place, counted from 0.
        index: usize,
        /// The argument's name in the spec.
        name: &'static str,
        /// Writes the type in the spec's words (`path|fd`).
        expected: fn(&mut fmt::Formatter<'_>) -> fmt::Result,
        /// What was raised.
        got: Value<'a>,
    },
    /// The event is not one that the type decodes.
    OtherEvent,
}

impl<'a> DecodeError<'a> {
    /// An error for `problem`.
    #[must_use]
    #[cold]
    pub fn new(problem: Problem<'a>) -> Self {
        Self {
            problem: Box::new(problem),
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> Problem<'a> {
        *self.problem
    }
}

struct Expected(fn(&mut fmt::Formatter<'_>) -> fmt::Result);

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

impl fmt::Display for DecodeError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.problem {
            Problem::Arity { min, max, got } if min == max => {
                let plural = if max == 1 { "" } else { "s" };
                write!(f, "expected {max} argument{plural}, got {got}")
            }
            Problem::Arity { min, max, got } => {
                write!(f, "expected {min} to {max} arguments, got {got}")
            }
            Problem::Missing { index, name } => {
                write!(f, "argument {} (`{name}`) is missing", index + 1)
            }
            Problem::Type {
                index,
                name,
                expected,
                got,
            } => write!(
                f,
                "argument {} (`{name}`): expected {}, got {}",
                index + 1,
                Expected(expected),
                got.type_name(),
            ),
            Problem::OtherEvent => f.write_str("the event is not one that the type decodes"),
        }
    }
}

impl fmt::Debug for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&DecodeError::new(*self), f)
    }
}

impl core::error::Error for DecodeError<'_> {}

/// An event whose arguments are not what its type says.
///
/// CPython lets any code raise any name with any arguments, so a mismatch is
/// an event of its own: delivered, counted, never lost.
#[derive(Clone, Debug)]
pub struct Mismatch<'a> {
    /// The event as it was raised.
    pub event: RawEvent<'a>,
    /// Why it could not be decoded.
    pub error: DecodeError<'a>,
}

impl fmt::Display for Mismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.event.name, self.error)
    }
}
