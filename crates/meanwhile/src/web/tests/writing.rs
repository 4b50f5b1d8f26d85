//! Journeys through the pages on which one writes, learns and prepares, without any script.

use axum::http::StatusCode;

use super::{Reply, Server, between};

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

fn fields(page: &Reply) -> Vec<(String, String)> {
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
    let stage = Server::empty("America/New_York").await;
    let base = stage.application("Harbour Street").await;
    let write = format!("{base}/write?kind=share_news");
    let first = stage.page(&write).await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.text.contains("Dear Mina"), "a draft stands there");
    let fields = fields(&first);
    let looked = stage.form(&write, &note(&fields, PLEADING, "look")).await;
    assert!(
        looked.text.contains("Do not send it like this"),
        "{}",
        looked.text
    );
    assert!(looked.text.contains("<mark class=\"stop\""));
    // What was typed is there again on another visit, and beside a new draft.
    assert!(stage.page(&write).await.text.contains("desperately need"));
    let fresh = stage
        .form(&write, &note(&fields, PLEADING, "draft:0"))
        .await;
    assert!(!fresh.text.contains("desperately need") && fresh.text.contains("Take it back"));
    let back = stage
        .form(&write, &note(&fields, "Dear Mina", "back:0"))
        .await;
    assert!(back.text.contains("desperately need"));
    // The checks would stop it: it is asked about once more, and nothing is recorded.
    let asked = stage.form(&write, &note(&fields, PLEADING, "sent:0")).await;
    assert!(
        asked.text.contains("It is sent all the same") && asked.text.contains("desperately need")
    );
    let sent = stage
        .form(&write, &note(&fields, PLEADING, "sent_anyway:0"))
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let twice = stage
        .form(&write, &note(&fields, PLEADING, "sent_anyway:0"))
        .await;
    assert_eq!(twice.to, sent.to, "a double click records it once");
    let told = stage.page(&sent.to).await.text;
    assert_eq!(told.matches("Told Mina Sorel").count().max(1), 1);
    assert!(told.contains("Undo"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_a_rule_refuses_is_explained_and_the_words_are_kept() {
    let stage = Server::empty("America/New_York").await;
    let base = stage.application("Cobalt Rail").await;
    let write = format!("{base}/write?kind=check_in");
    let first = stage.page(&write).await;
    assert!(first.text.contains("Is this a moment to send it?"));
    let mut fields = fields(&first);
    fields.retain(|(name, _)| name != "gone-0");
    let body = "Dear Ines,\n\nThank you for the talk about night trains. When may I expect to hear?\n\nRobin Vale";
    let refused = stage.form(&write, &note(&fields, body, "sent:0")).await;
    assert!(refused.text.contains("Better not now") && refused.text.contains("night trains"));
    assert!(stage.page(&write).await.text.contains("night trains"));
    // A form of an earlier run of the program keeps them, too.
    let old: Vec<(&str, &str)> = note(&fields, body, "sent:0")
        .into_iter()
        .filter(|(name, _)| *name != "ticket")
        .collect();
    let old = stage.form(&write, &old).await;
    assert_eq!(old.status, StatusCode::CONFLICT);
    assert!(old.text.contains("night trains"));
}

#[tokio::test(flavor = "current_thread")]
async fn a_page_names_one_moment_until_which_nothing_is_to_be_done() {
    use meanwhile_engine::actions::{AddApplication, RecordInterview};
    let stage = Server::empty("America/New_York").await;
    let now = super::NOW.parse().unwrap();
    let add = AddApplication {
        employer: "Contoso".to_owned(),
        role: "Clerk".to_owned(),
        zone: Some("Asia/Tokyo".to_owned()),
        ..AddApplication::default()
    };
    let added = meanwhile_engine::actions::add_application(&stage.engine, now, add)
        .await
        .unwrap();
    // The thanks are late, and it is night there: they come tomorrow, and days later they may be asked.
    let met = RecordInterview {
        application: "contoso".to_owned(),
        start: "2026-03-09 10:00 Asia/Tokyo".to_owned(),
        people: vec!["Mika Sato".into()],
        ..RecordInterview::default()
    };
    meanwhile_engine::actions::record_interview(&stage.engine, now, met)
        .await
        .unwrap();
    let id = added.application.unwrap().id;
    let text = stage.page(&format!("/application/{id}")).await.text;
    assert!(text.contains("Thank Mika Sato"), "{text}");
    let all: Vec<&str> = text.split("Nothing to do until ").skip(1).collect();
    let until: Vec<&str> = all
        .iter()
        .filter_map(|it| it.split_once(".<").map(|(at, _)| at))
        .collect();
    assert_eq!(until.len(), 2, "{until:?}");
    assert!(until[0].contains(until[1]), "{until:?}");
}

#[tokio::test(flavor = "current_thread")]
async fn a_no_is_recorded_and_then_nothing_but_thanks_is_due() {
    let stage = Server::empty("America/New_York").await;
    let base = stage.application("Northfold").await;
    let page = format!("{base}/rejection");
    let ask = stage.page(&page).await;
    assert!(ask.text.contains("They decided for someone else"));
    let fields = [
        ("ticket", ask.field("ticket")),
        ("from", "Amara Whitcombe".to_owned()),
        ("door_open", "on".to_owned()),
        ("words", "They chose somebody from within".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let recorded = stage.form(&page, &fields).await;
    assert!(recorded.to.starts_with(&page), "{}", recorded.to);
    let after = stage.page(&recorded.to).await.text;
    for words in [
        "has stopped",
        "Thank them",
        "Write the thanks",
        "The door they left open",
        "Undo",
        "<blockquote><p>They chose somebody from within",
        "They said why",
    ] {
        assert!(after.contains(words), "{words}: {after}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_page_answers_stays_within_its_records_and_shows_no_commands() {
    let stage = Server::empty("America/New_York").await;
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
        let answer = stage.page(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.text.matches("<h1").count(), 1, "{path}");
        assert!(!answer.text.contains('`'), "{path} shows a command");
        assert!(!answer.text.contains("style=\""), "{path}");
        let links = answer
            .text
            .split("href=\"")
            .skip(1)
            .chain(answer.text.split("action=\"").skip(1));
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
            .page("/prepare")
            .await
            .text
            .contains("No interview is ahead")
    );
    assert_eq!(
        stage.page("/learn/nothing").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "current_thread")]
async fn a_note_is_tried_and_looked_at_without_being_kept() {
    let stage = Server::empty("America/New_York").await;
    let tried = stage
        .form(
            "/learn/thank_you",
            &[(
                "text",
                "Dear Dana,\n\nI desperately need this job. <b>\n\nMika",
            )],
        )
        .await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.text.contains("<sup>1</sup>") && tried.text.contains("&lt;b&gt;"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_was_filled_in_wrongly_is_shown_again_and_can_be_mended() {
    let stage = Server::empty("America/New_York").await;
    let base = stage.application("Harbour Street").await;
    let (from, to) = (format!("{base}/record"), format!("{base}/promise"));
    let fields = [
        ("by", "no day at all"),
        ("words", "We will \"surely\" write"),
    ];
    let wrong = stage.submit(&from, &to, &fields).await;
    assert_eq!(wrong.field("by"), "no day at all");
    assert_eq!(wrong.field("words"), "We will &quot;surely&quot; write");
    assert!(!wrong.text.contains("Go back"));
    let ticket = wrong.field("ticket");
    let mended = [("by", "friday"), fields[1]];
    let saved = stage.with_ticket(&to, &ticket, &mended).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
}

#[tokio::test(flavor = "current_thread")]
async fn another_page_with_the_same_note_neither_clears_nor_overwrites_it() {
    let stage = Server::empty("America/New_York").await;
    let base = stage.application("Harbour Street").await;
    let write = format!("{base}/write?kind=share_news");
    let (one, two) = (stage.page(&write).await, stage.page(&write).await);
    let draft = between(&one.text, "name=\"body-0\"", "</textarea>");
    let draft = draft.split_once(">\n").unwrap().1.replace("&amp;", "&");
    let subject = between(&one.text, "name=\"subject-0\"", "</textarea>");
    let subject = subject.split_once('>').unwrap().1;
    let was = one.field("was-0");
    let look = async |page: &Reply, was: &str, subject: &str, body: &str| {
        let mut all = fields(page);
        all.extend([
            ("was-0".to_owned(), was.to_owned()),
            ("subject-0".to_owned(), subject.to_owned()),
            ("body-0".to_owned(), body.to_owned()),
        ]);
        let all: Vec<_> = all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        stage.form(&write, &all).await
    };
    look(&one, &was, subject, "Dear Mina, mine").await;
    look(&one, &was, subject, "Dear Mina, mine and more").await;
    // The other page still shows the draft: a look from there shows what was written.
    let seen = look(&two, &was, subject, &draft).await;
    assert!(seen.text.contains("mine and more"), "{}", seen.text);
    // It types something else: neither is lost.
    let both = look(&two, &was, subject, "Dear Mina, theirs").await;
    assert!(both.text.contains("changed on another page"));
    assert!(both.text.contains("mine and more") && both.text.contains("theirs"));
    let kept = stage.page(&write).await.text;
    assert!(kept.contains("mine and more") && !kept.contains("theirs"));
    // Sent once more by whoever saw both, it is kept, and the other can be taken back.
    let sent = look(&both, &both.field("was-0"), subject, "Dear Mina, theirs").await;
    assert!(!sent.text.contains("changed on another page") && sent.text.contains("Take it back"));
    assert!(stage.page(&write).await.text.contains("theirs"));
    // Whoever chooses between two needs no second look.
    let again = look(&one, &was, subject, "Dear Mina, mine after all").await;
    assert!(again.text.contains("keep:0"), "{}", again.text);
    let mut chosen = fields(&one);
    chosen.push(("body-0".to_owned(), "Dear Mina, mine after all".to_owned()));
    chosen.push(("do".to_owned(), "keep:0".to_owned()));
    let chosen: Vec<_> = chosen
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let kept = stage.form(&write, &chosen).await;
    assert!(!kept.text.contains("keep:0") && kept.text.contains("Take it back"));
    assert!(stage.page(&write).await.text.contains("mine after all"));
}

#[tokio::test]
async fn what_a_page_put_into_an_old_form_is_not_shown_as_written() {
    let server = Server::alone().await;
    let path = format!(
        "{}/write?kind=check_in",
        server.application("Northfold").await
    );
    let fields = [
        ("do", "sent:0"),
        ("kind", "check_in"),
        ("was-0", "4ffec1a8d0b52361"),
        ("subject-0", "Hello"),
        ("body-0", "Words of mine"),
    ];
    let old = server.with_ticket(&path, "of-before", &fields).await;
    assert_eq!(old.status, axum::http::StatusCode::CONFLICT);
    assert!(
        old.text.contains("Words of mine") && !old.text.contains(">4ffec1a8d0b52361<"),
        "{}",
        old.text
    );
}
