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

    /// What the seeker repeats of a time when accepting: nothing, the day, or all of it.
    pub(super) fn echo(&mut self, times: (Timestamp, Timestamp), who: Voice) -> Slots {
        let mut slots = self.said(times, who, false);
        let local = self.local(times.0, Voice::Relay);
        slots.insert("day", day_name(&local, self.app.lang).to_owned());
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
        let absent = if self.absent_is_clear(who, all) {
            if same || who == Voice::Me { 60 } else { 22 }
        } else {
            0
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
