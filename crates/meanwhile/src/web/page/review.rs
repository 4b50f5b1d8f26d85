//! Review: what was found in mail and calendars, with where it was read; nothing of it counts before a yes.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use meanwhile_core::fact::FactKind;
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{self, ConfirmFound, DismissFound, Mergeable};
use meanwhile_engine::shapes::ApplicationRef;
use meanwhile_engine::views::{self, FoundKind, ListFilter, ListRow, Review, ReviewItem};
use serde::Deserialize;

use super::record::missing;
use super::review_correct;
use super::review_message::{applications, message, one_of_all};
use super::same::same_as;
use crate::cli::sentence;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::{WebError, engine_error, is_id, markup_response, status_of};
use crate::web::layout::Nav;
use crate::web::part::{self, hidden, icon, moment};
use crate::web::posted::{Nothing, Posted};

/// Items on one page.
const ITEMS_MAX: usize = 50;

/// Items of an application up to which its buttons stand below them alone. *Assumption:* they fit on a screen.
const FEW: usize = 3;

/// Messages on one page: fewer, since each is read before it is answered.
const MESSAGES_MAX: usize = 20;

/// Which page.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: usize,
}

/// `GET /review`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let review = views::review(&cx.engine, cx.now).await?;
    let filter = ListFilter {
        closed: true,
        words: None,
    };
    let all = views::list(&cx.engine, cx.now, &filter).await?;
    Ok(cx.show(Nav::Review, "Review", draw(&cx, &review, &all, asked.page)))
}

fn draw(cx: &Cx, review: &Review, all: &[ListRow], page: usize) -> Markup {
    let pages = pages_in(review);
    let page = page.clamp(1, pages);
    let shown = part_of(&review.items, ITEMS_MAX, page);
    let messages = part_of(&review.messages, MESSAGES_MAX, page);
    let loose = part_of(&review.loose, MESSAGES_MAX, page);
    let groups = grouped(shown);
    let is_empty = review.items.is_empty() && review.messages.is_empty();
    html! {
        h1 { "Review" }
        @if is_empty {
            div.calm { (icon("calm")) p { "Nothing waits to be looked at. What your mail and calendar bring is shown here first, and counts only after your yes." } }
            p { a.button href=(cx.to("/import")) { "Read mail or a calendar" } }
        } @else {
            p.lead { "This was found in your mail and calendar. Nothing of it counts until you say yes." }
        }
        @for (application, items) in &groups { (group(cx, *application, items, review)) }
        @if groups.len() > 1 {
            (cx.form("/review/many", html! { div.row {
                button name="do" value="confirm_everything" { "Confirm everything" }
                span.quiet { "One undo takes it back." }
            } }))
        }
        @if !(is_empty && loose.is_empty()) { (applications(all)) }
        @if !messages.is_empty() {
            section #messages aria-labelledby="unsure" {
                h2 #unsure { "Where do these belong?" }
                ul.found-items { @for it in messages { (message(cx, it)) } }
            }
        }
        @if !loose.is_empty() {
            details.sheet { summary { "About jobs, but of no application: " (review.loose.len()) }
                p.hint { "They are kept, and ask for nothing." }
                ul.found-items { @for it in loose { (message(cx, it)) } }
            }
        }
        (pages_of(cx, page, pages))
    }
}

/// Pages that all its lists together take: each goes on from page to page.
fn pages_in(review: &Review) -> usize {
    let items = review.items.len().div_ceil(ITEMS_MAX);
    let messages = review.messages.len().max(review.loose.len());
    items.max(messages.div_ceil(MESSAGES_MAX)).max(1)
}

/// What of a list stands on a page, the first being 1.
fn part_of<T>(all: &[T], most: usize, page: usize) -> &[T] {
    all.chunks(most).nth(page - 1).unwrap_or_default()
}

/// Items of one application after the other, in the order in which they come.
fn grouped(items: &[ReviewItem]) -> Vec<(Option<&ApplicationRef>, Vec<&ReviewItem>)> {
    let mut groups: Vec<(Option<&ApplicationRef>, Vec<&ReviewItem>)> = Vec::new();
    for item in items {
        let application = item.application.as_ref();
        match groups
            .iter_mut()
            .find(|(it, _)| it.map(|it| it.id) == application.map(|it| it.id))
        {
            Some((_, all)) => all.push(item),
            None => groups.push((application, vec![item])),
        }
    }
    groups
}

fn group(
    cx: &Cx,
    application: Option<&ApplicationRef>,
    items: &[&ReviewItem],
    review: &Review,
) -> Markup {
    let id = application.map(|it| it.id.to_string()).unwrap_or_default();
    let form = format!("bulk-{}", if id.is_empty() { "none" } else { &id });
    let total = review
        .items
        .iter()
        .filter(|it| it.application.as_ref().map(|it| it.id) == application.map(|it| it.id))
        .count();
    let is_found = items.iter().any(|it| it.kind == FoundKind::Application);
    html! {
        section.found-group aria-labelledby=(format!("h-{form}")) {
            h2 id=(format!("h-{form}")) {
                @match application {
                    Some(it) => { a href=(cx.to(&format!("/application/{}", it.id))) { (it.label()) } }
                    None => "Of no application yet",
                }
                @if is_found { span.tag { "new" } }
            }
            @if items.len() > FEW { (for_many(&form, &id)) }
            ul.found-items { @for it in items { (item(cx, it, (total > 1).then_some(&form))) } }
            // One thing alone has buttons of its own.
            @if total > 1 {
                form.bulk id=(form) method="post" action=(cx.to("/review/many")) {
                    (cx.ticket()) (hidden("application", &id))
                    (for_many(&form, &id))
                }
            }
            @if is_found {
                @let field = format!("keep-{id}");
                (same_as(cx, Mergeable::Application, &id, "/review", html! { div.field {
                    label for=(field) { "The one that stays" } (one_of_all(&field, "keep"))
                } }))
            }
        }
    }
}

/// What can be done with several items at once. Long lists have it above and below, as parts of one form. How many they are
/// is not said: it would be wrong as soon as one of them was answered in its place.
fn for_many(form: &str, application: &str) -> Markup {
    html! {
        div.row {
            button.primary form=(form) name="do" value="confirm_all" { "Confirm all" }
            button form=(form) name="do" value="confirm" { "Confirm the ticked" }
            button form=(form) name="do" value="dismiss" { "Dismiss the ticked" }
            @if !application.is_empty() { button.link form=(form) name="do" value="dismiss_all" { "Dismiss all" } }
        }
    }
}

/// One thing that was found, to be ticked for the buttons of `form`, where there are any.
fn item(cx: &Cx, it: &ReviewItem, form: Option<&String>) -> Markup {
    let path = format!("/review/{}", it.id);
    // An application goes with all that was found for it, so that the whole page changes.
    let is_part = it.kind != FoundKind::Application;
    let button = |verb: &str, label: &str, primary: bool| {
        let to = cx.to(&format!("{path}/{verb}"));
        html! {
            form method="post" action=(to) hx-post=[is_part.then_some(&to)] hx-target=[is_part.then_some("closest li")] hx-swap=[is_part.then_some("outerHTML")] {
                (cx.ticket())
                div.form-said {}
                button.primary[primary] aria-label=(format!("{label}: {}", it.text)) { (label) }
            }
        }
    };
    html! {
        li id=(format!("item-{}", it.id)) {
            div.found-head {
                @if let Some(form) = form { input type="checkbox" form=(form) name="item" value=(it.id) aria-label=(format!("Choose: {}", it.text)); }
                div {
                    p.found-text { (sentence(&it.text)) }
                    @if let Some(at) = &it.at { p.when { (moment(at, cx.now)) } }
                    @if let Some(evidence) = &it.evidence { (part::evidence(evidence)) }
                    @match &it.origin {
                        Some(origin) => (part::sender(cx, origin, cx.now)),
                        None => { @if it.evidence.as_ref().is_some_and(|it| it.source.starts_with("uid:")) { p.sender { "From a calendar." } } }
                    }
                    @if it.holds_back { p.quiet { "Until you say yes or no, no message is suggested that this could make wrong." } }
                }
            }
            div.row.answers {
                (button("confirm", "Confirm", form.is_none()))
                (button("dismiss", "Dismiss", false))
                @if can_be_corrected(it) {
                    details.correct { summary { "Correct" } (review_correct::form(cx, it)) }
                }
            }
        }
    }
}

fn can_be_corrected(it: &ReviewItem) -> bool {
    let kind = it.fact.as_ref().map(|fact| &fact.kind);
    it.kind != FoundKind::Proposal
        && !matches!(
            kind,
            Some(FactKind::Closed { .. } | FactKind::Posting { .. })
        )
}

fn pages_of(cx: &Cx, page: usize, pages: usize) -> Markup {
    html! {
        @if pages > 1 {
            nav.pages aria-label="Pages" { div.row {
                @if page > 1 { a.button href=(cx.to(&format!("/review?page={}", page - 1))) { "Earlier" } }
                span { "Page " (page) " of " (pages) }
                @if page < pages { a.button href=(cx.to(&format!("/review?page={}", page + 1))) { "Further" } }
            } }
        }
    }
}

/// What is left of an item that was answered.
fn answered(cx: &Cx, ticket: &str) -> Markup {
    let said = cx
        .place
        .forms
        .sent(ticket)
        .map(|it| it.said)
        .unwrap_or_default();
    html! {
        li.answered role="status" {
            p { (icon("check")) " " (said.text) }
            @for note in &said.notes { p.quiet { (note) } }
            @if let Some(action) = said.undo {
                (cx.form("/undo", html! { (hidden("action", &action.to_string())) (hidden("back", "/review")) button.link { "Undo" } }))
            }
        }
    }
}

/// Why an answer was not taken, for a script: in the form, which stays as it is; in its place where the item is gone.
fn not_taken(wrong: &EngineError) -> Response {
    let status = status_of(wrong);
    let said = html! { div.notice.wrong role="alert" { (engine_error(wrong)) } };
    if matches!(wrong, EngineError::NoSuch { words, .. } if is_id(words)) {
        return (status, markup_response(html! { li { (said) } })).into_response();
    }
    let place = [
        ("hx-retarget", "find .form-said"),
        ("hx-reswap", "innerHTML"),
    ];
    (status, place, markup_response(said)).into_response()
}

/// The answer to one item: what is left of it for a script, the page otherwise.
pub fn after(
    cx: &Cx,
    ticket: &str,
    whole: Result<Response, WebError>,
) -> Result<Response, WebError> {
    let whole = match whole {
        Err(WebError::Engine(wrong)) if cx.is_fragment => return Ok(not_taken(&wrong)),
        whole => whole?,
    };
    Ok(if cx.is_fragment {
        markup_response(answered(cx, ticket))
    } else {
        whole
    })
}

/// `POST /review/{id}/confirm`
pub async fn confirm(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<Nothing>,
) -> Result<Response, WebError> {
    let input = ConfirmFound {
        items: vec![id],
        ..ConfirmFound::default()
    };
    let done = cx
        .act(
            &form.ticket,
            "/review",
            actions::confirm_found(&cx.engine, cx.now, input),
        )
        .await;
    after(&cx, &form.ticket, done)
}

/// `POST /review/{id}/dismiss`
pub async fn dismiss(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<Nothing>,
) -> Result<Response, WebError> {
    let input = DismissFound {
        items: vec![id],
        ..DismissFound::default()
    };
    let done = cx
        .act(
            &form.ticket,
            "/review",
            actions::dismiss_found(&cx.engine, cx.now, input),
        )
        .await;
    after(&cx, &form.ticket, done)
}

/// Several items, or all of an application.
#[derive(Deserialize)]
pub struct ManyForm {
    #[serde(rename = "do")]
    verb: String,
    #[serde(default)]
    application: String,
    #[serde(default)]
    item: Vec<String>,
}

/// `POST /review/many`
pub async fn many(cx: Cx, form: Posted<ManyForm>) -> Result<Response, WebError> {
    let ManyForm {
        verb,
        application,
        item,
    } = form.fields;
    if verb == "confirm_everything" {
        let input = ConfirmFound {
            all: true,
            ..ConfirmFound::default()
        };
        let confirmed = actions::confirm_found(&cx.engine, cx.now, input);
        return cx.act(&form.ticket, "/review", confirmed).await;
    }
    let is_all = verb.ends_with("_all");
    if !is_all && item.is_empty() {
        return Err(missing(
            "item",
            "Nothing is ticked yet",
            "Tick what you mean, then choose again.",
        )
        .into());
    }
    let (items, application) = match (is_all, application.is_empty()) {
        (false, _) => (item, None),
        (true, false) => (Vec::new(), Some(application)),
        (true, true) => (without_application(&cx).await?, None),
    };
    if verb.starts_with("dismiss") {
        let input = DismissFound {
            items,
            application,
            all: false,
        };
        let dismissed = actions::dismiss_found(&cx.engine, cx.now, input);
        return cx.act(&form.ticket, "/review", dismissed).await;
    }
    let input = ConfirmFound {
        items,
        application,
        all: false,
    };
    let confirmed = actions::confirm_found(&cx.engine, cx.now, input);
    cx.act(&form.ticket, "/review", confirmed).await
}

/// The items that belong to no application.
async fn without_application(cx: &Cx) -> Result<Vec<String>, WebError> {
    let review = views::review(&cx.engine, cx.now).await?;
    let loose = review
        .items
        .into_iter()
        .filter(|it| it.application.is_none());
    Ok(loose.map(|it| it.id).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_on_from_page_to_page_and_then_ends() {
        let all: Vec<usize> = (0..45).collect();
        assert_eq!(part_of(&all, MESSAGES_MAX, 1).len(), 20);
        assert_eq!(part_of(&all, MESSAGES_MAX, 3), [40, 41, 42, 43, 44]);
        assert!(part_of(&all, MESSAGES_MAX, 4).is_empty());
    }
}
