//! Messages of the seeker's that did not arrive, as a mail server reports, or went only to addresses that take no answer. They stay on record and count for nothing:
//! neither as thanks given nor as a question asked.

use crate::fact::{Channel, Fact, FactKind, Purpose};
use crate::record::Desk;
use crate::timeline::Timeline;

/// How long after a message a report of its failure may come. Source: RFC 5321, 4.5.4.1, servers give up after four to five
/// days.
const REPORTED_WITHIN: jiff::SignedDuration = jiff::SignedDuration::from_hours(5 * 24);

/// Sets aside what did not arrive.
pub(crate) fn set_aside(timeline: &mut Timeline<'_>, desk: &Desk) {
    let reports = timeline.facts().iter().filter(|it| is_report(it));
    let lost = reports.filter_map(|report| Some(lost_message(timeline, report, desk)?.id));
    let unread = timeline.facts().iter().filter(|it| is_unread(it));
    let lost: Vec<_> = lost.chain(unread.map(|it| it.id)).collect();
    if !lost.is_empty() {
        timeline.set_aside(|fact| lost.contains(&fact.id));
    }
}

/// Whether it went only to addresses that take no answer.
fn is_unread(fact: &Fact) -> bool {
    matches!(&fact.kind, FactKind::Sent(it) if it.unread && it.purpose != Purpose::Decline)
        && fact.is_confirmed()
}

fn is_report(fact: &Fact) -> bool {
    matches!(&fact.kind, FactKind::Received(it) if !it.undelivered.is_empty())
        && fact.is_confirmed()
}

/// The message that a report is about: the last one before it by mail, where none of its recipients has an address that
/// is not in the report. A withdrawal stands all the same: it is the seeker's decision.
fn lost_message<'a>(timeline: &Timeline<'a>, report: &Fact, desk: &Desk) -> Option<&'a Fact> {
    let FactKind::Received(received) = &report.kind else {
        return None;
    };
    let failed = |address: &String| {
        let mut all = received.undelivered.iter();
        all.any(|it| it.eq_ignore_ascii_case(address))
    };
    let before = timeline.facts().iter().rev();
    let mut before = before.filter(|fact| fact.at <= report.at);
    before.find_map(|fact| match &fact.kind {
        FactKind::Sent(sent) if sent.channel == Channel::Email && !sent.to.is_empty() => {
            let was_to = sent.to.iter().all(|id| {
                let person = desk.person(*id);
                person.is_some_and(|it| it.addresses.iter().any(failed))
            });
            let in_time = report.at.duration_since(fact.at) <= REPORTED_WITHIN;
            (was_to && in_time && sent.purpose != Purpose::Decline).then_some(*fact)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::MoveKind::{CheckIn, Thank};
    use crate::policy::story::Story;

    const DEAD: &str = "dana@harbour.example";

    /// Dana, whose address failed when the seeker wrote to her for some purpose.
    fn failed(at: &str, purpose: Purpose, reported: &str) -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .with_person("Dana", |it| it.addresses = vec![DEAD.to_owned()])
            .sent(at, purpose, &["Dana"])
            .received(reported, "", ReadingKind::AutoReply)
            .where_received(|it| it.undelivered = vec![DEAD.to_owned()])
    }

    fn with_another_address(story: Story) -> Story {
        story.with_person("Dana", |it| {
            it.addresses.push("d.okafor@harbour.example".to_owned());
        })
    }

    #[test]
    fn thanks_that_did_not_arrive_are_due_again_to_another_address() {
        let story = failed("2026-04-07 16:00", Purpose::Thank, "2026-04-07 16:01");
        let may = |story: &Story| story.may("2026-04-07 17:00", Purpose::Thank, "Dana");
        assert_eq!(may(&story), "no: channel");
        let story = with_another_address(story);
        assert_eq!(may(&story), "yes");
        story.only(&[Thank]).check(
            "2026-04-07 17:00",
            "Thank Dana now until 2026-04-07 20:00 (thank_you)",
        );
    }

    #[test]
    fn a_question_to_an_address_that_takes_no_answer_is_no_question_asked() {
        let asked = |unread| {
            let story = Story::new().interview("2026-04-07 14:00", 60, &["Dana"]);
            let story = story.sent("2026-04-15 10:00", Purpose::CheckIn, &["Dana"]);
            let story = story.where_sent(|it| it.unread = unread);
            story.may("2026-04-16 10:00", Purpose::CheckIn, "Dana")
        };
        assert_ne!(asked(false), "yes");
        assert_eq!(asked(true), "yes");
    }

    #[test]
    fn a_question_that_did_not_arrive_is_no_question_asked() {
        let story = failed("2026-04-15 10:00", Purpose::CheckIn, "2026-04-15 10:01");
        let story = with_another_address(story);
        assert_eq!(
            story.may("2026-04-16 10:00", Purpose::CheckIn, "Dana"),
            "yes"
        );
        story.only(&[CheckIn]).check(
            "2026-04-16 10:00",
            "CheckIn Dana now until 2026-04-16 11:30 WithThanks (check_in)",
        );
    }

    #[test]
    fn what_was_not_lost_counts() {
        let asked = |story: &Story| story.may("2026-04-16 10:00", Purpose::CheckIn, "Dana");
        // A message to two of whom one address failed has arrived; so has one weeks before the report.
        let two = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana", "Lee"])
            .with_person("Dana", |it| it.addresses = vec![DEAD.to_owned()])
            .sent("2026-04-15 10:00", Purpose::CheckIn, &["Dana", "Lee"])
            .received("2026-04-15 10:01", "", ReadingKind::AutoReply)
            .where_received(|it| it.undelivered = vec![DEAD.to_owned()]);
        assert_ne!(asked(&with_another_address(two)), "yes");
        let late = failed("2026-04-10 10:00", Purpose::CheckIn, "2026-04-16 09:00");
        assert_ne!(asked(&with_another_address(late)), "yes");
        let unseen = failed("2026-04-15 10:00", Purpose::CheckIn, "2026-04-15 10:01").proposed();
        assert_ne!(asked(&with_another_address(unseen)), "yes", "not confirmed");
    }

    #[test]
    fn only_the_last_message_before_the_report_is_lost() {
        let story = Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .with_person("Dana", |it| it.addresses = vec![DEAD.to_owned()])
            .sent("2026-04-07 16:00", Purpose::Thank, &["Dana"])
            .sent("2026-04-08 10:00", Purpose::Other, &["Dana"])
            .received("2026-04-08 10:01", "", ReadingKind::AutoReply)
            .where_received(|it| it.undelivered = vec![DEAD.to_owned()]);
        let story = with_another_address(story);
        assert_eq!(
            story.may("2026-04-08 11:00", Purpose::Thank, "Dana"),
            "no: thank_you"
        );
    }
}
