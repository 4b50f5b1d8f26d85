//! The server as others see it: requests go in, answers come out, and nothing listens anywhere.

#![allow(clippy::unwrap_used)]

mod api;
mod beside;
mod copies;
mod debriefing;
mod entry;
mod feed;
mod refusals;
mod registered;
mod settings;
mod threats;
mod twice;
mod uploads;
mod writing;

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
    /// Where it leads on to, if it does.
    pub to: String,
    pub text: String,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|cause| panic!("{cause}: {}", self.text))
    }

    /// The value of the first field of this name.
    pub fn field(&self, name: &str) -> String {
        between(&self.text, &format!("name=\"{name}\" value=\""), "\"").to_owned()
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
        let server = Self::over_nothing(Zone::utc(), reach, hosts).await;
        actions::fill_demo(&server.engine, NOW.parse().unwrap(), FillDemo::default())
            .await
            .unwrap();
        server
    }

    /// On this machine alone, without a record of one's own.
    pub async fn empty(home: &str) -> Self {
        let home = Zone::parse(home).unwrap();
        Self::over_nothing(home, Reach::default(), Hosts::default()).await
    }

    async fn over_nothing(home: Zone, reach: Reach, hosts: Hosts) -> Self {
        let now: Timestamp = NOW.parse().unwrap();
        let engine = Engine::open(&Location::Memory, home).await.unwrap();
        let engine = engine.keeping();
        let (app, _) = app(Options {
            engine: engine.clone(),
            home,
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
        self.ask(request).await
    }

    /// Sends a request as it is.
    pub async fn ask(&self, request: Request<Body>) -> Reply {
        // What a request needs stands on the heap: tests nest deeply, and their stacks are small.
        let answer = Box::pin(self.app.clone().oneshot(request));
        let response = answer.await.unwrap();
        let (parts, body) = response.into_parts();
        let to = parts.headers.get(header::LOCATION);
        let to = to.map_or("", |it| it.to_str().unwrap()).to_owned();
        let body = to_bytes(body, 16 << 20).await.unwrap();
        Reply {
            status: parts.status,
            headers: parts.headers,
            to,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Looks at a page.
    pub async fn page(&self, path: &str) -> Reply {
        self.get(path, &[]).await
    }

    /// Sends the fields of a form and nothing else.
    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = serde_html_form::to_string(fields).unwrap();
        let form = ("content-type", "application/x-www-form-urlencoded");
        let reply = self.send("POST", path, &[form], &body).await;
        self.refused(reply, &[]).await
    }

    /// Sends a form with a ticket.
    pub async fn with_ticket(&self, path: &str, ticket: &str, fields: &[(&str, &str)]) -> Reply {
        let mut all = vec![("ticket", ticket)];
        all.extend(fields);
        self.form(path, &all).await
    }

    /// Sends a form with the ticket of the page at `from`.
    pub async fn submit(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.post(from, path, &[], fields).await
    }

    /// A ticket from a page.
    pub async fn ticket(&self, from: &str) -> String {
        self.page(from).await.field("ticket")
    }

    /// The address of an invented application, by its employer.
    pub async fn application(&self, employer: &str) -> String {
        let list = self.page("/demo/applications").await.text;
        let (before, _) = list.split_once(employer).unwrap();
        let (_, from) = before.rsplit_once("href=\"").unwrap();
        from.split('"').next().unwrap().to_owned()
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
        let ticket = self.get(page, headers).await.field("ticket");
        let shown_at = page.strip_prefix("/demo").unwrap_or(page);
        let mut all = vec![("ticket", ticket.as_str()), ("shown_at", shown_at)];
        all.extend(fields);
        let body = serde_html_form::to_string(&all).unwrap();
        let mut with = vec![("content-type", "application/x-www-form-urlencoded")];
        with.extend(headers);
        let reply = self.send("POST", path, &with, &body).await;
        self.refused(reply, headers).await
    }

    /// Goes on to the page that shows a form again, where one was refused; any other answer stays as it is.
    pub async fn refused(&self, reply: Reply, headers: &[(&str, &str)]) -> Reply {
        let shows = ["wrong=", "form=", "held="];
        match shows.iter().any(|it| reply.to.contains(it)) {
            true => self.get(&reply.to, headers).await,
            false => reply,
        }
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

/// What stands between two texts for the first time; nothing where they do not stand.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(after).map_or("", |(found, _)| found)
}
