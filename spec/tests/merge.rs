//! What the merge of documents, types and conflicts refuses, and how it says so.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use audithook_spec::{Conflicts, DocumentId, FactEvent, Facts, PythonVersion, Spec, Types, merge};

/// Documents as lines `3.11.2: open(path, mode) exec()`.
fn documents(text: &str) -> Vec<(DocumentId, Facts)> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let (id, events) = line.trim().split_once(':').unwrap();
            let events = events
                .split_inclusive(')')
                .filter(|event| !event.trim().is_empty())
                .map(|event| {
                    let (name, args) = event.trim().split_once('(').unwrap();
                    let args = args.trim_end_matches(')').split(',').map(str::trim);
                    FactEvent {
                        name: name.into(),
                        args: args
                            .filter(|arg| !arg.is_empty())
                            .map(String::from)
                            .collect(),
                        references: vec![format!("library/{id}.html#{name}")],
                        internal: false,
                    }
                })
                .collect();
            (id.parse().unwrap(), Facts { events })
        })
        .collect()
}

fn merged(facts: &str, types: &str, conflicts: &str) -> Result<Spec, String> {
    let types = Types::parse("spec/types.toml", types).unwrap();
    let conflicts = Conflicts::parse("spec/conflicts.toml", conflicts).unwrap();
    merge(&documents(facts), &types, &conflicts).map_err(|problems| problems.to_string())
}

fn refused(facts: &str, types: &str, conflicts: &str) -> String {
    merged(facts, types, conflicts).unwrap_err()
}

const OPEN: &str = "[open]\npath = \"path|fd\"\nmode = \"str|none\"\n";

#[test]
fn an_argument_without_a_type_prints_the_stanza_to_paste() {
    insta::assert_snapshot!(
        refused("3.9.2: exec(code, \"odd\" name) open(path, mode, flags)", OPEN, ""),
        @r#"
    error: `exec` has no type for `code`, `"odd" name`
    --> spec/types.toml
     = help: paste, with the right type:
             [exec]
             code = "object"
             "\"odd\" name" = "object"

    error: `open` has no type for `flags`
     --> spec/types.toml:1:2
      |
    1 | [open]
      |  ^^^^
      |
      = help: paste below it, with the right type:
              flags = "object"
    "#
    );
}

#[test]
fn the_stanza_that_is_printed_can_be_pasted() {
    let facts = "3.9.2: os.chmod(path, sys.path) exec(code)";
    let stanzas: String = refused(facts, "", "")
        .lines()
        .filter_map(|line| line.strip_prefix("         "))
        .filter(|line| !line.is_empty())
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    assert!(merged(facts, &stanzas, "").is_ok(), "{stanzas}");
}

#[test]
fn a_type_for_what_is_gone_is_pointed_at() {
    let types = "[open]\nfile = \"path\"\npath = \"path|fd\"\nmode = \"str\"\nflag = \"int\"\nflags = \"int\"\nother = \"int\"\n[exce]\ncode = \"object\"\n[telnet]\n";
    insta::assert_snapshot!(
        refused(
            "3.10.0: open(file, mode, flags)\n3.11.0: open(path, mode, flags) exec()",
            types,
            "",
        ),
        @r#"
    error: a type for `file`, which `open` does not have
     --> spec/types.toml:2:1
      |
    2 | file = "path"
      | ^^^^
      |
      = help: it is called `path` now

    error: a type for `flag`, which `open` does not have
     --> spec/types.toml:5:1
      |
    5 | flag = "int"
      | ^^^^
      |
      = help: did you mean `flags`? else delete the line

    error: a type for `other`, which `open` does not have
     --> spec/types.toml:7:1
      |
    7 | other = "int"
      | ^^^^^
      |
      = help: delete the line

    error: types for `exce`, which no document lists
     --> spec/types.toml:8:2
      |
    8 | [exce]
      |  ^^^^
      |
      = help: did you mean `exec`? else delete the stanza

    error: types for `telnet`, which no document lists
      --> spec/types.toml:10:2
       |
    10 | [telnet]
       |  ^^^^^^
       |
       = help: delete the stanza
    "#
    );
}

#[test]
fn a_point_release_corrects_and_an_original_counts_before_its_translation() {
    let args = |facts| -> Vec<String> {
        let spec = merged(facts, "[a]\nb = \"int\"\nc = \"int\"\n", "").unwrap();
        let event = spec.event("a").unwrap();
        event
            .args
            .iter()
            .map(|argument| argument.name.clone())
            .collect()
    };
    assert_eq!(args("3.13.0: a(b)\n3.13.18: a(b, c)"), ["b", "c"]);
    assert_eq!(args("3.13.18: a(b, c)\n3.13.0: a(b)"), ["b", "c"]);
    assert_eq!(args("3.13.0: a(b, c)\n3.13.0.zh-cn: a(b)"), ["b", "c"]);
}

#[test]
fn two_translations_that_contradict_each_other_are_refused() {
    let error = refused(
        "3.13.0.fr: a(b)\n3.13.0.ko: a(c)",
        "[a]\nb = \"int\"\nc = \"int\"\n",
        "",
    );
    assert!(
        error.contains("3.13.0.fr has a(b); 3.13.0.ko has a(c)"),
        "{error}"
    );
    assert!(error.contains("--> facts of 3.13.0.ko"), "{error}");
}

#[test]
fn layouts_that_no_struct_can_tell_apart_are_refused() {
    let types = "[a]\nb = \"int\"\nc = \"int\"\nd = \"int\"\n";
    for (facts, words) in [
        (
            "3.8.0: a(b, c)\n3.9.0: a(c, b)",
            "change their order: (b, c) in 3.8, (c, b) in 3.9",
        ),
        (
            "3.8.0: a(b)\n3.9.0: a(c, d)",
            "which arguments were renamed",
        ),
        (
            "3.8.0: a(b, c)\n3.9.0: a(b)\n3.10.0: a(b, d)",
            "as many arguments",
        ),
    ] {
        let error = refused(facts, types, "");
        assert!(error.contains(words), "{error}");
    }
    let renamed = types.replace("d = \"int\"", "d = { type = \"int\", was = [\"b\"] }");
    let spec = merged(
        "3.8.0: a(b)\n3.9.0: a(c, d)",
        &renamed.replace("b = \"int\"\n", ""),
        "",
    );
    assert_eq!(spec.unwrap().event("a").unwrap().args[1].was[0].name, "b");
}

#[test]
fn an_event_is_in_a_version_if_any_of_its_documents_lists_it() {
    let spec = merged(
        "3.12.0: a() b()\n3.13.0.zh-cn: a() b()\n3.13.1: a()\n3.14.0: a() c()",
        "",
        "",
    )
    .unwrap();
    let version = |minor| PythonVersion::new(3, minor);
    let span = |name| {
        let event = spec.event(name).unwrap();
        (event.since, event.until, event.references[0].as_str())
    };
    assert_eq!(span("a"), (version(12), None, "library/3.14.0.html#a"));
    assert_eq!(
        span("b"),
        (
            version(12),
            Some(version(13)),
            "library/3.13.0.zh-cn.html#b"
        )
    );
    assert_eq!(span("c"), (version(14), None, "library/3.14.0.html#c"));
}

#[test]
fn conflicts_that_the_documentation_resolved_are_refused() {
    let undocumented = "[undocumented.a]\nsince = \"3.8\"\nevidence = \"x\"\n";
    insta::assert_snapshot!(refused("3.8.0: a()", "", undocumented), @r"
    error: `a` is called undocumented, and a document lists it
     --> spec/conflicts.toml:1:15
      |
    1 | [undocumented.a]
      |               ^
      |
      = help: delete the entry, and give the event its types
    ");
    let documented = "[documented.b]\nsince = \"3.8\"\nevidence = \"x\"\nnever-raised = true\n";
    insta::assert_snapshot!(refused("3.8.0: a()", "", documented), @r"
    error: `b` is called documented, and no document lists it
     --> spec/conflicts.toml:1:13
      |
    1 | [documented.b]
      |             ^
      |
      = help: delete the entry, or move it to `undocumented`
    ");
    let spec = merged("3.8.0: b()", "", undocumented).unwrap();
    assert!(spec.event("a").unwrap().undocumented);
}

#[test]
fn no_documents_make_an_empty_spec() {
    let spec = merged("", "", "").unwrap();
    assert_eq!((spec.python.len(), spec.events.len()), (0, 0));
}
