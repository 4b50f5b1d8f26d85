//! What does it mean? The usual worries of the wait, with short, honest answers.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, WorryCard};
use serde::Deserialize;

use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::layout::Nav;

/// What worries, in the seeker's words.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// `GET /worries`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Response {
    let words = asked.q.trim();
    let mut shown = views::worries((!words.is_empty()).then_some(words));
    let is_unknown = shown.is_empty();
    if is_unknown {
        shown = views::worries(None);
    }
    let main = html! {
        h1 { "What does it mean?" }
        p.lead { "It is easy to read a lot into small things while you wait. Here is what is known about them, and what is only opinion." }
        form.filter role="search" aria-label="Worries" method="get" action=(cx.to("/worries")) {
            label.hidden for="q" { "What worries you" }
            input #q type="search" name="q" value=(words) placeholder="The interview was so short" maxlength="300";
            button { "Ask" }
        }
        @if is_unknown {
            p { "That one is not answered here. These are, and what is known of your own wait stands on its application’s page, in the outlook." }
        }
        div.questions { @for (place, worry) in shown.iter().enumerate() { (draw(worry, !is_unknown && !words.is_empty() && place == 0)) } }
    };
    cx.show(Nav::More, "What does it mean?", main)
}

fn draw(worry: &WorryCard, open: bool) -> Markup {
    html! {
        details.sheet id=(worry.id) open[open] {
            summary { (worry.what) }
            p { (worry.answer) }
            p { strong { (worry.next) } }
            p.quiet { @if worry.is_opinion { "This is an " (worry.source) "." } @else { "Source: " (worry.source) "." } }
        }
    }
}
