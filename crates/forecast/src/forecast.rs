//! The forecast for one wait: every answer as a figure with an interval, from curves drawn from the posterior.
//!
//! The curve answers, and the draws give the interval. Of a wait that has lasted for some days each draw counts by how likely
//! it made that; the curve has to be their average ([`Forecast::averaged`]) for its answers to be those given all that is
//! known.

use crate::curve::Curve;
use crate::promise::Promise;
use crate::sign::Sign;

/// A figure and the interval in which it lies with 80 percent, given model and data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The lower end: a tenth of the posterior lies below.
    pub low: f64,
    /// The upper end: a tenth lies above.
    pub high: f64,
}

/// The share of draws that an interval leaves out at each end.
const LEFT_OUT: f64 = 0.1;

/// The forecast for one wait.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    point: Curve,
    draws: Vec<Curve>,
}

impl Forecast {
    /// From a curve and others drawn around it.
    #[must_use]
    pub fn new(point: Curve, draws: Vec<Curve>) -> Self {
        Self { point, draws }
    }

    /// The curve.
    #[must_use]
    pub fn curve(&self) -> &Curve {
        &self.point
    }

    /// The curves drawn around it.
    #[must_use]
    pub fn draws(&self) -> &[Curve] {
        &self.draws
    }

    /// The same with a promised day taken into account.
    #[must_use]
    pub fn with_promise(&self, promise: &Promise) -> Self {
        Self {
            point: promise.applied(&self.point),
            draws: promise.drawn(&self.draws),
        }
    }

    /// The same with a sign that the wait will end taken into account.
    #[must_use]
    pub fn with_sign(&self, sign: &Sign) -> Self {
        Self {
            point: sign.applied(&self.point),
            draws: sign.drawn(&self.draws),
        }
    }

    /// The share of such waits that never end.
    #[must_use]
    pub fn never(&self) -> Estimate {
        self.ask(Curve::never)
    }

    /// The share of such waits that are longer than `days`.
    #[must_use]
    pub fn survival(&self, days: f64) -> Estimate {
        self.ask(|it| it.survival(days))
    }

    /// The same with the average of the drawn curves in the place of the curve, so that what is foretold before a silence
    /// and after it are of one curve. Without draws, the same.
    #[must_use]
    pub fn averaged(self) -> Self {
        let alike: Vec<(f64, &Curve)> = self.draws.iter().map(|it| (1.0, it)).collect();
        match Curve::average(&alike) {
            Some(average) => self.with_curve(average),
            None => self,
        }
    }

    /// The same with another curve that the draws lie around.
    #[must_use]
    pub fn with_curve(self, point: Curve) -> Self {
        Self {
            point,
            draws: self.draws,
        }
    }

    /// Given that it has lasted `elapsed` days: the chance that it lasts longer than `days`.
    #[must_use]
    pub fn conditional(&self, elapsed: f64, days: f64) -> Estimate {
        self.ask_after(elapsed, |it| it.conditional(elapsed, days))
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends at all.
    #[must_use]
    pub fn still_coming(&self, elapsed: f64) -> Estimate {
        self.ask_after(elapsed, |it| it.still_coming(elapsed))
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends within `ahead` more.
    #[must_use]
    pub fn by(&self, elapsed: f64, ahead: f64) -> Estimate {
        self.ask_after(elapsed, |it| it.by(elapsed, ahead))
    }

    /// Asks for a chance that holds given that the wait has lasted `elapsed` days.
    ///
    /// To have lasted is evidence about the curve: a draw *d* counts by how likely it made that, *S<sub>d</sub>*(`elapsed`).
    /// The mean of the answers of all draws with these weights is the answer of their average curve, which is the figure;
    /// the interval lies between the tenth and the ninetieth percentile of the same weighted answers. Where no draw lets a
    /// wait last so long, all count alike.
    fn ask_after(&self, elapsed: f64, chance: impl Fn(&Curve) -> f64) -> Estimate {
        let lasts = |it: &Curve| it.survival(elapsed);
        let weigh = |it: &Curve| (chance(it), lasts(it));
        let mut drawn: Vec<(f64, f64)> = self.draws.iter().map(weigh).collect();
        if drawn.iter().all(|(_, weight)| *weight <= 0.0) {
            drawn.iter_mut().for_each(|(_, weight)| *weight = 1.0);
        }
        Estimate::weighted(chance(&self.point), drawn)
    }

    /// Given that it has lasted `elapsed` days and will end: in how many more days it has ended with chance `p`.
    #[must_use]
    pub fn remaining(&self, elapsed: f64, p: f64) -> Estimate {
        self.after(elapsed).remaining(p)
    }

    /// What a wait that has lasted `elapsed` days tells of the days that remain, should it end.
    ///
    /// To have lasted is evidence: of the curves drawn, those count that let a wait last so long and end all the same,
    /// each by how likely that is.
    #[must_use]
    pub fn after(&self, elapsed: f64) -> Remaining<'_> {
        let coming = |it: &Curve| it.survival(elapsed) * it.still_coming(elapsed);
        Remaining {
            draws: &self.draws,
            weights: self.draws.iter().map(coming).collect(),
            point: &self.point,
            elapsed,
        }
    }

    /// The day by which the share `p` of such waits that ever end has ended.
    #[must_use]
    pub fn day_by_which(&self, p: f64) -> Estimate {
        self.ask(|it| it.day_by_which(p))
    }

    /// Any other question to a curve. The interval always holds the figure.
    #[must_use]
    pub fn ask(&self, question: impl Fn(&Curve) -> f64) -> Estimate {
        Estimate::of(&self.point, &self.draws, question)
    }
}

impl Estimate {
    /// What is answered by a curve, and by those drawn around it. The interval always holds the figure.
    fn of(point: &Curve, draws: &[Curve], question: impl Fn(&Curve) -> f64) -> Self {
        let value = question(point);
        let mut drawn: Vec<f64> = draws.iter().map(&question).collect();
        let count = drawn.len();
        if count == 0 {
            return Self {
                value,
                low: value,
                high: value,
            };
        }
        let place = ((count - 1) as f64 * LEFT_OUT).round() as usize;
        let (_, low, _) = drawn.select_nth_unstable_by(place, f64::total_cmp);
        let low = *low;
        let (_, high, _) = drawn.select_nth_unstable_by(count - 1 - place, f64::total_cmp);
        Self {
            value,
            low: low.min(value),
            high: high.max(value),
        }
    }

    /// A figure, and the interval of answers that each come with a weight. The interval always holds the figure.
    fn weighted(value: f64, mut drawn: Vec<(f64, f64)>) -> Self {
        drawn.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let all: f64 = drawn.iter().map(|(_, weight)| weight).sum();
        let (mut low, mut high, mut seen) = (value, value, 0.0);
        for (answer, weight) in drawn {
            // The figure at a tenth is the first at which a tenth is reached, that at nine tenths the last but a tenth.
            if seen <= all * LEFT_OUT {
                low = answer;
            }
            if seen <= all * (1.0 - LEFT_OUT) {
                high = answer;
            }
            seen += weight;
        }
        Self {
            value,
            low: low.min(value),
            high: high.max(value),
        }
    }
}

/// The days that remain of a wait that has lasted for some, should it end.
#[derive(Clone, Debug)]
pub struct Remaining<'a> {
    draws: &'a [Curve],
    /// How likely each draw makes it that a wait lasted so long and ends.
    weights: Vec<f64>,
    point: &'a Curve,
    elapsed: f64,
}

impl Remaining<'_> {
    /// In how many more days it has ended with chance `p`, and the interval of that figure.
    #[must_use]
    pub fn remaining(&self, p: f64) -> Estimate {
        let value = self.days(p);
        let of = |(draw, weight): (&Curve, &f64)| (draw.remaining(self.elapsed, p), *weight);
        Estimate::weighted(
            value,
            self.draws.iter().zip(&self.weights).map(of).collect(),
        )
    }

    /// In how many more days it has ended with chance `p`. These grow with `p`.
    #[must_use]
    pub fn days(&self, p: f64) -> f64 {
        self.point.remaining(self.elapsed, p)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Family, Part, Timing};

    fn curve(never: f64) -> Curve {
        let part = Part {
            weight: 1.0,
            family: Family::LogNormal,
            location: 1.0,
            scale: 0.5,
        };
        Curve::new(never, vec![part], Timing::Exact)
    }

    /// Of ten draws one lets nine in ten last for good, the others one in ten.
    #[test]
    fn a_silence_counts_for_the_draws_that_make_it_likely() {
        let mut draws = vec![curve(0.1); 9];
        draws.push(curve(0.9));
        let it = Forecast::new(curve(0.2), draws.clone()).averaged();
        for elapsed in [0.0, 1.0, 3.0, 9.0, 20.0] {
            let weights = draws.iter().map(|it| it.survival(elapsed));
            let coming = draws
                .iter()
                .map(|it| it.survival(elapsed) * it.still_coming(elapsed));
            let wanted = coming.sum::<f64>() / weights.sum::<f64>();
            let found = it.still_coming(elapsed);
            assert!((found.value - wanted).abs() < 1e-12, "{elapsed}: {found:?}");
        }
        // A tenth of the draws is more than a tenth of what is believed as soon as there is silence.
        let is_low = |it: Estimate| it.low < 0.11 && it.high > 0.5;
        assert!(!is_low(it.still_coming(0.0)) && is_low(it.still_coming(1.9)));
    }

    #[test]
    fn where_no_draw_lasts_all_count_alike_and_without_draws_the_curve_answers() {
        let none = Forecast::new(curve(0.0), vec![curve(0.0); 3]);
        assert!(none.still_coming(1e300).value > 0.999);
        let alone = Forecast::new(curve(0.3), Vec::new());
        let it = alone.still_coming(9.0);
        assert!(it.low == it.high && it.value == curve(0.3).still_coming(9.0));
        assert_eq!(alone.clone().averaged(), alone);
    }
}
