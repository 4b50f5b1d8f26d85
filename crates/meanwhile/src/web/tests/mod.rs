//! The server as others see it: requests go in, answers come out, and nothing listens anywhere.

#![allow(clippy::unwrap_used)]

mod api;
mod entry;
mod feed;
mod site;
mod threats;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{self, FillDemo};
use meanwhile_engine::{Engine, Location, access};
use serde_json::Value;
use tower::ServiceExt as _;

use super::gate::Reach;
use super::guard::Hosts;
use super::serve::{Options, app};

/// A Wednesday morning.
pub const NOW: &str = "2026-03-11T13:00:00Z";

/// A password that is taken.
pub const PASSWORD: &str = "four words that rhyme";

/// A server with the invented seeker's records as one's own.
pub struct Server {
    app: Router,
    pub engine: Engine,
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|cause| panic!("{cause}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |it| it.to_str().unwrap())
    }

    /// The session that it sets, as a browser sends it back.
    pub fn cookie(&self) -> String {
        let set = self.header("set-cookie");
        set.split(';').next().unwrap_or_default().to_owned()
    }
}

impl Server {
    /// On this machine alone.
    pub async fn alone() -> Self {
        Self::new(Reach::default(), Hosts::default()).await
    }

    /// Behind the password, for others.
    pub async fn asking() -> Self {
        let reach = Reach {
            asks: true,
            behind_proxy: false,
        };
        let server = Self::new(reach, Hosts::default()).await;
        access::set_password(&server.engine, PASSWORD)
            .await
            .unwrap();
        server
    }

    pub async fn new(reach: Reach, hosts: Hosts) -> Self {
        let now: Timestamp = NOW.parse().unwrap();
        let engine = Engine::open(&Location::Memory, Zone::utc())
            .await
            .unwrap()
            .keeping();
        actions::fill_demo(&engine, now, FillDemo::default())
            .await
            .unwrap();
        let app = app(Options {
            engine: engine.clone(),
            home: Zone::utc(),
            now: Some(now),
            hosts,
            reach,
        });
        Self { app, engine }
    }

    /// Sends a request; it comes from this machine and names it, unless it says otherwise.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        if headers.iter().all(|(name, _)| *name != "host") {
            request = request.header(header::HOST, "127.0.0.1:8484");
        }
        for (name, value) in headers.iter().filter(|(name, _)| *name != "peer") {
            request = request.header(*name, *value);
        }
        let peer = headers.iter().find(|(name, _)| *name == "peer");
        let peer: std::net::SocketAddr = peer.map_or("127.0.0.1:5000", |it| it.1).parse().unwrap();
        let mut request = request.body(Body::from(body.to_owned())).unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        Reply {
            status: parts.status,
            headers: parts.headers,
            body: to_bytes(body, 16 << 20).await.unwrap().to_vec(),
        }
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.send("GET", path, headers, "").await
    }

    /// Sends a form of a page that was loaded before.
    pub async fn post(
        &self,
        page: &str,
        path: &str,
        headers: &[(&str, &str)],
        fields: &[(&str, &str)],
    ) -> Reply {
        let ticket = ticket(&self.get(page, headers).await.text());
        let mut all = vec![("ticket", ticket.as_str())];
        all.extend(fields);
        let body = serde_html_form::to_string(&all).unwrap();
        let mut with = vec![("content-type", "application/x-www-form-urlencoded")];
        with.extend(headers);
        self.send("POST", path, &with, &body).await
    }

    /// Signs in from an address with a cookie, if one is given.
    pub async fn sign_in(&self, peer: &str, cookie: &str, password: &str) -> Reply {
        let body =
            serde_html_form::to_string([("password", password), ("to", "/applications")]).unwrap();
        self.send(
            "POST",
            "/sign-in",
            &[("peer", peer), ("cookie", cookie)],
            &body,
        )
        .await
    }
}

/// The first ticket on a page.
fn ticket(page: &str) -> String {
    let (_, rest) = page
        .split_once(r#"name="ticket" value=""#)
        .unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}
