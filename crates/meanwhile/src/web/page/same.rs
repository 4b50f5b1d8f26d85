//! Two records that mean the same: the form that makes one of them, and what it does.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::actions::{self, Mergeable};
use serde::Deserialize;

use super::record::missing;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::part::{self, choice};
use crate::web::posted::Posted;

/// Whether two names could be one person's: the words of one all stand in the other, or both begin and end alike.
pub fn alike(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = name.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let within = |few: &[String], many: &[String]| few.iter().all(|it| many.contains(it));
    !one.is_empty() && !other.is_empty() && (within(&one, &other) || within(&other, &one))
}

/// “This is the same as …”: makes one record of two. `others` are ids with their names.
pub fn merge_form(
    cx: &Cx,
    what: Mergeable,
    from: &str,
    back: &str,
    others: &[(String, String)],
) -> Markup {
    let none = (String::new(), "Choose one".to_owned());
    let all: Vec<(String, String)> = std::iter::once(none)
        .chain(others.iter().cloned())
        .collect();
    html! {
        @if !others.is_empty() {
            (same_as(cx, what, from, back, choice("keep", "The one that stays", &all, "")))
        }
    }
}

/// The same where `keep`, the field for the one that stays, is laid out by hand.
pub fn same_as(cx: &Cx, what: Mergeable, from: &str, back: &str, keep: Markup) -> Markup {
    let word = match what {
        Mergeable::Application => "application",
        Mergeable::Employer => "employer",
        Mergeable::Person => "person",
    };
    html! {
        details.sheet {
            summary { "It is the same " (word) " as another" }
            p.hint { "Everything recorded here goes to the other one, and this one is gone. It can be undone." }
            (cx.form("/merge", html! {
                (part::hidden("what", word)) (part::hidden("from", from)) (part::hidden("back", back))
                (keep)
                @if what == Mergeable::Person {
                    label.check { input type="checkbox" name="anyway" value="on"; " Also where they work for different employers" }
                }
                div.row { button { "Make them one" } }
            }))
        }
    }
}

/// Two records that are one.
#[derive(Deserialize)]
pub struct MergeForm {
    what: Mergeable,
    keep: String,
    from: String,
    back: String,
    anyway: Option<String>,
}

/// `POST /merge`
pub async fn merge(cx: Cx, form: Posted<MergeForm>) -> Result<Response, WebError> {
    let MergeForm {
        what,
        keep,
        from,
        back,
        anyway,
    } = form.fields;
    if keep.is_empty() {
        return Err(missing("keep", "None is chosen yet", "Choose the one that stays.").into());
    }
    let to = match what {
        Mergeable::Application if back == "/review" => back,
        Mergeable::Application => format!("/application/{keep}"),
        Mergeable::Employer => format!("/employer/{keep}"),
        Mergeable::Person => format!("/people/{keep}"),
    };
    let input = actions::Merge {
        what,
        keep,
        from,
        anyway: anyway.is_some(),
    };
    cx.act(&form.ticket, &to, actions::merge(&cx.engine, cx.now, input))
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_form_of_a_name_is_like_it() {
        assert!(alike("Lee Brandt", "lee") && alike("Brandt, Lee", "Lee Brandt"));
        assert!(!alike("Lee Brandt", "Lee Okafor") && !alike("", "Lee"));
    }
}
