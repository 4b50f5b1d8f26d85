//! What a page offers beside what was asked for: a place for a reason, the way to what is there already, all at once.

use axum::http::StatusCode;

use super::Server;
use super::entry::{files, with_acme};

#[tokio::test]
async fn a_reason_has_a_place_after_a_no_however_it_was_recorded() {
    let (site, page) = with_acme().await;
    let no = [("outcome", "rejected")];
    let closed = site.submit(&page, &format!("{page}/close"), &no).await;
    let steps = format!("{page}/rejection");
    assert!(closed.to.starts_with(&steps), "{}", closed.to);
    let asked = site.page(&steps).await.text;
    assert!(asked.contains("Did they say why?"), "{asked}");
    let why = [("words", "They wanted more years.")];
    let kept = site.submit(&steps, &format!("{steps}/why"), &why).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    let told = site.page(&steps).await.text;
    assert!(told.contains("They wanted more years."), "{told}");
    assert!(!told.contains("Did they say why?"), "{told}");
    let form = site.page(&format!("{page}/record?what=heard")).await;
    assert!(form.text.contains("name=\"words\""));
}

#[tokio::test]
async fn what_is_recorded_already_is_led_to_and_the_form_keeps_its_words() {
    let (site, page) = with_acme().await;
    let same = [
        ("employer", "acme"),
        ("role", "Analyst"),
        ("source", "A fair"),
    ];
    let again = site.submit("/add", "/add", &same).await;
    assert!(again.text.contains("is recorded already"), "{}", again.text);
    let way = format!("href=\"{page}\">Open Acme, Analyst");
    assert!(again.text.contains(&way), "{}", again.text);
    assert_eq!(again.field("source"), "A fair");
}

#[tokio::test]
async fn a_file_that_is_no_backup_leads_back_to_where_it_was_chosen() {
    let site = Server::empty("Europe/Berlin").await;
    let ticket = site.ticket("/backup").await;
    let sent = site
        .ask(files("/backup/restore", &ticket, &[("a.txt", "no")]))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = site.page(&sent.to).await.text;
    assert!(page.contains("no backup of this kind"), "{page}");
    assert!(page.contains("/backup/restore"), "{page}");
}

#[tokio::test]
async fn whoever_is_found_by_an_address_is_shown_by_name() {
    let (site, _) = with_acme().await;
    let found = site.page("/search?q=dana@acme").await.text;
    assert!(found.contains("<span>Dana Cho</span>"), "{found}");
    let found = site.page("/search?q=analyst+acme").await.text;
    let whole = "<mark>Acme</mark>, <mark>Analyst</mark>";
    assert!(found.contains(whole), "{found}");
}

#[tokio::test]
async fn a_note_without_words_is_not_called_ready_and_a_missing_address_is_named() {
    let site = Server::empty("Europe/Berlin").await;
    let add = [
        ("employer", "Acme"),
        ("role", "Analyst"),
        ("start", "yesterday 11:00"),
        ("with", "Dana Cho"),
    ];
    let added = site.submit("/add", "/add", &add).await;
    let page = added.to.split('?').next().unwrap();
    let sheet = format!("{page}/write?kind=thank");
    let whole = site.page(&sheet).await;
    let is_said = |text: &str| text.contains("No mail address of Dana Cho is known");
    assert!(is_said(&whole.text), "{}", whole.text);
    let mut fields = vec![("channel-0", "email".to_owned())];
    for name in ["ticket", "kind", "only", "to-0", "another-0", "drafted-0"] {
        fields.push((name, whole.field(name)));
    }
    let mut fields: Vec<_> = fields
        .iter()
        .map(|(name, it)| (*name, it.as_str()))
        .collect();
    fields.extend([("subject-0", ""), ("body-0", " "), ("do", "look")]);
    let looked = site.form(&sheet, &fields).await;
    let empty = looked.text;
    assert!(empty.contains("the words are not yet"), "{empty}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_for_several_applications_is_confirmed_at_once() {
    let site = Server::empty("Europe/Berlin").await;
    let event = |house: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:1@{house}.example\r\nDTSTAMP:20260302T110000Z\r\nDTSTART:20260316T140000Z\r\n\
             DTEND:20260316T150000Z\r\nSUMMARY:Interview {house} Freight (Analyst)\r\n\
             ORGANIZER;CN=Dana Reyes:mailto:dana@{house}.example\r\n\
             ATTENDEE;CN=Sam Bell:mailto:sam@home.example\r\nEND:VEVENT\r\n"
        )
    };
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}{}END:VCALENDAR\r\n",
        event("Alder"),
        event("Birch")
    );
    let ticket = site.ticket("/import").await;
    let sent = site
        .ask(files("/import", &ticket, &[("c.ics", &calendar)]))
        .await;
    let page = sent.to.split('?').next().unwrap();
    while site.page(page).await.text.contains("every 1s") {
        tokio::task::yield_now().await;
    }
    let review = site.page("/review").await.text;
    assert!(review.contains("Confirm everything"), "{review}");
    let all = [("do", "confirm_everything")];
    let done = site.submit("/review", "/review/many", &all).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let left = site.page("/review").await.text;
    assert!(left.contains("Nothing waits to be looked at"), "{left}");
}
