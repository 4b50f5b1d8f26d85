//! Reads every source once: one thread reads, two look, this one gathers. Memory is bounded by a few batches.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::{Duration, Instant};

use meanwhile_mail::calendar::{Event, parse_calendar};
use meanwhile_mail::mailbox::{Item, RawItem, Source};

use super::again::Content;
use super::ahead::Kept;
use super::error::ImportError;
use super::eyes::Eyes;
use super::look::look;
use super::report::{Findings, Progress, SourceReport, Stage};
use super::seen::{Faint, Files, Glimpse, Look, Place, Seen, Ties};
use super::undated::Undated;
use crate::parallel::WORKERS;

/// Messages handed over together.
const BATCH: usize = 64;
/// Bytes after which a batch is handed over all the same.
const BATCH_BYTES: usize = 4 << 20;

/// Everything that was read.
#[derive(Default)]
pub(super) struct Scanned {
    pub seen: Vec<Seen>,
    pub faint: Vec<Faint>,
    /// How many of them have their light record.
    pub lights: usize,
    pub known: Vec<Ties>,
    pub events: Vec<Event>,
    /// The domains of faint messages by their hashes.
    pub hosts: BTreeMap<u64, String>,
    pub files: Files,
    /// The messages that do not say when they were written.
    pub undated: Undated,
    pub sources: Vec<SourceReport>,
    /// What each source holds, in their order.
    pub contents: Vec<Content>,
    pub messages: u64,
    pub noise: u64,
    pub repeated: u64,
    pub findings: Findings,
    pub was_cancelled: bool,
    /// Messages that matter, as far as they may be kept.
    pub kept: Kept,
}

struct Batch {
    number: u64,
    items: Vec<(RawItem, Place)>,
    bytes_done: u64,
}

struct Looked {
    number: u64,
    looks: Vec<Glimpse>,
    findings: Findings,
    bytes_done: u64,
}

/// What the reading thread counts itself.
#[derive(Default)]
struct Read {
    sources: Vec<SourceReport>,
    contents: Vec<Content>,
    events: Vec<Event>,
    files: Files,
    findings: Findings,
}

/// Reads `sources` to their ends, or until `cancel`.
pub(super) fn scan(
    sources: &mut [(String, Source)],
    eyes: &Eyes,
    cancel: &AtomicBool,
    progress: &mut dyn FnMut(&Progress),
) -> Result<Scanned, ImportError> {
    let bytes_total = sources
        .iter()
        .map(|(_, source)| source.progress().bytes_total)
        .sum();
    let began = Instant::now();
    let mut out = Scanned::default();
    let mut ids = HashSet::new();
    let (to_look, work) = mpsc::sync_channel::<Batch>(4);
    let (to_gather, gathered) = mpsc::sync_channel::<Looked>(16);
    let work = Mutex::new(work);
    let read = std::thread::scope(|scope| {
        let reader = scope.spawn(|| read_all(sources, to_look, cancel));
        for _ in 0..WORKERS {
            let to_gather = to_gather.clone();
            let work = &work;
            scope.spawn(move || look_all(work, eyes, &to_gather));
        }
        drop(to_gather);
        // Batches come in any order; they are taken in theirs, so that the result does not depend on luck.
        let mut waiting = std::collections::BTreeMap::new();
        let mut next = 0;
        let mut told = Instant::now();
        while let Ok(looked) = gathered.recv() {
            waiting.insert(looked.number, looked);
            while let Some(looked) = waiting.remove(&next) {
                next += 1;
                let bytes_done = looked.bytes_done;
                take(&mut out, &mut ids, looked);
                if told.elapsed() > Duration::from_millis(100) {
                    told = Instant::now();
                    progress(&state(began, bytes_done, bytes_total, out.messages));
                }
            }
        }
        reader.join()
    });
    let read = read.map_err(|_| ImportError::ReaderEnded)?;
    out.sources = read.sources;
    out.contents = read.contents;
    out.events = read.events;
    out.files = read.files;
    out.findings.join(read.findings);
    out.was_cancelled = cancel.load(Ordering::Relaxed);
    progress(&state(began, bytes_total, bytes_total, out.messages));
    Ok(out)
}

fn state(began: Instant, bytes_done: u64, bytes_total: u64, messages: u64) -> Progress {
    let spent = began.elapsed().as_secs_f64();
    let share = if bytes_total == 0 {
        1.0
    } else {
        bytes_done as f64 / bytes_total as f64
    };
    // An estimate from the first few percent would jump about.
    let left = (share > 0.02 && share < 1.0)
        .then(|| Duration::from_secs_f64(spent * (1.0 - share) / share));
    Progress {
        stage: Stage::Reading,
        bytes_done,
        bytes_total,
        messages,
        rate: if spent > 0.0 {
            messages as f64 / spent
        } else {
            0.0
        },
        left,
    }
}

fn read_all(
    sources: &mut [(String, Source)],
    to_look: mpsc::SyncSender<Batch>,
    cancel: &AtomicBool,
) -> Read {
    let mut read = Read::default();
    let mut batch = Vec::new();
    let (mut number, mut bytes, mut before) = (0, 0, 0);
    for (index, (path, source)) in sources.iter_mut().enumerate() {
        let mut report = SourceReport {
            path: path.clone(),
            ..SourceReport::default()
        };
        let mut content = Content::default();
        let source_number = u16::try_from(index).unwrap_or(u16::MAX);
        while !cancel.load(Ordering::Relaxed) {
            let Some(item) = source.next() else { break };
            match item {
                Item::Message(raw) => {
                    report.messages += 1;
                    content.take(&raw.bytes);
                    bytes += raw.bytes.len();
                    let place = read.files.place(source_number, &raw.locator);
                    batch.push((raw, place));
                }
                Item::Calendar(raw) => {
                    report.calendars += 1;
                    content.take(&raw.bytes);
                    let calendar = parse_calendar(&raw.bytes);
                    calendar
                        .findings
                        .iter()
                        .for_each(|found| read.findings.add(found));
                    read.events.extend(calendar.events);
                }
                Item::Skipped(skipped) => {
                    report.skipped += 1;
                    read.findings.add(&skipped.finding);
                }
            }
            if batch.len() >= BATCH || bytes >= BATCH_BYTES {
                let bytes_done = before + source.progress().bytes_done;
                let items = std::mem::take(&mut batch);
                if to_look
                    .send(Batch {
                        number,
                        items,
                        bytes_done,
                    })
                    .is_err()
                {
                    return read;
                }
                (number, bytes) = (number + 1, 0);
            }
        }
        before += source.progress().bytes_total;
        read.sources.push(report);
        read.contents.push(content);
    }
    // A closed channel means that the lookers are gone; what they found was gathered.
    let _ = to_look.send(Batch {
        number,
        items: batch,
        bytes_done: before,
    });
    read
}

fn look_all(
    work: &Mutex<mpsc::Receiver<Batch>>,
    eyes: &Eyes,
    to_gather: &mpsc::SyncSender<Looked>,
) {
    loop {
        let batch = match work.lock() {
            Ok(receiver) => receiver.recv(),
            Err(_) => return,
        };
        let Ok(batch) = batch else { return };
        let mut findings = Findings::default();
        let looks = batch
            .items
            .iter()
            .map(|(raw, place)| look(raw, *place, eyes, &mut findings))
            .collect();
        if to_gather
            .send(Looked {
                number: batch.number,
                looks,
                findings,
                bytes_done: batch.bytes_done,
            })
            .is_err()
        {
            return;
        }
    }
}

fn take(out: &mut Scanned, ids: &mut HashSet<u64>, looked: Looked) {
    out.findings.join(looked.findings);
    for Glimpse {
        look,
        place,
        at,
        whole,
    } in looked.looks
    {
        out.messages += 1;
        let id = match &look {
            Look::Noise => None,
            Look::Known(ties) => Some(ties.id),
            Look::Faint(faint, _) => Some(faint.ties.id),
            Look::Seen(seen) => Some(seen.ties.id),
        };
        // The same message in two folders counts once.
        if id.is_some_and(|id| !ids.insert(id)) {
            out.repeated += 1;
            continue;
        }
        out.undated.take(id, place, at);
        if let Some(whole) = whole {
            out.kept.take(place, *whole);
        }
        match look {
            Look::Noise => out.noise += 1,
            Look::Known(ties) => out.known.push(ties),
            Look::Faint(mut faint, host) => {
                if out.lights == Faint::LIGHTS_MOST {
                    faint.light = None;
                }
                out.lights += usize::from(faint.light.is_some());
                if let Some(host) = host {
                    out.hosts.entry(faint.domain).or_insert(host);
                }
                out.faint.push(faint);
            }
            Look::Seen(seen) => out.seen.push(*seen),
        }
    }
}
