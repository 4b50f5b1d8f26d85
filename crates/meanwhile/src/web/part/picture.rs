//! The ways to save a chart.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// Saves a chart as SVG, or as PNG where a script can draw it. `name` is the file's, without its ending.
pub fn save_picture(href: &str, name: &str) -> Markup {
    html! {
        p.row { "Save the picture:"
            a id=(name) href=(href) download=(format!("{name}.svg")) { "as SVG" }
            button.link.scripted type="button" data-png=(name) { "as PNG" }
        }
    }
}

/// A chart as an answer of its own.
pub fn svg(file: String) -> Response {
    ([(header::CONTENT_TYPE, "image/svg+xml")], file).into_response()
}
