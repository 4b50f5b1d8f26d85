//! Lesson `competing_offer`: there is a true offer from elsewhere, and it has a date.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::{CheckIn, CompetingOffer};
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "competing_offer",
    title: "Another offer, and its date",
    kind: Some(CompetingOffer),
    what: "Somebody else has made you an offer, and it has to be answered by a certain day. Tell them early: they can \
           sometimes move faster, and they would be sorry to hear of it too late. Say where you would rather be if \
           that is so, name the day, and ask one question; never invent an offer, and never use one as a stick.",
    examples: &[EARLY, STICK, INVENTED],
    try_it: "Write it as if you told a friend in the same trade who would like to help you: what you have, until when, and what you would rather do.",
};

const EARLY: Annotated = Annotated::good(
    CompetingOffer,
    "Subject: A date you may want to know about\n\n\
     Dear Dana,\n\n\
     I would like you to hear this from me in good time: I have been offered another post, and must answer by \
     Thursday, 30 April.\n\n\
     It is a good offer, and still my first choice is to work with you and Lee. No other interview made an hour go by \
     as fast as the one about the ferry dashboard.\n\n\
     Could you tell me whether a decision before the 30th is possible? If it is not, I quite understand, and I will \
     let you know what I do.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "my first choice is to work with you and Lee",
            Interest,
            "This is what makes the note a kindness: she knows that it is worth her while to hurry.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "You would choose people, and not only a post.",
        ),
        Remark::part(
            "the one about the ferry dashboard",
            SpecificPoint,
            "A true reason why it is your first choice, so that it does not sound like bargaining.",
        ),
        Remark::part(
            "Could you tell me whether a decision before the 30th is possible?",
            NextStep,
            "It asks and does not demand, and she may say no.",
        ),
    ],
);

const STICK: Annotated = Annotated::bad(
    CompetingOffer,
    "Subject: Decision needed\n\n\
     Dear Dana,\n\n\
     I have an offer from another house and must answer it by 6 May. Match it by Monday or I am gone. I hope that you \
     see what you would be losing.\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "by 6 May",
        "wrong_day",
        "The offer runs until 30 April, and a date that is not true will come out.",
    )],
);

const INVENTED: Annotated = Annotated::bad(
    CheckIn,
    "Subject: The data analyst role\n\n\
     Dear Dana,\n\n\
     I ask because I have received another offer. Could you tell me where things stand? The weekly report still \
     interests me very much.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I have received another offer",
            "unfounded_claim",
            "No offer was written down; if there is one, record it with its date, and if there is none, do not bluff.",
        ),
        Remark::part(
            "Could you tell me where things stand?",
            NextStep,
            "This question needs no offer behind it.",
        ),
    ],
);
