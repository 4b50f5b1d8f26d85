//! Who the seeker is, changed in a browser.

use axum::http::StatusCode;

use super::Server;

const PROFILE: &str = "/settings";

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

#[tokio::test]
async fn two_tabs_that_change_different_fields_are_asked_nothing() {
    let server = Server::empty("Europe/Berlin").await;
    let digest = server.page("/settings").await.field("digest");
    let first = [
        ("digest", digest.as_str()),
        ("name", "Ada Winter"),
        ("country", ""),
    ];
    let second = [
        ("digest", digest.as_str()),
        ("name", ""),
        ("country", "Germany"),
    ];
    for tab in [first, second] {
        let saved = server.submit("/settings", PROFILE, &tab).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    }
    let page = server.page("/settings").await;
    assert_eq!(
        (page.field("name").as_str(), page.field("country").as_str()),
        ("Ada Winter", "Germany")
    );
}

#[tokio::test]
async fn only_what_both_changed_is_asked_and_the_rest_goes_along() {
    let server = Server::empty("Europe/Berlin").await;
    let digest = server.page("/settings").await.field("digest");
    let other = [("digest", digest.as_str()), ("name", "Ada W.")];
    server.submit("/settings", PROFILE, &other).await;
    let mine = [
        ("digest", digest.as_str()),
        ("name", "Ada Winter"),
        ("country", "Germany"),
        ("addresses", ""),
    ];
    let asked = server.submit("/settings", PROFILE, &mine).await;
    assert_eq!(
        asked.text.matches("<fieldset>").count(),
        1,
        "{}",
        asked.text
    );
    let (ticket, now) = (asked.field("ticket"), asked.field("digest"));
    let chosen = [
        ("digest", now.as_str()),
        ("name", "Ada W."),
        ("country", "Germany"),
    ];
    let saved = server.with_ticket(PROFILE, &ticket, &chosen).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let page = server.page("/settings").await;
    assert_eq!(
        (page.field("name").as_str(), page.field("country").as_str()),
        ("Ada W.", "Germany")
    );
}

#[tokio::test]
async fn waits_are_shared_only_where_there_are_others_and_only_on_request() {
    let server = Server::alone().await;
    let page = server.page("/settings").await;
    assert!(
        !page.text.contains("Share my waits"),
        "nobody is there to share with"
    );
    let other = "00000000-0000-0000-0000-00000000002a".parse().unwrap();
    server.engine.store().add_user(other).await.unwrap();
    let theirs = server.engine.for_user(other);
    let seen = async || theirs.user().waits_of_others().await.unwrap();
    let page = server.page("/settings").await;
    assert!(
        page.text.contains("Your waits are not shared.") && page.text.contains("Share my waits")
    );
    assert_eq!(seen().await.people, 0);
    let said = server
        .submit("/settings", "/settings/sharing", &[("share", "yes")])
        .await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text);
    assert!(!seen().await.waits.is_empty());
    let page = server.page("/settings").await;
    assert!(page.text.contains("Your waits are shared") && page.text.contains("Stop sharing"));
    server
        .submit("/settings", "/settings/sharing", &[("share", "no")])
        .await;
    assert_eq!(seen().await.people, 0);
}

#[tokio::test]
async fn name_and_numbers_are_saved_together_and_named_in_words() {
    let server = Server::empty("Europe/Berlin").await;
    let digest = server.page("/settings").await.field("digest");
    let fields = [
        ("digest", digest.as_str()),
        ("name", "Ada Winter"),
        ("check_in.after_promise", "3"),
        ("contact_budget.all_max", "3 "),
    ];
    let saved = server.submit("/settings", PROFILE, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert!(
        saved.to.starts_with("/settings?open=check_in"),
        "{}",
        saved.to
    );
    let page = server.page(&saved.to).await;
    assert_eq!(page.field("name"), "Ada Winter");
    assert_eq!(page.field("check_in.after_promise"), "3 business days");
    let said = page
        .text
        .split("role=\"status\"")
        .nth(1)
        .unwrap_or_default();
    let said = said.split("<form").next().unwrap_or_default();
    assert!(said.contains("now 3 business days"), "{said}");
    assert!(!said.contains("check_in."), "{said}");
    // Emptied, it is what the sources say; nothing else changes.
    let digest = page.field("digest");
    let fields = [("digest", digest.as_str()), ("check_in.after_promise", "")];
    server.submit("/settings", PROFILE, &fields).await;
    let page = server.page("/settings").await;
    assert_eq!(page.field("check_in.after_promise"), "2 business days");
    assert_eq!(page.field("name"), "Ada Winter");
}

#[tokio::test]
async fn a_number_out_of_bounds_keeps_all_that_was_typed() {
    let server = Server::empty("Europe/Berlin").await;
    let digest = server.page("/settings").await.field("digest");
    let fields = [
        ("digest", digest.as_str()),
        ("name", "Ada Winter"),
        ("check_in.after_promise", "99"),
        ("debrief.minutes", "12"),
    ];
    let refused = server.submit("/settings", PROFILE, &fields).await;
    let page = match refused.status {
        StatusCode::SEE_OTHER => server.page(&refused.to).await,
        _ => refused,
    };
    assert!(
        page.text.contains("It takes 1 to 7 business days"),
        "{}",
        page.text
    );
    assert_eq!(page.field("name"), "Ada Winter");
    assert_eq!(page.field("debrief.minutes"), "12");
    assert_eq!(server.page("/settings").await.field("name"), "");
}
