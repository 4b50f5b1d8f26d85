//! Lesson `asking_after_their_date`: the day they named has passed.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::CheckInAfterDate;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "asking_after_their_date",
    title: "Their date has passed: asking once",
    kind: Some(CheckInAfterDate),
    what: "They named a day and it went by, as happens to busy people, and it says nothing about you. Give them two \
           working days more, and ask in the middle of the week: remind them of the day without blame, and put one \
           question that can be answered in a line. One thing from your talk tells them at once who is writing.",
    examples: &[CALM, REPROACH, NO_QUESTION],
    try_it: "Write four sentences: where you met, which day they named, your question, and one thing you still think about.",
};

const CALM: Annotated = Annotated::good(
    CheckInAfterDate,
    "Subject: Data analyst role: is there a new date?\n\n\
     Dear Dana,\n\n\
     When we talked on 14 April you expected to decide by Friday the 24th, and I know how such days slip when \
     everything around them is late too.\n\n\
     Could you tell me roughly when you expect to know more? I am as interested as I was in April, and the question \
     where those two days of the weekly report go has followed me into my own spreadsheets.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Could you tell me roughly when you expect to know more?",
            NextStep,
            "One question, and Dana can answer it between two meetings.",
        ),
        Remark::part(
            "I am as interested as I was",
            Interest,
            "She may wonder whether you are still there, and half a sentence settles it.",
        ),
        Remark::part(
            "two days of the weekly report",
            SpecificPoint,
            "It brings back the talk, and gives her a reason to smile before she answers.",
        ),
    ],
);

const REPROACH: Annotated = Annotated::bad(
    CheckInAfterDate,
    "Subject: Still waiting\n\n\
     Dear Dana,\n\n\
     I am just checking in. You promised me an answer by Tuesday, and to be left hanging like this after all my work \
     is disappointing. I do hope that you understand.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I am just checking in.",
            "empty_check_in",
            "It takes a line to say that it is a line; say what you would like to know.",
        ),
        Remark::check(
            "by Tuesday",
            "wrong_day",
            "She said Friday, and a reminder with the wrong day in it is hard to answer kindly.",
        ),
        Remark::check(
            "I do hope that you understand.",
            "asks_nothing",
            "She may well understand, but there is no question here, so she does not know what to write back.",
        ),
    ],
);

const NO_QUESTION: Annotated = Annotated::bad(
    CheckInAfterDate,
    "Subject: Hello again\n\n\
     Dear Dana,\n\n\
     Friday has gone by, and the ferry dashboard is still on my mind. I hope that all is well with you and Lee, and I \
     look forward to hearing from you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "the ferry dashboard is still on my mind",
            SpecificPoint,
            "This is friendly, and she will know at once who is writing.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "So is this, and it costs nothing.",
        ),
        Remark::check(
            "I look forward to hearing from you.",
            "asks_nothing",
            "But a friendly mail without a question can wait for ever, and one of your few messages is spent.",
        ),
    ],
);
