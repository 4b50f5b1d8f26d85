//! The pages, one per file, and the table of their addresses.

mod access;
mod application;
mod applications;
pub mod feed;
mod history;
mod more;
mod record;
pub mod sign_in;
mod today;
mod welcome;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use super::error::WebError;
use super::place::Place;

/// Every address of a set of records.
pub fn routes() -> Router<Arc<Place>> {
    Router::new()
        .route("/", get(today::page))
        .route("/access", get(access::page))
        .route("/access/make", post(access::make))
        .route("/access/revoke", post(access::revoked))
        .route("/access/sign-out", post(access::sign_out))
        .route(
            "/access/sign-out-everywhere",
            post(access::sign_out_everywhere),
        )
        .route("/applications", get(applications::page))
        .route("/application/{id}", get(application::page))
        .route("/application/{id}/record", get(record::page))
        .route("/application/{id}/interview", post(record::interview))
        .route("/application/{id}/heard", post(record::heard))
        .route("/application/{id}/promise", post(record::promise))
        .route("/application/{id}/sent", post(record::sent))
        .route("/application/{id}/news", post(record::news))
        .route("/application/{id}/offer", post(record::offer))
        .route("/application/{id}/snooze", post(application::snooze))
        .route("/application/{id}/unsnooze", post(application::unsnooze))
        .route("/application/{id}/close", post(application::close))
        .route("/application/{id}/reopen", post(application::reopen))
        .route("/application/{id}/let-go", post(application::let_go))
        .route("/fact/{id}/retract", post(application::retract))
        .route("/history", get(history::page))
        .route("/undo", post(history::undo))
        .route("/more", get(more::page))
}

/// What leads nowhere.
pub async fn none() -> WebError {
    WebError::NoPage
}
