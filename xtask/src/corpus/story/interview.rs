//! How interviews come about: invitations, booking links, slots, and agreement in plain words.

use jiff::{Timestamp, ToSpan};

use super::super::bank::Slots;
use super::super::ics::Event;
use super::super::message::Reading;
use super::super::when::day_name;
use super::{Say, Story, Voice};

/// One interview to be arranged.
#[derive(Clone)]
pub struct Round {
    /// Length.
    pub minutes: i64,
    /// Who attends, as indexes of the application's people.
    pub guests: Vec<usize>,
    /// Who arranges it.
    pub host: usize,
}

/// An arranged interview on its way.
pub(super) struct Arranged {
    pub(super) start: Timestamp,
    pub(super) end: Timestamp,
    pub(super) event: Option<Event>,
    pub(super) source: &'static str,
    pub(super) zone: &'static str,
    pub(super) how: &'static str,
}

pub(super) const TITLES: &str = "[{employer} - [Interview|Conversation|Call] with {me}|{role} interview|[Interview|Intro call]: {me} / {employer}|{me} <> {employer}|{employer}: {role} [Interview|chat]|Interview {me} ({role})]";
pub(super) const TEXT: &str = "[Hi {me_first}, looking forward to [meeting you|our conversation] about the {role} role.|Interview for {role}{ref} at {employer}.|{>agenda_note}]\n\n[Join: {>meet}|Please join here: {>meet}|Dial-in details to follow.]";

impl Story<'_> {
    /// Arranges one interview and lets it happen. `None` when it never came to be, or was called off.
    pub(super) fn arrange(&mut self, round: &Round) -> Option<Timestamp> {
        let way = self.dice.weighted(&[
            (20, "invite"),
            (5, "cold_invite"),
            (14, "booking"),
            (16, "prose"),
            (12, "slots"),
            (7, "mine"),
            (7, "counter"),
            (11, "details"),
            (3, "phone"),
            (5, "never"),
        ]);
        let times = self.pick_start(round.minutes);
        let arranged = match way {
            "invite" | "cold_invite" => self.by_invite(round, times, way),
            "booking" => self.by_booking(round, times),
            "prose" => self.by_prose(round, times),
            "slots" => self.by_slots(round, times),
            "mine" => self.by_my_slots(round, times),
            "counter" => self.by_counter(round),
            "details" => self.by_details(round, times),
            "phone" => self.by_phone(round, times),
            _ => return self.never(round, times),
        };
        self.settle(round, arranged)
    }

    fn by_invite(
        &mut self,
        round: &Round,
        times: (Timestamp, Timestamp),
        how: &'static str,
    ) -> Arranged {
        let host = Voice::Person(round.host);
        if how == "invite" {
            let said = self.said(times, host, false);
            self.put(Say::new(host, "propose", Reading::Scheduling).with(said));
            self.later(1, 26, Voice::Me);
            let echo = self.echo(times);
            self.put(Say::new(Voice::Me, "accept", Reading::Other).with(echo));
            self.later(0, 20, host);
        }
        let event = self.make_event(round.host, &round.guests, times, (TITLES, TEXT));
        self.send_event(&event, host, "invite");
        self.with_event(times, event, how)
    }

    pub(super) fn with_event(
        &mut self,
        times: (Timestamp, Timestamp),
        event: Event,
        how: &'static str,
    ) -> Arranged {
        Arranged {
            start: times.0,
            end: times.1,
            zone: event.zone.iana,
            event: Some(event),
            source: "ics_part",
            how,
        }
    }

    pub(super) fn in_words(&self, times: (Timestamp, Timestamp), how: &'static str) -> Arranged {
        Arranged {
            start: times.0,
            end: times.1,
            event: None,
            source: "prose",
            zone: self.employer_zone().iana,
            how,
        }
    }

    fn by_booking(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let asker = if self.app.agency.is_none() && self.dice.chance(40.0) {
            Voice::Relay
        } else {
            Voice::Person(round.host)
        };
        let say = Say::new(
            asker,
            if asker == Voice::Relay {
                "ats_link"
            } else {
                "link"
            },
            Reading::Scheduling,
        );
        self.put(if asker == Voice::Relay {
            say.fresh()
        } else {
            say
        });
        self.later(1, 30, Voice::Me);
        let event = self.make_event(round.host, &round.guests, times, (TITLES, TEXT));
        let event = self.booked(event);
        let mine = times.0.to_zoned(self.world.zone.tz());
        let when = mine.strftime("%-I:%M%P - %A, %-d %B %Y").to_string();
        let kind = self.dice.pick(&[
            "calendly_confirm",
            "goodtime_confirm",
            "calendly_confirm",
            "calendly_confirm",
        ]);
        let zone = self.world.zone.iana.replace('_', " ");
        let say = Say::new(
            Voice::Service,
            if kind.starts_with('g') {
                "goodtime_confirm"
            } else {
                "calendly_confirm"
            },
            Reading::Scheduling,
        );
        let say = say
            .slot("event_when", when)
            .slot("event_zone", zone)
            .slot("host", self.app.people[round.host].full())
            .slot("minutes", round.minutes.to_string());
        let saved = std::mem::take(&mut self.thread);
        self.thread.theirs = saved.theirs.clone();
        self.put(say.event(event.clone()).fresh());
        self.thread = saved;
        let mut arranged = self.with_event(times, event, "booking");
        arranged.zone = "UTC";
        arranged
    }

    fn by_prose(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let host = Voice::Person(round.host);
        let said = self.said(times, host, true);
        self.put(Say::new(host, "propose", Reading::Scheduling).with(said));
        self.later(0, 22, Voice::Me);
        let echo = self.echo(times);
        self.put(Say::new(Voice::Me, "accept", Reading::Other).with(echo));
        if self.dice.chance(55.0) {
            self.later(0, 9, host);
            self.put(Say::new(host, "great_then", Reading::Scheduling));
        }
        self.in_words(times, "prose")
    }

    /// Several offers around the right one; the seeker takes one of them.
    fn by_slots(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let host = Voice::Person(round.host);
        let (list, place, note) = self.slot_list(times, round.minutes, host);
        let offer = Slots::from([("slots", list), ("zone_note", note)]);
        self.put(Say::new(host, "slots", Reading::Scheduling).with(offer));
        self.later(1, 28, Voice::Me);
        let ordinal = ["first", "second", "third", "fourth"][place.min(3)];
        let said = self.echo(times);
        self.put(
            Say::new(Voice::Me, "choose", Reading::Other)
                .with(said)
                .slot("ordinal", ordinal),
        );
        if self.dice.chance(72.0) {
            self.later(1, 20, host);
            let said = self.said(times, host, false);
            let kind = if self.dice.chance(50.0) {
                "confirm"
            } else {
                "great_then"
            };
            self.put(Say::new(host, kind, Reading::Scheduling).with(said));
        }
        self.in_words(times, "slots")
    }

    fn by_my_slots(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let host = Voice::Person(round.host);
        self.put(Say::new(host, "ask_availability", Reading::Scheduling));
        self.later(1, 28, Voice::Me);
        let (list, _, note) = self.slot_list(times, round.minutes, Voice::Me);
        self.put(
            Say::new(Voice::Me, "my_slots", Reading::Other)
                .slot("slots", list)
                .slot("zone_note", note),
        );
        self.later(1, 26, host);
        let said = self.said(times, host, false);
        self.put(Say::new(host, "confirm", Reading::Scheduling).with(said));
        if self.dice.chance(40.0) {
            self.later(0, 10, Voice::Me);
            self.put(Say::new(Voice::Me, "short_ok", Reading::Other));
        }
        self.in_words(times, "mine")
    }

    /// A first time does not suit; another is named and accepted.
    fn by_counter(&mut self, round: &Round) -> Arranged {
        let host = Voice::Person(round.host);
        let first = self.pick_start(round.minutes);
        let shift = if self.local(first.0, host).hour() < 13 {
            3
        } else {
            -3
        };
        let second = (first.0 + shift.hours(), first.1 + shift.hours());
        let said = self.said(first, host, false);
        self.put(Say::new(host, "propose", Reading::Scheduling).with(said));
        self.later(1, 20, Voice::Me);
        self.put(Say::new(Voice::Me, "cannot", Reading::Other));
        self.later(1, 12, host);
        let said = self.said(second, host, false);
        self.put(Say::new(host, "counter", Reading::Scheduling).with(said));
        self.later(0, 10, Voice::Me);
        let echo = self.echo(second);
        self.put(Say::new(Voice::Me, "accept", Reading::Other).with(echo));
        self.in_words(second, "counter")
    }

    /// The recruiting system's template with date, time and place in a table, and sometimes a file.
    fn by_details(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let zone = self.employer_zone();
        let (start, end) = (times.0.to_zoned(zone.tz()), times.1.to_zoned(zone.tz()));
        let date = match self.app.lang {
            "en" => start.strftime("%A, %B %-d, %Y").to_string(),
            lang => format!(
                "{} {} {} {}",
                day_name(&start, lang),
                start.day(),
                super::super::when::month_name(&start, lang),
                start.year()
            ),
        };
        let twelve = self.app.lang == "en" && zone.rule == super::super::zones::Rule::America;
        let clock = if twelve { "%-I:%M %p" } else { "%H:%M" };
        let summer = start.offset().seconds() != zone.offset_minutes * 60;
        let short = zone.short[usize::from(summer)];
        let name = if short.is_empty() {
            zone.iana
        } else {
            self.dice.pick(&[short, zone.iana, zone.spoken])
        };
        let slots = Slots::from([
            ("date", date),
            (
                "time",
                format!("{} - {} {name}", start.strftime(clock), end.strftime(clock)),
            ),
            (
                "who",
                round
                    .guests
                    .iter()
                    .map(|at| self.app.people[*at].full())
                    .collect::<Vec<_>>()
                    .join(", "),
            ),
        ]);
        let attached = self.dice.chance(45.0);
        let mut say = Say::new(Voice::Relay, "ats_details", Reading::Scheduling)
            .with(slots)
            .fresh();
        let mut arranged = self.in_words(times, "details");
        if attached {
            let mut event = self.make_event(round.host, &round.guests, times, (TITLES, TEXT));
            event.flavour = super::super::ics::Flavour::Relay;
            say = say.event(event.clone());
            arranged = self.with_event(times, event, "details_ics");
        }
        self.put(say);
        arranged
    }

    /// Agreed on the telephone; only the seeker's calendar knows when.
    fn by_phone(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Arranged {
        let host = Voice::Person(round.host);
        self.put(Say::new(host, "good_talk", Reading::Scheduling));
        let mut event = self.make_event(round.host, &[], times, ("[{employer} interview ({role})|Interview {employer} - {role}|{role} @ {employer} interview]", "{recruiter}"));
        event.flavour = super::super::ics::Flavour::Apple;
        event.method = "PUBLISH";
        event.organizer = self.world.me.clone();
        self.out.events.push(event.clone());
        let mut arranged = self.with_event(times, event, "phone");
        arranged.source = "ics_file";
        arranged
    }

    /// A proposal that nobody confirmed is not an interview.
    fn never(&mut self, round: &Round, times: (Timestamp, Timestamp)) -> Option<Timestamp> {
        let host = Voice::Person(round.host);
        if self.dice.chance(50.0) {
            self.put(
                Say::new(host, "vague_date", Reading::Scheduling)
                    .slot("day", day_name(&self.local(times.0, host), self.app.lang)),
            );
        } else {
            let said = self.said(times, host, false);
            self.put(Say::new(host, "propose", Reading::Scheduling).with(said));
            if self.dice.chance(60.0) {
                self.later(1, 30, Voice::Me);
                self.put(Say::new(Voice::Me, "cannot", Reading::Other));
            }
        }
        self.now = times.1 + 26.hours();
        None
    }
}
