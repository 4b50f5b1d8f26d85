//! The seeker's lines on their way into a note: which are used, in which sentence, and what is asked about the others.

use super::compose::{Attempt, Length};
use super::page::Page;
use super::panel::{self, Line, Seat};
use super::plan::spoken;
use super::question::Question;
use super::tie::Owner;
use super::weave::{self, Faces, Fault, Manner, Shape, Woven};
use super::{Source, greeting, person_name, slots};
use crate::note::{Context, Named, Point, PointKind};
use crate::text::normal;

/// Words of a line that fit into a text message. *Assumption.*
const SHORT_LINE_WORDS_MAX: usize = 14;

/// Words of a sentence around a line in a text message, where there is a choice. *Assumption.*
const SHORT_FRAME_WORDS_MAX: usize = 9;

/// Words that the lines of a debrief may bring into one note together. *Assumption:* 150 in all, half of them theirs.
const LINE_WORDS_MAX: usize = 70;

/// The seeker's lines on their way into a note.
pub struct Lines<'a> {
    attempt: &'a Attempt<'a>,
    seat: Seat,
    length: Length,
    /// The lines not yet looked at.
    left: Vec<Line<'a>>,
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

/// What to ask about a line that was not used; nothing where it says nothing.
fn ask_again(fault: Fault, point: &Point, source: Source, who: &str) -> Option<Question> {
    let line = point.text.trim();
    let name = if who == "them" { "Dana" } else { who };
    let question = match fault {
        Fault::Empty => return None,
        Fault::Unclear => Question::useful(
            "say_it_plainly",
            format!("You wrote “{line}”. What of it would you like to say to {who}?"),
            "It was not clear how to put this line into a sentence, so it was left out rather than changed.",
        ),
        Fault::Private => Question::useful(
            "left_out",
            format!(
                "“{line}” was left out: it may be better kept to yourself. Is there a part of it for {who}?"
            ),
            "A note leaves out money, faults and whatever could be read as a complaint.",
        ),
        Fault::Whose => Question::useful(
            "who_was_it",
            format!("You wrote “{line}”. Who was it? Put the name in front, as in “{name}: …”."),
            "What one person said or shares with you is not told to another.",
        ),
        Fault::Plain => Question::useful(
            "say_more",
            format!("You wrote “{line}”. What of it did you still think about afterwards?"),
            "Anybody could have written this line alone; one detail of it makes the note yours.",
        ),
        Fault::Misspelt => Question::useful(
            "spell_it",
            format!("You wrote “{line}”. How is it spelt?"),
            "A slip in a short letter is the one thing that is remembered of it.",
        ),
    };
    Some(question.about(source))
}

/// The name to put in front of a line: in full where somebody else there is called so, too.
fn named_in_front(context: &Context, who: &str) -> String {
    let first = |name: &str| normal(name).split(' ').next().unwrap_or("").to_owned();
    let mut alike: Vec<String> = context
        .names()
        .filter(|it| first(it) == first(who))
        .map(normal)
        .collect();
    alike.sort_unstable();
    alike.dedup();
    match context.to.as_slice() {
        [one] if alike.len() > 1 => one.name.clone(),
        _ => who.to_owned(),
    }
}

/// The names of the recipient and of everybody else, each in full and in parts.
fn faces(context: &Context, is_alone: bool) -> Faces {
    let names = |of: &Named| -> Vec<String> {
        let parts = person_name::parts(of).unwrap_or_default();
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
            left: panel::arranged(panel::lines(context, seat), context),
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
        self.weave_some(page, questions, most, later);
        if self.used == 0 && self.seat.size > 1 {
            // Nothing of theirs could be said: what belongs to all of them is told to them as well, one line of it.
            self.left = panel::spare(self.attempt.context, self.seat);
            self.weave_some(page, &mut Vec::new(), 1, later);
        }
    }

    fn weave_some(
        &mut self,
        page: &mut Page,
        questions: &mut Vec<Question>,
        most: usize,
        later: bool,
    ) {
        let context = self.attempt.context;
        let who = greeting::called_by(context);
        let mut said = 0;
        let mut left = std::mem::take(&mut self.left);
        if later {
            // What they announced may have come about by now; what was good, or is shared, still is.
            left.sort_by_key(|it| context.points[it.index].kind == PointKind::Said);
        }
        for line in left {
            let point = &context.points[line.index];
            let source = panel::source(line.index);
            let left_out = self.attempt.leave_out.iter().find(|it| it.0 == source);
            let woven = match left_out {
                Some((_, fault)) => Err(*fault),
                None => self.woven(&line, point),
            };
            let woven = match woven {
                Ok(woven) => woven,
                Err(fault) => {
                    let whole = named_in_front(context, &who);
                    let who = if fault == Fault::Whose { &whole } else { &who };
                    questions.extend(ask_again(fault, point, source, who));
                    continue;
                }
            };
            let words = woven.text.split(' ').count();
            let fits = self.words + words <= LINE_WORDS_MAX
                && (self.length != Length::Short || words <= SHORT_LINE_WORDS_MAX);
            if said < most && fits {
                let text = self.frame(page, &woven, point, later, self.is_untied(&line));
                page.say(&text, vec![source]);
                self.words += words;
                self.used += 1;
                said += 1;
            }
        }
    }

    /// Whether several people could have said it.
    fn is_untied(&self, line: &Line<'_>) -> bool {
        line.owner == Owner::Nobody && self.seat.size > 1
    }

    fn woven(&self, line: &Line<'_>, point: &Point) -> Result<Woven, Fault> {
        let is_untied = self.is_untied(line);
        let woven = weave::weave(line.text, &self.manner(line, point));
        if line.owner == Owner::Unsure {
            return woven.and(Err(Fault::Whose));
        }
        if !is_untied {
            return woven;
        }
        let words = normal(line.text);
        let names = |list: &[&str]| words.split(' ').any(|it| list.contains(&it));
        let one = names(&["she", "he", "her", "him", "his", "hers"]);
        let ours = point.kind == PointKind::SharedTopic;
        let whose = |woven: &Woven| {
            let yours = woven.text.starts_with("you ") || woven.text.starts_with("you’");
            let personal = matches!(woven.shape, Shape::List | Shape::Task | Shape::Quote);
            personal || yours && !names(&["they", "their", "them"])
        };
        match woven {
            Ok(woven) if one || ours || whose(&woven) => Err(Fault::Whose),
            Err(Fault::Unclear) if one || ours => Err(Fault::Whose),
            other => other,
        }
    }

    fn manner(&self, line: &Line<'_>, point: &Point) -> Manner<'_> {
        let theirs = line.owner == Owner::Theirs;
        Manner {
            kind: point.kind,
            is_theirs: theirs && point.person.is_some(),
            faces: if theirs { &self.alone } else { &self.faces },
            register: self.attempt.context.register,
            days_since: self.days_since,
        }
    }

    fn frame(
        &self,
        page: &Page,
        woven: &Woven,
        point: &Point,
        later: bool,
        is_untied: bool,
    ) -> String {
        let frames = weave::frames(point.kind, woven, later, is_untied);
        let mut frames = weave::fitting(frames, &woven.text);
        if self.length == Length::Short {
            let is_short = |it: &&str| it.split(' ').count() <= SHORT_FRAME_WORDS_MAX;
            if frames.iter().any(is_short) {
                frames.retain(is_short);
            }
        }
        let salt = format!("{}/frame/{}", self.attempt.context.kind.id(), self.used);
        let first = self.attempt.choice(self.seat, &salt, frames.len());
        let frame = page.freshest(&frames, first, self.attempt.apart(self.seat));
        let frame = if self.used > 0 {
            weave::joined(frame)
        } else {
            frame.to_owned()
        };
        let frame = spoken(&frame, self.attempt.context.register);
        weave::filled(&frame, &woven.text)
    }
}
