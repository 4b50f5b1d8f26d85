//! What pages are put together from: each shows one shape of the engine, and decides nothing.

mod actions;
mod clean;
mod encoded;
mod evidence;
mod fields;
mod icon;
mod letter;
mod line;
mod marked;
mod moment;
mod person;
mod picture;
mod reasons;
mod rule_name;
mod wait;

pub use actions::{label_for, link_for};
pub use clean::without_commands;
pub use encoded::{encoded, path_word};
pub use evidence::{evidence, sender, writer};
pub use fields::{area, choice, field, hidden, labelled, options};
pub use icon::icon;
pub use letter::letter;
pub use line::{Chosen, line_form, line_reading};
pub use marked::{Mark, look, marked};
pub use moment::{day, entry_moment, moment, spelled_out, upper};
pub use person::what_they_are;
pub use picture::{save_picture, svg};
pub use reasons::{reasons, why};
pub use rule_name::rule_name;
pub use wait::waiting;
