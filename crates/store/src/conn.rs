//! Transactions on either engine, through one set of calls. Every statement of one user is scoped here:
//! its first parameter is always the user, and on PostgreSQL the transaction carries the user for the
//! row-level security as well. Must not know any table.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _, future};
use sqlx::{AssertSqlSafe, PgPool, Postgres, Sqlite, SqlitePool};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::arg::{Arg, bind_all};
use crate::error::StoreError;
use crate::failure::{Site, failure};
use crate::id::UserId;
use crate::open::sqlite::BEGIN_WRITING;
use crate::row::Row;

/// What a call to the engine will come to. Boxed, so that what the engines' crates do is compiled here once: the body of an
/// `async fn` is compiled again in every crate, and every part of one, that awaits it.
type Boxed<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// Connections to one engine.
#[derive(Clone)]
pub(crate) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// The two engines, for the few places where their words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// What a transaction is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Sees one moment and cannot write.
    Read,
    /// Holds the right to write from its beginning.
    Write,
}

/// Whose rows a transaction sees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// One user's; `$1` is that user in every statement.
    User(UserId),
    /// The tables that span users: who there is, and who is due.
    Installation,
}

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
pub(crate) struct Tx {
    inner: Inner,
    user: Option<String>,
    site: Arc<Site>,
    /// Writers of one process take turns here: waiting in SQLite's own busy handler is neither fair
    /// nor quick.
    _turn: Option<OwnedMutexGuard<()>>,
}

enum Inner {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// Expands the same body for the transaction of either engine.
macro_rules! on {
    ($inner:expr, $tx:ident => $body:expr) => {
        match $inner {
            Inner::Sqlite($tx) => $body,
            Inner::Postgres($tx) => $body,
        }
    };
}

impl Pool {
    pub(crate) fn begin<'a>(
        &'a self,
        site: &'a Arc<Site>,
        turn: &'a Arc<Mutex<()>>,
        scope: Scope,
        mode: Mode,
    ) -> Boxed<'a, Tx> {
        Box::pin(async move {
            let user = match scope {
                Scope::User(user) => Some(user.to_string()),
                Scope::Installation => None,
            };
            let (inner, turn) = match self {
                Self::Sqlite(pool) => {
                    let turn = match mode {
                        Mode::Read => None,
                        Mode::Write => Some(Arc::clone(turn).lock_owned().await),
                    };
                    let begin = match mode {
                        Mode::Read => "BEGIN",
                        Mode::Write => BEGIN_WRITING,
                    };
                    (pool.begin_with(begin).await.map(Inner::Sqlite), turn)
                }
                Self::Postgres(pool) => {
                    let begin = AssertSqlSafe(begin_postgres(user.as_deref(), mode));
                    (pool.begin_with(begin).await.map(Inner::Postgres), None)
                }
            };
            Ok(Tx {
                inner: inner.map_err(|error| failure(site, &error))?,
                user,
                site: Arc::clone(site),
                _turn: turn,
            })
        })
    }

    pub(crate) fn close(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            match self {
                Self::Sqlite(pool) => pool.close().await,
                Self::Postgres(pool) => pool.close().await,
            }
        })
    }
}

/// How a transaction begins on PostgreSQL: with the user for the row-level security, in one round trip.
fn begin_postgres(user: Option<&str>, mode: Mode) -> String {
    let mode = match mode {
        Mode::Read => "ISOLATION LEVEL REPEATABLE READ READ ONLY",
        Mode::Write => "ISOLATION LEVEL READ COMMITTED READ WRITE",
    };
    // LOCAL, since a plain SET would stay on the connection for its next user. The user is a UUID or a
    // star, so it needs no escaping.
    let user = user.unwrap_or("*");
    format!("BEGIN {mode}; SET LOCAL meanwhile.user_id = '{user}'")
}

impl Tx {
    pub(crate) fn engine(&self) -> Engine {
        match self.inner {
            Inner::Sqlite(_) => Engine::Sqlite,
            Inner::Postgres(_) => Engine::Postgres,
        }
    }

    fn scoped(&self, sql: &str) {
        debug_assert!(
            self.user.is_none()
                || (sql.contains("user_id") && (sql.contains("$1") || sql.contains("VALUES (?"))),
            "not scoped by user: {sql}"
        );
    }

    /// Runs a statement; how many rows it changed.
    pub(crate) fn run<'a>(&'a mut self, sql: &'a str, args: &'a [Arg<'a>]) -> Boxed<'a, u64> {
        self.run_with(sql, args.iter().map(Arg::borrowed).collect())
    }

    /// [`Tx::run`] with parameters that need not be copied.
    fn run_with<'a>(&'a mut self, sql: &'a str, args: Vec<Arg<'a>>) -> Boxed<'a, u64> {
        Box::pin(async move {
            self.scoped(sql);
            let args = user_first(self.user.as_deref(), args);
            let done = on!(&mut self.inner, tx => {
                bind_all(sqlx::query(AssertSqlSafe(sql)), args)
                    .execute(&mut **tx)
                    .await
                    .map(|done| done.rows_affected())
            });
            done.map_err(|error| failure(&self.site, &error))
        })
    }

    /// All rows of a query.
    pub(crate) fn rows<'a>(&'a mut self, sql: &'a str, args: &'a [Arg<'a>]) -> Boxed<'a, Vec<Row>> {
        Box::pin(async move {
            self.scoped(sql);
            let args = user_first(self.user.as_deref(), args.iter().map(Arg::borrowed));
            let rows = match &mut self.inner {
                Inner::Sqlite(tx) => bind_all(sqlx::query(AssertSqlSafe(sql)), args)
                    .fetch_all(&mut **tx)
                    .await
                    .map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
                Inner::Postgres(tx) => bind_all(sqlx::query(AssertSqlSafe(sql)), args)
                    .fetch_all(&mut **tx)
                    .await
                    .map(|rows| rows.into_iter().map(Row::Postgres).collect()),
            };
            rows.map_err(|error| failure(&self.site, &error))
        })
    }

    /// Hands over the rows of a query one by one, while the engine fetches those that follow.
    pub(crate) fn each<'a>(
        &'a mut self,
        sql: &'a str,
        args: &'a [Arg<'a>],
        take: &'a mut (dyn FnMut(Row) -> Result<(), StoreError> + Send),
    ) -> Boxed<'a, ()> {
        Box::pin(async move {
            self.scoped(sql);
            let args = user_first(self.user.as_deref(), args.iter().map(Arg::borrowed));
            let mut rows = match &mut self.inner {
                Inner::Sqlite(tx) => bind_all(sqlx::query(AssertSqlSafe(sql)), args)
                    .fetch(&mut **tx)
                    .map_ok(Row::Sqlite)
                    .boxed(),
                Inner::Postgres(tx) => bind_all(sqlx::query(AssertSqlSafe(sql)), args)
                    .fetch(&mut **tx)
                    .map_ok(Row::Postgres)
                    .boxed(),
            };
            while let Some(row) = rows
                .try_next()
                .await
                .map_err(|error| failure(&self.site, &error))?
            {
                take(row)?;
            }
            Ok(())
        })
    }

    /// The first row of a query, if it has one.
    pub(crate) async fn row(
        &mut self,
        sql: &str,
        args: &[Arg<'_>],
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, args).await?.into_iter().next())
    }

    /// Runs statements that take no parameters; for migrations.
    pub(crate) fn script<'a>(&'a mut self, sql: &'a str) -> Boxed<'a, ()> {
        Box::pin(async move {
            let done = on!(&mut self.inner, tx => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await.map(drop)
            });
            done.map_err(|error| failure(&self.site, &error))
        })
    }

    /// Inserts rows in few statements; how many were new. Each row's first column is the user.
    ///
    /// `into` is the table with its columns, `rest` what follows the values. While the engine stores some rows, those that
    /// follow are put together.
    pub(crate) fn insert<'a>(
        &'a mut self,
        into: &'a str,
        rest: &'a str,
        rows: &'a mut Rows<'a>,
    ) -> Boxed<'a, u64> {
        Box::pin(async move {
            let engine = self.engine();
            let user = self.user.clone().filter(|_| engine == Engine::Sqlite);
            let user = user.as_deref();
            let mut added = 0;
            let mut next = Chunk::of(rows, user)?;
            while next.rows > 0 {
                let sql = values(engine, into, rest, next.rows, next.columns);
                let stored = self.run_with(&sql, next.args);
                let (stored, following) =
                    future::join(stored, async { Chunk::of(rows, user) }).await;
                added += stored?;
                next = following?;
            }
            Ok(added)
        })
    }

    /// Waits until no other node changes what spans users. SQLite's writing transaction is that already.
    pub(crate) async fn lock_installation(&mut self) -> Result<(), StoreError> {
        if self.engine() == Engine::Postgres {
            // Any number would do, as long as all nodes take the same.
            let lock = "SELECT 1 FROM (SELECT pg_advisory_xact_lock(1296979788)) AS held";
            self.rows(lock, &[]).await?;
        }
        Ok(())
    }

    pub(crate) fn commit(self) -> Boxed<'static, ()> {
        Box::pin(async move {
            let done = on!(self.inner, tx => tx.commit().await);
            done.map_err(|error| failure(&self.site, &error))
        })
    }
}

/// A user's rows that are to be stored: their columns behind the user.
pub(crate) type Rows<'a> =
    dyn ExactSizeIterator<Item = Result<Vec<Arg<'a>>, StoreError>> + Send + 'a;

/// Rows that one statement stores at most. *Assumption:* each statement waits for the thread of the database and back, and
/// beyond so many that no longer counts; more would keep more texts in memory twice.
const ROWS_MOST: usize = 64;

/// The rows of one statement.
struct Chunk<'a> {
    rows: usize,
    columns: usize,
    args: Vec<Arg<'a>>,
}

impl<'a> Chunk<'a> {
    /// The next rows, as many as fit; none when there are none left. `user` goes before each row but the first.
    fn of(rows: &mut Rows<'a>, user: Option<&str>) -> Result<Self, StoreError> {
        // Only powers of two, so that their prepared statements are found again.
        let left = rows.len().min(ROWS_MOST).checked_ilog2();
        let mut chunk = Self {
            rows: left.map_or(0, |log| 1 << log),
            columns: 0,
            args: Vec::new(),
        };
        for row in rows.take(chunk.rows) {
            let row = row?;
            if chunk.args.is_empty() {
                chunk.columns = row.len();
                chunk.args.reserve(chunk.rows * (row.len() + 1));
            } else {
                chunk
                    .args
                    .extend(user.map(|user| Arg::from(user.to_owned())));
            }
            chunk.args.extend(row);
        }
        Ok(chunk)
    }
}

/// The parameters of a statement: the user, who is the first of every statement that has one, and what follows.
fn user_first<'a>(
    user: Option<&'a str>,
    args: impl IntoIterator<Item = Arg<'a>>,
) -> impl Iterator<Item = Arg<'a>> {
    user.map(Arg::from).into_iter().chain(args)
}

/// `INSERT INTO into VALUES ($1, $2, …), ($1, …) rest`, with `columns` values besides the user.
///
/// SQLite finds a parameter with a name by walking the names of all, so there they have none, and each row its user.
fn values(engine: Engine, into: &str, rest: &str, rows: usize, columns: usize) -> String {
    use std::fmt::Write as _;
    if engine == Engine::Sqlite {
        let row = format!("(?{})", ", ?".repeat(columns));
        let rows = vec![row; rows].join(", ");
        return format!("INSERT INTO {into} VALUES {rows} {rest}");
    }
    let mut sql = format!("INSERT INTO {into} VALUES ");
    let mut number = 1;
    for row in 0..rows {
        sql.push_str(if row == 0 { "($1" } else { ", ($1" });
        for _ in 0..columns {
            number += 1;
            // Writing to a string cannot fail.
            let _ = write!(sql, ", ${number}");
        }
        sql.push(')');
    }
    sql.push(' ');
    sql.push_str(rest);
    sql
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_is_set_for_the_transaction_only() {
        for mode in [Mode::Read, Mode::Write] {
            let begin = begin_postgres(Some("someone"), mode);
            assert!(
                begin.ends_with("; SET LOCAL meanwhile.user_id = 'someone'"),
                "{begin}"
            );
        }
        assert!(begin_postgres(None, Mode::Read).ends_with(" = '*'"));
    }

    #[test]
    fn the_user_is_the_first_value_of_every_row() {
        for (engine, expected) in [
            (Engine::Postgres, "VALUES ($1, $2, $3), ($1, $4, $5)"),
            (Engine::Sqlite, "VALUES (?, ?, ?), (?, ?, ?)"),
        ] {
            let sql = values(engine, "t (user_id, a, b)", "ON CONFLICT DO NOTHING", 2, 2);
            let expected =
                format!("INSERT INTO t (user_id, a, b) {expected} ON CONFLICT DO NOTHING");
            assert_eq!(sql, expected);
        }
    }
}
