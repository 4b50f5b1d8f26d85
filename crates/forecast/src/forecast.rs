//! The forecast for one wait: every answer as a figure with an interval, from curves drawn from the posterior.

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

    /// Given that it has lasted `elapsed` days: the chance that it lasts longer than `days`.
    #[must_use]
    pub fn conditional(&self, elapsed: f64, days: f64) -> Estimate {
        self.ask(|it| it.conditional(elapsed, days))
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends at all.
    #[must_use]
    pub fn still_coming(&self, elapsed: f64) -> Estimate {
        self.ask(|it| it.still_coming(elapsed))
    }

    /// Given that it has lasted `elapsed` days: the chance that it ends within `ahead` more.
    #[must_use]
    pub fn by(&self, elapsed: f64, ahead: f64) -> Estimate {
        self.ask(|it| it.by(elapsed, ahead))
    }

    /// Given that it has lasted `elapsed` days and will end: in how many more days it has ended with chance `p`.
    #[must_use]
    pub fn remaining(&self, elapsed: f64, p: f64) -> Estimate {
        self.after(elapsed).remaining(p)
    }

    /// What a wait that has lasted `elapsed` days tells of the days that remain, should it end.
    ///
    /// To have lasted is evidence: of the curves drawn, those count that let a wait last so long and end all the same,
    /// each by how likely that is, and the figures are those of their average.
    #[must_use]
    pub fn after(&self, elapsed: f64) -> Remaining<'_> {
        let coming = |it: &Curve| it.survival(elapsed) * it.still_coming(elapsed);
        let average: Vec<(f64, &Curve)> = self.draws.iter().map(|it| (1.0, it)).collect();
        Remaining {
            draws: &self.draws,
            weights: self.draws.iter().map(coming).collect(),
            average: Curve::average(&average).unwrap_or_else(|| self.point.clone()),
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
}

/// The days that remain of a wait that has lasted for some, should it end.
#[derive(Clone, Debug)]
pub struct Remaining<'a> {
    draws: &'a [Curve],
    /// How likely each draw makes it that a wait lasted so long and ends.
    weights: Vec<f64>,
    average: Curve,
    elapsed: f64,
}

impl Remaining<'_> {
    /// In how many more days it has ended with chance `p`, and the interval of that figure.
    #[must_use]
    pub fn remaining(&self, p: f64) -> Estimate {
        let value = self.days(p);
        let of = |(draw, weight): (&Curve, &f64)| (draw.remaining(self.elapsed, p), *weight);
        let mut drawn: Vec<(f64, f64)> = self.draws.iter().zip(&self.weights).map(of).collect();
        drawn.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let all: f64 = self.weights.iter().sum();
        let (mut low, mut high, mut seen) = (value, value, 0.0);
        for (days, weight) in drawn {
            // The figure at a tenth is the first at which a tenth is reached, that at nine tenths the last but a tenth.
            if seen <= all * LEFT_OUT {
                low = days;
            }
            if seen <= all * (1.0 - LEFT_OUT) {
                high = days;
            }
            seen += weight;
        }
        Estimate {
            value,
            low: low.min(value),
            high: high.max(value),
        }
    }

    /// In how many more days it has ended with chance `p`. These grow with `p`.
    #[must_use]
    pub fn days(&self, p: f64) -> f64 {
        self.average.remaining(self.elapsed, p)
    }
}
