//! A table: shown first with what is unclear about it, recorded with `--apply`.

use std::path::Path;

use meanwhile_engine::csv::{self, CsvOptions, CsvPreview, CsvQuestion, CsvVerdict, DateOrder};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Rows that a preview shows.
const ROWS_MAX: usize = 12;

/// Shows what a table would bring, or records it.
pub async fn import(
    context: &Context,
    path: &Path,
    mut options: CsvOptions,
    apply: bool,
) -> Result<Exit, Failure> {
    // Whoever says yes to every confirmation has said so to this one.
    let apply = apply || context.yes;
    let bytes = std::fs::read(path).map_err(|cause| Failure::reading(path, &cause))?;
    let engine = context.look().await?;
    let mut preview = csv::preview_csv(engine, context.now(), &bytes, &options).await?;
    while context.prompt.can_ask() && answer(context, &preview, &mut options).await? {
        preview = csv::preview_csv(engine, context.now(), &bytes, &options).await?;
    }
    let open = !preview.questions.is_empty();
    if !apply || open {
        context.show(&preview, |page| draw(page, &preview, path, &options))?;
        if open && apply {
            return Err(question(&preview.questions[0]));
        }
    }
    let brings = preview.new + preview.changed > 0;
    if open || !brings && !apply {
        return Ok(Exit::Done);
    }
    let can_ask = context.prompt.can_ask();
    let wanted = apply || can_ask && context.confirm("Record this?").await?;
    if wanted {
        let engine = context.engine().await?;
        let done = csv::import_csv(engine, context.now(), &bytes, &options).await?;
        context.show_done(&done)?;
    }
    Ok(Exit::Done)
}

/// Asks the first open question that can be asked in a line; whether it was answered.
async fn answer(
    context: &Context,
    preview: &CsvPreview,
    options: &mut CsvOptions,
) -> Result<bool, Failure> {
    let Some(open) = preview
        .questions
        .iter()
        .find(|it| it.option == "date_order")
    else {
        return Ok(false);
    };
    if options.date_order.is_some() {
        return Ok(false);
    }
    let labels = ["the day comes first", "the month comes first"].map(str::to_owned);
    let text = format!("{} {}", open.text, open.examples.join(", "));
    match context
        .prompt
        .choose(&text, &labels, "--date-order")
        .await?
    {
        Some(0) => options.date_order = Some(DateOrder::DayFirst),
        Some(_) => options.date_order = Some(DateOrder::MonthFirst),
        None => return Ok(false),
    }
    Ok(true)
}

fn question(open: &CsvQuestion) -> Failure {
    let hint = match open.option {
        "date_order" => "Answer with `--date-order day-first` or `--date-order month-first`.",
        _ => "Answer with `--column HEADER=FIELD`.",
    };
    Failure::usage(format!("{} Nothing was recorded", open.text), hint)
}

fn draw(page: &mut Page, preview: &CsvPreview, path: &Path, options: &CsvOptions) {
    page.line(0, [strong(path.display().to_string())]);
    let origin = preview.origin.map(|it| format!(", from {}", tracker(it)));
    let count = preview.rows.len();
    let rows = if count == 1 { "row" } else { "rows" };
    page.aside(0, &format!("{count} {rows}{}.", origin.unwrap_or_default()));
    let unused: Vec<&str> = preview
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.header.as_str())
        .collect();
    if !unused.is_empty() {
        page.aside(
            0,
            &format!("Columns that are not used: {}.", unused.join(", ")),
        );
    }
    page.blank();
    for row in preview.rows.iter().take(ROWS_MAX) {
        let verdict = match row.verdict {
            CsvVerdict::New => "new",
            CsvVerdict::Changed => "more",
            CsvVerdict::Unchanged => "known",
            CsvVerdict::Skipped => "left out",
        };
        let names = [row.employer.as_str(), row.role.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        let mut line = vec![
            quiet(format!("{}  ", row.line)),
            plain(format!("{verdict}  {}", names.join(", "))),
        ];
        if !row.brings.is_empty() {
            line.push(quiet(format!("  {}", row.brings.join(", "))));
        }
        page.hanging(0, 4, line);
    }
    // A note is a sentence, and in a cell it would be cut.
    let noted = preview.rows.iter().take(ROWS_MAX);
    for row in noted.filter(|row| !row.notes.is_empty()) {
        page.item(0, &format!("Line {}: {}", row.line, row.notes.join(" ")));
    }
    if count > ROWS_MAX {
        page.aside(0, &format!("… and {} more.", count - ROWS_MAX));
    }
    page.blank();
    let sum = format!(
        "{} new, {} with something added, {} known already, {} left out.",
        preview.new, preview.changed, preview.unchanged, preview.skipped
    );
    page.line(0, [strong(sum)]);
    for open in &preview.questions {
        page.blank();
        page.line(0, [strong(sentence(&open.text))]);
        if !open.examples.is_empty() {
            page.aside(2, &format!("Such as {}.", open.examples.join(", ")));
        }
        let flag = match open.option {
            "date_order" => "--date-order day-first|month-first",
            _ => "--column HEADER=FIELD",
        };
        page.line(2, [quiet("Answer with "), command(flag)]);
    }
    if preview.questions.is_empty() && preview.new + preview.changed > 0 {
        page.line(0, [quiet("To record it: "), command(again(path, options))]);
    }
}

/// A tracker as it writes itself.
fn tracker(origin: &str) -> &str {
    match origin {
        "linkedin" => "LinkedIn",
        "teal" => "Teal",
        "simplify" => "Simplify",
        "jobsync" => "JobSync",
        "huntr" => "Huntr",
        "meanwhile" => "Meanwhile",
        other => other,
    }
}

/// The command that records what was shown: the same table, read in the same way.
fn again(path: &Path, options: &CsvOptions) -> String {
    let mut words = vec![path.display().to_string()];
    if let Some(order) = options.date_order {
        let order = match order {
            DateOrder::DayFirst => "day-first",
            DateOrder::MonthFirst => "month-first",
        };
        words.extend(["--date-order".to_owned(), order.to_owned()]);
    }
    for (header, field) in &options.columns {
        words.extend(["--column".to_owned(), format!("{header}={field}")]);
    }
    let typed = words.iter().map(|word| quoted(word)).collect::<Vec<_>>();
    format!("meanwhile import {} --apply", typed.join(" "))
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-=:,+@\\".contains(c);
    if word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_to_record_a_table_reads_it_as_it_was_shown() {
        let mut options = CsvOptions::default();
        let path = Path::new("my jobs.csv");
        assert_eq!(
            again(path, &options),
            "meanwhile import 'my jobs.csv' --apply"
        );
        options.date_order = Some(DateOrder::DayFirst);
        options
            .columns
            .insert("Firm".to_owned(), "employer".to_owned());
        assert_eq!(
            again(Path::new("t.csv"), &options),
            "meanwhile import t.csv --date-order day-first --column Firm=employer --apply"
        );
    }
}
