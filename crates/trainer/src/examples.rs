//! The examples: sentences with their labels, from the folder `training/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use meanwhile_words::learnt::features;
use meanwhile_words::text::{Text, hash};

use crate::Failure;

/// A sentence as a set of features, and what it is an example of.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its features, ascending.
    pub features: Vec<u32>,
    /// Its labels; none for a sentence that is nothing of the kind.
    pub labels: BTreeSet<String>,
}

/// All examples of a set.
#[derive(Debug)]
pub struct Examples {
    /// In the order of files and lines.
    pub all: Vec<Example>,
    /// Every label, in order.
    pub labels: Vec<String>,
    /// A digest of all lines.
    pub digest: u64,
}

/// How the first column of a file names labels.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Labels with spaces between, `+` for the one that the file is called after, or `-` for none.
    Signs,
    /// The label, `none` for none.
    Names,
}

/// Reads every `.tsv` file of a folder: labels, a tab, a sentence.
///
/// # Errors
///
/// A file that cannot be read, or a line of another form.
pub fn read(folder: &Path, form: Form) -> Result<Examples, Failure> {
    let listed = std::fs::read_dir(folder).map_err(|cause| Failure::io(folder, &cause))?;
    let mut files: Vec<_> = listed.filter_map(|it| Some(it.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|it| it == "tsv"));
    files.sort();
    let mut examples = Examples {
        all: Vec::new(),
        labels: Vec::new(),
        digest: 0,
    };
    // A sentence that stands under two labels, each in its file, is one example of both.
    let mut by_sentence: BTreeMap<String, usize> = BTreeMap::new();
    for file in &files {
        let content = std::fs::read_to_string(file).map_err(|cause| Failure::io(file, &cause))?;
        let stem = file.file_stem().and_then(|it| it.to_str()).unwrap_or("");
        for (number, line) in (1..).zip(content.lines()) {
            let parsed = line
                .split_once('\t')
                .and_then(|(first, sentence)| Some((labels(first, stem, form)?, sentence.trim())));
            let Some((labels, sentence)) = parsed.filter(|it| !it.1.is_empty()) else {
                return Err(Failure(format!(
                    "{}, line {number}: not “labels, a tab, a sentence”",
                    file.display()
                )));
            };
            examples.digest = examples.digest.rotate_left(5) ^ hash(line);
            examples.add(sentence, labels, &mut by_sentence);
        }
    }
    let labels: BTreeSet<&String> = examples.all.iter().flat_map(|it| &it.labels).collect();
    examples.labels = labels.into_iter().cloned().collect();
    Ok(examples)
}

impl Examples {
    fn add(
        &mut self,
        sentence: &str,
        labels: BTreeSet<String>,
        by_sentence: &mut BTreeMap<String, usize>,
    ) {
        let known = *by_sentence
            .entry(sentence.to_owned())
            .or_insert(self.all.len());
        if let Some(example) = self.all.get_mut(known) {
            example.labels.extend(labels);
        } else {
            self.all.push(example(sentence, labels));
        }
    }
}

fn example(sentence: &str, labels: BTreeSet<String>) -> Example {
    let text = Text::new(sentence);
    let features = features(&text, 0..text.tokens.len());
    Example { features, labels }
}

fn labels(first: &str, stem: &str, form: Form) -> Option<BTreeSet<String>> {
    let name = |it: &str| it.chars().all(|it| it.is_ascii_lowercase() || it == '_');
    match form {
        Form::Names if first == "none" => Some(BTreeSet::new()),
        Form::Names => name(first).then(|| BTreeSet::from([first.to_owned()])),
        Form::Signs if first == "-" => Some(BTreeSet::new()),
        Form::Signs => {
            let all = first
                .split([' ', ','])
                .filter(|it| !it.is_empty())
                .map(|it| if it == "+" { stem } else { it }.to_owned());
            let all: BTreeSet<String> = all.collect();
            all.iter().all(|it| name(it)).then_some(all)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_column_names_the_labels() {
        let of = |first, form| labels(first, "gift", form).map(Vec::from_iter);
        assert_eq!(of("+", Form::Signs), Some(vec!["gift".to_owned()]));
        let both = Some(vec!["gift".to_owned(), "pressure".to_owned()]);
        assert_eq!(of("+ pressure", Form::Signs), both);
        assert_eq!(of("-", Form::Signs), Some(Vec::new()));
        assert_eq!(of("gift pressure", Form::Signs), both);
        assert_eq!(of("~", Form::Signs), None);
        assert_eq!(of("offer", Form::Names), Some(vec!["offer".to_owned()]));
        assert_eq!(of("none", Form::Names), Some(Vec::new()));
        assert_eq!(of("Offer!", Form::Names), None);
    }
}
