//! The log of actions, and taking one back.

use meanwhile_core::id::{FactId, PersonId};
use meanwhile_core::record::Desk;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{
    ActionNumber, ActionRecord, AliasKind, Batch, Change, Changed, Store, StoreError, UserId,
};

use super::found::{alias, proposal};
use crate::place::Place;
use crate::sample::{action, assigned, employer, fact, message, moment, person, trio};

pub async fn an_action_is_logged_with_what_was_before_and_after(place: &Place) {
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

pub async fn an_action_can_be_undone_once_and_the_undoing_undone(place: &Place) {
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
