//! The report: figures over all checks and for each, and every error.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::judge::{Alarm, Fault, Judged};
use crate::eval::tally::Tally;

/// Characters of the words that an error shows.
const SHOWN_MAX: usize = 110;

/// The report on one file.
pub(super) fn text(name: &str, notes: &[Judged], errors_max: usize) -> String {
    let clean: Vec<&Judged> = notes.iter().filter(|it| it.is_clean).collect();
    let disturbed = clean.iter().filter(|it| !it.alarms.is_empty()).count();
    let mut out = format!(
        "{name}: {} notes, {} clean; a finding on {disturbed} clean notes\n",
        notes.len(),
        clean.len()
    );
    let alarms: Vec<&Alarm> = notes.iter().flat_map(|it| &it.alarms).collect();
    let faults: Vec<&Fault> = notes.iter().flat_map(|it| &it.faults).collect();
    let strict = Tally {
        hits: alarms.iter().filter(|it| it.labelled).count(),
        alarms: alarms.iter().filter(|it| !it.labelled).count(),
        misses: 0,
    };
    let near = alarms.iter().filter(|it| it.labelled || it.near).count();
    let found = faults.iter().filter(|it| it.found).count();
    let marked = faults.iter().filter(|it| it.marked).count();
    let _ = writeln!(
        out,
        "  precision {:.3} by check, {:.3} by words; recall {:.3} by check, {:.3} by words ({} faults)",
        strict.precision(),
        ratio(near, alarms.len()),
        ratio(found, faults.len()),
        ratio(marked, faults.len()),
        faults.len()
    );
    each_check(&mut out, &alarms, &faults);
    errors(&mut out, notes, errors_max);
    out
}

fn each_check(out: &mut String, alarms: &[&Alarm], faults: &[&Fault]) {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for it in faults {
        tallies.entry(&it.check).or_default().count(true, it.found);
    }
    for it in alarms.iter().filter(|it| !it.labelled) {
        tallies.entry(&it.check).or_default().count(false, true);
    }
    for (check, tally) in tallies {
        let _ = writeln!(out, "  {check:24} {tally}");
    }
}

fn errors(out: &mut String, notes: &[Judged], errors_max: usize) {
    let alarms = notes.iter().flat_map(|note| {
        let wrong = note.alarms.iter().filter(|it| !it.labelled);
        wrong.map(move |it| (note, it))
    });
    for (note, it) in alarms.take(errors_max) {
        let place = if note.is_clean { " (clean)" } else { "" };
        let near = if it.near { " (near a fault)" } else { "" };
        let _ = writeln!(
            out,
            "  false alarm {}{place}{near}: {}: {}",
            note.id,
            it.check,
            shown(&it.words)
        );
    }
    let missed = notes.iter().flat_map(|note| {
        let missed = note.faults.iter().filter(|it| !it.found);
        missed.map(move |it| (note, it))
    });
    for (note, it) in missed.take(errors_max) {
        let by = if it.marked {
            " (marked by another)"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "  missed {}{by}: {}: {}",
            note.id,
            it.check,
            shown(&it.words)
        );
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

fn shown(text: &str) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}…", &flat[..end]),
        None => flat,
    }
}
