//! Everything is taken along, erased, put back.

use axum::http::StatusCode;

use super::entry::files;
use super::{PASSWORD, Reply, Server};

const WORD: (&str, &str) = ("word", "erase everything");

#[tokio::test]
async fn after_everything_is_erased_the_next_thing_can_be_recorded() {
    let server = Server::alone().await;
    let done = server.submit("/backup", "/backup/erase", &[WORD]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let today = server.page(&done.to).await.text;
    assert!(today.contains("Everything is erased."), "{today}");
    let list = server.page("/applications").await.text;
    assert!(!list.contains("/application/"), "{list}");
    let fields = [("employer", "Larkspur Ltd"), ("role", "Clerk")];
    let added = server.submit("/add", "/add", &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let list = server.page("/applications").await.text;
    assert!(list.contains("Larkspur"), "{list}");
}

#[tokio::test]
async fn the_invented_records_are_not_taken_back_whole() {
    let server = Server::empty("Europe/Berlin").await;
    let history = server.page("/demo/history").await;
    assert!(history.text.contains("Filled in the demonstration"));
    assert!(
        !history.text.contains("Undo: Filled in"),
        "{}",
        history.text
    );
    let fields = [("action", "1"), ("back", "/history")];
    let sent = server.submit("/demo/add", "/demo/undo", &fields).await;
    assert!(sent.text.contains("stay as long as"), "{}", sent.text);
    assert!(
        server
            .page("/demo/applications")
            .await
            .text
            .contains("Northfold")
    );
}

#[tokio::test]
async fn who_erases_everything_can_sign_in_again_with_the_same_password() {
    let server = Server::asking().await;
    let cookie = server.sign_in("127.0.0.1:1", "", PASSWORD).await.cookie();
    let with = [("cookie", cookie.as_str())];
    let done = server
        .post("/backup", "/backup/erase", &with, &[WORD])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    // The session ended with the rest.
    assert_eq!(
        server.get("/more", &with).await.status,
        StatusCode::SEE_OTHER
    );
    let again = server.sign_in("127.0.0.1:1", "", PASSWORD).await;
    assert_eq!(again.to, "/applications", "{}", again.text);
}

/// Sends a document to a page that takes it.
async fn put_back(server: &Server, to: &str, document: &str) -> Reply {
    let ticket = server.ticket("/import").await;
    let sent = files(to, &ticket, &[("meanwhile.json", document)]);
    server.ask(sent).await
}

#[tokio::test]
async fn an_export_is_put_back_where_nothing_is_recorded_and_nowhere_else() {
    let server = Server::alone().await;
    let everything = server.page("/backup/everything.json").await.text;
    let page = server.page("/backup").await.text;
    assert!(page.contains("here something is") && !page.contains("type=\"file\""));
    let refused = put_back(&server, "/import", &everything).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("this one has records"),
        "{}",
        refused.text
    );
    assert_eq!(
        server.page("/backup/everything.json").await.text,
        everything
    );
    server.submit("/backup", "/backup/erase", &[WORD]).await;
    let page = server.page("/backup").await.text;
    assert!(page.contains("action=\"/backup/restore\""), "{page}");
    let other = put_back(&server, "/backup/restore", "{\"format\": \"another\"}").await;
    assert!(other.to.starts_with("/backup?wrong="), "{}", other.to);
    let back = put_back(&server, "/backup/restore", &everything).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
    assert!(
        server
            .page(&back.to)
            .await
            .text
            .contains("Everything is back")
    );
    assert_eq!(
        server.page("/backup/everything.json").await.text,
        everything
    );
}
