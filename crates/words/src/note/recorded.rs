//! What the seeker recorded, as words to compare a note with: the people by name, and every word of facts and debrief.
//!
//! Knows no note. Built once for a note, the first time a check asks.

use super::Context;
use super::titles::is_title;
use crate::text::{hash, normal};

/// The people and the words of a context.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// Everybody known, the recipients first, each once.
    pub people: Vec<Known>,
    /// Hashes of every word that was recorded, in order.
    words: Vec<u64>,
}

/// Somebody known.
#[derive(Clone, Debug)]
pub struct Known {
    /// The name as recorded.
    pub name: String,
    /// Its words without titles, in their normal form.
    pub words: Vec<String>,
    /// Other spellings of these words: “mueller”, “annemarie”.
    pub variants: Vec<String>,
    /// Whether the note goes to them.
    pub is_recipient: bool,
}

impl Recorded {
    /// Collects what a context says.
    #[must_use]
    pub fn new(context: &Context) -> Self {
        let mut people: Vec<Known> = Vec::new();
        for (at, name) in context.names().enumerate() {
            let known = Known::new(name, at < context.to.len());
            if !known.words.is_empty() && !people.iter().any(|it| it.words == known.words) {
                people.push(known);
            }
        }
        let mut words: Vec<u64> = texts(context)
            .flat_map(|text| {
                let words = normal(text);
                words.split(' ').map(hash).collect::<Vec<_>>()
            })
            .collect();
        words.extend(people.iter().flat_map(|it| &it.variants).map(|it| hash(it)));
        words.sort_unstable();
        words.dedup();
        Self { people, words }
    }

    /// Whether a word, in its normal form, stands anywhere in what was recorded.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.words.binary_search(&hash(word)).is_ok()
    }

    /// Whether the note goes to somebody known.
    #[must_use]
    pub fn has_recipient(&self) -> bool {
        self.people.iter().any(|it| it.is_recipient)
    }
}

impl Known {
    /// Reads a name.
    #[must_use]
    pub fn new(name: &str, is_recipient: bool) -> Self {
        let whole = normal(name);
        let words = whole
            .split(' ')
            .filter(|it| !it.is_empty() && !is_title(it));
        let mut variants: Vec<String> = Vec::new();
        if !name.is_ascii() {
            let spelled = name
                .to_lowercase()
                .replace('ä', "ae")
                .replace(['ö', 'ø'], "oe");
            let spelled = normal(&spelled.replace('ü', "ue").replace('å', "aa"));
            let spelled = spelled.split(' ').filter(|it| !is_title(it));
            variants.extend(spelled.map(str::to_owned));
        }
        for part in name
            .split_whitespace()
            .filter(|it| it.contains(['-', '\'', '’']))
        {
            variants.push(normal(part).replace(' ', ""));
        }
        Self {
            name: name.to_owned(),
            words: words.map(str::to_owned).collect(),
            variants,
            is_recipient,
        }
    }

    /// Whether a word in its normal form is one of the name.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.words.iter().chain(&self.variants).any(|it| it == word)
    }

    /// The word of the name as its owner writes it, by its place among [`Self::words`].
    #[must_use]
    pub fn written(&self, word: &str) -> String {
        let parts = self.name.split(|c: char| c.is_whitespace() || c == '-');
        let mut found = parts.filter(|it| normal(it).split(' ').any(|w| w == word));
        found
            .next()
            .unwrap_or(&self.name)
            .trim_matches(',')
            .to_owned()
    }
}

/// Every text of a context.
fn texts(context: &Context) -> impl Iterator<Item = &str> {
    let named = context.to.iter().chain(&context.people);
    let houses = context.employer.iter().chain(&context.agency);
    let single = [&context.writer, &context.role, &context.received];
    named
        .flat_map(|it| [Some(it.name.as_str()), it.title.as_deref()])
        .flatten()
        .chain(
            houses
                .flat_map(|it| std::iter::once(&it.name).chain(&it.aliases))
                .map(String::as_str),
        )
        .chain(single.into_iter().flatten().map(String::as_str))
        .chain(
            context
                .meetings
                .iter()
                .flat_map(|it| &it.people)
                .map(String::as_str),
        )
        .chain(
            context
                .points
                .iter()
                .flat_map(|it| [Some(it.text.as_str()), it.person.as_deref()])
                .flatten(),
        )
        .chain(context.accomplishments.iter().map(String::as_str))
        .chain(
            context
                .earlier
                .iter()
                .flat_map(|it| [it.to.as_str(), it.text.as_str()]),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Named;

    fn to(name: &str) -> Recorded {
        let named = Named {
            name: name.to_owned(),
            title: Some("Head of Analysis".to_owned()),
        };
        Recorded::new(&Context {
            to: vec![named],
            ..Context::default()
        })
    }

    #[test]
    fn a_name_is_known_without_its_title_and_in_its_other_spellings() {
        let recorded = to("Dr. Jörg Müller-Ngô");
        let known = &recorded.people[0];
        assert_eq!(known.words, ["jorg", "muller", "ngo"]);
        for word in ["jorg", "joerg", "mueller", "muller", "ngo"] {
            assert!(known.has(word) && recorded.has(word), "{word}");
        }
        assert!(!known.has("dr") && !known.has("miller"));
        assert_eq!(known.written("muller"), "Müller");
        assert!(known.is_recipient && recorded.has("analysis"));
        assert_eq!(to("Sister Quinlan").people[0].words, ["quinlan"]);
    }

    #[test]
    fn nothing_recorded_is_nothing_known() {
        let recorded = Recorded::new(&Context::default());
        assert!(recorded.people.is_empty() && !recorded.has("dana") && !recorded.has_recipient());
    }
}
