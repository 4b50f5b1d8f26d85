//! One curve of waiting: a share that never ends, and one or more laws of length for the rest, or what was observed of it.
//! Every question about a wait is answered from it.

use std::sync::Arc;

use crate::family::Family;
use crate::observation::{DAYS_MAX, DAYS_MIN, Timing};
use crate::susarla_van_ryzin::SusarlaVanRyzin;

/// One law of length, and its share of the waits that end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Its share; all shares of a curve add up to 1.
    pub weight: f64,
    /// Its shape.
    pub family: Family,
    /// Its location, in ln days.
    pub location: f64,
    /// Its scale, in ln days, above 0.
    pub scale: f64,
}

/// A curve: the share of waits that are longer than so many days.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    never: f64,
    parts: Vec<Part>,
    /// What was observed of those that end, each with its share beside the parts.
    seen: Vec<(f64, Arc<SusarlaVanRyzin>)>,
    timing: Timing,
}

impl Curve {
    /// A curve of these parts; their weights are scaled to add up to 1, and what is no number is left out.
    #[must_use]
    pub fn new(never: f64, parts: Vec<Part>, timing: Timing) -> Self {
        Self::made(never, parts, Vec::new(), timing)
    }

    /// The curve that follows what was observed.
    pub(crate) fn observed(it: SusarlaVanRyzin, timing: Timing) -> Self {
        Self::made(it.never(), Vec::new(), vec![(1.0, Arc::new(it))], timing)
    }

    fn made(
        never: f64,
        parts: Vec<Part>,
        mut seen: Vec<(f64, Arc<SusarlaVanRyzin>)>,
        timing: Timing,
    ) -> Self {
        let sound = |part: &Part| {
            part.weight > 0.0
                && part.weight.is_finite()
                && part.location.is_finite()
                && part.scale.is_finite()
                && part.scale > 0.0
        };
        let mut parts = parts;
        parts.retain(sound);
        seen.retain(|(weight, it)| *weight > 0.0 && it.never() < 1.0);
        let all: f64 = parts.iter().map(|part| part.weight).sum();
        let all = all + seen.iter().map(|(weight, _)| weight).sum::<f64>();
        parts.iter_mut().for_each(|part| part.weight /= all);
        seen.iter_mut().for_each(|(weight, _)| *weight /= all);
        let is_known = !(never.is_nan() || parts.is_empty() && seen.is_empty());
        Self {
            never: if is_known { never.clamp(0.0, 1.0) } else { 1.0 },
            parts,
            seen,
            timing,
        }
    }

    /// The average of curves, each with its weight: again a curve. `None` without any.
    #[must_use]
    pub fn average(curves: &[(f64, &Self)]) -> Option<Self> {
        let timing = curves.first()?.1.timing;
        let all: f64 = curves.iter().map(|(weight, _)| weight).sum();
        let never = curves.iter().map(|(weight, it)| weight * it.never);
        let parts = curves.iter().flat_map(|(weight, it)| {
            let share = weight * (1.0 - it.never);
            it.parts.iter().map(move |part| Part {
                weight: share * part.weight,
                ..*part
            })
        });
        let seen = curves.iter().flat_map(|(weight, it)| {
            let share = weight * (1.0 - it.never);
            let of = move |(own, seen): &(f64, Arc<_>)| (share * own, Arc::clone(seen));
            it.seen.iter().map(of)
        });
        let never = never.sum::<f64>() / all;
        Some(Self::made(never, parts.collect(), seen.collect(), timing))
    }

    /// The same where another share never ends.
    pub(crate) fn with_never(&self, never: f64) -> Self {
        Self::made(never, self.parts.clone(), self.seen.clone(), self.timing)
    }

    /// The same where the share `part.weight` of those that end follows another law; where none ends, the same.
    pub(crate) fn beside(&self, part: Part) -> Self {
        if self.parts.is_empty() && self.seen.is_empty() {
            return self.clone();
        }
        let rest = 1.0 - part.weight;
        let parts = self.parts.iter().map(|it| Part {
            weight: it.weight * rest,
            ..*it
        });
        let seen = self.seen.iter();
        let seen = seen.map(|(weight, it)| (weight * rest, Arc::clone(it)));
        let parts = parts.chain([part]).collect();
        Self::made(self.never, parts, seen.collect(), self.timing)
    }

    /// The share of waits that never end.
    #[must_use]
    pub fn never(&self) -> f64 {
        self.never
    }

    /// How days are counted.
    #[must_use]
    pub fn timing(&self) -> Timing {
        self.timing
    }

    /// The share of waits that are longer than `days`; 1 for what is no number of days.
    #[must_use]
    pub fn survival(&self, days: f64) -> f64 {
        self.never + (1.0 - self.never) * self.latent(self.lasted(days))
    }

    /// The share of waits that are as long as `days` or longer.
    pub(crate) fn before(&self, days: f64) -> f64 {
        match self.timing {
            Timing::Exact => self.survival(days),
            Timing::WholeDays => self.survival(days - 1.0),
        }
    }

    /// Given that it has lasted `elapsed` days: the chance that it lasts longer than `days`.
    #[must_use]
    pub fn conditional(&self, elapsed: f64, days: f64) -> f64 {
        if days.is_nan() || days <= elapsed {
            return 1.0;
        }
        let now = self.survival(elapsed);
        if now > 0.0 {
            (self.survival(days) / now).clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends at all.
    #[must_use]
    pub fn still_coming(&self, elapsed: f64) -> f64 {
        let coming = (1.0 - self.never) * self.latent(self.lasted(elapsed));
        let now = self.never + coming;
        if now > 0.0 {
            coming / now
        } else {
            1.0 - self.never
        }
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends within `ahead` more.
    #[must_use]
    pub fn by(&self, elapsed: f64, ahead: f64) -> f64 {
        1.0 - self.conditional(elapsed, elapsed.max(0.0) + ahead)
    }

    /// Given that it has lasted `elapsed` days and will end: in how many more days it has ended with chance `p`.
    #[must_use]
    pub fn remaining(&self, elapsed: f64, p: f64) -> f64 {
        let elapsed = if elapsed > 0.0 { elapsed } else { 0.0 };
        let left = self.latent(self.lasted(elapsed)) * (1.0 - share(p));
        (self.days_beyond(left) - elapsed).max(0.0)
    }

    /// The day by which the share `p` of the waits that ever end has ended.
    #[must_use]
    pub fn day_by_which(&self, p: f64) -> f64 {
        self.days_beyond(1.0 - share(p))
    }

    fn lasted(&self, days: f64) -> f64 {
        if days >= 0.0 {
            self.timing.outlasted(days)
        } else {
            0.0
        }
    }

    /// The share of ended waits that are longer than this length.
    pub(crate) fn latent(&self, length: f64) -> f64 {
        if length.is_nan() || length <= 0.0 || (self.parts.is_empty() && self.seen.is_empty()) {
            return 1.0;
        }
        let log = length.ln();
        let of = |part: &Part| {
            let z = (log - part.location) / part.scale;
            part.weight * part.family.survival(z)
        };
        let seen = self
            .seen
            .iter()
            .map(|(weight, it)| weight * it.latent(length));
        (self.parts.iter().map(of).sum::<f64>() + seen.sum::<f64>()).min(1.0)
    }

    /// The days beyond which this share of the waits that end lies.
    fn days_beyond(&self, longer: f64) -> f64 {
        let (mut low, mut high) = match self.seen.is_empty() {
            true => (f64::INFINITY, f64::NEG_INFINITY),
            // What was observed may end anywhere.
            false => (DAYS_MIN.ln(), DAYS_MAX.ln()),
        };
        let mut before = None;
        for part in &self.parts {
            // Neighbours of one family share the costly step.
            let z = match before {
                Some((family, z)) if family == part.family => z,
                _ => part.family.z_of(longer),
            };
            before = Some((part.family, z));
            let log = part.location + part.scale * z;
            if !log.is_nan() {
                (low, high) = (low.min(log), high.max(log));
            }
        }
        if low > high {
            return DAYS_MAX;
        }
        // The answer lies between those of the parts. With a single one, it is its.
        let within = |log: f64| log.clamp(DAYS_MIN.ln(), DAYS_MAX.ln());
        let is_over = |days: f64| self.latent(self.lasted(days)) <= longer;
        first_between(self.timing, within(low), within(high), is_over)
    }
}

/// The first number of days by which something is over that stays over, between two logarithms of lengths; where days are
/// not whole, to less than a second in a month.
fn first_between(
    timing: Timing,
    mut low: f64,
    mut high: f64,
    is_over: impl Fn(f64) -> bool,
) -> f64 {
    match timing {
        Timing::WholeDays => {
            (low, high) = (timing.days_of(low.exp()), timing.days_of(high.exp()));
            while low < high {
                // Short waits are told apart more finely than long ones: the middle of the logarithms, from 1 on.
                let middle = (((low + 1.0) * (high + 1.0)).sqrt() - 1.0).floor();
                let middle = middle.clamp(low, high - 1.0);
                if is_over(middle) {
                    high = middle;
                } else {
                    low = middle + 1.0;
                }
            }
            high
        }
        Timing::Exact => {
            while high - low > LOG_APART {
                let middle = 0.5 * (low + high);
                if is_over(middle.exp()) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            high.exp()
        }
    }
}

/// Logarithms of lengths that are not told apart.
const LOG_APART: f64 = 1e-7;

/// A share as one: between 0 and 1.
fn share(p: f64) -> f64 {
    if p.is_nan() { 0.5 } else { p.clamp(0.0, 1.0) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn curve(never: f64, location: f64, scale: f64, family: Family) -> Curve {
        let part = Part {
            weight: 2.0,
            family,
            location,
            scale,
        };
        Curve::new(never, vec![part], Timing::Exact)
    }

    /// Half of all waits end, half of these within e² days.
    #[test]
    fn questions_worked_by_hand() {
        let it = curve(0.5, 2.0, 0.8, Family::LogNormal);
        let middle = 2.0_f64.exp();
        assert!((it.survival(middle) - 0.75).abs() < 1e-12);
        assert!((it.still_coming(middle) - 0.25 / 0.75).abs() < 1e-12);
        assert!((it.by(0.0, middle) - 0.25).abs() < 1e-12);
        assert!((it.remaining(0.0, 0.5) - middle).abs() < 1e-5);
        assert!((it.day_by_which(0.5) - middle).abs() < 1e-5);
        assert!((it.survival(0.0) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_average_of_curves_is_their_average_everywhere() {
        let (a, b) = (
            curve(0.2, 2.0, 0.8, Family::LogNormal),
            curve(0.7, 3.0, 0.5, Family::Weibull),
        );
        let both = Curve::average(&[(0.25, &a), (0.75, &b)]).unwrap();
        for days in [0.5, 3.0, 20.0, 400.0] {
            let wanted = 0.25 * a.survival(days) + 0.75 * b.survival(days);
            assert!((both.survival(days) - wanted).abs() < 1e-12);
        }
        assert!(Curve::average(&[]).is_none());
    }

    #[test]
    fn without_a_law_nothing_ends() {
        let none = Curve::new(0.3, Vec::new(), Timing::WholeDays);
        assert!((none.survival(1e9) - 1.0).abs() < 1e-12);
        assert!(none.still_coming(3.0) < 1e-12 && none.day_by_which(0.9) >= DAYS_MAX - 1.0);
    }

    fn any_family() -> impl Strategy<Value = Family> {
        (0..3_usize).prop_map(|place| Family::ALL[place])
    }

    fn any_part() -> impl Strategy<Value = Part> {
        (0.01..1.0_f64, any_family(), -4.0..8.0_f64, -3.0..2.0_f64).prop_map(
            |(weight, family, location, log_scale)| Part {
                weight,
                family,
                location,
                scale: log_scale.exp(),
            },
        )
    }

    fn any_curve() -> impl Strategy<Value = Curve> {
        let parts = prop::collection::vec(any_part(), 1..4);
        (0.0..1.0_f64, parts, any::<bool>()).prop_map(|(never, parts, whole)| {
            let timing = if whole {
                Timing::WholeDays
            } else {
                Timing::Exact
            };
            Curve::new(never, parts, timing)
        })
    }

    proptest! {
        #[test]
        fn it_falls_within_zero_and_one(it in any_curve(), mut days in prop::collection::vec(0.0..900.0_f64, 2..20)) {
            days.sort_by(f64::total_cmp);
            let mut before = 1.0;
            for day in days {
                let now = it.survival(day);
                prop_assert!((0.0..=before).contains(&now), "{now} after {before}");
                before = now;
            }
        }

        #[test]
        fn quantiles_are_ordered_and_lead_back(it in any_curve(), elapsed in 0.0..200.0_f64, p in 0.05..0.9_f64) {
            let elapsed = elapsed.floor();
            let (first, second) = (it.remaining(elapsed, p), it.remaining(elapsed, p + 0.05));
            prop_assert!(first <= second && first >= 0.0);
            prop_assert!(it.day_by_which(p) <= it.day_by_which(p + 0.05));
            let left = it.latent(it.timing().outlasted(elapsed));
            if left > 1e-9 && elapsed + first < DAYS_MAX - 2.0 && first > 0.0 {
                let after = it.latent(it.timing().outlasted(elapsed + first + 1e-4)) / left;
                prop_assert!(after <= 1.0 - p + 1e-4, "{after} left at {p}");
            }
        }

        /// Waiting for `a` and then for `b` is waiting for both.
        #[test]
        fn conditional_forecasts_agree(it in any_curve(), e in 0.0..100.0_f64, a in 0.0..50.0_f64, b in 0.0..50.0_f64) {
            let (e, a, b) = (e.floor(), a.floor(), b.floor());
            if it.survival(e + a) > 1e-9 {
                let silent = (1.0 - it.by(e, a)) * (1.0 - it.by(e + a, b));
                prop_assert!((1.0 - it.by(e, a + b) - silent).abs() < 1e-9);
                let coming = it.still_coming(e + a) * (1.0 - it.by(e, a)) + it.by(e, a);
                prop_assert!((it.still_coming(e) - coming).abs() < 1e-9);
            }
        }

        #[test]
        fn whatever_is_asked_the_answer_is_a_number(it in any_curve(), a in any::<f64>(), b in any::<f64>()) {
            for share in [it.survival(a), it.conditional(a, b), it.still_coming(a), it.by(a, b)] {
                prop_assert!((0.0..=1.0).contains(&share), "{share}");
            }
            for days in [it.remaining(a, b), it.day_by_which(b)] {
                prop_assert!((0.0..=DAYS_MAX).contains(&days), "{days}");
            }
        }
    }
}
