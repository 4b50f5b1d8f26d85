//! Who may ask the API: on this machine whoever asks directly, from elsewhere whoever has a token; never a page of another
//! site.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderMap};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use meanwhile_engine::Engine;
use meanwhile_engine::access::{self, TokenKind};

use super::error::ApiError;
use crate::web::gate::Gate;
use crate::web::guard;
use crate::web::place::Place;

/// Whoever was let in, as an extension of the request.
#[derive(Clone)]
pub struct Admitted {
    /// Their records.
    pub engine: Engine,
    /// Whether they may change anything.
    pub may_write: bool,
}

/// Lets in who may.
pub async fn admit(
    State((place, gate)): State<(Arc<Place>, Arc<Gate>)>,
    mut request: Request,
    next: Next,
) -> Response {
    match admitted(&place, &gate, request.headers()).await {
        Ok(admitted) => {
            request.extensions_mut().insert(admitted);
            next.run(request).await
        }
        Err(error) => error.into_response(),
    }
}

async fn admitted(place: &Place, gate: &Gate, headers: &HeaderMap) -> Result<Admitted, ApiError> {
    let site = headers.get("sec-fetch-site").map(|it| it.as_bytes());
    if !matches!(site, None | Some(b"same-origin" | b"none")) {
        return Err(ApiError::OtherSite);
    }
    let said = headers.get(header::AUTHORIZATION);
    let Some(said) = said else {
        let host = headers.get(header::HOST).and_then(|it| it.to_str().ok());
        if gate.own.reach.asks || !host.is_some_and(guard::is_loopback) {
            return Err(ApiError::NoToken);
        }
        let engine = place.engine().await?.clone();
        return Ok(Admitted {
            engine,
            may_write: true,
        });
    };
    let secret = said
        .to_str()
        .ok()
        .and_then(bearer)
        .ok_or(ApiError::NoToken)?;
    let opened = access::opened_by(gate.own.engine().await?, gate.own.now(), secret).await?;
    let (engine, token) = opened.ok_or(ApiError::NoToken)?;
    let may_write = match token.kind {
        TokenKind::Full => true,
        TokenKind::Read => false,
        TokenKind::Feed | TokenKind::Session => return Err(ApiError::NoToken),
    };
    let engine = match place.is_demo() {
        true => place.engine().await?.clone(),
        false => engine,
    };
    Ok(Admitted { engine, may_write })
}

/// The token of such a header (RFC 6750); the word before it may be in any case.
fn bearer(said: &str) -> Option<&str> {
    let (scheme, token) = said.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then_some(token.trim())
}
