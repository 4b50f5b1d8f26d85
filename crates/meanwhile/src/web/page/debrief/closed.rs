//! A debrief that is closed: it can be read, and takes one line a day.

use maud::{Markup, html};
use meanwhile_engine::actions::DebriefStep;
use meanwhile_engine::shapes::Moment;
use meanwhile_engine::views::{DebriefView, HeldInterview};

use super::draw::about;
use super::steps::{Written, answer};
use crate::web::cx::Cx;
use crate::web::part::{day, field, icon, moment};

/// The page.
pub fn page(
    cx: &Cx,
    view: &DebriefView,
    held: &HeldInterview,
    at: &Moment,
    base: &str,
    written: &Written,
) -> Markup {
    let today = at.zone.date(cx.now);
    html! {
        h1 data-debrief-closed=(held.id) { "It is written down" }
        (about(cx, held))
        p.lead { (icon("calm")) " Closed " (moment(at, cx.now)) ". What it taught comes back when you prepare the next interview." }
        @if written.is_sent() { (unsaved(view, written)) }
        dl.written { @for step in DebriefStep::ALL {
            @let lines = answer(view, step);
            @if !lines.is_empty() {
                dt { (step.question()) }
                @for line in lines { dd { (line) } }
            }
        } }
        @if let Some(promised) = &view.promised { p { "They named " strong { (promised.text) } " for their answer." } }
        section aria-labelledby="later" {
            h2 #later { "Afterwards" }
            @if !view.lines.is_empty() {
                ul.lines { @for it in &view.lines { li { span.quiet { (day(it.day.date, today)) } " " (it.text) } } }
            }
            @if view.has_line_today {
                p { "Today’s line is written. Going over it again and again helps nobody; tomorrow there is room for another." }
            } @else {
                p.quiet { "Something came back to you? One line a day has room here. Going over an interview again and again "
                    "teaches little after the first ten minutes." }
                (cx.form(&format!("{base}/debrief/line"), html! {
                    (field("text", "The line of today", "", ""))
                    div.row { button { "Add it" } }
                }))
            }
        }
        div.row { a.button href=(cx.to(&format!("{base}/write?kind=thank"))) { "Write the thanks" }
            a.quiet href=(cx.to(base)) { "The application" } }
    }
}

/// Said beside a field of a page that was still open when the debrief was closed elsewhere.
pub fn closed_meanwhile(cx: &Cx, id: &str) -> Markup {
    html! {
        div.both role="alert" {
            p { strong { "It was closed meanwhile." } " This is not saved, and stands here for as long as the page is open. "
                a href=(cx.to(&format!("/application/{id}/debrief"))) { "One line a day" } " still has room there." }
        }
    }
}

/// What was typed into a form that came after the end: shown, so that it is not lost.
fn unsaved(view: &DebriefView, written: &Written) -> Markup {
    let open = DebriefStep::ALL
        .into_iter()
        .filter(|step| written.lines(*step) != answer(view, *step));
    let typed = open.map(|step| (step, written.typed(step)));
    let typed: Vec<_> = typed.filter(|(_, text)| !text.trim().is_empty()).collect();
    // Everything was saved before: there is nothing to tell of.
    if typed.is_empty() {
        return html! {};
    }
    html! {
        div.notice.wrong role="alert" { div {
            strong { "It was closed meanwhile" }
            p { "What you typed is not saved. Here it is, to copy what you need." }
            @for (step, text) in &typed {
                p.quiet { (step.question()) } p.kept { (text) }
            }
        } }
    }
}
