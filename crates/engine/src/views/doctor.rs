//! Is everything in order?

use jiff::Timestamp;
use serde::Serialize;

use super::review::open_items;
use crate::engine::Engine;
use crate::engine::Loaded;
use crate::error::EngineError;
use crate::present::count;
use crate::shapes::Moment;
use meanwhile_core::plan::Study;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{ImportState, MessageState, Page};

/// What was looked at, and what was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Doctor {
    /// The moment.
    pub now: Moment,
    /// Every check, in order.
    pub checks: Vec<Check>,
    /// No check found anything to act on.
    pub healthy: bool,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// A stable name.
    pub code: &'static str,
    /// How it stands.
    pub state: CheckState,
    /// What was found, one sentence.
    pub text: String,
    /// What to do about it.
    pub advice: Option<String>,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// In order.
    Good,
    /// Worth knowing; everything works.
    Notice,
    /// Something needs doing.
    Bad,
}

/// Is everything in order?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn doctor(engine: &Engine, now: Timestamp) -> Result<Doctor, EngineError> {
    let loaded = engine.load().await?;
    let zone = loaded.settings.seeker.zone;
    let mut checks = vec![store(engine).await, profile(engine).await?];
    checks.push(clock(&loaded, now));
    checks.push(places(&loaded));
    checks.push(timelines(&loaded));
    checks.push(wake(engine, &loaded, now).await?);
    checks.push(waiting_review(engine, &loaded).await?);
    checks.push(imports(engine).await?);
    checks.extend(backups(engine, now));
    Ok(Doctor {
        now: Moment::new(now, zone),
        healthy: checks.iter().all(|check| check.state != CheckState::Bad),
        checks,
    })
}

/// How old a backup may be, in days, before it is worth a word. Assumption.
const BACKUP_DAYS_MAX: i64 = 14;

/// How many employers are named whose place had to be assumed; the others are counted. Assumption.
const NAMES_MAX: usize = 5;

/// How far a record may lie in the future before the clock is doubted, in minutes. Assumption: machines differ.
const CLOCK_MINUTES_MAX: i64 = 5;

fn good(code: &'static str, text: impl Into<String>) -> Check {
    Check {
        code,
        state: CheckState::Good,
        text: text.into(),
        advice: None,
    }
}

fn notice(code: &'static str, text: impl Into<String>, advice: &str) -> Check {
    Check {
        code,
        state: CheckState::Notice,
        text: text.into(),
        advice: Some(advice.to_owned()),
    }
}

fn bad(code: &'static str, text: impl Into<String>, advice: &str) -> Check {
    Check {
        code,
        state: CheckState::Bad,
        text: text.into(),
        advice: Some(advice.to_owned()),
    }
}

/// Reads everything once. That the store could be opened says that its schema is known.
async fn store(engine: &Engine) -> Check {
    match engine.store().check().await {
        Ok(()) => good(
            "store",
            format!(
                "Everything in {} can be read and fits together.",
                engine.store().site()
            ),
        ),
        Err(cause) => bad(
            "store",
            cause.to_string(),
            "Copy the file away before anything else.",
        ),
    }
}

async fn profile(engine: &Engine) -> Result<Check, EngineError> {
    let known = engine.user().settings().await?;
    Ok(match known {
        Some(settings) => good("profile", format!("You are in {}.", settings.seeker.zone)),
        None => notice(
            "profile",
            format!(
                "Where you are was never said; this machine's zone is used, {}.",
                engine.home()
            ),
            "`meanwhile profile --zone` sets it.",
        ),
    })
}

/// Entries from the future: the clock was set back, or was wrong when they were made.
fn clock(loaded: &Loaded, now: Timestamp) -> Check {
    let limit = now.checked_add(jiff::SignedDuration::from_mins(CLOCK_MINUTES_MAX));
    let limit = limit.unwrap_or(Timestamp::MAX);
    let facts = loaded.desk.files.iter().flat_map(|file| &file.facts);
    let ahead = facts.filter(|fact| fact.recorded_at > limit).count();
    if ahead == 0 {
        return good("clock", "No entry was recorded in the future.");
    }
    let ahead = i64::try_from(ahead).unwrap_or(i64::MAX);
    bad(
        "clock",
        format!(
            "{} recorded later than now; this machine's clock was set back, or was wrong then.",
            count(ahead, "entry was", "entries were")
        ),
        "Set the clock right. The entries are kept and in order.",
    )
}

/// Employers and people whose place has to be assumed.
fn places(loaded: &Loaded) -> Check {
    let study = Study::new(&loaded.desk, &loaded.settings);
    let unsure = loaded.desk.files.iter().filter(|file| {
        let asked = study.with_view(file.application.id, Timestamp::UNIX_EPOCH, |view| {
            let (_, assumption) = view.calendar(view.whom_to_ask());
            !assumption.is_certain()
        });
        asked.unwrap_or(false)
    });
    let names: Vec<String> = unsure
        .filter_map(|file| loaded.desk.employer(file.application.employer))
        .map(|employer| employer.name.clone())
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    if names.is_empty() {
        return good("places", "It is known where all employers are.");
    }
    let mut shown: Vec<String> = names.iter().take(NAMES_MAX).cloned().collect();
    if names.len() > NAMES_MAX {
        shown.push(format!("{} others", names.len() - NAMES_MAX));
    }
    notice(
        "places",
        format!(
            "Where these are had to be assumed: {}.",
            crate::present::and(&shown)
        ),
        "`meanwhile edit employer NAME --country` makes times and holidays certain.",
    )
}

/// Oddities in what was recorded.
fn timelines(loaded: &Loaded) -> Check {
    let odd = loaded
        .desk
        .files
        .iter()
        .map(|file| Timeline::new(&file.facts).findings().len());
    let odd: usize = odd.sum();
    if odd == 0 {
        return good("timelines", "No entry contradicts another.");
    }
    let odd = i64::try_from(odd).unwrap_or(i64::MAX);
    notice(
        "timelines",
        format!(
            "There is {} among the entries.",
            count(odd, "oddity", "oddities")
        ),
        "`meanwhile show` tells of them, application by application.",
    )
}

/// The stored wake-up must not lie after the moment at which the plan can change.
async fn wake(engine: &Engine, loaded: &Loaded, now: Timestamp) -> Result<Check, EngineError> {
    let stored = engine.user().wake().await?;
    let planned = crate::foretold::plan(&Study::new(&loaded.desk, &loaded.settings), now).wake_at;
    let overslept = match (stored, planned) {
        (Some(stored), Some(planned)) => stored > planned,
        (None, Some(_)) => true,
        (_, None) => false,
    };
    Ok(if overslept {
        notice(
            "wake",
            "A look at the plan is set for later than it is due.",
            "What you see is right in any case; the next thing you record sets this right, too.",
        )
    } else {
        good("wake", "The program looks again when the plan can change.")
    })
}

async fn waiting_review(engine: &Engine, loaded: &Loaded) -> Result<Check, EngineError> {
    let proposals = engine.user().proposals(true).await?;
    let open = open_items(&loaded.desk, &proposals).len();
    let unclear = engine
        .user()
        .messages_in(MessageState::Ambiguous, &Page::first(1000))
        .await?
        .len();
    if open + unclear == 0 {
        return Ok(good(
            "review",
            "Nothing that was found waits to be looked at.",
        ));
    }
    let text = format!("{open} found in mail and {unclear} unclear messages wait to be looked at.");
    Ok(notice("review", text, "`meanwhile review` shows them."))
}

async fn imports(engine: &Engine) -> Result<Check, EngineError> {
    let imports = engine.user().imports().await?;
    let cut_off: Vec<String> = imports
        .iter()
        .filter(|it| it.state != ImportState::Done)
        .map(|it| it.source.clone())
        .collect();
    Ok(if cut_off.is_empty() {
        good("imports", "Every import came to its end.")
    } else {
        notice(
            "imports",
            format!("Not finished: {}.", cut_off.join(", ")),
            "`meanwhile import` takes it up where it stopped.",
        )
    })
}

/// The age of the newest backup, where the folder of backups is known.
fn backups(engine: &Engine, now: Timestamp) -> Option<Check> {
    let folder = engine.backups()?;
    let advice = "`meanwhile backup` makes one and checks it.";
    Some(match crate::io::backups::newest(folder) {
        Err(cause) => bad(
            "backups",
            format!("{} cannot be read: {cause}.", folder.display()),
            advice,
        ),
        Ok(None) => notice("backups", "There is no backup yet.", advice),
        Ok(Some(at)) => {
            let days = now.duration_since(at).as_hours() / 24;
            if days > BACKUP_DAYS_MAX {
                notice(
                    "backups",
                    format!("The newest backup is {} old.", count(days, "day", "days")),
                    advice,
                )
            } else {
                good(
                    "backups",
                    format!(
                        "The newest backup is {} old.",
                        count(days.max(0), "day", "days")
                    ),
                )
            }
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{AddApplication, add_application};
    use crate::testing::Bench;

    fn state(doctor: &Doctor, code: &str) -> CheckState {
        doctor
            .checks
            .iter()
            .find(|it| it.code == code)
            .unwrap()
            .state
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_is_in_order_and_what_is_not_is_told_apart() {
        let mut bench = Bench::interviewed("2026-04-08 09:00").await;
        let doctor = doctor(&bench.engine, bench.now).await.unwrap();
        assert!(doctor.healthy, "{doctor:?}");
        assert_eq!(state(&doctor, "profile"), CheckState::Notice);
        assert_eq!(state(&doctor, "places"), CheckState::Good);
        let add = AddApplication {
            employer: "Somewhere".to_owned(),
            role: "Clerk".to_owned(),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
        bench.set("2026-04-01 08:00");
        let folder = tempfile::tempdir().unwrap();
        let engine = bench.engine.clone().with_backups(folder.path().to_owned());
        let doctor = super::doctor(&engine, bench.now).await.unwrap();
        assert!(!doctor.healthy, "an entry from the future");
        assert_eq!(state(&doctor, "clock"), CheckState::Bad);
        assert_eq!(state(&doctor, "places"), CheckState::Notice);
        assert_eq!(state(&doctor, "backups"), CheckState::Notice);
    }
}
