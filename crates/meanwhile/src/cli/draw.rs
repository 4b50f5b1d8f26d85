//! How the engine's shapes look wherever they appear: what was done, reasons, moves, waits. Shows, never decides.

use jiff::Timestamp;
use jiff::civil::Time;
use meanwhile_engine::shapes::{ApplicationRef, Done, MoveCard, Origin, ReasonLine, WhenCard};
use meanwhile_engine::views::{MoveAskedCard, NextContact, Waiting};

use super::context::Context;
use super::failure::{Failure, sentence};
use super::output::{self, Page, Span, command, plain, quiet, strong};

/// Columns of somebody else's name that are shown.
const NAME_MAX: usize = 60;

/// Columns of a subject that are shown.
const SUBJECT_MAX: usize = 100;

/// Lines about what changed that are shown.
const CHANGED_MAX: usize = 6;

impl Context {
    /// Shows what an action did and what follows from it.
    pub fn show_done(&self, answer: &Done) -> Result<(), Failure> {
        let (now, brief) = (self.now(), self.quiet);
        if !self.is_demo() {
            return self.show(answer, |page| done(page, answer, now, brief));
        }
        let kept_nowhere = Done {
            action: None,
            ..answer.clone()
        };
        self.show(answer, |page| {
            done(page, &kept_nowhere, now, brief);
            page.blank();
            page.aside(
                0,
                "This was on the invented records; nothing of it is kept.",
            );
        })
    }
}

/// What an action did and what follows from it; `brief` leaves out the latter.
pub fn done(page: &mut Page, done: &Done, now: Timestamp, brief: bool) {
    page.line(0, [strong(sentence(&done.summary))]);
    let news = |line: &&String| says_more(line, &done.summary);
    let changed: Vec<&String> = done.changed.iter().filter(news).collect();
    for line in changed.iter().take(CHANGED_MAX) {
        page.item(2, line);
    }
    if changed.len() > CHANGED_MAX {
        page.aside(2, &format!("… and {} more", changed.len() - CHANGED_MAX));
    }
    for note in &done.notes {
        page.aside(2, &sentence(note));
    }
    if brief {
        return;
    }
    if let Some(next) = done.plan.as_ref().and_then(|plan| plan.moves.first()) {
        page.blank();
        next_move(page, next, now);
    }
    if let Some(number) = done.action {
        page.blank();
        page.line(
            0,
            [
                quiet("To take it back: "),
                command(format!("meanwhile undo {number}")),
            ],
        );
    }
}

/// A request to move the interview ahead that nobody has answered yet.
pub fn move_asked(page: &mut Page, asked: &MoveAskedCard) {
    page.para(0, &sentence(&asked.text));
    if !asked.confirmed {
        page.aside(
            0,
            "This was found in mail and is not confirmed: `meanwhile review` shows it.",
        );
    }
}

/// Whether a line has a word that the summary lacks.
fn says_more(line: &str, summary: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let known = words(summary);
    words(line).iter().any(|word| !known.contains(word))
}

fn next_move(page: &mut Page, next: &MoveCard, now: Timestamp) {
    let mut line = vec![plain("Next: "), strong(&next.title)];
    line.extend(when(next, now));
    page.line(0, line);
    if matches!(next.when, WhenCard::Now { .. }) {
        page.type_this(6, &next.command);
    }
}

/// “, now until today 20:00”, “, from Tue 14 April, 09:30”. What ends is the move, not the good hours of a day.
pub fn when(it: &MoveCard, now: Timestamp) -> Vec<Span> {
    let text = match &it.when {
        WhenCard::Now { .. } => match &it.not_after {
            Some(end) => format!(", now until {}", output::moment(end, now)),
            None => ", now".to_owned(),
        },
        WhenCard::Later {
            at,
            write_now: true,
        } => format!(", written now, for {}", output::moment(at, now)),
        // The beginning of a day is the day.
        WhenCard::Later { at, .. } if at.here.time() == Time::midnight() => {
            format!(", from {}", output::roughly(at, now))
        }
        WhenCard::Later { at, .. } => format!(", from {}", output::moment(at, now)),
        WhenCard::Behind { application } => {
            format!(", after your message about {}", application.label())
        }
    };
    vec![plain(text)]
}

/// Reasons, each with the rule that gives it.
pub fn reasons(page: &mut Page, indent: usize, reasons: &[ReasonLine]) {
    for reason in reasons {
        let rule = format!("  ({})", reason.rule);
        page.hanging(indent, indent, [plain(sentence(&reason.text)), quiet(rule)]);
    }
}

/// The message that something was read from. The address comes first and whole: the name beside it is whatever its
/// writer liked. The moment is left out where `shown` has it already.
pub fn origin(
    page: &mut Page,
    indent: usize,
    it: &Origin,
    shown: Option<Timestamp>,
    now: Timestamp,
) {
    let mut line = match it.yours {
        true => vec![quiet("Your mail from "), plain(&it.from_address)],
        false => vec![quiet("Mail from "), plain(&it.from_address)],
    };
    if !it.from_name.is_empty() {
        line.push(quiet(format!(
            " ({})",
            output::cut(&it.from_name, NAME_MAX)
        )));
    }
    if shown != Some(it.at.at) {
        line.push(quiet(format!(", {}", output::here(&it.at, now))));
    }
    if !it.subject.is_empty() {
        line.push(quiet(format!(
            ": {}",
            output::cut(&it.subject, SUBJECT_MAX)
        )));
    }
    page.hanging(indent, indent + 2, line);
    if it.name_shows_other_address {
        let warning = format!(
            "Look twice: the name shows another address; it came from {}.",
            it.from_address
        );
        page.hanging(indent, indent + 2, [strong(warning)]);
    }
    if let Some(to) = &it.answers_go_to {
        let warning = format!("Look twice: answers to it go elsewhere, to {to}.");
        page.hanging(indent, indent + 2, [strong(warning)]);
    }
    if it.sender_is_confirmed == Some(false) {
        let warning = "Look twice: a mail server on the way could not confirm this sender.";
        page.hanging(indent, indent + 2, [strong(warning)]);
    }
}

/// “Lindqvist, Data Analyst”.
pub fn label(application: &ApplicationRef) -> Span {
    plain(application.label())
}

/// When one may write next unasked, in a few words.
pub fn next_contact(next: &NextContact, now: Timestamp) -> String {
    match next {
        NextContact::Now => "you may write now".to_owned(),
        NextContact::From {
            at,
            write_now: true,
            ..
        } => format!(
            "what you write now is best sent {}",
            output::roughly(at, now)
        ),
        NextContact::From { at, .. } => format!("let it be until {}", output::roughly(at, now)),
        // Another way to write is the seeker's to find; what it is about stands beside it.
        NextContact::Refused { reason } if reason.rule == "channel" => {
            "find another way to write to them".to_owned()
        }
        NextContact::Refused { .. } => "let it be until they write".to_owned(),
        NextContact::NoNeed => String::new(),
    }
}

/// The title of a move inside a sentence.
pub fn uncapitalised(title: &str) -> String {
    let mut letters = title.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// A wait: who, how long, until when, and why they may be quiet.
pub fn waiting(page: &mut Page, indent: usize, wait: &Waiting, now: Timestamp) {
    page.hanging(indent, indent + 2, [strong(wait.application.label())]);
    let snoozed = wait.snoozed_until.as_ref();
    let wish = snoozed.map(|until| format!("snoozed until {}", output::roughly(until, now)));
    let rest = next_contact(&wait.next_contact, now);
    let planned = match &wait.first {
        Some(first) if rest.is_empty() => uncapitalised(first),
        Some(first) => format!("{}, then {rest}", uncapitalised(first)),
        None => rest,
    };
    let next = wish.unwrap_or(planned);
    let facts: Vec<String> = [wait.lasted.clone(), next]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect();
    page.para(indent + 2, &sentence(&facts.join("; ")));
    if let NextContact::Refused { reason } = &wait.next_contact
        && snoozed.is_none()
    {
        page.aside(indent + 2, &sentence(&reason.text));
    }
    if !wait.quiet.is_empty() {
        page.aside(indent + 2, &sentence(&wait.quiet));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_repeats_the_summary_is_left_out() {
        let summary = "Sent to Dana (thanks for the interview): Lindqvist, Data analyst";
        assert!(!says_more(
            "Sent to Dana: thanks for the interview",
            summary
        ));
        assert!(says_more("Sent to Lee: thanks for the interview", summary));
    }
}
