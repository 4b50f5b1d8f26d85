//! Reads the files of the project for the other tests: everything but what is built, fetched or
//! kept by version control. Judges nothing.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::workspace;

/// Folders that hold nothing of ours, by name.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules"];

/// A text file of the project.
pub(super) struct TextFile {
    /// Its path from the root, with `/` between the parts.
    pub(super) path: String,
    /// All of its text.
    pub(super) text: String,
}

impl TextFile {
    /// Whether the name ends in one of these, dot included.
    pub(super) fn ends_with_any(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// Every text file of the project, by path. Files that are not UTF-8 are data and are left out.
pub(super) fn text_files() -> &'static [TextFile] {
    static FILES: OnceLock<Vec<TextFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let root = workspace::root();
        let mut files = Vec::new();
        collect(&root, &root, &mut files);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    })
}

/// Every Rust file of the project, by path.
pub(super) fn rust_files() -> impl Iterator<Item = &'static TextFile> {
    text_files()
        .iter()
        .filter(|file| file.path.ends_with(".rs"))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<TextFile>) {
    let entries = fs::read_dir(folder).expect("a folder of the project can be listed");
    for entry in entries {
        let entry = entry.expect("an entry of the project can be read");
        let (path, name) = (entry.path(), entry.file_name());
        if NOT_OURS.iter().any(|skipped| name == *skipped) {
            continue;
        }
        let kind = entry
            .file_type()
            .expect("an entry of the project has a type");
        if kind.is_dir() {
            collect(root, &path, files);
        } else if kind.is_file()
            && let Ok(text) = fs::read_to_string(&path)
        {
            let path = path
                .strip_prefix(root)
                .expect("the walk stays below the root");
            let path = path.to_string_lossy().replace('\\', "/");
            files.push(TextFile { path, text });
        }
    }
}

/// The lines of a Rust file before its inline test module, which ends every file that has one.
pub(super) fn lines_without_tests(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let opens_tests = |place: &usize| {
        lines[*place].trim() == "#[cfg(test)]"
            && lines[place + 1..]
                .iter()
                .map(|line| line.trim())
                .find(|line| !line.starts_with("#["))
                .is_some_and(|line| line.contains("mod ") && line.ends_with('{'))
    };
    (0..lines.len()).find(opens_tests).unwrap_or(lines.len())
}

#[test]
fn the_tree_is_read_without_what_is_built_or_fetched() {
    let paths: Vec<&str> = text_files().iter().map(|file| file.path.as_str()).collect();
    assert!(paths.contains(&"Cargo.toml"));
    assert!(paths.contains(&"xtask/src/tidy/tree.rs"));
    assert!(paths.iter().all(|path| !path.starts_with("target/")));
}

#[test]
fn lines_are_counted_up_to_the_inline_test_module() {
    assert_eq!(lines_without_tests("//! x\nfn a() {}\n"), 2);
    assert_eq!(
        lines_without_tests("//! x\n#[cfg(test)]\nmod tests {\n}\n"),
        1
    );
    assert_eq!(
        lines_without_tests("//! x\n#[cfg(test)]\n#[allow(x)]\nmod tests {\n}\n"),
        1
    );
    assert_eq!(
        lines_without_tests("//! x\n#[cfg(test)]\nmod tidy;\nfn a() {}\n"),
        4
    );
}
