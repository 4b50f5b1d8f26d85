//! Every Rust file is compiled: a crate's root or a `mod` line names it. A forgotten rule, check or
//! test would otherwise pass by never running.

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

/// The files that `file` names in `mod` lines, whether or not they exist.
fn children(file: &Path, text: &str) -> Vec<PathBuf> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let stem = file.file_stem().unwrap_or_default();
    let own = ["mod", "lib", "main"].iter().any(|name| stem == *name) || is_flat_root(file);
    let inside = if own {
        folder.to_path_buf()
    } else {
        folder.join(stem)
    };
    let mut found = Vec::new();
    if let Ok(parsed) = syn::parse_file(text) {
        modules(&parsed.items, folder, &inside, &mut found);
    }
    found
}

/// A test, benchmark, example or program in one file looks for its modules beside itself.
fn is_flat_root(file: &Path) -> bool {
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

#[test]
fn every_file_is_compiled() {
    let workspace = workspace::read().expect("the workspace can be read");
    let of_package = |path: &Path| {
        let mut packages = workspace.packages.iter();
        packages.find_map(|package| {
            path.strip_prefix(&package.folder)
                .ok()
                .map(Path::to_path_buf)
        })
    };
    let files: Vec<(&Path, &str)> = tree::rust_files()
        .map(|file| (Path::new(file.path.as_str()), file.text.as_str()))
        .collect();
    let roots = files
        .iter()
        .filter(|(path, _)| of_package(path).is_some_and(|p| is_root(&p)));
    let mut waiting: Vec<PathBuf> = roots.map(|(path, _)| path.to_path_buf()).collect();
    let mut reached = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let text = files
            .iter()
            .find(|(known, _)| *known == path)
            .map(|(_, text)| *text);
        if let Some(text) = text
            && reached.insert(path.clone())
        {
            waiting.extend(children(&path, text));
        }
    }
    let forgotten = files.iter().filter(|(path, _)| !reached.contains(*path));
    let faults: Vec<String> = forgotten
        .map(|(path, _)| path.display().to_string())
        .collect();
    expect_none(
        &faults,
        "No `mod` line names it, so it never compiles: add the line or remove it.",
    );
}

#[test]
fn mod_lines_are_followed_as_the_compiler_does() {
    let named = |file: &str, text: &str| -> Vec<String> {
        let children = children(Path::new(file), text);
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
