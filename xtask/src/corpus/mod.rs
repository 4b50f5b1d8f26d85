//! `cargo xtask corpus`: a labelled mailbox of an invented job search; `cargo xtask eval import`: how well the product reads one.
//!
//! Deterministic from the seed. Everything is invented; only the host names of public recruiting systems are real.
//! `MAILBOX.md` beside this file says what the labels mean.

mod bank;
#[cfg(test)]
mod checks;
mod employers;
mod eval;
mod header;
mod html;
mod ics;
mod labels;
mod message;
mod mime;
mod noise;
mod noise_calendar;
mod people;
mod quote;
mod random;
mod relay;
mod story;
mod when;
mod world;
mod write;
mod zones;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use jiff::{Timestamp, ToSpan};
use serde_json::json;

use bank::Bank;
use message::{Folder, Mail};
use noise::Noise;
use random::Dice;
use story::Output;
use world::World;
use write::{Format, Mailboxes};

pub use eval::eval;

const USAGE: &str = "usage: corpus --out DIR [--seed N] [--messages 5000] [--format mbox|maildir|eml|gmail] [--large N]";

/// Messages that one application is given room for; about twelve come of it, the rest goes to noise.
const APPLICATION_MESSAGES: usize = 15;

/// What is to be made.
struct Order {
    out: PathBuf,
    seed: u64,
    messages: usize,
    format: Format,
    /// Share of messages that belong to applications.
    share: f64,
}

/// Runs `cargo xtask corpus`.
pub fn run(args: &[String]) -> Result<(), String> {
    let order = parse(args)?;
    let counts = make(&order)?;
    for (what, count) in counts {
        println!("{count:8}  {what}");
    }
    Ok(())
}

fn parse(args: &[String]) -> Result<Order, String> {
    let mut order = Order {
        out: PathBuf::new(),
        seed: 1,
        messages: 5000,
        format: Format::Mbox,
        share: 0.36,
    };
    let mut rest = args.iter();
    while let Some(option) = rest.next() {
        let value = rest
            .next()
            .ok_or_else(|| format!("{option} needs a value; {USAGE}"))?;
        let number = || {
            value
                .parse::<usize>()
                .map_err(|_| format!("{option}: not a number: {value}"))
        };
        match option.as_str() {
            "--out" => order.out = PathBuf::from(value),
            "--seed" => order.seed = number()? as u64,
            "--messages" => order.messages = number()?,
            "--large" => {
                order.messages = number()?;
                order.share = 0.10;
            }
            "--format" => {
                order.format = Format::parse(value)
                    .ok_or_else(|| format!("unknown format {value}; {USAGE}"))?
            }
            _ => return Err(format!("unknown option {option}; {USAGE}")),
        }
    }
    if order.out.as_os_str().is_empty() {
        return Err(USAGE.to_owned());
    }
    Ok(order)
}

/// Makes the mailbox and its labels; the counts are for the person who asked.
fn make(order: &Order) -> Result<BTreeMap<String, u64>, String> {
    let mut dice = Dice::new(order.seed);
    fs::create_dir_all(&order.out).map_err(|why| write::told(&order.out, &why))?;
    let target = (order.messages as f64 * order.share) as usize;
    let mut world = World::invent((target / APPLICATION_MESSAGES).max(3), &mut dice);
    let mut bank = Bank::load();
    fill_pools(&mut bank, &world, &mut dice);
    let mut output = Output::default();
    for index in 0..world.applications.len() {
        story::tell(&world, &bank, index, &mut dice, &mut output);
    }
    if let Some(last) = output.mails.iter().map(|mail| mail.at).max() {
        world.span.1 = world
            .span
            .1
            .min(last + 72.hours())
            .max(world.span.0 + 1.hour());
    }
    output.mails.sort_by_key(|mail| mail.at);
    let noise_count = order.messages.saturating_sub(output.mails.len());
    let mut sink = Sink::create(order, world.applications.len())?;
    stream(
        &world,
        &bank,
        std::mem::take(&mut output.mails),
        noise_count,
        &mut dice,
        &mut sink,
    )?;
    let mut events = std::mem::take(&mut output.events);
    events.extend(noise_calendar::private_events(&world, &mut dice, 40));
    dice.shuffle(&mut events);
    write::calendar(&order.out, &events)?;
    sink.finish(order, &world, &output)
}

fn fill_pools(bank: &mut Bank, world: &World, dice: &mut Dice) {
    let names =
        |list: &[employers::Employer]| list.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    bank.pools.insert("employer", names(&world.employers));
    bank.pools.insert(
        "applied",
        names(&world.employers[..world.applied_to.max(1)]),
    );
    let mut roles: Vec<String> = (0..80).map(|_| employers::role("en", dice)).collect();
    roles.extend(
        world
            .applications
            .iter()
            .map(|app| app.role.clone())
            .filter(|_| dice.chance(60.0)),
    );
    bank.pools.insert("role", roles);
    let people: Vec<_> = (0..120).map(|_| people::name("en", dice)).collect();
    bank.pools
        .insert("first", people.iter().map(|name| name.0.clone()).collect());
    bank.pools.insert(
        "name",
        people
            .iter()
            .map(|name| format!("{} {}", name.0, name.1))
            .collect(),
    );
    let list = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
    bank.pools.insert("city", list("London|Berlin|New York|Remote|Austin, TX|Chicago|Amsterdam|Dublin|Paris|Manchester|Munich|Boston|Toronto|Madrid|Lisbon|Leeds|Hamburg|Singapore"));
    bank.pools.insert("shop", list("Birch & Bean|Lumo Living|Kettle and Thread|Nordpeak Outdoor|Paperfold|Greenbasket|Oddsocks Co|Tonal Audio|Bikebarn|Petalbox|Casa Lino|Voltmart"));
    bank.pools.insert("product", list("wool socks (3 pack)|desk lamp|coffee beans 1 kg|running shoes|USB-C hub|linen shirt|water bottle|board game|tomato seeds|wireless earbuds|rain jacket|notebook set|cat food|bike lights"));
    bank.pools.insert(
        "carrier",
        list("ParcelHop|Postline|SwiftBox|Kurier24|Dropwell"),
    );
}

/// Writes the applications' messages and the noise in order of time, holding only what is due.
fn stream(
    world: &World,
    bank: &Bank,
    mails: Vec<Mail>,
    noise_count: usize,
    dice: &mut Dice,
    sink: &mut Sink,
) -> Result<(), String> {
    let noise = Noise::new(world, bank, dice);
    let span_seconds = world.span.1.as_second() - world.span.0.as_second();
    let mut jobs = mails.into_iter().peekable();
    let mut pending: BTreeMap<(Timestamp, u64), Mail> = BTreeMap::new();
    let (mut made, mut serial) = (0_usize, 0_u64);
    while made < noise_count {
        let at = world.span.0
            + (span_seconds * i64::try_from(made).unwrap_or(0)
                / i64::try_from(noise_count.max(1)).unwrap_or(1))
            .seconds();
        for mail in noise.at(at + dice.between(0, 900).seconds(), dice) {
            serial += 1;
            made += 1;
            pending.insert((mail.at, serial), mail);
        }
        while let Some(entry) = pending.first_entry().filter(|entry| entry.key().0 <= at) {
            let mail = entry.remove();
            while let Some(job) = jobs.next_if(|job| job.at <= mail.at) {
                sink.add(&job)?;
            }
            sink.add(&mail)?;
        }
    }
    for mail in jobs {
        pending.insert(
            (mail.at, {
                serial += 1;
                serial
            }),
            mail,
        );
    }
    for mail in pending.into_values() {
        sink.add(&mail)?;
    }
    Ok(())
}

struct Sink {
    mailboxes: Mailboxes,
    labels: BufWriter<File>,
    path: PathBuf,
    ids: Vec<Vec<String>>,
    counts: BTreeMap<String, u64>,
}

impl Sink {
    fn create(order: &Order, applications: usize) -> Result<Self, String> {
        let path = order.out.join("labels.jsonl");
        let labels = BufWriter::new(File::create(&path).map_err(|why| write::told(&path, &why))?);
        let mailboxes = Mailboxes::create(&order.out, order.format)?;
        Ok(Self {
            mailboxes,
            labels,
            path,
            ids: vec![Vec::new(); applications],
            counts: BTreeMap::new(),
        })
    }

    fn line(&mut self, value: &serde_json::Value) -> Result<(), String> {
        writeln!(self.labels, "{value}").map_err(|why| write::told(&self.path, &why))
    }

    fn count(&mut self, what: &str) {
        *self.counts.entry(what.to_owned()).or_default() += 1;
    }

    fn add(&mut self, mail: &Mail) -> Result<(), String> {
        self.mailboxes.add(mail)?;
        self.line(&labels::message(mail))?;
        if let Some(application) = mail.label.application.filter(|_| !mail.without_id) {
            self.ids[application].push(mail.id.clone());
        }
        self.count("messages");
        match mail.label.application {
            None => self.count("messages: noise"),
            Some(_) if mail.folder == Folder::Sent => self.count("reading: (sent by the seeker)"),
            Some(_) => self.count(&format!("reading: {}", mail.label.reading.word())),
        }
        if mail.label.application.is_none() {
            self.count(&format!("noise: {}", mail.label.kind));
        }
        Ok(())
    }

    fn finish(
        mut self,
        order: &Order,
        world: &World,
        output: &Output,
    ) -> Result<BTreeMap<String, u64>, String> {
        let ids = std::mem::take(&mut self.ids);
        for (index, ids) in ids.iter().enumerate() {
            self.line(&labels::application(world, index, ids))?;
            self.count("applications");
        }
        for interview in &output.interviews {
            self.line(&labels::interview(interview))?;
            self.count(&format!(
                "interviews: {}{}",
                interview.source,
                if interview.cancelled {
                    ", cancelled"
                } else {
                    ""
                }
            ));
            self.count(&format!("interviews arranged by: {}", interview.how));
        }
        self.labels
            .flush()
            .map_err(|why| write::told(&self.path, &why))?;
        meta(&order.out, order, world)?;
        let bytes = self.mailboxes.finish()?;
        self.counts.insert("bytes".into(), bytes);
        Ok(self.counts)
    }
}

fn meta(root: &Path, order: &Order, world: &World) -> Result<(), String> {
    let value = json!({
        "me": world.me.address,
        "aliases": [world.alias.address],
        "name": world.me.name,
        "zone": world.zone.iana,
        "seed": order.seed,
        "sources": order.format.sources(),
    });
    let path = root.join("meta.json");
    fs::write(&path, format!("{value:#}\n")).map_err(|why| write::told(&path, &why))
}
