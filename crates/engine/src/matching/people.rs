//! The people whom a message says the seeker will meet: “You will speak with Dana Cho (VP Data) and Luis Ortega”,
//! “Interviewers: …”, the rows of an agenda. Whose addresses these are is decided elsewhere.

use std::sync::LazyLock;

use meanwhile_words::text::{Gap, Lexicon, Text, normal};

use super::role::is_job_word;
use super::titles::{is_group_word, is_honorific, is_no_name, is_particle};

pub use super::written_name::{shown, surname_alone, turned};

/// Names that one message can give. *Assumption:* no panel is larger.
const NAMES_MOST: usize = 12;
/// Words of one name.
const WORDS_MOST: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    /// Names follow.
    Before,
    /// Names follow if a colon does.
    Label,
    /// Names stand before it.
    After,
}

static LEADS: LazyLock<Lexicon<Lead>> = LazyLock::new(|| {
    let before = "speak|speaking|talk|talking to; speak|speaking|talk|talking|meet|meeting|chat|chatting|interview|interviewing|call|conversation|\
                  session|time with; meet|meeting; introduce you to; joined by; you ll|will meet; would meet; with; \
                  sprechen|gespräch|interview|treffen mit; mit dabei; dabei sind; kennenlernen; lernst|lernen du|sie; \
                  échanger|rencontrer|entretien|échange avec; rencontrerez; entrevista|hablar|reunión|reunirte con; \
                  colloquio|parlare|incontro con; incontrerai; entrevista|conversa|falar com; gesprek|spreken|praten \
                  met; spreek je met; \
                  gesprächspartner|gesprächspartnerin|ansprechpartner|ansprechpartnerin .. ist|sind|wird|werden; \
                  teilnehmen|teil|dabei|anwesend sein? werden|wird; \
                  interlocuteur|interlocutrice|interlocuteurs .. est|sera|sont|seront; participeront; \
                  interviewer|interviewers|panel|committee|board is|are; interviewer|interviewers|panel|committee|board will be; \
                  panel|committee|board consists|consisting|made up? of; \
                  kommission|auswahlkommission|gremium|runde besteht aus";
    let label = "interviewer; interviewers; interviewer s; panel; panelists; panellists; with; who; participants; \
                 hiring manager; gesprächspartner; gesprächspartnerin; teilnehmer; interlocuteur; interlocuteurs; \
                 entrevistador; entrevistadores; intervistatore; intervistatori; gesprekspartner; mit";
    let after = "will be on|there|joining|interviewing|speaking|meeting|leading|your; will join|lead|interview|meet|\
                 speak|talk|call; is|are joining|interviewing|on; would like|love to meet|speak|talk|chat; \
                 wird|werden sie|dich|dabei|das; sera|seront présent|présents; estará|estarán";
    let list =
        |lead: Lead, patterns: &'static str| patterns.split(';').map(move |one| (lead, one.trim()));
    Lexicon::new(
        list(Lead::Before, before)
            .chain(list(Lead::Label, label))
            .chain(list(Lead::After, after)),
    )
});

/// The names, as written, of the people whom the reader will meet, in order of place; each once.
///
/// `mine` are the seeker's names in normal form.
#[must_use]
pub fn named(text: &Text<'_>, mine: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut take = |names: Vec<String>| {
        for name in names {
            let key = normal(&name);
            if !mine.contains(&key) && !found.contains(&name) && found.len() < NAMES_MOST {
                found.push(name);
            }
        }
    };
    for hit in LEADS.find(text) {
        let end = hit.tokens.end;
        match hit.tag {
            Lead::Before => take(list_at(text, end)),
            Lead::Label if text.between(end).contains(':') => take(list_at(text, end)),
            Lead::Label => {}
            Lead::After => take(list_before(text, hit.tokens.start)),
        }
    }
    for row in rows(text) {
        take(list_at(text, row).into_iter().take(3).collect());
    }
    found
}

/// Whether the writer will be there, too: “with me”, “you and I”.
#[must_use]
pub fn includes_writer(text: &Text<'_>) -> bool {
    static SELF: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "with me; and me; and myself; you and i; and i; i ll call|be; i will call|be; call you; the two of us; \
                     just us; join us; mit mir; und ich; und mir; avec moi; et moi; conmigo; y yo; con me; comigo; \
                     met mij; en ik; i would|d like|love to speak|talk|meet|chat; speak|talk|meet then|soon";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    SELF.occurs(text)
}

/// Whether the title or description of an invitation says that its writer takes part: “Luis and me”, “a call with me”.
/// Stricter than [`includes_writer`]: below an invitation it is often said whom to write to.
#[must_use]
pub fn invites_to_writer(text: &Text<'_>) -> bool {
    static SELF: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "speak|speaking|meet|meeting|talk|talking|chat|call|interview|conversation|session|time .. with me|myself; \
                     you and me|i; the two of us; just us; i ll|will interview|meet you; \
                     gespräch|interview|treffen|termin|sprechen .. mit mir; dir|ihnen und mir; \
                     entretien|échange|appel|rencontre .. avec moi; vous|toi et moi; \
                     entrevista|llamada|reunión|charla .. conmigo; colloquio|chiamata|incontro .. con me; \
                     entrevista|conversa|chamada .. comigo; gesprek|afspraak .. met mij";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    let is_me = |at: usize| is_writer(text.word(at));
    let is_and = |at: usize| matches!(text.word(at), "and" | "und" | "et" | "y" | "e" | "en");
    // “Luis and me”, “Luis & me”, “me and Luis”: somebody stands beside.
    let is_somebody =
        |at: usize| text.tokens.get(at).is_some_and(|token| token.is_capital) && !is_me(at);
    let joins = |at: usize| text.between(at).contains(['&', '+']);
    let beside = (0..text.tokens.len()).filter(|at| is_me(*at)).any(|at| {
        let after = match at {
            0 => false,
            _ if joins(at) => is_somebody(at - 1),
            1 => false,
            _ => is_and(at - 1) && is_somebody(at - 2),
        };
        let begins = at == 0 || text.tokens[at].gap >= Gap::Sentence;
        let before = begins
            && match at + 1 {
                next if next < text.tokens.len() && joins(next) => is_somebody(next),
                next => next < text.tokens.len() && is_and(next) && is_somebody(next + 1),
            };
        after || before
    });
    beside || SELF.occurs(text)
}

/// The first tokens behind the times with which the lines of an agenda begin.
fn rows(text: &Text<'_>) -> Vec<usize> {
    let starts_line = |at: usize| at == 0 || text.between(at).contains('\n');
    let mut rows = Vec::new();
    for at in 0..text.tokens.len() {
        if !text.tokens[at].is_number || !starts_line(at) {
            continue;
        }
        // “13:00 - 13:45”, “1:30 PM – 2:00 PM”: numbers, am and pm, and what joins them.
        let is_time = |i: usize| {
            text.tokens.get(i).is_some_and(|token| token.is_number)
                || matches!(
                    text.word(i),
                    "am" | "pm" | "to" | "bis" | "h" | "uhr" | "a" | "p" | "m"
                )
        };
        let end = (at..at + 10).find(|i| !is_time(*i) || *i > at && starts_line(*i));
        let Some(end) = end.filter(|end| *end >= at + 3 && !starts_line(*end)) else {
            continue;
        };
        rows.push(end);
    }
    rows
}

/// Whether a list of people whom the reader will meet has the writer in it: “You will talk to Dana Cho and me”, “with me and
/// Dana Cho”.
#[must_use]
pub fn names_writer(text: &Text<'_>) -> bool {
    LEADS.find(text).into_iter().any(|hit| {
        let (names, end) = match hit.tag {
            Lead::Before | Lead::Label => list_and_end(text, hit.tokens.end),
            Lead::After => return false,
        };
        if is_led_by_writer(text, hit.tokens.end) {
            return !names.is_empty();
        }
        let is_joined = text
            .tokens
            .get(end)
            .is_some_and(|token| token.gap < Gap::Sentence);
        !names.is_empty() && is_joined && is_writer(text.word(end))
    })
}

/// “I”, as it stands behind “and”.
fn is_writer(word: &str) -> bool {
    matches!(
        word,
        "me" | "myself" | "i" | "mir" | "ich" | "moi" | "yo" | "io" | "eu" | "mij" | "ik"
    )
}

/// Whether a list that begins at token `at` has its writer first: “me and Dana Cho”.
fn is_led_by_writer(text: &Text<'_>, at: usize) -> bool {
    is_writer(text.word(at)) && matches!(text.word(at + 1), "and" | "und" | "et" | "y" | "e" | "en")
}

/// The list of names that begins at token `at`.
fn list_at(text: &Text<'_>, at: usize) -> Vec<String> {
    list_and_end(text, at).0
}

/// The same, with the token behind it.
fn list_and_end(text: &Text<'_>, at: usize) -> (Vec<String>, usize) {
    let mut names = Vec::new();
    let mut at = at + 2 * usize::from(is_led_by_writer(text, at));
    // “with our VP Data, Dana Cho”: what somebody is may stand in front.
    let mut strays = 0;
    while at < text.tokens.len() && names.len() < NAMES_MOST && strays <= 3 {
        // The point behind “Dr.” ends no sentence.
        let is_after_title = at > 0 && is_honorific(text.word(at - 1));
        if at > 0 && text.tokens[at].gap >= Gap::Sentence && !names.is_empty() && !is_after_title {
            break;
        }
        if let Some(end) = titled_end(text, at) {
            names.push(titled_name(text, at, end));
            at = behind_title(text, end);
            strays = 0;
        } else if is_honorific(text.word(at)) || names.is_empty() && is_group(text, at) {
            at += 1;
        } else if let Some(end) = name_end(text, at) {
            names.push(
                text.written(at..end)
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" "),
            );
            at = behind_title(text, end);
            strays = 0;
        } else if is_filler(text, at) {
            at += 1;
            strays += usize::from(names.is_empty());
        } else {
            break;
        }
    }
    (names, at)
}

/// Where a surname ends that stands alone behind a courtesy: “Herr Dr. Tammen”. `at` is the courtesy nearest to it.
fn titled_end(text: &Text<'_>, at: usize) -> Option<usize> {
    let surname = at + 1;
    let token = text.tokens.get(surname)?;
    let is_next = is_honorific(text.word(at)) && token.is_capital && !token.is_number;
    let is_name = is_next
        && text.word(surname).chars().count() >= 2
        && !is_honorific(text.word(surname))
        && !is_job_word(text.word(surname))
        && !is_no_name(text.word(surname))
        && name_end(text, surname).is_none();
    let mut end = surname + 1;
    while text.tokens.get(end).is_some_and(|it| it.gap <= Gap::Hyphen) {
        end += 1;
    }
    is_name.then_some(end)
}

/// Such a name as one would write it: with its courtesy, the last of several.
fn titled_name(text: &Text<'_>, at: usize, end: usize) -> String {
    let courtesy = text.written(at..at + 1);
    let courtesy = if text.word(at) == "herrn" {
        "Herr"
    } else {
        courtesy
    };
    let stop = if text.between(at + 1).starts_with('.') {
        "."
    } else {
        ""
    };
    format!("{courtesy}{stop} {}", text.written(at + 1..end))
}

/// The list of names that ends before token `end`.
fn list_before(text: &Text<'_>, end: usize) -> Vec<String> {
    let start = text.sentence(end.saturating_sub(1)).start;
    let from =
        (start..end).find(|at| name_end(text, *at).is_some() || titled_end(text, *at).is_some());
    let Some(from) = from.filter(|from| end - from <= 24) else {
        return Vec::new();
    };
    list_at(text, from)
}

/// Behind what a person is said to be: “(VP Data)”, “, Head of Research”.
fn behind_title(text: &Text<'_>, at: usize) -> usize {
    let before = text.between(at);
    if before.contains('(') {
        let close = (at..(at + 12).min(text.tokens.len()))
            .find(|i| text.between(i + 1).contains(')') || *i + 1 == text.tokens.len());
        return close.map_or(at, |close| close + 1);
    }
    if !before.contains([',', '-', '–', '|']) || name_end(text, at).is_some() {
        return at;
    }
    if before.contains(',')
        && let Some(end) = behind_clause(text, at)
    {
        return end;
    }
    let mut end = at;
    while end < text.tokens.len()
        && end - at < 7
        && (end == at || text.tokens[end].gap <= Gap::Hyphen.max(Gap::Space))
        && (text.tokens[end].is_capital
            || matches!(text.word(end), "of" | "the" | "for" | "our" | "and"))
        && !text.between(end).contains('\n')
    {
        end += 1;
    }
    end
}

/// Behind a clause that says of somebody who they are: “, who leads the platform team,”.
fn behind_clause(text: &Text<'_>, at: usize) -> Option<usize> {
    /// Words of such a clause. *Assumption.*
    const CLAUSE_MOST: usize = 14;
    let tells = matches!(
        text.word(at),
        "who" | "whose" | "der" | "die" | "dessen" | "deren" | "qui" | "que" | "che"
    );
    let mut inside = (at + 1..text.tokens.len().min(at + CLAUSE_MOST))
        .take_while(|i| text.tokens[*i].gap < Gap::Sentence);
    inside.find(|i| tells && text.between(*i).contains(','))
}

/// “The founders, Dana Cho and Luis Ortega”: what people are, before a comma and their names.
fn is_group(text: &Text<'_>, at: usize) -> bool {
    let behind = at + 1;
    let is_apart = text
        .tokens
        .get(behind)
        .is_some_and(|token| token.gap == Gap::Comma);
    is_group_word(text.word(at))
        && is_apart
        && (is_honorific(text.word(behind)) || name_end(text, behind).is_some())
}

fn is_filler(text: &Text<'_>, at: usize) -> bool {
    text.tokens[at].gap < Gap::Sentence
        && matches!(
            text.word(at),
            "and"
                | "und"
                | "et"
                | "y"
                | "e"
                | "en"
                | "our"
                | "the"
                | "as"
                | "well"
                | "both"
                | "von"
                | "unser"
                | "also"
        )
        || is_job_word(text.word(at))
}

/// Where the name that begins at token `at` ends: two to four capitalised words that are no words of a title.
fn name_end(text: &Text<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    let mut words = 0;
    while let Some(token) = text.tokens.get(end) {
        let joined = end > at && token.gap <= Gap::Hyphen;
        let next = end > at && token.gap == Gap::Space && !text.between(end).contains('\n');
        let particle = next
            && is_particle(text.word(end))
            && text
                .tokens
                .get(end + 1)
                .is_some_and(|after| after.is_capital || is_particle(text.word(end + 1)));
        if !(end == at || joined || next)
            || token.is_number
            || !(token.is_capital || joined || particle)
        {
            break;
        }
        if is_job_word(text.word(end)) || is_no_name(text.word(end)) {
            return None;
        }
        words += usize::from(!joined);
        if words > WORDS_MOST {
            return None;
        }
        end += 1;
    }
    (words >= 2).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found = named(&Text::new(text), &["sam bell".to_owned()]);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_surname_behind_a_courtesy_and_a_committee_are_people_to_be_met() {
        check(
            "Ihre Gesprächspartner sind Herr Dr. Tammen (Leiter Projekte) und ich.",
            &["Dr. Tammen"],
        );
        check(
            "The committee is Dr. Carla Nunez, Henrik Voss and myself.",
            &["Carla Nunez", "Henrik Voss"],
        );
        check(
            "Teilnehmen werden Frau Lind-Berg und Herr Voss.",
            &["Frau Lind-Berg", "Herr Voss"],
        );
        check("You will speak with the Dr on duty.", &[]);
        check("A video call with me and Gil Osei.", &["Gil Osei"]);
        check("Any questions? Speak with me. Gil Osei wrote it.", &[]);
        assert!(names_writer(&Text::new("A call with me and Gil Osei.")));
        let text = "Ihre Gesprächspartner sind Herr Dr. Tammen und ich.";
        assert!(names_writer(&Text::new(text)));
    }

    #[test]
    fn people_to_be_met_are_found_in_running_text() {
        check(
            "You will be speaking with Dana Cho, VP Data, and Luis Ortega on Tuesday.",
            &["Dana Cho", "Luis Ortega"],
        );
        check(
            "You would meet Gwen Ellery (COO) and Beth Vaughn.",
            &["Gwen Ellery", "Beth Vaughn"],
        );
        check(
            "Kavya Krishnan and Trevor Mercer (Senior Data Scientist) will be on the call.",
            &["Kavya Krishnan", "Trevor Mercer"],
        );
        check(
            "Ihr Gespräch mit Anna Weiß und Jörg von der Au",
            &["Anna Weiß", "Jörg von der Au"],
        );
        check(
            "A call with Luis Ortega, who leads the platform team, and Dana Cho from analytics.",
            &["Luis Ortega", "Dana Cho"],
        );
        check(
            "A call with Luis Ortega, who knows Dana Cho.",
            &["Luis Ortega"],
        );
        check(
            "Interviewers: Sonia O'Dea, Neil Stanton",
            &["Sonia O'Dea", "Neil Stanton"],
        );
    }

    #[test]
    fn the_rows_of_an_agenda_name_people() {
        check(
            "Monday 19 May\n\n13:30–14:15 Aisha Rosales, Staff Analyst - case\n14:15 - 14:45 Break / lunch with the team\n\
             2:45 PM - 3:15 PM Colin Nakamura - meet and greet\n",
            &["Aisha Rosales", "Colin Nakamura"],
        );
    }

    #[test]
    fn a_list_that_ends_with_the_writer_says_so() {
        for joins in [
            "You will talk to Dana Cho and me.",
            "Teilnehmen werden Herr Jonas Adler (Leiter IT) und ich.",
            "Votre entretien avec Dana Cho et moi",
        ] {
            assert!(names_writer(&Text::new(joins)), "{joins}");
        }
        for others in [
            "You will talk to Dana Cho. I will send a link.",
            "You will talk to Dana Cho and Luis Ortega.",
            "Dana Cho and I look forward to it.",
        ] {
            assert!(!names_writer(&Text::new(others)), "{others}");
        }
    }

    #[test]
    fn titles_and_what_people_are_stand_before_their_names() {
        check(
            "Panel: Dr Olive Marsh, Mrs Ngozi Eze and Mr Per Holm",
            &["Olive Marsh", "Ngozi Eze", "Per Holm"],
        );
        check(
            "We'd like you to meet the founders, Dana Cho and Luis Ortega, next Thursday at 2pm.",
            &["Dana Cho", "Luis Ortega"],
        );
        check(
            "Ihre Gesprächspartnerin ist Frau DI Ilse Kern.",
            &["Ilse Kern"],
        );
        check(
            "Teilnehmen werden Herr Jonas Adler (Leiter IT), Frau Dr. Ilse Kern und ich.",
            &["Jonas Adler", "Ilse Kern"],
        );
        check(
            "Your interviewers will be Dr. Olive Marsh and Per Holm.",
            &["Olive Marsh", "Per Holm"],
        );
        check(
            "Looking forward to meeting the founders, the team and the dog.",
            &[],
        );
    }

    #[test]
    fn teams_tools_and_the_reader_are_nobody_to_be_met() {
        check("You will meet with the Data Team via Google Meet.", &[]);
        check("Interview with Sam Bell", &[]);
        check(
            "I look forward to speaking with you on Tuesday March 3.",
            &[],
        );
        check("Thanks for your interest in working with Northwind.", &[]);
    }

    #[test]
    fn the_person_is_told_from_what_is_shown_beside_an_address() {
        assert_eq!(shown("Bell, Sam"), "sam bell");
        assert_eq!(shown("Sam Bell (Acme)"), "sam bell");
        assert_eq!(shown("Sam Bell at Acme via Service"), "sam bell");
        assert_eq!(shown("Sam Bell - Acme"), "sam bell");
        assert_eq!(shown("Sam Bell"), "sam bell");
    }

    #[test]
    fn an_invitation_says_so_when_its_writer_takes_part() {
        for joins in [
            "Interview: Luis and me",
            "Luis Ortega & me",
            "Me and Luis",
            "A first call with me and, later, the team",
            "Gespräch mit Luis und mir",
            "Entretien avec Inès et moi",
            "Entrevista conmigo",
        ] {
            assert!(invites_to_writer(&Text::new(joins)), "{joins}");
        }
        for others in [
            "Interview with Luis Ortega",
            "Luis will call you. Questions? Write to me and I will help.",
            "Get in touch with me if this does not suit.",
            "You will meet Luis and Dana",
            "Let me and the team know",
        ] {
            assert!(!invites_to_writer(&Text::new(others)), "{others}");
        }
    }

    #[test]
    fn the_writer_says_so_when_they_take_part() {
        assert!(includes_writer(&Text::new(
            "It is a short call with me and Dana Cho."
        )));
        assert!(!includes_writer(&Text::new("You will meet Dana Cho.")));
    }
}
