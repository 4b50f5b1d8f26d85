//! How the engine's shapes look wherever they appear: what was done, reasons, moves, waits. Shows, never decides.

use jiff::Timestamp;
use meanwhile_engine::shapes::{ApplicationRef, Done, MoveCard, ReasonLine, WhenCard};
use meanwhile_engine::views::{NextContact, Waiting};

use super::context::Context;
use super::failure::{Failure, sentence};
use super::output::{self, Page, Span, command, plain, quiet, strong};

impl Context {
    /// Shows what an action did and what follows from it.
    pub fn show_done(&self, answer: &Done) -> Result<(), Failure> {
        let (now, brief) = (self.now(), self.quiet);
        self.show(answer, |page| done(page, answer, now, brief))
    }
}

/// What an action did and what follows from it; `brief` leaves out the latter.
pub fn done(page: &mut Page, done: &Done, now: Timestamp, brief: bool) {
    page.line(0, [strong(sentence(&done.summary))]);
    for line in done.changed.iter().filter(|line| **line != done.summary) {
        page.item(2, line);
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

fn next_move(page: &mut Page, next: &MoveCard, now: Timestamp) {
    let mut line = vec![plain("Next: "), strong(&next.title)];
    line.extend(when(&next.when, now));
    page.line(0, line);
    if matches!(next.when, WhenCard::Now { .. }) {
        page.type_this(6, &next.command);
    }
}

/// “, now until today 20:00”, “, from Tue 14 April, 09:30”.
pub fn when(when: &WhenCard, now: Timestamp) -> Vec<Span> {
    let text = match when {
        WhenCard::Now { until: None } => return vec![plain(", now")],
        WhenCard::Now { until: Some(until) } => {
            format!(", now until {}", output::moment(until, now))
        }
        WhenCard::Later { at } => format!(", from {}", output::moment(at, now)),
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

/// “Lindqvist, Data Analyst”.
pub fn label(application: &ApplicationRef) -> Span {
    plain(application.label())
}

/// When one may write next unasked, in a few words.
pub fn next_contact(next: &NextContact, now: Timestamp) -> String {
    match next {
        NextContact::Now => "you may write now".to_owned(),
        NextContact::From { at, .. } => format!("until {}", output::moment(at, now)),
        NextContact::Refused { .. } => "until they write".to_owned(),
        NextContact::NoNeed => String::new(),
    }
}

/// “12 days”.
pub fn days(days: Option<i32>) -> String {
    match days {
        None => String::new(),
        Some(0) => "since today".to_owned(),
        Some(1) => "1 day".to_owned(),
        Some(days) => format!("{days} days"),
    }
}

/// A wait: who, how long, until when, and why they may be quiet.
pub fn waiting(page: &mut Page, indent: usize, wait: &Waiting, now: Timestamp) {
    let mut line = vec![strong(&wait.application.employer), plain(", ")];
    line.push(plain(&wait.application.role));
    let next = next_contact(&wait.next_contact, now);
    let facts = [days(wait.calendar_days), next];
    for fact in facts.iter().filter(|fact| !fact.is_empty()) {
        line.push(quiet(" · "));
        line.push(plain(fact));
    }
    page.hanging(indent, indent + 4, line);
    if let Some(until) = &wait.snoozed_until {
        let text = format!("Quiet until {}, as you wished.", output::moment(until, now));
        page.aside(indent + 2, &text);
    } else if !wait.quiet.is_empty() {
        page.aside(indent + 2, &sentence(&wait.quiet));
    }
}
