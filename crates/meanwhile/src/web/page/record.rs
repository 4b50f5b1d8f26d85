//! Something happened: an interview, an answer, a date they named, something sent, news, another offer.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use meanwhile_core::fact::Override;
use meanwhile_core::fact::{Channel, Format, Purpose, ReadingKind, Stage};
use meanwhile_engine::actions::{
    self, NotAllowed, PersonInput, RecordCompetingOffer, RecordHeard, RecordInterview, RecordNews,
    RecordPromise, RecordSent, SentOutcome,
};
use meanwhile_engine::views;
use serde::Deserialize;

use crate::cli::choices::{CHANNELS, FORMATS, PURPOSES, READINGS, STAGES};
use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::error::{WebError, markup_response};
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::part::{self, area, choice, field, moment, options};
use crate::web::posted::{Posted, filled};

/// Which form stands open.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    what: String,
}

/// `GET /application/{id}/record`
pub async fn page(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let view = views::application(&cx.engine, cx.now, &id).await?;
    let base = format!("/application/{}", view.application.id);
    let forms: [(&str, &str, Markup); 6] = [
        ("interview", "An interview", interview_form(&cx, &base)),
        ("heard", "They wrote or called", heard_form(&cx, &base)),
        ("promise", "They named a date", promise_form(&cx, &base)),
        ("sent", "I wrote to them", sent_form(&cx, &base)),
        ("news", "I achieved something", news_form(&cx, &base)),
        (
            "offer",
            "Another offer, from elsewhere",
            offer_form(&cx, &base),
        ),
    ];
    Ok(cx.show(
        Nav::Applications,
        "What happened",
        html! {
            p.crumb { a href=(cx.to(&base)) { (view.application.label()) } }
            h1 { "What happened?" }
            p.lead { "Days and times are read as you write them, by your clock. What is saved is shown, and can be undone." }
            @for (name, title, form) in forms {
                details.sheet id=(name) open[asked.what == name] { summary { (title) } (form) }
            }
        },
    ))
}

fn interview_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/interview"), html! {
        (field("start", "When it starts", "", "tue 15:00, tomorrow 9am, 14 april 15:30 Europe/Berlin"))
        (field("minutes", "How long, in minutes", "", "An hour unless given"))
        (field("people", "Who asks the questions", "", "Names, with a comma between; addresses may stand in <…>"))
        (choice("stage", "How far along", &options(STAGES, "The next after the last one"), ""))
        (choice("format", "How", &options(FORMATS, "Not said"), ""))
        label.check { input type="checkbox" name="decided_same_day" value="on"; " they decide on that very day" }
        button.primary { "Save the interview" }
    })
}

fn heard_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/heard"), html! {
        (choice("reading", "What it means", &options(READINGS, "I am not sure"), ""))
        (field("from", "Who", "", "A name; empty if you do not know"))
        (choice("channel", "How it came", &options(CHANNELS, "By e-mail"), ""))
        (field("at", "When", "", "Now unless given"))
        (field("answer_by", "They want an answer by", "", ""))
        (field("promised_by", "They will answer by", "", "friday, end of next week, 14 april"))
        (field("back_on", "They are away until", "", ""))
        label.check { input type="checkbox" name="automatic" value="on"; " a machine wrote it" }
        label.check { input type="checkbox" name="door_open" value="on"; " they left the door open for another time" }
        label.check { input type="checkbox" name="please_dont" value="on"; " they asked not to be written to" }
        button.primary { "Save what they said" }
    })
}

fn promise_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/promise"), html! {
        (field("by", "They will answer by", "", "friday, end of next week, within ten days, 14 april"))
        (field("ask", "Whom to ask afterwards", "", "If they said so"))
        (field("words", "Their words", "", ""))
        (field("said", "When they said it", "", "Now unless given"))
        button.primary { "Save the date" }
    })
}

fn sent_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/sent"), html! {
        (choice("purpose", "What for", &options(PURPOSES, ""), "thank"))
        (field("to", "To whom", "", "Whom the plan would have it go to, unless given"))
        (choice("channel", "How", &options(CHANNELS, "By their channel"), ""))
        (field("at", "When", "", "Now unless given"))
        (area("note", "The words, to keep them", "", 5, ""))
        label.check { input type="checkbox" name="already_sent" value="on" checked; " it has gone out already" }
        button.primary { "Save what I sent" }
    })
}

fn news_form(cx: &Cx, base: &str) -> Markup {
    cx.form(&format!("{base}/news"), html! {
        (field("text", "What", "", "One sentence: passed an exam, shipped a project, got published"))
        (field("at", "When", "", "Now unless given"))
        label.check { input type="checkbox" name="all" value="on"; " it may interest every open application" }
        button.primary { "Save the news" }
    })
}

fn offer_form(cx: &Cx, base: &str) -> Markup {
    cx.form(
        &format!("{base}/offer"),
        html! {
            p.hint { "Only a real one is worth telling: it can be checked." }
            (field("deadline", "The day by which you must answer it", "", ""))
            (field("at", "When it was made", "", "Now unless given"))
            button.primary { "Save the offer" }
        },
    )
}

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
        minutes: filled(fields.minutes).and_then(|it| it.parse().ok()),
        people: people(fields.people),
        stage: chosen::<Stage>(fields.stage),
        format: chosen::<Format>(fields.format),
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

/// A word of a closed list; none where nothing was chosen.
pub fn chosen<T: serde::de::DeserializeOwned>(word: Option<String>) -> Option<T> {
    let word = filled(word)?;
    serde_json::from_value(serde_json::Value::String(word)).ok()
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
    let reading = chosen::<ReadingKind>(fields.reading);
    let input = RecordHeard {
        application: id.clone(),
        reading,
        from: filled(fields.from).map(|it| PersonInput::from(it.as_str())),
        automatic: fields.automatic.is_some(),
        channel: chosen::<Channel>(fields.channel),
        at: filled(fields.at),
        answer_by: filled(fields.answer_by),
        promised_by: filled(fields.promised_by),
        back_on: filled(fields.back_on),
        door_open: fields.door_open.is_some(),
        please_dont: fields.please_dont.is_some(),
        ..RecordHeard::default()
    };
    // A no leads to the page that goes through it gently.
    let to = match reading {
        Some(ReadingKind::Rejection) => format!("/application/{id}/rejection"),
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
    let aside = |rule: &String| Override {
        rule: rule.clone(),
        words: why.clone(),
    };
    let input = RecordSent {
        application: id.clone(),
        purpose: chosen::<Purpose>(fields.purpose),
        to: people(fields.to),
        channel: chosen::<Channel>(fields.channel),
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

/// Records a message, or shows why it should not go out now, with the way round.
pub async fn record_or_refuse(
    cx: &Cx,
    ticket: &str,
    to: &str,
    input: RecordSent,
) -> Result<Response, WebError> {
    if let Some(sent) = cx.place.forms.sent(ticket) {
        return cx.once(ticket, async { Ok(sent) }).await;
    }
    let again = input.clone();
    match actions::record_sent(&cx.engine, cx.now, input).await? {
        SentOutcome::Recorded(done) => {
            let (to, said) = (to.to_owned(), Said::from(&done));
            cx.once(ticket, async { Ok(Sent { to, said }) }).await
        }
        SentOutcome::Refused(refused) => Ok(refusal(cx, &refused, &again)),
    }
}

/// Why it should not go out now, and how to set the rules aside: in words, which are recorded.
fn refusal(cx: &Cx, refused: &NotAllowed, input: &RecordSent) -> Response {
    let base = format!("/application/{}", refused.application.id);
    let word = |value: Option<serde_json::Value>| {
        value
            .and_then(|it| it.as_str().map(str::to_owned))
            .unwrap_or_default()
    };
    let purpose = word(input.purpose.and_then(|it| serde_json::to_value(it).ok()));
    let channel = word(input.channel.and_then(|it| serde_json::to_value(it).ok()));
    let to: Vec<&str> = input.to.iter().map(|it| it.name.as_str()).collect();
    let main = html! {
        p.crumb { a href=(cx.to(&base)) { (refused.application.label()) } }
        h1 { "Better not now" }
        (part::reasons(&refused.reasons))
        p.lead { @match &refused.next {
            Some(next) => { "Next: " (moment(next, cx.now)) "." }
            None => { (sentence(&refused.advice)) }
        } }
        @if input.note.is_some() { p { "Your words are kept: " a href=(cx.to(&format!("{base}/write?kind={purpose}"))) { "back to the note" } "." } }
        div.row { a.button.primary href=(cx.to(&base)) { "Leave it" } (part::why(cx, &refused.reasons)) }
        details.sheet {
            summary { "Record it all the same" }
            p { "You decide. Say why in your own words: it is recorded with the message, and the limit counts it." }
            (cx.form(&format!("{base}/sent"), html! {
                (part::hidden("purpose", &purpose)) (part::hidden("channel", &channel)) (part::hidden("to", &to.join(", ")))
                (part::hidden("at", input.at.as_deref().unwrap_or_default()))
                (part::hidden("note", input.note.as_deref().unwrap_or_default()))
                @for reason in &refused.reasons { (part::hidden("rule", &reason.rule)) }
                (field("why", "Why it is right to write now", "", ""))
                button { "Record it" }
            }))
        }
    };
    let page = cx.page(Nav::Applications, "Better not now", main);
    (axum::http::StatusCode::CONFLICT, markup_response(page)).into_response()
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
