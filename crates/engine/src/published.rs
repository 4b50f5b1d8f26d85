//! What is published about how long an answer takes after an interview, as what is believed before own cases speak.
//!
//! Two figures agree: a sample of dated waits from interview to answer follows a lognormal law with μ 2.599 and
//! σ 1.110, whose mean, exp(μ + σ²/2), is 24.9 days; employers who were surveyed say 25.1. Nothing here was learnt
//! from anybody's data.

use meanwhile_forecast::{Belief, Beliefs, Family, Prior, Sign};

/// The rule of thumb: the mean number of days from interview to offer that employers report.
pub const AVERAGE_DAYS: f64 = 25.1;
/// Where it is from.
const AVERAGE_SOURCE: &str = "NACE, Recruiting Benchmarks Survey 2023, 334 organisations: a mean of 25.1 days, like that sample";

/// Mean and standard deviation of ln days among the waits that were answered.
const LOG_MEAN: f64 = 2.599;
const LOG_SD: f64 = 1.110;
const SAMPLE_SOURCE: &str =
    "1,100 dated waits from interview to answer, 711 of them answered: lognormal, μ 2.599, σ 1.110";

/// The share of that sample that was not answered while it was looked at: 389 of 1,100.
const OPEN_SHARE: f64 = 389.0 / 1100.0;

/// How far groups lie apart, in ln days: the means by industry, 16 to 39.5 days, have a standard deviation of a third;
/// twice that, because a seeker differs more from others than an industry does. *Assumption* in its second half.
const LOG_MEAN_SD: f64 = 0.6;
/// *Assumption:* spreads of groups lie within a third of each other.
const LOG_SPREAD_SD: f64 = 0.3;
/// *Assumption:* nobody publishes how often no answer comes after an interview, so anything from one in ten to
/// three in four is believed possible.
const NEVER_SD: f64 = 1.2;
/// What is said of that.
pub(crate) const NEVER_SOURCE: &str = "how many are never answered nobody publishes: about a third, perhaps one in ten, \
    perhaps three in four, is an assumption";

/// How much of what is published about a country, an industry, a size or a stage holds for a wait after an interview.
/// *Assumption:* all of it, give or take a half, for the figures are old and of the whole process.
const PACE_SD: f64 = 0.5;
/// What is said of that where it counts.
pub(crate) const PACE_SOURCE: &str =
    "how much of such a multiplier holds is an assumption: all of it, give or take a half";

/// What it tells that somebody there has written since the interview without deciding. *Assumption:* the odds that an
/// answer comes are twice as high, or anything from hardly higher to four times, for whoever writes has not forgotten.
/// Own waits do not teach it: those that last long leave more time to write in.
pub(crate) const ACKNOWLEDGED: Sign = Sign {
    logit: std::f64::consts::LN_2,
    sd: 0.5,
};
/// What is said of that where it counts.
pub(crate) const ACKNOWLEDGED_SOURCE: &str = "that the odds of an answer are twice as high where somebody there has \
    written since is an assumption: perhaps they are hardly higher, perhaps four times";

/// What is said of a day they named, where that counts ([`meanwhile_forecast::Promise::on`]).
pub(crate) const PROMISE_SOURCE: &str = "what the day they named tells is an assumption, for nobody publishes how such days \
    are kept: two in five answers come around it, perhaps one in five, perhaps two in three, the middle one some three days \
    late";

/// How likely each family is before the waits are seen. The published sample fits the lognormal law better than the
/// log-logistic and much better than Weibull's; by how much is *assumption*.
const WEIGHTS: [(f64, Family); 3] = [
    (1.0, Family::Weibull),
    (2.0, Family::LogLogistic),
    (3.0, Family::LogNormal),
];

/// The same for waits that come with the logarithm of a multiplier of their length, as their one covariate.
pub(crate) fn families_with_pace() -> Vec<(f64, Family, Prior)> {
    let of = |(weight, family)| {
        let mut beliefs = beliefs(family);
        beliefs.never_by = vec![Belief::Fixed(0.0)];
        beliefs.location_by = vec![Belief::normal(1.0, PACE_SD, PACE_SOURCE)];
        (weight, family, Prior::new(&beliefs))
    };
    WEIGHTS.into_iter().map(of).collect()
}

/// Every family with its weight and its prior.
pub fn families() -> Vec<(f64, Family, Prior)> {
    let of = |(weight, family)| (weight, family, Prior::new(&beliefs(family)));
    WEIGHTS.into_iter().map(of).collect()
}

/// What is believed about a family.
fn beliefs(family: Family) -> Beliefs {
    let (location, log_scale) = family.matching(LOG_MEAN, LOG_SD);
    Beliefs {
        never: Belief::normal(
            (OPEN_SHARE / (1.0 - OPEN_SHARE)).ln(),
            NEVER_SD,
            SAMPLE_SOURCE,
        ),
        never_by: Vec::new(),
        location: Belief::normal(location, LOG_MEAN_SD, AVERAGE_SOURCE),
        location_by: Vec::new(),
        log_scale: Belief::normal(log_scale, LOG_SPREAD_SD, SAMPLE_SOURCE),
    }
}
