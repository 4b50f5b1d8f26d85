//! Lesson `short_messages`: on LinkedIn and by text.

use meanwhile_core::fact::Channel;

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::{AnswerScheduling, ThankYou};
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "short_messages",
    title: "By text, and on LinkedIn",
    kind: None,
    what: "Write by mail unless they first wrote to you in another way: answer a text by text, and a message on \
           LinkedIn there. The parts are the same as in a letter, only smaller: thanks, one thing you talked about, \
           and that you would like the work. A text needs no subject and no closing line, but it has to say who you \
           are.",
    examples: &[
        LINKEDIN,
        TEXT,
        TEXT_YES,
        LINKEDIN_ANYBODY,
        TEXT_LOUD,
        TEXT_LETTER,
    ],
    try_it: "Take a thank-you note you have written, and cut it until only thanks, one detail and one wish are left.",
};

const LINKEDIN: Annotated = Annotated::good(
    ThankYou,
    "Hi Dana,\n\n\
     Thank you for today. I liked that you asked who the ferry dashboard is for before you asked how it works. Getting \
     the weekly report down to two hours is a job I would love to take on with you and Lee. If you need anything else, \
     a line here reaches me.\n\n\
     Best wishes,\nMika",
    &[
        Remark::part("Thank you for today", Thanks, "Four words, and it has begun."),
        Remark::part(
            "who the ferry dashboard is for",
            SpecificPoint,
            "Even in sixty words there is room for the one thing that only you two talked about.",
        ),
        Remark::part(
            "a job I would love to take on",
            Interest,
            "It is said as one would say it, and that is the right tone here.",
        ),
        Remark::part("you and Lee", Connection, "A name makes it personal at once."),
        Remark::part(
            "If you need anything else",
            NextStep,
            "It tells her where you can be reached, and does not ask for an answer.",
        ),
    ],
)
.on(Channel::Linkedin);

const TEXT: Annotated = Annotated::good(
    ThankYou,
    "Hi Dana, Mika Tran here. Thank you for today! The ferry dashboard has never had better questions, and I would \
     love to work on the weekly report with you and Lee.",
    &[
        Remark::part(
            "Thank you for today!",
            Thanks,
            "By text one exclamation mark is at home.",
        ),
        Remark::part(
            "The ferry dashboard has never had better questions",
            SpecificPoint,
            "One detail, and she knows which of today’s talks this was.",
        ),
        Remark::part(
            "I would love to work on the weekly report",
            Interest,
            "The wish is there too, so nothing that matters is missing.",
        ),
        Remark::part("you and Lee", Connection, "And neither are the people."),
    ],
)
.on(Channel::Text);

const TEXT_YES: Annotated = Annotated::good(
    AnswerScheduling,
    "Thank you, Dana. Yes to Tuesday 21 April at 10:00, and I look forward to it. Mika Tran",
    &[
        Remark::part(
            "Thank you",
            Thanks,
            "A text may be short, and polite as well.",
        ),
        Remark::part(
            "Dana",
            Connection,
            "Her name is all the greeting that a text needs.",
        ),
        Remark::part(
            "I look forward to it",
            Interest,
            "Five words that are not needed, and that she will like.",
        ),
    ],
)
.on(Channel::Text);

const LINKEDIN_ANYBODY: Annotated = Annotated::bad(
    ThankYou,
    "Hi Dana,\n\n\
     it was great connecting today. I enjoyed learning more about your dynamic team, and I look forward to the next \
     step.\n\n\
     Best,\nMika",
    &[
        Remark::check(
            "it was great connecting today",
            "missing_thanks",
            "It never says thank you, and on LinkedIn that is one of the few words that stand out.",
        ),
        Remark::check(
            "I enjoyed learning more about your dynamic team",
            "generic",
            "She gets ten messages with these words in a week.",
        ),
    ],
)
.on(Channel::Linkedin);

const TEXT_LOUD: Annotated = Annotated::bad(
    ThankYou,
    "Yo Dana, that was sooo much fun today!!! 😊😊 The ferry dashboard rocks, right? Count me in, and thanks, buddy!!",
    &[
        Remark::check(
            "Yo Dana",
            "over_familiar",
            "She may answer like this one day; let her be the one who begins.",
        ),
        Remark::check(
            "!!! ",
            "exclamation_marks",
            "One is friendly, and three in a row are a fire alarm.",
        ),
        Remark::check(
            "😊😊",
            "emoji",
            "If she sends one you may send one back, but not yet.",
        ),
    ],
)
.on(Channel::Text);

const TEXT_LETTER: Annotated = Annotated::bad(
    ThankYou,
    "Dear Ms. Okafor, thank you very much for the time that you took today to tell me about the role, about the weekly \
     report, and about the way in which you and Lee share the work between you. I was particularly taken with what you \
     told me about the two days that the report takes, because it reminded me of the months in which we built the \
     ferry timetable, when we too had to copy each number by hand before we could look at it, and I would therefore \
     very much like to help you with it. Please let me know if you need anything else from me. Kind regards, Mika \
     Tran",
    &[
        Remark::part(
            "thank you very much for the time that you took today",
            Thanks,
            "All of it is good, and all of it belongs in a mail.",
        ),
        Remark::check(
            "and I would therefore very much like to help you with it.",
            "too_long",
            "On her phone this fills three screens, and she is on her way to the tram.",
        ),
    ],
)
.on(Channel::Text);
