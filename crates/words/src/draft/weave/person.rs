//! From a line about somebody to a sentence to them: “she liked my map” becomes “you liked my map”.
//!
//! Where it is not sure whom a pronoun means, the line is left as unclear.

use super::tidy::Word;
use super::words::has;
use super::{verbs, words};
use crate::text::normal;

/// Whom the line is turned to, and who else is known by name.
#[derive(Clone, Debug, Default)]
pub struct Faces {
    /// The names by which the recipient may stand in a line: full, first, last.
    pub recipient: Vec<String>,
    /// The names of everybody else, the same way.
    pub others: Vec<String>,
    /// Whether “she” and “he” can only be the recipient.
    pub is_alone: bool,
}

/// First names that are everyday words too, so that they say nothing at the head of a line.
pub const WORDS_TOO: &[&str] = &[
    "may", "will", "hope", "grace", "art", "mark", "bill", "rose", "grant", "sue", "drew", "pat",
    "rob", "chase", "joy", "faith", "jack", "frank", "summer", "april", "june", "august", "dean",
    "miles", "iris", "jade", "ray", "guy",
];

/// Whether a word says what somebody does or is, in lower case.
pub fn is_done_by_people(word: &str) -> bool {
    has!(
        "also said told asked liked loved laughed smiled nodded agreed was has likes loves knows plays",
        word
    )
}

/// Words for somebody whom “she” may mean.
pub const SOMEBODY: &str = "boss manager colleague director founder daughter son wife husband sister brother mother father \
    mum mom dad friend predecessor mentor teacher ceo cto coordinator recruiter lead head assistant customer client \
    patient student nurse everyone everybody nobody someone";

/// Words for many, that “they” may mean though they do not end in “s”.
const MANY: &str = "people children staff team company crew department group board everyone everybody nobody someone";

/// Turns the line; `false` where it is not sure who is meant.
pub fn turn(line: &mut Vec<Word>, faces: &Faces) -> bool {
    name_to_you(line, &faces.recipient) && pronouns(line, faces) && agree(line)
}

/// The words of `line` from `at` that are one of the names; how many, and whether “’s” follows.
pub fn name_at(line: &[Word], at: usize, names: &[String]) -> Option<(usize, bool)> {
    // “ayesha” can be nobody else; “mark” can be a verb.
    let word = line[at].lower.split('’').next().unwrap_or("");
    if !line[at].is_capital()
        && (word.len() < 3
            || WORDS_TOO.contains(&word)
                && !line
                    .get(at + 1)
                    .is_some_and(|it| is_done_by_people(&it.lower))
            || words::is_common(word)
            || verbs::forms(word).is_some())
    {
        return None;
    }
    let titled =
        usize::from(["mr", "ms", "mrs", "mx", "dr", "prof"].contains(&line[at].lower.as_str()));
    let mut best = None;
    for name in names {
        let count = name.split(' ').filter(|it| !it.is_empty()).count();
        let end = at + titled + count;
        let Some(found) = line.get(at + titled..end).filter(|it| !it.is_empty()) else {
            continue;
        };
        let text: Vec<&str> = found.iter().map(|it| it.text.as_str()).collect();
        let text = text.join(" ");
        let (bare, owns) = match text.strip_suffix("’s").or(text.strip_suffix('’')) {
            Some(bare) => (bare.to_owned(), true),
            None => (text, false),
        };
        let longer = best.is_none_or(|(most, _)| titled + count > most);
        if normal(&bare) == normal(name) && longer {
            best = Some((titled + count, owns));
        }
    }
    best
}

fn name_to_you(line: &mut Vec<Word>, names: &[String]) -> bool {
    let mut at = 0;
    while at < line.len() {
        if let Some((count, owns)) = name_at(line, at, names) {
            let word = line[at].lower.trim_end_matches("’s").to_owned();
            let does = line
                .get(at + 1)
                .is_some_and(|it| is_done_by_people(&it.lower));
            if at == 0 && count == 1 && !owns && !does && WORDS_TOO.contains(&word.as_str()) {
                return false;
            }
            let mut you = Word::new(if owns { "your" } else { "you" });
            you.is_recipient = !owns;
            you.lead.clone_from(&line[at].lead);
            you.trail.clone_from(&line[at + count - 1].trail);
            line.splice(at..at + count, [you]);
        }
        at += 1;
    }
    true
}

fn pronouns(line: &mut [Word], faces: &Faces) -> bool {
    let (mut many, mut somebody) = (false, false);
    for at in 0..line.len() {
        let lower = line[at].lower.clone();
        let (bare, tail) = match lower.split_once('’') {
            Some((bare, tail)) => (bare, Some(tail)),
            None => (lower.as_str(), None),
        };
        let is_one = [
            "she", "he", "him", "her", "his", "hers", "himself", "herself",
        ]
        .contains(&bare);
        if is_one && !somebody && !faces.is_alone {
            return false;
        }
        let free = !somebody && (is_one || !many);
        let next = line.get(at + 1).map(|it| it.lower.clone());
        let you = match bare {
            "they" | "she" | "he" => "you",
            "them" | "him" => "you",
            "her" if at > 0 && is_unsure(&line[at - 1].lower, next.as_deref()) => return false,
            "her" if at > 0 && makes(&line[at - 1].lower, next.as_deref()) => "you",
            "her" if owns(next.as_deref(), line[at].trail.is_empty()) => "your",
            "her" => "you",
            "their" | "his" => "your",
            "theirs" | "hers" => "yours",
            "himself" | "herself" => "yourself",
            "themselves" => "yourselves",
            _ => {
                let plural = bare.len() > 3
                    && bare.ends_with('s')
                    && !["ss", "us", "is"].iter().any(|it| bare.ends_with(it))
                    && !is_verb_here(line, at);
                many |= plural || has!(MANY, bare);
                somebody |= has!(SOMEBODY, bare) || name_at(line, at, &faces.others).is_some();
                continue;
            }
        };
        if !free {
            continue;
        }
        let third = matches!(bare, "she" | "he");
        let Some(text) = with_tail(you, third, tail, next.as_deref()) else {
            return false;
        };
        let begins = line[at].is_capital();
        line[at].set(&text);
        line[at].is_recipient = third && tail.is_none();
        if begins && at > 0 {
            line[at].set(&text);
        }
    }
    true
}

/// “she’s” → “you’re” or “you’ve”; `None` where it is not sure which.
fn with_tail(you: &str, third: bool, tail: Option<&str>, next: Option<&str>) -> Option<String> {
    let Some(tail) = tail else {
        return Some(you.to_owned());
    };
    if tail != "s" || !third {
        return Some(format!("{you}’{tail}"));
    }
    let next = next?;
    if ["been", "got", "had", "done"].contains(&next) {
        return Some(format!("{you}’ve"));
    }
    let is = next.ends_with("ing")
        || words::is_determiner(next)
        || words::is_preposition(next)
        || words::is_adjective(next)
        || words::is_adverb(next) && next != "just" && next != "already";
    is.then(|| format!("{you}’re"))
}

/// “made her nod”, “made her curious”: what somebody was brought to, rather than what is hers.
fn makes(before: &str, next: Option<&str>) -> bool {
    let Some(next) = next else { return false };
    let brought = words::is_adjective(next)
        || next.ends_with("ed")
        || has!(DOES, next)
        || verbs::forms(next).is_some_and(|it| it.base);
    has!("make makes made making let lets letting", before) && brought && !has!(OWNED, next)
}

/// What people are brought to do at an interview, beside the verbs that are known.
const DOES: &str = "nod laugh smile grin chuckle giggle blush wince frown sigh think wonder pause stop curious sit want";

/// Words that are a verb and as often what somebody has: “made her work easier”.
const OWNED: &str = "work change name plan point question report answer team job day life talk test offer view order visit \
    design document process programme schedule note face call mark guess hand move label";

/// Whether “her” may as well be whom something is done to as whose something is: “gave her pause”, “heard her talk”.
fn is_unsure(before: &str, next: Option<&str>) -> bool {
    let Some(next) = next else { return false };
    let is_noun_or_verb = verbs::forms(next).is_some_and(|it| it.base);
    let gives = has!(
        "gave give gives giving showed show sent send asked ask told tell taught teach brought bring offered offer",
        before
    );
    let sees = has!(
        "saw see seeing heard hear hearing watched watch watching let helped help had have noticed felt",
        before
    );
    let perhaps_made = has!("make makes made making", before) && has!(OWNED, next);
    let nobody_s = !words::is_preposition(next)
        && !words::is_determiner(next)
        && !words::is_conjunction(next)
        && !words::is_question_word(next)
        && !words::is_subject_pronoun(next)
        && !words::is_adverb(next)
        && ![
            "team",
            "colleagues",
            "boss",
            "company",
            "group",
            "department",
            "to",
            "that",
            "class",
            "name",
            "own",
        ]
        .contains(&next);
    gives && nobody_s || (sees || perhaps_made) && is_noun_or_verb
}

/// Whether “her” stands before what is hers.
fn owns(next: Option<&str>, runs_on: bool) -> bool {
    let Some(next) = next.filter(|_| runs_on) else {
        return false;
    };
    !(words::is_preposition(next)
        || words::is_determiner(next)
        || words::is_conjunction(next)
        || words::is_question_word(next)
        || words::is_subject_pronoun(next)
        || words::is_adverb(next)
        || next == "that")
}

/// Whether the word at `at` is the verb of its clause rather than a plural.
fn is_verb_here(line: &[Word], at: usize) -> bool {
    let third = verbs::forms(&line[at].lower).is_some_and(|it| it.third);
    let auxiliary = verbs::is_auxiliary(&line[at].lower);
    let after_subject = at > 0 && {
        let before = &line[at - 1];
        before.is_recipient
            || words::is_subject_pronoun(&before.lower)
            || words::is_adverb(&before.lower)
    };
    auxiliary || third && (at == 0 || after_subject)
}

/// Puts the verbs behind a “you” that was “she” or a name into the form that goes with “you”.
fn agree(line: &mut [Word]) -> bool {
    for at in 0..line.len() {
        if !line[at].is_recipient || !is_subject(line, at) {
            continue;
        }
        if line.get(at + 1).is_some_and(|it| it.lower == "and") {
            continue;
        }
        let Some(verb) = (at + 1..line.len()).find(|it| !words::is_adverb(&line[*it].lower)) else {
            continue;
        };
        // “you also from Trichy”, “you both cyclists”: there is no verb to agree.
        let next = line[verb].lower.as_str();
        if words::is_preposition(next) || next.starts_with("ex-") || line[at + 1].lower == "both" {
            continue;
        }
        let Some(form) = verbs::beside_you(next) else {
            return false;
        };
        if form != line[verb].lower {
            line[verb].set(&form);
            if !agree_behind(line, verb) {
                return false;
            }
        }
    }
    true
}

/// Whether the “you” at `at` does something: not behind a preposition or a verb.
fn is_subject(line: &[Word], at: usize) -> bool {
    let Some(next) = line.get(at + 1).filter(|_| line[at].trail.is_empty()) else {
        return false;
    };
    if at == 0 {
        return true;
    }
    let before = &line[at - 1].lower;
    if words::is_preposition(before)
        && !["before", "after", "until", "since", "as"].contains(&before.as_str())
    {
        return false;
    }
    let after_verb = verbs::forms(before).is_some_and(|it| it.of != "say" && it.of != "think");
    let takes_verb = verbs::beside_you(&next.lower).is_some();
    takes_verb
        && !(after_verb
            && !verbs::is_auxiliary(&next.lower)
            && !verbs::forms(&next.lower).is_some_and(|it| it.third))
}

/// A second verb of the same subject: “she runs and swims”.
fn agree_behind(line: &mut [Word], verb: usize) -> bool {
    for at in verb + 1..line.len().saturating_sub(1) {
        if !["and", "but", "or"].contains(&line[at].lower.as_str()) {
            continue;
        }
        let next = line[at + 1].lower.clone();
        let auxiliary = ["is", "was", "has", "does"].contains(&next.as_str());
        if !auxiliary && !verbs::forms(&next).is_some_and(|it| it.third) {
            continue;
        }
        let sure = auxiliary
            || line.get(at + 2).is_some_and(|it| {
                words::is_determiner(&it.lower)
                    || words::is_subject_pronoun(&it.lower)
                    || it.lower == "to"
            });
        match verbs::beside_you(&next).filter(|_| sure) {
            Some(form) => line[at + 1].set(&form),
            None => return false,
        }
    }
    true
}
