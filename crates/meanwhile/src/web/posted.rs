//! A form that was sent: its fields, and its ticket.

use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use super::error::WebError;
use super::place::Place;

/// The most a form may hold, in bytes: a long note is a few thousand.
const FORM_MAX: usize = 2 << 20;

/// The field that holds the ticket.
pub const TICKET: &str = "ticket";

/// The fields of a form as `T`, and its ticket.
pub struct Posted<T> {
    /// What was filled in.
    pub fields: T,
    /// The ticket.
    pub ticket: String,
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
        Ok(Self { fields, ticket })
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
fn pairs(body: &Bytes) -> Vec<(String, String)> {
    serde_html_form::from_bytes(body).unwrap_or_default()
}

/// A field that was left empty is none.
pub fn filled(field: Option<String>) -> Option<String> {
    field
        .map(|it| it.trim().to_owned())
        .filter(|it| !it.is_empty())
}
