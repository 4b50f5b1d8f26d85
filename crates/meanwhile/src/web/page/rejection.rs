//! A no: one gentle way through it. Record it, thank them, ask once, and leave the door as they left it.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_core::fact::{FactKind, ReadingKind};
use meanwhile_core::policy;
use meanwhile_engine::actions::{self, PersonInput, RecordHeard};
use meanwhile_engine::shapes::{MoveCard, WhenCard};
use meanwhile_engine::views::{self, Entry, RejectionStep, RejectionView};
use serde::Deserialize;

use super::record::missing;
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{self, area, entry_moment, field, icon, moment};
use crate::web::posted::{Posted, filled};

/// `GET /application/{id}/rejection`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let view = views::rejection(&cx.engine, cx.now, &id).await?;
    let main = if view.is_over {
        let debrief = views::debrief(&cx.engine, cx.now, &id, None).await?;
        after(&cx, &view, debrief.interview.is_some())
    } else {
        record(&cx, &view)
    };
    Ok(cx.show(Nav::Applications, "After a no", main))
}

/// The form that records it.
fn record(cx: &Cx, view: &RejectionView) -> Markup {
    let base = format!("/application/{}", view.application.id);
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        h1 { "They decided for someone else" }
        p.lead { "That is a decision about a vacancy, and seldom about you. Say what they wrote; then nothing more is due than a word of thanks." }
        @if view.found { p.doubt { "Something found in your mail reads like a no. " a href=(cx.to("/review")) { "Look at it first" } "." } }
        (cx.form(&format!("{base}/rejection"), html! {
            div.field {
                label for="from" { "Who told you" }
                input #from name="from" list="them" autocomplete="off" maxlength="200" aria-describedby="from-hint";
                datalist #them { @for it in &view.people { option value=(it.name) {} } }
                p.hint #from-hint { "Leave it empty if it came from a machine or from nobody in particular." }
            }
            (field("at", "When", "", "Now unless given"))
            (area("words", "What they said, and why", "", 3, "Their reason in their words or yours, if they gave one. It is kept with the application."))
            label.check { input type="checkbox" name="automatic" value="on"; span { "a machine wrote it" } }
            label.check { input type="checkbox" name="door_open" value="on"; span { "they left the door open for another time" } }
            label.check { input type="checkbox" name="gave_feedback" value="on"; span { "they said why, or promised to" } }
            div.row { button.primary { "Save it" } a.quiet href=(cx.to(&base)) { "Not now" } }
        }))
    }
}

/// What is left to do, and what has stopped.
fn after(cx: &Cx, view: &RejectionView, has_met: bool) -> Markup {
    let base = format!("/application/{}", view.application.id);
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        h1 { "It goes no further here" }
        @if let Some(it) = &view.decision {
            div { p.lead { (sentence(&it.text)) } p.quiet { (entry_moment(it, cx.now)) }
                @if let FactKind::Received(no) = &it.fact.kind { @if !no.words.is_empty() { blockquote { p { (no.words) } } } } }
        }
        div.stopped {
            p { (icon("calm")) " Everything else for this application has stopped: no check-ins, no reminders, nothing to wait for." }
            @if let Some(it) = &view.decision { (take_back(cx, &base, it, "It was not a no: take it back")) }
        }
        @for it in &view.said {
            @for line in &it.details { blockquote { p { (line) } } }
            p.quiet { (entry_moment(it, cx.now)) } (take_back(cx, &base, it, "Take back"))
        }
        @if !view.is_explained { (why_not(cx, &base)) }
        ol.gently {
            (thanks(cx, view, &base))
            (feedback(cx, view, &base))
            (door(cx, view))
            li { h2 { "What helps with the next one" }
                p { "Not why they chose someone else, which nobody knows, but what you would do differently. It comes back by itself when you prepare." }
                div.row { @if has_met { a.button href=(cx.to(&format!("{base}/debrief"))) { "The debrief" } } a.quiet href=(cx.to("/prepare")) { "The next interview" } }
            }
        }
    }
}

/// The place for a reason that comes with another message, or by telephone.
fn why_not(cx: &Cx, base: &str) -> Markup {
    html! {
        details.sheet { summary { "Did they say why?" }
            (cx.form(&format!("{base}/rejection/why"), html! {
                (area("words", "What they said, and why", "", 3, "In their words or yours. Then nothing is asked of them any more."))
                (field("at", "When", "", "Now unless given"))
                div.row { button { "Keep it" } }
            }))
        }
    }
}

/// What was sent for a step, what is to do for it, and how, or why nothing is.
fn step(cx: &Cx, it: &RejectionStep, base: &str) -> Markup {
    html! {
        @for it in &it.sent { (was_sent(cx, base, it)) }
        @for it in &it.due { (part::reasons(&it.reasons)) (when(cx, it)) }
        @if !it.note.is_empty() { p.quiet[it.due.is_empty()] { (it.note) } }
    }
}

fn thanks(cx: &Cx, view: &RejectionView, base: &str) -> Markup {
    let (it, due) = (&view.thanks, view.thanks.due.first());
    html! {
        li.done[!it.sent.is_empty()] {
            h2 { "Thank them" }
            (step(cx, it, base))
            @if let Some(due) = due.filter(|_| it.sent.is_empty()) {
                div.row {
                    a.button.primary href=(cx.to(&write(base, due))) { "Write the thanks" }
                    (part::why(cx, &due.reasons))
                }
            }
        }
    }
}

fn write(base: &str, it: &MoveCard) -> String {
    let to = it.to.as_ref().map(|it| format!("&to={}", it.id));
    format!(
        "{base}/write?kind=thank_for_decision{}",
        to.unwrap_or_default()
    )
}

fn feedback(cx: &Cx, view: &RejectionView, base: &str) -> Markup {
    html! {
        li.done[!view.feedback.sent.is_empty()] {
            h2 { "Feedback, asked for once" }
            (step(cx, &view.feedback, base))
            @if let Some(rule) = policy::rule("ask_feedback").filter(|_| !view.feedback.sent.is_empty()) { p.quiet { (rule.why) } }
        }
    }
}

/// Keeping in touch, and applying again.
fn door(cx: &Cx, view: &RejectionView) -> Markup {
    html! {
        li {
            h2 { @if view.door_open { "The door they left open" } @else { "Later, perhaps" } }
            @if view.later.is_empty() { p.quiet { "No day is set for this. Another role there is worth an application at any time." } }
            @for it in &view.later {
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
    html! { p { (icon("check")) " " (sentence(&it.text)) " " span.quiet { (entry_moment(it, cx.now)) } } (take_back(cx, base, it, "Take back")) }
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
    words: Option<String>,
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
        words: filled(fields.words),
        ..RecordHeard::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::record_heard(&cx.engine, cx.now, input),
    )
    .await
}

/// What they said about their no.
#[derive(Deserialize)]
pub struct WhyForm {
    words: String,
    at: Option<String>,
}

/// `POST /application/{id}/rejection/why`
pub async fn post_why(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<WhyForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    if fields.words.trim().is_empty() {
        return Err(missing("words", "It is not said what they said", "").into());
    }
    let to = format!("/application/{id}/rejection");
    let input = RecordHeard {
        application: id,
        reading: Some(ReadingKind::Other),
        at: filled(fields.at),
        expects_answer: Some(false),
        gave_feedback: true,
        words: Some(fields.words),
        ..RecordHeard::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::record_heard(&cx.engine, cx.now, input),
    )
    .await
}
