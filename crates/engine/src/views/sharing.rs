//! Does the seeker share their waits with the others of this server, and what exactly would that be?

use jiff::Timestamp;
use meanwhile_store::SharedWait;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shared::{self, Believed, PEOPLE_MIN};

/// Whether waits are shared, and what exactly.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sharing {
    /// The seeker's waits are shared.
    pub shares: bool,
    /// In words: what sharing does, and what it does not.
    pub text: String,
    /// What is shared, or would be: all of it.
    pub waits: Vec<SharedLine>,
    /// There are other users on this server; else there is nobody to share with.
    pub has_company: bool,
    /// What the others share; `None` where too few do.
    pub others: Option<WaitsOfOthers>,
}

/// A wait as it is shared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedLine {
    /// Its length in whole days.
    pub days: u32,
    /// Whether it was answered.
    pub answered: bool,
    /// By how much such waits are said to be longer (above 1) or shorter, roughly.
    pub multiplier: f64,
}

/// How many waits others share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WaitsOfOthers {
    /// How many people.
    pub people: usize,
    /// How many waits.
    pub count: usize,
}

/// Does the seeker share their waits with the others of this server, and what exactly would that be?
///
/// # Errors
/// When the store cannot be read.
pub async fn sharing(engine: &Engine, now: Timestamp) -> Result<Sharing, EngineError> {
    let kept = engine.user().shared_waits().await?;
    let shares = kept.is_some();
    let waits = match kept {
        Some(waits) => waits,
        None => {
            let loaded = engine.load().await?;
            shared::of_desk(&loaded.desk, &loaded.settings, now)
        }
    };
    let has_company = engine.store().users().await?.len() > 1;
    Ok(Sharing {
        shares,
        text: text(shares, has_company),
        waits: waits.iter().map(line).collect(),
        has_company,
        others: Believed::load(engine).await?.others,
    })
}

fn text(shares: bool, has_company: bool) -> String {
    if !has_company {
        let nobody = "Nobody else keeps records in this store, so there is nobody to share waits with, and no outlook \
                      learns from those of others.";
        let state = match shares {
            true => {
                " Yours are marked as shared all the same, and would count from the day somebody joins."
            }
            false => "",
        };
        return format!("{nobody}{state}");
    }
    let now = match shares {
        true => "Your waits are shared: the outlooks of the others on this server learn from them.",
        false => {
            "Your waits are not shared. If they were, the outlooks of the others on this server could learn from them."
        }
    };
    format!(
        "{now} What is counted of each interview is after how many whole days they answered, or how long you have waited; \
         whether they answered; and one number, how much longer or shorter such waits are said to be there. Nothing else: no \
         name, date, employer or text, and not who you are. Nobody sees a single wait, only outlooks that stand on those of \
         {PEOPLE_MIN} people or more. You may stop at any time; what you shared is removed at once."
    )
}

fn line(wait: &SharedWait) -> SharedLine {
    let multiplier = (f64::from(wait.pace_tenths) / 10.0).exp();
    SharedLine {
        days: wait.days,
        answered: wait.answered,
        multiplier: (multiplier * 100.0).round() / 100.0,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn who_is_alone_is_told_of_no_pool() {
        for shares in [false, true] {
            let alone = text(shares, false);
            assert!(alone.starts_with("Nobody else keeps records"), "{alone}");
            assert!(!alone.contains("the others on this server"), "{alone}");
        }
        assert!(text(false, true).contains("could learn from them"));
    }
}
