//! From the files of `spec/` to the content of every generated file.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use audithook_codegen::Files;
use audithook_spec::{Conflicts, DocumentId, Facts, Problems, Spec, Types};

use super::format::{HEADER, format};
use super::plan::FileError;
use crate::Failure;
use crate::workspace::{CONFLICTS, DIGEST, FACTS, GENERATED, SPEC, TYPES, Workspace};

/// What follows from the files of `spec/`.
pub struct Generated {
    /// The facts of each document, in the order of the documents.
    pub facts: Vec<(DocumentId, Facts)>,
    /// The spec.
    pub spec: Spec,
    /// Path below the root to content, for every file that is written.
    pub outputs: BTreeMap<String, String>,
}

/// Reads the files of `spec/` and generates everything that follows from them.
///
/// # Errors
/// What is wrong with a file, after printing all that is wrong with all of them.
pub fn generate(workspace: &Workspace) -> Result<Generated, Failure> {
    let mut errors = Errors::default();

    let mut facts = BTreeMap::new();
    for (name, source) in texts(&workspace.join(FACTS), "json")? {
        let file = format!("{FACTS}/{name}.json");
        match (name.parse::<DocumentId>(), Facts::from_json(&file, &source)) {
            (Ok(id), Ok(read)) => {
                facts.insert(id, read);
            }
            (id, read) => {
                errors.name(&file, id.err());
                errors.problems(read.err());
            }
        }
    }

    let types_source = read_text(&workspace.join(TYPES))?;
    let types = errors.keep(Types::parse(TYPES, &types_source));
    let conflicts_source = read_text(&workspace.join(CONFLICTS))?;
    let conflicts = errors.keep(Conflicts::parse(CONFLICTS, &conflicts_source));
    let (Some(types), Some(conflicts), false) = (types, conflicts, errors.found) else {
        return Err(Failure::Reported);
    };

    let facts: Vec<(DocumentId, Facts)> = facts.into_iter().collect();
    let spec = audithook_spec::merge(&facts, &types, &conflicts);
    let Some(spec) = errors.keep(spec) else {
        return Err(Failure::Reported);
    };

    let mut outputs = BTreeMap::new();
    for (id, facts) in &facts {
        outputs.insert(format!("{FACTS}/{id}.json"), facts.to_json());
    }
    outputs.insert(SPEC.into(), spec.to_json());
    outputs.insert(
        DIGEST.into(),
        format!("{HEADER}{}", audithook_codegen::digest(&spec)),
    );
    outputs.extend(source_files(&spec)?);
    Ok(Generated {
        facts,
        spec,
        outputs,
    })
}

/// The sources of the generated crate, made by as many threads as there are cores.
fn source_files(spec: &Spec) -> Result<Vec<(String, String)>, Failure> {
    let files = Files::new(spec)?;
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(String, String)>, Failure> {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= files.len() {
                return Ok(done);
            }
            let file = files.file(index)?;
            done.push((format!("{GENERATED}/{}", file.path), format(&file)?));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut results = vec![work()];
        results.extend(workers.into_iter().map(|worker| {
            worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        }));
        let parts: Result<Vec<Vec<_>>, Failure> = results.into_iter().collect();
        Ok(parts?.into_iter().flatten().collect())
    })
}

/// Prints what is wrong with one file after the other.
#[derive(Default)]
struct Errors {
    found: bool,
}

impl Errors {
    fn keep<T>(&mut self, result: Result<T, Problems>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problems) => {
                self.problems(Some(problems));
                None
            }
        }
    }

    fn problems(&mut self, problems: Option<Problems>) {
        if let Some(problems) = problems {
            anstream::eprintln!("{}", problems.render(true));
            self.found = true;
        }
    }

    fn name(&mut self, file: &str, error: Option<audithook_spec::ReleaseError>) {
        if let Some(error) = error {
            anstream::eprintln!(
                "error: `{file}` is not named after a release (3.13.0.json) or a release and a \
                 language (3.13.0.zh-cn.json): {error}"
            );
            self.found = true;
        }
    }
}

/// The files in `folder`, sorted; those whose names start with a dot are left out.
fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>, FileError> {
    let error = |error| FileError::new("read", folder, error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(error)? {
        let path = entry.map_err(error)?.path();
        if !file_name(&path).starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The texts of the files in `folder` whose names end with `.extension`, each
/// with its name before that.
fn texts(folder: &Path, extension: &str) -> Result<Vec<(String, String)>, FileError> {
    let suffix = format!(".{extension}");
    files(folder)?
        .into_iter()
        .filter_map(|path| {
            let name = file_name(&path).strip_suffix(&suffix)?.to_owned();
            Some(read_text(&path).map(|text| (name, text)))
        })
        .collect()
}

fn read_text(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|error| FileError::new("read", path, error))
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
