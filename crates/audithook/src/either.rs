use audithook_core::{AuditEvent, DecodeError, Interest, Problem, RawEvent};

/// An event of one type or the other, for a handler of two kinds of event.
/// Nest it for more.
///
/// An event that both types want is an `A`, unless only `B` can decode it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Either<A, B> {
    /// An event of the first type.
    A(A),
    /// An event of the second type.
    B(B),
}

impl<A: AuditEvent, B: AuditEvent> AuditEvent for Either<A, B> {
    type Of<'a> = Either<A::Of<'a>, B::Of<'a>>;

    fn interest() -> Interest {
        A::interest().union(B::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Self::Of<'a>, DecodeError<'a>> {
        let error = match A::decode(raw) {
            Ok(event) => return Ok(Either::A(event)),
            Err(error) => error,
        };
        match B::decode(raw) {
            Ok(event) => Ok(Either::B(event)),
            // Where both fail, the one that wanted the event has the say.
            Err(other) if matches!(error.problem(), Problem::OtherEvent) => Err(other),
            Err(_) => Err(error),
        }
    }
}
