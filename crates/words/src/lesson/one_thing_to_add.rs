//! Lesson `one_thing_to_add`: the better answer that came on the way home.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::ThankYou;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "one_thing_to_add",
    title: "The better answer that came too late",
    kind: Some(ThankYou),
    what: "Everybody thinks of a better answer on the stairs. If it is worth having, give it one sentence in your \
           thank-you note, as something you would like to add, and then let it go. They have most likely forgotten the \
           answer you are turning over.",
    examples: &[ADDED, GONE_OVER],
    try_it: "Take the answer that still bothers you, put the better one into a single sentence, and leave out why the first was not.",
};

const ADDED: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you, and one thing to add\n\n\
     Dear Dana,\n\n\
     Thank you for the good questions today, and for the patience with which you and Lee let me think them \
     through.\n\n\
     I would like to add one thing about the move to the new database: I would keep the old one running beside it for \
     a week and compare the two every morning. That is how we found the hour that went missing when we began the ferry \
     timetable.\n\n\
     It is just the kind of careful work that I enjoy, and I hope to do it with you this summer. Please let me know if \
     there is anything else you would like to see.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for the good questions today",
            Thanks,
            "The thanks come before anything else, as in every note of this kind.",
        ),
        Remark::part(
            "you and Lee",
            Connection,
            "It thanks both, by name, for something they did.",
        ),
        Remark::part(
            "I would like to add one thing about the move to the new database",
            SpecificPoint,
            "It adds something useful, without a word about the answer you gave in the room.",
        ),
        Remark::part(
            "the kind of careful work that I enjoy",
            Interest,
            "It goes back at once to what you would like to do there.",
        ),
        Remark::part(
            "Please let me know if there is anything else",
            NextStep,
            "An open offer, and the note is done.",
        ),
    ],
);

const GONE_OVER: Annotated = Annotated::bad(
    ThankYou,
    "Subject: My answer about the database\n\n\
     Dear Dana,\n\n\
     Thank you for today. I would like to go back to the question about the database. My answer did not come out \
     right. What I should have said is that I would first let both of them run side by side for a week, compare them \
     every morning, write down every difference, and only then switch the old one off, as we did it with the \
     ferries.\n\n\
     I hope that I can still join you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I would like to go back to the question about the database. My answer did not come out right.",
            "reopening_bad_answer",
            "Dana may not have noticed, and now it is the one thing she will remember.",
        ),
        Remark::part(
            "I hope that I can still join you.",
            Interest,
            "It wants the work, and deserves a happier sentence than this one.",
        ),
    ],
);
