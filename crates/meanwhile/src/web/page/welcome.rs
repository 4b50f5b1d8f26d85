//! The first visit: three ways in, and none of them a dead end.

use maud::{Markup, html};

use crate::web::cx::Cx;
use crate::web::part::icon;

/// What today's page shows while nothing is recorded.
pub fn welcome(cx: &Cx) -> Markup {
    html! {
        div.welcome {
            h1 { "After the interview comes the wait." }
            p.lead {
                "Meanwhile knows the one right thing to do today, says why, and on most days says that there is nothing "
                "to do until Tuesday. Everything stays on this machine."
            }
            ul.ways {
                li { a href="/demo" {
                    (icon("today")) strong { "Look round first" }
                    span { "An invented job seeker, with a thank-you to write and answers to wait for. Nothing is saved." }
                } }
                li { a href=(cx.to("/import")) {
                    (icon("mail")) strong { "Read your mail and calendar" }
                    span { "A mailbox file, a calendar, or the table you kept so far. You see what was found before it counts." }
                } }
                li { a href=(cx.to("/add")) {
                    (icon("add")) strong { "Type in one application" }
                    span { "An employer, a role, and the day of the interview: half a minute." }
                } }
            }
        }
    }
}
