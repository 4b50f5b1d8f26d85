//! What a page works with: the records, the moment, where its links lead, and what was just done.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::{Markup, html};
use meanwhile_engine::Engine;
use meanwhile_engine::access::TokenId;
use meanwhile_engine::shapes::Done;

use super::error::{WebError, markup_response};
use super::forms::{Said, Sent};
use super::gate::SignedIn;
use super::layout::{self, Nav};
use super::part::without_commands;
use super::place::Place;
use super::posted::TICKET;

/// The field of an address that names the form whose outcome is told.
const DID: &str = "did";

/// What a page works with.
pub struct Cx {
    /// The set of records.
    pub place: Arc<Place>,
    /// What can be asked and done.
    pub engine: Engine,
    /// The moment of the request.
    pub now: Timestamp,
    /// The address, without what the pages begin with.
    pub path: String,
    /// Only a part of a page is asked for, by a script.
    pub is_fragment: bool,
    /// What was just done.
    pub said: Option<Said>,
    /// The session of whoever signed in.
    pub session: Option<TokenId>,
}

impl FromRequestParts<Arc<Place>> for Cx {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, place: &Arc<Place>) -> Result<Self, WebError> {
        let mut cx = Self::bare(place, parts.uri.path()).await?;
        if let Some(signed_in) = parts.extensions.get::<SignedIn>() {
            cx.session = Some(signed_in.session);
            if !place.is_demo() {
                cx.engine = signed_in.engine.clone();
            }
        }
        cx.is_fragment = parts.headers.contains_key("hx-request");
        let query = parts.uri.query().unwrap_or_default();
        let mut fields = query.split('&').filter_map(|field| field.split_once('='));
        let ticket = fields.find(|(name, _)| *name == DID).map(|(_, it)| it);
        cx.said = ticket.and_then(|it| place.forms.sent(it)).map(|it| it.said);
        Ok(cx)
    }
}

impl Cx {
    /// The same without anything of a request but its address.
    pub async fn bare(place: &Arc<Place>, path: &str) -> Result<Self, WebError> {
        Ok(Self {
            engine: place.engine().await?.clone(),
            place: Arc::clone(place),
            now: place.now(),
            path: path.to_owned(),
            is_fragment: false,
            said: None,
            session: None,
        })
    }

    /// The address of a page of these records.
    pub fn to(&self, path: &str) -> String {
        match (self.place.base, path) {
            ("", path) => path.to_owned(),
            (base, "/") => base.to_owned(),
            (base, path) => format!("{base}{path}"),
        }
    }

    /// A whole page.
    pub fn page(&self, nav: Nav, title: &str, main: Markup) -> Markup {
        layout::page(self, nav, title, main)
    }

    /// A whole page as an answer.
    pub fn show(&self, nav: Nav, title: &str, main: Markup) -> Response {
        markup_response(self.page(nav, title, main))
    }

    /// A form that is sent to `path`, with its ticket.
    pub fn form(&self, path: &str, inner: Markup) -> Markup {
        html! {
            form method="post" action=(self.to(path)) {
                (self.ticket())
                (inner)
            }
        }
    }

    /// The ticket of a form that is laid out by hand. Every form has one.
    pub fn ticket(&self) -> Markup {
        html! { input type="hidden" name=(TICKET) value=(self.place.forms.ticket()); }
    }

    /// Does what a form asks for, unless the same form was sent before, and leads on to the page it ends on.
    pub async fn once<F>(&self, ticket: &str, act: F) -> Result<Response, WebError>
    where
        F: Future<Output = Result<Sent, WebError>>,
    {
        let slot = self.place.forms.slot(ticket);
        let sent = slot.get_or_try_init(|| act).await?;
        let mark = if sent.to.contains('?') { '&' } else { '?' };
        let (path, anchor) = sent.to.split_once('#').unwrap_or((&sent.to, ""));
        let anchor = if anchor.is_empty() {
            String::new()
        } else {
            format!("#{anchor}")
        };
        let to = format!("{}{mark}{DID}={ticket}{anchor}", self.to(path));
        Ok(Redirect::to(&to).into_response())
    }

    /// The same for an action of the engine: what it did is told on the page at `to`, with a way to take it back.
    pub async fn act<F>(&self, ticket: &str, to: &str, act: F) -> Result<Response, WebError>
    where
        F: Future<Output = Result<Done, meanwhile_engine::EngineError>>,
    {
        let to = to.to_owned();
        self.once(ticket, async {
            let said = Said::from(&act.await?);
            Ok(Sent { to, said })
        })
        .await
    }
}

impl From<&Done> for Said {
    fn from(done: &Done) -> Self {
        Self {
            text: crate::cli::sentence(&done.summary),
            notes: done
                .notes
                .iter()
                .map(|it| crate::cli::sentence(&without_commands(it)))
                .filter(|it| !it.is_empty())
                .collect(),
            undo: done.action,
        }
    }
}
