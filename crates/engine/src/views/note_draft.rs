//! What could I write to them? A draft for each recipient, with what every sentence stands on.

use std::ops::Range;

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, Purpose};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_core::record::Desk;
use meanwhile_core::writing::{Register, Spelling};
use meanwhile_words::draft::{self, Draft, Source, Taste};
use meanwhile_words::note::{Context, Note, NoteKind, Place};
use serde::{Deserialize, Serialize};

use super::may::{MayAnswer, MayInput, may};
use super::note_check::{FindingCard, cards_of};
use super::note_question::{is_debrief_closed, question, their_language};
use super::quick_line::applications_of;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::notes::{
    Due, SentNotes, Subject, context, due, due_kind, points_of_last, recipients, sent_notes,
};
use crate::present::Names;
use crate::shapes::{ApplicationRef, PersonRef};

/// What to draft.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct DraftNote {
    /// Words that mean the application, or its id.
    pub application: String,
    /// To whom; whom the plan would write to, unless given.
    pub to: Option<String>,
    /// What for; what is due, unless given.
    pub kind: Option<NoteKind>,
    /// The same where only what it is recorded for is known: of its kinds the one that is due. Counts where no kind is
    /// given.
    pub purpose: Option<Purpose>,
    /// How it travels; their channel unless given.
    pub channel: Option<Channel>,
    /// How formal; as the profile says, unless given.
    pub register: Option<Register>,
    /// Whose spelling; as the profile says, unless given.
    pub spelling: Option<Spelling>,
    /// The time for a meeting that suits, or “yes” for the one that was proposed.
    pub time: Option<String>,
    /// How many other drafts of the same note were looked at before.
    pub another: u32,
}

/// Drafts of one kind of note, one for each recipient.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drafts {
    /// The application.
    pub application: ApplicationRef,
    /// What they are for.
    pub kind: NoteKind,
    /// The drafts.
    pub notes: Vec<DraftedNote>,
    /// Whether this is a moment to send such a note.
    pub may: MayAnswer,
    /// The same in one sentence.
    pub may_text: String,
}

/// A draft to look at, change and approve.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftedNote {
    /// To whom; `None` where nobody is known.
    pub to: Option<String>,
    /// The same as a person on record.
    pub person: Option<PersonRef>,
    /// Their mail address, where one is known.
    pub address: Option<String>,
    /// How it travels.
    pub channel: Channel,
    /// The subject, where the channel has one.
    pub subject: Option<String>,
    /// The body.
    pub body: String,
    /// Words between greeting and closing.
    pub words: usize,
    /// Whether nothing has to be answered before it makes sense to send it.
    pub ready: bool,
    /// What every sentence stands on, in order.
    pub sentences: Vec<SentenceCard>,
    /// What only you know, the most useful first.
    pub questions: Vec<QuestionCard>,
    /// What the checks say of it.
    pub findings: Vec<FindingCard>,
}

/// A sentence and what it stands on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SentenceCard {
    /// Which text it stands in.
    pub place: Place,
    /// Where it begins: bytes of that text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The sentence.
    pub words: String,
    /// What it was made from.
    pub from: Vec<SourceCard>,
}

/// Something that was recorded.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceCard {
    /// The field of the context, and its index where it is a list.
    #[serde(flatten)]
    pub source: Source,
    /// What it is, in words.
    pub text: String,
}

/// A question that only you can answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionCard {
    /// What it is about.
    pub id: &'static str,
    /// The question.
    pub text: String,
    /// Why an answer helps.
    pub why: &'static str,
    /// Whether the note does not do its work without an answer.
    pub needed: bool,
    /// What to type to answer it; `None` where it is answered by changing the draft.
    pub command: Option<String>,
}

/// What could I write to them?
///
/// # Errors
/// When the store cannot be read, the words lead nowhere, or nothing is due and no kind was named.
pub async fn draft_notes(
    engine: &Engine,
    now: Timestamp,
    input: &DraftNote,
) -> Result<Drafts, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    let application = names.index().one_application(&input.application)?;
    let to = recipient(&loaded.desk, &names, application, input)?;
    let wanted = input.kind.or_else(|| {
        input
            .purpose
            .map(|it| due_kind(&study, application, now, it))
    });
    let mut notes = due(&study, application, now, wanted, to);
    if notes.is_empty() {
        let Some(kind) = wanted.filter(|it| *it != NoteKind::Other) else {
            return Err(nothing_due(&names, application));
        };
        notes = recipients(&study, application, now, kind, to);
    }
    let Some(first) = notes.first().copied() else {
        return Err(nothing_due(&names, application));
    };
    let sent = sent_notes(engine, &study, Some(application)).await?;
    let taste = taste(&sent);
    let label = names.application(application);
    let is_closed = is_debrief_closed(&study, application, now);
    let write = |note: &Due| {
        let subject = Subject {
            application,
            note: *note,
            now,
        };
        let mut known = context(&study, subject, &sent);
        if matches!(note.kind, NoteKind::ThankYou | NoteKind::LateThankYou) {
            known.points = points_of_last(&study, application, now);
        }
        asked_for(&mut known, input);
        let mut draft = drafted(&known, &taste, &label, input.another, is_closed);
        draft.questions.extend(their_language(&sent));
        let address = |id| {
            study.with_view(application, now, |view| {
                view.address_to_write(id).map(str::to_owned)
            })
        };
        DraftedNote {
            person: note.to.map(|id| names.person(id)),
            address: note.to.and_then(address).flatten(),
            ..draft
        }
    };
    let drafts: Vec<DraftedNote> = notes.iter().map(write).collect();
    let asked = MayInput {
        application: application.to_string(),
        purpose: Some(first.kind.purpose()),
        to: first.to.map(|id| id.to_string()),
        channel: input.channel.or(Some(first.channel)),
    };
    let may = may(engine, now, &asked).await?;
    Ok(Drafts {
        application: label,
        kind: first.kind,
        notes: drafts,
        may: may.answer,
        may_text: may.text,
    })
}

/// Whom a draft is asked for, where somebody is named.
fn recipient(
    desk: &Desk,
    names: &Names<'_>,
    application: ApplicationId,
    input: &DraftNote,
) -> Result<Option<PersonId>, EngineError> {
    if input.kind == Some(NoteKind::Other) {
        return Err(EngineError::invalid(
            "kind",
            "a note of the kind “other” cannot be drafted: what it should say is not known",
            "Write it yourself and check it with `meanwhile check-note`, or name another kind, such as `--kind check_in`.",
        ));
    }
    let words = input.to.as_deref().filter(|it| !it.trim().is_empty());
    let to = words
        .map(|words| names.index().one_person(words))
        .transpose()?;
    match to.and_then(|id| of_another_house(desk, names, application, id)) {
        Some(stranger) => Err(stranger),
        None => Ok(to),
    }
}

/// What is wrong with a note to somebody who is known from another application, and from another house.
fn of_another_house(
    desk: &Desk,
    names: &Names<'_>,
    application: ApplicationId,
    id: PersonId,
) -> Option<EngineError> {
    let own = applications_of(desk, id);
    let file = desk.file(application)?;
    let houses = [Some(file.application.employer), file.application.agency];
    let house = desk.person(id).and_then(|it| it.employer);
    let other = own.first().filter(|_| !own.contains(&application))?;
    if house.is_some_and(|house| houses.contains(&Some(house))) {
        return None;
    }
    let theirs = house.map_or_else(|| names.label(*other), |house| names.employer(house));
    let (name, handle) = (names.person_name(id), names.application(*other).handle);
    Some(EngineError::not_now(
        format!(
            "{name} belongs to {theirs}, not to {}",
            names.label(application)
        ),
        &format!(
            "Name somebody of that house with --to, or draft for theirs: `meanwhile draft {handle}`."
        ),
    ))
}

fn nothing_due(names: &Names<'_>, application: ApplicationId) -> EngineError {
    EngineError::not_now(
        format!("no note is due for {}", names.label(application)),
        "Name one with --kind, such as `--kind thank_you`; `meanwhile why` says what the plan waits for.",
    )
}

/// How the seeker begins and ends their notes, learnt from those they sent.
fn taste(sent: &SentNotes) -> Taste {
    let notes = sent.notes.iter().rev();
    let notes: Vec<Note> = notes.map(|(_, _, it)| Note::of(&it.newest_text)).collect();
    draft::taste_from(&notes)
}

fn asked_for(context: &mut Context, input: &DraftNote) {
    context.channel = input.channel.unwrap_or(context.channel);
    context.register = input.register.unwrap_or(context.register);
    context.spelling = input.spelling.unwrap_or(context.spelling);
    context.chosen_time = input.time.clone().or(context.chosen_time.take());
}

fn drafted(
    context: &Context,
    taste: &Taste,
    application: &ApplicationRef,
    another: u32,
    is_closed: bool,
) -> DraftedNote {
    let person = context.to.first().map_or("", |it| it.name.as_str());
    // By name and not by id: the same records give the same draft, wherever they were typed.
    let mut seed = draft::seed_of(&application.label(), person);
    for _ in 0..another {
        seed = draft::another(seed);
    }
    let draft = draft::draft_with(context, taste, seed, &crate::notes::all_checks());
    let report = crate::notes::check(&draft.note, context);
    DraftedNote {
        to: context.to.first().map(|it| it.name.clone()),
        person: None,
        address: None,
        channel: context.channel,
        words: report.words,
        ready: draft.is_ready(),
        sentences: sentences(&draft, context),
        questions: draft
            .questions
            .iter()
            .map(|it| question(it, &application.handle, is_closed))
            .collect(),
        findings: cards_of(&draft.note, &report.findings),
        subject: draft.note.subject,
        body: draft.note.body,
    }
}

fn sentences(draft: &Draft, context: &Context) -> Vec<SentenceCard> {
    let card = |it: &draft::Said| {
        let Range { start, end } = it.span;
        SentenceCard {
            place: it.place,
            start,
            end,
            words: draft.note.marked(it.place, &it.span).to_owned(),
            from: it
                .from
                .iter()
                .map(|source| source_card(*source, context))
                .collect(),
        }
    };
    draft.sentences.iter().map(card).collect()
}

fn source_card(source: Source, context: &Context) -> SourceCard {
    let name = |it: Option<&meanwhile_words::note::Named>| it.map(|it| it.name.clone());
    let house = |it: &Option<meanwhile_words::note::House>| it.as_ref().map(|it| it.name.clone());
    let text = match source {
        Source::Form => Some("a form of courtesy".to_owned()),
        Source::Writer => context.writer.clone().map(|it| format!("your name: {it}")),
        Source::To(at) => name(context.to.get(at)).map(|it| format!("the recipient: {it}")),
        Source::Employer => house(&context.employer).map(|it| format!("the employer: {it}")),
        Source::Role => context.role.clone().map(|it| format!("the role: {it}")),
        Source::Meeting(at) => {
            let day = context.meetings.get(at).map(|it| it.day);
            day.map(|it| format!("the interview on {}", crate::present::day(it)))
        }
        Source::CalledOff => {
            let day = context.called_off.map(crate::present::day);
            day.map(|it| format!("the interview on {it} that they called off"))
        }
        Source::Point(at) => context.points.get(at).map(|it| match &it.person {
            Some(person) => format!("your debrief, about {person}: “{}”", it.text),
            None => format!("your debrief: “{}”", it.text),
        }),
        Source::Promised => context
            .promised
            .map(|it| format!("the day they named: {}", crate::present::day(it.last))),
        Source::Accomplishment(at) => {
            let news = context.accomplishments.get(at);
            news.map(|it| format!("your news: “{it}”"))
        }
        Source::CompetingOffer => context.competing_offer.map(|it| {
            format!(
                "the other offer, to be answered by {}",
                crate::present::day(it)
            )
        }),
        Source::Offered => Some("their offer".to_owned()),
        Source::DoorOpen => Some("they left the door open".to_owned()),
        Source::Received => Some("their message".to_owned()),
        Source::ChosenTime => context
            .chosen_time
            .clone()
            .map(|it| format!("the time you chose: {it}")),
    };
    SourceCard {
        source,
        text: text.unwrap_or_default(),
    }
}
