//! From the phrases found in a message to what it means.
//!
//! A no and an offer are never confused: where both seem to be said, it is `Other`, and a person looks.

use std::borrow::Cow;
use std::ops::Range;

use meanwhile_core::fact::ReadingKind as K;

use super::aside;
use super::cue::{Cue, HINT, SHORT, STRONG, SURE};
use super::evidence::evidence;
use super::found::Found;
use super::learnt;
use super::line::{is_backed, is_much_like_no, is_regretted};
use super::machine::automatic;
use super::matter::{is_about_work, names_own_application};
use super::neither::doubted;
use super::particulars;
use super::taken_back::takes_back;
use super::terms::{has_terms, names_terms};
use super::tongue::unread_in;
use super::{Incoming, Reading};
use crate::dates::{Found as FoundDate, Meaning};
use crate::text::Text;

/// Weight from which a meaning counts as said. *Assumption.*
pub(super) const SAID: u32 = 100;
/// Weight from which sentences that are like an offer make one, where nothing speaks for a no. *Assumption:* two.
const LIKE_OFFER: u32 = 115;
/// Weight from which a stranger offers a role. *Assumption:* a sure phrase and another sign.
const OUTREACH: u32 = 150;
/// The same where the message says nothing else. *Assumption:* a sure phrase and a colour.
const OUTREACH_ALONE: u32 = 120;
/// Weight up to which a no may only be told of, as newsletters do. *Assumption:* one phrase.
const PLAIN: u32 = 110;
/// The most that a no of a few words can be sure of, in percent. *Assumption:* friends say such things, too.
const SHORT_MOST: u8 = 70;
/// Percent from which phrases have told what a message means.
const TOLD: u8 = 65;
/// Percent from which even words in a language that is not read are believed: headers tell machines, and an English
/// letter may stand beside another.
const SURE_IN_ANY: u8 = 88;
/// Weight from which it is worth naming at all.
pub(super) const HINTED: u32 = 70;

/// Meanings from the most to the least telling: of two that are both said, the first holds.
pub(super) const ORDER: &[K] = &[
    K::Rejection,
    K::Offer,
    K::Scheduling,
    K::Assessment,
    K::InformationRequest,
    K::Delay,
    K::Acknowledgement,
    K::Encouraging,
    K::RecruiterOutreach,
];

/// Reads an incoming message.
#[must_use]
pub fn read(incoming: &Incoming<'_>) -> Reading {
    let mut found = Found::new(incoming.subject, incoming.text);
    let dates = particulars::dates(&found, incoming);
    found.names_moment = dates.iter().any(|date| is_ahead(date, incoming));
    let mut weights = all_weights(&found, incoming);
    let (told, mut confidence) = decide(&weights, &found, incoming);
    let mut kind = told;
    if is_open((kind, confidence)) && confidence < SURE_IN_ANY && unread_in(&found.text).is_some() {
        return Reading::of(K::Other, 0);
    }
    if is_open((kind, confidence)) && found.ask_again() {
        weights = all_weights(&found, incoming);
        (kind, confidence) = likely((kind, confidence), decide(&weights, &found, incoming));
    }
    let mut guesses: Vec<(K, u8)> = weights
        .iter()
        .filter(|(other, weight)| *other != kind && *weight >= u32::from(STRONG))
        .map(|(other, weight)| (*other, percent(*weight).saturating_sub(20)))
        .collect();
    guesses.sort_by_key(|(_, percent)| std::cmp::Reverse(*percent));
    let evidence = evidence(&found, kind);
    particulars::fill(
        Reading {
            evidence,
            guesses,
            ..Reading::of(kind, confidence)
        },
        told,
        &found,
        &dates,
        incoming,
    )
}

/// What the phrases of an incoming message tell, and how sure that is in percent: what [`read`] says where they leave
/// nothing open, at a part of the cost. It says nothing of what sentences are only like, which among all the mail of a
/// mailbox would be too much.
#[must_use]
pub fn kind(incoming: &Incoming<'_>) -> (K, u8) {
    told_by(&Found::new(incoming.subject, incoming.text), incoming)
}

/// [`kind`], where subject and text of `incoming` are cut into tokens already.
#[must_use]
pub fn kind_within(incoming: &Incoming<'_>, subject: &Text<'_>, text: &Text<'_>) -> (K, u8) {
    let found = Found::within(Cow::Borrowed(subject), Cow::Borrowed(text));
    told_by(&found, incoming)
}

/// Whether phrases leave open what a message means, or tell of it what also stands before many a no.
fn is_open((kind, confidence): (K, u8)) -> bool {
    leads_to_no(kind) || kind == K::Other || confidence < TOLD
}

pub(super) fn leads_to_no(kind: K) -> bool {
    matches!(kind, K::Encouraging | K::Acknowledgement | K::Delay)
}

/// What is left of what phrases `told` when the second opinion was heard: it tells what they left open, and doubts what
/// stands before many a no.
fn likely(told: (K, u8), again: (K, u8)) -> (K, u8) {
    if leads_to_no(told.0) && told.1 >= TOLD {
        // A no that is taken for a receipt costs more than a doubt.
        match again.0 {
            K::Other => {}
            K::Rejection => return (K::Other, 45),
            // Praise is said by the way where something is asked.
            K::Scheduling | K::Assessment | K::InformationRequest if told.0 == K::Encouraging => {}
            _ => return told,
        }
    }
    (again.0, again.1.min(learnt::CONFIDENCE_MAX))
}

fn all_weights(found: &Found<'_>, incoming: &Incoming<'_>) -> Vec<(K, u32)> {
    let mut weights = weights(found, incoming);
    if found.names_moment {
        add_moment(&mut weights, incoming);
    }
    weights
}

fn told_by(found: &Found<'_>, incoming: &Incoming<'_>) -> (K, u8) {
    let mut weights = weights(found, incoming);
    let without = decide(&weights, found, incoming);
    add_moment(&mut weights, incoming);
    let with = decide(&weights, found, incoming);
    // Dates are worth looking for only where they would make a difference.
    let tells = with != without
        && particulars::dates(found, incoming)
            .iter()
            .any(|date| is_ahead(date, incoming));
    if tells { with } else { without }
}

fn is_ahead(date: &FoundDate, incoming: &Incoming<'_>) -> bool {
    matches!(date.meaning, Meaning::Moment { start, .. } if start > incoming.sent_at)
}

/// A moment ahead speaks for a meeting, the more so in a message that asks something.
fn add_moment(weights: &mut [(K, u32)], incoming: &Incoming<'_>) {
    let asks = incoming.text.contains('?');
    add(weights, K::Scheduling, if asks { 60 } else { 40 });
}

/// What speaks for each meaning: the strongest phrase, and a little for each further one.
fn weights(found: &Found<'_>, incoming: &Incoming<'_>) -> Vec<(K, u32)> {
    let mut all: Vec<(K, u32)> = ORDER
        .iter()
        .copied()
        .chain([K::AutoReply])
        .map(|kind| (kind, 0))
        .collect();
    for (kind, total) in &mut all {
        let mut covered: Vec<&Range<usize>> = Vec::new();
        let mut in_text: Vec<(u8, &Range<usize>)> = found
            .hits
            .iter()
            .filter_map(|hit| match hit.tag {
                Cue::Means(of, weight) if of == *kind => Some((weight, &hit.tokens)),
                _ => None,
            })
            .collect();
        in_text.sort_by_key(|(weight, tokens)| (std::cmp::Reverse(*weight), tokens.start));
        for (weight, tokens) in in_text {
            // Two patterns over the same words are one sign.
            if covered
                .iter()
                .any(|other| tokens.start < other.end && other.start < tokens.end)
            {
                continue;
            }
            covered.push(tokens);
            *total += u32::from(weight);
        }
        let in_subject = found.subject_hits.iter().filter_map(|hit| match hit.tag {
            Cue::Means(of, weight) if of == *kind => Some(u32::from(weight)),
            _ => None,
        });
        // A subject is kept over a whole thread: in an answer it says little about the newest message.
        let subject = in_subject.max().unwrap_or(0);
        *total += if incoming.flags.is_reply {
            subject / 5
        } else {
            subject * 7 / 10
        };
    }
    if incoming.flags.has_invitation {
        add(&mut all, K::Scheduling, 80);
    }
    all
}

fn add(weights: &mut [(K, u32)], kind: K, more: u32) {
    if let Some((_, weight)) = weights.iter_mut().find(|(of, _)| *of == kind) {
        *weight += more;
    }
}

pub(super) fn of(weights: &[(K, u32)], kind: K) -> u32 {
    weights
        .iter()
        .find(|(other, _)| *other == kind)
        .map_or(0, |(_, weight)| *weight)
}

pub(super) fn is_sure(found: &Found<'_>, kind: K) -> bool {
    let mut all = found.hits.iter().chain(&found.subject_hits);
    all.any(|hit| hit.tag == Cue::Means(kind, SURE))
}

fn decide(weights: &[(K, u32)], found: &Found<'_>, incoming: &Incoming<'_>) -> (K, u8) {
    if let Some(percent) = automatic(weights, found, incoming) {
        return (K::AutoReply, percent);
    }
    let (rejection, offer) = (of(weights, K::Rejection), of(weights, K::Offer));
    // A no is never taken for a newsletter.
    let is_no = !found.is_second && rejection > PLAIN;
    let is_said = weights.iter().any(|(_, weight)| *weight >= SAID);
    if aside::is_own(found)
        || !is_no && aside::is_aside(found, incoming.flags.is_reply, is_said && !found.is_second)
    {
        return (K::Other, 80);
    }
    let sure = |kind| is_sure(found, kind);
    if takes_back(found) {
        return (K::Rejection, percent(rejection.max(SAID)));
    }
    let is_like_no = is_regretted(weights, found) || is_much_like_no(weights, found);
    let is_torn = sure(K::Offer) && sure(K::Rejection)
        || has_terms(found) && (rejection >= SAID || is_like_no);
    if is_torn {
        return (K::Other, 40);
    }
    // Who withdrew is not turned down.
    if rejection >= SAID && found.first(Cue::Withdrew).is_some() {
        return (K::Other, 60);
    }
    // A no is a no however kind the rest; an offer needs its own words, not only congratulations.
    if rejection >= SAID
        && !sure(K::Offer)
        && (sure(K::Rejection) || of(weights, K::Scheduling) < SAID)
        && !is_in_passing(weights, found)
        && is_backed(weights, found)
    {
        let most = if is_short(found) { SHORT_MOST } else { 100 };
        return (K::Rejection, percent(rejection).min(most));
    }
    if is_like_no {
        return (K::Rejection, percent(HINTED));
    }
    let is_offer = sure(K::Offer) && rejection < SAID
        || found.is_second && offer >= LIKE_OFFER && rejection == 0
        || rejection <= u32::from(HINT) && names_terms(found, 2) && is_alone(weights, found);
    if is_offer && aside::sells(found, incoming.flags.is_list) {
        return (K::Other, 60);
    }
    if is_offer {
        let weight = if sure(K::Offer) { offer } else { SAID };
        return (K::Offer, percent(weight));
    }
    if is_outreach(weights, found, incoming.flags.is_reply) {
        return (
            K::RecruiterOutreach,
            percent(of(weights, K::RecruiterOutreach)).min(88),
        );
    }
    doubted(weights, found, incoming)
}

/// Whether nothing is said besides terms: strangers and those who invite to a talk name them as well.
fn is_alone(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let mut others = weights.iter().filter(|(kind, _)| *kind != K::Offer);
    others.all(|(kind, weight)| match kind {
        K::RecruiterOutreach => *weight < HINTED,
        // The first day is a moment as well.
        K::Scheduling => !is_sure(found, K::Scheduling),
        _ => *weight < SAID,
    })
}

/// Whether a few words of a no stand beside something else: “it's bad news, I'm afraid: Dana is ill on Thursday”.
fn is_in_passing(weights: &[(K, u32)], found: &Found<'_>) -> bool {
    let others = [K::Scheduling, K::Delay, K::Offer, K::InformationRequest];
    let says_other = || others.iter().any(|kind| of(weights, *kind) >= HINTED);
    is_short(found) && says_other()
}

/// Whether a few words alone say a no.
fn is_short(found: &Found<'_>) -> bool {
    let mut hits = found.hits.iter();
    let is_said = hits.any(|hit| hit.tag == Cue::Means(K::Rejection, SHORT));
    is_said && !is_sure(found, K::Rejection)
}

/// Somebody writes about a role the seeker did not apply for.
fn is_outreach(weights: &[(K, u32)], found: &Found<'_>, is_reply: bool) -> bool {
    let weight = of(weights, K::RecruiterOutreach);
    let mut others = weights
        .iter()
        .filter(|(kind, _)| *kind != K::RecruiterOutreach);
    let mut is_alone = || {
        weight >= OUTREACH_ALONE
            && others.all(|(_, weight)| *weight < HINTED)
            && is_about_work(&found.subject, &found.text)
    };
    // “I recruit for Acme and liked your application: would Tuesday at two work for you?”
    let is_known = || of(weights, K::Scheduling) >= HINTED && names_own_application(&found.text);
    !is_reply
        && of(weights, K::Acknowledgement) < SAID
        && (weight >= OUTREACH || is_alone())
        && !is_known()
}

pub(super) fn percent(weight: u32) -> u8 {
    match weight {
        0..=69 => 45,
        70..=99 => 65,
        100..=139 => 88,
        140..=199 => 92,
        200..=299 => 95,
        _ => 97,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::tz::Offset;

    use super::*;
    use crate::reading::Flags;

    pub(in crate::reading) fn incoming<'a>(subject: &'a str, text: &'a str) -> Incoming<'a> {
        Incoming {
            subject,
            text,
            flags: Flags::default(),
            sent_at: "2026-03-04T15:00:00Z".parse().unwrap(),
            offset: Offset::UTC,
            writer_zone: None,
            reader_zone: None,
        }
    }

    pub(in crate::reading) fn read_text(text: &str) -> Reading {
        read(&incoming("", text))
    }

    /// Messages that are of a kind, and those that only look like it.
    #[track_caller]
    pub(in crate::reading) fn check_kind(kind: K, like: &[&str], unlike: &[&str]) {
        let all = like.iter().map(|it| (it, true));
        for (text, expected) in all.chain(unlike.iter().map(|it| (it, false))) {
            let reading = read_text(text);
            assert_eq!(reading.kind == kind, expected, "{:?}: {text}", reading.kind);
        }
    }

    #[test]
    fn a_no_and_an_offer_are_never_confused() {
        let texts = [
            "We are pleased to offer you the position. Unfortunately, we have decided to move forward with other candidates.",
            "Congratulations on reaching the final round! Unfortunately we cannot offer you the position.",
            "We have offered the position to another candidate.",
        ];
        for text in texts {
            assert_ne!(read_text(text).kind, K::Offer, "{text}");
        }
        assert_eq!(read_text(texts[0]).kind, K::Other);
        assert_eq!(read_text(texts[1]).kind, K::Rejection);
    }

    #[test]
    fn what_phrases_tell_is_the_reading() {
        let texts = [
            "Would Thursday 12 March at 3pm work for you?",
            "We have received your application.",
            "Unfortunately we have decided to move forward with other candidates.",
        ];
        for text in texts {
            let message = incoming("Your application", text);
            let reading = read(&message);
            assert_eq!(kind(&message), (reading.kind, reading.confidence), "{text}");
        }
    }

    #[test]
    fn headers_tell_machines() {
        let mut message = incoming("Re: Interview", "Thanks, I will look at this when I can.");
        message.flags.is_auto_reply = true;
        assert_eq!(read(&message).kind, K::AutoReply);
        message.flags = Flags {
            is_report: true,
            ..Flags::default()
        };
        assert_eq!(read(&message).kind, K::AutoReply);
    }

    #[test]
    fn being_away_in_passing_is_no_automatic_answer() {
        let text = "I'm on vacation next week, so could we do the interview on the 20th? What times work for you?";
        assert_eq!(read_text(text).kind, K::Scheduling);
    }

    #[test]
    fn evidence_points_at_the_words() {
        let text = "Dear Ana,\n\nWe regret to inform you that the position has been filled.";
        let reading = read_text(text);
        assert_eq!(
            &text[reading.evidence[0].span.clone()],
            reading.evidence[0].words
        );
        assert!(reading.confidence >= 85);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fail(subject in "\\PC{0,40}", text in "\\PC{0,200}") {
            let message = incoming(&subject, &text);
            let reading = read(&message);
            proptest::prop_assert!(reading.confidence <= 100);
            let told = kind(&message);
            proptest::prop_assert!(is_open(told) || told == (reading.kind, reading.confidence));
        }
    }
}
