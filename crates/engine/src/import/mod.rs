//! From mailboxes and calendars to proposed applications, people, interviews and facts.
//!
//! Four passes: `scan` reads every message once and keeps little of most; `link` joins threads and fetches
//! what only its thread, its writer or its address makes relevant; matching puts messages to applications, while
//! `ahead` makes out those that were kept and begins to read the others again; `prepare` reads the rest, on the cores
//! there are, and `assemble` puts applications together while `writer` stores what is ready. Noise never reaches the
//! store. Importing again changes nothing: messages are known by their ids, and what is made of them has ids that
//! follow from them.
//!
//! Nothing here confirms anything: all that is stored is proposed.

mod addressee;
mod again;
mod ahead;
mod along;
mod assemble;
mod clocks;
mod completed;
mod doubt;
mod error;
mod eyes;
mod facts;
mod filed;
mod found;
mod ids;
mod known;
mod left;
mod left_out;
mod light;
mod link;
mod log;
mod look;
mod loose_events;
mod marks;
mod me;
mod meetings;
mod nobody;
mod page;
mod prepare;
mod private;
mod read;
mod report;
mod rounds;
mod run;
mod same_person;
mod scan;
mod seen;
mod stored;
mod talks;
mod undated;
mod who;
mod whole;
mod write;
mod writer;

pub use along::imported;
pub use error::ImportError;
pub(crate) use filed::{FiledInterview, interviews as interviews_filed};
pub(crate) use ids::is_as_imported;
pub use left_out::{LeftOut, LeftOutList, LeftOutMessage};
pub(crate) use marks::{events_of, flags_of, invites, is_reply_subject};
pub use meanwhile_mail::mailbox::OpenError;
pub use report::{FindingCount, ImportReport, Progress, SourceReport, Stage};
pub use run::{Options, run};
