//! How the page of an application looks, part by part. It asks nothing of the engine.

use maud::{Markup, html};
use meanwhile_core::policy::MoveKind;
use meanwhile_engine::shapes::{Moment, MoveCard, WhenCard};
use meanwhile_engine::views::{ApplicationView, Entry, NextContact, Outlook, Waiting};

use crate::chart;
use crate::cli::choices;
use crate::cli::sentence;
use crate::web::cx::Cx;
use crate::web::part::{self, day, field, icon, moment, save_picture, upper};
use crate::when;

/// Entries of a timeline that are shown at once; the rest is opened.
const ENTRIES_MAX: usize = 40;

/// Everything below the head of the page.
pub(super) fn draw(cx: &Cx, view: &ApplicationView, outlook: &Outlook) -> Markup {
    let base = format!("/application/{}", view.application.id);
    html! {
        div.head {
            div {
                h1 { (view.application.employer) }
                @if !view.application.role.is_empty() { p.role { (view.application.role) } }
            }
            a.button href=(cx.to(&format!("{base}/record"))) { "Something happened" }
        }
        p.lead { (sentence(&view.situation.text)) }
        @if let Some(asked) = &view.situation.move_asked { p.doubt { (sentence(&asked.text)) } }
        div.columns {
            div {
                (allowed(cx, view))
                (the_outlook(cx, view, outlook))
                (timeline(cx, view))
            }
            aside.facts {
                (people(cx, view))
                (facts(cx, view))
                (quiet_ways(cx, view, &base))
            }
        }
    }
}

/// What to do now, and what else is allowed from when.
fn allowed(cx: &Cx, view: &ApplicationView) -> Markup {
    // What is for the whole desk stands on today's page.
    let own = view
        .plan
        .moves
        .iter()
        .filter(|it| it.kind != MoveKind::KeepGoing);
    let (due, later): (Vec<&MoveCard>, Vec<&MoveCard>) = own.partition(|it| is_now(it));
    html! {
        section aria-labelledby="next" {
            h2 #next { "Next" }
            @for it in &due { (due_move(cx, view, it)) }
            @if due.is_empty() && is_bare(view) {
                (first_step(cx, view))
            } @else if due.is_empty() {
                p.nothing { (icon("calm")) " " (nothing_until(view, &later, cx)) }
            }
            @if !later.is_empty() {
                ul.later { @for it in &later {
                    li { details {
                        summary { strong { (it.title) } " " (later_when(it, cx)) }
                        (part::reasons(&it.reasons))
                    } }
                } }
            }
            @for refusal in &view.plan.refusals {
                div.refusal {
                    p { (icon("door")) " " strong { (refusal.title) ": " } (sentence(&refusal.reason.text)) }
                    (part::why(cx, std::slice::from_ref(&refusal.reason)))
                }
            }
        }
    }
}

fn due_move(cx: &Cx, view: &ApplicationView, it: &MoveCard) -> Markup {
    html! {
        div.move {
            h3 { (it.title) }
            (part::reasons(&it.reasons))
            @if let Some(end) = &it.not_after { p.quiet { "Until " (when::end(end, cx.now)) "." } }
            div.row {
                a.button.primary href=(cx.to(&part::link_for(it.kind, &view.application, it.to.as_ref()))) { (part::label_for(it.kind)) }
                (part::why(cx, &it.reasons))
            }
        }
    }
}

/// Whether it is to be done, or at least written, now.
fn is_now(it: &MoveCard) -> bool {
    matches!(
        it.when,
        WhenCard::Now { .. }
            | WhenCard::Later {
                write_now: true,
                ..
            }
    )
}

/// Whether nothing has happened with it that anything could follow from.
fn is_bare(view: &ApplicationView) -> bool {
    view.situation.outcome.is_none() && view.timeline.is_empty()
}

/// What makes a plan begin, where nothing is known but employer and role.
fn first_step(cx: &Cx, view: &ApplicationView) -> Markup {
    let base = format!("/application/{}", view.application.id);
    html! {
        p.nothing { "The plan begins with the first thing that happens." }
        div.row {
            a.button.primary href=(cx.to(&format!("{base}/record?what=interview"))) { "An interview is arranged, or was held" }
            a.button href=(cx.to(&format!("{base}/record?what=heard"))) { "They wrote or called" }
        }
        p.quiet { "You only applied so far? " a href=(cx.to(&format!("{base}/edit"))) { "Say when" } ", and it is waited for." }
    }
}

fn nothing_until(view: &ApplicationView, later: &[&MoveCard], cx: &Cx) -> Markup {
    let next = first_later(later.iter().copied());
    let contact = view.waiting.as_ref().and_then(|it| match &it.next_contact {
        NextContact::From { at, .. } => Some(at),
        _ => None,
    });
    if let Some(until) = &view.situation.snoozed_until {
        return html! { "You snoozed it until " (moment(until, cx.now)) ". " a href="#snooze" { "End the snooze" } };
    }
    html! {
        @match next.or(contact) {
            Some(at) => { "Nothing to do until " (moment(at, cx.now)) "." }
            None => { "Nothing to do here." }
        }
    }
}

/// The first moment at which one of these may be done; what is for the whole desk stands on today's page.
fn first_later<'m>(moves: impl IntoIterator<Item = &'m MoveCard>) -> Option<&'m Moment> {
    let own = moves
        .into_iter()
        .filter(|it| it.kind != MoveKind::KeepGoing);
    let times = own.filter_map(|it| match &it.when {
        WhenCard::Later { at, .. } => Some(at),
        WhenCard::Now { .. } | WhenCard::Behind { .. } => None,
    });
    times.min_by_key(|at| at.at)
}

fn later_when(it: &MoveCard, cx: &Cx) -> Markup {
    html! {
        @match &it.when {
            WhenCard::Later { at, .. } => { span.quiet { "from " (moment(at, cx.now)) } }
            WhenCard::Behind { application } => { span.quiet { "after your message about " (application.label()) } }
            WhenCard::Now { .. } => {}
        }
    }
}

fn the_outlook(cx: &Cx, view: &ApplicationView, outlook: &Outlook) -> Markup {
    let share = |it: f64| format!("{:.0} %", it * 100.0);
    let nothing_now = !view.plan.moves.iter().any(is_now);
    html! {
        @if let Some(wait) = &outlook.wait {
            section.outlook aria-labelledby="outlook" {
                h2 #outlook { "How long it may take" }
                p { (outlook.text) }
                figure { (chart::large(wait))
                    figcaption.quiet { "From left to right: days since the interview. From top to bottom: how many of such waits are still without an answer; the band is the 80 % interval." } }
                (save_picture(&cx.to(&format!("/application/{}/outlook.svg", view.application.id)), "outlook-curve"))
                details {
                    summary { "In figures" }
                    div.scroll tabindex="0" { table.plain.by-line {
                        thead { tr { th scope="col" { "An answer comes" } th scope="col" { "Chance" } th scope="col" { "80 % interval" } } }
                        tbody {
                            tr { th scope="row" { "at all" } td data-name="Chance" { (share(wait.still_coming.value)) } td.quiet data-name="80 % interval" { (share(wait.still_coming.low)) " to " (share(wait.still_coming.high)) } }
                            @for it in &wait.within {
                                tr { th scope="row" { "within " (it.business_days) " business days, by " (it.by.text) } td data-name="Chance" { (share(it.chance.value)) }
                                    td.quiet data-name="80 % interval" { (share(it.chance.low)) " to " (share(it.chance.high)) } }
                            }
                        }
                    } }
                    ul { @for line in wait.days_in_words() { li { (line) } } }
                    p.quiet { (wait.grounds) " The ranges hold with 80 percent." }
                    ul.quiet { @for source in &wait.sources { li { (source) } } }
                }
            }
        }
        @if !outlook.causes.is_empty() {
            section aria-labelledby="silence" {
                h2 #silence { "Why they may be quiet" }
                ul.causes { @for cause in &outlook.causes {
                    li { p { (sentence(&cause.text)) } p.quiet { (sentence(cause.why)) " Source: " (cause.source) "." } }
                } }
                p.quiet { a href=(cx.to("/worries")) { "What does it mean?" } }
                // Where something is to be done now, that stands above and nothing else is said.
                @if let Some(wait) = view.waiting.as_ref().filter(|_| nothing_now) { p { strong { (upper(&what_follows(view, wait, cx))) } } }
            }
        }
    }
}

/// The one thing that follows, or until when nothing does.
fn what_follows(view: &ApplicationView, wait: &Waiting, cx: &Cx) -> String {
    if let Some(until) = &wait.snoozed_until {
        return format!("you snoozed it until {}.", when::moment(until, cx.now));
    }
    match &wait.next_contact {
        NextContact::Now => "you may write to them now.".to_owned(),
        // A thank-you may be due before they may be asked: it is the same moment that stands at the top of the page.
        NextContact::From { at, .. } => {
            let at = first_later(&view.plan.moves).unwrap_or(at);
            format!("nothing to do until {}.", when::moment(at, cx.now))
        }
        NextContact::Refused { reason } => sentence(&reason.text),
        NextContact::NoNeed => "nothing to do.".to_owned(),
    }
}

fn timeline(cx: &Cx, view: &ApplicationView) -> Markup {
    let newest: Vec<&Entry> = view.timeline.iter().rev().collect();
    let (shown, rest) = newest.split_at(newest.len().min(ENTRIES_MAX));
    html! {
        section aria-labelledby="timeline" {
            h2 #timeline { "What happened" }
            @if newest.is_empty() { p.quiet { "Nothing yet." } }
            ol.timeline { @for it in shown { (entry(cx, view, it)) } }
            @if !rest.is_empty() {
                details { summary { (rest.len()) " earlier ones" } ol.timeline { @for it in rest { (entry(cx, view, it)) } } }
            }
        }
    }
}

fn entry(cx: &Cx, view: &ApplicationView, it: &Entry) -> Markup {
    let back = format!("/application/{}", view.application.id);
    html! {
        li.ahead[it.ahead].proposed[it.proposed] id=(format!("fact-{}", it.id)) {
            p.when {
                (part::entry_moment(it, cx.now))
                @if it.ahead { span.tag { "ahead" } } @if it.proposed { span.tag { "not confirmed" } }
            }
            p { (sentence(&it.text)) }
            @if !it.details.is_empty() {
                details.words { summary { "Their words and notes" } @for line in &it.details { p { (line) } } }
            }
            @if let Some(origin) = &it.origin {
                p.quiet.origin { (icon("mail")) " " @if origin.yours { "Your mail" } @else { (origin.from_address) } ": " (origin.subject) }
            }
            @if it.proposed {
                a.quiet href=(cx.to("/review")) { "Confirm or dismiss" }
            } @else {
                (cx.form(&format!("/fact/{}/retract", it.id), html! {
                    (part::hidden("back", &back))
                    button.link aria-label=(format!("Take back: {}", it.text)) { "Take back" }
                }))
            }
        }
    }
}

fn people(cx: &Cx, view: &ApplicationView) -> Markup {
    html! {
        section aria-labelledby="people" {
            h2 #people { "People" }
            @if view.people.is_empty() { p.quiet { "Nobody is known by name." } }
            ul.people { @for it in &view.people {
                li {
                    p { a href=(cx.to(&format!("/people/{}", it.person.id))) { (it.person.name) }
                        @if let Some(what) = part::what_they_are(it) { span.quiet { ", " (what) } } }
                    // A clock that shows what the seeker's shows says nothing new.
                    @if let Some(there) = &it.clock.there { p.quiet { (there.time.strftime("%H:%M")) " where they are" } }
                }
            } }
        }
    }
}

fn facts(cx: &Cx, view: &ApplicationView) -> Markup {
    let record = &view.record;
    let today = view
        .situation
        .waiting_since
        .as_ref()
        .map(|it| it.zone.date(cx.now));
    html! {
        section aria-labelledby="about" {
            h2 #about { "About it" }
            dl {
                @if let (Some(promised), Some(today)) = (&view.situation.promised, today) { dt { "They named" } dd { (day(promised.date, today)) } }
                @if let Some(next) = &view.situation.next_interview { dt { "Interview" } dd { (moment(next, cx.now)) } }
                @if let Some(agency) = &view.agency { dt { "Through" } dd { (agency.name) } }
                @if let Some(source) = &record.source { dt { "Found through" } dd { (source) } }
                @if let Some(requisition) = &record.requisition { dt { "Their number" } dd { (requisition) } }
                dt { "Where" } dd { (view.place) }
            }
            p { a href=(cx.to(&format!("/application/{}/edit", view.application.id))) { "Change these" } }
        }
    }
}

/// Snoozing, closing, and taking up again.
fn quiet_ways(cx: &Cx, view: &ApplicationView, base: &str) -> Markup {
    let is_over = view.situation.outcome.is_some();
    html! {
        section aria-labelledby="ways" {
            h2 #ways { "If it changes" }
            @if let Some(until) = &view.situation.snoozed_until {
                p #snooze { "You snoozed it until " (moment(until, cx.now)) "." }
                (cx.form(&format!("{base}/unsnooze"), html! { button { "End the snooze" } }))
            } @else if !is_over {
                details { summary { "Snooze it" }
                    (cx.form(&format!("{base}/snooze"), html! {
                        (field("until", "Until", "", "A day or a moment: monday, 14 april, in two weeks"))
                        button { "Snooze" }
                    }))
                }
            }
            @if is_over {
                details { summary { "It is not over" }
                    (cx.form(&format!("{base}/reopen"), html! {
                        label.check { input type="checkbox" name="despite_no" value="on"; " although they decided for someone else" }
                        button { "Open it again" }
                    }))
                }
            } @else {
                details #let-go { summary { "Let it rest" }
                    p.hint { "It goes quiet: no more reminders. It is no rejection, and a word from them brings it back." }
                    (cx.form(&format!("{base}/let-go"), html! { button { "Let it rest" } }))
                }
                details { summary { "It is over" }
                    p.hint { "Did they decide for someone else? " a href=(cx.to(&format!("{base}/rejection"))) { "One gentle page" } " goes through it with you." }
                    (cx.form(&format!("{base}/close"), html! {
                        (part::choice("outcome", "How it ended", &part::options(choices::OUTCOMES, ""), ""))
                        button { "Close it" }
                    }))
                }
            }
        }
    }
}
