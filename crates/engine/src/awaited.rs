//! What is known of the wait for an answer to the last interview, and the curve that follows: one reckoning for what the
//! seeker is shown and for what the plan goes by.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::Stage;
use meanwhile_core::policy::View;
use meanwhile_core::time::Calendar;
use meanwhile_forecast::{Curve, Forecast, Promise};

use crate::pace::Pace;
use crate::published;
use crate::waits::{WaitEnd, days, told_waits, was_acknowledged};

/// What is known of such a wait.
pub(crate) struct Awaited {
    /// The calendar where they are.
    pub(crate) calendar: Calendar,
    /// The day of the interview there.
    pub(crate) since: Date,
    /// The stage of the interview.
    pub(crate) stage: Stage,
    /// How much longer or shorter such waits are said to be.
    pub(crate) pace: Pace,
    /// The last day they named, as far as the seeker has confirmed it.
    pub(crate) promised: Option<Date>,
    /// Somebody there has written since without deciding.
    pub(crate) acknowledged: bool,
}

impl Awaited {
    /// `None` where no interview was held, or the last one has had its answer.
    pub(crate) fn of(view: &View<'_>, now: Timestamp) -> Option<Self> {
        let held = view.situation.last_held()?;
        let last = told_waits(view, now).pop()?;
        (last.interview == held.fact.id && last.end != WaitEnd::Answered).then_some(())?;
        let (calendar, _) = view.calendar(view.whom_to_ask());
        let promise = view.promise().filter(|it| !it.proposed);
        Some(Self {
            calendar,
            since: calendar.zone().date(held.ends_at),
            stage: held.interview.stage,
            pace: Pace::of(view, held.interview.stage),
            promised: promise.map(|it| it.last),
            acknowledged: was_acknowledged(view),
        })
    }

    /// The curve to expect of this wait, from what is to expect of waits like it.
    pub(crate) fn curve(&self, expected: &Forecast) -> Curve {
        self.informed(expected).averaged().curve().clone()
    }

    /// What is foretold of this wait, from what is of waits like it: around the curve to expect, so that what is shown is
    /// what the plan goes by.
    pub(crate) fn forecast(&self, usual: &Forecast, expected: &Forecast) -> Forecast {
        self.informed(usual).with_curve(self.curve(expected))
    }

    /// The same with what they named, and that they wrote, taken into account.
    fn informed(&self, usual: &Forecast) -> Forecast {
        let forecast = match self.acknowledged {
            true => usual.with_sign(&published::ACKNOWLEDGED),
            false => usual.clone(),
        };
        match self.promise() {
            Some(promise) => forecast.with_promise(&promise),
            None => forecast,
        }
    }

    /// The days after the interview of the day they named.
    pub(crate) fn promised_days(&self) -> Option<f64> {
        self.promised.map(|last| days(self.since, last))
    }

    fn promise(&self) -> Option<Promise> {
        self.promised_days().map(Promise::on)
    }
}
