//! Interviews that are none for the reader's work: those of the press and of research, of users and experts, for a post
//! without pay, for practice; and those in which a colleague of the reader's is to ask somebody else.

use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Text, normal};

use super::signs::YOURS;
use crate::matching::{domain, name, people, role};

/// Points that such an interview costs. *Assumption:* more than an invitation to one gives.
pub(super) const POINTS: i16 = 140;

/// What a subject or a title says of them. “Press” and “expert” are parts of roles, too: what they begin is asked of
/// [`begins`].
static TITLES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "interview for|on|about our|the|a|my? study|thesis|article|podcast|documentary|dissertation; \
                 user|usability|ux interviews; user|usability research|test session|interview|call|invitation; \
                 research participant*; presseinterview; experteninterview*; nutzerinterview*; kundeninterview*; \
                 zeitzeugeninterview; radiointerview; entretien utilisateur|utilisateurs|utilisatrice|annuel|blanc; \
                 interview presse|radio; entrevista a|con|de usuarios|usuario|usuaria|prensa|radio; \
                 intervista utente|utenti|stampa; gebruikersinterview*; klantinterview; persinterview; \
                 functioneringsgesprek; beoordelingsgesprek; mitarbeitergespräch; mitarbeiterjahresgespräch; \
                 volunteer|volunteering|volunteers role|roles|position|interview|application|opportunity|opportunities|induction; \
                 ehrenamt; ehrenamtlich*; bénévolat; mission|poste bénévole; voluntariado; volontariato; vrijwilligerswerk; \
                 mock interview*; practice|practise|trial interview; interview coaching|training|practice|workshop; \
                 interviewtraining; bewerbungstraining; bewerbungscoaching; simulation|simulacro|simulazione d|de|di \
                 entretien|entrevista|colloquio; sollicitatietraining; proefsollicitatie";
    Lexicon::new(words.split(';').map(|one| ((), one.trim())))
});

/// What a letter says of them.
static BODIES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "interview|interviewing|talk|speak to|with? you about|on|regarding .. product|products|app|website|experiences|article|story|book|study|thesis|podcast|tool; \
                 interview|speak|talk .. customers|users about; voucher|gutschein|incentive .. your|ihre|deine time|participation|teilnahme|zeit; \
                 gift card; # voucher; as a thank you for your time; für ihre|deine teilnahme .. gutschein; # euro gutschein; \
                 chèque|carte cadeau; bon d achat; tarjeta regalo; buono regalo|acquisto; cadeaubon; \
                 take|taking|participate|participating|part in our|a|the|this research|study|usability; \
                 for|a|our|the user interview|interviews|test; feedback on|about our product|app|tool|beta|prototype; \
                 i am|m a journalist|reporter|podcaster; i am|m a phd|doctoral|master|masters|bachelor s? student|candidate; \
                 for|in an|my|a|the article|feature|documentary|podcast|newspaper|dissertation i am|m writing|making|working; \
                 for|of my master|masters|bachelor|phd|doctoral s? thesis|dissertation; \
                 meiner|meine masterarbeit|bachelorarbeit|doktorarbeit|dissertation|abschlussarbeit|promotion; \
                 mon|ma mémoire|thèse; mi tesis|tfm|tfg; mia tesi; minha dissertação|tese; mijn scriptie|proefschrift; \
                 become|becoming a volunteer; applying|apply|applied to|as|for a? volunteer|volunteering; \
                 volunteering|volunteer with us|role|roles|shift|shifts|application; interest in volunteering; \
                 ehrenamtliche|ehrenamtlichen mitarbeit|tätigkeit|engagement; comme|devenir|être bénévole; como voluntario|voluntaria; \
                 als vrijwilliger; help you hire|recruit|fill .. roles|role|planners|staff|people|team|vacancies; \
                 need|needing help hiring|recruiting; need|needing help to|with hire|hiring|recruit|recruitment; \
                 coaching session|call|package; mock interview; practice interview";
    Lexicon::new(words.split(';').map(|one| ((), one.trim())))
});

/// What those who collect opinions about houses ask for.
pub(super) static RATES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "rate|review|share|describe your|the|a interview; how was|did|were your|the interview; interview experience|review|reviews;                  bewerten|bewerte; évaluez; valora; valuta; beoordeel";
    Lexicon::new(words.split(';').map(|one| ((), one.trim())))
});

/// Whether a message is about such an interview. A letter that speaks of the reader's application means it, unless its title
/// says otherwise: those who want to help are received in the same words.
pub(super) fn is_other(title: &Text<'_>, body: &Text<'_>) -> bool {
    let is_yours = || YOURS.occurs(title) || YOURS.occurs(body);
    is_titled(title) || BODIES.occurs(body) && !is_yours()
}

/// Whether the title of a message or an event alone is about such an interview.
pub(super) fn is_titled(title: &Text<'_>) -> bool {
    TITLES.occurs(title) || begins(title.source)
}

/// Whether a title begins with the kind of such an interview: “Press interview: De Linde”, and not “Payroll Expert interview”.
fn begins(title: &str) -> bool {
    const KINDS: &[&str] = &[
        "press",
        "media",
        "radio",
        "tv",
        "newspaper",
        "magazine",
        "expert",
        "user",
        "exit",
        "stay",
        "podcast",
        "witness",
        "visa",
        "citizenship",
        "volunteer",
    ];
    let plain = normal(without_call(title));
    let rest = KINDS.iter().find_map(|kind| {
        let rest = plain.strip_prefix(kind)?;
        rest.strip_prefix(" interview")
    });
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', 's']))
}

/// A title without the words that calendars and mail programs put in front.
fn without_call(title: &str) -> &str {
    const CALLS: &[&str] = &[
        "invitation",
        "updated invitation",
        "invite",
        "reminder",
        "accepted",
        "einladung",
        "aktualisierte einladung",
        "erinnerung",
        "uitnodiging",
        "invitación",
        "invito",
        "convite",
        "tentative",
        "re",
        "fwd",
        "fw",
        "aw",
    ];
    let mut rest = title.trim();
    while let Some((call, behind)) = rest.split_once(':') {
        let call = call.trim().to_lowercase();
        if !CALLS.contains(&call.as_str()) {
            break;
        }
        rest = behind.trim();
    }
    rest
}

/// Whether a title names somebody else as the one who is interviewed: “Interview panel: Jan (Junior Planner)”. `mine` are
/// the reader's names in normal form, `host` is where it comes from. Several people are those who ask, and the house may
/// stand there as well.
#[must_use]
pub fn is_of_another(title: &str, mine: &[String], host: &str) -> bool {
    const HEADS: &[&str] = &[
        "interview panel",
        "candidate interview",
        "interview candidate",
        "interview with candidate",
        "interview of candidate",
        "bewerbergespräch",
        "bewerberinterview",
        "kandidateninterview",
        "gespräch mit bewerber",
        "gespräch mit bewerberin",
        "entretien candidat",
        "entretien candidate",
        "entrevista candidato",
        "entrevista candidata",
        "colloquio candidato",
        "colloquio candidata",
        "sollicitant",
        "gesprek sollicitant",
        "gesprek kandidaat",
    ];
    let title = without_call(title);
    let lower = title.to_lowercase();
    // Lower case may take more room than the title has.
    let head = HEADS.iter().find(|head| lower.starts_with(**head));
    let Some(rest) = head.and_then(|head| title.get(head.len()..)) else {
        return false;
    };
    let rest = rest.trim_start_matches([' ', ':', '-', '–', '—', '|', '/']);
    let rest = rest.split(['(', '[']).next().unwrap_or_default().trim();
    let plain = normal(rest);
    let words = plain.split(' ').filter(|word| !word.is_empty()).count();
    let is_mine = mine.iter().any(|name| {
        let shown = people::shown(name);
        plain.contains(&normal(&shown))
            || plain
                .split(' ')
                .any(|word| name.split(' ').next() == Some(word))
    });
    let is_house = name::label_fits(domain::label(domain::registered(host)), &name::key(rest));
    let are_several = rest.contains([',', '&', '+', ';'])
        || [" and ", " und ", " et ", " y ", " e ", " en "]
            .iter()
            .any(|and| rest.contains(and));
    (1..=3).contains(&words)
        && rest.starts_with(char::is_uppercase)
        && !(is_mine || is_house || are_several || role::has_job_word(rest))
}

/// Whether a title sets the seeker's name beside another with a mark between them.
pub(super) fn introduces(title: &str, mine: &[String]) -> bool {
    let parts: Vec<String> = title
        .split(['/', '|', '–', '—', '<', '>', '+', '&', ':', '-'])
        .flat_map(|part| part.split(" x "))
        .map(normal)
        .filter(|part| !part.is_empty())
        .collect();
    let is_mine = |part: &String| {
        mine.iter()
            .any(|name| name == part || name.split(' ').next() == Some(part.as_str()))
    };
    parts.len() >= 2 && parts.iter().any(is_mine)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn other(title: &str, body: &str) -> bool {
        is_other(&Text::new(title), &Text::new(body))
    }

    #[test]
    fn interviews_of_press_research_and_practice_are_none_for_work() {
        for (title, body) in [
            ("Invitation: Press interview Hafenblatt", ""),
            ("Expert interview for our study", ""),
            ("Experteninterview", ""),
            (
                "Volunteer role: lifeguard",
                "Thanks for applying! Training is on Saturday at 9am.",
            ),
            ("Mock interview with Lena", ""),
            (
                "A chat?",
                "We’d love to interview you about our product, and there is a 50 EUR voucher in it.",
            ),
            (
                "A question",
                "I am a journalist at the Harbour Times. Could I interview you on Thursday?",
            ),
            (
                "Anfrage",
                "Ich suche Gesprächspartner für ein Interview im Rahmen meiner Masterarbeit.",
            ),
            (
                "Interview",
                "Would Thursday at 3pm work for a user interview?",
            ),
            (
                "Saturday",
                "Thank you for your interest in volunteering. Can you come to an interview on Saturday?",
            ),
            ("Senior Recruiter", "Do you need help hiring planners?"),
        ] {
            assert!(other(title, body), "{title} / {body}");
        }
        for (title, body) in [
            ("Payroll Expert interview", ""),
            (
                "Interview: Press Officer",
                "We would like to meet you for the position of Press Officer.",
            ),
            (
                "Interview with the hiring manager",
                "You will meet Ana, who leads user research.",
            ),
            (
                "Volunteer Coordinator",
                "We would like to invite you to an interview for the position of Volunteer Coordinator.",
            ),
            (
                "Your application",
                "Thank you for your application. I am a researcher in the team, and a mock interview is no part of it.",
            ),
            (
                "UX Researcher interview",
                "You will talk about a study you ran, in English.",
            ),
            (
                "Second interview",
                "We will talk about the product and the roadmap. A compensation range is attached.",
            ),
            ("Interview Coach (m/f/d) at Lindenhof", ""),
            (
                "Next steps",
                "Could you share your feedback on the process?",
            ),
        ] {
            assert!(!other(title, body), "{title} / {body}");
        }
    }

    #[test]
    fn a_colleague_who_asks_a_candidate_is_told_from_those_who_ask_the_reader() {
        let another =
            |title: &str| is_of_another(title, &["sam bell".to_owned()], "brightwater.example");
        for title in [
            "Interview panel: Jan (Junior Planner)",
            "Invitation: Candidate interview - Ines Roth",
            "Bewerbergespräch Jan Kort",
        ] {
            assert!(another(title), "{title}");
        }
        for title in [
            "Interview panel: Sam Bell",
            "Interview panel: Sam",
            "Interview panel: Jan, Ines and Tom",
            "Interview panel - Brightwater",
            "Candidate interview: Data Analyst",
            "Candidate interview confirmation at Brightwater for Thursday",
            "Interview with Jan Kort",
            "Panel interview",
        ] {
            assert!(!another(title), "{title}");
        }
    }
}
