//! A no: one gentle way through it. Record it, thank them, ask once, and leave the door as they left it.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::fact::{FactKind, Outcome, Purpose, ReadingKind};
use meanwhile_core::policy::{self, MoveKind};
use meanwhile_engine::actions::{self, PersonInput, RecordHeard};
use meanwhile_engine::shapes::{MoveCard, WhenCard};
use meanwhile_engine::views::{self, ApplicationView, Entry};
use serde::Deserialize;

use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{self, field, icon, moment, upper};
use crate::web::posted::{Posted, filled};

/// What may still be written after a no.
const STEPS: &[MoveKind] = &[
    MoveKind::ThankForDecision,
    MoveKind::AskFeedback,
    MoveKind::KeepInTouch,
    MoveKind::Reapply,
];

/// `GET /application/{id}/rejection`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let view = views::application(&cx.engine, cx.now, &id).await?;
    let decision = view.timeline.iter().rev().find(|it| is_no(it));
    let is_over = view.situation.outcome == Some(Outcome::Rejected);
    let main = match decision {
        None if !is_over => record(&cx, &view),
        decision => after(&cx, &view, decision),
    };
    Ok(cx.show(Nav::Applications, "After a no", main))
}

fn is_no(entry: &Entry) -> bool {
    let is_no =
        matches!(&entry.fact.kind, FactKind::Received(it) if it.reading == ReadingKind::Rejection);
    is_no && !entry.proposed
}

/// The form that records it.
fn record(cx: &Cx, view: &ApplicationView) -> Markup {
    let base = format!("/application/{}", view.application.id);
    let found = view.timeline.iter().any(|it| it.proposed && matches!(&it.fact.kind, FactKind::Received(no) if no.reading == ReadingKind::Rejection));
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        h1 { "They decided for someone else" }
        p.lead { "That is a decision about a vacancy, and seldom about you. Say what they wrote; then nothing more is due than a word of thanks." }
        @if found { p.doubt { "Something found in your mail reads like a no. " a href=(cx.to("/review")) { "Look at it first" } "." } }
        (cx.form(&format!("{base}/rejection"), html! {
            div.field {
                label for="from" { "Who told you" }
                input #from name="from" list="them" autocomplete="off" maxlength="200" aria-describedby="from-hint";
                datalist #them { @for it in &view.people { option value=(it.person.name) {} } }
                p.hint #from-hint { "Leave it empty if it came from a machine or from nobody in particular." }
            }
            (field("at", "When", "", "Now unless given"))
            label.check { input type="checkbox" name="automatic" value="on"; span { "a machine wrote it" } }
            label.check { input type="checkbox" name="door_open" value="on"; span { "they left the door open for another time" } }
            label.check { input type="checkbox" name="gave_feedback" value="on"; span { "they said why, or promised to" } }
            div.row { button.primary { "Save it" } a.quiet href=(cx.to(&base)) { "Not now" } }
        }))
    }
}

/// What is left to do, and what has stopped.
fn after(cx: &Cx, view: &ApplicationView, decision: Option<&Entry>) -> Markup {
    let base = format!("/application/{}", view.application.id);
    let moves = view.plan.moves.iter().filter(|it| STEPS.contains(&it.kind));
    let moves: Vec<&MoveCard> = moves.collect();
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        h1 { "It goes no further here" }
        @if let Some(it) = decision {
            div { p.lead { (sentence(&it.text)) } p.quiet { (upper(&crate::when::moment(&it.at, cx.now))) } }
        }
        div.stopped {
            p { (icon("calm")) " Everything else for this application has stopped: no check-ins, no reminders, nothing to wait for." }
            @if let Some(it) = decision { (take_back(cx, &base, it, "It was not a no: take it back")) }
        }
        ol.gently {
            (thanks(cx, view, &moves, decision, &base))
            (feedback(cx, view, &moves, decision))
            (door(cx, view, &moves))
            li { h2 { "What the next one can have from it" }
                p { "Not why they chose someone else, which nobody knows, but what you would do differently. It comes back by itself when you prepare." }
                div.row { a.button href=(cx.to(&format!("{base}/debrief"))) { "The debrief" } a.quiet href=(cx.to("/prepare")) { "The next interview" } }
            }
        }
    }
}

/// What was sent for a purpose since the decision.
fn sent<'a>(
    view: &'a ApplicationView,
    decision: Option<&Entry>,
    wanted: &'a [Purpose],
) -> Vec<&'a Entry> {
    let since = decision.map(|it| it.at.at);
    let is_it = |it: &&Entry| matches!(&it.fact.kind, FactKind::Sent(sent) if wanted.contains(&sent.purpose));
    let entries = view.timeline.iter().filter(is_it);
    entries
        .filter(|it| since.is_none_or(|since| it.at.at >= since))
        .collect()
}

fn thanks(
    cx: &Cx,
    view: &ApplicationView,
    moves: &[&MoveCard],
    decision: Option<&Entry>,
    base: &str,
) -> Markup {
    let due: Vec<&MoveCard> = moves
        .iter()
        .copied()
        .filter(|it| it.kind == MoveKind::ThankForDecision)
        .collect();
    let done = sent(view, decision, &[Purpose::ThankForDecision]);
    html! {
        li.done[!done.is_empty()] {
            h2 { "Thank them" }
            @for it in &done { (was_sent(cx, base, it)) }
            @for it in &due { (part::reasons(&it.reasons)) (when(cx, it)) }
            @if done.is_empty() {
                @if due.is_empty() { p.quiet { "Nothing is due: nobody in particular wrote, or the time for it is over." } }
                @else { p { "The draft thanks them, asks for feedback once, and says that you would be glad of another occasion." } }
                div.row {
                    a.button.primary[!due.is_empty()] href=(cx.to(&write(base, due.first().copied()))) { "Write the thanks" }
                    @if let Some(it) = due.first() { (part::why(cx, &it.reasons)) }
                }
            }
        }
    }
}

fn write(base: &str, it: Option<&MoveCard>) -> String {
    let to = it
        .and_then(|it| it.to.as_ref())
        .map(|it| format!("&to={}", it.id));
    format!(
        "{base}/write?kind=thank_for_decision{}",
        to.unwrap_or_default()
    )
}

fn feedback(
    cx: &Cx,
    view: &ApplicationView,
    moves: &[&MoveCard],
    decision: Option<&Entry>,
) -> Markup {
    let base = format!("/application/{}", view.application.id);
    let due = moves.iter().find(|it| it.kind == MoveKind::AskFeedback);
    let done = sent(view, decision, &[Purpose::AskFeedback]);
    let rule = policy::rule("ask_feedback");
    html! {
        li.done[!done.is_empty()] {
            h2 { "Feedback, asked for once" }
            @for it in &done { (was_sent(cx, &base, it)) }
            @if let Some(it) = due { (part::reasons(&it.reasons)) (when(cx, it)) }
            @else if done.is_empty() { p.quiet { "There is nothing to ask for: the time is over, or they have told you." } }
            @if let Some(rule) = rule { p.quiet { (rule.why) " Source: " (rule.source) "." } }
        }
    }
}

/// Keeping in touch, and applying again.
fn door(cx: &Cx, view: &ApplicationView, moves: &[&MoveCard]) -> Markup {
    let later = moves
        .iter()
        .filter(|it| matches!(it.kind, MoveKind::KeepInTouch | MoveKind::Reapply));
    let mut later: Vec<_> = later.collect();
    later.sort_by_key(|it| it.best.at);
    html! {
        li {
            h2 { @if view.situation.door_open { "The door they left open" } @else { "Later, perhaps" } }
            @if later.is_empty() { p.quiet { "No day is set for this. Another role there is worth an application at any time." } }
            @for it in &later {
                div { p { strong { (it.title) } ": " (when_words(cx, it)) } (part::reasons(&it.reasons))
                    @if matches!(it.when, WhenCard::Now { .. }) { p { a href=(cx.to(&part::link_for(it.kind, &view.application, it.to.as_ref()))) { (part::label_for(it.kind)) } } }
                    (part::why(cx, &it.reasons)) }
            }
        }
    }
}

fn when(cx: &Cx, it: &MoveCard) -> Markup {
    html! {
        @if let WhenCard::Later { .. } = &it.when { p.quiet { "Best " (when_words(cx, it)) "." } }
    }
}

fn when_words(cx: &Cx, it: &MoveCard) -> Markup {
    html! {
        @match &it.when {
            WhenCard::Now { .. } => { "now" }
            WhenCard::Later { at, .. } => { "from " (moment(at, cx.now)) }
            WhenCard::Behind { application } => { "after your message about " (application.label()) }
        }
    }
}

fn was_sent(cx: &Cx, base: &str, it: &Entry) -> Markup {
    html! { p { (icon("check")) " " (sentence(&it.text)) " " span.quiet { (moment(&it.at, cx.now)) } } (take_back(cx, base, it, "Take back")) }
}

fn take_back(cx: &Cx, base: &str, it: &Entry, label: &str) -> Markup {
    cx.form(
        &format!("/fact/{}/retract", it.id),
        html! {
            (part::hidden("back", &format!("{base}/rejection")))
            button.link aria-label=(format!("{label}: {}", it.text)) { (label) }
        },
    )
}

/// What they said with it.
#[derive(Deserialize)]
pub struct NoForm {
    from: Option<String>,
    at: Option<String>,
    automatic: Option<String>,
    door_open: Option<String>,
    gave_feedback: Option<String>,
}

/// `POST /application/{id}/rejection`
pub async fn post(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<NoForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let to = format!("/application/{id}/rejection");
    let input = RecordHeard {
        application: id,
        reading: Some(ReadingKind::Rejection),
        from: filled(fields.from).map(|it| PersonInput::from(it.as_str())),
        at: filled(fields.at),
        automatic: fields.automatic.is_some(),
        door_open: fields.door_open.is_some(),
        gave_feedback: fields.gave_feedback.is_some(),
        ..RecordHeard::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::record_heard(&cx.engine, cx.now, input),
    )
    .await
}
