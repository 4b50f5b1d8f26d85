//! Rule `do_the_task`: a task or test they set is the seeker's until it is delivered.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, Window, Wording, day, day_end};
use crate::fact::{Fact, FactKind, Received};
use crate::situation::is_task;

/// The rule.
pub const RULE: Rule = Rule {
    id: "do_the_task",
    what: "A task or test is yours to do until you deliver it, whether a person or a machine of theirs set it. That you \
           will do it, or have it, is no delivery. Until then nobody is asked where things stand.",
    why: "They cannot go on without it, and the day they named is easily forgotten when nobody waits in person.",
    example: "A test is to be done by Friday the 30th: it stands on your first page until you say that it is done.",
    source: "convention",
    since: "0.1.0",
    settings: &[],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    if view.situation.over.is_some() {
        return;
    }
    let tasks = view.situation.open_asks.iter();
    for ask in tasks.filter(|ask| is_task(ask)) {
        if let FactKind::Received(received) = &ask.kind {
            moves.push(task(view, ask, received));
        }
    }
}

fn task(view: &View<'_>, ask: &Fact, received: &Received) -> Proposal {
    let (calendar, _) = view.calendar(received.from);
    let name = view.name_or(received.from, "They");
    let mut wording = Wording::Plain;
    let why = match received.answer_by {
        None => format!(
            "{name} set you a task on {}.",
            day(view.date(&calendar, ask.at))
        ),
        Some(by) if view.clock.reached(day_end(&calendar, by)) => {
            wording = Wording::Late;
            format!(
                "{name} asked for it by {}, and that day has passed. If it is done, say so here; if not, a late one is \
                 better than none.",
                day(by)
            )
        }
        Some(by) => format!("{name} asked for it by {}.", day(by)),
    };
    let window = Window {
        not_before: ask.at,
        best: ask.at,
        not_after: None,
    };
    let mut proposal = Proposal::new(MoveKind::DoTask, window, RULE.id, why)
        .to(received.from)
        .about(ask.id);
    proposal.wording = wording;
    proposal
}

/// Nobody is asked where things stand while the task is out.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    let tasks = &view.situation.open_asks;
    if proposal.kind == MoveKind::CheckIn && tasks.iter().any(|ask| is_task(ask)) {
        return Verdict::refuse(
            "They wait for the task they set you. Deliver it, or say that it is done; then it is their turn.",
        );
    }
    Verdict::ALLOW
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::MoveKind::{CheckIn, DoTask};
    use crate::policy::story::Story;

    fn set(from: &str) -> Story {
        Story::new()
            .interview("2026-03-31 14:00", 60, &["Dana"])
            .sent("2026-03-31 16:00", Purpose::Thank, &["Dana"])
            .received("2026-04-07 10:00", from, ReadingKind::Assessment)
            .where_received(|received| {
                received.person_wrote = !from.is_empty();
                received.expects_answer = !from.is_empty();
                received.answer_by = "2026-04-10".parse().ok();
            })
            .only(&[DoTask, CheckIn])
    }

    #[test]
    fn a_task_is_there_until_it_is_delivered_also_when_a_machine_set_it() {
        let by_machine = set("");
        by_machine.check("2026-04-08 10:00", "DoTask now (do_the_task)");
        let by_dana = set("Dana");
        let open = "DoTask Dana now (do_the_task)";
        by_dana.check("2026-04-08 10:00", open);
        by_dana
            .clone()
            .sent("2026-04-07 12:00", Purpose::Acknowledge, &["Dana"])
            .check("2026-04-08 10:00", open);
        let delivered = "CheckIn Dana at 2026-04-16 09:30 (check_in, their_week)";
        by_dana
            .sent("2026-04-08 09:00", Purpose::Answer, &["Dana"])
            .check("2026-04-08 10:00", delivered);
        by_machine
            .sent("2026-04-08 09:00", Purpose::Answer, &[])
            .check("2026-04-08 10:00", delivered);
    }

    #[test]
    fn a_letter_to_a_person_is_no_test_done_on_a_machine() {
        let found = set("")
            .sent("2026-04-08 09:00", Purpose::Answer, &["Dana"])
            .edit(|fact| {
                fact.evidence = Some(Box::new(crate::fact::Evidence {
                    source: "a@b.example".to_owned(),
                    words: String::new(),
                    confidence: 75,
                }));
            });
        found.check("2026-04-08 10:00", "DoTask now (do_the_task)");
    }

    #[test]
    fn word_that_it_has_arrived_settles_it() {
        let story = set("")
            .received("2026-04-09 10:00", "", ReadingKind::Acknowledgement)
            .where_received(|received| received.person_wrote = false);
        let plan = story.plan("2026-04-09 12:00");
        assert!(!plan.contains("DoTask"), "{plan}");
    }

    #[test]
    fn nobody_is_asked_where_things_stand_meanwhile() {
        let may = |story: &Story| story.may("2026-04-09 10:00", Purpose::CheckIn, "Dana");
        assert_eq!(may(&set("")), "no: do_the_task");
        assert_eq!(may(&set("Dana")), "no: do_the_task");
        set("")
            .proposed()
            .check("2026-04-15 10:00", "no CheckIn Dana (look_first)");
    }

    #[test]
    fn the_day_ends_where_they_are_also_when_clocks_change() {
        let story = Story::new()
            .there("DE", "Europe/Berlin")
            .received("2026-03-27 10:00", "Dana", ReadingKind::Assessment)
            .where_received(|received| {
                received.expects_answer = true;
                received.answer_by = "2026-03-29".parse().ok();
            })
            .only(&[DoTask]);
        story
            .check("2026-03-29 23:59", "DoTask Dana now (do_the_task)")
            .check("2026-03-30 00:00", "DoTask Dana now Late (do_the_task)");
    }
}
