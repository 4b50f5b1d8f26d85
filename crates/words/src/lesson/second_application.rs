//! Lesson `second_application`: coming back to people who know the seeker.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::Reapply;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "second_application",
    title: "Applying a second time",
    kind: Some(Reapply),
    what: "The role is open again, or half a year has gone by, or another role there suits you better. Write to the \
           person you know: say where you met, what is new since then, and what you would like to do. You come back as \
           somebody they have met, so there is nothing to explain away.",
    examples: &[BACK_AGAIN, MISSPELT],
    try_it: "Make a list of what you can do today that you could not do when they met you, and begin your note with the first line of it.",
};

const BACK_AGAIN: Annotated = Annotated::good(
    Reapply,
    "Subject: Data analyst role: trying again\n\n\
     Dear Dana,\n\n\
     In April we talked about the data analyst role, and you chose somebody else. I see that you are looking again, \
     and I have sent in my application today, because I have thought of your sensors more than once since then.\n\n\
     Two things are new: I have passed the SQL certificate with distinction, and I have had half a year to think about \
     how a weekly report gets from two days to two hours. What has not changed is that I would like to do it with you \
     and Lee.\n\n\
     Would you have a quarter of an hour for me in the next two weeks?\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "I have thought of your sensors more than once",
            SpecificPoint,
            "Not everybody remembers April; one word of it, and you are a face again.",
        ),
        Remark::part(
            "I have passed the SQL certificate with distinction",
            SpecificPoint,
            "This is the heart of it: what you bring now that you did not bring then.",
        ),
        Remark::part(
            "I would like to do it with you and Lee",
            Interest,
            "Twice is a compliment, when it is said as calmly as this.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "You come back to people and not to an advertisement.",
        ),
        Remark::part(
            "Would you have a quarter of an hour for me in the next two weeks?",
            NextStep,
            "A small and clear question makes it easy to say yes.",
        ),
    ],
);

const MISSPELT: Annotated = Annotated::bad(
    Reapply,
    "Subject: My application\n\n\
     Dear Dana,\n\n\
     I am applying again for the data analyst role at Lindquist Instruments, and I would be glad to meet you and Lee a \
     second time. My papers are attached, and I can come on any day that suits you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "Lindquist",
            "wrong_employer",
            "One letter is wrong, and it is in the name of their house.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "You remember the two of them well, and nothing is new since April: one line about that would carry the note.",
        ),
    ],
);
