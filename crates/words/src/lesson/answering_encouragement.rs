//! Lesson `answering_encouragement`: they wrote that they liked something.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::AnswerEncouraging;
use crate::praise::Part::{Connection, Interest, NextStep, SpecificPoint, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "answering_encouragement",
    title: "Answering an encouraging message",
    kind: Some(AnswerEncouraging),
    what: "They took the trouble to write that they liked something, so answer within a working day. Thank them, pick \
           up what they said, and offer one thing that would help them along. The door stands open a little, and there \
           is no need to run through it.",
    examples: &[GLAD, ALREADY_THERE, COOL],
    try_it: "Answer in four sentences the kindest message you got in this search, and end on something you could send them.",
};

const GLAD: Annotated = Annotated::good(
    AnswerEncouraging,
    "Subject: Re: Your dashboard\n\n\
     Dear Dana,\n\n\
     Thank you for writing, that was good to read over lunch. I am glad that the dashboard found friends, and if Lee \
     wants to know why the late boats are grey, I can explain that at any length.\n\n\
     While you sort out the next step: would a page on how I would begin with the weekly report help you? I would \
     enjoy writing it, and I am looking forward to whatever comes next.\n\n\
     Best wishes,\nMika",
    &[
        Remark::part(
            "Thank you for writing",
            Thanks,
            "She did not have to write, and two words show that you know it.",
        ),
        Remark::part(
            "I am glad that the dashboard found friends",
            SpecificPoint,
            "It takes up what she said, and the joy in it is your own.",
        ),
        Remark::part(
            "if Lee wants to know",
            Connection,
            "You speak of the others as people you have met and liked.",
        ),
        Remark::part(
            "would a page on how I would begin with the weekly report help you?",
            NextStep,
            "A good offer is small and useful, and can be turned down with a word.",
        ),
        Remark::part(
            "I am looking forward to whatever comes next",
            Interest,
            "It says that you want to go on, and leaves the how to her.",
        ),
    ],
);

const ALREADY_THERE: Annotated = Annotated::bad(
    AnswerEncouraging,
    "Subject: Re: Your dashboard\n\n\
     Dear Dana,\n\n\
     I knew it!! I am sure you were impressed by my answers. Let us talk about my compensation soon, and then I can \
     give notice here.\n\n\
     Kind regards,\nMika",
    &[
        Remark::check(
            "I knew it!!",
            "missing_thanks",
            "She sent kind words, and “thank you” is missing from the answer.",
        ),
        Remark::check(
            "!!",
            "exclamation_marks",
            "One mark would be joy, and two are noise.",
        ),
    ],
);

const COOL: Annotated = Annotated::bad(
    AnswerEncouraging,
    "Subject: Re: Your dashboard\n\n\
     Dear Dana,\n\n\
     Noted. Please keep me posted about the next step.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::check(
            "Noted.",
            "missing_thanks",
            "Nothing here is wrong, but she held out a hand, and this one does not take it.",
        ),
        Remark::part(
            "Please keep me posted about the next step.",
            NextStep,
            "She has just said that she would, so an offer of yours would do more.",
        ),
    ],
);
