//! Checking an SQLite file without changing it: that it is whole, and how many rows it holds.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::SqlitePoolOptions;
use sqlx::{AssertSqlSafe, SqlitePool};

use crate::body::to_count;
use crate::error::StoreError;
use crate::failure::{Site, failure};
use crate::open::{header, sqlite};
use crate::tables;

/// How many rows each table holds, over all users.
pub(crate) type Rows = BTreeMap<&'static str, u64>;

/// The rows of every table.
pub(crate) async fn rows(pool: &SqlitePool, site: &Site) -> Result<Rows, StoreError> {
    let mut rows = Rows::new();
    for table in tables::OF_USERS {
        let count = format!("SELECT count(*) FROM {table}");
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(count))
            .fetch_one(pool)
            .await
            .map_err(|error| failure(site, &error))?;
        rows.insert(*table, to_count(table, count)?);
    }
    Ok(rows)
}

/// Makes sure that a file at rest, which no process has open, is a whole store; how many rows it holds.
pub(crate) async fn file_at_rest(file: &Path) -> Result<Rows, StoreError> {
    header::check(file)?;
    if header::has_log(file) {
        return Err(StoreError::NotAtRest {
            site: file.display().to_string(),
        });
    }
    let site = Site {
        name: file.display().to_string(),
        file: Some(file.to_owned()),
        server: false,
        busy_timeout: Duration::from_secs(5),
    };
    // Immutable: neither locks nor a log are made beside a file that is only looked at.
    let connect = sqlite::connect_options(&site)
        .filename(file)
        .create_if_missing(false)
        .read_only(true)
        .immutable(true);
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(connect)
        .await
        .map_err(|error| failure(&site, &error))?;
    let checked = check(&pool, &site).await;
    let rows = match checked {
        Ok(()) => rows(&pool, &site).await,
        Err(error) => Err(error),
    };
    pool.close().await;
    rows
}

/// Makes sure that every page and reference is right.
pub(crate) async fn check(pool: &SqlitePool, site: &Site) -> Result<(), StoreError> {
    let fail = |error: sqlx::Error| failure(site, &error);
    let said: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check(5)")
        .fetch_all(pool)
        .await
        .map_err(fail)?;
    let damaged = |cause: String| StoreError::Damaged {
        site: site.name.clone(),
        cause,
    };
    if said != ["ok"] {
        return Err(damaged(said.join("; ")));
    }
    let broken = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(pool)
        .await
        .map_err(fail)?;
    if !broken.is_empty() {
        return Err(damaged(format!("{} references lead nowhere", broken.len())));
    }
    Ok(())
}
