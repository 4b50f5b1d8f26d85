//! Journeys through the pages on which one writes, learns and prepares, without any script.

#![allow(clippy::unwrap_used)]

use axum::http::StatusCode;

use crate::web::stage::{Answer, Stage};

const PLEADING: &str = "Dear Mina,\r\n\r\nThank you for the interview. I desperately need this job and I am begging you.\r\n\r\nRobin Vale";

/// The fields of the first note of a page, with other words.
fn note<'a>(
    fields: &'a [(String, String)],
    body: &'a str,
    doing: &'a str,
) -> Vec<(&'a str, &'a str)> {
    let kept = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    kept.chain([("subject-0", "News"), ("body-0", body), ("do", doing)])
        .collect()
}

fn fields(page: &Answer) -> Vec<(String, String)> {
    let names = ["ticket", "kind", "only", "to-0", "another-0", "drafted-0"];
    let mut all: Vec<(String, String)> = names
        .iter()
        .map(|it| ((*it).to_owned(), page.field(it)))
        .collect();
    all.push(("channel-0".to_owned(), "email".to_owned()));
    // It is night where they are.
    all.push(("gone-0".to_owned(), "on".to_owned()));
    all
}

#[tokio::test(flavor = "current_thread")]
async fn a_note_is_written_checked_mended_and_recorded_once_and_no_words_are_lost() {
    let stage = Stage::new().await;
    let base = stage.application("Harbour Street").await;
    let write = format!("{base}/write?kind=share_news");
    let first = stage.get(&write).await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.page.contains("Dear Mina"), "a draft stands there");
    let fields = fields(&first);
    let looked = stage.post(&write, &note(&fields, PLEADING, "look")).await;
    assert!(
        looked.page.contains("Do not send it like this"),
        "{}",
        looked.page
    );
    assert!(looked.page.contains("<mark class=\"stop\""));
    // What was typed is there again on another visit, and beside a new draft.
    assert!(stage.get(&write).await.page.contains("desperately need"));
    let fresh = stage
        .post(&write, &note(&fields, PLEADING, "draft:0"))
        .await;
    assert!(!fresh.page.contains("desperately need") && fresh.page.contains("Take it back"));
    let back = stage
        .post(&write, &note(&fields, "Dear Mina", "back:0"))
        .await;
    assert!(back.page.contains("desperately need"));
    // The checks would stop it: it is asked about once more, and nothing is recorded.
    let asked = stage.post(&write, &note(&fields, PLEADING, "sent:0")).await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    assert!(
        asked.page.contains("It is sent all the same") && asked.page.contains("desperately need")
    );
    let sent = stage
        .post(&write, &note(&fields, PLEADING, "sent_anyway:0"))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.page);
    let twice = stage
        .post(&write, &note(&fields, PLEADING, "sent_anyway:0"))
        .await;
    assert_eq!(twice.to, sent.to, "a double click records it once");
    let told = stage.get(&sent.to).await.page;
    assert_eq!(told.matches("Told Mina Sorel").count().max(1), 1);
    assert!(told.contains("Undo"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_a_rule_refuses_is_explained_and_the_words_are_kept() {
    let stage = Stage::new().await;
    let base = stage.application("Cobalt Rail").await;
    let write = format!("{base}/write?kind=check_in");
    let first = stage.get(&write).await;
    assert!(first.page.contains("Is this a moment to send it?"));
    let mut fields = fields(&first);
    fields.retain(|(name, _)| name != "gone-0");
    let body = "Dear Ines,\n\nThank you for the talk about night trains. When may I expect to hear?\n\nRobin Vale";
    let refused = stage.post(&write, &note(&fields, body, "sent:0")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.page.contains("Better not now") && refused.page.contains("night trains"));
    assert!(stage.get(&write).await.page.contains("night trains"));
    // A form of an earlier run of the program keeps them, too.
    let old: Vec<(&str, &str)> = note(&fields, body, "sent:0")
        .into_iter()
        .filter(|(name, _)| *name != "ticket")
        .collect();
    let old = stage.post(&write, &old).await;
    assert_eq!(old.status, StatusCode::CONFLICT);
    assert!(old.page.contains("night trains"));
}

#[tokio::test(flavor = "current_thread")]
async fn a_debrief_is_saved_as_it_is_written_and_never_over_another_tab() {
    let stage = Stage::new().await;
    let base = stage.application("Lindqvist").await;
    let page = format!("{base}/debrief");
    let before = stage.get(&page).await;
    let interview = before.field("interview");
    let ticket = before.field("ticket");
    let begun = stage
        .post(
            &format!("{page}/begin"),
            &[("ticket", &ticket), ("interview", &interview)],
        )
        .await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.page);
    let save = async |was: &str, words: &str| {
        let fields = [
            ("interview", interview.as_str()),
            ("mattered", words),
            ("was-mattered", was),
        ];
        stage
            .post(&format!("{page}/save?step=mattered"), &fields)
            .await
    };
    assert!(save("", "Clear writing").await.page.contains("Saved"));
    let late = save("", "Something else").await;
    assert!(
        late.page.contains("saved with other words elsewhere")
            && late.page.contains("Clear writing")
    );
    let open = stage.get(&page).await;
    assert!(open.page.contains("Clear writing") && !open.page.contains("Something else"));
    let ticket = open.field("ticket");
    let close = |by: &'static str| {
        [
            ("ticket", ticket.clone()),
            ("interview", interview.clone()),
            ("mattered", "Clear writing\nNumbers".to_owned()),
            ("was-mattered", "Clear writing".to_owned()),
            ("decides", by.to_owned()),
            ("expect", "yes".to_owned()),
            ("do", "close".to_owned()),
        ]
    };
    let send = async |fields: [(&str, String); 7]| {
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        stage.post(&page, &fields).await
    };
    let unclear = send(close("some day")).await;
    assert_eq!(unclear.status, StatusCode::CONFLICT);
    assert!(
        unclear.page.contains("Numbers") && unclear.page.contains("some day"),
        "nothing typed is lost"
    );
    assert!(unclear.page.contains("value=\"yes\" checked"));
    let closed = send(close("20 march")).await;
    let closed = stage.get(&closed.to).await.page;
    assert!(
        closed.contains("It is written down")
            && closed.contains("Numbers")
            && closed.contains("20 March"),
        "{closed}"
    );
    assert!(!closed.contains("<textarea"), "closed it is read only");
    let insights = stage.get("/demo/insights").await.page;
    assert!(insights.contains("1 not yet decided"), "{insights}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_no_is_recorded_and_then_nothing_but_thanks_is_due() {
    let stage = Stage::new().await;
    let base = stage.application("Northfold").await;
    let page = format!("{base}/rejection");
    let ask = stage.get(&page).await;
    assert!(ask.page.contains("They decided for someone else"));
    let fields = [
        ("ticket", ask.field("ticket")),
        ("from", "Amara Whitcombe".to_owned()),
        ("door_open", "on".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let recorded = stage.post(&page, &fields).await;
    assert!(recorded.to.starts_with(&page), "{recorded:?}");
    let after = stage.get(&recorded.to).await.page;
    for words in [
        "has stopped",
        "Thank them",
        "Write the thanks",
        "The door they left open",
        "Undo",
        "9 in 100",
    ] {
        assert!(after.contains(words), "{words}: {after}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_page_answers_stays_within_its_records_and_shows_no_commands() {
    let stage = Stage::new().await;
    let (harbour, quill) = (
        stage.application("Harbour Street").await,
        stage.application("Quill").await,
    );
    let mut pages = vec![
        "/demo/learn".to_owned(),
        "/demo/checks".to_owned(),
        "/demo/prepare".to_owned(),
    ];
    pages.extend(
        meanwhile_engine::views::lessons()
            .iter()
            .map(|it| format!("/demo/learn/{}", it.id)),
    );
    for kind in [
        "",
        "thank",
        "check_in",
        "share_news",
        "answer",
        "decline",
        "keep_in_touch",
        "reapply",
        "competing_offer",
        "late_thank_you",
        "other",
    ] {
        pages.push(format!("{harbour}/write?kind={kind}"));
    }
    for page in ["debrief", "rejection", "prepare"] {
        pages.push(format!("{quill}/{page}"));
    }
    for path in pages {
        let answer = stage.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.page.matches("<h1").count(), 1, "{path}");
        assert!(!answer.page.contains('`'), "{path} shows a command");
        assert!(!answer.page.contains("style=\""), "{path}");
        let links = answer
            .page
            .split("href=\"")
            .skip(1)
            .chain(answer.page.split("action=\"").skip(1));
        for link in links.map(|it| it.split('"').next().unwrap()) {
            let is_own = link.starts_with("/demo")
                || link.starts_with("/assets/")
                || link.starts_with('#')
                || link.starts_with("mailto:");
            assert!(
                is_own || link == "/" || link == "/manifest.webmanifest",
                "{path} leads to {link}"
            );
        }
    }
    assert!(
        stage
            .get("/prepare")
            .await
            .page
            .contains("No interview is ahead")
    );
    assert_eq!(
        stage.get("/learn/nothing").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_note_is_tried_and_looked_at_without_being_kept() {
    let stage = Stage::new().await;
    let tried = stage
        .post(
            "/learn/thank_you",
            &[(
                "text",
                "Dear Dana,\n\nI desperately need this job. <b>\n\nMika",
            )],
        )
        .await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.page.contains("<sup>1</sup>") && tried.page.contains("&lt;b&gt;"));
}
