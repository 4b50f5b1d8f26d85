//! What stands beside a note: what its sentences rest on, what only the seeker knows, and whether this is a moment to
//! send it.

use maud::{Markup, html};
use meanwhile_engine::shapes::ReasonLine;
use meanwhile_engine::views::{MayAnswer, QuestionCard, SentenceCard};
use meanwhile_engine::{Place, Severity};

use super::findings::flat;
use super::sheet::{Desk, OnDesk};
use crate::web::cx::Cx;
use crate::web::part::{moment as show_moment, path_word, reasons, why};

/// What each sentence of the draft that still stands there rests on.
pub fn facts(note: &OnDesk) -> Markup {
    let stands =
        |it: &&SentenceCard| it.place == Place::Body && note.words.body.contains(it.words.trim());
    let all: Vec<&SentenceCard> = note.draft.sentences.iter().filter(stands).collect();
    html! {
        @if !all.is_empty() {
            details.rests {
                summary { "What each sentence of the draft rests on" }
                p.hint { "A draft claims only what you recorded. What you write yourself is yours to vouch for." }
                ol { @for it in all {
                    li { p { "“" (flat(&it.words)) "”" } p.quiet {
                        @for (at, source) in it.from.iter().enumerate() { @if at > 0 { "; " } (source.text) }
                    } }
                } }
            }
        }
    }
}

/// What would make it better, and where that is recorded.
pub fn questions(cx: &Cx, desk: &Desk, at: usize, note: &OnDesk) -> Markup {
    html! {
        @if !note.draft.questions.is_empty() {
            div.questions {
                h3 { @if note.draft.ready { "It would be better with" } @else { "Only you know" } }
                ul { @for it in &note.draft.questions {
                    li { p { (it.text) } p.quiet { (it.why) } (answer(cx, desk, at, it)) }
                } }
            }
        }
    }
}

/// The way to answer a question; some are answered in the note itself.
fn answer(cx: &Cx, desk: &Desk, at: usize, question: &QuestionCard) -> Markup {
    let base = format!("/application/{}", desk.application.id);
    let (path, label) = match question.id {
        "one_specific" => (format!("{base}/debrief"), "Write it into the debrief"),
        "what_is_new" | "what_has_changed" => {
            (format!("{base}/record?what=news"), "Record the news")
        }
        "promised_day" => (
            format!("{base}/record?what=promise"),
            "Record the day they named",
        ),
        "offer_day" => (
            format!("{base}/record?what=offer"),
            "Record the other offer",
        ),
        "your_name" => {
            let back = path_word(&desk.here());
            (format!("/settings?back={back}"), "Say your name")
        }
        "which_decision" => (
            format!("{base}/record?what=heard"),
            "Record what they decided",
        ),
        "to_whom" => (
            format!("{base}/record?what=heard"),
            "Record who wrote to you",
        ),
        "which_time" => {
            return html! { p { a href=(format!("#time-{at}")) data-opens { "Say which time suits you" } } };
        }
        _ => return html! { p.quiet { "Say it in the note." } },
    };
    html! { p { a href=(cx.to(&path)) { (label) } } }
}

/// “Is this a moment to send it?”
pub fn moment(cx: &Cx, note: &OnDesk) -> Markup {
    let because: &[ReasonLine] = match &note.may.answer {
        MayAnswer::Yes => &[],
        MayAnswer::YesButBetter { reasons, .. }
        | MayAnswer::Wait { reasons, .. }
        | MayAnswer::No { reasons } => reasons,
    };
    html! {
        div.moment {
            h3 { "Is this a moment to send it?" }
            p { @match &note.may.answer {
                MayAnswer::Yes if !is_ready(note) => { "The time is right; the words are not yet, as stands above." }
                MayAnswer::Yes => { "Yes, now is fine." }
                MayAnswer::YesButBetter { at, .. } => { "You may; " strong { (show_moment(at, cx.now)) } " is better." }
                MayAnswer::Wait { until, better: Some(at), .. } => { "Not yet: " strong { (show_moment(at, cx.now)) } " is best, and not before " (show_moment(until, cx.now)) "." }
                MayAnswer::Wait { until, .. } => { "Not yet: from " strong { (show_moment(until, cx.now)) } "." }
                MayAnswer::No { .. } => { "Not as things stand." }
            } }
            (reasons(because))
            (why(cx, because))
        }
    }
}

/// Whether the words could go out as they are.
fn is_ready(note: &OnDesk) -> bool {
    !note.checked.body.trim().is_empty() && note.checked.verdict != Some(Severity::Stop)
}
