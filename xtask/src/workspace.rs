//! Where things are in the workspace.

use std::path::{Path, PathBuf};

/// The root of a workspace and the places in it.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace at `root`, or the one that this program was built in.
    #[must_use]
    pub fn new(root: Option<&Path>) -> Self {
        let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.map_or_else(own, Path::to_path_buf);
        Self {
            root: root.canonicalize().unwrap_or(root),
        }
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `path`, given below the root.
    #[must_use]
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }
}

/// The spec.
pub const SPEC: &str = "spec/audit-events.json";
/// The types of arguments.
pub const TYPES: &str = "spec/types.toml";
/// Where documentation and reality disagree.
pub const CONFLICTS: &str = "spec/conflicts.toml";
/// The documents that are kept.
pub const DOCUMENTS: &str = "spec/documents";
/// The facts of each document.
pub const FACTS: &str = "spec/facts";
/// The sources of the generated crate, in which every file is generated.
pub const GENERATED: &str = "generated/src";
/// The spec as the macros read it.
pub const DIGEST: &str = "crates/audithook-macros/src/digest.txt";
