//! The JSON API.
use std::sync::Arc;
use axum::Router;
use super::gate::Gate;
use super::place::Place;
/// Routes.
pub fn routes(_place: &Arc<Place>, _gate: &Arc<Gate>) -> Router { Router::new() }
