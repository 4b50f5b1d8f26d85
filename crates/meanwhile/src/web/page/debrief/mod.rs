//! Debrief: ten guided minutes after an interview, saved as one types, then closed but for one line a day.

mod closed;
mod draw;
mod steps;

use axum::response::Response;
use maud::html;
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::{
    self, DebriefStep, PersonInput, RecordPromise, SaveDebrief, StartDebrief, WriteDebrief,
    WriteDebriefLine,
};
use meanwhile_engine::views::{self, DebriefState};
use serde::Deserialize;

use self::steps::Written;
use crate::web::asked::{Path, Query};
use crate::web::cx::Cx;
use crate::web::error::{WebError, engine_error, markup_response};
use crate::web::forms::{Said, Sent};
use crate::web::layout::Nav;
use crate::web::posted::{Fields, Posted};

/// Which interview.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    interview: Option<String>,
    step: Option<DebriefStep>,
}

/// `GET /application/{id}/debrief`
pub async fn page(
    mut cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let view = views::debrief(&cx.engine, cx.now, &id, asked.interview.as_deref()).await?;
    // What was refused stands beside what is saved by now, which only this page can show.
    let own = cx.to(&format!("/application/{id}/debrief"));
    let refused = cx.wrong.take_if(|it| it.to == own);
    let (written, trouble) = match &refused {
        Some(it) => (Written::read(&Fields(it.fields.clone())), it.told()),
        None => (Written::default(), None),
    };
    let main = draw::page(&cx, &view, &written, trouble.as_ref());
    Ok(cx.show(Nav::Applications, "Debrief", main))
}

/// Nothing but which interview.
#[derive(Deserialize)]
pub struct BeginForm {
    interview: String,
}

/// `POST /application/{id}/debrief/begin`
pub async fn begin(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<BeginForm>,
) -> Result<Response, WebError> {
    let interview = form.fields.interview;
    let to = format!("/application/{id}/debrief?interview={interview}");
    let input = StartDebrief {
        application: id,
        interview: Some(interview),
    };
    let begun = async {
        Ok(actions::start_debrief(&cx.engine, cx.now, input)
            .await?
            .done)
    };
    cx.act(&form.ticket, &to, begun).await
}

/// `POST /application/{id}/debrief/save`: one answer, as it is typed.
pub async fn save(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    fields: Fields,
) -> Result<Response, WebError> {
    let written = Written::read(&fields);
    let interview = Some(fields.get("interview").to_owned());
    let Some(step) = asked.step else {
        return save_day(&cx, &id, &written).await;
    };
    let input = SaveDebrief {
        application: id.clone(),
        interview: interview.clone(),
        step,
        lines: written.lines(step),
        prediction: None,
        was: Some(written.was(step)),
    };
    let saved = actions::save_debrief(&cx.engine, cx.now, input).await;
    let view = views::debrief(&cx.engine, cx.now, &id, interview.as_deref()).await?;
    let said = match saved {
        Ok(_) => draw::saved(&view, step, &written),
        Err(EngineError::NotNow { .. }) => match view.state {
            DebriefState::Closed { .. } => closed::closed_meanwhile(&cx, &id),
            _ => draw::both(step, steps::answer(&view, step), written.typed(step)),
        },
        Err(error) => return Err(error.into()),
    };
    Ok(markup_response(said))
}

/// The day they named and whom to ask, as soon as either is typed. The same once more changes nothing.
async fn save_day(cx: &Cx, id: &str, written: &Written) -> Result<Response, WebError> {
    let Some(promise) = promise(id, written) else {
        return Ok(markup_response(html! {}));
    };
    let input = WriteDebrief {
        application: id.to_owned(),
        interview: Some(written.interview.clone()),
        decides: Some(promise),
        ..WriteDebrief::default()
    };
    let said = match actions::write_debrief(&cx.engine, cx.now, input).await {
        Ok(done) => draw::day_saved(done.promised.as_ref(), written),
        Err(EngineError::NotNow { .. }) => closed::closed_meanwhile(cx, id),
        Err(error) if error.kind() == meanwhile_engine::Kind::User => engine_error(&error),
        Err(error) => return Err(error.into()),
    };
    Ok(markup_response(said))
}

fn promise(id: &str, written: &Written) -> Option<RecordPromise> {
    let ask = Some(written.ask.trim()).filter(|it| !it.is_empty());
    (!written.decides.trim().is_empty() || ask.is_some()).then(|| RecordPromise {
        application: id.to_owned(),
        by: written.decides.clone(),
        ask: ask.map(PersonInput::from),
        ..RecordPromise::default()
    })
}

/// `POST /application/{id}/debrief`: all answers at once, and the end where that is asked for.
pub async fn post(cx: Cx, Path(id): Path<String>, fields: Fields) -> Result<Response, WebError> {
    let interview = fields.get("interview").to_owned();
    // A form of an earlier run of the program is taken as well: each answer goes with the words it was made from, so that
    // nothing is written twice or over another.
    let forms = &cx.place.forms;
    let ticket = Some(fields.get(crate::web::posted::TICKET)).filter(|it| forms.knows(it));
    let ticket = ticket.map_or_else(|| forms.ticket(), str::to_owned);
    let written = Written::read(&fields);
    let view = views::debrief(&cx.engine, cx.now, &id, Some(&interview)).await?;
    // What was written while it was open is kept, however late it comes; then it is closed.
    let finish = fields.get("do") == "close" || matches!(view.state, DebriefState::Closed { .. });
    let input = WriteDebrief {
        application: id.clone(),
        interview: Some(interview.clone()),
        answers: written.changed(&view),
        was: DebriefStep::ALL
            .into_iter()
            .map(|step| (step, written.was(step)))
            .collect(),
        decides: promise(&id, &written),
        prediction: written.expect.filter(|it| Some(*it) != view.prediction),
        finish,
    };
    let to = format!("/application/{id}/debrief?interview={interview}");
    let says = input.decides.is_some() || input.prediction.is_some();
    let is_idle = input.answers.is_empty() && !says && !finish;
    let act = async {
        if is_idle {
            let text = "Nothing was new; everything is saved.".to_owned();
            let said = Said {
                text,
                ..Said::default()
            };
            return Ok(Sent { to, said });
        }
        let said = Said::from(
            &actions::write_debrief(&cx.engine, cx.now, input)
                .await?
                .done,
        );
        Ok(Sent { to, said })
    };
    cx.once(&ticket, act).await
}

/// The line of the day.
#[derive(Deserialize)]
pub struct LineForm {
    text: String,
}

/// `POST /application/{id}/debrief/line`
pub async fn line(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<LineForm>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}/debrief");
    let input = WriteDebriefLine {
        application: id,
        text: form.fields.text,
    };
    cx.act(
        &form.ticket,
        &to,
        actions::write_debrief_line(&cx.engine, cx.now, input),
    )
    .await
}
