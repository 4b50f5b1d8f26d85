//! What the seeker can do, one verb per file.
//!
//! Every action takes the [`Engine`](crate::Engine), `now`, and a plain input; it loads the desk, decides, stores one
//! batch that can be undone, and says what it did and what follows ([`Done`](crate::shapes::Done)). Applications,
//! people and employers are named by words ([`crate::resolve`]) or ids; days and moments are read as typed, in the
//! seeker's zone unless the words name another. An action that fails has changed nothing.

mod action_undo;
mod application_add;
mod application_begin;
mod application_close;
mod application_edit;
mod application_let_go;
mod application_reopen;
mod application_snooze;
mod application_unsnooze;
mod backup_make;
mod debrief;
mod debrief_draft;
mod debrief_write;
mod demo_fill;
mod demo_scene;
mod demo_story;
mod employer_edit;
mod fact_retract;
mod found;
mod heard_record;
mod in_use;
mod interview_cancel;
mod interview_move;
mod interview_record;
mod line_save;
mod message_assign;
mod message_facts;
mod move_asked;
mod news_record;
mod offer_record;
mod person_edit;
mod person_input;
mod posting_mark;
mod profile_set;
mod promise_record;
mod record_merge;
mod records;
mod review_confirm;
mod review_correct;
mod review_dismiss;
mod review_fact;
mod sent_note;
mod sent_objections;
mod sent_record;
mod setting_set;
mod settings_save;
mod waits_share;

pub(crate) use action_undo::stored_something;
pub use action_undo::{Undo, undo};
pub(crate) use application_add::add_to_desk;
pub use application_add::{AddApplication, add_application};
pub use application_begin::{BeginApplication, begin_application};
pub(crate) use application_close::outcome_words;
pub use application_close::{CloseApplication, close_application};
pub use application_edit::{EditApplication, edit_application};
pub use application_let_go::{LetGo, let_go};
pub use application_reopen::{ReopenApplication, reopen_application};
pub use application_snooze::{Snooze, snooze};
pub use application_unsnooze::{Unsnooze, unsnooze};
pub use backup_make::{
    BackupMade, BackupRestored, CopyLeft, EverythingErased, copies_beside, erase_and_go_on,
    erase_everything, make_backup, restore_backup,
};
pub use debrief::{
    DebriefDone, DebriefStep, FinishDebrief, SaveDebrief, StartDebrief, WriteDebriefLine,
    finish_debrief, save_debrief, start_debrief, write_debrief_line,
};
pub use debrief_write::{WriteDebrief, write_debrief};
pub use demo_fill::{FillDemo, fill_demo};
pub use employer_edit::{EditEmployer, edit_employer};
pub use fact_retract::{RetractFact, retract_fact};
pub(crate) use heard_record::reading_words;
pub use heard_record::{RecordHeard, record_heard};
pub use interview_cancel::{CancelInterview, cancel_interview};
pub use interview_move::{MoveInterview, move_interview};
pub use interview_record::{RecordInterview, record_interview};
pub use line_save::save_line;
pub use message_assign::{AssignMessage, assign_message};
pub use news_record::{RecordNews, record_news};
pub use offer_record::{RecordCompetingOffer, record_competing_offer};
pub use person_edit::{EditPerson, edit_person};
pub use person_input::PersonInput;
pub(crate) use posting_mark::posting_words;
pub use posting_mark::{MarkPosting, mark_posting};
pub use profile_set::{SetProfile, set_profile};
pub use promise_record::{RecordPromise, record_promise};
pub use record_merge::{Merge, Mergeable, merge};
pub(crate) use records::{employer_key, person_named as person_on_desk};
pub use review_confirm::{ConfirmFound, confirm_found};
pub use review_correct::{CorrectFound, correct_found};
pub use review_dismiss::{DismissFound, dismiss_found};
pub(crate) use sent_record::usual_channel;
pub use sent_record::{NotAllowed, RecordSent, SentOutcome, record_sent};
pub use setting_set::{SetSetting, set_setting};
pub use settings_save::{SaveSettings, save_settings};
pub use waits_share::{ShareWaits, share_waits};
