//! Lesson `answering_times`: they propose a day and an hour.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::AnswerScheduling;
use crate::praise::Part::{Interest, NextStep, Thanks};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "answering_times",
    title: "Answering a proposed time",
    kind: Some(AnswerScheduling),
    what: "They propose a time, and somebody is waiting to write it into a diary. Answer the same day if you can: \
           thank them, repeat the day and the hour, and say yes, or say what would suit you instead. A few lines are \
           enough, and nobody wants a letter here.",
    examples: &[YES, ANOTHER_DAY, MIXED_UP, UNASKED],
    try_it: "Answer the last invitation you got in three lines, with the weekday, the date and the hour in one of them.",
};

const YES: Annotated = Annotated::good(
    AnswerScheduling,
    "Subject: Re: Meeting our director\n\n\
     Dear Dana,\n\n\
     Thank you for the invitation. Tuesday, 21 April at 10:00 suits me well, and I look forward to meeting your \
     director. Shall I bring my own laptop?\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you for the invitation.",
            Thanks,
            "Five words of thanks, and then to the point.",
        ),
        Remark::part(
            "I look forward to meeting your director",
            Interest,
            "Half a sentence of pleasure turns an answer into a welcome.",
        ),
        Remark::part(
            "Shall I bring my own laptop?",
            NextStep,
            "If there is something you need to know, ask it now and in one line.",
        ),
    ],
);

const ANOTHER_DAY: Annotated = Annotated::good(
    AnswerScheduling,
    "Subject: Re: Meeting our director\n\n\
     Dear Dana,\n\n\
     Many thanks, I would love to meet your director. On Tuesday morning I have an exam that I cannot move, I am sorry \
     to say. Would Tuesday at 15:00 suit you both, or any hour on Wednesday the 22nd?\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Many thanks",
            Thanks,
            "A no begins best with thanks as well.",
        ),
        Remark::part(
            "I would love to meet your director",
            Interest,
            "The yes to the meeting comes before the no to the hour.",
        ),
        Remark::part(
            "Would Tuesday at 15:00 suit you both, or any hour on Wednesday the 22nd?",
            NextStep,
            "Two proposals save her the next mail.",
        ),
    ],
);

const MIXED_UP: Annotated = Annotated::bad(
    AnswerScheduling,
    "Subject: Re: Meeting our director\n\n\
     Dear Dana,\n\n\
     Thank you, Wednesday 21 April at 10:00 works for me.\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part("Thank you", Thanks, "Short and polite, as it should be."),
        Remark::check(
            "Wednesday 21 April",
            "wrong_day",
            "The 21st is a Tuesday, and now somebody must write back to ask which of the two you mean.",
        ),
    ],
);

const UNASKED: Annotated = Annotated::bad(
    AnswerScheduling,
    "Subject: Re: Meeting our director\n\n\
     Dear Dana,\n\n\
     Thank you. Tuesday suits me too. Before I come, what is the pay?\n\n\
     Kind regards,\nMika Tran",
    &[
        Remark::part(
            "Thank you.",
            Thanks,
            "The thanks and the yes are all that is needed.",
        ),
        Remark::check(
            "what is the pay?",
            "salary_talk",
            "Dana only wanted to fill in a diary, and this is a talk for the day they want you.",
        ),
    ],
);
