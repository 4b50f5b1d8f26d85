//! Whether somebody asks to move an interview that is ahead, and nobody has answered yet. The interview stands.

use jiff::Timestamp;

use super::{View, day};
use crate::fact::{Fact, FactKind, MoveAsk, Purpose, ReadingKind};
use crate::situation::Meeting;

/// A request to move an interview ahead, not answered yet.
#[derive(Clone, Copy, Debug)]
pub struct MoveAsked<'a> {
    /// The message that asks.
    pub fact: &'a Fact,
    /// What it asks for.
    pub ask: &'a MoveAsk,
    /// The seeker asks; else they do.
    pub by_seeker: bool,
    /// The interview that would move.
    pub meeting: Meeting<'a>,
}

impl<'a> View<'a> {
    /// The last request to move an interview ahead that nobody has answered. What is only proposed is told, too: it
    /// changes nothing, as the interview stands.
    #[must_use]
    pub fn move_asked(&self) -> Option<MoveAsked<'a>> {
        let ahead = &self.situation.ahead;
        if ahead.is_empty() || self.situation.over.is_some() {
            return None;
        }
        let mut open: Option<(&'a Fact, &'a MoveAsk, bool)> = None;
        for &fact in self.timeline.facts() {
            let asked = asked_with(fact);
            match (asked, open) {
                (Some((ask, by_seeker)), _) => open = Some((fact, ask, by_seeker)),
                (None, Some((asking, _, by_seeker))) if answers(fact, asking, by_seeker) => {
                    open = None;
                }
                (None, _) => {}
            }
        }
        let (fact, ask, by_seeker) = open?;
        // Once it was moved or called off, nothing stands at the time that was asked about.
        let meeting = *ahead.iter().find(|meeting| meeting.fact.at == ask.of)?;
        Some(MoveAsked {
            fact,
            ask,
            by_seeker,
            meeting,
        })
    }

    /// The times that a request proposes, by the seeker's clock.
    #[must_use]
    pub fn proposed_times(&self, ask: &MoveAsk) -> String {
        let to: Vec<String> = ask.to.iter().map(|at| self.own_time(*at)).collect();
        match to.as_slice() {
            [] => "another time".to_owned(),
            all => all.join(", or "),
        }
    }

    /// A day and time by the seeker's clock.
    #[must_use]
    pub fn own_time(&self, at: Timestamp) -> String {
        let civil = self.own_calendar().zone().civil(at);
        let (hour, minute) = (civil.hour(), civil.minute());
        format!("{}, {hour:02}:{minute:02}", day(civil.date()))
    }
}

fn asked_with(fact: &Fact) -> Option<(&MoveAsk, bool)> {
    match &fact.kind {
        FactKind::Received(received) => Some((received.asks_move.as_deref()?, false)),
        FactKind::Sent(sent) => Some((sent.asks_move.as_deref()?, true)),
        _ => None,
    }
}

/// Whether a later message answers the one that asks: anything but thanks to whoever asked, or what a person there
/// wrote about times.
fn answers(fact: &Fact, asking: &Fact, by_seeker: bool) -> bool {
    match (&fact.kind, &asking.kind) {
        (FactKind::Received(received), _) => {
            by_seeker && received.person_wrote && received.reading == ReadingKind::Scheduling
        }
        (FactKind::Sent(sent), FactKind::Received(asked)) => {
            let reaches = |from| sent.to.is_empty() || sent.to.contains(&from);
            sent.purpose != Purpose::Thank && asked.from.is_none_or(reaches)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Study;
    use crate::policy::story::{Story, application};

    const ASKED: &str = "2026-04-07 10:00";

    fn ahead() -> Story {
        Story::new().interview("2026-04-09 10:00", 60, &["Dana"])
    }

    fn ask(story: &Story, to: &[&str]) -> Option<Box<MoveAsk>> {
        Some(Box::new(MoveAsk {
            of: story.at("2026-04-09 10:00"),
            to: to.iter().map(|to| story.at(to)).collect(),
        }))
    }

    fn they_ask(to: &[&str]) -> Story {
        let ask = ask(&ahead(), to);
        ahead()
            .received(ASKED, "Dana", ReadingKind::Scheduling)
            .where_received(|received| {
                received.asks_move = ask;
                received.expects_answer = true;
            })
    }

    fn you_ask() -> Story {
        let ask = ask(&ahead(), &["2026-04-10 15:00"]);
        let story = ahead().sent(ASKED, Purpose::Answer, &["Dana"]);
        story.edit(|fact| {
            if let FactKind::Sent(sent) = &mut fact.kind {
                sent.asks_move = ask;
            }
        })
    }

    #[track_caller]
    fn check(story: &Story, now: &str, expected: Option<&str>) {
        let study = Study::new(&story.desk, &story.settings);
        let words = study.with_view(application(1), story.at(now), |view| {
            let asked = view.move_asked()?;
            let who = if asked.by_seeker { "you" } else { "they" };
            let (of, to) = (view.own_time(asked.ask.of), view.proposed_times(asked.ask));
            Some(format!("{who}: {of} to {to}"))
        });
        assert_eq!(words.flatten().as_deref(), expected);
    }

    const WORDS: &str = "Thu 9 April 2026, 10:00 to Fri 10 April 2026, 15:00";

    #[test]
    fn a_request_is_open_until_it_is_answered() {
        let they = they_ask(&["2026-04-10 15:00"]);
        let now = "2026-04-07 12:00";
        check(&they, now, Some(&format!("they: {WORDS}")));
        let thanked = they
            .clone()
            .sent("2026-04-07 11:00", Purpose::Thank, &["Dana"]);
        check(&thanked, now, Some(&format!("they: {WORDS}")));
        let answered = they.sent("2026-04-07 11:00", Purpose::Answer, &["Dana"]);
        check(&answered, now, None);

        check(&you_ask(), now, Some(&format!("you: {WORDS}")));
        let heard = |reading| you_ask().received("2026-04-07 11:00", "Dana", reading);
        let other = heard(ReadingKind::Other);
        check(&other, now, Some(&format!("you: {WORDS}")));
        check(&heard(ReadingKind::Scheduling), now, None);
    }

    #[test]
    fn nothing_is_asked_once_the_interview_is_elsewhere_or_over() {
        let they = they_ask(&[]);
        let words = "they: Thu 9 April 2026, 10:00 to another time";
        check(&they, "2026-04-07 12:00", Some(words));
        check(&they, "2026-04-09 11:00", None);
        let mut moved = they.clone();
        moved.desk.files[0].facts[0].at = they.at("2026-04-10 15:00");
        check(&moved, "2026-04-07 12:00", None);
    }

    #[test]
    fn who_asked_waits_for_an_answer_that_says_so() {
        let they = they_ask(&["2026-04-10 15:00"]);
        let says = |story: &Story, kind| story.first_reason("2026-04-07 12:00", kind);
        assert_eq!(
            says(&they, crate::policy::MoveKind::Answer),
            format!(
                "Dana asks to move the interview of {WORDS}. It stands until you agree; they plan by your answer."
            )
        );
        let prepare = says(&they, crate::policy::MoveKind::Prepare);
        assert!(prepare.ends_with("until you agree it stands."), "{prepare}");
        let prepare = says(&you_ask(), crate::policy::MoveKind::Prepare);
        assert!(
            prepare.ends_with(&format!(
                "You have asked to move it {}; until they agree it stands.",
                WORDS.split_once(", 10:00 ").unwrap().1
            )),
            "{prepare}"
        );
    }
}
