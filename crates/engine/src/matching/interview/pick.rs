//! Which of several offered times an answer takes, and words that tell meetings and moves.

use jiff::civil::Date;

use crate::matching::slots::{Said, Slot};

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
        return None;
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
    let fits_clock = |slot: &&Slot| said.clocks.iter().any(|time| *time == slot.written.time());
    let is_offered = |day: &Date| offered.iter().any(|slot| slot.written.date() == *day);
    // “Wednesday is fine” may mean the one of next week that was offered.
    let fits_day = |slot: &&Slot| {
        said.days.iter().any(|(first, last)| {
            let day = slot.written.date();
            first == last
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
        [one] if said.accepts && !said.refuses && by.len() + said.clocks.len() == 0 => {
            Some(one.clone())
        }
        _ => None,
    }
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
        "kennenlern",
    ]
    .iter()
    .any(|word| lower.contains(word))
}
