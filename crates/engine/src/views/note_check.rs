//! What is wrong with this note, and what does it do well?

use jiff::Timestamp;
use meanwhile_core::fact::{Channel, FactKind};
use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::plan::Study;
use meanwhile_words::check::{Finding, Severity, Suggestion};
use meanwhile_words::note::{Anatomy, Context, Earlier, Named, Note, NoteKind, Place};
use meanwhile_words::praise::Part;
use serde::{Deserialize, Serialize};

use crate::engine::{Engine, Loaded};
use crate::error::EngineError;
use crate::notes::{Due, SentNotes, Subject, check, context, due, recipients, sent_notes};
use crate::present::Names;
use crate::resolve::Resolved;
use crate::shapes::ApplicationRef;

/// A note to be checked, and what is known about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CheckNote {
    /// The words; a line `Subject: …` may come first.
    pub text: String,
    /// Words that mean the application, or its id; where it is not given, the one application of the recipient.
    pub application: Option<String>,
    /// Whom it goes to: somebody on record, or any name.
    pub to: Option<String>,
    /// What it is for; what is due unless given.
    pub kind: Option<NoteKind>,
    /// How it travels; their channel unless given.
    pub channel: Option<Channel>,
    /// What is known about it, in place of what is on record.
    pub context: Option<Context>,
    /// Notes to others there that are written beside it and not sent yet: two of them should not be alike. They count
    /// where what is on record does.
    pub beside: Vec<Beside>,
}

/// A note to somebody else that is written at the same time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Beside {
    /// To whom.
    pub to: String,
    /// Its body.
    pub text: String,
}

/// A note as the checks see it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedNote {
    /// The application it was taken to be about.
    pub application: Option<ApplicationRef>,
    /// Whom it was taken to go to.
    pub to: Vec<String>,
    /// What it was taken to be for.
    pub kind: NoteKind,
    /// How it was taken to travel.
    pub channel: Channel,
    /// The highest severity that was found; `None` where nothing was.
    pub verdict: Option<Severity>,
    /// Words between greeting and closing.
    pub words: usize,
    /// The subject that was read.
    pub subject: Option<String>,
    /// The body that was read; spans are bytes of it.
    pub body: String,
    /// What was found, in order of place.
    pub findings: Vec<FindingCard>,
    /// What it does well, in order of place.
    pub praise: Vec<PraiseCard>,
    /// What to know of how it was looked at: that it is empty, no text, in another language, or too long.
    pub notices: Vec<String>,
}

/// Something it does well.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PraiseCard {
    /// Which part of a good note it is.
    pub part: Part,
    /// Where it begins: bytes of the body.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words.
    pub words: String,
    /// Why that is good.
    pub message: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingCard {
    /// The check's id.
    pub check: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Which text it lies in.
    pub place: Place,
    /// Where it begins: bytes of that text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The words it is about; empty where something is missing.
    pub words: String,
    /// What is wrong, and why it matters.
    pub message: String,
    /// What could stand there instead.
    pub suggestion: Suggestion,
}

/// What is wrong with this note, and what does it do well?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn check_note(
    engine: &Engine,
    now: Timestamp,
    input: &CheckNote,
) -> Result<CheckedNote, EngineError> {
    let note = Note::parse(&input.text);
    let (context, application) = match &input.context {
        Some(context) => (stated(input, context.clone()), None),
        None => on_record(engine, now, input).await?,
    };
    Ok(checked(note, context, application))
}

/// Findings as they are shown.
pub(super) fn cards_of(note: &Note, findings: &[Finding]) -> Vec<FindingCard> {
    let card = |it: &Finding| FindingCard {
        check: it.check,
        severity: it.severity,
        place: it.place,
        start: it.span.start,
        end: it.span.end,
        words: note.marked(it.place, &it.span).to_owned(),
        message: it.message.clone(),
        suggestion: it.suggestion.clone(),
    };
    findings.iter().map(card).collect()
}

pub(super) fn checked(
    note: Note,
    context: Context,
    application: Option<ApplicationRef>,
) -> CheckedNote {
    let report = check(&note, &context);
    let findings = cards_of(&note, &report.findings);
    let praise = |it: &meanwhile_words::praise::Praise| PraiseCard {
        part: it.part,
        start: it.span.start,
        end: it.span.end,
        words: note.marked(Place::Body, &it.span).to_owned(),
        message: it.message.clone(),
    };
    CheckedNote {
        application,
        to: context.to.into_iter().map(|it| it.name).collect(),
        kind: context.kind,
        channel: context.channel,
        verdict: findings.iter().map(|it| it.severity).max(),
        words: report.words,
        praise: report.praise.iter().map(praise).collect(),
        notices: report.notices(),
        subject: note.subject,
        body: note.body,
        findings,
    }
}

/// What was said beside it counts more than what a context says.
fn stated(input: &CheckNote, mut context: Context) -> Context {
    context.kind = input.kind.unwrap_or(context.kind);
    context.channel = input.channel.unwrap_or(context.channel);
    if let Some(name) = &input.to {
        context.to = vec![Named {
            name: name.trim().to_owned(),
            title: None,
        }];
    }
    context
}

async fn on_record(
    engine: &Engine,
    now: Timestamp,
    input: &CheckNote,
) -> Result<(Context, Option<ApplicationRef>), EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    let to = match (input.to.as_deref(), &input.application) {
        (Some(words), _) => person(&names, words)?,
        (None, None) => greeted(&names, &input.text),
        (None, Some(_)) => None,
    };
    let application = match (input.application.as_deref(), to) {
        (Some(words), _) => Some(names.index().one_application(words)?),
        (None, Some(to)) => only_application(&study, to),
        (None, None) => None,
    };
    let Some(application) = application else {
        return Ok((stated(input, of_seeker(&loaded, now)), None));
    };
    let sent = sent_notes(engine, &study, Some(application)).await?;
    let mut context = of_application(&study, input, application, to, now, &sent);
    let mut earlier = beside(&names, input, context.kind)?;
    earlier.append(&mut context.earlier);
    context.earlier = earlier;
    Ok((context, Some(names.application(application))))
}

/// The notes that are written beside it: they count before those that were sent.
fn beside(
    names: &Names<'_>,
    input: &CheckNote,
    kind: NoteKind,
) -> Result<Vec<Earlier>, EngineError> {
    let notes = input.beside.iter().map(|it| {
        let to = person(names, &it.to)?;
        Ok(Earlier {
            to: to.map_or_else(|| it.to.clone(), |id| names.person_name(id)),
            kind,
            text: it.text.clone(),
        })
    });
    notes.collect()
}

/// Whom the note greets, where that is one person on record.
fn greeted(names: &Names<'_>, text: &str) -> Option<PersonId> {
    let (note, nothing) = (Note::parse(text), Context::default());
    let words = Anatomy::new(&note, &nothing).greeted();
    match names.index().person(words) {
        Resolved::One { id } if !words.is_empty() => Some(id),
        _ => None,
    }
}

/// Somebody on record; `None` for a name that is not.
fn person(names: &Names<'_>, words: &str) -> Result<Option<PersonId>, EngineError> {
    match names.index().person(words) {
        Resolved::None { .. } => Ok(None),
        Resolved::One { id } => Ok(Some(id)),
        Resolved::Several { .. } => names.index().one_person(words).map(Some),
    }
}

fn of_application(
    study: &Study<'_>,
    input: &CheckNote,
    application: ApplicationId,
    to: Option<PersonId>,
    now: Timestamp,
    sent: &SentNotes,
) -> Context {
    let planned = due(study, application, now, input.kind, to);
    let kind = input.kind.unwrap_or_default();
    let asked = || recipients(study, application, now, kind, to);
    let first = planned.first().copied();
    let note = first.or_else(|| asked().into_iter().next()).unwrap_or(Due {
        kind,
        to,
        channel: Channel::default(),
    });
    let subject = Subject {
        application,
        note,
        now,
    };
    let mut context = context(study, subject, sent);
    context.channel = input.channel.unwrap_or(context.channel);
    if to.is_none() && input.to.is_some() {
        context = stated(input, context);
    }
    context
}

/// The one application that a person belongs to; `None` where there are several or none.
fn only_application(study: &Study<'_>, person: PersonId) -> Option<ApplicationId> {
    let has = |facts: &[meanwhile_core::fact::Fact]| {
        facts.iter().any(|fact| match &fact.kind {
            FactKind::Interview(it) => it.people.contains(&person),
            FactKind::Received(it) => it.from == Some(person),
            FactKind::Sent(it) => it.to.contains(&person),
            _ => false,
        })
    };
    let house = study.desk().person(person)?.employer;
    let files = study.desk().files.iter().filter(|file| {
        let application = &file.application;
        application.people.contains(&person)
            || house.is_some_and(|it| it == application.employer || Some(it) == application.agency)
            || has(&file.facts)
    });
    let ids: Vec<ApplicationId> = files.map(|file| file.application.id).collect();
    match ids.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// What is known of a note about no application: who writes, and when.
fn of_seeker(loaded: &Loaded, now: Timestamp) -> Context {
    let seeker = &loaded.settings.seeker;
    Context {
        writer: Some(seeker.name.trim().to_owned()).filter(|it| !it.is_empty()),
        register: seeker.register,
        spelling: seeker.spelling,
        today: Some(seeker.zone.date(now)),
        ..Context::default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::testing::Bench;

    #[tokio::test(flavor = "current_thread")]
    async fn notes_that_are_written_side_by_side_are_compared_and_named_by_their_people() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let body = "Dear NAME,\n\nThank you for today. The gulls on your roof are a problem that no textbook \
                    mentions, I am told.\n\nRobin";
        let mut input = CheckNote {
            text: body.replace("NAME", "Lee"),
            application: Some("lindqvist".to_owned()),
            to: Some("Lee Brandt".to_owned()),
            kind: Some(NoteKind::ThankYou),
            ..CheckNote::default()
        };
        let alike = async |input: &CheckNote| {
            let checked = check_note(&bench.engine, bench.now, input).await.unwrap();
            let mut found = checked.findings.into_iter();
            found.find(|it| it.check == "same_as_another")
        };
        assert!(alike(&input).await.is_none());
        input.beside = vec![Beside {
            to: "dana".to_owned(),
            text: body.replace("NAME", "Dana"),
        }];
        let found = alike(&input).await.unwrap();
        assert!(
            found.message.starts_with("Dana Okafor"),
            "{}",
            found.message
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn whom_a_note_greets_it_goes_to_where_that_is_one_person() {
        let bench = Bench::interviewed("2026-04-07 16:00").await;
        let to = async |greeting: &str| {
            let input = CheckNote {
                text: format!("{greeting},\n\nThank you for today.\n\nRobin"),
                ..CheckNote::default()
            };
            let checked = check_note(&bench.engine, bench.now, &input).await.unwrap();
            (checked.to, checked.kind)
        };
        let dana = (vec!["Dana Okafor".to_owned()], NoteKind::ThankYou);
        assert_eq!(to("Dear Dana").await, dana);
        assert_eq!(to("Subject: Thanks\n\nDear Dana").await, dana);
        for greeting in ["Hello", "Dear team", "Dear Ines"] {
            assert_eq!(to(greeting).await.1, NoteKind::Other, "{greeting}");
        }
    }
}
