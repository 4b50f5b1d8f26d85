//! What leads to a role in running text. Data only.

use std::sync::LazyLock;

use meanwhile_words::text::Lexicon;

/// What must hold of words behind a lead for them to be a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// They are capitalised, or name an occupation.
    Name,
    /// A word such as “role” follows, or they are several and name an occupation.
    Noun,
    /// They name an occupation, or are marked as open to all: “(m/w/d)”.
    Job,
}

/// What leads to a role: the words before it, and what must hold of those behind it.
const LEADS: &[(&str, Need)] = &[
    ("application for the position of", Need::Name),
    ("position of", Need::Name),
    ("role of", Need::Name),
    ("the position", Need::Noun),
    ("the role", Need::Noun),
    ("the vacancy", Need::Noun),
    ("opening for", Need::Name),
    ("vacancy for", Need::Name),
    ("headcount for a", Need::Name),
    ("us to find a", Need::Name),
    ("us to find an", Need::Name),
    ("post of", Need::Name),
    ("job of", Need::Name),
    ("position as", Need::Name),
    ("position", Need::Job),
    ("rolle", Need::Job),
    ("rolle als", Need::Name),
    ("stelle", Need::Job),
    ("stelle als", Need::Name),
    ("stelle als der", Need::Name),
    ("position als", Need::Name),
    ("bewerbung als", Need::Name),
    ("bewerbung um die stelle als", Need::Name),
    ("bewerbung fur die stelle", Need::Name),
    ("bewerbung auf die stelle", Need::Name),
    ("poste de", Need::Name),
    ("poste d", Need::Name),
    ("candidature au poste de", Need::Name),
    ("puesto de", Need::Name),
    ("vacante de", Need::Name),
    ("posizione di", Need::Name),
    ("ruolo di", Need::Name),
    ("vaga de", Need::Name),
    ("cargo de", Need::Name),
    ("functie van", Need::Name),
    ("functie als", Need::Name),
    ("vacature", Need::Name),
    ("application for", Need::Name),
    ("applied for", Need::Name),
    ("applying for", Need::Name),
    ("apply for", Need::Name),
    ("applied to", Need::Noun),
    ("application to", Need::Noun),
    ("applying to", Need::Noun),
    ("interview for", Need::Name),
    ("interviewing for", Need::Name),
    ("considered for", Need::Name),
    ("selected for", Need::Noun),
    ("interest in", Need::Noun),
    ("interested in", Need::Noun),
    ("regarding", Need::Noun),
    ("about", Need::Noun),
    ("chat about", Need::Name),
    ("talk about", Need::Name),
    ("conversation about", Need::Name),
    ("for", Need::Noun),
    ("offer you", Need::Noun),
    ("hiring a", Need::Name),
    ("hiring an", Need::Name),
    ("looking for a", Need::Name),
    ("suche ich einen", Need::Job),
    ("suche ich eine", Need::Job),
    ("suchen wir einen", Need::Job),
    ("suchen wir eine", Need::Job),
    ("looking for an", Need::Name),
    ("as a", Need::Noun),
    ("as", Need::Noun),
    ("applying to be our next", Need::Name),
    ("applying to be a", Need::Name),
    ("apply to be a", Need::Name),
    ("de functie", Need::Name),
    ("de rol van", Need::Name),
    ("sollicitatie voor de functie", Need::Name),
    ("ansokan till tjansten som", Need::Name),
    ("ansokan till", Need::Noun),
    ("ansokan om", Need::Noun),
    ("tjansten som", Need::Name),
    ("rollen som", Need::Name),
    ("sollicitatie voor", Need::Name),
    ("sollicitatie als", Need::Name),
    ("candidatura para", Need::Name),
    ("candidatura per", Need::Name),
];

/// [`LEADS`], to be looked up.
pub(super) static LEAD_WORDS: LazyLock<Lexicon<Need>> =
    LazyLock::new(|| Lexicon::new(LEADS.iter().map(|(words, need)| (*need, *words))));
