//! The pages that follow from the program: its command line, its JSON answers, its rules. The program writes
//! them itself, so that this crate need not know it; here they only get their places.

use std::fs;
use std::path::Path;

use super::Page;
use crate::failure::Failure;
use crate::{process, workspace};

/// Where the pages belong, relative to the root.
const FOLDER: &str = "docs";

/// Builds the program, lets it write into a folder below the target folder, and returns what it wrote.
pub(super) fn make() -> Result<Vec<Page>, Failure> {
    let made = workspace::read()?.target.join("docs-of-the-program");
    match fs::remove_dir_all(&made) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
            return Err(Failure::io(made.display(), &cause));
        }
        _ => {}
    }
    let mut run = workspace::cargo();
    run.args(["run", "--quiet", "--locked", "--package", "meanwhile", "--"]);
    process::run(run.args(["generate", "docs"]).arg(&made))?;
    let mut pages = Vec::new();
    collect(&made, Path::new(FOLDER), &mut pages)?;
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(pages)
}

/// Every file below `made`, with the place it has below `belongs`.
fn collect(made: &Path, belongs: &Path, pages: &mut Vec<Page>) -> Result<(), Failure> {
    let fail = |cause| Failure::io(made.display(), &cause);
    for entry in fs::read_dir(made).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let path = belongs.join(entry.file_name());
        if entry.path().is_dir() {
            collect(&entry.path(), &path, pages)?;
        } else {
            let text = fs::read_to_string(entry.path()).map_err(fail)?;
            pages.push(Page { path, text });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_page_gets_the_place_it_has_in_the_folder() {
        let made = tempfile::tempdir().unwrap();
        fs::create_dir(made.path().join("rules")).unwrap();
        fs::write(made.path().join("cli.md"), "c").unwrap();
        fs::write(made.path().join("rules/over.md"), "o").unwrap();
        let mut pages = Vec::new();
        collect(made.path(), Path::new("docs"), &mut pages).unwrap();
        let mut paths: Vec<_> = pages.iter().map(|page| page.path.as_path()).collect();
        paths.sort();
        assert_eq!(
            paths,
            [Path::new("docs/cli.md"), Path::new("docs/rules/over.md")]
        );
    }
}
