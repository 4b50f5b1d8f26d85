//! Times in the words of whoever says them, and lists of offered slots.
//!
//! A zone is left out only where the Date header's offset settles it.

use jiff::{Timestamp, ToSpan};

use super::super::bank::Slots;
use super::super::when::{Moment, ZoneSaid, adverbial, day_name, phrase};
use super::{Story, Voice};

impl Story<'_> {
    /// Slots that say a time: `when` (noun), `on_when` (adverbial), `range`.
    pub(super) fn said(
        &mut self,
        times: (Timestamp, Timestamp),
        who: Voice,
        absent_welcome: bool,
    ) -> Slots {
        let mut zone_said = self.zone_said(who, &[times]);
        if absent_welcome && self.dice.chance(30.0) && self.absent_is_clear(who, &[times]) {
            zone_said = ZoneSaid::Absent;
        }
        let (when, on_when) = self.phrase_for(times, who, zone_said, false);
        Slots::from([("when", when), ("on_when", on_when)])
    }

    /// What the seeker repeats of a time when accepting: the day, or all of it.
    ///
    /// Across zones people name their own zone, or echo the clock that was offered without naming any.
    pub(super) fn echo(&mut self, times: (Timestamp, Timestamp)) -> Slots {
        let lang = self.app.lang;
        let theirs = times.0.to_zoned(self.offered.tz());
        let mine = self.local(times.0, Voice::Me);
        let mut slots = if self.offered.iana != self.world.zone.iana && self.dice.chance(45.0) {
            let said = self.local(self.now, Voice::Me);
            let moment = Moment {
                start: &theirs,
                end: None,
                said: &said,
                zone: self.offered,
                zone_said: ZoneSaid::Absent,
            };
            let when = phrase(lang, &moment, &mut self.dice);
            Slots::from([
                ("when", when),
                ("on_when", adverbial(lang, &moment, &mut self.dice)),
            ])
        } else {
            self.said(times, Voice::Me, false)
        };
        // Where the two calendars differ, the bare weekday would name two days.
        let day = if theirs.date() == mine.date() {
            day_name(&theirs, lang).to_owned()
        } else {
            slots["when"].clone()
        };
        slots.insert("day", day);
        slots
    }

    pub(super) fn absent_is_clear(&self, who: Voice, all: &[(Timestamp, Timestamp)]) -> bool {
        // The Date header's offset must say what the clock at the interview means; a relay writes in UTC.
        let through_relay = matches!(who, Voice::Relay | Voice::Service)
            || (who == Voice::Person(0) && self.app.relayed);
        let now = self.local(self.now, who).offset();
        !through_relay && all.iter().all(|one| self.local(one.0, who).offset() == now)
    }

    pub(super) fn zone_said(&mut self, who: Voice, all: &[(Timestamp, Timestamp)]) -> ZoneSaid {
        let same = self.world.zone.iana == self.employer_zone().iana;
        let absent = match who {
            _ if !self.absent_is_clear(who, all) => 0,
            _ if same => 60,
            Voice::Me => 0,
            _ => 22,
        };
        let yours = if matches!(who, Voice::Person(_)) && !same {
            14
        } else {
            0
        };
        self.dice.weighted(&[
            (absent, ZoneSaid::Absent),
            (22, ZoneSaid::Short),
            (14, ZoneSaid::Loose),
            (14, ZoneSaid::Spoken),
            (5, ZoneSaid::Offset),
            (yours, ZoneSaid::Yours),
        ])
    }

    pub(super) fn phrase_for(
        &mut self,
        times: (Timestamp, Timestamp),
        who: Voice,
        zone_said: ZoneSaid,
        listed: bool,
    ) -> (String, String) {
        let zone = if who == Voice::Me || zone_said == ZoneSaid::Yours {
            self.world.zone
        } else {
            self.employer_zone()
        };
        if who != Voice::Me {
            self.offered = zone;
        }
        let (start, end) = (times.0.to_zoned(zone.tz()), times.1.to_zoned(zone.tz()));
        let said = self.local(self.now, who);
        let ranged = self.dice.chance(if listed { 35.0 } else { 18.0 });
        let moment = Moment {
            start: &start,
            end: ranged.then_some(&end),
            said: &said,
            zone,
            zone_said,
        };
        let noun = phrase(self.app.lang, &moment, &mut self.dice);
        (noun, adverbial(self.app.lang, &moment, &mut self.dice))
    }

    /// The offers as a list, the place of the right one, and a remark on the zone.
    pub(super) fn slot_list(
        &mut self,
        times: (Timestamp, Timestamp),
        minutes: i64,
        who: Voice,
    ) -> (String, usize, String) {
        // Shifts that keep every weekday of the list distinct, so that naming the day chooses one.
        let shifts = [(-24_i64, 90_i64), (24, -60), (48, 30)];
        let mut all = vec![times];
        for (hours, extra) in shifts {
            let start = times.0 + hours.hours() + extra.minutes();
            let local = self.local(start, who);
            if start > self.now + 8.hours()
                && local.weekday().to_monday_zero_offset() < 5
                && (8..18).contains(&local.hour())
            {
                all.push((start, start + minutes.minutes()));
            }
        }
        all.sort();
        let note_zone = self.zone_said(who, &all);
        let noted = note_zone != ZoneSaid::Yours && self.dice.chance(50.0);
        let each = if noted { ZoneSaid::Absent } else { note_zone };
        let bullet = self.dice.pick(&["- ", "• ", "* ", "", "  - "]).to_owned();
        let lines: Vec<String> = all
            .iter()
            .map(|one| format!("{bullet}{}", self.phrase_for(*one, who, each, true).0))
            .collect();
        let place = all.iter().position(|one| *one == times).unwrap_or(0);
        let note = if noted && note_zone != ZoneSaid::Absent {
            self.zone_note(times.0, who)
        } else {
            String::new()
        };
        (lines.join("\n"), place, note)
    }

    pub(super) fn zone_note(&mut self, at: Timestamp, who: Voice) -> String {
        let zone = if who == Voice::Me {
            self.world.zone
        } else {
            self.employer_zone()
        };
        let local = at.to_zoned(zone.tz());
        let summer = local.offset().seconds() != zone.offset_minutes * 60;
        let short = zone.short[usize::from(summer)];
        let name = if short.is_empty() {
            zone.spoken
        } else {
            self.dice.pick(&[short, zone.spoken])
        };
        match self.app.lang {
            "de" => format!("(alle Zeiten {name})"),
            "fr" => format!("(heures : {name})"),
            "es" => format!("(hora: {name})"),
            "nl" => format!("(tijden in {name})"),
            "it" => format!("(orari {name})"),
            "pt" => format!("(horários em {name})"),
            _ => self
                .dice
                .pick(&["All times Z.", "(times in Z)", "Times are Z."])
                .replace('Z', name),
        }
    }
}
