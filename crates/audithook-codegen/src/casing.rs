//! The words of a name, in the cases that Rust has for types and for fields.
//!
//! The crate `heck` splits names alike, of any script; the names of events are ASCII, and without
//! it a user builds one crate less.

/// `HTTPServer_for.glob/2` as `HttpServerForGlob2`.
pub(crate) fn upper_camel_case(name: &str) -> String {
    let mut text = String::new();
    for word in words(name) {
        let (first, rest) = word.split_at(1);
        text += &first.to_ascii_uppercase();
        text += &rest.to_ascii_lowercase();
    }
    text
}

/// `HTTPServer_for.glob/2` as `http_server_for_glob_2`.
pub(crate) fn snake_case(name: &str) -> String {
    words(name).join("_").to_ascii_lowercase()
}

/// What stands between other characters than letters and digits, cut where a capital follows a
/// small letter and before the last of several capitals that a small letter follows. A digit
/// belongs to the letter before it.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let bytes = part.as_bytes();
        let mut start = 0;
        let mut letter = b' ';
        for (at, byte) in bytes.iter().enumerate() {
            let before_small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
            let cut = letter.is_ascii_lowercase() || (letter.is_ascii_uppercase() && before_small);
            if byte.is_ascii_uppercase() && cut {
                words.push(&part[start..at]);
                start = at;
            }
            if byte.is_ascii_alphabetic() {
                letter = *byte;
            }
        }
        if !part.is_empty() {
            words.push(&part[start..]);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

    use super::*;

    #[test]
    fn names_are_cased_as_heck_does() {
        let mut names = vec![String::new()];
        for length in 0..7 {
            let longer: Vec<String> = names
                .iter()
                .filter(|name| name.len() == length)
                .flat_map(|name| ['a', 'B', '2', '_'].map(|c| format!("{name}{c}")))
                .collect();
            names.extend(longer);
        }
        assert!(names.len() > 20_000, "{}", names.len());
        names.push("HTTPServer_for.glob/2".into());
        for name in names {
            assert_eq!(
                upper_camel_case(&name),
                name.to_upper_camel_case(),
                "{name}"
            );
            assert_eq!(snake_case(&name), name.to_snake_case(), "{name}");
        }
    }
}
