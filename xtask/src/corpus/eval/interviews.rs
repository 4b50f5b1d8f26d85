//! Whether the interviews found are the true ones.

use std::collections::BTreeMap;

use super::export_shape::Export;
use super::score::{Fault, Score};
use super::truth::Truth;

/// Matches interviews by application and start, within a minute.
pub fn compare(score: &mut Score, truth: &Truth, export: &Export, twin: &BTreeMap<String, String>) {
    let near = |a: jiff::Timestamp, b: jiff::Timestamp| (a.as_second() - b.as_second()).abs() < 60;
    let mut taken = vec![false; truth.interviews.len()];
    let mut shown = vec![false; truth.interviews.len()];
    for one in export.interviews.iter().filter(|one| !one.cancelled) {
        let real = twin.get(&one.application);
        let same = |at: &usize| Some(&truth.interviews[*at].application) == real;
        let all: Vec<usize> = (0..truth.interviews.len()).filter(same).collect();
        let hit = all
            .iter()
            .copied()
            .find(|at| !taken[*at] && near(truth.interviews[*at].start, one.start));
        let tolerated = all.iter().any(|at| {
            truth.interviews[*at]
                .also
                .iter()
                .any(|start| near(*start, one.start))
        });
        match hit {
            Some(at) => {
                taken[at] = true;
                shown[at] = true;
                if truth.interviews[at].cancelled {
                    score.interviews.found += 1;
                    continue;
                }
                score.interviews.found += 1;
                score.interviews.right += 1;
                let wanted = &truth.interviews[at].people;
                score.people.wanted += wanted.len() as u32;
                score.people.found += one.people.len() as u32;
                score.people.right += wanted
                    .iter()
                    .filter(|person| one.people.contains(person))
                    .count() as u32;
            }
            None if tolerated => {}
            None => {
                score.interviews.found += 1;
                let real = real.map_or("an unmatched application", String::as_str);
                score.faults.push(Fault {
                    what: "interview invented",
                    subject: real.to_owned(),
                    why: format!("{} is not one", one.start),
                    kind: String::new(),
                });
            }
        }
    }
    unseen(score, truth, &shown);
}

/// What was wanted and not shown, and what was called off and shown all the same.
fn unseen(score: &mut Score, truth: &Truth, shown: &[bool]) {
    for (at, one) in truth.interviews.iter().enumerate() {
        if one.cancelled {
            score.cancelled.wanted += 1;
            score.cancelled.right += u32::from(!shown[at]);
            score.cancelled.found = score.cancelled.wanted;
            if shown[at] {
                score.faults.push(Fault {
                    what: "cancelled, yet shown",
                    subject: one.application.clone(),
                    why: format!("{} ({})", one.start, one.how),
                    kind: one.how.clone(),
                });
            }
            continue;
        }
        score.interviews.wanted += 1;
        if !shown[at] {
            score.faults.push(Fault {
                what: "interview missed",
                subject: one.application.clone(),
                why: format!("{} ({})", one.start, one.how),
                kind: one.how.clone(),
            });
        }
    }
}
