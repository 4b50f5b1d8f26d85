//! Roles as advertised: found in running text, compared, and the employer's numbers for them.

mod clean;
mod compare;
mod jobs;
mod leads;
mod requisition;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use meanwhile_words::text::{Gap, Lexicon, Text, normal};

pub use clean::clean;
pub use compare::{are_kin, are_near, are_one, likeness, words};
pub use jobs::{has_job_word, is_job_word};
pub use requisition::requisitions;

use leads::{LEAD_WORDS, Need};

/// Words of a text in which a role is looked for. *Assumption.*
const LOOKED_AT_TOKENS: usize = 900;

/// Words that end a role: “Data Analyst *at* Acme”.
static ENDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "at with role position job vacancy opening opportunity post bei chez presso bij en na and which that has \
     have was is we has on by from this as you i your our because interview stelle position wurde ist wir \
     haben au sein dans au to here has will or it after though before but they team mit for opportunities \
     advertised posted listed application via through located based requisition req ref reference id were are \
     just erhalten ontvangen goede mottagit hos som a est y ha e o hemos abbiamo recebemos hebben wij zu zur und um vom \
     anbieten anzubieten angeboten besetzen besetzt vergeben entschieden beworben ausgeschrieben geinteresseerd".split_whitespace().collect()
});

/// Words that no role begins with.
static NOT_FIRST: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "the this that a an our your you us it more all future any other new next same following open current \
     above which considering reviewing interview employment job position role candidate part soon possible \
     well quickly discussed requested follows today tomorrow monday tuesday wednesday thursday friday first \
     final second best to der die das den dem eine einen einer une un el la le il unserer unsere ihre des de \
     een o um uma review reference consideration details information next feedback being applying your taking \
     be am we my i in voor functie rol tjansten".split_whitespace().collect()
});

/// Articles and the like in front of a role.
const ARTICLES: &[&str] = &[
    "the", "our", "a", "an", "this", "my", "your", "die", "der", "den", "le", "la", "el", "il",
    "de", "het", "o", "unsere", "als",
];

/// Labels in front of a role in mails that machines write.
static LABELS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new("position; role; job title; title; job; stelle; poste; puesto; ruolo; posizione; vaga; functie; vacancy; \
     applied for; requisition title".split(';').map(|label| ((), label.trim())))
});

/// A role as written, with how surely it is one (percent).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleFound {
    /// The words.
    pub role: String,
    /// In percent.
    pub confidence: u8,
}

/// The role that a text names, the surest first found.
#[must_use]
pub fn find(text: &Text<'_>) -> Option<RoleFound> {
    let mut best: Option<RoleFound> = None;
    let mut offer = |found: RoleFound| {
        if best
            .as_ref()
            .is_none_or(|best| found.confidence > best.confidence)
        {
            best = Some(found);
        }
    };
    for label in LABELS
        .find(text)
        .iter()
        .take_while(|hit| hit.tokens.start < LOOKED_AT_TOKENS)
    {
        if let Some(found) = labelled(text, label.tokens.clone()) {
            offer(found);
        }
    }
    for lead in LEAD_WORDS
        .find(text)
        .iter()
        .take_while(|hit| hit.tokens.start < LOOKED_AT_TOKENS)
    {
        let words = lead.tokens.clone();
        let together = text.tokens[words.start + 1..words.end]
            .iter()
            .all(|token| token.gap < Gap::Comma);
        if together && let Some(found) = after(text, words.end, lead.tag) {
            offer(RoleFound {
                confidence: found
                    .confidence
                    .saturating_sub(if words.len() == 1 { 5 } else { 0 }),
                ..found
            });
        }
    }
    for at in 1..text.tokens.len().min(LOOKED_AT_TOKENS) {
        if let Some(role) = before_noun(text, at) {
            offer(RoleFound {
                role,
                confidence: 78,
            });
        }
    }
    best
}

/// “Lead Analytics Engineer role”, “an exciting Data Analyst position”: the capitalised words before `noun`.
fn before_noun(text: &Text<'_>, noun: usize) -> Option<String> {
    let is_noun = matches!(
        text.word(noun),
        "role" | "position" | "opening" | "vacancy" | "opportunity" | "job" | "search"
    );
    if !is_noun {
        return None;
    }
    // “Datenanalyst (m/w/d) role”
    let marks = (0..noun).rev().take_while(|i| is_gender(text.word(*i)));
    let at = noun - marks.count();
    if at == 0 || at == noun && text.tokens[at].gap > Gap::Space {
        return None;
    }
    // “Data Analyst, Platform role”: a department may stand behind the occupation.
    let joins = |i: usize| {
        text.tokens[i].gap <= Gap::Space && !text.between(i).contains('\n')
            || matches!(text.between(i).trim(), "&" | "," | "/")
    };
    // “Consultor/a BI”: the other ending is no word of its own.
    let is_ending = |i: usize| {
        i > 0 && text.between(i) == "/" && text.word(i).len() <= 4 && !text.tokens[i].is_capital
    };
    // “Chef de projet data role”: small words behind a capitalised occupation.
    let follows = |i: usize| {
        let word = text.word(i);
        !text.tokens[i].is_number
            && (PARTICLES.contains(&word) || !(ENDS.contains(word) || NOT_FIRST.contains(word)))
            && !matches!(
                word,
                "the" | "a" | "an" | "our" | "and" | "or" | "of" | "in"
            )
    };
    let behind = (1..=4).find(|back| {
        at > *back
            && text.tokens[at - back].is_capital
            && is_job_word(text.word(at - back))
            && (at - back + 1..at).all(|i| follows(i) && joins(i))
    });
    let mut start = behind.map_or(at, |back| at - back);
    while start > 0
        && at - start < 8
        && (text.tokens[start - 1].is_capital || is_ending(start - 1))
        && (is_ending(start - 1) || !PRAISE.contains(&text.word(start - 1)))
        && (start == at || joins(start))
    {
        start -= 1;
    }
    let knows = is_job_word(text.word(at - 1)) || at - start >= 2 && knows_job(text, start..at);
    let role = clean(text.written(start..at));
    // A word alone may be anything unless it is marked as a job's title.
    let is_title = at - start >= 2 || at < noun && start < at;
    (knows && is_title && plausible(&role)).then_some(role)
}

/// Words of praise and the like before a role, no part of it.
const PRAISE: &[&str] = &[
    "great",
    "exciting",
    "new",
    "urgent",
    "fantastic",
    "amazing",
    "perfect",
    "our",
    "the",
    "this",
    "open",
    "your",
    "re",
    "an",
    "a",
];

/// Small words inside the names of occupations.
const PARTICLES: &[&str] = &["de", "d", "du", "des", "di", "da", "do", "dos", "del", "en"];

/// “Position: Data Analyst” on a line of its own; the label stands at `label`.
fn labelled(text: &Text<'_>, label: Range<usize>) -> Option<RoleFound> {
    let role = clean(
        value_of(text, label.start, label.end)?
            .split(['|', '•'])
            .next()?,
    );
    plausible(&role).then_some(RoleFound {
        role,
        confidence: 92,
    })
}

/// What stands behind a label that ends before token `next`: after its colon, or alone on the next line.
pub(super) fn value_of<'t>(text: &Text<'t>, label: usize, next: usize) -> Option<&'t str> {
    let between = text.between(next);
    let alone = label == 0 || text.between(label).contains('\n');
    let below = alone && between.trim().is_empty() && between.contains('\n');
    if !between.trim_start().starts_with(':') && !below {
        return None;
    }
    let line = text
        .source
        .get(text.tokens.get(next)?.span.start..)?
        .lines()
        .next()?
        .trim();
    // A sentence below a heading is no value.
    (line.len() <= 100 && !(below && line.ends_with(['.', '!', '?']))).then_some(line)
}

/// Where the role that starts at token `at` ends.
fn role_end(text: &Text<'_>, at: usize) -> usize {
    let mut end = at;
    let mut commas = 0;
    while end < text.tokens.len() && end - at < 10 {
        let token = &text.tokens[end];
        if end > at {
            let between = text.between(end);
            if token.gap >= Gap::Sentence
                || between.contains(['\n', ':', '|', '•', '"', '”', '“', '»', '!', '?'])
                || is_dash(between) && !(token.is_capital && is_rank(text, at..end))
            {
                break;
            }
            if between.contains('(') && !is_gender(text.word(end)) {
                break;
            }
            if between.contains(',') {
                commas += 1;
                // “Manager, Data Platform” goes on; “Data Analyst, and …” and lower-case words do not.
                if commas > 1 || !token.is_capital {
                    break;
                }
            }
        }
        // “Consultor/a BI”: the other ending goes on.
        let is_ending = end > at && text.between(end) == "/";
        if ENDS.contains(&text.word(end))
            && !is_ending
            && !(text.word(end) == "and"
                && (text.tokens.get(end + 1)).is_some_and(|it| it.is_capital && it.span.len() > 1))
        {
            break;
        }
        end += 1;
    }
    end
}

/// Whether a dash with room around it stands between two words.
fn is_dash(between: &str) -> bool {
    between.contains(['–', '—']) || between.contains(" - ")
}

/// Whether words say how high a role is and not yet what it is: “Lead – Planning Analytics”.
fn is_rank(text: &Text<'_>, mut words: Range<usize>) -> bool {
    words.all(|at| {
        matches!(
            text.word(at),
            "lead" | "head" | "principal" | "senior" | "junior" | "vp" | "leitung"
        )
    })
}

/// The role that starts at token `at`; an article is skipped.
fn after(text: &Text<'_>, mut at: usize, need: Need) -> Option<RoleFound> {
    let article = ARTICLES.contains(&text.word(at));
    let quoted = text.between(at).contains(['"', '“', '„', '«', '”']);
    if article && !quoted {
        at += 1;
        // “for the position of X” is another lead.
        if matches!(
            text.word(at),
            "position" | "role" | "post" | "job" | "stelle" | "poste" | "puesto"
        ) && matches!(text.word(at + 1), "of" | "als" | "de" | "as")
        {
            return None;
        }
    }
    let first = text.tokens.get(at)?;
    if first.gap >= Gap::Sentence || NOT_FIRST.contains(&text.word(at)) || first.is_number {
        return None;
    }
    let end = role_end(text, at);
    if end == at {
        return None;
    }
    let noun = matches!(
        text.word(end),
        "role" | "position" | "job" | "vacancy" | "opening" | "opportunity" | "post" | "stelle"
    ) && text.tokens[end].gap < Gap::Sentence;
    let counted = (at..end).filter(|&i| !is_gender(text.word(i)));
    let capital = (at..end).filter(|&i| text.tokens[i].is_capital).count() * 2 >= counted.count()
        && first.is_capital;
    let needs_noun = need == Need::Noun;
    let is_job = knows_job(text, at..end) || is_for_all(text, at..end);
    let plain_job = capital && is_job && end - at >= 2;
    if (needs_noun && !noun && !plain_job)
        || need == Need::Job && !(capital && is_job)
        || (!noun && !capital && !quoted && !is_job)
    {
        return None;
    }
    let role = clean(text.written(at..end));
    if !plausible(&role) {
        return None;
    }
    let mut confidence = 70 + if noun { 15 } else { 0 } + if quoted { 10 } else { 0 }
        - if needs_noun && !noun { 4 } else { 0 };
    let is_told = capital && !needs_noun && is_before_house(text, end);
    if is_job || is_told {
        confidence += 10;
    } else if !noun {
        confidence -= 25;
    }
    Some(RoleFound {
        role,
        confidence: confidence.min(95),
    })
}

/// Whether a house follows: “Ihre Bewerbung als Zerspaner bei Acme” names a role, whatever the word is. In English “at” may
/// be a time or a place.
fn is_before_house(text: &Text<'_>, at: usize) -> bool {
    let is_article = matches!(text.word(at + 1), "der" | "dem" | "den" | "la" | "le");
    let house = text.tokens.get(at + 1 + usize::from(is_article));
    matches!(text.word(at), "bei" | "chez") && house.is_some_and(|it| it.is_capital)
}

/// Whether words end in the mark that an opening is for all: “(m/w/d)”, which nothing else has.
fn is_for_all(text: &Text<'_>, tokens: Range<usize>) -> bool {
    let mut tokens = tokens.skip(1);
    tokens.any(|at| is_gender(text.word(at)) && text.between(at).contains('('))
}

fn is_gender(word: &str) -> bool {
    matches!(word, "m" | "w" | "d" | "f" | "h" | "x" | "all" | "gn")
}

fn plausible(role: &str) -> bool {
    let words = role.split(' ').count();
    role.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && words <= 10
        && !NOT_FIRST.contains(&normal(role).split(' ').next().unwrap_or(""))
}

fn knows_job(text: &Text<'_>, tokens: std::ops::Range<usize>) -> bool {
    tokens.into_iter().any(|i| is_job_word(text.word(i)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let found = find(&Text::new(text));
        assert_eq!(
            found.as_ref().map(|found| found.role.as_str()),
            expected,
            "{text}"
        );
    }

    #[test]
    fn a_german_verb_behind_a_role_is_no_part_of_it() {
        check(
            "Gerne möchten wir Ihnen die Stelle als Cloud Engineer anbieten.",
            Some("Cloud Engineer"),
        );
        check(
            "Wir haben die Position als Cloud Engineer besetzt.",
            Some("Cloud Engineer"),
        );
    }

    #[test]
    fn a_rank_alone_goes_on_behind_a_dash_and_an_occupation_does_not() {
        for (text, expected) in [
            (
                "with reference to your application for Lead - Retail Insights.",
                "Lead - Retail Insights",
            ),
            (
                "your application for the position of Senior Lead – Pricing",
                "Senior Lead – Pricing",
            ),
            (
                "your application for Data Analyst - Brightwater.",
                "Data Analyst",
            ),
            (
                "your application for Shift Lead – Brightwater Foods",
                "Shift Lead",
            ),
            (
                "your application for the position of Shift Lead - we would like to talk.",
                "Shift Lead",
            ),
        ] {
            check(text, Some(expected));
        }
    }

    #[test]
    fn an_occupation_right_behind_the_opening_is_a_role() {
        check(
            "vielen Dank für Ihr Interesse an der Position Analystin (m/w/d).",
            Some("Analystin"),
        );
        check("Telefonat zur Stelle Datenanalyst", Some("Datenanalyst"));
        check("für die Rolle Redakteurin", Some("Redakteurin"));
        check("in der Rolle als Projektleiter", Some("Projektleiter"));
        check(
            "die Position Zerspaner (m/w/d) ist besetzt",
            Some("Zerspaner"),
        );
        check("the position Data Analyst at Acme", Some("Data Analyst"));
        check("Ihre Stelle Frau Amsel betreffend", None);
        check("an erster Stelle Danke", None);
        check("the position Monday", None);
    }

    #[test]
    fn what_stands_before_the_house_is_a_role_whatever_the_word() {
        let found = find(&Text::new("Ihre Bewerbung als Zerspaner bei Tidewell")).unwrap();
        assert_eq!((found.role.as_str(), found.confidence), ("Zerspaner", 80));
        let found = find(&Text::new(
            "Ihre Bewerbung als Zerspaner bei der Tidewell GmbH",
        ))
        .unwrap();
        assert_eq!((found.role.as_str(), found.confidence), ("Zerspaner", 80));
        let soft = find(&Text::new("Ihre Bewerbung als Zerspaner")).unwrap();
        assert!(soft.confidence < 60);
    }

    #[test]
    fn roles_are_found_where_people_name_them() {
        check(
            "Thank you for applying for the Data Analyst position at Acme.",
            Some("Data Analyst"),
        );
        check(
            "your application for the position of Senior Nurse, ICU at Mercy",
            Some("Senior Nurse, ICU"),
        );
        check(
            "We received your application for Junior Baker (m/w/d).",
            Some("Junior Baker"),
        );
        check(
            "Vielen Dank für Ihre Bewerbung als Erzieherin bei uns.",
            Some("Erzieherin"),
        );
        check(
            "votre candidature au poste de Comptable confirmé",
            Some("Comptable confirmé"),
        );
        check(
            "Position: Staff Engineer, Platform\nLocation: Remote",
            Some("Staff Engineer, Platform"),
        );
        check(
            "I'm reaching out about a Backend Engineer role with my client",
            Some("Backend Engineer"),
        );
        check(
            "we'd like to offer you the Product Designer position",
            Some("Product Designer"),
        );
        check(
            "Your interview for Marketing Manager on Tuesday",
            Some("Marketing Manager"),
        );
    }

    #[test]
    fn a_role_before_its_noun_may_have_a_department_or_two_endings() {
        check(
            "Great Senior Data Analyst, Platform role with my client",
            Some("Senior Data Analyst, Platform"),
        );
        check("Consultor/a BI role with us", Some("Consultor/a BI"));
        check(
            "su candidatura al puesto de Consultor/a BI en Acme",
            Some("Consultor/a BI"),
        );
        check(
            "Great Chef de projet data role",
            Some("Chef de projet data"),
        );
        check("Our Manager said the role is open", None);
        check("Monday, the role", None);
        assert_eq!(likeness("Consultor/a BI", "Consultor BI"), 100);
    }

    #[test]
    fn other_words_are_no_roles() {
        check("Thank you for your interest in Acme.", None);
        check("We will keep you in mind for future positions.", None);
        check("looking for a time that works", None);
        check("thank you for applying for this role", None);
        check("Position of the sun", None);
        check("as soon as possible", None);
    }

    #[test]
    fn two_roles_are_compared_by_their_words() {
        assert_eq!(likeness("Data Analyst", "data analyst (remote)"), 100);
        assert!(likeness("Data Analyst", "Data Analyst, Growth") >= 85);
        assert!(likeness("Senior Data Analyst", "Data Analyst") < 50);
        assert!(likeness("Data Analyst", "Data Engineer") < 50);
        assert_eq!(likeness("Sr. Engineer", "Senior Engineer"), 100);
        assert_eq!(likeness("", "Engineer"), 0);
    }

    #[test]
    fn numbers_of_openings_are_found() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(requisitions(&Text::new(text)), expected, "{text}")
        };
        check("Data Analyst (JR-012345)", &["JR-012345"]);
        check(
            "Job ID: 4711-B, Requisition R2024-118",
            &["4711-B", "R2024-118"],
        );
        check("Ref. no. 2024/123", &["2024/123"]);
        check("Kennziffer 2024-77", &["2024-77"]);
        check("call 555 0100 room R 12", &[]);
        check("your reference: Ana", &[]);
    }
}
