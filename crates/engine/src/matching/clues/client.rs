//! The house for which a recruiter writes: “our client, the Harbour Bank”. Must not take “our clients' success” for one: only
//! what a comma sets off is a name.

use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Text};

use super::running::{capitalised, capitalised_before};
use super::{NameClue, push};

/// How much such a name says, in percent: as much as “my client” before a name. *Assumption.*
const WEIGHT: u8 = 80;

/// The names of clients that are set off by a comma.
pub(super) fn client_names(text: &Text<'_>, names: &mut Vec<NameClue>) {
    static CLIENTS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "our|my client; unser|unsere|unserem|unseren|unserer|mein|meine|meinem|meinen|meiner \
                     mandant|mandanten|mandantin|kunde|kunden|kundin|auftraggeber; notre|mon client; nuestro|mi cliente; \
                     nostro|mio cliente; nosso|meu cliente; onze|mijn opdrachtgever|klant";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    for hit in CLIENTS.find(text) {
        let at = hit.tokens.end;
        if !text.between(at).contains(',') {
            continue;
        }
        if let Some(found) = capitalised(text, at) {
            push(names, &found, WEIGHT);
        }
    }
}

/// The houses of which somebody who recruits for others says that they hire: “Harbour Bank are hiring a …”.
pub(super) fn hiring_houses(text: &Text<'_>, names: &mut Vec<NameClue>) {
    /// Tokens in which a letter says what it is about. *Assumption.*
    const LIMIT: usize = 80;
    for at in 1..text.tokens.len().min(LIMIT) {
        let hires = matches!(
            (text.word(at), text.word(at + 1)),
            ("is" | "are", "hiring" | "recruiting" | "looking")
                | ("sucht", _)
                | ("cherche" | "recherche" | "recrute", _)
        );
        let before = capitalised_before(text, at).filter(|_| hires);
        if let Some(found) = before.filter(|found| !is_nobody(found)) {
            push(names, &found, WEIGHT);
        }
    }
}

/// Whether a capitalised word names no house: “We are hiring”, “They are looking”.
fn is_nobody(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "we" | "they"
            | "who"
            | "i"
            | "you"
            | "he"
            | "she"
            | "it"
            | "wer"
            | "er"
            | "sie"
            | "man"
            | "il"
            | "elle"
            | "on"
            | "client"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut names = Vec::new();
        client_names(&Text::new(text), &mut names);
        let found: Vec<&str> = names.iter().map(|clue| clue.name.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_house_that_hires_is_named_before_it() {
        let houses = |text: &str| {
            let mut names = Vec::new();
            hiring_houses(&Text::new(text), &mut names);
            names.into_iter().map(|clue| clue.name).collect::<Vec<_>>()
        };
        assert_eq!(
            houses("Hi Sam, Jo here. Harbour Bank are hiring a Data Lead."),
            ["Harbour Bank"]
        );
        assert_eq!(
            houses("Guten Tag, Seewart sucht eine Leiterin."),
            ["Seewart"]
        );
        for none in [
            "We are hiring.",
            "Our client is looking for you.",
            "What are you looking for?",
        ] {
            assert!(houses(none).is_empty(), "{none}");
        }
    }

    #[test]
    fn a_client_is_named_behind_a_comma() {
        check(
            "Unser Mandant, die Seewart Versicherung, möchte Sie kennenlernen.",
            &["Seewart Versicherung"],
        );
        check(
            "Our client, the Harbour Bank, would like to meet you.",
            &["Harbour Bank"],
        );
        check(
            "Notre client, Tarn Énergie, souhaite vous rencontrer.",
            &["Tarn Énergie"],
        );
        check(
            "Für unseren Mandanten, ein führendes Haus in Wien, suchen wir Sie.",
            &[],
        );
        check("Wir bieten unseren Kunden Lösungen.", &[]);
    }
}
