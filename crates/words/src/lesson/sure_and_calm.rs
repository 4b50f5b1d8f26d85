//! Lesson `sure_and_calm`: sure of oneself without boasting, interested without pleading.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::ThankYou;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "sure_and_calm",
    title: "Sure of yourself, and calm",
    kind: None,
    what: "You may say what you do well, since that is what they would like to know. Let one true thing from the talk \
           speak for you: no pleading, no boasting, and no running yourself down. Read it aloud before you send it, \
           and listen for the sentence at which a friend would wince.",
    examples: &[CALM, PLEADING, BOASTING, RUNNING_DOWN],
    try_it: "Write one sentence about something you did well, in such a way that you could say it to them across a table.",
};

const CALM: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you for a lively hour\n\n\
     Dear Dana,\n\n\
     Thank you for today. I was pleased to see the ferry dashboard raise the very questions I had built it for, and \
     you pressed me on just the right one: what a passenger does when the boat is late.\n\n\
     Your weekly report is a problem that I know how to begin with. I would sit beside two people who make it, time \
     each step, and take out the longest first. I have enjoyed work of that kind before, and I would like to do it \
     with you and Lee.\n\n\
     Is there anything else that you would like to see from me?\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for today.",
            Thanks,
            "Calm people thank in few words.",
        ),
        Remark::part(
            "the ferry dashboard raise the very questions I had built it for",
            SpecificPoint,
            "It says that your work was good by telling what it did, and praises her question in the same breath.",
        ),
        Remark::part(
            "I would like to do it with you and Lee",
            Interest,
            "You want it and you say so, once, and without a reason that is only yours.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "The two of them are part of why you want it.",
        ),
        Remark::part(
            "Is there anything else that you would like to see from me?",
            NextStep,
            "A question from somebody who has more to show and no need to push.",
        ),
    ],
);

const PLEADING: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you\n\n\
     Dear Dana,\n\n\
     Thank you for today, and for looking at the ferry dashboard. I have been out of work since October and my savings \
     are almost gone. This would change everything for my family, so please give me a chance. I would love to join you \
     and Lee.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for today, and for looking at the ferry dashboard.",
            Thanks,
            "A warm beginning, and it could have gone on like this.",
        ),
        Remark::check(
            "I have been out of work since October and my savings are almost gone.",
            "desperation",
            "It is true and it is hard, and Dana can do nothing with it but feel uneasy.",
        ),
        Remark::check(
            "This would change everything for my family, so please give me a chance.",
            "desperation",
            "Tell her what would change for her report, since that is what she has to decide about.",
        ),
        Remark::part(
            "I would love to join you and Lee.",
            Interest,
            "This is the sentence to keep, because it says all of it and stands on its own feet.",
        ),
    ],
);

const BOASTING: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you\n\n\
     Dear Dana,\n\n\
     Thank you for today. Frankly, I could do this job in my sleep. I doubt that the other candidates can match my \
     record. The ferry dashboard alone should have shown you that. I look forward to hearing when I start.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I could do this job in my sleep",
            "arrogance",
            "She is looking for somebody who finds her problems interesting, and this says that you do not.",
        ),
        Remark::check(
            "I doubt that the other candidates can match my record",
            "arrogance",
            "You have not met them; what you did yourself is worth more than what they did not.",
        ),
    ],
);

const RUNNING_DOWN: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you, and sorry\n\n\
     Dear Dana,\n\n\
     Thank you for your patience today. I must have sounded like an idiot. I’m sure you have met far better people \
     than me. I apologise for taking up so much of your time. I would love to work on the weekly report.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I must have sounded like an idiot",
            "self_deprecation",
            "Everybody in that chair is nervous, and she remembers the dashboard better than your hands.",
        ),
        Remark::check(
            "I apologise for taking up so much of your time.",
            "over_apology",
            "She invited you to take up that time, so thank her for it instead.",
        ),
        Remark::part(
            "I would love to work on the weekly report.",
            Interest,
            "This one sentence is all you need after the thanks.",
        ),
    ],
);
