//! What is sent with files, and beyond what limits.

use axum::http::StatusCode;

use super::Server;
use super::entry::files;
use crate::web::upload::FILES_MAX;

#[tokio::test]
async fn an_upload_of_too_many_files_is_refused() {
    let server = Server::empty("Europe/Berlin").await;
    let ticket = server.ticket("/import").await;
    // Nothing was chosen, over and over.
    let none = vec![("", ""); FILES_MAX + 1];
    let sent = server.ask(files("/import", &ticket, &none)).await;
    assert_eq!(sent.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(sent.text.contains("10,000 files"), "{}", sent.text);
}

#[tokio::test]
async fn what_stands_beside_the_files_has_one_limit_for_all_of_it() {
    let server = Server::empty("Europe/Berlin").await;
    let ticket = server.ticket("/import").await;
    let text = "x".repeat(10_000);
    let sent = server
        .ask(files("/import", &ticket, &[("", &text), ("", &text)]))
        .await;
    assert_eq!(sent.status, StatusCode::PAYLOAD_TOO_LARGE);
}
