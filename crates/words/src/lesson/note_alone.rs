//! Lesson `note_alone`: no presents, no visits, nothing but the note.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::{CheckIn, SecondCheckIn, ThankYou};
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "note_alone",
    title: "No presents, no visits: the note is enough",
    kind: None,
    what: "A few honest lines are all that anybody expects of you. A present puts them in a spot, because they may not \
           take it and do not like to send it back; a visit nobody asked for takes the morning of three people; and \
           pay has a talk of its own, once they want you. Write, and let the note stand by itself.",
    examples: &[ENOUGH, PRESENT, VISIT, MONEY],
    try_it: "If you feel that a note is not enough, write one and put into it what you hoped the present would say.",
};

const ENOUGH: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you, and the chart you asked for\n\n\
     Dear Dana,\n\n\
     Thank you for an hour that I enjoyed more than any other this month. You asked how the ferry dashboard looks on a \
     day with fog, so I am sending the chart along: the grey band in the middle is the morning when nothing \
     moved.\n\n\
     I liked what it made you say about your own report, that people forgive a late number sooner than a wrong one. I \
     would be glad to work where that is understood, and to do so beside you and Lee.\n\n\
     If another day would tell you more, just let me know.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for an hour that I enjoyed",
            Thanks,
            "This is what a present would have tried to say.",
        ),
        Remark::part(
            "how the ferry dashboard looks on a day with fog",
            SpecificPoint,
            "The one thing worth sending along is what they asked you for.",
        ),
        Remark::part(
            "I would be glad to work where that is understood",
            Interest,
            "It says why you would like to come, and the reason lies with them.",
        ),
        Remark::part(
            "beside you and Lee",
            Connection,
            "The people are the reason, and they may hear it.",
        ),
        Remark::part(
            "just let me know",
            NextStep,
            "If they want more they can ask for it by mail.",
        ),
    ],
);

const PRESENT: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Something sweet\n\n\
     Dear Dana,\n\n\
     Thank you for today, and for your questions about the ferry dashboard. I baked cookies for the team and will \
     leave them at reception. I would love to join you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for today, and for your questions about the ferry dashboard.",
            Thanks,
            "This sentence is present enough.",
        ),
        Remark::check(
            "I baked cookies for the team",
            "gift",
            "It is kindly meant, and puts them in a spot: they are deciding about you and may not take anything.",
        ),
    ],
);

const VISIT: Annotated = Annotated::bad(
    SecondCheckIn,
    "Subject: See you on Thursday\n\n\
     Dear Dana,\n\n\
     Have you been able to decide? As I have not heard from you, I will drop by your office on Thursday to hear the \
     news.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Have you been able to decide?",
            NextStep,
            "A good question, and one that can be answered without you at the door.",
        ),
        Remark::check(
            "I will drop by your office on Thursday",
            "in_person",
            "Somebody would have to leave a meeting and say at the door what could not be said by mail.",
        ),
    ],
);

const MONEY: Annotated = Annotated::bad(
    CheckIn,
    "Subject: Two questions\n\n\
     Dear Dana,\n\n\
     May I ask what the next step is? And how much does the position pay? I need it for my planning.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "May I ask what the next step is?",
            NextStep,
            "This is a good question, and the only one that belongs here.",
        ),
        Remark::check(
            "how much does the position pay?",
            "salary_talk",
            "Ask it when they make you an offer, or when they bring it up themselves.",
        ),
    ],
);
