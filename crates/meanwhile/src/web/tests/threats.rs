//! What may go wrong when others send requests, each with what must then happen.

use axum::http::StatusCode;

use super::{PASSWORD, Server};
use crate::web::gate::Reach;
use crate::web::guard::Hosts;

/// Pages of every kind.
const PAGES: &[&str] = &[
    "/",
    "/applications",
    "/history",
    "/more",
    "/access",
    "/demo",
    "/demo/applications",
];

#[tokio::test]
async fn another_name_for_this_server_is_not_answered() {
    let server = Server::alone().await;
    for host in [
        "evil.example",
        "evil.example:8484",
        "127.0.0.1.evil.example",
        "",
    ] {
        for path in ["/", "/api/v1/today", "/feed/x.ics", "/assets/x/app.css"] {
            let reply = server.get(path, &[("host", host)]).await;
            assert_eq!(
                reply.status,
                StatusCode::MISDIRECTED_REQUEST,
                "{host}{path}"
            );
        }
    }
    assert_eq!(
        server.get("/", &[("host", "localhost:1")]).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let server = Server::alone().await;
    let before = server.get("/api/v1/log", &[]).await.json();
    let other_origin = [("origin", "https://evil.example")];
    let other_site = [("sec-fetch-site", "cross-site"), ("origin", "null")];
    for headers in [&other_origin[..], &other_site[..]] {
        for path in ["/undo", "/access/make", "/sign-in", "/api/v1/actions/undo"] {
            let mut with = vec![("content-type", "text/plain")];
            with.extend(headers);
            let reply = server.send("POST", path, &with, "{}").await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
    }
    assert_eq!(server.get("/api/v1/log", &[]).await.json(), before);
}

#[tokio::test]
async fn every_answer_forbids_frames_inline_script_and_keeping() {
    let server = Server::alone().await;
    for path in PAGES
        .iter()
        .chain(&["/no/such/page", "/api/v1/today", "/sign-in", "/feed/x.ics"])
    {
        let reply = server.get(path, &[]).await;
        let policy = reply.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(reply.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn beyond_this_machine_nothing_is_shown_to_whoever_has_not_signed_in() {
    let server = Server::asking().await;
    for path in PAGES {
        let reply = server.get(path, &[]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{path}");
        assert!(reply.header("location").starts_with("/sign-in"), "{path}");
        assert!(reply.text.is_empty(), "{path}");
    }
    let fragment = server.get("/search?q=a", &[("hx-request", "true")]).await;
    assert_eq!(fragment.status, StatusCode::UNAUTHORIZED);
    let posted = server.send("POST", "/undo", &[], "action=1&back=/").await;
    assert_eq!(posted.status, StatusCode::UNAUTHORIZED);
    for path in [
        "/api/v1/today",
        "/demo/api/v1/today",
        "/api/v1/openapi.json",
        "/api/v1/no-such",
    ] {
        let reply = server.get(path, &[]).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(reply.json()["error"]["code"], "no_token", "{path}");
    }
    assert_eq!(server.get("/sign-in", &[]).await.status, StatusCode::OK);
    assert!(server.get("/favicon.ico", &[]).await.status.is_success());
}

#[tokio::test]
async fn the_password_opens_a_session_of_its_own_that_nobody_chose_before() {
    let server = Server::asking().await;
    let planted = format!("meanwhile={}", "A".repeat(43));
    let reply = server.sign_in("127.0.0.1:1", &planted, PASSWORD).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(reply.header("location"), "/applications");
    let set = reply.header("set-cookie");
    assert!(
        set.contains("HttpOnly") && set.contains("SameSite=Lax") && set.contains("Path=/"),
        "{set}"
    );
    let first = reply.cookie();
    assert_ne!(first, planted);
    assert_eq!(
        server.get("/", &[("cookie", &planted)]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        server.get("/", &[("cookie", &first)]).await.status,
        StatusCode::OK
    );
    // Signing in again ends the session that was there.
    let second = server
        .sign_in("127.0.0.1:1", &first, PASSWORD)
        .await
        .cookie();
    assert_ne!(first, second);
    assert_eq!(
        server.get("/", &[("cookie", &first)]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        server.get("/", &[("cookie", &second)]).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn guessing_is_slowed_even_for_who_knows_it_in_the_end() {
    let server = Server::asking().await;
    for _ in 0..5 {
        let reply = server.sign_in("192.0.2.1:1", "", "not the password").await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
        assert_eq!(reply.header("set-cookie"), "");
    }
    let reply = server.sign_in("192.0.2.1:2", "", PASSWORD).await;
    assert_eq!(reply.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(reply.header("retry-after").parse::<u64>().unwrap() <= 61);
    // What a visitor says of its own address counts for nothing.
    let body = format!("password={}", PASSWORD.replace(' ', "+"));
    let forged = [("peer", "192.0.2.1:3"), ("x-forwarded-for", "198.51.100.7")];
    let reply = server.send("POST", "/sign-in", &forged, &body).await;
    assert_eq!(reply.status, StatusCode::TOO_MANY_REQUESTS);
    // Others are not kept out by it.
    let reply = server.sign_in("192.0.2.2:1", "", PASSWORD).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_sent_after_the_session_ended_is_shown_again_and_can_be_sent() {
    let server = Server::asking().await;
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let cookie = server.sign_in("127.0.0.1:1", "", PASSWORD).await.cookie();
    let page = server.get("/add", &[("cookie", &cookie)]).await;
    let ticket = page.field("ticket");
    let fields = [
        ("ticket", ticket.as_str()),
        ("employer", "Larkspur <b>Ltd"),
        ("role", "Clerk"),
    ];
    let body = serde_html_form::to_string(fields).unwrap();
    let late = server.send("POST", "/add", &form, &body).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED);
    assert!(late.text.contains("Larkspur &lt;b&gt;Ltd"), "{}", late.text);
    assert_eq!(late.field("ticket"), ticket);
    assert!(
        !late.text.contains("Analyst"),
        "nothing of the records is shown"
    );
    let mut with = form.to_vec();
    with.push(("cookie", &cookie));
    let sent = server.send("POST", "/add", &with, &body).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    // A script puts the answer beside the form, which is still there.
    let script = [form[0], ("hx-request", "true")];
    let fragment = server.send("POST", "/add", &script, &body).await;
    assert_eq!(fragment.status, StatusCode::UNAUTHORIZED);
    assert!(fragment.header("hx-redirect").is_empty() && !fragment.text.contains("<html"));
}

#[tokio::test]
async fn a_crowd_of_strangers_does_not_keep_out_a_browser_that_knew_the_password() {
    let server = Server::asking().await;
    let first = server.sign_in("192.0.2.1:1", "", PASSWORD).await;
    let set = first.headers.get_all("set-cookie").iter();
    let set: Vec<&str> = set.map(|it| it.to_str().unwrap()).collect();
    let mark = set.iter().find(|it| it.starts_with("meanwhile-known="));
    let mark = mark.unwrap().split(';').next().unwrap();
    assert_eq!(
        server.get("/more", &[("cookie", mark)]).await.status,
        StatusCode::SEE_OTHER
    );
    for number in 0..40 {
        let peer = format!("198.51.100.{number}:1");
        // Too long to be looked at.
        server.sign_in(&peer, "", &"x".repeat(1_100)).await;
    }
    let other = server.sign_in("192.0.2.2:1", "", PASSWORD).await;
    assert_eq!(other.status, StatusCode::TOO_MANY_REQUESTS);
    let forged = server
        .sign_in("192.0.2.2:1", "meanwhile-known=x.y", PASSWORD)
        .await;
    assert_eq!(forged.status, StatusCode::TOO_MANY_REQUESTS);
    let again = server.sign_in("192.0.2.2:1", mark, PASSWORD).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
}

#[tokio::test]
async fn a_session_that_was_revoked_or_signed_out_opens_nothing() {
    let server = Server::asking().await;
    let session = async || server.sign_in("127.0.0.1:1", "", PASSWORD).await.cookie();
    let is_in =
        async |cookie: &str| server.get("/", &[("cookie", cookie)]).await.status == StatusCode::OK;
    let (mine, phone, tablet) = (session().await, session().await, session().await);
    let page = server.get("/access", &[("cookie", &mine)]).await.text;
    let id = page.split(r#"name="id" value=""#).nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let with = [("cookie", mine.as_str())];
    let reply = server
        .post("/access", "/access/revoke", &with, &[("id", id)])
        .await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(is_in(&mine).await);
    assert_eq!(
        [is_in(&phone).await, is_in(&tablet).await]
            .iter()
            .filter(|it| **it)
            .count(),
        1
    );
    let reply = server
        .post("/access", "/access/sign-out-everywhere", &with, &[])
        .await;
    assert!(reply.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(reply.header("clear-site-data"), "\"cache\"");
    for cookie in [&mine, &phone, &tablet] {
        assert!(!is_in(cookie).await);
    }
    let again = session().await;
    let with = [("cookie", again.as_str())];
    server.post("/access", "/access/sign-out", &with, &[]).await;
    assert!(!is_in(&again).await);
}

#[tokio::test]
async fn behind_tls_the_cookie_never_travels_in_clear() {
    let reach = Reach {
        asks: true,
        behind_proxy: true,
    };
    let hosts = Hosts {
        names: ["jobs.example.org".to_owned()].into(),
        by_address: false,
    };
    let server = Server::new(reach, hosts).await;
    meanwhile_engine::access::set_password(&server.engine, PASSWORD)
        .await
        .unwrap();
    let tls = [
        ("host", "jobs.example.org"),
        ("x-forwarded-proto", "https"),
        ("x-forwarded-for", "192.0.2.9"),
    ];
    let body = format!("password={}", PASSWORD.replace(' ', "+"));
    let reply = server.send("POST", "/sign-in", &tls, &body).await;
    let set = reply.header("set-cookie").to_owned();
    assert!(
        set.starts_with("__Host-meanwhile=") && set.contains("; Secure") && !set.contains("Domain"),
        "{set}"
    );
    let cookie = reply.cookie();
    let with = [tls[0], tls[1], ("cookie", cookie.as_str())];
    assert_eq!(server.get("/", &with).await.status, StatusCode::OK);
    let plain = cookie.replace("__Host-", "");
    let with = [tls[0], tls[1], ("cookie", plain.as_str())];
    assert_eq!(server.get("/", &with).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn without_a_password_nobody_comes_in() {
    let server = Server::new(
        Reach {
            asks: true,
            behind_proxy: false,
        },
        Hosts::default(),
    )
    .await;
    for password in ["", PASSWORD] {
        let reply = server.sign_in("127.0.0.1:1", "", password).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
    }
}
