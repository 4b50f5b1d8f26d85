//! Lesson `thank_you`: the note that goes out on the day of the interview, or the next.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::ThankYou;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "thank_you",
    title: "Thank you, the same day",
    kind: Some(ThankYou),
    what: "Somebody gave you an hour of a busy day, and a few lines of thanks the same day or the next are the kindest \
           answer to that. Such a note thanks them, takes up one thing that could only come from your talk, and says \
           that you would like the work. A hundred words will do, and they should sound like you.",
    examples: &[PLAIN, FORMAL, ANYBODY, BREATHLESS],
    try_it: "Think of the moment in your last interview that you would tell a friend about, and write a thank-you note around it.",
};

const PLAIN: Annotated = Annotated::good(
    ThankYou,
    "Subject: Thank you for today\n\n\
     Dear Dana,\n\n\
     Thank you for giving me a whole hour this afternoon, and for asking so much about the ferry dashboard. You were \
     the first to ask me why the late boats are grey and not red, and I enjoyed having to explain it.\n\n\
     What you said about the weekly report has stayed with me. Getting it from two days down to two hours is the sort \
     of work I like best, because everybody who waits for it can feel the difference.\n\n\
     I would be very glad to do that with you and Lee. If you need anything else from me, just ask.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for giving me a whole hour",
            Thanks,
            "The thanks come first, and they name what she gave: an hour.",
        ),
        Remark::part(
            "asking so much about the ferry dashboard",
            SpecificPoint,
            "Only somebody who was in that room can write this, and Dana sees the screen before her again.",
        ),
        Remark::part(
            "why the late boats are grey and not red",
            SpecificPoint,
            "One small detail brings back more than three big words would.",
        ),
        Remark::part(
            "What you said about the weekly report",
            SpecificPoint,
            "She said what matters to her, and here she can see that it was heard.",
        ),
        Remark::part(
            "the sort of work I like best",
            Interest,
            "This says that you want the work by saying what you like about it.",
        ),
        Remark::part(
            "with you and Lee",
            Connection,
            "You want to work with these two people, and not just anywhere.",
        ),
        Remark::part(
            "If you need anything else from me",
            NextStep,
            "A door left open, and nothing that she has to do.",
        ),
    ],
);

const FORMAL: Annotated = Annotated::good(
    ThankYou,
    "Subject: Our talk today about the weekly report\n\n\
     Dear Ms. Okafor,\n\n\
     Thank you for your time today. I had come prepared for questions about tools. You asked me instead who reads the \
     weekly report and what they do with it, and that told me a good deal about how you and Lee Brandt work.\n\n\
     I have shown the ferry dashboard to many people, and seldom with as much pleasure as to somebody who puts the \
     passengers first. I should like very much to bring the same care to your report, and to see how close to two \
     hours it can come.\n\n\
     If there is anything else that would help you, I am happy to send it.\n\n\
     Yours sincerely,\nMika Tran",
    &[
        Remark::part(
            "Thank you for your time today.",
            Thanks,
            "Six plain words are enough when something real comes after them.",
        ),
        Remark::part(
            "who reads the weekly report and what they do with it",
            SpecificPoint,
            "It gives her own question back to her, which is the best sign that you listened.",
        ),
        Remark::part(
            "how you and Lee Brandt work",
            Connection,
            "It is about the people there, and not about the vacancy.",
        ),
        Remark::part(
            "I should like very much to bring the same care to your report",
            Interest,
            "A formal note can be warm too: it says what you would like to do for them.",
        ),
        Remark::part(
            "I am happy to send it",
            NextStep,
            "It offers something and does not ask her to hurry.",
        ),
    ],
);

const ANYBODY: Annotated = Annotated::bad(
    ThankYou,
    "Dear Dana,\n\n\
     Thank you for taking the time to speak with me today. It was a pleasure to learn more about the role and your \
     company. I believe that my skills and experience are a strong match, and I look forward to hearing from you.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for taking the time",
            Thanks,
            "The thanks are fine, and so is the length.",
        ),
        Remark::check(
            "It was a pleasure to learn more about the role and your company.",
            "generic",
            "Every candidate could send this to every house; one detail of your hour together would make it yours.",
        ),
    ],
);

const BREATHLESS: Annotated = Annotated::bad(
    ThankYou,
    "Subject: Thank you!!!\n\n\
     Dear Dana,\n\n\
     Thank you so much for today!! The ferry dashboard, the sensors, the weekly report: every minute was fun, and the \
     the tour of the roof made my week 😊\n\n\
     Best,\nMika",
    &[
        Remark::check(
            "Thank you!!!",
            "exclamation_marks",
            "Three marks shout; the words are friendly enough by themselves.",
        ),
        Remark::check(
            "the the",
            "doubled_word",
            "Our eyes read over a slip like this, so read the note aloud once before it goes out.",
        ),
        Remark::check(
            "made my week",
            "missing_interest",
            "She learns that you had a good time, and still not whether you want the work.",
        ),
        Remark::check(
            "😊",
            "emoji",
            "It looks different on her screen, and she has met you only once.",
        ),
    ],
);
