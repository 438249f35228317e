//! Reads bytes as a document that begins as Markdown does.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut document = b"# Events\n\n".to_vec();
    document.extend_from_slice(bytes);
    xtask::document::check(&document);
});
