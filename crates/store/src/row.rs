//! Rows of either engine, read by the place of their columns. Must not know any table.

use sqlx::Row as _;

use crate::error::StoreError;

/// A row of either engine; columns are counted from 0.
pub(crate) enum Row {
    Sqlite(sqlx::sqlite::SqliteRow),
    Postgres(sqlx::postgres::PgRow),
}

macro_rules! column {
    ($self:expr, $index:expr) => {
        match $self {
            Row::Sqlite(row) => row.try_get($index),
            Row::Postgres(row) => row.try_get($index),
        }
        .map_err(|error| StoreError::Unreadable {
            what: "column",
            cause: error.to_string(),
        })
    };
}

impl Row {
    pub(crate) fn text(&self, index: usize) -> Result<&str, StoreError> {
        column!(self, index)
    }

    pub(crate) fn opt_text(&self, index: usize) -> Result<Option<&str>, StoreError> {
        column!(self, index)
    }

    pub(crate) fn int(&self, index: usize) -> Result<i64, StoreError> {
        column!(self, index)
    }

    pub(crate) fn opt_int(&self, index: usize) -> Result<Option<i64>, StoreError> {
        column!(self, index)
    }
}
