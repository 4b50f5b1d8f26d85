//! SQLite's files: who may read them, what every connection has, backups and putting them back.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::Duration;

use meanwhile_store::{Change, Location, OpenOptions, Store, StoreError, UserId};
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::place::{Engine, Place, page_bytes, run, sqlite_version};
use crate::sample::{batch, fact, message, trio};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn the_bundled_sqlite_is_free_of_the_log_reset_bug() {
    // Before 3.51.3 a reset of the write-ahead log could damage the file.
    run(async {
        let version = sqlite_version().await;
        let parts: Vec<u32> = version
            .split('.')
            .map(|part| part.parse().unwrap())
            .collect();
        assert!(parts >= vec![3, 51, 3], "{version}");
    });
}

#[test]
fn a_new_store_is_for_this_account_only() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let folder = place.folder().join("new").join("deep");
        let file = folder.join("meanwhile.db");
        let store = Store::open(&Location::Sqlite(file.clone()), OpenOptions::default())
            .await
            .unwrap();
        store.sole_user().await.unwrap();
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(folder.parent().unwrap()), 0o700);
        for ending in ["", "-wal", "-shm", ".epoch"] {
            let name = format!("meanwhile.db{ending}");
            assert_eq!(mode(&folder.join(&name)), 0o600, "{name}");
        }
    });
}

#[test]
fn a_folder_that_was_there_keeps_its_permissions() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        fs::set_permissions(place.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        place.open().await;
        assert_eq!(mode(place.folder()), 0o755);
    });
}

#[test]
fn a_backup_is_made_while_others_write_and_holds_what_was_there() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        let mut changes = trio(1);
        changes.push(Change::PutMessages((0..3_000).map(message).collect()));
        store.of(user).commit(&batch(changes)).await.unwrap();
        let writer = tokio::spawn({
            let store = store.clone();
            async move {
                for number in 0..200 {
                    let added = vec![Change::AddFacts(vec![fact(1, number)])];
                    store.of(user).commit(&batch(added)).await.unwrap();
                }
            }
        });
        let to = place.folder().join("backup.db");
        for round in 0..5 {
            let backup = store.backup(&to, round > 0).await.unwrap();
            assert_eq!(backup.rows["messages"], 3_000);
            assert_eq!(backup.bytes, fs::metadata(&to).unwrap().len());
            assert_eq!(mode(&to), 0o600);
        }
        writer.await.unwrap();
        let names: Vec<_> = fs::read_dir(place.folder()).unwrap().flatten().collect();
        let partial = names
            .iter()
            .filter(|name| name.file_name().to_string_lossy().contains("partial"));
        assert_eq!(partial.count(), 0);
        let copy = Store::open(&Location::Sqlite(to), OpenOptions::default())
            .await
            .unwrap();
        copy.check().await.unwrap();
        assert_eq!(copy.users().await.unwrap(), [user]);
    });
}

#[test]
fn a_backup_does_not_overwrite_unless_asked() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, _) = place.open_with_user().await;
        let to = place.folder().join("precious.txt");
        fs::write(&to, "precious").unwrap();
        let error = store.backup(&to, false).await.unwrap_err();
        assert!(matches!(error, StoreError::Exists { .. }), "{error}");
        assert_eq!(fs::read_to_string(&to).unwrap(), "precious");
        store.backup(&to, true).await.unwrap();
        let nowhere = place.folder().join("no such folder").join("backup.db");
        let error = store.backup(&nowhere, false).await.unwrap_err();
        assert!(matches!(error, StoreError::CannotOpen { .. }), "{error}");
    });
}

#[test]
fn a_server_has_no_file_to_copy() {
    run(async {
        let place = Place::new(Engine::Postgres).await;
        let store = place.open().await;
        let error = store.backup(&place.file(), false).await.unwrap_err();
        assert!(error.to_string().contains("export each user"), "{error}");
        assert!(!place.file().exists());
    });
}

#[test]
fn a_restored_store_is_as_it_was_and_has_a_new_epoch() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        store.of(user).commit(&batch(trio(1))).await.unwrap();
        let to = place.folder().join("backup.db");
        store.backup(&to, false).await.unwrap();
        store.of(user).commit(&batch(trio(2))).await.unwrap();
        let before = store.epoch();
        store.close().await;
        let options = OpenOptions::default();
        let restored = Store::restore(&place.file(), &to, &options).await.unwrap();
        assert_eq!(restored.rows["applications"], 1);
        let store = place.open().await;
        assert_ne!(store.epoch(), before);
        let (desk, _) = store.of(user).desk().await.unwrap();
        assert_eq!(desk.files.len(), 1);
        store.close().await;
        // The same epoch from now on.
        let epoch = store.epoch();
        assert_eq!(place.open().await.epoch(), epoch);
        // What was there is kept whole.
        let kept = Location::Sqlite(restored.kept.unwrap());
        let kept = Store::open(&kept, options).await.unwrap();
        assert_eq!(kept.of(user).desk().await.unwrap().0.files.len(), 2);
    });
}

#[test]
fn a_database_that_was_put_back_by_hand_has_a_new_epoch() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, _) = place.open_with_user().await;
        let first = store.epoch();
        store.close().await;
        // Copied to another machine without what lies beside it.
        let elsewhere = Place::new(Engine::Sqlite).await;
        fs::copy(place.file(), elsewhere.file()).unwrap();
        assert_ne!(elsewhere.open().await.epoch(), first);
        assert_eq!(place.open().await.epoch(), first);
    });
}

#[test]
fn nothing_is_restored_while_the_store_is_in_use() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        let to = place.folder().join("backup.db");
        store.backup(&to, false).await.unwrap();
        store.of(user).commit(&batch(trio(1))).await.unwrap();
        let options = OpenOptions {
            busy_timeout: Duration::from_millis(100),
            ..OpenOptions::default()
        };
        let error = Store::restore(&place.file(), &to, &options)
            .await
            .unwrap_err();
        assert!(matches!(error, StoreError::Locked { .. }), "{error}");
        assert!(error.to_string().contains("meanwhile.db"), "{error}");
        store.of(user).commit(&batch(trio(2))).await.unwrap();
        assert_eq!(store.of(user).desk().await.unwrap().0.files.len(), 2);
    });
}

#[test]
fn a_bad_backup_is_not_restored() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        store.of(user).commit(&batch(trio(1))).await.unwrap();
        let good = place.folder().join("good.db");
        store.backup(&good, false).await.unwrap();
        store.close().await;
        let bytes = fs::read(&good).unwrap();
        let mut flipped = bytes.clone();
        let size = page_bytes(&bytes);
        let middle = bytes.len() / size / 2 * size;
        for byte in &mut flipped[middle..middle + size] {
            *byte ^= 0xff;
        }
        let before = fs::read(place.file()).unwrap();
        let bad = place.folder().join("bad.db");
        for content in [&flipped[..], &bytes[..bytes.len() / 2], b"hello", b""] {
            fs::write(&bad, content).unwrap();
            let options = OpenOptions::default();
            let error = Store::restore(&place.file(), &bad, &options)
                .await
                .unwrap_err();
            assert!(
                matches!(
                    error,
                    StoreError::Damaged { .. } | StoreError::NotADatabase { .. }
                ),
                "{error}"
            );
            assert!(fs::read(place.file()).unwrap() == before);
        }
        let missing = place.folder().join("missing.db");
        let error = Store::restore(&place.file(), &missing, &OpenOptions::default())
            .await
            .unwrap_err();
        assert!(matches!(error, StoreError::File { .. }), "{error}");
        assert_eq!(
            place
                .open()
                .await
                .of(user)
                .desk()
                .await
                .unwrap()
                .0
                .files
                .len(),
            1
        );
    });
}

#[test]
fn a_damaged_store_can_be_replaced_and_is_kept() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        store.of(user).commit(&batch(trio(1))).await.unwrap();
        let to = place.folder().join("backup.db");
        store.backup(&to, false).await.unwrap();
        store.close().await;
        fs::write(place.file(), "nothing that could be a database").unwrap();
        let options = OpenOptions::default();
        let restored = Store::restore(&place.file(), &to, &options).await.unwrap();
        let kept = fs::read_to_string(restored.kept.unwrap()).unwrap();
        assert_eq!(kept, "nothing that could be a database");
        assert_eq!(
            place
                .open()
                .await
                .of(user)
                .desk()
                .await
                .unwrap()
                .0
                .files
                .len(),
            1
        );
    });
}

#[test]
fn what_was_erased_is_gone_from_the_file() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        let other = UserId::from_u128(2);
        store.add_user(other).await.unwrap();
        for (each, secret) in [(user, "SecretOfTheFirst"), (other, "SecretOfTheOther")] {
            let mut changes = trio(1);
            let mut long = message(1);
            long.text = secret.repeat(2_000);
            let mut secretive = fact(1, 1);
            secretive.kind = meanwhile_core::fact::FactKind::Accomplishment {
                text: secret.to_owned(),
            };
            changes.extend([
                Change::PutMessages(vec![long]),
                Change::AddFacts(vec![secretive]),
            ]);
            store.of(each).commit(&batch(changes)).await.unwrap();
        }
        let holds = |secret: &str| {
            ["", "-wal"].iter().any(|ending| {
                let path = format!("{}{ending}", place.file().display());
                let bytes = fs::read(path).unwrap();
                bytes
                    .windows(secret.len())
                    .any(|window| window == secret.as_bytes())
            })
        };
        assert!(holds("SecretOfTheFirst"));
        assert!(store.of(user).erase().await.unwrap().from_file);
        assert!(!holds("SecretOfTheFirst"));
        assert!(!holds(&user.to_string()));
        assert!(holds("SecretOfTheOther"));
    });
}

#[test]
fn a_database_that_another_program_holds_is_named_after_the_waiting_time() {
    run(async {
        let place = Place::new(Engine::Sqlite).await;
        let (store, user) = place.open_with_user().await;
        store.close().await;
        let options = OpenOptions {
            busy_timeout: Duration::from_millis(200),
            ..OpenOptions::default()
        };
        let store = Store::open(&place.location, options.clone()).await.unwrap();
        let url = format!("sqlite://{}", place.file().display());
        let mut other = SqliteConnection::connect(&url).await.unwrap();
        other.execute("BEGIN IMMEDIATE").await.unwrap();
        let start = std::time::Instant::now();
        let error = store.of(user).commit(&batch(trio(1))).await.unwrap_err();
        assert!(start.elapsed() >= options.busy_timeout);
        assert!(
            matches!(error, StoreError::Locked { waited_ms: 200, .. }),
            "{error}"
        );
        let said = error.to_string();
        assert!(said.contains(&place.file().display().to_string()), "{said}");
        assert!(
            said.contains("200 ms") && said.contains("Nothing was saved"),
            "{said}"
        );
        // Reading goes on meanwhile, and so does opening.
        assert_eq!(store.of(user).desk().await.unwrap().0.files.len(), 0);
        Store::open(&place.location, options).await.unwrap();
        other.execute("ROLLBACK").await.unwrap();
        store.of(user).commit(&batch(trio(1))).await.unwrap();
    });
}
