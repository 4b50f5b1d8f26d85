//! Words and tables for a score.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::score::{Score, Tally};

/// The report, with at most `errors` examples of each kind of error.
pub fn text(score: &Score, errors: usize) -> String {
    let mut out = String::new();
    line(&mut out, "messages to applications", score.assignment);
    line(&mut out, "applications", score.applications);
    line(&mut out, "employers named", score.employers);
    line(&mut out, "interviews (start)", score.interviews);
    line(&mut out, "people at interviews", score.people);
    say(
        &mut out,
        &format!(
            "cancelled interviews not shown     {}/{}",
            score.cancelled.right, score.cancelled.wanted
        ),
    );
    say(
        &mut out,
        &format!(
            "noise kept out                     {:.4} ({}/{})",
            score.noise.recall(),
            score.noise.right,
            score.noise.wanted
        ),
    );
    say(
        &mut out,
        &format!("labelled messages not in export    {}", score.absent),
    );
    readings(&mut out, score);
    faults(&mut out, score, errors);
    out
}

fn say(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn line(out: &mut String, what: &str, tally: Tally) {
    // Writing to a String cannot fail.
    let _ = writeln!(
        out,
        "{what:26} precision {:.4}  recall {:.4}  F1 {:.4}  ({} right, {} found, {} wanted)",
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right,
        tally.found,
        tally.wanted
    );
}

fn readings(out: &mut String, score: &Score) {
    say(out, "\nreadings (true: given)");
    let mut rows: BTreeMap<&str, Vec<(&str, u32)>> = BTreeMap::new();
    for ((wanted, got), count) in &score.readings {
        rows.entry(wanted).or_default().push((got, *count));
    }
    let (mut right, mut all) = (0, 0);
    for (wanted, mut given) in rows {
        given.sort_by_key(|one| std::cmp::Reverse(one.1));
        let sum: u32 = given.iter().map(|one| one.1).sum();
        let hits = given
            .iter()
            .find(|one| one.0 == wanted)
            .map_or(0, |one| one.1);
        (right, all) = (right + hits, all + sum);
        let cells: Vec<String> = given
            .iter()
            .map(|(got, count)| format!("{} {count}", if got.is_empty() { "(none)" } else { got }))
            .collect();
        say(
            out,
            &format!("  {wanted:20} {hits:4}/{sum:<4} {}", cells.join(", ")),
        );
    }
    say(out, &format!("  right in all         {right}/{all}"));
}

fn faults(out: &mut String, score: &Score, errors: usize) {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for fault in &score.faults {
        *kinds
            .entry(fault.what)
            .or_default()
            .entry(&fault.kind)
            .or_default() += 1;
    }
    for (what, by_kind) in kinds {
        let sum: u32 = by_kind.values().sum();
        let mut list: Vec<_> = by_kind.into_iter().collect();
        list.sort_by_key(|one| std::cmp::Reverse(one.1));
        let top: Vec<String> = list
            .iter()
            .take(12)
            .map(|(kind, count)| format!("{kind} {count}"))
            .collect();
        say(out, &format!("\n{what}: {sum} ({})", top.join(", ")));
        // Spread the examples over the whole list, so that one long thread does not fill them.
        let all: Vec<_> = score
            .faults
            .iter()
            .filter(|fault| fault.what == what)
            .collect();
        let step = all.len().div_ceil(errors.max(1)).max(1);
        for fault in all.iter().step_by(step).take(errors) {
            say(out, &format!("  <{}> {}", fault.subject, fault.why));
        }
    }
}
