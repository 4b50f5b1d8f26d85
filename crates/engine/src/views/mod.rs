//! What the seeker can ask, one question per file. A view changes nothing; its answer is the documented JSON shape.

mod application;
mod calendar;
mod calendar_text;
mod checks;
mod clocks;
mod coming;
mod debrief;
mod doctor;
mod employer;
mod export;
mod lasted;
mod lessons;
mod list;
mod log;
mod may;
mod message;
mod message_kept;
mod message_source;
mod note_check;
mod note_draft;
mod note_question;
mod one;
mod outlook;
#[cfg(test)]
mod outlook_and_plan;
#[cfg(test)]
mod outlook_cases;
mod outlook_fit;
mod outlook_next;
#[cfg(test)]
mod outlook_told_cases;
mod outlook_words;
mod people;
mod predictions;
mod prepare;
mod pressing;
mod quick_line;
mod quiet;
mod rejection;
mod resolve;
mod review;
mod rules;
mod search;
mod settings;
mod sharing;
mod situation;
mod stats;
mod today;
mod today_words;
mod typed_date;
mod waiting;
mod why;
mod worries;

pub use application::{
    ApplicationView, Entry, MoveAskedCard, SituationCard, application, application_with_outlook,
};
pub use calendar::{CalendarItem, CalendarKind, CalendarTime, calendar};
pub use calendar_text::calendar_text;
pub use checks::{CheckCard, checks, note_check};
pub use clocks::AssumedClock;
pub use coming::{Coming, ComingKind};
pub use debrief::{AddedLine, DebriefState, DebriefView, HeldInterview, debrief};
pub use doctor::{Check, CheckState, Doctor, doctor};
pub use employer::{EmployerCard, EmployerRef, employer, employers};
pub use export::{export, import_export};
pub use lessons::{ExampleCard, LessonCard, LessonLine, RemarkCard, lesson, lessons, try_lesson};
pub use list::{ListFilter, ListRow, list};
pub use log::{LogLine, log};
pub use may::{May, MayAnswer, MayInput, may};
pub use meanwhile_words::lesson::TakenAs;
pub use message::{Guess, MessageReading, NamedTime, PromisedDays, Words, message_reading};
pub use message_kept::{KeptMessage, message_kept};
pub use message_source::is_readable;
pub use note_check::{Beside, CheckNote, CheckedNote, FindingCard, PraiseCard, check_note};
pub use note_draft::{
    DraftNote, DraftedNote, Drafts, QuestionCard, SentenceCard, SourceCard, draft_notes,
};
pub use outlook::{
    CauseLine, CurvePoint, Outlook, Remaining, WaitOutlook, Within, outlook, outlooks,
};
pub use outlook_fit::{
    FIT_DAYS_MAX, FamilyWeight, FittedWaits, HowFitted, Share, ShareAt, outlook_fit,
};
pub(crate) use people::people_in;
pub use people::{PersonCard, people};
pub use predictions::{Predicted, Predictions};
pub use prepare::{Lesson, Prepare, prepare};
pub use quick_line::{
    DateChoice, LineAct, LineApplication, LineKind, LineReading, QuickLine, UnclearDate, quick_line,
};
pub use rejection::{RejectionStep, RejectionView, rejection};
pub use resolve::{resolve_application, resolve_person};
pub use review::{AmbiguousMessage, Candidate, FoundKind, Review, ReviewItem, review};
pub(crate) use review::{Open, open_items, source};
pub use rules::{RuleCard, SettingLine, rule, rules};
pub use search::{FoundPerson, HitKind, SearchHit, search};
pub use settings::{SettingsView, settings};
pub use sharing::{SharedLine, Sharing, WaitsOfOthers, sharing};
pub use stats::{Flow, OpenStep, Place, ResponseTimes, SourceTimes, StageTimes, Stats, stats};
pub use today::{Behind, Task, Today, today};
pub use typed_date::{TypedDate, WantedDate, typed_date};
pub use waiting::{NextContact, QuietReason, Waiting};
pub use why::{Why, WhyInput, why};
pub use worries::{WorryCard, worries};
