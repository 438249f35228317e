// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! One typed struct for each of the 209 audit events of Python 3.8 to 3.15.
//!
//! The event `os.chmod` is [`os::Chmod`], `pathlib.Path.glob` is [`pathlib::path::Glob`],
//! `open` is [`Open`]. Each namespace has an enum of its events, such as [`os::Event`];
//! [`AnyEvent`] is any event at all.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod any_event;
mod names;
mod top_level;
pub mod unions;
pub mod array;
pub mod builtins;
pub mod code;
pub mod cpython;
pub mod ctypes;
pub mod ensurepip;
pub mod fcntl;
pub mod ftplib;
pub mod function;
pub mod gc;
pub mod glob;
pub mod http;
pub mod imaplib;
pub mod marshal;
pub mod mmap;
pub mod msvcrt;
pub mod nntplib;
pub mod object;
pub mod os;
pub mod pathlib;
pub mod pdb;
pub mod pickle;
pub mod poplib;
pub mod posixsubprocess;
pub mod pty;
pub mod resource;
pub mod shutil;
pub mod signal;
pub mod smtplib;
pub mod socket;
pub mod sqlite3;
pub mod subprocess;
pub mod sys;
pub mod syslog;
pub mod telnetlib;
pub mod tempfile;
pub mod thread;
pub mod time;
pub mod urllib;
pub mod webbrowser;
pub mod winapi;
pub mod winreg;
pub mod wmi;

pub use any_event::AnyEvent;
pub use names::{COUNT, NAMES, id_of, name_of};
pub use top_level::{Compile, Exec, Import, Open, Setopencodehook};
