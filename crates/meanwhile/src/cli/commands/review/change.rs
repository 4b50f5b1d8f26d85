//! What is right instead of what was found: asked point by point, as far as it belongs to the item. Each question has
//! its flag, and Enter alone leaves a thing as it is.

use meanwhile_core::fact::FactKind;
use meanwhile_engine::actions::{self, CorrectFound, PersonInput};
use meanwhile_engine::shapes::Done;
use meanwhile_engine::views::{self, FoundKind, ReviewItem, TypedDate, WantedDate};

use super::walk::{attempt, say};
use crate::cli::choices::{FORMATS, PURPOSES, READINGS, STAGES, Words};
use crate::cli::context::Context;
use crate::cli::failure::Failure;

/// Why the questions ended before the last one.
enum Left {
    /// The seeker has had enough of them: nothing is changed.
    Quit,
    Failed(Failure),
}

impl From<Failure> for Left {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Asks what is right instead; `None` when nothing was said.
pub(super) async fn change(context: &Context, item: &ReviewItem) -> Result<Option<Done>, Failure> {
    let untouched = CorrectFound {
        item: item.id.clone(),
        ..CorrectFound::default()
    };
    let mut input = untouched.clone();
    say(context, |page| {
        page.aside(2, "Enter alone leaves a thing as it is, q leaves all as it was.")
    });
    match questions(context, item, &mut input).await {
        Ok(()) if input != untouched => {
            attempt(context, context.act(input, actions::correct_found).await)
        }
        Ok(()) | Err(Left::Quit) => Ok(None),
        Err(Left::Failed(failure)) => Err(failure),
    }
}

async fn questions(
    context: &Context,
    item: &ReviewItem,
    input: &mut CorrectFound,
) -> Result<(), Left> {
    match (item.kind, item.fact.as_ref().map(|fact| &fact.kind)) {
        (FoundKind::Application, _) => {
            input.employer = line(context, "Employer:", "--employer").await?;
            input.role = line(context, "Role:", "--role").await?;
        }
        (_, kind) => {
            if let Some(kind) = kind {
                of_kind(context, kind, input).await?;
            }
            input.application = line(context, "Application:", "--application").await?;
        }
    }
    Ok(())
}

async fn of_kind(
    context: &Context,
    kind: &FactKind,
    input: &mut CorrectFound,
) -> Result<(), Left> {
    match kind {
        FactKind::Received(_) => {
            input.reading = word(context, "What does it mean?", READINGS, "--reading").await?;
            input.expects_answer = yes_or_no(context).await?;
            input.by = date(
                context,
                "They want the answer by:",
                "--by",
                WantedDate::Day,
            )
            .await?;
            input.who = line(context, "Who wrote it:", "--who").await?.map(person);
        }
        FactKind::Sent(_) => {
            input.purpose = word(context, "What was it for?", PURPOSES, "--purpose").await?;
        }
        FactKind::Promised { .. } => {
            input.by = date(
                context,
                "The last day they named:",
                "--by",
                WantedDate::Day,
            )
            .await?;
            input.who = line(context, "Whom to ask afterwards:", "--who")
                .await?
                .map(person);
        }
        FactKind::Interview(_) => {
            input.at = date(context, "When:", "--at", WantedDate::Appointment).await?;
            input.minutes = minutes(context).await?;
            let with = line(
                context,
                "Who else takes part (names with commas):",
                "--with",
            )
            .await?;
            input.with = parts(with).map(person).collect();
            let without = line(context, "Who does not take part:", "--without").await?;
            input.without = parts(without).collect();
            input.stage = word(context, "How far along is it?", STAGES, "--stage").await?;
            input.format = word(context, "How is it held?", FORMATS, "--format").await?;
        }
        _ => input.at = date(context, "When:", "--at", WantedDate::Past).await?,
    }
    Ok(())
}

/// What is typed for a question; `None` for Enter alone.
async fn line(context: &Context, question: &str, flag: &str) -> Result<Option<String>, Left> {
    let line = context.prompt.line(question, flag).await?;
    match line.filter(|line| !line.is_empty()) {
        Some(line) if line.eq_ignore_ascii_case("q") => Err(Left::Quit),
        line => Ok(line),
    }
}

/// A date that is understood, as it was typed; what is not is told at once, and asked again.
async fn date(
    context: &Context,
    question: &str,
    flag: &str,
    wanted: WantedDate,
) -> Result<Option<String>, Left> {
    loop {
        let Some(words) = line(context, question, flag).await? else {
            return Ok(None);
        };
        let typed = TypedDate { words, wanted };
        let read = context.view(typed, views::typed_date).await;
        if let Some(words) = attempt(context, read)? {
            return Ok(Some(words));
        }
    }
}

async fn word<T: Copy>(
    context: &Context,
    question: &str,
    words: Words<T>,
    flag: &str,
) -> Result<Option<T>, Left> {
    let labels: Vec<String> = words
        .iter()
        .map(|(_, word, meaning)| format!("{word}: {meaning}"))
        .collect();
    let place = context.prompt.choose(question, &labels, flag).await?;
    Ok(place.map(|place| words[place].0))
}

async fn yes_or_no(context: &Context) -> Result<Option<bool>, Left> {
    loop {
        let question = "Does it wait for your answer? [y/n]";
        let line = line(context, question, "--needs-answer").await?;
        match line.unwrap_or_default().to_lowercase().as_str() {
            "" => return Ok(None),
            "y" | "yes" => return Ok(Some(true)),
            "n" | "no" => return Ok(Some(false)),
            _ => context.prompt.say("Please type y or n.\n"),
        }
    }
}

async fn minutes(context: &Context) -> Result<Option<u32>, Left> {
    loop {
        let Some(typed) = line(context, "How many minutes:", "--minutes").await? else {
            return Ok(None);
        };
        match typed.parse() {
            Ok(minutes) => return Ok(Some(minutes)),
            Err(_) => context.prompt.say("Please type a number, such as 45.\n"),
        }
    }
}

fn parts(line: Option<String>) -> impl Iterator<Item = String> {
    let line = line.unwrap_or_default();
    let parts: Vec<String> = line.split(',').map(|part| part.trim().to_owned()).collect();
    parts.into_iter().filter(|part| !part.is_empty())
}

fn person(typed: String) -> PersonInput {
    PersonInput::from(typed.as_str())
}
