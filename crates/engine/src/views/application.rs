//! How does one application stand, and how did it come there?

use jiff::Timestamp;
use jiff::civil::time;
use meanwhile_core::fact::{Debrief, Fact, Outcome};
use meanwhile_core::id::FactId;
use meanwhile_core::record::{Application, Employer};
use meanwhile_core::situation::Turn;
use serde::Serialize;

use super::one::{self, One};
use super::outlook::{Known, Outlook, of_plan as outlook_of_plan};
use super::people::PersonCard;
use super::people::{belonging, person_card};
use super::situation::situation_card;
use super::waiting::Waiting;
use super::waiting::waiting;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::{Cards, finding};
use crate::shapes::{ApplicationRef, Day, FindingLine, Moment, Origin, PersonRef, PlanCard};
use crate::shared::Believed;
use meanwhile_core::fact::FactKind;
use meanwhile_core::id::ApplicationId;

/// Everything about one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationView {
    /// Its names.
    pub application: ApplicationRef,
    /// The record.
    pub record: Application,
    /// The employer's record.
    pub employer: Option<Employer>,
    /// The agency's record.
    pub agency: Option<Employer>,
    /// Where they are, and what was assumed about it; a sentence.
    pub place: String,
    /// The people, most important first.
    pub people: Vec<PersonCard>,
    /// What happened and is arranged, earliest first.
    pub timeline: Vec<Entry>,
    /// What follows from it.
    pub situation: SituationCard,
    /// The wait, when it is one.
    pub waiting: Option<Waiting>,
    /// The plan.
    pub plan: PlanCard,
    /// What was odd.
    pub findings: Vec<FindingLine>,
}

/// One line of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// The fact's id.
    pub id: FactId,
    /// When.
    pub at: Moment,
    /// Whether its time of day is known. Where it is not, only the day of `at` is to be shown.
    pub time_known: bool,
    /// One sentence.
    pub text: String,
    /// More, line by line: their words, a debrief's lines.
    pub details: Vec<String>,
    /// The message it was read from, if it was and the message was kept.
    pub origin: Option<Origin>,
    /// The seeker has not confirmed it.
    pub proposed: bool,
    /// It lies ahead.
    pub ahead: bool,
    /// The fact as it is stored.
    pub fact: Fact,
}

/// What follows from a timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SituationCard {
    /// Whose turn it is.
    pub turn: Turn,
    /// One sentence that says how it stands.
    pub text: String,
    /// Since when they have been silent.
    pub waiting_since: Option<Moment>,
    /// The last day they named.
    pub promised: Option<Day>,
    /// Whom they named to ask.
    pub ask: Option<PersonRef>,
    /// The next interview.
    pub next_interview: Option<Moment>,
    /// Somebody asks to move it, and nobody has answered yet.
    pub move_asked: Option<MoveAskedCard>,
    /// The last interview held.
    pub last_interview: Option<Moment>,
    /// An encouraging reply stands.
    pub green_light: bool,
    /// Messages of theirs that wait for the seeker.
    pub open_asks: usize,
    /// Messages of the seeker's nobody asked for and nobody answered.
    pub unanswered: usize,
    /// They are away until.
    pub away_until: Option<Day>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// They left the door open.
    pub door_open: bool,
    /// Quiet until.
    pub snoozed_until: Option<Moment>,
    /// The last debrief, closed or not.
    pub debrief: Option<Debrief>,
}

/// A request to move an interview that nobody has answered yet. The interview stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoveAskedCard {
    /// The seeker asks; else they do.
    pub by_seeker: bool,
    /// Who of them asks, if known.
    pub from: Option<PersonRef>,
    /// The start of the interview that would move.
    pub of: Moment,
    /// The starts that are proposed instead; empty where none was named.
    pub to: Vec<Moment>,
    /// The seeker has confirmed it; else it was only found in mail.
    pub confirmed: bool,
    /// One sentence that says all this.
    pub text: String,
}

/// How does one application stand, and how did it come there?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn application(
    engine: &Engine,
    now: Timestamp,
    words: &str,
) -> Result<ApplicationView, EngineError> {
    one::of(engine, now, words, view_of).await
}

/// The same with the outlook of its wait, out of one plan: for a page that shows both.
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn application_with_outlook(
    engine: &Engine,
    now: Timestamp,
    words: &str,
) -> Result<(ApplicationView, Outlook), EngineError> {
    let believed = Believed::load(engine).await?;
    one::of(engine, now, words, |one| {
        let known = Known::new(one.cards.study, believed, now);
        let outlook = outlook_of_plan(one.cards, one.plan, &known, now)?;
        Some((view_of(one)?, outlook))
    })
    .await
}

fn view_of(one: &One<'_>) -> Option<ApplicationView> {
    let One { cards, now, .. } = *one;
    let belonging = belonging(cards, now);
    cards.study.with_view(one.id, now, |view| ApplicationView {
        application: cards.names.application(one.id),
        record: view.application.clone(),
        employer: view.employer().cloned(),
        agency: view
            .application
            .agency
            .and_then(|id| view.desk.employer(id))
            .cloned(),
        place: place(cards, one.id),
        people: view
            .people()
            .into_iter()
            .filter_map(|it| person_card(cards, it, belonging.get(&it), now))
            .collect(),
        timeline: one
            .timeline
            .on_record()
            .iter()
            .map(|fact| one.entry(fact))
            .collect(),
        situation: situation_card(cards, view, now),
        waiting: waiting(cards, one.plan, now),
        plan: cards.plan(one.plan),
        findings: one.timeline.findings().iter().map(finding).collect(),
    })
}

/// Where they are, and what was assumed about it.
fn place(cards: &Cards<'_>, id: ApplicationId) -> String {
    let (calendar, assumption) = cards.calendar(id, None);
    let mut text = match calendar.zone() == cards.names.here() {
        true => "Their clock is yours".to_owned(),
        false => format!("Their clock is that of {}", calendar.zone().city()),
    };
    if let Some(country) = calendar.country() {
        text.push_str(&format!(
            ", their holidays those of {}",
            country.in_sentence()
        ));
    }
    text.push('.');
    let assumed = assumption.to_string();
    if !assumed.is_empty() {
        text.push(' ');
        text.push_str(&assumed);
    }
    text
}

/// One line of the timeline.
pub(super) fn entry(
    cards: &Cards<'_>,
    fact: &Fact,
    origin: Option<Origin>,
    now: Timestamp,
) -> Entry {
    let at = cards.moment(fact.at, fact.application, None);
    Entry {
        id: fact.id,
        time_known: time_known(fact, &at),
        at,
        text: cards.names.sentence(fact),
        details: details(cards, fact),
        origin,
        proposed: !fact.is_confirmed(),
        ahead: fact.at > now,
        fact: fact.clone(),
    }
}

/// Whether the time of day of a fact is known. What was typed with a day alone is kept at its noon, and what they did and
/// the seeker tells of without a time at the moment of telling: both only order a timeline.
fn time_known(fact: &Fact, at: &Moment) -> bool {
    let is_noon = at.here.time() == time(12, 0, 0, 0);
    let is_told_now = fact.at == fact.recorded_at;
    let is_assumed = match fact.kind {
        FactKind::Received(_)
        | FactKind::Promised { .. }
        | FactKind::CompetingOffer { .. }
        | FactKind::Posting { .. } => is_noon || is_told_now,
        FactKind::Applied
        | FactKind::Sent(_)
        | FactKind::Accomplishment { .. }
        | FactKind::Closed { .. } => is_noon,
        FactKind::Interview(ref it) => it.hour_unknown,
        FactKind::Debrief(_)
        | FactKind::DebriefLine { .. }
        | FactKind::Snoozed { .. }
        | FactKind::Reopened
        | FactKind::Retracted => false,
    };
    fact.evidence.is_some() || !is_assumed
}

fn details(cards: &Cards<'_>, fact: &Fact) -> Vec<String> {
    let mut lines = Vec::new();
    match &fact.kind {
        FactKind::Promised { words, .. } if !words.is_empty() => lines.push(format!("“{words}”")),
        FactKind::Received(received) if !received.words.is_empty() => {
            lines.push(format!("“{}”", received.words));
        }
        FactKind::Debrief(debrief) => {
            let remarks = debrief.high_points.iter().chain(&debrief.mattered);
            let remarks = remarks.chain(&debrief.shared_topics).chain(&debrief.said);
            for remark in remarks {
                let who = remark
                    .person
                    .map(|id| format!("{}: ", cards.names.person_name(id)));
                lines.push(format!("{}{}", who.unwrap_or_default(), remark.text));
            }
            lines.extend(
                debrief
                    .questions_asked
                    .iter()
                    .map(|it| format!("They asked: {it}")),
            );
            lines.extend(
                debrief
                    .differently
                    .iter()
                    .map(|it| format!("Next time: {it}")),
            );
        }
        FactKind::Sent(sent) => {
            let aside = sent.overrode.iter();
            lines.extend(aside.map(|it| format!("Set aside `{}`: “{}”", it.rule, it.words)));
        }
        _ => {}
    }
    if let Some(evidence) = &fact.evidence {
        lines.push(format!(
            "Read from: “{}” ({} % sure)",
            evidence.words, evidence.confidence
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{application, application_with_outlook};
    use crate::actions::{RecordHeard, record_heard};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn a_day_without_a_time_claims_none() {
        let bench = Bench::interviewed("2026-04-14 09:30").await;
        for at in [None, Some("2026-04-13"), Some("2026-04-12 15:10")] {
            let input = RecordHeard {
                application: "lindqvist".to_owned(),
                at: at.map(str::to_owned),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, input).await.unwrap();
        }
        let one = application(&bench.engine, bench.now, "lindqvist").await;
        let known: Vec<bool> = one
            .unwrap()
            .timeline
            .iter()
            .map(|it| it.time_known)
            .collect();
        // The interview, what came at a time, on a day, and what was told of without either.
        assert_eq!(known, [true, true, false, false]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_interview_at_noon_has_its_time() {
        let bench = Bench::interviewed("2026-04-14 12:00").await;
        let one = application(&bench.engine, bench.now, "lindqvist").await;
        assert!(one.unwrap().timeline.iter().all(|it| it.time_known));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn one_plan_gives_what_two_would() {
        let bench = Bench::interviewed("2026-04-14 09:30").await;
        let both = application_with_outlook(&bench.engine, bench.now, "lindqvist").await;
        let view = application(&bench.engine, bench.now, "lindqvist").await;
        let outlook = super::super::outlook(&bench.engine, bench.now, "lindqvist").await;
        assert_eq!(both.unwrap(), (view.unwrap(), outlook.unwrap()));
        let missing = application_with_outlook(&bench.engine, bench.now, "nobody").await;
        assert!(missing.is_err());
    }
}
