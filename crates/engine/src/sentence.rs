//! A fact as a sentence, for timelines and questions. Text from outside is quoted, never interpreted.

use meanwhile_core::fact::{
    Channel, Fact, FactKind, Format, Interview, MoveAsk, Purpose, Received, Sent, Stage,
};

use crate::actions::{outcome_words, posting_words, reading_words};
use crate::present::{Names, day};

impl Names<'_> {
    /// One sentence that says what happened, without its date.
    pub(crate) fn sentence(&self, fact: &Fact) -> String {
        match &fact.kind {
            FactKind::Applied => "You applied.".to_owned(),
            FactKind::Interview(interview) => self.interview(interview),
            FactKind::Debrief(debrief) if debrief.finished_at.is_some() => {
                "You wrote down how it went.".to_owned()
            }
            FactKind::Debrief(_) => "You began to write down how it went.".to_owned(),
            FactKind::DebriefLine { text } => format!("You added: {text}"),
            FactKind::Promised {
                first, last, ask, ..
            } => {
                let by = if first == last {
                    format!("by {}", day(*last))
                } else {
                    format!("between {} and {}", day(*first), day(*last))
                };
                let ask =
                    ask.map_or_else(String::new, |id| format!("; ask {}", self.person_name(id)));
                format!("They said they would answer {by}{ask}.")
            }
            FactKind::Sent(sent) => self.sent(sent),
            FactKind::Received(received) => self.received(received),
            FactKind::Accomplishment { text } => format!("Your news: {text}"),
            FactKind::CompetingOffer { deadline } => {
                format!(
                    "You have an offer from elsewhere, to be answered by {}.",
                    day(*deadline)
                )
            }
            FactKind::Posting { seen } => format!("The advertisement {}.", posting_words(*seen)),
            FactKind::Snoozed { until } => {
                format!("You snoozed it until {}.", self.moment(*until))
            }
            FactKind::Closed {
                outcome,
                door_open,
                day_unknown,
            } => {
                let door = if *door_open { "; the door is open" } else { "" };
                let outcome = outcome_words(*outcome);
                match day_unknown {
                    true => {
                        format!("Recorded as over: {outcome}, on a day that is not known{door}.")
                    }
                    false => format!("Closed: {outcome}{door}."),
                }
            }
            FactKind::Reopened => "You opened it again.".to_owned(),
            FactKind::Retracted => "An entry was taken back.".to_owned(),
        }
    }

    fn interview(&self, interview: &Interview) -> String {
        let stage = stage_words(interview.stage);
        let how = format_words(interview.format);
        let with = self.people(&interview.people);
        let with = if with.is_empty() {
            with
        } else {
            format!(" with {with}")
        };
        let off = match interview.called_off {
            Some(it) if it.by_seeker => ", called off by you",
            _ if interview.cancelled => ", called off",
            _ => "",
        };
        format!("{stage}{with}{how}{off}.")
    }

    fn sent(&self, sent: &Sent) -> String {
        let to = self.people(&sent.to);
        let to = if to.is_empty() { "them".to_owned() } else { to };
        let what = purpose_words(sent.purpose);
        let how = channel_words(sent.channel);
        let aside: Vec<&str> = sent.overrode.iter().map(|it| it.rule.as_str()).collect();
        let aside = if aside.is_empty() {
            String::new()
        } else {
            format!(", setting aside {}", aside.join(", "))
        };
        let moves = self.asks_move(sent.asks_move.as_deref());
        format!("You wrote to {to} {how}: {what}{moves}{aside}.")
    }

    fn received(&self, received: &Received) -> String {
        if !received.undelivered.is_empty() {
            return format!(
                "Your message did not reach {}.",
                received.undelivered.join(", ")
            );
        }
        let who = match (received.from, received.person_wrote) {
            (Some(id), _) => self.person_name(id),
            (None, true) => "They".to_owned(),
            (None, false) => "Their system".to_owned(),
        };
        let what = reading_words(received.reading);
        let back = received
            .back_on
            .map_or_else(String::new, |it| format!(", back on {}", day(it)));
        let by = received
            .answer_by
            .map_or_else(String::new, |it| format!(", answer by {}", day(it)));
        let dont = if received.please_dont {
            ", please do not write"
        } else {
            ""
        };
        let door = if received.door_open {
            ", the door is open"
        } else {
            ""
        };
        // Mail is taken for granted; it is said only where the mail is at hand.
        let how = match received.channel {
            Channel::Email if received.message_id.is_none() => String::new(),
            channel => format!(" {}", channel_words(channel)),
        };
        let moves = self.asks_move(received.asks_move.as_deref());
        format!("{who} wrote{how}: {what}{moves}{back}{by}{dont}{door}.")
    }

    fn asks_move(&self, ask: Option<&MoveAsk>) -> String {
        let Some(ask) = ask else {
            return String::new();
        };
        let to: Vec<String> = ask
            .to
            .iter()
            .map(|at| self.moment(*at).to_string())
            .collect();
        let to = if to.is_empty() {
            "another time".to_owned()
        } else {
            to.join(", or ")
        };
        format!(
            ", asking to move the interview of {} to {to}",
            self.moment(ask.of)
        )
    }
}

/// A stage in words.
pub(crate) const fn stage_words(stage: Stage) -> &'static str {
    match stage {
        Stage::Screening => "First short talk",
        Stage::First => "First interview",
        Stage::Second => "Second interview",
        Stage::Later => "Later interview",
        Stage::Final => "Final interview",
    }
}

/// A format in words that follow others; nothing where nobody has said it.
pub(crate) const fn format_words(format: Format) -> &'static str {
    match format {
        Format::NotSaid => "",
        Format::Video => ", by video",
        Format::Phone => ", by telephone",
        Format::OnSite => ", at their place",
    }
}

/// A channel in words.
pub(crate) const fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "by mail",
        Channel::Phone => "by telephone",
        Channel::Text => "by text message",
        Channel::Linkedin => "on LinkedIn",
        Channel::Letter => "by post",
        Channel::Portal => "through their portal",
        Channel::InPerson => "in person",
    }
}

/// A purpose in words.
pub(crate) const fn purpose_words(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Apply => "your application",
        Purpose::Thank => "thanks for the interview",
        Purpose::CheckIn => "where things stand",
        Purpose::ShareNews => "your news",
        Purpose::CompetingOffer => "your other offer and its deadline",
        Purpose::Answer => "an answer",
        Purpose::Acknowledge => "word that you have it and will see to it",
        Purpose::ThankForDecision => "thanks for their decision",
        Purpose::AskFeedback => "a request for feedback",
        Purpose::KeepInTouch => "keeping in touch",
        Purpose::Reapply => "a new application",
        Purpose::Decline => "a kind withdrawal",
        Purpose::Other => "a message",
    }
}
