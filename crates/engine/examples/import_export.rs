//! Imports mailboxes into a store that is forgotten afterwards, and prints the export.
//!
//! `cargo run --release -p meanwhile-engine --example import_export -- --me sam@example.com inbox.mbox > found.json`
//! is what an evaluation compares with labels; the report goes to standard error. `--again` imports twice and
//! fails when the second time finds anything.

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use meanwhile_engine::import::{Options, Progress, run};
use meanwhile_engine::{Location, OpenOptions};
use meanwhile_store::Store;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut options = Options::default();
    let (mut sources, mut again) = (Vec::<PathBuf>::new(), false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--me" => options
                .me
                .push(arguments.next().ok_or("--me needs an address")?),
            "--zone" => {
                options.zone = arguments
                    .next()
                    .and_then(|name| meanwhile_core::time::Zone::parse(&name))
            }
            "--again" => again = true,
            _ => sources.push(argument.into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let store = Store::open(&Location::Memory, OpenOptions::default()).await?;
        let user = store.sole_user().await?;
        let desk = store.of(user);
        let began = Instant::now();
        let now: jiff::Timestamp = "2030-01-01T00:00:00Z".parse()?;
        let mut stage = None;
        let mut tell = |progress: &Progress| {
            if stage.replace(progress.stage) != Some(progress.stage) {
                eprintln!(
                    "{:?} from {:.2} s, {} messages",
                    progress.stage,
                    began.elapsed().as_secs_f64(),
                    progress.messages
                );
            }
        };
        let report = run(&desk, &sources, &options, now, &mut tell).await?;
        eprintln!("{}", serde_json::to_string_pretty(&report)?);
        eprintln!(
            "{:.2} s, {:.0} messages a second",
            began.elapsed().as_secs_f64(),
            report.messages as f64 / began.elapsed().as_secs_f64()
        );
        let mut export = Vec::new();
        desk.export(&mut export).await?;
        if again {
            let second = run(&desk, &sources, &options, now, &mut |_| {}).await?;
            if second.facts + second.applications > 0 {
                return Err("importing again changed something".into());
            }
        }
        std::io::stdout().write_all(&export)?;
        Ok(())
    })
}
