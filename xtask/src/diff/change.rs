//! A change between the two sides, and what it is known by.

use super::rule::{Rule, RuleId};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub rule: RuleId,
    /// The event.
    pub event: String,
    /// The argument, under its new name where it has one; `None` where the change is
    /// of the event.
    pub argument: Option<String>,
    /// What changed, in one line: `file -> path`.
    pub detail: String,
    /// Where it stands on the old side.
    pub old: Option<Place>,
    /// Where it stands on the new side.
    pub new: Option<Place>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, as reports name it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl Change {
    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule.rule()
    }

    /// What the change is acknowledged by: 16 hexadecimal digits made of the rule's
    /// code, the event and the argument, and of nothing else, so that it stays the
    /// same when lines move and words of reports change.
    ///
    /// It is 64-bit FNV-1a of the three, each followed by a NUL.
    ///
    /// ```
    /// use xtask::diff::{Change, RuleId};
    ///
    /// let change = Change {
    ///     rule: RuleId::ArgumentSynonym,
    ///     event: "open".into(),
    ///     argument: Some("path".into()),
    ///     detail: String::new(),
    ///     old: None,
    ///     new: None,
    /// };
    /// assert_eq!(change.fingerprint(), "f9c12c285be42e11");
    /// ```
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let parts = [
            self.rule().code,
            &self.event,
            self.argument.as_deref().unwrap_or(""),
        ];
        let bytes = parts
            .iter()
            .flat_map(|part| part.bytes().chain(std::iter::once(0)));
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }

    /// `event` or `event(argument)`.
    #[must_use]
    pub fn subject(&self) -> String {
        match &self.argument {
            Some(argument) => format!("{}({argument})", self.event),
            None => self.event.clone(),
        }
    }
}
