//! Rule `after_the_interview`: nothing that nobody asked for before an interview has ended.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View, day};

/// The rule.
pub const RULE: Rule = Rule {
    id: "after_the_interview",
    what: "While an interview lies ahead or is going on, nothing goes out that nobody asked for; thanks go out once \
           the interview has ended.",
    why: "They have made time for you: the interview itself is the place to ask and to tell. Thanks in advance \
          look prepared.",
    example: "The second interview is on Thursday at 10:00: no check-in before it is over, and its thanks not \
              before it has ended.",
    source: "promise of this program",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: None,
    guards: &[Guard::hard(check)],
};

fn check(view: &View<'_>, proposal: &Proposal, at: Timestamp) -> Verdict {
    let situation = view.situation;
    let held_up = if proposal.kind.is_uninvited() {
        situation.ahead.iter().map(|meeting| meeting.ends_at).max()
    } else if proposal.kind == MoveKind::Thank {
        match situation.ahead.first() {
            Some(next) if situation.held.is_empty() => Some(next.ends_at),
            None if situation.held.is_empty() => {
                return Verdict::refuse(
                    "No interview is recorded here that has ended. Record it, then thank them for it.",
                );
            }
            _ => None,
        }
    } else {
        None
    };
    match held_up {
        Some(ends_at) if at < ends_at => {
            let (calendar, _) = view.calendar(proposal.to);
            let on = day(view.date(&calendar, ends_at));
            Verdict::delay(ends_at, format!("The interview on {on} comes first."))
        }
        _ => Verdict::ALLOW,
    }
}

#[cfg(test)]
mod tests {
    use crate::fact::Purpose;
    use crate::policy::story::Story;

    fn second_ahead() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .interview("2026-05-05 10:00", 60, &["Lee"])
    }

    #[test]
    fn nothing_unasked_goes_out_before_an_interview_has_ended() {
        let story = second_ahead();
        for purpose in [
            Purpose::CheckIn,
            Purpose::ShareNews,
            Purpose::CompetingOffer,
        ] {
            assert_eq!(
                story.may("2026-04-28 10:00", purpose, "Dana"),
                "wait until 2026-05-05 11:00 after_the_interview"
            );
        }
        assert_eq!(
            story.may("2026-05-05 10:59", Purpose::CheckIn, "Dana"),
            "wait until 2026-05-05 11:00 after_the_interview"
        );
        assert_eq!(
            story.may("2026-05-05 11:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
    }

    #[test]
    fn an_interview_that_was_only_found_counts_too() {
        assert_eq!(
            second_ahead()
                .proposed()
                .may("2026-04-28 10:00", Purpose::CheckIn, "Dana"),
            "wait until 2026-05-05 11:00 after_the_interview"
        );
    }

    #[test]
    fn a_cancelled_one_does_not() {
        let story = second_ahead().where_interview(|interview| interview.cancelled = true);
        assert_eq!(
            story.may("2026-04-28 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
    }

    #[test]
    fn thanks_wait_for_the_end_of_the_interview() {
        let story = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
        assert_eq!(
            story.may("2026-04-07 13:00", Purpose::Thank, "Dana"),
            "wait until 2026-04-07 15:00 after_the_interview"
        );
        assert_eq!(story.may("2026-04-07 15:00", Purpose::Thank, "Dana"), "yes");
        assert_eq!(
            Story::new().may("2026-04-07 13:00", Purpose::Thank, ""),
            "no: after_the_interview"
        );
    }

    #[test]
    fn thanks_for_the_first_do_not_wait_for_the_second() {
        assert_eq!(
            second_ahead().may("2026-04-07 16:00", Purpose::Thank, "Dana"),
            "yes"
        );
    }

    #[test]
    fn the_end_is_an_instant_whatever_the_zone_or_summer_time() {
        // 10:00 in Berlin on the first day of summer time there.
        let story =
            Story::new()
                .there("DE", "Europe/Berlin")
                .interview("2026-03-30 10:00", 60, &["Dana"]);
        assert_eq!(
            story.may("2026-03-27 12:00", Purpose::CheckIn, "Dana"),
            "wait until 2026-03-30 11:00 after_the_interview"
        );
    }

    #[test]
    fn an_interview_about_another_application_ends_a_please_dont_when_it_comes() {
        let story = Story::new()
            .interview("2026-05-12 10:00", 60, &["Lee"])
            .another_here()
            .received("2026-04-08 10:00", "Dana", crate::fact::ReadingKind::Other)
            .where_received(|received| received.please_dont = true);
        assert_eq!(
            story.may("2026-05-05 10:00", Purpose::Decline, "Dana"),
            "wait until 2026-05-12 10:00 contact_budget"
        );
        assert_eq!(
            story.may("2026-05-12 10:00", Purpose::Decline, "Dana"),
            "yes"
        );
    }
}
