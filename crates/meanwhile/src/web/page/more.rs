//! More: everything that is not on a phone's bar.

use axum::response::Response;
use maud::html;

use crate::web::cx::Cx;
use crate::web::layout::Nav;
use crate::web::part::icon;

/// Pages, each with a picture and a line about it.
const PAGES: &[(&str, &str, &str, &str)] = &[
    (
        "/prepare",
        "prepare",
        "Prepare",
        "The sheet for the next interview, with what the last ones taught.",
    ),
    (
        "/people",
        "people",
        "People",
        "Who is on the other side, where they are, and what their clock shows.",
    ),
    (
        "/insights",
        "insights",
        "Insights",
        "How long answers take, from your own waits and published ones.",
    ),
    (
        "/worries",
        "calm",
        "What does it mean?",
        "Honest answers about what a silence may mean.",
    ),
    (
        "/learn",
        "learn",
        "Learn",
        "Notes that work, line by line, and a place to try.",
    ),
    (
        "/import",
        "add",
        "Import",
        "Read mail, calendars or a table.",
    ),
    (
        "/rules",
        "list",
        "Rules",
        "Every rule, with its source and its numbers.",
    ),
    (
        "/settings",
        "settings",
        "Settings",
        "Who you are, how you write, and the numbers of the rules.",
    ),
    (
        "/access",
        "door",
        "Access",
        "Your calendar on a phone, your own programs, and who is signed in.",
    ),
    (
        "/history",
        "clock",
        "History",
        "What you did, and how to take it back.",
    ),
    (
        "/backup",
        "backup",
        "Export and backup",
        "Take everything with you, or put it back.",
    ),
    ("/help", "learn", "Help", "How it works, and the keys."),
];

/// `GET /more`
pub async fn page(cx: Cx) -> Response {
    cx.show(
        Nav::More,
        "More",
        html! {
            h1 { "More" }
            ul.tiles {
                @for (path, picture, name, what) in PAGES {
                    li { a href=(cx.to(path)) { (icon(picture)) span { strong { (name) } span.quiet { (what) } } } }
                }
                @if !cx.place.is_demo() {
                    li { a href="/demo" { (icon("today")) span { strong { "Demo" } span.quiet { "Look round with an invented job seeker." } } } }
                }
            }
        },
    )
}
