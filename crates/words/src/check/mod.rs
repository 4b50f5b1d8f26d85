//! The checks: what may be wrong with a note before it goes out, and what it does well.
//!
//! One check per file: a constant with its text and examples on top, the function below, its tests at the bottom;
//! one `mod` line and one line in [`CHECKS`] register it. A check sees one note with its context and knows no other
//! check. What it is not sure of it leaves alone: a false alarm costs more than a silence.

mod alike;
mod arguing_with_decision;
mod arrogance;
mod asking;
mod asks_nothing;
mod before_promised_date;
mod capitals;
#[cfg(test)]
mod cases;
mod desperation;
mod doubled_word;
mod emoji;
mod empty_check_in;
mod exclamation_marks;
mod figures;
mod finding;
mod generic;
mod gift;
mod held;
mod house_words;
mod in_person;
mod length;
mod missing_interest;
mod missing_thanks;
mod name_words;
mod named_days;
pub(crate) mod nearness;
mod negative_about_others;
mod no_greeting;
mod no_sign_off;
mod not_held;
mod over_apology;
mod over_familiar;
mod phrases;
mod placeholder;
pub(crate) mod plain_words;
mod pressure;
#[cfg(test)]
mod registry;
mod reopening_bad_answer;
mod report;
mod salary_talk;
mod same_as_another;
mod scene;
mod self_deprecation;
mod spec;
mod tone;
mod too_long;
mod too_many_questions;
mod too_short;
mod ultimatum;
mod unfounded_claim;
mod wrong_day;
mod wrong_employer;
mod wrong_name;
mod wrong_role;

pub use finding::{Finding, Severity, Suggestion};
pub use report::{Content, Report, check, check_within};
pub use scene::scene;
pub use spec::{Check, Example};

/// Every check, in the order in which their texts are listed.
pub const CHECKS: &[&Check] = &[
    &arguing_with_decision::CHECK,
    &arrogance::CHECK,
    &desperation::CHECK,
    &empty_check_in::CHECK,
    &gift::CHECK,
    &in_person::CHECK,
    &negative_about_others::CHECK,
    &over_apology::CHECK,
    &over_familiar::CHECK,
    &pressure::CHECK,
    &reopening_bad_answer::CHECK,
    &salary_talk::CHECK,
    &self_deprecation::CHECK,
    &too_many_questions::CHECK,
    &ultimatum::CHECK,
    &generic::CHECK,
    &missing_thanks::CHECK,
    &missing_interest::CHECK,
    &same_as_another::CHECK,
    &no_greeting::CHECK,
    &no_sign_off::CHECK,
    &placeholder::CHECK,
    &too_long::CHECK,
    &too_short::CHECK,
    &emoji::CHECK,
    &exclamation_marks::CHECK,
    &wrong_name::CHECK,
    &wrong_day::CHECK,
    &not_held::CHECK,
    &wrong_employer::CHECK,
    &wrong_role::CHECK,
    &before_promised_date::CHECK,
    &asks_nothing::CHECK,
    &unfounded_claim::CHECK,
    &doubled_word::CHECK,
];

/// The check of this id.
#[must_use]
pub fn check_by_id(id: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|it| it.id == id).copied()
}
