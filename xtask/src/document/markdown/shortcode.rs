//! Links in the short codes of site generators: `[1]({{< ref "os.md" >}})` of Hugo and
//! `[1]({% link os.md %}#os.chmod)` of Jekyll, which Markdown takes for text.

use std::borrow::Cow;

/// How a short code begins and ends.
const FORMS: [(&str, &str); 3] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")];

/// The words that start a short code for a link.
const WORDS: [&str; 3] = ["ref", "relref", "link"];

/// Puts the target of each short code in its place and fills up with blanks, which
/// Markdown allows there: every other byte keeps its place.
#[must_use]
pub fn resolve(text: &str) -> Cow<'_, str> {
    let mut resolved: Option<String> = None;
    let mut done = 0;
    for (at, start) in text.match_indices("]({") {
        let code = at + start.len() - 1;
        if code < done {
            continue;
        }
        let Some((target, length)) = target(&text[code..]) else {
            continue;
        };
        let whole = resolved.get_or_insert_with(|| String::with_capacity(text.len()));
        whole.push_str(&text[done..code]);
        whole.push_str(&target);
        whole.extend(std::iter::repeat_n(' ', length - target.len()));
        done = code + length;
    }
    match resolved {
        Some(mut whole) => {
            whole.push_str(&text[done..]);
            Cow::Owned(whole)
        }
        None => Cow::Borrowed(text),
    }
}

/// The target of the short code that `text` starts with, and how many bytes go up to the
/// end of the link.
fn target(text: &str) -> Option<(String, usize)> {
    let line = text.lines().next().unwrap_or_default();
    let (open, close) = FORMS.iter().find(|(open, _)| line.starts_with(open))?;
    let inside = &line[open.len()..];
    let (code, rest) = inside.split_once(close)?;
    let mut words = code.split_whitespace();
    let (Some(word), Some(target), None) = (words.next(), words.next(), words.next()) else {
        return None;
    };
    WORDS.contains(&word).then_some(())?;
    let fragment = &rest[..rest.find(')')?];
    let length = open.len() + code.len() + close.len() + fragment.len();
    Some((format!("{}{fragment}", target.trim_matches('"')), length))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn short_codes_become_targets_of_the_same_length() {
        for (text, expected) in [
            ("[1]({{< ref \"os.md#a\" >}}) b", "[1](os.md#a)b"),
            (
                "[1]({% link os.md %}#a)[2]({{% relref x %}})",
                "[1](os.md#a)[2](x)",
            ),
            ("[1]({{< figure os.md >}})", "[1]({{<figureos.md>}})"),
            ("[1]({{< ref", "[1]({{<ref"),
        ] {
            let resolved = resolve(text);
            assert_eq!(resolved.replace(' ', ""), expected);
            assert_eq!(resolved.len(), text.len());
        }
    }
}
