//! The JSON Schema of the files, derived from the types that they are read into.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::{Event, FORMAT, Facts, PythonVersion, TypeExpr, TypeWord};

/// What `spec/audit-events.json` holds.
#[derive(JsonSchema)]
#[schemars(title = "The audit events of CPython", deny_unknown_fields)]
#[expect(dead_code, reason = "the schema is made of the fields' types alone")]
struct SpecFile {
    /// The version of this form.
    #[schemars(schema_with = "format_schema")]
    format: u32,
    /// The versions of Python that the spec covers, ascending.
    python: Vec<PythonVersion>,
    /// The events, sorted by name.
    events: Vec<Event>,
}

fn format_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "const": FORMAT })
}

impl JsonSchema for PythonVersion {
    fn schema_name() -> Cow<'static, str> {
        "PythonVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A feature release of Python, such as 3.13.",
            "type": "string",
            "pattern": "^[0-9]+\\.[0-9]+$",
        })
    }
}

impl JsonSchema for TypeExpr {
    fn schema_name() -> Cow<'static, str> {
        "TypeExpr".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words = TypeWord::ALL.map(TypeWord::as_str).join("|");
        json_schema!({
            "description": "Words of the vocabulary, joined by `|`.",
            "type": "string",
            "pattern": format!("^({words})(\\|({words}))*$"),
        })
    }
}

/// The JSON Schema of `spec/audit-events.json`, as it stands beside it.
#[must_use]
pub fn spec_schema() -> String {
    crate::json::write(&schemars::schema_for!(SpecFile))
}

/// The JSON Schema of the files in `spec/facts` and of what `cargo xtask parse` prints.
#[must_use]
pub fn facts_schema() -> String {
    crate::json::write(&schemars::schema_for!(Facts))
}
