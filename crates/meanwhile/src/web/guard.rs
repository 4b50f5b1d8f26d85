//! What every request and every answer must keep to, whatever page it is for.
//!
//! A page on another site cannot reach this server by a name that it points here (its Host is not ours), cannot send it
//! a form (another origin), cannot frame it, and learns nothing from links that lead away. Nothing personal stays in a
//! cache.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// What this server may be called besides loopback addresses and `localhost`.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// Names, with or without a port.
    pub names: Arc<[String]>,
    /// Any address as well. A page elsewhere can point its own name here, but no address.
    pub by_address: bool,
}

impl Hosts {
    /// Whether a request to this host is meant for this server.
    fn allows(&self, host: &str) -> bool {
        let name = without_port(host);
        let is_ours = is_loopback(host) || self.by_address && address(name).is_some();
        let is_named = |it: &String| it.eq_ignore_ascii_case(name) || it.eq_ignore_ascii_case(host);
        is_ours || self.names.iter().any(is_named)
    }
}

/// Whether this names the machine that asks itself.
pub fn is_loopback(host: &str) -> bool {
    let name = without_port(host);
    name.eq_ignore_ascii_case("localhost") || address(name).is_some_and(|it| it.is_loopback())
}

fn address(name: &str) -> Option<IpAddr> {
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    bare.parse().ok()
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|it| it.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Turns away what was sent to another name.
pub async fn host(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let said = request.headers().get(header::HOST);
    let host = said
        .and_then(|it| it.to_str().ok())
        .or_else(|| request.uri().authority().map(|it| it.as_str()));
    match host {
        Some(host) if hosts.allows(host) => next.run(request).await,
        _ => {
            let why = "This server answers only to its own address. Open the one that it printed when it started.\n";
            (StatusCode::MISDIRECTED_REQUEST, why).into_response()
        }
    }
}

/// Lets what was sent be done to its end and remembered, whether or not whoever sent it still waits for the answer: a
/// second click lets go of the first request, and has to find what that one did.
pub async fn to_the_end(request: Request, next: Next) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        },
    }
}

/// Only from itself, nothing inline, no frames.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    keep_out_of_caches(headers);
    response
}

/// Nothing is kept but what says that it may be.
fn keep_out_of_caches(headers: &mut HeaderMap) {
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_names_are_answered() {
        let hosts = Hosts {
            names: ["jobs.example.com".to_owned()].into(),
            by_address: false,
        };
        for host in [
            "127.0.0.1:8484",
            "localhost",
            "LOCALHOST:1",
            "[::1]:8484",
            "127.3.2.1",
            "jobs.example.com:443",
        ] {
            assert!(hosts.allows(host), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "10.0.0.1",
            "",
            "[::2]:80",
        ] {
            assert!(!hosts.allows(host), "{host}");
        }
        let open = Hosts {
            by_address: true,
            ..hosts
        };
        assert!(open.allows("10.0.0.1:8484") && open.allows("[2001:db8::1]:80"));
        assert!(!open.allows("evil.example") && !open.allows("10.0.0.1.evil.example"));
    }
}
