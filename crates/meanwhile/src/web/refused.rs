//! A form that was refused: it comes back on the page it stood on, with what was typed, and says at the field what is
//! wrong with it. One place for all pages: [`keep`] puts it aside and leads there, [`Refused::on`] fills the form in again.

use maud::{Markup, PreEscaped, html};
use meanwhile_engine::access::TokenId;
use meanwhile_engine::resolve::Choice;
use meanwhile_engine::{EngineError, Kind};

use super::error::{WebError, both, engine_error, typed};
use super::place::Place;
use super::posted::{SHOWN_AT, TICKET, own_page};
use super::refill::{Form, refill};

/// The field of an address that names a refused form.
pub const WRONG: &str = "wrong";

/// Said of every refusal; at a field of a form that is still there it is plain.
const NOTHING_DONE: &str = " Nothing was changed.";

/// A form that was refused.
pub struct Refused {
    /// Why.
    pub error: WebError,
    /// Where it was sent.
    pub to: String,
    /// What was filled in, its ticket included.
    pub fields: Vec<(String, String)>,
}

/// Puts a refused form aside, and says which page shows it again; `None` where that is not known, or would not help.
pub fn keep(
    place: &Place,
    session: Option<TokenId>,
    error: &WebError,
    to: &str,
    fields: &[(String, String)],
) -> Option<String> {
    let is_mended = match error {
        WebError::Engine(error) => matches!(error.kind(), Kind::User | Kind::Unavailable),
        WebError::OldForm { .. } | WebError::Changed { .. } => true,
        _ => false,
    };
    let field = |name: &str| fields.iter().find(|(it, _)| it == name);
    let (_, page) = field(SHOWN_AT).filter(|(_, it)| is_mended && !it.is_empty())?;
    let is_secret = |name: &str| name.contains("password");
    if fields.iter().any(|(name, _)| is_secret(name)) {
        return None;
    }
    // The same ticket, so that it is done once however often it is sent.
    let ticket = field(TICKET).map(|(_, it)| it.as_str());
    let ticket = ticket.filter(|it| place.forms.knows(it));
    let ticket = ticket.map_or_else(|| place.forms.ticket(), str::to_owned);
    let mut kept = vec![(TICKET.to_owned(), ticket.clone())];
    let fields = match error {
        WebError::Changed { fields, .. } => fields,
        _ => fields,
    };
    let is_own = |name: &str| name == TICKET || name == SHOWN_AT;
    kept.extend(fields.iter().filter(|(name, _)| !is_own(name)).cloned());
    let bytes = kept.iter().map(|(name, it)| name.len() + it.len()).sum();
    let refused = Refused {
        error: error.clone(),
        to: to.to_owned(),
        fields: kept,
    };
    place
        .shelf
        .put(&format!("{WRONG} {ticket}"), session, bytes, refused);
    Some(page_with(place, own_page(page), WRONG, &ticket, WRONG))
}

/// The address of a page with one more word behind its question mark, at an anchor.
pub fn page_with(place: &Place, page: &str, name: &str, value: &str, anchor: &str) -> String {
    let page = page.split('#').next().unwrap_or_default();
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let path = if path == "/" && place.is_demo() {
        ""
    } else {
        path
    };
    let mark = if query.is_empty() { "" } else { "&" };
    format!("{}{path}?{query}{mark}{name}={value}#{anchor}", place.base)
}

impl Refused {
    /// What was tried, where it seems to be recorded already.
    pub fn duplicate(&self) -> Option<&Choice> {
        match &self.error {
            WebError::Engine(error) => match &**error {
                EngineError::Duplicate { choice, .. } => Some(choice),
                _ => None,
            },
            _ => None,
        }
    }

    /// Why, and what would help; `None` where nothing of the engine's is to be said.
    pub fn told(&self) -> Option<Markup> {
        match &self.error {
            WebError::Engine(error) => Some(engine_error(error)),
            _ => None,
        }
    }

    /// Its ticket.
    pub fn ticket(&self) -> &str {
        self.fields.first().map_or("", |(_, ticket)| ticket)
    }

    /// The page with the form as it was filled in, and what is wrong with it.
    pub fn on(&self, main: &Markup) -> Markup {
        if let WebError::Changed { rows, fields } = &self.error {
            return html! {
                h1 #wrong { (self.error.title()) }
                (both(rows, fields, &self.to, self.ticket()))
            };
        }
        let form = Form {
            to: &self.to,
            fields: &self.fields,
            wrong: self.field(),
        };
        let words = self.words();
        let title = self.error.title();
        let filled = refill(&main.0, &form, |at_field, left| {
            let left: Vec<_> = left.iter().map(|it| (*it).clone()).collect();
            let said = html! {
                @if at_field { div.wrong-here id=(WRONG) role="alert" { (PreEscaped(words.0.replace(NOTHING_DONE, ""))) } }
                @else { div.notice.wrong id=(WRONG) role="alert" { strong { (title) } (words) (typed(&left)) } }
            };
            said.into_string()
        });
        PreEscaped(filled)
    }

    /// What is wrong.
    fn words(&self) -> Markup {
        match &self.error {
            WebError::Engine(error) => engine_error(error),
            _ => html! {
                p { "Nothing was saved yet. Whether this was saved before the program ended cannot be known here: "
                    "look first, then save it if it is missing." }
            },
        }
    }

    /// What is known of the field that is wrong: its name, or the words that stand in it.
    fn field(&self) -> Wrong<'_> {
        let WebError::Engine(error) = &self.error else {
            return Wrong::Nothing;
        };
        match &**error {
            EngineError::Invalid { field, .. } => Wrong::Named(field),
            EngineError::UnclearTime { words, .. }
            | EngineError::Ambiguous { words, .. }
            | EngineError::NoSuch { words, .. } => Wrong::Holds(words),
            _ => Wrong::Nothing,
        }
    }
}

/// Which field is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong<'a> {
    /// None that is known.
    Nothing,
    /// The one of this name.
    Named(&'a str),
    /// The one that holds these words; without words the first that is empty.
    Holds(&'a str),
}
