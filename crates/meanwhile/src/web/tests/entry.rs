//! What comes in: an application by form and by line, files, changes to what is recorded, and finding it again.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::{Server, between};

const ACME: &[(&str, &str)] = &[
    ("employer", "Acme"),
    ("role", "Analyst"),
    ("start", "fri 3pm"),
    ("with", "Dana Cho <dana@acme.example>"),
];

pub async fn with_acme() -> (Server, String) {
    let site = Server::empty("Europe/Berlin").await;
    let added = site.submit("/add", "/add", ACME).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let page = added.to.split('?').next().unwrap().to_owned();
    (site, page)
}

#[tokio::test]
async fn a_newcomer_adds_an_application_with_its_interview_in_one_form() {
    let (site, page) = with_acme().await;
    let shown = site.page(&page).await;
    assert!(
        shown.text.contains("Acme") && shown.text.contains("Dana Cho"),
        "{}",
        shown.text
    );
}

#[tokio::test]
async fn a_form_that_is_not_clear_keeps_what_was_written_and_saves_nothing() {
    let site = Server::empty("Europe/Berlin").await;
    let fields = [
        ("employer", "Acme"),
        ("role", "Analyst"),
        ("start", "soonish"),
    ];
    let shown = site.submit("/add", "/add", &fields).await;
    assert!(
        shown.text.contains("aria-invalid=\"true\""),
        "{}",
        shown.text
    );
    assert!(shown.text.contains("value=\"Acme\"") && shown.text.contains("soonish"));
    assert!(!site.page("/search?q=acme").await.text.contains("<mark>"));
}

#[tokio::test]
async fn a_double_click_adds_once() {
    let site = Server::empty("Europe/Berlin").await;
    let ticket = site.ticket("/add").await;
    let (one, other) = (
        site.with_ticket("/add", &ticket, ACME).await,
        site.with_ticket("/add", &ticket, ACME).await,
    );
    assert_eq!((one.status, one.to), (other.status, other.to));
}

#[tokio::test]
async fn a_line_is_shown_before_it_is_saved() {
    let (site, _) = with_acme().await;
    let line = ("line", "Acme said they decide by 20 march");
    let shown = site.submit("/add", "/add/line", &[line]).await;
    let shown = site.page(&shown.to).await;
    assert!(
        shown.text.contains("Friday 20 March 2026") && shown.text.contains("Save it"),
        "{}",
        shown.text
    );
    let saved = site.submit("/add", "/add/line/save", &[line]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert!(site.page(&saved.to).await.text.contains("20 March"));
}

#[tokio::test]
async fn a_line_that_is_not_understood_is_not_saved() {
    let site = Server::empty("Europe/Berlin").await;
    let saved = site
        .submit("/add", "/add/line/save", &[("line", "asdf qwer")])
        .await;
    let shown = site.page(&saved.to).await;
    assert!(shown.text.contains("Not understood yet"));
}

#[tokio::test]
async fn a_line_about_an_unknown_employer_is_kept_until_the_application_is_there() {
    let site = Server::empty("Europe/Berlin").await;
    let line = ("line", "offer from Acme, answer by friday");
    let shown = site.submit("/add", "/add/line", &[line]).await.to;
    let shown = site.page(&shown).await.text;
    let link = between(&shown, "class=\"button\" href=\"/add?", "\"");
    assert!(link.contains("line=offer"), "{shown}");
    let fields = [("employer", "Acme"), ("role", "Analyst"), line];
    let added = site.submit("/add", "/add", &fields).await;
    assert!(added.to.starts_with("/add?line="), "{}", added.to);
    let read = site.page(&added.to).await.text;
    assert!(
        read.contains("Friday 13 March 2026") && read.contains("Save it"),
        "{read}"
    );
}

#[tokio::test]
async fn a_length_that_is_no_number_is_asked_about() {
    let site = Server::empty("Europe/Berlin").await;
    let mut fields = ACME.to_vec();
    fields.push(("minutes", "an hour and a half"));
    let asked = site.submit("/add", "/add", &fields).await;
    assert!(
        asked.text.contains("not a number of minutes"),
        "{}",
        asked.text
    );
}

#[tokio::test]
async fn a_choice_that_is_not_offered_is_asked_about() {
    let site = Server::empty("Europe/Berlin").await;
    let mut fields = ACME.to_vec();
    fields.push(("format", "hologram"));
    let asked = site.submit("/add", "/add", &fields).await;
    assert!(asked.text.contains("none of the choices"), "{}", asked.text);
}

#[tokio::test]
async fn a_name_is_no_novel() {
    let site = Server::empty("Europe/Berlin").await;
    let long = "A".repeat(10_000);
    for field in ["employer", "role", "with"] {
        let mut fields = ACME.to_vec();
        fields.retain(|(name, _)| *name != field);
        fields.push((field, &long));
        let refused = site.submit("/add", "/add", &fields).await;
        assert!(refused.text.contains("200 characters"), "{field}");
    }
}

#[tokio::test]
async fn what_the_seeker_put_off_is_said_to_be_theirs_to_take_up() {
    let (site, page) = with_acme().await;
    let off = [("until", "20 march")];
    site.submit(&page, &format!("{page}/snooze"), &off).await;
    let shown = site.page(&page).await.text;
    assert!(
        shown.contains("You snoozed it until") && shown.contains("End the snooze"),
        "{shown}"
    );
    assert!(!shown.contains("Nothing to do until"), "{shown}");
    let list = site.page("/applications").await.text;
    assert!(list.contains("You snoozed it until"), "{list}");
}

#[tokio::test]
async fn what_was_changed_meanwhile_is_shown_and_can_be_saved_again() {
    let (site, page) = with_acme().await;
    let edit = format!("{page}/edit");
    let shown = site.page(&edit).await.text;
    let digest = between(&shown, "name=\"digest\" value=\"", "\"").to_owned();
    let first = site
        .submit(
            &edit,
            &edit,
            &[
                ("digest", &digest),
                ("role", "Lead analyst"),
                ("source", ""),
            ],
        )
        .await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let late = site
        .submit(
            &edit,
            &edit,
            &[("digest", &digest), ("role", "Analyst II"), ("source", "")],
        )
        .await;
    assert!(late.text.contains("Lead analyst") && late.text.contains("Analyst II"));
    assert!(
        late.text.contains("name=\"source\" value=\"\""),
        "what is cleared goes along"
    );
    let ticket = between(&late.text, "name=\"ticket\" value=\"", "\"").to_owned();
    let now = late.text.rsplit("name=\"digest\" value=\"").next().unwrap();
    let now = now.split('"').next().unwrap();
    let again = site
        .with_ticket(&edit, &ticket, &[("digest", now), ("role", "Analyst II")])
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text);
    assert!(site.page(&page).await.text.contains("Analyst II"));
}

#[tokio::test]
async fn people_and_employers_are_found_and_changed() {
    let (site, _) = with_acme().await;
    let found = site.page("/search?q=dana").await.text;
    assert!(found.contains("<mark>Dana</mark>"), "{found}");
    let person = format!("/people/{}", between(&found, "href=\"/people/", "\""));
    let shown = site.page(&person).await.text;
    let digest = between(&shown, "name=\"digest\" value=\"", "\"").to_owned();
    let saved = site
        .submit(
            &person,
            &person,
            &[("digest", &digest), ("name", "Dana Cho"), ("zone", "Tokyo")],
        )
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert!(site.page(&person).await.text.contains("Asia/Tokyo"));
    let employer = format!(
        "/employer/{}",
        between(&site.page("/people").await.text, "href=\"/employer/", "\"")
    );
    assert_eq!(site.page(&employer).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_address_that_cannot_be_read_is_answered_with_a_page() {
    let site = Server::empty("Europe/Berlin").await;
    for path in [
        "/application/%ff",
        "/review?page=99999999999999999999999",
        "/import/x/table/y",
        "/demo/people/%ff",
        "/undo",
    ] {
        let reply = match path.contains("table") {
            true => site.form(path, &[]).await,
            false => site.page(path).await,
        };
        let status = reply.status;
        let is_met = match path {
            "/undo" => status == StatusCode::METHOD_NOT_ALLOWED,
            _ => status == StatusCode::NOT_FOUND,
        };
        assert!(is_met, "{path}: {status}");
        assert!(reply.text.contains("<h1>"), "{path}: {}", reply.text);
    }
}

#[tokio::test]
async fn what_leads_nowhere_says_so() {
    let site = Server::empty("Europe/Berlin").await;
    for path in [
        "/message/nobody",
        "/people/nobody",
        "/employer/nobody",
        "/import/nothing",
        "/application/none/edit",
    ] {
        assert_eq!(
            site.page(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    for path in [
        "/review",
        "/people",
        "/search",
        "/search?q=x",
        "/import",
        "/add",
        "/review?page=99",
    ] {
        assert_eq!(site.page(path).await.status, StatusCode::OK, "{path}");
    }
}

#[tokio::test]
async fn a_message_goes_nowhere_before_an_application_is_named() {
    let site = Server::alone().await;
    let fields = [("message", "demo"), ("other", " ")];
    let asked = site.submit("/review", "/review/assign", &fields).await;
    assert!(
        asked.text.contains("No application was named"),
        "{}",
        asked.text
    );
}

/// A form of files.
pub fn files(to: &str, ticket: &str, files: &[(&str, &str)]) -> Request<Body> {
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n{ticket}\r\n");
    for (name, text) in files {
        body.push_str(&format!(
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n{text}\r\n"
        ));
    }
    body.push_str("--x--\r\n");
    Request::post(to)
        .header(header::HOST, "localhost")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_read_in_the_background_and_tables_wait_for_a_yes() {
    let site = Server::empty("Europe/Berlin").await;
    let mail = "From: Dana Cho <dana@acme.example>\r\nTo: sam@home.example\r\nSubject: Your application as Analyst\r\n\
                Date: Mon, 9 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@acme.example>\r\n\r\n\
                Dear Sam, thank you for your application as Analyst at Acme. We will get back to you.\r\n";
    let table = "Company,Role,Applied\nBorealis,Designer,2026-03-02\n";
    let ticket = site.ticket("/import").await;
    let sent = site
        .ask(files(
            "/import",
            &ticket,
            &[("m.eml", mail), ("t.csv", table), ("x.msf", "")],
        ))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = sent.to.split('?').next().unwrap().to_owned();
    let mut shown = site.page(&page).await.text;
    while shown.contains("every 1s") {
        tokio::task::yield_now().await;
        shown = site.page(&page).await.text;
    }
    assert!(
        shown.contains("m.eml") && shown.contains("Thunderbird"),
        "{shown}"
    );
    assert!(
        shown.contains("Borealis") && shown.contains("Nothing is recorded yet"),
        "{shown}"
    );
    let recorded = site
        .submit(&page, &format!("{page}/table/0"), &[("do", "apply")])
        .await;
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.text);
    assert!(
        site.page("/search?q=borealis")
            .await
            .text
            .contains("<mark>Borealis</mark>")
    );
    let shown = site.page(&recorded.to).await;
    assert!(shown.text.contains("It is recorded."), "{}", shown.text);
    let action = shown.field("action");
    site.submit(&page, "/undo", &[("action", &action), ("back", &page)])
        .await;
    let shown = site.page(&page).await.text;
    assert!(shown.contains("Nothing is recorded yet"), "{shown}");
}

#[tokio::test]
async fn an_upload_beyond_its_limit_is_told_so_at_once() {
    let site = Server::empty("Europe/Berlin").await;
    let request = Request::post("/import")
        .header(header::HOST, "localhost")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header(header::CONTENT_LENGTH, "4000000000")
        .body(Body::empty())
        .unwrap();
    let sent = site.ask(request).await;
    assert_eq!(sent.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(sent.text.contains("2 GB"));
}

#[tokio::test]
async fn the_demo_is_found_with_a_slash_too() {
    let site = Server::alone().await;
    let reply = site.page("/demo/").await;
    assert_eq!(reply.header("location"), "/demo");
}
