//! Putting a draft together: choosing plans, weaving lines in, and remembering what each sentence stands on.

use super::panel::{self, Seat};
use super::plan::{Filled, Part, Plans, Recipe, fill, is_known};
use super::question::Question;
use super::slots::Slots;
use super::telling::Lines;
use super::weave::Fault;
use super::{Draft, Said, Source, Taste, greeting, kinds};
use crate::note::{Context, Note, NoteKind, Place};
use crate::text::hash;
use meanwhile_core::fact::Channel;

/// Words in the middle of a letter below which it says one sentence more. The checks want 60; what follows has eight or more.
const SHORT_WORDS: usize = 53;

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
    pub leave_out: &'a [(Source, Fault)],
}

/// How long a note of a channel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// E-mail, letter, portal.
    Letter,
    /// LinkedIn.
    Message,
    /// Text message, call, in person.
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
pub struct Page {
    body: String,
    said: Vec<Said>,
    /// What stands before the next sentence.
    gap: &'static str,
}

impl Page {
    /// Says a sentence.
    pub fn say(&mut self, text: &str, from: Vec<Source>) {
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
        let mut lines = Lines::new(self, seat, length);
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Break if length == Length::Letter => page.gap = "\n\n",
                Part::Break => {}
                Part::Say(table) => self.say(&mut page, &slots, seat, at, table),
                Part::Either(first, second) => {
                    let fits = first.iter().any(|it| is_known(it, &slots));
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

    /// Where in a table of `count` plans to begin: the members of one panel begin at different places.
    pub fn choice(&self, seat: Seat, salt: &str, count: usize) -> usize {
        let together = self.seed >> 32;
        let alone = if seat.size > 1 {
            seat.rank as u64
        } else {
            self.seed & u64::from(u32::MAX)
        };
        let base = hash(salt)
            .wrapping_add(together)
            .wrapping_add(self.attempt * seat.size as u64);
        usize::try_from(base.wrapping_add(alone) % (count.max(1) as u64)).unwrap_or(0)
    }

    fn pick(&self, slots: &Slots, seat: Seat, salt: &str, plans: Plans) -> Option<Filled> {
        let fitting = || plans.iter().filter(|it| is_known(it, slots));
        let at = self.choice(seat, salt, fitting().count());
        fill(fitting().nth(at)?, slots, self.context.register)
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
            all.push(one_specific(context));
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

/// Asks for the one thing that makes a note of thanks its reader's.
pub fn one_specific(context: &Context) -> Question {
    let who = match greeting::called_by(context) {
        them if them == "them" => "they".to_owned(),
        name => name,
    };
    Question::needed(
        "one_specific",
        format!(
            "What is one thing that {who} and you spoke about which you would like to come back to?"
        ),
        "A note is remembered for the one line that could only have been written after this conversation.",
    )
}
