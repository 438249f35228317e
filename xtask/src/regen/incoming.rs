//! A document that `regen` is to take in.

use audithook_spec::{DocumentId, Facts, Release};
use thiserror::Error;

use crate::{Failure, parse};

/// The document does not say which release it describes, and nobody else did.
#[derive(Debug, Error)]
#[error(
    "`{name}` has no title that names a release (`Python 3.13.0 documentation`): \
     say it with `--python 3.13.0`"
)]
struct NoRelease {
    name: String,
}

/// The title of the document names another release than `--python`.
#[derive(Debug, Error)]
#[error("the title of `{name}` says Python {title}, `--python` says {said}: one of them is wrong")]
struct OtherRelease {
    name: String,
    title: Release,
    said: Release,
}

/// Reads the document in the file called `file`, or on standard input where that
/// is `-`.
///
/// # Errors
/// Where it cannot be read, or does not say which release it describes.
pub fn read(
    file: &str,
    python: Option<Release>,
    language: Option<&str>,
) -> Result<(DocumentId, Facts), Failure> {
    let document = parse::read(file)?;
    let name = if file == "-" { "<stdin>" } else { file }.to_owned();
    let release = match (python, document.title_release) {
        (Some(said), Some(title)) if said != title => {
            return Err(OtherRelease { name, title, said }.into());
        }
        (Some(release), _) | (None, Some(release)) => release,
        (None, None) => return Err(NoRelease { name }.into()),
    };
    let language = language.map(str::to_owned);
    Ok((DocumentId { release, language }, document.facts))
}
