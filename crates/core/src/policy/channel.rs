//! Rule `channel`: write the way they wrote to you; by mail when in doubt; never turn up.

use jiff::Timestamp;

use super::proposal::MoveKind;
use super::{Guard, Proposal, Rule, Verdict, View};
use crate::fact::{Channel, FactKind};
use crate::id::PersonId;
use crate::record::Person;

/// The rule.
pub const RULE: Rule = Rule {
    id: "channel",
    what: "Messages go the way they wrote to you before the interview, by mail when in doubt. By telephone only \
           when invited, by text only when they texted, over LinkedIn not before the outcome unless they wrote \
           there or invited it. With an agency between, the recruiter is asked first. Addresses that take no \
           answer are not written to, nor those that a message did not reach. Turning up unannounced is never right.",
    why: "Their own channel is the one they read. Any other puts them on the spot, and a visit nobody arranged \
          takes their time and makes the answer harder for both.",
    example: "Lee arranged the interview by text: the thanks may go by text. Dana wrote mail: a call out of the \
              blue is refused.",
    source: "the article this program follows; Hays UK (recruiter first)",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: Some(shape),
    guards: &[Guard::hard(check)],
};

fn shape(view: &View<'_>, proposal: &mut Proposal) {
    if proposal.kind.purpose().is_none() {
        return;
    }
    if let Some(to) = proposal.to
        && goes_past_the_recruiter(view, proposal, to)
    {
        proposal.to = view.whom_to_ask().filter(|id| view.is_between(*id));
        proposal.because(
            RULE.id,
            "The agency stands between: its recruiter is asked first.",
        );
    }
    let cue = cue(view, proposal);
    proposal.channel = Some(cue.unwrap_or_default());
    if let Some(cue) = cue.filter(|cue| *cue != Channel::Email) {
        let name = view.name_or(proposal.to, "they");
        let why = format!("By {}: so {name} wrote to you.", name_of(cue));
        proposal.because(RULE.id, why);
    }
}

/// The channel they used with the seeker before the interview, else the one they used last.
fn cue(view: &View<'_>, proposal: &Proposal) -> Option<Channel> {
    if proposal.kind == MoveKind::Answer
        && let Some(asked) = proposal.about.and_then(|id| view.timeline.get(id))
        && let FactKind::Received(asked) = &asked.kind
        && is_way_to_write(asked.channel)
    {
        return Some(asked.channel);
    }
    let interview = view.situation.last_held().map(|meeting| meeting.fact.at);
    let from = |person: Option<PersonId>| {
        view.heard()
            .filter(move |(_, received)| person.is_none() || received.from == person)
            .filter(|(_, received)| is_way_to_write(received.channel))
    };
    let last_of = |person: Option<PersonId>| {
        let before = from(person).rfind(|(fact, _)| interview.is_none_or(|at| fact.at <= at));
        before
            .or_else(|| from(person).next_back())
            .map(|(_, received)| received.channel)
    };
    last_of(proposal.to)
}

/// Channels on which a written message can be answered in kind.
fn is_way_to_write(channel: Channel) -> bool {
    match channel {
        Channel::Email | Channel::Text | Channel::Linkedin | Channel::Portal => true,
        Channel::Phone | Channel::Letter | Channel::InPerson => false,
    }
}

fn check(view: &View<'_>, proposal: &Proposal, _at: Timestamp) -> Verdict {
    if let Some(to) = proposal.to
        && goes_past_the_recruiter(view, proposal, to)
    {
        return Verdict::refuse("An agency stands between you and them: ask its recruiter first.");
    }
    let to = proposal.to;
    let is_mail = proposal.channel.unwrap_or_default() == Channel::Email;
    if is_mail && let Some(address) = failed(view, to) {
        return Verdict::refuse(format!(
            "Your message did not reach {address}. Find another address or person there first."
        ));
    }
    let refused = match proposal.channel.unwrap_or_default() {
        Channel::Email => is_unread(view, to)
            .then_some("That address takes no answer. Another person or address there would do."),
        Channel::Phone if !is_invited(view, to, Channel::Phone) => Some(
            "They have not invited a call; one out of the blue puts them on the spot. Write instead.",
        ),
        Channel::Text if !is_open(view, to, Channel::Text) => {
            Some("They have not texted you; a text comes too close. Write mail instead.")
        }
        Channel::Linkedin
            if view.situation.over.is_none() && !is_open(view, to, Channel::Linkedin) =>
        {
            Some("LinkedIn is for after the outcome, unless they wrote to you there or invited it.")
        }
        Channel::InPerson => Some(
            "Turning up unannounced takes their time and makes the answer harder. Write, or wait for an invitation.",
        ),
        Channel::Phone | Channel::Text | Channel::Linkedin | Channel::Letter | Channel::Portal => {
            None
        }
    };
    refused.map_or(Verdict::ALLOW, Verdict::refuse)
}

/// Whether mail would be read by nobody: not by the person it is for, or not by anybody who is known there.
fn is_unread(view: &View<'_>, to: Option<PersonId>) -> bool {
    match to {
        Some(to) => !view.can_be_written(to),
        None => {
            let people = view.people();
            !people.is_empty() && !people.iter().any(|id| view.can_be_written(*id))
        }
    }
}

/// The address that failed, where nobody else is known whom the message could go to.
fn failed<'a>(view: &View<'a>, to: Option<PersonId>) -> Option<&'a str> {
    // Hardly any application has one.
    view.failures().next()?;
    match to {
        Some(to) => view.failed_address(to),
        None if is_unread(view, None) => {
            let people = view.people();
            people.into_iter().find_map(|id| view.failed_address(id))
        }
        None => None,
    }
}

/// An unasked message to the employer's own people while an agency stands between.
fn goes_past_the_recruiter(view: &View<'_>, proposal: &Proposal, to: PersonId) -> bool {
    view.application.agency.is_some() && proposal.kind.is_uninvited() && !view.is_between(to)
}

/// They asked for it: a message that answers a call by a call counts too.
fn is_invited(view: &View<'_>, to: Option<PersonId>, channel: Channel) -> bool {
    view.heard().any(|(_, received)| {
        concerns(received.from, to)
            && (received.invites.contains(&channel)
                || (received.expects_answer && received.channel == channel))
    })
}

/// They wrote there, or asked for it.
fn is_open(view: &View<'_>, to: Option<PersonId>, channel: Channel) -> bool {
    view.heard().any(|(_, received)| {
        concerns(received.from, to)
            && (received.channel == channel || received.invites.contains(&channel))
    })
}

/// Whether what one person wrote speaks for another: only for themselves, where both are known.
fn concerns(from: Option<PersonId>, to: Option<PersonId>) -> bool {
    from.is_none() || to.is_none() || from == to
}

/// Whether a person has an address that takes answers, or none that is known.
#[must_use]
pub fn can_be_written(person: &Person) -> bool {
    person.addresses.is_empty() || person.addresses.iter().any(|it| !is_no_reply(it))
}

/// Whether all addresses of a person are mailboxes that many read, such as `jobs@`.
pub(super) fn is_shared_mailbox(person: &Person) -> bool {
    const MAILBOXES: &[&str] = &[
        "application",
        "applications",
        "apply",
        "bewerbung",
        "bewerbungen",
        "career",
        "careers",
        "contact",
        "hello",
        "hiring",
        "hr",
        "humanresources",
        "info",
        "job",
        "jobs",
        "karriere",
        "mail",
        "office",
        "people",
        "personal",
        "recruiting",
        "recruitment",
        "rrhh",
        "talent",
        "team",
        "vacatures",
        "work",
    ];
    let is_shared = |address: &String| {
        let local = address.split(['@', '+']).next().unwrap_or("").trim();
        MAILBOXES.iter().any(|it| it.eq_ignore_ascii_case(local))
    };
    !person.addresses.is_empty() && person.addresses.iter().all(is_shared)
}

/// Whether a mail address says of itself that nobody reads what is sent to it.
///
/// Looks at the words of the local part and at relays' hosts, ignoring case: `no-reply@`,
/// `donotreply@`, `notifications@`, `jobs-noreply@`, `x@noreply.example`.
#[must_use]
pub fn is_no_reply(address: &str) -> bool {
    let address = address.trim();
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let machines = [
        "notification",
        "notifications",
        "mailer-daemon",
        "postmaster",
        "bounce",
        "bounces",
    ];
    let name = local.split('+').next().unwrap_or("");
    says_no_reply(local)
        || machines.iter().any(|it| it.eq_ignore_ascii_case(name))
        || host.split('.').any(says_no_reply)
}

/// Whether a text says in some language that it takes no reply, whatever its case and punctuation.
fn says_no_reply(text: &str) -> bool {
    const WORDS: [&str; 4] = ["noreply", "donotreply", "nepasrepondre", "nichtantworten"];
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|start| {
        // Few letters begin one of the words; the others need no closer look.
        let first = bytes[start].to_ascii_lowercase();
        let mut begun = WORDS.iter().filter(|word| word.as_bytes()[0] == first);
        begun.any(|word| {
            let letters = bytes[start..].iter();
            let letters = letters.filter(|byte| !matches!(byte, b'-' | b'_' | b'.'));
            let found = letters.take(word.len()).map(u8::to_ascii_lowercase);
            found.eq(word.bytes())
        })
    })
}

fn name_of(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "mail",
        Channel::Phone => "telephone",
        Channel::Text => "text message",
        Channel::Linkedin => "LinkedIn",
        Channel::Letter => "letter",
        Channel::Portal => "their portal",
        Channel::InPerson => "word of mouth",
    }
}

#[cfg(test)]
mod tests {
    use super::is_no_reply;
    use crate::fact::{Channel, Outcome, Purpose, ReadingKind};
    use crate::policy::MoveKind::{Answer, CheckIn, Thank};
    use crate::policy::story::Story;

    fn held() -> Story {
        Story::new().interview("2026-04-07 14:00", 60, &["Dana"])
    }

    fn arranged_by(channel: Channel) -> Story {
        Story::new()
            .received("2026-04-01 10:00", "Dana", ReadingKind::Scheduling)
            .where_received(|received| received.channel = channel)
            .interview("2026-04-07 14:00", 60, &["Dana"])
    }

    #[track_caller]
    fn check(story: &Story, channel: Channel, expected: &str) {
        let may = story.may_by("2026-04-14 10:00", Purpose::CheckIn, "Dana", channel);
        assert_eq!(may, expected, "{channel:?}");
    }

    #[test]
    fn mail_is_fine_and_turning_up_is_not() {
        check(&held(), Channel::Email, "yes");
        check(&held(), Channel::Letter, "yes");
        check(&held(), Channel::InPerson, "no: channel");
        check(&held(), Channel::Phone, "no: channel");
        check(&held(), Channel::Text, "no: channel");
        check(&held(), Channel::Linkedin, "no: channel");
    }

    #[test]
    fn their_own_way_is_open_but_a_call_needs_an_invitation() {
        check(&arranged_by(Channel::Text), Channel::Text, "yes");
        check(&arranged_by(Channel::Linkedin), Channel::Linkedin, "yes");
        check(&arranged_by(Channel::Phone), Channel::Phone, "no: channel");
        let invited = held()
            .received("2026-04-08 10:00", "Dana", ReadingKind::Other)
            .where_received(|received| received.invites = vec![Channel::Phone]);
        check(&invited, Channel::Phone, "yes");
        check(&invited.proposed(), Channel::Phone, "no: look_first");
    }

    #[test]
    fn an_invitation_speaks_for_whoever_gave_it() {
        let invited = held()
            .received("2026-04-08 10:00", "Lee", ReadingKind::Other)
            .where_received(|received| received.invites = vec![Channel::Phone]);
        check(&invited, Channel::Phone, "no: channel");
    }

    #[test]
    fn the_cue_is_the_channel_before_the_interview() {
        arranged_by(Channel::Text)
            .received("2026-04-07 15:00", "Dana", ReadingKind::Other)
            .only(&[Thank])
            .check(
                "2026-04-07 16:00",
                "Thank Dana now until 2026-04-07 20:00 by Text (thank_you, channel)",
            );
        for channel in [
            Channel::Phone,
            Channel::InPerson,
            Channel::Letter,
            Channel::Email,
        ] {
            arranged_by(channel).only(&[Thank]).check(
                "2026-04-07 16:00",
                "Thank Dana now until 2026-04-07 20:00 (thank_you)",
            );
        }
    }

    #[test]
    fn an_answer_goes_back_the_way_the_question_came() {
        held()
            .received("2026-04-08 10:00", "Dana", ReadingKind::InformationRequest)
            .where_received(|received| {
                received.expects_answer = true;
                received.channel = Channel::Portal;
            })
            .only(&[Answer])
            .check(
                "2026-04-08 11:00",
                "Answer Dana now until 2026-04-08 18:00 by Portal (answer_them, channel)",
            );
    }

    #[test]
    fn linkedin_is_open_after_the_outcome() {
        let over = held().rejected("2026-04-13 10:00", "Dana");
        let may = |story: &Story| {
            story.may_by(
                "2026-04-14 10:00",
                Purpose::KeepInTouch,
                "Dana",
                Channel::Linkedin,
            )
        };
        assert_eq!(may(&over), "yes");
        assert_eq!(may(&held()), "no: channel");
        let closed = held().closed("2026-04-13 10:00", Outcome::Withdrawn);
        assert_eq!(may(&closed), "yes");
    }

    #[test]
    fn an_address_that_takes_no_answer_is_not_written_to() {
        let story = held().with_person("Dana", |person| {
            person.addresses = vec!["no-reply@harbour.example".to_owned()];
        });
        check(&story, Channel::Email, "no: channel");
        let may = story.may("2026-04-14 10:00", Purpose::CheckIn, "");
        assert_eq!(may, "no: channel", "nobody else is known");
        let second = story.with_person("Dana", |person| {
            person.addresses.push("dana@harbour.example".to_owned());
        });
        check(&second, Channel::Email, "yes");
    }

    #[test]
    fn whom_to_ask_is_somebody_who_can_be_written_to() {
        held()
            .interview("2026-04-07 16:00", 60, &["Robot", "Lee"])
            .with_person("Robot", |person| {
                person.addresses = vec!["notifications@harbour.example".to_owned()];
            })
            .with_person("Dana", |person| {
                person.addresses = vec!["x@noreply.harbour.example".to_owned()];
            })
            .only(&[CheckIn])
            .check(
                "2026-04-15 10:00",
                "CheckIn Lee now until 2026-04-15 11:30 WithThanks (check_in)",
            );
    }

    #[test]
    fn with_an_agency_between_the_recruiter_is_asked() {
        let story =
            Story::new()
                .through_agency("Robin")
                .interview("2026-04-07 14:00", 60, &["Dana"]);
        check(&story, Channel::Email, "no: channel");
        assert_eq!(
            story.may("2026-04-14 10:00", Purpose::CheckIn, "Robin"),
            "yes"
        );
        assert_eq!(story.may("2026-04-07 16:00", Purpose::Thank, "Dana"), "yes");
        story.only(&[CheckIn]).check(
            "2026-04-15 10:00",
            "CheckIn Robin now until 2026-04-15 11:30 WithThanks (check_in)",
        );
    }

    #[test]
    fn an_agency_whose_recruiter_is_not_known_is_asked_all_the_same() {
        let mut story =
            Story::new()
                .through_agency("Robin")
                .interview("2026-04-07 14:00", 60, &["Dana"]);
        story.desk.files[0].application.people.clear();
        assert_eq!(story.may("2026-04-15 10:00", Purpose::CheckIn, ""), "yes");
        story.only(&[CheckIn]).check(
            "2026-04-15 10:00",
            "CheckIn now until 2026-04-15 11:30 WithThanks (check_in)",
        );
    }

    /// Dana's address failed when the seeker thanked her.
    fn failed() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .with_person("Dana", |it| {
                it.addresses = vec!["dana@harbour.example".to_owned()]
            })
            .sent("2026-04-08 10:00", Purpose::Thank, &["Dana"])
            .received("2026-04-08 10:01", "", ReadingKind::AutoReply)
            .where_received(|it| it.undelivered = vec!["dana@harbour.example".to_owned()])
    }

    #[test]
    fn an_address_that_a_message_did_not_reach_is_not_written_to_again() {
        let may = |story: &Story, to: &str| story.may("2026-04-15 10:00", Purpose::CheckIn, to);
        assert_eq!(may(&failed(), "Dana"), "no: channel");
        assert_eq!(may(&failed(), ""), "no: channel");
        failed()
            .only(&[CheckIn])
            .check("2026-04-15 10:00", "no CheckIn (channel)");
        let other = failed().with_person("Dana", |it| {
            it.addresses.push("d.okafor@harbour.example".to_owned())
        });
        assert_eq!(may(&other, "Dana"), "yes", "another address will do");
        let wrote = failed().received("2026-04-13 09:00", "Dana", ReadingKind::Acknowledgement);
        assert_ne!(may(&wrote, "Dana"), "no: channel", "they write from it");
    }

    #[test]
    fn addresses_say_of_themselves_that_nobody_reads() {
        for address in [
            "noreply@x.example",
            "No-Reply@x.example",
            "do_not_reply@x.example",
            "donotreply@x.example",
            "jobs-noreply@x.example",
            "notifications@x.example",
            "notification+17@x.example",
            "abc123@noreply.x.example",
            "mailer-daemon@x.example",
        ] {
            assert!(is_no_reply(address), "{address}");
        }
        for address in [
            "noreen@x.example",
            "norah.eply@x.example",
            "dana@replyall.example",
            "notify.dana@x.example",
            "reply+abc@x.example",
            "",
        ] {
            assert!(!is_no_reply(address), "{address}");
        }
    }
}
