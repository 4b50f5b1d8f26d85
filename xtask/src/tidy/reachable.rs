//! Every Rust file is compiled: a crate's root, a manifest's `[[bin]]` or a `mod` line names it. A
//! forgotten rule, check or test would otherwise pass by never running. Must not excuse a folder as a whole.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{expect_none, tree};
use crate::workspace;

/// Files that Cargo compiles without being told, relative to the package's folder.
fn is_root(relative: &Path) -> bool {
    let parts: Vec<&str> = relative.iter().filter_map(|part| part.to_str()).collect();
    match parts.as_slice() {
        ["build.rs"] | ["src", "lib.rs" | "main.rs"] => true,
        ["src", "bin", name] | ["tests" | "benches" | "examples", name] => name.ends_with(".rs"),
        ["src", "bin", _, "main.rs"] | ["tests" | "benches" | "examples", _, "main.rs"] => true,
        _ => false,
    }
}

/// The files that `file` names in `mod` lines, whether or not they exist. With `beside` it looks for
/// them in its own folder, else in one of its name.
fn children(file: &Path, text: &str, beside: bool) -> Vec<PathBuf> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let inside = if beside {
        folder.to_path_buf()
    } else {
        folder.join(file.file_stem().unwrap_or_default())
    };
    let mut found = Vec::new();
    if let Ok(parsed) = syn::parse_file(text) {
        modules(&parsed.items, folder, &inside, &mut found);
    }
    found
}

/// A crate's root and a `mod.rs` look for their modules beside themselves; so do a test, a benchmark,
/// an example and a program in one file.
fn looks_beside_itself(file: &Path) -> bool {
    let stem = file.file_stem().unwrap_or_default();
    if ["mod", "lib", "main"].iter().any(|name| stem == *name) {
        return true;
    }
    let folder = file.parent().and_then(Path::file_name);
    let flat = ["tests", "benches", "examples", "bin"];
    folder.is_some_and(|folder| flat.iter().any(|name| folder == *name))
}

fn modules(items: &[syn::Item], folder: &Path, inside: &Path, found: &mut Vec<PathBuf>) {
    for item in items {
        let syn::Item::Mod(module) = item else {
            continue;
        };
        let name = module.ident.to_string();
        let given = module.attrs.iter().find_map(given_path);
        match (&module.content, given) {
            (Some((_, items)), _) => modules(items, folder, &inside.join(&name), found),
            (None, Some(path)) => found.push(folder.join(path)),
            (None, None) => {
                found.push(inside.join(format!("{name}.rs")));
                found.push(inside.join(&name).join("mod.rs"));
            }
        }
    }
}

/// The text of a `#[path = "…"]` attribute.
fn given_path(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(value) = &pair.value else {
        return None;
    };
    let syn::Lit::Str(text) = &value.lit else {
        return None;
    };
    pair.path.is_ident("path").then(|| text.value())
}

/// The programs that a manifest gives by `path`, as a fuzz target is; `manifest` is its own place.
fn programs(manifest: &Path, text: &str) -> Vec<PathBuf> {
    let folder = manifest.parent().unwrap_or(Path::new(""));
    let table: toml::Table = text.parse().unwrap_or_default();
    let programs = table.get("bin").and_then(toml::Value::as_array);
    let paths = programs
        .into_iter()
        .flatten()
        .filter_map(|program| program.get("path")?.as_str());
    paths.map(|path| folder.join(path)).collect()
}

/// The Rust files among `files` (place and text) that nothing compiles; `packages` are the folders
/// of the workspace's packages.
fn forgotten(files: &[(&Path, &str)], packages: &[PathBuf]) -> Vec<String> {
    let in_package = |path: &Path| {
        let mut inside = packages.iter().map(|folder| path.strip_prefix(folder));
        inside.find_map(Result::ok).is_some_and(is_root)
    };
    let manifests = files
        .iter()
        .filter(|(path, _)| path.ends_with("Cargo.toml"));
    let programs: BTreeSet<PathBuf> = manifests
        .flat_map(|(path, text)| programs(path, text))
        .collect();
    let roots = files.iter().map(|(path, _)| *path);
    let roots = roots.filter(|path| in_package(path) || programs.contains(*path));
    let mut waiting: Vec<PathBuf> = roots.map(Path::to_path_buf).collect();
    let mut reached = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let text = files.iter().find(|(known, _)| *known == path);
        if let Some((_, text)) = text
            && reached.insert(path.clone())
        {
            let beside = programs.contains(&path) || looks_beside_itself(&path);
            waiting.extend(children(&path, text, beside));
        }
    }
    let rust = files.iter().map(|(path, _)| *path);
    rust.filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .filter(|path| !reached.contains(*path))
        .map(|path| path.display().to_string())
        .collect()
}

#[test]
fn every_file_is_compiled() {
    let workspace = workspace::read().expect("the workspace can be read");
    let packages: Vec<PathBuf> = workspace.packages.into_iter().map(|p| p.folder).collect();
    let files: Vec<(&Path, &str)> = tree::text_files()
        .iter()
        .map(|file| (Path::new(file.path.as_str()), file.text.as_str()))
        .collect();
    expect_none(
        &forgotten(&files, &packages),
        "No `mod` line or `[[bin]]` names it, so it never compiles: add the line or remove it.",
    );
}

#[test]
fn a_program_counts_only_where_a_manifest_gives_its_path() {
    let manifest =
        "[package]\nname = \"tries\"\n\n[[bin]]\nname = \"mail\"\npath = \"targets/mail.rs\"\n";
    let tree = |manifest| {
        let files = [
            ("crates/a/Cargo.toml", "[package]\nname = \"a\"\n"),
            ("crates/a/src/lib.rs", "mod b;"),
            ("crates/a/src/b.rs", ""),
            ("crates/a/targets/mail.rs", ""),
            ("tries/Cargo.toml", manifest),
            ("tries/targets/mail.rs", "mod given;"),
            ("tries/targets/given.rs", ""),
            ("tries/targets/mbox.rs", ""),
            ("tries/targets/mail.dict", "mod no_rust;"),
        ];
        let files = files.map(|(path, text)| (Path::new(path), text));
        forgotten(&files, &[PathBuf::from("crates/a")])
    };
    assert_eq!(
        tree(manifest),
        ["crates/a/targets/mail.rs", "tries/targets/mbox.rs"]
    );
    let all = [
        "crates/a/targets/mail.rs",
        "tries/targets/mail.rs",
        "tries/targets/given.rs",
        "tries/targets/mbox.rs",
    ];
    for silent in [
        "",
        "not a manifest",
        "[[bin]]\nname = \"mail\"\n",
        "# path = \"targets/mail.rs\"\n",
        "[[test]]\nname = \"mail\"\npath = \"targets/mail.rs\"\n",
    ] {
        assert_eq!(tree(silent), all, "{silent}");
    }
}

#[test]
fn mod_lines_are_followed_as_the_compiler_does() {
    let named = |file: &str, text: &str| -> Vec<String> {
        let file = Path::new(file);
        let children = children(file, text, looks_beside_itself(file));
        children
            .iter()
            .map(|path| path.display().to_string())
            .collect()
    };
    assert_eq!(named("src/lib.rs", "mod a;"), ["src/a.rs", "src/a/mod.rs"]);
    assert_eq!(
        named("src/a.rs", "mod b;"),
        ["src/a/b.rs", "src/a/b/mod.rs"]
    );
    assert_eq!(
        named("src/a/mod.rs", "mod b;"),
        ["src/a/b.rs", "src/a/b/mod.rs"]
    );
    assert_eq!(
        named("tests/x.rs", "mod y;"),
        ["tests/y.rs", "tests/y/mod.rs"]
    );
    assert_eq!(
        named("src/a.rs", "mod m { mod b; }"),
        ["src/a/m/b.rs", "src/a/m/b/mod.rs"]
    );
    assert_eq!(
        named("src/lib.rs", "#[path = \"c/d.rs\"] mod a;"),
        ["src/c/d.rs"]
    );
    assert_eq!(named("src/lib.rs", "mod inline {}"), [] as [&str; 0]);
}
