//! May I write to them about this now?

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Purpose};
use serde::{Deserialize, Serialize};

use super::people::awaiting_a_yes;
use crate::actions::usual_channel;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::guards::{Wanted, judge, planned_later};
use crate::present::{Cards, reason};
use crate::sentence::purpose_words;
use crate::shapes::{ApplicationRef, Moment, PersonRef, ReasonLine};
use meanwhile_core::id::PersonId;
use meanwhile_core::plan::{Permission, Study};

/// What one would send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct MayInput {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What it is for; a check-in unless given.
    pub purpose: Option<Purpose>,
    /// To whom; whom the plan would have it go to, unless given.
    pub to: Option<String>,
    /// How; by their channel unless given.
    pub channel: Option<Channel>,
}

/// Whether one may.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct May {
    /// The application.
    pub application: ApplicationRef,
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub to: Option<PersonRef>,
    /// How.
    pub channel: Channel,
    /// The answer.
    pub answer: MayAnswer,
    /// The answer in one sentence.
    pub text: String,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum MayAnswer {
    /// Yes, now.
    Yes,
    /// Yes, but a later moment is better.
    YesButBetter {
        /// That moment.
        at: Moment,
        /// Why.
        reasons: Vec<ReasonLine>,
    },
    /// Not before a moment.
    Wait {
        /// That moment.
        until: Moment,
        /// When the plan would have it go out, where that is later still.
        better: Option<Moment>,
        /// Why.
        reasons: Vec<ReasonLine>,
    },
    /// Not as things stand.
    No {
        /// Every rule that refuses, and why.
        reasons: Vec<ReasonLine>,
    },
}

/// The person whom words mean, unless only something found that waits for a yes says that there is one.
fn somebody(cards: &Cards<'_>, words: &str) -> Result<PersonId, EngineError> {
    let id = cards.names.index().one_person(words)?;
    if awaiting_a_yes(cards.study.desk()).contains(&id) {
        let name = cards.names.person(id).name;
        return Err(EngineError::not_now(
            format!("{name} is known only from a message that waits for your yes or no"),
            "Look who wrote: `meanwhile review --list`.",
        ));
    }
    Ok(id)
}

/// What the rules answer, and the day of the plan where that is later.
fn with_plan(
    answer: MayAnswer,
    planned: Option<(Timestamp, Vec<ReasonLine>)>,
    moment: impl Fn(Timestamp) -> Moment,
) -> MayAnswer {
    match (answer, planned) {
        // The rules would let it pass, but the plan waits longer: a day by the plan is the better one.
        (MayAnswer::Yes | MayAnswer::YesButBetter { .. }, Some((at, reasons))) => {
            let at = moment(at);
            MayAnswer::YesButBetter { at, reasons }
        }
        (MayAnswer::Wait { until, reasons, .. }, Some((at, planned))) if at > until.at => {
            let fresh = |it: &ReasonLine| !reasons.contains(it);
            let more: Vec<ReasonLine> = planned.into_iter().filter(fresh).collect();
            MayAnswer::Wait {
                until,
                better: Some(moment(at)),
                reasons: reasons.into_iter().chain(more).collect(),
            }
        }
        (answer, _) => answer,
    }
}

/// May I write to them about this now?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn may(engine: &Engine, now: Timestamp, input: &MayInput) -> Result<May, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let application = cards.names.index().one_application(&input.application)?;
    let purpose = input.purpose.unwrap_or(Purpose::CheckIn);
    let to = match input.to.as_deref().filter(|it| !it.trim().is_empty()) {
        Some(words) => Some(somebody(&cards, words)?),
        None => study
            .with_view(application, now, |view| view.whom_to_ask())
            .flatten(),
    };
    let channel = input
        .channel
        .unwrap_or_else(|| usual_channel(&study, application, now, purpose));
    let moment = |at| cards.moment(at, application, to);
    let asked = study.may(application, purpose, to, channel, now);
    let (objections, _) = judge(
        &study,
        Wanted {
            application,
            purpose,
            to,
            channel,
        },
        now,
    );
    let reasons: Vec<ReasonLine> = objections.into_iter().map(|it| it.reason).collect();
    let answer = match asked {
        None | Some(Permission::Yes { better: None }) => MayAnswer::Yes,
        Some(Permission::Yes {
            better: Some((at, reasons)),
        }) => MayAnswer::YesButBetter {
            at: moment(at),
            reasons: reasons.iter().map(reason).collect(),
        },
        Some(Permission::Wait { until, .. }) => MayAnswer::Wait {
            until: moment(until),
            better: None,
            reasons,
        },
        Some(Permission::No(_)) => MayAnswer::No { reasons },
    };
    let planned = planned_later(&study, application, purpose, now);
    let answer = with_plan(answer, planned, moment);
    let what = purpose_words(purpose);
    let text = match &answer {
        MayAnswer::Yes => format!("Yes, you may write now ({what})."),
        MayAnswer::YesButBetter { at, .. } => format!("Yes, but {at} would be better ({what})."),
        MayAnswer::Wait {
            better: Some(at),
            until,
            ..
        } => format!("Not yet: best on {at}, not before {until} ({what})."),
        MayAnswer::Wait { until, .. } => format!("Not yet: from {until} ({what})."),
        MayAnswer::No { .. } => format!("No, as it is now ({what})."),
    };
    Ok(May {
        application: cards.names.application(application),
        purpose,
        to: to.map(|id| cards.names.person(id)),
        channel,
        answer,
        text,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{FillDemo, RecordSent, fill_demo, record_sent};
    use crate::testing::Bench;
    use crate::views::{NextContact, today};

    #[tokio::test(flavor = "current_thread")]
    async fn the_first_reason_names_the_day_of_the_answer() {
        let mut bench = Bench::interviewed("2026-04-08 09:30").await;
        for (day, purpose) in [
            ("2026-04-10 10:00", Purpose::CheckIn),
            ("2026-04-17 10:00", Purpose::ShareNews),
        ] {
            bench.set(day);
            let input = RecordSent {
                application: "lindqvist".to_owned(),
                purpose: Some(purpose),
                already_sent: true,
                ..RecordSent::default()
            };
            record_sent(&bench.engine, bench.now, input).await.unwrap();
        }
        // A Saturday: the hours there object as well, but they do not decide.
        bench.set("2026-04-18 12:00");
        let asked = MayInput {
            application: "lindqvist".to_owned(),
            ..MayInput::default()
        };
        let may = may(&bench.engine, bench.now, &asked).await.unwrap();
        let MayAnswer::Wait { until, reasons, .. } = &may.answer else {
            panic!("two are enough for now: {may:?}");
        };
        assert!(until.to_string().contains("Fri 24 April 2026"), "{until}");
        assert_eq!(reasons[0].rule, "contact_budget");
        assert!(
            reasons[0].text.ends_with("until Fri 24 April 2026."),
            "{reasons:?}"
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn before_its_time_the_day_of_the_plan_is_the_better_one() {
        let bench = Bench::interviewed("2026-04-08 10:00").await;
        let input = MayInput {
            application: "lindqvist".to_owned(),
            ..MayInput::default()
        };
        let early = may(&bench.engine, bench.now, &input).await.unwrap();
        let MayAnswer::YesButBetter { at, reasons } = early.answer else {
            panic!("{early:?}");
        };
        assert_eq!(at.text, "Wed 15 April 2026, 09:30");
        assert_eq!(reasons[0].rule, "check_in");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn where_one_has_to_wait_the_day_of_the_plan_is_named_as_today_names_it() {
        let bench = Bench::at("2026-03-11 09:00").await;
        fill_demo(&bench.engine, bench.now, FillDemo {})
            .await
            .unwrap();
        let today = today(&bench.engine, bench.now).await.unwrap();
        let wait = today.waiting.iter();
        let mut wait = wait.filter(|it| it.application.employer == "Northfold Energy");
        let NextContact::From { at: planned, .. } = &wait.next().unwrap().next_contact else {
            panic!("they named a day");
        };
        let input = MayInput {
            application: "northfold".to_owned(),
            ..MayInput::default()
        };
        let may = may(&bench.engine, bench.now, &input).await.unwrap();
        let MayAnswer::Wait { until, better, .. } = may.answer else {
            panic!("{may:?}");
        };
        assert_eq!(better.as_ref(), Some(planned));
        assert!(until.at < planned.at, "{until} {planned}");
    }
}
