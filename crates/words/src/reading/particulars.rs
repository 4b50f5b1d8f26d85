//! What else an incoming message says: promises, deadlines, days of return, invitations, kind words at a no.

use std::ops::Range;

use jiff::civil::Date;
use meanwhile_core::fact::{Channel, ReadingKind as K};

use super::aside::{is_bulk, is_own};
use super::back::back_on;
use super::cue::Cue;
use super::deadline::answer_by;
use super::found::Found;
use super::matter::is_about_work;
use super::promised::promised;
use super::request::{is_english, requests};
use super::{Flags, Incoming, Reading};
use crate::dates::{Context, Found as FoundDate, Meaning, NumericOrder, find_in};
use crate::text::{Gap, Hit, Text};

/// The dates that a message names.
pub(super) fn dates(found: &Found<'_>, incoming: &Incoming<'_>) -> Vec<FoundDate> {
    find_in(&found.text, &context(incoming))
}

fn context(incoming: &Incoming<'_>) -> Context {
    Context {
        sent_at: incoming.sent_at,
        offset: incoming.offset,
        writer: incoming.writer_zone,
        reader: incoming.reader_zone,
        order: NumericOrder::Unknown,
    }
}

/// Fills in what `found` says beyond the kind of `reading`. `told` is the kind by phrases alone: what a sentence is only
/// like does not make anybody wait.
pub(super) fn fill(
    mut reading: Reading,
    told: K,
    found: &Found<'_>,
    dates: &[FoundDate],
    incoming: &Incoming<'_>,
) -> Reading {
    let context = context(incoming);
    let has = |cue| found.first(cue).is_some();
    reading.please_dont = has(Cue::PleaseDont);
    reading.door_open = has(Cue::DoorOpen);
    // Feedback that is offered has yet to be asked for.
    let offers_feedback = reading.kind == K::Rejection && has(Cue::OffersFeedback);
    reading.gave_feedback = reading.kind == K::Rejection && has(Cue::Feedback) && !offers_feedback;
    reading.second_best = reading.kind == K::Rejection && has(Cue::SecondBest);
    for (cue, channel) in [
        (Cue::InvitesPhone, Channel::Phone),
        (Cue::InvitesText, Channel::Text),
        (Cue::InvitesLinkedin, Channel::Linkedin),
    ] {
        if has(cue) {
            reading.invites.push(channel);
        }
    }
    // What sentences are only like makes nobody wait, but where it is a request or an offer; and beside a time, a wait or
    // praise not every “please” asks.
    let kind = match reading.kind {
        K::Assessment
        | K::InformationRequest
        | K::Offer
        | K::Scheduling
        | K::Delay
        | K::Encouraging
            if is_about_work(&found.subject, &found.text) =>
        {
            reading.kind
        }
        // After a no, or a machine's word, nothing waits.
        K::AutoReply | K::Rejection => reading.kind,
        _ => told,
    };
    reading.expects_answer = offers_feedback
        || reading.kind == K::Rejection && has(Cue::AsksAfterNo)
        || expects_answer(kind, found, incoming.flags);
    match reading.kind {
        K::AutoReply => reading.back_on = back_on(found, dates, &context, true),
        K::Rejection | K::Offer => {}
        _ => {
            reading.promised = promised(found, dates, &context);
            reading.back_on = back_on(found, dates, &context, false);
        }
    }
    // A test on a machine has a day, though nobody reads an answer.
    if reading.expects_answer && !offers_feedback || reading.kind == K::Assessment {
        reading.answer_by = answer_by(reading.kind, found, dates, &context);
    }
    reading
}

/// The days of a find, where the writer is.
pub(super) fn days(found: &FoundDate, context: &Context) -> Option<(Date, Date)> {
    match found.meaning {
        Meaning::Days { first, last } => Some((first, last)),
        Meaning::Moment { start, .. } => {
            let date = match found.zone.or(context.writer) {
                Some(zone) => zone.date(start),
                None => context.offset.to_datetime(start).date(),
            };
            Some((date, date))
        }
        Meaning::Clock { .. } => None,
    }
}

/// The dates in the sentence of the token at `at`.
pub(super) fn in_sentence<'d>(
    found: &Found<'_>,
    dates: &'d [FoundDate],
    at: usize,
) -> Vec<&'d FoundDate> {
    let bytes = found.text.bytes(found.text.sentence(at));
    dates
        .iter()
        .filter(|date| date.span.start >= bytes.start && date.span.end <= bytes.end)
        .collect()
}

/// Tokens up to which mail to many is a line that may be meant for the reader. *Assumption.*
const LINE_TOKENS: usize = 20;

fn expects_answer(kind: K, found: &Found<'_>, flags: Flags) -> bool {
    let has = |cue| found.first(cue).is_some();
    if matches!(kind, K::AutoReply | K::Acknowledgement | K::Rejection) || is_own(found) {
        return false;
    }
    if has(Cue::NoAnswer) && !matches!(kind, K::Assessment | K::InformationRequest | K::Offer) {
        return false;
    }
    match kind {
        K::InformationRequest => return true,
        // What is done on the day, or on a machine whose mail nobody reads, is not sent to anybody.
        K::Assessment => return !has(Cue::Unread) && !has(Cue::NotSent),
        K::Offer => return !is_settled(found),
        _ => {}
    }
    // Who leaves a survey alone misses nothing.
    if kind == K::Other && has(Cue::Survey) && is_about_work(&found.subject, &found.text) {
        return false;
    }
    let says_errand = |hits: &[Hit<Cue>]| hits.iter().any(|hit| hit.tag == Cue::Errand);
    let is_left = || {
        (0..found.text.tokens.len())
            .any(|at| matches!(found.text.word(at), "unsubscribe" | "newsletter"))
    };
    if kind == K::Other
        && (says_errand(&found.hits) || says_errand(&found.subject_hits))
        && !is_left()
    {
        return true;
    }
    if kind == K::Other && is_bulk(found, flags.is_reply) && found.text.tokens.len() > LINE_TOKENS {
        return false;
    }
    let polite = |at: usize| {
        let sentence = found.text.sentence(at);
        found.hits.iter().any(|hit| {
            hit.tag == Cue::Polite
                && sentence.contains(&hit.tokens.start)
                && !asks_besides(&found.text, hit.tokens.end, sentence.end)
        })
    };
    let is_asked = found.hits.iter().any(|hit| {
        hit.tag == Cue::Asks && !polite(hit.tokens.start) && !is_told(&found.text, hit.tokens.start)
    }) || has_question(found, polite);
    if !is_english(&found.text) || is_to_many(found, flags) && kind != K::RecruiterOutreach {
        return is_asked;
    }
    let requests = requests(&found.text);
    match kind {
        // In a thread “we'll speak on Monday” only says what was arranged, and a promised call what they do.
        K::Other if has(Cue::Withdrew) => is_asked,
        K::Other => requests
            .iter()
            .any(|it| it.wants_answer || !flags.is_reply && !promises(found, &it.tokens)),
        // Whoever writes of a role to a stranger wants to hear something.
        K::RecruiterOutreach => is_asked || !requests.is_empty(),
        // What is settled asks only to be there in time.
        K::Scheduling if has(Cue::Settled) => is_asked,
        // A message with a meaning of its own asks much that only prepares for it: “please bring your passport”.
        _ => {
            is_asked
                || requests
                    .iter()
                    .any(|it| it.wants_answer && !polite(it.tokens.start))
        }
    }
}

/// Whether an offer waits for nothing: nothing is to be sent, or the seeker said yes and nothing further is asked.
fn is_settled(found: &Found<'_>) -> bool {
    let has = |cue| found.first(cue).is_some();
    has(Cue::NoAnswer) || has(Cue::SaidYes) && !has(Cue::Asks)
}

/// Whether “what you” goes on with a statement: “with what I hope you'll think is good news”, “how much we liked you”.
pub(super) fn is_told(text: &Text<'_>, at: usize) -> bool {
    // “Wir können Ihnen”, but not “können Sie”.
    let before = at.checked_sub(1).map_or("", |before| text.word(before));
    if matches!(before, "wir" | "we" | "wij")
        && matches!(
            text.word(at),
            "haben"
                | "hatten"
                | "konnen"
                | "konnten"
                | "mochten"
                | "sind"
                | "wollen"
                | "wurden"
                | "hebben"
                | "kunnen"
                | "willen"
        )
    {
        return true;
    }
    let sentence = text.sentence(at);
    let goes_on = at > sentence.start && text.tokens[at].gap < Gap::Comma;
    let has_mark = || text.between(sentence.end).contains('?');
    // “What I hear is that nobody can sign.”
    if goes_on
        && matches!(text.word(at), "is" | "was")
        && text.word(at + 1) == "that"
        && !has_mark()
    {
        return true;
    }
    let is_asking = matches!(
        text.word(at),
        "what" | "when" | "which" | "how" | "who" | "where"
    );
    is_asking && goes_on && at > sentence.start + 1 && !has_mark()
}

/// Whether a courtesy goes on with a question of its own: “… if you need anything, and could you also confirm …?”
fn asks_besides(text: &Text<'_>, from: usize, end: usize) -> bool {
    (from..end).any(|at| {
        text.tokens[at].gap == Gap::Comma
            && matches!(text.word(at), "and" | "but" | "also")
            && matches!(text.word(at + 1), "can" | "could" | "please" | "would")
    })
}

/// Whether the words that ask are those of an answer that is promised: “we will call you by Friday with the decision”.
fn promises(found: &Found<'_>, tokens: &Range<usize>) -> bool {
    let sentence = found.text.sentence(tokens.start);
    let is_answer = |at: usize| {
        matches!(
            found.text.word(at),
            "decision" | "outcome" | "result" | "answer" | "verdict" | "news"
        )
    };
    let mut hits = found.hits.iter();
    hits.any(|hit| hit.tag == Cue::Promises && sentence.contains(&hit.tokens.start))
        && sentence.clone().any(is_answer)
}

fn has_question(found: &Found<'_>, polite: impl Fn(usize) -> bool) -> bool {
    found.text.source.match_indices('?').any(|(at, _)| {
        let token = found
            .text
            .tokens
            .partition_point(|token| token.span.start < at)
            .saturating_sub(1);
        !polite(token)
    })
}

/// Whether a message goes to many people, or is no short message of one person: its imperatives are advertisements, or
/// instructions for whom they concern.
fn is_to_many(found: &Found<'_>, flags: Flags) -> bool {
    /// *Assumption:* what one person asks of another takes no page.
    const TOKENS_MAX: usize = 220;
    let text = &found.text;
    let tokens = || 0..text.tokens.len();
    flags.is_list
        || flags.is_auto_generated
        || text.tokens.len() > TOKENS_MAX
        || tokens().any(|at| {
            matches!(text.word(at), "unsubscribe" | "newsletter" | "webinar")
                || text.word(at) == "view" && text.word(at + 2) == "browser"
        })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::decide::tests::read_text;
    use super::*;

    /// Written on Wednesday, 4 March 2026.
    fn promise(text: &str, expected: Option<(Date, Date)>) {
        let found = read_text(text).promised;
        assert_eq!(
            found.map(|promised| (promised.first, promised.last)),
            expected,
            "{text}"
        );
    }

    fn march(first: i8, last: i8) -> Option<(Date, Date)> {
        Some((date(2026, 3, first), date(2026, 3, last)))
    }

    #[test]
    fn promises_carry_their_days() {
        promise(
            "Thanks for coming in. We'll get back to you by Friday.",
            march(6, 6),
        );
        promise(
            "You can expect to hear from us within two weeks.",
            march(4, 18),
        );
        promise(
            "We hope to make a decision by the end of next week.",
            march(11, 13),
        );
        promise("Wir melden uns bis Ende der Woche bei Ihnen.", march(4, 6));
        promise(
            "Nous reviendrons vers vous d'ici la semaine prochaine.",
            march(9, 13),
        );
    }

    #[test]
    fn promises_are_read_as_people_put_them() {
        let april = |first, last| Some((date(2026, 4, first), date(2026, 4, last)));
        for (when, expected) in [
            ("by the end of next week", march(11, 13)),
            ("early next month", april(1, 10)),
            ("within ten working days", march(4, 18)),
            ("in the next ten business days", march(4, 18)),
            ("on Thursday the 12th", march(12, 12)),
            ("by Thursday, the 12th of March", march(12, 12)),
            ("after Easter", april(7, 10)),
            (
                "in the new year",
                Some((date(2027, 1, 2), date(2027, 1, 31))),
            ),
            (
                "by mid-January",
                Some((date(2027, 1, 11), date(2027, 1, 20))),
            ),
            ("in two to three weeks", march(18, 25)),
            ("in 2-3 weeks", march(18, 25)),
            ("by close of business Friday", march(6, 6)),
            ("by COB on Friday", march(6, 6)),
            ("by tomorrow", march(5, 5)),
            ("in the middle of next week", march(10, 11)),
            ("towards the end of the month", march(21, 31)),
            ("before the 20th", march(20, 20)),
            ("in the week of 16 March", march(16, 20)),
            ("a week from today", march(11, 11)),
            ("over the next few days", march(4, 7)),
        ] {
            promise(
                &format!("Thanks again. You will hear from us {when}."),
                expected,
            );
        }
        for (text, expected) in [
            ("Sie hören nach Ostern von uns.", april(7, 10)),
            (
                "Wir melden uns in zwei bis drei Wochen bei Ihnen.",
                march(18, 25),
            ),
            (
                "Wir melden uns innerhalb von zehn Werktagen bei Ihnen.",
                march(4, 18),
            ),
            (
                "Sie erhalten bis Mitte März eine Rückmeldung.",
                march(11, 20),
            ),
            (
                "Wir melden uns Anfang des nächsten Monats bei Ihnen.",
                april(1, 10),
            ),
        ] {
            promise(text, expected);
        }
    }

    #[test]
    fn a_promise_keeps_the_words_it_came_from() {
        let promised =
            read_text("Thanks again. You will hear from us after Easter. Best, Ana").promised;
        assert_eq!(
            promised.map(|promised| promised.words).as_deref(),
            Some("You will hear from us after Easter")
        );
    }

    #[test]
    fn what_is_only_told_or_needs_no_answer_waits_for_nobody() {
        for (text, expected) in [
            (
                "Let me know if you need anything for the interview, and could you also confirm that the link works?",
                true,
            ),
            (
                "It would be good to know whether your partner is looking for work, too.",
                true,
            ),
            ("Würden Sie uns bitte kurz Bescheid geben?", true),
            (
                "Good to hear from you. The panel meets on Thursday and nobody has been turned down.",
                false,
            ),
            (
                "The committee told me how much they enjoyed meeting you.",
                false,
            ),
            (
                "The room for your interview on Tuesday 10 March at 11.20 has changed. There is no need to reply.",
                false,
            ),
            (
                "Es braucht noch etwas Zeit. Sie müssen nichts unternehmen.",
                false,
            ),
            (
                "Wir können Ihnen noch keine Zusage geben, es dauert noch etwas.",
                false,
            ),
            ("Oi, tudo bem? A decisão ainda não saiu.", false),
            (
                "La décision n'est pas encore prise. Merci de votre patience.",
                false,
            ),
        ] {
            assert_eq!(read_text(text).expects_answer, expected, "{text}");
        }
    }

    #[test]
    fn an_hour_beside_a_promise_is_that_of_the_answer() {
        for text in [
            "We will call you by Friday 20 March at noon with the decision.",
            "You'll hear from me on Friday 20 March at 3pm either way.",
            "Wir melden uns bis Freitag, 20. März, 12 Uhr bei Ihnen.",
            "Nous revenons vers vous vendredi 20 mars à 15h.",
            "Te diremos algo antes del viernes 20 de marzo a las 10:00.",
            "Le faremo sapere entro venerdì 20 marzo alle 12.",
            "Damos-lhe uma resposta até sexta-feira, 20 de março, às 12h.",
            "We laten je vrijdag 20 maart om 15.00 uur iets weten.",
            "Your interview is on Tuesday at 3pm. You will hear from us by Friday 20 March at noon.",
        ] {
            promise(text, march(20, 20));
        }
        for text in [
            "I'll ring you on Friday 20 March at 2pm to talk about the role.",
            "We will call you on Friday 20 March at 10 for your interview.",
            "We'll let you know the room when you arrive on Friday 20 March at 9.30.",
        ] {
            promise(text, None);
        }
        let text = "We will call you by Friday 20 March at noon with the decision.";
        assert!(!read_text(text).expects_answer);
    }

    #[test]
    fn the_days_beside_a_promise_count_and_no_others_of_its_sentence() {
        for text in [
            "We still have two other candidates to see this week, so please bear with us - we'll get back to you by the \
             end of next week at the latest.",
            "We have candidates to see this week, and we'll get back to you by the end of next week.",
            "We have candidates to see this week and will get back to you by the end of next week.",
            "We'll get back to you by the end of next week, since we see two others this week.",
            "By the end of next week we'll get back to you, as others come in this week.",
        ] {
            promise(text, march(11, 13));
        }
        promise(
            "Wir haben diese Woche noch Gespräche, melden uns aber bis Ende nächster Woche bei Ihnen.",
            march(11, 13),
        );
        promise("By Friday, you'll hear from us.", march(6, 6));
    }

    #[test]
    fn a_promise_by_a_date_is_seen_in_every_language() {
        for text in [
            "You'll have our answer by 20 March.",
            "Sie bekommen bis spätestens 20. März Bescheid.",
            "Wir sprechen noch mit anderen und geben Ihnen bis zum 20. März eine Rückmeldung.",
            "Du hörst spätestens am 20. März von mir.",
            "Ich melde mich bis zum 20. März bei dir.",
            "Frau Brandt meldet sich bis zum 20. März bei Ihnen.",
            "Nous vous donnerons notre décision au plus tard le 20 mars.",
            "Vous recevrez avant le 20 mars une réponse de notre part.",
            "U krijgt voor 20 maart bericht van ons.",
            "Recibirá antes del 20 de marzo nuestra respuesta.",
            "Avrà nostre notizie entro il 20 marzo.",
            "Vai receber até 20 de março uma resposta nossa.",
        ] {
            promise(text, march(20, 20));
        }
        promise("Sie hören bis Ende nächster Woche von uns.", march(11, 13));
        promise("Bitte melden Sie sich bis zum 20. März bei uns.", None);
    }

    #[test]
    fn who_is_closed_answers_when_they_are_open_again() {
        promise(
            "Our studio is closed from 9 to 13 March, so please expect our answer the week after.",
            march(16, 20),
        );
        promise(
            "Unser Büro ist vom 9. bis 13. März geschlossen, Sie hören in der Woche danach von uns.",
            march(16, 20),
        );
        for text in [
            "Our studio is closed from 9 to 13 March, but you will hear from us as soon as we can.",
            "Wir haben nächste Woche geschlossen und melden uns danach bei Ihnen.",
        ] {
            promise(text, None);
        }
        promise(
            "We are closed on Monday and will let you know on Tuesday.",
            march(10, 10),
        );
    }

    #[test]
    fn appointments_and_deadlines_are_no_promises() {
        promise("Your interview is on Friday at 10am.", None);
        promise("Please complete the assessment by Friday.", None);
        promise("It was nice to meet you last Friday.", None);
    }

    #[test]
    fn deadlines_are_found_with_what_is_asked() {
        assert_eq!(
            read_text("Please send the signed form by Friday.").answer_by,
            Some(date(2026, 3, 6))
        );
        assert_eq!(
            read_text("We are pleased to offer you the position. Please sign by 10 March.")
                .answer_by,
            Some(date(2026, 3, 10))
        );
        assert_eq!(
            read_text("Could you let me know by tomorrow whether Tuesday works?").answer_by,
            Some(date(2026, 3, 5))
        );
    }

    #[test]
    fn an_absent_person_says_when_they_are_back() {
        let back = |text: &str| {
            let reading = read_text(text);
            assert_eq!(reading.kind, K::AutoReply, "{text}");
            reading.back_on
        };
        assert_eq!(
            back("I am out of the office until Monday 9 March with limited access to email."),
            Some(date(2026, 3, 9))
        );
        assert_eq!(
            back(
                "I'm on annual leave and will be back on 16 March. For urgent matters call the desk."
            ),
            Some(date(2026, 3, 16))
        );
        assert_eq!(
            back(
                "Ich bin bis einschließlich 12.3. im Urlaub. In dringenden Fällen hilft das Sekretariat."
            ),
            Some(date(2026, 3, 13))
        );
    }

    #[test]
    fn what_waits_for_the_seeker_is_told_from_politeness() {
        assert!(read_text("Would Tuesday at 10am work for you?").expects_answer);
        assert!(read_text("Could you send us your references?").expects_answer);
        assert!(!read_text("Your interview is confirmed for Tuesday at 10am. Let me know if you have any questions.").expects_answer);
        assert!(
            !read_text("We have received your application. Any questions? Feel free to reply.")
                .expects_answer
        );
    }

    #[test]
    fn a_kind_no_leaves_traces() {
        let reading = read_text(
            "It was a very close decision, but we have decided to move forward with another candidate. We will keep your resume on file. I am happy to share feedback.",
        );
        assert_eq!(reading.kind, K::Rejection);
        assert!(
            reading.door_open
                && !reading.gave_feedback
                && reading.expects_answer
                && reading.second_best
                && !reading.please_dont
        );
        let reading = read_text(
            "The panel has decided to appoint another candidate. I would be very happy to give you feedback by phone - \
             just let me know when suits.",
        );
        assert_eq!((reading.kind, reading.expects_answer), (K::Rejection, true));
        assert_eq!(reading.invites, [Channel::Phone]);
        let reading = read_text(
            "We will not be moving forward. Please do not contact us about this decision.",
        );
        assert!(reading.please_dont && !reading.door_open);
        assert_eq!(
            read_text("Feel free to call me on 555-0100 to set up a time to speak.").invites,
            [Channel::Phone]
        );
    }
}
