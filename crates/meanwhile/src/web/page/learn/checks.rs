//! Everything that notes are checked for, with words it speaks up about and words it leaves alone.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::Severity;
use meanwhile_engine::views::{self, CheckCard};

use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::layout::Nav;
use crate::web::page::write::severity;
use crate::web::part::{look, upper};

/// `GET /checks`
pub async fn page(cx: Cx) -> Response {
    let all = views::checks();
    let groups = [
        (Severity::Stop, "What a note should not go out with"),
        (Severity::Fix, "What is better mended"),
        (Severity::Consider, "What is worth a second look"),
    ];
    cx.show(Nav::Learn, "What notes are checked for", html! {
        p.crumb { a href=(cx.to("/learn")) { "Learn" } }
        h1 { "What notes are checked for" }
        p.lead { "Every check says why it is there and where that comes from. You decide; a check only speaks up." }
        @for (level, heading) in groups {
            @let of_level: Vec<&CheckCard> = all.iter().filter(|it| it.severity == level).collect();
            @if !of_level.is_empty() {
                section aria-label=(heading) { h2 { (heading) } div { @for it in of_level { (one(it)) } } }
            }
        }
    })
}

fn one(check: &CheckCard) -> Markup {
    let (class, _) = look(check.severity);
    html! {
        details.sheet.check-card {
            summary { (name(check.id)) " " span.quiet { (sentence(check.what)) } }
            // A link to what stands inside opens it.
            p id=(check.id) { span class={ "severity " (class) } { "Up to “" (severity(check.severity)) "”. " } (sentence(check.why)) }
            p.quiet { "Source: " (sentence(check.source)) }
            div.pair {
                (examples("It speaks up about", &check.fires))
                (examples("It leaves alone", &check.silent))
            }
        }
    }
}

fn examples(heading: &str, texts: &[&str]) -> Markup {
    html! {
        div { h3 { (heading) } ul.samples { @for text in texts { li { (text) } } } }
    }
}

/// What a check is called on the page, where its id alone reads like one.
fn name(id: &str) -> String {
    let name = match id {
        "arguing_with_decision" => "Arguing with the decision",
        "before_promised_date" => "Before the day they named",
        "empty_check_in" => "A check-in without content",
        "generic" => "Anybody could have written it",
        "in_person" => "Turning up in person",
        "no_sign_off" => "No sign-off",
        "not_held" => "A conversation that was not held",
        "over_apology" => "Too many apologies",
        "over_familiar" => "Over-familiar",
        "reopening_bad_answer" => "Going back to a bad answer",
        "same_as_another" => "The same as another note",
        "self_deprecation" => "Talking yourself down",
        other => return upper(&other.replace('_', " ")),
    };
    name.to_owned()
}
