//! What the forms of an application's page do: putting off, closing, taking up again, taking an entry back.

use axum::response::Response;
use meanwhile_core::fact::Outcome;
use meanwhile_engine::actions::{
    self, CloseApplication, LetGo, ReopenApplication, RetractFact, Snooze, Unsnooze,
};
use serde::Deserialize;

use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::posted::{Nothing, Posted, own_page};

/// Until when.
#[derive(Deserialize)]
pub struct SnoozeForm {
    until: String,
}

/// `POST /application/{id}/snooze`
pub async fn snooze(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<SnoozeForm>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}");
    let input = Snooze {
        application: id,
        until: form.fields.until,
    };
    cx.act(
        &form.ticket,
        &to,
        actions::snooze(&cx.engine, cx.now, input),
    )
    .await
}

/// `POST /application/{id}/unsnooze`
pub async fn unsnooze(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<Nothing>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}");
    let input = Unsnooze { application: id };
    cx.act(
        &form.ticket,
        &to,
        actions::unsnooze(&cx.engine, cx.now, input),
    )
    .await
}

/// `POST /application/{id}/let-go`
pub async fn let_go(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<Nothing>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}");
    let input = LetGo { application: id };
    cx.act(
        &form.ticket,
        &to,
        actions::let_go(&cx.engine, cx.now, input),
    )
    .await
}

/// How it ended.
#[derive(Deserialize)]
pub struct CloseForm {
    outcome: Outcome,
}

/// `POST /application/{id}/close`
pub async fn close(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<CloseForm>,
) -> Result<Response, WebError> {
    let outcome = form.fields.outcome;
    // A no leads to the page that goes through it gently.
    let to = match outcome {
        Outcome::Rejected => format!("/application/{id}/rejection"),
        _ => format!("/application/{id}"),
    };
    let input = CloseApplication {
        application: id,
        outcome: Some(outcome),
        ..CloseApplication::default()
    };
    cx.act(
        &form.ticket,
        &to,
        actions::close_application(&cx.engine, cx.now, input),
    )
    .await
}

/// Whether a no of theirs stands against it.
#[derive(Deserialize)]
pub struct ReopenForm {
    despite_no: Option<String>,
}

/// `POST /application/{id}/reopen`
pub async fn reopen(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<ReopenForm>,
) -> Result<Response, WebError> {
    let to = format!("/application/{id}");
    let input = ReopenApplication {
        application: id,
        despite_no: form.fields.despite_no.is_some(),
    };
    cx.act(
        &form.ticket,
        &to,
        actions::reopen_application(&cx.engine, cx.now, input),
    )
    .await
}

/// The page to go on to.
#[derive(Deserialize)]
pub struct RetractForm {
    back: String,
}

/// `POST /fact/{id}/retract`
pub async fn retract(
    cx: Cx,
    Path(id): Path<String>,
    form: Posted<RetractForm>,
) -> Result<Response, WebError> {
    let to = own_page(&form.fields.back);
    let input = RetractFact { fact: id };
    cx.act(
        &form.ticket,
        to,
        actions::retract_fact(&cx.engine, cx.now, input),
    )
    .await
}
