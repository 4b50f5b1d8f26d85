//! Promise 5: their hours and days, and nothing before its time.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use meanwhile_core::fact::{FactKind, ReadingKind};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Move;
use meanwhile_core::policy::{MoveKind, Wording};
use meanwhile_core::record::Desk;
use meanwhile_core::time::Calendar;

use super::{Oracle, Verdict};

impl Oracle {
    /// Promise 5: their hours, their days.
    pub(super) fn check_hours(
        &self,
        desk: &Desk,
        id: ApplicationId,
        it: &Move,
        now: Timestamp,
    ) -> Verdict {
        let calendar = self.calendar(desk, id, it.to);
        let there = calendar.zone().civil(now);
        let minute = i32::from(there.hour()) * 60 + i32::from(there.minute());
        let last = if it.kind == MoveKind::Thank {
            20 * 60
        } else {
            18 * 60
        };
        if minute < 8 * 60 || minute >= last {
            return Err(format!("{:?} at {there} there", it.kind));
        }
        if !calendar.is_business_day(there.date()) {
            return Err(format!("{:?} on {there}, a day off there", it.kind));
        }
        let busy = matches!(there.weekday(), Weekday::Monday | Weekday::Friday);
        if it.kind == MoveKind::CheckIn
            && busy
            && self.has_better_morning(&calendar, it, there.date())
        {
            return Err(format!(
                "a check-in on {there}, a {:?}, with time left",
                there.weekday()
            ));
        }
        Ok(())
    }

    /// Whether a Tuesday to Thursday morning is left before the window ends.
    fn has_better_morning(&self, calendar: &Calendar, it: &Move, today: Date) -> bool {
        let Some(end) = it.window.not_after else {
            return true;
        };
        let mut date = today;
        loop {
            date = date.tomorrow().unwrap();
            let morning = calendar.zone().at(date, jiff::civil::time(9, 30, 0, 0));
            if morning >= end {
                return false;
            }
            let middle = matches!(
                date.weekday(),
                Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday
            );
            let quiet =
                (date.month() == 12 && date.day() >= 24) || (date.month() == 1 && date.day() == 1);
            if middle && !quiet && calendar.is_business_day(date) {
                return true;
            }
        }
    }

    /// Promise 5: nothing before the interview has ended or the promised day has passed.
    pub(super) fn check_not_before(
        &self,
        desk: &Desk,
        id: ApplicationId,
        it: &Move,
        now: Timestamp,
    ) -> Verdict {
        if !it.kind.is_uninvited() {
            return Ok(());
        }
        let ahead = self
            .interviews(id)
            .any(|(_, interview)| interview.ends_at > now);
        if ahead && it.kind != MoveKind::CompetingOffer {
            return Err(format!("{:?} before an interview has ended", it.kind));
        }
        if it.kind == MoveKind::CompetingOffer {
            return Ok(());
        }
        if it.wording == Wording::NewDay && !self.was_called_off_by_them(id) {
            return Err("a new day is asked for, and they called nothing off".to_owned());
        }
        let zone = self.calendar(desk, id, it.to).zone();
        if let Some(last) = self.promised(id, desk, now)
            && zone.date(now) <= last
        {
            return Err(format!("{:?} although they said by {last}", it.kind));
        }
        Ok(())
    }

    fn was_called_off_by_them(&self, id: ApplicationId) -> bool {
        self.of(id).any(|it| match &it.kind {
            FactKind::Interview(interview) => {
                it.confirmed && interview.called_off.is_some_and(|off| !off.by_seeker)
            }
            _ => false,
        })
    }

    /// The last day of the last confirmed promise, unless an interview was held after it.
    fn promised(&self, id: ApplicationId, desk: &Desk, now: Timestamp) -> Option<Date> {
        let last = self
            .of(id)
            .filter(|it| it.confirmed)
            .filter_map(|it| match &it.kind {
                FactKind::Promised { last, .. } => Some((it.at, *last)),
                _ => None,
            });
        let (made_at, last) = last.last()?;
        if self.invited_after(id, made_at, now) {
            return None;
        }
        let zone = self.calendar(desk, id, None).zone();
        let held = self
            .interviews(id)
            .filter(|(it, interview)| it.confirmed && interview.ends_at <= now)
            .last();
        let stale = held.is_some_and(|(it, _)| last < zone.date(it.at));
        (!stale).then_some(last)
    }

    /// Whether they invited to the first interview after a moment: what they promised before was whether they would.
    fn invited_after(&self, id: ApplicationId, moment: Timestamp, now: Timestamp) -> bool {
        let first = self
            .interviews(id)
            .filter(|(it, interview)| it.confirmed && interview.ends_at <= now)
            .map(|(it, _)| it.at)
            .min();
        let is_first = |at: Timestamp| first.is_none_or(|first| at <= first);
        let mut wrote = self
            .of(id)
            .filter(|it| it.confirmed)
            .filter(|it| match &it.kind {
                FactKind::Received(received) => {
                    received.person_wrote && received.reading == ReadingKind::Scheduling
                }
                _ => false,
            });
        let mut arranged = self
            .interviews(id)
            .filter(|(it, _)| it.confirmed && is_first(it.at))
            .filter_map(|(_, interview)| interview.arranged_at);
        wrote.any(|it| it.at > moment && is_first(it.at)) || arranged.any(|at| at > moment)
    }
}
