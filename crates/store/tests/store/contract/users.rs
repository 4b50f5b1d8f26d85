//! Users: apart from each other, due in time, and gone when erased.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_store::{
    ActionNumber, AliasKind, Change, Filing, MessageState, Page, Revision, Store, StoreError,
    UserId, UserStore,
};

use super::found::{alias, proposal};
use super::search;
use crate::place::Place;
use crate::sample::{action, assigned, batch, employer, fact, message, moment, trio};

pub async fn opening_again_finds_the_same_user_and_epoch(place: &Place) {
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

pub async fn several_may_open_a_new_place_at_once(place: &Place) {
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

pub async fn who_is_due_is_given_longest_due_first(place: &Place) {
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

pub async fn workers_never_claim_the_same_user(place: &Place) {
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

pub async fn a_user_sees_nothing_of_another(place: &Place) {
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
    finds_nothing(&theirs).await;
    // The same ids are another's records, and writing them changes nothing of the first user's.
    let mut renamed = employer(1);
    renamed.name = "Other Works".to_owned();
    let write = vec![
        Change::PutEmployer(renamed),
        Change::RemoveApplication(ApplicationId::from_u128(1)),
    ];
    theirs.commit(&batch(write)).await.unwrap();
    let file = Change::FileMessage {
        key: message(1).key,
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

/// Every way to read, for a user who has recorded nothing.
async fn finds_nothing(theirs: &UserStore<'_>) {
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
    assert_eq!(search(theirs, "example", 9).await, []);
}

pub async fn a_check_of_a_sound_store_finds_nothing(place: &Place) {
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

pub async fn erasing_a_user_leaves_nothing_of_them_and_all_of_others(place: &Place) {
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
