//! What a table of names refuses to be made of.

use audithook_core::NameTable;

static TWICE: [&str; 3] = ["open", "import", "open"];
static TWICE_LONG: [&str; 2] = ["an.event.with.a.longer.name.of.33"; 2];
/// The windows of these are the same, so that only the first has a slot.
static TWICE_SHARED: [&str; 3] = [
    "aaaaaaaaaaaaaaaaXaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaYaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaYaaaaaaaaaaa",
];

#[test]
fn a_name_that_is_there_twice_is_refused() {
    let refused = [
        std::panic::catch_unwind(|| NameTable::new(&TWICE).find(b"open")),
        std::panic::catch_unwind(|| NameTable::new(&TWICE_LONG).find(b"open")),
        std::panic::catch_unwind(|| NameTable::new(&TWICE_SHARED).find(b"open")),
    ];
    for refused in refused {
        let message = refused.unwrap_err();
        assert_eq!(message.downcast_ref(), Some(&"a name is there twice"));
    }
}
