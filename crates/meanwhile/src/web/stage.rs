//! What the tests of pages stand on: the pages with the invented records, asked without a socket.

#![allow(clippy::unwrap_used)]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use meanwhile_core::time::Zone;
use meanwhile_engine::{Engine, Location};
use tower::ServiceExt;

use super::serve::{Options, app};

/// The pages.
pub struct Stage(Router);

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where it leads, if it does.
    pub to: String,
    /// The page.
    pub page: String,
}

impl Stage {
    /// The pages on a Wednesday morning in New York.
    pub async fn new() -> Self {
        let home = Zone::parse("America/New_York").unwrap();
        let engine = Engine::open(&Location::Memory, home).await.unwrap();
        Self(app(Options {
            engine,
            home,
            now: Some("2026-03-11T13:00:00Z".parse().unwrap()),
            hosts: Vec::new(),
        }))
    }

    /// Looks at a page.
    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header(header::HOST, "localhost");
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = serde_html_form::to_string(fields).unwrap();
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.0.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let to = response.headers().get(header::LOCATION);
        let to = to.map(|it| it.to_str().unwrap().to_owned());
        let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
        Answer {
            status,
            to: to.unwrap_or_default(),
            page: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    /// The address of an invented application, by its employer.
    pub async fn application(&self, employer: &str) -> String {
        let list = self.get("/demo/applications").await.page;
        let (before, _) = list.split_once(employer).unwrap();
        let (_, from) = before.rsplit_once("href=\"").unwrap();
        from.split('"').next().unwrap().to_owned()
    }
}

impl Answer {
    /// The value of the first field of this name.
    pub fn field(&self, name: &str) -> String {
        let (_, after) = self
            .page
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap();
        after.split('"').next().unwrap().to_owned()
    }
}
