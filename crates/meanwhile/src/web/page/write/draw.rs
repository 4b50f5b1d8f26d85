//! How the page looks: one sheet for each note, with its words, its ways out, and what is said of it.

use maud::{Markup, html};
use meanwhile_core::fact::Channel;
use meanwhile_engine::shapes::ApplicationRef;

use super::Stopped;
use super::beside;
use super::filled::sum;
use super::findings::{found, underlined, verdict};
use super::mailto::mailto;
use super::sheet::{Desk, OnDesk, has_subject, words_of};
use crate::cli::choices::{CHANNELS, NOTES, REGISTERS, meaning, word};
use crate::web::cx::Cx;
use crate::web::pad::Words;
use crate::web::part::{field, hidden, icon, options, upper};

/// The page; `stopped` is the note that was to be marked as sent and was not.
pub fn page(cx: &Cx, desk: &Desk, stopped: Option<(usize, Stopped)>) -> Markup {
    let base = format!("/application/{}", desk.application.id);
    html! {
        p.crumb { a href=(cx.to(&base)) { (desk.application.label()) } }
        h1 { (title(desk)) }
        @if desk.notes.len() > 1 { (panel(desk)) }
        form.write.panel[desk.notes.len() > 1] method="post" action=(cx.to(&desk.here())) {
            (cx.ticket())
            (hidden("kind", word(NOTES, &desk.kind)))
            (hidden("only", &desk.only))
            // Enter in a line of the form looks at it, and never sends.
            button.hidden name="do" value="look" tabindex="-1" aria-hidden="true" { "Check it" }
            div.letters { @for (at, note) in desk.notes.iter().enumerate() { (letter(cx, desk, at, note, stopped.filter(|it| it.0 == at).map(|it| it.1))) } }
        }
        p.quiet { "Nothing is sent from here. " a.quiet href=(cx.to(&format!("{base}/write?kind=other"))) { "Write something else" }
            " · " a.quiet href=(cx.to(&format!("/learn/{}", word(NOTES, &desk.kind)))) { "How such a note is written" } }
    }
}

fn title(desk: &Desk) -> String {
    let what = upper(meaning(NOTES, &desk.kind));
    match desk.notes.as_slice() {
        [only] => match &only.person {
            Some(person) => format!("{what}, to {}", person.name),
            None => what,
        },
        _ => what,
    }
}

/// What holds for notes to several people.
fn panel(desk: &Desk) -> Markup {
    html! {
        p.lead { "One note each, no two alike: people compare them." }
        p #shared .doubt hidden[desk.shared() == 0] data-shared {
            @match desk.shared() {
                1 => { "Two of these share one sentence." }
                count => { "Two of these share " (count) " sentences." }
            }
        }
    }
}

fn letter(cx: &Cx, desk: &Desk, at: usize, note: &OnDesk, stopped: Option<Stopped>) -> Markup {
    let of = |name: &str| format!("{name}-{at}");
    let to = note
        .person
        .as_ref()
        .map_or_else(String::new, |it| it.id.to_string());
    let drafted = words_of(&note.draft);
    html! {
        article.letter #(of("letter")) aria-label=[note.person.as_ref().map(|it| format!("The note to {}", it.name))] {
            (hidden(&of("to"), &to))
            (hidden(&of("another"), &note.another.to_string()))
            (hidden(&of("drafted"), &sum(&drafted)))
            (hidden(&of("was"), &sum(&note.kept)))
            div.letter-paper {
                @if let Some(why) = stopped { (was_stopped(at, why)) }
                @if let Some(words) = &note.elsewhere { (elsewhere(at, words)) }
                @match &note.person {
                    Some(person) if desk.notes.len() > 1 => { h2 { "To " (person.name) } }
                    _ => { h2.hidden { "The note" } }
                }
                (paper(cx, desk, at, note))
                @if note.words != drafted {
                    p.quiet.small { "These are your words, no longer the draft. "
                        button.link name="do" value=(format!("draft:{at}")) { "Start from the draft again" } }
                }
                @if note.before.is_some() {
                    p.quiet.small { "What it said before is kept. " button.link name="do" value=(format!("back:{at}")) { "Take it back" } }
                }
            }
            div.letter-side {
                p.hidden aria-live="polite" data-said=(at) { (verdict(&note.checked)) }
                (found(cx, at, &note.words, &note.checked))
                (beside::questions(cx, desk, at, note))
                (beside::moment(cx, note))
            }
            div.letter-out {
                (ways_out(cx, at, note))
                (manner(at, note))
                (beside::facts(note))
            }
        }
    }
}

/// What another page wrote of the same note.
pub fn elsewhere(at: usize, words: &Words) -> Markup {
    html! {
        div.notice.wrong role="alert" {
            strong { "This note was changed on another page meanwhile." }
            p { "Those words are kept; these are not yet." }
            details open {
                summary { "What the other page says" }
                @if !words.subject.is_empty() { p.kept { (words.subject) } }
                p.kept { (words.body) }
            }
            div.row {
                button name="do" value=(format!("keep:{at}")) { "Keep mine instead" }
                span.quiet { "The others can be taken back then." }
            }
        }
    }
}

/// Why it was not marked as sent; what the checks would stop is asked once more.
fn was_stopped(at: usize, why: Stopped) -> Markup {
    html! {
        @match why {
            Stopped::Empty => { div.notice.wrong role="alert" {
                strong { "There are no words in this one." }
                p { "Nothing was recorded. Write it, or start from the draft again." }
            } }
            Stopped::Checks => { div.notice.wrong role="alert" {
            strong { "The checks would not send it like this." }
            p { "What they found stands beside the note. Nothing was recorded, and your words are as you left them." }
            div.row {
                button name="do" value=(format!("sent_anyway:{at}")) { "It is sent all the same" }
            }
            } }
        }
    }
}

/// Subject and body, with the marks of the findings under the words.
fn paper(cx: &Cx, desk: &Desk, at: usize, note: &OnDesk) -> Markup {
    let of = |name: &str| format!("{name}-{at}");
    let check = cx.to(&format!(
        "/application/{}/write/check?at={at}",
        desk.application.id
    ));
    html! {
        div.paper data-paper=(at) {
            @if has_subject(note.channel) {
                div.subject {
                    label for=(of("subject")) { "Subject" }
                    // One line that takes several where the window is narrow; line breaks are left out of it.
                    textarea id=(of("subject")) name=(of("subject")) rows="1" maxlength="300"
                        hx-post=(check) hx-trigger="input changed delay:300ms" hx-target=(format!("#found-{at}")) hx-swap="outerHTML" hx-sync="closest article:replace" {
                        (note.words.subject)
                    }
                }
            }
            @else { (hidden(&of("subject"), &note.words.subject)) }
            label.hidden for=(of("body")) { "The note" }
            div.stack {
                div.marks aria-hidden="true" data-under=(at) { (underlined(&note.words, &note.checked)) "\n" }
                textarea id=(of("body")) name=(of("body")) rows="14" spellcheck="true" autocapitalize="sentences"
                    hx-post=(check) hx-trigger="input changed delay:300ms, look" hx-target=(format!("#found-{at}")) hx-swap="outerHTML" hx-sync="closest article:replace" {
                    "\n" (note.words.body)
                }
            }
        }
        p.hint.scripted { span data-count=(at) { (note.checked.words) } " words. "
            span.keys { kbd { "Ctrl" } " " kbd { "." } " uses the suggestion where you write; " kbd { "F8" } " goes to the next mark." } }
    }
}

/// Copy, mail program, another draft, sent.
fn ways_out(cx: &Cx, at: usize, note: &OnDesk) -> Markup {
    let by_mail = note.channel == Channel::Email;
    let address = note.draft.address.as_deref().filter(|_| by_mail);
    let unknown = note
        .person
        .as_ref()
        .filter(|_| by_mail && address.is_none());
    html! {
        div.row.ways-out {
            button.scripted type="button" data-copy=(at) { (icon("copy")) span { "Copy" } }
            @if let Some(address) = address {
                a.button data-mail=(at) data-to=(mailto(address, "", "").split('?').next().unwrap_or_default())
                    href=(mailto(address, &note.words.subject, &note.words.body)) { (icon("mail")) "Open in the mail program" }
            }
            button name="do" value=(format!("another:{at}")) { "Another wording" }
            button.unscripted name="do" value="look" { "Check it" }
        }
        @if let Some(person) = unknown {
            p.quiet { "No mail address of " (person.name) " is known, so no mail program opens. "
                a href=(cx.to(&format!("/people/{}", person.id))) { "Say theirs" } }
        }
        div.sent-row {
            @if !matches!(note.may.answer, meanwhile_engine::views::MayAnswer::Yes) {
                label.check { input type="checkbox" name=(format!("gone-{at}")) value="on"; span { "It has gone out already" } }
            }
            button.primary name="do" value=(format!("sent:{at}")) { (icon("check")) "Mark as sent" }
            span.quiet { "Its words are kept with the application." }
        }
    }
}

/// How it travels and how formal it is.
fn manner(at: usize, note: &OnDesk) -> Markup {
    let register = note.register.map_or("", |it| word(REGISTERS, &it));
    let choose = |name: &str, label: &str, options: &[(String, String)], chosen: &str| {
        let id = format!("{name}-{at}");
        html! { div.field { label for=(id) { (label) } select id=(id) name=(id) {
            @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
        } } }
    };
    let channels: Vec<(String, String)> = options(CHANNELS, "");
    let channels: Vec<_> = channels
        .into_iter()
        .filter(|(it, _)| it != "in_person")
        .collect();
    html! {
        details.manner {
            summary { "How it is written" }
            div.pair {
                (choose("channel", "How it travels", &channels, word(CHANNELS, &note.channel)))
                (choose("register", "How formal", &options(REGISTERS, "As your profile says"), register))
            }
            @if note.draft.questions.iter().any(|it| it.id == "which_time") || !note.time.is_empty() {
                (field(&format!("time-{at}"), "The time that suits you", &note.time, "Such as Thursday at 15:00; or yes, for the one they proposed"))
            }
            div.row {
                button name="do" value=(format!("draft:{at}")) { "Draft it like this" }
                button name="do" value="look" { "Keep my words" }
            }
        }
    }
}

/// What could be written, where nothing is due.
pub fn kinds(cx: &Cx, application: &ApplicationRef) -> Markup {
    let base = format!("/application/{}", application.id);
    html! {
        p.crumb { a href=(cx.to(&base)) { (application.label()) } }
        h1 { "What would you like to write?" }
        p.lead { "A draft can be made of each of these; its page says whether this is a moment to send it." }
        ul.tiles {
            @for (_, word, what) in NOTES.iter().filter(|(_, word, _)| *word != "other") {
                li { a href=(cx.to(&format!("{base}/write?kind={word}"))) { (icon("mail")) span { strong { (upper(what)) } } } }
            }
        }
    }
}
