//! The pages, one per file, and the table of their addresses.

mod access;
mod add;
mod application;
mod applications;
mod backup;
mod debrief;
mod edit;
mod employer;
pub mod feed;
mod help;
mod history;
mod import;
mod import_job;
mod import_table;
mod insights;
mod learn;
mod message;
mod more;
mod people;
mod prepare;
mod record;
mod rejection;
mod review;
mod review_correct;
mod review_message;
mod rules;
mod same;
mod search;
mod settings;
mod sharing;
pub mod sign_in;
mod today;
mod welcome;
mod worries;
mod write;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use super::error::WebError;
use super::place::Place;

/// Every address of a set of records.
pub fn routes() -> Router<Arc<Place>> {
    of_the_desk()
        .merge(of_an_application())
        .merge(of_the_records())
        .merge(of_the_program())
}

/// What is seen first, and what was done.
fn of_the_desk() -> Router<Arc<Place>> {
    Router::new()
        .route("/", get(today::page))
        .route("/add", get(add::page).post(add::add))
        .route("/add/line", get(add::line_page).post(add::line))
        .route("/add/line/save", get(add::page).post(add::save_line))
        .route("/applications", get(applications::page))
        .route("/history", get(history::page))
        .route("/undo", post(history::undo))
        .route("/insights", get(insights::page))
        .route("/insights/ways.svg", get(insights::ways_file))
        .route("/insights/times.svg", get(insights::times_file))
        .route("/prepare", get(prepare::next))
}

/// One application, and all that happens to it.
fn of_an_application() -> Router<Arc<Place>> {
    Router::new()
        .route("/application/{id}", get(application::page))
        .route(
            "/application/{id}/outlook.svg",
            get(application::outlook_file),
        )
        .route("/application/{id}/record", get(record::page))
        .route("/application/{id}/interview", post(record::interview))
        .route("/application/{id}/heard", post(record::heard))
        .route("/application/{id}/promise", post(record::promise))
        .route(
            "/application/{id}/sent",
            get(record::held).post(record::sent),
        )
        .route("/application/{id}/news", post(record::news))
        .route("/application/{id}/offer", post(record::offer))
        .route("/application/{id}/snooze", post(application::snooze))
        .route("/application/{id}/unsnooze", post(application::unsnooze))
        .route("/application/{id}/close", post(application::close))
        .route("/application/{id}/reopen", post(application::reopen))
        .route("/application/{id}/let-go", post(application::let_go))
        .route(
            "/application/{id}/debrief",
            get(debrief::page).post(debrief::post),
        )
        .route("/application/{id}/debrief/begin", post(debrief::begin))
        .route("/application/{id}/debrief/save", post(debrief::save))
        .route("/application/{id}/debrief/line", post(debrief::line))
        .route("/application/{id}/prepare", get(prepare::page))
        .route(
            "/application/{id}/rejection",
            get(rejection::page).post(rejection::post),
        )
        .route("/application/{id}/rejection/why", post(rejection::post_why))
        .route(
            "/application/{id}/write",
            get(write::page).post(write::post),
        )
        .route("/application/{id}/write/check", post(write::check))
        .route("/fact/{id}/retract", post(application::retract))
        .route("/application/{id}/edit", get(edit::page).post(edit::save))
        .route("/application/{id}/confirm", post(edit::confirm))
}

/// What was brought in, and who is in it.
fn of_the_records() -> Router<Arc<Place>> {
    Router::new()
        .route("/employer/{id}", get(employer::page).post(employer::save))
        .route("/employer/{id}/alias", post(employer::take_off))
        .route(
            "/import",
            get(import::page)
                .post(import::upload)
                .layer(DefaultBodyLimit::disable()),
        )
        .route("/import/{job}", get(import_job::page))
        .route("/import/{job}/again", post(import_job::again))
        .route("/import/{job}/cancel", post(import_job::cancel))
        .route("/import/{job}/table/{place}", post(import_table::answer))
        .route("/merge", post(same::merge))
        .route("/message/{key}", get(message::page))
        .route("/people", get(people::page))
        .route("/people/{id}", get(people::one).post(people::save))
        .route("/people/{id}/address", post(people::take_off))
        .route("/review", get(review::page))
        .route("/review/assign", post(review_message::assign))
        .route("/review/many", post(review::many))
        .route("/review/{id}/confirm", post(review::confirm))
        .route("/review/{id}/correct", post(review_correct::correct))
        .route("/review/{id}/dismiss", post(review::dismiss))
        .route("/search", get(search::page))
}

/// Rules, lessons, settings, access and copies.
fn of_the_program() -> Router<Arc<Place>> {
    Router::new()
        .route("/access", get(access::page))
        .route("/access/make", post(access::make))
        .route("/access/revoke", post(access::revoked))
        .route("/access/sign-out", post(access::sign_out))
        .route(
            "/access/sign-out-everywhere",
            post(access::sign_out_everywhere),
        )
        .route("/rules", get(rules::page))
        .route("/rules/{id}", get(rules::one))
        .route("/settings", get(settings::page).post(settings::save))
        .route("/settings/sharing", post(sharing::save))
        .route("/backup", get(backup::page))
        .route("/backup/everything.json", get(backup::everything))
        .route("/backup/applications.csv", get(backup::table))
        .route("/backup/calendar.ics", get(backup::calendar))
        .route("/backup/erase", post(backup::erase))
        .route(
            "/backup/restore",
            post(backup::restore).layer(DefaultBodyLimit::disable()),
        )
        .route("/help", get(help::page))
        .route("/worries", get(worries::page))
        .route("/checks", get(learn::checks))
        .route("/learn", get(learn::page))
        .route("/learn/{id}", get(learn::lesson).post(learn::attempt))
        .route("/more", get(more::page))
}

/// What leads nowhere.
pub async fn none() -> WebError {
    WebError::NoPage
}

/// What leads somewhere, but not in this way.
pub async fn not_so() -> WebError {
    WebError::NotSo
}
