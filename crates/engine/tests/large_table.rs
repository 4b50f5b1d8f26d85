//! A long table is read in one pass: the time grows with its rows, not with their square.

#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;
use std::time::Instant;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::csv::{CsvOptions, import_csv, preview_csv};
use meanwhile_engine::{Engine, Location};

#[tokio::test(flavor = "current_thread")]
async fn a_thousand_rows_are_previewed_and_read() {
    let mut text = String::from("Company,Job Title,Status,Date Applied,Contact,Contact email\n");
    for n in 0..1000 {
        let house = n / 3;
        writeln!(
            text,
            "House {house} Ltd,Role {n},Applied,2026-01-{:02},Person {n},p{n}@house{house}.example",
            n % 28 + 1
        )
        .unwrap();
    }
    let zone = Zone::parse("America/New_York").unwrap();
    let engine = Engine::open(&Location::Memory, zone).await.unwrap();
    let now: Timestamp = "2026-04-01T13:00:00Z".parse().unwrap();
    let options = CsvOptions::default();
    let began = Instant::now();
    let preview = preview_csv(&engine, now, text.as_bytes(), &options)
        .await
        .unwrap();
    assert_eq!((preview.new, preview.skipped), (1000, 0));
    let previewed = began.elapsed();
    import_csv(&engine, now, text.as_bytes(), &options)
        .await
        .unwrap();
    let read = began.elapsed();
    let again = import_csv(&engine, now, text.as_bytes(), &options)
        .await
        .unwrap();
    assert_eq!(again.action, None);
    println!(
        "preview {previewed:?}, import {:?}, again {:?}",
        read - previewed,
        began.elapsed() - read
    );
}
