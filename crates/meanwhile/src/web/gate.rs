//! Who may come in. On loopback nobody is asked. Where others can reach the server, everything but the sign-in page and the
//! files every page is made of asks for a session; the API and the feed have secrets of their own.
//!
//! The cookie is `HttpOnly` and `SameSite=Lax`: `Strict` would ask for the password again after every link in a mail or a
//! calendar, and `Lax` sends it along with no form of another site.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use meanwhile_engine::access::{self, Secret, TokenId, TokenKind};
use meanwhile_engine::{Engine, EngineError};
use tokio::sync::Mutex;

use super::error::{kept, markup_response};
use super::layout;
use super::place::Place;
use super::posted::{TICKET, read_form};
use super::tries::Tries;

/// How long a browser keeps the cookie, in seconds: as long as the session lasts.
const COOKIE_S: u32 = 30 * 24 * 60 * 60;

/// How long it keeps the mark of having known the password, in seconds: a year.
const MARK_S: u32 = 365 * 24 * 60 * 60;

/// The name of the cookie with the session.
const SESSION: &str = "meanwhile";

/// The name of the cookie with the mark.
const KNOWN: &str = "meanwhile-known";

/// Who is asked, and who is believed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reach {
    /// Everybody has to sign in.
    pub asks: bool,
    /// A server in front of this one says for whom it asks, and whether over TLS.
    pub behind_proxy: bool,
}

/// The gate.
pub struct Gate {
    /// The seeker's own records.
    pub own: Arc<Place>,
    /// Tries at the password.
    pub tries: Tries,
    /// Held while a password is looked at: each takes memory and time, so one comes after the other.
    pub one_at_a_time: Mutex<()>,
}

/// Somebody who has signed in, as an extension of the request.
#[derive(Clone)]
pub struct SignedIn {
    /// Their records.
    pub engine: Engine,
    /// The session.
    pub session: TokenId,
}

impl Gate {
    /// A gate before these records.
    pub fn new(own: Arc<Place>) -> Self {
        Self {
            own,
            tries: Tries::new(Instant::now()),
            one_at_a_time: Mutex::default(),
        }
    }

    /// Whose session the cookie names, if it is one.
    pub async fn signed_in(&self, headers: &HeaderMap) -> Result<Option<SignedIn>, EngineError> {
        let Some(secret) = cookie(headers, SESSION, self.own.reach.is_secure(headers)) else {
            return Ok(None);
        };
        let opened = access::opened_by(self.own.engine().await?, self.own.now(), secret).await?;
        let session = opened.filter(|(_, token)| token.kind == TokenKind::Session);
        Ok(session.map(|(engine, token)| SignedIn {
            engine,
            session: token.id,
        }))
    }
}

impl Reach {
    /// Whether the visitor's connection is encrypted, as far as can be known.
    pub fn is_secure(self, headers: &HeaderMap) -> bool {
        let said = headers.get("x-forwarded-proto");
        self.behind_proxy && said.is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(b"https"))
    }

    /// The address that a request comes from. What others than the server in front say of it is not believed.
    pub fn visitor(self, request: &Request) -> IpAddr {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(Ipv4Addr::UNSPECIFIED.into(), |it| it.0.ip());
        // Only a server in front that runs on this machine is believed: others could name any address.
        if !self.behind_proxy || !peer.is_loopback() {
            return peer;
        }
        // The server in front adds whom it heard from at the end.
        let said = request.headers().get_all("x-forwarded-for");
        let last = said.iter().next_back().and_then(|it| it.to_str().ok());
        let last = last.and_then(|it| it.rsplit(',').next()?.trim().parse().ok());
        last.unwrap_or(peer)
    }

    /// The header that gives a browser its session, or takes it away.
    pub fn set_cookie(self, headers: &HeaderMap, secret: Option<&Secret>) -> HeaderValue {
        let age_s = secret.map_or(0, |_| COOKIE_S);
        let value = secret.map_or("", Secret::reveal);
        self.set(headers, SESSION, value, age_s)
    }

    /// The header by which a browser is known again as one that knew the password.
    pub fn set_mark(self, headers: &HeaderMap, mark: &Secret) -> HeaderValue {
        self.set(headers, KNOWN, mark.reveal(), MARK_S)
    }

    /// The mark that a browser brings.
    pub fn mark(self, headers: &HeaderMap) -> Option<&str> {
        cookie(headers, KNOWN, self.is_secure(headers))
    }

    fn set(self, headers: &HeaderMap, name: &str, value: &str, age_s: u32) -> HeaderValue {
        let is_secure = self.is_secure(headers);
        let name = cookie_name(name, is_secure);
        let secure = if is_secure { "; Secure" } else { "" };
        let text =
            format!("{name}={value}; Path=/; Max-Age={age_s}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::from_str(&text).expect("a cookie is made of ASCII letters")
    }
}

/// Browsers take a cookie with this prefix only from the host itself, over TLS.
fn cookie_name(name: &str, is_secure: bool) -> String {
    let prefix = if is_secure { "__Host-" } else { "" };
    format!("{prefix}{name}")
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str, is_secure: bool) -> Option<&'h str> {
    let name = cookie_name(name, is_secure);
    let lines = headers.get_all(header::COOKIE).iter();
    let pairs = lines
        .filter_map(|it| it.to_str().ok())
        .flat_map(|it| it.split(';'));
    let mut values = pairs
        .filter_map(|it| it.trim().split_once('='))
        .filter(|(it, _)| *it == name);
    values.next().map(|(_, value)| value)
}

/// Asks who wants to come in.
pub async fn ask(State(gate): State<Arc<Gate>>, mut request: Request, next: Next) -> Response {
    if !gate.own.reach.asks || is_open(request.uri().path()) {
        return next.run(request).await;
    }
    match gate.signed_in(request.headers()).await {
        Ok(Some(signed_in)) => {
            request.extensions_mut().insert(signed_in);
            next.run(request).await
        }
        Ok(None) => to_sign_in(&gate, request).await,
        Err(_) => {
            let why = "The records cannot be read just now.\n";
            (StatusCode::SERVICE_UNAVAILABLE, why).into_response()
        }
    }
}

/// What asks for nothing, or for a secret of its own.
fn is_open(path: &str) -> bool {
    let is_api = |path: &str| path.starts_with("/api/") || path == "/api";
    path.starts_with("/assets/")
        || path.starts_with("/feed/")
        || is_api(path)
        || is_api(path.strip_prefix("/demo").unwrap_or_default())
        || matches!(path, "/favicon.ico" | "/manifest.webmanifest" | "/sign-in")
}

/// A page leads to the sign-in page and from there back. What was sent is shown again, to be sent when they have signed in.
async fn to_sign_in(gate: &Gate, request: Request) -> Response {
    let is_script = request.headers().contains_key("hx-request");
    if request.method() == Method::POST {
        return signed_out(gate, request, is_script).await;
    }
    if is_script {
        let to = [("hx-redirect", "/sign-in")];
        return (StatusCode::UNAUTHORIZED, to, "Sign in first.\n").into_response();
    }
    let path = request.uri().path_and_query().map_or("/", |it| it.as_str());
    if path == "/" {
        return Redirect::to("/sign-in").into_response();
    }
    let fields = serde_html_form::to_string([("to", path)]).unwrap_or_default();
    Redirect::to(&format!("/sign-in?{fields}")).into_response()
}

/// What was sent when the session had ended: nothing of it was done, and nothing of it is lost. Only who sent it sees it.
async fn signed_out(gate: &Gate, request: Request, is_script: bool) -> Response {
    let path = request.uri().path_and_query();
    let path = path.map_or("/", |it| it.as_str()).to_owned();
    let fields = match read_form(request).await {
        // The form of a part of a page is still there.
        Ok((_, fields)) if !is_script => fields,
        _ => Vec::new(),
    };
    let ticket = fields.iter().find(|(name, _)| name == TICKET);
    let ticket = ticket.map_or_else(|| gate.own.forms.ticket(), |(_, it)| it.clone());
    let title = "You are signed out";
    let what = html! {
        p {
            "Nothing was saved yet. "
            a href="/sign-in" target="_blank" rel="noopener" { "Sign in in another tab" }
            ", then come back to this one and send it again."
        }
    };
    let markup = match is_script {
        true => html! { div.notice.wrong role="alert" { strong { (title) } (what) } },
        false => layout::bare(
            title,
            html! {
                h1 { (title) }
                (what)
                @if !fields.is_empty() { (kept(&fields, &path, &ticket, "Send it again")) }
            },
        ),
    };
    (StatusCode::UNAUTHORIZED, markup_response(markup)).into_response()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;

    fn headers(all: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (name.parse().unwrap(), HeaderValue::from_static(value))
        };
        all.iter().map(pair).collect()
    }

    #[test]
    fn a_cookie_of_plain_http_is_not_taken_over_tls() {
        let one = headers(&[("cookie", "a=1; meanwhile=plain;__Host-meanwhile=tls")]);
        assert_eq!(cookie(&one, SESSION, false), Some("plain"));
        assert_eq!(cookie(&one, SESSION, true), Some("tls"));
        assert_eq!(
            cookie(&headers(&[("cookie", "xmeanwhile=1")]), SESSION, false),
            None
        );
    }

    #[test]
    fn who_stands_in_front_is_believed_only_when_somebody_does() {
        let forged = headers(&[("x-forwarded-proto", "https")]);
        let (alone, behind) = (
            Reach::default(),
            Reach {
                asks: true,
                behind_proxy: true,
            },
        );
        assert!(!alone.is_secure(&forged));
        assert!(behind.is_secure(&forged));
        let request = Request::builder().header("x-forwarded-for", "203.0.113.9, 192.0.2.7");
        let mut request = request.body(Body::empty()).unwrap();
        assert_eq!(alone.visitor(&request), Ipv4Addr::UNSPECIFIED);
        let from = |ip: [u8; 4]| ConnectInfo(SocketAddr::from((ip, 5000)));
        request.extensions_mut().insert(from([127, 0, 0, 1]));
        assert_eq!(behind.visitor(&request), IpAddr::from([192, 0, 2, 7]));
        // Whoever comes from elsewhere stands in front of nothing.
        request.extensions_mut().insert(from([198, 51, 100, 4]));
        assert_eq!(behind.visitor(&request), IpAddr::from([198, 51, 100, 4]));
    }

    #[test]
    fn only_what_holds_nothing_personal_is_open() {
        for path in [
            "/sign-in",
            "/assets/1/app.css",
            "/favicon.ico",
            "/feed/x.ics",
            "/api/v1/today",
            "/demo/api/v1/today",
        ] {
            assert!(is_open(path), "{path}");
        }
        for path in [
            "/",
            "/demo",
            "/sign-in/x",
            "/access",
            "/applications",
            "/apix",
            "/demo/applications",
            "/feed",
        ] {
            assert!(!is_open(path), "{path}");
        }
    }
}
