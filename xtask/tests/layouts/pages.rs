//! Pages that say some facts in each layout.

use std::fmt::Write as _;

use audithook_spec::{FactEvent, Facts};

/// The link that the page has for a reference.
fn link(reference: &str) -> String {
    match reference.strip_prefix("library/") {
        Some(page) => page.into(),
        None => format!("../{reference}"),
    }
}

fn code(args: &[String]) -> String {
    let args: Vec<String> = args.iter().map(|arg| format!("`{arg}`")).collect();
    args.join(", ")
}

fn links(event: &FactEvent) -> String {
    let mut links = String::new();
    for (index, reference) in event.references.iter().enumerate() {
        let target = link(reference).replace(".html", ".md");
        let _ = write!(links, "[[{}]]({target})", index + 1);
    }
    links
}

/// The rows of both tables: the header and then a row an event.
fn tables(facts: &Facts) -> [Vec<Vec<String>>; 2] {
    let mut public = vec![vec![
        "Audit event".into(),
        "Arguments".into(),
        "References".into(),
    ]];
    let mut internal = vec![vec!["Audit event".into(), "Arguments".into()]];
    for event in &facts.events {
        let (name, args) = (event.name.clone(), code(&event.args));
        if event.internal {
            internal.push(vec![name, args]);
        } else {
            public.push(vec![name, args, links(event)]);
        }
    }
    if internal.len() == 1 {
        internal.clear();
    }
    [public, internal]
}

/// The layout of the page: a cell a paragraph, and a lone pipe between them.
pub fn paragraphs(facts: &Facts) -> String {
    let mut page = String::from("# Events\n\nFor a test.\n\n");
    for table in tables(facts) {
        for (index, row) in table.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                if column > 0 {
                    page.push_str("\n\n|");
                }
                if column > 0 && !cell.is_empty() {
                    page.push_str("\n\n");
                }
                page.push_str(cell);
            }
            page.push_str("  \n  \n");
            if index == 0 {
                page.push_str(&vec!["---"; row.len()].join("|"));
                page.push_str("  \n  \n");
            }
        }
        page.push_str("And those inside:\n\n");
    }
    page
}

/// A GFM table, with pipes around it or only between its cells.
pub fn gfm(facts: &Facts, closed: bool, escaped: bool) -> String {
    let mut page = String::from("# Events\n\n");
    for table in tables(facts) {
        for (index, row) in table.iter().enumerate() {
            let mut cells = row.clone();
            if escaped {
                cells[0] = cells[0].replace('_', "\\_");
            }
            let line = cells.join(" | ");
            let rule = vec!["---"; row.len()].join("|");
            let _ = match closed {
                true => writeln!(page, "| {line} |"),
                false => writeln!(page, "{line}"),
            };
            if index == 0 {
                let _ = match closed {
                    true => writeln!(page, "|{rule}|"),
                    false => writeln!(page, "{rule}"),
                };
            }
        }
        page.push_str("\nAnd those inside:\n\n");
    }
    page
}

/// A page of HTML.
pub fn html(facts: &Facts) -> String {
    let mut page = String::from("<!DOCTYPE html>\n<html><body>\n");
    for internal in [false, true] {
        if internal && facts.internal() == 0 {
            continue;
        }
        page.push_str("<table class=\"docutils\"><thead><tr><th><p>Audit event</p></th><th><p>Arguments</p></th>");
        page.push_str(if internal {
            "</tr>"
        } else {
            "<th><p>References</p></th></tr>"
        });
        page.push_str("</thead>\n<tbody>");
        for event in facts
            .events
            .iter()
            .filter(|event| event.internal == internal)
        {
            let args: Vec<String> = event
                .args
                .iter()
                .map(|arg| format!("<code><span class=\"pre\">{arg}</span></code>"))
                .collect();
            let _ = write!(
                page,
                "<tr><td><p>{}</p></td>\n<td><p>{}</p></td>\n",
                event.name,
                args.join(",\n")
            );
            if !internal {
                page.push_str("<td><p>");
                for (index, reference) in event.references.iter().enumerate() {
                    let _ = write!(page, "<a href=\"{}\">[{}]</a>", link(reference), index + 1);
                }
                page.push_str("</p></td>\n");
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody></table>\n<p>And those inside:</p>\n");
    }
    page.push_str("</body></html>\n");
    page
}
