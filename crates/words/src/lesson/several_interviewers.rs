//! Lesson `several_interviewers`: one note for each of them, and none like another.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::ThankYou;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "several_interviewers",
    title: "Several interviewers, several notes",
    kind: Some(ThankYou),
    what: "If three people talked with you, three notes go out, each about that person’s own part of the talk. They \
           sit next to each other, and they do show each other what they got. Write down right after the interview who \
           asked what, and the notes nearly write themselves.",
    examples: &[TO_LEE, TO_DANA, COPIED, WRONG_GREETING],
    try_it: "Take the last panel you met, write one line about each person that fits nobody else, and make a note out of each line.",
};

const TO_LEE: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you, from one weather person to another\n\n\
     Dear Lee,\n\n\
     Thank you for your time today, and for telling me how the sensors really behave. It was good to meet somebody \
     else who started out in weather data and still looks at the sky before the screen.\n\n\
     I keep thinking of thirty sensors that must agree on what the time is. The gulls on your roof are a problem that \
     no textbook mentions.\n\n\
     I would love to be there when it all moves to the new database this summer, and to see to it that nothing gets \
     lost on the way. If you would like to talk it through once more, I am easy to reach.\n\n\
     Best wishes,\nMika",
    &[
        Remark::part(
            "Thank you for your time today",
            Thanks,
            "Everybody on the panel gave you time, so everybody is thanked.",
        ),
        Remark::part(
            "how the sensors really behave",
            SpecificPoint,
            "This was Lee’s part of the talk, and nobody else’s.",
        ),
        Remark::part(
            "somebody else who started out in weather data",
            Connection,
            "What you have in common is worth a line; it is how people remember people.",
        ),
        Remark::part(
            "I would love to be there when it all moves to the new database",
            Interest,
            "It says that you want the work, and names the piece of it that is Lee’s own.",
        ),
        Remark::part(
            "If you would like to talk it through once more",
            NextStep,
            "An offer that costs Lee nothing.",
        ),
    ],
)
.to("Lee Brandt");

const TO_DANA: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you, and a thought about your report\n\n\
     Dear Dana,\n\n\
     Thank you for today, and for letting me walk you through the ferry dashboard from the first click to the last. \
     You wanted to know why a passenger should trust it, and I went on answering you in my head all the way home.\n\n\
     On the tram I thought about your weekly report. Two days of work, every week, for something that could take two \
     hours: I would enjoy taking that apart with you and your team, one page at a time.\n\n\
     When you know more about the next step, I would be glad to hear.\n\n\
     Kind regards,\nMika",
    &[
        Remark::part(
            "Thank you for today",
            Thanks,
            "The same thanks as to Lee, for another part of the day.",
        ),
        Remark::part(
            "letting me walk you through the ferry dashboard",
            SpecificPoint,
            "It was Dana who looked at the dashboard, so it stands in her note and not in Lee’s.",
        ),
        Remark::part(
            "I would enjoy taking that apart",
            Interest,
            "It shows pleasure in the very task that she would hand you.",
        ),
        Remark::part(
            "with you and your team",
            Connection,
            "You already see yourself among them, and it is said in passing.",
        ),
        Remark::part(
            "When you know more about the next step",
            NextStep,
            "It leaves the pace to her.",
        ),
    ],
);

const COPIED: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you for today\n\n\
     Dear Dana,\n\n\
     Thank you for your time today. I keep thinking of thirty sensors that must agree on what the time is. The gulls \
     on your roof are a problem that no textbook mentions.\n\n\
     I would be very glad to join you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "I keep thinking of thirty sensors that must agree on what the time is.",
            "same_as_another",
            "Lee got this very sentence an hour ago, and Lee sits next to Dana.",
        ),
        Remark::check(
            "The gulls on your roof are a problem that no textbook mentions.",
            "same_as_another",
            "It was Lee who told you about the gulls, so Dana will wonder whom you are thinking of.",
        ),
        Remark::part(
            "I would be very glad to join you.",
            Interest,
            "A plain line like this may stand in both notes; what must differ is what you talked about.",
        ),
    ],
);

const WRONG_GREETING: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you for today\n\n\
     Dear Lee,\n\n\
     Thank you for looking at the ferry dashboard with me today. I liked your question about the people who read the \
     weekly report, because they are the ones I would be working for. I would be glad to begin with them.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "Dear Lee",
            "wrong_name",
            "This one goes to Dana, and the greeting stayed behind from the note before.",
        ),
        Remark::part(
            "looking at the ferry dashboard with me",
            SpecificPoint,
            "All the rest is right, which makes it a pity: look at the greeting last, just before you send it.",
        ),
    ],
);
