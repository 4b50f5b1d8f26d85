//! What a story is asked: its plan, and whether a message may go out, as compact text.

use jiff::{SignedDuration, Timestamp};

use super::Story;
use crate::fact::{Channel, Purpose};
use crate::id::PersonId;
use crate::plan::{DeskPlan, Permission, Study, When};
use crate::policy::{MoveKind, Reason, Urging, Wording};

impl Story {
    /// The plan at a moment as text, after holding it to its `wake_at`.
    pub fn plan(&self, now: &str) -> String {
        let now = self.at(now);
        let mut desk = self.desk.clone();
        desk.sort();
        let study = Study::new(&desk, &self.settings);
        let plan = study.plan(now);
        assert_holds_until_wake(&study, now, &plan);
        self.show(&plan)
    }

    /// Compares the plan at a moment with lines of text; leading space does not matter.
    #[track_caller]
    pub fn check(&self, now: &str, expected: &str) -> &Self {
        let tidy = |text: &str| {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join("\n")
        };
        let (actual, expected) = (tidy(&self.plan(now)), tidy(expected));
        assert!(
            actual == expected,
            "at {now}\n{}",
            difference(&expected, &actual)
        );
        self
    }

    /// The first reason for a move at a moment, in words.
    #[track_caller]
    pub fn first_reason(&self, now: &str, kind: MoveKind) -> String {
        self.reasons(now, kind).remove(0)
    }

    /// The last reason for a move at a moment, in words.
    #[track_caller]
    pub fn last_reason(&self, now: &str, kind: MoveKind) -> String {
        self.reasons(now, kind).pop().unwrap()
    }

    #[track_caller]
    fn reasons(&self, now: &str, kind: MoveKind) -> Vec<String> {
        let mut desk = self.desk.clone();
        desk.sort();
        let plan = Study::new(&desk, &self.settings).plan(self.at(now));
        let mut moves = plan.plans.iter().flat_map(|plan| &plan.moves);
        let found = moves.find(|it| it.kind == kind).unwrap();
        let texts = found.reasons.iter().map(|reason| reason.text.clone());
        texts.collect()
    }

    /// Why a mail for this purpose may not go out yet or at all, in words.
    #[track_caller]
    pub fn objection(&self, now: &str, purpose: Purpose, to: &str) -> String {
        let mut desk = self.desk.clone();
        desk.sort();
        let to = desk.people.iter().find(|person| person.name == to);
        let to = to.map(|person| person.id);
        let id = self.desk.files[self.file].application.id;
        let study = Study::new(&desk, &self.settings);
        let texts = match study.may(id, purpose, to, Channel::Email, self.at(now)) {
            Some(Permission::Wait { reasons, .. }) => {
                reasons.into_iter().map(|reason| reason.text).collect()
            }
            Some(Permission::No(reason)) => vec![reason.text],
            other => panic!("nothing objects: {other:?}"),
        };
        texts.join(" ")
    }

    /// Whether a mail for this purpose may go out, as text.
    pub fn may(&self, now: &str, purpose: Purpose, to: &str) -> String {
        self.may_by(now, purpose, to, Channel::Email)
    }

    /// Whether a message may go out over a channel, as text.
    pub fn may_by(&self, now: &str, purpose: Purpose, to: &str, channel: Channel) -> String {
        let at = self.at(now);
        let mut desk = self.desk.clone();
        desk.sort();
        let to = desk.people.iter().find(|person| person.name == to);
        let study = Study::new(&desk, &self.settings);
        let id = self.desk.files[self.file].application.id;
        let permission = study.may(id, purpose, to.map(|person| person.id), channel, at);
        match permission.unwrap() {
            Permission::Yes { better: None } => "yes".to_owned(),
            Permission::Yes {
                better: Some((at, reasons)),
            } => format!("yes, better {} {}", self.time(at), rules(&reasons)),
            Permission::Wait { until, reasons } => {
                format!("wait until {} {}", self.time(until), rules(&reasons))
            }
            Permission::No(reason) => format!("no: {}", reason.rule),
        }
    }

    fn time(&self, at: Timestamp) -> String {
        self.zone.civil(at).strftime("%Y-%m-%d %H:%M").to_string()
    }

    fn show(&self, desk_plan: &DeskPlan) -> String {
        let shown = |kind: MoveKind| self.only.is_empty() || self.only.contains(&kind);
        let name = |id: Option<PersonId>| {
            let found = id.and_then(|id| self.desk.people.iter().find(|it| it.id == id));
            found.map_or(String::new(), |it| format!(" {}", it.name))
        };
        let mut lines = Vec::new();
        for (index, plan) in desk_plan.plans.iter().enumerate() {
            let label = match desk_plan.plans.len() {
                1 => String::new(),
                _ => format!("{}: ", index + 1),
            };
            for it in plan.moves.iter().filter(|it| shown(it.kind)) {
                let when = match it.when {
                    When::Now { until: None } => "now".to_owned(),
                    When::Now { until: Some(end) } => format!("now until {}", self.time(end)),
                    When::Later { at, write_now } => {
                        let ahead = if write_now { ", written now" } else { "" };
                        format!("at {}{ahead}", self.time(at))
                    }
                    When::Behind { .. } => "behind".to_owned(),
                };
                let mut line = format!("{label}{:?}{} {when}", it.kind, name(it.to));
                if let Some(channel) = it.channel.filter(|channel| *channel != Channel::Email) {
                    line += &format!(" by {channel:?}");
                }
                if it.wording != Wording::Plain {
                    line += &format!(" {:?}", it.wording);
                }
                if it.urging == Urging::Offered {
                    line += " offered";
                }
                lines.push(format!("{line} ({})", rules(&it.reasons)));
            }
            for refusal in plan.refusals.iter().filter(|it| shown(it.kind)) {
                let to = name(refusal.to);
                let rule = refusal.reason.rule;
                lines.push(format!("{label}no {:?}{to} ({rule})", refusal.kind));
            }
        }
        if self.only.is_empty() {
            let wake = desk_plan
                .wake_at
                .map_or("never".to_owned(), |at| self.time(at));
            lines.push(format!("wake {wake}"));
        }
        lines.join("\n")
    }
}

/// Asserts that the plan is the same at moments up to the one at which it says it can change.
#[track_caller]
pub fn assert_holds_until_wake(study: &Study<'_>, now: Timestamp, plan: &DeskPlan) {
    let wake = plan.wake_at.unwrap_or(Timestamp::MAX);
    assert!(wake > now, "woken in the past");
    let nano = SignedDuration::from_nanos(1);
    let middle = now + wake.duration_since(now) / 2;
    for later in [now + nano, middle, wake - nano] {
        if later < wake {
            let again = study.plan(later);
            assert_eq!(&again, plan, "the plan changed at {later}, before {wake}");
        }
    }
}

fn rules(reasons: &[Reason]) -> String {
    let ids: Vec<&str> = reasons.iter().map(|reason| reason.rule).collect();
    ids.join(", ")
}

/// Both texts line by line, with a mark where they differ.
fn difference(expected: &str, actual: &str) -> String {
    let missing = expected
        .lines()
        .filter(|line| !actual.lines().any(|other| other == *line))
        .map(|line| format!("  - {line}"));
    let surplus = actual.lines().map(|line| {
        let mark = if expected.lines().any(|other| other == line) {
            ' '
        } else {
            '+'
        };
        format!("  {mark} {line}")
    });
    missing.chain(surplus).collect::<Vec<_>>().join("\n")
}
