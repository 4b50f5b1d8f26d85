//! Noun phrases: where they end, what stands in front of them, and whether it is a sentence after all.

use super::shape::Shape;
use super::tidy::{Word, join};
use super::token::Token;
use super::words::has;
use super::{person, verbs, words};
use crate::note::PointKind;

/// What a piece that begins with no verb and no pronoun turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It has a verb of its own: “the team moves its sensors”.
    Clause,
    /// It has none: “the move to a new database”.
    Noun,
    /// It could be either: “the project started in May”.
    Unsure,
}

/// Nouns for a group, behind which a form like “moves” is a verb.
const GROUPS: &str = "team company group department lab board office market project nobody everyone everybody boss crew \
    city unit school library museum hospital factory plant";

/// Whether a word begins an object: “the”, “it”, “them”.
fn objects(word: &str) -> bool {
    words::is_determiner(word)
        || words::is_subject_pronoun(word)
        || ["me", "us", "them"].contains(&word)
}

/// Reads a piece from its first word on, until a clause inside it begins.
pub fn ends_as(line: &[Word]) -> Reading {
    let mut unsure = false;
    for at in 1..line.len() {
        let (word, before) = (&line[at].lower, &line[at - 1].lower);
        if verbs::is_auxiliary(word)
            || verbs::is_modal(word)
            || words::is_subject_pronoun(word) && word.contains('’')
        {
            return if words::is_subject_pronoun(word) {
                Reading::Noun
            } else {
                Reading::Clause
            };
        }
        let relative = words::is_relative(word)
            || words::is_subject_pronoun(word) && word != "it" && word != "there";
        if relative || line[at].is_recipient {
            break;
        }
        if words::is_determiner(before)
            || words::is_preposition(before)
            || words::is_conjunction(before)
        {
            continue;
        }
        // Behind a comma another thought begins: “clean welds, no rework”.
        let next = line
            .get(at + 1)
            .filter(|_| line[at].trail.is_empty())
            .map_or("", |it| it.lower.as_str());
        let Some(forms) = verbs::forms(word) else {
            // A verb that is not known: “the crew juggles three ferries”.
            let like = (word.ends_with('s') || word.ends_with("ed")) && word.len() > 3;
            unsure |= like && objects(next) || at > 1 && follows_plural(line, at);
            continue;
        };
        let object = objects(next);
        let many = ["people", "children", "staff"].contains(&before.as_str());
        let plural = before.ends_with('s') || many;
        let group = has!(GROUPS, before);
        let asks = words::is_question_word(next);
        let acts = forms.third && (object || group || asks)
            || group && has!("laughed smiled agreed nodded", word)
            || word == "lit" && next == "up"
            || forms.base
                && plural
                && (object || words::is_adverb(next) || many && !next.is_empty())
            || forms.past
                && at > 1
                && words::is_determiner(&line[0].lower)
                && (words::is_adverb(next) || words::is_adjective(next))
            || forms.past && (object || has!(person::SOMEBODY, before));
        if forms.is_past_only() || acts {
            return Reading::Clause;
        }
        // “the report built last year”, “the sales calls with schools”, “new people learn quickly”.
        unsure |= forms.past
            || forms.third && next == "to"
            || forms.base && plural
            || follows_plural(line, at);
    }
    if unsure {
        Reading::Unsure
    } else {
        Reading::Noun
    }
}

/// Whether a plain word stands behind a plural, as a verb does: “sensors arrive”; not “sales plan”.
fn follows_plural(line: &[Word], at: usize) -> bool {
    const COMPOUND: &[&str] = &[
        "sales",
        "systems",
        "operations",
        "logistics",
        "sports",
        "arts",
        "news",
        "customs",
        "humanities",
        "bus",
    ];
    let (word, before) = (&line[at].lower, &line[at - 1]);
    let plural = before.lower.len() > 3
        && before.lower.ends_with('s')
        && !["ss", "us", "is", "’s", "s’"]
            .iter()
            .any(|it| before.lower.ends_with(it))
        && !COMPOUND.contains(&before.lower.as_str())
        && !before.is_capital();
    let plain = !words::is_preposition(word)
        && !words::is_conjunction(word)
        && !words::is_relative(word)
        && !words::is_determiner(word)
        && !["to", "not"].contains(&word.as_str());
    plural && plain && before.trail.is_empty()
}

/// Whether a piece may end in this word.
pub fn stands_alone(word: &str) -> bool {
    let open = words::is_conjunction(word)
        || [
            "the", "a", "an", "my", "your", "our", "their", "its", "of", "to", "from", "at",
            "very", "really", "is", "are", "was", "were", "will", "that", "which",
        ]
        .contains(&word);
    !open
}

/// A noun phrase as something spoken of or something that took place, with the article it needs.
pub fn topic(line: &[Word], kind: PointKind) -> Option<(Shape, String)> {
    let line = unwrapped(line);
    if ends_as(line) != Reading::Noun || is_bare_list(line) {
        return None;
    }
    let first = line.first()?;
    let end = (1..line.len())
        .find(|at| ends_head(line, *at))
        .unwrap_or(line.len());
    let determined = words::is_determiner(&first.lower);
    let head = &line[end - 1];
    if !is_noun_phrase(&line[..end], determined) {
        return None;
    }
    let praise = usize::from(["a", "an", "the", "some"].contains(&first.lower.as_str()));
    let mut from = praise;
    let exchange = words::is_exchange(&head.lower);
    // What matters to them is “good handovers”; what was good about a tour goes without saying.
    let strips = exchange || kind == PointKind::HighPoint;
    while strips && from + 1 < end && words::is_praise(&line[from].lower) {
        from += 1;
    }
    let praised = from > praise && (praise == 1 || !determined);
    let rest = if praised { &line[from..] } else { line };
    let text = lowered(rest);
    let had = line.get(end).is_some_and(|it| {
        let with_another =
            it.lower == "with" && line.get(end + 1).is_none_or(|next| next.lower != "you");
        words::is_relative(&it.lower) || words::is_subject_pronoun(&it.lower) || with_another
    });
    let ours = kind == PointKind::SharedTopic
        && ["interest", "love", "passion"].contains(&head.lower.as_str())
        && end == 1;
    let with_article = if ours {
        format!("our {text}")
    } else if exchange && !had && (praised || !determined || praise == 1) {
        let bare = if praised {
            text
        } else {
            lowered(&line[praise..])
        };
        format!("our {bare}")
    } else if praised && praise == 1
        || (praised || !determined) && needs_article(rest, &line[..end])
    {
        if !determined && !takes_article(rest, head) {
            return None;
        }
        format!("the {text}")
    } else {
        text
    };
    // “our discussion with you” says the same twice.
    let with_article = if with_article.starts_with("our ") {
        with_article.replacen(" with you", "", 1)
    } else {
        with_article
    };
    let event = exchange || words::is_happening(&head.lower);
    Some((
        if event { Shape::Event } else { Shape::Topic },
        with_article,
    ))
}

/// “clean welds, no rework”: thoughts in a row that no “and” ties together, so that no sentence takes them as one thing.
fn is_bare_list(line: &[Word]) -> bool {
    let comma = |it: &Word| it.trail.contains(',');
    let Some(last) = line
        .iter()
        .rposition(comma)
        .filter(|at| at + 1 < line.len())
    else {
        return false;
    };
    !line[last + 1..]
        .iter()
        .any(|it| ["and", "or"].contains(&it.lower.as_str()) || words::is_relative(&it.lower))
}

/// What somebody's question, point or story was about, rather than the question itself.
fn unwrapped(line: &[Word]) -> &[Word] {
    const OWNED: &str = "question questions point points answer answers remark remarks comment comments idea ideas view \
        views thoughts story stories advice explanation description example examples thinking";
    let Some(owner) = line.first() else {
        return line;
    };
    let begins = ["my", "your", "the", "a", "an", "our"].contains(&owner.lower.as_str());
    let noun = line.get(1).is_some_and(|it| has!(OWNED, &it.lower));
    let about = line
        .get(2)
        .is_some_and(|it| ["about", "on", "of"].contains(&it.lower.as_str()));
    if begins && noun && about && line.len() > 3 {
        &line[3..]
    } else {
        line
    }
}

/// Whether the head of a noun phrase ends before the word at `at`.
fn ends_head(line: &[Word], at: usize) -> bool {
    let word = &line[at].lower;
    let clause =
        words::is_relative(word) || words::is_subject_pronoun(word) || line[at].is_recipient;
    words::is_preposition(word)
        || words::is_conjunction(word)
        || clause
        || line[at - 1].trail.contains(',')
        || ["to", "not"].contains(&word.as_str())
        || verbs::forms(word).is_some_and(|it| it.gerund)
            && at + 1 < line.len()
            && words::is_determiner(&line[at + 1].lower)
}

/// Whether the words up to the head can be a noun phrase.
fn is_noun_phrase(head: &[Word], determined: bool) -> bool {
    let Some(last) = head.last() else {
        return false;
    };
    let function = |it: &Word| {
        let word = &it.lower;
        verbs::is_auxiliary(word)
            || verbs::is_modal(word)
            || words::is_subject_pronoun(word)
            || words::is_conjunction(word)
            || words::is_preposition(word)
            || words::is_determiner(word)
                && !words::is_possessive(word)
                && !["same", "half", "one", "two", "three"].contains(&word.as_str())
            || ["me", "us", "not", "yes", "ok", "okay", "well", "thanks"].contains(&word.as_str())
    };
    let inner = if determined { &head[1..] } else { head };
    let adverbs = inner.iter().any(|it| {
        words::is_adverb(&it.lower)
            && !["both", "all", "really", "very", "quite"].contains(&it.lower.as_str())
    });
    let few = head.len() <= if determined { 7 } else { 5 };
    let ends_well = !["first", "last", "next"].contains(&last.lower.as_str())
        && !words::is_adjective(&last.lower)
        && !words::is_adverb(&last.lower)
        && !words::is_praise(&last.lower);
    let past = inner
        .iter()
        .any(|it| verbs::forms(&it.lower).is_some_and(|f| f.is_past_only()));
    few && ends_well && !adverbs && !past && !inner.is_empty() && !inner.iter().any(function)
}

/// Whether it is sure that a thing without an article is the one that was spoken of: “ferry timetable”, not “Leeds fan”, nor
/// “baking bread”.
fn takes_article(rest: &[Word], head: &Word) -> bool {
    let known = Token::new(&head.text).is_some_and(|it| it.is_known_noun());
    let somebody = has!(
        "fan nurse driver teacher manager graduate runner parent mother father twin student cook chef welder clerk artist analyst designer \
         engineer seller buyer lawyer person man woman",
        &head.lower,
    );
    let does = rest.len() > 1
        && verbs::forms(&rest[0].lower).is_some_and(|it| it.gerund)
        && !has!(
            "training onboarding pricing planning testing building mentoring marketing engineering learning reading meeting working hiring \
             scheduling booking teaching waiting shipping opening closing warning",
            &rest[0].lower,
        );
    known && !somebody && !does
}

fn needs_article(rest: &[Word], head: &[Word]) -> bool {
    let Some(last) = head.last() else {
        return false;
    };
    let Some(first) = rest.first() else {
        return false;
    };
    // A single word with a capital may be a name; one that is not known as an everyday word is left bare.
    let name = head.len() == 1 && last.is_capital() && !words::is_common(&last.lower);
    let named = head.len() > 1 && last.is_capital();
    !name && !named && (first.lower == "same" || words::needs_article(&last.lower))
}

/// A clause whose subject is a noun phrase, with the article that the subject needs.
pub fn with_subject(line: &[Word]) -> String {
    let text = lowered(line);
    let Some(first) = line.first() else {
        return text;
    };
    let helps =
        |at: &usize| verbs::is_auxiliary(&line[*at].lower) || verbs::is_modal(&line[*at].lower);
    let acts = |at: &usize| verbs::forms(&line[*at].lower).is_some_and(|it| it.third || it.past);
    // “night shifts were”: the auxiliary tells that “shifts” is no verb.
    let verb = (1..line.len())
        .find(helps)
        .or_else(|| (1..line.len()).find(acts));
    let head = (1..line.len()).find(|at| ends_head(line, *at));
    let end = verb.map(|verb| head.map_or(verb, |head| head.min(verb)));
    let Some(end) = end else { return text };
    let head = &line[..end];
    let bare = !words::is_preposition(&first.lower)
        && !words::is_determiner(&first.lower)
        && !words::is_subject_pronoun(&first.lower);
    if bare && needs_article(line, head) {
        format!("the {text}")
    } else {
        text
    }
}

/// The words up to where another clause begins: “explaining the project and you asked a lot”.
pub fn first_clause(line: &[Word]) -> &[Word] {
    let begins = |at: &usize| {
        let next = &line[*at + 1];
        let verb = line.get(*at + 2).is_some_and(|it| {
            verbs::is_auxiliary(&it.lower)
                || verbs::is_modal(&it.lower)
                || verbs::forms(&it.lower).is_some_and(|f| !f.gerund)
        });
        ["and", "but", "so"].contains(&line[*at].lower.as_str())
            && (words::is_subject_pronoun(&next.lower) || next.is_recipient)
            && (verb || next.lower.contains('’'))
    };
    let end = (1..line.len().saturating_sub(1)).find(begins);
    &line[..end.unwrap_or(line.len())]
}

/// The words as they stand inside a sentence: the first with a small letter, unless it may be a name.
pub fn lowered(line: &[Word]) -> String {
    let mut line = line.to_vec();
    if let Some(first) = line.first_mut() {
        let shown = first
            .text
            .chars()
            .skip(1)
            .any(|c| c.is_uppercase() || c.is_ascii_digit());
        let word = first.lower.clone();
        let known = words::is_common(&word)
            || words::is_determiner(&word) && !words::is_possessive(&word)
            || words::is_question_word(&word)
            || words::is_preposition(&word)
            || words::is_adverb(&word)
            || words::is_adjective(&word)
            || words::is_praise(&word)
            || words::is_subject_pronoun(&word)
            || words::is_happening(&word)
            || words::is_exchange(&word)
            || verbs::forms(&word).is_some()
            || verbs::is_auxiliary(&word);
        let is_i = word == "i" || word.starts_with("i’");
        if known && !shown && !is_i {
            first.text = word;
        }
    }
    join(&line)
}
