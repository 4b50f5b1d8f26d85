//! What was found in mail and calendars and waits to be looked at?

use jiff::Timestamp;
use meanwhile_core::fact::{Evidence, Fact};
use meanwhile_core::record::Application;
use serde::Serialize;

use super::message_kept::envelope;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::origin::{Origins, origin};
use crate::present::Cards;
use crate::shapes::{ApplicationRef, Moment, Origin};
use meanwhile_core::id::ApplicationId;
use meanwhile_core::plan::Study;
use meanwhile_core::record::Desk;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{Message, MessageState, Page, Proposal, ProposalState};

/// What waits to be looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    /// Facts and applications that were found, by application, then by time.
    pub items: Vec<ReviewItem>,
    /// Messages that could belong to more than one application, newest first; at most 100.
    pub messages: Vec<AmbiguousMessage>,
    /// Messages about jobs that fit no application, newest first; at most 20. They ask for nothing.
    pub loose: Vec<AmbiguousMessage>,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReviewItem {
    /// What to hand to confirm, dismiss or correct.
    pub id: String,
    /// What it is.
    pub kind: FoundKind,
    /// One sentence.
    pub text: String,
    /// The application it concerns, if one is recorded.
    pub application: Option<ApplicationRef>,
    /// When it happened or will happen.
    pub at: Option<Moment>,
    /// Where it was read. What stands in it was written by others.
    pub evidence: Option<Evidence>,
    /// The message it was read from, if it was kept; of an application, the earliest.
    pub origin: Option<Origin>,
    /// What holds contact back until it is answered.
    pub holds_back: bool,
    /// The fact, when it is one.
    pub fact: Option<Fact>,
    /// The application, when it is one.
    pub found: Option<Application>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundKind {
    /// An application.
    Application,
    /// A fact.
    Fact,
    /// Something else that an import proposes.
    Proposal,
}

/// A message that could belong to more than one application, or to none that is known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AmbiguousMessage {
    /// What to hand to `assign_message`.
    pub key: String,
    /// When it was written.
    pub at: Moment,
    /// Who wrote it, as it says. Written by others.
    pub from: String,
    /// Its outside: address, name, subject.
    pub origin: Origin,
    /// Its subject. Written by others.
    pub subject: String,
    /// The beginning of its text. Written by others.
    pub excerpt: String,
    /// Where it could belong, best first.
    pub candidates: Vec<Candidate>,
}

/// Where a message could belong.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    /// The application.
    pub application: ApplicationRef,
    /// How well it fits, in percent, if it was scored.
    pub score: Option<u8>,
    /// Why.
    pub reasons: Vec<String>,
}

/// What was found in mail and calendars and waits to be looked at?
///
/// # Errors
/// When the store cannot be read, or the words lead nowhere.
pub async fn review(engine: &Engine, now: Timestamp) -> Result<Review, EngineError> {
    let loaded = engine.load().await?;
    let proposals = engine.user().proposals(true).await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let cards = Cards::new(&study, loaded.settings.seeker.zone);
    let open = open_items(&loaded.desk, &proposals);
    let sources = open.iter().filter_map(|item| source(&loaded.desk, item));
    let keys = Origins::keys(sources);
    let origins = Origins::of(engine, &keys, cards.names.here()).await?;
    let held = |item: &Open| {
        let (Some(id), Some(fact)) = (item.application, &item.fact) else {
            return false;
        };
        let situation = study.situation(id, now);
        situation.is_some_and(|it| it.held_by.iter().any(|held| held.id == fact.id))
    };
    let items = open
        .iter()
        .map(|item| {
            let source = source(&loaded.desk, item);
            let origin = source.and_then(|fact| origins.get(fact));
            shown(&cards, item, source, origin, held(item))
        })
        .collect();
    let page = Page::first(MESSAGES_MAX);
    let ambiguous = engine
        .user()
        .messages_in(MessageState::Ambiguous, &page)
        .await?;
    let messages = ambiguous
        .iter()
        .map(|message| ask(&cards, message))
        .collect();
    let page = Page::first(LOOSE_MAX);
    let loose = engine
        .user()
        .messages_in(MessageState::Unassigned, &page)
        .await?;
    let loose = loose.iter().map(|message| ask(&cards, message)).collect();
    Ok(Review {
        items,
        messages,
        loose,
    })
}

/// How many messages are asked about at once.
const MESSAGES_MAX: u32 = 100;

/// How many messages are shown that fit no application. *Assumption:* older ones are about what is over.
const LOOSE_MAX: u32 = 20;

/// How much of a message is shown, in characters.
const EXCERPT_CHARS: usize = 280;

/// Something found that waits for an answer.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub(crate) id: String,
    pub(crate) application: Option<ApplicationId>,
    pub(crate) fact: Option<Fact>,
    pub(crate) found: Option<Application>,
    pub(crate) proposal: Option<Proposal>,
}

/// Everything found that waits for an answer: applications first, then facts by time, then what else was proposed.
pub(crate) fn open_items(desk: &Desk, proposals: &[Proposal]) -> Vec<Open> {
    let mut items = Vec::new();
    for file in &desk.files {
        let application = Some(file.application.id);
        if !file.application.confirmed {
            items.push(Open {
                id: file.application.id.to_string(),
                application,
                fact: None,
                found: Some(file.application.clone()),
                proposal: None,
            });
        }
        let timeline = Timeline::new(&file.facts);
        let proposed = timeline.facts().iter().filter(|fact| !fact.is_confirmed());
        items.extend(proposed.map(|fact| Open {
            id: fact.id.to_string(),
            application,
            fact: Some((*fact).clone()),
            found: None,
            proposal: None,
        }));
    }
    let open = proposals
        .iter()
        .filter(|it| it.state == ProposalState::Open);
    items.extend(open.map(|proposal| Open {
        id: proposal.id.to_string(),
        application: proposal.application.filter(|id| desk.file(*id).is_some()),
        fact: None,
        found: None,
        proposal: Some(proposal.clone()),
    }));
    items
}

/// The fact whose message an item was read from: itself; of an application, the earliest that has evidence.
pub(crate) fn source<'d>(desk: &'d Desk, item: &'d Open) -> Option<&'d Fact> {
    let file = item.found.as_ref().and_then(|found| desk.file(found.id));
    let facts = file.into_iter().flat_map(|file| &file.facts);
    let first = facts
        .filter(|fact| fact.evidence.is_some())
        .min_by_key(|fact| (fact.at, fact.id));
    item.fact.as_ref().or(first)
}

fn shown(
    cards: &Cards<'_>,
    item: &Open,
    source: Option<&Fact>,
    origin: Option<Origin>,
    holds_back: bool,
) -> ReviewItem {
    let names = &cards.names;
    let (kind, text) = match (&item.fact, &item.found, &item.proposal) {
        (Some(fact), _, _) => (FoundKind::Fact, names.sentence(fact)),
        (None, Some(found), _) => (
            FoundKind::Application,
            format!("An application: {}", names.label(found.id)),
        ),
        (None, None, Some(proposal)) => (FoundKind::Proposal, proposal_words(proposal)),
        (None, None, None) => (FoundKind::Proposal, String::new()),
    };
    let at = item
        .fact
        .as_ref()
        .map(|fact| cards.moment(fact.at, fact.application, None));
    ReviewItem {
        id: item.id.clone(),
        kind,
        text,
        application: item.application.map(|id| names.application(id)),
        at,
        evidence: source.and_then(|fact| fact.evidence.as_deref().cloned()),
        origin,
        holds_back,
        fact: item.fact.clone(),
        found: item.found.clone(),
    }
}

/// What an import says of its own proposal, or its kind.
fn proposal_words(proposal: &Proposal) -> String {
    let said = ["summary", "text", "title"]
        .iter()
        .find_map(|key| proposal.body.get(key)?.as_str());
    said.map_or_else(|| format!("Found: {}", proposal.kind), str::to_owned)
}

fn ask(cards: &Cards<'_>, message: &Message) -> AmbiguousMessage {
    let text = if message.newest_text.is_empty() {
        &message.text
    } else {
        &message.newest_text
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let from = match message.from.name.as_str() {
        "" => message.from.address.clone(),
        name => format!("{name} <{}>", message.from.address),
    };
    AmbiguousMessage {
        key: message.key.clone(),
        at: cards.names.moment(message.date),
        from,
        origin: origin(&envelope(message), cards.names.here()),
        subject: message.subject.clone(),
        excerpt: words.join(" ").chars().take(EXCERPT_CHARS).collect(),
        candidates: candidates(cards, message),
    }
}

/// Where a message could belong, as the import scored it: a list of `{application, score, reasons}`.
fn candidates(cards: &Cards<'_>, message: &Message) -> Vec<Candidate> {
    let list = message
        .filing
        .assignment
        .get("candidates")
        .and_then(|it| it.as_array());
    let read = |value: &serde_json::Value| {
        let id: ApplicationId = value.get("application")?.as_str()?.parse().ok()?;
        cards.study.desk().file(id)?;
        let score = value.get("score").and_then(serde_json::Value::as_f64);
        let reasons = value.get("reasons").and_then(|it| it.as_array());
        let texts = reasons.into_iter().flatten().filter_map(|it| it.as_str());
        Some(Candidate {
            application: cards.names.application(id),
            score: score.map(percent),
            reasons: texts.map(str::to_owned).collect(),
        })
    };
    list.into_iter().flatten().filter_map(read).collect()
}

/// A score as whole percent; a share of one is taken as such.
fn percent(score: f64) -> u8 {
    let share = if score <= 1.0 { score * 100.0 } else { score };
    // Within 0 to 100 after clamping, so the cast keeps the value.
    share.clamp(0.0, 100.0).round() as u8
}
