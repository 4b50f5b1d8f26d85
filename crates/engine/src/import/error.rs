//! Why an import stopped.

use std::path::PathBuf;

use meanwhile_mail::mailbox::OpenError;
use meanwhile_store::StoreError;

use super::me::Stranger;

/// Why an import stopped. What was stored before stays, and importing again goes on.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// No source was named.
    #[error("no mailbox or calendar was named")]
    NoSource,
    /// A source could not be opened; nothing was stored.
    #[error("{} cannot be imported: {source}", path.display())]
    Source {
        /// The path as named.
        path: PathBuf,
        /// Why.
        source: OpenError,
    },
    /// None of the addresses that are to be the seeker's is in the mail; nothing was stored.
    #[error(
        "this looks like the mail of {}: nothing in it is from or to {}; nothing was stored",
        seen.join(", "),
        given.join(", ")
    )]
    NotYours {
        /// The addresses that are to be the seeker's.
        given: Vec<String>,
        /// Whose mail it looks like.
        seen: Vec<String>,
    },
    /// One of the addresses that are to be the seeker's looks like somebody else's; nothing was stored.
    #[error(
        "{} looks like somebody else's address: it wrote {} messages to {}, and nothing was sent from it; nothing was stored",
        _0.address, _0.count, _0.to
    )]
    SomebodyElses(Stranger),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The seeker stopped it. Applications that were complete are stored; importing again goes on.
    #[error("the import was stopped; what was found so far is kept, and importing again goes on")]
    Cancelled,
    /// A thread that reads ended without a result: a fault of this program.
    #[error("reading ended unexpectedly; nothing was stored of what was being read")]
    ReaderEnded,
}
