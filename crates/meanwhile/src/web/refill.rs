//! Fills a form of a page in again, with what was sent before, and puts a message at the field that is wrong, or at the top
//! of the form. What the form stands folded away in is opened.

use maud::html;

use super::markup::{self, Tag};
use super::posted::SHOWN_AT;
use super::refused::Wrong;

/// A form as it was sent.
pub struct Form<'a> {
    /// Where.
    pub to: &'a str,
    /// Names and values.
    pub fields: &'a [(String, String)],
    /// Which field is wrong.
    pub wrong: Wrong<'a>,
}

/// A part of the page that gives way to another.
struct Change {
    from: usize,
    to: usize,
    put: String,
}

/// The page with the form filled in. `say` makes the message: whether it stands at a field, and what was typed that no field
/// of the form shows.
pub fn refill(
    page: &str,
    form: &Form<'_>,
    say: impl Fn(bool, &[&(String, String)]) -> String,
) -> String {
    let tags = markup::tags(page);
    let found = best(&tags, form);
    let controls = found.map_or_else(Vec::new, |it| controls_of(&tags, it));
    let visible: Vec<usize> = controls
        .iter()
        .copied()
        .filter(|it| is_visible(&tags[*it]))
        .collect();
    let (Some(found), false) = (found, visible.is_empty()) else {
        // The form is not there any more, or is a button alone.
        let all: Vec<_> = form.fields.iter().collect();
        return say(false, if found.is_some() { &[] } else { &all }) + page;
    };
    let wrong = wrong_of(&tags, &visible, form);
    let mut sent: Vec<&(String, String)> = form.fields.iter().collect();
    let (mut changes, mut shown) = (Vec::new(), vec![found]);
    for at in controls {
        let fills = fill(page, &tags, at, &mut sent);
        if !fills.is_empty() && is_visible(&tags[at]) {
            shown.push(at);
        }
        changes.extend(fills);
    }
    shown.extend(wrong);
    // Nothing but attributes and what was typed is different now: every tag has the place it had.
    let page = changed(page, changes);
    let tags = markup::tags(&page);
    let mut changes = opened(&tags, &shown);
    match wrong {
        Some(at) => changes.extend([mark(&tags[at]), put(behind(&tags, at), say(true, &[]))]),
        None => changes.push(put(tags[found].at.end, say(false, &sent))),
    }
    changed(&page, changes)
}

/// The form that was sent: of several with its address, the one whose hidden fields are most alike.
fn best(tags: &[Tag<'_>], form: &Form<'_>) -> Option<usize> {
    let is_it = |tag: &Tag<'_>| tag.name == "form" && tag.get("action").as_deref() == Some(form.to);
    let alike = |at: usize| {
        let hidden = controls_of(tags, at).into_iter().map(|it| &tags[it]);
        let hidden = hidden.filter(|it| it.get("type").as_deref() == Some("hidden"));
        let same = hidden.filter(|it| {
            let pair = (it.get("name"), it.get("value"));
            let is = |(name, value): &(String, String)| {
                pair.0.as_ref() == Some(name) && pair.1.as_ref() == Some(value)
            };
            form.fields.iter().any(is)
        });
        same.count()
    };
    let all = (0..tags.len()).filter(|it| is_it(&tags[*it]));
    // The first of those that are equally alike.
    all.rev().max_by_key(|it| alike(*it))
}

/// What can be filled in of a form, also what stands elsewhere and names it.
fn controls_of(tags: &[Tag<'_>], form: usize) -> Vec<usize> {
    let id = tags[form].get("id");
    let inside = tags[form].at.end..tags[form].close;
    let is_its = |tag: &Tag<'_>| match tag.get("form") {
        Some(named) => Some(named) == id,
        None => inside.contains(&tag.at.start),
    };
    let is_control = |tag: &Tag<'_>| matches!(tag.name, "input" | "textarea" | "select");
    let all = (0..tags.len()).filter(|it| is_control(&tags[*it]) && is_its(&tags[*it]));
    all.collect()
}

fn is_visible(tag: &Tag<'_>) -> bool {
    tag.get("type").as_deref() != Some("hidden")
}

/// What has to change for one control to show what was sent for it; that is taken out of `sent`.
fn fill(page: &str, tags: &[Tag<'_>], at: usize, sent: &mut Vec<&(String, String)>) -> Vec<Change> {
    let tag = &tags[at];
    let Some(name) = tag.get("name").filter(|it| it != SHOWN_AT) else {
        return Vec::new();
    };
    let kind = tag.get("type").unwrap_or_default();
    if matches!(kind.as_str(), "checkbox" | "radio") {
        let value = tag.get("value").unwrap_or_else(|| "on".to_owned());
        let place = sent.iter().position(|it| it.0 == name && it.1 == value);
        let is_on = place.map(|it| sent.remove(it)).is_some();
        return flag(tag, "checked", is_on).into_iter().collect();
    }
    let Some(place) = sent.iter().position(|it| it.0 == name) else {
        return Vec::new();
    };
    let value = sent.remove(place).1.as_str();
    match tag.name {
        "textarea" => {
            let text = html! { "\n" (value.replace("\r\n", "\n")) }.into_string();
            let is_same = page[tag.at.end..tag.close] == text;
            let change = || replaced(tag.at.end, tag.close, text);
            (!is_same).then(change).into_iter().collect()
        }
        "select" => {
            let inside = tag.at.end..tag.close;
            let options = tags
                .iter()
                .filter(|it| it.name == "option" && inside.contains(&it.at.start));
            let is_it = |it: &Tag<'_>| it.get("value").as_deref() == Some(value);
            options
                .filter_map(|it| flag(it, "selected", is_it(it)))
                .collect()
        }
        _ if tag.get("value").unwrap_or_default() == value => Vec::new(),
        _ => {
            let put = tag.with("value", Some(value));
            vec![replaced(tag.at.start, tag.at.end, put)]
        }
    }
}

/// The tag with or without a flag; `None` where it is as it should be.
fn flag(tag: &Tag<'_>, name: &str, is_on: bool) -> Option<Change> {
    if tag.has(name) == is_on {
        return None;
    }
    let put = tag.with(name, is_on.then_some(""));
    Some(replaced(tag.at.start, tag.at.end, put))
}

/// The control that is wrong, if it can be told.
fn wrong_of(tags: &[Tag<'_>], visible: &[usize], form: &Form<'_>) -> Option<usize> {
    let name = |at: usize| tags[at].get("name").unwrap_or_default();
    let value = |at: usize| {
        let found = form.fields.iter().find(|(it, _)| *it == name(at));
        found.map(|(_, value)| value.trim().to_owned())
    };
    let kind = |at: usize| tags[at].get("type").unwrap_or_default();
    let is_text = |at: usize| !matches!(kind(at).as_str(), "checkbox" | "radio");
    let mut texts = visible.iter().copied().filter(|it| is_text(*it));
    match form.wrong {
        Wrong::Nothing => None,
        Wrong::Named(field) => texts.find(|it| name(*it) == field),
        Wrong::Holds(words) => texts.find(|it| value(*it).as_deref() == Some(words.trim())),
    }
}

/// Where a message about a control stands: behind it, and behind a row of which it is a part.
fn behind(tags: &[Tag<'_>], at: usize) -> usize {
    let parent = tags[at].parent.map(|it| &tags[it]);
    let is_row = |it: &&Tag<'_>| it.get("class").is_some_and(|it| it.contains("row"));
    match parent.filter(is_row) {
        Some(row) => row.end,
        None => tags[at].end,
    }
}

/// Says of a control that it is wrong, and where that is explained.
fn mark(tag: &Tag<'_>) -> Change {
    let said = r#" aria-invalid="true" aria-errormessage="wrong""#;
    put(tag.at.start + 1 + tag.name.len(), said.to_owned())
}

/// Opens what the tags stand folded away in.
fn opened(tags: &[Tag<'_>], shown: &[usize]) -> Vec<Change> {
    let mut folded: Vec<usize> = Vec::new();
    for at in shown {
        let mut next = tags[*at].parent;
        while let Some(parent) = next {
            let tag = &tags[parent];
            if tag.name == "details" && !tag.has("open") && !folded.contains(&parent) {
                folded.push(parent);
            }
            next = tag.parent;
        }
    }
    let open = |it: usize| put(tags[it].at.end - 1, " open".to_owned());
    folded.into_iter().map(open).collect()
}

fn put(at: usize, words: String) -> Change {
    replaced(at, at, words)
}

fn replaced(from: usize, to: usize, put: String) -> Change {
    Change { from, to, put }
}

fn changed(page: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|it| it.from);
    let mut text = String::with_capacity(page.len() + 1_000);
    let mut from = 0;
    for change in changes {
        text.push_str(&page[from..change.from.max(from)]);
        text.push_str(&change.put);
        from = change.to.max(from);
    }
    text.push_str(&page[from..]);
    text
}
