//! Which of several offered times an answer takes, and words that tell meetings and moves.

use jiff::civil::{Date, Time};

use crate::matching::slots::{Said, Slot, is_row_of_rows};

/// Which offered slot an answer takes.
pub(super) fn pick(offered: &[Slot], named: &[Slot], said: &Said) -> Option<Slot> {
    if offered.is_empty() {
        return None;
    }
    for slot in named {
        let same = |other: &&Slot| other.start == slot.start || other.written == slot.written;
        if let Some(found) = offered.iter().find(same) {
            // An answer that names its zone settles what the offer left open.
            let settles = slot.zone_stated && !found.zone_stated && slot.start != found.start;
            return Some(if settles { slot.clone() } else { found.clone() });
        }
    }
    if let [one] = named {
        return next_weeks(offered, one);
    }
    if !named.is_empty() {
        return by_weekday(offered, named);
    }
    if let Some(which) = said.picks {
        let index = if which == usize::MAX {
            offered.len() - 1
        } else {
            which
        };
        if let Some(found) = offered.get(index) {
            return Some(found.clone());
        }
    }
    let is_exact = |slot: &Slot| names_clock(said, slot);
    let is_any_exact = offered.iter().any(is_exact);
    // “Let's say 8:30 then” of what was offered at half past eight in the evening.
    let fits_clock = |slot: &&Slot| {
        let mut clocks = said.clocks.iter();
        is_exact(slot) || !is_any_exact && clocks.any(|it| same_face(*it, slot.written.time()))
    };
    let is_offered = |day: &Date| offered.iter().any(|slot| slot.written.date() == *day);
    // “Wednesday is fine” may mean the one of next week that was offered.
    let fits_day = |slot: &&Slot| {
        let mut days = said.days.iter();
        days.any(|(first, last)| {
            let is_refused = said.refused_days.contains(first);
            let day = slot.written.date();
            first == last
                && !is_refused
                && (*first == day || !is_offered(first) && first.weekday() == day.weekday())
        })
    };
    let by: Vec<&Slot> = match (said.days.is_empty(), said.clocks.is_empty()) {
        (false, false) => offered.iter().filter(fits_day).filter(fits_clock).collect(),
        (false, true) => offered.iter().filter(fits_day).collect(),
        (true, false) => offered.iter().filter(fits_clock).collect(),
        (true, true) => Vec::new(),
    };
    if let [one] = by.as_slice() {
        return Some((*one).clone());
    }
    match offered {
        [one]
            if said.accepts
                && !said.refuses
                && by.len() + said.clocks.len() + said.refused.len() == 0
                && !wants_other_day(said, one) =>
        {
            Some(one.clone())
        }
        _ => None,
    }
}

/// Whether an answer agrees and would rather have another day: “Yes, but Wednesday would be better.”
fn wants_other_day(said: &Said, slot: &Slot) -> bool {
    let day = slot.written.date();
    let mut days = said.days.iter();
    said.is_limited && days.any(|(first, last)| first == last && *first != day)
}

/// Whether an answer names the time of day of what was offered, as it was written or as the answer's writer has it: “14:00 my
/// time is fine”, where 17:30 was offered elsewhere.
fn names_clock(said: &Said, slot: &Slot) -> bool {
    let here = said.clock_zone.map(|zone| zone.civil(slot.start).time());
    let is_named = |time: Time| said.clocks.contains(&time);
    is_named(slot.written.time()) || here.is_some_and(is_named)
}

/// Whether an answer takes all that was offered as one meeting: a panel whose parts follow one another, “that works for me”.
pub(super) fn takes_all(offered: &[Slot], said: &Said, text: &str) -> bool {
    let lower = text.to_lowercase();
    let chooses = lower.split(|c: char| !c.is_alphanumeric()).any(|word| {
        matches!(
            word,
            "any" | "either" | "whichever" | "each" | "whatever" | "egal" | "jeder" | "alle"
        )
    });
    let names_none = said.slots.len() + said.clocks.len() + said.refused.len() == 0;
    said.accepts
        && !said.refuses
        && !said.asks
        && said.picks.is_none()
        && names_none
        && !chooses
        && is_row_of_rows(offered)
}

/// Whether a clock with hands shows both times alike.
fn same_face(one: Time, other: Time) -> bool {
    one.minute() == other.minute() && one.hour() % 12 == other.hour() % 12
}

/// “Wednesday at 2 is great”: that of next week, when only there a Wednesday at two was offered.
fn by_weekday(offered: &[Slot], named: &[Slot]) -> Option<Slot> {
    let is_same = |named: &Slot, offered: &Slot| {
        let (a, b) = (named.written, offered.written);
        // A weekday alone means the next one, which is no more than a week ahead.
        let later = b.date().duration_since(a.date()).as_hours();
        a.date().weekday() == b.date().weekday() && a.time() == b.time() && later == 7 * 24
    };
    let is_free = |named: &Slot| {
        let day = named.written.date();
        !offered.iter().any(|slot| slot.written.date() == day)
    };
    let mut found = named
        .iter()
        .filter(|named| is_free(named))
        .filter_map(|named| offered.iter().find(|offered| is_same(named, offered)));
    found.next().cloned()
}

/// “Friday at 3pm” may mean the Friday of next week that was offered, where no date stands beside it.
fn next_weeks(offered: &[Slot], named: &Slot) -> Option<Slot> {
    let (day, time) = (named.written.date(), named.written.time());
    let number = day.day().to_string();
    let mut numbers = named.words.split(|c: char| !c.is_ascii_digit());
    let (same_time, others): (Vec<&Slot>, Vec<&Slot>) = offered.iter().partition(|slot| {
        slot.written.time() == time && slot.written.date().weekday() == day.weekday()
    });
    let is_theirs = others.iter().all(|slot| slot.written.date() != day);
    match same_time.as_slice() {
        [one] if is_theirs && !numbers.any(|it| it == number) => Some((*one).clone()),
        _ => None,
    }
}

pub(super) fn says_moved(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "reschedul",
        "new time",
        "has been moved",
        "moved to",
        "time has changed",
        "updated invitation",
        "verschoben",
        "verlegt",
        "report\u{e9}",
        "reprogram",
        "spostat",
        "reagend",
        "remarcad",
        "verplaatst",
        "verzet",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

pub(super) fn mentions_meeting(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "interview",
        "call",
        "meeting",
        "speak",
        "talk",
        "chat",
        "conversation",
        "gespr\u{e4}ch",
        "termin",
        "entretien",
        "\u{e9}change",
        "entrevista",
        "reuni",
        "colloquio",
        "gesprek",
        "meet",
        "zoom",
        "teams",
        "afspraak",
        "visit",
        "onsite",
        "assessment cent",
        "assessment day",
        "kennenlern",
    ]
    .iter()
    .any(|word| lower.contains(word))
}
