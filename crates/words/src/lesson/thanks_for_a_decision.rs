//! Lesson `thanks_for_a_decision`: they chose somebody else.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::ThankForDecision;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "thanks_for_a_decision",
    title: "Thanks for a no",
    kind: Some(ThankForDecision),
    what: "It is a no, and that hurts; it tells you about one choice on one day, and little about you. Sleep on it, \
           thank them, ask one small question if you would like to learn something, and say that you would be glad to \
           be thought of another time. Few people write this note, and first choices do fall through.",
    examples: &[GRACE, ARGUING],
    try_it: "Write to the last people who said no: thanks, one good wish, one small question, and a line about another time.",
};

const GRACE: Annotated = Annotated::good(
    ThankForDecision,
    "Subject: Thank you for letting me know\n\n\
     Dear Dana,\n\n\
     Thank you for telling me, and for doing it so kindly. I had hoped for it, of course, and I wish you and your new \
     colleague a very good start.\n\n\
     I liked talking with you and Lee, and I shall go on thinking about that weekly report for my own pleasure. If you \
     have a minute: is there one thing that would make me a stronger candidate another time? I will understand it well \
     if there is no time for that.\n\n\
     Should another role open up in which you could see me, I would be glad to hear of it.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for telling me, and for doing it so kindly.",
            Thanks,
            "It is no fun to write such a mail, and she will be glad that you noticed.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "You part as people who liked to talk with each other.",
        ),
        Remark::part(
            "that weekly report",
            SpecificPoint,
            "It leaves her with a picture of you at work, and not of you turned down.",
        ),
        Remark::part(
            "is there one thing that would make me a stronger candidate another time?",
            NextStep,
            "One question about what comes, not about what was, and a way out for her right behind it.",
        ),
        Remark::part(
            "I would be glad to hear of it",
            Interest,
            "The door stays open, and she need not do anything today.",
        ),
    ],
);

const ARGUING: Annotated = Annotated::bad(
    ThankForDecision,
    "Subject: Your decision\n\n\
     Dear Dana,\n\n\
     I do not understand how you could choose somebody else. Given how well the interview went, I think you are making \
     a mistake. Please reconsider.\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "I do not understand how you could choose somebody else.",
        "missing_thanks",
        "She wrote kindly, and the answer begins with a complaint instead of two words of thanks.",
    )],
);
