//! Appends to a file where this process has no descriptor left to open it with.

use std::ffi::CStr;
use std::io;

/// Appends `line` to the file at `path`, made where there is none, by a process
/// that starts as a copy of this one, with descriptors of its own to close.
///
/// This process cannot tell: no signal tells of the copy's end, and no `wait` of
/// the program's finds it.
#[cfg(target_os = "linux")]
pub(crate) fn append(path: &CStr, line: &[u8]) -> io::Result<()> {
    // As `fork`, but without the signal at the end, and without the handlers
    // that the program has for a fork.
    let flags: libc::c_long = 0;
    // SAFETY: a new process on a copy of this one's memory, which makes system
    // calls alone and so needs no lock that another thread may have held.
    let child = unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) };
    if child == 0 {
        // SAFETY: a C string, and bytes of the length that is given; the
        // descriptors are the copy's own.
        unsafe {
            libc::close(0);
            let options = libc::O_WRONLY | libc::O_APPEND | libc::O_CREAT;
            let file = libc::open(path.as_ptr(), options, 0o600);
            let written = libc::write(file, line.as_ptr().cast(), line.len());
            libc::_exit(i32::from(usize::try_from(written) != Ok(line.len())));
        }
    }
    let Ok(child @ 1..) = libc::pid_t::try_from(child) else {
        return Err(io::Error::last_os_error());
    };
    let mut status = 0;
    // SAFETY: a place for the status of a child that nobody else waits for.
    while unsafe { libc::waitpid(child, &raw mut status, libc::__WALL) } < 0 {
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
    if status == 0 {
        Ok(())
    } else {
        Err(io::Error::other("the copy could not write"))
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn append(_: &CStr, _: &[u8]) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use std::ffi::CString;
    use std::os::unix::ffi::OsStrExt as _;

    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_line_is_appended() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("events");
        let name = CString::new(path.as_os_str().as_bytes()).unwrap();
        append(&name, b"a\n").unwrap();
        append(&name, b"b\n").unwrap();
        assert!(append(c"/no/such/folder/x", b"c\n").is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "a\nb\n");
    }
}
