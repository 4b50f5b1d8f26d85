//! What a request of the API asks for: its parameters or its body as one plain shape.

use axum::body::to_bytes;
use axum::extract::{FromRequestParts as _, RawPathParams, Request};
use axum::http::{Method, header};
use jiff::Timestamp;
use meanwhile_engine::Engine;
use serde::de::DeserializeOwned;

use super::admit::Admitted;
use super::error::ApiError;
use super::operation::Needs;

/// The most a body may hold, in bytes: a long note is a few thousand.
const BODY_MAX: usize = 2 << 20;

/// What an operation works with.
pub struct Call<I> {
    /// What can be asked and done.
    pub engine: Engine,
    /// The moment of the request.
    pub now: Timestamp,
    /// What it asks for.
    pub input: I,
}

/// Reads a request.
pub async fn read<I: DeserializeOwned>(
    request: Request,
    now: Timestamp,
    needs: Needs,
) -> Result<Call<I>, ApiError> {
    let (mut parts, body) = request.into_parts();
    let admitted = parts.extensions.get::<Admitted>().cloned();
    let admitted = admitted.ok_or(ApiError::NoToken)?;
    if needs == Needs::Write && !admitted.may_write {
        return Err(ApiError::ReadOnly);
    }
    let mut pairs = Vec::new();
    if let Ok(path) = RawPathParams::from_request_parts(&mut parts, &()).await {
        pairs.extend(
            path.iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
    } else {
        return Err(ApiError::Unreadable(
            "the address is no text in UTF-8".to_owned(),
        ));
    }
    let input = if parts.method == Method::POST {
        let said = parts.headers.get(header::CONTENT_TYPE);
        let kind = said.and_then(|it| it.to_str().ok()).unwrap_or_default();
        let essence = kind.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            return Err(ApiError::NotJson);
        }
        let bytes = to_bytes(body, BODY_MAX)
            .await
            .map_err(|_| ApiError::TooLarge)?;
        of_json(&bytes)?
    } else {
        let query = parts.uri.query().unwrap_or_default();
        let query: Vec<(String, String)> = serde_html_form::from_str(query).map_err(|cause| {
            ApiError::Unreadable(format!("the parameters cannot be read: {cause}"))
        })?;
        pairs.extend(query);
        of_pairs(&pairs)?
    };
    Ok(Call {
        engine: admitted.engine,
        now,
        input,
    })
}

fn of_json<I: DeserializeOwned>(bytes: &[u8]) -> Result<I, ApiError> {
    // A list would be taken for the fields in their order, which nobody means.
    if bytes.trim_ascii_start().starts_with(b"[") {
        return Err(ApiError::Invalid("the body has to be an object".to_owned()));
    }
    serde_json::from_slice(bytes).map_err(|cause| match cause.classify() {
        serde_json::error::Category::Data => ApiError::Invalid(plain(&cause.to_string())),
        _ => ApiError::Unreadable(format!("the body is no JSON: {cause}")),
    })
}

/// The same without the names that types have in the source: “expected struct PersonInput” is an object to others.
fn plain(cause: &str) -> String {
    let Some((before, after)) = cause.split_once("struct ") else {
        return cause.to_owned();
    };
    let rest = after.trim_start_matches(|it: char| it.is_ascii_alphanumeric());
    format!("{before}an object{rest}")
}

fn of_pairs<I: DeserializeOwned>(pairs: &[(String, String)]) -> Result<I, ApiError> {
    let text = serde_html_form::to_string(pairs).unwrap_or_default();
    serde_html_form::from_str(&text).map_err(|cause| ApiError::Invalid(cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_is_wrong_with_a_body_names_no_type_of_the_source() {
        let cause = "invalid type: string \"Mo\", expected struct PersonInput at line 1 column 9";
        let said = "invalid type: string \"Mo\", expected an object at line 1 column 9";
        assert_eq!(plain(cause), said);
        let other = "unknown field `at`, expected `start`";
        assert_eq!(plain(other), other);
    }
}
