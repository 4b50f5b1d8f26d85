//! The same form sent twice, at once or by somebody who did not wait for the answer.

use std::task::{Context, Waker};

use axum::http::StatusCode;

use super::Server;

/// How often the message was recorded.
async fn times(server: &Server) -> usize {
    let all = server.page("/history").await.text;
    all.matches("aria-label=\"Undo: Sent to Ada Example")
        .count()
}

/// The first of the seeker's own applications.
async fn own(server: &Server) -> String {
    let list = server.page("/applications").await.text;
    let (_, rest) = list.split_once("href=\"/application/").unwrap();
    format!("/application/{}", rest.split('"').next().unwrap())
}

const SENT: [(&str, &str); 5] = [
    ("purpose", "thank"),
    ("already_sent", "on"),
    ("note", "Words that stand nowhere else"),
    ("why", "They asked for it"),
    ("to", "Ada Example"),
];

#[tokio::test]
async fn a_message_whose_form_comes_twice_at_once_is_recorded_once() {
    let server = Server::alone().await;
    let base = own(&server).await;
    let ticket = server.ticket(&format!("{base}/record")).await;
    let path = format!("{base}/sent");
    let (one, other) = tokio::join!(
        server.with_ticket(&path, &ticket, &SENT),
        server.with_ticket(&path, &ticket, &SENT)
    );
    assert_eq!(one.status, StatusCode::SEE_OTHER, "{}", one.text);
    assert_eq!(one.to, other.to);
    assert_eq!(times(&server).await, 1);
}

#[tokio::test]
async fn what_was_sent_is_done_even_where_nobody_waits_for_the_answer() {
    let server = Server::alone().await;
    let base = own(&server).await;
    let ticket = server.ticket(&format!("{base}/record")).await;
    let path = format!("{base}/sent");
    {
        let mut gone = Box::pin(server.with_ticket(&path, &ticket, &SENT));
        let mut context = Context::from_waker(Waker::noop());
        assert!(gone.as_mut().poll(&mut context).is_pending());
    }
    for _ in 0..200 {
        if times(&server).await > 0 {
            break;
        }
    }
    let again = server.with_ticket(&path, &ticket, &SENT).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(times(&server).await, 1);
}
