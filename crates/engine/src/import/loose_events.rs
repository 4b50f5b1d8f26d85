//! Events of calendar files as light records, to be matched like messages.

use meanwhile_core::time::Zone;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_mail::{Finding, FindingCode};
use meanwhile_words::text::{Text, normal};

use super::eyes::Eyes;
use crate::matching::clues::Clues;
use crate::matching::relevance::{POSSIBLE, RELEVANT};
use crate::matching::role::{self, RoleFound};
use crate::matching::thread::{Threads, hash};
use crate::matching::{Light, clues, domain, meeting_title, mentions, name, people, relevance};

/// Events of calendar files as light records; a private appointment finds no application.
pub(super) fn events_as_lights<'e>(
    events: &'e [Event],
    eyes: &Eyes,
    threads: &Threads,
) -> Vec<(Light, &'e Event)> {
    let light = |event: &'e Event| {
        if event.all_day() {
            return None;
        }
        let people: Vec<_> = event
            .organizer
            .iter()
            .chain(&event.attendees)
            .filter(|one| !one.is_resource && !eyes.is_me(&one.address.address))
            .map(|one| one.address.clone())
            .collect();
        let title = event.summary.as_deref().unwrap_or("");
        let text = Text::new(event.description.as_deref().unwrap_or(""));
        let mut found = clues_of(title, &text, people.first(), &mine(event, eyes));
        let relevance;
        (found.is_invited, relevance) = weigh(event, found.domain.as_deref(), eyes);
        let at = event
            .dtstamp
            .or(event.created)
            .or_else(|| event.start.instant_in(Zone::utc().rules()))?;
        Some((
            Light {
                key: format!("uid:{}", event.uid),
                at,
                is_outgoing: false,
                parties: if eyes.me.is_empty() {
                    Vec::new()
                } else {
                    people.iter().map(|person| person.key()).collect()
                },
                names: Vec::new(),
                is_machine: false,
                is_private: false,
                thread: threads
                    .find(hash(&format!("uid:{}", event.uid)))
                    .unwrap_or_else(|| u32::MAX - (hash(&event.uid) as u32 >> 2)),
                mentions: mentions(&[&Text::new(title), &text]),
                clues: found,
                kind: meanwhile_core::fact::ReadingKind::Scheduling,
                purpose: meanwhile_core::fact::Purpose::Other,
                relevance,
                refers: true,
                says_your_application: false,
                is_titled: false,
                agrees: false,
                is_for_else: false,
                is_bulk: false,
                speaks_of_interview: true,
                uids: vec![event.uid.clone()],
            },
            event,
        ))
    };
    // While nobody knows who of those in an event is the seeker, only what it is called tells that it is an interview.
    let least = if eyes.me.is_empty() {
        RELEVANT
    } else {
        POSSIBLE
    };
    events
        .iter()
        .filter_map(light)
        .filter(|(light, _)| light.relevance >= least)
        .collect()
}

/// Whether an event, by somebody of `house`, invites the seeker to an interview there, and how surely it is about an
/// application. One in which somebody else is asked is about none.
fn weigh(event: &Event, house: Option<&str>, eyes: &Eyes) -> (bool, i16) {
    let title = event.summary.as_deref().unwrap_or("");
    let body = event.description.as_deref().unwrap_or("");
    if relevance::is_of_another(title, &mine(event, eyes), house.unwrap_or_default()) {
        return (false, 0);
    }
    let is_invited = is_invitation(title, house, eyes.me.iter());
    (is_invited, relevance::event_score(title, body))
}

/// The events of whole days that are called interviews: they are left out, since nobody knows at what time they are, and
/// whoever imports them should know it.
pub(super) fn without_time(events: &[Event]) -> Vec<Finding> {
    let days = events
        .iter()
        .filter(|event| event.all_day() && !event.is_cancelled());
    let named = days.filter_map(|event| Some((event, event.summary.as_deref()?)));
    let interviews = named.filter(|(_, title)| speaks_of_interview(title));
    let told = interviews.map(|(event, title)| {
        let detail = format!(
            "“{title}” on {} takes whole days and says no time, so it was left out: enter it with its time by \
             `meanwhile interview`",
            event.start.civil().strftime("%-d %B %Y")
        );
        Finding::new(FindingCode::EventWithoutTime, detail)
    });
    told.collect()
}

/// What an event says about where it belongs; `mine` are the seeker's names in normal form.
fn clues_of(title: &str, text: &Text<'_>, other: Option<&Address>, mine: &[String]) -> Clues {
    let mut found = clues::read(other, title, text, mine);
    let is_mine = |found: &RoleFound| {
        let role = normal(&found.role);
        mine.iter().any(|name| role.contains(name.as_str()))
    };
    found.role = found.role.filter(|found| !is_mine(found));
    let role = role_in_brackets(title, mine);
    let house = role.as_ref().and(house_in(title, found.domain.as_deref()));
    found.role = role.or(found.role);
    if let Some(house) = house {
        found.names.insert(0, house);
    } else if speaks_of_interview(title) {
        found.is_titled = meeting_title::take(&mut found, title, mine);
    }
    found
}

/// Whether a title says that it is an interview, and not only that it may be about a job.
fn speaks_of_interview(title: &str) -> bool {
    relevance::event_score(title, "") >= RELEVANT
}

/// Whether an entry of this title, by somebody of `house`, invites the seeker to an interview there: at one's own house others
/// are interviewed.
pub(super) fn is_invitation<'a>(
    title: &str,
    house: Option<&str>,
    me: impl Iterator<Item = &'a String>,
) -> bool {
    let hosts = me.filter_map(|me| me.rsplit('@').next());
    let own: Vec<&str> = hosts.filter_map(clues::own_domain).collect();
    speaks_of_interview(title)
        && !meeting_title::is_preparation(title)
        && house.is_some_and(|house| !own.contains(&house))
}

/// The seeker's names in normal form, those under which an event invites them among them.
fn mine(event: &Event, eyes: &Eyes) -> Vec<String> {
    let all = event.organizer.iter().chain(&event.attendees);
    let own = all.filter(|one| eyes.is_me(&one.address.address));
    let invited = own.filter_map(|one| one.address.name.as_deref().map(people::shown));
    let mut mine = eyes.mine.clone();
    mine.extend(invited.filter(|name| name.contains(' ')));
    mine
}

/// The role that the title of an event names in brackets or behind a comma: “Acme / Sam Bell (Data Engineer)”. Behind somebody who is to be
/// met it is theirs: “Interview with Dana Cho (Head of Data)”.
fn role_in_brackets(title: &str, mine: &[String]) -> Option<RoleFound> {
    /// *Assumption:* it names the opening as surely as a subject does.
    const CONFIDENCE: u8 = 80;
    const WORDS_MOST: usize = 6;
    if !people::named(&Text::new(title), mine).is_empty() {
        return None;
    }
    let inside = title.split('(').skip(1);
    let inside = inside.filter_map(|rest| Some(rest.split_once(')')?.0));
    // “Vorstellungsgespräch bei Brandung Verlag, Lektor”
    let behind = title.rsplit_once(", ").map(|(_, last)| last);
    let role = inside.chain(behind).find_map(|inside| {
        let is_role = inside.split_whitespace().count() <= WORDS_MOST && role::has_job_word(inside);
        is_role.then(|| role::clean(inside))
    })?;
    Some(RoleFound {
        role,
        confidence: CONFIDENCE,
    })
}

/// The house that the title of an event names beside a role in brackets, where the inviting address is called after it:
/// “Interview Acme Freight / Sam Bell (Data Engineer)” from acme.example.
fn house_in(title: &str, host: Option<&str>) -> Option<clues::NameClue> {
    /// *Assumption:* more than a domain alone says.
    const WEIGHT: u8 = 72;
    let label = domain::label(host?);
    let (before, _) = title.split_once('(')?;
    let parts = before
        .split(['/', '|', '–', '—', ':', '·'])
        .flat_map(|part| part.split(" - "));
    parts.map(clues::without_matter).find_map(|house| {
        let key = name::key(&house);
        let first = key.split(' ').next().unwrap_or("");
        let is_called = name::label_fits(label, &key) || name::label_fits(label, first);
        let is_name = !key.is_empty() && house.starts_with(char::is_uppercase);
        (is_name && is_called).then_some(clues::NameClue {
            name: house,
            key,
            weight: WEIGHT,
        })
    })
}
