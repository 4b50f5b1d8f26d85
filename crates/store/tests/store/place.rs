//! A fresh, empty place for a store on either engine.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Once;

use meanwhile_store::{Location, OpenOptions, Store, UserId};
use tempfile::TempDir;

use crate::postgres;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

pub struct Place {
    pub location: Location,
    /// Where the file is, on SQLite; removed when the place is dropped.
    folder: TempDir,
}

impl Place {
    pub async fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = match engine {
            Engine::Sqlite => {
                say_version().await;
                Location::Sqlite(folder.path().join("meanwhile.db"))
            }
            Engine::Postgres => Location::Postgres(postgres::server().database().await),
        };
        Self { location, folder }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("meanwhile.db")
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.location, OpenOptions::default())
            .await
            .unwrap()
    }

    pub async fn open_with_user(&self) -> (Store, UserId) {
        let store = self.open().await;
        let user = store.sole_user().await.unwrap();
        (store, user)
    }
}

/// The length of a page of an SQLite file, from its bytes 16 and 17: https://www.sqlite.org/fileformat.html
pub fn page_bytes(file: &[u8]) -> usize {
    usize::from(u16::from_be_bytes([file[16], file[17]]))
}

pub async fn sqlite_version() -> String {
    let pool = sqlx::SqlitePool::connect("sqlite::memory:").await.unwrap();
    sqlx::query_scalar("SELECT sqlite_version()")
        .fetch_one(&pool)
        .await
        .unwrap()
}

async fn say_version() {
    static SAID: Once = Once::new();
    let version = sqlite_version().await;
    SAID.call_once(|| {
        // Past the capturing of tests that pass.
        let _ = writeln!(std::io::stderr(), "the contract runs on SQLite {version}");
    });
}

/// Runs a test's future on a runtime of its own.
pub fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(test);
}
