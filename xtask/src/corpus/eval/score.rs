//! Compares an export with the truth. Pure: no files, no program.

use std::collections::{BTreeMap, BTreeSet};

use super::export_shape::Export;
use super::matching;
use super::truth::Truth;

/// Hits of a search: `right` of `found`, and `wanted` in all.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Found and right.
    pub right: u32,
    /// Found.
    pub found: u32,
    /// To be found.
    pub wanted: u32,
}

impl Tally {
    /// Share of what was found that is right; 1 when nothing was found.
    pub fn precision(self) -> f64 {
        if self.found == 0 {
            1.0
        } else {
            f64::from(self.right) / f64::from(self.found)
        }
    }

    /// Share of what was wanted that was found; 1 when nothing was wanted.
    pub fn recall(self) -> f64 {
        if self.wanted == 0 {
            1.0
        } else {
            f64::from(self.right) / f64::from(self.wanted)
        }
    }

    /// Harmonic mean of both.
    pub fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r == 0.0 {
            0.0
        } else {
            2.0 * p * r / (p + r)
        }
    }
}

/// An error worth showing.
#[derive(Debug, Clone)]
pub struct Fault {
    /// What kind of error.
    pub what: &'static str,
    /// Message-ID, or the application of an interview.
    pub subject: String,
    /// Why, in words.
    pub why: String,
    /// Template or way of arranging, for counting.
    pub kind: String,
}

/// The result.
#[derive(Debug, Default)]
pub struct Score {
    /// Message to application.
    pub assignment: Tally,
    /// Applications that were found, one to one.
    pub applications: Tally,
    /// Matched applications with the right employer.
    pub employers: Tally,
    /// Interviews by application and start.
    pub interviews: Tally,
    /// People at the interviews that were right.
    pub people: Tally,
    /// Cancelled interviews: `right` are not shown as standing.
    pub cancelled: Tally,
    /// Noise messages: `right` were kept out.
    pub noise: Tally,
    /// (true reading, given reading) to count, received messages of applications.
    pub readings: BTreeMap<(String, String), u32>,
    /// Messages of the truth that the export lacks.
    pub absent: u32,
    /// Errors, in the order of the truth.
    pub faults: Vec<Fault>,
}

/// Compares.
pub fn score(truth: &Truth, export: &Export) -> Score {
    let mut score = Score::default();
    let given: BTreeMap<&str, (Option<&str>, &str)> = export
        .messages
        .iter()
        .map(|one| {
            (
                one.id.as_str(),
                (one.application.as_deref(), one.reading.as_str()),
            )
        })
        .collect();
    let twin = twins(truth, &given);
    score.applications = Tally {
        right: twin.len() as u32,
        found: given
            .values()
            .filter_map(|one| one.0)
            .collect::<BTreeSet<_>>()
            .len() as u32,
        wanted: truth
            .messages
            .values()
            .filter_map(|one| one.application.as_ref())
            .collect::<BTreeSet<_>>()
            .len() as u32,
    };
    messages(&mut score, truth, &given, &twin);
    super::employers::compare(&mut score, truth, export, &twin);
    super::interviews::compare(&mut score, truth, export, &twin);
    score
}

/// For each found application the true one it stands for.
fn twins(truth: &Truth, given: &BTreeMap<&str, (Option<&str>, &str)>) -> BTreeMap<String, String> {
    let found: Vec<&str> = given
        .values()
        .filter_map(|one| one.0)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let real: Vec<&str> = truth.applications.keys().map(String::as_str).collect();
    let place = |list: &[&str], one: &str| list.binary_search(&one).ok();
    let mut weights = vec![vec![0_u32; real.len()]; found.len()];
    for (id, message) in &truth.messages {
        let (Some(wanted), Some((Some(got), _))) =
            (message.application.as_deref(), given.get(id.as_str()))
        else {
            continue;
        };
        if let (Some(row), Some(column)) = (place(&found, got), place(&real, wanted)) {
            weights[row][column] += 1;
        }
    }
    let pairs = matching::best(&weights).into_iter().enumerate();
    pairs
        .filter_map(|(row, column)| Some((found[row].to_owned(), real[column?].to_owned())))
        .collect()
}

fn messages(
    score: &mut Score,
    truth: &Truth,
    given: &BTreeMap<&str, (Option<&str>, &str)>,
    twin: &BTreeMap<String, String>,
) {
    for (id, message) in truth
        .messages
        .iter()
        .filter(|(_, message)| !message.ambiguous)
    {
        let got = given.get(id.as_str());
        score.absent += u32::from(got.is_none());
        let cluster = got.and_then(|one| one.0);
        let stands_for = cluster.and_then(|one| twin.get(one));
        let wanted = message.application.as_ref();
        let right = wanted.is_some() && stands_for == wanted;
        score.assignment.found += u32::from(cluster.is_some());
        score.assignment.right += u32::from(right);
        score.assignment.wanted += u32::from(wanted.is_some());
        let (what, why) = match (wanted, cluster) {
            (None, None) => {
                score.noise.right += 1;
                score.noise.wanted += 1;
                continue;
            }
            (None, Some(one)) => {
                score.noise.wanted += 1;
                (
                    "noise let in",
                    format!("noise, put to {}", stands_for.map_or(one, String::as_str)),
                )
            }
            (Some(one), None) => ("message missed", format!("belongs to {one}, put to none")),
            (Some(one), Some(_)) if !right => (
                "wrong application",
                format!(
                    "belongs to {one}, put to {}",
                    stands_for.map_or("an unmatched one", String::as_str)
                ),
            ),
            _ => ("", String::new()),
        };
        if message.incoming && wanted.is_some() {
            let reading = got.map_or("", |one| one.1);
            *score
                .readings
                .entry((message.reading.clone(), reading.to_owned()))
                .or_default() += 1;
        }
        if !what.is_empty() {
            let why = format!("{why} | {} | {}", message.kind, message.subject);
            score.faults.push(Fault {
                what,
                subject: id.clone(),
                why,
                kind: message.kind.clone(),
            });
        }
    }
    score.noise.found = score.noise.wanted;
}

#[cfg(test)]
mod tests {
    use super::super::export_shape::{Application, Interview, Message};
    use super::super::truth;
    use super::*;

    fn at(text: &str) -> jiff::Timestamp {
        text.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    fn truth() -> Truth {
        let mut truth = Truth::default();
        for (id, application) in [
            ("1", Some("a")),
            ("2", Some("a")),
            ("3", Some("b")),
            ("4", None),
        ] {
            let application = application.map(str::to_owned);
            let message = truth::Message {
                application,
                reading: "other".into(),
                incoming: true,
                ..Default::default()
            };
            truth.messages.insert(id.into(), message);
        }
        for (name, employer) in [("a", "Umbral GmbH"), ("b", "Kestrelby")] {
            let one = truth::Application {
                employers: vec![employer.into()],
                role: String::new(),
            };
            truth.applications.insert(name.into(), one);
        }
        for (start, cancelled) in [
            ("2026-03-03T14:00:00Z", false),
            ("2026-03-09T10:00:00Z", true),
        ] {
            truth.interviews.push(truth::Interview {
                application: "a".into(),
                start: at(start),
                also: Vec::new(),
                cancelled,
                people: Vec::new(),
                how: String::new(),
            });
        }
        truth
    }

    fn export(put: &[(&str, Option<&str>)], starts: &[&str]) -> Export {
        let message = |one: &(&str, Option<&str>)| Message {
            id: one.0.into(),
            application: one.1.map(str::to_owned),
            reading: "other".into(),
        };
        let interview = |start: &&str| Interview {
            application: "x".into(),
            start: at(start),
            cancelled: false,
            people: Vec::new(),
        };
        Export {
            messages: put.iter().map(message).collect(),
            applications: vec![Application {
                id: "x".into(),
                employer: "Umbral".into(),
            }],
            interviews: starts.iter().map(interview).collect(),
        }
    }

    #[test]
    fn a_perfect_export_has_no_fault() {
        let mut export = export(
            &[
                ("1", Some("x")),
                ("2", Some("x")),
                ("3", Some("y")),
                ("4", None),
            ],
            &["2026-03-03T14:00:30Z"],
        );
        export.applications.push(Application {
            id: "y".into(),
            employer: "kestrelby".into(),
        });
        let score = score(&truth(), &export);
        assert!(score.faults.is_empty(), "{:?}", score.faults);
        assert_eq!(
            score.assignment,
            Tally {
                right: 3,
                found: 3,
                wanted: 3
            }
        );
        assert_eq!(
            score.interviews,
            Tally {
                right: 1,
                found: 1,
                wanted: 1
            }
        );
        assert_eq!(score.cancelled.right, 1);
    }

    #[test]
    fn noise_let_in_and_a_merged_application_cost_precision() {
        let all = [
            ("1", Some("x")),
            ("2", Some("x")),
            ("3", Some("x")),
            ("4", Some("x")),
        ];
        let score = score(
            &truth(),
            &export(&all, &["2026-03-09T10:00:00Z", "2026-03-03T15:00:00Z"]),
        );
        assert_eq!(
            score.assignment,
            Tally {
                right: 2,
                found: 4,
                wanted: 3
            }
        );
        assert_eq!(score.noise.right, 0);
        assert_eq!(
            score.interviews,
            Tally {
                right: 0,
                found: 2,
                wanted: 1
            }
        );
        assert_eq!(score.cancelled.right, 0);
    }

    #[test]
    fn an_empty_export_recalls_nothing_and_lets_no_noise_in() {
        let score = score(&truth(), &Export::default());
        assert_eq!(
            score.assignment,
            Tally {
                right: 0,
                found: 0,
                wanted: 3
            }
        );
        assert_eq!((score.noise.right, score.absent), (1, 4));
    }
}
