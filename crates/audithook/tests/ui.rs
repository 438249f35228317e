//! The compiler's messages for wrong handlers: they are part of the interface.
// Each test reads files or starts the compiler, which Miri does not do.
#![cfg(not(miri))]

use std::fs;
use std::path::Path;

/// Words that each message must have, whatever else is blessed.
const SAYS: [(&str, &str); 9] = [
    (
        "by_value",
        "consider adjusting the signature so it borrows its argument",
    ),
    (
        "changes_its_state",
        "but this closure only implements `FnMut`",
    ),
    ("kept_too_long", "borrowed data escapes outside of closure"),
    ("no_annotation", "type annotations needed"),
    ("not_an_event", "`String` is not an audit event"),
    ("not_send", "cannot be sent between threads safely"),
    ("not_static", "may outlive the current function"),
    ("unknown_field", "a field with a similar name exists"),
    ("wrong_return", "a handler cannot return `bool`"),
];

#[test]
fn wrong_handlers_get_good_messages() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

#[test]
fn each_message_says_what_is_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let files = fs::read_dir(&folder).expect("the folder is there");
    assert_eq!(
        files.count(),
        2 * SAYS.len(),
        "each mistake is listed above"
    );
    for (mistake, words) in SAYS {
        let message = fs::read_to_string(folder.join(mistake).with_extension("stderr"));
        let message = message.unwrap_or_else(|error| panic!("{mistake}: {error}"));
        assert!(
            message.contains(words),
            "{mistake}: no `{words}` in\n{message}"
        );
    }
}
