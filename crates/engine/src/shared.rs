//! Waits that the users of one installation let each other learn from: a level between what is published and a seeker's
//! own. Only for who has said so; lengths and nothing else; and nothing is told before enough people share.

use jiff::Timestamp;
use meanwhile_core::plan::Study;
use meanwhile_core::record::Desk;
use meanwhile_core::settings::Settings;
use meanwhile_forecast::{Between, Blend, Family, How, Observation, Prior, Timing, Wait};
use meanwhile_store::{Change, SharedWait};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::published;
use crate::views::WaitsOfOthers;
use crate::waits::own_waits;

/// People who must share before anything of it is told, so that nobody is told of one of them. *Assumption:* the
/// smallest group that statistics offices commonly publish figures of.
pub(crate) const PEOPLE_MIN: usize = 5;

/// Waits that one person shares at most, those recorded last. *Assumption:* so that the search of one does not outweigh those of all.
const WAITS_MAX: usize = 50;

/// How far seekers on one server lie apart. *Assumption:* somewhat less far than a seeker lies from what is published
/// (`published`), for they look for work in much the same place and time, though not in the same trade.
const APART: Between = Between {
    never: 0.8,
    location: 0.5,
    log_scale: 0.2,
};

/// The waits of a desk as they are shared, at most so many, as they stand now.
pub(crate) fn of_desk(desk: &Desk, settings: &Settings, now: Timestamp) -> Vec<SharedWait> {
    let study = Study::new(desk, settings);
    let own = own_waits(&study, now);
    let latest = own.len().saturating_sub(WAITS_MAX);
    own[latest..].iter().map(|it| shared(&it.seen)).collect()
}

/// What makes the shared waits those of this desk, for a seeker who shares.
pub(crate) async fn renewal(
    engine: &Engine,
    desk: &Desk,
    settings: &Settings,
    now: Timestamp,
) -> Result<Option<Change>, EngineError> {
    let shares = engine.user().shared_waits().await?.is_some();
    Ok(shares.then(|| Change::RenewSharedWaits(of_desk(desk, settings, now))))
}

fn shared(it: &Observation) -> SharedWait {
    let log = it.covariates.first().copied().unwrap_or(0.0);
    SharedWait {
        days: it.wait.days().floor() as u32,
        answered: it.wait.ended(),
        pace_tenths: (log * 10.0).round() as i32,
    }
}

fn observed(it: &SharedWait) -> Option<Observation> {
    Some(Observation {
        wait: Wait::new(f64::from(it.days), it.answered).ok()?,
        covariates: vec![f64::from(it.pace_tenths) / 10.0],
    })
}

/// What is believed of a seeker's waits before their own speak.
pub(crate) struct Believed {
    /// Each law of length with its weight and its prior.
    pub(crate) families: Vec<(f64, Family, Prior)>,
    /// The waits of others that are in it.
    pub(crate) others: Option<WaitsOfOthers>,
}

impl Believed {
    /// What is published, and nothing else.
    pub(crate) fn published() -> Self {
        Self {
            families: published::families_with_pace(),
            others: None,
        }
    }

    /// What is published, and what enough others on this server share.
    pub(crate) async fn load(engine: &Engine) -> Result<Self, EngineError> {
        let published = Self::published();
        let shared = engine.user().waits_of_others().await?;
        if shared.people < PEOPLE_MIN {
            return Ok(published);
        }
        let seen: Vec<Observation> = shared.waits.iter().filter_map(observed).collect();
        let blend = Blend::fit(&seen, Timing::WholeDays, &published.families);
        if blend.how() != How::Fitted {
            return Ok(published);
        }
        let others = WaitsOfOthers {
            people: shared.people,
            count: seen.len(),
        };
        Ok(Self {
            families: blend.below(&apart(shared.people), &source(&others)),
            others: Some(others),
        })
    }
}

/// How far a seeker may lie from so many others: of few people the middle is known only roughly, whatever the number of
/// their waits.
fn apart(people: usize) -> Between {
    let wider = (1.0 + 1.0 / people as f64).sqrt();
    Between {
        never: APART.never * wider,
        location: APART.location * wider,
        log_scale: APART.log_scale * wider,
    }
}

fn source(others: &WaitsOfOthers) -> String {
    format!(
        "{} waits that {} others on this server share; how far yours may lie from theirs is an assumption",
        others.count, others.people
    )
}
