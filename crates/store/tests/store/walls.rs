//! The second walls: what the database itself refuses when a statement forgets what it must not do.

use meanwhile_store::{Change, Location, OpenOptions, Store, StoreError, UserId};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, SqliteConnection};

use crate::place::{Engine, Place, run};
use crate::postgres::server;
use crate::sample::{action, assigned, batch, fact, message, moment, trio};

/// Tables that an ordinary user's transaction reads.
const TABLES: &[&str] = &[
    "users",
    "wake",
    "settings",
    "tokens",
    "passwords",
    "shared_waits",
    "employers",
    "people",
    "applications",
    "facts",
    "messages",
    "calendar_entries",
    "imports",
    "aliases",
    "proposals",
    "actions",
];

async fn filled(store: &Store, user: UserId) {
    store.add_user(user).await.unwrap();
    let mut changes = trio(1);
    let mut filed = message(1);
    filed.filing = assigned(1);
    changes.extend([
        Change::AddFacts(vec![fact(1, 1)]),
        Change::PutMessages(vec![filed]),
        Change::SetWake(Some(moment(1))),
    ]);
    store
        .of(user)
        .commit(&action("all", changes))
        .await
        .unwrap();
}

async fn connect(place: &Place) -> PgConnection {
    let Location::Postgres(url) = &place.location else {
        panic!("not PostgreSQL")
    };
    PgConnection::connect(url).await.unwrap()
}

async fn count(connection: &mut PgConnection, table: &str, more: &str) -> i64 {
    let select = format!("SELECT count(*) FROM {table} {more}");
    sqlx::query_scalar(AssertSqlSafe(select))
        .fetch_one(connection)
        .await
        .unwrap()
}

#[test]
fn a_statement_that_forgets_the_user_sees_only_one_users_rows() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        let store = place.open().await;
        let (mine, theirs) = (UserId::from_u128(1), UserId::from_u128(2));
        filled(&store, mine).await;
        filled(&store, theirs).await;
        assert_eq!(store.row_security().await.unwrap(), Some(true));
        let mut raw = connect(&place).await;
        // The role owns the tables: without FORCE it would see everything.
        for table in TABLES {
            assert_eq!(count(&mut raw, table, "").await, 0, "{table}");
        }
        raw.execute("BEGIN").await.unwrap();
        let set = format!("SET LOCAL meanwhile.user_id = '{mine}'");
        raw.execute(AssertSqlSafe(set)).await.unwrap();
        let others = format!("WHERE user_id = '{theirs}'");
        for table in TABLES {
            assert_eq!(count(&mut raw, table, &others).await, 0, "{table}");
        }
        for table in ["users", "wake", "employers", "facts", "messages", "actions"] {
            assert_eq!(count(&mut raw, table, "").await, 1, "{table}");
        }
        let update = format!("UPDATE employers SET body = '{{}}' {others}");
        let done = raw.execute(AssertSqlSafe(update)).await.unwrap();
        assert_eq!(done.rows_affected(), 0);
        let forged = format!("INSERT INTO settings (user_id, body) VALUES ('{theirs}', '{{}}')");
        let error = raw.execute(AssertSqlSafe(forged)).await.unwrap_err();
        assert!(error.to_string().contains("row-level security"), "{error}");
        raw.execute("ROLLBACK").await.unwrap();
        // The star opens who there is and who is due, and nothing else.
        raw.execute("BEGIN; SET LOCAL meanwhile.user_id = '*'")
            .await
            .unwrap();
        for table in TABLES {
            let expected = if ["users", "wake"].contains(table) {
                2
            } else {
                0
            };
            assert_eq!(count(&mut raw, table, "").await, expected, "{table}");
        }
        raw.execute("COMMIT").await.unwrap();
        // LOCAL: nothing of it is left on the connection.
        assert_eq!(count(&mut raw, "users", "").await, 0);
    });
}

#[test]
fn every_table_with_a_user_has_the_wall() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        place.open().await.close().await;
        let mut raw = connect(&place).await;
        let open: Vec<String> = sqlx::query_scalar(
            "SELECT relname::text FROM pg_class \
             JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'user_id' \
             WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace \
             AND NOT (relrowsecurity AND relforcerowsecurity)",
        )
        .fetch_all(&mut raw)
        .await
        .unwrap();
        assert_eq!(open, Vec::<String>::new());
        let views: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_class WHERE relkind IN ('v', 'm') \
             AND relnamespace = 'public'::regnamespace",
        )
        .fetch_one(&mut raw)
        .await
        .unwrap();
        let definers: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_proc WHERE prosecdef \
             AND pronamespace = 'public'::regnamespace",
        )
        .fetch_one(&mut raw)
        .await
        .unwrap();
        assert_eq!(
            (views, definers),
            (0, 0),
            "these pass row-level security by"
        );
    });
}

#[test]
fn a_role_that_passes_the_wall_is_told_of() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        place.open().await.close().await;
        let Location::Postgres(url) = &place.location else {
            panic!("not PostgreSQL")
        };
        let database = url.split('/').next_back().unwrap();
        let database = database.split('?').next().unwrap();
        let location = Location::Postgres(server().url("postgres", database));
        let store = Store::open(&location, OpenOptions::default())
            .await
            .unwrap();
        assert_eq!(store.row_security().await.unwrap(), Some(false));
        let place = Place::new(Engine::Sqlite).await;
        let sqlite = place.open().await;
        assert_eq!(sqlite.row_security().await.unwrap(), None);
    });
}

#[test]
fn postgres_refuses_to_change_or_remove_a_fact() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        let store = place.open().await;
        let user = UserId::from_u128(1);
        filled(&store, user).await;
        let mut raw = connect(&place).await;
        for statement in [
            "UPDATE facts SET body = '{}'",
            "DELETE FROM facts",
            "TRUNCATE facts",
            "TRUNCATE users CASCADE",
        ] {
            let begin = format!("BEGIN; SET LOCAL meanwhile.user_id = '{user}'");
            raw.execute(AssertSqlSafe(begin)).await.unwrap();
            let error = raw.execute(statement).await.unwrap_err();
            assert!(
                error.to_string().contains("facts are only ever added"),
                "{error}"
            );
            raw.execute("ROLLBACK").await.unwrap();
        }
        assert_eq!(store.of(user).counts().await.unwrap()["facts"], 1);
    });
}

#[test]
fn sqlite_refuses_to_change_or_remove_a_fact() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let store = place.open().await;
        filled(&store, UserId::from_u128(1)).await;
        let url = format!("sqlite://{}", place.file().display());
        let mut raw = SqliteConnection::connect(&url).await.unwrap();
        for statement in [
            "UPDATE facts SET body = '{}'",
            "DELETE FROM facts",
            "INSERT INTO facts SELECT * FROM facts WHERE true \
             ON CONFLICT (user_id, id) DO UPDATE SET body = ''",
        ] {
            let error = raw.execute(statement).await.unwrap_err();
            assert!(
                error.to_string().contains("facts are only ever added"),
                "{error}"
            );
        }
        // Erasing one user does not open the facts of another.
        filled(&store, UserId::from_u128(2)).await;
        raw.execute("BEGIN IMMEDIATE").await.unwrap();
        let erasing = format!("INSERT INTO erasures VALUES ('{}')", UserId::from_u128(1));
        raw.execute(AssertSqlSafe(erasing)).await.unwrap();
        assert!(raw.execute("DELETE FROM facts").await.is_err());
        raw.execute("ROLLBACK").await.unwrap();
        assert_eq!(
            store.of(UserId::from_u128(1)).counts().await.unwrap()["facts"],
            1
        );
    });
}

#[test]
fn a_password_is_in_no_message() {
    run(async {
        let url = "postgres://sam:open-sesame@localhost:1/meanwhile".to_owned();
        let location = Location::Postgres(url);
        assert!(!format!("{location:?}").contains("sesame"));
        let options = OpenOptions {
            busy_timeout: std::time::Duration::from_millis(50),
            ..OpenOptions::default()
        };
        let error = Store::open(&location, options).await.err().unwrap();
        assert!(matches!(error, StoreError::NotReached { .. }), "{error:?}");
        let said = format!("{error} {error:?}");
        assert!(said.contains("localhost:1/meanwhile"), "{said}");
        assert!(!said.contains("sesame") && !said.contains("sam"), "{said}");
    });
}

#[test]
fn a_newer_schema_on_the_server_is_refused_and_left_alone() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        let (store, user) = place.open_with_user().await;
        store.of(user).commit(&batch(trio(1))).await.unwrap();
        store.close().await;
        let mut raw = connect(&place).await;
        let select = "SELECT schema_version FROM installation";
        let version: i64 = sqlx::query_scalar(select)
            .fetch_one(&mut raw)
            .await
            .unwrap();
        raw.execute("UPDATE installation SET schema_version = 99")
            .await
            .unwrap();
        let error = Store::open(&place.location, OpenOptions::default())
            .await
            .err()
            .unwrap();
        assert!(
            matches!(error, StoreError::NewerSchema { found: 99, .. }),
            "{error}"
        );
        let back = format!("UPDATE installation SET schema_version = {version}");
        raw.execute(AssertSqlSafe(back)).await.unwrap();
        assert_eq!(place.open().await.users().await.unwrap(), [user]);
    });
}
