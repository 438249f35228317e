use alloc::vec::Vec;

use crate::{Args, DecodeError, EventId, EventSet, Problem, PythonVersion, RawEvent, Value};

/// A type that raised events are decoded to: the struct of one event, the enum
/// of a namespace, any event, a projection, an event of a crate's own.
///
/// Implemented by generated code and by the macros; `Of<'a>` is the type itself
/// with the lifetime of the raised event's arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an audit event",
    label = "expected a struct or enum of `audithook::events`, or a type with `#[audit_event(\"…\")]` or `#[derive(AuditEvent)]`"
)]
pub trait AuditEvent {
    /// This type, borrowing from an event that lives for `'a`.
    type Of<'a>: 'a + for<'b> AuditEvent<Of<'b> = Self::Of<'b>>;

    /// Whether CPython heeds a denial of the event. A handler of one that it does
    /// not can only observe.
    const DENIABLE: bool = true;

    /// The events that this type wants to see.
    fn interest() -> Interest;

    /// Decodes an event.
    ///
    /// # Errors
    /// Where the arguments are not what the type says, or the event is one that
    /// [`interest`](AuditEvent::interest) does not name.
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Self::Of<'a>, DecodeError<'a>>;
}

/// An event with one name of its own.
pub trait NamedEvent: AuditEvent {
    /// The name that CPython raises: `os.chmod`.
    const NAME: &'static str;
    /// The event's number, where it is one of the spec.
    const ID: Option<EventId>;
    /// The arguments that the type decodes, in the event's order.
    const ARGUMENTS: &'static [ArgumentInfo];
    /// The first version of Python that has the event, as far as the spec
    /// reaches back; `None` for an event of a crate's own.
    const SINCE: Option<PythonVersion>;
    /// The last version of Python that has the event; `None` while the newest has it.
    const UNTIL: Option<PythonVersion>;
}

/// An event that can be raised: it knows its name and its arguments.
///
/// The other direction of [`AuditEvent::decode`].
pub trait Encode {
    /// The name that is raised.
    fn name(&self) -> &str;

    /// The arguments that are raised, in their order.
    fn to_args(&self) -> Vec<Value<'_>>;
}

/// What the spec says of one argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArgumentInfo {
    /// The argument's name in the documentation: `dir_fd`, `sys.path`.
    pub name: &'static str,
    /// Its type in the spec's words: `path|fd`.
    pub type_words: &'static str,
    /// The first version of Python that passes it; `None` for an event of a crate's own.
    pub since: Option<PythonVersion>,
    /// The last version of Python that passes it; `None` while the newest does.
    pub until: Option<PythonVersion>,
}

impl ArgumentInfo {
    /// The argument `name`, which every version since `since` (3, 11) passes.
    #[must_use]
    pub const fn new(name: &'static str, type_words: &'static str, since: (u8, u8)) -> Self {
        let since = Some(PythonVersion::new(since.0, since.1));
        Self {
            name,
            type_words,
            since,
            until: None,
        }
    }

    /// This argument, which no version after `until` passes.
    #[must_use]
    pub const fn until(self, until: (u8, u8)) -> Self {
        Self {
            until: Some(PythonVersion::new(until.0, until.1)),
            ..self
        }
    }
}

/// Which events a type wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interest {
    /// Events of the spec, by number.
    pub known: EventSet,
    /// Events that the spec does not have, by name.
    pub names: Vec<&'static str>,
    /// Every event whose name the spec does not have.
    pub unknown: bool,
}

impl Interest {
    /// In the event `E`, by its number where it has one, by its name otherwise.
    #[must_use]
    pub fn of<E: NamedEvent + ?Sized>() -> Self {
        match E::ID {
            Some(id) => Self::set(EventSet::EMPTY.with(id)),
            None => Self::named(E::NAME),
        }
    }

    /// In some events of the spec.
    #[must_use]
    pub fn events(ids: impl IntoIterator<Item = Option<EventId>>) -> Self {
        Self::set(
            ids.into_iter()
                .flatten()
                .fold(EventSet::EMPTY, EventSet::with),
        )
    }

    /// In some events of the spec.
    #[must_use]
    pub fn set(known: EventSet) -> Self {
        Self {
            known,
            ..Self::default()
        }
    }

    /// In one event that the spec does not have.
    #[must_use]
    pub fn named(name: &'static str) -> Self {
        Self {
            names: alloc::vec![name],
            ..Self::default()
        }
    }

    /// In every event that the spec does not have.
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            unknown: true,
            ..Self::default()
        }
    }

    /// In what either is interested in.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        self.known = self.known.union(other.known);
        self.names.extend(other.names);
        self.unknown |= other.unknown;
        self
    }
}

/// An event that the spec does not have, with its name and arguments.
///
/// The documentation is a lower bound of what CPython raises, and any code may
/// raise events of its own (`sys.audit("myapp.login", user)`).
#[derive(Clone, Copy)]
pub struct Unknown<'a> {
    /// The name that was raised; it may be empty.
    pub name: &'a str,
    /// The arguments that were raised.
    pub args: &'a dyn Args,
}

impl<'a> Unknown<'a> {
    /// The arguments in order.
    pub fn iter(&self) -> impl Iterator<Item = Value<'a>> {
        let args = self.args;
        (0..args.len()).map_while(move |index| args.get(index))
    }
}

impl core::fmt::Debug for Unknown<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Unknown")
            .field("name", &self.name)
            .field("args", &self.iter().collect::<Vec<_>>())
            .finish()
    }
}

impl PartialEq for Unknown<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.iter().eq(other.iter())
    }
}

impl Encode for Unknown<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn to_args(&self) -> Vec<Value<'_>> {
        self.iter().collect()
    }
}

impl AuditEvent for Unknown<'_> {
    type Of<'a> = Unknown<'a>;

    fn interest() -> Interest {
        Interest::unknown()
    }

    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Unknown<'a>, DecodeError<'a>> {
        match raw.id {
            None => Ok(Unknown {
                name: raw.name,
                args: raw.args,
            }),
            Some(_) => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}
