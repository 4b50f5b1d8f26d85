//! Processes that are killed, that write at once, that run out of room, or may not write.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use meanwhile_core::record::Desk;
use meanwhile_store::{Change, Store};

use crate::child::{self, BATCH, USER};
use crate::place::{Engine, Place, run};
use crate::postgres::is_root;
use crate::sample::{batch, fact, trio};

async fn begun(engine: Engine) -> (Place, Store) {
    let place = Place::new(engine).await;
    let store = place.open().await;
    store.add_user(USER).await.unwrap();
    store.of(USER).commit(&batch(trio(1))).await.unwrap();
    (place, store)
}

/// Some number below `bound`; the same row of numbers each time.
fn some(state: &mut u64, bound: u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state % bound
}

/// Kills a writing child so many times, and looks after each whether anything it acknowledged is missing.
async fn kill(engine: Engine, times: u32) {
    let mut state = 0x9e37_79b9_7f4a_7c15;
    let mut place = None;
    for round in 0..times {
        // A new place now and then, so that reading everything each time stays quick.
        if round % 25 == 0 {
            let (new, store) = begun(engine).await;
            store.close().await;
            place = Some((new, 0));
        }
        let (place, stored) = place.as_mut().unwrap();
        let mut running = child::start(child::command(
            &[],
            &child::program(),
            "facts",
            place,
            *stored,
        ));
        let mut acknowledged = *stored;
        // From before the first acknowledgement to well after it.
        let wait = Duration::from_micros(some(&mut state, 40_000));
        if round % 8 != 0 {
            acknowledged = running.next("stored ").unwrap().parse().unwrap();
        }
        std::thread::sleep(wait);
        running.child.kill().unwrap();
        running.child.wait().unwrap();
        while let Some(number) = running.next("stored ") {
            acknowledged = number.parse().unwrap();
        }
        let start = Instant::now();
        let store = place.open().await;
        let opened = start.elapsed();
        assert!(opened < Duration::from_secs(2), "opening took {opened:?}");
        let (desk, _) = store.of(USER).desk().await.unwrap();
        store.close().await;
        *stored = count(&desk);
        // At most the one batch that was stored and not yet acknowledged is more.
        assert!(
            (acknowledged..=acknowledged + BATCH).contains(stored),
            "round {round}: {acknowledged} were acknowledged, {stored} are there"
        );
    }
    let (place, _) = place.unwrap();
    place.open().await.check().await.unwrap();
}

/// How many facts there are: each number from 0 on once, and no half batch.
fn count(desk: &Desk) -> u64 {
    let facts = &desk.files[0].facts;
    for (number, stored) in (0_u128..).zip(facts) {
        assert_eq!(*stored, fact(1, number));
    }
    let count = u64::try_from(facts.len()).unwrap();
    assert_eq!(count % BATCH, 0, "half a batch");
    count
}

#[test]
fn killed_two_hundred_times_sqlite_loses_nothing_it_acknowledged() {
    run(kill(Engine::Sqlite, 200));
}

#[test]
fn killed_fifty_times_a_client_of_postgres_loses_nothing_it_was_acknowledged() {
    run(kill(Engine::Postgres, 50));
}

async fn several_write(engine: Engine) {
    let (place, store) = begun(engine).await;
    let workers: Vec<_> = (1..=4)
        .map(|worker| {
            child::start(child::command(
                &[],
                &child::program(),
                "worker",
                &place,
                worker,
            ))
        })
        .collect();
    for mut worker in workers {
        worker.next("finished ").expect("a worker failed");
    }
    let (desk, revision) = store.of(USER).desk().await.unwrap();
    assert_eq!((desk.files[0].facts.len(), revision.0), (160, 161));
    store.check().await.unwrap();
}

#[test]
fn processes_that_write_one_file_at_once_lose_nothing() {
    run(several_write(Engine::Sqlite));
}

#[test]
fn processes_that_write_one_server_at_once_lose_nothing() {
    run(several_write(Engine::Postgres));
}

#[test]
fn when_there_is_no_more_room_it_says_so_and_keeps_what_was_stored() {
    run(async {
        let (place, store) = begun(Engine::Sqlite).await;
        store.close().await;
        // A limit on the size of files is a full disk that needs no privileges: the kernel refuses the write.
        let limited = [
            "sh",
            "-c",
            "trap '' XFSZ; ulimit -f 6000; exec \"$@\"",
            "sh",
        ];
        let mut running = child::start(child::command(
            &limited,
            &child::program(),
            "fill",
            &place,
            0,
        ));
        let mut stored = 0;
        let said = loop {
            let line = running.next("ed ").unwrap();
            match line.parse::<u64>() {
                Ok(number) => stored = number,
                Err(_) => break line,
            }
        };
        assert!(said.starts_with("Full "), "{said}");
        assert!(said.contains("there is no room to write"), "{said}");
        assert!(said.contains(&place.file().display().to_string()), "{said}");
        assert!(said.contains("What was saved before is kept"), "{said}");
        drop(running);
        assert!(stored > 0);
        let store = place.open().await;
        store.check().await.unwrap();
        let counts = store.of(USER).counts().await.unwrap();
        assert_eq!(counts["messages"], stored);
        let more = vec![Change::AddFacts(vec![fact(1, 1)])];
        store.of(USER).commit(&batch(more)).await.unwrap();
    });
}

/// What a child says that opens and writes where it must not, as an ordinary account.
fn touch(place: &Place) -> String {
    if !is_root() {
        let mut running = child::start(child::command(&[], &child::program(), "touch", place, 0));
        return running.next("opening ").unwrap();
    }
    // Root may write anywhere, so another account tries; it must be able to run this program.
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program: PathBuf = folder.path().join("child");
    fs::copy(child::program(), &program).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let other = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        "--",
    ];
    let mut running = child::start(child::command(&other, &program, "touch", place, 0));
    running.next("opening ").unwrap()
}

fn allow(path: PathBuf, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn where_nothing_may_be_written_it_says_so() {
    run(async {
        let (place, store) = begun(Engine::Sqlite).await;
        store.close().await;
        let before = fs::read(place.file()).unwrap();
        let epoch = PathBuf::from(format!("{}.epoch", place.file().display()));
        allow(epoch, 0o644);
        // A file that may only be read.
        allow(place.folder().to_owned(), 0o777);
        allow(place.file(), 0o444);
        let said = touch(&place);
        assert!(said.starts_with("ReadOnly "), "{said}");
        assert!(said.contains("meanwhile.db cannot be written"), "{said}");
        // A folder that may only be read: the log cannot be made beside the file.
        allow(place.file(), 0o666);
        allow(place.folder().to_owned(), 0o555);
        let said = touch(&place);
        assert!(said.starts_with("ReadOnly "), "{said}");
        assert!(said.contains("Nothing was changed"), "{said}");
        assert!(fs::read(place.file()).unwrap() == before);
        // A folder in which a new store cannot be made.
        fs::remove_file(place.file()).unwrap();
        let said = touch(&place);
        assert!(said.starts_with("ReadOnly "), "{said}");
        // A folder that may not even be looked into.
        fs::write(place.file(), &before).unwrap();
        allow(place.folder().to_owned(), 0o000);
        let said = touch(&place);
        assert!(said.starts_with("CannotOpen "), "{said}");
        allow(place.folder().to_owned(), 0o755);
    });
}
