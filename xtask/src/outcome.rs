use std::error::Error;
use std::fmt;
use std::process::ExitCode;

/// How a task ended that could do its work; the exit status follows diff(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There was nothing to find: exit status 0.
    Done,
    /// It found what it was asked to look for, such as drift: exit status 1.
    Found,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Found => ExitCode::from(1),
        }
    }
}

/// Why a task could not do its work: exit status 2, whatever the reason.
#[derive(Debug)]
pub enum Failure {
    /// An error to print with the errors that caused it.
    Error(Box<dyn Error + Send + Sync>),
    /// Everything there is to say has been printed.
    Reported,
}

impl Failure {
    /// The exit status of a task that could not do its work.
    pub const EXIT_STATUS: u8 = 2;

    /// Prints the error on standard error, unless that has been done.
    pub fn report(&self) {
        let Failure::Error(error) = self else { return };
        let style = anstyle::AnsiColor::Red.on_default().bold();
        anstream::eprintln!("{style}error{style:#}: {error}");
        let mut source = error.source();
        while let Some(error) = source {
            anstream::eprintln!("  because: {error}");
            source = error.source();
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Error(error) => error.fmt(f),
            Failure::Reported => f.write_str("reported"),
        }
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure::Error(Box::new(error))
    }
}
