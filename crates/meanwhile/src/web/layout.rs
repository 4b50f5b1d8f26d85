//! The frame round every page: head, navigation, what was just done, and the page itself.

use maud::{DOCTYPE, Markup, html};

use super::assets::address;
use super::cx::Cx;
use super::forms::Said;
use super::part::icon;

/// What htmx may do: nothing that the content policy forbids.
const HTMX: &str = r#"{"includeIndicatorStyles":false,"allowEval":false,"historyEnabled":false,"selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"...","swap":true}]}"#;

/// Which entry of the navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nav {
    /// None of them.
    None,
    /// Today.
    Today,
    /// The applications.
    Applications,
    /// The next interview.
    Prepare,
    /// What was found.
    Review,
    /// People.
    People,
    /// Figures.
    Insights,
    /// How to write.
    Learn,
    /// Everything else.
    More,
}

/// Entries: which, address, name, picture, and whether it is on a phone's bar as well.
const ENTRIES: &[(Nav, &str, &str, &str, bool)] = &[
    (Nav::Today, "/", "Today", "today", true),
    (
        Nav::Applications,
        "/applications",
        "Applications",
        "list",
        true,
    ),
    (Nav::Review, "/review", "Review", "review", true),
    (Nav::Prepare, "/prepare", "Prepare", "prepare", false),
    (Nav::People, "/people", "People", "people", false),
    (Nav::Insights, "/insights", "Insights", "insights", false),
    (Nav::Learn, "/learn", "Learn", "learn", false),
    (Nav::More, "/more", "More", "more", true),
];

/// A whole page.
pub fn page(cx: &Cx, nav: Nav, title: &str, main: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            (head(title))
            body {
                a.skip href="#main" { "Skip to the page" }
                (navigation(cx, nav))
                div.page {
                    @if cx.place.is_demo() { (demo_banner()) }
                    main #main tabindex="-1" {
                        @if let Some(said) = &cx.said { (told(cx, said)) }
                        (main)
                    }
                }
                (quick_add(cx))
            }
        }
    }
}

/// A page for somebody who is not known yet: no navigation, and nothing of anybody's.
pub fn bare(title: &str, main: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            (head(title))
            body.bare {
                div.page {
                    header.brand { (icon("mark")) span { "Meanwhile" } }
                    main #main tabindex="-1" { (main) }
                }
            }
        }
    }
}

fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
            meta name="color-scheme" content="light dark";
            meta name="theme-color" content="#f7f5f0" media="(prefers-color-scheme: light)";
            meta name="theme-color" content="#15191b" media="(prefers-color-scheme: dark)";
            meta name="htmx-config" content=(HTMX);
            title { (title) " · Meanwhile" }
            link rel="icon" href=(address("icon.svg")) type="image/svg+xml";
            link rel="apple-touch-icon" href=(address("icon-192.png"));
            link rel="manifest" href="/manifest.webmanifest";
            link rel="stylesheet" href=(address("app.css"));
            script src=(address("htmx.min.js")) defer {}
            script src=(address("app.js")) defer {}
        }
    }
}

/// Whether a page has an entry, but not on a phone's bar.
fn is_off_bar(nav: Nav) -> bool {
    let mut off = ENTRIES.iter().filter(|(.., is_on_bar)| !is_on_bar);
    off.any(|(entry, ..)| *entry == nav)
}

fn navigation(cx: &Cx, nav: Nav) -> Markup {
    html! {
        header.side {
            a.brand href=(cx.to("/")) { (icon("mark")) span { "Meanwhile" } }
            nav aria-label="Main" {
                ul {
                    @for (entry, path, name, picture, is_on_bar) in ENTRIES {
                        // On a phone's bar, “More” stands for the pages that have no place of their own on it.
                        li.bar[*is_on_bar].holds[*entry == Nav::More && is_off_bar(nav)] {
                            a href=(cx.to(path)) aria-current=[(*entry == nav).then_some("page")] {
                                (icon(picture)) span { (name) }
                            }
                        }
                    }
                    li.bar.add {
                        a href=(cx.to("/add")) data-quick-add aria-keyshortcuts="n" {
                            (icon("add")) span { "Add" } kbd aria-hidden="true" { "n" }
                        }
                    }
                }
            }
            form.find role="search" aria-label="Everything" action=(cx.to("/search")) {
                label.hidden for="find" { "Search everything" }
                input #find type="search" name="q" placeholder="Search" autocomplete="off" aria-keyshortcuts="/";
            }
        }
    }
}

fn demo_banner() -> Markup {
    html! {
        aside.banner aria-label="Demo" {
            span { "This is an invented job seeker. Try anything; nothing of it is kept." }
            a href="/" { "To your own" }
        }
    }
}

/// What was just done, and the way back.
fn told(cx: &Cx, said: &Said) -> Markup {
    html! {
        div.notice role="status" {
            div {
                p { (said.text) }
                @for note in &said.notes { p.quiet { (note) } }
            }
            @if let Some(action) = said.undo {
                form method="post" action=(cx.to("/undo")) {
                    (cx.ticket())
                    input type="hidden" name="action" value=(action);
                    input type="hidden" name="back" value=(cx.path);
                    button.link { "Undo" }
                }
            }
        }
    }
}

/// One line from anywhere; a script opens it, and without one the link leads to its page.
fn quick_add(cx: &Cx) -> Markup {
    html! {
        dialog #quick aria-labelledby="quick-title" {
            form method="post" action=(cx.to("/add/line")) hx-post=(cx.to("/add/line")) hx-target="#quick-found" {
                (cx.ticket())
                h2 #quick-title { "Add in one line" }
                label.hidden for="quick-line" { "What happened, or will" }
                input #quick-line name="line" autocomplete="off" maxlength="500"
                    placeholder="interview Acme fri 3pm";
                p.hint { "An interview, an answer, a date they named, something you sent. It is shown before it is saved." }
                div.row {
                    button.primary { "Look" }
                    button type="button" data-close="quick" { "Close" }
                    a.quiet href=(cx.to("/add")) { "Fill in a form" }
                }
            }
            // Beside the form, for what is put here has forms of its own.
            div #quick-found.found aria-live="polite" {}
        }
    }
}
