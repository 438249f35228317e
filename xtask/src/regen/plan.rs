//! What is to be written, compared with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// A file that is to have other content, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path below the root of the workspace, with `/` between its parts.
    pub path: String,
    /// The content it has; `None` where there is no such file. Bytes that are
    /// not UTF-8 are shown as U+FFFD: no generated file has any.
    pub old: Option<String>,
    /// The content it is to have; `None` where it is to go.
    pub new: Option<String>,
}

/// What a run would do to the files of the workspace.
#[derive(Debug, Default)]
pub struct Plan {
    /// The files that change, sorted by path.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

/// A file or folder could not be read or written.
#[derive(Debug, Error)]
#[error("cannot {action} `{path}`")]
pub struct FileError {
    action: &'static str,
    path: String,
    #[source]
    error: io::Error,
}

impl FileError {
    pub(crate) fn new(action: &'static str, path: &Path, error: io::Error) -> Self {
        Self {
            action,
            path: path.display().to_string(),
            error,
        }
    }
}

impl Plan {
    /// Compares `outputs` (path below `root` to content) with the files there.
    /// Files in the folders `owned` that are no outputs are to go.
    ///
    /// # Errors
    /// Where a file or folder that is there cannot be read.
    pub fn new(
        root: &Path,
        outputs: &BTreeMap<String, String>,
        owned: &[&str],
    ) -> Result<Self, FileError> {
        let mut plan = Self::default();
        for (path, new) in outputs {
            let full = root.join(path);
            let old = match fs::read(&full) {
                Ok(bytes) if bytes == new.as_bytes() => {
                    plan.unchanged += 1;
                    continue;
                }
                Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(FileError::new("read", &full, error)),
            };
            plan.changes.push(Change {
                path: path.clone(),
                old,
                new: Some(new.clone()),
            });
        }
        for folder in owned {
            for path in files_below(root, folder)? {
                if !outputs.contains_key(&path) {
                    let full = root.join(&path);
                    let old =
                        fs::read(&full).map_err(|error| FileError::new("read", &full, error))?;
                    let old = Some(String::from_utf8_lossy(&old).into_owned());
                    plan.changes.push(Change {
                        path,
                        old,
                        new: None,
                    });
                }
            }
        }
        plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(plan)
    }

    /// How many files would be written.
    #[must_use]
    pub fn written(&self) -> usize {
        self.changes
            .iter()
            .filter(|change| change.new.is_some())
            .count()
    }

    /// How many files would go.
    #[must_use]
    pub fn removed(&self) -> usize {
        self.changes.len() - self.written()
    }

    /// Writes every change, or none: all new files are written beside the old
    /// ones first, and only when that has worked they take their places.
    ///
    /// # Errors
    /// Where a file cannot be written; the old files are then untouched, unless
    /// it was one of the closing renames that failed.
    pub fn apply(&self, root: &Path) -> Result<(), FileError> {
        let mut staged = Vec::new();
        for change in &self.changes {
            let Some(new) = &change.new else { continue };
            let path = root.join(&change.path);
            let folder = path.parent().unwrap_or(root);
            fs::create_dir_all(folder).map_err(|error| FileError::new("create", folder, error))?;
            let file = stage(folder, new).map_err(|error| FileError::new("write", &path, error))?;
            staged.push((file, path));
        }
        for (file, path) in staged {
            file.persist(&path)
                .map_err(|error| FileError::new("replace", &path, error.error))?;
        }
        for change in self.changes.iter().filter(|change| change.new.is_none()) {
            let path = root.join(&change.path);
            fs::remove_file(&path).map_err(|error| FileError::new("remove", &path, error))?;
            remove_empty_folders(root, &path);
        }
        Ok(())
    }
}

/// A temporary file in `folder` with the permissions of an ordinary one.
fn stage(folder: &Path, content: &str) -> io::Result<tempfile::NamedTempFile> {
    use std::io::Write as _;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".regen-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The process's umask takes its part of these.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(content.as_bytes())?;
    Ok(file)
}

fn remove_empty_folders(root: &Path, file: &Path) {
    let mut folder = file.parent();
    while let Some(path) = folder.filter(|path| *path != root) {
        // Fails where the folder is not empty, which is where to stop.
        if fs::remove_dir(path).is_err() {
            return;
        }
        folder = path.parent();
    }
}

/// The files in `folder` and below it, as paths below `root`.
fn files_below(root: &Path, folder: &str) -> Result<Vec<String>, FileError> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        let full = root.join(&folder);
        let entries = match fs::read_dir(&full) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(FileError::new("read", &full, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| FileError::new("read", &full, error))?;
            let path = folder.join(entry.file_name());
            let is_folder = entry
                .file_type()
                .map_err(|error| FileError::new("read", &entry.path(), error))?
                .is_dir();
            if is_folder {
                folders.push(path);
            } else {
                let parts: Vec<_> = path
                    .components()
                    .map(|part| part.as_os_str().to_string_lossy())
                    .collect();
                files.push(parts.join("/"));
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outputs(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files
            .iter()
            .map(|(path, text)| ((*path).into(), (*text).into()))
            .collect()
    }

    #[test]
    fn writes_what_differs_and_removes_what_is_no_output() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("out/same.rs", "same");
        write("out/old.rs", "old");
        write("out/gone/deep.rs", "gone");
        write("beside.rs", "not ours");
        let outputs = outputs(&[
            ("out/same.rs", "same"),
            ("out/old.rs", "new"),
            ("out/a/b.rs", "b"),
        ]);

        let plan = Plan::new(root.path(), &outputs, &["out"]).unwrap();
        let paths: Vec<_> = plan
            .changes
            .iter()
            .map(|change| change.path.as_str())
            .collect();
        assert_eq!(paths, ["out/a/b.rs", "out/gone/deep.rs", "out/old.rs"]);
        assert_eq!((plan.written(), plan.removed(), plan.unchanged), (2, 1, 1));

        plan.apply(root.path()).unwrap();
        assert_eq!(
            fs::read_to_string(root.path().join("out/old.rs")).unwrap(),
            "new"
        );
        assert!(!root.path().join("out/gone").exists());
        assert!(root.path().join("beside.rs").exists());
        let again = Plan::new(root.path(), &outputs, &["out"]).unwrap();
        assert!(again.changes.is_empty());
        assert_eq!(again.unchanged, 3);
    }

    #[test]
    fn writes_nothing_where_one_file_cannot_be_written() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a.rs"), "old").unwrap();
        // A file where a folder is needed.
        fs::write(root.path().join("b"), "in the way").unwrap();
        let outputs = outputs(&[("a.rs", "new"), ("c.rs", "new")]);
        let mut plan = Plan::new(root.path(), &outputs, &[]).unwrap();
        plan.changes.push(Change {
            path: "b/c.rs".into(),
            old: None,
            new: Some("new".into()),
        });

        let error = plan.apply(root.path()).unwrap_err();
        assert!(error.to_string().starts_with("cannot create"), "{error}");
        assert_eq!(fs::read_to_string(root.path().join("a.rs")).unwrap(), "old");
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            2,
            "no temporary file stays"
        );
    }

    #[cfg(unix)]
    #[test]
    fn written_files_have_ordinary_permissions() {
        use std::os::unix::fs::PermissionsExt as _;
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("ordinary"), "").unwrap();
        Plan::new(root.path(), &outputs(&[("new", "x")]), &[])
            .unwrap()
            .apply(root.path())
            .unwrap();
        let mode = |name| {
            fs::metadata(root.path().join(name))
                .unwrap()
                .permissions()
                .mode()
        };
        assert_eq!(mode("new"), mode("ordinary"));
    }
}
