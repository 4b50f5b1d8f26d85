//! Figures that claim something: about a success of the seeker, or about the house they talked with.
//!
//! Times, dates, durations, years of experience and numbers of telephones claim nothing and are left out.

use std::ops::Range;
use std::sync::LazyLock;

use crate::note::{Anatomy, Sentence};
use crate::text::{Gap, Table};

/// A figure that claims something; its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Figure {
    /// Of something the seeker achieved.
    Success(Range<usize>),
    /// Of the house or the people there.
    Theirs(Range<usize>),
}

/// What somebody who succeeded did.
static DEEDS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "increased raised cut reduced lowered grew brought saved boosted generated won sold improved doubled tripled lifted halved \
         shortened exceeded outperformed beat earned closed slashed trimmed delivered grown lifting cutting saving raising growing \
         increasing reducing boosting",
    )
});

/// Units that only measure time, and what is counted beside it.
static TIMES: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "am pm a p h hrs hr min mins minute minutes hour hours day days week weeks month months year years second seconds oclock o \
         clock st nd rd th january february march april may june july august september october november december jan feb mar apr \
         jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday",
    )
});

/// What a house has many of.
static COUNTED: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "people employees engineers staff colleagues customers clients users stores shops sites offices countries branches patients \
         students pupils beds rooms ships trucks vans vehicles machines stations members developers nurses teachers locations \
         plants factories warehouses products projects percent million billion thousand",
    )
});

/// Words of pay, which another check looks at.
static PAY: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "salary pay wage wages compensation package rate bonus earn earning paid benefits range",
    )
});

/// What the words of a sentence say about its figures.
struct About {
    is_pay: bool,
    is_deed: bool,
    is_theirs: bool,
}

impl About {
    fn new(note: &Anatomy<'_>, sentence: &Sentence) -> Self {
        let word = |at: usize| note.body.word(at);
        let any = |fits: &dyn Fn(usize) -> bool| sentence.tokens.clone().any(fits);
        let own = any(&|at| matches!(word(at), "i" | "my" | "we" | "our" | "me"));
        Self {
            is_pay: any(&|at| PAY.contains(word(at))),
            is_deed: own && any(&|at| DEEDS.contains(word(at))),
            is_theirs: any(&|at| word(at) == "you" && TELLING.contains(&word(at + 1))),
        }
    }
}

/// Words behind “you” with which a figure of theirs is told.
const TELLING: &[&str] = &[
    "mentioned",
    "said",
    "told",
    "have",
    "described",
    "employ",
    "serve",
    "run",
];

/// Who there are many of: “your team of 27”.
const GROUPS: &[&str] = &["team", "staff", "crew", "group", "department", "fleet"];

/// Letters of a currency that stand right before a figure.
const CURRENCIES: &[&str] = &[
    "r", "rs", "us", "usd", "eur", "gbp", "chf", "kr", "zar", "inr",
];

/// The figures of a note that claim something, in order.
pub(super) fn figures(note: &Anatomy<'_>) -> Vec<Figure> {
    let mut found = Vec::new();
    for sentence in &note.sentences {
        let mut about = None;
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let end = number_end(note, at, sentence);
            if let Some(tokens) = spelt(note, at)
                && about
                    .get_or_insert_with(|| About::new(note, sentence))
                    .is_deed
            {
                found.push(Figure::Success(tokens));
            }
            if is_multiplied(note, at) {
                found.push(Figure::Success(at..at + 1));
            }
            if end > at {
                let about = about.get_or_insert_with(|| About::new(note, sentence));
                found.extend(figure(note, about, at..end));
            }
            at = end.max(at + 1);
        }
    }
    found
}

/// “I doubled the sales”: a figure in a word.
fn is_multiplied(note: &Anatomy<'_>, at: usize) -> bool {
    let word = |at: usize| note.body.word(at);
    let fills = |at: &usize| {
        matches!(
            word(*at),
            "have"
                | "ve"
                | "had"
                | "also"
                | "nearly"
                | "almost"
                | "more"
                | "than"
                | "once"
                | "then"
        )
    };
    let who = (at.saturating_sub(4)..at).rev().find(|at| !fills(at));
    MULTIPLIED.iter().any(|it| it.0 == word(at))
        && who.is_some_and(|it| matches!(word(it), "i" | "we"))
        && (matches!(word(at + 1), "the" | "our" | "my" | "their" | "its")
            || GROWING.contains(&word(at + 1)))
}

/// What grows or shrinks where somebody succeeds.
const GROWING: &[&str] = &[
    "sales",
    "revenue",
    "turnover",
    "output",
    "income",
    "profit",
    "profits",
    "membership",
    "attendance",
    "bookings",
    "traffic",
    "subscriptions",
    "donations",
    "enrolment",
    "throughput",
    "footfall",
    "complaints",
    "costs",
    "returns",
    "waste",
    "errors",
    "capacity",
    "productivity",
];

/// Whether something that was recorded bears out a figure in a word.
pub(super) fn is_recorded_multiple(note: &Anatomy<'_>, at: usize) -> bool {
    let of = MULTIPLIED.iter().find(|it| it.0 == note.body.word(at));
    of.is_some_and(|it| it.1.iter().chain([&it.0]).any(|it| note.recorded().has(it)))
}

/// A figure in words: “by a third”, “twenty percent”, “half a million”.
fn spelt(note: &Anatomy<'_>, at: usize) -> Option<Range<usize>> {
    const PARTS: &[&str] = &[
        "half", "third", "quarter", "fifth", "tenth", "thirds", "quarters",
    ];
    let word = |at: usize| note.body.word(at);
    if word(at) == "by" {
        let end = (at + 1..at + 4).find(|it| PARTS.contains(&word(*it)))?;
        let counts =
            |it: usize| matches!(word(it), "a" | "one" | "two" | "three" | "over" | "about");
        let ends = !matches!(word(end + 1), "hour" | "a" | "past" | "to" | "day");
        return ((at + 1..end).all(counts) && ends).then_some(at + 1..end + 1);
    }
    let is_number = |it: &str| (2..100).any(|number| in_words(number).as_deref() == Some(it));
    let percent = match (word(at + 1), word(at + 2)) {
        ("percent", _) => 2,
        ("per", "cent") => 3,
        _ => 0,
    };
    if percent > 0 && is_number(word(at)) {
        return Some(at..at + percent);
    }
    let millions = word(at) == "half" && word(at + 1) == "a" && word(at + 2) == "million";
    millions.then_some(at..at + 3)
}

/// Words for a figure, and how else somebody takes the same down.
const MULTIPLIED: &[(&str, &[&str])] = &[
    ("doubled", &["double", "doubling", "twice", "200", "100"]),
    ("tripled", &["triple", "tripling", "treble", "300", "three"]),
    ("quadrupled", &["quadruple", "four", "400"]),
    ("halved", &["halve", "halving", "half", "50"]),
];

/// The token behind a number that begins at `at`: “1,400”, “3.5”, “38”.
fn number_end(note: &Anatomy<'_>, at: usize, sentence: &Sentence) -> usize {
    let tokens = &note.body.tokens;
    // “R40 million” is money as “£40 million” is.
    let is_money = || at > sentence.tokens.start && CURRENCIES.contains(&note.body.word(at - 1));
    if !tokens[at].is_number || tokens[at].gap == Gap::Joined && !is_money() {
        return at;
    }
    let mut end = at + 1;
    while end < sentence.tokens.end
        && tokens[end].is_number
        && matches!(note.body.between(end), "," | ".")
    {
        end += 1;
    }
    end
}

fn figure(note: &Anatomy<'_>, about: &About, tokens: Range<usize>) -> Option<Figure> {
    let text = &note.body;
    let word = |at: usize| text.word(at);
    let sign_before = text.between(tokens.start).ends_with(['$', '€', '£']);
    let behind = text.source[text.tokens[tokens.end - 1].span.end..].trim_start();
    let percent = behind.starts_with('%')
        || matches!(word(tokens.end), "percent" | "per")
            && (word(tokens.end) == "percent" || word(tokens.end + 1) == "cent");
    let money = sign_before || behind.starts_with(['€', '£', '$']);
    let magnitude = matches!(
        word(tokens.end),
        "million" | "billion" | "thousand" | "k" | "m"
    );
    let clock = text.between(tokens.end).trim() == ":"
        || text.between(tokens.start).ends_with([':', '/', '+', '#']);
    if clock || about.is_pay {
        return None;
    }
    let unit = word(tokens.end);
    let is_time = TIMES.contains(unit) && !magnitude
        || text
            .tokens
            .get(tokens.end)
            .is_some_and(|it| it.gap == Gap::Joined && !magnitude);
    // “I am 100% sure”, “110 percent”: a way to speak.
    let full = matches!(text.written(tokens.clone()), "100" | "110" | "1000" | "99");
    let span = tokens.start
        ..tokens.end + usize::from(percent && word(tokens.end) == "percent" || magnitude);
    if about.is_deed && !full && (percent || money || magnitude) {
        return Some(Figure::Success(span));
    }
    let is_group = tokens.start >= 3
        && word(tokens.start - 1) == "of"
        && GROUPS.contains(&word(tokens.start - 2))
        && word(tokens.start - 3) == "your";
    if is_group && !is_time {
        return Some(Figure::Theirs(span));
    }
    let counted = (tokens.end..tokens.end + 2).any(|at| COUNTED.contains(word(at)));
    let near = tokens.start.saturating_sub(2)..tokens.start;
    let theirs = about.is_theirs || near.into_iter().any(|at| word(at) == "your");
    (theirs && !is_time && !full && (percent || counted && text.written(tokens).len() > 1))
        .then_some(Figure::Theirs(span))
}

/// Whether a number stands in what was recorded, in digits or in words.
pub(super) fn is_recorded_number(note: &Anatomy<'_>, at: usize) -> bool {
    let word = note.body.word(at);
    let recorded = note.recorded();
    let plain = note.body.tokens[at].is_number && recorded.has(word);
    let of_words = (2..100).find(|number| in_words(*number).as_deref() == Some(word));
    if of_words.is_some_and(|it| recorded.has(word) || recorded.has(&it.to_string())) {
        return true;
    }
    let of_part = match word {
        "half" => Some("50"),
        "third" => Some("33"),
        "thirds" => Some("66"),
        "quarter" => Some("25"),
        "fifth" => Some("20"),
        "tenth" => Some("10"),
        _ => None,
    };
    if of_part.is_some_and(|it| recorded.has(word) || recorded.has(it)) {
        return true;
    }
    let spelt = word.parse::<usize>().ok().and_then(in_words);
    plain || spelt.is_some_and(|words| words.split(' ').all(|it| recorded.has(it)))
}

/// A number below a hundred in words.
fn in_words(number: usize) -> Option<String> {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    match (number, number / 10, number % 10) {
        (0..20, ..) => Some(SMALL[number].to_owned()),
        (20..100, tens, 0) => Some(TENS[tens].to_owned()),
        (20..100, tens, ones) => Some(format!("{} {}", TENS[tens], SMALL[ones])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spelt() {
        assert_eq!(in_words(7).as_deref(), Some("seven"));
        assert_eq!(in_words(40).as_deref(), Some("forty"));
        assert_eq!(in_words(86).as_deref(), Some("eighty six"));
        assert_eq!(in_words(100), None);
    }
}
