//! Relative links in Markdown lead somewhere: to a file that exists and, after `#`, to a heading in
//! it. Links to the outside are not followed.

use std::path::{Component, Path, PathBuf};

use super::{expect_none, tree};
use crate::workspace;

/// The targets of `[text](target)` in a page, with the numbers of their lines. Fenced code and code
/// spans are not looked at.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (place, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
        for part in prose.split("](").skip(1) {
            if let Some((target, _)) = part.split_once(')') {
                let target = target.split(' ').next().unwrap_or_default();
                found.push((place + 1, target.to_owned()));
            }
        }
    }
    found
}

fn is_outside(target: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
}

/// The anchors of a page's headings, as the usual Markdown renderers make them.
fn anchors(text: &str) -> Vec<String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    headings
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title
                .chars()
                .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        })
        .collect()
}

/// Resolves `..` and `.` without touching the disk.
fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(result.pop()),
            Component::CurDir => {}
            other => result.push(other),
        }
    }
    result
}

#[test]
fn relative_links_lead_somewhere() {
    let mut faults = Vec::new();
    let files = tree::text_files();
    for page in files.iter().filter(|file| file.path.ends_with(".md")) {
        for (line, target) in links(&page.text)
            .into_iter()
            .filter(|(_, t)| !is_outside(t))
        {
            let (file, anchor) = target.split_once('#').unwrap_or((target.as_str(), ""));
            let here = Path::new(&page.path);
            let path = if file.is_empty() {
                here.to_path_buf()
            } else {
                normal(&here.parent().unwrap_or(Path::new("")).join(file))
            };
            let goal = files.iter().find(|file| Path::new(&file.path) == path);
            let found = match goal {
                Some(goal) => anchor.is_empty() || anchors(&goal.text).iter().any(|a| a == anchor),
                None => anchor.is_empty() && workspace::root().join(&path).exists(),
            };
            if !found {
                faults.push(format!("{}:{line}: {target}", page.path));
            }
        }
    }
    expect_none(
        &faults,
        "The link leads nowhere: correct the path or the heading's anchor.",
    );
}

#[test]
fn links_are_found_in_prose_only() {
    let page = "See [a](b.md) and [c](d.md#e \"title\").\n```\n[x](y)\n```\n`[p](q)`\n";
    assert_eq!(
        links(page),
        [(1, "b.md".to_owned()), (1, "d.md#e".to_owned())]
    );
}

#[test]
fn anchors_follow_the_headings() {
    assert_eq!(
        anchors("# One\ntext\n## Where *changes* belong?\n"),
        ["one", "where-changes-belong"]
    );
    assert_eq!(
        normal(Path::new("docs/rules/../a.md")),
        Path::new("docs/a.md")
    );
}
