//! Every form of the page gives the same facts.
//!
//! `fixtures/documents` holds one small document for each form, all made of the same rows;
//! `fixtures/documents/converted` holds what public converters make of one of them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use audithook_spec::Facts;
use xtask::document::{self, Document, Form};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the fixtures are there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

fn read(name: &str, text: &[u8]) -> Document {
    match document::read(name, text) {
        Ok(document) => document,
        Err(report) => panic!("{report}"),
    }
}

fn read_file(path: &Path) -> Document {
    let text = std::fs::read(path).expect("the fixture can be read");
    read(&path.display().to_string(), &text)
}

/// The facts of every fixture, from the form that has no layout.
fn expected() -> Facts {
    read_file(&fixtures().join("facts.json")).facts
}

#[test]
fn every_form_gives_the_same_facts() {
    let files = files(&fixtures());
    assert!(files.len() > 35, "{} fixtures", files.len());
    for file in files {
        let document = read_file(&file);
        assert_eq!(document.facts, expected(), "{}", file.display());
        assert!(document.warnings.is_none(), "{}", file.display());
        let form = match file.extension().and_then(|ending| ending.to_str()) {
            Some("html") => Form::Html,
            Some("json") => Form::Json,
            _ => Form::Markdown,
        };
        assert_eq!(document.form, form, "{}", file.display());
    }
}

#[test]
fn what_converters_make_of_a_page_gives_the_same_facts() {
    let files = files(&fixtures().join("converted"));
    assert!(files.len() >= 12, "{} fixtures", files.len());
    for file in files {
        let document = read_file(&file);
        assert_eq!(document.facts, expected(), "{}", file.display());
    }
}

#[test]
fn the_form_is_told_by_content_not_by_name() {
    for file in files(&fixtures()) {
        let text = std::fs::read(&file).expect("the fixture can be read");
        for name in ["page.html", "page.md", "page.json", "<stdin>"] {
            assert_eq!(read(name, &text).facts, expected(), "{}", file.display());
        }
    }
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    for file in files(&fixtures()) {
        let text = std::fs::read_to_string(&file).expect("the fixture is text");
        let crlf = text.replace('\n', "\r\n");
        for text in [
            format!("\u{feff}{text}"),
            crlf.clone(),
            format!("\u{feff}{crlf}"),
        ] {
            let document = read(&file.display().to_string(), text.as_bytes());
            assert_eq!(document.facts, expected(), "{}", file.display());
        }
    }
}

#[test]
fn a_page_of_html_names_its_release() {
    for name in [
        "sphinx-7.html",
        "sphinx-3.html",
        "docutils-old.html",
        "gfm.md",
        "front-matter.md",
    ] {
        let release = read_file(&fixtures().join(name)).title_release;
        let release = release.map(|release| release.to_string());
        assert_eq!(release.as_deref(), Some("3.13.18"), "{name}");
    }
}

#[test]
fn bare_numbers_are_events_without_references_and_a_warning() {
    let page = std::fs::read_to_string(fixtures().join("links-absolute.md")).expect("it is there");
    let mut bare = String::new();
    let mut rest = page.as_str();
    while let Some(at) = rest.find("](http") {
        let end = at + rest[at..].find(')').expect("the link ends") + 1;
        // `[[1]](…)` becomes `[1]`.
        bare.push_str(&rest[..at].replace("[[", "["));
        rest = &rest[end..];
    }
    bare.push_str(rest);
    assert!(bare.contains("| [1][2][3] |"), "{bare}");
    let document = read("bare.md", bare.as_bytes());
    let mut facts = expected();
    for event in &mut facts.events {
        event.references.clear();
    }
    assert_eq!(document.facts, facts);
    let warnings = document.warnings.expect("a warning");
    let codes: Vec<_> = warnings
        .diagnostics()
        .iter()
        .map(|found| found.problem.code())
        .collect();
    assert_eq!(codes, ["AH0315"]);
}

#[test]
fn a_table_alone_is_read_with_a_warning_that_the_other_is_missing() {
    let page = std::fs::read_to_string(fixtures().join("bare-table.html")).expect("it is there");
    let end = page.find("</table>").expect("the first table ends") + "</table>".len();
    let document = read("table.html", &page.as_bytes()[..end]);
    let mut facts = expected();
    facts.events.retain(|event| !event.internal);
    assert_eq!(document.facts, facts);
    let warnings = document.warnings.expect("a warning");
    assert_eq!(warnings.diagnostics()[0].problem.code(), "AH0208");
}

/// A converter and the command that makes Markdown of the HTML on its standard input.
struct Converter {
    name: &'static str,
    program: String,
    args: Vec<String>,
}

/// The converters: `python3` (or `$AUDITHOOK_PYTHON`) with html2text and markdownify,
/// `pandoc` (or `$AUDITHOOK_PANDOC`), and `node` with turndown and its GFM plug-in
/// (in `$NODE_PATH`).
fn converters() -> Vec<Converter> {
    let program = |variable: &str, default: &str| {
        std::env::var(variable).unwrap_or_else(|_| default.to_owned())
    };
    let python = |name, code: &str| Converter {
        name,
        program: program("AUDITHOOK_PYTHON", "python3"),
        args: vec!["-c".into(), format!("import sys\n{code}")],
    };
    let html2text = |name, options: &str| {
        let code = format!(
            "import html2text; h = html2text.HTML2Text(); {options}\n\
             sys.stdout.write(h.handle(sys.stdin.read()))"
        );
        python(name, &code)
    };
    let pandoc = |name, to: &str| Converter {
        name,
        program: program("AUDITHOOK_PANDOC", "pandoc"),
        args: vec!["-f".into(), "html".into(), "-t".into(), to.into()],
    };
    let turndown = |name, options: &str| Converter {
        name,
        program: "node".into(),
        args: vec![
            "-e".into(),
            format!(
                "const T = require('turndown'); const t = new T(); {options};\
                 process.stdout.write(t.turndown(require('fs').readFileSync(0, 'utf8')))"
            ),
        ],
    };
    vec![
        html2text("html2text", "h.body_width = 78"),
        html2text("html2text-padded", "h.pad_tables = True"),
        html2text("html2text-html-tables", "h.bypass_tables = True"),
        html2text("html2text-labels", "h.inline_links = False"),
        python(
            "markdownify",
            "import markdownify; sys.stdout.write(markdownify.markdownify(sys.stdin.read()))",
        ),
        python(
            "markdownify-unescaped",
            "import markdownify\nsys.stdout.write(markdownify.markdownify(sys.stdin.read(), \
             escape_underscores=False))",
        ),
        pandoc("pandoc", "markdown"),
        pandoc("pandoc-gfm", "gfm"),
        pandoc("pandoc-gfm-plain", "gfm-raw_html"),
        pandoc("pandoc-commonmark", "commonmark"),
        pandoc("pandoc-commonmark-x", "commonmark_x"),
        pandoc("pandoc-php", "markdown_phpextra"),
        turndown("turndown", ""),
        turndown("turndown-gfm", "t.use(require('turndown-plugin-gfm').gfm)"),
        turndown(
            "turndown-html-tables",
            "t.keep(['table', 'thead', 'tbody', 'tr', 'th', 'td'])",
        ),
    ]
}

/// What a converter makes of some HTML; `None` where it is not installed.
fn convert(converter: &Converter, html: &Path) -> Option<Vec<u8>> {
    let input = std::fs::File::open(html).expect("the page can be read");
    let output = Command::new(&converter.program)
        .args(&converter.args)
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(input)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then_some(output.stdout)
}

/// Runs the converters that are installed on the fixture, and on the real pages where
/// they are present. With `AUDITHOOK_UPDATE_CONVERTED` set, the results become fixtures.
#[test]
fn converters_that_are_installed_keep_the_facts() {
    let mut pages = vec![
        fixtures().join("sphinx-7.html"),
        fixtures().join("sphinx-3.html"),
    ];
    let shared = std::env::var_os("AUDITHOOK_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    match std::fs::read_dir(shared.join("docs")) {
        Ok(entries) => pages.extend(
            entries
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|path| path.extension().is_some_and(|ending| ending == "html")),
        ),
        Err(_) => eprintln!("SKIPPED: the converters on real pages, which are not here"),
    }
    let update = std::env::var_os("AUDITHOOK_UPDATE_CONVERTED").is_some();
    for converter in converters() {
        for page in &pages {
            let Some(markdown) = convert(&converter, page) else {
                eprintln!("SKIPPED: {} is not installed", converter.name);
                break;
            };
            let name = format!("{} of {}", converter.name, page.display());
            assert_eq!(
                read(&name, &markdown).facts,
                read_file(page).facts,
                "{name}"
            );
            if update && *page == pages[0] {
                let file = format!("converted/{}.md", converter.name);
                std::fs::write(fixtures().join(file), markdown).expect("it can be written");
            }
        }
    }
}
