//! What an address asks for: its parts, and what stands behind the question mark. An address that cannot be read leads
//! nowhere, and says so on a page.

use axum::extract::{FromRequestParts, Path as RawPath, Query as RawQuery};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::error::WebError;

/// The parts of an address that differ from one record to the next.
pub struct Path<T>(pub T);

/// What stands behind the question mark.
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        let read = RawPath::from_request_parts(parts, state).await;
        let RawPath(asked) = read.map_err(|_| WebError::NoPage)?;
        Ok(Self(asked))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        let read = RawQuery::from_request_parts(parts, state).await;
        let RawQuery(asked) = read.map_err(|_| WebError::NoPage)?;
        Ok(Self(asked))
    }
}
