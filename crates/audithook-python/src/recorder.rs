//! Writes events to a file, a line of JSON each.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd as _, FromRawFd as _, IntoRawFd as _, RawFd};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};

use audithook::RawEvent;

use crate::line;

/// A file that events are appended to, each with one write, so that a crash
/// loses nothing that was recorded and processes can share the file.
///
/// No lock is held at any time: a fork may happen in any thread's write.
pub(crate) struct Recorder {
    /// As it was asked for, absolute; `{pid}` is not replaced yet.
    path: PathBuf,
    file: AtomicPtr<Target>,
    process: AtomicU32,
    /// The number of the process's next event. A gap in a recording is a line
    /// that could not be written.
    next: AtomicU64,
}

/// An open file, and what tells that its descriptor still is that file: a
/// program may close descriptors that it did not open, and open others in
/// their place.
struct Target {
    descriptor: RawFd,
    identity: (u64, u64),
}

impl Recorder {
    /// Opens the file and makes it where there is none.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let path = std::path::absolute(path)?;
        let process = std::process::id();
        let file = Target::open(&path, process)?;
        Ok(Self {
            path,
            file: AtomicPtr::new(Box::into_raw(Box::new(file))),
            process: AtomicU32::new(process),
            next: AtomicU64::new(0),
        })
    }

    /// Appends `event`. What cannot be written leaves a gap in the numbers.
    pub(crate) fn record(&self, event: &RawEvent<'_>) {
        let process = std::process::id();
        if process != self.process.load(Ordering::Relaxed) {
            self.start_anew(process);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let line = line::encode(process, number, event);
        if let Some(file) = self.current(process) {
            // The gap tells.
            let _ = (&*file).write_all(line.as_bytes());
        }
    }

    /// In a forked child: its events have numbers of their own, and a file of
    /// its own where the path says so.
    #[cold]
    fn start_anew(&self, process: u32) {
        let before = self.process.swap(process, Ordering::Relaxed);
        if before == process {
            return;
        }
        self.next.store(0, Ordering::Relaxed);
        if names_process(&self.path) {
            self.reopen(process);
        }
    }

    /// The file, opened again where a program has closed it.
    fn current(&self, process: u32) -> Option<ManuallyDrop<File>> {
        let target = self.target();
        if target.is_intact() {
            return Some(target.file());
        }
        self.reopen(process)
    }

    #[cold]
    fn reopen(&self, process: u32) -> Option<ManuallyDrop<File>> {
        let target = Box::into_raw(Box::new(Target::open(&self.path, process).ok()?));
        // The one before is leaked: another thread may be writing to it.
        self.file.store(target, Ordering::Release);
        Some(self.target().file())
    }

    fn target(&self) -> &Target {
        // SAFETY: always a target that was leaked and is never freed.
        unsafe { &*self.file.load(Ordering::Acquire) }
    }
}

impl Target {
    fn open(path: &Path, process: u32) -> io::Result<Self> {
        let path = with_process(path, process);
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(path)?;
        let metadata = file.metadata()?;
        Ok(Self {
            descriptor: out_of_the_way(file),
            identity: (metadata.dev(), metadata.ino()),
        })
    }

    fn file(&self) -> ManuallyDrop<File> {
        // SAFETY: the descriptor was opened here and is never closed here; if
        // the program closed it, the file's own errors say so.
        ManuallyDrop::new(unsafe { File::from_raw_fd(self.descriptor) })
    }

    fn is_intact(&self) -> bool {
        let metadata = self.file().metadata();
        metadata.is_ok_and(|metadata| (metadata.dev(), metadata.ino()) == self.identity)
    }
}

/// The file at a high descriptor, for programs that count on low ones.
fn out_of_the_way(file: File) -> RawFd {
    const HIGH: libc::c_int = 500;
    // SAFETY: duplicates a descriptor that is open.
    let high = unsafe { libc::fcntl(file.as_raw_fd(), libc::F_DUPFD_CLOEXEC, HIGH) };
    if high >= 0 {
        return high;
    }
    file.into_raw_fd()
}

fn names_process(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.contains("{pid}"))
}

fn with_process(path: &Path, process: u32) -> PathBuf {
    match path.to_str() {
        Some(text) => PathBuf::from(text.replace("{pid}", &process.to_string())),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use audithook::{Args, Value};

    use super::*;

    fn record(recorder: &Recorder, name: &str) {
        let args: [Value<'_>; 1] = [Value::Int(1)];
        recorder.record(&RawEvent::new(None, name, &args as &dyn Args));
    }

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("audithook-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_line_is_there_as_soon_as_the_event_is() {
        let folder = folder("lines");
        let path = folder.join("{pid}.jsonl");
        let recorder = Recorder::open(&path).unwrap();
        record(&recorder, "a");
        record(&recorder, "b");
        let file = folder.join(format!("{}.jsonl", std::process::id()));
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.ends_with('\n'));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_that_the_program_closed_is_opened_again() {
        let folder = folder("closed");
        let (path, other) = (folder.join("events"), folder.join("other"));
        let recorder = Recorder::open(&path).unwrap();
        record(&recorder, "a");
        let descriptor = recorder.target().descriptor;
        let file = File::create(&other).unwrap();
        // SAFETY: puts another file in the place of the recorder's.
        let replaced = unsafe { libc::dup2(file.as_raw_fd(), descriptor) };
        assert_eq!(replaced, descriptor);
        record(&recorder, "b");
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
        assert_eq!(
            fs::read_to_string(&other).unwrap(),
            "",
            "not the recorder's file"
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
