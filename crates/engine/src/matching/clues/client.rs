//! The house for which a recruiter writes: “our client, the Harbour Bank”. Must not take “our clients' success” for one: only
//! what a comma sets off is a name.

use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Text};

use super::running::capitalised;
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
