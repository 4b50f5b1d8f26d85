//! The questions of a debrief at a terminal, with the minutes left beside each line. Each line is saved as soon as
//! it is typed; when the ten minutes are over, the question that stands is the last.

use meanwhile_core::fact::{Debrief, Prediction};
use meanwhile_engine::actions::{self, DebriefDone, DebriefStep, FinishDebrief, SaveDebrief};

use super::promise;
use crate::cli::context::Context;
use crate::cli::draw;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, command, plain, quiet, strong};

/// The question whose answer everything that follows waits for.
pub const DECIDES: &str = "When will they decide, and whom may you ask? “Dana: 20 march”";

/// The one question that may be passed over without a thought.
const EXPECTS: &str =
    "If you like: do you think you will hear? yes or no, for yourself alone; Enter passes.";

/// Asks the open questions, then closes the debrief.
pub async fn ask(context: &Context, begun: DebriefDone) -> Result<Exit, Failure> {
    let application = begun.application.id.to_string();
    introduce(context, &begun);
    let answered = questions(context, &begun).await?;
    if answered == 0 && begun.debrief == empty(&begun.debrief) {
        say(context, |page| {
            let again = format!("meanwhile debrief {}", begun.application.handle);
            page.line(
                0,
                [
                    plain("Nothing was written; it stays open. Go on with "),
                    command(again),
                ],
            );
        });
        return Ok(Exit::No);
    }
    let finish = FinishDebrief {
        application,
        interview: begun.interview.map(|id| id.to_string()),
    };
    let state = context.act(finish, actions::finish_debrief).await?;
    let (now, brief) = (context.now(), context.quiet);
    context.show(&state, |page| {
        page.blank();
        draw::done(page, &state.done, now, brief);
    })?;
    Ok(Exit::Done)
}

/// Asks one open question after the other while there is time; tells how many lines were written.
async fn questions(context: &Context, begun: &DebriefDone) -> Result<usize, Failure> {
    let mut answered = 0;
    for step in DebriefStep::ALL {
        if step == DebriefStep::Differently && begun.promised.is_none() {
            answered += usize::from(decides(context, begun).await?);
        }
        let mut lines = lines_of(&begun.debrief, step);
        if !lines.is_empty() {
            continue;
        }
        say(context, |page| {
            page.blank();
            page.line(0, [strong(step.question())]);
        });
        let before = seconds_left(context, begun);
        while let Some(line) = read(context, begun).await? {
            lines.push(line);
            answered += 1;
            let save = SaveDebrief {
                application: begun.application.id.to_string(),
                interview: begun.interview.map(|id| id.to_string()),
                step,
                lines: lines.clone(),
                prediction: None,
                was: None,
            };
            context.act(save, actions::save_debrief).await?;
        }
        // A debrief taken up again after its time may still be completed, one question after the other.
        if before > 0 && seconds_left(context, begun) <= 0 {
            let over = format!(
                "The {} minutes are over. What you wrote is enough.",
                begun.minutes
            );
            say(context, |page| {
                page.blank();
                page.para(0, &over);
            });
            return Ok(answered);
        }
    }
    if begun.debrief.prediction.is_none() {
        answered += usize::from(expects(context, begun).await?);
    }
    Ok(answered)
}

fn introduce(context: &Context, begun: &DebriefDone) {
    say(context, |page| {
        page.line(0, [strong(begun.application.label())]);
        let minutes = format!(
            "{} minutes, then it is closed. Every line is saved as you go. Enter alone: next question. Ctrl-C: stop, and \
             go on later.",
            begun.minutes
        );
        page.aside(0, &minutes);
    });
}

/// Asks when they will decide; tells whether it was said. An unclear day is asked again.
async fn decides(context: &Context, begun: &DebriefDone) -> Result<bool, Failure> {
    say(context, |page| {
        page.blank();
        page.line(0, [strong(DECIDES)]);
    });
    while let Some(line) = read(context, begun).await? {
        let promise = promise(begun.application.id.to_string(), &line);
        match context.act(promise, actions::record_promise).await {
            Ok(done) => {
                say(context, |page| page.aside(2, &done.summary));
                return Ok(true);
            }
            Err(failure) if Exit::of(&failure) == Exit::User => failure.tell(context.screen, false),
            Err(failure) => return Err(failure),
        }
    }
    Ok(false)
}

/// Asks what they expect; tells whether it was said.
async fn expects(context: &Context, begun: &DebriefDone) -> Result<bool, Failure> {
    say(context, |page| {
        page.blank();
        page.line(0, [strong(EXPECTS)]);
    });
    while let Some(line) = read(context, begun).await? {
        let Some(prediction) = expected(&line) else {
            say(context, |page| {
                page.aside(2, "Please type yes or no, or Enter alone.")
            });
            continue;
        };
        let save = SaveDebrief {
            application: begun.application.id.to_string(),
            interview: begun.interview.map(|id| id.to_string()),
            prediction: Some(prediction),
            ..SaveDebrief::default()
        };
        context.act(save, actions::save_debrief).await?;
        return Ok(true);
    }
    Ok(false)
}

/// What a typed line says of it.
fn expected(line: &str) -> Option<Prediction> {
    match line.trim().to_lowercase().as_str() {
        "y" | "yes" => Some(Prediction::WillHear),
        "n" | "no" => Some(Prediction::WillNotHear),
        _ => None,
    }
}

/// A debrief without answers that is otherwise the same.
fn empty(debrief: &Debrief) -> Debrief {
    Debrief {
        interview: debrief.interview,
        finished_at: debrief.finished_at,
        ..Debrief::default()
    }
}

/// A line, or `None` for the next question. Ctrl-C says how to go on.
async fn read(context: &Context, begun: &DebriefDone) -> Result<Option<String>, Failure> {
    let left = left(seconds_left(context, begun));
    let line = context
        .prompt
        .read(&format!("  {} ", quiet(left).styled()))
        .await;
    match line {
        Ok(line) => Ok(line.filter(|line| !line.is_empty())),
        Err(Failure::Interrupted { .. }) => Err(Failure::Interrupted {
            kept: format!(
                "What you wrote is saved. Go on with `meanwhile debrief {}`, or close it with `--finish`.",
                begun.application.handle
            ),
        }),
        Err(other) => Err(other),
    }
}

fn seconds_left(context: &Context, begun: &DebriefDone) -> i64 {
    let passed = context.passing().as_second() - begun.started.at.as_second();
    i64::from(begun.minutes) * 60 - passed
}

/// “9 min ›”: whole minutes are enough, a running clock would press.
fn left(seconds: i64) -> String {
    match seconds {
        ..=0 => "      ›".to_owned(),
        1..60 => "<1 min ›".to_owned(),
        _ => format!("{} min ›", (seconds + 59) / 60),
    }
}

fn lines_of(debrief: &Debrief, step: DebriefStep) -> Vec<String> {
    let texts = |remarks: &[meanwhile_core::fact::Remark]| {
        remarks.iter().map(|remark| remark.text.clone()).collect()
    };
    match step {
        DebriefStep::HighPoints => texts(&debrief.high_points),
        DebriefStep::Mattered => texts(&debrief.mattered),
        DebriefStep::SharedTopics => texts(&debrief.shared_topics),
        DebriefStep::Said => texts(&debrief.said),
        DebriefStep::QuestionsAsked => debrief.questions_asked.clone(),
        DebriefStep::Differently => debrief.differently.clone(),
    }
}

fn say(context: &Context, draw: impl FnOnce(&mut Page)) {
    let mut page = Page::new(context.screen.width);
    draw(&mut page);
    context.prompt.say(&page.finish());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_left_is_told_in_whole_minutes() {
        assert_eq!(left(600), "10 min ›");
        assert_eq!(left(541), "10 min ›");
        assert_eq!(left(540), "9 min ›");
        assert_eq!(left(60), "1 min ›");
        assert_eq!(left(59), "<1 min ›");
        assert_eq!(left(-5), "      ›");
    }
}
