//! A plan as lines of a specification. Times are the seeker's.

use jiff::Timestamp;
use meanwhile_core::fact::Channel;
use meanwhile_core::plan::{DeskPlan, Move, Permission, Plan, When};
use meanwhile_core::policy::{MoveKind, Reason, Urging, Wording};
use meanwhile_core::record::Desk;

use crate::story::Story;

/// The lines that describe a plan; `nothing` when there is none.
pub fn plan(plan: &DeskPlan, story: &Story, desk: &Desk) -> Vec<String> {
    let several = desk.files.len() > 1;
    let mut lines = Vec::new();
    for one in &plan.plans {
        let role = desk
            .file(one.application)
            .map_or("?", |file| file.application.role.as_str());
        let prefix = if several {
            format!("{role}: ")
        } else {
            String::new()
        };
        lines.extend(
            moves(one, story, desk)
                .into_iter()
                .map(|line| format!("{prefix}{line}")),
        );
    }
    if lines.is_empty() {
        lines.push("nothing".to_owned());
    }
    if let Some(at) = plan.wake_at {
        lines.push(format!("look again {}", moment(at, story)));
    }
    lines
}

/// The lines that answer “may I write to them now?”.
pub fn permission(permission: &Permission, story: &Story) -> Vec<String> {
    let because = |reason: &Reason| format!("because ({}): {}", reason.rule, reason.text);
    let (first, reasons) = match permission {
        Permission::Yes { better: None } => ("yes".to_owned(), &[][..]),
        Permission::Yes {
            better: Some((at, reasons)),
        } => (
            format!("yes; better {}", moment(*at, story)),
            reasons.as_slice(),
        ),
        Permission::Wait { until, reasons } => (
            format!("not before {}", moment(*until, story)),
            reasons.as_slice(),
        ),
        Permission::No(reason) => ("no".to_owned(), std::slice::from_ref(reason)),
    };
    std::iter::once(first)
        .chain(reasons.iter().map(because))
        .collect()
}

fn moves(plan: &Plan, story: &Story, desk: &Desk) -> Vec<String> {
    let mut lines: Vec<String> = plan.moves.iter().map(|it| line(it, story, desk)).collect();
    for refusal in &plan.refusals {
        let whom = story
            .name(refusal.to)
            .map_or(String::new(), |name| format!(" to {name}"));
        let Reason { rule, text } = &refusal.reason;
        lines.push(format!(
            "refused {}{whom} ({rule}): {text}",
            word(refusal.kind)
        ));
    }
    lines
}

fn line(it: &Move, story: &Story, desk: &Desk) -> String {
    let when = match it.when {
        When::Now { until: Some(until) } => format!("now until {}", moment(until, story)),
        When::Now { until: None } => "now".to_owned(),
        When::Later {
            at,
            write_now: false,
        } => format!("from {}", moment(at, story)),
        When::Later {
            at,
            write_now: true,
        } => format!("write now, for {}", moment(at, story)),
        When::Behind { application } => {
            let role = desk
                .file(application)
                .map_or("?", |file| file.application.role.as_str());
            format!("after the message about {role}")
        }
    };
    let mut line = format!("{when}: {}", word(it.kind));
    if let Some(name) = story.name(it.to) {
        line.push_str(&format!(" to {name}"));
    }
    if let Some(channel) = it.channel.filter(|channel| *channel != Channel::Email) {
        line.push_str(&format!(" by {}", serde_word(&channel)));
    }
    if it.urging == Urging::Offered {
        line.push_str(", offered");
    }
    match it.wording {
        Wording::Plain => {}
        other => line.push_str(&format!(", {}", serde_word(&other))),
    }
    let rules: Vec<&str> = it.reasons.iter().map(|reason| reason.rule).collect();
    format!("{line} ({})", rules.join(", "))
}

fn moment(at: Timestamp, story: &Story) -> String {
    let zone = story.settings.seeker.zone;
    zone.civil(at).strftime("%a %Y-%m-%d %H:%M").to_string()
}

fn word(kind: MoveKind) -> String {
    serde_word(&kind)
}

/// The serde name in plain words.
fn serde_word(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value)
        .unwrap()
        .trim_matches('"')
        .replace('_', " ")
}
