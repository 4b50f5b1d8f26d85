//! Forms that are refused: they come back as they were, and nothing is recorded.

use axum::http::StatusCode;

use super::entry::with_acme;
use super::{Server, between};

#[tokio::test]
async fn a_refused_form_comes_back_on_its_page_and_is_done_once_when_it_is_mended() {
    let site = Server::empty("Europe/Berlin").await;
    let ticket = site.ticket("/add").await;
    let fields = [
        ("shown_at", "/add?employer=x"),
        ("employer", "A \"B\" & <C>"),
        ("role", "Analyst"),
        ("start", "soonish"),
        ("zone", "Berlin"),
    ];
    let shown = site.with_ticket("/add", &ticket, &fields).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert_eq!(
        shown.field("employer"),
        "A &quot;B&quot; &amp; &lt;C&gt;",
        "{}",
        shown.text
    );
    let (before, behind) = shown.text.split_once("class=\"wrong-here\"").unwrap();
    assert!(
        before.ends_with(
            "value=\"soonish\" maxlength=\"2000\" aria-describedby=\"start-hint\"><div "
        )
    );
    assert!(behind.contains("was not understood"));
    assert!(before.contains("Not saved yet: Add"));
    // What is folded away and was filled in is open.
    assert!(
        behind.contains("<details class=\"sheet\" open>"),
        "{behind}"
    );
    let same = format!("name=\"ticket\" value=\"{ticket}\"");
    assert!(shown.text.contains(&same), "it is the same form");
    let mut mended = fields.to_vec();
    mended[3].1 = "fri 3pm";
    let added = site.with_ticket("/add", &ticket, &mended).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let again = site.with_ticket("/add", &ticket, &mended).await;
    assert_eq!(again.to, added.to);
    let back = site.page(&format!("/add?wrong={ticket}")).await;
    assert!(!back.text.contains("id=\"wrong\"") && !back.text.contains("soonish"));
}

#[tokio::test]
async fn forms_that_say_nothing_record_nothing_and_come_back() {
    let (site, page) = with_acme().await;
    let from = format!("{page}/record");
    let forms = [
        ("interview", "No moment is named yet"),
        ("heard", "It is not said what it means"),
        ("promise", "No day is named yet"),
        ("sent", "It is not said what it was for"),
        ("news", "is missing"),
        ("offer", "No day is named yet"),
    ];
    let before = site.page("/history").await.text;
    for (name, says) in forms {
        let fields = [
            "start", "reading", "from", "by", "purpose", "to", "text", "deadline",
        ]
        .map(|it| (it, ""));
        let reply = site.submit(&from, &format!("{page}/{name}"), &fields).await;
        let text = &reply.text;
        assert!(text.contains("What happened?"), "{name}: {text}");
        assert!(text.contains(says), "{name}: {text}");
        let at = text.find("id=\"wrong\"").unwrap();
        let form = text.find(&format!("{page}/{name}\"")).unwrap();
        assert!(at > form && !text.contains("Send it again"), "{name}");
        assert!(text.contains(&format!("id=\"{name}\" open")), "{name}");
    }
    let after = site.page("/history").await.text;
    let lines = |it: &str| it.matches("<li").count();
    assert_eq!(lines(&before), lines(&after));
}

#[tokio::test]
async fn no_id_of_a_record_is_shown_where_it_is_gone() {
    let site = Server::alone().await;
    let gone = "00000000-0000-4000-8000-000000000001";
    let reply = site
        .submit("/review", &format!("/review/{gone}/confirm"), &[])
        .await;
    let main = reply.text.split_once("<main").unwrap().1;
    let said = between(main, "id=\"wrong\"", "</div>");
    assert!(
        said.contains("is not here any more") && !said.contains(gone),
        "{said}"
    );
    let page = site.page(&format!("/people/{gone}")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let main = between(&page.text, "<main", "</main>");
    assert!(main.contains("It is not here any more") && !main.contains(gone));
}
