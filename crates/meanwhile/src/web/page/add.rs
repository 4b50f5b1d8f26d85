//! Add: one application with its first interview, in a form or in one line.

use axum::response::{IntoResponse, Redirect, Response};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use meanwhile_core::fact::{Format, ReadingKind, Stage};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{
    self, AddApplication, BeginApplication, PersonInput, RecordInterview,
};
use meanwhile_engine::shapes::Done;
use meanwhile_engine::views::{self, LineAct, LineReading, QuickLine};
use serde::Deserialize;

use super::record::{chosen, minutes, missing, people};
use crate::cli::choices::{FORMATS, SIZES, STAGES};
use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{self, Chosen, choice, field, options};
use crate::web::posted::{Posted, filled};

/// Hours for which a line that was shown means the days that it named then. *Assumption:* longer is another sitting.
const SHOWN_HOURS: i64 = 12;

/// One application, and its first interview where there is one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AddForm {
    employer: String,
    role: String,
    start: String,
    with: String,
    stage: String,
    format: String,
    minutes: String,
    applied: String,
    people: String,
    country: String,
    region: String,
    zone: String,
    industry: String,
    size: String,
    source: String,
    url: String,
    agency: String,
    requisition: String,
    /// The line that named an employer who is not recorded yet: it is read again when the application is there.
    line: String,
    anyway: Option<String>,
}

/// `GET /add`
pub async fn page(cx: Cx, Query(form): Query<AddForm>) -> Result<Response, WebError> {
    let mut found = None;
    if form.employer.is_empty() && !form.line.is_empty() {
        let line = QuickLine {
            line: form.line.clone(),
            ..QuickLine::default()
        };
        let reading = views::quick_line(&cx.engine, cx.now, line).await?;
        found = Some(part::line_reading(&cx, &reading, &Chosen::default()));
    }
    let main = draw(&cx, &form, &form.line, found);
    Ok(cx.show(Nav::None, "Add", main))
}

fn draw(cx: &Cx, form: &AddForm, line: &str, found: Option<Markup>) -> Markup {
    let known = cx.wrong.as_ref().and_then(|it| it.duplicate());
    html! {
        h1 { "Add an application" }
        div.card.quick-card {
            (part::line_form(cx, line))
            div #line-found.found aria-live="polite" { @if let Some(found) = found { (found) } }
        }
        (cx.form("/add", html! {
            @if !form.line.is_empty() { (part::hidden("line", &form.line)) }
            @if let Some(it) = known { p { a.button href=(cx.to(&format!("/application/{}", it.id))) { "Open " (it.label) } } }
            fieldset {
                legend { "The application" }
                div.pair {
                    (field("employer", "Employer", &form.employer, ""))
                    (field("role", "Role", &form.role, "As it was advertised"))
                    (field("applied", "When you applied", &form.applied, "yesterday, 2 march"))
                }
            }
            fieldset {
                legend { "The interview " span.quiet { "if there is one" } }
                div.pair {
                    (field("start", "When it starts", &form.start, "Such as tue 15:00, tomorrow 9am or 14 april 15:30 Europe/Berlin"))
                    (field("with", "Who asks the questions", &form.with, "Names, with a comma between; addresses may stand in <…>"))
                }
                details open[!form.stage.is_empty() || !matches!(form.format.as_str(), "" | "not_said") || !form.minutes.is_empty()] {
                    summary { "Stage, length, and how it is held" }
                    div.pair {
                        (choice("stage", "How far along", &options(STAGES, "Not said: the first"), &form.stage))
                        (choice("format", "How", &options(FORMATS, ""), if form.format.is_empty() { "not_said" } else { &form.format }))
                        (field("minutes", "How long, in minutes", &form.minutes, "An hour unless given"))
                    }
                }
            }
            details.sheet open[has_details(form)] {
                summary { "Where they are, and what else you know" }
                (details(form))
            }
            @if known.is_some() {
                label.check { input type="checkbox" name="anyway" value="on"; " It is another one: add it all the same" }
            }
            div.row { button.primary { "Add it" } span.quiet { "It can be undone, and everything can be changed later." } }
        }))
        p.quiet { "Is it all in your mail? " a href=(cx.to("/import")) { "Read your mail and calendar" } " instead." }
    }
}

fn has_details(form: &AddForm) -> bool {
    let all = [
        &form.people,
        &form.country,
        &form.region,
        &form.zone,
        &form.industry,
        &form.size,
        &form.source,
        &form.url,
        &form.agency,
        &form.requisition,
    ];
    all.iter().any(|it| !it.is_empty())
}

fn details(form: &AddForm) -> Markup {
    html! {
        div.pair {
            (field("country", "Their country", &form.country, "Its holidays and weekends count: Germany, US"))
            (field("region", "The part of it", &form.region, "Bavaria, CA: where holidays differ"))
            (field("zone", "Their time zone", &form.zone, "A city will do: Berlin. Yours unless given"))
            (field("people", "Recruiters and others", &form.people, "Names, with a comma between"))
            (field("agency", "The agency between", &form.agency, ""))
            (field("industry", "Their sector", &form.industry, "hospitality, engineering: answers take longer in some"))
            (choice("size", "How many work there", &options(SIZES, "Not known"), &form.size))
            (field("source", "Where you found it", &form.source, "A board, a friend, a fair"))
            (field("url", "Where it is advertised", &form.url, "The address of the page"))
            (field("requisition", "Their number for it", &form.requisition, "As printed"))
        }
    }
}

/// `POST /add`
pub async fn add(cx: Cx, form: Posted<AddForm>) -> Result<Response, WebError> {
    let line = form.fields.line.clone();
    let input = input(form.fields);
    cx.once(&form.ticket, async {
        let done = actions::begin_application(&cx.engine, cx.now, input?).await?;
        let sent = sent(&done, None);
        Ok(if line.is_empty() {
            sent
        } else {
            let to = format!("/add?line={}", part::path_word(&line));
            Sent { to, ..sent }
        })
    })
    .await
}

fn input(form: AddForm) -> Result<BeginApplication, EngineError> {
    let some = |text: String| filled(Some(text));
    if form.start.trim().is_empty() && !form.with.trim().is_empty() {
        let hint = "Without an interview, name them under “Recruiters and others”.";
        return Err(missing(
            "start",
            "It is not said when the interview starts",
            hint,
        ));
    }
    let interview = RecordInterview {
        start: form.start,
        minutes: minutes(Some(form.minutes))?,
        people: people(Some(form.with)),
        stage: chosen::<Stage>(Some(form.stage))?,
        format: chosen::<Format>(Some(form.format))?,
        ..RecordInterview::default()
    };
    let has_interview = !interview.start.trim().is_empty() || !interview.people.is_empty();
    let others = people(Some(form.people));
    let recruiter = |it: PersonInput| PersonInput {
        role: Some(meanwhile_core::record::PersonRole::Recruiter),
        ..it
    };
    Ok(BeginApplication {
        application: AddApplication {
            employer: form.employer,
            role: form.role,
            agency: some(form.agency),
            requisition: some(form.requisition),
            source: some(form.source),
            url: some(form.url),
            country: some(form.country),
            region: some(form.region),
            zone: some(form.zone),
            industry: some(form.industry),
            size: some(form.size),
            people: others.into_iter().map(recruiter).collect(),
            applied: some(form.applied),
            anyway: form.anyway.is_some(),
        },
        interview: has_interview.then_some(interview),
    })
}

/// Where what was done is looked at.
fn sent(done: &Done, reading: Option<ReadingKind>) -> Sent {
    let page = done
        .application
        .as_ref()
        .map(|it| format!("/application/{}", it.id));
    let to = match (page, reading) {
        // A no leads to the page that goes through it gently.
        (Some(page), Some(ReadingKind::Rejection)) => format!("{page}/rejection"),
        (Some(page), _) => page,
        (None, _) => "/".to_owned(),
    };
    Sent {
        to,
        said: Said::from(done),
    }
}

/// A line, and what was answered about it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LineForm {
    line: String,
    application: String,
    employer: String,
    role: String,
    read_at: Option<String>,
}

impl LineForm {
    fn input(&self) -> QuickLine {
        let some = |text: &String| filled(Some(text.clone()));
        QuickLine {
            line: self.line.clone(),
            application: some(&self.application),
            employer: some(&self.employer),
            role: some(&self.role),
        }
    }

    fn chosen(&self) -> Chosen {
        Chosen {
            application: self.application.clone(),
            employer: self.employer.clone(),
            role: self.role.clone(),
        }
    }

    /// The moment at which it was read and shown, so that “tomorrow” stays the day that was shown.
    fn read_at(&self, now: Timestamp) -> Timestamp {
        let shown = self
            .read_at
            .as_deref()
            .and_then(|it| it.parse::<Timestamp>().ok());
        let is_near = |it: &Timestamp| {
            *it <= now && now.duration_since(*it) < SignedDuration::from_hours(SHOWN_HOURS)
        };
        shown.filter(is_near).unwrap_or(now)
    }
}

/// `GET /add/line`: what was understood of a line. Nothing is saved.
pub async fn line_page(cx: Cx, Query(form): Query<LineForm>) -> Result<Response, WebError> {
    let found = views::quick_line(&cx.engine, cx.now, form.input()).await?;
    let understood = part::line_reading(&cx, &found, &form.chosen());
    let main = draw(&cx, &AddForm::default(), &form.line, Some(understood));
    Ok(cx.show(Nav::None, "Add", main))
}

/// `POST /add/line`: the same for a script; without one it leads to the page that shows it.
pub async fn line(cx: Cx, form: Posted<LineForm>) -> Result<Response, WebError> {
    let found = views::quick_line(&cx.engine, cx.now, form.fields.input()).await?;
    Ok(shown(&cx, &form.fields, &found))
}

fn shown(cx: &Cx, form: &LineForm, found: &LineReading) -> Response {
    if cx.is_fragment {
        return markup_response(part::line_reading(cx, found, &form.chosen()));
    }
    let answered = [
        ("application", &form.application),
        ("employer", &form.employer),
        ("role", &form.role),
    ];
    let mut to = format!("/add/line?line={}", part::path_word(&form.line));
    for (name, value) in answered.iter().filter(|(_, value)| !value.is_empty()) {
        to.push_str(&format!("&{name}={}", part::path_word(value)));
    }
    Redirect::to(&cx.to(&to)).into_response()
}

/// `POST /add/line/save`
pub async fn save_line(cx: Cx, form: Posted<LineForm>) -> Result<Response, WebError> {
    if cx.place.forms.sent(&form.ticket).is_none() {
        let read_at = form.fields.read_at(cx.now);
        let found = views::quick_line(&cx.engine, read_at, form.fields.input()).await?;
        // Something was recorded meanwhile that makes the line mean something else: it is shown anew.
        let Some(act) = found.act.clone() else {
            return Ok(shown(&cx, &form.fields, &found));
        };
        let reading = match &act {
            LineAct::Heard(input) => input.reading,
            _ => None,
        };
        return cx
            .once(&form.ticket, async {
                let done = actions::save_line(&cx.engine, cx.now, act).await?;
                Ok(sent(&done, reading))
            })
            .await;
    }
    cx.once(&form.ticket, async { Err(WebError::Unreadable) })
        .await
}
