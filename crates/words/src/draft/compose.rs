//! Putting a draft together: choosing plans, weaving lines in, and remembering what each sentence stands on.

use super::page::Page;
use super::panel::{self, Seat};
use super::plan::{Filled, Part, Plans, Recipe, fill, is_known};
use super::question::Question;
use super::slots::Slots;
use super::telling::Lines;
use super::weave::Fault;
use super::{Draft, Said, Source, Taste, greeting, kinds};
use crate::note::{Context, NoteKind, Place};
use crate::text::{hash, normal};
use meanwhile_core::fact::Channel;

/// Words between greeting and closing of a letter below which it says one sentence more. The checks want 60; they count no
/// sign such as the “&” of a name.
const SHORT_WORDS: usize = 62;

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

impl Attempt<'_> {
    /// Composes the draft.
    pub fn compose(&self) -> Draft {
        let seat = panel::seat(self.context);
        let slots = Slots::of(self.context, self.leave_out);
        if !kinds::has_matter(self.context.kind, &slots) {
            return Draft {
                questions: self.questions(&slots, 0, Vec::new()),
                ..Draft::default()
            };
        }
        let recipe = kinds::recipe(self.context);
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
        let mut when_short = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Break if length == Length::Letter => page.part_with("\n\n"),
                Part::Break => {}
                Part::Say(table) => self.say(&mut page, &slots, seat, at, table),
                Part::Either(first, second) => {
                    let fits = first.iter().any(|it| is_known(it, &slots));
                    let table = if fits { first } else { second };
                    self.say(&mut page, &slots, seat, at, table);
                }
                Part::WhenShort(table) => when_short.push((page.count(), at, table)),
                // Lines tell of a conversation, and nothing says that there was one.
                Part::Points(_) | Part::Recall(_) if slots.get("held").is_none() => {}
                Part::Points(most) => lines.weave(&mut page, &mut questions, *most, false),
                Part::Recall(most) => lines.weave(&mut page, &mut questions, *most, true),
            }
        }
        let mut more = 0;
        for (count, at, table) in when_short {
            if page.words() < greeted + SHORT_WORDS
                && let Some(it) = self.pick(&page, &slots, seat, at, table)
            {
                page.say_behind(count + more, &it.text, it.from);
                more += 1;
            }
        }
        // Thanks without a line of their own would be a form letter: what it would take is asked for instead.
        if self.context.kind.is_thanks() && lines.used == 0 {
            return Draft {
                questions: self.questions(&slots, 0, questions),
                ..Draft::default()
            };
        }
        self.close(&mut page, seat, length);
        let mut draft = page.into_draft();
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

    /// How many notes there are that must not sound alike: thanks to one panel are laid side by side.
    pub fn apart(&self, seat: Seat) -> usize {
        if self.context.kind.is_thanks() {
            seat.size
        } else {
            1
        }
    }

    /// One of the plans whose slots are known: the one whose turn it is, or one that repeats less of the page.
    fn pick(
        &self,
        page: &Page,
        slots: &Slots,
        seat: Seat,
        part: usize,
        plans: Plans,
    ) -> Option<Filled> {
        let known = plans.iter().filter(|it| is_known(it, slots));
        let fitting: Vec<&str> = known.copied().collect();
        let salt = format!("{}/{part}", self.context.kind.id());
        let first = self.choice(seat, &salt, fitting.len());
        let plan = page.freshest(&fitting, first, self.apart(seat));
        fill(plan, slots, self.context.register).filter(|it| !it.text.is_empty())
    }

    fn say(&self, page: &mut Page, slots: &Slots, seat: Seat, part: usize, plans: Plans) {
        if let Some(filled) = self.pick(page, slots, seat, part, plans) {
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
        page.part_with(if length == Length::Short {
            "\n"
        } else {
            "\n\n"
        });
    }

    fn close(&self, page: &mut Page, seat: Seat, length: Length) {
        if matches!(self.context.channel, Channel::Phone | Channel::InPerson) {
            return;
        }
        // A text message comes from a number: only the whole name says whose it is.
        let name = greeting::signature(self.context, length != Length::Message);
        if length == Length::Short {
            page.part_with("\n");
        } else {
            page.part_with("\n\n");
            let own = self
                .taste
                .sign_off
                .as_deref()
                .map(str::trim)
                .filter(|it| !it.is_empty());
            let table = greeting::closings(self.context.register, self.context.spelling);
            let first = self.choice(seat, "closing", table.len());
            let turned = table[first..].iter().chain(&table[..first]).copied();
            let ways: Vec<&str> = own.into_iter().chain(turned).collect();
            // Whoever has just wished them all the best ends in other words.
            let is_fresh = |it: &&str| !it.contains(' ') || !page.has_said(&normal(it));
            let phrase = ways.iter().copied().find(is_fresh).unwrap_or(ways[0]);
            page.say(&format!("{phrase},"), vec![Source::Form]);
            page.part_with("\n");
        }
        if let Some(name) = name {
            page.say(&name, vec![Source::Writer]);
        }
    }

    fn subject(&self, draft: &mut Draft, slots: &Slots, seat: Seat, recipe: &Recipe) {
        if self.context.channel != Channel::Email {
            return;
        }
        let plans = recipe.subject.iter().filter(|it| is_known(it, slots));
        let plans: Vec<&str> = plans.copied().collect();
        let at = self.choice(seat, "subject", plans.len());
        let plan = plans.get(at);
        if let Some(subject) = plan.and_then(|it| fill(it, slots, self.context.register)) {
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
fn one_specific(context: &Context) -> Question {
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
