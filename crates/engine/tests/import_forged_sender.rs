//! An offer whose sender a mail server could not confirm: it is shown with that warning, and nothing follows by itself.

#![allow(clippy::unwrap_used)]

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{
    ConfirmFound, DismissFound, Undo, confirm_found, dismiss_found, undo,
};
use meanwhile_engine::import::{Options, run};
use meanwhile_engine::views::{MayInput, ReviewItem, WhyInput, may, people, review, today, why};
use meanwhile_engine::{Engine, Location};
use serde_json::Value;

const MAIL: &str = concat!(
    "From x Thu Mar  5 09:00:00 2026\n",
    "Authentication-Results: mx.mailbox.example; spf=pass smtp.mailfrom=bulk.example;\n",
    "\tdmarc=fail (p=NONE) header.from=brightwater.example\n",
    "Authentication-Results: forged.example; dmarc=pass header.from=brightwater.example\n",
    "Message-ID: <offer@mail.example>\n",
    "Date: Thu, 5 Mar 2026 09:00:00 +0000\n",
    "From: Dana Reyes <dana.reyes@brightwater.example>\n",
    "To: Sam Bell <sam.bell@mailbox.example>\n",
    "Subject: Your application: offer for Data Analyst\n\n",
    "Hi Sam,\n\nwe are delighted to offer you the position of Data Analyst at Brightwater. Please send a copy of your \
     passport.\n\nDana Reyes\nBrightwater\n\n",
);

/// Imports `mail` into an empty store: the store, and the moment of it.
async fn imported(mail: &str) -> (Engine, Timestamp) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("inbox.mbox");
    std::fs::write(&path, mail).unwrap();
    let options = Options {
        me: vec!["sam.bell@mailbox.example".to_owned()],
        ..Options::default()
    };
    let engine = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
    let now = "2026-03-09T09:00:00Z".parse().unwrap();
    run(&engine.user(), &[path], &options, now, &mut |_| {})
        .await
        .unwrap();
    (engine, now)
}

#[tokio::test]
async fn an_unconfirmed_sender_is_shown_and_only_proposes() {
    let (engine, now) = imported(MAIL).await;

    let review = review(&engine, now).await.unwrap();
    assert!(!review.items.is_empty());
    for item in &review.items {
        let origin = item.origin.as_ref().unwrap();
        assert_eq!(origin.sender_is_confirmed, Some(false), "{}", item.text);
    }
    let mut bytes = Vec::new();
    engine.user().export(&mut bytes).await.unwrap();
    let export: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(export["messages"][0]["authentication"], "failed");
}

#[tokio::test]
async fn a_yes_to_everything_is_none_to_an_unconfirmed_sender() {
    let honest = MAIL
        .replace("dmarc=fail", "dmarc=pass")
        .replace("offer@mail.example", "thanks@mail.example")
        .replace("rightwater", "irchfield");
    let (engine, now) = imported(&format!("{MAIL}{honest}")).await;
    let all = || ConfirmFound {
        all: true,
        ..ConfirmFound::default()
    };
    let done = confirm_found(&engine, now, all()).await.unwrap();
    assert!(done.notes.join(" ").contains("left out"), "{done:?}");

    let left = review(&engine, now).await.unwrap().items;
    assert!(!left.is_empty());
    for item in &left {
        let origin = item.origin.as_ref().unwrap();
        assert_eq!(origin.sender_is_confirmed, Some(false), "{}", item.text);
    }
    let refused = confirm_found(&engine, now, all()).await.unwrap_err();
    assert!(refused.to_string().contains("left out"), "{refused}");
    let one = ConfirmFound {
        items: left.iter().map(|it| it.id.clone()).collect(),
        ..ConfirmFound::default()
    };
    confirm_found(&engine, now, one).await.unwrap();
    assert!(review(&engine, now).await.unwrap().items.is_empty());
}

/// Imports `mail`, and says yes to everything at once; what is left to look at.
async fn left_after_yes_to_all(mail: &str) -> (Engine, Vec<ReviewItem>) {
    let (engine, now) = imported(mail).await;
    let all = ConfirmFound {
        all: true,
        ..ConfirmFound::default()
    };
    // It refuses where nothing else is there.
    let _ = confirm_found(&engine, now, all).await;
    let left = review(&engine, now).await.unwrap().items;
    (engine, left)
}

#[tokio::test]
async fn a_name_that_shows_another_address_is_left_out_of_a_yes_to_everything() {
    let honest = MAIL.replace("dmarc=fail", "dmarc=pass");
    let (_, left) = left_after_yes_to_all(&honest).await;
    assert!(left.is_empty(), "{left:?}");
    let named = honest.replace("From: Dana Reyes <", "From: \"hr@acme.example\" <");
    let (_, left) = left_after_yes_to_all(&named).await;
    assert!(!left.is_empty());
    assert!(
        left.iter()
            .all(|it| it.origin.as_ref().unwrap().name_shows_other_address)
    );
}

#[tokio::test]
async fn answers_that_go_to_another_house_are_kept_shown_and_left_out_of_a_yes_to_everything() {
    let honest = MAIL.replace("dmarc=fail", "dmarc=pass");
    let to = |address: &str| honest.replace("Subject:", &format!("Reply-To: {address}\nSubject:"));
    let (_, left) = left_after_yes_to_all(&to("Dana <dana@freemail.example>")).await;
    assert!(!left.is_empty());
    for item in &left {
        let origin = item.origin.as_ref().unwrap();
        assert_eq!(
            origin.answers_go_to.as_deref(),
            Some("dana@freemail.example")
        );
    }
    // Of the same house, or to a program that recruits for it, nothing is odd.
    for address in ["jobs@mail.brightwater.example", "acme+12@greenhouse.io"] {
        let (_, left) = left_after_yes_to_all(&to(address)).await;
        assert!(left.is_empty(), "{address}: {left:?}");
    }
}

#[tokio::test]
async fn what_was_confirmed_of_a_doubtful_sender_is_told_beside_what_follows_from_it() {
    let (engine, left) = left_after_yes_to_all(MAIL).await;
    let now = "2026-03-09T09:00:00Z".parse().unwrap();
    let one = ConfirmFound {
        items: left.iter().map(|it| it.id.clone()).collect(),
        ..ConfirmFound::default()
    };
    confirm_found(&engine, now, one).await.unwrap();
    let input = WhyInput {
        application: "brightwater".to_owned(),
        kind: None,
    };
    let why = why(&engine, now, &input).await.unwrap();
    assert!(
        why.doubt
            .unwrap()
            .contains("dana.reyes@brightwater.example")
    );
    let today = today(&engine, now).await.unwrap();
    let told = today.tasks.iter().filter(|task| task.doubt.is_some());
    assert_eq!(told.count(), 1, "{:?}", today.tasks);
}

#[tokio::test]
async fn who_wrote_a_doubtful_message_is_nobody_before_a_yes_and_gone_after_a_no() {
    let honest = MAIL
        .replace("dmarc=fail", "dmarc=pass")
        .replace("offer@mail.example", "thanks@mail.example")
        .replace(
            "dana.reyes@brightwater.example",
            "kit.moor@brightwater.example",
        )
        .replace("Dana Reyes", "Kit Moor");
    let (engine, now) = imported(&format!("{honest}{MAIL}")).await;
    let before = people(&engine, now, None).await.unwrap();
    assert!(before.is_empty(), "{before:?}");
    let all = ConfirmFound {
        all: true,
        ..ConfirmFound::default()
    };
    confirm_found(&engine, now, all).await.unwrap();
    let names = async || {
        let all = people(&engine, now, None).await.unwrap();
        let names = all.into_iter().map(|it| it.person.name);
        names.collect::<Vec<String>>()
    };
    assert_eq!(names().await, ["Kit Moor"]);
    let may = async |to: &str| {
        let input = MayInput {
            application: "brightwater".to_owned(),
            to: Some(to.to_owned()),
            ..MayInput::default()
        };
        may(&engine, now, &input).await.map_err(|it| it.to_string())
    };
    assert!(may("dana").await.unwrap_err().contains("your yes or no"));
    assert!(may("kit").await.is_ok());

    let items = review(&engine, now).await.unwrap().items;
    let forged = items
        .iter()
        .filter(|it| it.fact.is_some() && it.origin.as_ref().unwrap().is_doubtful());
    let no = DismissFound {
        items: forged.map(|it| it.id.clone()).collect(),
        ..DismissFound::default()
    };
    let done = dismiss_found(&engine, now, no).await.unwrap();
    assert!(may("dana").await.unwrap_err().contains("dana"));
    assert!(!may("dana").await.unwrap_err().contains("your yes or no"));
    undo(
        &engine,
        now,
        Undo {
            action: done.action,
        },
    )
    .await
    .unwrap();
    assert!(may("dana").await.unwrap_err().contains("your yes or no"));
}

#[tokio::test]
async fn who_wrote_a_doubtful_message_is_among_the_people_after_a_yes() {
    let (engine, left) = left_after_yes_to_all(MAIL).await;
    let now = "2026-03-09T09:00:00Z".parse().unwrap();
    assert!(people(&engine, now, None).await.unwrap().is_empty());
    let one = ConfirmFound {
        items: left.iter().map(|it| it.id.clone()).collect(),
        ..ConfirmFound::default()
    };
    confirm_found(&engine, now, one).await.unwrap();
    let all = people(&engine, now, None).await.unwrap();
    assert_eq!(all[0].person.name, "Dana Reyes");
}
