//! Lesson `good_news`: an accomplishment is a real reason to write again.

use super::spec::{Annotated, Lesson, Remark};
use crate::note::NoteKind::News;
use crate::praise::Part::{Connection, Interest, SpecificPoint};

/// The lesson.
pub const LESSON: Lesson = Lesson {
    id: "good_news",
    title: "Good news, and a real reason to write",
    kind: Some(News),
    what: "Something good has happened that has to do with the work: an exam passed, a project finished. That is a \
           real reason to write, even while they are still deciding. Tell it plainly, say what it has to do with them, \
           and ask for nothing, for then it is a present and not a reminder.",
    examples: &[NEWS, PRETEXT, INFLATED],
    try_it: "Think of something you finished since you met them, and tell it as you would tell a neighbour who happens to know the trade.",
};

const NEWS: Annotated = Annotated::good(
    News,
    "Subject: A piece of good news since we talked\n\n\
     Dear Dana,\n\n\
     A short piece of news: since we talked I have passed the SQL certificate with distinction, and in the last task, \
     a query that was far too slow, I thought of your weekly report the whole way through.\n\n\
     It makes me look forward even more to the move of the sensors. There is no need to answer this. I wish you and \
     the team a calm week.\n\n\
     Best wishes,\nMika Tran",
    &[
        Remark::part(
            "I have passed the SQL certificate with distinction",
            SpecificPoint,
            "The news comes first, in one plain sentence that anybody can check.",
        ),
        Remark::part(
            "I thought of your weekly report",
            SpecificPoint,
            "This is the bridge to them, and without it the news would be only about you.",
        ),
        Remark::part(
            "It makes me look forward even more",
            Interest,
            "You still want the work, and the news makes you want it more.",
        ),
        Remark::part(
            "I wish you and the team a calm week.",
            Connection,
            "It ends with them, and asks for nothing.",
        ),
    ],
);

const PRETEXT: Annotated = Annotated::bad(
    News,
    "Subject: Good news\n\n\
     Dear Dana,\n\n\
     I passed the SQL certificate with distinction. That said, I also wanted to ask where things stand. Have you made \
     a decision yet?\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "I also wanted to ask where things stand",
        "before_promised_date",
        "They named Friday and it is Tuesday, so now the news looks like an excuse to ask.",
    )],
);

const INFLATED: Annotated = Annotated::bad(
    News,
    "Subject: Great results\n\n\
     Dear Dana,\n\n\
     Since we met I cut our reporting costs by 38 percent, so I am clearly the best candidate for the weekly report. I \
     thought that you should know.\n\n\
     Kind regards,\nMika Tran",
    &[Remark::check(
        "38 percent",
        "unfounded_claim",
        "This figure stands in nothing that was written down, and somebody may ask how it was counted.",
    )],
);
