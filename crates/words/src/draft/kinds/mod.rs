//! The kinds of notes: one file for each, its sentences as tables.
//!
//! The sentences of one table differ in their words, so that the notes to one panel do. A sentence claims nothing that
//! its slots or its kind do not say.

mod after_date;
mod check_in;
mod competing_offer;
mod decision;
mod encouraging;
mod keep_in_touch;
mod late_thank_you;
mod new_day;
mod news;
mod reapply;
mod scheduling;
mod second_check_in;
mod thank_you;
mod unheld;
mod withdraw;

#[cfg(test)]
use super::plan::Part;
use super::plan::Recipe;
use super::question::Question;
use super::slots::Slots;
use crate::note::{Context, NoteKind};

/// What a note is made of: a check-in asks for a new day where they called the interview off.
pub fn recipe(context: &Context) -> &'static Recipe {
    match (context.called_off, context.kind) {
        (Some(_), NoteKind::SecondCheckIn) => &new_day::AGAIN,
        (Some(_), kind) if kind.is_check_in() => &new_day::RECIPE,
        (_, kind) => of_kind(kind),
    }
}

/// What a note of this kind is made of. What is none of the kinds is drafted as a thank-you.
fn of_kind(kind: NoteKind) -> &'static Recipe {
    match kind {
        NoteKind::ThankYou | NoteKind::Other => &thank_you::RECIPE,
        NoteKind::LateThankYou => &late_thank_you::RECIPE,
        NoteKind::CheckInAfterDate => &after_date::RECIPE,
        NoteKind::CheckIn => &check_in::RECIPE,
        NoteKind::SecondCheckIn => &second_check_in::RECIPE,
        NoteKind::News => &news::RECIPE,
        NoteKind::CompetingOffer => &competing_offer::RECIPE,
        NoteKind::AnswerEncouraging => &encouraging::RECIPE,
        NoteKind::AnswerScheduling => &scheduling::RECIPE,
        NoteKind::ThankForDecision => &decision::RECIPE,
        NoteKind::KeepInTouch => &keep_in_touch::RECIPE,
        NoteKind::Reapply => &reapply::RECIPE,
        NoteKind::Withdraw => &withdraw::RECIPE,
    }
}

/// Whether there is what a note of this kind is written for; without it there is no note, only the question for it.
pub fn has_matter(kind: NoteKind, slots: &Slots) -> bool {
    match kind {
        NoteKind::News => slots.get("told").is_some(),
        NoteKind::ThankYou | NoteKind::LateThankYou | NoteKind::Other => {
            slots.get("held").is_some()
        }
        _ => true,
    }
}

/// What a note of this kind needs to know and does not.
pub fn asks(kind: NoteKind, slots: &Slots, questions: &mut Vec<Question>) {
    let is_after = kind.is_check_in() || kind == NoteKind::ThankYou;
    if is_after && slots.get("ahead").is_some() {
        questions.push(Question::needed(
            "interview_ahead",
            "The interview lies ahead. Has it taken place? If so, put its day right first.",
            "A note about a conversation that has not been would puzzle its reader.",
        ));
    } else if kind.is_thanks() && slots.get("held").is_none() {
        questions.push(Question::needed(
            "which_interview",
            "No interview that took place is recorded. Which one is this for? Record it first.",
            "Thanks for a conversation that has not been would puzzle their reader.",
        ));
    }
    match kind {
        NoteKind::News => news::asks(slots, questions),
        NoteKind::CompetingOffer => competing_offer::asks(slots, questions),
        NoteKind::AnswerScheduling => scheduling::asks(slots, questions),
        NoteKind::KeepInTouch => keep_in_touch::asks(slots, questions),
        NoteKind::Reapply => reapply::asks(slots, questions),
        NoteKind::Withdraw => withdraw::asks(slots, questions),
        NoteKind::LateThankYou => late_thank_you::asks(slots, questions),
        NoteKind::SecondCheckIn => second_check_in::asks(slots, questions),
        NoteKind::AnswerEncouraging => encouraging::asks(slots, questions),
        NoteKind::ThankForDecision => decision::asks(slots, questions),
        NoteKind::CheckInAfterDate => after_date::asks(slots, questions),
        NoteKind::ThankYou | NoteKind::CheckIn | NoteKind::Other => {}
    }
    if TELLS_NEWS.contains(&kind) {
        about_news(slots, questions);
    }
}

/// Kinds with something the seeker achieved in them.
const TELLS_NEWS: [NoteKind; 4] = [
    NoteKind::News,
    NoteKind::KeepInTouch,
    NoteKind::Reapply,
    NoteKind::AnswerEncouraging,
];

/// Asks for other words where what is recorded could not be said, or in part only: nothing is dropped in silence.
fn about_news(slots: &Slots, questions: &mut Vec<Question>) {
    const WHY: &str = "It was not clear how to put all of this line into a sentence, so it was left out rather than changed.";
    if let Some(line) = slots.get("untold") {
        let text = format!(
            "You wrote “{}”. How would you tell them that, in one short sentence?",
            line.text
        );
        let asks = |it: &&mut Question| ["what_is_new", "what_has_changed"].contains(&it.id);
        match questions.iter_mut().find(asks) {
            Some(question) => question.text = text,
            None => {
                questions.push(Question::useful("say_it_plainly", text, WHY).about(line.from[0]))
            }
        }
    }
    if let Some(line) = slots.get("told_in_part") {
        let text = format!(
            "You wrote “{}”, and the note says a part of it. Would you like to say the rest, in the same sentence?",
            line.text
        );
        questions.push(Question::useful("say_it_plainly", text, WHY).about(line.from[0]));
    }
}

/// Every sentence of every kind.
#[cfg(test)]
pub fn all_plans() -> Vec<&'static str> {
    let mut plans = Vec::new();
    let kinds = NoteKind::DRAFTED.into_iter().map(of_kind);
    for recipe in kinds.chain([&new_day::RECIPE, &new_day::AGAIN]) {
        plans.extend(recipe.subject);
        for part in [recipe.letter, recipe.message, recipe.short].concat() {
            match part {
                Part::Say(table) | Part::WhenShort(table) => plans.extend(table),
                Part::Either(first, second) => plans.extend(first.iter().chain(second)),
                Part::Points(_) | Part::Recall(_) | Part::Break => {}
            }
        }
    }
    plans
}
