//! Check `generic`: thanks in which nothing could only be said of this conversation.

use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::plain_words::own_words;
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};
use crate::praise::specific_point::{has, stems};
use crate::text::Lexicon;

/// The check.
pub const CHECK: Check = Check {
    id: "generic",
    what: "A note of thanks made only of what anybody could write to anybody: no point of the talk, no detail.",
    why: "A reader with six candidates remembers the one who took up something they said.",
    source: "Robert Half; Ask a Manager",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(
            "Dear Dana,\nThank you for taking the time to speak with me today. I enjoyed learning more about the role and your \
             company. I believe that my skills are a great fit and look forward to hearing from you.\nMika",
        ),
        Example::thanks(
            "Dear Dana,\nThank you for today. Our conversation was informative and inspiring, and I would love to join such a \
             dynamic team.\nMika",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Dear Dana,\nThank you for the insights into the Data analyst role at Lindqvist Instruments. I’m very \
             interested.\nMika Tran",
        ),
    ],
    silent: &[
        Example::thanks("Thank you for today. The ferry dashboard was fun to show."),
        Example::thanks("Thank you for telling me about the weekly report. I am interested."),
        Example::thanks(
            "Thank you. The gull that stole the antenna made my day, and I would like to join you.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Thank you for the talk. Is there an update?",
        ),
    ],
    find,
};

/// Words of its own that make a note somebody's, where none of the debrief stands in it. *Assumption.*
const OWN_WORDS: usize = 3;

/// Phrases that promise a detail and give none.
static EMPTY: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "learn|learning|learned|learnt|hear|hearing|insight|insights|talk|talking .. about|into|in",
        "conversation|discussion|interview|talk was|confirmed",
        "informative|inspiring|insightful|dynamic|exciting",
        "skills|experience|background .. match|fit|asset",
        "pleasure",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if !note.context.kind.is_thanks() || note.middle.is_empty() {
        return;
    }
    let context = note.context;
    let points = context.points.iter().map(|it| it.text.as_str());
    let theirs = points
        .chain(context.received.as_deref())
        .chain(context.accomplishments.iter().map(String::as_str));
    let wanted = stems(theirs);
    let own = own_words(note);
    let named = own.iter().any(|at| has(&wanted, note.body.word(*at)));
    let mut words: Vec<&str> = own.iter().map(|at| note.body.word(*at)).collect();
    words.sort_unstable();
    words.dedup();
    if named || words.len() >= OWN_WORDS {
        return;
    }
    let hit = EMPTY
        .find(&note.body)
        .into_iter()
        .find(|it| note.middle.contains(&it.tokens.start));
    let sentence = hit.and_then(|it| note.sentence_of(it.tokens.start));
    let Some(sentence) = sentence.or(note.sentences.first()) else {
        return;
    };
    let point = context.points.first();
    let better = point.map_or_else(
        || "What did they say or show you that you still think about?".to_owned(),
        |it| {
            format!(
                "You wrote down: “{}”. What would you like to say about it?",
                it.text.trim_end_matches('.')
            )
        },
    );
    findings.push(Finding::in_body(
        CHECK.id,
        Severity::Fix,
        sentence.span.clone(),
        "Anybody could have written this to anybody. One detail of your conversation makes it yours.",
        Suggestion::question(better),
    ));
}
