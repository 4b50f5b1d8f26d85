//! A table that was sent: what it would bring and what is unclear about it, recorded on a yes.

use std::sync::PoisonError;

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use meanwhile_engine::csv::{self, CsvOptions, CsvPreview, CsvQuestion, CsvVerdict};
use serde::Deserialize;

use super::record::chosen;
use crate::cli::sentence;
use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::{WebError, engine_error};
use crate::web::imports::{Job, Table};
use crate::web::part::hidden;
use crate::web::posted::Posted;
use crate::web::upload::put_aside;

/// Rows that a preview shows.
const ROWS_MAX: usize = 100;

/// The most that a table may hold, in bytes. *Assumption:* that is a hundred thousand applications.
const TABLE_MAX: u64 = 20 << 20;

/// What a column can be read as: the name in the options, and what to call it.
const FIELDS: &[(&str, &str)] = &[
    ("", "Not used"),
    ("employer", "Employer"),
    ("role", "Role"),
    ("status", "Status"),
    ("applied", "Applied on"),
    ("interview", "Interview"),
    ("closed", "Closed on"),
    ("person", "Person"),
    ("address", "Their address"),
    ("url", "Link"),
    ("source", "Source"),
    ("requisition", "Number"),
    ("country", "Country"),
    ("industry", "Sector"),
    ("size", "How many work there"),
    ("notes", "Notes"),
];

fn options(table: &Table) -> CsvOptions {
    table
        .options
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone()
}

async fn bytes(table: &Table) -> Result<Vec<u8>, WebError> {
    let length = tokio::fs::metadata(&table.file.path)
        .await
        .map_err(put_aside)?
        .len();
    if length > TABLE_MAX {
        return Err(WebError::UploadTooLarge);
    }
    tokio::fs::read(&table.file.path).await.map_err(put_aside)
}

/// The table at `place` of an import.
pub async fn draw(cx: &Cx, job: &Job, place: usize) -> Markup {
    let table = &job.tables[place];
    let inner = match bytes(table).await {
        Err(_) => {
            html! { p.doubt { "It is larger than a table of applications is, 20 MB, or cannot be read. Nothing was recorded." } }
        }
        Ok(bytes) => match csv::preview_csv(&cx.engine, cx.now, &bytes, &options(table)).await {
            Err(error) => html! { div.notice.wrong { (engine_error(&error)) } },
            Ok(preview) if is_recorded(&preview) => html! {
                p { "It is recorded." }
                div.row { a.button.primary href=(cx.to("/applications")) { "To the applications" } }
            },
            Ok(preview) => preview_of(cx, job, place, &preview, &options(table)),
        },
    };
    html! {
        section.card aria-labelledby=(format!("table-{place}")) { h2 id=(format!("table-{place}")) { (table.file.name) } (inner) }
    }
}

/// Whether it brings nothing that is not there. Asked of the records each time: what was recorded may have been taken back.
fn is_recorded(it: &CsvPreview) -> bool {
    it.questions.is_empty() && it.new + it.changed == 0 && it.unchanged > 0
}

fn preview_of(cx: &Cx, job: &Job, place: usize, it: &CsvPreview, options: &CsvOptions) -> Markup {
    let path = format!("/import/{}/table/{place}", job.id);
    let brings = it.new + it.changed > 0;
    html! {
        p { strong { (it.new) " new, " (it.changed) " with something added, " (it.unchanged) " known already, " (it.skipped) " left out." } " Nothing is recorded yet." }
        (cx.form(&path, html! {
            @for question in &it.questions { (ask(question, place)) }
            details open[it.questions.iter().any(|it| it.option == "columns")] { summary { "Columns" }
                div.pair { @for (at, column) in it.columns.iter().enumerate() {
                    div.field {
                        label for=(format!("column-{place}-{at}")) { (column.header) }
                        (hidden("header", &column.header))
                        select id=(format!("column-{place}-{at}")) name="field" {
                            @let now = column.field.unwrap_or_default();
                            @for (value, label) in FIELDS { option value=(value) selected[*value == now] { (label) } }
                        }
                    }
                } }
            }
            @if it.questions.iter().all(|it| it.option != "date_order") {
                @if let Some(order) = options.date_order { (hidden("date_order", match order { csv::DateOrder::DayFirst => "day_first", csv::DateOrder::MonthFirst => "month_first" })) }
            }
            div.row {
                button.primary[!it.questions.is_empty()] name="do" value="look" { "Look again" }
                @if it.questions.is_empty() && brings { button.primary name="do" value="apply" { "Record it" } }
            }
        }))
        (rows(it))
    }
}

fn ask(question: &CsvQuestion, place: usize) -> Markup {
    html! {
        @if question.option == "date_order" {
            fieldset {
                legend { (sentence(&question.text)) }
                @if !question.examples.is_empty() { p.hint { "Such as " (question.examples.join(", ")) } }
                label.check for=(format!("day-{place}")) { input id=(format!("day-{place}")) type="radio" name="date_order" value="day_first"; " The day comes first" }
                label.check for=(format!("month-{place}")) { input id=(format!("month-{place}")) type="radio" name="date_order" value="month_first"; " The month comes first" }
            }
        } @else { p.doubt { (sentence(&question.text)) } }
    }
}

fn rows(it: &CsvPreview) -> Markup {
    let verdict = |it: CsvVerdict| match it {
        CsvVerdict::New => "new",
        CsvVerdict::Changed => "more",
        CsvVerdict::Unchanged => "known",
        CsvVerdict::Skipped => "left out",
    };
    html! {
        div.scroll { table.plain {
            thead { tr { th scope="col" { "Line" } th scope="col" { "" } th scope="col" { "Application" } th scope="col" { "What it brings" } } }
            tbody { @for row in it.rows.iter().take(ROWS_MAX) { tr {
                td { (row.line) } td.verdict { (verdict(row.verdict)) }
                td { (row.employer) @if !row.role.is_empty() { ", " (row.role) } }
                td.quiet { @for note in &row.notes { (sentence(note)) " " } }
            } } }
        } }
        @if it.rows.len() > ROWS_MAX { p.quiet { "And " (it.rows.len() - ROWS_MAX) " more lines." } }
    }
}

/// How the table is to be read.
#[derive(Deserialize)]
pub struct TableForm {
    #[serde(rename = "do")]
    verb: String,
    #[serde(default)]
    date_order: Option<String>,
    #[serde(default)]
    header: Vec<String>,
    #[serde(default)]
    field: Vec<String>,
}

/// `POST /import/{job}/table/{place}`
pub async fn answer(
    cx: Cx,
    Path((id, place)): Path<(String, usize)>,
    form: Posted<TableForm>,
) -> Result<Response, WebError> {
    let job = cx.place.imports.get(&id).ok_or(WebError::NoPage)?;
    let table = job.tables.get(place).ok_or(WebError::NoPage)?;
    let fields = form.fields;
    let columns = fields
        .header
        .into_iter()
        .zip(fields.field)
        .filter(|(_, field)| !field.is_empty());
    let order = chosen(fields.date_order)?.or(options(table).date_order);
    let options = CsvOptions {
        date_order: order,
        columns: columns.collect(),
    };
    *table.options.lock().unwrap_or_else(PoisonError::into_inner) = options.clone();
    let to = format!("/import/{id}");
    if fields.verb != "apply" {
        return Ok(Redirect::to(&cx.to(&to)).into_response());
    }
    let bytes = bytes(table).await?;
    cx.act(
        &form.ticket,
        &to,
        csv::import_csv(&cx.engine, cx.now, &bytes, &options),
    )
    .await
}
