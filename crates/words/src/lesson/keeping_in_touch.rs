//! Lesson `keeping_in_touch`: a few friendly lines, months later.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::KeepInTouch;
use crate::praise::Part::{Connection, Interest, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "keeping_in_touch",
    title: "Keeping in touch",
    kind: Some(KeepInTouch),
    what: "They left the door open, so let them see you pass by now and then: after three months, and after that twice \
           a year at most. Bring something of theirs that you remembered and something small of your own, and no task. \
           People call somebody they have heard of lately.",
    examples: &[SUMMER, ROUND_MAIL],
    try_it: "Think of somebody who said no kindly, and of something that reminded you of them last week, and write five sentences about it.",
};

const SUMMER: Annotated = Annotated::good(
    KeepInTouch,
    "Subject: How did the sensors take the move?\n\n\
     Dear Dana,\n\n\
     It has been a hot week here, and I thought of your sensors and of the new database they were to move to this \
     summer. I hope that all their clocks agree by now.\n\n\
     I have a little news of my own: I passed the SQL certificate with distinction, and our talk in April played its \
     part in that, because I wanted to know how one gets two days down to two hours.\n\n\
     You need not do anything with this mail. If a role for an analyst opens one day, I would be very glad to hear of \
     it; until then, warm greetings to you and Lee.\n\n\
     Best wishes,\nMika Tran",
    &[
        Remark::part(
            "the new database they were to move to this summer",
            SpecificPoint,
            "It begins with them, and with something you could only know from your talk.",
        ),
        Remark::part(
            "I would be very glad to hear of it",
            Interest,
            "She knows that you would still come, and that is all she needs to know today.",
        ),
        Remark::part(
            "warm greetings to you and Lee",
            Connection,
            "Lee may well read it too.",
        ),
    ],
);

const ROUND_MAIL: Annotated = Annotated::bad(
    KeepInTouch,
    "Subject: Staying in touch\n\n\
     Dear [Name],\n\n\
     I hope this finds you well. I am writing to stay on your radar for any future opportunities at your company.\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "[Name]",
        "placeholder",
        "The gap gives it away that this went to many people, and a note like this is for one.",
    )],
);
