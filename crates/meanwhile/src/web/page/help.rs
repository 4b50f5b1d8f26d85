//! Help: how it works in a page, and the keys.

use axum::response::Response;
use maud::html;

use crate::web::cx::Cx;
use crate::web::layout::Nav;

/// Questions and their answers.
const QUESTIONS: &[(&str, &str)] = &[
    (
        "What do I do here each day?",
        "Open Today. There are at most three things, each with its reason. When there is nothing, it says until when, and you can close the page with a clear conscience.",
    ),
    (
        "Does it send anything?",
        "No. It drafts and checks notes, and opens your mail program. What goes out goes out from there, by your hand; then mark it as sent here, so that the limit counts it.",
    ),
    (
        "Why may I not write again?",
        "More than once, perhaps twice, in the first weeks is pestering, and costs more than it brings. Mondays, Fridays, nights, weekends and their holidays are bad moments. Each refusal names its rule; you can decide otherwise, in words, and that is recorded.",
    ),
    (
        "They are silent. Is it a no?",
        "Silence is not an answer, and is never turned into one here. The page of each application shows what may be behind it, how long such answers take, and when there is something to do again.",
    ),
    (
        "Where is my data?",
        "In a file on this machine. Nothing is sent anywhere, and no page loads anything from elsewhere. Export takes all of it along; erasing removes it.",
    ),
    (
        "Can what was found in my mail be wrong?",
        "Yes. That is why it waits in Review with the words it was read from, and counts for nothing but caution until you say yes.",
    ),
];

/// Keys and what they do.
const KEYS: &[(&str, &str)] = &[
    ("n", "Add something in one line"),
    ("/", "Search"),
    (
        "Tab",
        "To the next link or field; the first one skips to the page",
    ),
    ("Esc", "Close what stands open"),
];

/// `GET /help`
pub async fn page(cx: Cx) -> Response {
    let main = html! {
        h1 { "Help" }
        div.questions { @for (question, answer) in QUESTIONS {
            details.sheet { summary { (question) } p { (answer) } }
        } }
        section aria-labelledby="keys" {
            h2 #keys { "Keys" }
            dl.keys { @for (key, what) in KEYS { dt { kbd { (key) } } dd { (what) } } }
        }
        section aria-labelledby="line" {
            h2 #line { "The same from a terminal" }
            p { "Everything here can be done by commands too: type " code { "meanwhile help" } "." }
        }
        p { a href=(cx.to("/rules")) { "All rules with their sources" } " · " a href=(cx.to("/learn")) { "Learn to write the notes" } }
    };
    cx.show(Nav::More, "Help", main)
}
