//! The calendar feed, from its making to its end.

use axum::http::StatusCode;

use super::{Reply, Server};

/// Makes a way in on the page, and reads its secret where it is shown.
pub async fn made(server: &Server, kind: &str) -> (Reply, String) {
    let fields = [
        ("kind", kind),
        ("label-feed", "Phone"),
        ("label-read", "Reader"),
        ("label-full", "Script"),
    ];
    let reply = server.post("/access", "/access/make", &[], &fields).await;
    let page = reply.text.clone();
    let (_, rest) = page.split_once(r#"id="made" readonly value=""#).unwrap();
    let secret = rest.split('"').next().unwrap().to_owned();
    (reply, secret)
}

fn path(address: &str) -> &str {
    &address[address.find("/feed/").unwrap()..]
}

#[tokio::test]
async fn a_secret_address_shows_the_calendar_until_it_is_revoked() {
    let server = Server::alone().await;
    let (page, address) = made(&server, "feed").await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(
        address.starts_with("http://127.0.0.1:8484/feed/") && address.ends_with(".ics"),
        "{address}"
    );
    let reply = server.get(path(&address), &[]).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(reply.header("cache-control"), "private, no-cache");
    let text = reply.text;
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("BEGIN:VEVENT"),
        "{text}"
    );
    // The page never shows it again.
    let again = server.get("/access", &[]).await.text;
    let secret = path(&address)
        .trim_start_matches("/feed/")
        .trim_end_matches(".ics");
    assert!(!again.contains(secret) && again.contains("Phone"));
    let id = again
        .split(r#"name="id" value=""#)
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    server
        .post("/access", "/access/revoke", &[], &[("id", id)])
        .await;
    let reply = server.get(path(&address), &[]).await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
    assert!(!reply.text.contains("BEGIN"));
}

#[tokio::test]
async fn what_is_known_is_not_sent_again_until_something_changes() {
    let server = Server::alone().await;
    let (_, address) = made(&server, "feed").await;
    let first = server.get(path(&address), &[]).await;
    let tag = first.header("etag").to_owned();
    let both = format!("\"other\", {tag}");
    for known in [tag.as_str(), both.as_str(), "*"] {
        let reply = server
            .get(path(&address), &[("if-none-match", known)])
            .await;
        assert_eq!(reply.status, StatusCode::NOT_MODIFIED, "{known}");
        assert_eq!((reply.text.len(), reply.header("etag")), (0, tag.as_str()));
    }
    let list = server.get("/api/v1/applications", &[]).await.json();
    let handle = list[0]["application"]["id"].as_str().unwrap();
    let body = serde_json::json!({"application": handle, "start": "2026-03-20 10:00"}).to_string();
    let json = [("content-type", "application/json")];
    let done = server
        .send("POST", "/api/v1/actions/record_interview", &json, &body)
        .await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    let reply = server.get(path(&address), &[("if-none-match", &tag)]).await;
    assert_eq!(reply.status, StatusCode::OK);
    assert!(reply.text.contains("20260320T100000Z"));
    let uids = |text: &str| {
        text.lines()
            .filter(|it| it.starts_with("UID:"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (before, after) = (uids(&first.text), uids(&reply.text));
    assert!(
        before
            .iter()
            .filter(|it| it.contains("interview"))
            .all(|it| after.contains(it))
    );
}

#[tokio::test]
async fn a_feed_opens_the_calendar_and_nothing_else_and_other_secrets_open_no_feed() {
    let server = Server::asking().await;
    let session = server
        .sign_in("127.0.0.1:1", "", super::PASSWORD)
        .await
        .cookie();
    let with = [("cookie", session.as_str())];
    let fields = [("kind", "feed"), ("label-feed", "")];
    let page = server
        .post("/access", "/access/make", &with, &fields)
        .await
        .text;
    let (_, rest) = page.split_once("/feed/").unwrap();
    let secret = rest.split(".ics").next().unwrap();
    assert_eq!(
        server.get(&format!("/feed/{secret}.ics"), &[]).await.status,
        StatusCode::OK
    );
    let bearer = format!("Bearer {secret}");
    let reply = server
        .get("/api/v1/today", &[("authorization", &bearer)])
        .await;
    assert_eq!(reply.status, StatusCode::UNAUTHORIZED);
    let cookie = format!("meanwhile={secret}");
    assert_eq!(
        server.get("/", &[("cookie", &cookie)]).await.status,
        StatusCode::SEE_OTHER
    );
    let of_session = session.trim_start_matches("meanwhile=");
    for wrong in [
        of_session,
        "",
        "x",
        "../x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ] {
        let reply = server.get(&format!("/feed/{wrong}.ics"), &[]).await;
        assert!(
            reply.status.is_client_error() || reply.status.is_redirection(),
            "{wrong}: {}",
            reply.status
        );
    }
}

#[tokio::test]
async fn the_same_form_again_makes_no_second_one() {
    let server = Server::alone().await;
    let ticket = server.ticket("/access").await;
    let body = format!("ticket={ticket}&kind=read&label-read=Reader");
    let kind = [("content-type", "application/x-www-form-urlencoded")];
    let first = server.send("POST", "/access/make", &kind, &body).await;
    assert!(first.text.contains("Copy it now"));
    let second = server.send("POST", "/access/make", &kind, &body).await;
    assert_eq!(second.header("location"), "/access");
    assert_eq!(server.engine.user().tokens().await.unwrap().len(), 1);
    let demo = server
        .post(
            "/demo/access",
            "/demo/access/make",
            &[],
            &[("kind", "full")],
        )
        .await;
    assert_ne!(demo.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_anybody_writes_is_on_the_next_page() {
    let server = Server::alone().await;
    assert!(
        !server
            .get("/applications", &[])
            .await
            .text
            .contains("Larkspur")
    );
    server.get("/", &[]).await;
    let json = [("content-type", "application/json")];
    let body = r#"{"employer": "Larkspur <b>Ltd</b>", "role": "Clerk"}"#;
    server
        .send("POST", "/api/v1/actions/add_application", &json, body)
        .await;
    let page = server.get("/applications", &[]).await.text;
    assert!(page.contains("Larkspur &lt;b&gt;Ltd"), "a name is text");
}
