//! The whole import, from paths to what is stored.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::{Event, merge};
use meanwhile_mail::mailbox::Source;
use meanwhile_store::UserStore;

use super::ahead::Ahead;
use super::error::ImportError;
use super::eyes::Eyes;
use super::known::Known;
use super::left_out::{self, LeftOut};
use super::log::Log;
use super::loose_events::{events_as_lights, without_time};
use super::prepare::Material;
use super::read::{Read, Reader, open_all};
use super::report::{ImportReport, Progress, Stage};
use super::scan::Scanned;
use super::writer::Writer;
use super::{left, link, private, stored, undated};
use crate::matching::Light;
use crate::matching::assign::{Assigned, Place, assign};
use crate::matching::draft::Draft;
use crate::matching::thread::Threads;

/// How to import.
#[derive(Debug, Default)]
pub struct Options {
    /// The seeker's own addresses; found out when empty.
    pub me: Vec<String>,
    /// Where the seeker is, for times that are meant “your time” and for calendars without zones.
    pub zone: Option<Zone>,
    /// Sources that were imported before, the newest last, see [`super::imported`]. They are read along where they are
    /// still there: what belongs together may lie in several files that come one by one.
    pub beside: Vec<PathBuf>,
    /// Lists what is left out, see [`ImportReport::left_out`]; the sources are read once more for it.
    pub show_left_out: bool,
    /// Stops the import when set.
    pub cancel: AtomicBool,
}

/// Imports mailboxes and calendars and stores what concerns applications, all of it proposed.
///
/// Reads the sources on threads of its own and blocks while it does: a server calls it from a thread that may
/// wait. Memory is bounded by what concerns applications, some kilobytes a message, and about two hundred bytes
/// for each other message that a headers-only look could not decide.
///
/// # Errors
/// When a source cannot be opened (nothing is stored then), the store fails, or it was stopped.
pub async fn run(
    store: &UserStore<'_>,
    sources: &[PathBuf],
    options: &Options,
    now: Timestamp,
    progress: &mut dyn FnMut(&Progress),
) -> Result<ImportReport, ImportError> {
    if sources.is_empty() {
        return Err(ImportError::NoSource);
    }
    let mut known = Known::load(store).await?;
    let reader = Reader::new(store, options, &known, now);
    let (read, mut log) = reader.read(sources, progress).await?;
    let Read {
        opened,
        eyes,
        mut scanned,
    } = read;
    if scanned.was_cancelled {
        log.break_off(&opened).await?;
        return Err(ImportError::Cancelled);
    }
    log.contents = std::mem::take(&mut scanned.contents);
    if log.is_settled(&log.contents, &eyes.me) {
        let mut report = nothing_new(begun(&scanned, &eyes, sources.len()));
        log.finish(&opened, &report).await?;
        report.left_out = left_out(sources, options, &known.keys, &eyes)?;
        return Ok(report);
    }
    progress(&matching(&scanned, &opened));
    let eyes = undated::date(&mut scanned, &opened, eyes);
    let later = leave_for_later(&mut scanned, &mut log, now);
    let reader = options.zone.or_else(|| link::home(&scanned));
    let eyes = Eyes {
        reader: reader.or(eyes.reader),
        ..eyes
    };
    let threads = linked(&mut scanned, &mut known, &opened, &eyes);
    let events = merged(&mut scanned);
    let kept = std::mem::take(&mut scanned.kept);
    let work = || put(&scanned, &events, &known, &threads, &eyes);
    let (ahead, assigned) = Ahead::during(work, kept, &scanned, &opened, &eyes);
    let mut report = begun(&scanned, &eyes, sources.len());
    report.ahead = later;
    report.findings = std::mem::take(&mut scanned.findings).list();
    let material = Arc::new(Material::new(opened, known, eyes, scanned, ahead, assigned));
    let writer = Writer {
        store,
        material: &material,
        now,
        cancel: &options.cancel,
    };
    match writer.write(&mut report, progress).await {
        Ok(()) => {
            report.again = log.again(&material.opened, &left::taken(&material));
            log.left = left::of(&material);
            log.finish(&material.opened, &report).await?;
            report.left_out =
                left_out(sources, options, &left_out::kept(&material), &material.eyes)?;
        }
        Err(ImportError::Cancelled) => {
            log.break_off(&material.opened).await?;
            return Err(ImportError::Cancelled);
        }
        Err(error) => return Err(error),
    }
    // Giving back the memory of a large mailbox takes a while, and nobody needs to wait for it.
    std::thread::spawn(move || drop(material));
    Ok(report)
}

/// Leaves out mail that is dated after the present moment: it has not been written yet, or a clock is wrong, and it must
/// not count as what happened. How many messages that are.
fn leave_for_later(scanned: &mut Scanned, log: &mut Log<'_, '_>, now: Timestamp) -> u64 {
    /// *Assumption:* clocks differ by minutes.
    const MINUTES: i64 = 5;
    let limit = now.checked_add(SignedDuration::from_mins(MINUTES));
    let is_later = |at: Timestamp| limit.as_ref().is_ok_and(|limit| at > *limit);
    let before = scanned.seen.len();
    scanned.seen.retain(|seen| !is_later(seen.ties.at));
    scanned.faint.retain(|faint| !is_later(faint.ties.at));
    let later = before - scanned.seen.len();
    if later > 0 {
        // The same mail may be read again once its day has come.
        log.contents.clear();
    }
    later as u64
}

/// What is left out of the sources when these messages are kept, where that is asked for.
fn left_out(
    sources: &[PathBuf],
    options: &Options,
    kept: &HashSet<u64>,
    eyes: &Eyes,
) -> Result<Option<LeftOut>, ImportError> {
    if !options.show_left_out {
        return Ok(None);
    }
    let again = open_all(sources)?.into_iter().map(|(_, source)| source);
    Ok(Some(left_out::list(again, kept, eyes)))
}

/// The events of all calendar files, each as it was last; those that cannot be used are findings.
fn merged(scanned: &mut Scanned) -> Vec<Event> {
    let events = merge(std::mem::take(&mut scanned.events));
    for found in without_time(&events) {
        scanned.findings.add(&found);
    }
    events
}

/// Takes up what belonged nowhere before, joins threads, fetches what only they make relevant, and orders what is relevant
/// by time.
fn linked(
    scanned: &mut Scanned,
    known: &mut Known,
    opened: &[(String, Source)],
    eyes: &Eyes,
) -> Threads {
    // More may be known now of what belonged nowhere before.
    let loose = known.loose.iter().enumerate();
    let again = loose.map(|(number, message)| stored::seen(message, number, eyes));
    scanned.seen.extend(again);
    let stored: Vec<(u64, u64)> = known
        .threads
        .iter()
        .map(|(key, thread, _)| (*key, *thread))
        .collect();
    let threads = link::threads(scanned, &stored);
    let of_applications = known.threads.iter().filter(|(_, _, draft)| draft.is_some());
    let stored_threads: HashSet<u32> = of_applications
        .filter_map(|(key, ..)| threads.find(*key))
        .collect();
    let named = link::surely_named(scanned, known);
    let hosts = private::private(scanned, &threads, eyes, &named);
    known.forget_private(&hosts);
    private::apply_private(scanned, &hosts);
    let stored = link::Stored {
        people: &known.people,
        threads: &stored_threads,
    };
    link::fetch(scanned, &threads, opened, eyes, &stored, &hosts, known);
    scanned
        .seen
        .sort_by(|a, b| (a.light.at, &a.light.key).cmp(&(b.light.at, &b.light.key)));
    for seen in &mut scanned.seen {
        seen.light.thread = threads.find(seen.ties.id).unwrap_or(u32::MAX);
    }
    threads
}

/// Puts messages and the events of calendar files to applications; the verdicts of messages come first, the events
/// are given by draft.
fn put(
    scanned: &Scanned,
    events: &[Event],
    known: &Known,
    threads: &Threads,
    eyes: &Eyes,
) -> (Assigned, Vec<Vec<Event>>) {
    let event_lights = events_as_lights(events, eyes, threads);
    let mut all: Vec<&Light> = scanned.seen.iter().map(|seen| &seen.light).collect();
    let first_event = all.len();
    all.extend(event_lights.iter().map(|(light, _)| light));
    let assigned = assign_in_order(&all, known.drafts.clone(), &known.learnt(threads));
    let mut by_draft = vec![Vec::new(); assigned.drafts.len()];
    for (verdict, (_, event)) in assigned.verdicts[first_event..].iter().zip(&event_lights) {
        if let Place::Assigned { draft } = verdict.place {
            by_draft[draft].push((*event).clone());
        }
    }
    (assigned, by_draft)
}

/// The report where the same was imported before.
fn nothing_new(begun: ImportReport) -> ImportReport {
    let noise = begun.messages - begun.known;
    ImportReport { noise, ..begun }
}

/// The report as far as reading tells; the first sources, `named` in number, are those that were asked for.
fn begun(scanned: &Scanned, eyes: &Eyes, named: usize) -> ImportReport {
    let (sources, along) = scanned.sources.split_at(named.min(scanned.sources.len()));
    ImportReport {
        messages: scanned.messages,
        known: scanned.known.len() as u64 + scanned.repeated,
        noise: scanned.noise,
        sources: sources.to_vec(),
        along: along.to_vec(),
        me: eyes.me.iter().cloned().collect(),
        ..ImportReport::default()
    }
}

fn matching(scanned: &Scanned, opened: &[(String, Source)]) -> Progress {
    let bytes = opened
        .iter()
        .map(|(_, source)| source.progress().bytes_total)
        .sum();
    Progress {
        stage: Stage::Matching,
        bytes_done: bytes,
        bytes_total: bytes,
        messages: scanned.messages,
        rate: 0.0,
        left: None,
    }
}

/// Assigns in order of time and gives the verdicts back in the order handed in.
fn assign_in_order(
    all: &[&Light],
    drafts: Vec<Draft>,
    learnt: &crate::matching::assign::Learnt,
) -> Assigned {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|a, b| (all[*a].at, *a).cmp(&(all[*b].at, *b)));
    let sorted: Vec<&Light> = order.iter().map(|index| all[*index]).collect();
    let mut assigned = assign(&sorted, drafts, learnt);
    let mut verdicts: Vec<Option<_>> = vec![None; all.len()];
    for (place, verdict) in order
        .into_iter()
        .zip(std::mem::take(&mut assigned.verdicts))
    {
        verdicts[place] = Some(verdict);
    }
    assigned.verdicts = verdicts.into_iter().flatten().collect();
    assigned
}
