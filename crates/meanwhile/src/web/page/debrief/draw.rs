//! How a debrief looks: before it is begun, and while it is written.

use maud::{Markup, html};
use meanwhile_core::fact::Prediction;
use meanwhile_engine::actions::DebriefStep;
use meanwhile_engine::and;
use meanwhile_engine::shapes::Day;
use meanwhile_engine::views::{DebriefState, DebriefView, HeldInterview};

use super::closed;
use super::steps::{Written, answer, id};
use crate::web::cx::Cx;
use crate::web::part::{hidden, icon, moment};

/// What is asked besides the steps.
const DECIDES: &str = "When will they decide?";
const WHOM: &str = "Whom may you ask then?";
const HUNCH: &str = "If you like: do you think you will hear?";

/// The page. `trouble` says why what was written is not saved yet.
pub fn page(cx: &Cx, view: &DebriefView, written: &Written, trouble: Option<&Markup>) -> Markup {
    let base = format!("/application/{}", view.application.id);
    html! {
        p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
        @match (&view.interview, &view.state) {
            (None, _) => {
                h1 { "No interview has been held yet" }
                p.lead { "A debrief begins when the interview is over." }
                div.row { a.button href=(cx.to(&format!("{base}/record?what=interview"))) { "Record an interview" } }
            }
            (Some(held), DebriefState::NotBegun) => { (before(cx, view, held, &base)) }
            (Some(held), DebriefState::Open { .. }) => { (open(cx, view, held, &base, written, trouble)) }
            (Some(held), DebriefState::Closed { at }) => { (closed::page(cx, view, held, at, &base, written)) }
        }
    }
}

/// Of which interview.
pub fn about(cx: &Cx, held: &HeldInterview) -> Markup {
    let names: Vec<String> = held.people.iter().map(|it| it.name.clone()).collect();
    html! { p.quiet { "The interview of " (moment(&held.at, cx.now)) @if !names.is_empty() { ", with " (and(&names)) } "." } }
}

fn before(cx: &Cx, view: &DebriefView, held: &HeldInterview, base: &str) -> Markup {
    html! {
        h1 { (view.minutes) " minutes, then let it be" }
        (about(cx, held))
        p.lead { "A few short questions while it is fresh. What you write feeds your thank-you notes and your next preparation. "
            "Nothing in it is a grade. When the time is over it closes, and what you wrote is kept." }
        ol.questions-ahead {
            @for step in DebriefStep::ALL {
                @if step == DebriefStep::Differently { li { (DECIDES) " " (WHOM) } }
                li { (step.question()) }
            }
            li { (HUNCH) }
        }
        (cx.form(&format!("{base}/debrief/begin"), html! {
            (hidden("interview", &held.id.to_string()))
            div.row { button.primary { (icon("clock")) "Begin" } }
        }))
    }
}

fn open(
    cx: &Cx,
    view: &DebriefView,
    held: &HeldInterview,
    base: &str,
    written: &Written,
    trouble: Option<&Markup>,
) -> Markup {
    html! {
        h1 { "What do you take from it?" }
        (about(cx, held))
        (timer(view))
        @if let Some(trouble) = trouble { div.notice.wrong role="alert" { div { strong { "Not saved yet" } (trouble) p.quiet { "Everything you wrote stands below." } } } }
        form.debrief method="post" action=(cx.to(&format!("{base}/debrief"))) data-debrief=(held.id) {
            (cx.ticket())
            (hidden("interview", &held.id.to_string()))
            @for step in DebriefStep::ALL {
                @if step == DebriefStep::Differently { (decides(cx, view, base, written)) }
                (one_step(cx, view, base, step, written))
            }
            (expects(written.expect.or(view.prediction)))
            div.row {
                button.unscripted name="do" value="save" { "Save" }
                button.primary name="do" value="close" { "Close it" }
                span.quiet { "Once closed, it can still be read, and you may add a line a day." }
            }
        }
    }
}

/// A thin bar and the minutes left; when they are over it says so, and nothing more.
fn timer(view: &DebriefView) -> Markup {
    html! {
        div #timer .timer data-left=(view.minutes_left) data-over=(time_over(view)) {
            progress max=(view.minutes) value=(view.minutes_left) aria-label="Minutes left" {}
            p.quiet { (time_left(view)) }
        }
    }
}

fn time_over(view: &DebriefView) -> String {
    format!(
        "The {} minutes are over, and what you wrote is enough. It is closed when you leave this page.",
        view.minutes
    )
}

fn time_left(view: &DebriefView) -> String {
    match view.minutes_left {
        0 => time_over(view),
        1 => "One minute left".to_owned(),
        left => format!("{left} minutes left"),
    }
}

fn one_step(
    cx: &Cx,
    view: &DebriefView,
    base: &str,
    step: DebriefStep,
    written: &Written,
) -> Markup {
    let name = id(step);
    let stored = answer(view, step);
    let typed = match written.is_sent() {
        true => written.typed(step).to_owned(),
        false => stored.join("\n"),
    };
    // Typed from other words than are stored by now: both are shown, and the person chooses.
    let differs = written.is_sent() && written.was(step) != stored && written.lines(step) != stored;
    let said = format!("said-{name}");
    html! {
        div.step {
            label for=(name) { (step.question()) }
            textarea id=(name) name=(name) rows="3" aria-describedby=(said) data-save
                hx-post=(cx.to(&format!("{base}/debrief/save?step={name}"))) hx-trigger="input changed delay:600ms, blur, again"
                hx-target=(format!("#{said}")) hx-sync="this:queue last" { "\n" (typed) }
            (was(step, stored))
            div.saved id=(said) aria-live="polite" { @if differs { (both_versions(step, stored, &typed)) } }
        }
    }
}

/// The words a field was loaded with go along, so that another tab's are not written over.
fn was(step: DebriefStep, stored: &[String]) -> Markup {
    let name = format!("was-{}", id(step));
    html! { input type="hidden" id=(name) name=(name) value=(stored.join("\n")); }
}

/// “Saved”, with what has to change elsewhere on the page.
pub fn saved(view: &DebriefView, step: DebriefStep, written: &Written) -> Markup {
    let stored = answer(view, step);
    let is_empty = stored.is_empty() && written.typed(step).trim().is_empty();
    let name = format!("was-{}", id(step));
    html! {
        @if !is_empty { (icon("check")) " Saved" }
        input type="hidden" id=(name) name=(name) value=(stored.join("\n")) hx-swap-oob="true";
        div #timer .timer data-left=(view.minutes_left) data-over=(time_over(view)) hx-swap-oob="true" {
            progress max=(view.minutes) value=(view.minutes_left) aria-label="Minutes left" {}
            p.quiet { (time_left(view)) }
        }
    }
}

/// Another tab saved other words meanwhile.
pub fn both(step: DebriefStep, stored: &[String], typed: &str) -> Markup {
    both_versions(step, stored, typed)
}

fn both_versions(step: DebriefStep, stored: &[String], typed: &str) -> Markup {
    let other = stored.join("\n");
    let together = format!("{other}\n{}", typed.trim_end());
    html! {
        div.both role="alert" {
            p { strong { "This was saved with other words elsewhere." } " Nothing of yours was written over it. Which shall stay?" }
            div.pair {
                div { p.quiet { "Saved" } p.version { @if other.is_empty() { "(nothing)" } @else { (other) } } }
                div { p.quiet { "Yours" } p.version { @if typed.is_empty() { "(nothing)" } @else { (typed) } } }
            }
            // Without scripts the button below saves what stands in the field, made from what is saved now.
            div.row.scripted-row {
                button type="button" data-keep=(id(step)) data-words=(typed.trim_end()) data-was=(other) { "Yours" }
                button type="button" data-keep=(id(step)) data-words=(other) data-was=(other) { "The saved one" }
                button type="button" data-keep=(id(step)) data-words=(together) data-was=(other) { "Both" }
            }
            p.quiet.unscripted { "Yours stands in the field: change it as you like, then save." }
        }
    }
}

/// When they will decide: no part of the debrief, but what everything after it waits for.
fn decides(cx: &Cx, view: &DebriefView, base: &str, written: &Written) -> Markup {
    html! {
        div.step.decides {
            @if let Some(promised) = &view.promised { p { "They named " strong { (promised.text) } ". If they said something else since:" } }
            div.pair {
                div.field {
                    label for="decides" { (DECIDES) }
                    (day_field(cx, base, "decides", &written.decides))
                }
                div.field {
                    label for="ask" { (WHOM) }
                    (day_field(cx, base, "ask", &written.ask))
                }
            }
            p.hint #decides-hint { "As they said it: friday, end of next week, 20 march. Leave it empty if they did not say." }
            div.saved #said-decides aria-live="polite" {}
        }
    }
}

/// What they privately expect: a question one may pass over.
fn expects(said: Option<Prediction>) -> Markup {
    let choice = |value: &str, prediction: Prediction, words: &str| {
        let id = format!("expect-{value}");
        html! { label.check for=(id) { input id=(id) type="radio" name="expect" value=(value) checked[said == Some(prediction)]; " " (words) } }
    };
    html! {
        fieldset.step {
            legend { (HUNCH) }
            (choice("yes", Prediction::WillHear, "I think I will"))
            (choice("no", Prediction::WillNotHear, "I think I will not"))
            p.hint { "For you alone, and saved when you close it. Insights shows how such hunches turn out." }
        }
    }
}

/// What was saved of when they decide and whom to ask, and the words it was saved from, so that they are not sent again.
pub fn day_saved(promised: Option<&Day>, written: &Written) -> Markup {
    let ask = written.ask.trim();
    html! {
        (icon("check")) " Saved"
        @if let Some(promised) = promised { ": they answer by " (promised.text) }
        @if !ask.is_empty() { "; ask " (ask) } "."
        @for (name, value) in [("was-decides", &written.decides), ("was-ask", &written.ask)] {
            input type="hidden" id=(name) value=(value) hx-swap-oob="true";
        }
    }
}

/// A field of when they decide and whom to ask: each is saved when it is left, together with the other.
fn day_field(cx: &Cx, base: &str, name: &str, value: &str) -> Markup {
    html! {
        input id=(name) name=(name) value=(value) maxlength="200" data-save aria-describedby="decides-hint said-decides"
            hx-post=(cx.to(&format!("{base}/debrief/save"))) hx-trigger="change, again" hx-target="#said-decides" hx-sync="closest .decides:queue last";
        input type="hidden" id=(format!("was-{name}")) value="";
    }
}
