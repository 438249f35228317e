//! What a wrong name may have been meant to be.

/// The one of `names` that is nearest to `wrong`, where one is near.
pub(crate) fn nearest<'a>(wrong: &str, names: &[&'a str]) -> Option<&'a str> {
    let mut limit = 1 + wrong.chars().count() / 4;
    let mut nearest = None;
    for name in names {
        let distance = distance(wrong, name);
        if distance < limit || (distance == limit && nearest.is_none()) {
            limit = distance;
            nearest = Some(*name);
        }
    }
    nearest
}

/// `` `a` ``, `` `b` ``: names in quotes.
pub(crate) fn quoted(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}

/// `a, b and c`.
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// How many characters have to be inserted, removed or replaced to get from one to the other
/// (Levenshtein); upper and lower case are half a replacement, rounded down.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).map(|cost| 2 * cost).collect();
    for (i, a) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = 2 * (i + 1);
        for (j, b) in b.iter().enumerate() {
            let replaced = if a == *b {
                0
            } else if a.eq_ignore_ascii_case(b) {
                1
            } else {
                2
            };
            let cost = (diagonal + replaced).min(row[j] + 2).min(row[j + 1] + 2);
            diagonal = row[j + 1];
            row[j + 1] = cost;
        }
    }
    row[b.len()] / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_within_the_limit() {
        let names = ["os.chmod", "os.chown", "open", "import"];
        assert_eq!(nearest("os.chmmod", &names), Some("os.chmod"));
        assert_eq!(nearest("os.Chown", &names), Some("os.chown"));
        assert_eq!(nearest("opn", &names), Some("open"));
        assert_eq!(nearest("frobnicate", &names), None);
        assert_eq!(nearest("", &names), None);
    }

    #[test]
    fn distances_are_those_of_levenshtein() {
        for (a, b, expected) in [
            ("kitten", "sitting", 3),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "abc", 0),
            ("ABC", "abc", 1),
        ] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn lists_read_as_a_sentence() {
        let list =
            |items: &[&str]| list(&items.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
    }
}
