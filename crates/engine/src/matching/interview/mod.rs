//! Interviews of one application: from calendar events, and from what both sides wrote and agreed.
//!
//! A time that nobody confirmed is no interview; neither is the day by which a task is due.

mod asked;
mod desk;
mod event;
mod left;
mod manner;
mod off;
mod pick;
mod theirs;
mod weekday;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::Offset;
use meanwhile_core::fact::{CalledOff, Format, ReadingKind};
use meanwhile_core::time::Zone;
use meanwhile_mail::address::Address;
use meanwhile_mail::calendar::Event;
use meanwhile_words::dates::zone_guess_all;

use asked::Wish;
use desk::Desk;

pub use asked::Asked;

/// One message of an application, as far as meetings need it.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Its key.
    pub key: String,
    /// Its date.
    pub at: Timestamp,
    /// The writer's distance from UTC.
    pub offset: Offset,
    /// The seeker wrote it.
    pub is_outgoing: bool,
    /// Its subject.
    pub subject: String,
    /// Its newest text.
    pub text: String,
    /// What it means, for incoming mail.
    pub kind: ReadingKind,
    /// The seeker turns something down with it.
    pub declines: bool,
    /// The seeker thanks or asks how things stand with it, and agrees to nothing.
    pub is_courtesy: bool,
    /// The events it carries.
    pub events: Vec<Event>,
    /// Who wrote it, the seeker left out.
    pub from: Option<Address>,
    /// A machine wrote it.
    pub is_machine: bool,
}

/// An interview that was agreed or announced.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, if that is said.
    pub end: Option<Timestamp>,
    /// Its zone.
    pub zone: Option<Zone>,
    /// Who asks, the seeker left out.
    pub people: Vec<Address>,
    /// It was called off.
    pub is_cancelled: bool,
    /// When, and by whom, where that is known.
    pub called_off: Option<CalledOff>,
    /// The event it follows: UID, RECURRENCE-ID, SEQUENCE.
    pub event: Option<(String, Option<String>, i64)>,
    /// What the event, or the message, is called.
    pub title: String,
    /// Where it is held.
    pub place: String,
    /// The message, or the event, that says when it is.
    pub key: String,
    /// The words.
    pub words: String,
    /// What a clock showed as it was written, and whether the zone was written too; none for events.
    pub written: Option<(jiff::civil::DateTime, bool)>,
    /// In percent.
    pub confidence: u8,
    /// When it was last said.
    pub said_at: Timestamp,
    /// When it was to start before it was moved by what somebody wrote, the oldest first.
    pub was: Vec<Timestamp>,
    /// How it is held, where what they wrote says so.
    pub manner: Option<Format>,
}

impl Meeting {
    /// Calls it off, as a message does.
    fn call_off(&mut self, talk: &Talk) {
        self.is_cancelled = true;
        self.called_off = Some(CalledOff {
            at: talk.at,
            by_seeker: talk.is_outgoing,
        });
    }
}

/// Finds the interviews of one application. `talks` are in order of time; `me` holds the seeker's addresses.
#[must_use]
pub fn find(
    talks: &[Talk],
    loose: &[Event],
    me: &BTreeSet<String>,
    reader: Option<Zone>,
) -> Vec<Meeting> {
    find_from(Vec::new(), talks, loose, me, reader)
}

/// The same on top of interviews that are recorded already.
#[must_use]
pub fn find_from(
    known: Vec<Meeting>,
    talks: &[Talk],
    loose: &[Event],
    me: &BTreeSet<String>,
    reader: Option<Zone>,
) -> Vec<Meeting> {
    find_all(known, talks, loose, me, reader).0
}

/// The same, with the messages that only ask for another time.
#[must_use]
pub fn find_all(
    known: Vec<Meeting>,
    talks: &[Talk],
    loose: &[Event],
    me: &BTreeSet<String>,
    reader: Option<Zone>,
) -> (Vec<Meeting>, Vec<Asked>) {
    let theirs: Vec<(Offset, Timestamp)> = talks
        .iter()
        .filter(|t| !t.is_outgoing && !t.is_machine)
        .map(|t| (t.offset, t.at))
        .collect();
    let zone_of_all = zone_guess_all(&theirs);
    let mut desk = Desk {
        meetings: known,
        theirs: Vec::new(),
        theirs_in: String::new(),
        is_answered: false,
        mine: Vec::new(),
        manner: None,
        named: Vec::new(),
        is_moving: false,
        wishes: Vec::new(),
        off_unseen: Vec::new(),
        me,
    };
    let writer = |talk: &Talk| (talk.from.as_ref().map(Address::key), talk.is_outgoing);
    let mut by_writer: BTreeMap<_, Vec<(Offset, Timestamp)>> = BTreeMap::new();
    for talk in talks {
        let own = by_writer.entry(writer(talk)).or_default();
        own.push((talk.offset, talk.at));
    }
    let zones = by_writer.into_iter();
    let zones: BTreeMap<_, _> = zones
        .map(|(writer, own)| (writer, zone_guess_all(&own)))
        .collect();
    for talk in talks {
        let own = zones.get(&writer(talk)).copied().flatten();
        let zone = if talk.is_outgoing {
            reader.filter(|zone| zone.rules().to_offset(talk.at) == talk.offset)
        } else {
            None
        };
        let zone = zone
            .or(own)
            .or(if talk.is_outgoing { None } else { zone_of_all });
        let zone = zone.filter(|zone| zone.rules().to_offset(talk.at) == talk.offset);
        desk.take(talk, zone, reader);
    }
    // The calendar shows how things ended, but for what was moved in words since; what was said on the way would undo it.
    let stands = |event: &&Event| !desk.has_left(event, talks, reader);
    let mut current: Vec<&Event> = loose.iter().filter(stands).collect();
    let rules = reader.unwrap_or_else(Zone::utc);
    current.sort_by_key(|event| event.start.instant_in(rules.rules()));
    for event in current {
        desk.take_event(event, None, reader);
    }
    desk.meetings.sort_by_key(|meeting| meeting.start);
    let asked = desk
        .wishes
        .iter()
        .filter_map(|wish: &Wish| wish.settle(&desk.meetings));
    let asked = asked.collect();
    (desk.meetings, asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn talk(at: &str, mine: bool, text: &str) -> Talk {
        Talk {
            key: at.to_owned(),
            at: at.parse().unwrap(),
            offset: Offset::constant(-5),
            is_outgoing: mine,
            subject: String::new(),
            text: text.to_owned(),
            kind: if mine {
                ReadingKind::Other
            } else {
                ReadingKind::Scheduling
            },
            declines: false,
            is_courtesy: false,
            events: Vec::new(),
            from: (!mine).then(|| Address {
                name: Some("Maria Lopez".into()),
                address: "maria@acme.example".into(),
            }),
            is_machine: false,
        }
    }

    #[track_caller]
    pub(super) fn check(talks: &[Talk], expected: &[(&str, bool)]) {
        let found = find(talks, &[], &BTreeSet::new(), None);
        let shown: Vec<(String, bool)> = found
            .iter()
            .map(|m| (m.start.to_string(), m.is_cancelled))
            .collect();
        let expected: Vec<(String, bool)> = expected
            .iter()
            .map(|(at, off)| ((*at).to_owned(), *off))
            .collect();
        assert_eq!(shown, expected);
    }

    const ASK: &str =
        "Would Tuesday, March 3 at 2pm ET or Wednesday, March 4 at 10am ET work for an interview?";

    #[test]
    fn a_slot_that_was_offered_and_taken_is_an_interview() {
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Wednesday at 10 works for me, thank you!",
                ),
            ],
            &[("2026-03-04T15:00:00Z", false)],
        );
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk("2026-02-25T15:00:00Z", true, "The first option is perfect."),
            ],
            &[("2026-03-03T19:00:00Z", false)],
        );
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "When are you free for an interview?",
                ),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "I am free on Tuesday, March 3 at 2pm ET, or Thursday, March 5 at 9am ET.",
                ),
                talk(
                    "2026-02-25T16:00:00Z",
                    false,
                    "Great, Thursday March 5 at 9am it is. Talk then.",
                ),
            ],
            &[("2026-03-05T14:00:00Z", false)],
        );
    }

    #[test]
    fn an_offer_nobody_took_is_none() {
        check(&[talk("2026-02-25T14:00:00Z", false, ASK)], &[]);
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, ASK),
                talk("2026-02-25T15:00:00Z", true, "Neither works for me, sorry."),
            ],
            &[],
        );
        check(
            &[talk(
                "2026-02-25T14:00:00Z",
                false,
                "Please finish the take-home by Friday, March 6 at 5pm.",
            )],
            &[],
        );
    }

    /// Three offers of the week after next, seen from Wednesday, 25 February.
    const LATER: &str = "Would one of these work for a first call (all ET)?\n\n- Tue 10 March, 10:00-10:45\n- Wed 11 March, \
                         14:00-14:45\n- Thu 12 March, 16:00-16:45";

    #[test]
    fn a_weekday_means_the_one_that_was_offered() {
        for answer in [
            "Wednesday at 2 is great.",
            "Tuesday doesn't work for me, but Wednesday at 2pm is fine.",
            "The 11th works best on my end.",
        ] {
            check(
                &[
                    talk("2026-02-25T14:00:00Z", false, LATER),
                    talk("2026-02-25T15:00:00Z", true, answer),
                ],
                &[("2026-03-11T18:00:00Z", false)],
            );
        }
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, LATER),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Any of those except Tuesday would be fine.",
                ),
            ],
            &[],
        );
    }

    #[test]
    fn they_choose_when_the_seeker_can_make_any_of_it() {
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, LATER),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "I can make any of those work.",
                ),
                talk(
                    "2026-02-25T16:00:00Z",
                    false,
                    "Great, let's do Thursday then.",
                ),
            ],
            &[("2026-03-12T20:00:00Z", false)],
        );
    }

    #[test]
    fn a_meeting_is_shifted_by_half_an_hour_and_to_another_day_at_the_same_time() {
        check(
            &[
                announced(),
                talk(
                    "2026-02-26T14:00:00Z",
                    false,
                    "Would you mind if we brought the interview forward, so 1:30pm rather than 2pm?",
                ),
                talk("2026-02-26T15:00:00Z", true, "Not at all, that's fine."),
            ],
            &[("2026-03-03T18:30:00Z", false)],
        );
        check(
            &[
                announced(),
                talk(
                    "2026-02-26T14:00:00Z",
                    false,
                    "Would you mind moving it to Thursday March 5, same time?",
                ),
                talk("2026-02-26T15:00:00Z", true, "Thursday works, same time."),
            ],
            &[("2026-03-05T19:00:00Z", false)],
        );
    }

    #[test]
    fn a_meeting_keeps_its_time_of_day_when_only_the_day_is_said() {
        // They ask, and the seeker agrees in their words.
        check(
            &[
                announced(),
                talk(
                    "2026-03-03T13:00:00Z",
                    false,
                    "Dana - crazy morning, an outage. Can we push to tomorrow, same time? Really sorry!",
                ),
                talk(
                    "2026-03-03T13:20:00Z",
                    true,
                    "Of course, good luck with it! Tomorrow same time works.",
                ),
            ],
            &[("2026-03-04T19:00:00Z", false)],
        );
        // The seeker asks, and they name the day.
        check(
            &[
                announced(),
                talk(
                    "2026-03-02T15:00:00Z",
                    true,
                    "I have come down with a fever. Could we move tomorrow's interview to next week?",
                ),
                talk(
                    "2026-03-02T16:00:00Z",
                    false,
                    "Of course, get well soon! Let's say Tuesday 10th, same time.",
                ),
            ],
            &[("2026-03-10T18:00:00Z", false)],
        );
    }

    #[test]
    fn the_same_time_of_another_day_is_asked_and_given_in_other_languages() {
        check(
            &[
                announced(),
                talk(
                    "2026-03-02T14:00:00Z",
                    false,
                    "Hola Dana, ¿podemos pasar la entrevista al jueves a la misma hora?",
                ),
                talk("2026-03-02T15:00:00Z", true, "Claro, sin problema."),
            ],
            &[("2026-03-05T19:00:00Z", false)],
        );
        // Theirs is the clock that the answer names.
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "Können Sie am Freitag, 6. März, zwischen 10 und 12 Uhr?",
                ),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Freitag, 6. März um 10:30 Uhr (deutsche Zeit) würde mir gut passen.",
                ),
                talk(
                    "2026-02-25T16:00:00Z",
                    false,
                    "Prima, dann rufe ich Sie an.",
                ),
            ],
            &[("2026-03-06T09:30:00Z", false)],
        );
    }

    #[test]
    fn another_hour_may_be_said_without_its_half_of_the_day() {
        check(
            &[
                announced(),
                talk(
                    "2026-03-02T14:00:00Z",
                    false,
                    "I am so sorry, could we do 11 instead?",
                ),
                talk("2026-03-02T15:00:00Z", true, "Sure, 11 is fine."),
            ],
            &[("2026-03-03T16:00:00Z", false)],
        );
    }

    #[test]
    fn a_bare_yes_takes_what_was_offered() {
        let one = "Are you free for a call on Tuesday, March 3 at 2pm ET?";
        for answer in [
            "Hi Maria,\n\nyes I am, thank you.",
            "Yes. You can reach me on my mobile.",
            "Yes, with pleasure.",
        ] {
            check(
                &[
                    talk("2026-02-25T14:00:00Z", false, one),
                    talk("2026-02-25T15:00:00Z", true, answer),
                ],
                &[("2026-03-03T19:00:00Z", false)],
            );
        }
        for answer in [
            "Yes, but unfortunately I can't make Tuesday.",
            "Yes, but Wednesday would be better for me.",
            "Yes, though could we make it Thursday?",
            "Yes, gladly, only not that early.",
        ] {
            check(
                &[
                    talk("2026-02-25T14:00:00Z", false, one),
                    talk("2026-02-25T15:00:00Z", true, answer),
                ],
                &[],
            );
        }
    }

    #[test]
    fn one_moment_may_be_said_in_two_zones() {
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "Could we go through it together on Tuesday 3 March at 12:00 Istanbul time (10:00 in Amsterdam)?",
                ),
                talk("2026-02-25T15:00:00Z", true, "Yes, with pleasure."),
            ],
            &[("2026-03-03T09:00:00Z", false)],
        );
        // The answer names the hour where its writer is, UTC-5.
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "Kindly be available for a discussion on Tuesday 3 March at 05:30 PM IST?",
                ),
                talk("2026-02-25T15:00:00Z", true, "Confirmed, 7:00 my time."),
            ],
            &[("2026-03-03T12:00:00Z", false)],
        );
    }

    #[test]
    fn a_counter_offer_takes_the_place_of_what_was_announced() {
        check(
            &[
                announced(),
                talk(
                    "2026-02-26T15:00:00Z",
                    true,
                    "I'm tied up then. Would Thursday, March 5 at 8:30pm ET be possible?",
                ),
                talk(
                    "2026-02-26T16:00:00Z",
                    false,
                    "Yes that works our end - let's say 8:30 then.",
                ),
            ],
            &[("2026-03-06T01:30:00Z", false)],
        );
        check(
            &[
                announced(),
                talk(
                    "2026-02-26T15:00:00Z",
                    false,
                    "Bram is ill. Could you do Thursday, March 5 at 10am ET?",
                ),
                talk("2026-02-26T16:00:00Z", true, "Yes please!"),
            ],
            &[("2026-03-05T15:00:00Z", false)],
        );
    }

    #[test]
    fn a_call_that_is_cancelled_with_another_time_is_off() {
        let asks = talk(
            "2026-03-02T14:00:00Z",
            false,
            "I need to cancel tomorrow's call, my kid is at home. Can we do Monday, March 9 at 11am ET?",
        );
        check(
            &[announced(), asks.clone()],
            &[("2026-03-03T19:00:00Z", true)],
        );
        check(
            &[
                announced(),
                asks,
                talk(
                    "2026-03-02T15:00:00Z",
                    true,
                    "Of course, Monday at 11 is fine.",
                ),
            ],
            &[
                ("2026-03-03T19:00:00Z", true),
                ("2026-03-09T15:00:00Z", false),
            ],
        );
    }

    #[test]
    fn another_hour_of_the_day_that_was_offered_is_agreed() {
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "How about Thursday, March 5, 3pm ET, for a first chat?",
                ),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "Could we make it 3:30 instead?",
                ),
                talk("2026-02-25T16:00:00Z", false, "3:30 works! Talk then."),
            ],
            &[("2026-03-05T20:30:00Z", false)],
        );
    }

    #[test]
    fn a_task_that_goes_with_a_meeting_does_not_hide_it() {
        let asks = |text: &str| Talk {
            kind: ReadingKind::Assessment,
            ..talk("2026-02-25T14:00:00Z", false, text)
        };
        let mine = talk(
            "2026-02-25T15:00:00Z",
            true,
            "Wonderful, Thursday at 2pm it is.",
        );
        for text in [
            "We'd like you to meet the founders on Thursday, March 5 at 2pm ET. I'll also ask you to prepare a short \
             case study.",
            "Could you speak with our two leads on Thursday, March 5 at 2pm ET? Please bring the take-home exercise.",
        ] {
            check(
                &[asks(text), mine.clone()],
                &[("2026-03-05T19:00:00Z", false)],
            );
        }
        check(
            &[
                asks("The coding test opens on Thursday, March 5 at 2pm ET."),
                mine,
            ],
            &[],
        );
    }

    #[test]
    fn a_panel_is_agreed_by_the_seekers_yes() {
        let offer = "Could you join us for these sessions on Tuesday, March 3 (ET)?\n\n13:00-13:45 Dana Cho\n13:45-14:30 \
                     Luis Ortega\n14:30-15:00 Per Holm";
        for yes in [
            "Yes, that works for me, thank you!",
            "I am happy to confirm the sessions.",
        ] {
            check(
                &[
                    talk("2026-02-25T14:00:00Z", false, offer),
                    talk("2026-02-25T15:00:00Z", true, yes),
                ],
                &[("2026-03-03T18:00:00Z", false)],
            );
        }
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, offer),
                talk("2026-02-25T15:00:00Z", true, "Any of them works for me."),
            ],
            &[],
        );
    }

    #[test]
    fn two_interviews_in_one_letter_are_two() {
        check(
            &[talk(
                "2026-02-25T14:00:00Z",
                false,
                "Your two interviews are booked:\n\n1. Tuesday March 3, 11:00-11:30 ET\n2. Thursday March 5, 15:00-16:00 ET",
            )],
            &[
                ("2026-03-03T16:00:00Z", false),
                ("2026-03-05T20:00:00Z", false),
            ],
        );
    }

    #[test]
    fn the_way_there_is_no_interview_of_its_own() {
        check(
            &[talk(
                "2026-02-25T14:00:00Z",
                false,
                "Your interview is confirmed for Tuesday, March 3 at 11am ET. Your train leaves at 8:05am, arriving \
                 10:30am; lunch is at 1pm.",
            )],
            &[("2026-03-03T16:00:00Z", false)],
        );
    }

    #[test]
    fn the_subject_names_the_time_where_the_text_does_not() {
        let named = |subject: &str| Talk {
            subject: subject.to_owned(),
            ..talk(
                "2026-02-25T14:00:00Z",
                false,
                "Looking forward to it. The link is below.",
            )
        };
        check(
            &[named("Confirmed: interview Tuesday March 3, 10am ET")],
            &[("2026-03-03T15:00:00Z", false)],
        );
        check(&[named("Re: Interview Tuesday March 3, 10am ET")], &[]);
    }

    fn announced() -> Talk {
        talk(
            "2026-02-25T14:00:00Z",
            false,
            "Your interview is confirmed for Tuesday, March 3 at 2pm ET.",
        )
    }

    #[test]
    fn thanks_after_the_day_and_a_refusal_take_no_offer() {
        let asked = "Would Tuesday, March 3 at 2pm ET work for an interview?";
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, asked),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "I'm travelling that day - is there any other option?",
                ),
                talk("2026-02-26T15:00:00Z", true, "Great, talk then."),
            ],
            &[],
        );
        check(
            &[
                talk("2026-02-25T14:00:00Z", false, asked),
                talk("2026-03-04T15:00:00Z", true, "That was great, thank you."),
            ],
            &[],
        );
    }

    #[test]
    fn what_the_seeker_asked_to_move_is_moved_by_a_short_yes() {
        check(
            &[
                announced(),
                talk(
                    "2026-02-26T14:00:00Z",
                    true,
                    "Would it be possible to move Tuesday's conversation to Thursday, March 5 at 3:30pm ET?",
                ),
                talk("2026-02-26T16:00:00Z", false, "Of course, moved."),
            ],
            &[("2026-03-05T20:30:00Z", false)],
        );
    }

    #[test]
    fn a_machines_tomorrow_may_be_the_readers_today() {
        let mut reminder = talk(
            "2026-03-03T00:15:00Z",
            false,
            "Reminder: your interview is tomorrow at 2pm ET.",
        );
        (reminder.is_machine, reminder.offset) = (true, Offset::UTC);
        check(&[announced(), reminder], &[("2026-03-03T19:00:00Z", false)]);
    }

    #[test]
    fn a_weekday_in_an_answer_is_the_one_that_was_offered() {
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "Could you do Wednesday, March 11 at 2pm ET for an interview?",
                ),
                talk("2026-02-25T15:00:00Z", true, "Wednesday works perfectly."),
            ],
            &[("2026-03-11T18:00:00Z", false)],
        );
    }

    #[test]
    fn an_announcement_stands_moves_and_falls() {
        let fixed = announced();
        check(
            std::slice::from_ref(&fixed),
            &[("2026-03-03T19:00:00Z", false)],
        );
        let moved = talk(
            "2026-02-26T14:00:00Z",
            false,
            "We had to reschedule your interview; the new time is Thursday, March 5 at 11am ET.",
        );
        check(&[fixed.clone(), moved], &[("2026-03-05T16:00:00Z", false)]);
        let off = talk(
            "2026-02-26T14:00:00Z",
            false,
            "I'm afraid we have to cancel the interview on Tuesday.",
        );
        check(&[fixed, off], &[("2026-03-03T19:00:00Z", true)]);
    }

    #[test]
    fn a_meeting_that_is_called_off_with_its_time_is_off() {
        let off = talk(
            "2026-02-26T14:00:00Z",
            false,
            "Unfortunately I need to cancel the interview that was planned on Tuesday, March 3 at 2pm ET.",
        );
        check(&[announced(), off], &[("2026-03-03T19:00:00Z", true)]);
        let mut reminder = talk(
            "2026-03-02T14:00:00Z",
            false,
            "Reminder: your interview is on Tuesday, March 3 at 2pm ET.\n\nCancel or reschedule: https://calendly.com/x",
        );
        reminder.is_machine = true;
        check(&[announced(), reminder], &[("2026-03-03T19:00:00Z", false)]);
        let mine = talk(
            "2026-02-26T14:00:00Z",
            true,
            "I am sorry, I have to cancel our call on Tuesday, March 3 at 2pm ET.",
        );
        check(&[announced(), mine], &[("2026-03-03T19:00:00Z", true)]);
    }

    #[test]
    fn a_move_is_taken_with_a_word() {
        let moved = talk(
            "2026-02-26T14:00:00Z",
            false,
            "The interview planned for Tuesday needs to be rescheduled. The new date is Thursday, March 5 at 11am ET. Please let me know if this causes any difficulty.",
        );
        let noted = talk("2026-02-26T15:00:00Z", true, "Noted, thanks!");
        check(
            &[announced(), moved, noted],
            &[("2026-03-05T16:00:00Z", false)],
        );
        let question = talk(
            "2026-02-26T14:00:00Z",
            false,
            "Leider müssen wir den Termin am Dienstag verschieben. Passt stattdessen Donnerstag, 5. März um 11 Uhr ET?",
        );
        let fine = talk("2026-02-26T15:00:00Z", true, "Kein Problem, bis dann.");
        check(
            &[announced(), question, fine],
            &[("2026-03-05T16:00:00Z", false)],
        );
    }

    #[test]
    fn who_asks_how_things_stand_takes_no_offer() {
        let mut asks = talk(
            "2026-02-26T15:00:00Z",
            true,
            "Hope you had a good week. I am still very interested.",
        );
        let asked = "Would Tuesday, March 3 at 2pm ET work for an interview?";
        asks.is_courtesy = true;
        check(&[talk("2026-02-25T14:00:00Z", false, asked), asks], &[]);
    }

    #[test]
    fn a_time_that_is_written_down_for_the_seeker_stands() {
        check(
            &[
                talk(
                    "2026-02-25T14:00:00Z",
                    false,
                    "When are you free for the next round?",
                ),
                talk(
                    "2026-02-25T15:00:00Z",
                    true,
                    "I could do:\n\nTuesday 3rd March from 9:00am\nThursday 5 March 9am-1:00pm\nFriday whole day\n\nThanks!",
                ),
                talk(
                    "2026-02-25T16:00:00Z",
                    false,
                    "Super, I've pencilled you in for Tuesday the 3rd of March, 10:30am ET.\n\nCarla\nTalent Partner",
                ),
            ],
            &[("2026-03-03T15:30:00Z", false)],
        );
    }

    #[test]
    fn the_same_interview_said_twice_is_one() {
        check(
            &[
                announced(),
                talk(
                    "2026-03-02T14:00:00Z",
                    false,
                    "Reminder: your interview is tomorrow at 2pm ET.",
                ),
            ],
            &[("2026-03-03T19:00:00Z", false)],
        );
    }
}
