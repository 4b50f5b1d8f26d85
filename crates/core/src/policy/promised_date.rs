//! Rule `promised_date`: nothing before the day they named, but thanks, answers and a true deadline.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day};
use crate::time::BusinessDays;

/// The rule.
pub const RULE: Rule = Rule {
    id: "promised_date",
    what: "Until the day they named has passed, no check-in and no news. Thanks, answers to their questions and a \
           real offer from elsewhere with its deadline are always fine.",
    why: "They told you when; asking earlier says that you did not listen, or cannot wait.",
    example: "They said “by Friday the 10th”: nothing goes out before Monday the 13th, whatever the mood.",
    source: "promise of this program; Ask a Manager; HBR (Markman)",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    if !matches!(proposal.kind, MoveKind::CheckIn | MoveKind::ShareNews) {
        return Verdict::ALLOW;
    }
    let Some(promise) = view.promise() else {
        return Verdict::ALLOW;
    };
    let (calendar, _) = view.calendar(proposal.to);
    let next = calendar.add_business_days(promise.last, BusinessDays(1));
    let until = view.at_minute(&calendar, next, 0);
    if at >= until {
        return Verdict::ALLOW;
    }
    // True before that day and on the free days after it alike.
    let because = format!(
        "They said they would answer by {}; this waits for the business day after it, {}.",
        day(promise.last),
        day(next)
    );
    Verdict::Delay { until, because }
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Purpose, ReadingKind};
    use crate::policy::MoveKind::{CompetingOffer, ShareNews};
    use crate::policy::story::Story;

    fn promised() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .promised("2026-04-07 15:00", "2026-04-17")
    }

    #[test]
    fn questions_and_news_wait_until_the_named_day_has_passed() {
        let story = promised();
        for purpose in [Purpose::CheckIn, Purpose::ShareNews, Purpose::Other] {
            assert_eq!(
                story.may("2026-04-14 10:00", purpose, "Dana"),
                "wait until 2026-04-20 08:00 promised_date, their_week"
            );
        }
        assert_eq!(
            story.may("2026-04-17 17:59", Purpose::CheckIn, "Dana"),
            "wait until 2026-04-20 08:00 promised_date, their_week"
        );
        assert_eq!(
            story.may("2026-04-21 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
    }

    #[test]
    fn on_the_free_days_after_it_the_reason_is_true_as_well() {
        for now in ["2026-04-14 10:00", "2026-04-18 10:00"] {
            let said = promised().objection(now, Purpose::CheckIn, "Dana");
            assert!(
                said.starts_with(
                    "They said they would answer by Fri 17 April 2026; this waits for the business day after it, Mon \
                     20 April 2026."
                ),
                "{said}"
            );
        }
    }

    #[test]
    fn news_waits_even_under_a_green_light() {
        promised()
            .received("2026-04-09 10:00", "Dana", ReadingKind::Encouraging)
            .achieved("2026-04-10 10:00", "Passed the exam")
            .only(&[ShareNews])
            .check(
                "2026-04-10 12:00",
                "ShareNews Dana at 2026-04-21 09:30 (share_news, share_news, promised_date, their_week)",
            );
    }

    #[test]
    fn thanks_answers_and_a_true_deadline_are_free() {
        let deadline = "2026-04-16".parse().unwrap();
        let story = promised()
            .received("2026-04-08 10:00", "Dana", ReadingKind::InformationRequest)
            .fact("2026-04-09 09:00", FactKind::CompetingOffer { deadline });
        for purpose in [Purpose::Thank, Purpose::Answer, Purpose::CompetingOffer] {
            assert_eq!(story.may("2026-04-09 10:00", purpose, "Dana"), "yes");
        }
        story.only(&[CompetingOffer]).check(
            "2026-04-09 10:00",
            "CompetingOffer Dana now until 2026-04-09 18:00 (share_news)",
        );
    }

    #[test]
    fn a_found_promise_holds_back_too() {
        assert_eq!(
            promised()
                .proposed()
                .may("2026-04-14 10:00", Purpose::CheckIn, "Dana"),
            "wait until 2026-04-20 08:00 promised_date, their_week"
        );
    }

    #[test]
    fn the_day_is_over_when_it_is_over_there() {
        let tokyo = Story::new()
            .there("JP", "Asia/Tokyo")
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .promised("2026-04-07 15:00", "2026-04-13");
        assert_eq!(
            tokyo.may("2026-04-13 23:59", Purpose::CheckIn, "Dana"),
            "wait until 2026-04-14 08:00 promised_date, their_week"
        );
    }
}
