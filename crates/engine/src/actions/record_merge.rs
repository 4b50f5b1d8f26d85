//! Makes one record of two that mean the same application, employer or person.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::fold::fold;
use crate::io::ids;
use crate::shapes::Done;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Remark};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::Person;
use meanwhile_store::{Change, Filing, Message, MessageState, Page};
use std::collections::BTreeMap;

/// Two records that are one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Merge {
    /// What they are.
    pub what: Mergeable,
    /// The one that stays.
    pub keep: String,
    /// The one that goes into it.
    pub from: String,
    /// Two people who work for different employers are one all the same.
    pub anyway: bool,
}

/// What can be merged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mergeable {
    /// Two applications.
    #[default]
    Application,
    /// Two employers.
    Employer,
    /// Two people.
    Person,
}

/// Makes one record of two that mean the same application, employer or person.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn merge(engine: &Engine, now: Timestamp, input: Merge) -> Result<Done, EngineError> {
    let messages = match input.what {
        Mergeable::Application => all_messages(engine, &input.from).await?,
        Mergeable::Employer | Mergeable::Person => Vec::new(),
    };
    let merged = engine.act(now, "merge", |edit| match input.what {
        Mergeable::Application => applications(edit, &input, &messages),
        Mergeable::Employer => employers(edit, &input),
        Mergeable::Person => people(edit, &input),
    });
    Ok(merged.await?.1)
}

fn same(what: &str) -> EngineError {
    EngineError::invalid(
        "from",
        format!("both are the same {what}"),
        "Name two different ones.",
    )
}

/// The messages that are filed under the application that goes.
async fn all_messages(engine: &Engine, words: &str) -> Result<Vec<Message>, EngineError> {
    let loaded = engine.load().await?;
    let from = crate::resolve::Index::new(&loaded.desk).one_application(words)?;
    let mut page = Page::first(1000);
    let mut all = Vec::new();
    loop {
        let messages = engine.user().messages_of(from, &page).await?;
        let Some(last) = messages.last() else {
            return Ok(all);
        };
        page.after = Some(last.cursor());
        let is_last = messages.len() < 1000;
        all.extend(messages);
        if is_last {
            return Ok(all);
        }
    }
}

fn applications(edit: &mut Edit, input: &Merge, messages: &[Message]) -> Result<(), EngineError> {
    let from = edit.index().one_application(&input.from)?;
    let keep = edit.pick(&input.keep)?;
    if from == keep {
        return Err(same("application"));
    }
    let (gone, kept) = (
        edit.file(from)?.application.clone(),
        edit.file(keep)?.application.clone(),
    );
    let label = edit.names().label(from);
    let facts = edit.facts(from)?;
    let count = copy_facts(edit, keep, &facts)?;
    let mut application = kept;
    for person in gone.people {
        if !application.people.contains(&person) {
            application.people.push(person);
        }
    }
    application.agency = application.agency.or(gone.agency);
    application.requisition = application.requisition.or(gone.requisition);
    application.source = application.source.or(gone.source);
    application.url = application.url.or(gone.url);
    application.confirmed |= gone.confirmed;
    edit.put_application(application);
    for message in messages {
        let filing = Filing {
            application: Some(keep),
            state: MessageState::Assigned,
            ..message.filing.clone()
        };
        edit.besides(Change::FileMessage {
            key: message.key.clone(),
            filing,
        });
    }
    edit.remove_application(from);
    let kept = edit.names().label(keep);
    edit.say(format!("{label} is now part of {kept}"));
    edit.say(crate::present::count(
        count,
        "entry taken over",
        "entries taken over",
    ));
    edit.summary = format!("Merged {label} into {kept}");
    Ok(())
}

/// Copies facts to another application, under new ids, with what they refer to.
fn copy_facts(edit: &mut Edit, to: ApplicationId, facts: &[Fact]) -> Result<i64, EngineError> {
    let new_ids: BTreeMap<FactId, FactId> = facts.iter().map(|it| (it.id, ids::fact())).collect();
    let renamed = |id: FactId| new_ids.get(&id).copied().unwrap_or(id);
    let mut count = 0;
    for fact in facts {
        let mut copy = fact.clone();
        copy.id = renamed(fact.id);
        copy.application = to;
        copy.supersedes = None;
        copy.recorded_at = edit.now;
        match &mut copy.kind {
            FactKind::Debrief(debrief) => debrief.interview = debrief.interview.map(renamed),
            FactKind::Sent(sent) => sent.shared.iter_mut().for_each(|id| *id = renamed(*id)),
            _ => {}
        }
        edit.add_as_is(copy)?;
        count += 1;
    }
    Ok(count)
}

fn employers(edit: &mut Edit, input: &Merge) -> Result<(), EngineError> {
    let from = edit.index().one_employer(&input.from)?;
    let keep = edit.index().one_employer(&input.keep)?;
    if from == keep {
        return Err(same("employer"));
    }
    let missing = || EngineError::Bug("an employer is not on the desk".to_owned());
    let gone = edit.desk.employer(from).cloned().ok_or_else(missing)?;
    let mut employer = edit.desk.employer(keep).cloned().ok_or_else(missing)?;
    for name in std::iter::once(&gone.name).chain(&gone.aliases) {
        let known = std::iter::once(&employer.name)
            .chain(&employer.aliases)
            .any(|it| fold(it) == fold(name));
        if !known {
            employer.aliases.push(name.clone());
        }
    }
    for domain in gone.domains {
        if !employer.domains.contains(&domain) {
            employer.domains.push(domain);
        }
    }
    if employer.country.is_none() {
        (employer.country, employer.region) = (gone.country, gone.region);
    }
    employer.zone = employer.zone.or(gone.zone);
    employer.industry = employer.industry.or(gone.industry);
    employer.size = employer.size.or(gone.size);
    let kept = employer.name.clone();
    edit.put_employer(employer);
    follow_employer(edit, from, keep);
    edit.remove_employer(from);
    edit.say(format!("{} is now part of {kept}", gone.name));
    edit.summary = format!("Merged {} into {kept}", gone.name);
    Ok(())
}

/// Lets applications and people of one employer belong to another.
fn follow_employer(edit: &mut Edit, from: EmployerId, to: EmployerId) {
    for file in edit.desk.files.clone() {
        let mut application = file.application;
        if application.employer == from || application.agency == Some(from) {
            application.employer = if application.employer == from {
                to
            } else {
                application.employer
            };
            application.agency = application
                .agency
                .map(|it| if it == from { to } else { it });
            edit.put_application(application);
        }
    }
    for mut person in edit.desk.people.clone() {
        if person.employer == Some(from) {
            person.employer = Some(to);
            edit.put_person(person);
        }
    }
}

fn people(edit: &mut Edit, input: &Merge) -> Result<(), EngineError> {
    let from = edit.index().one_person(&input.from)?;
    let keep = edit.index().one_person(&input.keep)?;
    if from == keep {
        return Err(same("person"));
    }
    let missing = || EngineError::Bug("a person is not on the desk".to_owned());
    let gone = edit.desk.person(from).cloned().ok_or_else(missing)?;
    let kept = edit.desk.person(keep).cloned().ok_or_else(missing)?;
    let houses = (gone.employer, kept.employer);
    if let (Some(theirs), Some(other)) = houses
        && theirs != other
        && !input.anyway
    {
        let names = edit.names();
        let why = format!(
            "{} works for {}, and {} for {}",
            gone.name,
            names.employer(theirs),
            kept.name,
            names.employer(other)
        );
        let hint = "If they are one all the same, say so. In a terminal that is `--anyway`.";
        return Err(EngineError::invalid("anyway", why, hint));
    }
    let (name, before) = (kept.name.clone(), kept.clone());
    edit.put_person(joined(kept, &gone));
    for file in edit.desk.files.clone() {
        let id = file.application.id;
        let mut application = file.application;
        if application.people.contains(&from) {
            replace(&mut application.people, from, keep);
            edit.put_application(application);
        }
        rename_in_facts(edit, id, from, keep)?;
    }
    edit.remove_person(from);
    let (gone, name) = match gone.name == name {
        true => (told_apart(&gone), told_apart(&before)),
        false => (gone.name, name),
    };
    edit.say(format!("{gone} is now {name}"));
    edit.summary = format!("Merged {gone} into {name}");
    Ok(())
}

/// A person among others of their name: with an address, else with the end of their id.
fn told_apart(person: &Person) -> String {
    match person.addresses.first() {
        Some(address) => format!("{} ({address})", person.name),
        None => {
            let id = person.id.to_string();
            format!("{} (…{})", person.name, &id[id.len().saturating_sub(6)..])
        }
    }
}

/// Corrects every fact that names the one person to name the other.
fn rename_in_facts(
    edit: &mut Edit,
    application: ApplicationId,
    from: PersonId,
    to: PersonId,
) -> Result<(), EngineError> {
    let mut new_ids: BTreeMap<FactId, FactId> = BTreeMap::new();
    let facts = edit.facts(application)?;
    let (debriefs, others): (Vec<Fact>, Vec<Fact>) = facts
        .into_iter()
        .partition(|it| matches!(it.kind, FactKind::Debrief(_)));
    // Debriefs last: they follow the interviews they are about.
    for fact in others.iter().chain(&debriefs) {
        let mut kind = with_person(&fact.kind, from, to);
        if let FactKind::Debrief(debrief) = &mut kind {
            debrief.interview = debrief
                .interview
                .map(|id| new_ids.get(&id).copied().unwrap_or(id));
        }
        if kind != fact.kind {
            new_ids.insert(fact.id, edit.correct_as_it_stands(fact, kind)?);
        }
    }
    Ok(())
}

fn joined(mut kept: Person, gone: &Person) -> Person {
    for address in &gone.addresses {
        if !kept.addresses.contains(address) {
            kept.addresses.push(address.clone());
        }
    }
    kept.employer = kept.employer.or(gone.employer);
    kept.phone = kept.phone.or_else(|| gone.phone.clone());
    kept.title = kept.title.or_else(|| gone.title.clone());
    kept.zone = kept.zone.or(gone.zone);
    kept.zone_seen = kept.zone_seen.or(gone.zone_seen);
    kept.country = kept.country.or(gone.country);
    kept
}

/// Puts one person in another's place, once.
fn replace(people: &mut Vec<PersonId>, from: PersonId, to: PersonId) {
    let at = people.iter().position(|it| *it == from);
    if let Some(at) = at {
        if people.contains(&to) {
            people.remove(at);
        } else {
            people[at] = to;
        }
    }
}

fn with_person(kind: &FactKind, from: PersonId, to: PersonId) -> FactKind {
    let mut kind = kind.clone();
    let swap = |id: &mut Option<PersonId>| {
        if *id == Some(from) {
            *id = Some(to);
        }
    };
    match &mut kind {
        FactKind::Interview(interview) => replace(&mut interview.people, from, to),
        FactKind::Sent(sent) => replace(&mut sent.to, from, to),
        FactKind::Received(received) => swap(&mut received.from),
        FactKind::Promised { ask, .. } => swap(ask),
        FactKind::Debrief(debrief) => remarks(debrief).for_each(|it| swap(&mut it.person)),
        FactKind::Applied
        | FactKind::DebriefLine { .. }
        | FactKind::Accomplishment { .. }
        | FactKind::CompetingOffer { .. }
        | FactKind::Posting { .. }
        | FactKind::Snoozed { .. }
        | FactKind::Closed { .. }
        | FactKind::Reopened
        | FactKind::Retracted => {}
    }
    kind
}

fn remarks(debrief: &mut Debrief) -> impl Iterator<Item = &mut Remark> {
    let Debrief {
        high_points,
        mattered,
        shared_topics,
        said,
        ..
    } = debrief;
    high_points
        .iter_mut()
        .chain(mattered)
        .chain(shared_topics)
        .chain(said)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::PersonInput;
    use crate::actions::{
        AddApplication, RecordInterview, RecordPromise, RecordSent, Undo, add_application,
        record_interview, record_promise, record_sent, undo,
    };
    use crate::testing::Bench;
    use meanwhile_core::fact::Purpose;
    use meanwhile_core::timeline::Timeline;

    fn merge_of(what: Mergeable, keep: &str, from: &str) -> Merge {
        Merge {
            what,
            keep: keep.to_owned(),
            from: from.to_owned(),
            anyway: false,
        }
    }

    async fn twin(bench: &Bench) {
        let add = AddApplication {
            employer: "Lindqvist Holding".to_owned(),
            role: "Data analyst".to_owned(),
            url: Some("https://jobs.example/7".to_owned()),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
        let interview = RecordInterview {
            application: "holding".to_owned(),
            start: "2026-04-06 10:00".to_owned(),
            people: vec![PersonInput::from("Dana O.")],
            ..RecordInterview::default()
        };
        record_interview(&bench.engine, bench.now, interview)
            .await
            .unwrap();
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_application_takes_over_what_happened_to_the_other() {
        let bench = Bench::interviewed("2026-04-08 09:30").await;
        twin(&bench).await;
        let same = merge_of(
            Mergeable::Application,
            "analyst lindqvist",
            "analyst lindqvist",
        );
        assert!(merge(&bench.engine, bench.now, same).await.is_err());
        let keep = bench.engine.user().desk().await.unwrap().0.files[0]
            .application
            .id;
        let input = merge_of(Mergeable::Application, &keep.to_string(), "holding");
        let done = merge(&bench.engine, bench.now, input).await.unwrap();
        bench.expect_wake_of_the_plan().await;
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.files.len(), 1);
        assert_eq!(
            desk.files[0].application.url.as_deref(),
            Some("https://jobs.example/7")
        );
        assert_eq!(Timeline::new(&desk.files[0].facts).facts().len(), 2);
        let undone = undo(
            &bench.engine,
            bench.now,
            Undo {
                action: done.action,
            },
        )
        .await
        .unwrap();
        bench.expect_wake_of_the_plan().await;
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.files.len(), 2);
        let counts: Vec<usize> = desk
            .files
            .iter()
            .map(|file| Timeline::new(&file.facts).facts().len())
            .collect();
        assert_eq!(counts, [1, 1]);
        // Done again after all, unless something was recorded of the other since.
        let undone = undone.action;
        let promise = RecordPromise {
            application: "holding".to_owned(),
            by: "in 5 days".to_owned(),
            ..RecordPromise::default()
        };
        record_promise(&bench.engine, bench.now, promise)
            .await
            .unwrap();
        let again = Undo { action: undone };
        let early = undo(&bench.engine, bench.now, again.clone()).await;
        assert!(early.is_err(), "a promise would be lost: {early:?}");
        undo(&bench.engine, bench.now, Undo::default())
            .await
            .unwrap();
        undo(&bench.engine, bench.now, again).await.unwrap();
        bench.expect_wake_of_the_plan().await;
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.files.len(), 1);
        assert_eq!(Timeline::new(&desk.files[0].facts).facts().len(), 2);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_person_is_renamed_in_every_entry_and_back() {
        let bench = Bench::interviewed("2026-04-08 09:30").await;
        twin(&bench).await;
        let input = RecordSent {
            application: "holding".to_owned(),
            purpose: Some(Purpose::Thank),
            to: vec![PersonInput::from("Dana O.")],
            ..RecordSent::default()
        };
        record_sent(&bench.engine, bench.now, input).await.unwrap();
        let pair = merge_of(Mergeable::Person, "dana@lindqvist.example", "Dana O.");
        let asked = merge(&bench.engine, bench.now, pair.clone()).await;
        let asked = asked.unwrap_err().to_string();
        assert!(asked.contains("works for"), "two employers: {asked}");
        let pair = Merge {
            anyway: true,
            ..pair
        };
        let done = merge(&bench.engine, bench.now, pair).await.unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.people.len(), 1);
        let dana = desk.people[0].id;
        for file in &desk.files {
            for fact in Timeline::new(&file.facts).facts() {
                match &fact.kind {
                    FactKind::Interview(interview) => assert_eq!(interview.people, [dana]),
                    FactKind::Sent(sent) => assert_eq!(sent.to, [dana]),
                    other => panic!("{other:?}"),
                }
            }
        }
        undo(
            &bench.engine,
            bench.now,
            Undo {
                action: done.action,
            },
        )
        .await
        .unwrap();
        assert_eq!(bench.engine.user().desk().await.unwrap().0.people.len(), 2);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_employer_keeps_the_other_name_as_an_alias() {
        let bench = Bench::interviewed("2026-04-08 09:30").await;
        twin(&bench).await;
        let input = merge_of(Mergeable::Employer, "lindqvist", "lindqvist holding");
        merge(&bench.engine, bench.now, input).await.unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert_eq!(desk.employers.len(), 1);
        assert_eq!(desk.employers[0].aliases, ["Lindqvist Holding"]);
        assert!(
            desk.files
                .iter()
                .all(|file| file.application.employer == desk.employers[0].id)
        );
    }
}
