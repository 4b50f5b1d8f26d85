//! Style sheets, scripts and pictures: part of the program, under addresses that change with their content.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::error::WebError;
use super::posted::sum;

/// A file that is part of the program.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! asset {
    ($name:literal, $kind:literal) => {
        Asset {
            name: $name,
            kind: $kind,
            bytes: include_bytes!(concat!("../../assets/", $name)),
        }
    };
}

/// One file out of several, in their order.
macro_rules! joined {
    ($name:literal, $kind:literal, $($part:literal),+ $(,)?) => {
        Asset {
            name: $name,
            kind: $kind,
            bytes: concat!($(include_str!(concat!("../../assets/", $part))),+).as_bytes(),
        }
    };
}

/// Every file. Version 2.0.11 of htmx is as its makers published it (0BSD).
const ASSETS: &[Asset] = &[
    joined!(
        "app.css",
        "text/css; charset=utf-8",
        "css/base.css",
        "css/frame.css",
        "css/today.css",
        "css/charts.css",
        "css/lists.css",
        "css/application.css",
        "css/insights.css",
        "css/rules.css",
        "css/write.css",
        "css/debrief.css",
        "css/learn.css",
        "css/prepare.css",
        "css/add.css",
        "css/review.css",
        "css/access.css",
    ),
    joined!(
        "app.js",
        "text/javascript; charset=utf-8",
        "js/base.js",
        "js/write.js",
        "js/debrief.js",
        "js/prepare.js",
        "js/picture.js",
        "js/print.js",
        "js/import.js",
    ),
    asset!("htmx.min.js", "text/javascript; charset=utf-8"),
    asset!("icon.svg", "image/svg+xml"),
    asset!("icon-192.png", "image/png"),
    asset!("icon-512.png", "image/png"),
];

/// What stands in the addresses for the content of all files.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let all: Vec<&[u8]> = ASSETS.iter().map(|it| it.bytes).collect();
    sum(&all)
});

/// The address of a file.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", *VERSION)
}

/// `GET /assets/{version}/{name}`
pub async fn get(Path((version, name)): Path<(String, String)>) -> Result<Response, WebError> {
    let asset = ASSETS
        .iter()
        .find(|it| it.name == name)
        .ok_or(WebError::NoPage)?;
    // A page of an older program may still ask by the old address: it gets what there is, and keeps it for no longer.
    let keep = match version == *VERSION {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    let headers = [
        (header::CONTENT_TYPE, asset.kind),
        (header::CACHE_CONTROL, keep),
    ];
    Ok((headers, asset.bytes).into_response())
}

/// `GET /favicon.ico`
pub async fn icon() -> Result<Response, WebError> {
    get(Path((VERSION.clone(), "icon.svg".to_owned()))).await
}

/// `GET /manifest.webmanifest`: what a phone needs to put the pages on its home screen.
pub async fn manifest() -> Response {
    let icon = |name: &str, sizes: &str, kind: &str| serde_json::json!({"src": address(name), "sizes": sizes, "type": kind, "purpose": "any"});
    let manifest = serde_json::json!({
        "name": "Meanwhile",
        "short_name": "Meanwhile",
        "description": "The one right thing to do after an interview, and when it is to wait.",
        "start_url": "/",
        "display": "standalone",
        "background_color": "#f7f5f0",
        "theme_color": "#f7f5f0",
        "icons": [
            icon("icon.svg", "any", "image/svg+xml"),
            icon("icon-192.png", "192x192", "image/png"),
            icon("icon-512.png", "512x512", "image/png"),
        ],
    });
    let headers = [
        (header::CONTENT_TYPE, "application/manifest+json"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, manifest.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_laid_out_in_one_style_sheet_only() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/css");
        let mut laid_out = std::collections::BTreeMap::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let sheet = std::fs::read_to_string(&path).unwrap();
            // What is set in is for paper, or for another width.
            let outer = sheet.lines().filter(|line| !line.starts_with(' '));
            let rules = outer.filter_map(|line| line.split_once(" {"));
            for class in rules.flat_map(|(all, _)| all.split(", ")) {
                let name = class.strip_prefix('.').unwrap_or_default();
                if !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'-')
                {
                    let first = laid_out.entry(class.to_owned()).or_insert(path.clone());
                    assert_eq!(*first, path, "{class}");
                }
            }
        }
        assert!(laid_out.len() > 100);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn files_are_kept_by_browsers_only_under_the_address_of_their_content() {
        let ask = async |version: &str| {
            let path = Path((version.to_owned(), "app.css".to_owned()));
            get(path)
                .await
                .map(|it| it.headers()[header::CACHE_CONTROL].clone())
        };
        assert!(
            ask(&VERSION)
                .await
                .is_ok_and(|it| it.to_str().is_ok_and(|it| it.contains("immutable")))
        );
        assert!(ask("old").await.is_ok_and(|it| it == "no-cache"));
        assert!(
            get(Path((VERSION.clone(), "../Cargo.toml".to_owned())))
                .await
                .is_err()
        );
    }
}
