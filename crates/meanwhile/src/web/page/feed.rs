//! The calendar feed: a secret address that phones and calendar programs ask again and again. Whoever has it reads the
//! calendar, and nothing else.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap};
use axum::response::{IntoResponse, Response};
use meanwhile_engine::access::{self, TokenKind};
use meanwhile_engine::{EngineError, views};

use crate::web::place::Place;
use crate::web::posted::sum;

/// `GET /feed/{secret}.ics`
pub async fn get(
    State(own): State<Arc<Place>>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let secret = name.strip_suffix(".ics").unwrap_or_default();
    match calendar(&own, secret).await {
        Ok(Some(text)) => answer(text, &headers),
        Ok(None) => {
            let why = "There is no such calendar. Its address may have been revoked.\n";
            (StatusCode::NOT_FOUND, why).into_response()
        }
        Err(_) => {
            let why = "The calendar cannot be read just now.\n";
            (StatusCode::SERVICE_UNAVAILABLE, why).into_response()
        }
    }
}

async fn calendar(own: &Place, secret: &str) -> Result<Option<String>, EngineError> {
    let now = own.now();
    let opened = access::opened_by(own.engine().await?, now, secret).await?;
    let Some((engine, _)) = opened.filter(|(_, token)| token.kind == TokenKind::Feed) else {
        return Ok(None);
    };
    let items = views::calendar(&engine, now).await?;
    // As of the newest change, not of now: as long as nothing changes, the text does not.
    let as_of = items
        .iter()
        .map(|it| it.changed_at)
        .max()
        .unwrap_or_default();
    Ok(Some(views::calendar_text(&items, as_of)))
}

fn answer(text: String, headers: &HeaderMap) -> Response {
    // Weak: the same calendar may travel compressed or not.
    let tag = format!("W/\"{}\"", sum(&text));
    let fixed = [
        (header::ETAG, tag.clone()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
    ];
    if is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, fixed).into_response();
    }
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    (fixed, kind, text).into_response()
}

/// Whether the program has this very calendar already (RFC 9110, 13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = tag.trim_start_matches("W/");
    let lines = headers.get_all(header::IF_NONE_MATCH).iter();
    let tags = lines
        .filter_map(|it| it.to_str().ok())
        .flat_map(|it| it.split(','));
    let mut tags = tags.map(str::trim);
    tags.any(|it| it == "*" || it.trim_start_matches("W/") == opaque)
}
