//! The interviews of one application as facts: new ones, and those that changed since they were recorded.

use std::sync::LazyLock;

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{
    CalendarRef, Evidence, Fact, FactKind, Format, Interview, Stage, Standing,
};
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_core::timeline::Timeline;

use super::ids;
use crate::desk_change::recorded_at;
use crate::matching::any_of::AnyOf;
use crate::matching::interview::Meeting;

/// How long an interview is taken to last when nothing is said: 45 minutes. *Assumption.*
const USUAL_MINUTES: i64 = 45;

/// A recorded interview that a meeting may be.
pub(super) struct Recorded<'a> {
    pub fact: &'a Fact,
    pub interview: &'a Interview,
}

/// The interviews that hold, each as it was last: one whose correction waits for the seeker holds beside it, and what is
/// found next corrects the correction.
pub(super) fn recorded<'a>(timeline: &Timeline<'a>) -> Vec<Recorded<'a>> {
    let of = |fact: &&'a Fact| match &fact.kind {
        FactKind::Interview(interview) => Some(Recorded { fact, interview }),
        _ => None,
    };
    let mut all: Vec<Recorded<'a>> = timeline.facts().iter().filter_map(of).collect();
    let corrected: Vec<FactId> = all.iter().filter_map(|it| it.fact.supersedes).collect();
    all.retain(|it| !corrected.contains(&it.fact.id));
    all
}

/// The fact that records a meeting. `None` when it is recorded as it is.
pub(super) fn fact(
    meeting: &Meeting,
    stage: Stage,
    people: Vec<PersonId>,
    application: ApplicationId,
    known: &[Recorded<'_>],
    now: Timestamp,
) -> Option<Fact> {
    let same = same(known, meeting);
    // What the recorded one lasts stays when it is moved, and nothing else is said.
    let usual = same.map_or(SignedDuration::from_mins(USUAL_MINUTES), |same| {
        same.interview.ends_at.duration_since(same.fact.at)
    });
    let ends_at = meeting
        .end
        .filter(|end| *end > meeting.start)
        .or_else(|| meeting.start.checked_add(usual).ok())
        .unwrap_or(meeting.start);
    let calendar = meeting
        .event
        .as_ref()
        .map(|(uid, recurrence_id, sequence)| CalendarRef {
            uid: uid.clone(),
            recurrence_id: recurrence_id.clone(),
            sequence: u32::try_from(*sequence).unwrap_or(0),
        });
    if same.is_some_and(|same| is_unchanged(same, meeting, ends_at)) {
        return None;
    }
    let mut all = people;
    if let Some(same) = same {
        all.extend(same.interview.people.iter().copied());
        all.sort_unstable();
        all.dedup();
    }
    let interview = Interview {
        ends_at,
        zone: meeting.zone,
        people: all,
        stage: same.map_or(stage, |same| same.interview.stage),
        format: held(meeting)
            .or(meeting.manner)
            .unwrap_or(same.map_or(Format::NotSaid, |same| same.interview.format)),
        decided_same_day: false,
        cancelled: meeting.is_cancelled,
        called_off: meeting.called_off,
        calendar,
        arranged_at: Some(meeting.said_at),
        hour_unknown: false,
    };
    let id = id_of(meeting, ends_at, application);
    Some(Fact {
        id,
        application,
        at: meeting.start,
        recorded_at: recorded_at(now, id, same.map(|same| same.fact)),
        standing: Standing::Proposed,
        supersedes: same.map(|same| same.fact.id),
        evidence: Some(Box::new(Evidence {
            source: meeting.key.clone(),
            words: meeting.words.clone(),
            confidence: meeting.confidence,
        })),
        kind: FactKind::Interview(interview),
    })
}

/// The id of the fact that records a meeting as it is now.
fn id_of(meeting: &Meeting, ends_at: Timestamp, application: ApplicationId) -> FactId {
    let start = meeting.start.to_string();
    let uid = meeting.event.as_ref().map_or("", |(uid, ..)| uid.as_str());
    let state = format!(
        "{ends_at} {} {}",
        meeting.is_cancelled,
        meeting
            .event
            .as_ref()
            .map_or(0, |(_, _, sequence)| *sequence)
    );
    ids::fact(application, "interview", &[uid, &start, &state])
}

fn is_unchanged(recorded: &Recorded<'_>, meeting: &Meeting, ends_at: Timestamp) -> bool {
    recorded.fact.at == meeting.start
        && recorded.interview.cancelled == meeting.is_cancelled
        && (meeting.end.is_none() || recorded.interview.ends_at == ends_at)
}

/// The recorded interview that a meeting is: the one of its event or its time, or else the one that was moved to be it.
pub(super) fn same<'k, 'a>(
    known: &'k [Recorded<'a>],
    meeting: &Meeting,
) -> Option<&'k Recorded<'a>> {
    let moved = |recorded: &&Recorded<'_>| {
        !recorded.interview.cancelled && meeting.was.contains(&recorded.fact.at)
    };
    let by_itself = known.iter().find(|recorded| is_same(recorded, meeting));
    by_itself.or_else(|| known.iter().rfind(moved))
}

/// Whether a recorded interview is this meeting, perhaps at another time.
fn is_same(recorded: &Recorded<'_>, meeting: &Meeting) -> bool {
    let by_event = meeting
        .event
        .as_ref()
        .zip(recorded.interview.calendar.as_ref());
    if let Some(((uid, recurrence, _), entry)) = by_event {
        return entry.uid == *uid && entry.recurrence_id == *recurrence;
    }
    (recorded.fact.at.as_second() - meeting.start.as_second()).abs() <= 1_800
}

/// How it is held, where its words say so.
fn held(meeting: &Meeting) -> Option<Format> {
    let text = format!("{} {} {}", meeting.title, meeting.place, meeting.words).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&[
        "zoom",
        "teams",
        "meet.google",
        "google meet",
        "webex",
        "video",
        "hangout",
        "whereby",
        "skype",
        "visio",
    ]) {
        Some(Format::Video)
    } else if has(&[
        "phone",
        "telefon",
        "téléphone",
        "teléfono",
        "call you",
        "give you a call",
        "dial",
        "tel:",
        "rufe sie an",
        "rufen sie an",
        "vous appeller",
        "llamaré",
        "bel je",
        "bel ik",
    ]) {
        Some(Format::Phone)
    } else if has(&[
        "onsite",
        "on-site",
        "on site",
        "office",
        "vor ort",
        "street",
        "straße",
        "strasse",
        "avenue",
        "building",
        "floor",
        "reception",
        "in person",
        "in unser haus",
        "in unserem haus",
        "in unserem büro",
        "unseren räumen",
        "bei uns in",
        "nos bureaux",
        "nos locaux",
        "nuestras oficinas",
        "nostri uffici",
        "nossos escritórios",
        "kantoor",
    ]) {
        Some(Format::OnSite)
    } else {
        None
    }
}

/// Words for a last interview.
const FINAL: &[&str] = &[
    "final round",
    "final interview",
    "final stage",
    "last round",
    "onsite",
    "on-site",
    "letzte runde",
    "entretien final",
    "entrevista final",
    "colloquio finale",
    "laatste gesprek",
];

/// Words for a second interview, whatever of the first is known.
const SECOND: &[&str] = &[
    "second round",
    "2nd round",
    "second interview",
    "2nd interview",
    "second conversation",
    "zweite runde",
    "zweites gespräch",
    "zweiten gespräch",
    "zweiten gesprach",
    "zweitgespräch",
    "zweites interview",
    "deuxième entretien",
    "second entretien",
    "segunda entrevista",
    "segunda ronda",
    "segunda fase",
    "secondo colloquio",
    "tweede gesprek",
    "tweede ronde",
];

/// Words for a later one.
const LATER: &[&str] = &[
    "third round",
    "3rd round",
    "third interview",
    "3rd interview",
    "fourth round",
    "4th round",
    "dritte runde",
    "drittes gespräch",
    "troisième entretien",
    "tercera entrevista",
    "terzo colloquio",
    "terceira entrevista",
    "derde gesprek",
];

/// Words for a first short talk.
const SCREENING: &[&str] = &[
    "screen",
    "intro",
    "initial",
    "kennenlern",
    "recruiter",
    "phone",
];

/// The round that words name, if it is not the first; in lower case, hyphens or not.
pub(super) fn round_of(words: &str) -> Option<Stage> {
    static ROUNDS: LazyLock<[(AnyOf, Stage); 3]> = LazyLock::new(|| {
        let any = |words: &'static [&str]| AnyOf::new(words.iter().copied());
        [
            (any(FINAL), Stage::Final),
            (any(SECOND), Stage::Second),
            (any(LATER), Stage::Later),
        ]
    });
    let apart = words.contains('-').then(|| words.replace('-', " "));
    let names =
        |any: &AnyOf| any.occurs_in(words) || apart.as_deref().is_some_and(|it| any.occurs_in(it));
    let found = ROUNDS.iter().find(|(any, _)| names(any));
    found.map(|(_, stage)| *stage)
}

/// How far along each of an application's meetings is, in order of time; those called off do not count. `said` is what
/// letters say of them ([`super::rounds`]).
pub(super) fn stages(meetings: &[Meeting], said: &[Option<Stage>]) -> Vec<Stage> {
    let mut held = 0;
    meetings
        .iter()
        .enumerate()
        .map(|(number, meeting)| {
            let text = format!("{} {}", meeting.title, meeting.words).to_lowercase();
            let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
            let said = said.get(number).copied().flatten();
            let stage = if let Some(stage) = round_of(&text).or(said) {
                stage
            } else if held == 0 && has(SCREENING) && !has(&["vorstellungsgespräch"]) {
                Stage::Screening
            } else {
                match held {
                    0 => Stage::First,
                    1 => Stage::Second,
                    _ => Stage::Later,
                }
            };
            held += usize::from(!meeting.is_cancelled);
            stage
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn meeting(place: &str) -> Meeting {
        Meeting {
            start: "2026-03-10T09:00:00Z".parse().unwrap(),
            end: None,
            zone: None,
            people: Vec::new(),
            is_cancelled: false,
            called_off: None,
            event: None,
            title: "Interview".to_owned(),
            place: place.to_owned(),
            key: "1@example.org".to_owned(),
            words: String::new(),
            written: None,
            confidence: 80,
            said_at: "2026-03-01T09:00:00Z".parse().unwrap(),
            was: Vec::new(),
            manner: None,
        }
    }

    #[test]
    fn how_it_is_held_is_what_the_words_say_and_else_left_open() {
        assert_eq!(held(&meeting("Zoom")), Some(Format::Video));
        assert_eq!(held(&meeting("telefonisch")), Some(Format::Phone));
        assert_eq!(held(&meeting("12 Mill Street")), Some(Format::OnSite));
        assert_eq!(held(&meeting("")), None);
    }

    #[test]
    fn the_round_that_is_named_counts_more_than_what_was_found_before() {
        let named = |title: &str| Meeting {
            title: title.to_owned(),
            ..meeting("")
        };
        let all = [
            named("Phone screen"),
            named("Marketing Analyst (2nd round)"),
            named("Interview"),
            named("Final interview"),
        ];
        let stages = stages(&all, &[]);
        assert_eq!(
            stages,
            [Stage::Screening, Stage::Second, Stage::Later, Stage::Final]
        );
        let alone = [named("Second round - Data Analyst")];
        assert_eq!(super::stages(&alone, &[]), [Stage::Second]);
        let hyphened = [named("Your second-round interview")];
        assert_eq!(super::stages(&hyphened, &[]), [Stage::Second]);
        let said = [meeting("")];
        assert_eq!(
            super::stages(&said, &[Some(Stage::Second)]),
            [Stage::Second]
        );
    }

    #[test]
    fn a_correction_corrects_the_one_before_that_still_waits() {
        let application = ApplicationId::from_u128(1);
        let mut stored: Vec<Fact> = Vec::new();
        for sequence in 0..3 {
            let meeting = Meeting {
                start: format!("2026-03-1{sequence}T09:00:00Z").parse().unwrap(),
                event: Some(("1@cal.example".to_owned(), None, sequence)),
                ..meeting("")
            };
            let timeline = Timeline::new(&stored);
            let known = recorded(&timeline);
            let now = meeting.said_at;
            let made = fact(&meeting, Stage::First, Vec::new(), application, &known, now).unwrap();
            assert_eq!(made.supersedes, stored.last().map(|last| last.id));
            stored.push(made);
        }
    }

    #[test]
    fn what_the_seeker_said_of_it_stays_when_it_is_moved() {
        let application = ApplicationId::from_u128(1);
        let made = |meeting: &Meeting, known: &[Recorded<'_>]| {
            let now = meeting.said_at;
            fact(meeting, Stage::First, Vec::new(), application, known, now).unwrap()
        };
        let event = |sequence| Some(("1@cal.example".to_owned(), None, sequence));
        let first = Meeting {
            event: event(0),
            ..meeting("")
        };
        let mut recorded = made(&first, &[]);
        let FactKind::Interview(interview) = &mut recorded.kind else {
            unreachable!("an interview was made");
        };
        assert_eq!(interview.format, Format::NotSaid);
        interview.format = Format::Phone;
        let moved = Meeting {
            start: "2026-03-11T09:00:00Z".parse().unwrap(),
            event: event(1),
            ..meeting("")
        };
        let stored = [recorded];
        let timeline = Timeline::new(&stored);
        let again = made(&moved, &super::recorded(&timeline));
        let FactKind::Interview(interview) = &again.kind else {
            unreachable!("an interview was made");
        };
        assert_eq!(interview.format, Format::Phone);
        assert_eq!(again.supersedes, Some(stored[0].id));
    }
}
