//! Weekdays that are over: “thanks for coming in on Monday” speaks of the Monday before the letter, not the one after.
//!
//! Judges the words around a weekday alone; which date that is, `resolve` says.

use std::ops::Range;

use crate::text::{Gap, Text};

/// Words before a weekday within which its clause is looked at. *Assumption.*
const TOKENS_BEFORE: usize = 14;
/// Words behind it, where German and Dutch put what was done. *Assumption.*
const TOKENS_BEHIND: usize = 6;

/// Words for what people did together, in a form that says it is over.
const DONE: &[&str] = &[
    "applied",
    "called",
    "came",
    "charlamos",
    "chatted",
    "conhecemos",
    "conocimos",
    "conversamos",
    "discussed",
    "discusso",
    "discute",
    "echange",
    "emailed",
    "enjoyed",
    "falamos",
    "hablado",
    "hablamos",
    "incontrati",
    "interviewed",
    "loved",
    "met",
    "parlato",
    "parle",
    "rang",
    "received",
    "rencontre",
    "rencontres",
    "reunimos",
    "saw",
    "sent",
    "spoke",
    "submitted",
    "talked",
    "visited",
    "wrote",
];

/// The same where they stand behind the day: “wie am Donnerstag besprochen”.
const DONE_BEHIND: &[&str] = &[
    "besprochen",
    "besproken",
    "gefreut",
    "gehad",
    "gesehen",
    "gesprochen",
    "gesproken",
    "getroffen",
    "kennengelernt",
    "ontmoet",
    "telefoniert",
    "unterhalten",
];

/// Words of thanks.
const THANKS: &[&str] = &[
    "bedanken",
    "bedankt",
    "dank",
    "danke",
    "gracias",
    "grazie",
    "merci",
    "obrigada",
    "obrigado",
    "remercie",
    "remercions",
    "thank",
    "thanks",
];

/// What people thank each other for when it is over.
const THANKED_FOR: &[&str] = &[
    "attending",
    "besuch",
    "bezoek",
    "call",
    "chat",
    "chatting",
    "chiacchierata",
    "colloquio",
    "coming",
    "conversa",
    "conversacion",
    "conversation",
    "discussion",
    "echange",
    "entretien",
    "entrevista",
    "gesprach",
    "gesprek",
    "incontro",
    "interview",
    "interviewing",
    "joining",
    "kennenlernen",
    "kennismaking",
    "komst",
    "meeting",
    "presentation",
    "presenting",
    "rencontre",
    "speaking",
    "stopping",
    "talk",
    "talking",
    "telefonat",
    "tempo",
    "temps",
    "tiempo",
    "tijd",
    "time",
    "visit",
    "visita",
    "visite",
    "visiting",
    "zeit",
];

/// Words of pleasure before a meeting that was: “it was great to meet you on Tuesday”.
const PLEASURE: &[&str] = &[
    "delighted",
    "enjoyable",
    "fun",
    "glad",
    "good",
    "great",
    "lovely",
    "nice",
    "pleased",
    "pleasure",
    "wonderful",
];
const MEETING: &[&str] = &[
    "chat", "chatting", "hear", "hearing", "meet", "meeting", "see", "seeing", "speak", "speaking",
    "talk", "talking",
];

/// Words that put the day ahead, whatever else is said.
const AHEAD: &[&str] = &[
    "accept",
    "accepting",
    "agreed",
    "agreeing",
    "arrange",
    "arranging",
    "be",
    "before",
    "booking",
    "by",
    "can",
    "choosing",
    "confirm",
    "confirming",
    "could",
    "forward",
    "hope",
    "hoping",
    "invitation",
    "invite",
    "inviting",
    "ll",
    "may",
    "might",
    "move",
    "moving",
    "offering",
    "rescheduled",
    "rescheduling",
    "scheduled",
    "scheduling",
    "shall",
    "should",
    "suggesting",
    "until",
    "want",
    "will",
    "would",
];

/// Whether what is said around the weekday in `tokens` says that it is over.
pub(super) fn is_over(text: &Text<'_>, tokens: &Range<usize>) -> bool {
    let before = clause_before(text, tokens.start);
    let words = || before.clone().map(|at| text.word(at));
    if words().any(|word| AHEAD.contains(&word)) {
        return false;
    }
    let has = |list: &[&str]| words().any(|word| list.contains(&word));
    // “It was great to meet you”, “great to meet you”.
    let was = has(&["was", "been"]) || PLEASURE.contains(&text.word(before.start));
    has(&["was", "were"]) && says_where_it_was(text, tokens.start)
        || has(THANKS) && has(THANKED_FOR)
        || was && has(PLEASURE) && has(MEETING)
        || before.clone().any(|at| is_done(text, at, tokens.start))
        || is_as_discussed(text, tokens)
        || done_behind(text, tokens.end)
}

/// The words of the clause before the token at `at`.
fn clause_before(text: &Text<'_>, at: usize) -> Range<usize> {
    let least = at.saturating_sub(TOKENS_BEFORE);
    let mut start = at;
    while start > least && text.tokens[start].gap < Gap::Comma {
        start -= 1;
        if matches!(
            text.word(start),
            "and" | "but" | "so" | "und" | "et" | "y" | "e" | "en"
        ) {
            return start + 1..at;
        }
    }
    start..at
}

/// “The interview was on Tuesday”.
fn says_where_it_was(text: &Text<'_>, weekday: usize) -> bool {
    let before = |back: usize| weekday.checked_sub(back).map_or("", |at| text.word(at));
    matches!(before(1), "on") && matches!(before(2), "was" | "were")
}

/// “We met on Tuesday”, “the call we had on Tuesday”, but not “you are interviewed on Tuesday”.
fn is_done(text: &Text<'_>, at: usize, weekday: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| text.word(before));
    let is_passive = matches!(before, "be" | "being" | "is" | "are" | "get" | "gets");
    let had = text.word(at) == "had" && text.word(weekday.saturating_sub(1)) == "on";
    (DONE.contains(&text.word(at)) || had) && !is_passive
}

/// “As discussed on Thursday” without an hour, which would make it an appointment.
fn is_as_discussed(text: &Text<'_>, tokens: &Range<usize>) -> bool {
    let on = tokens
        .start
        .checked_sub(1)
        .filter(|at| text.word(*at) == "on");
    let Some(said) = on.and_then(|on| on.checked_sub(1)) else {
        return false;
    };
    let hour = text.tokens.get(tokens.end).is_some_and(|token| {
        token.gap < Gap::Sentence && (token.is_number || text.word(tokens.end) == "at")
    });
    matches!(text.word(said), "agreed" | "mentioned" | "promised")
        && said
            .checked_sub(1)
            .is_some_and(|at| matches!(text.word(at), "as" | "like" | "we" | "i"))
        && !hour
}

/// “Wie am Donnerstag besprochen”, “dat we dinsdag hebben besproken”.
fn done_behind(text: &Text<'_>, end: usize) -> bool {
    (end..text.tokens.len().min(end + TOKENS_BEHIND))
        .take_while(|at| text.tokens[*at].gap < Gap::Comma)
        .any(|at| DONE_BEHIND.contains(&text.word(at)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::Offset;

    use crate::dates::{Context, Meaning, NumericOrder, find};

    /// Written on Friday, 6 March 2026: the day of the first date found.
    #[track_caller]
    fn check(text: &str, day: i8, month: i8) {
        let context = Context {
            sent_at: "2026-03-06T15:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer: None,
            reader: None,
            order: NumericOrder::Unknown,
        };
        let expected = date(2026, month, day);
        let found = find(text, &context).remove(0);
        let first = match found.meaning {
            Meaning::Days { first, .. } => first,
            Meaning::Moment { start, .. } => Offset::UTC.to_datetime(start).date(),
            Meaning::Clock { .. } => panic!("{text}"),
        };
        assert_eq!(first, expected, "{text}");
    }

    #[test]
    fn a_weekday_beside_the_past_is_the_last_one() {
        check("Thanks for coming in on Monday.", 2, 3);
        check("Thank you for your time on Wednesday afternoon.", 4, 3);
        check("As discussed on Thursday, here is the form.", 5, 3);
        check("I enjoyed meeting you on Tuesday.", 3, 3);
        check("It was great to talk to you on Tuesday.", 3, 3);
        check("Lovely to meet you on Tuesday!", 3, 3);
        check("We met on Tuesday to talk about the role.", 3, 3);
        check("After the call we had on Tuesday, the team sat down.", 3, 3);
        check("Your interview was on Tuesday.", 3, 3);
        check("Here is the brochure that I mentioned on Thursday.", 5, 3);
        check("Vielen Dank für das Gespräch am Dienstag.", 3, 3);
        check(
            "Wie am Donnerstag besprochen, sende ich Ihnen das Formular.",
            5,
            3,
        );
        check("Merci pour l'entretien de mardi.", 3, 3);
        check("Gracias por la entrevista del martes.", 3, 3);
        check("Grazie per il colloquio di martedì.", 3, 3);
        check("Obrigada pela entrevista de quarta-feira.", 4, 3);
        check("Bedankt voor het gesprek van dinsdag.", 3, 3);
    }

    #[test]
    fn the_last_one_of_a_letters_own_weekday_is_a_week_before() {
        check("Thanks for coming in on Friday.", 27, 2);
    }

    #[test]
    fn a_weekday_ahead_stays_ahead() {
        check("Looking forward to meeting you on Tuesday.", 10, 3);
        check("Thank you for confirming Thursday.", 12, 3);
        check("Thanks for scheduling the call on Tuesday.", 10, 3);
        check("It would be great to meet you on Tuesday.", 10, 3);
        check(
            "It was great to meet you, and we would like to see you again on Tuesday.",
            10,
            3,
        );
        check("As agreed, we meet on Thursday at 10am.", 12, 3);
        check("You will be interviewed on Tuesday.", 10, 3);
        check("The talk was moved to Tuesday.", 10, 3);
        check("We said Tuesday.", 10, 3);
        check("Passt Ihnen Dienstag?", 10, 3);
        check(
            "Danke für die Einladung, ich komme gern am Dienstag.",
            10,
            3,
        );
        check("Merci de confirmer votre présence mardi.", 10, 3);
    }
}
