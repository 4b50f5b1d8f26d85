//! Measures the memory that today's page takes at its peak.

use super::desk::{MANY_FACTS, Place};
use super::measure::{Goal, Measure};
use super::scratch::Scratch;
use super::{peak, program};
use crate::failure::Failure;

/// Assumption: a comparable program with the same parts took 21 MB as an idle server; half as much again.
const PEAK_MB_MAX: f64 = 32.0;

/// Shows the page of both stores.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let program = program::built()?;
    let scratch = Scratch::new("memory")?;
    let home = scratch.path();
    let demo = Place::demo(&program, home)?;
    let large = Place::large(&program, home, MANY_FACTS)?;
    let floor_mb = peak::floor_mb(home)?;
    let measure = |name, place: &Place| {
        let took = peak::of(&program, &place.today(), home)?;
        Ok(
            Measure::new(name, took.peak_mb, "MB", Goal::Most(PEAK_MB_MAX))
                .beside("the least that can be measured", floor_mb),
        )
    };
    Ok(vec![
        measure("today, demo", &demo)?,
        measure("today, 200 applications", &large)?,
    ])
}
