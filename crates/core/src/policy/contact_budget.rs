//! Rule `contact_budget`: how often one may write unasked, over all channels, people and applications.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day, hours_after, their_week};
use crate::id::PersonId;
use crate::relations::{Contact, ContactKind};
use crate::settings::{Setting, Unit};
use crate::time::{BusinessDays, Calendar};

/// The rule.
pub const RULE: Rule = Rule {
    id: "contact_budget",
    what: "At most two unanswered messages that nobody asked for within two weeks of an interview, three in all, at \
           least five business days apart. The same employer, agency or person shares one budget over all your \
           applications. Thanks and answers are free. An encouraging reply gives one back; “please don’t” ends it.",
    why: "Once, perhaps twice, is interest; more is pressure, and it changes no decision for the better.",
    example: "You asked on 3 March and on 10 March. A third message, news for example, waits until two weeks after \
              the interview, or until they write.",
    source: "the article this program follows (once or perhaps twice in the first weeks); Ask a Manager; Fresno Bee \
             (consensus of HR managers)",
    since: "0.1.0",
    settings: &[&FIRST_WEEKS_MAX, &ALL_MAX, &FIRST_WEEKS, &GAP],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

/// Unanswered messages in the first weeks.
pub const FIRST_WEEKS_MAX: Setting = Setting {
    key: "contact_budget.first_weeks_max",
    what: "unanswered messages that nobody asked for in the first weeks",
    default: 2,
    min: 0,
    max: 3,
    unit: Unit::Count,
    source: "the article; Ask a Manager",
};

/// Messages since the last interview.
pub const ALL_MAX: Setting = Setting {
    key: "contact_budget.all_max",
    what: "messages that nobody asked for since the last interview",
    default: 3,
    min: 0,
    max: 5,
    unit: Unit::Count,
    source: "Ask a Manager; the number is an assumption",
};

/// How long the first weeks are.
pub const FIRST_WEEKS: Setting = Setting {
    key: "contact_budget.first_weeks",
    what: "days after the interview that count as the first weeks",
    default: 14,
    min: 7,
    max: 42,
    unit: Unit::Days,
    source: "the article: the first week or two",
};

/// The least distance.
pub const GAP: Setting = Setting {
    key: "contact_budget.gap",
    what: "business days between two messages that nobody asked for",
    default: 5,
    min: 1,
    max: 20,
    unit: Unit::BusinessDays,
    source: "Fresno Bee (consensus of HR managers): about a week",
};

/// The state of the budget at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ledger {
    /// Uninvited messages no person has answered or met the seeker since.
    unanswered: i32,
    /// The first of these.
    first: Option<Timestamp>,
    /// Uninvited messages since the last interview, answered or not.
    sent: i32,
    /// Encouraging replies to them.
    restored: i32,
    /// The last uninvited message, unless an encouraging reply came after it.
    last: Option<Timestamp>,
    /// When they asked not to be contacted.
    refused: Option<Timestamp>,
}

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    if !proposal.kind.is_uninvited() && !view.relations.is_anyone_refusing() {
        return Verdict::ALLOW;
    }
    let shared = view.shared_contacts(proposal.to);
    let ledger = ledger(&shared, since(view), at);
    let verdict = judge(view, proposal, &ledger, at);
    // A meeting that is arranged wipes the slate when it comes; what is said now holds until then.
    let meets_at = shared
        .iter()
        .filter(|contact| contact.kind == ContactKind::Met)
        .map(|contact| contact.at)
        .find(|meets_at| *meets_at > at);
    match (verdict, meets_at) {
        (Verdict::Delay { until, because }, Some(meets_at)) => {
            Verdict::delay(until.min(meets_at), because)
        }
        (Verdict::Refuse { because }, Some(meets_at)) => Verdict::delay(meets_at, because),
        (verdict, _) => verdict,
    }
}

fn judge(view: &View<'_>, proposal: &Proposal, ledger: &Ledger, at: Timestamp) -> Verdict {
    if let Some(asked) = ledger.refused.filter(|_| proposal.kind != MoveKind::Answer) {
        let (calendar, _) = view.calendar(proposal.to);
        let asked = day(view.date(&calendar, asked));
        return Verdict::refuse(format!(
            "On {asked} they asked not to be contacted. Only their own message changes that."
        ));
    }
    // An encouraging reply opens the way for one piece of news, whatever was sent before it; what went to the
    // same people since, about any application, has used it up.
    let invited = proposal.kind == MoveKind::ShareNews
        && view.situation.green_light.is_some()
        && ledger.last.is_none();
    if !proposal.kind.is_uninvited() || invited {
        return Verdict::ALLOW;
    }
    limits(view, proposal.to, ledger, at)
}

/// Whether no message that nobody asked for is left, as things stand without another meeting. The limit of the first
/// weeks passes by itself: what it holds up is still to come.
pub(super) fn is_spent_for_good(view: &View<'_>, to: Option<PersonId>) -> bool {
    let shared = view.shared_contacts(to);
    let at = view.situation.waiting_since.unwrap_or(Timestamp::MIN);
    let ledger = ledger(&shared, since(view), at);
    ledger.refused.is_some() || ledger.sent - ledger.restored >= view.setting(&ALL_MAX)
}

fn since(view: &View<'_>) -> Option<Timestamp> {
    view.situation.last_held().map(|meeting| meeting.fact.at)
}

/// Counts messages and replies, whatever their date: they have happened. Meetings count up to `at`.
fn ledger(shared: &[Contact], since: Option<Timestamp>, at: Timestamp) -> Ledger {
    let mut ledger = Ledger::default();
    for contact in shared {
        match contact.kind {
            ContactKind::Uninvited(_) => {
                ledger.unanswered += 1;
                ledger.first.get_or_insert(contact.at);
                ledger.last = Some(contact.at);
                if since.is_none_or(|since| contact.at >= since) {
                    ledger.sent += 1;
                }
            }
            ContactKind::Met if contact.at > at => {}
            ContactKind::Met => {
                (ledger.unanswered, ledger.first) = (0, None);
                ledger.refused = None;
            }
            ContactKind::Reply {
                reading,
                please_dont,
                confirmed,
            } => {
                if please_dont {
                    ledger.refused = Some(contact.at);
                }
                // A reply the seeker has not looked at must not open the way for more.
                if confirmed {
                    (ledger.unanswered, ledger.first) = (0, None);
                    if reading.is_green_light() {
                        ledger.last = None;
                        // It gives back one that was sent, never one beforehand.
                        ledger.restored = ledger.sent.min(ledger.restored + 1);
                    }
                }
            }
        }
    }
    ledger
}

fn limits(view: &View<'_>, to: Option<PersonId>, ledger: &Ledger, at: Timestamp) -> Verdict {
    let (calendar, _) = view.calendar(to);
    let all_max = view.setting(&ALL_MAX);
    if all_max == 0 {
        return Verdict::refuse(
            "Your settings allow no message that nobody asked for; their message opens the way.",
        );
    }
    if ledger.unanswered >= all_max || ledger.sent - ledger.restored >= all_max {
        return Verdict::refuse(format!(
            "You have written {} without being asked. More would press; their next message opens the way again.",
            times(ledger.sent.max(ledger.unanswered))
        ));
    }
    let first_weeks = first_weeks_left(view, ledger.unanswered).filter(|until| at < *until);
    let gap = ledger.last.map(|last| (gap_end(view, to, last), last));
    let gap = gap.filter(|(until, _)| at < *until);
    // Of the two limits the later one counts, and only that one is named: two dates would contradict each other.
    match (first_weeks, gap) {
        (weeks, Some((until, last))) if weeks.is_none_or(|end| end <= until) => {
            let (last, next) = (view.date(&calendar, last), view.date(&calendar, until));
            let because = format!(
                "You last wrote on {}; give them until {}.",
                day(last),
                day(next)
            );
            Verdict::delay(until, because)
        }
        (Some(end), _) => Verdict::delay(end, why_not_yet(view, &calendar, ledger, end)),
        (None, _) => Verdict::ALLOW,
    }
}

/// The end of the first weeks after the interview, if no message is left for them.
fn first_weeks_left(view: &View<'_>, unanswered: i32) -> Option<Timestamp> {
    let meeting = view.situation.last_held()?;
    (unanswered >= view.setting(&FIRST_WEEKS_MAX)).then_some(())?;
    Some(hours_after(
        meeting.ends_at,
        24 * view.setting(&FIRST_WEEKS),
    ))
}

/// Why nothing is left for the first weeks, which end then.
fn why_not_yet(view: &View<'_>, calendar: &Calendar, ledger: &Ledger, end: Timestamp) -> String {
    let last = day(view.date(calendar, end));
    if view.setting(&FIRST_WEEKS_MAX) == 0 {
        return format!(
            "Your settings keep the first weeks free of questions; they end on {last}."
        );
    }
    let times = times(ledger.unanswered);
    let since = ledger.first.map(|first| day(view.date(calendar, first)));
    let since = since.unwrap_or_default();
    format!(
        "You have written {times} since {since} without an answer; that is enough for the first weeks, which end on \
         {last}."
    )
}

fn times(count: i32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}

/// The first moment after an uninvited message at which another to the same people keeps the distance.
pub fn gap_end(view: &View<'_>, to: Option<PersonId>, sent_at: Timestamp) -> Timestamp {
    let (calendar, _) = view.calendar(to);
    let next = calendar.add_business_days(
        view.date(&calendar, sent_at),
        BusinessDays(view.setting(&GAP)),
    );
    view.at_minute(&calendar, next, view.setting(&their_week::OPENS))
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::story::Story;

    fn held() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[track_caller]
    fn check(story: &Story, now: &str, expected: &str) {
        assert_eq!(
            story.may(now, Purpose::CheckIn, "Dana"),
            expected,
            "at {now}"
        );
    }

    #[test]
    fn five_business_days_lie_between_two() {
        let story = held().sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"]);
        check(
            &story,
            "2026-04-09 10:00",
            "wait until 2026-04-15 08:00 contact_budget",
        );
        check(
            &story,
            "2026-04-15 07:59",
            "wait until 2026-04-15 08:00 contact_budget",
        );
        check(&story, "2026-04-15 10:00", "yes");
    }

    #[test]
    fn two_without_an_answer_fill_the_first_two_weeks() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::ShareNews, &["Lee"]);
        check(
            &story,
            "2026-04-16 10:00",
            "wait until 2026-04-22 08:00 contact_budget",
        );
        check(&story, "2026-04-22 10:00", "yes");
    }

    #[test]
    fn the_day_that_is_named_is_the_one_that_counts() {
        let twice = |second: &str| {
            held()
                .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
                .sent(second, Purpose::ShareNews, &["Dana"])
        };
        assert_eq!(
            twice("2026-04-15 10:00").objection("2026-04-16 10:00", Purpose::CheckIn, "Dana"),
            "You last wrote on Wed 15 April 2026; give them until Wed 22 April 2026."
        );
        assert_eq!(
            twice("2026-04-09 10:00").objection("2026-04-16 10:00", Purpose::CheckIn, "Dana"),
            "You have written twice since Wed 8 April 2026 without an answer; that is enough for the first weeks, which \
             end on Tue 21 April 2026."
        );
    }

    #[test]
    fn three_are_the_end_until_they_write() {
        let spent = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::ShareNews, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::ShareNews, &[]);
        check(&spent, "2026-06-02 10:00", "no: contact_budget");
        // A bare receipt gives none back; an encouraging word gives one.
        let receipt =
            spent
                .clone()
                .received("2026-05-04 10:00", "Dana", ReadingKind::Acknowledgement);
        check(&receipt, "2026-06-02 10:00", "no: contact_budget");
        let warm = spent.received("2026-05-04 10:00", "Dana", ReadingKind::Encouraging);
        check(&warm, "2026-05-05 10:00", "yes");
        let again = warm.sent("2026-05-05 11:00", Purpose::CheckIn, &["Dana"]);
        check(&again, "2026-06-02 10:00", "no: contact_budget");
    }

    #[test]
    fn a_good_word_that_nobody_has_looked_at_gives_nothing_back() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::ShareNews, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::ShareNews, &["Dana"])
            .received("2026-05-04 10:00", "Dana", ReadingKind::Encouraging)
            .proposed();
        check(&story, "2026-05-05 10:00", "no: look_first");
    }

    #[test]
    fn a_good_word_gives_back_what_was_sent_and_nothing_beforehand() {
        let story = held()
            .received("2026-04-08 10:00", "Dana", ReadingKind::Encouraging)
            .received("2026-04-09 10:00", "Dana", ReadingKind::Encouraging)
            .sent("2026-04-14 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-21 10:00", Purpose::ShareNews, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::ShareNews, &["Dana"]);
        check(&story, "2026-06-02 10:00", "no: contact_budget");
    }

    #[test]
    fn please_dont_ends_everything_but_answers() {
        let story = held()
            .received("2026-04-08 10:00", "Dana", ReadingKind::Other)
            .where_received(|received| received.please_dont = true);
        check(&story, "2026-06-02 10:00", "no: contact_budget");
        assert_eq!(
            story.may("2026-04-09 10:00", Purpose::Thank, "Dana"),
            "no: contact_budget"
        );
        assert_eq!(
            story.may("2026-04-09 10:00", Purpose::Answer, "Dana"),
            "yes"
        );
    }

    #[test]
    fn to_meet_wipes_the_slate_but_not_beforehand() {
        let spent = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::ShareNews, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::ShareNews, &["Dana"])
            .interview("2026-05-12 10:00", 60, &["Dana"]);
        check(&spent, "2026-05-05 10:00", "no: contact_budget");
        check(
            &spent,
            "2026-05-12 12:00",
            "yes, better 2026-05-13 09:30 their_week",
        );
    }

    #[test]
    fn an_employer_has_one_budget_over_all_applications() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .another_here()
            .interview("2026-04-09 10:00", 60, &["Lee"]);
        assert_eq!(
            story.may("2026-04-10 10:00", Purpose::CheckIn, "Lee"),
            "wait until 2026-04-15 08:00 contact_budget"
        );
        let more = story.sent("2026-04-15 10:00", Purpose::CheckIn, &["Lee"]);
        check(
            &more,
            "2026-04-16 10:00",
            "wait until 2026-04-22 08:00 contact_budget",
        );
        let elsewhere = more.another_elsewhere();
        assert_eq!(
            elsewhere.may("2026-04-15 10:00", Purpose::CheckIn, ""),
            "yes"
        );
    }

    #[test]
    fn what_was_sent_about_another_application_uses_up_an_encouraging_word() {
        let story = |sent: &str| {
            held()
                .sent(sent, Purpose::CheckIn, &["Dana"])
                .another_here()
                .interview("2026-04-09 10:00", 60, &["Dana"])
                .received("2026-04-15 10:00", "Dana", ReadingKind::Encouraging)
                .may("2026-04-15 11:00", Purpose::ShareNews, "Dana")
        };
        assert_eq!(story("2026-04-15 09:30"), "yes");
        assert_eq!(
            story("2026-04-15 10:30"),
            "wait until 2026-04-22 08:00 contact_budget"
        );
    }

    #[test]
    fn thanks_and_answers_are_free() {
        let story = held()
            .sent("2026-04-07 17:00", Purpose::Thank, &["Dana"])
            .received("2026-04-08 10:00", "Dana", ReadingKind::Other)
            .sent("2026-04-08 11:00", Purpose::Answer, &["Dana"]);
        check(&story, "2026-04-14 10:00", "yes");
    }

    #[test]
    fn a_budget_of_nothing_is_kept_too() {
        let story = held().set("contact_budget.all_max", 0);
        check(&story, "2026-04-14 10:00", "no: contact_budget");
        let story = held().set("contact_budget.first_weeks_max", 0);
        check(
            &story,
            "2026-04-14 10:00",
            "wait until 2026-04-21 15:00 contact_budget",
        );
    }
}
