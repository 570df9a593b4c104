//! The source of a program that uses every type of a library.
use std::fmt::Write;

/// A program that reads and writes whichever type it is told to by `head`'s function `run`, and so has the code of all.
pub(crate) fn program(head: &str, library: &str, types: impl Iterator<Item = String>) -> String {
    let library = library.replace('-', "_");
    let mut out = format!("{head}\nfn main() {{\n");
    out.push_str("    let mut arguments = std::env::args().skip(1);\n");
    out.push_str("    let which = arguments.next().unwrap();\n");
    out.push_str("    let json = std::fs::read(arguments.next().unwrap()).unwrap();\n");
    out.push_str("    let written = match which.as_str() {\n");
    for ty in types {
        writeln!(out, "        \"{ty}\" => run::<{library}::{ty}>(&json),")
            .expect("a string takes it");
    }
    out.push_str("        _ => Vec::new(),\n    };\n");
    out.push_str("    std::io::Write::write_all(&mut std::io::stdout(), &written).unwrap();\n}\n");
    out
}
