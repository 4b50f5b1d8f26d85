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
    examples: &[KIND, COPIED, SETTLING_UP, GUILTY],
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

const SETTLING_UP: Annotated = Annotated::bad(
    Withdraw,
    "Subject: I withdraw\n\n\
     Dear Dana,\n\n\
     I have accepted another offer and withdraw my application. Honestly, your recruiter was rude. My former \
     colleagues were lazy, so it was high time.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "your recruiter was rude",
            "negative_about_others",
            "Dana works with the recruiter every day, and did not ask.",
        ),
        Remark::check(
            "My former colleagues were lazy",
            "negative_about_others",
            "It is about people she does not know, so all that it tells her about is you.",
        ),
    ],
);

const GUILTY: Annotated = Annotated::bad(
    Withdraw,
    "Subject: I am so sorry\n\n\
     Dear Dana,\n\n\
     I am terribly, terribly sorry, I feel awful about this. I have accepted another offer, and I know what trouble \
     this is. Please forgive me. Thank you for everything you and Lee did.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I am terribly, terribly sorry, I feel awful about this.",
            "over_apology",
            "People change their plans every day, and one kind sentence is all that they wish for.",
        ),
        Remark::part(
            "Thank you for everything you and Lee did.",
            Thanks,
            "This is the sentence that should come first.",
        ),
    ],
);
