//! What the plans can name: each slot filled from one or two fields of the context, or not known.

use std::collections::BTreeMap;

use super::names::{article, house, is_name, role};
use super::weave::Fault;
use super::{Source, answers, days, greeting, weave};
use crate::note::{Context, Named};
use crate::text::normal;

/// Days after an interview from which on thanks are “a few days late”. *Assumption.*
const LATE_DAYS: i32 = 2;

/// Days after an interview from which on it was “some time” ago. *Assumption.*
const LONG_DAYS: i32 = 28;

/// A filled slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The words.
    pub text: String,
    /// What they stand on.
    pub from: Vec<Source>,
}

/// The slots of a context.
#[derive(Clone, Debug, Default)]
pub struct Slots(BTreeMap<&'static str, Slot>);

impl Slots {
    /// The slot of this name, where it is known.
    pub fn get(&self, name: &str) -> Option<&Slot> {
        self.0.get(name)
    }

    fn put(&mut self, name: &'static str, text: impl Into<String>, from: impl Into<Vec<Source>>) {
        let slot = Slot {
            text: text.into(),
            from: from.into(),
        };
        self.0.insert(name, slot);
    }

    /// Reads a context; `leave_out` is not used.
    pub fn of(context: &Context, leave_out: &[(Source, Fault)]) -> Self {
        let mut slots = Self::default();
        slots.names(context);
        slots.days(context);
        if context.offered {
            slots.put("offer", "your offer", [Source::Offered]);
        }
        if context.door_open {
            slots.put("door", "left the door open", [Source::DoorOpen]);
        }
        slots.achieved(context, leave_out);
        slots.times(context);
        slots.premises(context);
        slots
    }

    /// What some sentences take for granted: slots without words, which a plan names to be used only where it is so.
    fn premises(&mut self, context: &Context) {
        let days = days_since(context);
        let today = context.today;
        let all_ahead = !context.meetings.is_empty()
            && context
                .meetings
                .iter()
                .all(|it| today.is_some_and(|today| it.day > today));
        let met = meeting(context);
        let unrecorded = context.meetings.is_empty() && context.called_off.is_none();
        let from: Vec<Source> = met.map(Source::Meeting).into_iter().collect();
        let premises: [(&'static str, bool, &[Source]); 11] = [
            ("ahead", all_ahead, &[]),
            ("asked", context.asked.is_some(), &[]),
            (
                "elsewhere",
                context.competing_offer.is_some(),
                &[Source::CompetingOffer],
            ),
            ("refused", context.refused, &[Source::Received]),
            ("still_open", context.still_open, &[]),
            (
                "unexplained",
                context.refused && !context.no_question,
                &[Source::Received],
            ),
            (
                "reply",
                context.has_reply || context.received.is_some(),
                &[Source::Received],
            ),
            (
                // What was written down tells of a conversation, too, where nothing says it was not held.
                "held",
                met.is_some() || unrecorded && !context.points.is_empty(),
                from.as_slice(),
            ),
            ("late", days.is_some_and(|it| it >= LATE_DAYS), &[]),
            ("long", days.is_some_and(|it| it >= LONG_DAYS), &[]),
            (
                "told",
                self.get("achieved").is_some() || self.get("news").is_some(),
                &[],
            ),
        ];
        for (name, _, from) in premises.into_iter().filter(|it| it.1) {
            self.put(name, "", from);
        }
    }

    fn names(&mut self, context: &Context) {
        let employer = context
            .employer
            .as_ref()
            .map(|it| house(&it.name))
            .filter(|it| is_name(it))
            .map(|it| format!("{}{it}", article(it)));
        let employer = employer.as_deref();
        let role = context.role.as_deref().and_then(role);
        if let Some(employer) = employer {
            self.put("employer", employer, [Source::Employer]);
        }
        if let Some(role) = &role {
            self.put("role", role.clone(), [Source::Role]);
        }
        match (role, employer) {
            (Some(role), Some(employer)) => {
                self.put(
                    "job",
                    format!("{role} at {employer}"),
                    [Source::Role, Source::Employer],
                );
            }
            (Some(role), None) => self.put("job", role, [Source::Role]),
            (None, Some(employer)) => {
                self.put(
                    "job",
                    format!("the position at {employer}"),
                    [Source::Employer],
                );
            }
            (None, None) => self.put("job", "the position", [Source::Form]),
        }
        if let Some(writer) = greeting::signature(context, true) {
            self.put("writer", writer, [Source::Writer]);
        }
    }

    fn days(&mut self, context: &Context) {
        let (spelling, today) = (context.spelling, context.today);
        if let Some((at, day)) = meeting(context).map(|at| (at, context.meetings[at].day)) {
            let from = [Source::Meeting(at)];
            let when = days::when(day, spelling, today);
            let of = match when.strip_prefix("on ") {
                Some(name) if !name.contains(' ') => format!("{name}’s"),
                Some(_) => "our".to_owned(),
                None => format!("{when}’s"),
            };
            self.put("day_of", of, from);
            self.put("met_day", days::full(day, spelling, today), from);
            self.put("met", when.clone(), from);
            self.put("when", when, from);
        } else {
            self.put("day_of", "our", [Source::Form]);
        }
        if let Some(day) = context.called_off {
            let off = days::when(day, spelling, today);
            self.put("off", off, [Source::CalledOff]);
        }
        if let Some(stretch) = context.promised {
            self.put(
                "promised",
                days::promised(stretch, spelling, today),
                [Source::Promised],
            );
        }
        if let Some(day) = context.competing_offer {
            self.put(
                "offer_day",
                days::full(day, spelling, today),
                [Source::CompetingOffer],
            );
        }
    }

    /// The newest accomplishment that can be said in a sentence.
    fn achieved(&mut self, context: &Context, leave_out: &[(Source, Fault)]) {
        for (at, line) in context.accomplishments.iter().enumerate() {
            let from = Source::Accomplishment(at);
            let read = weave::achieved(line, context.register);
            match read
                .ok()
                .filter(|_| leave_out.iter().all(|it| it.0 != from))
            {
                Some(weave::Achieved::Clause(text)) => self.put("achieved", text, [from]),
                Some(weave::Achieved::Thing(text)) => self.put("news", text, [from]),
                None if self.get("untold").is_some() => continue,
                None => {
                    self.put("untold", line.trim(), [from]);
                    continue;
                }
            }
            if weave::is_cut_short(line) {
                self.put("told_in_part", line.trim(), [from]);
            }
            return;
        }
    }

    fn times(&mut self, context: &Context) {
        let proposed = answers::proposed(context);
        if let Some(time) = &proposed {
            self.put("proposed", time.clone(), [Source::Received]);
        }
        match answers::chosen(context, proposed.as_deref()) {
            Some(answers::Chosen::Proposed(time)) => {
                self.put("agreed", time, [Source::Received, Source::ChosenTime]);
            }
            Some(answers::Chosen::Instead(times)) => {
                self.put("instead", times, [Source::ChosenTime])
            }
            None => {
                let said = context
                    .chosen_time
                    .as_deref()
                    .map(str::trim)
                    .filter(|it| !it.is_empty());
                if let Some(said) = said {
                    self.put("no_time", said, [Source::ChosenTime]);
                }
            }
        }
    }
}

/// The interview a note is about: the last one held in which the recipient took part, else the last one held.
pub fn meeting(context: &Context) -> Option<usize> {
    let held = |at: &usize| {
        context
            .today
            .is_none_or(|today| context.meetings[*at].day <= today)
    };
    let with_them = |at: &usize| {
        let people = &context.meetings[*at].people;
        let known = |to: &Named| people.iter().any(|it| same_person(it, &to.name));
        people.is_empty() || context.to.iter().any(known)
    };
    let all = || (0..context.meetings.len()).rev().filter(held);
    all().find(with_them).or_else(|| all().next())
}

/// Days since the interview the note is about, where both are known.
pub fn days_since(context: &Context) -> Option<i32> {
    let met = context.meetings[meeting(context)?].day;
    Some(context.today?.since(met).ok()?.get_days())
}

/// Whether two names are one person's: the same, or one of them a first or last name alone.
pub fn same_person(one: &str, other: &str) -> bool {
    let (one, other) = (normal(one), normal(other));
    let part = |part: &str, whole: &str| {
        let mut words = whole.split(' ');
        !part.contains(' ') && (words.next() == Some(part) || words.next_back() == Some(part))
    };
    !one.is_empty()
        && !other.is_empty()
        && (one == other || part(&one, &other) || part(&other, &one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_name_alone_is_the_same_person() {
        assert!(same_person("Dana", "Dana Okafor"));
        assert!(same_person("Zoë Ek", "zoe ek"));
        assert!(!same_person("Dan", "Dana Okafor"));
        assert!(!same_person("", ""));
    }
}
