//! `meanwhile outlook APPLICATION`: the outlook of one wait.

use std::path::{Path, PathBuf};

use meanwhile_engine::views::{self, Outlook, Share, WaitOutlook};

use super::curve;
use crate::chart;
use crate::cli::commands::export::{write_private, wrote};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{Column, Page, Table, command, plain, quiet, strong};

/// How many waits are shown at once. *Assumption:* nobody reads further.
const SHOWN_MAX: usize = 20;

/// Shows the outlook of the application that is meant; with `svg`, draws its curve there.
pub async fn run(
    words: String,
    svg: Option<PathBuf>,
    replace: bool,
    context: &Context,
) -> Result<Exit, Failure> {
    let run = async |engine: &_, now, words: String| views::outlook(engine, now, &words).await;
    let outlook = context.view(words, run).await?;
    if let Some(file) = svg {
        return picture(&outlook, &file, replace, context);
    }
    context.show(&outlook, |page| draw(page, &outlook))?;
    Ok(Exit::Done)
}

/// Writes the curve as a picture. Where there is no wait there is no curve, and nothing is written.
fn picture(
    outlook: &Outlook,
    file: &Path,
    replace: bool,
    context: &Context,
) -> Result<Exit, Failure> {
    let Some(wait) = &outlook.wait else {
        return Err(Failure::usage(
            format!("There is no curve to draw. {}", outlook.text),
            "`meanwhile outlook` shows which waits have one. Nothing was written.",
        ));
    };
    let svg = chart::file(wait, &outlook.application.label());
    if file.as_os_str() == "-" {
        context.print_bytes(svg.as_bytes())?;
        return Ok(Exit::Done);
    }
    write_private(context, file, svg.as_bytes(), replace)?;
    match context.json {
        true => context.show(outlook, |_| ())?,
        false => wrote(context, file, svg.len())?,
    }
    Ok(Exit::Done)
}

/// The outlook of everything that waits for an answer after an interview, in a few lines each: the newest, unless every one
/// is wanted.
pub async fn all(every: bool, context: &Context) -> Result<Exit, Failure> {
    let waits = views::outlooks(context.look().await?, context.now()).await?;
    context.show(&*waits, |page| {
        if waits.is_empty() {
            page.para(0, "You wait for no answer to an interview.");
        }
        let shown = if every { waits.len() } else { SHOWN_MAX };
        for (place, outlook) in waits.iter().take(shown).enumerate() {
            if place > 0 {
                page.blank();
            }
            page.line(0, [strong(outlook.application.label())]);
            page.para(2, &outlook.text);
            page.para(2, &outlook.next);
        }
        let more = waits.len().saturating_sub(shown);
        if more > 0 {
            page.blank();
            let more = format!("And {more} more, which have waited longer: ");
            page.line(0, [quiet(more), command("meanwhile outlook --all")]);
        }
        if let Some(first) = waits.first() {
            page.blank();
            let typed = format!("meanwhile outlook {}", first.application.handle);
            page.line(0, [quiet("With figures: "), command(typed)]);
        }
    })?;
    Ok(Exit::Done)
}

fn draw(page: &mut Page, outlook: &Outlook) {
    page.line(0, [strong(outlook.application.label())]);
    page.para(0, &outlook.text);
    if !outlook.causes.is_empty() {
        page.heading("Why they may be quiet");
    }
    for cause in &outlook.causes {
        page.item(2, &sentence(&cause.text));
        page.aside(
            4,
            &format!("{} Source: {}.", sentence(cause.why), cause.source),
        );
    }
    page.blank();
    page.line(0, [strong(sentence(&outlook.next))]);
    if let Some(wait) = &outlook.wait {
        page.heading("In figures, with the range that holds in eight of ten cases");
        draw_figures(page, wait);
        page.heading("How many of such waits are still without an answer, day by day");
        curve::draw(page, wait);
        page.blank();
        draw_grounds(page, wait);
    }
}

fn draw_figures(page: &mut Page, wait: &WaitOutlook) {
    let mut table = Table::new(&[Column::Number, Column::Number, Column::Fixed]);
    let mut row = |share: &Share, what: String| {
        let between = format!("{} to {}", percent(share.low), percent(share.high));
        table.row([strong(percent(share.value)), quiet(between), plain(what)]);
    };
    row(&wait.still_coming, "an answer still comes".to_owned());
    for within in &wait.within {
        let days = within.business_days;
        row(
            &within.chance,
            format!("within {days} business days, by {}", within.by.text),
        );
    }
    page.table(2, &table);
    page.blank();
    for line in wait.days_in_words() {
        page.hanging(2, 4, [plain(line)]);
    }
}

/// What the figures stand on.
fn draw_grounds(page: &mut Page, wait: &WaitOutlook) {
    page.aside(2, &wait.grounds);
    for source in &wait.sources {
        page.aside(2, &format!("Source: {source}."));
    }
}

/// A share in whole percent; what is not quite sure is not called so.
fn percent(share: f64) -> String {
    match (share * 100.0).round() as i64 {
        100 if share < 1.0 => ">99 %".to_owned(),
        0 if share > 0.0 => "<1 %".to_owned(),
        whole => format!("{whole} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn nothing_is_called_certain_that_is_not() {
        assert_eq!(percent(0.0), "0 %");
        assert_eq!(percent(0.004), "<1 %");
        assert_eq!(percent(0.5), "50 %");
        assert_eq!(percent(0.996), ">99 %");
        assert_eq!(percent(1.0), "100 %");
    }
}
