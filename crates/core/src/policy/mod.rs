//! The rules. Each is one file: its text and numbers on top, its functions below, its tests at the bottom.
//!
//! A rule only proposes moves, shapes them, or guards them; `plan` merges what they say. To add one:
//! write the file, add its `mod` line and its line in [`RULES`]; tests find what is forgotten.

mod proposal;
mod rule;
mod view;

mod check_in;
mod contact_budget;
mod promised_date;
mod thank_you;
mod their_week;

pub use contact_budget::gap_end as contact_gap_end;
pub use proposal::{MoveKind, Proposal, Reason, Urging, Window, Wording, move_for};
pub use rule::{Guard, Rule, Strength, Verdict};
pub use view::{View, at_minute, business_days_after, day, hours_after};

/// All rules, in the order in which they shape and guard; their reasons are given in this order too.
pub const RULES: &[&Rule] = &[
    &thank_you::RULE,
    &check_in::RULE,
    &promised_date::RULE,
    &contact_budget::RULE,
    &their_week::RULE,
];

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
