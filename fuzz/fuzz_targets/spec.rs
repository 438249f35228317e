//! Loads bytes as a spec, as its types, as its conflicts, and as the facts of a document.
#![no_main]

use audithook_spec::{Conflicts, Spec, Types};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    xtask::document::check(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Err(problems) = Types::parse("types.toml", text) {
        assert!(!problems.to_string().is_empty());
    }
    if let Err(problems) = Conflicts::parse("conflicts.toml", text) {
        assert!(!problems.to_string().is_empty());
    }
    match Spec::from_json("audit-events.json", text) {
        Err(problems) => assert!(!problems.to_string().is_empty()),
        Ok(spec) => {
            let json = spec.to_json();
            let again = Spec::from_json("again.json", &json).expect("a spec that was written");
            assert_eq!(again, spec);
            assert_eq!(again.to_json(), json);
        }
    }
});
