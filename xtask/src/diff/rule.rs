//! What a rule is: a kind of change, what it means and what a user has to do.

use serde::Serialize;

use super::rules::RULES;

/// How much a change matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Only what is written about the events changes.
    Documentation,
    /// Something is new or looser, and what was there goes on to work.
    Compatible,
    /// What was there no longer works.
    Breaking,
}

impl Level {
    /// Every level, the one that matters most first.
    pub const ALL: [Level; 3] = [Level::Breaking, Level::Compatible, Level::Documentation];

    /// The level's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Level::Breaking => "breaking",
            Level::Compatible => "compatible",
            Level::Documentation => "documentation",
        }
    }
}

/// A kind of change. The variants stand in the order of [`RULES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "RULES says what each one means")]
pub enum RuleId {
    EventAdded,
    EventRemoved,
    EventBack,
    EventGone,
    EventInternal,
    EventPublic,
    EventDocumented,
    EventUndocumented,
    EventHistory,
    ReferencesChanged,
    ArgumentAppended,
    ArgumentInserted,
    ArgumentRemoved,
    ArgumentRenamed,
    ArgumentSynonym,
    ArgumentsReordered,
    TypeWidened,
    TypeNarrowed,
    TypeReplaced,
    TypeRespelled,
    ArgumentNullable,
    ArgumentNotNullable,
    ArgumentOptional,
    ArgumentAlways,
    ArgumentHistory,
    ArgumentNote,
}

/// What a kind of change means.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The kind of change.
    pub id: RuleId,
    /// The number that reports and scripts know it by; it never changes.
    pub code: &'static str,
    /// Its name in words.
    pub name: &'static str,
    /// What happened.
    pub meaning: &'static str,
    /// What a user of the generated crate must do.
    pub advice: &'static str,
    /// Does a crate that uses the generated structs still compile?
    pub source: Level,
    /// Does a decoder generated from the old side still read the tuples of the new one?
    pub wire: Level,
    /// What the change is when the two sides are swapped.
    pub mirrors: &'static [RuleId],
}

impl RuleId {
    /// What the kind of change means.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

impl Rule {
    /// The level that counts: the greater of the two scopes.
    #[must_use]
    pub fn level(&self) -> Level {
        self.source.max(self.wire)
    }

    /// The rule of this code or name.
    #[must_use]
    pub fn find(text: &str) -> Option<&'static Rule> {
        RULES
            .iter()
            .find(|rule| rule.code.eq_ignore_ascii_case(text) || rule.name == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_ids_and_of_the_codes() {
        for (index, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.id as usize, index, "{}", rule.name);
            assert_eq!(rule.id.rule().code, rule.code);
        }
        assert!(RULES.is_sorted_by(|a, b| a.code < b.code));
    }

    #[test]
    fn mirrors_mirror() {
        for rule in RULES {
            assert!(!rule.mirrors.is_empty(), "{}", rule.name);
            for mirror in rule.mirrors {
                assert!(mirror.rule().mirrors.contains(&rule.id), "{}", rule.name);
            }
        }
    }

    #[test]
    fn a_rule_is_found_by_code_and_name() {
        assert_eq!(Rule::find("ae204").unwrap().id, RuleId::ArgumentRenamed);
        assert_eq!(Rule::find("argument-renamed").unwrap().code, "AE204");
        assert!(Rule::find("AE999").is_none());
    }
}
