//! Writes the contenders that are code: a `phf` map and a `match`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use audithook_events::NAMES;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut phf = phf_codegen::Map::new();
    let mut arms = String::new();
    for (number, name) in NAMES.iter().enumerate() {
        phf.entry(name.as_bytes(), number.to_string());
        writeln!(arms, "        b{name:?} => Some({number}),").expect("a string takes all");
    }
    let code = format!(
        "static PHF: phf::Map<&[u8], u8> = {};\n\n\
         fn match_id(name: &[u8]) -> Option<u8> {{\n    match name {{\n{arms}        _ => None,\n    }}\n}}\n",
        phf.build(),
    );
    let folder = env::var_os("OUT_DIR").expect("cargo sets it for a build script");
    fs::write(Path::new(&folder).join("contenders.rs"), code).expect("OUT_DIR can be written to");
}
