//! What was found for the seeker: calendar entries, imports, aliases, proposals.

use std::collections::BTreeMap;

use meanwhile_core::id::{ApplicationId, EmployerId};
use meanwhile_store::{
    ActionNumber, Alias, AliasKey, AliasKind, CalendarEntry, Change, Import, ImportId, ImportState,
    Proposal, ProposalId, ProposalState,
};
use serde_json::json;

use crate::place::Place;
use crate::sample::{batch, moment};

pub async fn a_calendar_entry_gives_way_to_no_lower_sequence(place: &Place) {
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
        vec![entry(1, "later news of an old state", None)],
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

pub async fn an_import_can_be_taken_up_where_it_stopped(place: &Place) {
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
        after_action: Some(ActionNumber(0)),
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

pub fn alias(kind: AliasKind, text: &str, employer: u128) -> Alias {
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

pub async fn aliases_are_learnt_and_forgotten(place: &Place) {
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

pub fn proposal(number: u128) -> Proposal {
    Proposal {
        id: ProposalId::from_u128(number),
        kind: "interview".to_owned(),
        state: ProposalState::Open,
        application: Some(ApplicationId::from_u128(99)),
        body: json!({"evidence": ["You are invited"], "confidence": 80}),
        created_at: moment(1),
    }
}

pub async fn answered_proposals_are_no_longer_open(place: &Place) {
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
