//! `cargo xtask docs [--check]`: the table of generated documents. Compares what the generators make
//! with what is committed; each generator lives in its own file and writes nothing itself.

mod architecture;
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::workspace;

/// A document as it should be.
pub(crate) struct Page {
    /// Where it belongs, relative to the root.
    pub(crate) path: PathBuf,
    /// All of its text.
    pub(crate) text: String,
}

/// Something that makes pages.
struct Generator {
    name: &'static str,
    /// A folder, relative to the root, in which it makes every file; others there are left over.
    owns: Option<&'static str>,
    make: fn() -> Result<Vec<Page>, Failure>,
}

/// Every generator.
const GENERATORS: &[Generator] = &[
    Generator {
        name: "architecture",
        owns: None,
        make: architecture::make,
    },
    Generator {
        name: "program",
        owns: Some("docs/rules"),
        make: program::make,
    },
];

/// A committed file that is not as its generator makes it.
#[derive(Debug, PartialEq)]
enum Stale {
    /// Its text differs, or it does not exist.
    Differs(PathBuf),
    /// No generator makes it any more.
    LeftOver(PathBuf),
}

/// Writes every stale document; with `--check`, only names them and fails.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    match arguments {
        [] => write(),
        [only] if only == "--check" => check(),
        _ => Err(Failure::new(
            "`cargo xtask docs` takes no argument but --check.",
        )),
    }
}

/// Fails with the list of stale documents, if there are any.
pub fn check() -> Result<(), Failure> {
    let mut faults = Vec::new();
    for generator in GENERATORS {
        let pages = (generator.make)()?;
        for stale in stale(&workspace::root(), generator.owns, &pages)? {
            let (Stale::Differs(path) | Stale::LeftOver(path)) = stale;
            faults.push(format!("  {} ({})", path.display(), generator.name));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Generated documents are stale:\n{}",
        faults.join("\n")
    ))
    .hint("To refresh them: cargo xtask docs"))
}

fn write() -> Result<(), Failure> {
    let root = workspace::root();
    for generator in GENERATORS {
        let pages = (generator.make)()?;
        for stale in stale(&root, generator.owns, &pages)? {
            match stale {
                Stale::LeftOver(path) => {
                    fs::remove_file(root.join(&path))
                        .map_err(|e| Failure::io(path.display(), &e))?;
                    println!("removed {}", path.display());
                }
                Stale::Differs(path) => {
                    let page = pages.iter().find(|page| page.path == path);
                    write_page(&root, page.expect("what differs was made"))?;
                    println!("wrote {}", path.display());
                }
            }
        }
    }
    Ok(())
}

fn write_page(root: &Path, page: &Page) -> Result<(), Failure> {
    let path = root.join(&page.path);
    let folder = path.parent().unwrap_or(root);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, &page.text))
        .map_err(|cause| Failure::io(page.path.display(), &cause))
}

/// Lists what differs from the pages, then what the owned folder holds beside them.
fn stale(root: &Path, owns: Option<&str>, pages: &[Page]) -> Result<Vec<Stale>, Failure> {
    let mut found: Vec<Stale> = pages
        .iter()
        .filter(|page| fs::read_to_string(root.join(&page.path)).ok().as_ref() != Some(&page.text))
        .map(|page| Stale::Differs(page.path.clone()))
        .collect();
    let Some(folder) = owns.filter(|folder| root.join(folder).is_dir()) else {
        return Ok(found);
    };
    let entries = fs::read_dir(root.join(folder)).map_err(|e| Failure::io(folder, &e))?;
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(|e| Failure::io(folder, &e))?.file_name());
    }
    names.sort();
    for name in names {
        let path = Path::new(folder).join(name);
        if pages.iter().all(|page| page.path != path) {
            found.push(Stale::LeftOver(path));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn page(path: &str, text: &str) -> Page {
        Page {
            path: path.into(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn changed_missing_and_left_over_pages_are_found_and_fresh_ones_are_not() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("rules")).unwrap();
        for name in ["fresh", "changed", "left-over"] {
            fs::write(root.path().join("rules").join(name), name).unwrap();
        }
        let pages = [
            page("rules/fresh", "fresh"),
            page("rules/changed", "new text"),
            page("rules/missing", "missing"),
        ];
        let found = stale(root.path(), Some("rules"), &pages).unwrap();
        assert_eq!(
            found,
            [
                Stale::Differs("rules/changed".into()),
                Stale::Differs("rules/missing".into()),
                Stale::LeftOver("rules/left-over".into()),
            ]
        );
    }

    #[test]
    fn a_page_is_written_with_the_folders_it_needs() {
        let root = tempfile::tempdir().unwrap();
        let page = page("docs/rules/a.md", "text");
        write_page(root.path(), &page).unwrap();
        assert_eq!(stale(root.path(), None, &[page]).unwrap(), []);
    }
}
