//! Cause `lost_message`: your message may not have reached a person.

use jiff::Timestamp;

use super::{Cause, Holds, Silence};
use crate::fact::{Channel, Fact, FactKind, ReadingKind};
use crate::policy::{View, day};

/// The cause.
pub const CAUSE: Cause = Cause {
    id: "lost_message",
    what: "Your last message did not reach an address, as a mail server reports; it went only to addresses that take no answers; or an automatic answer that names no day of return came to it.",
    why: "A message that nobody read is no message they left unanswered.",
    source: "assumption",
    since: "0.1.0",
    holds,
};

fn holds(view: &View<'_>, silence: &Silence) -> Option<Holds> {
    let last_reply = view.situation.last_reply.map(|(fact, _)| fact.at);
    let on = |at: Timestamp| day(silence.calendar.zone().date(at));
    let unheard = |at: &Timestamp| last_reply.is_none_or(|reply| reply <= *at);
    if let Some((at, address)) = undelivered(view).filter(|(at, _)| unheard(at)) {
        let text = format!(
            "Your message of {} did not reach {address}: look for another address or person there.",
            on(at)
        );
        return Holds::now(&CAUSE, text);
    }
    let unread = view.timeline.undelivered().iter().copied();
    let unread = unread.filter(|fact| is_unread(fact) && fact.at <= silence.now);
    let sent = view
        .confirmed()
        .chain(unread)
        .filter_map(|fact| match &fact.kind {
            FactKind::Sent(sent) => Some((fact.at, sent)),
            _ => None,
        });
    let (at, sent) = sent.max_by_key(|(at, _)| *at)?;
    if !unheard(&at) || sent.channel != Channel::Email {
        return None;
    }
    let on = on(at);
    if !sent.to.is_empty() && !sent.to.iter().any(|id| view.can_be_written(*id)) {
        let text = format!(
            "Your message of {on} went to an address that takes no answers; it may not have reached a person."
        );
        return Holds::now(&CAUSE, text);
    }
    let is_machine_at_it = view.confirmed().any(|fact| match &fact.kind {
        FactKind::Received(received) => {
            fact.at >= at
                && received.reading == ReadingKind::AutoReply
                && received.back_on.is_none()
        }
        _ => false,
    });
    is_machine_at_it.then_some(())?;
    let text = format!(
        "Only a machine answered your message of {on}; look whether it says that it did not arrive."
    );
    Holds::now(&CAUSE, text)
}

/// The last message that did not arrive and an address it did not reach, while its recipients have no other.
fn undelivered<'a>(view: &View<'a>) -> Option<(Timestamp, &'a str)> {
    let mut lost = view.timeline.undelivered().iter().rev();
    let last = lost.find(|fact| !is_unread(fact))?;
    let FactKind::Sent(sent) = &last.kind else {
        return None;
    };
    let address = sent.to.iter().find_map(|id| view.failed_address(*id))?;
    Some((last.at, address))
}

/// Whether it was known when it went out that nobody would read it.
fn is_unread(fact: &Fact) -> bool {
    matches!(&fact.kind, FactKind::Sent(sent) if sent.unread)
}

#[cfg(test)]
mod tests {
    use crate::fact::{Purpose, ReadingKind};
    use crate::policy::story::Story;

    fn met() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[test]
    fn it_holds_where_only_a_machine_can_have_read_it() {
        let story = met().sent("2026-04-08 10:00", Purpose::Thank, &["Jobs"]);
        let story = story.with_person("Jobs", |it| {
            it.addresses = vec!["no-reply@harbour.example".to_owned()]
        });
        assert!(
            story
                .silence("lost_message", "2026-04-10 10:00")
                .contains("takes no answers")
        );
        let unread = story.clone().where_sent(|it| it.unread = true);
        assert!(
            unread
                .silence("lost_message", "2026-04-10 10:00")
                .contains("takes no answers")
        );
        let story = story.received("2026-04-11 10:00", "Dana", ReadingKind::Acknowledgement);
        assert_eq!(story.silence("lost_message", "2026-04-12 10:00"), "");
    }

    #[test]
    fn it_holds_where_a_server_reports_that_it_did_not_arrive() {
        let failed = met()
            .with_person("Dana", |it| {
                it.addresses = vec!["dana@harbour.example".to_owned()];
            })
            .sent("2026-04-08 10:00", Purpose::Thank, &["Dana"])
            .received("2026-04-08 10:01", "", ReadingKind::AutoReply)
            .where_received(|it| it.undelivered = vec!["dana@harbour.example".to_owned()]);
        assert_eq!(
            failed.silence("lost_message", "2026-04-10 10:00"),
            "Your message of Wed 8 April 2026 did not reach dana@harbour.example: look for another address or person there."
        );
        let found = failed.with_person("Dana", |it| {
            it.addresses.push("d.okafor@harbour.example".to_owned());
        });
        assert_eq!(found.silence("lost_message", "2026-04-10 10:00"), "");
    }

    #[test]
    fn it_holds_where_a_machine_answered_and_nobody_is_away() {
        let wrote = met().sent("2026-04-08 10:00", Purpose::Thank, &["Dana"]);
        assert_eq!(wrote.silence("lost_message", "2026-04-10 10:00"), "");
        let answered = wrote.received("2026-04-08 10:01", "Dana", ReadingKind::AutoReply);
        assert!(
            answered
                .silence("lost_message", "2026-04-10 10:00")
                .contains("Only a machine")
        );
        let away = answered.where_received(|it| it.back_on = "2026-04-20".parse().ok());
        assert_eq!(away.silence("lost_message", "2026-04-10 10:00"), "");
    }
}
