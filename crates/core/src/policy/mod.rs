//! The rules. Each is one file: its text and numbers on top, its functions below, its tests at the bottom.
//!
//! A rule only proposes moves, shapes them, or guards them; `plan` merges what they say. To add one:
//! write the file, add its `mod` line and its line in [`RULES`]; tests find what is forgotten.

mod dates;
mod docs;
mod instants;
mod memo;
mod move_asked;
#[cfg(test)]
mod property;
mod proposal;
#[cfg(test)]
mod registry;
mod rule;
#[cfg(test)]
pub(crate) mod story;
mod view;

mod after_the_interview;
mod answer_them;
mod ask_feedback;
mod channel;
mod check_in;
mod contact_budget;
mod debrief;
mod decide_on_offer;
mod decline_kindly;
mod do_the_task;
mod keep_going;
mod keep_in_touch;
mod let_go;
mod look_first;
mod new_day;
mod out_of_office;
mod over;
mod prepare;
mod promised_date;
mod reapply;
mod second_check_in;
mod share_news;
mod snoozed;
mod thank_for_decision;
mod thank_you;
mod thank_you_by_country;
mod their_week;

pub use ask_feedback::feedback_since;
pub use channel::{can_be_written, is_no_reply};
pub use contact_budget::gap_end as contact_gap_end;
pub use dates::{at_minute, day, day_end, day_start, hours_after, minutes_after, months_after};
pub use debrief::next_line as next_debrief_line;
pub use docs::{docs, docs_index};
pub(crate) use memo::{DeskMemo, Memo};
pub use move_asked::MoveAsked;
pub use proposal::{MoveKind, Proposal, Reason, Urging, Window, Wording, move_for};
pub use rule::{Guard, Rule, Scope, Strength, Verdict};
pub(crate) use their_week::{ID as HOURS_RULE, write_ahead};
pub use view::View;

/// All rules, in the order in which they shape and guard; their reasons are given in this order too.
///
/// Guards that refuse for good come first, those that only wait for a better hour last.
pub const RULES: &[&Rule] = &[
    &look_first::RULE,
    &over::RULE,
    &snoozed::RULE,
    &answer_them::RULE,
    &decide_on_offer::RULE,
    &do_the_task::RULE,
    &after_the_interview::RULE,
    &thank_you::RULE,
    &thank_you_by_country::RULE,
    &prepare::RULE,
    &debrief::RULE,
    &check_in::RULE,
    &new_day::RULE,
    &second_check_in::RULE,
    &share_news::RULE,
    &let_go::RULE,
    &keep_going::RULE,
    &thank_for_decision::RULE,
    &ask_feedback::RULE,
    &keep_in_touch::RULE,
    &reapply::RULE,
    &decline_kindly::RULE,
    &channel::RULE,
    &promised_date::RULE,
    &contact_budget::RULE,
    &out_of_office::RULE,
    &their_week::RULE,
];

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
