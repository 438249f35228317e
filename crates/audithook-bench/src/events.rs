use audithook::OwnedEvent;
use audithook::recording::Reader;

/// The events of a Python start-up with their arguments; long text and bytes
/// were cut.
#[must_use]
pub fn recorded() -> Vec<OwnedEvent> {
    let recording = include_bytes!("../data/startup.jsonl");
    Reader::new(&recording[..])
        .collect::<Result<_, _>>()
        .expect("the file was written by a recorder")
}
