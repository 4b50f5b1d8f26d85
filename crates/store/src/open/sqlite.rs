//! Opening an SQLite file: for this account only, with every commit on the disk before it is acknowledged.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::header;
use crate::conn::Pool;
use crate::error::StoreError;
use crate::failure::{Site, failure};
use crate::store::OpenOptions;

/// The pages of a file that is made.
const PAGE_BYTES: u32 = 16_384;

/// The pages kept in memory while nothing is written, in KiB after a minus. *Assumption:* enough for the upper pages of
/// every index.
const READ_CACHE: &str = "-512";

/// How a transaction that writes begins. An import changes pages all over its indices; what does not fit into the cache
/// (in KiB after the minus) would be written many times before it is committed.
///
/// A plain BEGIN that reads and then writes fails at once when another writer was faster; IMMEDIATE waits for its turn
/// instead.
pub(crate) const BEGIN_WRITING: &str = "PRAGMA cache_size = -16384; BEGIN IMMEDIATE";

/// Connections to a file that is made, with its folder, when it is missing.
pub(crate) async fn open_file(
    file: &Path,
    site: &Site,
    options: &OpenOptions,
) -> Result<Pool, StoreError> {
    header::check(file)?;
    create(file)?;
    let connect = connect_options(site)
        .filename(file)
        .create_if_missing(false)
        // Today's page reads most of the file: a quarter of the reads, at the price of a larger empty store. A file
        // that is there keeps what it was made with.
        .page_size(PAGE_BYTES)
        .journal_mode(SqliteJournalMode::Wal);
    open(connect, options.max_connections, site).await
}

/// One connection to a database in memory. There can be no second one: it would see another database.
pub(crate) async fn open_memory(site: &Site) -> Result<Pool, StoreError> {
    open(connect_options(site).in_memory(true), 1, site).await
}

/// What every connection has, whatever it is connected to.
pub(crate) fn connect_options(site: &Site) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .busy_timeout(site.busy_timeout)
        .foreign_keys(true)
        // With NORMAL, a power cut after a commit loses it.
        .synchronous(SqliteSynchronous::Full)
        // What is erased must be gone from the file as well.
        .pragma("secure_delete", "ON")
        // What a statement keeps to take itself back is no other file that anybody could read, and is quicker.
        .pragma("temp_store", "MEMORY")
        // Who only reads comes by most pages once, and the memory of a few serves for all.
        .pragma("cache_size", READ_CACHE)
        // Rows that wait to be read. More of them only make the memory larger that must be brought in.
        .row_buffer_size(16)
}

async fn open(
    connect: SqliteConnectOptions,
    max_connections: u32,
    site: &Site,
) -> Result<Pool, StoreError> {
    let pool = SqlitePoolOptions::new()
        .max_connections(max_connections.max(1))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .acquire_timeout(site.busy_timeout + std::time::Duration::from_secs(1))
        .connect_with(connect)
        .await
        .map_err(|error| failure(site, &error))?;
    Ok(Pool::Sqlite(pool))
}

/// Makes the folder and the file, readable by this account only, and finds out whether they can be written.
fn create(file: &Path) -> Result<(), StoreError> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    private_folder(folder).map_err(|error| cannot_write(folder, error))?;
    match File::options().read(true).write(true).open(file) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => match private_file(file) {
            Ok(_) => Ok(()),
            // Another process was faster.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(cannot_write(folder, error)),
        },
        Err(error) => Err(match cannot_write(file, error) {
            StoreError::ReadOnly { site, cause } => StoreError::ReadOnly {
                site,
                cause: format!("{cause}; a look, too, needs to lock the file, which is writing"),
            },
            other => other,
        }),
    }
}

/// What a failure to write here means.
pub(crate) fn cannot_write(path: &Path, error: std::io::Error) -> StoreError {
    let site = named(path);
    let cause = error.to_string();
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            StoreError::ReadOnly { site, cause }
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreError::Full { site, cause }
        }
        _ => StoreError::CannotOpen { site, cause },
    }
}

/// A path as it stands in a sentence: one that looks like a word of it begins with `./`.
fn named(path: &Path) -> String {
    let shown = path.display().to_string();
    if shown.chars().all(char::is_alphabetic) {
        return format!("./{shown}");
    }
    shown
}

/// Makes a folder and those above it, for this account only; one that is there is left as it is.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes a file that was not there, for this account only.
pub(crate) fn private_file(file: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(file)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};

    use super::*;

    #[tokio::test]
    async fn every_connection_is_durable_and_holds_references() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("meanwhile.db");
        let site = Site {
            name: file.display().to_string(),
            file: Some(file.clone()),
            server: false,
            busy_timeout: Duration::from_millis(1_234),
        };
        let options = OpenOptions::default();
        let Pool::Sqlite(pool) = open_file(&file, &site, &options).await.unwrap() else {
            panic!("not SQLite");
        };
        // Held at once, so that they are different connections.
        let mut connections = Vec::new();
        for _ in 0..options.max_connections {
            connections.push(pool.acquire().await.unwrap());
        }
        for connection in &mut connections {
            for (pragma, expected) in [
                // FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
                ("synchronous", 2),
                ("foreign_keys", 1),
                ("secure_delete", 1),
                ("busy_timeout", 1_234),
                ("page_size", 16_384),
                ("cache_size", -512),
            ] {
                let query = format!("PRAGMA {pragma}");
                let value: i64 = sqlx::query_scalar(AssertSqlSafe(query))
                    .fetch_one(&mut **connection)
                    .await
                    .unwrap();
                assert_eq!(value, expected, "{pragma}");
            }
            let mode: String = sqlx::query_scalar("PRAGMA journal_mode")
                .fetch_one(&mut **connection)
                .await
                .unwrap();
            assert_eq!(mode, "wal");
        }
    }

    #[tokio::test]
    async fn a_file_keeps_the_pages_it_was_made_with() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("meanwhile.db");
        let made = SqliteConnectOptions::new().filename(&file).page_size(4_096);
        let mut made = SqliteConnection::connect_with(&made.create_if_missing(true))
            .await
            .unwrap();
        let ours = crate::schema::APPLICATION_ID;
        let make = format!("PRAGMA application_id = {ours}; CREATE TABLE kept (a INTEGER)");
        sqlx::raw_sql(AssertSqlSafe(make))
            .execute(&mut made)
            .await
            .unwrap();
        made.close().await.unwrap();
        let site = Site {
            name: file.display().to_string(),
            file: Some(file.clone()),
            server: false,
            busy_timeout: Duration::from_secs(1),
        };
        let pool = open_file(&file, &site, &OpenOptions::default()).await;
        let Pool::Sqlite(pool) = pool.unwrap() else {
            panic!("not SQLite");
        };
        let ask = async |query: &'static str| -> i64 {
            sqlx::query_scalar(query).fetch_one(&pool).await.unwrap()
        };
        assert_eq!(ask("PRAGMA page_size").await, 4_096);
        assert_eq!(ask("SELECT count(*) FROM kept").await, 0);
    }
}
