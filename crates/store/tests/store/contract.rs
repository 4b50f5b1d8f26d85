//! What a store does, whichever engine it has. Every function here runs on both.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{
    ActionNumber, ActionRecord, Alias, AliasKey, AliasKind, Batch, CalendarEntry, Change, Changed,
    Filing, Found, Import, ImportId, ImportState, MessageState, Page, Proposal, ProposalId,
    ProposalState, Revision, Store, StoreError, UserId,
};
use serde_json::json;

use crate::place::{Engine, Place, run};
use crate::sample::{
    action, application, assigned, batch, batch_on, employer, fact, message, moment, person, trio,
};

macro_rules! contract {
    ($($name:ident,)*) => {
        mod sqlite {
            $(#[test]
            fn $name() {
                super::run(async { super::$name(&super::Place::new(super::Engine::Sqlite).await).await });
            })*
        }
        mod postgres {
            $(#[test]
            fn $name() {
                super::run(async { super::$name(&super::Place::new(super::Engine::Postgres).await).await });
            })*
        }
    };
}

contract! {
    opening_again_finds_the_same_user_and_epoch,
    several_may_open_a_new_place_at_once,
    what_is_recorded_comes_back_sorted,
    a_record_that_is_put_again_is_changed_in_place,
    a_removed_application_is_hidden_with_its_facts_until_it_is_put_again,
    a_batch_decided_on_an_old_revision_is_refused_whole,
    the_same_fact_again_is_passed_over_and_a_different_one_is_refused,
    references_may_come_in_any_order_but_must_lead_somewhere,
    only_what_the_plan_follows_from_moves_the_revision,
    settings_come_back_as_they_were_set,
    a_known_message_is_passed_over,
    messages_come_in_pages_newest_first_without_gaps_or_repeats,
    a_message_can_be_filed_elsewhere,
    keys_and_threads_are_found_in_bulk,
    texts_of_any_kind_survive,
    a_calendar_entry_gives_way_to_no_lower_sequence,
    an_import_can_be_taken_up_where_it_stopped,
    aliases_are_learnt_and_forgotten,
    answered_proposals_are_no_longer_open,
    an_action_is_logged_with_what_was_before_and_after,
    an_action_can_be_undone_once_and_the_undoing_undone,
    who_is_due_is_given_longest_due_first,
    workers_never_claim_the_same_user,
    a_user_sees_nothing_of_another,
    search_finds_words_in_records_facts_and_messages,
    concurrent_writers_lose_nothing,
    erasing_a_user_leaves_nothing_of_them_and_all_of_others,
    an_unknown_user_cannot_write,
    many_messages_are_stored_in_one_batch,
    a_check_of_a_sound_store_finds_nothing,
}

async fn opening_again_finds_the_same_user_and_epoch(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let epoch = store.epoch();
    store.close().await;
    let (store, again) = place.open_with_user().await;
    assert_eq!((user, epoch), (again, store.epoch()));
    assert_eq!(store.users().await.unwrap(), [user]);
    store.add_user(UserId::from_u128(2)).await.unwrap();
    let error = store.sole_user().await.unwrap_err();
    assert!(matches!(error, StoreError::SeveralUsers(2)), "{error}");
}

async fn several_may_open_a_new_place_at_once(place: &Place) {
    let open = || async { place.open_with_user().await };
    let (one, two, three, four) = tokio::join!(open(), open(), open(), open());
    let users = BTreeSet::from([one.1, two.1, three.1, four.1]);
    assert_eq!(users.len(), 1);
    let epochs = BTreeSet::from([
        one.0.epoch(),
        two.0.epoch(),
        three.0.epoch(),
        four.0.epoch(),
    ]);
    assert_eq!(epochs.len(), 1);
}

async fn what_is_recorded_comes_back_sorted(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    assert_eq!(mine.desk().await.unwrap(), (Desk::default(), Revision(0)));
    let mut changes = trio(2);
    changes.extend(trio(1));
    changes.push(Change::AddFacts(vec![fact(2, 9), fact(1, 8), fact(2, 7)]));
    let committed = mine.commit(&batch_on(0, changes)).await.unwrap();
    assert_eq!(committed.revision, Revision(1));
    assert_eq!((committed.facts_added, committed.action), (3, None));
    let (desk, revision) = mine.desk().await.unwrap();
    assert_eq!(revision, Revision(1));
    assert_eq!(desk.employers, [employer(1), employer(2)]);
    assert_eq!(desk.people, [person(1), person(2)]);
    let files: Vec<_> = desk
        .files
        .into_iter()
        .map(|file| (file.application, file.facts))
        .collect();
    let expected = [
        (application(1), vec![fact(1, 8)]),
        (application(2), vec![fact(2, 7), fact(2, 9)]),
    ];
    assert_eq!(files, expected);
}

async fn a_record_that_is_put_again_is_changed_in_place(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    mine.commit(&batch(trio(1))).await.unwrap();
    let mut renamed = employer(1);
    renamed.name = "Example Builders".to_owned();
    let change = vec![Change::PutEmployer(renamed.clone())];
    mine.commit(&batch_on(1, change)).await.unwrap();
    let (desk, revision) = mine.desk().await.unwrap();
    assert_eq!((desk.employers, revision), (vec![renamed], Revision(2)));
}

async fn a_removed_application_is_hidden_with_its_facts_until_it_is_put_again(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut changes = trio(1);
    changes.push(Change::AddFacts(vec![fact(1, 1)]));
    mine.commit(&batch(changes)).await.unwrap();
    let (whole, _) = mine.desk().await.unwrap();
    let remove = vec![
        Change::RemoveApplication(ApplicationId::from_u128(1)),
        Change::RemoveEmployer(EmployerId::from_u128(1)),
        Change::RemovePerson(PersonId::from_u128(1)),
    ];
    mine.commit(&batch(remove)).await.unwrap();
    assert_eq!(mine.desk().await.unwrap().0, Desk::default());
    assert_eq!(mine.counts().await.unwrap()["facts"], 1);
    mine.commit(&batch(trio(1))).await.unwrap();
    assert_eq!(mine.desk().await.unwrap().0, whole);
}

async fn a_batch_decided_on_an_old_revision_is_refused_whole(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    mine.commit(&batch_on(0, trio(1))).await.unwrap();
    let error = mine.commit(&batch_on(0, trio(2))).await.unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Stale {
                current: Revision(1)
            }
        ),
        "{error}"
    );
    let (desk, revision) = mine.desk().await.unwrap();
    assert_eq!((desk.files.len(), revision), (1, Revision(1)));
}

async fn the_same_fact_again_is_passed_over_and_a_different_one_is_refused(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    mine.commit(&batch(trio(1))).await.unwrap();
    let add = |facts| batch(vec![Change::AddFacts(facts)]);
    let once = add(vec![fact(1, 1), fact(1, 2)]);
    assert_eq!(mine.commit(&once).await.unwrap().facts_added, 2);
    let more = add(vec![fact(1, 2), fact(1, 3), fact(1, 3)]);
    assert_eq!(mine.commit(&more).await.unwrap().facts_added, 1);
    let mut other = fact(1, 2);
    other.at = moment(999);
    for facts in [
        vec![fact(1, 4), other.clone()],
        vec![fact(1, 5), fact(1, 5), {
            let mut differs = fact(1, 5);
            differs.at = moment(998);
            differs
        }],
    ] {
        let error = mine.commit(&add(facts)).await.unwrap_err();
        assert!(matches!(error, StoreError::FactDiffers { .. }), "{error}");
    }
    let (desk, _) = mine.desk().await.unwrap();
    assert_eq!(desk.files[0].facts, [fact(1, 1), fact(1, 2), fact(1, 3)]);
}

async fn references_may_come_in_any_order_but_must_lead_somewhere(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut changes = trio(1);
    changes.reverse();
    changes.insert(0, Change::AddFacts(vec![fact(1, 1)]));
    mine.commit(&batch(changes)).await.unwrap();
    let mut lost = message(1);
    lost.filing = assigned(7);
    for broken in [
        Change::PutApplication(application(2)),
        Change::AddFacts(vec![fact(3, 3)]),
        Change::PutMessages(vec![lost]),
    ] {
        let error = mine.commit(&batch(vec![broken])).await.unwrap_err();
        assert!(
            matches!(error, StoreError::BrokenReference { .. }),
            "{error}"
        );
    }
    let (desk, revision) = mine.desk().await.unwrap();
    assert_eq!((desk.files.len(), revision), (1, Revision(1)));
    assert_eq!(mine.counts().await.unwrap()["messages"], 0);
}

async fn only_what_the_plan_follows_from_moves_the_revision(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let still = vec![
        Change::PutMessages(vec![message(1)]),
        Change::SetWake(Some(moment(5))),
        Change::FileMessage {
            key: message(1).key,
            filing: Filing::default(),
        },
    ];
    let committed = mine.commit(&action("sort", still)).await.unwrap();
    assert_eq!(committed.revision, Revision(0));
    assert_eq!(committed.action, Some(ActionNumber(1)));
    assert_eq!(mine.revision().await.unwrap(), Revision(0));
    let moving = Change::SetSettings(Box::new(Settings::in_zone(Zone::utc())));
    let committed = mine.commit(&batch(vec![moving])).await.unwrap();
    assert_eq!(committed.revision, Revision(1));
}

async fn settings_come_back_as_they_were_set(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    assert_eq!(mine.settings().await.unwrap(), None);
    let mut settings = Settings::in_zone(Zone::parse("Europe/Berlin").unwrap());
    settings.seeker.name = "Sam Seeker".to_owned();
    settings
        .changed
        .insert("a.key_that_no_rule_knows".to_owned(), 7);
    for _ in 0..2 {
        let set = vec![Change::SetSettings(Box::new(settings.clone()))];
        mine.commit(&batch(set)).await.unwrap();
        assert_eq!(mine.settings().await.unwrap().as_ref(), Some(&settings));
        settings.seeker.addresses.push("sam@example.com".to_owned());
    }
}

async fn a_known_message_is_passed_over(place: &Place) {
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

async fn messages_come_in_pages_newest_first_without_gaps_or_repeats(place: &Place) {
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

async fn a_message_can_be_filed_elsewhere(place: &Place) {
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

async fn keys_and_threads_are_found_in_bulk(place: &Place) {
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
}

async fn texts_of_any_kind_survive(place: &Place) {
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

async fn a_calendar_entry_gives_way_to_no_lower_sequence(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let entry = |sequence, summary: &str, recurrence_id: Option<&str>| CalendarEntry {
        uid: "interview@works.example".to_owned(),
        recurrence_id: recurrence_id.map(str::to_owned),
        sequence,
        body: json!({ "summary": summary }),
    };
    for entries in [
        vec![entry(1, "first", None)],
        vec![
            entry(2, "moved", None),
            entry(1, "late news", None),
            entry(2, "moved again", None),
        ],
        vec![entry(0, "one instance", Some("20260105T090000Z"))],
    ] {
        mine.commit(&batch(vec![Change::PutCalendarEntries(entries)]))
            .await
            .unwrap();
    }
    let expected = [
        entry(2, "moved again", None),
        entry(0, "one instance", Some("20260105T090000Z")),
    ];
    assert_eq!(mine.calendar_entries().await.unwrap(), expected);
}

async fn an_import_can_be_taken_up_where_it_stopped(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut import = Import {
        id: ImportId::from_u128(1),
        source: "archive.mbox".to_owned(),
        identity: "sha256:00".to_owned(),
        size: Some(u64::MAX),
        checkpoint: json!({"offset": 4_096}),
        counts: BTreeMap::from([("read".to_owned(), 10)]),
        state: ImportState::Running,
        started_at: moment(1),
        finished_at: None,
    };
    mine.commit(&batch(vec![Change::PutImport(import.clone())]))
        .await
        .unwrap();
    store.close().await;
    let store = place.open().await;
    let mine = store.of(user);
    assert_eq!(mine.imports().await.unwrap(), [import.clone()]);
    import.state = ImportState::Done;
    import.finished_at = Some(moment(2));
    mine.commit(&batch(vec![Change::PutImport(import.clone())]))
        .await
        .unwrap();
    assert_eq!(mine.imports().await.unwrap(), [import]);
}

fn alias(kind: AliasKind, text: &str, employer: u128) -> Alias {
    Alias {
        seen: AliasKey {
            kind,
            text: text.to_owned(),
        },
        employer: Some(EmployerId::from_u128(employer)),
        application: None,
        learnt_at: moment(1),
    }
}

async fn aliases_are_learnt_and_forgotten(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let domain = alias(AliasKind::Domain, "works.example", 1);
    let better = alias(AliasKind::Domain, "works.example", 2);
    let text = alias(AliasKind::Text, "works.example", 3);
    let put = [&domain, &text, &better].map(|alias| Change::PutAlias(alias.clone()));
    mine.commit(&batch(put.to_vec())).await.unwrap();
    assert_eq!(
        mine.aliases().await.unwrap(),
        [better.clone(), text.clone()]
    );
    let forget = Change::RemoveAlias(better.seen);
    mine.commit(&batch(vec![forget.clone(), forget]))
        .await
        .unwrap();
    assert_eq!(mine.aliases().await.unwrap(), [text]);
}

fn proposal(number: u128) -> Proposal {
    Proposal {
        id: ProposalId::from_u128(number),
        kind: "interview".to_owned(),
        state: ProposalState::Open,
        application: Some(ApplicationId::from_u128(99)),
        body: json!({"evidence": ["You are invited"], "confidence": 80}),
        created_at: moment(1),
    }
}

async fn answered_proposals_are_no_longer_open(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let put = vec![Change::PutProposals(vec![proposal(2), proposal(1)])];
    mine.commit(&batch(put)).await.unwrap();
    assert_eq!(
        mine.proposals(true).await.unwrap(),
        [proposal(1), proposal(2)]
    );
    let confirmed = Proposal {
        state: ProposalState::Confirmed,
        ..proposal(1)
    };
    mine.commit(&batch(vec![Change::PutProposals(vec![confirmed.clone()])]))
        .await
        .unwrap();
    assert_eq!(mine.proposals(true).await.unwrap(), [proposal(2)]);
    assert_eq!(
        mine.proposals(false).await.unwrap(),
        [confirmed, proposal(2)]
    );
}

async fn an_action_is_logged_with_what_was_before_and_after(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    mine.commit(&action("application_add", trio(1)))
        .await
        .unwrap();
    let mut renamed = employer(1);
    renamed.name = "Example Builders".to_owned();
    let changes = vec![
        Change::PutEmployer(renamed.clone()),
        Change::AddFacts(vec![fact(1, 1)]),
        Change::RemovePerson(PersonId::from_u128(5)),
    ];
    let committed = mine.commit(&action("edit", changes)).await.unwrap();
    assert_eq!(committed.action, Some(ActionNumber(2)));
    // A fact that was there already is no change.
    mine.commit(&action("again", vec![Change::AddFacts(vec![fact(1, 1)])]))
        .await
        .unwrap();
    let actions = mine.actions(2).await.unwrap();
    assert_eq!(
        (actions[0].number, actions[0].changes.len()),
        (ActionNumber(3), 0)
    );
    let expected = [
        Changed::Employer {
            id: renamed.id,
            before: Some(employer(1)),
            after: Some(renamed),
        },
        Changed::Fact { after: fact(1, 1) },
    ];
    assert_eq!(actions[1].changes, expected);
    assert_eq!(
        (actions[1].verb.as_str(), actions[1].at),
        ("edit", moment(1))
    );
    let one = mine.action(ActionNumber(2)).await.unwrap();
    assert_eq!(one.as_ref(), Some(&actions[1]));
    assert_eq!(mine.action(ActionNumber(9)).await.unwrap(), None);
}

/// What the plan would see: records, and the facts that hold.
fn holding(desk: &Desk) -> impl PartialEq + std::fmt::Debug + use<> {
    let files = desk.files.iter().map(|file| {
        let facts = Timeline::new(&file.facts);
        let ids: Vec<FactId> = facts.facts().iter().map(|fact| fact.id).collect();
        (file.application.clone(), ids)
    });
    (
        desk.employers.clone(),
        desk.people.clone(),
        files.collect::<Vec<_>>(),
    )
}

async fn undo(
    store: &Store,
    user: UserId,
    number: ActionNumber,
    minute: i64,
) -> Result<ActionNumber, StoreError> {
    let undone = store.of(user).action(number).await.unwrap().unwrap();
    let undoing = Batch {
        expected: None,
        at: moment(minute),
        action: Some(ActionRecord {
            verb: "undo".to_owned(),
            summary: format!("Undid {number}"),
            undoes: Some(number),
        }),
        changes: undone.inverse(moment(minute)),
    };
    let committed = store.of(user).commit(&undoing).await?;
    Ok(committed.action.unwrap())
}

async fn an_action_can_be_undone_once_and_the_undoing_undone(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut changes = trio(1);
    changes.push(Change::PutMessages(vec![message(1)]));
    mine.commit(&action("first", changes)).await.unwrap();
    let before = holding(&mine.desk().await.unwrap().0);
    let mut renamed = person(1);
    renamed.name = "Kim Example".to_owned();
    let known = alias(AliasKind::Address, "kim@works.example", 1);
    let mut changes = trio(2);
    changes.extend([
        Change::PutPerson(renamed),
        Change::AddFacts(vec![fact(1, 1), fact(2, 2)]),
        Change::FileMessage {
            key: message(1).key,
            filing: assigned(1),
        },
        Change::PutAlias(known),
        Change::PutProposals(vec![proposal(1)]),
    ]);
    mine.commit(&action("second", changes)).await.unwrap();
    let after = holding(&mine.desk().await.unwrap().0);
    let third = undo(&store, user, ActionNumber(2), 100_000).await.unwrap();
    assert_eq!(holding(&mine.desk().await.unwrap().0), before);
    assert_eq!(
        mine.message(&message(1).key).await.unwrap(),
        Some(message(1))
    );
    assert_eq!(mine.aliases().await.unwrap(), []);
    assert_eq!(mine.proposals(true).await.unwrap(), []);
    assert_eq!(
        mine.action(ActionNumber(2))
            .await
            .unwrap()
            .unwrap()
            .undone_by,
        Some(third)
    );
    let error = undo(&store, user, ActionNumber(2), 100_001)
        .await
        .unwrap_err();
    assert!(
        matches!(error, StoreError::UndoneAlready { by, .. } if by == third),
        "{error}"
    );
    undo(&store, user, third, 100_002).await.unwrap();
    assert_eq!(holding(&mine.desk().await.unwrap().0), after);
    assert_eq!(
        mine.message(&message(1).key).await.unwrap().unwrap().filing,
        assigned(1)
    );
    let mut nothing = action("undo", Vec::new());
    nothing.action.as_mut().unwrap().undoes = Some(ActionNumber(77));
    let error = mine.commit(&nothing).await.unwrap_err();
    assert!(
        matches!(error, StoreError::NoSuchAction(ActionNumber(77))),
        "{error}"
    );
}

async fn who_is_due_is_given_longest_due_first(place: &Place) {
    let store = place.open().await;
    let user = |number| UserId::from_u128(number);
    let all = [
        (user(1), Some(moment(30))),
        (user(2), Some(moment(10))),
        (user(3), None),
        (user(4), Some(moment(50))),
    ];
    store.add_users(&all).await.unwrap();
    let due = store.due(moment(40), 10).await.unwrap();
    assert_eq!(due, [(user(2), moment(10)), (user(1), moment(30))]);
    assert_eq!(store.due(moment(40), 1).await.unwrap().len(), 1);
    let sleep = vec![Change::SetWake(None)];
    store.of(user(2)).commit(&batch(sleep)).await.unwrap();
    let later = vec![Change::SetWake(Some(moment(41)))];
    store.of(user(1)).commit(&batch(later)).await.unwrap();
    assert_eq!(store.due(moment(40), 10).await.unwrap(), []);
    assert_eq!(store.of(user(1)).wake().await.unwrap(), Some(moment(41)));
    assert_eq!(
        store.due(moment(41), 10).await.unwrap(),
        [(user(1), moment(41))]
    );
}

async fn workers_never_claim_the_same_user(place: &Place) {
    let one = place.open().await;
    let two = place.open().await;
    let all: Vec<_> = (1..=60)
        .map(|number| (UserId::from_u128(number), Some(moment(1))))
        .collect();
    one.add_users(&all).await.unwrap();
    let claim = |store: Store| async move {
        let mut claimed = Vec::new();
        loop {
            let some = store.claim_due(moment(5), moment(60), 7).await.unwrap();
            if some.is_empty() {
                return claimed;
            }
            claimed.extend(some.into_iter().map(|(user, _)| user));
        }
    };
    let workers = [&one, &two, &one, &two].map(|store| tokio::spawn(claim(store.clone())));
    let mut claimed = Vec::new();
    for worker in workers {
        claimed.extend(worker.await.unwrap());
    }
    let distinct: BTreeSet<_> = claimed.iter().collect();
    assert_eq!((claimed.len(), distinct.len()), (60, 60));
    // A worker that died has its users taken over.
    assert_eq!(
        one.claim_due(moment(60), moment(90), 100)
            .await
            .unwrap()
            .len(),
        60
    );
}

async fn a_user_sees_nothing_of_another(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let other = UserId::from_u128(42);
    store.add_user(other).await.unwrap();
    let mut changes = trio(1);
    let mut filed = message(1);
    filed.filing = assigned(1);
    changes.extend([
        Change::AddFacts(vec![fact(1, 1)]),
        Change::PutMessages(vec![filed, message(2)]),
        Change::PutAlias(alias(AliasKind::Text, "works", 1)),
        Change::PutProposals(vec![proposal(1)]),
        Change::SetWake(Some(moment(1))),
        Change::SetSettings(Box::new(Settings::in_zone(Zone::utc()))),
    ]);
    store
        .of(user)
        .commit(&action("all", changes))
        .await
        .unwrap();
    let theirs = store.of(other);
    assert_eq!(theirs.desk().await.unwrap(), (Desk::default(), Revision(0)));
    assert_eq!(theirs.settings().await.unwrap(), None);
    assert_eq!(theirs.wake().await.unwrap(), None);
    let keys = [message(1).key];
    assert_eq!(theirs.message(&keys[0]).await.unwrap(), None);
    assert_eq!(theirs.known_message_keys(&keys).await.unwrap().len(), 0);
    assert_eq!(
        theirs
            .messages_of(ApplicationId::from_u128(1), &Page::first(9))
            .await
            .unwrap(),
        []
    );
    assert_eq!(
        theirs
            .messages_in(MessageState::Unassigned, &Page::first(9))
            .await
            .unwrap(),
        []
    );
    assert_eq!(theirs.proposals(false).await.unwrap(), []);
    assert_eq!(theirs.aliases().await.unwrap(), []);
    assert_eq!(theirs.actions(9).await.unwrap(), []);
    assert_eq!(theirs.action(ActionNumber(1)).await.unwrap(), None);
    assert_eq!(theirs.search("example", 9).await.unwrap(), []);
    // The same ids are another's records, and writing them changes nothing of the first user's.
    let mut renamed = employer(1);
    renamed.name = "Other Works".to_owned();
    let write = vec![
        Change::PutEmployer(renamed),
        Change::RemoveApplication(ApplicationId::from_u128(1)),
    ];
    theirs.commit(&batch(write)).await.unwrap();
    let file = Change::FileMessage {
        key: keys[0].clone(),
        filing: Filing::default(),
    };
    let error = theirs.commit(&batch(vec![file])).await.unwrap_err();
    assert!(matches!(error, StoreError::NoSuchMessage { .. }), "{error}");
    let fact_of_another = Change::AddFacts(vec![fact(1, 2)]);
    let error = theirs
        .commit(&batch(vec![fact_of_another]))
        .await
        .unwrap_err();
    assert!(
        matches!(error, StoreError::BrokenReference { .. }),
        "{error}"
    );
    let (desk, _) = store.of(user).desk().await.unwrap();
    assert_eq!(desk.employers, [employer(1)]);
    assert_eq!(desk.files.len(), 1);
}

async fn search_finds_words_in_records_facts_and_messages(place: &Place) {
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
    let hits = mine.search(" EXAMPLE works", 10).await.unwrap();
    assert_eq!(
        hits[0].what,
        Found::Employer {
            id: EmployerId::from_u128(1)
        }
    );
    let hits = mine.search("bridge", 10).await.unwrap();
    let newest = Found::Fact {
        id: FactId::from_u128(2),
        application: ApplicationId::from_u128(1),
    };
    assert_eq!((hits.len(), &hits[0].what), (2, &newest));
    let hits = mine.search("uns über", 10).await.unwrap();
    assert_eq!(hits.len(), 1);
    assert!(
        hits[0].excerpt.contains("uns ÜBER Ihre"),
        "{}",
        hits[0].excerpt
    );
    assert!(hits[0].excerpt.chars().count() <= 160);
    assert_eq!(mine.search("100% _", 10).await.unwrap().len(), 1);
    assert_eq!(mine.search("1_0", 10).await.unwrap(), []);
    assert_eq!(mine.search("  ", 10).await.unwrap(), []);
    assert_eq!(mine.search("robin", 2).await.unwrap().len(), 2);
    assert_eq!(mine.search("robin", 10).await.unwrap().len(), 3);
}

async fn concurrent_writers_lose_nothing(place: &Place) {
    let (store, user) = place.open_with_user().await;
    store.of(user).commit(&batch(trio(1))).await.unwrap();
    let other = place.open().await;
    let write = |store: Store, worker: u128| async move {
        let mine = store.of(user);
        for number in 0..25 {
            let added = vec![Change::AddFacts(vec![fact(1, worker * 100 + number)])];
            loop {
                let revision = mine.revision().await.unwrap();
                match mine.commit(&batch_on(revision.0, added.clone())).await {
                    Ok(committed) => {
                        assert_eq!(committed.revision, Revision(revision.0 + 1));
                        break;
                    }
                    Err(StoreError::Stale { current }) => assert!(current > revision),
                    Err(error) => panic!("{error}"),
                }
            }
        }
    };
    let workers: Vec<_> = (1..=8)
        .map(|worker| {
            let store = if worker % 2 == 0 { &store } else { &other };
            tokio::spawn(write(store.clone(), worker))
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
    let (desk, revision) = store.of(user).desk().await.unwrap();
    assert_eq!((desk.files[0].facts.len(), revision), (200, Revision(201)));
}

async fn erasing_a_user_leaves_nothing_of_them_and_all_of_others(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let other = UserId::from_u128(42);
    store.add_user(other).await.unwrap();
    for each in [user, other] {
        let mut changes = trio(1);
        let mut filed = message(1);
        filed.filing = assigned(1);
        changes.extend([
            Change::AddFacts(vec![fact(1, 1)]),
            Change::PutMessages(vec![filed]),
            Change::PutProposals(vec![proposal(1)]),
            Change::SetWake(Some(moment(1))),
        ]);
        store
            .of(each)
            .commit(&action("all", changes))
            .await
            .unwrap();
    }
    store.of(user).erase().await.unwrap();
    assert_eq!(store.users().await.unwrap(), [other]);
    let counts = store.of(user).counts().await.unwrap();
    assert!(counts.values().all(|count| *count == 0), "{counts:?}");
    let (desk, _) = store.of(other).desk().await.unwrap();
    assert_eq!(desk.files[0].facts, [fact(1, 1)]);
    assert_eq!(store.due(moment(5), 9).await.unwrap().len(), 1);
    // The same person may begin anew.
    store.add_user(user).await.unwrap();
    store.of(user).commit(&batch(trio(1))).await.unwrap();
}

async fn an_unknown_user_cannot_write(place: &Place) {
    let store = place.open().await;
    let nobody = UserId::from_u128(13);
    let error = store.of(nobody).commit(&batch(trio(1))).await.unwrap_err();
    assert!(
        matches!(error, StoreError::NoSuchUser(user) if user == nobody),
        "{error}"
    );
    assert_eq!(store.users().await.unwrap(), []);
}

async fn many_messages_are_stored_in_one_batch(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let messages: Vec<_> = (0..2_345).map(message).collect();
    let put = batch(vec![Change::PutMessages(messages)]);
    assert_eq!(mine.commit(&put).await.unwrap().messages_added, 2_345);
    assert_eq!(mine.commit(&put).await.unwrap().messages_added, 0);
    assert_eq!(mine.counts().await.unwrap()["messages"], 2_345);
}

async fn a_check_of_a_sound_store_finds_nothing(place: &Place) {
    let (store, user) = place.open_with_user().await;
    store
        .of(user)
        .commit(&action("first", trio(1)))
        .await
        .unwrap();
    store.check().await.unwrap();
    let later = moment(0)
        .checked_add(SignedDuration::from_hours(1))
        .unwrap();
    assert!(store.due(later, 1).await.unwrap().is_empty());
}
