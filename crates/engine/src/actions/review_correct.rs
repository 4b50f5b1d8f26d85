//! Corrects what was found in mail or a calendar, and learns from it.

use jiff::Timestamp;
use meanwhile_core::fact::{Format, Purpose, ReadingKind, Stage};
use serde::{Deserialize, Serialize};

use super::PersonInput;
use super::found::one;
use super::records::employer_named;
use super::review_confirm::{confirm, stand_for};
use super::review_fact::corrected;
use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::io::ids;
use crate::shapes::Done;
use crate::typed::named;
use crate::views::{Open, open_items};
use meanwhile_core::fact::{Fact, Standing};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::{Application, EmployerKind};
use meanwhile_store::{Alias, AliasKey, AliasKind, Change, Filing, Message, MessageState};

/// A correction of one item of [`crate::views::review`]; what is `None` stays. The result is confirmed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CorrectFound {
    /// The item's id; its beginning will do.
    pub item: String,
    /// The application it belongs to: words that mean it, or its id.
    pub application: Option<String>,
    /// What a message means.
    pub reading: Option<ReadingKind>,
    /// When it happened or will happen, as typed.
    pub at: Option<String>,
    /// The last day they named, as typed.
    pub by: Option<String>,
    /// Whether it waits for an answer.
    pub expects_answer: Option<bool>,
    /// For a message that went out: what it was for.
    pub purpose: Option<Purpose>,
    /// Who wrote a message, or whom to ask after a promised day.
    pub who: Option<PersonInput>,
    /// For an interview: its length in minutes.
    pub minutes: Option<u32>,
    /// For an interview: who asks the questions besides those found.
    pub with: Vec<PersonInput>,
    /// For an interview: who of those found does not take part, by name.
    pub without: Vec<String>,
    /// For an interview: how far along it is.
    pub stage: Option<Stage>,
    /// For an interview: how it is held.
    pub format: Option<Format>,
    /// For an application that was found: its employer's name.
    pub employer: Option<String>,
    /// For an application that was found: its role.
    pub role: Option<String>,
}

/// Corrects what was found in mail or a calendar, and learns from it.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn correct_found(
    engine: &Engine,
    now: Timestamp,
    input: CorrectFound,
) -> Result<Done, EngineError> {
    let proposals = engine.user().proposals(true).await?;
    let message = message_behind(engine, &input.item).await?;
    let corrected = engine.act(now, "correct_found", |edit| {
        let open = open_items(&edit.desk, &proposals);
        let item = one(edit, &open, &input.item)?;
        edit.about = item.application;
        match (&item.fact, &item.found) {
            (Some(fact), _) => correct_fact(edit, fact, &input, message.as_ref())?,
            (None, Some(found)) => correct_application(edit, found, &input)?,
            (None, None) => confirm(edit, &item)?,
        }
        edit.summary = "Corrected something found".to_owned();
        Ok(())
    });
    Ok(corrected.await?.1)
}

/// The message a found fact was read from.
async fn message_behind(engine: &Engine, words: &str) -> Result<Option<Message>, EngineError> {
    let loaded = engine.load().await?;
    let words = words.trim().to_lowercase();
    let open: Vec<Open> = open_items(&loaded.desk, &[]);
    let fact = open
        .into_iter()
        .find(|it| it.id.starts_with(&words))
        .and_then(|it| it.fact);
    match fact.and_then(|fact| fact.evidence) {
        Some(evidence) => Ok(engine.user().message(&evidence.source).await?),
        None => Ok(None),
    }
}

fn correct_fact(
    edit: &mut Edit,
    fact: &Fact,
    input: &CorrectFound,
    message: Option<&Message>,
) -> Result<(), EngineError> {
    let target = match input
        .application
        .as_deref()
        .filter(|it| !it.trim().is_empty())
    {
        Some(words) => edit.pick(words)?,
        None => fact.application,
    };
    let (at, kind) = corrected(edit, fact, input, target)?;
    if target == fact.application {
        stand_for(edit, fact, at, kind)?;
    } else {
        edit.retract(fact)?;
        edit.add_as_is(Fact {
            id: ids::fact(),
            application: target,
            at,
            recorded_at: edit.now,
            standing: Standing::Confirmed,
            supersedes: None,
            evidence: fact.evidence.clone(),
            kind,
        })?;
        if let Some(message) = message {
            file_under(edit, message, target);
            learn_sender(edit, message, target);
        }
    }
    let label = edit.names().label(target);
    edit.say(format!("Corrected and confirmed, under {label}"));
    Ok(())
}

/// Files a message under another application.
pub(super) fn file_under(edit: &mut Edit, message: &Message, application: ApplicationId) {
    let filing = Filing {
        state: MessageState::Assigned,
        application: Some(application),
        ..message.filing.clone()
    };
    let key = message.key.clone();
    edit.besides(Change::FileMessage { key, filing });
}

/// Learns that a sender writes about an application of an employer.
pub(super) fn learn_sender(edit: &mut Edit, message: &Message, application: ApplicationId) {
    let address = message.from.address.trim().to_lowercase();
    let employer = edit
        .desk
        .file(application)
        .map(|file| file.application.employer);
    if address.is_empty() {
        return;
    }
    edit.say(format!(
        "Learnt: {} writes about this application",
        address.escape_debug()
    ));
    let alias = Alias {
        seen: AliasKey {
            kind: AliasKind::Address,
            text: address,
        },
        employer,
        application: Some(application),
        learnt_at: edit.now,
    };
    edit.besides(Change::PutAlias(alias));
}

/// Corrects a found application and remembers under which name it was found.
fn correct_application(
    edit: &mut Edit,
    found: &Application,
    input: &CorrectFound,
) -> Result<(), EngineError> {
    let mut application = Application {
        confirmed: true,
        ..found.clone()
    };
    if let Some(role) = &input.role {
        application.role = named("role", role, "the role")?;
    }
    if let Some(name) = input.employer.as_deref().filter(|it| !it.trim().is_empty()) {
        application.employer = employer_named(edit, name, EmployerKind::Employer)?;
    }
    let (before, after) = (found.employer, application.employer);
    edit.put_application(application);
    if before != after
        && let Some(seen) = edit.desk.employer(before).cloned()
    {
        let keys = std::iter::once((AliasKind::Text, seen.name.clone()));
        let domains = seen
            .domains
            .iter()
            .map(|it| (AliasKind::Domain, it.clone()));
        for (kind, text) in keys.chain(domains) {
            let alias = Alias {
                seen: AliasKey {
                    kind,
                    text: text.to_lowercase(),
                },
                employer: Some(after),
                application: None,
                learnt_at: edit.now,
            };
            edit.besides(Change::PutAlias(alias));
        }
        if let Some(mut employer) = edit.desk.employer(after).cloned() {
            employer.aliases.push(seen.name.clone());
            edit.put_employer(employer);
        }
        edit.say(format!("Learnt: “{}” means this employer", seen.name));
    }
    let label = edit.names().label(found.id);
    edit.say(format!("Corrected and confirmed: {label}"));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use meanwhile_core::fact::FactKind;

    use crate::actions::{
        ConfirmFound, DismissFound, FillDemo, confirm_found, dismiss_found, fill_demo,
    };
    use crate::testing::Bench;
    use crate::views;

    async fn demo() -> (Bench, Vec<views::ReviewItem>) {
        let bench = Bench::at("2026-04-15 17:30").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let review = views::review(&bench.engine, bench.now).await.unwrap();
        (bench, review.items)
    }

    #[tokio::test(flavor = "current_thread")]
    async fn found_things_are_shown_with_their_evidence() {
        let (_, items) = demo().await;
        assert_eq!(items.len(), 2);
        let message = items
            .iter()
            .find(|it| it.kind == views::FoundKind::Fact)
            .unwrap();
        assert!(message.holds_back);
        assert_eq!(message.evidence.as_ref().unwrap().confidence, 86);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn confirming_keeps_the_evidence_and_empties_the_list() {
        let (bench, items) = demo().await;
        let fact = items.iter().find(|it| it.fact.is_some()).unwrap();
        let one = ConfirmFound {
            items: vec![fact.id.clone()],
            ..ConfirmFound::default()
        };
        confirm_found(&bench.engine, bench.now, one).await.unwrap();
        bench.expect_wake_of_the_plan().await;
        let left = views::review(&bench.engine, bench.now).await.unwrap().items;
        assert!(
            left.is_empty(),
            "what happened makes its application real: {left:?}"
        );
        let view = views::application(&bench.engine, bench.now, "meridian")
            .await
            .unwrap();
        let entry = view
            .timeline
            .iter()
            .find(|it| it.fact.evidence.is_some())
            .unwrap();
        assert!(!entry.proposed);
        assert!(
            confirm_found(
                &bench.engine,
                bench.now,
                ConfirmFound {
                    all: true,
                    ..ConfirmFound::default()
                }
            )
            .await
            .is_err()
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn any_beginning_that_means_one_item_is_enough() {
        let (bench, items) = demo().await;
        let ids: Vec<&str> = items.iter().map(|it| it.id.as_str()).collect();
        let common = ids[0]
            .bytes()
            .zip(ids[1].bytes())
            .take_while(|(a, b)| a == b)
            .count();
        let confirm = |beginning: &str| {
            let input = ConfirmFound {
                items: vec![beginning.to_owned()],
                ..ConfirmFound::default()
            };
            confirm_found(&bench.engine, bench.now, input)
        };
        let unclear = confirm(&ids[0][..1]).await;
        let Err(EngineError::Ambiguous { choices, .. }) = unclear else {
            panic!("both begin so: {unclear:?}");
        };
        assert_eq!(choices.len(), 2);
        assert!(confirm("").await.is_err());
        confirm(&ids[0][..=common]).await.unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn dismissing_an_application_takes_its_findings_along() {
        let (bench, items) = demo().await;
        let found = items.iter().find(|it| it.found.is_some()).unwrap();
        let one = DismissFound {
            items: vec![found.id.clone()],
            ..DismissFound::default()
        };
        dismiss_found(&bench.engine, bench.now, one).await.unwrap();
        assert!(
            views::review(&bench.engine, bench.now)
                .await
                .unwrap()
                .items
                .is_empty()
        );
        assert!(
            views::application(&bench.engine, bench.now, "meridian")
                .await
                .is_err()
        );
    }

    /// An interview at Lindqvist as an import finds it, with Dana.
    async fn found_interview() -> (Bench, String) {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let found = bench.engine.act(bench.now, "test", |edit| {
            let id = edit.pick("lindqvist")?;
            let fact = edit.facts(id)?.remove(0);
            let proposed = Fact {
                id: ids::fact(),
                standing: Standing::Proposed,
                ..fact.clone()
            };
            edit.retract(&fact)?;
            let id = proposed.id.to_string();
            edit.add_as_is(proposed)?;
            Ok(id)
        });
        let id = found.await.unwrap().0;
        (bench, id)
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_last_day_that_is_given_is_that_day_alone() {
        let bench = Bench::interviewed("2026-04-06 09:00").await;
        let day = |day: i8| jiff::civil::date(2026, 4, day);
        let found = bench.engine.act(bench.now, "test", |edit| {
            let fact = Fact {
                id: ids::fact(),
                application: edit.pick("lindqvist")?,
                at: edit.now,
                recorded_at: edit.now,
                standing: Standing::Proposed,
                supersedes: None,
                evidence: None,
                kind: FactKind::Promised {
                    first: day(8),
                    last: day(10),
                    ask: None,
                    words: String::new(),
                },
            };
            let id = fact.id.to_string();
            edit.add_as_is(fact)?;
            Ok(id)
        });
        let correct = CorrectFound {
            item: found.await.unwrap().0,
            by: Some("17 april".to_owned()),
            ..CorrectFound::default()
        };
        correct_found(&bench.engine, bench.now, correct)
            .await
            .unwrap();
        let loaded = bench.engine.load().await.unwrap();
        let mut files = loaded.desk.files.iter();
        let days = files.find_map(|file| {
            let timeline = meanwhile_core::timeline::Timeline::new(&file.facts);
            timeline.facts().iter().find_map(|fact| match fact.kind {
                FactKind::Promised { first, last, .. } => Some((first, last)),
                _ => None,
            })
        });
        assert_eq!(days, Some((day(17), day(17))));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_interview_is_corrected_in_all_that_it_says() {
        let (bench, item) = found_interview().await;
        let correct = CorrectFound {
            item: item.clone(),
            with: vec![PersonInput::from("Lee Brandt")],
            without: vec!["Dana".to_owned()],
            stage: Some(Stage::Final),
            format: Some(Format::OnSite),
            minutes: Some(90),
            ..CorrectFound::default()
        };
        correct_found(&bench.engine, bench.now, correct)
            .await
            .unwrap();
        let view = views::application(&bench.engine, bench.now, "lindqvist")
            .await
            .unwrap();
        let entry = view.timeline.iter().find(|it| it.ahead).unwrap();
        assert!(!entry.proposed);
        assert_eq!(
            entry.text,
            "Final interview with Lee Brandt, at their place."
        );
        let FactKind::Interview(interview) = &entry.fact.kind else {
            panic!("{entry:?}");
        };
        assert_eq!(
            interview.ends_at.duration_since(entry.fact.at).as_mins(),
            90
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_correction_that_does_not_fit_is_refused_by_its_name() {
        let (bench, item) = found_interview().await;
        let odd = CorrectFound {
            item,
            purpose: Some(Purpose::Thank),
            ..CorrectFound::default()
        };
        let refused = correct_found(&bench.engine, bench.now, odd).await;
        let text = refused.unwrap_err().to_string();
        assert!(text.contains("an interview"), "{text}");

        let (bench, items) = demo().await;
        let message = items.iter().find(|it| it.fact.is_some()).unwrap();
        let odd = CorrectFound {
            item: message.id.clone(),
            stage: Some(Stage::Final),
            ..CorrectFound::default()
        };
        assert!(correct_found(&bench.engine, bench.now, odd).await.is_err());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_correction_is_confirmed_and_teaches() {
        let (bench, items) = demo().await;
        let fact = items
            .iter()
            .find(|it| it.fact.is_some())
            .unwrap()
            .id
            .clone();
        let odd = CorrectFound {
            item: fact.clone(),
            by: Some("whenever".to_owned()),
            ..CorrectFound::default()
        };
        assert!(correct_found(&bench.engine, bench.now, odd).await.is_err());
        let correct = CorrectFound {
            item: fact,
            application: Some("northfold".to_owned()),
            reading: Some(ReadingKind::Encouraging),
            expects_answer: Some(false),
            ..CorrectFound::default()
        };
        correct_found(&bench.engine, bench.now, correct)
            .await
            .unwrap();
        let view = views::application(&bench.engine, bench.now, "northfold")
            .await
            .unwrap();
        assert!(view.situation.green_light);
        let found = items
            .iter()
            .find(|it| it.found.is_some())
            .unwrap()
            .id
            .clone();
        let rename = CorrectFound {
            item: found,
            employer: Some("Meridian Cartography".to_owned()),
            role: Some("Map editor".to_owned()),
            ..CorrectFound::default()
        };
        correct_found(&bench.engine, bench.now, rename)
            .await
            .unwrap();
        let aliases = bench.engine.user().aliases().await.unwrap();
        assert!(
            aliases.iter().any(|it| it.seen.text == "meridian maps"),
            "{aliases:?}"
        );
        bench.expect_wake_of_the_plan().await;
    }
}
