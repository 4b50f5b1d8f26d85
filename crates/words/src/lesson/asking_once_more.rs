//! Lesson `asking_once_more`: the second check-in, which is the last.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::SecondCheckIn;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "asking_once_more",
    title: "Asking a second and last time",
    kind: Some(SecondCheckIn),
    what: "When a week has gone by without an answer you may ask once more, and then you have done your part. Make it \
           shorter and lighter than the first, and make “not yet” an easy thing to say. Two notes in all, mails and \
           texts together, show that you care; what a third shows is something else.",
    examples: &[LIGHT, SLAMMED, BUMP],
    try_it: "Write it in three sentences, so lightly that you would not mind getting it yourself on a full day.",
};

const LIGHT: Annotated = Annotated::good(
    SecondCheckIn,
    "Subject: The data analyst role, once more\n\n\
     Dear Dana,\n\n\
     I wrote in April about the data analyst role, and I can imagine that moving the sensors leaves little room for \
     mail.\n\n\
     Is the role still open, and is there a day by which you hope to know? A “not yet” is a perfectly good answer. I \
     would still be glad to take on the weekly report with you and Lee.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "moving the sensors leaves little room for mail",
            SpecificPoint,
            "It gives them a good reason for being quiet, and one that you really know of.",
        ),
        Remark::part(
            "Is the role still open, and is there a day by which you hope to know?",
            NextStep,
            "Two small questions in one, and both can be answered with a word.",
        ),
        Remark::part(
            "I would still be glad to take on the weekly report",
            Interest,
            "You are still there, and you say it in one line.",
        ),
        Remark::part(
            "with you and Lee",
            Connection,
            "It is addressed to people, even after two weeks of silence.",
        ),
    ],
);

const SLAMMED: Annotated = Annotated::bad(
    SecondCheckIn,
    "Subject: Last attempt\n\n\
     Dear Dana,\n\n\
     I’m circling back on my two mails, which you have not answered. If I do not hear from you by Friday, I will \
     assume that you are not interested and look elsewhere.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I’m circling back",
            "empty_check_in",
            "The first words a reader sees should say what you would like to know.",
        ),
        Remark::check(
            "look elsewhere.",
            "asks_nothing",
            "There is no question in it either, so even a kind reader has nothing to answer.",
        ),
    ],
);

const BUMP: Annotated = Annotated::bad(
    SecondCheckIn,
    "Hi Dana, bumping this to the top of your inbox. Any update?",
    &[
        Remark::check(
            "bumping this to the top of your inbox.",
            "empty_check_in",
            "Her inbox is hers, and what stands at the top of it is too.",
        ),
        Remark::check(
            "Any update?",
            "no_sign_off",
            "Short is right, but your name below makes it a note from a person.",
        ),
    ],
);
