//! The release that a page is of, by its title.

use audithook_spec::Release;

/// The release in a title such as `Audit events table — Python 3.13.18 documentation`,
/// in whatever language; `None` where there is none or more than one.
#[must_use]
pub fn in_title(title: &str) -> Option<Release> {
    let mut releases = title
        .match_indices("Python")
        .filter_map(|(at, python)| after(&title[at + python.len()..]));
    let first = releases.next()?;
    releases.all(|other| other == first).then_some(first)
}

/// The release that follows the word, with no more than a dash between.
fn after(text: &str) -> Option<Release> {
    let rest = text.trim_start_matches([' ', '\u{a0}', '-', '–', '—']);
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .unwrap_or(rest.len());
    rest[..end].trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::in_title;

    #[test]
    fn a_title_of_any_language_names_its_release() {
        for (title, release) in [
            (
                "Audit events table — Python 3.13.18 documentation",
                Some("3.13.18"),
            ),
            ("稽核事件表 — Python 3.10.5 說明文件", Some("3.10.5")),
            (
                "Tabla de eventos de auditoría — documentación de Python - 3.12.1",
                Some("3.12.1"),
            ),
            ("Table — Documentation Python 3.16.0a2", Some("3.16.0a2")),
            ("Table — Python 3.13 documentation", None),
            ("Audit events table", None),
            ("CPython events, added in 3.8.0", None),
            ("From Python 3.8.0 to Python 3.9.0", None),
        ] {
            let found = in_title(title).map(|release| release.to_string());
            assert_eq!(found.as_deref(), release, "{title}");
        }
    }
}
