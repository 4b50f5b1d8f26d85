//! Learn: how such notes are written, by examples with a remark at the words, and a place to try.

mod checks;
mod example;

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::Place;
use meanwhile_engine::views::{self, CheckedNote, FindingCard, LessonCard, LessonLine, TakenAs};

use crate::cli::choices::{NOTES, meaning};
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::page::write::{plain_found, severity};
use crate::web::part::{icon, upper};
use crate::web::posted::Fields;

pub use checks::page as checks;
pub use example::SCENE;

/// `GET /learn`
pub async fn page(cx: Cx) -> Response {
    let lessons = views::lessons();
    let (of_kinds, others): (Vec<&LessonLine>, Vec<&LessonLine>) =
        lessons.iter().partition(|it| it.kind.is_some());
    cx.show(Nav::Learn, "Learn", html! {
        h1 { "How such notes are written" }
        p.lead { "Each lesson is a few minutes: notes that work, and notes that do not, with a remark at the very words. Then you try one yourself." }
        section aria-labelledby="kinds" { h2 #kinds { "One kind of note" } (tiles(&cx, &of_kinds)) }
        section aria-labelledby="all" { h2 #all { "For every note" } (tiles(&cx, &others)) }
        p { a href=(cx.to("/checks")) { "Everything that notes are checked for" } }
    })
}

fn tiles(cx: &Cx, lessons: &[&LessonLine]) -> Markup {
    html! {
        ul.tiles { @for it in lessons {
            li { a href=(cx.to(&format!("/learn/{}", it.id))) { (icon("learn")) span { strong { (it.title) }
                @let kind = it.kind.map(|it| upper(meaning(NOTES, &it))).filter(|kind| kind != it.title);
                @if let Some(kind) = kind { span.quiet { (kind) } } } } }
        } }
    }
}

/// `GET /learn/{id}`
pub async fn lesson(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let lesson = views::lesson(&id).ok_or(WebError::NoPage)?;
    Ok(cx.show(Nav::Learn, lesson.title, draw(&cx, &lesson, "", None)))
}

/// `POST /learn/{id}`: looks at a note that was written to try it. Nothing is recorded.
pub async fn attempt(cx: Cx, Path(id): Path<String>, fields: Fields) -> Result<Response, WebError> {
    let lesson = views::lesson(&id).ok_or(WebError::NoPage)?;
    let text = fields.get("text").replace("\r\n", "\n");
    let checked = (!text.trim().is_empty()).then(|| {
        let mut checked = views::try_lesson(&lesson, &text, &TakenAs::default());
        // Read beside the note, they are numbered in the order in which they stand in it.
        let place = |it: &FindingCard| (it.place != Place::Subject, it.start, it.end);
        checked.findings.sort_by_key(place);
        checked
    });
    if cx.is_fragment {
        let seen = checked.as_ref().map(|it| looked_at(&cx, it));
        return Ok(crate::web::error::markup_response(
            html! { @if let Some(seen) = seen { (seen) } },
        ));
    }
    Ok(cx.show(
        Nav::Learn,
        lesson.title,
        draw(&cx, &lesson, &text, checked.as_ref()),
    ))
}

fn draw(cx: &Cx, lesson: &LessonCard, text: &str, checked: Option<&CheckedNote>) -> Markup {
    let action = cx.to(&format!("/learn/{}", lesson.id));
    html! {
        p.crumb { a href=(cx.to("/learn")) { "Learn" } }
        h1 { (lesson.title) }
        p.lead { (lesson.what) }
        p.quiet { (SCENE) }
        @for (at, it) in lesson.examples.iter().enumerate() { (example::draw(at, it)) }
        section.try aria-labelledby="try" {
            h2 #try { "Try it" }
            p { (lesson.try_it) }
            p.quiet { "Write it in the place of Mika Tran, or one of your own to whomever you talked with. Nothing of it is kept." }
            form method="post" action=(format!("{action}#try")) hx-post=(action) hx-target="#seen" {
                div.field {
                    label for="text" { "Your note" }
                    textarea #text name="text" rows="10" spellcheck="true" { "\n" (text) }
                    p.hint { "A first line “Subject: …” is its subject." }
                }
                div.row { button.primary { "Look at it" } }
            }
            div #seen aria-live="polite" { @if let Some(checked) = checked { (looked_at(cx, checked)) } }
        }
    }
}

/// An attempt with what is said of it, number by number.
fn looked_at(cx: &Cx, checked: &CheckedNote) -> Markup {
    html! {
        div.example.attempt {
            (example::paper(checked.subject.as_deref(), &checked.body, &example::marks_of(checked)))
            div.found { (plain_found(cx, checked)) }
        }
        @if let Some(worst) = checked.verdict { p.hidden { (severity(worst)) } }
    }
}
