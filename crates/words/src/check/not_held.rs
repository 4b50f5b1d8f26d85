//! Check `not_held`: thanks for an interview, or talk of one, that did not take place.

use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::held::{with_weekday, written};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Sentence};
use crate::text::{Lexicon, Table};

/// The check.
pub const CHECK: Check = Check {
    id: "not_held",
    what: "Thanks for an interview, or a word of how it was, where they called it off and no other has been held; and an \
           apology as if you had called it off yourself.",
    why: "They know that there was no conversation. A note that thanks for one was plainly not meant for them.",
    source: "assumption",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::off("Thank you for the interview on Tuesday 14 April."),
        Example::off("I enjoyed our conversation about pricing."),
        Example::off("It was good to meet you last week."),
        Example::off("Thank you again for your time on Tuesday."),
        Example::off("When we spoke you mentioned the new database."),
        Example::off("I am sorry that I had to cancel our interview."),
        Example::off("I apologise for calling off the interview."),
    ],
    silent: &[
        Example::off("Thank you for letting me know that the interview was off."),
        Example::off(
            "I had been looking forward to our conversation, and would enjoy meeting you.",
        ),
        Example::off("I am sorry that the interview had to be cancelled."),
        Example::off("Could you tell me which day would suit you instead?"),
        Example::off("I would be glad to find a new day for our interview."),
        Example::off("Thank you for your message about the interview on Tuesday."),
        Example::off("I am sorry to hear that you had to call off our interview."),
        Example::off("Thank you in advance for your time."),
        Example::new(
            NoteKind::CheckIn,
            "Thank you again for the interview last week.",
        ),
    ],
    find,
};

/// Words of a conversation as of one that was held.
static HELD: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "thank|thanks you? again? so|very? much? for the|our|your|my|a|this|that? .. interview|conversation|discussion|chat|talk|meeting|call",
        "thank|thanks you? again? so|very? much? for your|taking|making|giving .. time",
        "thank|thanks you? again? so|very? much? for meeting|seeing|interviewing|speaking|talking|having",
        "grateful|appreciate|appreciated for? the|our|your .. interview|conversation|discussion|chat|talk|meeting",
        "enjoyed our|the|my|meeting|speaking|talking|interviewing|chatting",
        "good|great|nice|lovely|pleasure|glad to meet|talk|speak|chat",
        "when|since|as we met|spoke|talked|discussed",
        "we met|spoke|talked|discussed",
        "our|the interview|conversation|discussion|chat|talk|meeting .. was|went|left|made|stayed",
        "you mentioned|explained|described in|at|during our|the interview|conversation|talk",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Apologies for what they did.
static OWN: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "sorry|apologise|apologize|apologies|regret .. i had|needed|have to? cancel|cancelled|canceled|postpone|call|called|move",
        "sorry|apologise|apologize|apologies for cancelling|canceling|calling|postponing|my",
        "i cancelled|canceled the|our interview|conversation|meeting|talk",
        "i had|needed to cancel|postpone|call .. interview|conversation|meeting|talk",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Words with which a sentence turns to what is still to be, or to what was not.
static NOT_YET: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "would will could can hope hoping forward if once advance message note letting email mail off cancelled canceled \
         postponed reschedule rescheduling another instead not never yet did didn",
    )
});

/// Words that say whose apology it is: only what the seeker is sorry to have done is wrong.
static OTHERS: LazyLock<Table<()>> = LazyLock::new(|| Table::of_words("you they your delay"));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let context = note.context;
    let Some(day) = context
        .called_off
        .filter(|_| context.last_meeting().is_none())
    else {
        return;
    };
    let has = |it: &Sentence, table: &Table<()>| {
        it.tokens
            .clone()
            .any(|at| table.contains(note.body.word(at)))
    };
    let sentences = |lexicon: &Lexicon<()>| {
        let hits = lexicon.find(&note.body).into_iter();
        hits.filter_map(|it| note.sentence_of(it.tokens.start))
            .collect::<Vec<_>>()
    };
    for it in sentences(&HELD).into_iter().filter(|it| !has(it, &NOT_YET)) {
        let message = format!(
            "They called the interview of {} off, and no other has been held: there is no conversation to thank for or to \
             speak of.",
            with_weekday(day)
        );
        let better =
            Suggestion::wording("I am still very interested, and would be glad of a new day.");
        findings.push(Finding::in_body(
            CHECK.id,
            Severity::Stop,
            it.span.clone(),
            message,
            better,
        ));
    }
    for it in sentences(&OWN).into_iter().filter(|it| !has(it, &OTHERS)) {
        let message =
            "They called the interview off, not you: there is nothing to be sorry for.".to_owned();
        let better = format!(
            "It is no trouble that the interview on {} was called off.",
            written(day)
        );
        findings.push(Finding::in_body(
            CHECK.id,
            Severity::Fix,
            it.span.clone(),
            message,
            Suggestion::Wording(better),
        ));
    }
    findings.dedup();
}
