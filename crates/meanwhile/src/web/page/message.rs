//! One message as text: who wrote it, where it belongs, its words. Nothing of it is loaded from anywhere.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::views::{self, KeptMessage};

use crate::web::asked::Path;
use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::layout::Nav;
use crate::web::part;

/// `GET /message/{key}`
pub async fn page(cx: Cx, Path(key): Path<String>) -> Result<Response, WebError> {
    let message = views::message_kept(&cx.engine, &key).await?;
    let message = message.ok_or(WebError::NoPage)?;
    let title = match message.origin.subject.as_str() {
        "" => "A message without a subject",
        subject => subject,
    };
    let title = title.to_owned();
    Ok(cx.show(Nav::None, &title, draw(&cx, &message, &title)))
}

fn draw(cx: &Cx, it: &KeptMessage, title: &str) -> Markup {
    html! {
        @if let Some(application) = &it.application {
            p.crumb { a href=(cx.to(&format!("/application/{}", application.id))) { (application.label()) } }
        }
        h1.subject { bdi { (title) } }
        div.outside-of {
            (part::writer(&it.origin, cx.now))
            @if !it.to.is_empty() { p.quiet { "To " @for (place, to) in it.to.iter().take(12).enumerate() { @if place > 0 { ", " } bdi { (to) } } @if it.to.len() > 12 { " and " (it.to.len() - 12) " more" } } }
        }
        @if it.is_open { p.aside { "It is not filed yet. " a href=(cx.to("/review#messages")) { "Say where it belongs" } } }
        article.card.message-text {
            @if it.newest.is_empty() { p.quiet { "There is no text in it." } } @else { (part::letter(&it.newest)) }
        }
        @if let Some(whole) = &it.whole {
            details.sheet { summary { "The whole text, with what it quotes" } (part::letter(whole)) }
        }
        p.quiet { "It is shown as plain text. Pictures and other things from elsewhere are never loaded." }
    }
}
