//! Lesson `withdrawing`: leaving a search kindly.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::Withdraw;
use crate::praise::Part::{Connection, Interest, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "withdrawing",
    title: "Withdrawing kindly",
    kind: Some(Withdraw),
    what: "You have taken another post, or found that this one is not for you. Tell them as soon as you know, thank \
           them, give your reason in half a sentence or not at all, and wish them well. They can turn to the next \
           person today, and the two of you may well meet again.",
    examples: &[KIND, COPIED],
    try_it: "Write four sentences that you would be glad to get if you were the one who has to start looking again.",
};

const KIND: Annotated = Annotated::good(
    Withdraw,
    "Subject: Withdrawing my application\n\n\
     Dear Dana,\n\n\
     I have accepted another post, and would like to withdraw my application for the data analyst role. I wanted you \
     to know it today, so that you can turn to somebody else.\n\n\
     It was not an easy choice. Thank you, and Lee too, for a talk that I enjoyed from the first question to the last; \
     I shall think of you both whenever a ferry is late.\n\n\
     I wish you a quiet summer with the sensors, and I hope that we meet again.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you, and Lee too",
            Thanks,
            "They gave you an hour, whatever became of it.",
        ),
        Remark::part("Lee too", Connection, "Nobody who was there is left out."),
        Remark::part(
            "whenever a ferry is late",
            SpecificPoint,
            "It shows that the hour was not lost on you.",
        ),
        Remark::part(
            "I hope that we meet again",
            Interest,
            "Trades are small, and this line is remembered.",
        ),
    ],
);

const COPIED: Annotated = Annotated::bad(
    Withdraw,
    "Subject: Withdrawal\n\n\
     Dear Dana,\n\n\
     Please note that I withdraw my application for the accountant position, effective today.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "Please note",
            "missing_thanks",
            "It reads like the end of a contract, and one line of thanks would make it a note between people.",
        ),
        Remark::check(
            "accountant position",
            "wrong_role",
            "It was the data analyst role; whoever withdraws from several on one evening should look at each name again.",
        ),
    ],
);
