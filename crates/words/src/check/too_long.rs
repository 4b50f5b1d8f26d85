//! Check `too_long`: more words than its kind and channel bear.

use super::finding::{Finding, Severity, Suggestion};
use super::length::{length_of, name_of};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};

/// The check.
pub const CHECK: Check = Check {
    id: "too_long",
    what: "More words than such a note bears on its channel: well over two hundred for thanks by mail, eighty for a text \
           message.",
    why: "It is read between two meetings. A short note is read to its end, a long one is put off.",
    source: "CareerOneStop and Robert Half: brief, a few short paragraphs; the numbers are an assumption",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(LONG),
        Example::new(NoteKind::CheckIn, LONG),
        Example::new(NoteKind::AnswerScheduling, LONG),
    ],
    silent: &[
        Example::thanks("Thank you for your time today."),
        Example::thanks(
            "Thank you for taking the time today, and for telling me so openly what the first weeks are like. I liked \
             best how you described getting the weekly report down from two days to two hours, because that is the kind \
             of work I enjoy: small tools that people use every day. On the way home I went once more through the ferry \
             dashboard, and I believe its filter would help there too. I would be very glad to do this work with you \
             and Lee. If anything is still open from my side, please ask me at any time. I look forward to the next step.",
        ),
        Example::new(NoteKind::Other, "A short line about something else."),
    ],
    find,
};

/// Some 280 words.
const LONG: &str = concat!(
    "Thank you for the talk about the weekly report and the sensors and the ferry timetable and all that belongs to it, ",
    "which I have thought about a good deal since, and which I would like to go through here once more from the beginning. ",
    "First there is the question of the database, where I see three ways, of which the first is the simplest and the last ",
    "the one that I would take myself if I had the time for it and somebody to help me with the old tables. Then there is ",
    "the report itself, whose pages I would count, sort, shorten and give to other people to read before I began to write ",
    "any line of a program for it, because a page that nobody reads needs no program at all. After that come the sensors, ",
    "which have a clock of their own each, and I remember well how much trouble that made at my last place, where we had ",
    "forty of them on the roof and no two agreed about the hour. In the end we wrote down by hand when each of them was ",
    "off, for a month, and found that the cold of the night explained nearly all of it. I could tell you much more about ",
    "this, and about the weather station, and about the way in which we taught the new people to read its numbers, but I ",
    "am afraid that it would lead too far here. Let me only say that the pictures helped most, and that I still have them ",
    "all and would bring them along, together with the long list of everything that we tried before and that did not work ",
    "at all, if you think that this could be of any use to your team at the beginning or at any time later on.",
);

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let (length, words) = (length_of(note), note.words());
    let severity = match words {
        words if words > length.most => Severity::Fix,
        words if words > length.high => Severity::Consider,
        _ => return,
    };
    let message = format!(
        "It has {words} words; {} like this one is read to its end with fewer than {}.",
        name_of(note.context.channel),
        length.high
    );
    let better = "Which two sentences matter most to this reader? Keep those and the thanks or the question.";
    let span = note.body.bytes(beyond(note, length.high)..note.middle.end);
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        span,
        message,
        Suggestion::question(better),
    ));
}

/// The token with which the first word beyond `words` begins.
fn beyond(note: &Anatomy<'_>, words: usize) -> usize {
    use crate::text::Gap;
    let tokens = &note.body.tokens;
    let apart = |at: &usize| *at == note.middle.start || tokens[*at].gap >= Gap::Space;
    let mut begins = note.middle.clone().filter(apart);
    begins.nth(words).unwrap_or(note.middle.start)
}

#[cfg(test)]
mod tests {
    use meanwhile_core::fact::Channel;

    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::Note;

    #[test]
    fn the_channel_decides_and_what_lies_beyond_is_marked() {
        let body = "Dear Dana,\n".to_owned() + &"thanks ".repeat(90) + "\nMika";
        for (channel, expected) in [
            (Channel::Email, None),
            (Channel::Text, Some(Severity::Fix)),
            (Channel::Linkedin, None),
        ] {
            let mut context = scene(NoteKind::ThankYou);
            context.channel = channel;
            let report = check_within(&Note::of(&body), &context, &[&CHECK]);
            let found = report.findings.first();
            assert_eq!(found.map(|it| it.severity), expected, "{channel:?}");
            if let Some(it) = found {
                assert_eq!(body[it.span.clone()].split(' ').count(), 90 - 55);
            }
        }
    }
}
