//! What is written: a batch of changes, all or none of which are stored.

use jiff::Timestamp;
use meanwhile_core::fact::Fact;
use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Employer, Person};
use meanwhile_core::settings::Settings;

use crate::id::{ActionNumber, Revision};
use crate::tables::action::ActionRecord;
use crate::tables::alias::{Alias, AliasKey};
use crate::tables::calendar::CalendarEntry;
use crate::tables::import::Import;
use crate::tables::message::{Filing, Message};
use crate::tables::proposal::Proposal;
use crate::tables::shared_wait::SharedWait;

/// Changes that are stored together or not at all, in this order.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The revision the changes were decided on; a different one is refused. `None` writes in any case.
    pub expected: Option<Revision>,
    /// The moment of the change, for the log.
    pub at: Timestamp,
    /// The entry for the log of actions; `None` for what no seeker did, such as an import's progress.
    pub action: Option<ActionRecord>,
    /// What changes.
    pub changes: Vec<Change>,
}

/// One change.
///
/// Removing a record hides it, and an application's facts with it; nothing is lost, and putting the
/// record again brings them back. An application's employer must be stored, or stored by the same batch
/// in any order; so must the application of a fact or of a filed message.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Stores an employer, new or changed.
    PutEmployer(Employer),
    /// Stores a person, new or changed.
    PutPerson(Person),
    /// Stores an application, new or changed.
    PutApplication(Application),
    /// Hides an employer.
    RemoveEmployer(EmployerId),
    /// Hides a person.
    RemovePerson(PersonId),
    /// Hides an application and its facts.
    RemoveApplication(ApplicationId),
    /// Adds facts. One that is stored already, word for word, is passed over; one that differs from the
    /// stored fact of its id is refused with the whole batch.
    AddFacts(Vec<Fact>),
    /// Stores the settings.
    SetSettings(Box<Settings>),
    /// Adds messages. A key that is known is passed over.
    PutMessages(Vec<Message>),
    /// Says where a stored message belongs.
    FileMessage {
        /// The message's key.
        key: String,
        /// Its new filing.
        filing: Filing,
    },
    /// Stores calendar entries, unless a higher sequence of the same entry is stored.
    PutCalendarEntries(Vec<CalendarEntry>),
    /// Stores an import's progress.
    PutImport(Import),
    /// Learns an alias.
    PutAlias(Alias),
    /// Forgets an alias.
    RemoveAlias(AliasKey),
    /// Stores proposals, new or answered.
    PutProposals(Vec<Proposal>),
    /// Sets the moment at which the plan can change by itself; `None` when it cannot.
    SetWake(Option<Timestamp>),
    /// Shares waits with the other users of the installation, in place of those shared before.
    ShareWaits(Vec<SharedWait>),
    /// The same for a user who shares already; of one who does not, nothing is stored.
    RenewSharedWaits(Vec<SharedWait>),
    /// Shares no waits any more; those that were are gone.
    WithdrawWaits,
}

/// What a batch came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The revision after it.
    pub revision: Revision,
    /// Its place in the log of actions, if it was an action.
    pub action: Option<ActionNumber>,
    /// How many of its messages were not known before.
    pub messages_added: u64,
    /// How many of its facts were not known before.
    pub facts_added: u64,
}

impl Batch {
    /// A batch of what no seeker did, written on top of any revision.
    #[must_use]
    pub fn of(at: Timestamp, changes: Vec<Change>) -> Self {
        Self {
            expected: None,
            at,
            action: None,
            changes,
        }
    }
}
