//! What holds for every document, for the tests and the fuzz targets alike.

use super::{Form, read};

/// Reads a document and checks what holds whatever its bytes are.
///
/// # Panics
/// Where one of these does not hold: a report can be shown and names an error; facts that
/// were read are the same when they are read again from their JSON.
pub fn check(bytes: &[u8]) {
    match read("document", bytes) {
        Err(report) => {
            assert!(report.to_string().contains("error[AH"));
            assert!(!report.styled().is_empty());
        }
        Ok(document) => {
            let json = document.facts.to_json();
            let again = match read("facts", json.as_bytes()) {
                Ok(again) => again,
                Err(report) => panic!("facts that cannot be read again:\n{report}"),
            };
            assert_eq!(again.form, Form::Json);
            assert_eq!(again.facts, document.facts);
            if let Some(warnings) = document.warnings {
                assert!(warnings.to_string().contains("warning[AH"));
            }
        }
    }
}
