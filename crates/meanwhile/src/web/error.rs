//! What goes wrong with a request, in words for people; the page round it is put on by [`dress`].

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use meanwhile_engine::{EngineError, Kind};

use super::cx::Cx;
use super::layout::Nav;
use super::part::without_commands;
use super::place::Place;
use super::posted::{DIGEST, TICKET};

/// Why a request could not be answered.
#[derive(Clone, Debug)]
pub enum WebError {
    /// The engine could not do it.
    Engine(Arc<EngineError>),
    /// There is no such page.
    NoPage,
    /// A form that holds more than any should.
    TooLarge,
    /// Files that are too much for one upload.
    UploadTooLarge,
    /// An uploaded file could not be put aside: why.
    NotPutAside(String),
    /// A form that is not one of these pages'.
    Unreadable,
    /// A form of an earlier run of the program.
    OldForm {
        /// What was filled in.
        fields: Vec<(String, String)>,
    },
    /// Something was changed meanwhile.
    Changed {
        /// What it is called, what it is now, and what was about to be saved.
        rows: Vec<(String, String, String)>,
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
    fn status(&self) -> StatusCode {
        match self {
            Self::Engine(error) => match (&**error, error.kind()) {
                (EngineError::NoSuch { .. }, _) => StatusCode::NOT_FOUND,
                (EngineError::NotNow { .. } | EngineError::Duplicate { .. }, _) => {
                    StatusCode::CONFLICT
                }
                (_, Kind::User) => StatusCode::UNPROCESSABLE_ENTITY,
                (_, Kind::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
                (_, Kind::Config | Kind::Bug) => StatusCode::INTERNAL_SERVER_ERROR,
            },
            Self::NoPage => StatusCode::NOT_FOUND,
            Self::TooLarge | Self::UploadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotPutAside(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::OldForm { .. } | Self::Changed { .. } => StatusCode::CONFLICT,
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::Engine(error) if error.kind() == Kind::User => "That did not work",
            Self::Engine(_) => "Something is wrong here",
            Self::NoPage => "There is no such page",
            Self::TooLarge | Self::UploadTooLarge => "That is too much at once",
            Self::NotPutAside(_) => "The file could not be put aside",
            Self::Unreadable => "That form could not be read",
            Self::OldForm { .. } => "The program was started again meanwhile",
            Self::Changed { .. } => "This was changed meanwhile",
        }
    }

    /// What happened, what was kept, and what to do next.
    fn body(&self, back: &str, ticket: &str) -> Markup {
        match self {
            Self::Engine(error) => engine_error(error),
            Self::NoPage => html! { p { "The address leads nowhere. Nothing was changed." } },
            Self::TooLarge => html! {
                p { "A form takes at most two megabytes. Nothing was changed; go back, and what you wrote is still there." }
            },
            Self::UploadTooLarge => html! {
                p { "An upload takes at most 2 GB. Nothing was read. Take fewer files at once, or pack them into a zip." }
            },
            Self::NotPutAside(why) => html! {
                p { "There was no way to keep the upload while it is read: " (why) ". Nothing was read; make room on the disk and try again." }
            },
            Self::Unreadable => {
                html! { p { "Nothing was changed. Go back, load the page again, and try once more." } }
            }
            Self::OldForm { fields } => html! {
                p { "Nothing was saved yet. Whether this was saved before the program ended cannot be known here: "
                    "look first, then save it if it is missing." }
                (kept(fields, back, ticket, "Save it now"))
            },
            Self::Changed { rows, fields } => html! {
                p { "Another tab, another program or an import changed it after you opened the form. Nothing of yours "
                    "was saved yet." }
                div.scroll tabindex="0" { table.plain {
                    thead { tr { th { "" } th { "It is now" } th { "You would save" } } }
                    tbody { @for (name, now, mine) in rows {
                        tr.differs[now != mine] { th { (name) } td { (now) } td { (mine) } }
                    } }
                } }
                (kept(fields, back, ticket, "Save mine"))
            },
        }
    }
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
            Some(format!("It could be {}.", readings.join(" or ")))
        }
        _ => None,
    };
    let hint = hint
        .map(|it| without_commands(&it))
        .filter(|it| !it.is_empty());
    html! {
        p { (crate::cli::sentence(&error.to_string())) }
        @if let Some(hint) = hint { p { (crate::cli::sentence(&hint)) } }
        p.quiet { "Go back, and what you wrote is still there." }
    }
}

/// What was filled in, to be read, and to be sent again.
fn kept(fields: &[(String, String)], to: &str, ticket: &str, label: &str) -> Markup {
    let all = fields.iter().filter(|(name, _)| name != TICKET);
    let shown = all
        .clone()
        .filter(|(name, value)| name != DIGEST && !value.is_empty());
    html! {
        form method="post" action=(to) {
            input type="hidden" name=(TICKET) value=(ticket);
            // What was left empty goes along: it may mean that something is to be cleared.
            @for (name, value) in all { input type="hidden" name=(name) value=(value); }
            details open {
                summary { "What you wrote" }
                @for (name, value) in shown { p.kept { span.quiet { (name.replace('_', " ")) ": " } (value) } }
            }
            button.primary { (label) }
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
    let mut response = next.run(request).await;
    let Some(error) = response.extensions_mut().remove::<WebError>() else {
        return response;
    };
    let to = format!("{}{}", place.base, uri.path());
    let body = error.body(&to, &place.forms.ticket());
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
            @if !is_post { p { a href=(cx.to("/")) { "Today" } } }
        },
    );
    (error.status(), markup_response(page)).into_response()
}

/// A page or a part of one.
pub fn markup_response(markup: Markup) -> Response {
    axum::response::Html(markup.into_string()).into_response()
}
