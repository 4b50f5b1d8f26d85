//! Storing a batch: the changes in order, the log of what they changed, and the revision, all or nothing.

use std::mem::discriminant;

use futures_util::future::BoxFuture;
use meanwhile_core::fact::Fact;
use meanwhile_core::record::{Application, Employer, Person};

use crate::batch::{Batch, Change, Committed};
use crate::conn::Tx;
use crate::error::StoreError;
use crate::id::{Revision, UserId};
use crate::tables::action::Changed;
use crate::tables::record::{Record, Stored};
use crate::tables::{
    action, alias, calendar, fact, import, message, proposal, record, setting, shared_wait, user,
};

/// What the changes of a batch came to so far.
struct Progress {
    /// The revision if this batch changes the desk or the settings.
    next: Revision,
    changed: Vec<Changed>,
    facts_added: u64,
    messages_added: u64,
}

/// Stores a batch. The transaction must not be committed when this fails.
pub(crate) fn apply<'a>(
    tx: &'a mut Tx,
    of: UserId,
    batch: &'a Batch,
) -> BoxFuture<'a, Result<Committed, StoreError>> {
    Box::pin(async move {
        // Reading the revision holds it, so that no other batch of this user comes in between.
        let Some(current) = user::revision(tx, true).await? else {
            return Err(StoreError::NoSuchUser(of));
        };
        if batch.expected.is_some_and(|expected| expected != current) {
            return Err(StoreError::Stale { current });
        }
        let next = Revision(current.0 + 1);
        let mut progress = Progress {
            next,
            changed: Vec::new(),
            facts_added: 0,
            messages_added: 0,
        };
        for alike in batch.changes.chunk_by(are_alike) {
            if batch.action.is_some() || !put_all(tx, alike, next).await? {
                for change in alike {
                    apply_one(tx, change, &mut progress).await?;
                }
            }
        }
        let moved = batch.changes.iter().any(moves_revision);
        if moved {
            user::set_revision(tx, next).await?;
        }
        let action = match &batch.action {
            Some(record) => Some(action::add(tx, batch.at, record, progress.changed).await?),
            None => None,
        };
        Ok(Committed {
            revision: if moved { next } else { current },
            action,
            messages_added: progress.messages_added,
            facts_added: progress.facts_added,
        })
    })
}

async fn apply_one(
    tx: &mut Tx,
    change: &Change,
    progress: &mut Progress,
) -> Result<(), StoreError> {
    let next = progress.next;
    let changed = match change {
        Change::PutEmployer(employer) => Some(record::put(tx, employer, next).await?),
        Change::PutPerson(person) => Some(record::put(tx, person, next).await?),
        Change::PutApplication(application) => Some(record::put(tx, application, next).await?),
        Change::RemoveEmployer(id) => record::hide::<Employer>(tx, *id, next).await?,
        Change::RemovePerson(id) => record::hide::<Person>(tx, *id, next).await?,
        Change::RemoveApplication(id) => record::hide::<Application>(tx, *id, next).await?,
        Change::SetSettings(settings) => Some(setting::put(tx, settings).await?),
        Change::FileMessage { key, filing } => Some(message::file(tx, key, filing).await?),
        Change::PutAlias(alias) => Some(alias::put(tx, alias).await?),
        Change::RemoveAlias(key) => alias::remove(tx, key).await?,
        Change::AddFacts(facts) => {
            let added = fact::add(tx, facts).await?;
            progress.facts_added += count(added.len());
            let log = |fact: &Fact| Changed::Fact {
                after: fact.clone(),
            };
            progress.changed.extend(added.into_iter().map(log));
            None
        }
        Change::PutMessages(messages) => {
            progress.messages_added += message::add(tx, messages).await?;
            None
        }
        Change::PutCalendarEntries(entries) => {
            calendar::put(tx, entries).await?;
            None
        }
        Change::PutProposals(proposals) => {
            for one in proposals {
                progress.changed.push(proposal::put(tx, one).await?);
            }
            None
        }
        Change::PutImport(import) => {
            import::note(tx, import).await?;
            None
        }
        Change::SetWake(at) => {
            user::set_wake(tx, *at).await?;
            None
        }
        Change::ShareWaits(waits) => {
            shared_wait::share(tx, waits).await?;
            None
        }
        Change::RenewSharedWaits(waits) => {
            shared_wait::renew(tx, waits).await?;
            None
        }
        Change::WithdrawWaits => {
            shared_wait::withdraw(tx).await?;
            None
        }
    };
    progress.changed.extend(changed);
    Ok(())
}

/// Stores records of one kind together, where that is what the changes do and none is logged: an import has thousands.
/// Whether it did.
async fn put_all(tx: &mut Tx, changes: &[Change], next: Revision) -> Result<bool, StoreError> {
    fn stored<T: Record>(
        changes: &[Change],
        next: Revision,
        of: impl Fn(&Change) -> Option<&T>,
    ) -> Vec<Stored<T>> {
        let stored = |record: &T| Stored {
            revision: next,
            removed: false,
            record: record.clone(),
        };
        changes.iter().filter_map(of).map(stored).collect()
    }
    /// The records of the changes of one kind.
    macro_rules! put {
        ($kind:path) => {
            record::put_stored(
                tx,
                &stored(changes, next, |change| match change {
                    $kind(record) => Some(record),
                    _ => None,
                }),
            )
            .await?
        };
    }
    match changes.first() {
        Some(Change::PutEmployer(_)) => put!(Change::PutEmployer),
        Some(Change::PutPerson(_)) => put!(Change::PutPerson),
        Some(Change::PutApplication(_)) => put!(Change::PutApplication),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Whether two changes are of one kind.
fn are_alike(one: &Change, other: &Change) -> bool {
    discriminant(one) == discriminant(other)
}

/// Whether a change moves the revision: whether what the plan follows from may have changed.
fn moves_revision(change: &Change) -> bool {
    match change {
        Change::PutEmployer(_)
        | Change::PutPerson(_)
        | Change::PutApplication(_)
        | Change::RemoveEmployer(_)
        | Change::RemovePerson(_)
        | Change::RemoveApplication(_)
        | Change::AddFacts(_)
        | Change::SetSettings(_) => true,
        Change::PutMessages(_)
        | Change::FileMessage { .. }
        | Change::PutCalendarEntries(_)
        | Change::PutImport(_)
        | Change::PutAlias(_)
        | Change::RemoveAlias(_)
        | Change::PutProposals(_)
        | Change::SetWake(_)
        | Change::ShareWaits(_)
        | Change::RenewSharedWaits(_)
        | Change::WithdrawWaits => false,
    }
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
