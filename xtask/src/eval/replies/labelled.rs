//! Labelled replies from files; the formats are described in `xtask/src/eval/REPLIES.md`.

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// A text with what is known about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Labelled {
    /// The text, a subject line included.
    pub text: String,
    /// What it should be read as.
    pub kind: Option<Label>,
    /// Whether an answer is expected.
    pub expects_answer: Option<bool>,
}

/// What a text should be read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// This kind.
    Is(String),
    /// Anything but this kind.
    IsNot(String),
}

impl Label {
    fn parse(word: &str) -> Self {
        let word = word.trim().to_lowercase();
        let kind = |word: &str| match word {
            "reject" => "rejection".to_owned(),
            other => other.to_owned(),
        };
        match word.strip_prefix("not_") {
            Some(rest) => Self::IsNot(kind(rest)),
            None => Self::Is(kind(&word)),
        }
    }
}

/// The labelled files of a folder with their rows, in order of name.
pub(super) fn files(folder: &Path) -> Result<Vec<(String, Vec<Labelled>)>, Failure> {
    let fail = |path: &Path, why: &dyn std::fmt::Display| {
        Failure::new(format!("{} cannot be read: {why}.", path.display()))
    };
    let entries = fs::read_dir(folder).map_err(|why| fail(folder, &why))?;
    let mut paths: Vec<_> = entries.flatten().map(|it| it.path()).collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let ending = path.extension().and_then(|it| it.to_str());
        let read = match ending {
            Some("csv") => comma_separated,
            Some("tsv") => tab_separated,
            _ => continue,
        };
        let bytes = fs::read(&path).map_err(|why| fail(&path, &why))?;
        let text = String::from_utf8_lossy(&bytes);
        let rows = read(text.trim_start_matches('\u{feff}')).map_err(|why| fail(&path, &why))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        all.push((name.into_owned(), rows));
    }
    Ok(all)
}

fn tab_separated(text: &str) -> Result<Vec<Labelled>, String> {
    let rows = text.lines().filter(|line| !line.trim().is_empty());
    let read = |line: &str| {
        let (label, text) = line.split_once('\t').ok_or("a line has no tab")?;
        Ok(Labelled {
            text: text.to_owned(),
            kind: None,
            expects_answer: Some(yes(label)?),
        })
    };
    rows.map(read).collect()
}

fn yes(word: &str) -> Result<bool, String> {
    match word.trim().to_lowercase().as_str() {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err(format!("“{word}” is neither yes nor no")),
    }
}

fn comma_separated(text: &str) -> Result<Vec<Labelled>, String> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let header = reader.headers().map_err(|why| why.to_string())?.clone();
    let column = |names: &[&str]| {
        let mut titles = header.iter().map(|it| it.trim().to_lowercase());
        titles.position(|it| names.contains(&it.as_str()))
    };
    let body =
        column(&["text", "email", "message", "body"]).ok_or("there is no column of texts")?;
    let label = column(&["kind", "label", "reading", "status"]);
    let (subject, asks) = (column(&["subject"]), column(&["expects_answer"]));
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|why| why.to_string())?;
        let cell = |at: Option<usize>| at.and_then(|at| record.get(at)).filter(|it| !it.is_empty());
        let text = cell(Some(body)).unwrap_or("");
        rows.push(Labelled {
            text: match cell(subject) {
                Some(subject) => format!("Subject: {subject}\n\n{text}"),
                None => text.to_owned(),
            },
            kind: cell(label).map(Label::parse),
            expects_answer: cell(asks).map(yes).transpose()?,
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_are_read() {
        let rows = comma_separated(
            "Email,Status,Subject,expects_answer\n\"Dear Ana,\nno.\",reject,,no\nYes,not_reject,Re: a,\n",
        )
        .unwrap();
        assert_eq!(rows[0].text, "Dear Ana,\nno.");
        assert_eq!(rows[0].kind, Some(Label::Is("rejection".to_owned())));
        assert_eq!(rows[0].expects_answer, Some(false));
        assert_eq!(rows[1].text, "Subject: Re: a\n\nYes");
        assert_eq!(rows[1].kind, Some(Label::IsNot("rejection".to_owned())));
        let rows = tab_separated("Yes\tCan you come?\n\nNo\tThanks\n").unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].expects_answer, Some(true));
    }

    #[test]
    fn what_is_not_labelled_is_said() {
        assert!(comma_separated("a,b\n1,2\n").is_err());
        assert!(tab_separated("no tab\n").is_err());
        assert!(tab_separated("Perhaps\ttext\n").is_err());
    }
}
