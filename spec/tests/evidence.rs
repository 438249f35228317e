//! The types agree with what CPython's sources pass and what ran through interpreters:
//! `arguments.json`, which lies beside the repository where it was gathered.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use audithook_spec::{Spec, TypeExpr, TypeWord};
use serde_json::Value;

fn shared(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("AUDITHOOK_SHARED").map_or_else(beside, PathBuf::from);
    Some(folder.join(name)).filter(|path| path.is_file())
}

/// Whether `ty` holds what the evidence calls `kind`.
fn holds(ty: TypeExpr, kind: &str) -> bool {
    let any = |words: &[TypeWord]| words.iter().any(|word| ty.contains(*word));
    let special = match kind {
        "str" => any(&[TypeWord::Str, TypeWord::Path]),
        "bytes" => any(&[TypeWord::Bytes, TypeWord::Path]),
        "int" => any(&[TypeWord::Int, TypeWord::Fd]),
        "bool" => any(&[TypeWord::Bool, TypeWord::Int]),
        "float" => any(&[TypeWord::Float]),
        "tuple" => any(&[TypeWord::Tuple]),
        "list" => any(&[TypeWord::List]),
        "dict" => any(&[TypeWord::Dict]),
        "None" => any(&[TypeWord::None]),
        "object" | "PathLike" | "Mapping" | "bytearray" | "memoryview" | "code" | "frame"
        | "type" => false,
        other => panic!("the evidence has a kind that this test does not know: {other}"),
    };
    special || ty.contains(TypeWord::Object)
}

#[test]
fn every_type_holds_what_valid_calls_pass_and_says_no_more() {
    let Some(path) = shared("arguments.json") else {
        eprintln!(
            "SKIPPED: there is no arguments.json beside the repository or in $AUDITHOOK_SHARED"
        );
        return;
    };
    let evidence: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("audit-events.json");
    let spec = Spec::from_json("spec", &fs::read_to_string(committed).unwrap()).unwrap();

    let mut disagree = Vec::new();
    let mut checked = 0;
    for (name, event) in evidence["events"].as_object().unwrap() {
        let known = spec
            .event(name)
            .unwrap_or_else(|| panic!("{name} is not in the spec"));
        assert_eq!(known.undocumented, event["documented"] == false, "{name}");
        let args = event["args"].as_array().unwrap();
        assert_eq!(known.args.len(), args.len(), "{name}");
        for (argument, seen) in known.args.iter().zip(args) {
            checked += 1;
            let mut kinds: BTreeSet<&str> = seen["type"].as_str().unwrap().split('|').collect();
            if seen["nullable"] == true {
                kinds.insert("None");
            }
            let missing: Vec<_> = kinds
                .iter()
                .filter(|kind| !holds(argument.ty, kind))
                .collect();
            let only_int = kinds.iter().all(|kind| *kind == "int");
            let vague = only_int && argument.ty.contains(TypeWord::Object);
            if !missing.is_empty() || vague {
                let ty = argument.ty;
                disagree.push(format!("{name}({}): {ty}, seen {kinds:?}", argument.name));
            }
        }
    }
    assert_eq!(disagree, [""; 0]);
    assert!(checked >= 390, "{checked} arguments");
}
