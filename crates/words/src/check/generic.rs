//! Check `generic`: thanks in which nothing could only be said of this conversation.

use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::plain_words::{is_grammar, own_words, stem};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Sentence};
use crate::praise::specific_point::{has, stems};
use crate::text::{Lexicon, Table, normal};

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
        Example::thanks(
            "Dear Dana,\nI hope this email finds you well. I wanted to express my heartfelt gratitude for the invaluable \
             opportunity to delve into the dynamic role. I look forward to leveraging my synergies to elevate your esteemed \
             organization.\nMika Tran",
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
        Example::thanks("Thank you. Two hours for a report that took days would please me too."),
    ],
    find,
};

/// Words of its own that make a note somebody's, where none of the debrief stands in it. *Assumption.*
const OWN_WORDS: usize = 3;

/// In a long note, one more for so many words.
const WORDS_PER_OWN: usize = 40;

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

/// Words in a row from one line of the debrief that tell that it stands in the note, plain as they may be: “they never
/// work on a Friday”. A shorter line counts as a whole. *Assumption.*
const REPEATED_WORDS: usize = 4;

/// Words that one sentence has in common with a line of the debrief, from which on it takes that line up in other words:
/// “the five-day close” for “closing the books in five days instead of nine”. *Assumption.*
const SHARED_WORDS: usize = 2;

/// Words that stand in many a note, whatever was written down.
const OF_ANY_NOTE: &str = "team teams company position role job work interview conversation talk talked experience skills people \
    growth culture opportunity met meeting questions time";

/// Words of grammar that say something where somebody said them: “five days instead of nine”.
static COUNTED: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "three four five six seven eight nine ten january february april june july august september october november \
         december",
    )
});

/// Whether a line of the debrief stands in the note, word for word or nearly.
fn repeats_a_point(note: &Anatomy<'_>) -> bool {
    let middle: Vec<&str> = note.middle.clone().map(|at| note.body.word(at)).collect();
    let lines = note.context.points.iter().map(|it| normal(&it.text));
    lines.into_iter().any(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let count = words.len().min(REPEATED_WORDS);
        let is_in_note = |run: &[&str]| middle.windows(count).any(|it| it == run);
        count > 1 && words.windows(count).any(is_in_note) || takes_up(note, &words)
    })
}

/// Whether one sentence has all that a line says, in whatever order, “you want someone proactive”, or enough of it in
/// other words.
fn takes_up(note: &Anatomy<'_>, line: &[&str]) -> bool {
    let any_note = |it: &str| OF_ANY_NOTE.split_whitespace().any(|word| word == it);
    let is_said = |it: &&&str| (!is_grammar(it) || COUNTED.contains(it)) && !any_note(it);
    let mut said: Vec<&str> = line.iter().filter(is_said).map(|it| stem(it)).collect();
    said.sort_unstable();
    said.dedup();
    let has = |sentence: &Sentence, wanted: &str| {
        let mut words = sentence.tokens.clone().map(|at| note.body.word(at));
        words.any(|it| stem(it) == wanted)
    };
    let shared = |it: &Sentence| said.iter().filter(|wanted| has(it, wanted)).count();
    let enough = said.len().min(SHARED_WORDS);
    enough > 0 && note.sentences.iter().any(|it| shared(it) >= enough)
}

/// Whether something stands in a note that not anybody could have written.
pub(super) fn says_something_of_its_own(note: &Anatomy<'_>) -> bool {
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
    let enough = OWN_WORDS + note.words() / WORDS_PER_OWN;
    named || words.len() >= enough || repeats_a_point(note)
}

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if !note.context.kind.is_thanks() || note.middle.is_empty() {
        return;
    }
    if says_something_of_its_own(note) {
        return;
    }
    let context = note.context;
    let hit = EMPTY
        .find(&note.body)
        .into_iter()
        .find(|it| note.middle.contains(&it.tokens.start));
    let sentence = hit.and_then(|it| note.sentence_of(it.tokens.start));
    let Some(sentence) = sentence.or(note.sentences.first()) else {
        return;
    };
    // A line about somebody else would make the notes alike, and this one untrue.
    let first = |name: &str| normal(name).split(' ').next().unwrap_or("").to_owned();
    let is_theirs = |name: &str| context.to.iter().any(|it| first(&it.name) == first(name));
    let of_another = |text: &str| {
        let others = note.recorded().people.iter().filter(|it| !it.is_recipient);
        let words = normal(text);
        others
            .flat_map(|it| &it.words)
            .any(|name| words.split(' ').any(|it| it == name))
    };
    let point = context
        .points
        .iter()
        .find(|it| it.person.as_deref().is_none_or(is_theirs) && !of_another(&it.text));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{check_within, scene};
    use crate::note::{Note, Point, PointKind};

    #[test]
    fn a_line_of_the_debrief_in_other_words_is_a_detail_and_its_plainest_word_alone_is_none() {
        let mut context = scene(NoteKind::ThankYou);
        context.points = vec![Point {
            kind: PointKind::Mattered,
            text: "closing the books in five days instead of nine".to_owned(),
            person: None,
        }];
        for (body, is_generic) in [
            ("I would love to help you get from nine to five.", false),
            ("The five-day close is what I would like to do.", false),
            (
                "I would love to close a chapter and to begin another.",
                true,
            ),
            (
                "Five people told me how good the team is, and I would love to join.",
                true,
            ),
        ] {
            let note = Note::of(&format!(
                "Dear Dana,\nThank you for your time. {body}\nMika"
            ));
            let found = check_within(&note, &context, &[&CHECK]).findings;
            assert_eq!(!found.is_empty(), is_generic, "{body}");
        }
    }
}
