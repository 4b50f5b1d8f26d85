//! A form that was sent: its fields, and its ticket.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::WebError;
use super::place::Place;

/// The most a form may hold, in bytes: a long note is a few thousand.
pub const FORM_MAX: usize = 2 << 20;

/// The field that holds the ticket.
pub const TICKET: &str = "ticket";

/// The field that holds what a record was like when its form was shown.
pub const DIGEST: &str = "digest";

/// A form with nothing to fill in.
#[derive(Deserialize)]
pub struct Nothing {}

/// What a record is like, in few letters: two that differ have two of them, but for a chance that never comes.
pub fn digest<T: serde::Serialize>(record: &T) -> String {
    sum(&serde_json::to_string(record).unwrap_or_default())
}

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

impl<T> Posted<T> {
    /// Whether the record is still as it was when the form was shown. Where it is not, the answer shows both: `rows` are
    /// what it is called, what it is now, and what was about to be saved.
    ///
    /// # Errors
    /// When it was changed meanwhile.
    pub fn unchanged<R: serde::Serialize>(
        &self,
        record: &R,
        rows: impl FnOnce() -> Vec<(String, String, String)>,
    ) -> Result<(), WebError> {
        let now = digest(record);
        let shown = self.pairs.iter().find(|(name, _)| name == DIGEST);
        if shown.is_some_and(|(_, shown)| *shown == now) {
            return Ok(());
        }
        let mut fields: Vec<(String, String)> = self.pairs.clone();
        fields.retain(|(name, _)| name != DIGEST);
        // Sent again, it stands against what is shown now.
        fields.push((DIGEST.to_owned(), now));
        Err(WebError::Changed {
            rows: rows(),
            fields,
        })
    }

    /// What was about to be saved beside what is: names, values of now, and the fields they belong to.
    pub fn beside<const N: usize>(
        &self,
        now: [(&str, String, &str); N],
    ) -> Vec<(String, String, String)> {
        let row =
            |(name, now, field): (&str, String, &str)| (name.to_owned(), now, self.raw(field));
        now.into_iter().map(row).collect()
    }

    /// A field as it was sent.
    pub fn raw(&self, name: &str) -> String {
        let found = self.pairs.iter().find(|(it, _)| it == name);
        found
            .map(|(_, value)| value.trim().to_owned())
            .unwrap_or_default()
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
