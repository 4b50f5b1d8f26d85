//! The other processes of the tests: this test program again, with orders in its environment.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use meanwhile_store::{Change, Location, OpenOptions, Store, StoreError, UserId};

use crate::place::{Place, run};
use crate::sample::{batch, batch_on, fact, message};

const ORDER: &str = "MEANWHILE_STORE_TEST_ORDER";
const PLACE: &str = "MEANWHILE_STORE_TEST_PLACE";
const NUMBER: &str = "MEANWHILE_STORE_TEST_NUMBER";

/// The user for whom children write.
pub const USER: UserId = UserId::from_u128(1);

/// How many facts a child stores in one batch.
pub const BATCH: u64 = 3;

/// A running child; killed when dropped.
pub struct Running {
    pub child: Child,
    pub lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// What follows `word` on the next line that begins with it; `None` when the child is gone.
    pub fn next(&mut self, word: &str) -> Option<String> {
        self.lines.by_ref().map_while(Result::ok).find_map(|line| {
            // The test harness writes lines of its own, and may not end them.
            line.split_once(word)
                .map(|(_, rest)| rest.trim().to_owned())
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The command that gives a child its order. `before` is what runs it: a shell with limits, another account.
pub fn command(
    before: &[&str],
    program: &Path,
    order: &str,
    place: &Place,
    number: u64,
) -> Command {
    let mut words = before.iter().map(PathBuf::from).chain([program.to_owned()]);
    let mut command = Command::new(words.next().unwrap());
    command.args(words);
    command.args(["--exact", "child::without_orders_a_child_does_nothing"]);
    command.args(["--nocapture", "--test-threads=1"]);
    let location = match &place.location {
        Location::Sqlite(file) => file.display().to_string(),
        Location::Postgres(url) => url.clone(),
        Location::Memory => panic!("no other process sees it"),
    };
    command.env(ORDER, order).env(PLACE, location);
    command.env(NUMBER, number.to_string());
    command.stdout(Stdio::piped()).stderr(Stdio::inherit());
    command
}

pub fn start(mut command: Command) -> Running {
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    Running { child, lines }
}

/// This program.
pub fn program() -> PathBuf {
    std::env::current_exe().unwrap()
}

fn say(words: &str) {
    println!("{words}");
    std::io::stdout().flush().unwrap();
}

#[test]
fn without_orders_a_child_does_nothing() {
    let Ok(order) = std::env::var(ORDER) else {
        assert!(std::env::var(PLACE).is_err(), "a place but no order");
        return;
    };
    let place = std::env::var(PLACE).unwrap();
    let number: u64 = std::env::var(NUMBER).unwrap().parse().unwrap();
    let location = if place.starts_with("postgres:") {
        Location::Postgres(place)
    } else {
        Location::Sqlite(place.into())
    };
    run(async move {
        match order.as_str() {
            "facts" => facts(&location, number).await,
            "worker" => worker(&location, number).await,
            "fill" => fill(&location).await,
            "touch" => touch(&location).await,
            other => panic!("unknown order {other}"),
        }
    });
}

async fn open(location: &Location) -> Result<Store, StoreError> {
    let options = OpenOptions {
        busy_timeout: std::time::Duration::from_secs(30),
        ..OpenOptions::default()
    };
    Store::open(location, options).await
}

/// Adds batches of facts from a number on, and says each that is acknowledged, until killed.
async fn facts(location: &Location, from: u64) {
    let store = open(location).await.unwrap();
    let mut next = from;
    loop {
        let facts = (next..next + BATCH).map(|number| fact(1, number.into()));
        let added = vec![Change::AddFacts(facts.collect())];
        store.of(USER).commit(&batch(added)).await.unwrap();
        next += BATCH;
        say(&format!("stored {next}"));
    }
}

/// Adds forty facts of its own, each decided on the revision it saw.
async fn worker(location: &Location, worker: u64) {
    let store = open(location).await.unwrap();
    for number in 0..40 {
        let fact = fact(1, u128::from(worker * 1_000 + number));
        loop {
            let revision = store.of(USER).revision().await.unwrap();
            let added = vec![Change::AddFacts(vec![fact.clone()])];
            match store.of(USER).commit(&batch_on(revision.0, added)).await {
                Ok(_) => break,
                Err(StoreError::Stale { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
    say("finished ");
}

/// Adds messages until it fails, and says each batch that is acknowledged, and why it failed.
async fn fill(location: &Location) {
    let store = open(location).await.unwrap();
    for round in 0..1_000_u32 {
        let messages = (0..50).map(|number| {
            let mut message = message(round * 50 + number);
            message.text = "Thank you for coming in. ".repeat(200);
            message
        });
        let put = vec![Change::PutMessages(messages.collect())];
        match store.of(USER).commit(&batch(put)).await {
            Ok(_) => say(&format!("stored {}", (round + 1) * 50)),
            Err(error) => {
                say(&format!("failed {} {error}", variant(&error)));
                return;
            }
        }
    }
    say("failed not at all");
}

/// Opens and writes once, and says how that went.
async fn touch(location: &Location) {
    let store = match open(location).await {
        Ok(store) => store,
        Err(error) => return say(&format!("opening {} {error}", variant(&error))),
    };
    match store.of(USER).commit(&batch(crate::sample::trio(1))).await {
        Ok(_) => say("opening worked"),
        Err(error) => say(&format!(
            "opening worked, writing {} {error}",
            variant(&error)
        )),
    }
}

fn variant(error: &StoreError) -> String {
    let words = format!("{error:?}");
    words
        .split([' ', '(', '{'])
        .next()
        .unwrap_or_default()
        .to_owned()
}
