//! Lesson `asking_without_a_date`: nobody said when they would decide.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::CheckIn;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "asking_without_a_date",
    title: "Nobody named a date: asking once",
    kind: Some(CheckIn),
    what: "If nobody named a day, give them six working days or so, and then you may ask. Say what you would like to \
           know and why they might like to hear from you; “just checking in” says neither. And next time, ask before \
           you leave the room when you may expect to hear: nobody minds that question, and it spares you this note.",
    examples: &[ONE_QUESTION, EMPTY],
    try_it: "Write down the one thing you would most like to know, and build three sentences around it.",
};

const ONE_QUESTION: Annotated = Annotated::good(
    CheckIn,
    "Subject: A question about the data analyst role\n\n\
     Dear Dana,\n\n\
     Thank you again for our talk last week. I have since caught myself timing every weekly report I meet, and most of \
     them take longer than their readers think.\n\n\
     I would still very much like to work on yours, with you and Lee. May I ask what the next step is, and by when you \
     expect to decide? A rough idea is plenty.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you again for our talk last week.",
            Thanks,
            "It says who you are and when you met, which she may need after ten other talks.",
        ),
        Remark::part(
            "timing every weekly report I meet",
            SpecificPoint,
            "Here is something to smile at, and proof that the talk went on in your head.",
        ),
        Remark::part(
            "I would still very much like to work on yours",
            Interest,
            "“Still” is the word that matters here.",
        ),
        Remark::part(
            "with you and Lee",
            Connection,
            "It is about people, and not about a place in a list.",
        ),
        Remark::part(
            "May I ask what the next step is, and by when you expect to decide?",
            NextStep,
            "A plain question that she can answer with a day, or with “not yet”.",
        ),
    ],
);

const EMPTY: Annotated = Annotated::bad(
    CheckIn,
    "Subject: Touching base\n\n\
     Hi Dana,\n\n\
     I just wanted to touch base on my application, as I have not heard anything. I hope you are having a great week \
     so far, and I remain at your disposal.\n\n\
     Best,\nMika Tran",
    &[
        Remark::check(
            "I just wanted to touch base",
            "empty_check_in",
            "It says only that you are writing, and Dana can see that already.",
        ),
        Remark::check(
            "I remain at your disposal.",
            "asks_nothing",
            "There is no question in it, so there is nothing that she could answer.",
        ),
    ],
);
