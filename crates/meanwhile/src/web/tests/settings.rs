//! Who the seeker is, changed in a browser.

use axum::http::StatusCode;

use super::Server;

const PROFILE: &str = "/settings/profile";

#[tokio::test]
async fn a_name_and_a_country_can_be_taken_back() {
    let server = Server::empty("Europe/Berlin").await;
    let save = async |fields: [(&str, &str); 2]| {
        let digest = server.page("/settings").await.field("digest");
        let mut all = vec![("digest", digest.as_str())];
        all.extend(fields);
        server.submit("/settings", PROFILE, &all).await
    };
    let saved = save([("name", "Ada Winter"), ("country", "Germany")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let page = server.page("/settings").await;
    assert_eq!(
        (page.field("name").as_str(), page.field("country").as_str()),
        ("Ada Winter", "Germany")
    );
    save([("name", ""), ("country", "")]).await;
    let page = server.page("/settings").await;
    assert_eq!(
        (page.field("name"), page.field("country")),
        (String::new(), String::new())
    );
}

#[tokio::test]
async fn a_profile_that_another_tab_changed_is_shown_before_it_is_overwritten() {
    let server = Server::empty("Europe/Berlin").await;
    let digest = server.page("/settings").await.field("digest");
    let mine = [("digest", digest.as_str()), ("name", "Ada Winter")];
    let other = [("digest", digest.as_str()), ("name", "Ada W.")];
    let first = server.submit("/settings", PROFILE, &other).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let late = server.submit("/settings", PROFILE, &mine).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Ada W.") && late.text.contains("Ada Winter"));
    assert_eq!(server.page("/settings").await.field("name"), "Ada W.");
}

#[tokio::test]
async fn whoever_comes_from_a_note_goes_back_to_it() {
    let server = Server::empty("Europe/Berlin").await;
    let save = async |back: &str| {
        let page = server.page(&format!("/settings?back={back}")).await;
        let (digest, back) = (page.field("digest"), page.field("back"));
        let fields = [("digest", digest.as_str()), ("back", back.as_str())];
        server.submit("/settings", PROFILE, &fields).await.to
    };
    let note = save("%2Fapplications%3Fq%3Dx").await;
    assert!(note.starts_with("/applications?q=x&"), "{note}");
    assert!(save("").await.starts_with("/settings?"));
    let elsewhere = save("%2F%2Fevil.example").await;
    assert!(elsewhere.starts_with("/?"), "{elsewhere}");
}
