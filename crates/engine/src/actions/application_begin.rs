//! Records an application together with its first interview: one step, one undo.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::application_add::{AddApplication, add_to_desk};
use super::interview_record::{RecordInterview, record};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// A new application, and the interview that brought it here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct BeginApplication {
    /// The application.
    pub application: AddApplication,
    /// Its first interview, ahead or held; what it says of the application does not count.
    pub interview: Option<RecordInterview>,
}

/// Records an application together with its first interview.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then, the application not either.
pub async fn begin_application(
    engine: &Engine,
    now: Timestamp,
    input: BeginApplication,
) -> Result<Done, EngineError> {
    let begun = engine.act(now, "begin_application", |edit| {
        let id = add_to_desk(edit, &input.application)?;
        if let Some(interview) = &input.interview {
            let interview = RecordInterview {
                application: id.to_string(),
                ..interview.clone()
            };
            let added = std::mem::take(&mut edit.summary);
            record(edit, &interview)?;
            let held = std::mem::take(&mut edit.summary);
            let on = held.split_once(':').map_or("", |(first, _)| first);
            edit.summary = format!("{added}, with an {}", on.replacen('I', "i", 1));
        }
        Ok(())
    });
    Ok(begun.await?.1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;
    use crate::views::{ListFilter, ListRow, list};

    fn input(start: &str) -> BeginApplication {
        BeginApplication {
            application: AddApplication {
                employer: "Acme".to_owned(),
                role: "Analyst".to_owned(),
                ..AddApplication::default()
            },
            interview: Some(RecordInterview {
                start: start.to_owned(),
                ..RecordInterview::default()
            }),
        }
    }

    async fn applications(bench: &Bench) -> Vec<ListRow> {
        let filter = ListFilter {
            closed: true,
            words: None,
        };
        list(&bench.engine, bench.now, &filter).await.unwrap()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_application_and_its_interview_are_one_step() {
        let bench = Bench::at("2026-04-01 09:00").await;
        let done = begin_application(&bench.engine, bench.now, input("fri 3pm")).await;
        let done = done.unwrap();
        assert_eq!(
            done.summary,
            "Added Acme, Analyst, with an interview on Fri 3 April 2026"
        );
        let undo = super::super::Undo {
            action: done.action,
        };
        super::super::undo(&bench.engine, bench.now, undo)
            .await
            .unwrap();
        assert!(applications(&bench).await.is_empty());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_unclear_interview_leaves_no_application_behind() {
        let bench = Bench::at("2026-04-01 09:00").await;
        let done = begin_application(&bench.engine, bench.now, input("soonish")).await;
        assert!(done.is_err());
        assert!(applications(&bench).await.is_empty());
    }
}
