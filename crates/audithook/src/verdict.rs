use std::borrow::Cow;
use std::fmt;

/// What a dispatch says of an event: whether CPython may go on with what it
/// announced.
///
/// ```
/// use audithook::{Exception, Verdict};
///
/// let verdict = Verdict::deny("no writing below /etc");
/// let Verdict::Deny(denial) = &verdict else { unreachable!() };
/// assert_eq!(denial.exception, Exception::RuntimeError);
/// assert_eq!(denial.message, "no writing below /etc");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a verdict that nobody reads denies nothing"]
pub enum Verdict {
    /// The operation goes on.
    #[default]
    Allow,
    /// The operation ends with a Python exception.
    Deny(Denial),
}

impl Verdict {
    /// A denial for `reason`: a message, an error, or a [`Denial`] of its own.
    pub fn deny(reason: impl Into<Denial>) -> Self {
        Verdict::Deny(reason.into())
    }

    #[inline]
    pub(crate) fn of(denied: Denied) -> Self {
        match denied {
            None => Verdict::Allow,
            Some(denial) => Verdict::Deny(*denial),
        }
    }

    /// Whether the operation ends.
    #[must_use]
    pub const fn is_deny(&self) -> bool {
        matches!(self, Verdict::Deny(_))
    }

    /// The denial, where the operation ends.
    #[must_use]
    pub fn denial(self) -> Option<Denial> {
        match self {
            Verdict::Allow => None,
            Verdict::Deny(denial) => Some(denial),
        }
    }
}

/// A verdict that fits in a register: nearly every one is to allow.
pub(crate) type Denied = Option<Box<Denial>>;

impl From<Verdict> for Denied {
    #[inline]
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Allow => None,
            Verdict::Deny(denial) => Some(Box::new(denial)),
        }
    }
}

impl From<Denial> for Verdict {
    fn from(denial: Denial) -> Self {
        Verdict::Deny(denial)
    }
}

/// Why an operation is denied: the Python exception to raise and its message.
///
/// Anything that can be displayed becomes one, so `?` works in a handler that
/// returns `Result<(), Denial>`, and so does `Err("…".into())`. (A denial is
/// therefore not `Display` itself; its message is.)
///
/// ```
/// use audithook::{Denial, Exception};
///
/// let denial = Denial::new("read-only").with_exception(Exception::PermissionError);
/// assert_eq!(denial.exception.name(), "PermissionError");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The type of the Python exception.
    pub exception: Exception,
    /// The message of the Python exception.
    pub message: Cow<'static, str>,
}

impl Denial {
    /// A `RuntimeError` with `message`.
    #[must_use]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            exception: Exception::default(),
            message: message.into(),
        }
    }

    /// The same denial with another exception.
    #[must_use]
    pub fn with_exception(self, exception: Exception) -> Self {
        Self { exception, ..self }
    }
}

impl<E: fmt::Display> From<E> for Denial {
    fn from(reason: E) -> Self {
        Self::new(reason.to_string())
    }
}

/// A built-in Python exception type.
///
/// `RuntimeError` is the default and what the documentation of audit hooks
/// uses. Code that calls files or sockets often catches `OSError` (and with it
/// `PermissionError`) and carries on another way; the denied operation has not
/// happened either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Exception {
    /// `RuntimeError`.
    #[default]
    RuntimeError,
    /// `PermissionError`, an `OSError`.
    PermissionError,
    /// `OSError`.
    OSError,
    /// `FileNotFoundError`, an `OSError`.
    FileNotFoundError,
    /// `ConnectionRefusedError`, an `OSError`.
    ConnectionRefusedError,
    /// `ImportError`.
    ImportError,
    /// `ModuleNotFoundError`, an `ImportError`.
    ModuleNotFoundError,
    /// `ValueError`.
    ValueError,
    /// `TypeError`.
    TypeError,
    /// `SystemExit`, which `except Exception` does not catch.
    SystemExit,
}

impl Exception {
    /// The name of the exception's class in `builtins`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Exception::RuntimeError => "RuntimeError",
            Exception::PermissionError => "PermissionError",
            Exception::OSError => "OSError",
            Exception::FileNotFoundError => "FileNotFoundError",
            Exception::ConnectionRefusedError => "ConnectionRefusedError",
            Exception::ImportError => "ImportError",
            Exception::ModuleNotFoundError => "ModuleNotFoundError",
            Exception::ValueError => "ValueError",
            Exception::TypeError => "TypeError",
            Exception::SystemExit => "SystemExit",
        }
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a handler may return: `()`, [`Verdict`], `Result<(), Denial>` or `!`.
///
/// No other type implements this, for the inference of `?` and of
/// `Err("…".into())` rests on there being one `Result`.
#[diagnostic::on_unimplemented(
    message = "a handler cannot return `{Self}`",
    label = "returns `{Self}`",
    note = "a handler returns `()` to observe; `Verdict` or `Result<(), Denial>` to decide"
)]
pub trait IntoVerdict: sealed::Sealed {
    /// Whether a handler that returns this decides; one that does not observes.
    const DECIDES: bool;

    /// The verdict that was returned.
    fn into_verdict(self) -> Verdict;
}

/// The type `!`, which stable Rust only names as the return type of a function.
type Never = <fn() -> ! as ReturnType>::Out;

/// The return type of a function pointer.
pub trait ReturnType {
    /// The type.
    type Out;
}

impl<R> ReturnType for fn() -> R {
    type Out = R;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl Sealed for super::Verdict {}
    impl Sealed for Result<(), super::Denial> {}
    impl Sealed for super::Never {}
}

impl IntoVerdict for () {
    const DECIDES: bool = false;

    #[inline]
    fn into_verdict(self) -> Verdict {
        Verdict::Allow
    }
}

impl IntoVerdict for Verdict {
    const DECIDES: bool = true;

    #[inline]
    fn into_verdict(self) -> Verdict {
        self
    }
}

impl IntoVerdict for Result<(), Denial> {
    const DECIDES: bool = true;

    #[inline]
    fn into_verdict(self) -> Verdict {
        match self {
            Ok(()) => Verdict::Allow,
            Err(denial) => Verdict::Deny(denial),
        }
    }
}

/// A handler that never returns panics, which is a verdict of its own: see
/// [`PanicPolicy`](crate::PanicPolicy).
impl IntoVerdict for Never {
    const DECIDES: bool = true;

    fn into_verdict(self) -> Verdict {
        self
    }
}
