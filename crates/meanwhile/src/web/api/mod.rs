//! The JSON API: every question and every action, with the shapes of the command line's `--json`, and a description of
//! itself. It decides nothing.

mod actions;
mod admit;
mod asked;
mod call;
mod error;
mod openapi;
mod operation;
mod views;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use self::error::ApiError;
use self::operation::Operation;
use super::gate::Gate;
use super::place::Place;

pub use openapi::text as description;

/// Where the API is, after what the addresses of a set of records begin with.
pub const PATH: &str = "/api/v1";

/// Everything that can be asked and done, in the order of its description.
fn operations() -> Vec<Operation> {
    let mut all = views::operations();
    all.extend(actions::operations());
    all
}

/// The API of a set of records.
pub fn routes(place: &Arc<Place>, gate: &Arc<Gate>) -> Router {
    let mut router = Router::new().route("/openapi.json", get(openapi::get));
    for operation in operations() {
        router = router.route(operation.path, operation.route);
    }
    let admission = (Arc::clone(place), Arc::clone(gate));
    router
        .fallback(no_address)
        .method_not_allowed_fallback(wrong_method)
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(admission, admit::admit))
        .with_state(Arc::clone(place))
}

async fn no_address() -> Response {
    ApiError::NoAddress.into_response()
}

async fn wrong_method() -> Response {
    ApiError::WrongMethod.into_response()
}
