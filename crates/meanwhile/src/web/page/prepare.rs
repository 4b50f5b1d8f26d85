//! Prepare: the sheet for the next interview, with what the last ones taught. It prints on one page.

use axum::response::Response;
use jiff::civil::Date;
use maud::{Markup, html};
use meanwhile_core::fact::Format;
use meanwhile_engine::views::{self, Lesson, PersonCard, Prepare};

use crate::cli::choices::{FORMATS, STAGES, meaning};
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{day, icon, upper, what_they_are};
use crate::web::posted::sum;

/// `GET /prepare`
pub async fn next(cx: Cx) -> Result<Response, WebError> {
    let sheet = views::prepare(&cx.engine, cx.now, None).await?;
    show(&cx, sheet.as_ref()).await
}

/// `GET /application/{id}/prepare`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let sheet = views::prepare(&cx.engine, cx.now, Some(&id)).await?;
    show(&cx, sheet.as_ref()).await
}

async fn show(cx: &Cx, sheet: Option<&Prepare>) -> Result<Response, WebError> {
    let today = cx.engine.zone().await?.date(cx.now);
    let main = match sheet {
        Some(sheet) => draw(cx, sheet, today),
        None => nothing(cx),
    };
    Ok(cx.show(Nav::Prepare, "Prepare", main))
}

fn nothing(cx: &Cx) -> Markup {
    html! {
        div.calm {
            (icon("calm"))
            h1 { "No interview is ahead" }
            p { "When one is arranged, its sheet stands here: whom you meet, what the last ones taught, and what to ask them." }
            div.row { a.button.primary href=(cx.to("/applications")) { "To the applications" } a.quiet href=(cx.to("/add")) { "Add an interview" } }
        }
    }
}

fn draw(cx: &Cx, sheet: &Prepare, today: Date) -> Markup {
    let base = format!("/application/{}", sheet.application.id);
    html! {
        article.prep {
            p.crumb { a href=(cx.to(&base)) { "The application" } }
            div.head {
                div {
                    h1 { (sheet.application.employer) }
                    (when(cx, sheet))
                }
                button.scripted type="button" data-print { "Print" }
            }
            @if let Some(asked) = &sheet.move_asked { p.doubt { (sentence(&asked.text)) } }
            div.prep-columns {
                div {
                    (people(&sheet.people))
                    (lessons(cx, today, "This time, do it differently", &sheet.lessons))
                    (lessons(cx, today, "What matters to them", &sheet.mattered))
                    (lessons(cx, today, "What they said", &sheet.said))
                    (lessons(cx, today, "What you share", &sheet.shared_topics))
                    (lessons(cx, today, "News they have not heard", &sheet.news))
                    (lessons(cx, today, "What went well before", &sheet.high_points))
                    (lessons(cx, today, "Questions you were asked before", &sheet.questions_asked))
                    @if sheet.lessons.is_empty() && sheet.mattered.is_empty() && sheet.questions_asked.is_empty() {
                        p.quiet { "Nothing is remembered from earlier interviews yet. Ten minutes of debrief after this one change that." }
                    }
                }
                div {
                    (lines("ask", "Ask them", &sheet.ask_them))
                    (ready(sheet))
                }
            }
        }
    }
}

fn when(cx: &Cx, sheet: &Prepare) -> Markup {
    let stage = sheet.stage.map(|it| meaning(STAGES, &it));
    let format = sheet
        .format
        .filter(|it| *it != Format::NotSaid)
        .map(|it| meaning(FORMATS, &it));
    let rest: Vec<&str> = [stage, format].into_iter().flatten().collect();
    html! {
        @match &sheet.starts {
            Some(at) => { p.lead { strong { (upper_moment(cx, at)) } @for it in &rest { ", " (it) } "." } }
            None => { p.lead { "No interview of this is ahead. This is what there is for the next one." } }
        }
        @if !sheet.application.role.is_empty() { p.role { (sheet.application.role) } }
    }
}

fn upper_moment(cx: &Cx, at: &meanwhile_engine::shapes::Moment) -> Markup {
    html! { time datetime=(at.at) title=(at.text) { (upper(&crate::when::moment(at, cx.now))) } }
}

fn people(people: &[PersonCard]) -> Markup {
    html! {
        @if !people.is_empty() {
            section { h2 { "Whom you meet" } ul.people { @for it in people {
                li { strong { (it.person.name) }
                    @if let Some(what) = what_they_are(it) { ", " (what) }
                    @if let Some(there) = &it.clock.there { span.quiet.now { ", " (there.time.strftime("%H:%M")) " where they are" } }
                }
            } } }
        }
    }
}

/// Lines with where they were learnt.
fn lessons(cx: &Cx, today: Date, heading: &str, lessons: &[Lesson]) -> Markup {
    html! {
        @if !lessons.is_empty() {
            section { h2 { (heading) } ul.learnt { @for it in lessons {
                li { p { @if let Some(person) = &it.person { (person) ": " } (it.text) }
                    p.quiet { a.quiet href=(cx.to(&format!("/application/{}", it.application.id))) { (it.application.employer) } ", " (day(it.day.date, today)) } }
            } } }
        }
    }
}

fn lines(id: &str, heading: &str, lines: &[String]) -> Markup {
    html! {
        section aria-labelledby=(id) { h2 id=(id) { (heading) } ol.asks { @for it in lines { li { (it) } } } }
    }
}

/// Boxes to tick. A script keeps the ticks in the browser, for this interview; they are no part of the records.
fn ready(sheet: &Prepare) -> Markup {
    let starts = sheet.starts.as_ref().map(|it| it.at.to_string());
    html! {
        section aria-labelledby="ready" { h2 #ready { "Have ready" } ul.ready data-ready=(format!("ready {}", sheet.application.id)) data-starts=(starts.unwrap_or_default()) { @for it in &sheet.checklist {
            li { label.check { input type="checkbox" autocomplete="off" value=(sum(it)); span { (it) } } }
        } } }
    }
}
