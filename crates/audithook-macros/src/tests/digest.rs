//! The digest says what the spec says.

use std::fs;
use std::path::Path;

use audithook_spec::Spec;

use crate::table;

#[test]
fn each_event_is_that_of_the_spec() {
    let file = "../../spec/audit-events.json";
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let spec = Spec::from_json(file, &source).unwrap();
    assert_eq!(table::names().len(), spec.events.len());
    for (name, event) in table::names().into_iter().zip(&spec.events) {
        assert_eq!(table::event(name).as_ref(), Some(event));
    }
    let (first, last) = table::python();
    assert_eq!(
        (Some(&first), Some(&last)),
        (spec.python.first(), spec.python.last())
    );
}

#[test]
fn no_part_of_a_block_is_a_name() {
    for name in [
        "",
        "os.chmo",
        "os.chmod\t3.8",
        "python",
        "arg",
        "// Written by",
    ] {
        assert_eq!(table::event(name), None, "{name:?}");
    }
}
