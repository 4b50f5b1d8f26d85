//! What goes wrong with a request, in words for people; the page round it is put on by [`dress`].

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_engine::{EngineError, Kind, StoreError};

use crate::cli::{ColorWhen, Screen, sentence};

use super::cx::Cx;
use super::gate::SignedIn;
use super::layout::{self, Nav};
use super::part::{spelled_out, upper, without_commands};
use super::place::Place;
use super::posted::{DIGEST, SHOWN_AT, Shown, TICKET, read_form};
use super::refused;

/// Why a request could not be answered.
#[derive(Clone, Debug)]
pub enum WebError {
    /// The engine could not do it.
    Engine(Arc<EngineError>),
    /// There is no such page.
    NoPage,
    /// What was there is not there any more.
    Gone,
    /// Something is sent there, and nothing is shown; or the other way round.
    NotSo,
    /// A form that holds more than any should.
    TooLarge,
    /// Files that are too much for one upload.
    UploadTooLarge,
    /// An uploaded file could not be put aside: why.
    NotPutAside(String),
    /// A form that is not one of these pages'.
    Unreadable,
    /// The rules are against it now.
    Refused,
    /// A form of an earlier run of the program.
    OldForm {
        /// What was filled in.
        fields: Vec<(String, String)>,
    },
    /// Something was changed meanwhile.
    Changed {
        /// What was changed to two different things, as it is now.
        rows: Vec<Shown>,
        /// What was filled in.
        fields: Vec<(String, String)>,
    },
}

impl From<EngineError> for WebError {
    fn from(error: EngineError) -> Self {
        Self::Engine(Arc::new(error))
    }
}

impl From<meanwhile_engine::StoreError> for WebError {
    fn from(error: meanwhile_engine::StoreError) -> Self {
        EngineError::from(error).into()
    }
}

impl WebError {
    /// The same where nothing was to be changed, and only a page was asked for.
    fn of_a_look(self) -> Self {
        let is_gone = matches!(&self, Self::Engine(it)
            if matches!(&**it, EngineError::NoSuch { words, .. } if is_id(words)));
        if is_gone { Self::Gone } else { self }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Engine(error) => status_of(error),
            Self::NoPage | Self::Gone => StatusCode::NOT_FOUND,
            Self::NotSo => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge | Self::UploadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotPutAside(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Refused | Self::OldForm { .. } | Self::Changed { .. } => StatusCode::CONFLICT,
        }
    }

    /// What happened, in a few words.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Engine(error) if error.kind() == Kind::User => "That did not work",
            Self::Engine(_) => "Something is wrong here",
            Self::NoPage => "There is no such page",
            Self::Gone => "It is not here any more",
            Self::NotSo => "There is nothing to see here",
            Self::TooLarge | Self::UploadTooLarge => "That is too much at once",
            Self::NotPutAside(_) => "The file could not be put aside",
            Self::Unreadable => "That form could not be read",
            Self::Refused => "Better not now",
            Self::OldForm { .. } => "The program was started again meanwhile",
            Self::Changed { .. } => "This was changed meanwhile",
        }
    }

    /// What happened, what was kept, and what to do next.
    fn body(&self, back: &str, ticket: &str, filled: &[(String, String)]) -> Markup {
        match self {
            Self::Engine(error) => html! { (engine_error(error)) (typed(filled)) },
            Self::NoPage => html! {
                p { "The address leads nowhere, or what was there is gone. Nothing was changed. Search finds it if it is recorded." }
            },
            Self::Gone => html! {
                p { "It was taken back, or made one with another record. Search finds what became of it; History says what was done." }
            },
            Self::NotSo => html! {
                p { "This address only takes what a form of another page sends. Nothing was changed." }
            },
            Self::TooLarge => html! {
                p { "A form takes at most two megabytes. Nothing was changed. Go back and make it shorter: most browsers still show what you wrote." }
            },
            Self::UploadTooLarge => html! {
                p { "An upload takes at most 2 GB and 10,000 files. Nothing was read. Take fewer at once, or pack them into a zip." }
            },
            Self::NotPutAside(why) => html! {
                p { "There was no way to keep the upload while it is read: " (why) ". Nothing was read; make room on the disk and try again." }
            },
            Self::Unreadable => {
                html! { p { "Nothing was changed. Go back, load the page again, and try once more." } }
            }
            Self::Refused => html! { p { "The rules are against it now. Nothing was changed." } },
            Self::OldForm { fields } => html! {
                p { "Nothing was saved yet. Whether this was saved before the program ended cannot be known here: "
                    "look first, then save it if it is missing." }
                (kept(fields, back, ticket, "Save it now"))
            },
            Self::Changed { rows, fields } => both(rows, fields, back, ticket),
        }
    }
}

/// The status that says what is wrong, for pages and for the API alike.
pub fn status_of(error: &EngineError) -> StatusCode {
    match (error, error.kind()) {
        (EngineError::NoSuch { .. }, _) => StatusCode::NOT_FOUND,
        (EngineError::NotNow { .. } | EngineError::Duplicate { .. }, _) => StatusCode::CONFLICT,
        (_, Kind::User) => StatusCode::UNPROCESSABLE_ENTITY,
        (_, Kind::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
        (_, Kind::Config | Kind::Bug) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What the engine says. What only whoever mends the program can read is said where the program runs, and not to a browser.
pub fn wording(error: &EngineError) -> String {
    let said = match error {
        // A number that only the program knows says nothing to anybody.
        EngineError::NoSuch { what, words, .. } if is_id(words) => format!(
            "That {what} is not here any more: it was answered, merged or taken back meanwhile. Nothing was changed."
        ),
        EngineError::UnclearTime { what, words, .. } if words.is_empty() => {
            format!("No {what} is named yet. Nothing was changed.")
        }
        _ => sentence(&error.to_string()),
    };
    let said = curly(&said);
    let is_raw = matches!(
        error,
        EngineError::Bug(_) | EngineError::Store(StoreError::Database { .. })
    );
    if !is_raw {
        return said;
    }
    Screen::new(None, ColorWhen::Auto).print_aside(&format!("{said}\n"));
    "The records could not be read or written just now. What was saved before is kept. Try again; if this comes \
     back, start the program anew, and look at what it says in the window where it runs."
        .to_owned()
}

/// Apostrophes as they are printed.
pub fn curly(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|it| it.is_alphabetic())
    };
    let printed = letters.iter().enumerate().map(|(at, letter)| match letter {
        '\'' if is_letter(at.checked_sub(1)) => '’',
        letter => *letter,
    });
    printed.collect()
}

/// Whether this is the id of a record.
pub fn is_id(words: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_hexdigit() || it == b'-';
    words.len() == 36 && words.bytes().all(is_part)
}

/// What the engine says, with what would help.
pub fn engine_error(error: &EngineError) -> Markup {
    let hint = match error {
        EngineError::Invalid { hint, .. } | EngineError::NotNow { hint, .. } => hint.clone(),
        EngineError::NoSuch { near, .. } if !near.is_empty() => {
            let names: Vec<&str> = near.iter().map(|it| it.label.as_str()).collect();
            Some(format!("What sounds alike: {}.", names.join("; ")))
        }
        EngineError::Ambiguous { choices, .. } => {
            let names: Vec<&str> = choices.iter().map(|it| it.label.as_str()).collect();
            Some(format!("It could be {}.", names.join("; ")))
        }
        EngineError::UnclearTime { readings, .. } if !readings.is_empty() => {
            let days: Vec<String> = readings.iter().map(|it| spelled_out(it)).collect();
            Some(format!("It could be {}.", days.join(" or ")))
        }
        _ => None,
    };
    let hint = hint
        .map(|it| without_commands(&it))
        .filter(|it| !it.is_empty());
    html! {
        p { (wording(error)) }
        @if let Some(hint) = hint { p { (sentence(&hint)) } }
    }
}

/// Whether nobody wrote this: it is empty, or the page itself put it there.
fn is_unseen(name: &str, value: &str) -> bool {
    let is_of_page = |it: &&str| name.starts_with(*it);
    // A choice that was not made says nothing.
    matches!(value, "" | "not_said")
        || matches!(
            name,
            DIGEST
                | TICKET
                | SHOWN_AT
                | "do"
                | "id"
                | "back"
                | "key"
                | "kind"
                | "only"
                | "interview"
                | "what"
                | "unit"
                | "item"
                | "application"
                | "action"
        )
        || ["was-", "drafted-", "another-", "to-"]
            .iter()
            .any(is_of_page)
}

/// The name of a field as people read it; of several alike, each has a number that says nothing to them.
fn field_name(name: &str) -> String {
    let name = name.trim_end_matches(|it: char| it == '-' || it.is_ascii_digit());
    upper(&name.replace(['_', '-'], " "))
}

/// What was filled in, to be read, and to be sent again.
pub fn kept(fields: &[(String, String)], to: &str, ticket: &str, label: &str) -> Markup {
    let all = fields.iter().filter(|(name, _)| name != TICKET);
    let shown = all.clone().filter(|(name, value)| !is_unseen(name, value));
    html! {
        form method="post" action=(to) {
            input type="hidden" name=(TICKET) value=(ticket);
            // What was left empty goes along: it may mean that something is to be cleared.
            @for (name, value) in all { input type="hidden" name=(name) value=(value); }
            details.sheet open {
                summary { "What you wrote" }
                @for (name, value) in shown { p.kept { span.quiet { (field_name(name)) ": " } (value) } }
            }
            button.primary { (label) }
        }
    }
}

/// What two changed differently, each to be chosen; whatever else was filled in goes along.
pub fn both(rows: &[Shown], fields: &[(String, String)], to: &str, ticket: &str) -> Markup {
    let mine = |field: &str| fields.iter().find(|(name, _)| name == field);
    let is_asked = |name: &str| rows.iter().any(|(_, _, field)| *field == name);
    let rest = fields.iter().filter(|(name, _)| name != TICKET);
    html! {
        p { "Another tab, another program or an import changed it after you opened the form. Nothing of yours was saved "
            "yet. Choose what is right; whatever else you changed is saved with it." }
        form method="post" action=(to) {
            input type="hidden" name=(TICKET) value=(ticket);
            @for (name, value) in rest.filter(|(name, _)| !is_asked(name)) { input type="hidden" name=(name) value=(value); }
            @for (label, now, field) in rows { fieldset {
                legend { (label) }
                @let mine = mine(field).map_or("", |(_, value)| value.as_str());
                @for (value, whose, checked) in [(mine, "as you wrote", true), (now.as_str(), "as it is now", false)] {
                    label.check { input type="radio" name=(field) value=(value) checked[checked];
                        span.kept { @if value.is_empty() { "Nothing" } @else { (value) } span.quiet { ", " (whose) } } }
                }
            } }
            div.row { button.primary { "Save" } }
        }
    }
}

/// What was filled in and has no field any more, to be read and copied. A password is not repeated.
pub fn typed(fields: &[(String, String)]) -> Markup {
    let is_secret = |name: &str| name.contains("password");
    let shown = fields
        .iter()
        .filter(|(name, value)| !is_unseen(name, value) && !is_secret(name));
    let shown: Vec<_> = shown.collect();
    html! {
        @if !shown.is_empty() {
            details.sheet open {
                summary { "What you wrote" }
                @for (_, value) in shown { p.kept { (value) } }
            }
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Puts the page round an error.
pub async fn dress(State(place): State<Arc<Place>>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let is_fragment = request.headers().contains_key("hx-request");
    let is_post = request.method() == Method::POST;
    let session = request.extensions().get::<SignedIn>().map(|it| it.session);
    let (mut response, fields) = match read_form(request).await {
        Ok((request, fields)) => (Box::pin(next.run(request)).await, fields),
        Err(error) => (error.into_response(), Vec::new()),
    };
    let Some(error) = response.extensions_mut().remove::<WebError>() else {
        return response;
    };
    let error = if is_post { error } else { error.of_a_look() };
    let path = uri.path_and_query().map_or("/", |it| it.as_str());
    let to = format!("{}{path}", place.base);
    if is_post
        && !is_fragment
        && let Some(page) = refused::keep(&place, session, &error, &to, &fields)
    {
        return Redirect::to(&page).into_response();
    }
    // The form of a part of a page is still there.
    let filled: &[_] = if is_fragment { &[] } else { &fields };
    let body = error.body(&to, &place.forms.ticket(), filled);
    if is_fragment {
        let markup = html! { div.notice.wrong role="alert" { strong { (error.title()) } (body) } };
        return (error.status(), markup_response(markup)).into_response();
    }
    let Ok(cx) = Cx::bare(&place, uri.path()).await else {
        return (error.status(), "The records cannot be read just now.").into_response();
    };
    let page = cx.page(
        Nav::None,
        error.title(),
        html! {
            h1 { (error.title()) }
            (body)
            @if !is_post { div.row {
                a.button.primary href=(cx.to("/")) { "To today" }
                a.button href=(cx.to("/search")) { "Search" }
            } }
        },
    );
    (error.status(), markup_response(page)).into_response()
}

/// The same for whoever is not known yet.
pub async fn dress_bare(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let Some(error) = response.extensions_mut().remove::<WebError>() else {
        return response;
    };
    let page = layout::bare(
        error.title(),
        html! {
            h1 { (error.title()) }
            p { a href="/sign-in" { "Sign in" } }
        },
    );
    (error.status(), markup_response(page)).into_response()
}

/// A page or a part of one.
pub fn markup_response(markup: Markup) -> Response {
    axum::response::Html(markup.into_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_a_mender_can_read_stays_where_the_program_runs() {
        let error = EngineError::Store(StoreError::Database {
            site: "/home/robin/meanwhile.db".to_owned(),
            cause: "no such table: facts (code 1)".to_owned(),
        });
        let told = wording(&error);
        assert!(!told.contains("robin") && !told.contains("table"), "{told}");
        assert!(told.contains("What was saved before is kept."), "{told}");
        let error = EngineError::not_now("the debrief is closed", "Reopen it.");
        assert_eq!(
            wording(&error),
            "The debrief is closed. Nothing was changed."
        );
    }

    #[test]
    fn a_field_is_named_as_people_name_it() {
        assert_eq!(field_name("body-0"), "Body");
        assert_eq!(field_name("door_open"), "Door open");
    }
}
