//! Which woven lines the program vouches for: those that stay true in every sentence it has for them.
//!
//! A line may be good grammar and still say something that nobody wrote once a sentence stands around it: “It meant a lot to
//! me that I managed a team of 12.”, “What I took away is that I can drive.” What is not surely of one of the forms below
//! becomes a question to the seeker: nothing false is worth more than one line more.

use super::shape::Shape;
use super::verbs;
use super::words::has;
use crate::note::PointKind;

/// What people do together when they talk.
const TOGETHER: &str = "discussing comparing brainstorming";

/// The same, where it is said about what or with whom: “speaking three languages” is no talk.
const TALKING: &str = "talking chatting speaking exchanging debating";

/// What a seeker puts before the others: of these it has to be said what was put before them.
const BEFORE_THEM: &str = "explaining showing describing demonstrating presenting sketching drawing outlining illustrating asking";

/// What a reader did in the talk, and may be thanked for.
const THEY_DID: &str = "like love enjoy praise show ask walk take tell explain invite introduce appreciate share mention let read agree";

/// What takes place at an interview.
const TAKES_PLACE: &str = "conversation talk chat discussion exchange tour walk walkthrough exercise demo demonstration lunch \
    presentation session play tasting study moment part workshop visit question questions role-play test task quiz puzzle";

/// Words with which a seeker praises themselves, bargains, or speaks of leaving: no high point of the two.
const OF_ONESELF: &str = "well perfectly calm calmly confident confidently correctly right successfully best record offer offers offered \
    salary pay notice start starting join joining left leave leaving quit fired reason laugh laughing joke jokes think";

/// What somebody is said to want of whoever does the job.
const THEY_WANT: &str = "need want care value prefer expect hope look";

/// Nouns for people: nobody has “dog people” for an interest.
const PEOPLE: &str = "people person folk folks fan fans lover lovers parent parents kid kids child children twins guys nerds \
    graduate graduates owner owners runner runners";

/// Whether a line is of a form that stays true in its sentence: `text` as it was woven into `shape`.
pub fn is_vouched_for(shape: Shape, text: &str, kind: PointKind) -> bool {
    let words: Vec<String> = text
        .split(' ')
        .map(|it| it.trim_matches([',', '.']).to_lowercase())
        .collect();
    match kind {
        PointKind::HighPoint => is_of_the_talk(shape, &words),
        PointKind::Mattered => is_theirs(shape, &words),
        PointKind::SharedTopic => is_shared(shape, &words, text),
        PointKind::Said => true,
    }
}

fn any(words: &[String], list: &str) -> bool {
    words
        .iter()
        .any(|it| list.split_whitespace().any(|word| word == it))
}

fn text_begins(words: &[String], begin: &str) -> bool {
    let mut each = words.iter();
    begin
        .split(' ')
        .all(|it| each.next().is_some_and(|word| word == it))
}

/// “I”, also in “I’m”.
fn is_i(word: &str) -> bool {
    word == "i" || word.starts_with("i’")
}

/// What the two did in the talk, or spoke of.
fn is_of_the_talk(shape: Shape, words: &[String]) -> bool {
    let laughed = shape == Shape::Event && text_begins(words, "our laugh about");
    if any(words, OF_ONESELF) && !laughed {
        return false;
    }
    // “the dashboard that I built” is a thing; “that I doubled sales” is a claim.
    let claims = words.iter().enumerate().any(|(at, it)| {
        let built = words
            .get(at + 1)
            .is_some_and(|it| has!("built made wrote drew brought designed showed", it));
        is_i(it) && !built
    });
    match shape {
        Shape::Topic => !claims,
        Shape::Event => laughed || !claims && any(words, TAKES_PLACE),
        Shape::Doing => !claims && is_done_together(words),
        Shape::Clause | Shape::Told => {
            let you = words[0] == "you" || words[0].starts_with("you’");
            let asked = words.get(1).is_some_and(|it| it == "asked");
            let mut verbs = words.iter().skip(1).filter_map(|it| verbs::forms(it));
            let did = verbs.any(|it| has!(THEY_DID, &it.of));
            you && did && (asked || !claims)
        }
        Shape::Question | Shape::Task | Shape::Quote | Shape::List | Shape::Common => false,
    }
}

fn is_done_together(words: &[String]) -> bool {
    let head = words[0].as_str();
    let second = words.get(1).map_or("", String::as_str);
    let with_you = words.windows(2).any(|it| it[0] == "with" && it[1] == "you");
    let what = has!("my your you the our a an how", second);
    let through = any(words, "through over around round");
    with_you
        || any(words, "together")
        || has!(TOGETHER, head)
        || has!(TALKING, head) && any(words, "about")
        || has!(BEFORE_THEM, head) && what
        || has!("telling hearing", head) && any(words, "about")
        || has!("going walking", head) && through
        || head == "looking" && has!("at through", second)
        || has!("meeting seeing", head) && has!("you your the", second)
}

/// What mattered to them: a phrase that is plainly theirs, or what they said that they want.
fn is_theirs(shape: Shape, words: &[String]) -> bool {
    let own = words.iter().any(|it| is_i(it)) || any(words, "me my mine own");
    let only = words
        .windows(2)
        .any(|it| it[0] == "not" && has!("just only", &it[1]));
    if own
        || any(words, "joining starting notice salary firing never")
        || any(words, "not") && !only
    {
        return false;
    }
    match shape {
        Shape::Topic | Shape::Event | Shape::Doing => true,
        Shape::List => !has!(
            "no reduce keep get make move improve find give raise cut build learn avoid grow",
            &words[0]
        ),
        Shape::Quote => true,
        Shape::Clause | Shape::Told => {
            let you = words[0] == "you" || words[0] == "you’re";
            let verb = words.iter().skip(1).find_map(|it| {
                let aside = has!("are also really both all", it);
                verbs::forms(it).filter(|_| !aside)
            });
            you && verb.is_some_and(|it| has!(THEY_WANT, &it.of))
        }
        Shape::Question | Shape::Task | Shape::Common => false,
    }
}

/// “your sister was my teacher”, “you know my old boss”: a tie through somebody else, or to a place of the seeker’s.
fn is_tied_through(words: &[String]) -> bool {
    let near = has!(
        "husband wife missus partner boyfriend girlfriend ex",
        &words[1]
    );
    let verb = words.iter().skip(1).find_map(|it| verbs::forms(it));
    let meets = verb.is_some_and(|it| has!("know meet work study live train teach play", &it.of));
    let is = any(words, "is was are were");
    any(words, "my mine")
        && !near
        && (words[0] == "you" && meets || words[0] == "your" && (meets || is))
}

/// What the two share: “we both …”, “you also …”, or the bare name of an interest.
fn is_shared(shape: Shape, words: &[String], text: &str) -> bool {
    let first = words[0].as_str();
    let like_me = words.windows(2).any(|it| it[0] == "like" && it[1] == "me");
    match shape {
        Shape::Clause => {
            let both = any(words, "both");
            let you = first == "you" || first == "you’re";
            let too = any(words, "also too") || text.ends_with("as well");
            let as_i = first == "you" && text.ends_with(", like me");
            as_i || is_tied_through(words)
                || (both || you && too || first == "we" && any(words, "same")) && !like_me
        }
        Shape::Topic | Shape::Doing => {
            let bare = !has!(
                "the a an your my his her their this that coming living working studying being having",
                first
            ) && !text.starts_with("growing up");
            // “read law at Durham” is what somebody did, and no interest.
            let did = verbs::forms(first).is_some_and(|it| it.past) && words.len() > 1;
            bare && !did
                && !any(words, PEOPLE)
                && !words.iter().any(|it| is_i(it))
                && !any(words, "me")
        }
        Shape::Common => true,
        Shape::Event | Shape::Question | Shape::Told | Shape::Task | Shape::Quote | Shape::List => {
            false
        }
    }
}
