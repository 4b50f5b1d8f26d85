//! The questions, one line each.

use std::sync::Arc;

use meanwhile_engine::views::{
    self, CheckNote, CheckedNote, DraftNote, ListFilter, MayInput, QuickLine, TakenAs, TypedDate,
    WhyInput,
};

use super::asked::{
    DebriefOf, Find, Last, Letter, Nothing, One, OneApplication, PrepareFor, Some_, Try, Waits,
};
use super::call::Call;
use super::error::ApiError;
use super::operation::{ASK, ASK_WITH_BODY, Operation, operation};

/// How many lines are answered unless something else is asked for, and at most.
const LIMIT: u32 = 50;
const LIMIT_MAX: u32 = 1_000;

fn limit(asked: Option<u32>) -> Result<u32, ApiError> {
    match asked.unwrap_or(LIMIT) {
        LIMIT_MAX.. => Err(ApiError::Invalid(format!("a limit is below {LIMIT_MAX}"))),
        fine => Ok(fine),
    }
}

/// Every question.
pub fn operations() -> Vec<Operation> {
    let mut all = of_the_desk();
    all.extend(of_the_records());
    all.extend(of_words());
    all.extend(of_one());
    all.extend(of_notes());
    all.extend(of_rules());
    all
}

fn of_the_desk() -> Vec<Operation> {
    vec![
        operation(
            ASK,
            "today",
            "/today",
            "What to do now, who is waited for, what comes next.",
            async |it: Call<Nothing>| {
                Ok(Arc::unwrap_or_clone(
                    views::today(&it.engine, it.now).await?,
                ))
            },
        ),
        operation(
            ASK,
            "list",
            "/applications",
            "The applications, and how they stand.",
            async |it: Call<ListFilter>| Ok(views::list(&it.engine, it.now, &it.input).await?),
        ),
        operation(
            ASK,
            "outlooks",
            "/outlooks",
            "How long answers may still take, of all that wait for one.",
            async |it: Call<Nothing>| {
                Ok(Arc::unwrap_or_clone(
                    views::outlooks(&it.engine, it.now).await?,
                ))
            },
        ),
        operation(
            ASK,
            "people",
            "/people",
            "Who is on the other side.",
            async |it: Call<Some_>| {
                Ok(views::people(&it.engine, it.now, it.input.words.as_deref()).await?)
            },
        ),
        operation(
            ASK,
            "prepare",
            "/prepare",
            "The sheet for the next interview; null when none is ahead.",
            async |it: Call<PrepareFor>| {
                Ok(views::prepare(&it.engine, it.now, it.input.application.as_deref()).await?)
            },
        ),
        operation(
            ASK,
            "review",
            "/review",
            "What was found and waits to be looked at.",
            async |it: Call<Nothing>| Ok(views::review(&it.engine, it.now).await?),
        ),
        operation(
            ASK,
            "calendar",
            "/calendar",
            "What belongs in a calendar.",
            async |it: Call<Nothing>| Ok(views::calendar(&it.engine, it.now).await?),
        ),
    ]
}

fn of_the_records() -> Vec<Operation> {
    vec![
        operation(
            ASK,
            "search",
            "/search",
            "Where words stand.",
            async |it: Call<Find>| {
                Ok(views::search(&it.engine, &it.input.words, limit(it.input.limit)?).await?)
            },
        ),
        operation(
            ASK,
            "log",
            "/log",
            "What was done, newest first.",
            async |it: Call<Last>| Ok(views::log(&it.engine, limit(it.input.limit)?).await?),
        ),
        operation(
            ASK,
            "settings",
            "/settings",
            "Who the seeker is, and which numbers of the rules they changed.",
            async |it: Call<Nothing>| Ok(views::settings(&it.engine).await?),
        ),
        operation(
            ASK,
            "doctor",
            "/doctor",
            "Whether everything is as it should be.",
            async |it: Call<Nothing>| Ok(views::doctor(&it.engine, it.now).await?),
        ),
        operation(
            ASK,
            "employers",
            "/employers",
            "The employers by name.",
            async |it: Call<Nothing>| Ok(views::employers(&it.engine).await?),
        ),
        operation(
            ASK,
            "employer",
            "/employers/{id}",
            "One employer: its clock, its people, the applications there.",
            async |it: Call<One>| Ok(views::employer(&it.engine, it.now, &it.input.id).await?),
        ),
        operation(
            ASK,
            "message_kept",
            "/messages/{id}",
            "A stored message as plain text, by its key.",
            async |it: Call<One>| {
                let message = views::message_kept(&it.engine, &it.input.id).await?;
                message.ok_or_else(|| missing("message", &it.input.id))
            },
        ),
        operation(
            ASK,
            "stats",
            "/stats",
            "How long they take and how far applications come, from the seeker's own records.",
            async |it: Call<Nothing>| Ok(views::stats(&it.engine, it.now).await?),
        ),
    ]
}

fn of_one() -> Vec<Operation> {
    vec![
        operation(
            ASK,
            "application",
            "/applications/{application}",
            "One application: what happened, how it stands, what is to be done.",
            async |it: Call<OneApplication>| {
                Ok(views::application(&it.engine, it.now, &it.input.application).await?)
            },
        ),
        operation(
            ASK,
            "rejection",
            "/applications/{application}/rejection",
            "What is left to do after a no, and why no more.",
            async |it: Call<OneApplication>| {
                Ok(views::rejection(&it.engine, it.now, &it.input.application).await?)
            },
        ),
        operation(
            ASK,
            "outlook",
            "/applications/{application}/outlook",
            "How long an answer may still take, and why they are quiet.",
            async |it: Call<OneApplication>| {
                Ok(views::outlook(&it.engine, it.now, &it.input.application).await?)
            },
        ),
        operation(
            ASK,
            "why",
            "/applications/{application}/why",
            "Why the plan says what it says.",
            async |it: Call<WhyInput>| Ok(views::why(&it.engine, it.now, &it.input).await?),
        ),
        operation(
            ASK,
            "may",
            "/applications/{application}/may",
            "Whether one may write to them about this now.",
            async |it: Call<MayInput>| Ok(views::may(&it.engine, it.now, &it.input).await?),
        ),
        operation(
            ASK,
            "debrief",
            "/applications/{application}/debrief",
            "How the debrief of an interview stands, and what is written in it.",
            async |it: Call<DebriefOf>| {
                let interview = it.input.interview.as_deref();
                Ok(views::debrief(&it.engine, it.now, &it.input.application, interview).await?)
            },
        ),
    ]
}

fn of_words() -> Vec<Operation> {
    vec![
        operation(
            ASK,
            "typed_date",
            "/date",
            "Whether words are understood as a date; the words again where they are.",
            async |it: Call<TypedDate>| Ok(views::typed_date(&it.engine, it.now, it.input).await?),
        ),
        operation(
            ASK_WITH_BODY,
            "quick_line",
            "/line",
            "What a line means, and what would be saved of it. Nothing is changed.",
            async |it: Call<QuickLine>| Ok(views::quick_line(&it.engine, it.now, it.input).await?),
        ),
        operation(
            ASK_WITH_BODY,
            "message_reading",
            "/messages/read",
            "What a message of theirs means, pasted or as a mail. Nothing is recorded.",
            async |it: Call<Letter>| {
                let zone = it.engine.zone().await?;
                Ok(views::message_reading(
                    "",
                    it.input.text.as_bytes(),
                    it.now,
                    zone,
                ))
            },
        ),
        operation(
            ASK,
            "sharing",
            "/sharing",
            "Whether the seeker's waits are shared with the others of this server, and what exactly.",
            async |it: Call<Nothing>| Ok(views::sharing(&it.engine, it.now).await?),
        ),
        operation(
            ASK_WITH_BODY,
            "outlook_fit",
            "/waits/fit",
            "What a table of waits says. Nothing is stored.",
            async |it: Call<Waits>| Ok(views::outlook_fit(&it.input.table, &it.input.at)?),
        ),
        operation(
            ASK,
            "worries",
            "/worries",
            "What it means that …: honest answers to the usual worries.",
            async |it: Call<Some_>| Ok(views::worries(it.input.words.as_deref())),
        ),
    ]
}

fn of_notes() -> Vec<Operation> {
    vec![
        operation(
            ASK_WITH_BODY,
            "draft_notes",
            "/notes/draft",
            "What could be written to them. Nothing is sent.",
            async |it: Call<DraftNote>| Ok(views::draft_notes(&it.engine, it.now, &it.input).await?),
        ),
        operation(
            ASK_WITH_BODY,
            "check_note",
            "/notes/check",
            "What is wrong with a note, and what it does well.",
            async |it: Call<CheckNote>| Ok(views::check_note(&it.engine, it.now, &it.input).await?),
        ),
        operation(
            ASK,
            "lessons",
            "/lessons",
            "How to write: the lessons.",
            async |_: Call<Nothing>| Ok(views::lessons()),
        ),
        operation(
            ASK,
            "lesson",
            "/lessons/{id}",
            "One lesson, with annotated examples.",
            async |it: Call<One>| {
                views::lesson(&it.input.id).ok_or_else(|| missing("lesson", &it.input.id))
            },
        ),
        operation(
            ASK_WITH_BODY,
            "try_lesson",
            "/lessons/try",
            "What the checks say of a note that is written as an exercise.",
            async |it: Call<Try>| {
                let lesson = views::lesson(&it.input.lesson);
                let lesson = lesson.ok_or_else(|| missing("lesson", &it.input.lesson))?;
                let by = TakenAs {
                    kind: it.input.kind,
                    channel: it.input.channel,
                    to: it.input.to.clone(),
                };
                Ok::<CheckedNote, _>(views::try_lesson(&lesson, &it.input.text, &by))
            },
        ),
    ]
}

fn of_rules() -> Vec<Operation> {
    vec![
        operation(
            ASK,
            "rules",
            "/rules",
            "Every rule, with its source and its numbers.",
            async |it: Call<Nothing>| Ok(views::rules(&it.engine).await?),
        ),
        operation(
            ASK,
            "rule",
            "/rules/{id}",
            "One rule.",
            async |it: Call<One>| {
                let rule = views::rule(&it.engine, &it.input.id).await?;
                rule.ok_or_else(|| missing("rule", &it.input.id))
            },
        ),
        operation(
            ASK,
            "checks",
            "/checks",
            "Every check of notes.",
            async |_: Call<Nothing>| Ok(views::checks()),
        ),
        operation(
            ASK,
            "check",
            "/checks/{id}",
            "One check of notes.",
            async |it: Call<One>| {
                views::note_check(&it.input.id).ok_or_else(|| missing("check", &it.input.id))
            },
        ),
    ]
}

fn missing(what: &str, id: &str) -> ApiError {
    ApiError::NotFound(format!("{what} “{id}”"))
}
