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

use super::error::{WebError, curly, markup_response};
use super::forms::{Said, Sent};
use super::gate::SignedIn;
use super::layout::{self, Nav};
use super::part::without_commands;
use super::place::Place;
use super::posted::{SHOWN_AT, TICKET};
use super::refused::{Refused, WRONG};

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
    /// The same with what stands behind the question mark and is not about a form; of a part of a page, the page's.
    pub here: String,
    /// Only a part of a page is asked for, by a script.
    pub is_fragment: bool,
    /// What was just done.
    pub said: Option<Said>,
    /// A form of this page that was refused.
    pub wrong: Option<Arc<Refused>>,
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
        let field = |wanted: &str| {
            let mut fields = query.split('&').filter_map(|field| field.split_once('='));
            fields.find(|(name, _)| *name == wanted).map(|(_, it)| it)
        };
        cx.said = field(DID)
            .and_then(|it| place.forms.sent(it))
            .map(|it| it.said);
        let session = cx.session;
        let refused = field(WRONG).and_then(|it| {
            place
                .shelf
                .get::<Refused>(&format!("{WRONG} {it}"), session)
        });
        // Mended and sent, it is done with.
        cx.wrong = refused.filter(|it| place.forms.sent(it.ticket()).is_none());
        cx.here = match parts.headers.get("hx-current-url") {
            Some(page) => of_the_page(place, page.to_str().unwrap_or_default()),
            None => without_form(&cx.path, query),
        };
        Ok(cx)
    }
}

/// An address without what is about a form that was sent.
fn without_form(path: &str, query: &str) -> String {
    let about = [DID, WRONG].map(|it| format!("{it}="));
    let is_own = |it: &&str| !it.is_empty() && !about.iter().any(|about| it.starts_with(about));
    let rest: Vec<&str> = query.split('&').filter(is_own).collect();
    match rest.as_slice() {
        [] => path.to_owned(),
        rest => format!("{path}?{}", rest.join("&")),
    }
}

/// The address of the page that a script works on, as ours are written.
fn of_the_page(place: &Place, url: &str) -> String {
    let behind = url.split_once("//").map_or(url, |(_, it)| it);
    let path = behind.find('/').map_or("/", |at| &behind[at..]);
    let path = path.split('#').next().unwrap_or_default();
    let path = path.strip_prefix(place.base).unwrap_or(path);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    without_form(if path.is_empty() { "/" } else { path }, query)
}

impl Cx {
    /// The same without anything of a request but its address.
    pub async fn bare(place: &Arc<Place>, path: &str) -> Result<Self, WebError> {
        Ok(Self {
            engine: place.engine().await?.clone(),
            place: Arc::clone(place),
            now: place.now(),
            path: path.to_owned(),
            here: path.to_owned(),
            is_fragment: false,
            said: None,
            wrong: None,
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

    /// A whole page; a form of it that was refused is filled in again.
    pub fn page(&self, nav: Nav, title: &str, main: Markup) -> Markup {
        let Some(wrong) = &self.wrong else {
            return layout::page(self, nav, title, main);
        };
        let title = format!("Not saved yet: {title}");
        layout::page(self, nav, &title, wrong.on(&main))
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

    /// The ticket of a form that is laid out by hand, and the page it stands on. Every form has both.
    pub fn ticket(&self) -> Markup {
        html! {
            input type="hidden" name=(TICKET) value=(self.place.forms.ticket());
            input type="hidden" name=(SHOWN_AT) value=(self.here);
        }
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
            text: curly(&crate::cli::sentence(&done.summary)),
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
