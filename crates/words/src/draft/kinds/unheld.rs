//! Openings to those with whom no interview was held, because it was called off or none is recorded: nothing to thank for.

use crate::draft::plan::Plans;

pub const OPENING: Plans = &[
    "I am writing about my application for {job}, which still interests me very much.",
    "I am still very interested in {job}.",
    "My interest in {job} has not changed.",
];

pub const SHORT_OPENING: Plans = &[
    "I am still very interested in {job}.",
    "My interest in {job} has not changed.",
];
