//! What leads to a role in running text. Data only.

use std::sync::LazyLock;

use meanwhile_words::text::Lexicon;

/// What leads to a role: the words before it, and whether a word such as “role” must follow it.
const LEADS: &[(&str, bool)] = &[
    ("application for the position of", false),
    ("position of", false),
    ("role of", false),
    ("the position", true),
    ("the role", true),
    ("the vacancy", true),
    ("opening for", false),
    ("vacancy for", false),
    ("headcount for a", false),
    ("us to find a", false),
    ("us to find an", false),
    ("post of", false),
    ("job of", false),
    ("position as", false),
    ("stelle als", false),
    ("stelle als der", false),
    ("position als", false),
    ("bewerbung als", false),
    ("bewerbung um die stelle als", false),
    ("bewerbung fur die stelle", false),
    ("bewerbung auf die stelle", false),
    ("poste de", false),
    ("poste d", false),
    ("candidature au poste de", false),
    ("puesto de", false),
    ("vacante de", false),
    ("posizione di", false),
    ("ruolo di", false),
    ("vaga de", false),
    ("cargo de", false),
    ("functie van", false),
    ("functie als", false),
    ("vacature", false),
    ("application for", false),
    ("applied for", false),
    ("applying for", false),
    ("apply for", false),
    ("applied to", true),
    ("application to", true),
    ("applying to", true),
    ("interview for", false),
    ("interviewing for", false),
    ("considered for", false),
    ("selected for", true),
    ("interest in", true),
    ("interested in", true),
    ("regarding", true),
    ("about", true),
    ("for", true),
    ("offer you", true),
    ("hiring a", false),
    ("hiring an", false),
    ("looking for a", false),
    ("looking for an", false),
    ("as a", true),
    ("as", true),
    ("applying to be our next", false),
    ("applying to be a", false),
    ("apply to be a", false),
    ("de functie", false),
    ("de rol van", false),
    ("sollicitatie voor de functie", false),
    ("ansokan till tjansten som", false),
    ("ansokan till", true),
    ("ansokan om", true),
    ("tjansten som", false),
    ("rollen som", false),
    ("sollicitatie voor", false),
    ("sollicitatie als", false),
    ("candidatura para", false),
    ("candidatura per", false),
];

/// [`LEADS`], to be looked up.
pub(super) static LEAD_WORDS: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(
        LEADS
            .iter()
            .map(|(words, needs_noun)| (*needs_noun, *words)),
    )
});
