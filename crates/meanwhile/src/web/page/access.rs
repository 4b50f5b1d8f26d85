//! Access: the ways in for those who are not at this machine, each with what it opens, and how to close it again.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_core::time::Zone;
use meanwhile_engine::EngineError;
use meanwhile_engine::access::{self, MadeToken, Token, TokenId, TokenKind};
use serde::Deserialize;

use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{field, hidden};
use crate::web::posted::{Nothing, Posted, filled};

/// What can be made: its kind and name in forms, and what it opens.
const KINDS: &[(TokenKind, &str, &str, &str)] = &[
    (
        TokenKind::Feed,
        "feed",
        "Calendar address",
        "A phone or calendar program that has it shows your interviews, promised days and the days to write. It opens \
         nothing else, and changes nothing.",
    ),
    (
        TokenKind::Read,
        "read",
        "API token, read only",
        "A program that has it reads everything that is recorded here. It changes nothing.",
    ),
    (
        TokenKind::Full,
        "full",
        "API token, full",
        "A program that has it reads everything and records things in your name. Each can be taken back in the history.",
    ),
];

/// `GET /access`
pub async fn page(cx: Cx, headers: HeaderMap) -> Result<Response, WebError> {
    show(&cx, &headers, None).await
}

async fn show(
    cx: &Cx,
    headers: &HeaderMap,
    made: Option<&MadeToken>,
) -> Result<Response, WebError> {
    let tokens = access::tokens(&cx.engine, cx.now).await?;
    let zone = cx.engine.zone().await?;
    let (sessions, keys): (Vec<&Token>, Vec<&Token>) =
        tokens.iter().partition(|it| it.kind == TokenKind::Session);
    let main = html! {
        h1 { "Access" }
        p.lead { "Ways in for your calendar and for your own programs. Each is a secret that is shown once and can be revoked "
            "at any moment." }
        @if let Some(made) = made { (secret(cx, headers, made)) }
        @if cx.place.is_demo() { p.quiet { "The invented job seeker has no calendar elsewhere. Make one for your own records." } }
        @else {
            (list(cx, &keys, zone))
            section aria-labelledby="make" { h2 #make { "Make one" } ul.ways { @for kind in KINDS { li { (form(cx, kind)) } } } }
            (browsers(cx, &sessions, zone))
        }
    };
    Ok(cx.show(Nav::More, "Access", main))
}

/// The only time that the secret is seen.
fn secret(cx: &Cx, headers: &HeaderMap, made: &MadeToken) -> Markup {
    let secret = made.secret.reveal();
    let host = headers
        .get(header::HOST)
        .and_then(|it| it.to_str().ok())
        .unwrap_or("127.0.0.1");
    let scheme = if cx.place.reach.is_secure(headers) {
        "https"
    } else {
        "http"
    };
    let path = format!("{host}/feed/{secret}.ics");
    let is_feed = made.token.kind == TokenKind::Feed;
    let text = if is_feed {
        format!("{scheme}://{path}")
    } else {
        secret.to_owned()
    };
    html! {
        section.sheet.secret aria-labelledby="secret" role="status" {
            h2 #secret { "Copy it now: it is not shown again" }
            div.field {
                label for="made" { (name(made.token.kind)) }
                input #made readonly value=(text) spellcheck="false" autocomplete="off";
            }
            @if is_feed {
                p { a.button href=(format!("webcal://{path}")) { "Open in this machine’s calendar" } }
                p.hint { "In another program: “subscribe to a calendar” or “from URL”, and paste the address. "
                    @if !cx.place.reach.asks { "Only this machine can reach it as the server runs now." } }
            } @else {
                p.hint { "Send it as a header: " code { "Authorization: Bearer …" } " What there is to ask is described at "
                    a href=(cx.to("/api/v1/openapi.json")) { "/api/v1/openapi.json" } "." }
            }
        }
    }
}

fn name(kind: TokenKind) -> &'static str {
    let found = KINDS.iter().find(|it| it.0 == kind);
    found.map_or("Browser", |it| it.2)
}

fn list(cx: &Cx, keys: &[&Token], zone: Zone) -> Markup {
    html! {
        section aria-labelledby="keys" {
            h2 #keys { "In use" }
            @if keys.is_empty() { p.quiet { "None yet." } }
            ul.given { @for key in keys { li {
                div {
                    p { strong { @if key.label.is_empty() { (name(key.kind)) } @else { (key.label) } } }
                    p.quiet { @if !key.label.is_empty() { (name(key.kind)) ", " } (used(cx, key, zone)) }
                }
                (revoke(cx, key, "Revoke"))
            } } }
        }
    }
}

/// When it was made, and when it was last used.
fn used(cx: &Cx, key: &Token, zone: Zone) -> String {
    let day = |at| crate::when::day(zone.date(at), zone.date(cx.now));
    match key.used_at {
        Some(at) => format!("made {}, last used {}", day(key.created_at), day(at)),
        None => format!("made {}, not used yet", day(key.created_at)),
    }
}

fn revoke(cx: &Cx, key: &Token, label: &str) -> Markup {
    let what = format!("{label}: {} {}", name(key.kind), key.label);
    cx.form(
        "/access/revoke",
        html! {
            (hidden("id", &key.id.to_string()))
            button aria-label=(what.trim()) { (label) }
        },
    )
}

fn form(cx: &Cx, (_, word, name, what): &(TokenKind, &str, &str, &str)) -> Markup {
    let inner = html! {
        p { strong { (name) } }
        p.quiet { (what) }
        (hidden("kind", word))
        (field(&format!("label-{word}"), "What it is for", "", ""))
        button { "Make" }
    };
    cx.form("/access/make", inner)
}

fn browsers(cx: &Cx, sessions: &[&Token], zone: Zone) -> Markup {
    html! {
        @if cx.place.reach.asks || !sessions.is_empty() {
            section aria-labelledby="browsers" {
                h2 #browsers { "Browsers that are signed in" }
                @if sessions.is_empty() { p.quiet { "None." } }
                ul.given { @for session in sessions { li {
                    div {
                        p { strong { (session.label) } @if cx.session == Some(session.id) { span.tag { "this one" } } }
                        p.quiet { (used(cx, session, zone)) }
                    }
                    @if cx.session == Some(session.id) { (cx.form("/access/sign-out", html! { button { "Sign out" } })) }
                    @else { (revoke(cx, session, "Sign out")) }
                } } }
                @if sessions.len() > 1 {
                    (cx.form("/access/sign-out-everywhere", html! { button { "Sign out everywhere" } }))
                }
            }
        }
    }
}

/// What to make.
#[derive(Deserialize)]
pub struct Make {
    kind: TokenKind,
    #[serde(default, rename = "label-feed")]
    feed: Option<String>,
    #[serde(default, rename = "label-read")]
    read: Option<String>,
    #[serde(default, rename = "label-full")]
    full: Option<String>,
}

/// `POST /access/make`: answers with the secret, once; the same form again leads to the page without it.
pub async fn make(cx: Cx, headers: HeaderMap, form: Posted<Make>) -> Result<Response, WebError> {
    own(&cx)?;
    let Make {
        kind,
        feed,
        read,
        full,
    } = form.fields;
    let label = match kind {
        TokenKind::Feed => feed,
        TokenKind::Read => read,
        TokenKind::Full => full,
        TokenKind::Session => return Err(WebError::Unreadable),
    };
    let label = filled(label).unwrap_or_default();
    let mut made = None;
    let slot = cx.place.forms.slot(&form.ticket);
    slot.get_or_try_init(async || {
        made = Some(access::make_token(&cx.engine, cx.now, kind, &label).await?);
        Ok::<_, WebError>(Sent {
            to: "/access".to_owned(),
            said: Said::default(),
        })
    })
    .await?;
    match made {
        Some(made) => show(&cx, &headers, Some(&made)).await,
        None => Ok(Redirect::to(&cx.to("/access")).into_response()),
    }
}

/// What to revoke.
#[derive(Deserialize)]
pub struct Revoke {
    id: String,
}

/// `POST /access/revoke`
pub async fn revoked(cx: Cx, form: Posted<Revoke>) -> Result<Response, WebError> {
    own(&cx)?;
    let id: TokenId = form.fields.id.parse().map_err(|_| WebError::Unreadable)?;
    cx.once(&form.ticket, async {
        access::revoke_token(&cx.engine, id).await?;
        let text = "Revoked. Whoever asks with it now is turned away.".to_owned();
        let said = Said {
            text,
            ..Said::default()
        };
        Ok(Sent {
            to: "/access".to_owned(),
            said,
        })
    })
    .await
}

/// `POST /access/sign-out`
pub async fn sign_out(
    cx: Cx,
    headers: HeaderMap,
    _: Posted<Nothing>,
) -> Result<Response, WebError> {
    own(&cx)?;
    if let Some(session) = cx.session {
        access::revoke_token(&cx.engine, session).await?;
    }
    Ok(signed_out(&cx, &headers))
}

/// `POST /access/sign-out-everywhere`
pub async fn sign_out_everywhere(
    cx: Cx,
    headers: HeaderMap,
    _: Posted<Nothing>,
) -> Result<Response, WebError> {
    own(&cx)?;
    access::end_sessions(&cx.engine).await?;
    Ok(signed_out(&cx, &headers))
}

fn signed_out(cx: &Cx, headers: &HeaderMap) -> Response {
    let mut response = Redirect::to("/sign-in").into_response();
    let cookie = cx.place.reach.set_cookie(headers, None);
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    // What this browser still holds of the pages is not for whoever uses it next.
    let clear = header::HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert("clear-site-data", clear);
    response
}

/// The invented records have no ways in.
fn own(cx: &Cx) -> Result<(), WebError> {
    if !cx.place.is_demo() {
        return Ok(());
    }
    let hint = "Open Access on the pages of your own records.";
    Err(EngineError::not_now(
        "the invented job seeker has no ways in from elsewhere",
        hint,
    )
    .into())
}
