//! What the seeker can ask, one question per file. A view changes nothing; its answer is the documented JSON shape.

mod application;
mod calendar;
mod calendar_text;
mod checks;
mod clocks;
mod doctor;
mod export;
mod list;
mod log;
mod may;
mod message;
mod note_check;
mod note_draft;
mod people;
mod prepare;
mod pressing;
mod quiet;
mod resolve;
mod review;
mod rules;
mod search;
mod settings;
mod situation;
mod today;
mod typed_date;
mod waiting;
mod why;

pub use application::{ApplicationView, Entry, MoveAskedCard, SituationCard, application};
pub use calendar::{CalendarItem, CalendarKind, CalendarTime, calendar};
pub use calendar_text::calendar_text;
pub use checks::{CheckCard, checks, note_check};
pub use clocks::AssumedClock;
pub use doctor::{Check, CheckState, Doctor, doctor};
pub use export::{export, import_export};
pub use list::{ListFilter, ListRow, list};
pub use log::{LogLine, log};
pub use may::{May, MayAnswer, MayInput, may};
pub use message::{Guess, MessageReading, NamedTime, PromisedDays, Words, message_reading};
pub use note_check::{CheckNote, CheckedNote, FindingCard, PraiseCard, check_note};
pub use note_draft::{
    DraftNote, DraftedNote, Drafts, QuestionCard, SentenceCard, SourceCard, draft_notes,
};
pub use people::{PersonCard, people};
pub use prepare::{Lesson, Prepare, prepare};
pub use resolve::{resolve_application, resolve_person};
pub use review::{AmbiguousMessage, Candidate, FoundKind, Review, ReviewItem, review};
pub(crate) use review::{Open, open_items, source};
pub use rules::{RuleCard, SettingLine, rule, rules};
pub use search::{HitKind, SearchHit, search};
pub use settings::{SettingsView, settings};
pub use today::{Coming, ComingKind, Task, Today, today};
pub use typed_date::{TypedDate, WantedDate, typed_date};
pub use waiting::{NextContact, QuietKind, QuietReason, Waiting};
pub use why::{Why, WhyInput, why};
