//! Turns what an engine says into a [`StoreError`]: the codes of SQLite and PostgreSQL, and where the
//! database is. Must not guess: what is not known stays [`StoreError::Database`].

use std::path::PathBuf;
use std::time::Duration;

use crate::error::StoreError;

/// Where a database is, for messages, and how long was waited for it.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// The path, or the server and database; never a password.
    pub(crate) name: String,
    /// The file, if it is one.
    pub(crate) file: Option<PathBuf>,
    /// Whether it is behind a server.
    pub(crate) server: bool,
    pub(crate) busy_timeout: Duration,
}

/// What a failed statement, connection or commit means.
pub(crate) fn failure(site: &Site, error: &sqlx::Error) -> StoreError {
    match error {
        sqlx::Error::Database(said) => {
            let code = said.code().unwrap_or_default();
            let cause = said.message().to_owned();
            if said
                .try_downcast_ref::<sqlx::sqlite::SqliteError>()
                .is_some()
            {
                // The lower byte is the primary code; the rest says more of the same cause.
                let code = code.parse::<i32>().unwrap_or(1);
                sqlite_failure(site, code, cause)
            } else {
                postgres_failure(site, &code, cause)
            }
        }
        sqlx::Error::PoolTimedOut if !site.server => StoreError::Locked {
            site: site.name.clone(),
            waited_ms: site.busy_timeout.as_millis(),
        },
        sqlx::Error::PoolTimedOut
        | sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => StoreError::Unreachable {
            site: site.name.clone(),
            cause: error.to_string(),
        },
        other => StoreError::Database {
            site: site.name.clone(),
            cause: other.to_string(),
        },
    }
}

/// Codes: <https://www.sqlite.org/rescode.html>.
fn sqlite_failure(site: &Site, code: i32, cause: String) -> StoreError {
    const IOERR_WRITE: i32 = 778;
    const IOERR_FSYNC: i32 = 1034;
    const IOERR_TRUNCATE: i32 = 1546;
    const IOERR_SHMSIZE: i32 = 4874;
    const CONSTRAINT_FOREIGNKEY: i32 = 787;
    const CONSTRAINT_TRIGGER: i32 = 1811;
    let name = site.name.clone();
    match (code & 0xff, code) {
        // A write that stops short is what a quota or a file size limit looks like.
        (13, _) | (_, IOERR_WRITE | IOERR_FSYNC | IOERR_TRUNCATE | IOERR_SHMSIZE) => {
            StoreError::Full { site: name, cause }
        }
        (5 | 6, _) => StoreError::Locked {
            site: name,
            waited_ms: site.busy_timeout.as_millis(),
        },
        (8, _) => StoreError::ReadOnly { site: name, cause },
        (14, _) => cannot_open(site, cause),
        (11, _) => StoreError::Damaged { site: name, cause },
        (26, _) => StoreError::NotADatabase { site: name, cause },
        (_, CONSTRAINT_FOREIGNKEY) => StoreError::BrokenReference { cause },
        (_, CONSTRAINT_TRIGGER) => StoreError::FactsOnlyAdded,
        _ => StoreError::Database {
            site: name,
            cause: format!("{cause} (code {code})"),
        },
    }
}

/// SQLite says no more than “unable to open”, so the folder is looked at.
fn cannot_open(site: &Site, cause: String) -> StoreError {
    let folder = site.file.as_deref().and_then(|file| file.parent());
    match folder.map(std::fs::metadata) {
        Some(Ok(_)) => StoreError::ReadOnly {
            site: site.name.clone(),
            cause: format!("{cause}: its folder does not let this program create files"),
        },
        Some(Err(error)) => StoreError::CannotOpen {
            site: site.name.clone(),
            cause: error.to_string(),
        },
        None => StoreError::CannotOpen {
            site: site.name.clone(),
            cause,
        },
    }
}

/// Codes: <https://www.postgresql.org/docs/current/errcodes-appendix.html>. The trigger that guards
/// facts raises `MW001`.
fn postgres_failure(site: &Site, code: &str, cause: String) -> StoreError {
    let name = site.name.clone();
    match code {
        "53100" => StoreError::Full { site: name, cause },
        "55P03" | "57014" => StoreError::Locked {
            site: name,
            waited_ms: site.busy_timeout.as_millis(),
        },
        "25006" => StoreError::ReadOnly { site: name, cause },
        "23503" => StoreError::BrokenReference { cause },
        "MW001" => StoreError::FactsOnlyAdded,
        "3D000" | "28000" | "28P01" | "42501" => StoreError::CannotOpen { site: name, cause },
        "XX001" | "XX002" => StoreError::Damaged { site: name, cause },
        "53300" | "57P01" | "57P02" | "57P03" => StoreError::Unreachable { site: name, cause },
        _ => StoreError::Database {
            site: name,
            cause: format!("{cause} (code {code})"),
        },
    }
}
