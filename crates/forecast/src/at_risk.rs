//! How many waits had lasted so long, and how many ended just then: what every step of an observed curve is made of.

use crate::observation::Timing;
use crate::wait::Wait;

/// Steps that are told apart at most. *Assumption:* a thousandth of the waits is nothing that shows.
const STEPS_MAX: usize = 1_000;

/// The waits of one length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct AtRisk {
    /// The length, in days.
    pub(crate) days: f64,
    /// How many had lasted that long.
    pub(crate) count: f64,
    /// How many of them ended just then.
    pub(crate) ended: f64,
}

/// The waits by their length, in ascending order. Where there are very many lengths, neighbours count as the longest of them.
pub(crate) fn at_risk(waits: &[Wait], timing: Timing) -> Vec<AtRisk> {
    let length = |wait: &Wait| match timing {
        Timing::Exact => wait.days(),
        Timing::WholeDays => wait.days().floor(),
    };
    let mut sorted = waits.to_vec();
    // Waits come in runs that are in order, which a stable sort only merges.
    sorted.sort_by(|a, b| a.days().total_cmp(&b.days()));
    let at_least = sorted.len().div_ceil(STEPS_MAX);
    let mut steps = Vec::new();
    let mut left = sorted.as_slice();
    while let Some(last) = left.get(at_least.min(left.len()).saturating_sub(1)) {
        let days = length(last);
        let same = left.partition_point(|wait| length(wait) <= days);
        steps.push(AtRisk {
            days,
            count: left.len() as f64,
            ended: left[..same].iter().filter(|wait| wait.ended()).count() as f64,
        });
        left = &left[same..];
    }
    steps
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn waits(rows: &[(f64, bool)]) -> Vec<Wait> {
        let made = rows.iter();
        made.map(|(days, ended)| Wait::new(*days, *ended).unwrap())
            .collect()
    }

    #[test]
    fn waits_of_one_length_are_one_step() {
        let rows = waits(&[(3.2, true), (1.0, false), (3.0, true), (3.0, false)]);
        let step = |days, count, ended| AtRisk { days, count, ended };
        assert_eq!(
            at_risk(&rows, Timing::WholeDays),
            [step(1.0, 4.0, 0.0), step(3.0, 3.0, 2.0)]
        );
        assert_eq!(at_risk(&rows, Timing::Exact).len(), 3);
        assert!(at_risk(&[], Timing::Exact).is_empty());
    }

    #[test]
    fn very_many_lengths_are_a_thousand_steps() {
        let rows: Vec<(f64, bool)> = (0..2_500).map(|at| (f64::from(at), at % 2 == 0)).collect();
        let steps = at_risk(&waits(&rows), Timing::WholeDays);
        assert!(steps.len() <= STEPS_MAX, "{}", steps.len());
        let ended: f64 = steps.iter().map(|step| step.ended).sum();
        assert!((ended - 1_250.0).abs() < 1e-9);
        assert!(steps.last().is_some_and(|step| step.days >= 2_499.0));
    }
}
