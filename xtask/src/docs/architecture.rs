//! Makes the generated parts of ARCHITECTURE.md: the map of dependencies, from the manifests, and the
//! code map, from the first sentence of each crate's and folder's own header. Judges nothing.

use std::fs;
use std::path::Path;

use super::Page;
use crate::failure::Failure;
use crate::markers;
use crate::workspace::{self, Package};

const PAGE: &str = "ARCHITECTURE.md";

/// Makes ARCHITECTURE.md with both generated parts as they should be now.
pub(super) fn make() -> Result<Vec<Page>, Failure> {
    let root = workspace::root();
    let packages = workspace::read()?.packages;
    let text = fs::read_to_string(root.join(PAGE)).map_err(|e| Failure::io(PAGE, &e))?;
    let text = markers::replace(&text, "dependencies", &dependencies(&packages))?;
    let text = markers::replace(&text, "code-map", &code_map(&root, &packages)?)?;
    Ok(vec![Page {
        path: PAGE.into(),
        text,
    }])
}

/// A table of crates and the crates of ours they use, lowest first.
fn dependencies(packages: &[Package]) -> String {
    let mut table = String::from("| crate | stands on |\n|---|---|\n");
    for package in packages {
        let ours = package.dependencies.iter().filter(|d| d.ours && !d.dev);
        let mut below: Vec<String> = ours.map(|d| format!("`{}`", d.name)).collect();
        below.sort();
        below.dedup();
        let below = if below.is_empty() {
            "nothing of ours".to_owned()
        } else {
            below.join(", ")
        };
        table.push_str(&format!("| `{}` | {below} |\n", package.name));
    }
    table
}

/// A list of crates, lowest first, each with its folders in alphabetical order.
fn code_map(root: &Path, packages: &[Package]) -> Result<String, Failure> {
    let mut map = String::new();
    for package in packages {
        let source = root.join(&package.folder).join("src");
        let lib = source.join("lib.rs");
        let entry = if lib.is_file() {
            lib
        } else {
            source.join("main.rs")
        };
        let folder = package.folder.display();
        map.push_str(&format!("- `{folder}/`: {}\n", first_sentence(&entry)?));
        for name in folders(&source)? {
            let inside = source.join(&name).join("mod.rs");
            let beside = source.join(format!("{name}.rs"));
            let header = if inside.is_file() { inside } else { beside };
            let sentence = first_sentence(&header)?;
            map.push_str(&format!("  - `{folder}/src/{name}/`: {sentence}\n"));
        }
    }
    Ok(map)
}

/// The folders directly below `source` that hold modules, in alphabetical order.
fn folders(source: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(source).map_err(|e| Failure::io(source.display(), &e))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| Failure::io(source.display(), &e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // `bin` holds programs of their own, not a module.
        let holds_module =
            entry.path().join("mod.rs").is_file() || source.join(format!("{name}.rs")).is_file();
        if entry.path().is_dir() && holds_module && name != "bin" {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn first_sentence(file: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(file).map_err(|e| Failure::io(file.display(), &e))?;
    sentence_of(&text).ok_or_else(|| {
        Failure::new(format!("{} has no `//!` header.", file.display()))
            .hint("Open it with what it is for and what it must not do.")
    })
}

/// The first sentence of a file's `//!` header, without its full stop.
fn sentence_of(text: &str) -> Option<String> {
    let header = text.lines().map_while(|line| line.strip_prefix("//!"));
    let paragraph: Vec<&str> = header
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let paragraph = paragraph.join(" ");
    let end = paragraph.find(". ").unwrap_or(paragraph.len());
    let sentence = paragraph[..end].trim_end_matches('.');
    // Links to code lead nowhere from a page; their text says enough.
    let sentence = sentence.replace("[`", "`").replace("`]", "`");
    (!sentence.is_empty()).then_some(sentence)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_first_sentence_may_span_lines_and_loses_its_stop() {
        let text = "//! Reads mail\n//! from disk. Opens no socket.\n//!\n//! More.\n";
        assert_eq!(sentence_of(text).unwrap(), "Reads mail from disk");
        assert_eq!(sentence_of("//! Facts.\nuse x;\n").unwrap(), "Facts");
        assert_eq!(
            sentence_of("//! See [`plan`]: all.\n").unwrap(),
            "See `plan`: all"
        );
        assert_eq!(sentence_of("use x;\n"), None);
    }

    #[test]
    fn a_folder_counts_when_it_holds_a_module() {
        let source = tempfile::tempdir().unwrap();
        for folder in ["policy", "reading", "bin", "data"] {
            fs::create_dir(source.path().join(folder)).unwrap();
        }
        fs::write(source.path().join("policy/mod.rs"), "//! P.\n").unwrap();
        fs::write(source.path().join("reading.rs"), "//! R.\n").unwrap();
        assert_eq!(folders(source.path()).unwrap(), ["policy", "reading"]);
    }
}
