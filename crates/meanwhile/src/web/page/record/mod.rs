//! Something happened: an interview, an answer, a date they named, something sent, news, another offer.

mod post;
mod refuse;

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views;
use serde::Deserialize;

use crate::cli::choices::{CHANNELS, FORMATS, PURPOSES, READINGS, STAGES};
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::{area, choice, field, options};

pub use post::{
    chosen, heard, interview, minutes, missing, named, news, offer, people, promise, sent,
};
pub use refuse::{held, record_or_refuse};

/// Which form stands open.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    what: String,
}

/// `GET /application/{id}/record`
pub async fn page(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let view = views::application(&cx.engine, cx.now, &id).await?;
    let base = format!("/application/{}", view.application.id);
    let forms: [(&str, &str, Markup); 6] = [
        ("interview", "An interview", interview_form(&cx, &base)),
        ("heard", "They wrote or called", heard_form(&cx, &base)),
        ("promise", "They named a date", promise_form(&cx, &base)),
        ("sent", "I wrote to them", sent_form(&cx, &base)),
        ("news", "I achieved something", news_form(&cx, &base)),
        (
            "offer",
            "Another offer, from elsewhere",
            offer_form(&cx, &base),
        ),
    ];
    Ok(cx.show(
        Nav::Applications,
        "What happened",
        html! {
            p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
            h1 { "What happened?" }
            p.lead { "Days and times are read as you write them, by your clock. What is saved is shown, and can be undone." }
            @for (name, title, form) in forms {
                details.sheet id=(name) open[asked.what == name] { summary { (title) } (form) }
            }
        },
    ))
}

fn interview_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/interview"), html! {
        (field("start", "When it starts", "", "Such as tue 15:00, tomorrow 9am or 14 april 15:30 Europe/Berlin"))
        (field("minutes", "How long, in minutes", "", "An hour unless given"))
        (field("people", "Who asks the questions", "", "Names, with a comma between; addresses may stand in <…>"))
        (choice("stage", "How far along", &options(STAGES, "Not said: the next one"), ""))
        (choice("format", "How it is held", &options(FORMATS, "Choose one"), ""))
        label.check { input type="checkbox" name="decided_same_day" value="on"; " They decide the same day" }
        button.primary { "Save the interview" }
    })
}

fn heard_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/heard"), html! {
        (choice("reading", "What it means", &options(READINGS, "Choose one"), ""))
        (field("from", "Who", "", "A name; empty if you do not know"))
        (choice("channel", "How it came", &options(CHANNELS, "Not said"), ""))
        (field("at", "When", "", "Now unless given"))
        (area("words", "What they said", "", 3, "In their words or yours; with a no also why, if they said so"))
        (field("answer_by", "They want an answer by", "", ""))
        (field("promised_by", "They will answer by", "", "Such as friday, end of next week or 14 april"))
        (field("back_on", "They are away until", "", ""))
        label.check { input type="checkbox" name="automatic" value="on"; " A machine wrote it" }
        label.check { input type="checkbox" name="door_open" value="on"; " They left the door open for another time" }
        label.check { input type="checkbox" name="please_dont" value="on"; " They asked not to be written to" }
        button.primary { "Save what they said" }
    })
}

fn promise_form(cx: &Cx, base: &str) -> Markup {
    cx.form(
        &format!("{base}/promise"),
        html! {
            (field("by", "They will answer by", "", "Such as friday, within ten days or 14 april"))
            (field("ask", "Whom to ask afterwards", "", "If they said so"))
            (field("words", "Their words", "", ""))
            (field("said", "When they said it", "", "Now unless given"))
            button.primary { "Save the date" }
        },
    )
}

fn sent_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/sent"), html! {
        (choice("purpose", "What for", &options(PURPOSES, "Choose one"), ""))
        (field("to", "To whom", "", "Unless given, whoever it is due to"))
        (choice("channel", "How", &options(CHANNELS, "The way they write to you"), ""))
        (field("at", "When", "", "Now unless given"))
        (area("note", "The words, to keep them", "", 5, ""))
        label.check { input type="checkbox" name="already_sent" value="on" checked; " It has gone out already" }
        button.primary { "Save what I sent" }
    })
}

fn news_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/news"), html! {
        (field("text", "What", "", "One sentence, such as “I passed the exam”"))
        (field("at", "When", "", "Now unless given"))
        label.check { input type="checkbox" name="all" value="on"; " It may interest every open application" }
        button.primary { "Save the news" }
    })
}

fn offer_form(cx: &Cx, base: &str) -> Markup {
    cx.form(
        &format!("{base}/offer"),
        html! {
            p.hint { "Only a real one is worth telling: it can be checked." }
            (field("deadline", "The day by which you must answer it", "", ""))
            (field("at", "When it was made", "", "Now unless given"))
            button.primary { "Save the offer" }
        },
    )
}
