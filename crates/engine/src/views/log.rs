//! What did the seeker do, and what can be undone?

use std::collections::BTreeMap;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_store::Import;
use serde::Serialize;

use crate::actions::stored_something;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Moment;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogLine {
    /// Its number, for `undo`; `null` for what was read, which is dismissed in review and not undone.
    pub action: Option<u64>,
    /// When.
    pub at: Moment,
    /// The verb.
    pub verb: String,
    /// What was done.
    pub summary: String,
    /// The action that this one undid.
    pub undoes: Option<u64>,
    /// The action that undid this one.
    pub undone_by: Option<u64>,
}

/// What did the seeker do, and what can be undone?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn log(engine: &Engine, limit: u32) -> Result<Vec<LogLine>, EngineError> {
    let loaded = engine.load().await?;
    let zone = loaded.settings.seeker.zone;
    let actions = engine.user().actions(limit).await?;
    let line = |action: meanwhile_store::Action| LogLine {
        action: Some(action.number.0),
        at: Moment::new(action.at, zone),
        verb: action.verb,
        summary: action.summary,
        undoes: action.undoes.map(|it| it.0),
        undone_by: action.undone_by.map(|it| it.0),
    };
    // What was read stands behind the action that was the last one then.
    let mut lines: Vec<((u64, bool), LogLine)> = imports(engine, zone).await?;
    lines.extend(
        actions
            .into_iter()
            .map(|action| ((action.number.0, false), line(action))),
    );
    lines.sort_by(|(a, x), (b, y)| (b, y.at.at).cmp(&(a, x.at.at)));
    lines.truncate(limit as usize);
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// The imports that left something behind, one line for all that was read together, each with its place.
async fn imports(engine: &Engine, zone: Zone) -> Result<Vec<((u64, bool), LogLine)>, EngineError> {
    let mut runs: BTreeMap<_, Vec<Import>> = BTreeMap::new();
    for import in engine.user().imports().await? {
        let place = import.after_action.map_or(0, |it| it.0);
        if stored_something(&import) {
            runs.entry((place, import.started_at))
                .or_default()
                .push(import);
        }
    }
    let line = |((place, at), read): ((u64, Timestamp), Vec<Import>)| {
        let mut sources: Vec<&str> = read.iter().map(|import| name_of(&import.source)).collect();
        sources.sort_unstable();
        let summary = LogLine {
            action: None,
            at: Moment::new(at, zone),
            verb: "import".to_owned(),
            summary: format!("Read {}; what it found is in review.", sources.join(", ")),
            undoes: None,
            undone_by: None,
        };
        ((place, true), summary)
    };
    Ok(runs.into_iter().map(line).collect())
}

/// The name of a file without its folders.
fn name_of(source: &str) -> &str {
    let name = source
        .trim_end_matches(['/', '\\'])
        .rsplit(['/', '\\'])
        .next();
    name.filter(|name| !name.is_empty()).unwrap_or(source)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::import::{Options, run};
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn what_was_read_is_one_line_in_its_place() {
        let bench = Bench::interviewed("2026-04-09 10:00").await;
        let folder = tempfile::tempdir().unwrap();
        let mail = |house: &str| {
            let host = house.to_lowercase();
            format!(
                "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <{host}@mail.example>\nDate: Mon, 02 Mar 2026 09:00:00 \
                 +0000\nFrom: Dana Reyes <dana.reyes@{host}.example>\nTo: Sam Bell <sam@mailbox.example>\nSubject: Your \
                 application for Data Analyst at {house}\n\nDear Sam,\n\nthank you for your application for the position \
                 of Data Analyst at {house}. Your interview is confirmed for Thursday 12 March at 10:00.\n\nDana \
                 Reyes\n{house}\n\n"
            )
        };
        let files = ["Brightwater", "Birchfield"].map(|name| {
            let path = folder.path().join(format!("{name}.mbox"));
            std::fs::write(&path, mail(name)).unwrap();
            path
        });
        let options = Options {
            me: vec!["sam@mailbox.example".to_owned()],
            ..Options::default()
        };
        let user = bench.engine.user();
        run(&user, &files, &options, bench.now, &mut |_| {})
            .await
            .unwrap();
        let lines = log(&bench.engine, 20).await.unwrap();
        let numbers: Vec<Option<u64>> = lines.iter().map(|line| line.action).collect();
        assert_eq!(numbers, [None, Some(2), Some(1)]);
        assert!(
            lines[0]
                .summary
                .contains("Birchfield.mbox, Brightwater.mbox")
        );
        assert_eq!(log(&bench.engine, 1).await.unwrap().len(), 1);
    }
}
