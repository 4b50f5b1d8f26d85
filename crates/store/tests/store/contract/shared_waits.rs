//! Waits that users share: seen by the others without names, and gone when they are withdrawn.

use meanwhile_store::{Change, SharedByOthers, SharedWait, Store, UserId};

use crate::place::Place;
use crate::sample::batch;

fn wait(days: u32, answered: bool) -> SharedWait {
    SharedWait {
        days,
        answered,
        pace_tenths: -2,
    }
}

async fn several(place: &Place) -> (Store, [UserId; 3]) {
    let store = place.open().await;
    let users = [1, 2, 3].map(UserId::from_u128);
    for user in users {
        store.add_user(user).await.unwrap();
    }
    (store, users)
}

async fn commit(store: &Store, user: UserId, change: Change) {
    store.of(user).commit(&batch(vec![change])).await.unwrap();
}

pub async fn others_see_what_is_shared_and_not_whose_it_is(place: &Place) {
    let (store, [one, two, three]) = several(place).await;
    let nothing = SharedByOthers::default();
    assert_eq!(store.of(one).waits_of_others().await.unwrap(), nothing);
    let shared = vec![wait(9, true), wait(30, false)];
    commit(&store, one, Change::ShareWaits(shared.clone())).await;
    commit(&store, two, Change::ShareWaits(vec![wait(12, true)])).await;
    // Who shares nothing yet does not count as somebody.
    commit(&store, three, Change::ShareWaits(Vec::new())).await;
    let seen = store.of(three).waits_of_others().await.unwrap();
    let all = vec![wait(9, true), wait(12, true), wait(30, false)];
    assert_eq!((seen.people, seen.waits), (2, all));
    let seen = store.of(one).waits_of_others().await.unwrap();
    assert_eq!((seen.people, seen.waits), (1, vec![wait(12, true)]));
    assert_eq!(store.of(one).shared_waits().await.unwrap(), Some(shared));
}

pub async fn only_who_shares_has_waits_renewed_and_what_is_withdrawn_is_gone(place: &Place) {
    let (store, [one, two, _]) = several(place).await;
    commit(&store, one, Change::RenewSharedWaits(vec![wait(9, true)])).await;
    assert_eq!(store.of(one).shared_waits().await.unwrap(), None);
    assert_eq!(store.of(two).waits_of_others().await.unwrap().people, 0);
    commit(&store, one, Change::ShareWaits(vec![wait(9, false)])).await;
    commit(&store, one, Change::RenewSharedWaits(vec![wait(10, true)])).await;
    let seen = store.of(two).waits_of_others().await.unwrap();
    assert_eq!(seen.waits, [wait(10, true)]);
    commit(&store, one, Change::WithdrawWaits).await;
    assert_eq!(store.of(one).shared_waits().await.unwrap(), None);
    assert_eq!(store.of(two).waits_of_others().await.unwrap().people, 0);
}

pub async fn what_is_shared_is_in_no_export_and_goes_with_its_user(place: &Place) {
    let (store, [one, two, _]) = several(place).await;
    let export = async || {
        let mut out = Vec::new();
        store.of(one).export(&mut out).await.unwrap();
        out
    };
    let before = export().await;
    commit(&store, one, Change::ShareWaits(vec![wait(9, true)])).await;
    assert_eq!(export().await, before);
    store.of(one).erase().await.unwrap();
    assert_eq!(store.of(two).waits_of_others().await.unwrap().people, 0);
}
