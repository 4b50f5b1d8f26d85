//! What a message the seeker sent was for.

use std::borrow::Cow;

use meanwhile_core::fact::Purpose;

use super::cue::Cue;
use super::found::Found;
use crate::text::Text;

/// A sent message, as far as reading needs it.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// The subject, decoded.
    pub subject: &'a str,
    /// The newest text, without quotes and signature.
    pub text: &'a str,
    /// It answers a message of theirs.
    pub is_reply: bool,
    /// Whether a file is attached.
    pub has_attachment: bool,
    /// An interview ended shortly before.
    pub after_interview: bool,
    /// Their last message before it was a no.
    pub after_rejection: bool,
}

/// What a sent message was for, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentReading {
    /// What for; `Answer` for a reply that says nothing else, `Other` when nothing is known.
    pub purpose: Purpose,
    /// In percent.
    pub confidence: u8,
    /// The words it was read from.
    pub words: String,
}

/// Purposes from the most to the least telling.
const ORDER: &[Purpose] = &[
    Purpose::Decline,
    Purpose::CompetingOffer,
    Purpose::AskFeedback,
    Purpose::CheckIn,
    Purpose::Thank,
    Purpose::Apply,
    Purpose::ShareNews,
    Purpose::ThankForDecision,
    Purpose::KeepInTouch,
    Purpose::Acknowledge,
    Purpose::Answer,
];

/// The words of a message, greeting and name included, that may be no more than “I have it, and will do it”. Assumption.
const ACKNOWLEDGEMENT_WORDS: usize = 50;

/// Reads what a sent message was for.
#[must_use]
pub fn purpose(message: &Outgoing<'_>) -> SentReading {
    purpose_by(&Found::new(message.subject, message.text), message)
}

/// [`purpose`], where subject and text of `message` are cut into tokens already.
#[must_use]
pub fn purpose_within(message: &Outgoing<'_>, subject: &Text<'_>, text: &Text<'_>) -> SentReading {
    let found = Found::within(Cow::Borrowed(subject), Cow::Borrowed(text));
    purpose_by(&found, message)
}

fn purpose_by(found: &Found<'_>, message: &Outgoing<'_>) -> SentReading {
    let weight = |purpose: Purpose| {
        let of = |cue: &Cue| match cue {
            Cue::Sent(of, weight) if *of == purpose => u32::from(*weight),
            _ => 0,
        };
        let text = found.hits.iter().map(|hit| of(&hit.tag)).max().unwrap_or(0);
        let subject = found
            .subject_hits
            .iter()
            .map(|hit| of(&hit.tag))
            .max()
            .unwrap_or(0);
        text + if message.is_reply { 0 } else { subject / 2 }
    };
    let mut taken = ORDER
        .iter()
        .copied()
        .find(|purpose| fits(*purpose, message) && weight(*purpose) >= 100);
    // Thanks that also ask where things stand, days later, are a check-in; right after the interview they are thanks.
    if taken == Some(Purpose::CheckIn) && message.after_interview && weight(Purpose::Thank) >= 100 {
        taken = Some(Purpose::Thank);
    }
    let (purpose, confidence) = match taken {
        Some(purpose) => (purpose, 85),
        None if message.after_rejection && message.is_reply => (Purpose::ThankForDecision, 65),
        None if message.is_reply => (Purpose::Answer, 75),
        None if message.has_attachment && weight(Purpose::Apply) >= 50 => (Purpose::Apply, 75),
        None => (Purpose::Other, 40),
    };
    let words = found
        .hits
        .iter()
        .find(|hit| matches!(hit.tag, Cue::Sent(of, _) if of == purpose))
        .map_or_else(String::new, |hit| {
            found
                .text
                .written(found.text.sentence(hit.tokens.start))
                .chars()
                .take(200)
                .collect()
        });
    SentReading {
        purpose,
        confidence,
        words,
    }
}

/// Whether a purpose is possible at that point.
fn fits(purpose: Purpose, message: &Outgoing<'_>) -> bool {
    match purpose {
        Purpose::ThankForDecision | Purpose::KeepInTouch => message.after_rejection,
        Purpose::AskFeedback => message.after_rejection || !message.after_interview,
        // An answer may mention the application; only a first message applies.
        Purpose::Apply => !message.is_reply,
        Purpose::Thank => !message.after_rejection,
        Purpose::CheckIn => !message.after_rejection,
        Purpose::ShareNews => !message.after_rejection && !message.is_reply,
        // What is delivered comes with more than a line, or with a file.
        Purpose::Acknowledge => {
            let words = message.text.split_whitespace().count();
            message.is_reply && !message.has_attachment && words <= ACKNOWLEDGEMENT_WORDS
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(subject: &str, text: &str, is_reply: bool, expected: Purpose) {
        let message = Outgoing {
            subject,
            text,
            is_reply,
            has_attachment: false,
            after_interview: false,
            after_rejection: false,
        };
        assert_eq!(purpose(&message).purpose, expected, "{text}");
    }

    #[test]
    fn purposes_of_sent_messages_are_read() {
        check(
            "Application: Data Analyst",
            "Dear team, I would like to apply for the Data Analyst position. My resume is attached.",
            false,
            Purpose::Apply,
        );
        check(
            "Thank you",
            "Thank you for taking the time to speak with me today.",
            false,
            Purpose::Thank,
        );
        check(
            "Following up",
            "I wanted to follow up on my application. Is there any update on the timeline?",
            false,
            Purpose::CheckIn,
        );
        check(
            "Re: Interview",
            "Tuesday at 10 works for me. See you then.",
            true,
            Purpose::Answer,
        );
        check(
            "Re: Offer",
            "I have accepted another offer and would like to withdraw my application.",
            true,
            Purpose::Decline,
        );
        for text in [
            "Hi Dana, just bumping this up your inbox. No rush!",
            "A gentle nudge on this, whenever you have a minute.",
            "Did you get a chance to look at my email?",
        ] {
            check("Re: Interview", text, true, Purpose::CheckIn);
        }
        for text in [
            "Hi Hugh, Thanks, got it, will do! Priya",
            "thank you so much, I will let you know by the 6th.",
            "Many thanks, I'll send it over by Friday.",
            "Vielen Dank, das mache ich gerne. Sie hören bis Freitag von mir.",
        ] {
            check("Re: Task", text, true, Purpose::Acknowledge);
        }
        for text in [
            "Please find my solution attached.",
            "Here is the link to my solution: https://git.example/task",
            "Thursday at 2pm it is. I got it in my calendar.",
        ] {
            check("Re: Task", text, true, Purpose::Answer);
        }
        check(
            "Bewerbung als Erzieherin",
            "Hiermit bewerbe ich mich um die Stelle.",
            false,
            Purpose::Apply,
        );
        check("Lunch", "Shall we eat?", false, Purpose::Other);
    }

    #[test]
    fn a_file_is_a_delivery() {
        let message = Outgoing {
            subject: "Re: Task",
            text: "Got it, thanks, all done now!",
            is_reply: true,
            has_attachment: true,
            after_interview: false,
            after_rejection: false,
        };
        assert_eq!(purpose(&message).purpose, Purpose::Answer);
    }

    #[test]
    fn after_a_no_thanks_are_for_the_decision() {
        let message = Outgoing {
            subject: "Re: Your application",
            text: "Thank you for letting me know, and for your time.",
            is_reply: true,
            has_attachment: false,
            after_interview: false,
            after_rejection: true,
        };
        assert_eq!(purpose(&message).purpose, Purpose::ThankForDecision);
    }
}
