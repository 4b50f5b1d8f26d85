//! Sign in: the only page that others than the seeker can open, where others can reach the server at all.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_engine::EngineError;
use meanwhile_engine::access::{self, PasswordHashText, TokenKind};
use serde::Deserialize;

use crate::web::error::{WebError, markup_response};
use crate::web::gate::Gate;
use crate::web::layout;
use crate::web::part::hidden;
use crate::web::posted::own_page;

/// The most that the form may hold, in bytes.
const FORM_MAX: usize = 8 << 10;

/// What is filled in, and where to go on to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignIn {
    password: String,
    to: String,
}

/// `GET /sign-in`
pub async fn page(State(gate): State<Arc<Gate>>, request: Request) -> Result<Response, WebError> {
    let query = request.uri().query().unwrap_or_default();
    let asked: SignIn = serde_html_form::from_str(query).unwrap_or_default();
    if !gate.own.reach.asks || gate.signed_in(request.headers()).await?.is_some() {
        return Ok(Redirect::to(own_page(&asked.to)).into_response());
    }
    Ok(show(StatusCode::OK, &asked.to, None))
}

/// `POST /sign-in`
pub async fn enter(State(gate): State<Arc<Gate>>, request: Request) -> Result<Response, WebError> {
    let from = gate.own.reach.visitor(&request);
    let headers = request.headers().clone();
    let body = to_bytes(request.into_body(), FORM_MAX)
        .await
        .map_err(|_| WebError::TooLarge)?;
    let asked: SignIn = serde_html_form::from_bytes(&body).map_err(|_| WebError::Unreadable)?;
    let kept = access::password(gate.own.engine().await?).await?;
    let mark = gate.own.reach.mark(&headers);
    let is_known = kept
        .as_ref()
        .zip(mark)
        .is_some_and(|(kept, mark)| kept.has_marked(mark));
    if let Err(wait) = gate.tries.take(from, is_known, Instant::now()) {
        let mut response = show(
            StatusCode::TOO_MANY_REQUESTS,
            &asked.to,
            Some(&slowly(wait)),
        );
        let seconds = header::HeaderValue::from(wait.as_secs() + 1);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
        return Ok(response);
    }
    let known_now = match kept {
        Some(kept) => knows(&gate, kept.clone(), asked.password)
            .await?
            .then_some(kept),
        None => None,
    };
    let Some(kept) = known_now else {
        let why = "That is not the password.";
        return Ok(show(StatusCode::UNAUTHORIZED, &asked.to, Some(why)));
    };
    gate.tries.forgive(from);
    let mut response = begin(&gate, &headers, &asked.to).await?;
    let mark = gate.own.reach.set_mark(&headers, &kept.mark()?);
    response.headers_mut().append(header::SET_COOKIE, mark);
    Ok(response)
}

/// Whether this is the password. One look comes after the other: each takes a noticeable part of a second.
async fn knows(gate: &Gate, kept: PasswordHashText, password: String) -> Result<bool, EngineError> {
    let _turn = gate.one_at_a_time.lock().await;
    let look = tokio::task::spawn_blocking(move || kept.is_of(&password));
    look.await
        .map_err(|cause| EngineError::Bug(format!("the password could not be looked at: {cause}")))
}

/// A session of its own, whatever the browser brought along; that one ends.
async fn begin(gate: &Gate, headers: &HeaderMap, to: &str) -> Result<Response, WebError> {
    let engine = gate.own.engine().await?;
    if let Some(old) = gate.signed_in(headers).await? {
        access::revoke_token(&old.engine, old.session).await?;
    }
    let label = browser(headers);
    let made = access::make_token(engine, gate.own.now(), TokenKind::Session, &label).await?;
    let cookie = gate.own.reach.set_cookie(headers, Some(&made.secret));
    let mut response = Redirect::to(own_page(to)).into_response();
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

fn slowly(wait: Duration) -> String {
    match wait.as_secs() {
        0..60 => "That was tried too often. Wait a minute, then try again.".to_owned(),
        more => format!(
            "That was tried too often. Try again in {} minutes.",
            more / 60 + 1
        ),
    }
}

/// Which browser it is, so that its session is found again among others.
fn browser(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT);
    let said = said.and_then(|it| it.to_str().ok()).unwrap_or_default();
    // Each pretends to be those that follow.
    let programs = [
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "Mac"),
        ("Linux", "Linux"),
    ];
    let of = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(mark, _)| said.contains(mark))
            .map(|(_, name)| *name)
    };
    match (of(&programs), of(&systems)) {
        (Some(program), Some(system)) => format!("{program} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => "A browser".to_owned(),
    }
}

fn show(status: StatusCode, to: &str, wrong: Option<&str>) -> Response {
    let main = html! {
        h1 { "Sign in" }
        @if let Some(wrong) = wrong { div.notice.wrong #wrong role="alert" { p { (wrong) } } }
        form method="post" action="/sign-in" { (fields(to, wrong.is_some())) }
        details {
            summary { "The password is forgotten" }
            p.quiet { "Whoever has the machine that this runs on can set another one: " code { "meanwhile serve --set-password" } }
        }
    };
    (status, markup_response(layout::bare("Sign in", main))).into_response()
}

fn fields(to: &str, is_wrong: bool) -> Markup {
    html! {
        (hidden("to", own_page(to)))
        div.field {
            label for="password" { "Password" }
            input #password type="password" name="password" required autofocus autocomplete="current-password"
                aria-invalid=[is_wrong.then_some("true")] aria-describedby=[is_wrong.then_some("wrong")];
        }
        button.primary { "Sign in" }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_browser_is_named_as_people_name_it() {
        let of = |text: &'static str| {
            let pair = (header::USER_AGENT, header::HeaderValue::from_static(text));
            browser(&[pair].into_iter().collect())
        };
        let edge =
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(of(edge), "Edge on Windows");
        assert_eq!(
            of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1"),
            "Safari on iPhone"
        );
        assert_eq!(of("curl/8"), "A browser");
    }
}
