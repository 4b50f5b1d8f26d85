//! Rule `check_in`: one friendly question about where things stand, once their time has passed.

use jiff::Timestamp;
use jiff::civil::Date;

use super::proposal::MoveKind;
use super::{Proposal, Rule, View, Window, Wording, day, let_go, their_week};
use crate::fact::{Fact, FactKind, Purpose, ReadingKind, Received, Sent, Stage};
use crate::id::FactId;
use crate::outlook::OutlookHint;
use crate::settings::{Setting, Unit};
use crate::situation::Promise;
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "check_in",
    what: "Two business days after the day they named, or six after the last interview when they named none (eight \
           after a final round), one friendly question about where things stand. So it is after a named day, or an \
           encouraging word from a person, where no interview is recorded.",
    why: "Delays are normal and mostly have nothing to do with you. A question a little after their own date is \
          welcome; one before it is not.",
    example: "They said “by Friday the 10th”: the check-in becomes due on Tuesday the 14th.",
    source: "Indeed; HBR (Markman); Georgetown career services; recruiters’ answers: ranges of 1–7 and 5–10 business days",
    since: "0.1.0",
    settings: &[&AFTER_PROMISE, &AFTER_INTERVIEW, &AFTER_FINAL, &WINDOW],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// Patience after a promised day.
pub const AFTER_PROMISE: Setting = Setting {
    key: "check_in.after_promise",
    what: "business days to wait after the day they named",
    default: 2,
    min: 1,
    max: 7,
    unit: Unit::BusinessDays,
    source: "Indeed, Georgetown: one to seven business days after the named day",
};

/// Patience when no day was named.
pub const AFTER_INTERVIEW: Setting = Setting {
    key: "check_in.after_interview",
    what: "business days to wait after the last interview when they named no day",
    default: 6,
    min: 5,
    max: 10,
    unit: Unit::BusinessDays,
    source: "Indeed, HBR (Markman): five to ten business days",
};

/// Patience after a final round.
pub const AFTER_FINAL: Setting = Setting {
    key: "check_in.after_final",
    what: "business days to wait after a final round when they named no day",
    default: 8,
    min: 5,
    max: 15,
    unit: Unit::BusinessDays,
    source: "recruiters’ answers: decisions among finalists take longer; the number is an assumption",
};

/// How long good hours are looked for before any working hour will do.
pub const WINDOW: Setting = Setting {
    key: "check_in.window",
    what: "business days within which a good morning is looked for",
    default: 10,
    min: 1,
    max: 30,
    unit: Unit::BusinessDays,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    // Where an interview was called off since, a new day is the thing to ask for.
    let Some(wait) = waits(view).filter(|_| view.called_off().is_none()) else {
        return;
    };
    if unanswered(view).next().is_some() {
        return;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let (due, why) = due(view, &calendar, wait.stage);
    let Some(window) = window(view, &calendar, due) else {
        return;
    };
    let mut proposal = Proposal::new(MoveKind::CheckIn, window, RULE.id, why)
        .to(to)
        .about(wait.about);
    if let Some(outlook) = view.outlook {
        proposal.because(RULE.id, in_the_outlook(outlook, due));
    }
    if wait.stage.is_none() {
        proposal.because(RULE.id, NO_INTERVIEW);
    }
    let has_thanked = || view.sent_since(Purpose::Thank, wait.from).next().is_some();
    if wait.stage.is_some() && !has_thanked() {
        proposal.wording = Wording::WithThanks;
    }
    moves.push(proposal);
}

/// What is foretold, about the day on which the question becomes due.
fn in_the_outlook(outlook: &OutlookHint, due: Date) -> String {
    format!(
        "By {} {} of the answers that ever come to such a wait have come ({}).",
        day(due),
        outlook.come_by(due),
        outlook.basis()
    )
}

/// What is asked of the seeker where somebody is waited for without an interview on record.
pub(super) const NO_INTERVIEW: &str =
    "No interview is recorded here. If you have met, record it: its thanks and its debrief follow.";

/// What they owe an answer to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wait {
    /// The last interview; where none was held, their first encouraging word, or the day they named.
    pub(super) about: FactId,
    /// When that began.
    pub(super) from: Timestamp,
    /// When it was over.
    pub(super) until: Timestamp,
    /// The stage of the interview; `None` where none was held.
    pub(super) stage: Option<Stage>,
}

/// What they owe an answer to, if it is their turn: nothing is open between the two, and nothing else is taken.
pub(super) fn waits(view: &View<'_>) -> Option<Wait> {
    let met = view.situation.last_held().map(|meeting| Wait {
        about: meeting.fact.id,
        from: meeting.fact.at,
        until: meeting.ends_at,
        stage: Some(meeting.interview.stage),
    });
    met.or_else(|| in_touch(view)).filter(|_| is_theirs(view))
}

/// What they owe an answer to where no interview is recorded, not even one that was called off: they have encouraged,
/// or have named a day. Silence behind an application, word that it has arrived or a request calls for nothing.
fn in_touch(view: &View<'_>) -> Option<Wait> {
    let is_interview = |fact: &Fact| matches!(fact.kind, FactKind::Interview(_));
    if view.confirmed().any(is_interview) {
        return None;
    }
    let at = |about, at| Wait {
        about,
        from: at,
        until: at,
        stage: None,
    };
    let mut heard = view.heard();
    let encouraged = heard.find(|(_, it)| is_encouraging(it));
    let named = || {
        view.promise()
            .filter(|it| !it.proposed)
            .map(|it| at(it.fact, it.made_at))
    };
    encouraged
        .map(|(fact, _)| at(fact.id, fact.at))
        .or_else(named)
}

/// Whether a person wrote that they like what they see.
pub(super) fn is_encouraging(received: &Received) -> bool {
    received.person_wrote && received.reading == ReadingKind::Encouraging
}

/// Since when they have been silent. Whoever only named a day has been since then.
fn silent_since(view: &View<'_>) -> Timestamp {
    let named = || view.promise().map(|it| it.made_at);
    let since = view.situation.waiting_since.or_else(named);
    since.unwrap_or(Timestamp::MAX)
}

/// Whether it is for them to go on: nothing is open between the two, and nothing else is taken.
pub(super) fn is_theirs(view: &View<'_>) -> bool {
    let situation = view.situation;
    situation.over.is_none()
        && situation.offer.is_none()
        && situation.next().is_none()
        && situation.open_asks.is_empty()
        && situation.perhaps_answered.is_empty()
        && !view.is_taken()
}

/// Questions of the seeker that nobody has answered, earliest first. What it was for is not known counts.
pub(super) fn unanswered<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Fact, &'a Sent)> {
    view.situation
        .unanswered
        .iter()
        .filter_map(|fact| match &fact.kind {
            FactKind::Sent(sent) if matches!(sent.purpose, Purpose::CheckIn | Purpose::Other) => {
                Some((*fact, sent))
            }
            _ => None,
        })
}

/// When a question makes sense that becomes due on a day; `None` once it is too late to ask.
pub(super) fn window(view: &View<'_>, calendar: &Calendar, due: Date) -> Option<Window> {
    let last_day = view.at_minute(calendar, last_day_to_ask(view, calendar), 0);
    if view.clock.reached(last_day) {
        return None;
    }
    let not_before = view.at_minute(calendar, due, view.setting(&their_week::OPENS));
    Some(Window {
        not_before,
        best: not_before,
        not_after: window_end(view, calendar, due),
    })
}

/// The end of the time in which a good morning is looked for; `None` once that has passed: a question is
/// then still better than none, on the next good morning.
fn window_end(view: &View<'_>, calendar: &Calendar, due: Date) -> Option<Timestamp> {
    // While they are away there are no mornings to look at.
    let back_on = view.situation.back_on(view.whom_to_ask());
    let from = back_on.map_or(due, |back_on| back_on.max(due));
    let last = calendar.add_business_days(from, BusinessDays(view.setting(&WINDOW)));
    let closes = view.at_minute(calendar, last, view.setting(&their_week::CLOSES));
    (!view.clock.reached(closes)).then_some(closes)
}

/// The day on which it is too late to ask. A promise nobody has confirmed makes a question no longer worth asking.
fn last_day_to_ask(view: &View<'_>, calendar: &Calendar) -> Date {
    long_after(
        view,
        calendar,
        view.promise().filter(|promise| !promise.proposed),
    )
}

/// The day on which the silence speaks of letting go.
pub(super) fn last_day(view: &View<'_>, calendar: &Calendar) -> Date {
    long_after(view, calendar, view.promise())
}

/// The day on which the silence, or what passed since a promised day, is long.
fn long_after(view: &View<'_>, calendar: &Calendar, promise: Option<Promise>) -> Date {
    let silent = view.date(calendar, silent_since(view));
    let from = promise.map_or(silent, |promise| promise.last.max(silent));
    calendar.add_business_days(from, BusinessDays(view.setting(&let_go::LONG_SILENCE)))
}

/// The day on which a check-in becomes due, and why then.
pub(super) fn due(view: &View<'_>, calendar: &Calendar, stage: Option<Stage>) -> (Date, String) {
    let days = view.setting(if stage == Some(Stage::Final) {
        &AFTER_FINAL
    } else {
        &AFTER_INTERVIEW
    });
    let since = silent_since(view);
    let silent = view.business_days_after(calendar, since, days);
    let unnamed = || {
        let since = day(view.date(calendar, since));
        let why = format!(
            "They named no other day, and {days} business days is a fair time to wait from {since}."
        );
        (silent, why)
    };
    let Some(promise) = view.promise() else {
        return unnamed();
    };
    let after = view.setting(&AFTER_PROMISE);
    let promised = calendar.add_business_days(promise.last, BusinessDays(after));
    // A promise nobody has confirmed may only lengthen the wait, and so may one they have come back to.
    if promised < silent && (promise.proposed || is_put_off(view, calendar, &promise)) {
        return unnamed();
    }
    let last = day(promise.last);
    let why = if promise.proposed {
        format!(
            "They seem to have said by {last}; {after} business days later a friendly question is welcome."
        )
    } else {
        format!("They said by {last}; {after} business days later a friendly question is welcome.")
    };
    (promised, why)
}

/// They have written since that it takes longer, or on the named day or after it.
fn is_put_off(view: &View<'_>, calendar: &Calendar, promise: &Promise) -> bool {
    view.situation.last_reply.is_some_and(|(fact, received)| {
        fact.at > promise.made_at
            && (received.reading == ReadingKind::Delay
                || view.date(calendar, fact.at) >= promise.last)
    })
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind, Stage};
    use crate::policy::MoveKind::CheckIn;
    use crate::policy::story::Story;

    fn thanked() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .sent("2026-04-07 17:00", Purpose::Thank, &["Dana"])
            .only(&[CheckIn])
    }

    #[test]
    fn a_promise_nobody_confirmed_makes_no_question_of_what_is_too_late() {
        let long = Story::new()
            .interview("2026-03-02 10:00", 60, &["Dana"])
            .only(&[CheckIn]);
        let late = "2026-06-22 12:00";
        long.check(late, "");
        long.promised("2026-03-03 10:00", "2026-04-08")
            .proposed()
            .check(late, "");
    }

    #[test]
    fn who_is_away_for_weeks_is_asked_when_they_are_back() {
        thanked()
            .received("2026-04-08 10:00", "Dana", ReadingKind::AutoReply)
            .where_received(|it| it.back_on = "2026-05-15".parse().ok())
            .check(
                "2026-04-10 12:00",
                "CheckIn Dana at 2026-05-19 09:30 (check_in, out_of_office, their_week)",
            );
    }

    #[test]
    fn without_a_date_six_business_days_are_waited() {
        thanked()
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-04-15 09:30 (check_in, their_week)",
            )
            .check(
                "2026-04-15 09:29",
                "CheckIn Dana at 2026-04-15 09:30 (check_in, their_week)",
            )
            .check(
                "2026-04-15 09:30",
                "CheckIn Dana now until 2026-04-15 11:30 (check_in)",
            )
            .check(
                "2026-04-15 11:30",
                "CheckIn Dana at 2026-04-16 09:30, written now (check_in, their_week)",
            );
    }

    #[test]
    fn after_a_final_round_eight_business_days_are_waited() {
        thanked()
            .interview("2026-04-08 10:00", 60, &["Dana"])
            .where_interview(|interview| interview.stage = Stage::Final)
            .sent("2026-04-08 12:00", Purpose::Thank, &["Dana"])
            .check(
                "2026-04-09 12:00",
                "CheckIn Dana at 2026-04-21 09:30 (check_in, their_week)",
            );
    }

    #[test]
    fn their_own_date_and_two_business_days_count_more() {
        // Friday the 10th is named: Tuesday the 14th.
        thanked()
            .promised("2026-04-07 15:00", "2026-04-10")
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-04-14 09:30 (check_in, their_week)",
            )
            .check(
                "2026-04-14 09:30",
                "CheckIn Dana now until 2026-04-14 11:30 (check_in)",
            );
        thanked().promised("2026-04-07 15:00", "2026-04-30").check(
            "2026-04-20 12:00",
            "CheckIn Dana at 2026-05-05 09:30 (check_in, their_week)",
        );
    }

    #[test]
    fn a_promise_nobody_confirmed_may_only_lengthen_the_wait() {
        thanked()
            .promised("2026-04-07 15:00", "2026-04-08")
            .proposed()
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-04-15 09:30 (check_in, their_week)",
            );
        thanked()
            .promised("2026-04-07 15:00", "2026-04-30")
            .proposed()
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-05-05 09:30 (check_in, their_week)",
            );
    }

    #[test]
    fn a_promise_before_the_last_interview_is_stale() {
        Story::new()
            .promised("2026-04-01 15:00", "2026-04-03")
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[CheckIn])
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-04-15 09:30 WithThanks (check_in, their_week)",
            );
    }

    #[test]
    fn word_that_it_takes_longer_starts_the_wait_anew() {
        thanked()
            .promised("2026-04-07 15:00", "2026-04-10")
            .received("2026-04-13 10:00", "Dana", ReadingKind::Delay)
            .check(
                "2026-04-14 09:30",
                "CheckIn Dana at 2026-04-21 09:30 (check_in, their_week)",
            );
    }

    #[test]
    fn a_decision_on_the_same_day_is_a_day_they_named() {
        let same_day = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .where_interview(|it| it.decided_same_day = true)
            .sent("2026-04-07 17:00", Purpose::Thank, &["Dana"])
            .only(&[CheckIn]);
        same_day.check(
            "2026-04-08 12:00",
            "CheckIn Dana at 2026-04-09 09:30 (check_in, their_week)",
        );
    }

    #[test]
    fn a_warm_word_before_the_named_day_leaves_it_standing() {
        thanked()
            .promised("2026-04-07 15:00", "2026-04-10")
            .received("2026-04-08 10:00", "Dana", ReadingKind::Acknowledgement)
            .check(
                "2026-04-08 12:00",
                "CheckIn Dana at 2026-04-14 09:30 (check_in, their_week)",
            );
    }

    #[test]
    fn nothing_is_asked_while_something_is_open() {
        let due = "2026-04-15 10:00";
        thanked()
            .interview("2026-04-20 10:00", 60, &["Lee"])
            .check(due, "");
        thanked()
            .received("2026-04-08 10:00", "Dana", ReadingKind::Offer)
            .check(due, "");
        thanked()
            .received("2026-04-08 10:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true)
            .check(due, "");
        thanked()
            .rejected("2026-04-08 10:00", "Dana")
            .check(due, "");
        Story::new().only(&[CheckIn]).check(due, "");
    }

    #[test]
    fn without_a_recorded_interview_a_named_day_or_an_encouraging_word_is_waited_for() {
        let now = "2026-04-08 12:00";
        let due = "CheckIn Dana at 2026-04-15 09:30 (check_in, check_in, their_week)";
        let told = |reading| {
            Story::new()
                .received("2026-04-07 10:00", "Dana", reading)
                .only(&[CheckIn])
        };
        told(ReadingKind::Encouraging).check(now, due);
        told(ReadingKind::Encouraging)
            .promised("2026-04-07 10:00", "2026-04-10")
            .check(
                now,
                "CheckIn Dana at 2026-04-14 09:30 (check_in, check_in, their_week)",
            );
        let promised = Story::new()
            .promised("2026-04-07 10:00", "2026-04-10")
            .only(&[CheckIn]);
        promised.check(
            now,
            "CheckIn at 2026-04-14 09:30 (check_in, check_in, their_week)",
        );
        // Not where it was only found, nor where nothing was said of going on.
        promised.clone().proposed().check(now, "");
        told(ReadingKind::Encouraging).proposed().check(now, "");
        told(ReadingKind::InformationRequest).check(now, "");
        told(ReadingKind::Acknowledgement).check(now, "");
        told(ReadingKind::Other).check(now, "");
        told(ReadingKind::RecruiterOutreach).check(now, "");
        told(ReadingKind::Encouraging)
            .rejected("2026-04-07 15:00", "Dana")
            .check(now, "");
    }

    #[test]
    fn an_answer_that_was_only_found_opens_no_way() {
        let asked = thanked()
            .received("2026-04-01 10:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| received.expects_answer = true);
        let found = asked
            .sent("2026-04-02 10:00", Purpose::Answer, &["Dana"])
            .proposed();
        found.check("2026-04-15 10:00", "");
        found
            .edit(|fact| fact.standing = crate::fact::Standing::Confirmed)
            .check(
                "2026-04-15 10:00",
                "CheckIn Dana now until 2026-04-15 11:30 (check_in)",
            );
    }

    #[test]
    fn the_morning_is_theirs_also_after_clocks_have_changed() {
        // Berlin changes on Sunday 29 March 2026, New York did on the 8th. Who asks is up at that hour.
        Story::new()
            .set("their_week.your_day_from", 0)
            .there("DE", "Europe/Berlin")
            .interview("2026-03-23 14:00", 60, &["Dana"])
            .sent("2026-03-23 17:00", Purpose::Thank, &["Dana"])
            .only(&[CheckIn])
            .check(
                "2026-03-31 09:29",
                "CheckIn Dana at 2026-03-31 09:30 (check_in, their_week)",
            )
            .check(
                "2026-03-31 09:30",
                "CheckIn Dana now until 2026-03-31 11:30 (check_in)",
            );
    }

    #[test]
    fn after_a_very_long_silence_nothing_is_asked() {
        // Sixty business days after 7 April are over on 1 July.
        thanked()
            .check(
                "2026-07-01 10:00",
                "CheckIn Dana now until 2026-07-01 11:30 (check_in)",
            )
            .check("2026-07-02 10:00", "");
    }

    #[test]
    fn what_is_foretold_is_one_more_reason_and_moves_nothing() {
        let story = thanked();
        let date = |text: &str| -> jiff::civil::Date { text.parse().unwrap() };
        let hint = crate::outlook::OutlookHint {
            unlikely_from: date("2026-04-08"),
            low_from: date("2026-04-08"),
            come_by: ["2026-04-10", "2026-04-15", "2026-04-29", "2026-05-20"].map(date),
            own: 0,
            is_named: false,
        };
        let study = crate::plan::Study::new(&story.desk, &story.settings);
        let outlooks = [(crate::policy::story::application(1), hint)].into();
        let now = story.at("2026-04-09 12:00");
        let (with, without) = (study.plan_with(now, &outlooks), study.plan(now));
        let check_in = |plan: &crate::plan::DeskPlan| {
            let mut moves = plan.plans[0].moves.clone().into_iter();
            moves.find(|it| it.kind == CheckIn).unwrap()
        };
        let (mut with, without) = (check_in(&with), check_in(&without));
        let more = with.reasons.remove(1);
        assert_eq!(
            more.text,
            "By Wed 15 April 2026 more than half of the answers that ever come to such a wait have come (published figures \
             alone)."
        );
        assert_eq!(with, without);
    }
}
