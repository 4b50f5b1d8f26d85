//! One line that says what happened: its form, and what was understood.

use maud::{Markup, html};
use meanwhile_core::fact::{Format, ReadingKind};
use meanwhile_engine::and;
use meanwhile_engine::views::{LineApplication, LineKind, LineReading, UnclearDate};

use super::{hidden, icon, spelled_out, upper};
use crate::cli::choices::{self, FORMATS, PURPOSES, READINGS, STAGES};
use crate::cli::sentence;
use crate::web::cx::Cx;

/// Lines that show what can be typed.
const EXAMPLES: &[&str] = &[
    "interview Acme fri 3pm",
    "Acme said they decide by friday",
    "Acme interview moved to fri 3pm",
    "sent thanks to Dana at Acme",
    "offer from Acme, answer by 14 april",
];

/// The form for a line; what was understood is put into `#line-found`.
pub fn line_form(cx: &Cx, line: &str) -> Markup {
    let path = cx.to("/add/line");
    html! {
        form.one-line method="post" action=(path) hx-post=(path) hx-target="#line-found" {
            (cx.ticket())
            label for="line" { "In one line" }
            div.row {
                input #line name="line" value=(line) autocomplete="off" maxlength="500" aria-describedby="line-hint" placeholder=(EXAMPLES[0]);
                button { "Look" }
            }
            p.hint #line-hint { "Such as " @for (place, it) in EXAMPLES[1..].iter().enumerate() { @if place > 0 { "; " } "“" (it) "”" } ". It is shown before it is saved." }
        }
    }
}

/// What was understood of a line, with what is to be answered, or the button that saves it. `chosen` is what was answered
/// already.
pub fn line_reading(cx: &Cx, it: &LineReading, chosen: &Chosen) -> Markup {
    html! {
        section.understood.open[it.act.is_none()] aria-labelledby="understood" {
            h2 #understood { @match it.kind { Some(kind) => (kind_words(kind)), None => "Not understood yet" } }
            @if it.kind.is_some() { (facts(it)) }
            @if !it.unused.is_empty() {
                p.doubt { strong { "Not used: " } @for (place, part) in it.unused.iter().enumerate() { @if place > 0 { ", " } "“" (part) "”" } }
            }
            @for open in &it.open { p.ask { (icon("clock")) " " (sentence(open)) } }
            @if let Some(unclear) = &it.unclear { (readings(cx, unclear, chosen)) }
            @match &it.application {
                LineApplication::Several { choices } => (which(cx, it, choices)),
                LineApplication::New { employer, role } => (new(cx, it, employer, role)),
                LineApplication::One { application } if it.kind.is_none() => {
                    p { a.button href=(cx.to(&format!("/application/{}", application.id))) { "Open " (application.label()) } }
                }
                LineApplication::One { .. } | LineApplication::None => {}
            }
            @if it.act.is_some() {
                (cx.form("/add/line/save", html! {
                    (kept(cx, it, chosen))
                    div.row { button.primary { "Save it" } }
                }))
            }
        }
    }
}

/// What was answered about a line so far.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// The application: its id.
    pub application: String,
    /// The employer to add.
    pub employer: String,
    /// The role of the application to add.
    pub role: String,
}

/// The line and its answers, to go along; and the moment at which it was read, so that “tomorrow” stays the day it was.
fn kept(cx: &Cx, it: &LineReading, chosen: &Chosen) -> Markup {
    html! {
        (hidden("line", &it.line)) (hidden("application", &chosen.application))
        (hidden("employer", &chosen.employer)) (hidden("role", &chosen.role))
        (hidden("read_at", &cx.now.to_string()))
    }
}

fn kind_words(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Interview => "An interview",
        LineKind::Moved => "An interview has another time",
        LineKind::Heard => "They wrote or called",
        LineKind::Promise => "They named a date",
        LineKind::Sent => "You wrote to them",
        LineKind::CompetingOffer => "An offer from elsewhere",
        LineKind::News => "News of yours",
        LineKind::Application => "A new application",
    }
}

fn facts(it: &LineReading) -> Markup {
    let format = it.format.filter(|it| *it != Format::NotSaid);
    html! {
        dl.read {
            @match &it.application {
                LineApplication::One { application } => { dt { "Application" } dd { (application.label()) } }
                LineApplication::New { employer, role } => {
                    dt { "Application" } dd { (employer) @if !role.is_empty() { ", " (role) } " " span.tag { "new" } }
                }
                LineApplication::Several { .. } | LineApplication::None => {}
            }
            @if let Some(at) = &it.at {
                dt { "When" } dd {
                    time datetime=(at.at) { (at.here.strftime("%A %-d %B %Y, %H:%M")) } ", " (at.zone.city()) " time"
                    @if let Some(there) = &at.there { " (" (there.time.strftime("%A %H:%M")) " in " (there.zone.city()) ")" }
                }
            }
            @if let Some((first, last)) = &it.days {
                dt { @match (it.kind, it.reading) {
                    (Some(LineKind::Promise | LineKind::CompetingOffer), _) => "By",
                    (Some(LineKind::Heard), Some(ReadingKind::Offer)) => "They want your answer by",
                    _ => "Day",
                } }
                dd { @if first != last { (first.date.strftime("%A %-d %B %Y")) " to " } (last.date.strftime("%A %-d %B %Y")) }
            }
            @if let Some(stage) = &it.stage { dt { "Stage" } dd { (upper(choices::meaning(STAGES, stage))) } }
            @if let Some(format) = &format { dt { "How" } dd { (upper(choices::meaning(FORMATS, format))) } }
            @if let Some(reading) = &it.reading { dt { "It means" } dd { (upper(choices::meaning(READINGS, reading))) } }
            @if let Some(purpose) = &it.purpose { dt { "What for" } dd { (upper(choices::meaning(PURPOSES, purpose))) } }
            @if !it.people.is_empty() { dt { "People" } dd { (and(&it.people)) } }
            @if let Some(news) = &it.news { dt { "What" } dd { (news) } }
            @for note in &it.notes { dt.hidden { "Note" } dd.quiet { (sentence(note)) } }
        }
    }
}

/// A form that looks at the line again, with one more answer.
fn again(cx: &Cx, inner: Markup) -> Markup {
    let path = cx.to("/add/line");
    html! {
        form.again method="post" action=(path) hx-post=(path) hx-target="closest .found" {
            (cx.ticket()) (inner)
        }
    }
}

/// The readings that a date could have, each one press away.
fn readings(cx: &Cx, unclear: &UnclearDate, chosen: &Chosen) -> Markup {
    html! {
        @if !unclear.readings.is_empty() {
            div.row { @for it in &unclear.readings {
                (again(cx, html! {
                    (hidden("line", &it.line)) (hidden("application", &chosen.application))
                    (hidden("employer", &chosen.employer)) (hidden("role", &chosen.role))
                    button { (spelled_out(&it.words)) }
                }))
            } }
        }
    }
}

fn which(
    cx: &Cx,
    it: &LineReading,
    choices: &[meanwhile_engine::shapes::ApplicationRef],
) -> Markup {
    again(
        cx,
        html! {
            (hidden("line", &it.line))
            div.choices { @for it in choices { button name="application" value=(it.id) { (it.label()) } } }
        },
    )
}

/// An application that is not recorded: to be added with its interview, or first of all.
fn new(cx: &Cx, it: &LineReading, employer: &str, role: &str) -> Markup {
    let with_interview = matches!(it.kind, Some(LineKind::Interview | LineKind::Application));
    html! {
        @if with_interview && it.act.is_none() {
            (again(cx, html! {
                (hidden("line", &it.line))
                (super::labelled("line-employer", "employer", "Employer", employer))
                (super::labelled("line-role", "role", "Role", role))
                div.row { button { "Go on" } }
            }))
        } @else if !with_interview {
            p.quiet { "What you typed is kept and read again when the application is there." }
            p { a.button href=(cx.to(&format!("/add?employer={}&line={}", super::path_word(employer), super::path_word(&it.line)))) { "Add an application at " (employer) } }
        }
    }
}
