//! Rule `answer_them`: whoever waits for you gets an answer within a day.

use super::proposal::MoveKind;
use super::{
    Guard, Proposal, Rule, Urging, Verdict, View, Window, Wording, check_in, day, day_end,
    share_news, thank_you, their_week,
};
use crate::fact::{Fact, FactKind, Received};
use crate::settings::{Setting, Unit};
use crate::situation::is_task;
use jiff::Timestamp;

/// The rule.
pub const RULE: Rule = Rule {
    id: "answer_them",
    what: "A message that waits for your answer is answered within one business day, or by the day they named. \
           It goes to whoever asked, and it never gets too late for it. A wish to move an interview is such a message: \
           the interview stands until you agree. An encouraging word asks for nothing, and opens the way all the same: \
           for two business days a short answer to it is offered.",
    why: "A prompt answer is the plainest sign of interest there is, and they cannot go on without it.",
    example: "Lee asks on Monday for two dates: answer by Tuesday evening, or by Friday if that is what they said.",
    source: "convention",
    since: "0.1.0",
    settings: &[&WITHIN, &ENCOURAGED],
    propose: Some(propose),
    shape: None,
    guards: &[Guard::hard(check)],
};

/// How soon to answer.
pub const WITHIN: Setting = Setting {
    key: "answer_them.within",
    what: "business days within which to answer",
    default: 1,
    min: 0,
    max: 5,
    unit: Unit::BusinessDays,
    source: "convention",
};

/// How long an encouraging word may be answered that asks for nothing.
pub const ENCOURAGED: Setting = Setting {
    key: "answer_them.encouraged",
    what: "business days for which an answer to an encouraging word is offered; 0: not at all",
    default: 2,
    min: 0,
    max: 10,
    unit: Unit::BusinessDays,
    source: "assumption: after that it would read as a question",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    moves.extend(encouraged(view));
    for ask in &view.situation.open_asks {
        // A task has a rule of its own while there is something to do it for.
        if view.situation.over.is_none() && is_task(ask) {
            continue;
        }
        if let FactKind::Received(received) = &ask.kind {
            moves.push(answer(view, ask, received));
        }
    }
}

fn answer(view: &View<'_>, ask: &Fact, received: &Received) -> Proposal {
    let (calendar, _) = view.calendar(received.from);
    let name = view.name_or(received.from, "They");
    let (by, due) = match received.answer_by {
        Some(by) => (by, day_end(&calendar, by)),
        None => {
            let by = view.business_days_after(&calendar, ask.at, view.setting(&WITHIN));
            (
                by,
                view.at_minute(&calendar, by, view.setting(&their_week::CLOSES)),
            )
        }
    };
    let waits = match received.from {
        Some(_) => format!("{name} waits"),
        None => "They wait".to_owned(),
    };
    let is_late = view.clock.reached(due);
    let when = match (is_late, received.answer_by) {
        (true, _) => "it is still welcome".to_owned(),
        (false, Some(_)) => format!("they asked for an answer by {}", day(by)),
        (false, None) => "they plan by your answer".to_owned(),
    };
    let moves = view.move_asked().filter(|asked| asked.fact.id == ask.id);
    let moves = moves.map(|asked| {
        let asks = if received.from.is_some() {
            "asks"
        } else {
            "ask"
        };
        format!(
            "{name} {asks} to move the interview of {} to {}. It stands until you agree; {when}.",
            view.own_time(asked.ask.of),
            view.proposed_times(asked.ask)
        )
    });
    let why = moves.unwrap_or_else(|| match (is_late, received.answer_by) {
        (true, Some(_)) => format!(
            "{name} asked for an answer by {}; a late one still helps them.",
            day(by)
        ),
        (false, Some(_)) => format!("{name} asked for an answer by {}.", day(by)),
        // The day is ours, so it is not put in their mouth, and passing it is no fault.
        (true, None) => format!("{waits} for your answer; it is still welcome."),
        (false, None) => format!("{waits} for your answer; {} is soon enough.", day(by)),
    });
    let window = Window {
        not_before: ask.at,
        best: ask.at,
        not_after: None,
    };
    let mut proposal = Proposal::new(MoveKind::Answer, window, RULE.id, why)
        .to(received.from)
        .about(ask.id);
    if is_late {
        proposal.wording = Wording::Late;
    }
    proposal
}

/// An answer to encouraging words that ask for nothing, while they are fresh and nothing was sent since. News says more
/// than it would, and thanks that are due go to the same people: then it is not offered.
fn encouraged(view: &View<'_>) -> Option<Proposal> {
    let (reply, received) = view.situation.last_reply?;
    let wait = check_in::waits(view)?;
    let is_green_light = view
        .situation
        .green_light
        .is_some_and(|it| it.id == reply.id);
    let is_sent_since =
        |fact: &&Fact| matches!(fact.kind, FactKind::Sent(_)) && fact.at >= reply.at;
    if !check_in::is_encouraging(received)
        || !is_green_light
        || view.timeline.facts().iter().any(is_sent_since)
        || thank_you::is_due(view)
        || share_news::untold(view, wait).is_some()
    {
        return None;
    }
    let (calendar, _) = view.calendar(received.from);
    let days = view.setting(&ENCOURAGED);
    let last = view.business_days_after(&calendar, reply.at, days);
    let window = Window {
        not_before: reply.at,
        best: reply.at,
        not_after: Some(view.at_minute(&calendar, last, view.setting(&their_week::CLOSES))),
    };
    let why = format!(
        "{} wrote an encouraging word, and that opens the way: two lines of thanks and what you look forward to are \
         welcome.",
        view.name_or(received.from, "They")
    );
    let mut proposal = Proposal::new(MoveKind::Answer, window, RULE.id, why)
        .to(received.from)
        .about(reply.id);
    proposal.urging = Urging::Offered;
    if wait.stage.is_none() {
        proposal.because(check_in::RULE.id, check_in::NO_INTERVIEW);
    }
    (days > 0).then_some(proposal)
}

/// An answer needs something to answer, or an interview to speak of: else any message could go out under that name.
fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    let has_something = || {
        let situation = view.situation;
        view.heard().next().is_some()
            || situation.next().is_some()
            || view.called_off().is_some()
            || !situation.open_asks.is_empty()
    };
    if proposal.kind == MoveKind::Answer && !has_something() {
        return Verdict::refuse(
            "Nobody there has written anything that could be answered. Record their message, then answer it.",
        );
    }
    Verdict::ALLOW
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::MoveKind::Answer;
    use crate::policy::story::Story;

    fn asked(when: &str) -> Story {
        Story::new()
            .received(when, "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true)
            .only(&[Answer])
    }

    #[test]
    fn an_answer_is_due_within_a_business_day() {
        asked("2026-04-07 10:00")
            .check(
                "2026-04-07 10:00",
                "Answer Dana now until 2026-04-07 18:00 (answer_them)",
            )
            .check(
                "2026-04-08 17:59",
                "Answer Dana now until 2026-04-08 18:00 (answer_them)",
            )
            .check(
                "2026-04-08 18:00",
                "Answer Dana at 2026-04-09 08:00 Late (answer_them, their_week)",
            );
    }

    #[test]
    fn it_never_gets_too_late() {
        asked("2026-04-07 10:00").check(
            "2026-06-02 10:00",
            "Answer Dana now until 2026-06-02 18:00 Late (answer_them)",
        );
    }

    #[test]
    fn a_day_they_named_counts_until_it_ends_there() {
        let story = asked("2026-04-07 10:00")
            .where_received(|received| received.answer_by = "2026-04-09".parse().ok());
        story
            .check(
                "2026-04-09 12:00",
                "Answer Dana now until 2026-04-09 18:00 (answer_them)",
            )
            .check(
                "2026-04-09 23:59",
                "Answer Dana at 2026-04-10 08:00 (answer_them, their_week)",
            )
            .check(
                "2026-04-10 00:00",
                "Answer Dana at 2026-04-10 08:00 Late (answer_them, their_week)",
            );
    }

    #[test]
    fn a_day_is_theirs_only_where_they_named_it() {
        let story = asked("2026-04-07 10:00");
        let named = story
            .clone()
            .where_received(|received| received.answer_by = "2026-04-09".parse().ok());
        let says = |story: &Story, now| story.first_reason(now, Answer);
        assert_eq!(
            says(&named, "2026-04-09 12:00"),
            "Dana asked for an answer by Thu 9 April 2026."
        );
        assert_eq!(
            says(&named, "2026-04-10 12:00"),
            "Dana asked for an answer by Thu 9 April 2026; a late one still helps them."
        );
        assert_eq!(
            says(&story, "2026-04-07 12:00"),
            "Dana waits for your answer; Wed 8 April 2026 is soon enough."
        );
        assert_eq!(
            says(&story, "2026-04-10 12:00"),
            "Dana waits for your answer; it is still welcome."
        );
        let nobody = Story::new()
            .received("2026-04-07 10:00", "", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true);
        assert_eq!(
            says(&nobody, "2026-04-07 12:00"),
            "They wait for your answer; Wed 8 April 2026 is soon enough."
        );
    }

    #[test]
    fn a_question_of_friday_evening_waits_for_monday() {
        asked("2026-04-10 19:00").check(
            "2026-04-10 19:30",
            "Answer Dana at 2026-04-13 08:00 (answer_them, their_week)",
        );
    }

    #[test]
    fn each_open_question_has_its_answer_until_it_is_sent() {
        let both = asked("2026-04-07 10:00")
            .received("2026-04-07 11:00", "Lee", ReadingKind::Scheduling)
            .where_received(|received| received.expects_answer = true);
        both.check(
            "2026-04-07 12:00",
            "Answer Dana now until 2026-04-07 18:00 (answer_them)
             Answer Lee now until 2026-04-07 18:00 (answer_them)",
        );
        both.sent("2026-04-07 12:10", Purpose::Answer, &["Dana"])
            .check(
                "2026-04-07 12:20",
                "Answer Lee now until 2026-04-07 18:00 (answer_them)",
            );
    }

    #[test]
    fn thanks_answer_nothing() {
        asked("2026-04-07 10:00")
            .sent("2026-04-07 11:00", Purpose::Thank, &["Dana"])
            .check(
                "2026-04-07 12:00",
                "Answer Dana now until 2026-04-07 18:00 (answer_them)",
            );
    }

    #[test]
    fn there_must_be_something_to_answer() {
        let story = Story::new().interview("2026-04-07 10:00", 60, &["Dana"]);
        assert_eq!(
            story.may("2026-04-07 12:00", Purpose::Answer, "Dana"),
            "no: answer_them"
        );
        let heard = story.received("2026-04-07 13:00", "Dana", ReadingKind::Other);
        assert_eq!(
            heard.may("2026-04-07 14:00", Purpose::Answer, "Dana"),
            "yes"
        );
    }

    #[test]
    fn an_encouraging_word_may_be_answered_for_two_business_days() {
        // A Thursday: until Monday evening there.
        let told = Story::new()
            .received("2026-04-09 10:00", "Dana", ReadingKind::Encouraging)
            .only(&[Answer]);
        let offered = "Answer Dana now until 2026-04-09 18:00 offered (answer_them, check_in)";
        told.check("2026-04-09 10:00", offered)
            .check(
                "2026-04-13 17:59",
                "Answer Dana now until 2026-04-13 18:00 offered (answer_them, check_in)",
            )
            .check("2026-04-13 18:00", "");
        assert_eq!(
            told.first_reason("2026-04-09 10:00", Answer),
            "Dana wrote an encouraging word, and that opens the way: two lines of thanks and what you look forward to \
             are welcome."
        );
        told.clone()
            .set("answer_them.encouraged", 0)
            .check("2026-04-09 10:00", "");
        // What was only found opens no way; what they asked has its own answer.
        told.clone().proposed().check("2026-04-09 10:00", "");
        told.clone()
            .sent("2026-04-09 10:30", Purpose::Answer, &["Dana"])
            .check("2026-04-09 11:00", "");
        told.clone()
            .received("2026-04-09 10:30", "Dana", ReadingKind::Delay)
            .check("2026-04-09 11:00", "");
        told.clone()
            .rejected("2026-04-09 10:30", "Dana")
            .check("2026-04-09 11:00", "");
        Story::new()
            .received("2026-04-09 10:00", "Dana", ReadingKind::Acknowledgement)
            .only(&[Answer])
            .check("2026-04-09 10:00", "");
    }

    #[test]
    fn thanks_that_are_due_go_before_an_answer_to_an_encouraging_word() {
        let met = Story::new()
            .interview("2026-04-08 14:00", 60, &["Dana"])
            .received("2026-04-09 10:00", "Dana", ReadingKind::Encouraging)
            .only(&[Answer]);
        met.check("2026-04-09 10:30", "");
        met.sent("2026-04-08 17:00", Purpose::Thank, &["Dana"])
            .check(
                "2026-04-09 10:30",
                "Answer Dana now until 2026-04-09 18:00 offered (answer_them)",
            );
    }

    #[test]
    fn the_day_is_theirs_also_when_clocks_change() {
        // Friday before summer time in Berlin: due on Monday at six there.
        asked("2026-03-27 10:00")
            .there("DE", "Europe/Berlin")
            .check(
                "2026-03-30 17:59",
                "Answer Dana now until 2026-03-30 18:00 (answer_them)",
            )
            .check(
                "2026-03-30 18:00",
                "Answer Dana at 2026-03-31 08:00, written now Late (answer_them, their_week)",
            );
    }
}
