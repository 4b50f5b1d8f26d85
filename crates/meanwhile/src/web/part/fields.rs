//! Fields of forms: each with its label, and a hint where one helps.

use maud::{Markup, html};

/// A line of text. `hint` may be empty.
pub fn field(name: &str, label: &str, value: &str, hint: &str) -> Markup {
    let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
    html! {
        div.field {
            label for=(name) { (label) }
            input id=(name) name=(name) value=(value) maxlength="2000" aria-describedby=[hint_id.as_deref()];
            @if let Some(id) = &hint_id { p.hint id=(id) { (hint) } }
        }
    }
}

/// A line of text whose name is not its only one on the page: `id` tells them apart.
pub fn labelled(id: &str, name: &str, label: &str, value: &str) -> Markup {
    html! {
        div.field {
            label for=(id) { (label) }
            input id=(id) name=(name) value=(value) maxlength="2000";
        }
    }
}

/// Several lines of text.
pub fn area(name: &str, label: &str, value: &str, rows: u8, hint: &str) -> Markup {
    let hint_id = (!hint.is_empty()).then(|| format!("{name}-hint"));
    html! {
        div.field {
            label for=(name) { (label) }
            textarea id=(name) name=(name) rows=(rows) aria-describedby=[hint_id.as_deref()] { "\n" (value) }
            @if let Some(id) = &hint_id { p.hint id=(id) { (hint) } }
        }
    }
}

/// One of several: values with their labels, and the one that is chosen. An empty value stands for none.
pub fn choice(name: &str, label: &str, options: &[(String, String)], chosen: &str) -> Markup {
    html! {
        div.field {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                @for (value, text) in options {
                    option value=(value) selected[value == chosen] { (text) }
                }
            }
        }
    }
}

/// What goes along unseen.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// A closed list as options; with `none`, its words for no choice come first.
pub fn options<T>(words: crate::cli::choices::Words<T>, none: &str) -> Vec<(String, String)> {
    let first = (!none.is_empty()).then(|| (String::new(), none.to_owned()));
    let all = words
        .iter()
        .map(|(_, word, meaning)| ((*word).to_owned(), super::upper(meaning)));
    first.into_iter().chain(all).collect()
}
