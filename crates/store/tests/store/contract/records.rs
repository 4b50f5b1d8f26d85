//! What is recorded: batches, revisions, and facts that are only ever added.

use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use meanwhile_store::{ActionNumber, Change, Filing, Revision, Store, StoreError, UserId};

use crate::place::Place;
use crate::sample::{
    action, application, assigned, batch, batch_on, employer, fact, message, moment, person, trio,
};

pub async fn what_is_recorded_comes_back_sorted(place: &Place) {
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

pub async fn a_record_that_is_put_again_is_changed_in_place(place: &Place) {
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

pub async fn of_a_record_that_one_batch_puts_twice_the_last_counts(place: &Place) {
    let (store, user) = place.open_with_user().await;
    let mine = store.of(user);
    let mut renamed = employer(1);
    renamed.name = "Example Builders".to_owned();
    let first = [employer(2), employer(1)].map(Change::PutEmployer);
    let mut changes = trio(1);
    changes.extend(first);
    changes.push(Change::PutEmployer(renamed.clone()));
    mine.commit(&batch(changes)).await.unwrap();
    let (desk, _) = mine.desk().await.unwrap();
    assert_eq!(desk.employers, [renamed, employer(2)]);
}

pub async fn a_removed_application_is_hidden_with_its_facts_until_it_is_put_again(place: &Place) {
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

pub async fn a_batch_decided_on_an_old_revision_is_refused_whole(place: &Place) {
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

pub async fn the_same_fact_again_is_passed_over_and_a_different_one_is_refused(place: &Place) {
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

pub async fn references_may_come_in_any_order_but_must_lead_somewhere(place: &Place) {
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

pub async fn only_what_the_plan_follows_from_moves_the_revision(place: &Place) {
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

pub async fn settings_come_back_as_they_were_set(place: &Place) {
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

pub async fn concurrent_writers_lose_nothing(place: &Place) {
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

pub async fn an_unknown_user_cannot_write(place: &Place) {
    let store = place.open().await;
    let nobody = UserId::from_u128(13);
    let error = store.of(nobody).commit(&batch(trio(1))).await.unwrap_err();
    assert!(
        matches!(error, StoreError::NoSuchUser(user) if user == nobody),
        "{error}"
    );
    assert_eq!(store.users().await.unwrap(), []);
}
