//! One form for the links of every site: a path below the root of the documentation.

/// The folder of the page that holds the table.
const FOLDER: &str = "library";

/// The folders at the root of the documentation, in any release.
const SECTIONS: [&str; 15] = [
    "builtins",
    "c-api",
    "deprecations",
    "distributing",
    "distutils",
    "extending",
    "faq",
    "howto",
    "install",
    "installing",
    "library",
    "reference",
    "tutorial",
    "using",
    "whatsnew",
];

/// Endings of a page's name that mean the same page.
const ENDINGS: [&str; 8] = [
    ".html",
    ".htm",
    ".xhtml",
    ".md",
    ".mdx",
    ".markdown",
    ".rst",
    ".txt",
];

/// The place below the root of the documentation that a link of the page leads to.
///
/// `None` where the link leads out of the documentation.
///
/// ```
/// use xtask::document::normalise_reference;
///
/// let place = Some("library/os.html#os.chmod".to_owned());
/// assert_eq!(normalise_reference("os.html#os.chmod"), place);
/// assert_eq!(normalise_reference("os.md#os.chmod"), place);
/// assert_eq!(normalise_reference("../library/os#os.chmod"), place);
/// assert_eq!(normalise_reference("https://docs.python.org/3.13/library/os.html#os.chmod"), place);
/// assert_eq!(normalise_reference("https://example.org/os.html"), None);
/// ```
#[must_use]
pub fn normalise_reference(link: &str) -> Option<String> {
    let link = without_prefix(link.trim());
    let (page, fragment) = match link.split_once('#') {
        Some((page, fragment)) => (page, Some(fragment)),
        None => (link.as_str(), None),
    };
    let fragment = fragment.filter(|fragment| !fragment.is_empty());
    let page = page.split('?').next().unwrap_or_default();
    let parts = if page.is_empty() {
        fragment?;
        vec![FOLDER.to_owned(), "audit_events".to_owned()]
    } else if let Some(path) = absolute(page) {
        below_root(&path)?
    } else {
        relative(page)?
    };
    let mut place = page_name(parts)?;
    if let Some(fragment) = fragment {
        place.push('#');
        place.push_str(&decode(fragment));
    }
    Some(place)
}

/// Whether a text is a place below the root as [`normalise_reference`] gives it, in any
/// folder that a release may have.
#[must_use]
pub fn is_place(reference: &str) -> bool {
    let page = reference.split('#').next().unwrap_or_default();
    let part = |part: &str| !part.is_empty() && part != "." && part != "..";
    page.ends_with(".html") && page.split('/').all(part) && !page.contains("://")
}

/// Takes a link out of the forms that site generators have for it: `@/…` of Zola and
/// `{filename}…` of Pelican. Short codes are for the Markdown reader.
fn without_prefix(link: &str) -> String {
    let link = link.strip_prefix("{filename}").unwrap_or(link);
    match link.strip_prefix("@/") {
        Some(rest) => format!("/{rest}"),
        None => link.into(),
    }
}

/// The path of a link that does not depend on the page it is on.
fn absolute(page: &str) -> Option<String> {
    let path = match page.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => page.strip_prefix("//").map_or_else(
            || page.strip_prefix('/'),
            |rest| rest.split_once('/').map(|(_, path)| path),
        )?,
    };
    Some(path.into())
}

/// The part of an absolute path that is below the root of the documentation.
fn below_root(path: &str) -> Option<Vec<String>> {
    let parts = components(path, Vec::new())?;
    let section = parts
        .iter()
        .rposition(|part| SECTIONS.contains(&part.as_str()))?;
    (section + 1 < parts.len()).then(|| parts[section..].to_vec())
}

fn relative(page: &str) -> Option<Vec<String>> {
    let first = page.split('/').next().unwrap_or_default();
    let from = if SECTIONS.contains(&first) && page.contains('/') {
        Vec::new()
    } else if page.ends_with('/') && page.starts_with("../") {
        // A site of folders has the page itself as a folder, `library/audit_events/`.
        vec![FOLDER.into(), "audit_events".into()]
    } else {
        vec![FOLDER.into()]
    };
    if first.contains(':') {
        return None;
    }
    components(page, from)
}

/// Follows `path` from the folder `parts`; `None` where it leaves the root.
fn components(path: &str, mut parts: Vec<String>) -> Option<Vec<String>> {
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(decode(part)),
        }
    }
    Some(parts)
}

fn page_name(mut parts: Vec<String>) -> Option<String> {
    let last = parts.pop()?;
    let stem = ENDINGS
        .iter()
        .find_map(|ending| last.strip_suffix(ending))
        .unwrap_or(&last);
    if stem.is_empty() || stem.contains(char::is_whitespace) {
        return None;
    }
    parts.push(format!("{stem}.html"));
    Some(parts.join("/"))
}

/// Undoes percent-encoding of characters that need none.
fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        decoded.push_str(&rest[..at]);
        let plain = rest
            .get(at + 1..at + 3)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .map(char::from)
            .filter(|c| c.is_ascii_alphanumeric() || "-._~".contains(*c));
        match plain {
            Some(c) => {
                decoded.push(c);
                rest = &rest[at + 3..];
            }
            None => {
                decoded.push('%');
                rest = &rest[at + 1..];
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

#[cfg(test)]
mod tests {
    use super::normalise_reference;

    #[test]
    fn every_form_of_a_link_is_one_reference() {
        for link in [
            "os.html#os.chmod",
            "./os.html#os.chmod",
            "os.md#os.chmod",
            "os.htm?highlight=chmod#os.chmod",
            "os#os.chmod",
            "../os/#os.chmod",
            "../library/os.html#os.chmod",
            "library/os.html#os.chmod",
            "/library/os#os.chmod",
            "/zh-cn/3.13/library/os.html#os.chmod",
            "https://docs.python.org/3/library/os.html#os.chmod",
            "https://docs.python.org/zh-cn/3.13/library/os#os.chmod",
            "//docs.python.org/3/library/os.html#os.chmod",
            "http://localhost:8000/library/os/#os.chmod",
            "file:///usr/share/doc/python3.9/html/library/os.html#os.chmod",
            "file:///C:/Python/html/library/os.html#os.chmod",
            "@/library/os.md#os.chmod",
            "{filename}os.md#os.chmod",
            "os.html#os%2Echmod",
        ] {
            assert_eq!(
                normalise_reference(link).as_deref(),
                Some("library/os.html#os.chmod"),
                "{link}"
            );
        }
    }

    #[test]
    fn pages_beside_the_library_are_found() {
        for (link, place) in [
            (
                "../c-api/init.html#c.Py_FinalizeEx",
                "c-api/init.html#c.Py_FinalizeEx",
            ),
            (
                "../builtins/functions.html#id",
                "builtins/functions.html#id",
            ),
            (
                "../../using/cmdline/#cmdoption-c",
                "using/cmdline.html#cmdoption-c",
            ),
            ("../whatsnew/3.13#pep", "whatsnew/3.13.html#pep"),
            (
                "../c-api/sys.html#c.PySys%5FAudit",
                "c-api/sys.html#c.PySys_Audit",
            ),
            ("xml.sax.handler.md", "library/xml.sax.handler.html"),
            ("#os.chmod", "library/audit_events.html#os.chmod"),
            ("os.html#100%", "library/os.html#100%"),
        ] {
            assert_eq!(normalise_reference(link).as_deref(), Some(place), "{link}");
        }
    }

    #[test]
    fn what_is_outside_is_no_reference() {
        for link in [
            "https://example.org/",
            "https://example.org/os.html",
            "https://docs.python.org/library",
            "../../../etc/passwd",
            "mailto:someone@example.org",
            "javascript:void(0)",
            "..",
            "#",
            "",
        ] {
            assert_eq!(normalise_reference(link), None, "{link}");
        }
    }
}
