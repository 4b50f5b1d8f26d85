//! Is this understood as a date, as it is typed? Asked while somebody still sits before the question.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::typed::Reader;

/// What was typed, and what for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TypedDate {
    /// The words.
    pub words: String,
    /// What they are for.
    pub wanted: WantedDate,
}

/// What a date is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WantedDate {
    /// The moment of something arranged, with its time of day.
    Appointment,
    /// A moment that is past.
    #[default]
    Past,
    /// A day.
    Day,
}

/// The words again where they are understood.
///
/// # Errors
/// When they are not, or mean several things.
pub async fn typed_date(
    engine: &Engine,
    now: Timestamp,
    input: TypedDate,
) -> Result<String, EngineError> {
    let reader = Reader {
        zone: engine.zone().await?,
        now,
    };
    match input.wanted {
        WantedDate::Appointment => reader.appointment(&input.words).map(|_| ()),
        WantedDate::Past => reader.past(Some(&input.words)).map(|_| ()),
        WantedDate::Day => reader.day(&input.words).map(|_| ()),
    }?;
    Ok(input.words)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn what_is_no_date_is_told_at_once() {
        let bench = Bench::interviewed("2026-04-08 09:00").await;
        let is_taken = async |words: &str, wanted| {
            let words = words.to_owned();
            let asked = typed_date(&bench.engine, bench.now, TypedDate { words, wanted });
            asked.await.is_ok()
        };
        assert!(is_taken("fri 3pm", WantedDate::Appointment).await);
        assert!(!is_taken("fri", WantedDate::Appointment).await);
        assert!(is_taken("yesterday", WantedDate::Past).await);
        assert!(!is_taken("tomorrow 9:00", WantedDate::Past).await);
        assert!(is_taken("fri", WantedDate::Day).await);
        assert!(!is_taken("garbage when", WantedDate::Day).await);
    }
}
