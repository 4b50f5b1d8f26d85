//! Putting a draft together: choosing plans, weaving lines in, and remembering what each sentence stands on.

use super::panel::{self, Seat};
use super::plan::{Filled, Part, Plans, Recipe, capitalised, fill, spoken};
use super::question::Question;
use super::slots::{self, Slots};
use super::weave::{self, Faces, Fault, Manner, Woven};
use super::{Draft, Said, Source, Taste, greeting, kinds};
use crate::note::{Context, Named, Note, NoteKind, Place, Point, PointKind};
use crate::text::hash;
use meanwhile_core::fact::Channel;

/// Words in the middle of a letter below which it says one sentence more. The checks want 60; what follows has twelve.
const SHORT_WORDS: usize = 52;

/// Words that the lines of a debrief may bring into one note together. *Assumption:* 150 in all, half of them theirs.
const LINE_WORDS_MAX: usize = 70;

/// Words of a line that fit into a text message. *Assumption.*
const SHORT_LINE_WORDS_MAX: usize = 14;

/// One way to draft a note.
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// What is known.
    pub context: &'a Context,
    /// How the seeker likes to begin and end.
    pub taste: &'a Taste,
    /// Chooses the plans.
    pub seed: u64,
    /// Which set of plans is tried.
    pub attempt: u64,
    /// Lines that are not used.
    pub leave_out: &'a [Source],
}

/// How long a note of a channel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Letter,
    Message,
    Short,
}

const fn length(channel: Channel) -> Length {
    match channel {
        Channel::Email | Channel::Letter | Channel::Portal => Length::Letter,
        Channel::Linkedin => Length::Message,
        Channel::Text | Channel::Phone | Channel::InPerson => Length::Short,
    }
}

/// What is written so far.
#[derive(Debug, Default)]
struct Page {
    body: String,
    said: Vec<Said>,
    /// What stands before the next sentence.
    gap: &'static str,
}

impl Page {
    fn say(&mut self, text: &str, from: Vec<Source>) {
        if !self.body.is_empty() {
            self.body.push_str(self.gap);
        }
        let start = self.body.len();
        self.body.push_str(text);
        self.gap = " ";
        self.said.push(Said {
            place: Place::Body,
            span: start..self.body.len(),
            from,
        });
    }

    fn words(&self) -> usize {
        self.body.split_whitespace().count()
    }
}

impl Attempt<'_> {
    /// Composes the draft.
    pub fn compose(&self) -> Draft {
        let seat = panel::seat(self.context);
        let slots = Slots::of(self.context, self.leave_out);
        let recipe = kinds::recipe(self.context.kind);
        let length = length(self.context.channel);
        let mut questions = Vec::new();
        let mut page = Page::default();
        self.greet(&mut page, length);
        let greeted = page.words();
        let parts = match length {
            Length::Letter => recipe.letter,
            Length::Message => recipe.message,
            Length::Short => recipe.short,
        };
        let mut lines = Lines {
            attempt: self,
            seat,
            length,
            left: panel::lines(self.context, seat),
            alone: faces(self.context, true),
            faces: faces(self.context, seat.size == 1),
            days_since: self.days_since(),
            words: 0,
            used: 0,
        };
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Break if length == Length::Letter => page.gap = "\n\n",
                Part::Break => {}
                Part::Say(table) => self.say(&mut page, &slots, seat, at, table),
                Part::Either(first, second) => {
                    let fits = first
                        .iter()
                        .any(|it| fill(it, &slots, self.context.register).is_some());
                    self.say(
                        &mut page,
                        &slots,
                        seat,
                        at,
                        if fits { first } else { second },
                    );
                }
                Part::WhenShort(table) if page.words() < greeted + SHORT_WORDS => {
                    self.say(&mut page, &slots, seat, at, table);
                }
                Part::WhenShort(_) => {}
                Part::Points(most) => lines.weave(&mut page, &mut questions, *most, false),
                Part::Recall(most) => lines.weave(&mut page, &mut questions, *most, true),
            }
        }
        self.close(&mut page, seat, length);
        let mut draft = Draft {
            note: Note {
                subject: None,
                body: page.body,
            },
            sentences: page.said,
            questions: Vec::new(),
        };
        self.subject(&mut draft, &slots, seat, recipe);
        draft.questions = self.questions(&slots, lines.used, questions);
        draft
    }

    fn days_since(&self) -> Option<i32> {
        let met = self.context.meetings[slots::meeting(self.context)?].day;
        Some(self.context.today?.since(met).ok()?.get_days())
    }

    /// Where in a table of `count` plans to begin: the members of one panel begin at different places.
    fn choice(&self, seat: Seat, salt: &str, count: usize) -> usize {
        let together = self.seed >> 32;
        let alone = if seat.size > 1 {
            seat.rank as u64
        } else {
            self.seed & u64::from(u32::MAX)
        };
        let base = hash(salt).wrapping_add(together).wrapping_add(self.attempt);
        usize::try_from(base.wrapping_add(alone) % (count.max(1) as u64)).unwrap_or(0)
    }

    fn pick(&self, slots: &Slots, seat: Seat, salt: &str, plans: Plans) -> Option<Filled> {
        let register = self.context.register;
        let mut fitting: Vec<Filled> = plans
            .iter()
            .filter_map(|it| fill(it, slots, register))
            .collect();
        let at = self.choice(seat, salt, fitting.len());
        (at < fitting.len()).then(|| fitting.swap_remove(at))
    }

    fn say(&self, page: &mut Page, slots: &Slots, seat: Seat, part: usize, plans: Plans) {
        let salt = format!("{}/{part}", self.context.kind.id());
        if let Some(filled) = self.pick(slots, seat, &salt, plans) {
            page.say(&filled.text, filled.from);
        }
    }

    fn greet(&self, page: &mut Page, length: Length) {
        let greeting = greeting::greeting(self.context, self.taste);
        let named = greeting != "Hello" && !greeting.ends_with(" all");
        let mut from = vec![Source::Form];
        from.extend((0..self.context.to.len()).filter(|_| named).map(Source::To));
        let is_call = matches!(self.context.channel, Channel::Phone | Channel::InPerson);
        match greeting::signature(self.context, true).filter(|_| is_call) {
            Some(name) => {
                from.push(Source::Writer);
                page.say(&format!("{greeting}, this is {name}."), from);
            }
            None => page.say(&format!("{greeting},"), from),
        }
        page.gap = if length == Length::Short {
            "\n"
        } else {
            "\n\n"
        };
    }

    fn close(&self, page: &mut Page, seat: Seat, length: Length) {
        if matches!(self.context.channel, Channel::Phone | Channel::InPerson) {
            return;
        }
        let name = greeting::signature(self.context, length == Length::Letter);
        page.gap = "\n\n";
        if length == Length::Short {
            page.gap = "\n";
        } else {
            let own = self
                .taste
                .sign_off
                .as_deref()
                .map(str::trim)
                .filter(|it| !it.is_empty());
            let table = greeting::closings(self.context.register, self.context.spelling);
            let phrase = own.unwrap_or(table[self.choice(seat, "closing", table.len())]);
            page.say(&format!("{phrase},"), vec![Source::Form]);
            page.gap = "\n";
        }
        if let Some(name) = name {
            page.say(&name, vec![Source::Writer]);
        }
    }

    fn subject(&self, draft: &mut Draft, slots: &Slots, seat: Seat, recipe: &Recipe) {
        if self.context.channel != Channel::Email {
            return;
        }
        if let Some(subject) = self.pick(slots, seat, "subject", recipe.subject) {
            draft.sentences.insert(
                0,
                Said {
                    place: Place::Subject,
                    span: 0..subject.text.len(),
                    from: subject.from,
                },
            );
            draft.note.subject = Some(subject.text);
        }
    }

    /// What to ask, the one that the note most needs first.
    fn questions(&self, slots: &Slots, used: usize, about_lines: Vec<Question>) -> Vec<Question> {
        let context = self.context;
        let mut all = Vec::new();
        kinds::asks(context.kind, slots, &mut all);
        if used == 0 && (context.kind.is_thanks() || context.kind == NoteKind::Other) {
            let who = context
                .to
                .first()
                .and_then(greeting::parts)
                .map(|it| it.first)
                .filter(|it| !it.is_empty());
            let who = who.unwrap_or_else(|| "they".to_owned());
            all.push(Question::needed(
                "one_specific",
                format!("What is one thing that {who} and you spoke about which you would like to come back to?"),
                "A note is remembered for the one line that could only have been written after this conversation.",
            ));
        }
        all.extend(about_lines);
        if greeting::signature(context, true).is_none() {
            let why = "A note ends in the name of the person who writes it.";
            all.push(Question::needed(
                "your_name",
                "What is your name, as it should stand below the note?",
                why,
            ));
        }
        if context.to.is_empty() {
            let why = "A greeting by name is read as meant for its reader.";
            all.push(Question::useful(
                "to_whom",
                "Whom is the note for, by name?",
                why,
            ));
        }
        if slots.get("employer").is_none() && slots.get("role").is_none() {
            let why = "Readers who fill several positions see at once which one is meant.";
            all.push(Question::useful(
                "which_role",
                "Which role is it about, and at which organisation?",
                why,
            ));
        }
        all.sort_by_key(|it| !it.is_needed);
        all
    }
}

/// The seeker's lines on their way into a note.
struct Lines<'a> {
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
    used: usize,
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

impl Lines<'_> {
    fn weave(&mut self, page: &mut Page, questions: &mut Vec<Question>, most: usize, later: bool) {
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
        let salt = format!("frame/{}", self.used);
        let frame = frames[self.attempt.choice(self.seat, &salt, frames.len())];
        let frame = spoken(frame, self.attempt.context.register);
        frame
            .replace("{x}", &woven.text)
            .replace("{X}", &capitalised(&woven.text))
    }
}
