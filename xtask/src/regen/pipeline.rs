//! From the files of `spec/` to the content of every generated file.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use audithook_codegen::Files;
use audithook_spec::{Conflicts, DocumentId, Facts, Problems, ReleaseError, Spec, Types};

use super::format::{HEADER, format};
use super::plan::FileError;
use crate::Failure;
use crate::document::{self, Document, Report};
use crate::workspace::{CONFLICTS, DIGEST, DOCUMENTS, FACTS, GENERATED, SPEC, TYPES, Workspace};

/// What there is to generate from.
pub struct Inputs {
    /// The facts of each document.
    pub facts: BTreeMap<DocumentId, Facts>,
    /// How many documents were read anew.
    pub documents: usize,
    /// The types of arguments.
    pub types: Types,
    /// Where documentation and reality disagree.
    pub conflicts: Conflicts,
}

impl Inputs {
    /// Reads the files of `spec/`.
    ///
    /// # Errors
    /// What is wrong with a file, after printing all that is wrong with all of them.
    pub fn read(workspace: &Workspace) -> Result<Self, Failure> {
        let mut errors = Errors::default();
        let mut facts = BTreeMap::new();
        for path in files(&workspace.join(FACTS))? {
            let file = format!("{FACTS}/{}", file_name(&path));
            let read = Facts::from_json(&file, &read_text(&path)?);
            if let (Some(id), Some(read)) = (errors.id(&file, &path), errors.keep(read)) {
                facts.insert(id, read);
            }
        }
        let mut documents = 0;
        for path in files(&workspace.join(DOCUMENTS))? {
            let file = format!("{DOCUMENTS}/{}", file_name(&path));
            let bytes = fs::read(&path).map_err(|error| FileError::new("read", &path, error))?;
            let document = document::read(&file, &bytes);
            if let (Some(id), Some(document)) = (errors.id(&file, &path), errors.document(document))
            {
                documents += 1;
                facts.insert(id, document.facts);
            }
        }
        let types = errors.keep(Types::parse(TYPES, &read_text(&workspace.join(TYPES))?));
        let conflicts = read_text(&workspace.join(CONFLICTS))?;
        let conflicts = errors.keep(Conflicts::parse(CONFLICTS, &conflicts));
        match (types, conflicts, errors.found) {
            (Some(types), Some(conflicts), false) => Ok(Self {
                facts,
                documents,
                types,
                conflicts,
            }),
            _ => Err(Failure::Reported),
        }
    }
}

/// What follows from the inputs.
pub struct Generated {
    /// The spec.
    pub spec: Spec,
    /// Path below the root to content, for every file that is written.
    pub outputs: BTreeMap<String, String>,
}

/// Generates everything that follows from the inputs.
///
/// # Errors
/// What does not fit together, after printing all of it.
pub fn generate(inputs: &Inputs) -> Result<Generated, Failure> {
    let facts: Vec<(DocumentId, Facts)> = inputs
        .facts
        .iter()
        .map(|(id, facts)| (id.clone(), facts.clone()))
        .collect();
    let spec = audithook_spec::merge(&facts, &inputs.types, &inputs.conflicts);
    let Some(spec) = Errors::default().keep(spec) else {
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
    Ok(Generated { spec, outputs })
}

/// The sources of the generated crate, made by as many threads as there are cores.
fn source_files(spec: &Spec) -> Result<Vec<(String, String)>, Failure> {
    let files = Files::new(spec).map_err(|errors| {
        for error in errors {
            Failure::from(error).report();
        }
        Failure::Reported
    })?;
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(String, String)>, Failure> {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= files.len() {
                return Ok(done);
            }
            let file = files.file(index)?;
            done.push((format!("{GENERATED}/{}", file.path), format(file)?));
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

    fn document(&mut self, result: Result<Document, Report>) -> Option<Document> {
        match result {
            Ok(document) => {
                if let Some(warnings) = &document.warnings {
                    anstream::eprint!("{}", warnings.styled());
                }
                Some(document)
            }
            Err(report) => {
                anstream::eprint!("{}", report.styled());
                self.found = true;
                None
            }
        }
    }

    /// The document that a file is named after.
    fn id(&mut self, file: &str, path: &Path) -> Option<DocumentId> {
        let stem = path
            .file_stem()
            .map(|stem| stem.to_string_lossy())
            .unwrap_or_default();
        match stem.parse() {
            Ok(id) => Some(id),
            Err(error) => {
                Failure::from(FileNameError {
                    file: file.into(),
                    error,
                })
                .report();
                self.found = true;
                None
            }
        }
    }
}

/// A file in `spec/facts` or `spec/documents` with a name that says nothing.
#[derive(Debug, thiserror::Error)]
#[error(
    "`{file}` is not named after a release (3.13.0.json) or a release and a language (3.13.0.zh-cn.json)"
)]
struct FileNameError {
    file: String,
    #[source]
    error: ReleaseError,
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

fn read_text(path: &Path) -> Result<String, FileError> {
    fs::read_to_string(path).map_err(|error| FileError::new("read", path, error))
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
