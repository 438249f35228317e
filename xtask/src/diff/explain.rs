//! `cargo xtask diff --explain`: the rules for a person.

use std::fmt::Write;

use super::rule::Rule;
use super::rules::RULES;

/// Every rule, one a line.
#[must_use]
pub fn all() -> String {
    let mut out = String::from("code   rule                   source         wire\n");
    for rule in RULES {
        let (source, wire) = (rule.source.as_str(), rule.wire.as_str());
        let _infallible = writeln!(out, "{}  {:<22} {source:<14} {wire}", rule.code, rule.name);
    }
    out.push_str(
        "\nsource: does a crate that uses the generated structs still compile?\n\
         wire:   does a decoder generated from the old side still read the tuples of the new one?\n\
         `cargo xtask diff --explain CODE` tells more of one.\n",
    );
    out
}

/// One rule.
#[must_use]
pub fn one(rule: &Rule) -> String {
    format!(
        "{} {}\n\n{}\n\nsource: {}\nwire:   {}\n\nTo do: {}\n",
        rule.code,
        rule.name,
        rule.meaning,
        rule.source.as_str(),
        rule.wire.as_str(),
        rule.advice
    )
}
