//! Files that must not be opened, or not trusted: each is refused with what it is, and never changed.

use std::fs;
use std::path::Path;

use meanwhile_store::{Change, OpenOptions, Store, StoreError};
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::place::{Engine, Place, page_bytes, run};
use crate::sample::{batch, message, trio};

/// A store with something in it, at rest, and its bytes.
async fn at_rest() -> (Place, Vec<u8>) {
    let place = Place::new(Engine::Sqlite).await;
    let (store, user) = place.open_with_user().await;
    let mut changes = trio(1);
    changes.push(Change::PutMessages((0..500).map(message).collect()));
    store.of(user).commit(&batch(changes)).await.unwrap();
    store.close().await;
    let bytes = fs::read(place.file()).unwrap();
    (place, bytes)
}

async fn refused(place: &Place) -> StoreError {
    let before = listing(place.folder());
    let error = Store::open(&place.location, OpenOptions::default())
        .await
        .err()
        .unwrap();
    assert!(
        listing(place.folder()) == before,
        "something was touched: {error}"
    );
    let said = error.to_string();
    assert!(said.contains(&place.file().display().to_string()), "{said}");
    error
}

/// Every file of a folder with its bytes.
fn listing(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_newer_schema_is_refused_with_both_versions() {
    run(async {
        let (place, mut bytes) = at_rest().await;
        bytes[60..64].copy_from_slice(&77_u32.to_be_bytes());
        fs::write(place.file(), &bytes).unwrap();
        let error = refused(&place).await;
        assert!(
            matches!(
                error,
                StoreError::NewerSchema {
                    found: 77,
                    known: 4,
                    ..
                }
            ),
            "{error}"
        );
        let said = error.to_string();
        assert!(
            said.contains("77") && said.contains("Nothing was touched"),
            "{said}"
        );
    });
}

#[test]
fn a_newer_schema_that_is_still_in_the_log_is_refused() {
    run(async {
        let (place, _) = at_rest().await;
        let url = format!("sqlite://{}", place.file().display());
        let mut newer = SqliteConnection::connect(&url).await.unwrap();
        newer
            .execute("BEGIN; UPDATE installation SET schema_version = 78; PRAGMA user_version = 78; COMMIT")
            .await
            .unwrap();
        let error = Store::open(&place.location, OpenOptions::default())
            .await
            .err()
            .unwrap();
        assert!(
            matches!(error, StoreError::NewerSchema { found: 78, .. }),
            "{error}"
        );
    });
}

#[test]
fn what_is_no_database_is_refused() {
    run(async {
        let (place, bytes) = at_rest().await;
        let mut scrambled = bytes;
        scrambled[0] = b'X';
        for content in [
            &b"Dear diary"[..],
            &[0; 5_000],
            &scrambled,
            b"SQLite format 3\0",
        ] {
            fs::write(place.file(), content).unwrap();
            let error = refused(&place).await;
            assert!(matches!(error, StoreError::NotADatabase { .. }), "{error}");
        }
        fs::remove_file(place.file()).unwrap();
        fs::create_dir(place.file()).unwrap();
        let error = refused(&place).await;
        assert!(matches!(error, StoreError::NotADatabase { .. }), "{error}");
    });
}

#[test]
fn the_database_of_another_program_is_refused() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let url = format!("sqlite://{}?mode=rwc", place.file().display());
        let mut other = SqliteConnection::connect(&url).await.unwrap();
        other
            .execute("CREATE TABLE bookmarks (url TEXT)")
            .await
            .unwrap();
        other.close().await.unwrap();
        let error = refused(&place).await;
        assert!(matches!(error, StoreError::NotOurs { .. }), "{error}");
    });
}

#[test]
fn a_file_that_was_cut_short_is_refused() {
    run(async {
        let (place, bytes) = at_rest().await;
        for length in [bytes.len() - 1, bytes.len() / 2, page_bytes(&bytes), 0] {
            fs::write(place.file(), &bytes[..length]).unwrap();
            let error = refused(&place).await;
            assert!(
                matches!(error, StoreError::Damaged { .. }),
                "{length}: {error}"
            );
            assert!(
                error.to_string().contains("restore your last backup"),
                "{error}"
            );
        }
    });
}

#[test]
fn flipped_bytes_are_found_by_a_check_and_never_end_in_a_panic() {
    run(async {
        let (place, bytes) = at_rest().await;
        let size = page_bytes(&bytes);
        let pages = bytes.len() / size;
        let mut found = 0;
        // The head of each page but the first: its kind and the places of its cells.
        for page in 1..pages {
            let mut damaged = bytes.clone();
            for byte in &mut damaged[page * size..page * size + 64] {
                *byte ^= 0xa5;
            }
            fs::write(place.file(), &damaged).unwrap();
            let opened = Store::open(&place.location, OpenOptions::default()).await;
            let checked = match &opened {
                Ok(store) => store.check().await,
                Err(_) => Ok(()),
            };
            match opened.as_ref().err().or(checked.as_ref().err()) {
                Some(StoreError::Damaged { .. } | StoreError::Unreadable { .. }) => found += 1,
                Some(error) => panic!("page {page}: {error}"),
                None => panic!("page {page} was damaged and nothing said so"),
            }
            if let Ok(store) = opened {
                store.close().await;
            }
            assert!(
                fs::read(place.file()).unwrap() == damaged,
                "page {page} was changed"
            );
            for ending in ["-wal", "-shm"] {
                let _ = fs::remove_file(format!("{}{ending}", place.file().display()));
            }
        }
        assert_eq!(found, pages - 1);
    });
}

#[test]
fn a_file_whose_missing_pages_are_in_its_log_is_whole() {
    // What a disk leaves that was full while the log was brought into the file.
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        let mut changes = trio(1);
        changes.push(Change::PutMessages((0..500).map(message).collect()));
        store.of(user).commit(&batch(changes)).await.unwrap();
        let log = format!("{}-wal", place.file().display());
        let kept = fs::read(&log).unwrap();
        store.close().await;
        let whole = fs::read(place.file()).unwrap();
        fs::write(place.file(), &whole[..page_bytes(&whole)]).unwrap();
        fs::write(&log, &kept).unwrap();
        let backup = place.file();
        let elsewhere = Place::new(Engine::Sqlite).await;
        let options = OpenOptions::default();
        let error = Store::restore(&elsewhere.file(), &backup, &options)
            .await
            .unwrap_err();
        assert!(matches!(error, StoreError::NotAtRest { .. }), "{error}");
        let store = place.open().await;
        store.check().await.unwrap();
        assert_eq!(store.of(user).counts().await.unwrap()["messages"], 500);
        store.close().await;
        // The log of an empty file would be thrown away, so such a file is not opened.
        fs::write(place.file(), b"").unwrap();
        fs::write(&log, &kept).unwrap();
        fs::remove_file(format!("{}.epoch", place.file().display())).unwrap();
        let error = refused(&place).await;
        assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    });
}
