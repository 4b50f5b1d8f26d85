//! What the seeker can ask, one question per file. A view changes nothing; its answer is the documented JSON shape.

mod application;
mod calendar;
mod doctor;
mod export;
mod list;
mod log;
mod may;
mod people;
mod prepare;
mod resolve;
mod quiet;
mod review;
mod rules;
mod settings;
mod situation;
mod today;
mod waiting;
mod why;

pub use application::{ApplicationView, Entry, SituationCard, application};
pub use calendar::{CalendarItem, CalendarKind, CalendarTime, calendar};
pub use doctor::{Check, CheckState, Doctor, doctor};
pub use export::{export, import_export};
pub use list::{ListFilter, ListRow, list};
pub use log::{LogLine, log};
pub use may::{May, MayAnswer, MayInput, may};
pub use people::{PersonCard, people};
pub use prepare::{Lesson, Prepare, prepare};
pub use resolve::{resolve_application, resolve_person};
pub use review::{AmbiguousMessage, Candidate, FoundKind, Review, ReviewItem, review};
pub use rules::{RuleCard, SettingLine, rule, rules};
pub(crate) use review::{Open, open_items};
pub(crate) use rules::value_words;
pub use settings::{SettingsView, settings};
pub use today::{Coming, ComingKind, Task, Today, today};
pub use waiting::{NextContact, QuietKind, QuietReason, Waiting};
pub use why::{Why, WhyInput, why};
