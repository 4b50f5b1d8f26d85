//! Messages: stored once, paged, filed, found.

use std::collections::{BTreeMap, BTreeSet};

use meanwhile_core::id::{ApplicationId, EmployerId, FactId};
use meanwhile_store::{Change, Found, MessageState, Page, StoreError};
use serde_json::json;

use super::search;
use crate::place::Place;
use crate::sample::{assigned, batch, employer, fact, message, trio};

pub async fn a_known_message_is_passed_over(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let put = |messages| batch(vec![Change::PutMessages(messages)]);
    let first = put(vec![message(1), message(2), message(1)]);
    assert_eq!(mine.commit(&first).await.unwrap().messages_added, 2);
    let mut forged = message(1);
    forged.subject = "Something else".to_owned();
    let second = put(vec![forged, message(3)]);
    assert_eq!(mine.commit(&second).await.unwrap().messages_added, 1);
    let key = message(1).key;
    assert_eq!(mine.message(&key).await.unwrap(), Some(message(1)));
    assert_eq!(mine.message("nobody@works.example").await.unwrap(), None);
}

pub async fn messages_come_in_pages_newest_first_without_gaps_or_repeats(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let messages: Vec<_> = (0..100)
        .map(|number| {
            let mut message = message(number);
            if number % 2 == 0 {
                message.filing = assigned(1);
            }
            message
        })
        .collect();
    let mut changes = trio(1);
    changes.push(Change::PutMessages(messages.clone()));
    mine.commit(&batch(changes)).await.unwrap();
    let mut expected: Vec<_> = messages
        .into_iter()
        .filter(|one| one.filing.application.is_some())
        .collect();
    expected.reverse();
    let mut seen = Vec::new();
    let mut page = Page::first(7);
    loop {
        let part = mine
            .messages_of(ApplicationId::from_u128(1), &page)
            .await
            .unwrap();
        let Some(last) = part.last() else { break };
        page.after = Some(last.cursor());
        assert!(part.len() <= 7);
        seen.extend(part);
    }
    assert_eq!(seen, expected);
    let unassigned = mine
        .messages_in(MessageState::Unassigned, &Page::first(1_000))
        .await
        .unwrap();
    assert_eq!(unassigned.len(), 50);
    let dismissed = mine
        .messages_in(MessageState::Dismissed, &Page::first(1_000))
        .await
        .unwrap();
    assert_eq!(dismissed, []);
}

pub async fn a_message_can_be_filed_elsewhere(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut changes = trio(1);
    changes.push(Change::PutMessages(vec![message(1)]));
    mine.commit(&batch(changes)).await.unwrap();
    let key = message(1).key;
    let file = |key: &str, filing| Change::FileMessage {
        key: key.to_owned(),
        filing,
    };
    mine.commit(&batch(vec![file(&key, assigned(1))]))
        .await
        .unwrap();
    let stored = mine.message(&key).await.unwrap().unwrap();
    assert_eq!(stored.filing, assigned(1));
    assert_eq!(stored.text, message(1).text);
    let error = mine
        .commit(&batch(vec![file("none", assigned(1))]))
        .await
        .unwrap_err();
    assert!(matches!(error, StoreError::NoSuchMessage { .. }), "{error}");
}

pub async fn keys_and_threads_are_found_in_bulk(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let messages: Vec<_> = (0..1_500).map(message).collect();
    mine.commit(&batch(vec![Change::PutMessages(messages.clone())]))
        .await
        .unwrap();
    let mut asked: Vec<String> = (0..3_000).map(|number| message(number).key).collect();
    asked.push("it's \"odd\" \\ {key} \u{1F600}".to_owned());
    let known = mine.known_message_keys(&asked).await.unwrap();
    let expected: BTreeSet<_> = messages.iter().map(|message| message.key.clone()).collect();
    assert_eq!(known, expected);
    let threads = mine.threads_of(&asked[..3]).await.unwrap();
    let expected: BTreeMap<_, _> = messages[..3]
        .iter()
        .map(|message| (message.key.clone(), message.thread.clone()))
        .collect();
    assert_eq!(threads, expected);
    assert_eq!(mine.known_message_keys(&[]).await.unwrap(), BTreeSet::new());
    let envelopes = mine.envelopes(&asked).await.unwrap();
    assert_eq!(envelopes.len(), messages.len());
    let outside = &envelopes[&messages[7].key];
    assert_eq!(
        (&outside.from, &outside.subject, outside.date),
        (&messages[7].from, &messages[7].subject, messages[7].date)
    );
}

pub async fn texts_of_any_kind_survive(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let odd = "'; DROP TABLE facts; -- \u{202e}\u{feff}\r\n\t ünïcödé 漢字 \u{1F600} \\u0000";
    let mut message = message(1);
    message.key = odd.to_owned();
    message.subject = odd.to_owned();
    message.filing.reading =
        json!({"words": "a\u{0}b", "score": 0.1, "tiny": 1e-300, "list": [null, true]});
    let mut employer = employer(1);
    employer.name = format!("{odd}\u{0}");
    let changes = vec![
        Change::PutMessages(vec![message.clone()]),
        Change::PutEmployer(employer.clone()),
    ];
    mine.commit(&batch(changes)).await.unwrap();
    assert_eq!(mine.message(odd).await.unwrap(), Some(message.clone()));
    assert_eq!(mine.desk().await.unwrap().0.employers, [employer]);
    // A NUL fits into no text of PostgreSQL; it becomes the replacement character on both engines.
    message.key = "a\u{0}b".to_owned();
    message.text = "c\u{0}d".to_owned();
    mine.commit(&batch(vec![Change::PutMessages(vec![message])]))
        .await
        .unwrap();
    let stored = mine.message("a\u{0}b").await.unwrap().unwrap();
    assert_eq!(
        (stored.key.as_str(), stored.text.as_str()),
        ("a\u{fffd}b", "c\u{fffd}d")
    );
    let known = mine
        .known_message_keys(&["a\u{0}b".to_owned()])
        .await
        .unwrap();
    assert_eq!(known.len(), 1);
}

pub async fn search_finds_words_in_records_facts_and_messages(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut changes = trio(1);
    let mut umlaut = message(1);
    umlaut.newest_text = format!(
        "{} Wir freuen uns ÜBER Ihre Zusage 100% _sicher_",
        "x ".repeat(200)
    );
    changes.extend([
        Change::AddFacts(vec![fact(1, 1), fact(1, 2)]),
        Change::PutMessages(vec![umlaut, message(2)]),
    ]);
    mine.commit(&batch(changes)).await.unwrap();
    let hits = search(&mine, " EXAMPLE works", 10).await;
    assert_eq!(
        hits[0].what,
        Found::Employer {
            id: EmployerId::from_u128(1)
        }
    );
    let hits = search(&mine, "bridge", 10).await;
    let newest = Found::Fact {
        id: FactId::from_u128(2),
        application: ApplicationId::from_u128(1),
    };
    assert_eq!((hits.len(), &hits[0].what), (2, &newest));
    let hits = search(&mine, "uns über", 10).await;
    assert_eq!(hits.len(), 1);
    assert!(
        hits[0].excerpt.contains("uns ÜBER Ihre"),
        "{}",
        hits[0].excerpt
    );
    assert!(hits[0].excerpt.chars().count() <= 160);
    assert_eq!(search(&mine, "100% _", 10).await.len(), 1);
    assert_eq!(search(&mine, "1_0", 10).await, []);
    assert_eq!(search(&mine, "  ", 10).await, []);
    assert_eq!(search(&mine, "robin", 2).await.len(), 2);
    assert_eq!(search(&mine, "robin", 10).await.len(), 3);
}

pub async fn many_messages_are_stored_in_one_batch(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let messages: Vec<_> = (0..2_345).map(message).collect();
    let put = batch(vec![Change::PutMessages(messages)]);
    assert_eq!(mine.commit(&put).await.unwrap().messages_added, 2_345);
    assert_eq!(mine.commit(&put).await.unwrap().messages_added, 0);
    assert_eq!(mine.counts().await.unwrap()["messages"], 2_345);
}
