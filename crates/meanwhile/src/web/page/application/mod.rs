//! One application: how it stands, what is allowed next, the wait with its outlook, and what happened.

mod acts;
mod draw;

use axum::response::Response;
use meanwhile_engine::views;

use crate::chart;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part::svg;

pub use acts::{close, let_go, reopen, retract, snooze, unsnooze};

/// `GET /application/{id}`
pub async fn page(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let (view, outlook) = views::application_with_outlook(&cx.engine, cx.now, &id).await?;
    let title = view.application.label();
    Ok(cx.show(Nav::Applications, &title, draw::draw(&cx, &view, &outlook)))
}

/// `GET /application/{id}/outlook.svg`
pub async fn outlook_file(cx: Cx, Path(id): Path<String>) -> Result<Response, WebError> {
    let outlook = views::outlook(&cx.engine, cx.now, &id).await?;
    let wait = outlook.wait.as_ref().ok_or(WebError::NoPage)?;
    Ok(svg(chart::file(wait, &outlook.application.label())))
}
