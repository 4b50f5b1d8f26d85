//! The light record of a message that was read whole.

use meanwhile_core::fact::{Purpose, ReadingKind};
use meanwhile_mail::address::Address;
use meanwhile_words::text::Text;

use super::loose_events::is_invitation;
use super::seen::{Faint, Look, Place, Ties};
use super::whole::Whole;
use crate::matching::relay::{self, RelayKind};
use crate::matching::relevance::{self, Marks, RELEVANT, Side, Signs};
use crate::matching::{Light, clues, domain, mentions, people, role, slots, subject, thread};

/// The words of a message that decide whether it matters.
pub(super) struct Words<'a> {
    title: Text<'a>,
    looked_at: Text<'a>,
    pub signs: Signs,
    relay: Option<RelayKind>,
    side: Side,
    host: &'a str,
    is_bulk: bool,
    /// What the invitations it carries say, see [`relevance::invitation_score`].
    invited: i16,
}

impl<'a> Words<'a> {
    /// `shown` is what [`shown`] gives for `whole`.
    pub fn new(whole: &'a Whole, shown: &'a str) -> Self {
        let looked_at = Text::new(shown);
        let mut signs = Signs::of(whole.subject(), &looked_at);
        let host = whole.other.as_ref().and_then(Address::domain).unwrap_or("");
        let relay = relay::relay_of(host).map(|relay| relay.kind);
        // An invitation tells why its reader got it as newsletters do.
        let says_bulk = signs.is_bulk() && whole.events.is_empty();
        let invited = whole.events.iter().map(|event| {
            let title = event.summary.as_deref().unwrap_or("");
            let body = event.description.as_deref().unwrap_or("");
            relevance::invitation_score(title, body, &whole.mine)
        });
        let invited = invited.max().unwrap_or(0);
        let own = clues::own_domain(host).filter(|_| role::has_job_word(whole.subject()));
        let bare = subject::parse(whole.subject()).bare;
        let mut titles = whole.events.iter().filter_map(|it| it.summary.as_deref());
        let of_another = |title: &str| relevance::is_of_another(title, &whole.mine, host);
        signs.is_other |= of_another(bare) || titles.any(of_another);
        signs.is_titled = own.is_some_and(|host| relevance::names_role_at_house(bare, host, shown));
        Self {
            invited,
            title: Text::new(whole.subject()),
            looked_at,
            relay,
            side: Side::of(&whole.headers, whole.is_outgoing),
            host,
            is_bulk: whole.headers.list.is_list_or_bulk()
                || (!whole.is_outgoing && says_bulk && relay.is_none()),
            signs,
        }
    }

    fn marks(&self, whole: &Whole, purpose: Purpose) -> Marks {
        Marks {
            side: self.side,
            is_outgoing: whole.is_outgoing,
            is_bulk: self.is_bulk,
            has_event: !whole.events.is_empty(),
            invited: self.invited,
            has_papers: whole.has_papers,
            applies: purpose == Purpose::Apply,
        }
    }

    /// What a message is when its words, and then what kind of message it is, tell; most mail ends here. Otherwise
    /// what was found out for a closer look.
    pub fn verdict(&self, whole: &Whole, ties: &Ties, place: Place) -> Result<Look, Told> {
        let told = Told::of(whole, self);
        let marks = self.marks(whole, told.purpose);
        let most = |kind| relevance::score_most(marks, self.relay, &self.signs, kind);
        if whole.is_outgoing {
            // It is not read as an answer. Where it has a word about jobs, its thread may be a talk about one.
            let by_words = most(Some((ReadingKind::Other, 0)));
            let is_silent = !self.signs.about_jobs()
                && !self.signs.speaks_of_interview()
                && !role::has_job_word(whole.subject());
            return if by_words < RELEVANT && is_silent {
                Ok(self.faint(whole, ties, place, marks, by_words))
            } else {
                Err(told)
            };
        }
        let by_words = most(None);
        if self.is_bulk && by_words < RELEVANT {
            return Ok(Look::Noise);
        }
        if by_words < RELEVANT {
            return Ok(self.faint(whole, ties, place, marks, by_words));
        }
        let kind = whole.kind(&self.title, &self.looked_at);
        let by_kind = most(Some(kind));
        if by_kind < RELEVANT {
            return Ok(self.faint(whole, ties, place, marks, by_kind));
        }
        Err(Told {
            kind: Some(kind),
            ..told
        })
    }

    /// Whether a letter shows the house that its writer's domain is called after.
    pub fn shows_house(&self, whole: &Whole) -> bool {
        let own = clues::own_domain(self.host).filter(|_| !self.is_bulk && !whole.is_outgoing);
        own.is_some_and(|host| clues::shows_house(&whole.newest, host))
    }

    /// What cannot be about an application by itself needs a closer look only if something links it to one.
    fn faint(&self, whole: &Whole, ties: &Ties, place: Place, marks: Marks, most: i16) -> Look {
        let own = clues::own_domain(self.host);
        let faint = Faint {
            ties: ties.clone(),
            place,
            domain: own.map_or(0, thread::hash),
            relevance: relevance::by_words(marks, self.relay, false, &self.signs),
            relevance_most: most,
            is_bulk: self.is_bulk,
            is_private: is_private(self.host),
            writer: writer(whole),
            is_outgoing: whole.is_outgoing,
            hints: self.signs.speaks_of_interview(),
            about_jobs: self.signs.about_jobs() || role::has_job_word(whole.subject()),
            shows_house: self.shows_house(whole),
            light: None,
        };
        Look::Faint(faint, own.map(str::to_owned))
    }
}

/// What was found out about a message before it is looked at closely.
pub(super) struct Told {
    kind: Option<(ReadingKind, u8)>,
    purpose: Purpose,
}

impl Told {
    /// What a message that was sent is for; of one that came, nothing yet.
    pub fn of(whole: &Whole, words: &Words<'_>) -> Self {
        let purpose = if whole.is_outgoing {
            let read = whole.purpose_alone(&words.title, &words.looked_at);
            read.purpose
        } else {
            Purpose::Other
        };
        Self {
            kind: None,
            purpose,
        }
    }
}

/// The text by which a message is judged: its beginning, and what its invitations are called, which says as much.
pub(super) fn shown(whole: &Whole) -> String {
    let mut shown = whole.looked_at().to_owned();
    for title in whole
        .events
        .iter()
        .filter_map(|event| event.summary.as_deref())
    {
        shown.push_str("\n\n");
        shown.push_str(title);
    }
    shown
}

/// The light record of a message, and whether it is bulk mail.
pub(super) fn light(
    whole: &Whole,
    all: &[Address],
    words: &Words<'_>,
    told: &Told,
) -> (Light, bool) {
    let (title, looked_at, signs) = (&words.title, &words.looked_at, &words.signs);
    let other = whole.other.as_ref();
    let mut clues = clues::read(other, whole.subject(), looked_at, &whole.mine);
    clues.is_invited =
        !whole.is_outgoing && !signs.is_other && invites(whole, clues.domain.as_deref());
    let purpose = told.purpose;
    let marks = words.marks(whole, purpose);
    let kind = told
        .kind
        .or_else(|| (!whole.is_outgoing).then(|| whole.kind(title, looked_at)));
    let relevance = relevance::score(marks, &clues, kind, signs);
    let says_your_application = relevance::says_your_application(title, looked_at);
    let light = Light {
        key: whole.key.clone(),
        at: whole.at,
        is_outgoing: whole.is_outgoing,
        parties: parties(whole, all),
        names: names(all, looked_at, whole, relevance),
        is_machine: whole.is_machine(),
        is_private: is_private(words.host),
        thread: 0,
        mentions: mentions(&[title, looked_at]),
        kind: kind.map_or(ReadingKind::Other, |(kind, _)| kind),
        purpose,
        relevance,
        agrees: whole.is_outgoing && agrees(whole),
        is_for_else: says_your_application && relevance::is_for_else(title, looked_at),
        says_your_application,
        is_titled: signs.is_titled,
        is_bulk: words.is_bulk,
        speaks_of_interview: signs.speaks_of_interview(),
        refers: relevance::refers_to_application(title, looked_at)
            || clues.relay == Some(relay::RelayKind::Tracking)
            || (!whole.events.is_empty() && relevance > 0)
            || is_for_applicant(whole, words, kind),
        uids: whole.events.iter().map(|event| event.uid.clone()).collect(),
        clues,
    };
    (light, words.is_bulk)
}

/// Whether an event that a message carries invites to an interview at the house that sent it.
fn invites(whole: &Whole, house: Option<&str>) -> bool {
    let mut titles = whole.events.iter().filter_map(|it| it.summary.as_deref());
    titles.any(|title| is_invitation(title, house, whole.own.iter()))
}

/// Whether a house writes what only an applicant gets, whatever it calls it: a yes, a no, or the day and hour of an interview.
fn is_for_applicant(whole: &Whole, words: &Words<'_>, kind: Option<(ReadingKind, u8)>) -> bool {
    /// Confidence from which a reading is taken at its word. *Assumption:* as where a message is scored.
    const SURE: u8 = 85;
    let Some((kind, confidence)) = kind else {
        return false;
    };
    if words.is_bulk || confidence < SURE || is_private(words.host) {
        return false;
    }
    match kind {
        ReadingKind::Rejection | ReadingKind::Offer => true,
        // Who looks for people asks for an hour, too.
        ReadingKind::Scheduling => {
            words.signs.names_interview()
                && words.relay != Some(RelayKind::Board)
                && !relevance::approaches(&words.title, &words.looked_at)
                && names_moment(whole)
        }
        _ => false,
    }
}

/// Whether a message names the day and the hour of something ahead.
fn names_moment(whole: &Whole) -> bool {
    !said(whole).slots.is_empty()
}

/// Whether a message says yes to a time.
fn agrees(whole: &Whole) -> bool {
    slots::accepts(whole.looked_at()) && {
        let said = said(whole);
        !(said.slots.is_empty() && said.clocks.is_empty())
    }
}

fn said(whole: &Whole) -> slots::Said {
    let writer = slots::Writer {
        at: whole.at,
        offset: whole.offset,
        zone: None,
        reader: None,
    };
    slots::read(whole.looked_at(), &writer)
}

fn is_private(host: &str) -> bool {
    domain::is_free_mail(domain::registered(host))
}

/// The hash of the name that the writer's address shows, see [`Faint::writer`].
pub(super) fn writer(whole: &Whole) -> u64 {
    let from = whole.headers.from.as_ref().filter(|_| !whole.is_outgoing);
    let name = from.and_then(|from| from.name.as_deref());
    let name = name.map(people::shown).filter(|name| name.contains(' '));
    name.map_or(0, |name| thread::hash(&name))
}

/// Addresses of the other sides, those who are invited with the seeker among them.
fn parties(whole: &Whole, all: &[Address]) -> Vec<String> {
    let invited = whole
        .events
        .iter()
        .flat_map(|event| event.attendees.iter().chain(&event.organizer))
        .filter(|one| !one.is_resource);
    let keys = all
        .iter()
        .map(Address::key)
        .chain(invited.map(|one| one.address.key()));
    let mut parties: Vec<String> = Vec::new();
    for key in keys.filter(|key| stands_for_somebody(key) && !whole.own.contains(key)) {
        if !parties.contains(&key) && parties.len() < 30 {
            parties.push(key);
        }
    }
    parties
}

/// Names of people, in normal form: those on the other side, and those whom the seeker is to meet.
fn names(all: &[Address], text: &Text<'_>, whole: &Whole, relevance: i16) -> Vec<String> {
    let written = all
        .iter()
        .filter(|address| stands_for_somebody(&address.key()));
    let written = written
        .filter_map(|address| address.name.as_deref())
        .map(people::shown);
    let is_asked = !whole.is_outgoing && relevance >= relevance::POSSIBLE;
    let met = is_asked.then(|| people::named(text, &whole.mine));
    let met = met.iter().flatten().map(|name| people::shown(name));
    written
        .take(6)
        .chain(met)
        .filter(|name| (2..=4).contains(&name.split(' ').count()))
        .collect()
}

/// Whether an address can stand for somebody: a relay's shared addresses cannot.
fn stands_for_somebody(address: &str) -> bool {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    // A relay's address is one application's only when it carries a long number or a tag.
    let tagged = local.contains('+')
        || (local.len() >= 16 && local.bytes().any(|byte| byte.is_ascii_digit()));
    let is_shared = relay::relay_of(host).is_some() && !tagged;
    domain::is_free_mail(host) || !(clues::is_machine(local) || is_shared)
}
