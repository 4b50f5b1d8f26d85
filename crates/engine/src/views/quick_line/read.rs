//! A line from its words to what would be saved.

use jiff::Timestamp;

use super::cues::{Cue, cue};
use super::line::Line;
use super::make::act;
use super::when::{Found, date};
use super::whom::whom;
use super::{LineApplication, LineKind, LineReading, QuickLine};
use crate::engine::Loaded;
use crate::present::Names;
use crate::shapes::Day;
use crate::typed::Reader;
use meanwhile_core::fact::ReadingKind;

/// Letters of a line that are read. *Assumption:* whoever types more has a form for it.
const CHARS_MAX: usize = 500;

/// Words before a stage that must not be read as a day: “2nd interview”.
const STAGE_FIRST: &[&str] = &[
    "first interview",
    "second interview",
    "third interview",
    "1st interview",
    "2nd interview",
    "3rd interview",
    "4th interview",
    "second round",
    "first round",
    "third round",
    "2nd round",
    "1st round",
    "3rd round",
];

/// Reads a line.
pub(super) fn read(loaded: &Loaded, now: Timestamp, input: &QuickLine) -> LineReading {
    let text: String = input.line.chars().take(CHARS_MAX).collect();
    let zone = loaded.settings.seeker.zone;
    let names = Names::new(&loaded.desk, zone);
    let reader = Reader { zone, now };
    let mut line = Line::new(&text);
    let held = hold(&mut line);
    let found = date(&mut line, reader);
    for at in held {
        line.words[at].used = false;
    }
    let mut cue = cue(
        &mut line,
        matches!(
            &found,
            Some(Found::Moment { .. } | Found::Days { .. } | Found::Unclear(_))
        ),
    );
    let is_guess = guess(&mut cue, found.as_ref());
    let mut reading = blank(text.clone(), &cue, found.as_ref());
    if let Some(why) = cue.refused {
        reading.open.push(why.to_owned());
        // Its page is the place for it.
        let whom = whom(&mut line, &names, &loaded.desk, None, input).application;
        if is_known(&whom) {
            reading.application = whom;
        }
        return reading;
    }
    if cue.kind == Some(LineKind::News) {
        let news = line.unused_text();
        reading.news = (!news.is_empty()).then_some(news);
        reading.unused.clear();
    } else {
        let whom = whom(&mut line, &names, &loaded.desk, cue.kind, input);
        reading.application = whom.application;
        reading.people = whom.people.iter().map(|(_, name)| name.clone()).collect();
        reading.notes.extend(whom.notes);
        reading.unused = line.unused();
        // “buy milk fri 3pm”: a moment alone makes an interview only of what is known, and of nothing but that.
        if is_guess && !(is_known(&reading.application) && reading.unused.is_empty()) {
            (cue.kind, reading.kind) = (None, None);
        }
        if cue.kind.is_none() && !is_known(&reading.application) {
            reading.application = LineApplication::None;
        }
        if let Some(kind) = cue.kind {
            reading.act = act(
                &mut reading,
                &cue,
                kind,
                found.as_ref(),
                &whom.people,
                reader,
            );
        }
    }
    super::moved::settle(&mut reading, &loaded.desk, &names, now);
    finish(&mut reading, found.as_ref(), reader);
    reading
}

/// Whether it is about something that is recorded.
const fn is_known(application: &LineApplication) -> bool {
    matches!(
        application,
        LineApplication::One { .. } | LineApplication::Several { .. }
    )
}

/// Marks what says a stage, so that no date is read from it; answers what has to be freed again.
fn hold(line: &mut Line<'_>) -> Vec<usize> {
    let mut held = Vec::new();
    for phrase in STAGE_FIRST {
        if let Some(range) = line.find(phrase) {
            held.extend(range.clone());
            line.use_up(range);
        }
    }
    held
}

/// A line with a moment and no word for what it is tells of an interview. Answers whether that was said by the moment
/// alone.
fn guess(cue: &mut Cue, found: Option<&Found>) -> bool {
    let is_guess =
        cue.kind.is_none() && cue.refused.is_none() && matches!(found, Some(Found::Moment { .. }));
    if is_guess {
        cue.kind = Some(LineKind::Interview);
    }
    is_guess
}

fn blank(line: String, cue: &Cue, found: Option<&Found>) -> LineReading {
    let (at, days, unclear) = match found {
        Some(Found::Moment { at, .. }) => (Some(at.clone()), None, None),
        Some(Found::Days { first, last }) => {
            (None, Some((Day::new(*first), Day::new(*last))), None)
        }
        Some(Found::Unclear(unclear)) => (None, None, Some(unclear.clone())),
        None => (None, None, None),
    };
    LineReading {
        line,
        kind: cue.kind,
        application: LineApplication::None,
        at,
        days,
        unclear,
        stage: cue.stage,
        format: cue.format,
        reading: (cue.kind == Some(LineKind::Heard))
            .then(|| cue.reading.unwrap_or(ReadingKind::Other)),
        purpose: cue.purpose,
        people: Vec::new(),
        news: None,
        unused: Vec::new(),
        notes: Vec::new(),
        open: Vec::new(),
        act: None,
    }
}

/// Says what is open, and keeps an act only where nothing is.
fn finish(reading: &mut LineReading, found: Option<&Found>, reader: Reader) {
    if let Some(unclear) = &reading.unclear {
        reading.open.push(format!(
            "“{}” is not a clear date: {}.",
            unclear.words, unclear.why
        ));
    }
    match reading.kind {
        None => reading.open.push(
            "It is not clear what there is to record. Say what happened: an interview, an interview moved to, an offer, \
             rejected by, heard from, sent thanks to, they decide by."
                .to_owned(),
        ),
        Some(LineKind::News) => super::make::news(reading, found, reader.now),
        Some(kind) => {
            which(reading, kind);
            when(reading, kind, found, reader);
        }
    }
    if !reading.open.is_empty() {
        reading.act = None;
    }
}

fn which(reading: &mut LineReading, kind: LineKind) {
    match &reading.application {
        LineApplication::Several { .. } => reading
            .open
            .push("It could be more than one application: say which.".to_owned()),
        LineApplication::None if kind == LineKind::CompetingOffer => {}
        LineApplication::None => reading.open.push("No employer is named.".to_owned()),
        LineApplication::New { employer, role } => {
            if matches!(kind, LineKind::Interview | LineKind::Application) {
                if role.is_empty() {
                    reading.open.push(format!(
                        "{employer} is not recorded yet: name the role, and it is added."
                    ));
                }
            } else {
                reading.open.push(format!(
                    "No application at {employer} is recorded. Add it first, then this."
                ));
            }
        }
        LineApplication::One { .. } => {}
    }
}

fn when(reading: &mut LineReading, kind: LineKind, found: Option<&Found>, reader: Reader) {
    let is_unclear = matches!(found, Some(Found::Unclear(_)));
    match (kind, found) {
        (LineKind::Interview | LineKind::Moved, None) => reading
            .open
            .push("When is it? Name the day and the time, such as “fri 3pm”.".to_owned()),
        (LineKind::Interview | LineKind::Moved, Some(Found::Days { .. })) => {
            reading
                .open
                .push("The time of day is missing: name it too, such as “3pm”.".to_owned());
        }
        (LineKind::Promise | LineKind::CompetingOffer, None) => {
            reading
                .open
                .push("By when? Name the day, such as “by friday”.".to_owned());
        }
        (LineKind::Sent | LineKind::Application, Some(found))
            if !is_unclear && lies_ahead(found, reader) =>
        {
            reading
                .open
                .push("The date lies ahead, and this has happened already.".to_owned());
        }
        _ => {}
    }
}

/// Whether a date is later than now, where the seeker is.
fn lies_ahead(found: &Found, reader: Reader) -> bool {
    match found {
        Found::Moment { at, .. } => at.at > reader.now,
        Found::Days { first, .. } => *first > reader.zone.date(reader.now),
        Found::Unclear(_) => false,
    }
}
