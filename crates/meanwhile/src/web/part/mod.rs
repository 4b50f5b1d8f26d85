//! What pages are put together from: each shows one shape of the engine, and decides nothing.

mod actions;
mod curve;
mod fields;
mod icon;
mod marked;
mod moment;
mod reasons;
mod wait;

pub use actions::{label_for, link_for};
pub use curve::{large_curve, small_curve};
pub use fields::{area, choice, field, hidden, options};
pub use icon::icon;
pub use marked::{Mark, look, marked};
pub use moment::{day, moment, upper};
pub use reasons::{reasons, why};
pub use wait::waiting;
