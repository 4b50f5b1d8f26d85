//! Comma-separated tables: read from the trackers people come from, written for spreadsheets.
//!
//! Reading is in two steps: [`preview_csv`] says what would be recorded and what is unclear; [`import_csv`] records it.

mod columns;
mod decode;
mod export;
mod known;
mod row_facts;
mod rows;
mod values;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use export::export_csv;

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;

/// The text of a table of waits, in whatever encoding a spreadsheet wrote it.
///
/// # Errors
/// When it is no text.
pub fn waits_text(bytes: &[u8]) -> Result<String, EngineError> {
    let (text, _) = crate::encoding::decoded(bytes);
    match text.contains('\0') {
        false => Ok(text),
        true => Err(EngineError::invalid(
            "csv",
            "this cannot be read as a table: it holds zero bytes",
            "Save it as CSV with the columns `days` and `event`.",
        )),
    }
}

/// How to read a table; what is `None` is found out, or asked about in the preview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CsvOptions {
    /// Whether the day or the month comes first in dates such as 03/04/2026.
    pub date_order: Option<DateOrder>,
    /// Columns by header, where they are not recognised: header to field name.
    pub columns: std::collections::BTreeMap<String, String>,
}

/// Which comes first in a date such as 03/04/2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
}

/// What a table would bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvPreview {
    /// What separates its cells.
    pub delimiter: char,
    /// How its text is encoded.
    pub encoding: &'static str,
    /// Where it seems to come from, such as `teal`.
    pub origin: Option<&'static str>,
    /// Its columns, in order.
    pub columns: Vec<CsvColumn>,
    /// Its rows, in order.
    pub rows: Vec<CsvRow>,
    /// What must be answered first; empty when it can be imported as it is.
    pub questions: Vec<CsvQuestion>,
    /// How many applications are new.
    pub new: usize,
    /// How many are recorded already and get something added.
    pub changed: usize,
    /// How many are recorded already as they are.
    pub unchanged: usize,
    /// How many rows cannot be used.
    pub skipped: usize,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvColumn {
    /// Its header.
    pub header: String,
    /// The field it is read as; `None` when it is not used.
    pub field: Option<&'static str>,
}

/// What one row would bring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvRow {
    /// Its line in the file, the header being 1.
    pub line: u64,
    /// The employer.
    pub employer: String,
    /// The role.
    pub role: String,
    /// What happens to it.
    pub verdict: CsvVerdict,
    /// The entries that it brings, as they were read: “applied Thu 5 March 2026”.
    pub brings: Vec<String>,
    /// What is to be known about it, or why it is skipped, line by line.
    pub notes: Vec<String>,
}

/// What happens to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CsvVerdict {
    /// A new application.
    New,
    /// Something is added to a recorded one.
    Changed,
    /// Everything is recorded already.
    Unchanged,
    /// It cannot be used.
    Skipped,
}

/// Something only the seeker can know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CsvQuestion {
    /// The option that answers it: `date_order`, or `columns`.
    pub option: &'static str,
    /// The question.
    pub text: String,
    /// The values it can take.
    pub values: Vec<String>,
    /// Cells that show what it is about.
    pub examples: Vec<String>,
}

/// Says what a table would bring. Records nothing.
///
/// # Errors
/// When it is no table, or the store cannot be read.
pub async fn preview_csv(
    engine: &Engine,
    now: Timestamp,
    bytes: &[u8],
    options: &CsvOptions,
) -> Result<CsvPreview, EngineError> {
    let table = decode::table(bytes)?;
    let mut edit = Edit::new(engine.load_own().await?, now);
    rows::bring(&mut edit, &table, options)
}

/// Records what a table brings. Reading the same table again changes nothing.
///
/// # Errors
/// When it is no table, a question is open, or the store cannot do it. Nothing is changed then.
pub async fn import_csv(
    engine: &Engine,
    now: Timestamp,
    bytes: &[u8],
    options: &CsvOptions,
) -> Result<Done, EngineError> {
    let table = decode::table(bytes)?;
    let imported = engine.act(now, "import_csv", |edit| {
        let preview = rows::bring(edit, &table, options)?;
        if let Some(question) = preview.questions.first() {
            return Err(EngineError::invalid(question.option, open_question(question), &question.values.join(", ")));
        }
        edit.forget_lines();
        for row in preview.rows.iter().filter(|row| row.verdict != CsvVerdict::Unchanged) {
            let what = match row.verdict {
                CsvVerdict::New => "new",
                CsvVerdict::Changed => "added to",
                CsvVerdict::Unchanged | CsvVerdict::Skipped => "left out",
            };
            let names = [row.employer.as_str(), row.role.as_str()];
            let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
            edit.say(format!("Line {}: {} ({what})", row.line, names.join(", ")));
        }
        for note in row_notes(&preview.rows) {
            edit.note(note);
        }
        let CsvPreview { new, changed, unchanged, skipped, .. } = preview;
        edit.about = None;
        edit.summary = format!(
            "Read a table: {new} new, {changed} added to, {unchanged} as they were, {skipped} left out"
        );
        Ok(())
    });
    Ok(imported.await?.1)
}

/// What is said of the rows, once for all lines it is true of.
fn row_notes(rows: &[CsvRow]) -> Vec<String> {
    let mut notes: Vec<(&str, Vec<String>)> = Vec::new();
    for row in rows {
        for note in &row.notes {
            match notes.iter_mut().find(|(said, _)| said == note) {
                Some((_, lines)) => lines.push(row.line.to_string()),
                None => notes.push((note, vec![row.line.to_string()])),
            }
        }
    }
    let told = |(note, lines): (&str, Vec<String>)| match &lines[..] {
        [line] => format!("Line {line}: {note}"),
        lines => format!("Lines {}: {note}", lines.join(", ")),
    };
    notes.into_iter().map(told).collect()
}

fn open_question(question: &CsvQuestion) -> String {
    let text = question.text.trim_end_matches('?');
    format!(
        "this has to be said first: {text} (such as {})",
        question.examples.join(", ")
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{ReopenApplication, Undo, reopen_application, undo};
    use crate::testing::Bench;
    use meanwhile_core::fact::FactKind;
    use meanwhile_core::timeline::Timeline;

    const TEAL: &str = "Job Position,Company,Max. Salary,Status,Date Saved,Date Applied,Follow up,Excitement\n\
        Data Analyst,Brightwater GmbH,0,Applied,2026-03-01,2026-03-02,,4\n\
        Editor,Tamarind Press,0,Interviewing,2026-03-01,2026-03-03,,5\n\
        Clerk,Acorn Ltd,0,Rejected,2026-03-01,,,3\n";

    async fn read(bench: &Bench, text: &str) -> Done {
        import_csv(
            &bench.engine,
            bench.now,
            text.as_bytes(),
            &CsvOptions::default(),
        )
        .await
        .unwrap()
    }

    async fn facts(bench: &Bench, employer: &str) -> Vec<FactKind> {
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let house = desk
            .employers
            .iter()
            .find(|it| it.name.starts_with(employer))
            .unwrap()
            .id;
        let file = desk
            .files
            .iter()
            .find(|it| it.application.employer == house)
            .unwrap();
        Timeline::new(&file.facts)
            .facts()
            .iter()
            .map(|fact| fact.kind.clone())
            .collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_column_of_ticks_is_no_column_of_dates() {
        let bench = Bench::at("2026-11-30 09:00").await;
        let text = "Job Title,Company,Status,Applied,Applied Date\n\
            Ops Lead,Litware,Vorstellungsgespräch,true,2026-10-02T00:00:00.000Z\n\
            Ops,Proseware,expired,false,\n";
        let options = CsvOptions::default();
        let preview = preview_csv(&bench.engine, bench.now, text.as_bytes(), &options);
        let preview = preview.await.unwrap();
        let fields: Vec<_> = preview.columns.iter().map(|it| it.field).collect();
        assert_eq!(fields[3..], [None, Some("applied")]);
        read(&bench, text).await;
        let litware = facts(&bench, "Litware").await;
        assert!(litware.contains(&FactKind::Applied), "{litware:?}");
        assert!(
            !facts(&bench, "Proseware")
                .await
                .contains(&FactKind::Applied)
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn reading_a_table_again_changes_nothing() {
        let bench = Bench::at("2026-04-14 10:00").await;
        let first = read(&bench, TEAL).await;
        assert!(first.action.is_some());
        assert_eq!(
            first.summary,
            "Read a table: 3 new, 0 added to, 0 as they were, 0 left out"
        );
        let again = read(&bench, TEAL).await;
        assert_eq!(again.action, None);
        assert_eq!(
            again.summary,
            "Read a table: 0 new, 0 added to, 3 as they were, 0 left out"
        );
        assert_eq!(facts(&bench, "Brightwater").await, [FactKind::Applied]);
        assert!(matches!(
            facts(&bench, "Acorn").await[..],
            [FactKind::Closed { .. }]
        ));
        let preview = preview_csv(
            &bench.engine,
            bench.now,
            TEAL.as_bytes(),
            &CsvOptions::default(),
        )
        .await
        .unwrap();
        assert_eq!(preview.origin, Some("teal"));
        assert!(
            first
                .notes
                .iter()
                .any(|note| note.contains("does not say when")),
            "{:?}",
            first.notes
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn days_that_cannot_be_are_named() {
        let bench = Bench::at("2026-04-14 10:00").await;
        let done = read(&bench, "Company,Job Title,Status,Interview Date,Date Closed\n\
            Acorn,Clerk,Rejected,2026-03-10 15:00,2026-09-02\nBirch,Clerk,Rejected,2026-02-02 15:00,2026-01-02\n").await;
        let notes = done.notes.join(" ");
        assert!(
            notes.contains("it ended lies ahead; it is left open"),
            "{notes}"
        );
        assert!(notes.contains("It ended before the interview"), "{notes}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_ending_without_a_day_makes_no_wait_until_its_day_is_named() {
        let bench = Bench::at("2026-04-14 10:00").await;
        let text = "Company,Job Title,Status,Interview,Response date\n\
            Acorn,Clerk,Rejected,2026-03-10,2026-03-13\nBirch,Clerk,Rejected,2026-03-10 15:00,\n";
        let waits = async || {
            let stats = crate::views::stats(&bench.engine, bench.now).await.unwrap();
            (stats.times.waits, stats.times.longest_days)
        };
        let done = read(&bench, text).await;
        let notes = done.notes.join(" ");
        assert!(notes.contains("Lines 2, 3: It is over, but"), "{notes}");
        assert!(
            notes.contains("Line 2: The interview has a day and no hour"),
            "{notes}"
        );
        assert_eq!(waits().await, (0, 0.0));
        let options = CsvOptions {
            columns: [("Response date".to_owned(), "closed".to_owned())].into(),
            ..CsvOptions::default()
        };
        import_csv(&bench.engine, bench.now, text.as_bytes(), &options)
            .await
            .unwrap();
        assert_eq!(waits().await, (1, 3.0));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn an_unclear_order_is_asked_about_once() {
        let bench = Bench::at("2026-04-14 10:00").await;
        let text =
            "Company;Title;Date applied\nAcorn;Clerk;03/04/26\nBirch;Clerk;01/02/26\n".as_bytes();
        let mut options = CsvOptions::default();
        let preview = preview_csv(&bench.engine, bench.now, text, &options)
            .await
            .unwrap();
        assert_eq!(preview.questions.len(), 1);
        assert_eq!(preview.questions[0].option, "date_order");
        assert!(preview.rows.iter().all(|row| row.brings.is_empty()));
        options.date_order = Some(DateOrder::MonthFirst);
        let preview = preview_csv(&bench.engine, bench.now, text, &options)
            .await
            .unwrap();
        let brings: Vec<&str> = preview
            .rows
            .iter()
            .flat_map(|it| &it.brings)
            .map(String::as_str)
            .collect();
        assert_eq!(
            brings,
            ["applied Wed 4 March 2026", "applied Fri 2 January 2026"]
        );
        options.date_order = None;
        assert!(
            import_csv(&bench.engine, bench.now, text, &options)
                .await
                .is_err()
        );
        options.date_order = Some(DateOrder::DayFirst);
        import_csv(&bench.engine, bench.now, text, &options)
            .await
            .unwrap();
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        let days: Vec<String> = desk
            .files
            .iter()
            .flat_map(|it| &it.facts)
            .map(|it| it.at.to_string())
            .collect();
        assert_eq!(days, ["2026-04-03T16:00:00Z", "2026-02-01T17:00:00Z"]);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_stage_never_goes_backwards() {
        let bench = Bench::at("2026-04-14 10:00").await;
        read(&bench, TEAL).await;
        let acorn = ReopenApplication {
            application: "acorn".to_owned(),
            despite_no: false,
        };
        reopen_application(&bench.engine, bench.now, acorn)
            .await
            .unwrap();
        let again = read(&bench, TEAL).await;
        assert_eq!(
            again.action, None,
            "what was opened again by hand is not closed by an old table"
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_export_is_read_back_without_a_change() {
        let bench = Bench::at("2026-04-14 10:00").await;
        read(&bench, "Company,Job Title,Contact,Contact email,Interview Date,Date applied\n\
            \"=cmd|'/c calc'!A1\",+Clerk,Dana Okafor,dana@acorn.example,2026-04-10 15:00,2026-03-01\n").await;
        let text = export_csv(&bench.engine, bench.now).await.unwrap();
        assert!(text.contains("'=cmd") && text.contains("'+Clerk"), "{text}");
        let again = read(&bench, &text).await;
        assert_eq!(again.action, None, "{again:?}\n{text}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn linkedin_and_a_table_without_known_headers() {
        let bench = Bench::at("2026-04-14 10:00").await;
        let text = "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\
            \"3/14/26, 9:27 AM\",robin@example.org,,Cobalt Rail,Scheduler,https://jobs.example/1,cv.pdf,\n";
        let done = read(&bench, text).await;
        assert!(done.summary.starts_with("Read a table: 1 new"), "{done:?}");
        let (desk, _) = bench.engine.user().desk().await.unwrap();
        assert!(desk.people.is_empty(), "the address is the applicant's own");
        let odd = "Where,What\nAcorn,Clerk\n".as_bytes();
        let mut options = CsvOptions::default();
        let preview = preview_csv(&bench.engine, bench.now, odd, &options)
            .await
            .unwrap();
        assert_eq!(preview.questions[0].option, "columns");
        options.columns = [("Where", "employer"), ("What", "role")]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .into();
        let done = import_csv(&bench.engine, bench.now, odd, &options)
            .await
            .unwrap();
        undo(
            &bench.engine,
            bench.now,
            Undo {
                action: done.action,
            },
        )
        .await
        .unwrap();
    }
}
