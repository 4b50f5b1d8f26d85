//! Lesson `late_thank_you`: thanks that come some days after.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::LateThankYou;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "late_thank_you",
    title: "A thank-you that comes late",
    kind: Some(LateThankYou),
    what: "Late thanks are still welcome, and far better than none. Say in half a sentence that they are late, and \
           then write the note you would have written anyway. A long apology takes up the room in which they would \
           like to read something about your talk.",
    examples: &[LATE, SORRY, NOT_LATE],
    try_it: "Write to somebody you have not thanked yet, and allow yourself eight words about being late.",
};

const LATE: Annotated = Annotated::good(
    LateThankYou,
    "Subject: Thank you for Tuesday\n\n\
     Dear Dana,\n\n\
     This comes two days later than I meant it to, and the thanks are none the smaller. Thank you for the hour on \
     Tuesday, and for taking the ferry dashboard as seriously as if it were a real ferry.\n\n\
     Since then I have been looking at reports in another way. I counted how often the same number is copied by hand \
     in one of my own, and stopped at eleven. I would very much like to find out with you and Lee where your two days \
     go.\n\n\
     If you would like to go on talking, any afternoon is fine: just let me know.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "This comes two days later than I meant it to, and the thanks are none the smaller.",
            Thanks,
            "Half a sentence says that it is late, and the thanks are in it already.",
        ),
        Remark::part(
            "taking the ferry dashboard as seriously",
            SpecificPoint,
            "A late note needs something real from the talk even more, because it shows that the talk lasted.",
        ),
        Remark::part(
            "I would very much like to find out",
            Interest,
            "Two days of thinking about their problem say more than any word of regret.",
        ),
        Remark::part(
            "with you and Lee",
            Connection,
            "It is their report and their two days, and you would work on it together.",
        ),
        Remark::part(
            "If you would like to go on talking",
            NextStep,
            "It looks ahead, and not back at the delay.",
        ),
    ],
);

const SORRY: Annotated = Annotated::bad(
    LateThankYou,
    "Subject: My apologies\n\n\
     Dear Dana,\n\n\
     I cannot apologise enough for writing so late. I should have done it on Tuesday, put it off twice, and have no \
     excuse. Please forgive me. Thank you for showing me the weekly report.\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "Thank you for showing me the weekly report.",
        "missing_interest",
        "So much room went to the regret that none was left to say that you want the work.",
    )],
);

const NOT_LATE: Annotated = Annotated::bad(
    LateThankYou,
    "Subject: Thank you\n\n\
     Dear Dana,\n\n\
     Thank you for talking with me this morning. The weekly report is a fine problem, and I would love to work on it \
     with you and Lee. I look forward to hearing from you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "this morning",
            "wrong_day",
            "It was the day before yesterday and she knows it, so the small fib costs more than the delay.",
        ),
        Remark::part(
            "The weekly report is a fine problem",
            SpecificPoint,
            "The note itself is a good one, and three honest words at the top would have been enough.",
        ),
    ],
);
