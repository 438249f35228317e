//! Every kind of error in a document: its code, its place, and what a person reads.

use xtask::document::{self, Report, SIZE_LIMIT, Severity};

/// A header and a rule in the layout with one cell a paragraph.
const HEADER: &str = "Audit event\n\n|\n\nArguments\n\n|\n\nReferences  \n  \n---|---|---  \n  \n";

/// A row that is right.
const ROW: &str = "os.fork\n\n|\n\n|\n\n[[1]](os.md#os.fork)  \n  \n";

/// A header and a rule of a GFM table.
const GFM: &str = "| Audit event | Arguments | References |\n| --- | --- | --- |\n";

/// A table of internal events, so that nothing is said about a missing one.
const INTERNAL: &str = "\n| Audit event | Arguments |\n| --- | --- |\n| _winapi.CreatePipe | |\n";

fn report_of(bytes: &[u8]) -> Report {
    match document::read("page.md", bytes) {
        Ok(document) => panic!("read as {:?}", document.facts),
        Err(report) => report,
    }
}

/// The code, line and column of each error, and the whole report.
fn errors(text: &str) -> (Vec<String>, String) {
    let report = report_of(text.as_bytes());
    let codes = report
        .diagnostics()
        .iter()
        .filter(|found| found.problem.severity() == Severity::Error)
        .map(|found| {
            let place = report.source().place(found.span.start);
            format!("{} {}:{}", found.problem.code(), place.line, place.column)
        })
        .collect();
    (codes, report.to_string())
}

/// Asserts the errors of a document and takes a snapshot of the report.
macro_rules! assert_errors {
    ($text:expr, [$($code:literal),*]) => {{
        let (codes, report) = errors(&$text);
        let expected: &[&str] = &[$($code),*];
        assert_eq!(codes, expected, "{report}");
        insta::assert_snapshot!(report);
    }};
}

#[test]
fn no_table_at_all() {
    assert_errors!("# Audit events\n\nThere is nothing here.\n", ["AH0201 1:1"]);
}

#[test]
fn a_page_of_another_topic() {
    let page = "<!DOCTYPE html>\n<html><head><title>os — Python 3.13.18 documentation</title></head>\n\
        <body><table><tr><th>Name</th><th>Meaning</th></tr>\n\
        <tr><td><code>os.F_OK</code></td><td>the file exists</td></tr></table></body></html>\n";
    assert_errors!(page, ["AH0201 1:1"]);
}

#[test]
fn a_cell_missing() {
    let row = "os.chmod\n\n|\n\n[[1]](os.md#os.chmod)  \n  \n";
    assert_errors!(format!("{HEADER}{row}{ROW}"), ["AH0301 13:1"]);
}

#[test]
fn a_last_cell_missing() {
    let row = "os.chmod\n\n|\n\n`path`, `mode`  \n  \n";
    assert_errors!(format!("{HEADER}{row}{ROW}"), ["AH0301 13:1"]);
}

#[test]
fn a_cell_missing_in_a_gfm_table() {
    let rows = "| os.chmod | `path`, `mode` |\n| os.fork | [[1]](os.md#os.fork) |\n";
    assert_errors!(
        format!("{GFM}{rows}{INTERNAL}"),
        ["AH0301 3:1", "AH0301 4:1"]
    );
}

#[test]
fn a_cell_too_many() {
    let row = "os.chmod\n\n|\n\n`path`\n\n|\n\n`mode`\n\n|\n\n[[1]](os.md#os.chmod)  \n  \n";
    assert_errors!(format!("{HEADER}{row}{ROW}"), ["AH0302 13:1"]);
}

#[test]
fn a_cell_too_many_in_a_gfm_table() {
    let row = "| os.chmod | `path` | `mode` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(
        format!("{GFM}{row}| os.fork | | [[1]](os.md#os.fork) |\n"),
        ["AH0302 3:1"]
    );
}

#[test]
fn an_argument_outside_a_code_span() {
    let row = "os.chmod\n\n|\n\n`path`, mode, `dir_fd`\n\n|\n\n[[1]](os.md#os.chmod)  \n  \n";
    assert_errors!(format!("{HEADER}{row}{ROW}"), ["AH0305 17:9"]);
}

#[test]
fn an_unterminated_code_span() {
    let row = "os.chmod\n\n|\n\n`path, `mode`, `dir_fd`\n\n|\n\n[[1]](os.md#os.chmod)  \n  \n";
    assert_errors!(format!("{HEADER}{row}{ROW}"), ["AH0306 17:1"]);
}

#[test]
fn an_empty_name() {
    let row = "|\n\n`path`\n\n|\n\n[[1]](os.md#os.chmod)  \n  \n";
    assert_errors!(format!("{HEADER}{ROW}{row}"), ["AH0303 21:1"]);
}

#[test]
fn an_empty_name_in_a_gfm_table() {
    let rows = "|  | `path` | [[1]](os.md#os.chmod) |\n| os.fork | | [[1]](os.md#os.fork) |\n";
    assert_errors!(format!("{GFM}{rows}"), ["AH0303 3:2"]);
}

#[test]
fn an_event_twice_with_different_arguments() {
    let rows = "| os.chmod | `path` | [[1]](os.md#os.chmod) |\n\
                | os.fork | | [[1]](os.md#os.fork) |\n\
                | os.chmod | `path`, `mode` | [[1]](os.md#os.fchmod) |\n";
    assert_errors!(format!("{GFM}{rows}"), ["AH0401 5:14"]);
}

#[test]
fn two_tables_that_contradict_each_other() {
    let internal = "\n| Audit event | Arguments |\n| --- | --- |\n| os.chmod | `path` |\n";
    assert_errors!(
        format!("{GFM}| os.chmod | `path` | [[1]](os.md#os.chmod) |\n{internal}"),
        ["AH0401 7:3"]
    );
}

#[test]
fn a_name_that_cannot_become_a_rust_path() {
    let rows = "| os.2to3 | `path` | [[1]](os.md#os.chmod) |\n\
                | os..chmod | `path` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(format!("{GFM}{rows}"), ["AH0402 3:3", "AH0402 4:3"]);
}

#[test]
fn an_argument_that_cannot_become_a_field() {
    let row = "| os.chmod | `2nd`, `dir_fd`, `dir-fd` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(format!("{GFM}{row}"), ["AH0402 3:14", "AH0403 3:14"]);
}

#[test]
fn two_events_that_meet_in_one_rust_name() {
    let rows = "| glob.glob/2 | `path` | [[1]](glob.md#glob.glob) |\n\
                | glob.glob2 | `path` | [[1]](glob.md#glob.glob) |\n";
    assert_errors!(format!("{GFM}{rows}"), ["AH0403 4:3"]);
}

#[test]
fn a_name_in_prose() {
    let row = "| os.chmod or os.chown | `path` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(
        format!("{GFM}{row}| os.fork | | [[1]](os.md#os.fork) |\n"),
        ["AH0304 3:3"]
    );
}

#[test]
fn arguments_that_are_no_names() {
    let row = "| os.chmod | `path, mode` `dir_fd`, `path`, `path` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(
        format!("{GFM}{row}"),
        ["AH0307 3:14", "AH0309 3:26", "AH0308 3:45"]
    );
}

#[test]
fn a_link_without_a_target() {
    let rows = "| os.chmod | `path` | [[1]]() |\n\
                | os.chown | `path` | <a class=\"reference\">[1]</a> |\n\
                | os.link | `src` | [[1]][nowhere] |\n\
                | os.fork | | [[1]](os.md#os.fork) |\n";
    assert_errors!(
        format!("{GFM}{rows}"),
        ["AH0313 3:23", "AH0313 4:23", "AH0311 5:21"]
    );
}

#[test]
fn a_link_that_leads_elsewhere() {
    let row = "| os.chmod | `path` | [[1]](https://example.org/os.html) |\n";
    assert_errors!(format!("{GFM}{row}"), ["AH0314 3:23"]);
}

#[test]
fn references_that_are_none() {
    let rows = "| os.chmod | `path` | see os.chmod |\n\
                | os.chown | `path` | [[1]](os.md#a)[[3]](os.md#b) |\n\
                | os.link | [`src`](os.md#os.link) | [[1]](os.md#os.link) |\n";
    assert_errors!(
        format!("{GFM}{rows}"),
        ["AH0311 3:23", "AH0312 4:23", "AH0310 5:13"]
    );
}

#[test]
fn bytes_that_are_not_utf8() {
    let mut page = format!("{GFM}| os.chmod | `p").into_bytes();
    page.extend(b"\xff\xfeath` | \x80 |\n");
    let report = report_of(&page);
    let found = &report.diagnostics()[0];
    assert_eq!(found.problem.code(), "AH0101");
    let place = report.source().place(found.span.start);
    assert_eq!((place.line, place.column), (3, 16));
    insta::assert_snapshot!(report.to_string());
}

#[test]
fn a_nul_byte() {
    assert_errors!(
        format!("{GFM}| os.\0chmod | `path` | [[1]](os.md#os.chmod) |\n"),
        ["AH0102 3:6"]
    );
}

#[test]
fn an_empty_file() {
    assert_errors!("", ["AH0104 1:1"]);
    assert_eq!(errors("\u{feff} \r\n\r\n").0, ["AH0104 1:1"]);
}

#[test]
fn a_file_that_is_far_too_large() {
    let page = vec![b'|'; SIZE_LIMIT + 1];
    let report = report_of(&page);
    assert_eq!(report.diagnostics()[0].problem.code(), "AH0103");
    insta::assert_snapshot!(report.to_string());
}

#[test]
fn a_file_cut_in_the_middle_of_a_row() {
    let row = "os.chmod\n\n|\n\n`path`, `mo";
    assert_errors!(format!("{HEADER}{ROW}{row}"), ["AH0301 21:1"]);
}

/// No prefix of a row is read as a row, whatever the layout.
#[test]
fn every_cut_within_a_row_is_an_error() {
    let loose = format!("{HEADER}{ROW}");
    let gfm = format!("{GFM}| os.fork | | [[1]](os.md#os.fork) |\n");
    let open = "Audit event | Arguments | References\n---|---|---\n\
                os.fork | | [[1]](os.md#os.fork)\n";
    let html = "<table>\n<tr><th>Audit event</th><th>Arguments</th><th>References</th></tr>\n\
                <tr><td>os.fork</td><td></td><td><a href=\"os.html#os.fork\">[1]</a></td></tr>\n";
    let html_row = "<tr><td>os.chmod</td><td><code>path</code>, <code>mode</code></td>\
                    <td><a href=\"os.html#os.chmod\">[1]</a></td></tr>";
    for (before, row) in [
        (
            loose.as_str(),
            "os.chmod\n\n|\n\n`path`, `mode`\n\n|\n\n[[1]](os.md#os.chmod)",
        ),
        (
            gfm.as_str(),
            "| os.chmod | `path`, `mode` | [[1]](os.md#os.chmod) |",
        ),
        (open, "os.chmod | `path`, `mode` | [[1]](os.md#os.chmod)"),
        (html, html_row),
    ] {
        assert!(
            document::read("page", before.as_bytes()).is_ok() == (before != html),
            "{before}"
        );
        for end in 4..row.len() {
            let text = format!("{before}{}", &row[..end]);
            if let Ok(document) = document::read("page", text.as_bytes()) {
                panic!("read {:?} from {:?}", document.facts.events, &row[..end]);
            }
        }
    }
}

/// The same for the table of internal events, whose last cell may be left out. Where a
/// layout does not end its rows, a cut between arguments is one that a person is warned of.
#[test]
fn every_cut_within_a_row_of_internal_events_is_seen() {
    let public = format!("{GFM}| os.fork | | [[1]](os.md#os.fork) |\n");
    let gfm = "\n| Audit event | Arguments |\n| --- | --- |\n| _winapi.CreatePipe | |\n";
    let open = "\nAudit event | Arguments\n---|---\n_winapi.CreatePipe |\n";
    let loose = "\nInternal:\n\nAudit event\n\n|\n\nArguments\n\n---|---\n\n\
         _winapi.CreateJunction\n\n|\n\n`src_path`\n\n_winapi.CreatePipe\n\n|\n\n";
    for (table, row) in [
        (gfm, "| _winapi.OpenProcess | `process_id`, `access` |"),
        (open, "_winapi.OpenProcess | `process_id`, `access`"),
        (loose, "_winapi.OpenProcess\n\n|\n\n`process_id`, `access`"),
    ] {
        let before = format!("{public}{table}");
        assert!(document::read("page", before.as_bytes()).is_ok());
        for end in 4..row.len() {
            let start = &row[..end];
            // An event without arguments ends so, too.
            if start.ends_with('\n') {
                continue;
            }
            let Ok(document) = document::read("page", format!("{before}{start}").as_bytes()) else {
                continue;
            };
            let warned = document.warnings.is_some_and(|report| {
                let codes = report
                    .diagnostics()
                    .iter()
                    .map(|found| found.problem.code());
                codes.collect::<Vec<_>>() == ["AH0210"]
            });
            assert!(
                warned && start.ends_with("`process_id`"),
                "read {:?} from {start:?}",
                document.facts.events,
            );
        }
    }
}

#[test]
fn html_cut_in_the_middle_of_a_table() {
    let page = "<html><body><table>\n<tr><th>Audit event</th><th>Arguments</th><th>References</th></tr>\n\
                <tr><td>os.chmod</td><td><code>path</code></td>";
    assert_errors!(page, ["AH0203 3:48"]);
}

#[test]
fn html_cut_between_the_tables() {
    let page = "<html><body><table>\n<tr><td>os.chmod</td><td><code>path</code></td>\
                <td><a href=\"os.html\">[1]</a></td></tr></table>\n<p>The following";
    assert_errors!(page, ["AH0203 3:17"]);
}

#[test]
fn html_with_unclosed_tags() {
    let page = "<table>\n<tr><td>os.chmod</td><td><code>path, <code>mode</code></td>\
                <td><a href=\"os.html\">[1]</td></tr>\n</table>\n";
    assert_errors!(page, ["AH0204 2:26", "AH0204 2:64"]);
}

#[test]
fn html_with_text_between_the_cells() {
    let page = "<table>\n<tr><td>os.chmod</td><td><code>path</code></td>\
                <td><a href=\"os.html\">[1]</a></td> lost </tr>\n</table>\n";
    assert_errors!(page, ["AH0206 2:83"]);
}

#[test]
fn html_with_merged_cells() {
    let page = "<table>\n<tr><td>os.chmod</td><td rowspan=\"2\"><code>path</code></td>\
                <td><a href=\"os.html\">[1]</a></td></tr>\n\
                <tr><td>os.chown</td><td><a href=\"os.html\">[1]</a></td></tr>\n</table>\n";
    assert_errors!(page, ["AH0207 2:22", "AH0301 3:1"]);
}

#[test]
fn tables_nested_too_deep() {
    let page = "<table><tr><td>".repeat(100);
    assert_errors!(page, ["AH0205 1:481"]);
}

#[test]
fn a_million_nested_tags_are_read_and_tell_nothing() {
    let (codes, _) = errors(&format!("<html>{}</html>", "<div>".repeat(1_000_000)));
    assert_eq!(codes, ["AH0201 1:1"]);
    let table = "<table><tr><td>os.chdir</td><td><code>path</code></td>\
                 <td><a href=\"os.html\">[1]</a></td></tr></table>";
    let page = format!("{}{table}", "<b>".repeat(1_000_000));
    let document = document::read("page", page.as_bytes()).expect("the table is whole");
    assert_eq!(document.facts.events.len(), 1);
}

#[test]
fn a_table_with_the_wrong_number_of_columns() {
    let page = "| No. | Audit event | Arguments | References |\n| --- | --- | --- | --- |\n\
                | 1 | os.chmod | `path` | [[1]](os.md#os.chmod) |\n";
    assert_errors!(page, ["AH0202 1:1"]);
}

#[test]
fn a_layout_without_lines_and_a_header_that_is_not_clear() {
    let page = "Audit event\n\nArguments\n\nReferences\n\nos.chdir\n\n`path`\n\n\
                [[1]](os.md#os.chdir)\n\nAudit event\n\nArguments\n\n\
                compile\n\n_winapi.CreatePipe\n\n_winapi.OpenProcess\n\n`process_id`\n";
    assert_errors!(page, ["AH0209 19:1"]);
}

#[test]
fn facts_that_are_no_facts() {
    let text = "{\"events\": [\n  {\"name\": \"os.chmod\", \"args\": \"path\"}\n]}\n";
    assert_errors!(text, ["AH0105 2:37"]);
}

#[test]
fn facts_with_events_that_are_wrong() {
    let event = |name: &str, args: &str, reference: &str| {
        format!(
            "{{\"name\":\"{name}\",\"args\":[{args}],\"references\":[\"{reference}\"],\"internal\":false}}"
        )
    };
    let events = [
        event("os chmod", "\"path\"", "library/os.html#os.chmod"),
        event("os.chown", "\"a b\"", "library/os.html#os.chown"),
        event("os.link", "\"name\"", "../os.html#os.link"),
        event("os.fork", "", "library/os.html#os.fork"),
        event("os.fork", "\"x\"", "library/os.html#os.fork"),
    ];
    assert_errors!(
        format!("{{\"events\":[\n{}\n]}}\n", events.join(",\n")),
        ["AH0304 2:10", "AH0307 3:10", "AH0314 4:10", "AH0401 6:10"]
    );
}

/// All errors of a document come at once, in the order of their places.
#[test]
fn all_errors_at_once() {
    let rows = "|  | `path` | [[1]](os.md#os.chmod) |\n\
                | os.chown | path | [[1]](os.md#os.chown) |\n\
                | os.link | `src`, `dst | [[1]]() |\n\
                | os.fork |\n";
    assert_errors!(
        format!("{GFM}{rows}| os.chdir | `path` | [[1]](os.md#os.chdir) |\n"),
        [
            "AH0303 3:2",
            "AH0305 4:14",
            "AH0306 5:13",
            "AH0313 5:27",
            "AH0301 6:1"
        ]
    );
}

#[test]
fn a_place_in_a_very_long_line_is_shown_with_what_is_around_it() {
    let row = "<tr><td>os.fork</td><td></td><td><a href=\"os.html\">[1]</a></td></tr>";
    let page = format!(
        "<table>{}<tr><td>os.chdir</td><td>path</td><td><a href=\"os.html\">[1]</a></td></tr></table>",
        row.repeat(100)
    );
    assert_errors!(page, ["AH0305 1:6833"]);
}
