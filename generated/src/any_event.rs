// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The enum of any event.

use alloc::vec::Vec;
use audithook_core::{
    AuditEvent, DecodeError, Encode, Interest, NamedEvent, Problem, RawEvent, Unknown,
    Value,
};
use crate::{Compile, Exec, Import, Open, Setopencodehook};

/// Any event at all.
///
/// As the argument of a handler it subscribes to every event, those included whose
/// names the spec does not have.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyEvent<'a> {
    /// `compile(source, filename)`.
    Compile(Compile<'a>),
    /// `exec(code_object)`.
    Exec(Exec<'a>),
    /// `import(module, filename, sys.path, sys.meta_path, sys.path_hooks)`.
    Import(Import<'a>),
    /// `open(path, mode, flags)`.
    Open(Open<'a>),
    /// `setopencodehook()`.
    Setopencodehook(Setopencodehook),
    /// An event of [`array`](crate::array).
    Array(crate::array::Event<'a>),
    /// An event of [`builtins`](crate::builtins).
    Builtins(crate::builtins::Event<'a>),
    /// An event of [`code`](crate::code).
    Code(crate::code::Event<'a>),
    /// An event of [`cpython`](crate::cpython).
    Cpython(crate::cpython::Event<'a>),
    /// An event of [`ctypes`](crate::ctypes).
    Ctypes(crate::ctypes::Event<'a>),
    /// An event of [`ensurepip`](crate::ensurepip).
    Ensurepip(crate::ensurepip::Event<'a>),
    /// An event of [`fcntl`](crate::fcntl).
    Fcntl(crate::fcntl::Event<'a>),
    /// An event of [`ftplib`](crate::ftplib).
    Ftplib(crate::ftplib::Event<'a>),
    /// An event of [`function`](crate::function).
    Function(crate::function::Event<'a>),
    /// An event of [`gc`](crate::gc).
    Gc(crate::gc::Event<'a>),
    /// An event of [`glob`](crate::glob).
    Glob(crate::glob::Event<'a>),
    /// An event of [`http`](crate::http).
    Http(crate::http::Event<'a>),
    /// An event of [`imaplib`](crate::imaplib).
    Imaplib(crate::imaplib::Event<'a>),
    /// An event of [`marshal`](crate::marshal).
    Marshal(crate::marshal::Event<'a>),
    /// An event of [`mmap`](crate::mmap).
    Mmap(crate::mmap::Event),
    /// An event of [`msvcrt`](crate::msvcrt).
    Msvcrt(crate::msvcrt::Event),
    /// An event of [`nntplib`](crate::nntplib).
    Nntplib(crate::nntplib::Event<'a>),
    /// An event of [`object`](crate::object).
    Object(crate::object::Event<'a>),
    /// An event of [`os`](crate::os).
    Os(crate::os::Event<'a>),
    /// An event of [`pathlib`](crate::pathlib).
    Pathlib(crate::pathlib::Event<'a>),
    /// An event of [`pdb`](crate::pdb).
    Pdb(crate::pdb::Event),
    /// An event of [`pickle`](crate::pickle).
    Pickle(crate::pickle::Event<'a>),
    /// An event of [`poplib`](crate::poplib).
    Poplib(crate::poplib::Event<'a>),
    /// An event of [`posixsubprocess`](crate::posixsubprocess).
    Posixsubprocess(crate::posixsubprocess::Event<'a>),
    /// An event of [`pty`](crate::pty).
    Pty(crate::pty::Event<'a>),
    /// An event of [`resource`](crate::resource).
    Resource(crate::resource::Event<'a>),
    /// An event of [`shutil`](crate::shutil).
    Shutil(crate::shutil::Event<'a>),
    /// An event of [`signal`](crate::signal).
    Signal(crate::signal::Event),
    /// An event of [`smtplib`](crate::smtplib).
    Smtplib(crate::smtplib::Event<'a>),
    /// An event of [`socket`](crate::socket).
    Socket(crate::socket::Event<'a>),
    /// An event of [`sqlite3`](crate::sqlite3).
    Sqlite3(crate::sqlite3::Event<'a>),
    /// An event of [`subprocess`](crate::subprocess).
    Subprocess(crate::subprocess::Event<'a>),
    /// An event of [`sys`](crate::sys).
    Sys(crate::sys::Event<'a>),
    /// An event of [`syslog`](crate::syslog).
    Syslog(crate::syslog::Event<'a>),
    /// An event of [`telnetlib`](crate::telnetlib).
    Telnetlib(crate::telnetlib::Event<'a>),
    /// An event of [`tempfile`](crate::tempfile).
    Tempfile(crate::tempfile::Event<'a>),
    /// An event of [`thread`](crate::thread).
    Thread(crate::thread::Event<'a>),
    /// An event of [`time`](crate::time).
    Time(crate::time::Event<'a>),
    /// An event of [`urllib`](crate::urllib).
    Urllib(crate::urllib::Event<'a>),
    /// An event of [`webbrowser`](crate::webbrowser).
    Webbrowser(crate::webbrowser::Event<'a>),
    /// An event of [`winapi`](crate::winapi).
    Winapi(crate::winapi::Event<'a>),
    /// An event of [`winreg`](crate::winreg).
    Winreg(crate::winreg::Event<'a>),
    /// An event of [`wmi`](crate::wmi).
    Wmi(crate::wmi::Event<'a>),
    /// An event whose name the spec does not have.
    Unknown(Unknown<'a>),
}

impl AuditEvent for AnyEvent<'_> {
    type Of<'a> = AnyEvent<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
                Compile::ID,
                Exec::ID,
                Import::ID,
                Open::ID,
                Setopencodehook::ID,
            ])
            .union(crate::array::Event::interest())
            .union(crate::builtins::Event::interest())
            .union(crate::code::Event::interest())
            .union(crate::cpython::Event::interest())
            .union(crate::ctypes::Event::interest())
            .union(crate::ensurepip::Event::interest())
            .union(crate::fcntl::Event::interest())
            .union(crate::ftplib::Event::interest())
            .union(crate::function::Event::interest())
            .union(crate::gc::Event::interest())
            .union(crate::glob::Event::interest())
            .union(crate::http::Event::interest())
            .union(crate::imaplib::Event::interest())
            .union(crate::marshal::Event::interest())
            .union(crate::mmap::Event::interest())
            .union(crate::msvcrt::Event::interest())
            .union(crate::nntplib::Event::interest())
            .union(crate::object::Event::interest())
            .union(crate::os::Event::interest())
            .union(crate::pathlib::Event::interest())
            .union(crate::pdb::Event::interest())
            .union(crate::pickle::Event::interest())
            .union(crate::poplib::Event::interest())
            .union(crate::posixsubprocess::Event::interest())
            .union(crate::pty::Event::interest())
            .union(crate::resource::Event::interest())
            .union(crate::shutil::Event::interest())
            .union(crate::signal::Event::interest())
            .union(crate::smtplib::Event::interest())
            .union(crate::socket::Event::interest())
            .union(crate::sqlite3::Event::interest())
            .union(crate::subprocess::Event::interest())
            .union(crate::sys::Event::interest())
            .union(crate::syslog::Event::interest())
            .union(crate::telnetlib::Event::interest())
            .union(crate::tempfile::Event::interest())
            .union(crate::thread::Event::interest())
            .union(crate::time::Event::interest())
            .union(crate::urllib::Event::interest())
            .union(crate::webbrowser::Event::interest())
            .union(crate::winapi::Event::interest())
            .union(crate::winreg::Event::interest())
            .union(crate::wmi::Event::interest())
            .union(Unknown::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<AnyEvent<'a>, DecodeError<'a>> {
        match raw.id {
            Compile::ID => raw.decode::<Compile<'_>>().map(AnyEvent::Compile),
            Exec::ID => raw.decode::<Exec<'_>>().map(AnyEvent::Exec),
            Import::ID => raw.decode::<Import<'_>>().map(AnyEvent::Import),
            Open::ID => raw.decode::<Open<'_>>().map(AnyEvent::Open),
            Setopencodehook::ID => {
                raw.decode::<Setopencodehook>().map(AnyEvent::Setopencodehook)
            }
            Some(id) if matches!(id.index(), 16) => {
                raw.decode::<crate::array::Event<'_>>().map(AnyEvent::Array)
            }
            Some(id) if matches!(id.index(), 17..= 20) => {
                raw.decode::<crate::builtins::Event<'_>>().map(AnyEvent::Builtins)
            }
            Some(id) if matches!(id.index(), 21) => {
                raw.decode::<crate::code::Event<'_>>().map(AnyEvent::Code)
            }
            Some(id) if matches!(id.index(), 23..= 33) => {
                raw.decode::<crate::cpython::Event<'_>>().map(AnyEvent::Cpython)
            }
            Some(id) if matches!(id.index(), 34..= 52) => {
                raw.decode::<crate::ctypes::Event<'_>>().map(AnyEvent::Ctypes)
            }
            Some(id) if matches!(id.index(), 53) => {
                raw.decode::<crate::ensurepip::Event<'_>>().map(AnyEvent::Ensurepip)
            }
            Some(id) if matches!(id.index(), 55..= 58) => {
                raw.decode::<crate::fcntl::Event<'_>>().map(AnyEvent::Fcntl)
            }
            Some(id) if matches!(id.index(), 59..= 60) => {
                raw.decode::<crate::ftplib::Event<'_>>().map(AnyEvent::Ftplib)
            }
            Some(id) if matches!(id.index(), 61) => {
                raw.decode::<crate::function::Event<'_>>().map(AnyEvent::Function)
            }
            Some(id) if matches!(id.index(), 62..= 64) => {
                raw.decode::<crate::gc::Event<'_>>().map(AnyEvent::Gc)
            }
            Some(id) if matches!(id.index(), 65..= 66) => {
                raw.decode::<crate::glob::Event<'_>>().map(AnyEvent::Glob)
            }
            Some(id) if matches!(id.index(), 67..= 68) => {
                raw.decode::<crate::http::Event<'_>>().map(AnyEvent::Http)
            }
            Some(id) if matches!(id.index(), 69..= 70) => {
                raw.decode::<crate::imaplib::Event<'_>>().map(AnyEvent::Imaplib)
            }
            Some(id) if matches!(id.index(), 72..= 74) => {
                raw.decode::<crate::marshal::Event<'_>>().map(AnyEvent::Marshal)
            }
            Some(id) if matches!(id.index(), 75) => {
                raw.decode::<crate::mmap::Event>().map(AnyEvent::Mmap)
            }
            Some(id) if matches!(id.index(), 76..= 78) => {
                raw.decode::<crate::msvcrt::Event>().map(AnyEvent::Msvcrt)
            }
            Some(id) if matches!(id.index(), 79..= 80) => {
                raw.decode::<crate::nntplib::Event<'_>>().map(AnyEvent::Nntplib)
            }
            Some(id) if matches!(id.index(), 81..= 83) => {
                raw.decode::<crate::object::Event<'_>>().map(AnyEvent::Object)
            }
            Some(id) if matches!(id.index(), 85..= 122) => {
                raw.decode::<crate::os::Event<'_>>().map(AnyEvent::Os)
            }
            Some(id) if matches!(id.index(), 123..= 125) => {
                raw.decode::<crate::pathlib::Event<'_>>().map(AnyEvent::Pathlib)
            }
            Some(id) if matches!(id.index(), 126) => {
                raw.decode::<crate::pdb::Event>().map(AnyEvent::Pdb)
            }
            Some(id) if matches!(id.index(), 127) => {
                raw.decode::<crate::pickle::Event<'_>>().map(AnyEvent::Pickle)
            }
            Some(id) if matches!(id.index(), 128..= 129) => {
                raw.decode::<crate::poplib::Event<'_>>().map(AnyEvent::Poplib)
            }
            Some(id) if matches!(id.index(), 0) => {
                raw.decode::<crate::posixsubprocess::Event<'_>>()
                    .map(AnyEvent::Posixsubprocess)
            }
            Some(id) if matches!(id.index(), 130) => {
                raw.decode::<crate::pty::Event<'_>>().map(AnyEvent::Pty)
            }
            Some(id) if matches!(id.index(), 131..= 132) => {
                raw.decode::<crate::resource::Event<'_>>().map(AnyEvent::Resource)
            }
            Some(id) if matches!(id.index(), 134..= 142) => {
                raw.decode::<crate::shutil::Event<'_>>().map(AnyEvent::Shutil)
            }
            Some(id) if matches!(id.index(), 143) => {
                raw.decode::<crate::signal::Event>().map(AnyEvent::Signal)
            }
            Some(id) if matches!(id.index(), 144..= 145) => {
                raw.decode::<crate::smtplib::Event<'_>>().map(AnyEvent::Smtplib)
            }
            Some(id) if matches!(id.index(), 146..= 158) => {
                raw.decode::<crate::socket::Event<'_>>().map(AnyEvent::Socket)
            }
            Some(id) if matches!(id.index(), 159..= 162) => {
                raw.decode::<crate::sqlite3::Event<'_>>().map(AnyEvent::Sqlite3)
            }
            Some(id) if matches!(id.index(), 163) => {
                raw.decode::<crate::subprocess::Event<'_>>().map(AnyEvent::Subprocess)
            }
            Some(id) if matches!(id.index(), 164..= 178) => {
                raw.decode::<crate::sys::Event<'_>>().map(AnyEvent::Sys)
            }
            Some(id) if matches!(id.index(), 179..= 182) => {
                raw.decode::<crate::syslog::Event<'_>>().map(AnyEvent::Syslog)
            }
            Some(id) if matches!(id.index(), 183..= 184) => {
                raw.decode::<crate::telnetlib::Event<'_>>().map(AnyEvent::Telnetlib)
            }
            Some(id) if matches!(id.index(), 185..= 186) => {
                raw.decode::<crate::tempfile::Event<'_>>().map(AnyEvent::Tempfile)
            }
            Some(id) if matches!(id.index(), 1..= 2) => {
                raw.decode::<crate::thread::Event<'_>>().map(AnyEvent::Thread)
            }
            Some(id) if matches!(id.index(), 187) => {
                raw.decode::<crate::time::Event<'_>>().map(AnyEvent::Time)
            }
            Some(id) if matches!(id.index(), 188) => {
                raw.decode::<crate::urllib::Event<'_>>().map(AnyEvent::Urllib)
            }
            Some(id) if matches!(id.index(), 189) => {
                raw.decode::<crate::webbrowser::Event<'_>>().map(AnyEvent::Webbrowser)
            }
            Some(id) if matches!(id.index(), 3..= 14) => {
                raw.decode::<crate::winapi::Event<'_>>().map(AnyEvent::Winapi)
            }
            Some(id) if matches!(id.index(), 190..= 208) => {
                raw.decode::<crate::winreg::Event<'_>>().map(AnyEvent::Winreg)
            }
            Some(id) if matches!(id.index(), 15) => {
                raw.decode::<crate::wmi::Event<'_>>().map(AnyEvent::Wmi)
            }
            None => raw.decode::<Unknown<'_>>().map(AnyEvent::Unknown),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for AnyEvent<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            AnyEvent::Compile(event) => event.name(),
            AnyEvent::Exec(event) => event.name(),
            AnyEvent::Import(event) => event.name(),
            AnyEvent::Open(event) => event.name(),
            AnyEvent::Setopencodehook(event) => event.name(),
            AnyEvent::Array(event) => event.name(),
            AnyEvent::Builtins(event) => event.name(),
            AnyEvent::Code(event) => event.name(),
            AnyEvent::Cpython(event) => event.name(),
            AnyEvent::Ctypes(event) => event.name(),
            AnyEvent::Ensurepip(event) => event.name(),
            AnyEvent::Fcntl(event) => event.name(),
            AnyEvent::Ftplib(event) => event.name(),
            AnyEvent::Function(event) => event.name(),
            AnyEvent::Gc(event) => event.name(),
            AnyEvent::Glob(event) => event.name(),
            AnyEvent::Http(event) => event.name(),
            AnyEvent::Imaplib(event) => event.name(),
            AnyEvent::Marshal(event) => event.name(),
            AnyEvent::Mmap(event) => event.name(),
            AnyEvent::Msvcrt(event) => event.name(),
            AnyEvent::Nntplib(event) => event.name(),
            AnyEvent::Object(event) => event.name(),
            AnyEvent::Os(event) => event.name(),
            AnyEvent::Pathlib(event) => event.name(),
            AnyEvent::Pdb(event) => event.name(),
            AnyEvent::Pickle(event) => event.name(),
            AnyEvent::Poplib(event) => event.name(),
            AnyEvent::Posixsubprocess(event) => event.name(),
            AnyEvent::Pty(event) => event.name(),
            AnyEvent::Resource(event) => event.name(),
            AnyEvent::Shutil(event) => event.name(),
            AnyEvent::Signal(event) => event.name(),
            AnyEvent::Smtplib(event) => event.name(),
            AnyEvent::Socket(event) => event.name(),
            AnyEvent::Sqlite3(event) => event.name(),
            AnyEvent::Subprocess(event) => event.name(),
            AnyEvent::Sys(event) => event.name(),
            AnyEvent::Syslog(event) => event.name(),
            AnyEvent::Telnetlib(event) => event.name(),
            AnyEvent::Tempfile(event) => event.name(),
            AnyEvent::Thread(event) => event.name(),
            AnyEvent::Time(event) => event.name(),
            AnyEvent::Urllib(event) => event.name(),
            AnyEvent::Webbrowser(event) => event.name(),
            AnyEvent::Winapi(event) => event.name(),
            AnyEvent::Winreg(event) => event.name(),
            AnyEvent::Wmi(event) => event.name(),
            AnyEvent::Unknown(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            AnyEvent::Compile(event) => event.to_args(),
            AnyEvent::Exec(event) => event.to_args(),
            AnyEvent::Import(event) => event.to_args(),
            AnyEvent::Open(event) => event.to_args(),
            AnyEvent::Setopencodehook(event) => event.to_args(),
            AnyEvent::Array(event) => event.to_args(),
            AnyEvent::Builtins(event) => event.to_args(),
            AnyEvent::Code(event) => event.to_args(),
            AnyEvent::Cpython(event) => event.to_args(),
            AnyEvent::Ctypes(event) => event.to_args(),
            AnyEvent::Ensurepip(event) => event.to_args(),
            AnyEvent::Fcntl(event) => event.to_args(),
            AnyEvent::Ftplib(event) => event.to_args(),
            AnyEvent::Function(event) => event.to_args(),
            AnyEvent::Gc(event) => event.to_args(),
            AnyEvent::Glob(event) => event.to_args(),
            AnyEvent::Http(event) => event.to_args(),
            AnyEvent::Imaplib(event) => event.to_args(),
            AnyEvent::Marshal(event) => event.to_args(),
            AnyEvent::Mmap(event) => event.to_args(),
            AnyEvent::Msvcrt(event) => event.to_args(),
            AnyEvent::Nntplib(event) => event.to_args(),
            AnyEvent::Object(event) => event.to_args(),
            AnyEvent::Os(event) => event.to_args(),
            AnyEvent::Pathlib(event) => event.to_args(),
            AnyEvent::Pdb(event) => event.to_args(),
            AnyEvent::Pickle(event) => event.to_args(),
            AnyEvent::Poplib(event) => event.to_args(),
            AnyEvent::Posixsubprocess(event) => event.to_args(),
            AnyEvent::Pty(event) => event.to_args(),
            AnyEvent::Resource(event) => event.to_args(),
            AnyEvent::Shutil(event) => event.to_args(),
            AnyEvent::Signal(event) => event.to_args(),
            AnyEvent::Smtplib(event) => event.to_args(),
            AnyEvent::Socket(event) => event.to_args(),
            AnyEvent::Sqlite3(event) => event.to_args(),
            AnyEvent::Subprocess(event) => event.to_args(),
            AnyEvent::Sys(event) => event.to_args(),
            AnyEvent::Syslog(event) => event.to_args(),
            AnyEvent::Telnetlib(event) => event.to_args(),
            AnyEvent::Tempfile(event) => event.to_args(),
            AnyEvent::Thread(event) => event.to_args(),
            AnyEvent::Time(event) => event.to_args(),
            AnyEvent::Urllib(event) => event.to_args(),
            AnyEvent::Webbrowser(event) => event.to_args(),
            AnyEvent::Winapi(event) => event.to_args(),
            AnyEvent::Winreg(event) => event.to_args(),
            AnyEvent::Wmi(event) => event.to_args(),
            AnyEvent::Unknown(event) => event.to_args(),
        }
    }
}
