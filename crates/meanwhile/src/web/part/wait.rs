//! One wait as a line: who, since when, until when, and the curve.

use jiff::Timestamp;
use maud::{Markup, html};
use meanwhile_engine::views::{NextContact, WaitOutlook, Waiting};

use super::{day, moment, upper};
use crate::chart;
use crate::cli::{sentence, uncapitalised};
use crate::web::cx::Cx;

/// The line.
pub fn waiting(cx: &Cx, wait: &Waiting, outlook: Option<&WaitOutlook>) -> Markup {
    let href = cx.to(&format!("/application/{}", wait.application.id));
    let today = wait.since.as_ref().map(|it| it.zone.date(cx.now));
    html! {
        li.wait {
            div.wait-what {
                h3 { a href=(href) { (wait.application.employer) } @if !wait.application.role.is_empty() { span.quiet { " " (wait.application.role) } } }
                p.wait-says {
                    strong { (upper(&wait.lasted)) }
                    @if let (Some(promised), Some(today)) = (&wait.promised, today) {
                        " " span { "they named " (day(promised.date, today)) }
                    }
                    " " span { (next_contact(wait, cx.now)) }
                }
                @if !wait.quiet.is_empty() { p.quiet { (sentence(&wait.quiet)) } }
            }
            @if let Some(outlook) = outlook {
                a.wait-curve href=(format!("{href}#outlook")) { (chart::small(outlook)) }
            }
        }
    }
}

/// When they may be written to.
fn next_contact(wait: &Waiting, now: Timestamp) -> Markup {
    if let Some(until) = &wait.snoozed_until {
        return html! { "snoozed until " (moment(until, now)) };
    }
    let rest = match &wait.next_contact {
        NextContact::Now => html! { "you may write now" },
        NextContact::From { at, .. } => html! { "may be written to from " (moment(at, now)) },
        // What keeps them from being written to is then the way, and another way is the seeker's to find.
        NextContact::Refused { reason } if reason.rule == "channel" => {
            html! { (sentence(&reason.text)) }
        }
        NextContact::Refused { .. } => html! { "it is theirs to write" },
        NextContact::NoNeed if wait.first.is_some() => html! {},
        NextContact::NoNeed => html! { "nothing to do" },
    };
    html! {
        @if let Some(first) = &wait.first {
            (uncapitalised(first))
            @if !matches!(wait.next_contact, NextContact::NoNeed) { ", then " }
        }
        (rest)
    }
}
