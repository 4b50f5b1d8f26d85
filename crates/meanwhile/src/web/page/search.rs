//! Search: where words stand, in what is recorded and in messages.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, HitKind, SearchHit};
use serde::Deserialize;

use crate::cli::choices::who;
use crate::web::asked::Query;
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::layout::Nav;
use crate::web::part::{path_word, upper};

/// Hits that are shown at first.
const HITS_MAX: usize = 50;

/// Hits that are shown when more are asked for.
const HITS_MOST: usize = 500;

/// The words, and whether more is wanted.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    more: Option<String>,
}

/// `GET /search?q=`
pub async fn page(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, WebError> {
    let most = if asked.more.is_some() {
        HITS_MOST
    } else {
        HITS_MAX
    };
    let limit = u32::try_from(most + 1).unwrap_or(u32::MAX);
    let words = asked.q.trim();
    let mut hits = views::search(&cx.engine, words, limit).await?;
    let is_more = hits.len() > most;
    hits.truncate(most);
    let found = found(&cx, words, &hits, is_more, most);
    if cx.is_fragment {
        return Ok(markup_response(found));
    }
    let path = cx.to("/search");
    Ok(cx.show(
        Nav::None,
        "Search",
        html! {
            h1 { "Search" }
            form.filter role="search" aria-label="Search" action=(path) {
                label.hidden for="words" { "Words to look for" }
                input #words type="search" name="q" value=(asked.q) autocomplete="off" placeholder="A name, a word of a mail, a line you wrote"
                    hx-get=(path) hx-target="#found" hx-trigger="input changed delay:250ms" hx-replace-url="true";
                button { "Search" }
            }
            div #found aria-live="polite" { (found) }
        },
    ))
}

fn found(cx: &Cx, words: &str, hits: &[SearchHit], is_more: bool, most: usize) -> Markup {
    let groups = [
        (HitKind::Application, "Applications"),
        (HitKind::Employer, "Employers"),
        (HitKind::Person, "People"),
        (HitKind::Fact, "What happened"),
        (HitKind::Message, "Messages"),
    ];
    html! {
        @if words.is_empty() { p.quiet { "Everything is searched: applications, people, what happened, and the mail that was kept." } }
        @else if hits.is_empty() {
            p { "Nothing holds “" (words) "”." }
            p.quiet { "Only what has every word, in these very letters, is found. Fewer words, or the beginning of one, find more." }
        }
        @for (kind, title) in groups {
            @let here: Vec<&SearchHit> = hits.iter().filter(|it| it.kind == kind).collect();
            @if !here.is_empty() {
                section.hits aria-label=(title) {
                    h2 { (title) " " span.quiet { (here.len()) } }
                    ul { @for hit in here { (line(cx, words, hit)) } }
                }
            }
        }
        @if is_more && most < HITS_MOST {
            p { a.button href=(cx.to(&format!("/search?q={}&more=on", path_word(words)))) { "Show more" } }
        } @else if is_more { p.quiet { "There is more. One more word narrows it down." } }
    }
}

fn line(cx: &Cx, words: &str, hit: &SearchHit) -> Markup {
    let application = hit.application.as_ref();
    let page = match hit.kind {
        HitKind::Employer => format!("/employer/{}", hit.id),
        HitKind::Application => format!("/application/{}", hit.id),
        HitKind::Person => format!("/people/{}", hit.id),
        HitKind::Fact => application.map_or_else(
            || "/".to_owned(),
            |it| format!("/application/{}#fact-{}", it.id, hit.id),
        ),
        HitKind::Message => format!("/message/{}", path_word(&hit.id)),
    };
    html! {
        li { a.whole href=(cx.to(&page)) {
            @if let Some(person) = hit.person.as_ref().filter(|it| !hit.excerpt.contains(&it.name)) { span { (person.name) } }
            span { @for (is_match, part) in marked(&hit.excerpt, words) { @if is_match { mark { (part) } } @else { (part) } } }
            @if let Some(who) = hit.person.as_ref().map(who).filter(|it| !it.is_empty()) { span.quiet { (upper(&who)) } }
            @if let Some(application) = application.filter(|it| it.label() != hit.excerpt) { span.quiet { (application.label()) } }
        } }
    }
}

/// The parts of a text: those that are one of the words, whatever their case, and those between.
fn marked<'a>(text: &'a str, words: &str) -> Vec<(bool, &'a str)> {
    let lower = words.to_lowercase();
    let wanted: Vec<Vec<char>> = lower
        .split_whitespace()
        .map(|it| it.chars().collect())
        .collect();
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < letters.len() {
        let here = wanted
            .iter()
            .filter_map(|word| length_here(&letters[at..], word));
        match here.max() {
            Some(count) => {
                let start = letters[at].0;
                let end = letters.get(at + count).map_or(text.len(), |it| it.0);
                parts.push((false, &text[from..start]));
                parts.push((true, &text[start..end]));
                (from, at) = (end, at + count);
            }
            None => at += 1,
        }
    }
    parts.push((false, &text[from..]));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// How many letters here are the wanted ones; `None` when they are others. A letter may be two in lower case.
fn length_here(letters: &[(usize, char)], wanted: &[char]) -> Option<usize> {
    let mut left = wanted.iter();
    for (count, (_, letter)) in letters.iter().enumerate() {
        for lower in letter.to_lowercase() {
            if left.next() != Some(&lower) {
                return None;
            }
        }
        if left.as_slice().is_empty() {
            return Some(count + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_marked_whatever_their_case() {
        let parts = |text, words| {
            marked(text, words)
                .into_iter()
                .map(|(is, part)| format!("{}{part}", if is { "*" } else { "" }))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            parts("Dana at ACME, acme.example", "acme"),
            ["Dana at ", "*ACME", ", ", "*acme", ".example"]
        );
        assert_eq!(
            parts("Straße İstanbul", "i̇stan"),
            ["Straße ", "*İstan", "bul"]
        );
        assert_eq!(
            parts("Dana at Acme", "acme dana an"),
            ["*Dana", " at ", "*Acme"]
        );
        assert_eq!(parts("nothing", "x"), ["nothing"]);
        assert_eq!(parts("all", ""), ["all"]);
    }
}
