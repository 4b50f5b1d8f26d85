//! Mail and calendars: read with a line of progress, stopped in order by Ctrl-C, summed up at the end.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use meanwhile_engine::EngineError;
use meanwhile_engine::import::{self, ImportError, ImportReport, OpenError, Options, Stage};
use meanwhile_engine::views;

use super::left_out;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::{Failure, sentence};
use crate::cli::output::{
    Column, Far, Page, Progress, Table, command, grouped, plain, quiet, strong,
};

/// Reads the sources and says what was found.
pub async fn import(
    context: &Context,
    sources: Vec<PathBuf>,
    me: Vec<String>,
    show_left_out: bool,
) -> Result<Exit, Failure> {
    let began_empty = context.is_new();
    let engine = context.engine().await?;
    let said = !me.is_empty() || !views::settings(engine).await?.seeker.addresses.is_empty();
    let options = Arc::new(Options {
        me,
        beside: import::imported(&engine.user()).await?,
        show_left_out,
        ..Options::default()
    });
    stop_on_ctrl_c(Arc::clone(&options));
    let mut line = Progress::new(context.screen, context.quiet || context.json);
    let mut show = |far: &import::Progress| line.step(&far_of(far));
    let report = import::run(&engine.user(), &sources, &options, context.now(), &mut show).await;
    line.clear();
    let report = report.map_err(failure)?;
    context.show(&report, |page| {
        draw(page, &report);
        if let Some(left_out) = &report.left_out {
            left_out::draw(page, left_out, context.home());
        }
        whose(page, &report, said, began_empty);
        odd(page, &report);
    })?;
    Ok(Exit::Done)
}

/// Reading blocks this thread, so that another one has to listen.
fn stop_on_ctrl_c(options: Arc<Options>) {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let Ok(runtime) = runtime else {
            return;
        };
        if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
            options.cancel.store(true, Ordering::Relaxed);
        }
    });
}

fn far_of(far: &import::Progress) -> Far<'static> {
    let percent = (far.bytes_done.min(far.bytes_total) * 100).checked_div(far.bytes_total);
    let reading = far.stage == Stage::Reading;
    Far {
        what: match far.stage {
            Stage::Reading => "Reading",
            Stage::Matching => "Putting messages to applications",
            Stage::Storing => "Saving what was found",
        },
        percent: percent
            .and_then(|percent| u8::try_from(percent).ok())
            .filter(|_| reading),
        count: if reading { far.messages } else { 0 },
        // Whole messages a second are all that is shown.
        rate: if reading {
            far.rate.max(0.0).round() as u64
        } else {
            0
        },
        left: far.left,
    }
}

fn failure(error: ImportError) -> Failure {
    match error {
        ImportError::Store(cause) => cause.into(),
        ImportError::Source { path, source } => of_source(&path, source),
        ImportError::Cancelled => Failure::Interrupted {
            kept: "What was found so far is kept. The same command goes on from there.".to_owned(),
        },
        ImportError::NotYours { given, seen } => Failure::Usage {
            what: format!(
                "This looks like the mail of {}: nothing in it is from or to {}. Nothing was stored.",
                seen.join(", "),
                given.join(", ")
            ),
            hint: format!(
                "If it is your mail, name that address, too: --me {}",
                seen.first().map_or("", String::as_str)
            ),
        },
        ImportError::SomebodyElses(stranger) => Failure::Usage {
            what: format!(
                "{} looks like somebody else’s address: it wrote {} messages to you at {}, nothing here was sent from it, \
                 and nobody else wrote to it. Nothing was stored.",
                stranger.address, stranger.count, stranger.to
            ),
            hint: format!(
                "Leave it out, or, if it is yours, say so for good: meanwhile profile --add-address {}",
                stranger.address
            ),
        },
        ImportError::NoSource | ImportError::ReaderEnded => {
            Failure::Engine(EngineError::Bug(error.to_string()))
        }
    }
}

/// Why a source cannot be opened, and what would be taken instead.
fn of_source(path: &Path, source: OpenError) -> Failure {
    let is_outlook = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("msg"));
    match source {
        OpenError::NotFound { .. } => {
            Failure::reading(path, &io::Error::from(io::ErrorKind::NotFound))
        }
        OpenError::Unreadable { source, .. } => Failure::reading(path, &source),
        OpenError::NotAMailbox { .. } => Failure::File {
            path: path.to_owned(),
            verb: "read",
            cause: "it holds neither mail nor a calendar".to_owned(),
            hint: if is_outlook {
                "Outlook keeps .msg files in a form of its own: save the message as .eml, or drag it into another mail \
                 program and export it from there."
            } else {
                "What is read: mailboxes (mbox, Maildir), messages (.eml), calendars (.ics), folders of these, tables \
                 (.csv, .tsv), and exports of this program (.json)."
            },
        },
    }
}

fn draw(page: &mut Page, report: &ImportReport) {
    let mut table = Table::new(&[Column::Flexible, Column::Fixed]);
    for source in &report.sources {
        let mut parts = vec![counted(source.messages, "message", "messages")];
        if source.calendars > 0 {
            parts.push(counted(source.calendars, "calendar", "calendars"));
        }
        if source.skipped > 0 {
            parts.push(format!("{} could not be read", grouped(source.skipped)));
        }
        table.row([plain(&source.path), quiet(parts.join(", "))]);
    }
    page.table(0, &table);
    for source in &report.along {
        let text = format!(
            "{} was read along: what belongs together may be in both.",
            source.path
        );
        page.aside(0, &text);
    }
    page.blank();
    let found = report.applications + report.interviews + report.facts;
    if found == 0 {
        page.line(
            0,
            [strong("Nothing new about your applications was found.")],
        );
    } else {
        // The interviews are among the facts, and are named already.
        let others = report.facts.saturating_sub(report.interviews);
        let text = format!(
            "Found {}, {} and {}.",
            counted(report.applications, "application", "applications"),
            counted(report.interviews, "interview", "interviews"),
            counted(others, "thing that happened", "things that happened"),
        );
        page.line(0, [strong(text)]);
        page.line(
            0,
            [
                plain("Nothing of it counts until you have looked: "),
                command("meanwhile review"),
            ],
        );
    }
    renamed(page, report.renamed);
    let rest = rest(report);
    if rest.iter().any(|(count, _)| *count > 0) {
        page.blank();
    }
    for (count, text) in rest.into_iter().filter(|(count, _)| *count > 0) {
        page.aside(0, &format!("{:>9}  {text}", grouped(count)));
    }
    again(page, &report.again);
}

/// What became of the messages that went to no application.
fn rest(report: &ImportReport) -> [(u64, &'static str); 5] {
    [
        (
            report.ambiguous,
            "could belong to more than one application; review asks you",
        ),
        (
            report.unassigned,
            "about jobs that fit no application; review --list shows them",
        ),
        (
            report.known,
            match report.known {
                1 => "was known already",
                _ => "were known already",
            },
        ),
        (
            report.ahead,
            match report.ahead {
                1 => "is dated after now: import it again when its day has come",
                _ => "are dated after now: import them again when their day has come",
            },
        ),
        (
            report.noise,
            match report.noise {
                1 => "is about other things and was not kept",
                _ => "are about other things and were not kept",
            },
        ),
    ]
}

/// Applications that are called by their employer now, and not by an agency.
fn renamed(page: &mut Page, count: u64) {
    if count > 0 {
        let text = match count {
            1 => "An application that came through an agency is named after the employer now; the agency stays with it."
                .to_owned(),
            many => format!(
                "{many} applications that came through agencies are named after their employers now; the agencies stay \
                 with them."
            ),
        };
        page.para(0, &text);
    }
}

/// Names the files of earlier imports that should be read again.
fn again(page: &mut Page, paths: &[String]) {
    for path in paths {
        page.blank();
        let text = format!("{path} may hold more about these applications now: import it again.");
        page.para(0, &text);
    }
}

/// Whose mail counted as the seeker's own, and what to do when that is wrong. `said` is what the seeker told, by flag
/// or in the profile; `began_empty` says that this import is all there is.
fn whose(page: &mut Page, report: &ImportReport, said: bool, began_empty: bool) {
    let me = &report.me;
    let read: u64 = report.sources.iter().map(|it| it.messages).sum();
    if me.is_empty() && read == 0 {
        // Without a message nobody wrote anything; but in a calendar somebody may be taken for another.
        if report.applications + report.interviews > 0 {
            unknown(page, began_empty);
        }
        return;
    }
    let all = me.join(", ");
    if said {
        let text =
            format!("Your addresses, as you said: {all}. Mail from them counts as written by you.");
        page.aside(0, &text);
        return;
    }
    page.blank();
    let taken = if read == 0 {
        format!("Taken for your address, going by who is in the calendar: {all}.")
    } else if me.is_empty() {
        "Which addresses are yours could not be found out: all mail counts as written to you."
            .to_owned()
    } else {
        format!(
            "Taken for your addresses, going by the mail itself: {all}. Mail from them counts as written by you, all \
             other as written to you."
        )
    };
    page.para(0, &taken);
    let say = command("meanwhile profile --address …");
    let found = report.applications + report.interviews + report.facts;
    if found == 0 {
        // Nothing was concluded from it, so that nothing has to be put right.
        page.line(0, [quiet("To say them for good: "), say]);
    } else if began_empty {
        page.aside(0, "If that is wrong, begin anew before you review:");
        page.line(2, [command("meanwhile erase --everything")]);
        page.line(
            2,
            [quiet(
                "the same import, with --me ADDRESS for each of yours",
            )],
        );
        page.line(0, [quiet("To say it for good: "), say]);
    } else {
        page.line(0, [quiet("If that is wrong, say it for good: "), say]);
        page.aside(
            0,
            "What was read keeps its side: dismiss in review what is not so. For one import alone, name each of yours \
             with --me ADDRESS.",
        );
    }
}

/// Asks for the seeker's address where a calendar does not tell whose it is.
fn unknown(page: &mut Page, began_empty: bool) {
    page.blank();
    page.para(
        0,
        "Whose calendar this is could not be found out, so nothing of it is sure, and you may stand among those whom you \
         meet. Say who you are, and import it again:",
    );
    if began_empty {
        page.line(2, [command("meanwhile erase --everything")]);
    }
    page.line(2, [command("meanwhile profile --address YOU@EXAMPLE.COM")]);
}

/// What was odd about the mail.
fn odd(page: &mut Page, report: &ImportReport) {
    for finding in &report.findings {
        let text = format!(
            "{}: {}",
            counted(finding.count, "time", "times"),
            sentence(&finding.example)
        );
        page.aside(0, &text);
    }
}

fn counted(number: u64, one: &str, many: &str) -> String {
    let what = if number == 1 { one } else { many };
    format!("{} {what}", grouped(number))
}
