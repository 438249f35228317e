//! Writes events to a file, a line of JSON each.

use std::borrow::Cow;
use std::ffi::CString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use audithook::RawEvent;

use crate::{line, spare};

/// A file that events are appended to, each with one write, so that a crash
/// loses nothing that was recorded and processes can share the file.
///
/// Nothing is held between two events. No descriptor: programs close those that
/// they did not open, count them, and open others in their place. No lock: a
/// fork may happen while another thread writes.
pub(crate) struct Recorder {
    /// As it was asked for, absolute; `{pid}` is not replaced.
    path: PathBuf,
    process: AtomicU32,
    /// The number of the process's next event. A gap in a recording is a line
    /// that could not be written.
    next: AtomicU64,
}

impl Recorder {
    /// Makes the file where there is none.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let recorder = Self {
            path: std::path::absolute(path)?,
            process: AtomicU32::new(std::process::id()),
            next: AtomicU64::new(0),
        };
        recorder.file(std::process::id())?;
        Ok(recorder)
    }

    /// Appends `event`. What cannot be written leaves a gap in the numbers.
    pub(crate) fn record(&self, event: &RawEvent<'_>) {
        let process = std::process::id();
        // In a forked child, events have numbers of their own.
        if self.process.swap(process, Ordering::Relaxed) != process {
            self.next.store(0, Ordering::Relaxed);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        // The gap tells of an error.
        let _ = self.append(process, number, event);
    }

    fn append(&self, process: u32, number: u64, event: &RawEvent<'_>) -> io::Result<()> {
        let line = line::encode(process, number, event)?;
        match self.file(process) {
            Ok(mut file) => file.write_all(&line),
            Err(error) if error.raw_os_error() == Some(libc::EMFILE) => {
                let path = self.path_for(process);
                spare::append(&CString::new(path.as_os_str().as_bytes())?, &line)
            }
            Err(error) => Err(error),
        }
    }

    fn file(&self, process: u32) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.append(true).create(true).mode(0o600);
        options.open(self.path_for(process))
    }

    fn path_for(&self, process: u32) -> Cow<'_, Path> {
        match self.path.to_str() {
            Some(path) if path.contains("{pid}") => {
                Cow::Owned(path.replace("{pid}", &process.to_string()).into())
            }
            _ => Cow::Borrowed(&self.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use audithook::{Args, Value};
    use tempfile::TempDir;

    use super::*;

    fn record(recorder: &Recorder, name: &str) {
        let args: [Value<'_>; 1] = [Value::Int(1)];
        recorder.record(&RawEvent::new(None, name, &args as &dyn Args));
    }

    #[test]
    fn a_line_is_there_as_soon_as_the_event_is() {
        let folder = TempDir::new().unwrap();
        let recorder = Recorder::open(&folder.path().join("{pid}.jsonl")).unwrap();
        let file = folder.path().join(format!("{}.jsonl", std::process::id()));
        assert_eq!(fs::read_to_string(&file).unwrap(), "");
        record(&recorder, "a");
        record(&recorder, "b");
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.ends_with("\"seq\":1}\n"), "{text}");
    }

    #[test]
    fn the_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = TempDir::new().unwrap();
        let path = folder.path().join("events");
        record(&Recorder::open(&path).unwrap(), "a");
        assert_eq!(
            fs::metadata(path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }

    #[test]
    fn what_cannot_be_written_is_a_gap() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("folder/events");
        assert!(Recorder::open(&path).is_err());
        fs::create_dir(folder.path().join("folder")).unwrap();
        let recorder = Recorder::open(&path).unwrap();
        record(&recorder, "a");
        fs::remove_dir_all(folder.path().join("folder")).unwrap();
        record(&recorder, "b");
        fs::create_dir(folder.path().join("folder")).unwrap();
        record(&recorder, "c");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("\"seq\":2}"), "{text}");
    }
}
