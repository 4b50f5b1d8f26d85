//! What the forms about something that happened record.

use axum::response::Response;
use meanwhile_core::fact::{Channel, Format, Override, Purpose, ReadingKind, Stage};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{
    self, PersonInput, RecordCompetingOffer, RecordHeard, RecordInterview, RecordNews,
    RecordPromise, RecordSent,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::refuse::record_or_refuse;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::posted::{Posted, filled};

/// An interview.
#[derive(Deserialize)]
pub struct InterviewForm {
    start: String,
    minutes: Option<String>,
    people: Option<String>,
    stage: Option<String>,
    format: Option<String>,
    decided_same_day: Option<String>,
}

/// `POST /application/{id}/interview`
pub async fn interview(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<InterviewForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let input = RecordInterview {
        start: fields.start,
        minutes: minutes(fields.minutes)?,
        people: people(fields.people),
        stage: chosen::<Stage>(fields.stage)?,
        format: chosen::<Format>(fields.format)?,
        decided_same_day: fields.decided_same_day.is_some(),
        application: id.clone(),
        ..RecordInterview::default()
    };
    let to = format!("/application/{id}");
    cx.act(
        &form.ticket,
        &to,
        actions::record_interview(&cx.engine, cx.now, input),
    )
    .await
}

/// People as typed, with commas between.
pub fn people(typed: Option<String>) -> Vec<PersonInput> {
    let typed = typed.unwrap_or_default();
    let names = typed
        .split([',', ';'])
        .map(str::trim)
        .filter(|it| !it.is_empty());
    names.map(PersonInput::from).collect()
}

/// A length in minutes as typed; none where the field is empty.
///
/// # Errors
/// When it is no number of minutes: what was meant is not guessed.
pub fn minutes(typed: Option<String>) -> Result<Option<u32>, EngineError> {
    let Some(typed) = filled(typed) else {
        return Ok(None);
    };
    let lower = typed.to_lowercase();
    let units = ["minutes", "minute", "mins", "min", "m"];
    let number = units
        .iter()
        .find_map(|unit| lower.strip_suffix(unit))
        .unwrap_or(&lower);
    let unclear = || {
        let why = format!("“{typed}” is not a number of minutes");
        missing("minutes", &why, "Type a number alone, such as 90.")
    };
    number.trim().parse().map(Some).map_err(|_| unclear())
}

/// A word of a closed list; none where nothing was chosen.
///
/// # Errors
/// When the list has no such word: what was meant is not left out in silence.
pub fn chosen<T: DeserializeOwned>(word: Option<String>) -> Result<Option<T>, EngineError> {
    let Some(word) = filled(word) else {
        return Ok(None);
    };
    let unknown = || EngineError::Invalid {
        field: "choice",
        why: format!("“{word}” is none of the choices"),
        hint: Some("Choose one of those that the page offers.".to_owned()),
    };
    named(&word).map(Some).ok_or_else(unknown)
}

/// A choice that has to be made.
///
/// # Errors
/// When none was: what was meant is not guessed.
fn must_choose<T: DeserializeOwned>(
    field: &'static str,
    word: Option<String>,
    why: &str,
    hint: &str,
) -> Result<T, EngineError> {
    chosen::<T>(word)?.ok_or_else(|| missing(field, why, hint))
}

/// Something that has to be filled in and was not.
pub fn missing(field: &'static str, why: &str, hint: &str) -> EngineError {
    EngineError::Invalid {
        field,
        why: why.to_owned(),
        hint: (!hint.is_empty()).then(|| hint.to_owned()),
    }
}

/// What a word of a closed list names, if it names anything.
pub fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// What they said.
#[derive(Deserialize)]
pub struct HeardForm {
    reading: Option<String>,
    from: Option<String>,
    channel: Option<String>,
    at: Option<String>,
    answer_by: Option<String>,
    promised_by: Option<String>,
    back_on: Option<String>,
    words: Option<String>,
    automatic: Option<String>,
    door_open: Option<String>,
    please_dont: Option<String>,
}

/// `POST /application/{id}/heard`
pub async fn heard(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<HeardForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let hint = "Where you are not sure, the last one of the list is right.";
    let reading: ReadingKind = must_choose(
        "reading",
        fields.reading,
        "It is not said what it means",
        hint,
    )?;
    let input = RecordHeard {
        application: id.clone(),
        reading: Some(reading),
        from: filled(fields.from).map(|it| PersonInput::from(it.as_str())),
        automatic: fields.automatic.is_some(),
        channel: chosen::<Channel>(fields.channel)?,
        at: filled(fields.at),
        answer_by: filled(fields.answer_by),
        promised_by: filled(fields.promised_by),
        back_on: filled(fields.back_on),
        words: filled(fields.words),
        door_open: fields.door_open.is_some(),
        please_dont: fields.please_dont.is_some(),
        ..RecordHeard::default()
    };
    // A no leads to the page that goes through it gently.
    let to = match reading {
        ReadingKind::Rejection => format!("/application/{id}/rejection"),
        _ => format!("/application/{id}"),
    };
    cx.act(
        &form.ticket,
        &to,
        actions::record_heard(&cx.engine, cx.now, input),
    )
    .await
}

/// When they said they would answer.
#[derive(Deserialize)]
pub struct PromiseForm {
    by: String,
    ask: Option<String>,
    words: Option<String>,
    said: Option<String>,
}

/// `POST /application/{id}/promise`
pub async fn promise(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<PromiseForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let input = RecordPromise {
        application: id.clone(),
        by: fields.by,
        ask: filled(fields.ask).map(|it| PersonInput::from(it.as_str())),
        words: fields.words.unwrap_or_default(),
        said: filled(fields.said),
        ..RecordPromise::default()
    };
    let to = format!("/application/{id}");
    cx.act(
        &form.ticket,
        &to,
        actions::record_promise(&cx.engine, cx.now, input),
    )
    .await
}

/// What was sent.
#[derive(Deserialize)]
pub struct SentForm {
    purpose: Option<String>,
    to: Option<String>,
    channel: Option<String>,
    at: Option<String>,
    note: Option<String>,
    already_sent: Option<String>,
    /// Rules set aside, with the words of each.
    #[serde(default)]
    rule: Vec<String>,
    why: Option<String>,
}

/// `POST /application/{id}/sent`
pub async fn sent(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<SentForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let why = filled(fields.why).unwrap_or_default();
    if !fields.rule.is_empty() && why.is_empty() {
        let hint = "A few words will do; they are recorded with the message.";
        return Err(missing("why", "It is not said why", hint).into());
    }
    let hint = "Thanks, a question where things stand, an answer: each counts in its own way.";
    let purpose: Purpose = must_choose(
        "purpose",
        fields.purpose,
        "It is not said what it was for",
        hint,
    )?;
    let aside = |rule: &String| Override {
        rule: rule.clone(),
        words: why.clone(),
    };
    let input = RecordSent {
        application: id.clone(),
        purpose: Some(purpose),
        to: people(fields.to),
        channel: chosen::<Channel>(fields.channel)?,
        at: filled(fields.at),
        already_sent: fields.already_sent.is_some(),
        overrides: fields
            .rule
            .iter()
            .filter(|_| !why.is_empty())
            .map(aside)
            .collect(),
        note: filled(fields.note),
        ..RecordSent::default()
    };
    record_or_refuse(&cx, &form.ticket, &format!("/application/{id}"), input).await
}

/// What was achieved.
#[derive(Deserialize)]
pub struct NewsForm {
    text: String,
    at: Option<String>,
    all: Option<String>,
}

/// `POST /application/{id}/news`
pub async fn news(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<NewsForm>,
) -> Result<Response, WebError> {
    let fields = form.fields;
    let input = RecordNews {
        text: fields.text,
        applications: if fields.all.is_some() {
            Vec::new()
        } else {
            vec![id.clone()]
        },
        at: filled(fields.at),
    };
    let to = format!("/application/{id}");
    cx.act(
        &form.ticket,
        &to,
        actions::record_news(&cx.engine, cx.now, input),
    )
    .await
}

/// An offer from elsewhere.
#[derive(Deserialize)]
pub struct OfferForm {
    deadline: String,
    at: Option<String>,
}

/// `POST /application/{id}/offer`
pub async fn offer(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<OfferForm>,
) -> Result<Response, WebError> {
    let input = RecordCompetingOffer {
        application: Some(id.clone()),
        deadline: form.fields.deadline,
        at: filled(form.fields.at),
    };
    let to = format!("/application/{id}");
    cx.act(
        &form.ticket,
        &to,
        actions::record_competing_offer(&cx.engine, cx.now, input),
    )
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_read_with_their_unit_or_not_at_all() {
        let read = |typed: &str| minutes(Some(typed.to_owned())).ok();
        assert_eq!(read("90"), Some(Some(90)));
        assert_eq!(read(" 90 min "), Some(Some(90)));
        assert_eq!(read(""), Some(None));
        for unclear in ["an hour", "1h30", "-5", "min", "1.5"] {
            assert_eq!(read(unclear), None, "{unclear}");
        }
    }
}
