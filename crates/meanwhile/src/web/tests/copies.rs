//! Everything is taken along, erased, put back.

use axum::http::StatusCode;

use super::{PASSWORD, Server};

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
