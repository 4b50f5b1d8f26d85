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
           answer are not written to. Turning up unannounced is never right.",
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
    let refused = match proposal.channel.unwrap_or_default() {
        Channel::Email => to
            .and_then(|to| view.person(to))
            .filter(|person| !can_be_written(person))
            .map(|_| "That address takes no answer. Another person or address there would do."),
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

/// Whether a mail address says of itself that nobody reads what is sent to it.
///
/// Looks at the words of the local part and at relays' hosts, ignoring case: `no-reply@`,
/// `donotreply@`, `notifications@`, `jobs-noreply@`, `x@noreply.example`.
#[must_use]
pub fn is_no_reply(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    let (local, host) = address.rsplit_once('@').unwrap_or((&address, ""));
    let squeezed: String = local
        .chars()
        .filter(|c| !matches!(c, '-' | '_' | '.'))
        .collect();
    let says_so = ["noreply", "donotreply", "nepasrepondre", "nichtantworten"]
        .iter()
        .any(|word| squeezed.contains(word));
    let machine = [
        "notification",
        "notifications",
        "mailerdaemon",
        "postmaster",
        "bounce",
        "bounces",
    ]
    .contains(&squeezed.split('+').next().unwrap_or(""));
    let relay = host
        .split('.')
        .any(|label| matches!(label, "noreply" | "no-reply" | "donotreply"));
    says_so || machine || relay
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
