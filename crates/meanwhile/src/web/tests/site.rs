//! A site over an empty store: forms are sent as a page without scripts sends them.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use meanwhile_core::time::Zone;
use meanwhile_engine::{Engine, Location};
use tower::ServiceExt;

use crate::web::serve::{Options, app};

/// The pages over an empty store, at a moment in March.
pub struct Site {
    app: Router,
}

/// An answer.
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Where it leads on to.
    pub to: String,
    /// Its text.
    pub text: String,
}

impl Site {
    /// Over an empty store.
    pub async fn empty() -> Self {
        let home = Zone::parse("Europe/Berlin").unwrap();
        let engine = Engine::open(&Location::Memory, home).await.unwrap();
        let now = Some("2026-03-11T08:00:00Z".parse().unwrap());
        let app = app(Options {
            engine,
            home,
            now,
            hosts: Vec::new(),
        });
        Self { app }
    }

    /// What stands at an address.
    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header(header::HOST, "localhost");
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form with the ticket of the page at `from`.
    pub async fn post(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let ticket = self.ticket(from).await;
        self.send(path, &ticket, fields).await
    }

    /// A ticket from a page.
    pub async fn ticket(&self, from: &str) -> String {
        let page = self.get(from).await.text;
        between(&page, "name=\"ticket\" value=\"", "\"").to_owned()
    }

    /// Sends a form with a ticket.
    pub async fn send(&self, path: &str, ticket: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("ticket", ticket)];
        all.extend(fields);
        let request = Request::post(path)
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = serde_html_form::to_string(all).unwrap();
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends anything.
    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let answer = self.app.clone().oneshot(request).await.unwrap();
        let to = answer.headers().get(header::LOCATION);
        let to = to
            .map(|it| it.to_str().unwrap().to_owned())
            .unwrap_or_default();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), 8 << 20).await.unwrap();
        Answer {
            status,
            to,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}

/// What stands between two texts for the first time.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let from = text
        .find(before)
        .map(|at| at + before.len())
        .unwrap_or(text.len());
    let rest = &text[from..];
    &rest[..rest.find(after).unwrap_or(0)]
}
