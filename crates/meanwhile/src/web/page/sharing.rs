//! Whether the seeker's waits are shared with the others of a server: a section of the settings, where there are others.

use axum::response::Response;
use maud::{Markup, html};
use meanwhile_engine::actions::{self, ShareWaits};
use meanwhile_engine::views::Sharing;
use serde::Deserialize;

use crate::web::cx::Cx;
use crate::web::error::WebError;
use crate::web::forms::{Said, Sent};
use crate::web::part::hidden;
use crate::web::posted::Posted;

/// The section; nothing where nobody else uses the server.
pub fn section(cx: &Cx, sharing: &Sharing) -> Markup {
    let (share, button) = match sharing.shares {
        true => ("no", "Stop sharing"),
        false => ("yes", "Share my waits"),
    };
    html! {
        @if sharing.has_company || sharing.shares {
            section aria-labelledby="sharing" {
                h2 #sharing { "Waits that all learn from" }
                p { (sharing.text) }
                details.sheet {
                    summary { @if sharing.shares { "What is shared: all of it" } @else { "What would be shared: all of it" } }
                    @if sharing.waits.is_empty() { p { "Nothing: there is no wait after an interview yet." } } @else {
                        div.scroll tabindex="0" { table.plain {
                            thead { tr { th scope="col" { "Days" } th scope="col" { "Answered" } th scope="col" { "Multiplier" } } }
                            tbody { @for wait in &sharing.waits {
                                tr { td { (wait.days) } td { @if wait.answered { "yes" } @else { "not yet" } } td { (format!("{:.2}", wait.multiplier)) } }
                            } }
                        } }
                    }
                }
                @if let Some(others) = sharing.others { p.quiet { (others.people) " others share " (others.count) " waits." } }
                (cx.form("/settings/sharing", html! { (hidden("share", share)) button { (button) } }))
            }
        }
    }
}

/// Whether they are shared from now on.
#[derive(Deserialize)]
pub struct ShareForm {
    share: String,
}

/// `POST /settings/sharing`
pub async fn save(cx: Cx, form: Posted<ShareForm>) -> Result<Response, WebError> {
    let share = form.fields.share == "yes";
    let save = async {
        actions::share_waits(&cx.engine, cx.now, ShareWaits { share }).await?;
        let text = match share {
            true => "Your waits are shared from now on.",
            false => "Your waits are not shared any more; what was shared is removed.",
        };
        Ok(Sent {
            to: "/settings#sharing".to_owned(),
            said: Said {
                text: text.to_owned(),
                notes: Vec::new(),
                undo: None,
            },
        })
    };
    cx.once(&form.ticket, save).await
}
