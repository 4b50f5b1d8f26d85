//! The whole import, from paths to what is stored.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::time::Zone;
use meanwhile_mail::calendar::{Event, merge};
use meanwhile_mail::mailbox::{Source, open as open_source};
use meanwhile_store::UserStore;

use super::ahead::Ahead;
use super::error::ImportError;
use super::eyes::Eyes;
use super::known::Known;
use super::left_out::{self, LeftOut};
use super::log::Log;
use super::loose_events::{events_as_lights, without_time};
use super::me::Guess;
use super::prepare::Material;
use super::report::{ImportReport, Progress, Stage};
use super::scan::{Scanned, scan};
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
    let mut opened = open_all(sources)?;
    let known = Known::load(store).await?;
    let eyes = eyes(store, options, sources, &known, now).await?;
    let mut log = Log::begin(store, &opened, now).await?;
    let mut scanned = scan(&mut opened, &eyes, &options.cancel, progress)?;
    if scanned.was_cancelled {
        log.break_off(&opened).await?;
        return Err(ImportError::Cancelled);
    }
    log.contents = std::mem::take(&mut scanned.contents);
    if log.is_settled(&eyes.me) {
        let mut report = begun(&scanned, &eyes);
        report.noise = report.messages - report.known;
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
    let threads = linked(&mut scanned, &known, &opened, &eyes);
    let events = merged(&mut scanned);
    let kept = std::mem::take(&mut scanned.kept);
    let work = || put(&scanned, &events, &known, &threads, &eyes);
    let (ahead, (assigned, events)) = Ahead::during(work, kept, &scanned, &opened, &eyes);
    let mut report = begun(&scanned, &eyes);
    report.ahead = later;
    report.findings = std::mem::take(&mut scanned.findings).list();
    let material = Material::new(opened, known, eyes, scanned, ahead, (assigned, events));
    let material = Arc::new(material);
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

/// What looking at the mail needs to know of the seeker.
async fn eyes(
    store: &UserStore<'_>,
    options: &Options,
    sources: &[PathBuf],
    known: &Known,
    now: Timestamp,
) -> Result<Eyes, ImportError> {
    let seeker = store.settings().await?.map(|settings| settings.seeker);
    let recorded = seeker.as_ref().map(|seeker| seeker.addresses.as_slice());
    let (me, mine) = addresses(options, recorded, sources)?;
    let reader = options.zone.or(seeker.map(|seeker| seeker.zone));
    Ok(Eyes {
        mine,
        me,
        known: known.keys.clone(),
        reader,
        now,
        dated: BTreeMap::new(),
    })
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
    known: &Known,
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
    let named = link::named(scanned, known);
    let hosts = private::private(scanned, &threads, eyes, &named);
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

/// The report as far as reading tells.
fn begun(scanned: &Scanned, eyes: &Eyes) -> ImportReport {
    ImportReport {
        messages: scanned.messages,
        known: scanned.known.len() as u64 + scanned.repeated,
        noise: scanned.noise,
        sources: scanned.sources.clone(),
        me: eyes.me.iter().cloned().collect(),
        ..ImportReport::default()
    }
}

fn open_all(paths: &[PathBuf]) -> Result<Vec<(String, Source)>, ImportError> {
    let open = |path: &PathBuf| match open_source(path) {
        Ok(source) => Ok((path.display().to_string(), source)),
        Err(source) => Err(ImportError::Source {
            path: path.clone(),
            source,
        }),
    };
    paths.iter().map(open).collect()
}

/// The seeker's addresses: as given and recorded, with those that their sent mail shows; else found out from the mail. And
/// the seeker's names, in normal form.
fn addresses(
    options: &Options,
    recorded: Option<&[String]>,
    paths: &[PathBuf],
) -> Result<(BTreeSet<String>, Vec<String>), ImportError> {
    let given = options
        .me
        .iter()
        .chain(recorded.unwrap_or_default())
        .map(|address| super::me::plain(address))
        .filter(|address| address.contains('@'));
    let mut me: BTreeSet<String> = given.collect();
    let mut guess = Guess::default();
    for (_, source) in open_all(paths)? {
        guess.sample(source);
    }
    let seen = guess.addresses();
    if !me.is_empty() && !seen.is_empty() && !me.iter().any(|address| guess.has_seen(address)) {
        // Read as somebody else's, what the seeker wrote would be taken for answers.
        return Err(ImportError::NotYours {
            given: me.into_iter().collect(),
            seen: seen.into_iter().collect(),
        });
    }
    // What a profile says was said for good, and is not questioned.
    let said = recorded
        .unwrap_or_default()
        .iter()
        .map(|address| super::me::plain(address));
    let said: BTreeSet<String> = said.collect();
    let stranger = guess.stranger(&me, &seen);
    if let Some(stranger) = stranger.filter(|it| !said.contains(&it.address)) {
        return Err(ImportError::SomebodyElses(stranger));
    }
    // People write from addresses that they forget to name.
    me.extend(if !me.is_empty() {
        guess.further()
    } else if seen.is_empty() {
        guess.of_calendars()
    } else {
        seen
    });
    let mut mine = super::me::names(&me);
    mine.extend(guess.names(&me));
    mine.sort_unstable();
    mine.dedup();
    Ok((me, mine))
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
