//! What must hold of a draft, whatever the facts are.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use meanwhile_core::fact::Channel;

use super::super::weave::FIXED;
use super::super::{Draft, Source, WAITS, days, kinds};
use crate::check::{Finding, Report, Severity};
use crate::note::{Context, NoteKind, Register};
use crate::text::Text;

/// What the checks stop or want mended. What waits for an answer of the seeker's goes with a question that is needed.
fn faults<'a>(draft: &Draft, report: &'a Report) -> Vec<&'a Finding> {
    let waits = |it: &Finding| WAITS.contains(&it.check) && !draft.is_ready();
    let serious = |it: &&Finding| it.severity >= Severity::Fix && !waits(it);
    report.findings.iter().filter(serious).collect()
}

/// Everything about one draft that must hold, whatever the facts are.
pub(super) fn problems(draft: &Draft, report: &Report, context: &Context) -> Vec<String> {
    let mut found: Vec<String> = faults(draft, report)
        .iter()
        .map(|it| {
            format!(
                "{}: {} in “{}”",
                it.check,
                it.message,
                draft.note.marked(it.place, &it.span)
            )
        })
        .collect();
    let note = &draft.note;
    if note.body.contains(['{', '}', '[', ']', '|'])
        || note.body.contains("  ")
        || note.body.contains("..")
    {
        found.push("a blank or a double mark is left".to_owned());
    }
    let can_wait = context.kind == NoteKind::News || context.kind.is_thanks();
    let is_asked_only = can_wait && !draft.is_ready() && note.body.is_empty();
    if note.subject.is_some() != (context.channel == Channel::Email && !is_asked_only) {
        found.push("only an e-mail has a subject".to_owned());
    }
    if context.register == Register::Formal {
        let contracted = ["’m ", "’re ", "’ve ", "’ll ", "n’t "];
        found.extend(
            contracted
                .iter()
                .filter(|it| note.body.contains(**it))
                .map(|it| format!("formal, and {it}")),
        );
    }
    found.extend(unfounded(draft, context));
    found.extend(claimed(draft, context));
    found
}

/// Words that speak of a conversation as of one that was held.
const CONVERSATIONS: &[&str] = &[
    "enjoyed",
    "onversation",
    "our talk",
    "the talk",
    "talked",
    "talking with me",
    "good to talk",
    "we met",
    "to meet you",
    "others in your team",
    "spoke",
    "r your time",
    "your questions",
    "gave me",
    "you told me",
    "for the interview",
    "our interview",
    "my interview",
    "your interview",
    "remember our",
    "remember it",
];

/// A conversation that is spoken of where none was held.
fn claimed(draft: &Draft, context: &Context) -> Vec<String> {
    let told = !context.points.is_empty() && context.called_off.is_none();
    if told || context.last_meeting().is_some() {
        return Vec::new();
    }
    let note = &draft.note;
    let texts = [note.subject.as_deref().unwrap_or(""), &note.body];
    // A new day is asked for one that is still to be.
    let lower = texts.map(|it| it.to_lowercase().replace("a new day for the interview", ""));
    let lower = lower.map(|it| it.replace("a new day for our interview", ""));
    let claims = CONVERSATIONS
        .iter()
        .filter(|it| lower.iter().any(|text| text.contains(**it)));
    claims
        .map(|it| format!("nothing was held, and it says “{it}”: {texts:?}"))
        .collect()
}

/// Words of a draft that are neither in the facts that its sentence names nor the program's own.
fn unfounded(draft: &Draft, context: &Context) -> Vec<String> {
    let mut found = Vec::new();
    for said in &draft.sentences {
        let text = draft.note.text(said.place).get(said.span.clone()).unwrap();
        let mut known = BTreeSet::new();
        for source in &said.from {
            for text in texts(*source, context) {
                learn(&text, &mut known);
            }
        }
        let text = Text::new(text);
        for at in 0..text.tokens.len() {
            let word = text.word(at);
            let ok = own_words().contains(word) || known.iter().any(|it| is_form(word, it));
            if !ok {
                found.push(format!("“{word}” comes from nowhere ({:?})", said.from));
            }
        }
    }
    found
}

/// Whether a word is another form of one that was recorded: “discussing” of “discussed”.
fn is_form(word: &str, recorded: &str) -> bool {
    let stem = |it: &str| it.get(..it.len().min(3)).map(str::to_owned);
    const IRREGULAR: &[(&str, &str)] = &[
        ("telling", "told"),
        ("speaking", "spoke"),
        ("going", "went"),
        ("making", "made"),
    ];
    word == recorded
        || word.len() > 2 && recorded.len() > 2 && stem(word) == stem(recorded)
        || IRREGULAR.contains(&(word, recorded))
}

fn learn(text: &str, known: &mut BTreeSet<String>) {
    let text = Text::new(text);
    known.extend((0..text.tokens.len()).map(|at| text.word(at).to_owned()));
}

/// The words of the plans and frames, and the few that weaving and greeting add.
fn own_words() -> &'static BTreeSet<String> {
    static WORDS: std::sync::LazyLock<BTreeSet<String>> = std::sync::LazyLock::new(|| {
        let mut known = BTreeSet::new();
        for plan in kinds::all_plans()
            .iter()
            .chain(FIXED.iter().copied().flatten())
        {
            let mut plain = String::new();
            for piece in plan.split('{') {
                plain.push_str(piece.split_once('}').map_or(piece, |(_, rest)| rest));
            }
            learn(&plain, &mut known);
        }
        let added = "people about seeing years year hours minutes weeks september soon possible uni our their mine does t haven were you your yours yourself yourselves we both are have do our the moment what counts is i was am not m d \
            ve ll re don doesn isn hasn s cannot role position at today yesterday on by between and dear hi hello all this \
            kind best regards with warm wishes sincerely respectfully offer left door open";
        known.extend(added.split_whitespace().map(str::to_owned));
        known
    });
    &WORDS
}

/// The texts behind a source; days as they may be said.
fn texts(source: Source, context: &Context) -> Vec<String> {
    let days = |days: &[Date]| {
        let mut said = Vec::new();
        for day in days {
            said.push(days::full(*day, context.spelling, context.today));
        }
        said
    };
    match source {
        Source::Form | Source::Offered | Source::DoorOpen => Vec::new(),
        Source::Writer => context.writer.iter().cloned().collect(),
        Source::To(at) => vec![context.to[at].name.clone()],
        Source::Employer => context.employer.iter().map(|it| it.name.clone()).collect(),
        Source::Role => context.role.iter().cloned().collect(),
        Source::Meeting(at) => days(&[context.meetings[at].day]),
        Source::CalledOff => context.called_off.map_or_else(Vec::new, |it| days(&[it])),
        Source::Point(at) => vec![context.points[at].text.clone()],
        Source::Promised => context
            .promised
            .map_or_else(Vec::new, |it| days(&[it.first, it.last])),
        Source::Accomplishment(at) => vec![context.accomplishments[at].clone()],
        Source::CompetingOffer => context
            .competing_offer
            .map_or_else(Vec::new, |it| days(&[it])),
        Source::Received => context.received.iter().cloned().collect(),
        // What was typed in short is written out: any of the coming days, and no other.
        Source::ChosenTime => {
            let coming = (0..15).filter_map(|it| context.today?.checked_add(it.days()).ok());
            let coming: Vec<Date> = coming.collect();
            let typed = context.chosen_time.iter().cloned();
            typed
                .chain(days(&coming))
                .chain(["3 PM".to_owned()])
                .collect()
        }
    }
}
