//! The seeker's lines on their way into a note: which are used, in which sentence, and what is asked about the others.

use super::compose::{Attempt, Length, Page};
use super::panel::{self, Seat};
use super::plan::{capitalised, spoken};
use super::question::Question;
use super::weave::{self, Faces, Fault, Manner, Woven};
use super::{Source, greeting, slots};
use crate::note::{Context, Named, Point, PointKind};

/// Words of a line that fit into a text message. *Assumption.*
const SHORT_LINE_WORDS_MAX: usize = 14;

/// Words that the lines of a debrief may bring into one note together. *Assumption:* 150 in all, half of them theirs.
const LINE_WORDS_MAX: usize = 70;

/// The seeker's lines on their way into a note.
pub struct Lines<'a> {
    attempt: &'a Attempt<'a>,
    seat: Seat,
    length: Length,
    /// The lines not yet looked at.
    left: Vec<usize>,
    /// Who is who in a line that belongs to the recipient.
    alone: Faces,
    /// Who is who in a line that belongs to nobody.
    faces: Faces,
    /// Days since the interview.
    days_since: Option<i32>,
    words: usize,
    /// How many stand in the note.
    pub used: usize,
}

/// What to ask about a line that was not used.
fn ask_again(fault: Fault, point: &Point, source: Source) -> Question {
    let line = point.text.trim();
    match fault {
        Fault::Unclear => Question::useful(
            "say_it_plainly",
            format!("You wrote “{line}”. How would you say that to them, in one short sentence?"),
            "It was not clear how to put this line into a sentence, so it was left out rather than changed.",
        ),
        Fault::Private => Question::useful(
            "left_out",
            format!("“{line}” was left out: it may be better kept to yourself. Is there a part of it for them?"),
            "A note leaves out money, faults and whatever could be read as a complaint.",
        ),
    }
    .about(source)
}

/// The names of the recipient and of everybody else, each in full and in parts.
fn faces(context: &Context, is_alone: bool) -> Faces {
    let names = |of: &Named| -> Vec<String> {
        let parts = greeting::parts(of).unwrap_or_default();
        let all = [of.name.clone(), parts.whole(), parts.first, parts.last];
        all.into_iter().filter(|it| !it.trim().is_empty()).collect()
    };
    let to: Vec<String> = context.to.iter().flat_map(names).collect();
    let everybody = context.names().map(|it| Named {
        name: it.to_owned(),
        title: None,
    });
    let mut others: Vec<String> = everybody.flat_map(|it| names(&it)).collect();
    let one = context.to.len() == 1;
    others.retain(|it| !one || !to.contains(it));
    Faces {
        recipient: if one { to } else { Vec::new() },
        others,
        is_alone: is_alone && one,
    }
}

impl<'a> Lines<'a> {
    /// The lines for a note.
    pub fn new(attempt: &'a Attempt<'a>, seat: Seat, length: Length) -> Self {
        let context = attempt.context;
        Self {
            attempt,
            seat,
            length,
            left: panel::lines(context, seat),
            alone: faces(context, true),
            faces: faces(context, seat.size == 1),
            days_since: slots::days_since(context),
            words: 0,
            used: 0,
        }
    }

    /// Says up to `most` of the lines that are left, as something recalled where it is `later`.
    pub fn weave(
        &mut self,
        page: &mut Page,
        questions: &mut Vec<Question>,
        most: usize,
        later: bool,
    ) {
        let context = self.attempt.context;
        let mut said = 0;
        let mut left = std::mem::take(&mut self.left);
        if later {
            // What they announced may have come about by now; what was good, or is shared, still is.
            left.sort_by_key(|it| context.points[*it].kind == PointKind::Said);
        }
        for index in left {
            let point = &context.points[index];
            let source = panel::source(index);
            if self.attempt.leave_out.contains(&source) {
                questions.push(ask_again(Fault::Private, point, source));
                continue;
            }
            let woven = match weave::weave(&point.text, &self.manner(point)) {
                Ok(woven) => woven,
                Err(fault) => {
                    questions.push(ask_again(fault, point, source));
                    continue;
                }
            };
            let words = woven.text.split(' ').count();
            let fits = self.words + words <= LINE_WORDS_MAX
                && (self.length != Length::Short || words <= SHORT_LINE_WORDS_MAX);
            if said < most && fits {
                let text = self.frame(&woven, point, later);
                page.say(&text, vec![source]);
                self.words += words;
                self.used += 1;
                said += 1;
            }
        }
    }

    fn manner(&self, point: &Point) -> Manner<'_> {
        let theirs = point
            .person
            .as_deref()
            .is_some_and(|it| !it.trim().is_empty());
        Manner {
            kind: point.kind,
            faces: if theirs { &self.alone } else { &self.faces },
            register: self.attempt.context.register,
            days_since: self.days_since,
        }
    }

    fn frame(&self, woven: &Woven, point: &Point, later: bool) -> String {
        let frames = weave::frames(point.kind, woven.shape, later);
        let salt = format!("{}/frame/{}", self.attempt.context.kind.id(), self.used);
        let frame = frames[self.attempt.choice(self.seat, &salt, frames.len())];
        let frame = spoken(frame, self.attempt.context.register);
        frame
            .replace("{x}", &woven.text)
            .replace("{X}", &capitalised(&woven.text))
    }
}
