//! Recordings of events: JSON lines, one event a line.
//!
//! ```json
//! {"event":"os.chmod","args":["/etc/passwd",511,-1]}
//! {"event":"socket.connect","args":[{"object":"socket.socket"},{"tuple":["127.0.0.1",80]}]}
//! ```
//!
//! `None`, `bool`, `int` of 64 bits, finite `float`, `str` and `list` are
//! written as JSON has them. All else is an object with one key that tells the
//! type:
//!
//! | key | value |
//! |---|---|
//! | `tuple` | an array of values |
//! | `dict` | an array of pairs of values |
//! | `bytes` | text in which each character U+0000 to U+00FF is one byte |
//! | `int` | `"0x…"` or `"-0x…"`, of any size |
//! | `float` | `"nan"`, `"inf"`, `"-inf"`, or a number as text |
//! | `text` | an array of text and, as numbers, the lone surrogates between |
//! | `object` | the name of a type; nothing else of such a value is recorded |
//!
//! A line may have further keys beside `event` and `args`, which are ignored.
//! `recording.schema.json`, beside this crate's `Cargo.toml`, is a JSON Schema
//! of a line.
//!
//! ```
//! use audithook::recording::{Reader, Writer};
//! use audithook::{Dispatcher, Unknown, Value};
//!
//! let mut recording = Vec::new();
//! let args = [Value::from("root"), Value::Int(1)];
//! Writer::new(&mut recording).write("myapp.login", &args)?;
//! assert_eq!(recording, b"{\"event\":\"myapp.login\",\"args\":[\"root\",1]}\n");
//!
//! let dispatcher = Dispatcher::new();
//! dispatcher.on(|event: &Unknown<'_>| assert_eq!(event.name, "myapp.login"));
//! for event in Reader::new(&*recording) {
//!     let verdict = dispatcher.replay(&event?);
//!     assert!(!verdict.is_deny());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::error::Error;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _, Write};
use std::path::{Path, PathBuf};

use audithook_core::{Args, OwnedEvent, RawEvent};

/// The longest line that is read, in bytes. A copy of an event's arguments
/// holds 64 MiB of text at most, which JSON may write as six times that.
const LONGEST_LINE: u64 = 512 << 20;

/// Reads the events of a recording, in order.
///
/// Empty lines are passed over. A line that is not an event is an error, after
/// which the next line can be read.
#[derive(Debug)]
pub struct Reader<R> {
    input: R,
    file: Option<PathBuf>,
    line: u64,
    text: Vec<u8>,
    ended: bool,
}

impl Reader<BufReader<File>> {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ReadError> {
        let path = path.as_ref();
        match File::open(path) {
            Ok(file) => Ok(Self {
                file: Some(path.into()),
                ..Self::new(BufReader::new(file))
            }),
            Err(error) => Err(ReadError {
                file: Some(path.into()),
                place: None,
                problem: Problem::Io(error),
            }),
        }
    }
}

impl<R: BufRead> Reader<R> {
    /// Reads from `input`.
    pub fn new(input: R) -> Self {
        Self {
            input,
            file: None,
            line: 0,
            text: Vec::new(),
            ended: false,
        }
    }

    fn read_line(&mut self) -> Option<Result<OwnedEvent, ReadError>> {
        loop {
            self.text.clear();
            self.line += 1;
            let mut limited = (&mut self.input).take(LONGEST_LINE);
            match limited.read_until(b'\n', &mut self.text) {
                Ok(0) => return None,
                Ok(_) if limited.limit() == 0 && self.text.last() != Some(&b'\n') => {
                    self.ended = true;
                    return Some(Err(self.error(1, Problem::TooLong)));
                }
                Ok(_) => {}
                Err(error) => {
                    self.ended = true;
                    return Some(Err(self.error(1, Problem::Io(error))));
                }
            }
            let text = match self.text.strip_prefix(b"\xef\xbb\xbf") {
                Some(text) if self.line == 1 => text,
                _ => &self.text,
            };
            // Without the line's end, at which an error would be on a next line.
            let text = text.trim_ascii_end();
            if !text.is_empty() {
                let event = serde_json::from_slice(text);
                return Some(event.map_err(|e| self.error(e.column().max(1), Problem::Json(e))));
            }
        }
    }

    fn error(&self, column: usize, problem: Problem) -> ReadError {
        ReadError {
            file: self.file.clone(),
            place: Some((self.line, column)),
            problem,
        }
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Result<OwnedEvent, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let event = self.read_line();
        self.ended |= event.is_none();
        event
    }
}

/// Why a recording could not be read, and where.
#[derive(Debug)]
pub struct ReadError {
    file: Option<PathBuf>,
    /// Line and column, both from 1.
    place: Option<(u64, usize)>,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Io(io::Error),
    Json(serde_json::Error),
    TooLong,
}

impl ReadError {
    /// The line, counted from 1; `None` where the file could not be opened.
    #[must_use]
    pub fn line(&self) -> Option<u64> {
        self.place.map(|(line, _)| line)
    }

    /// The column in bytes, counted from 1, up to which the line was an event;
    /// `None` where the file could not be opened.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.place.map(|(_, column)| column)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{}", file.display())?,
            None => f.write_str("recording")?,
        }
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        match &self.problem {
            Problem::Io(error) => write!(f, ": {error}"),
            Problem::TooLong => write!(f, ": the line is longer than {LONGEST_LINE} bytes"),
            Problem::Json(error) => {
                // The error's own place counts lines within the line.
                let message = error.to_string();
                let place = message.rfind(" at line ").unwrap_or(message.len());
                write!(f, ": {}", &message[..place])
            }
        }
    }
}

impl Error for ReadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            Problem::Io(error) => Some(error),
            Problem::Json(error) => Some(error),
            Problem::TooLong => None,
        }
    }
}

/// Writes events to a recording.
///
/// Each event is one call of the output's `write_all`, so that a line is whole
/// even where the process ends between two. A file needs no buffer for that,
/// but for speed.
#[derive(Debug)]
pub struct Writer<W> {
    output: W,
    line: Vec<u8>,
}

impl<W: Write> Writer<W> {
    /// Writes to `output`.
    pub fn new(output: W) -> Self {
        Self {
            output,
            line: Vec::new(),
        }
    }

    /// Writes the event `name` with `args`.
    ///
    /// # Errors
    /// Those of the output.
    pub fn write(&mut self, name: &str, args: &dyn Args) -> io::Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, &RawEvent::new(None, name, args))?;
        self.line.push(b'\n');
        self.output.write_all(&self.line)
    }

    /// Flushes the output.
    ///
    /// # Errors
    /// Those of the output.
    pub fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }

    /// The output.
    pub fn into_inner(self) -> W {
        self.output
    }
}
