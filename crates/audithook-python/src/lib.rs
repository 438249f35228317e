//! The native hook for people who write no Rust: one library that can be
//! preloaded into a Python process, or imported by it as an extension module.
//!
//! - `LD_PRELOAD`: the constructor (`preload`) installs the hook before
//!   Python starts, as the environment says. It does nothing in a process
//!   without Python, and nothing where the environment asks for nothing.
//! - `import audithook`: the package's Python code calls `module`.
//!
//! Both make a `policy::Policy` of what they are told and install that.

mod line;
mod module;
mod pattern;
mod policy;
mod preload;
mod recorder;
mod spare;
