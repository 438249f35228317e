//! `audit_events!`: what it makes of a file, and what it says of a mistake in one.

use quote::quote;

use super::pretty;
use crate::spec_file::audit_events;

/// What the macro makes of a file with `source`.
fn expand(source: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("events.json"), source).unwrap();
    let output = audit_events(quote!("events.json"), folder.path());
    let folder = folder.path().to_str().unwrap().to_owned();
    pretty(output).replace(&folder, "$FOLDER")
}

fn event(name: &str, args: &str) -> String {
    format!(
        r#"{{"name": "{name}", "since": "3.9", "until": null, "internal": false, "args": [{args}], "references": []}}"#
    )
}

fn file(events: &[String]) -> Vec<u8> {
    let events = events.join(",\n");
    format!("{{\"format\": 1, \"python\": [\"3.9\"], \"events\": [\n{events}\n]}}").into_bytes()
}

/// The messages in `output`, which also has the file included: its next change mends the crate.
fn messages(output: &str) -> Vec<&str> {
    assert!(
        output.contains("::core::include_bytes!(\"$FOLDER/events.json\")"),
        "{output}"
    );
    let errors = output.split("::core::compile_error! {").skip(1);
    errors
        .map(|error| error.split('}').next().unwrap().trim().trim_matches('"'))
        .collect()
}

#[test]
fn modules_enums_and_unions_are_generated() {
    let arg = r#"{"name": "file", "type": "path|fd", "since": "3.9", "until": null, "was": []}"#;
    let output = expand(&file(&[
        event("acme.audit.open", arg),
        event("acme.stop", ""),
    ]));
    assert_eq!(messages(&output), [""; 0]);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("spec_file", output));
}

#[test]
fn every_mistake_in_the_file_is_an_error() {
    for (source, expected) in [
        (b"\xff".to_vec(), vec!["`events.json` is not UTF-8"]),
        (b"{".to_vec(), vec!["events.json:1:"]),
        (
            br#"{"format": 2, "python": [], "events": []}"#.to_vec(),
            vec!["events.json:1:12: the file has format 2"],
        ),
        (
            file(&[event("b.a", ""), event("a.a", ""), event("a.a", "")]),
            vec!["events.json:3:", "events.json:4:"],
        ),
        (
            file(&[
                event("acme.login", ""),
                event("os.chmod", ""),
                event("os.fork", ""),
            ]),
            vec![
                "`events.json`: `os.chmod` is an event of CPython, which `audithook::events` has",
                "`events.json`: `os.fork` is an event of CPython",
            ],
        ),
        (
            file(&[
                event("acme.a b", ""),
                event("acme.log-in", ""),
                event("acme.log_in", ""),
            ]),
            vec![
                "`acme.a b` cannot become a Rust name",
                "`acme.log-in` and `acme.log_in`",
            ],
        ),
    ] {
        let output = expand(&source);
        let messages = messages(&output);
        assert_eq!(messages.len(), expected.len(), "{messages:#?}");
        for (message, expected) in messages.iter().zip(expected) {
            assert!(
                message.contains(expected),
                "{message:?} has no {expected:?}"
            );
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let output = pretty(audit_events(quote!("no.json"), folder.path()));
    assert!(output.contains("cannot read `"), "{output}");
    assert!(output.contains("no.json`: No such file"), "{output}");
}

#[test]
fn the_arguments_are_checked() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("events.json"), file(&[])).unwrap();
    for (arguments, expected) in [
        (quote!(), "expected the path of a spec file"),
        (
            quote!(events.json),
            "takes the path of a spec file in quotes",
        ),
        (quote!("events.json", crat = "x"), "did you mean `crate`?"),
        (
            quote!("events.json", crate = "reexports::audithook"),
            "the path has to start at `crate` or `::`",
        ),
        (
            quote!("events.json", "b.json"),
            "the path of a spec file stands here already",
        ),
    ] {
        let output = pretty(audit_events(arguments, folder.path()));
        assert_eq!(output.matches("compile_error!").count(), 1, "{output}");
        assert!(output.contains(expected), "{output}");
    }
}
