//! A form that was sent: its fields, and its ticket.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, Method, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::WebError;
use super::place::Place;

/// The most a form may hold, in bytes: a long note is a few thousand.
pub const FORM_MAX: usize = 2 << 20;

/// The field that holds the ticket.
pub const TICKET: &str = "ticket";

/// The field that holds the address of the page a form stands on: refused, it comes back there.
pub const SHOWN_AT: &str = "shown_at";

/// The field that holds what a form showed.
pub const DIGEST: &str = "digest";

/// A form with nothing to fill in.
#[derive(Deserialize)]
pub struct Nothing {}

/// Content in few letters, the same as long as it is the same. No secret is kept by it.
pub fn sum(content: &(impl Hash + ?Sized)) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// An address within a set of records that is safe to go on to; today's page in place of anything else. An address of
/// another site is never followed, however it is written.
pub fn own_page(named: &str) -> &str {
    let is_own = named.starts_with('/')
        && !named.starts_with("//")
        && !named.contains('\\')
        && named.bytes().all(|it| it.is_ascii_graphic());
    if is_own { named } else { "/" }
}

/// What a form shows of a record: what it is called, what it is, and the field it stands in.
pub type Shown = (&'static str, String, &'static str);

/// What a form shows, in few letters for each field: what changes later is found by it.
pub fn digest(shown: &[Shown]) -> String {
    let marks = shown
        .iter()
        .map(|(_, value, field)| format!("{field}={}", sum(plain(value).as_str())));
    marks.collect::<Vec<_>>().join(" ")
}

/// A value as every browser sends it back.
fn plain(value: &str) -> String {
    value.trim().replace("\r\n", "\n")
}

impl<T: DeserializeOwned> Posted<T> {
    /// What is to be saved, where the record may have changed since its form was shown: a field that only somebody else
    /// changed stays as it is `now`, and one that only this form changed is saved.
    ///
    /// # Errors
    /// When both changed a field, each to something else; the answer shows both.
    pub fn merged(&self, now: &[Shown]) -> Result<T, WebError> {
        let seen = self.raw(DIGEST).unwrap_or_default();
        let mut fields = self.pairs.clone();
        let mut rows = Vec::new();
        for (name, value, field) in now {
            let Some(mine) = self.raw(field) else {
                continue;
            };
            let was = seen
                .split(' ')
                .find_map(|it| it.strip_prefix(field)?.strip_prefix('='));
            let is = |it: &str| was == Some(sum(it).as_str());
            let value = plain(value);
            if mine == value || is(&value) {
                continue;
            }
            if is(&mine) {
                fields.retain(|(it, _)| it != field);
            } else {
                rows.push((*name, value, *field));
            }
        }
        if rows.is_empty() {
            let text = serde_html_form::to_string(&fields).map_err(|_| WebError::Unreadable)?;
            return serde_html_form::from_str(&text).map_err(|_| WebError::Unreadable);
        }
        fields.retain(|(name, _)| name != DIGEST);
        // Sent again, it stands against what is shown now.
        fields.push((DIGEST.to_owned(), digest(now)));
        Err(WebError::Changed { rows, fields })
    }

    /// A field as it was sent.
    fn raw(&self, name: &str) -> Option<String> {
        let found = self.pairs.iter().find(|(it, _)| it == name);
        found.map(|(_, value)| plain(value))
    }
}

/// The fields of a form as `T`, and its ticket.
pub struct Posted<T> {
    /// What was filled in.
    pub fields: T,
    /// The ticket.
    pub ticket: String,
    /// Names and values as they came, to be sent again where something changed meanwhile.
    pub pairs: Vec<(String, String)>,
}

impl<T: DeserializeOwned> FromRequest<Arc<Place>> for Posted<T> {
    type Rejection = WebError;

    async fn from_request(request: Request, place: &Arc<Place>) -> Result<Self, WebError> {
        let body = to_bytes(request.into_body(), FORM_MAX)
            .await
            .map_err(|_| WebError::TooLarge)?;
        let pairs = pairs(&body);
        let ticket = pairs.iter().find(|(name, _)| name == TICKET);
        let ticket = ticket.map(|(_, value)| value.clone()).unwrap_or_default();
        if !place.forms.knows(&ticket) {
            return Err(WebError::OldForm { fields: pairs });
        }
        let fields = serde_html_form::from_bytes(&body).map_err(|_| WebError::Unreadable)?;
        Ok(Self {
            fields,
            ticket,
            pairs,
        })
    }
}

/// The fields of a form whatever its ticket: for forms that record nothing, and those that look at the ticket later.
pub struct Fields(pub Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = WebError;

    async fn from_request(request: Request, _: &S) -> Result<Self, WebError> {
        let body = to_bytes(request.into_body(), FORM_MAX)
            .await
            .map_err(|_| WebError::TooLarge)?;
        Ok(Self(pairs(&body)))
    }
}

impl Fields {
    /// The first field of this name; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(it, _)| it == name);
        found.map_or("", |(_, value)| value)
    }
}

/// Names and values, in the order in which they came.
pub fn pairs(body: &Bytes) -> Vec<(String, String)> {
    serde_html_form::from_bytes(body).unwrap_or_default()
}

/// The request with its form still in it, and the fields of the form. Uploads and whatever else is no form stay unread.
pub async fn read_form(request: Request) -> Result<(Request, Vec<(String, String)>), WebError> {
    if request.method() != Method::POST || !is_form(request.headers()) {
        return Ok((request, Vec::new()));
    }
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, FORM_MAX)
        .await
        .map_err(|_| WebError::TooLarge)?;
    let fields = pairs(&bytes);
    Ok((Request::from_parts(parts, Body::from(bytes)), fields))
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    kind.is_some_and(|it| {
        it.as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    })
}

/// A field that was left empty is none.
pub fn filled(field: Option<String>) -> Option<String> {
    field
        .map(|it| it.trim().to_owned())
        .filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_elsewhere() {
        assert_eq!(own_page("/applications?q=1"), "/applications?q=1");
        for to in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a\r\nb",
            "/\t/evil.example",
            "x",
        ] {
            assert_eq!(own_page(to), "/", "{to}");
        }
    }
}
