//! Check `empty_check_in`: phrases that say only that the writer is writing.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::{self, Better, Group};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind};
use crate::text::{Gap, Hit, Lexicon};

/// The check.
pub const CHECK: Check = Check {
    id: "empty_check_in",
    what: "A phrase that says only that you are writing: “just checking in”, “touching base”, “circling back”.",
    why: "It asks for attention and gives nothing in return, and a reader cannot tell what you want. A question with a \
          reason is shorter and easier to answer.",
    source: "Harvard Business Review (Markman); Ask a Manager",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::new(NoteKind::CheckIn, "I am just checking in."),
        Example::new(
            NoteKind::CheckInAfterDate,
            "Just wanted to touch base on this.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I’m circling back on my application.",
        ),
        Example::new(NoteKind::CheckIn, "Bumping this to the top of your inbox."),
        Example::new(
            NoteKind::CheckIn,
            "Just touching base to see if there are any updates?",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I refer to my email of last week. Has there been any progress?",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Just wanted to follow up and see if there is anything new.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Wanted to touch base re the role. Thoughts?",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I am writing to follow up on my application.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I am just popping up in your inbox about the ferry dashboard.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "A gentle nudge on the ferry dashboard from me.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I thought I would drop you a line about the sensors and the ferry dashboard.",
        ),
        Example::new(
            NoteKind::CheckInAfterDate,
            "I would like to stay on your radar for the sensors.",
        ),
        Example::new(
            NoteKind::SecondCheckIn,
            "I am following up on my message of 24 April. Has there been any progress?",
        ),
    ],
    silent: &[
        Example::new(
            NoteKind::CheckIn,
            "The reminders that pop up in your dashboard stayed with me. Has the next step a date?",
        ),
        Example::new(
            NoteKind::CheckIn,
            "You spoke of a gentle nudge to crews who forget their sensors. May I ask when you expect to decide?",
        ),
        Example::thanks("Thank you for dropping me a line about the sensors."),
        Example::new(
            NoteKind::SecondCheckIn,
            "I am following up on my message of 24 April about the start date. May it be after the summer?",
        ),
        Example::new(
            NoteKind::CheckIn,
            "The ships on your radar were new to me. Do you know yet when you will decide?",
        ),
        Example::new(
            NoteKind::CheckIn,
            "I refer to my email of last week. Has the ferry dashboard changed your plans for the role?",
        ),
        Example::new(
            NoteKind::KeepInTouch,
            "I refer to my email of last week. The course went well.",
        ),
        Example::new(
            NoteKind::News,
            "We talked about checking in parcels at the counter.",
        ),
        Example::thanks(
            "Your point about touching base with each customer once a month stayed with me.",
        ),
        Example::new(NoteKind::CheckIn, "Is there an update on the next step?"),
        Example::new(
            NoteKind::CheckIn,
            "I wanted to follow up on the ferry dashboard that we drew. Has it changed your plans for the role?",
        ),
        Example::new(
            NoteKind::News,
            "I wanted to follow up on our talk about sensors: the course is done.",
        ),
        Example::new(
            NoteKind::AnswerScheduling,
            "I am writing to confirm Tuesday at ten.",
        ),
        Example::new(
            NoteKind::KeepInTouch,
            "Checking in late guests is half my work now.",
        ),
        Example::new(NoteKind::KeepInTouch, "The base of the tower is finished."),
    ],
    find,
};

const MESSAGE: &str =
    "This says only that you are writing. Say what you would like to know, and why you ask now.";
const BETTER: Better =
    Better::Question("What would you like to know: the next step, or when they expect to decide?");

const GROUPS: &[Group] = &[
    Group {
        severity: Severity::Fix,
        message: MESSAGE,
        better: BETTER,
        patterns: &[
            "just|simply|only checking in|back|up",
            "just|simply|only wanted|wanting|want to? check in|back|up",
            "writing|reaching|emailing out? to check in|back|up",
            "just|simply wanted|want|writing|reaching out? to? touch base",
            "bumping|bump this|my",
            "just|simply following up",
            "just|simply|only touching base",
            "pinging you|again|this",
        ],
    },
    OPENING,
    REFERRING,
    CALLING,
    SHOWING_UP,
];

/// Phrases that say so only at the head of a sentence: “touching base with each customer” is work.
const OPENING: Group = Group {
    severity: Severity::Fix,
    message: MESSAGE,
    better: BETTER,
    patterns: &[
        "i m|am checking in",
        "checking in",
        "touching base",
        "circling|looping back",
        "wanted|want|wanting to touch base",
        "wanted|want|wanting to check in|back",
    ],
};

/// Phrases that point to an earlier message, which is no reason where nothing else is in the note.
const REFERRING: Group = Group {
    severity: Severity::Fix,
    message: MESSAGE,
    better: BETTER,
    patterns: &[
        "i refer to my|our email|mail|letter|message|application|note|interview|last|previous|earlier",
        "further to my|our email|mail|letter|message|application|note|last|previous|earlier",
        "with|in reference|regard|relation to my|our email|mail|letter|message|application|last|previous|earlier",
        "i would|d like to follow up on|with my|our|the",
        "i wanted|want|wish to follow up on|with my|our|the",
        "i am|m following up on|with my|our|the",
        "wanted|wanting|want to follow up",
        "writing|write|emailing|messaging|here to follow|check up|back",
        "follow up on|with|about|regarding my|our|the application|interview|role|position|conversation|email|mail|message|meeting|status",
        "quick|friendly|gentle|short follow up",
        "following up on|with my|our|the",
    ],
};

/// Phrases at the head of a check-in's sentence that only call for attention.
const CALLING: Group = Group {
    severity: Severity::Fix,
    message: MESSAGE,
    better: BETTER,
    patterns: &[
        "just|simply|only|quickly|briefly popping|dropping|nudging|pinging|poking|bumping|resurfacing|chasing|circling|looping|prodding in|by|up|back|you|this|a|again",
        "just|simply|only reaching out again|to_see|to_connect|to_follow|to_check|to_touch|about|regarding|re|on",
        "a|another|one|my|this quick|gentle|friendly|little|small|polite|short|brief|second|quarterly|weekly|monthly nudge|reminder|ping|bump|poke|prod",
        "quick|gentle|friendly|little|polite|another nudge|reminder|ping|bump|poke|prod on|about|regarding|re|for|that|from|to",
        "nudging|pinging|prodding you|this|again",
        "quick check in on|about|regarding|to|from|with",
        "popping|dropping|swinging back? in|by|up to see|check|ask|touch|follow|say",
        "thought|figured i d|would|should just? reach|check|touch|drop|ping|nudge|pop|follow|circle|chase out|in|base|you|a|up|back",
        "dropping you? a quick|short|brief? line|note|message to|about|on|re|regarding check|follow|touch|see|again|this|where|how",
        "writing|emailing|messaging|wanted|want|wanting to follow up on|about|with the|this|things below|above|thread|email|again|with",
        "following up on|about the|this|things below|above|thread|again|with",
        "wondering how it|things|everything|all .. going|coming|looking|getting",
        "it s me again",
        "me again",
        "thought it was|is .. time i got|get|wrote|checked|touched back|in|again|you|base",
        "keen|eager to hear any|of update|updates|news you|that",
        "giving|give this|you|it a quick|gentle|little? bump|nudge|poke|ping|push|chase",
    ],
};

/// Phrases of a check-in that want to be seen, wherever they stand.
const SHOWING_UP: Group = Group {
    severity: Severity::Fix,
    message: MESSAGE,
    better: BETTER,
    patterns: &[
        "popping|pop|popped|appear|appearing|turning|showing up|in|into|back again? in? your inbox",
        "bring|bringing|push|pushing|float|floating|move|moving|bump|bumping|pop|popping|put|putting|nudge|nudging|lift|lifting|shift|shifting|send|sending this|my|it .. top of your inbox|list|pile|mind",
        "stay|staying|keep|keeping|put|putting|get|getting|be|remain|remaining me|myself|this|back? on your radar",
        "keep|keeping|put|putting my|me|myself name|application|candidacy? fresh? in|at|on|to? front|top|back_in_front of your|you|mind",
        "keep|keeping my application|name|candidacy fresh? in your mind",
        "chance|time|opportunity to look|read|review|see at? my|the previous|last|earlier email|mail|message|note",
        "any joy|luck on|with|yet",
        "gentle|friendly|polite|quick|little nudge|reminder about|on|regarding|re my|our|this",
        "to touch base on|about|with|regarding|again",
        "to see where|how things|everything|it is|are|stand|stands at|now|with|going|coming",
    ],
};

/// Words up to which a check-in with nothing of their talk in it is bare. *Assumption.*
const BARE_WORDS: usize = 60;

/// Whether a check-in says nothing but that it is one: it is short, and nothing of the talk stands in it.
fn is_bare(note: &Anatomy<'_>) -> bool {
    let is_short = || note.words() <= BARE_WORDS;
    note.context.kind.is_check_in()
        && is_short()
        && !super::generic::says_something_of_its_own(note)
}

/// Whether the phrase says which message it means, by its day, and what it was about: that is a plain opening.
fn is_concrete(note: &Anatomy<'_>, hit: &Hit<usize>) -> bool {
    let sentence = note.sentence_of(hit.tokens.start);
    let rest = hit.tokens.end..sentence.map_or(hit.tokens.end, |it| it.tokens.end);
    let has_day = rest.clone().any(|at| note.body.tokens[at].is_number);
    let has_matter = |at: usize| MATTER.contains(&note.body.word(at));
    has_day && rest.clone().any(has_matter) && note.sentences.iter().any(|it| it.is_question)
}

/// Words that lead on to what a message was about.
const MATTER: &[&str] = &["about", "regarding", "concerning"];

/// Words that lead on from such a phrase to them: “checking in on my application”. Behind any other it has an object
/// of its own, and is work: “checking in late guests”.
const LEADS_ON: &[&str] = &[
    "on",
    "about",
    "to",
    "with",
    "regarding",
    "again",
    "as",
    "for",
    "because",
    "and",
    "here",
    "quickly",
    "re",
    "if",
];

/// Words before such a phrase that leave it at the head of its sentence: “I’m”. *Assumption.*
const HEAD_TOKENS: usize = 2;

static LEXICON: LazyLock<Lexicon<usize>> = LazyLock::new(|| phrases::lexicon(GROUPS));

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let mut told = 0;
    for hit in phrases::hits(&LEXICON, note) {
        let sentence = note.sentence_of(hit.tokens.start);
        let opens = sentence.is_none_or(|it| hit.tokens.start <= it.tokens.start + HEAD_TOKENS);
        let says_only_that = match hit.tag {
            0 => true,
            1 => opens && is_aimless(note, &hit),
            3 => opens && note.context.kind.is_check_in(),
            4 => note.context.kind.is_check_in(),
            _ => opens && is_bare(note) && !is_concrete(note, &hit),
        };
        // Of one sentence it is said once.
        if says_only_that && hit.tokens.start >= told {
            told = sentence.map_or(hit.tokens.end, |it| it.tokens.end);
            findings.push(phrases::finding(CHECK.id, &GROUPS[hit.tag], note, &hit));
        }
    }
}

/// Whether a phrase at the head of a sentence is about the writing itself.
fn is_aimless(note: &Anatomy<'_>, hit: &Hit<usize>) -> bool {
    if note.context.kind.is_thanks() {
        return false;
    }
    let (text, next) = (&note.body, hit.tokens.end);
    let ends = text.tokens.get(next).is_none_or(|it| it.gap >= Gap::Comma);
    ends || LEADS_ON.contains(&text.word(next))
}
