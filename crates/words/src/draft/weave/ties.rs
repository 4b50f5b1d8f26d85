//! What two people have in common, as people scribble it: “hugh and me both cyclists”, “also from Trichy”, “same as mine”.
//!
//! Each becomes a clause that says no more than that: “we are both cyclists”.

use super::shape::both;
use super::tidy::{Word, join};
use super::words::has;
use super::{verbs, words};

/// A tie: a clause, and what stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// “your kids play cricket”.
    pub clause: String,
    /// “, as mine do”.
    pub behind: &'static str,
}

fn tie(clause: String) -> Option<Tie> {
    Some(Tie { clause, behind: "" })
}

/// Whether the words at the end of a line are these.
fn ends(line: &[Word], tail: &str) -> bool {
    let tail: Vec<&str> = tail.split(' ').collect();
    line.len() > tail.len()
        && line[line.len() - tail.len()..]
            .iter()
            .zip(tail)
            .all(|(it, word)| it.lower == word)
}

/// The tie that a line names, turned to the reader.
pub fn of(line: &[Word]) -> Option<Tie> {
    between_two(line)
        .or_else(|| too(line))
        .or_else(|| like_me(line))
        .or_else(|| of_children(line))
        .or_else(|| kind_of_people(line))
}

/// “you and me both cyclists”, “me and you both swim”.
fn between_two(line: &[Word]) -> Option<Tie> {
    let [first, and, second, rest @ ..] = line else {
        return None;
    };
    let pair = [first.lower.as_str(), second.lower.as_str()];
    let two = pair.contains(&"you") && (pair.contains(&"me") || pair.contains(&"i"));
    if !two || and.lower != "and" || rest.first()?.lower != "both" {
        return None;
    }
    both(rest).and_then(|(_, text)| tie(text))
}

/// “you also from Trichy”, “you also ex-Navy”.
fn too(line: &[Word]) -> Option<Tie> {
    let [you, also, rest @ ..] = line else {
        return None;
    };
    let next = rest.first()?.lower.as_str();
    let fits = next == "from" || next.starts_with("ex-") && rest.len() == 1;
    (you.lower == "you" && also.lower == "also" && fits).then_some(())?;
    tie(format!("you are also {}", join(rest)))
}

/// “you studied in Aachen like me”, “love hiking, me too”, “from Kerala like me”.
fn like_me(line: &[Word]) -> Option<Tie> {
    let tails = [
        "just like me",
        "like me",
        "same as me",
        "me too",
        "as I did",
        "like I did",
    ];
    let tail = tails.iter().find(|it| ends(line, &it.to_lowercase()))?;
    let core = &line[..line.len() - tail.split(' ').count()];
    let last = core.last()?;
    // “two dogs, like me” is a way to say it already; “you look like me” is none.
    let comma = last.trail.contains(',');
    if comma != (*tail == "me too") || !comma && verbs::forms(&last.lower).is_some() {
        return None;
    }
    let core = match core {
        [you, rest @ ..] if you.lower == "you" => rest,
        all => all,
    };
    let core = match core {
        [also, rest @ ..] if also.lower == "also" => rest,
        all => all,
    };
    let first = core.first()?.lower.as_str();
    // A comma before the last words goes with them.
    let text = join(core);
    if matches!(first, "are" | "were") && core.len() > 1 {
        return tie(format!("we {first} both {}", join(&core[1..])));
    }
    if first == "from" {
        return tie(format!("we are both {text}"));
    }
    let forms = verbs::forms(first)?;
    if forms.third {
        let mut core = core.to_vec();
        core[0].set(&forms.of);
        return tie(format!("we both {}", join(&core)));
    }
    (forms.past || forms.base)
        .then(|| format!("we both {text}"))
        .and_then(tie)
}

/// “your lad is at same school as mine”, “kids play cricket same as mine”, “kids same age”.
fn of_children(line: &[Word]) -> Option<Tie> {
    const CHILDREN: &str =
        "kids kid children child son sons daughter daughters boy boys girl girls lad lads";
    let line = match line {
        [your, rest @ ..] if ["your", "our"].contains(&your.lower.as_str()) => rest,
        all => all,
    };
    let first = line.first().filter(|it| has!(CHILDREN, &it.lower))?;
    let many = first.lower.ends_with('s') || first.lower == "children";
    let words: Vec<&str> = line.iter().map(|it| it.lower.as_str()).collect();
    if matches!(words[1..], ["same", "age"] | ["the", "same", "age"]) && many {
        return tie(format!("our {} are the same age", first.lower));
    }
    if ends(line, "as mine") && !ends(line, "same as mine") {
        let text = format!("your {}", join(&line[..line.len() - 2]));
        let has_article = text.contains("the same ");
        let clause = if has_article {
            text
        } else {
            text.replacen("same ", "the same ", 1)
        };
        return Some(Tie {
            clause,
            behind: " as mine",
        });
    }
    let core = line
        .get(..line.len().checked_sub(3)?)
        .filter(|_| ends(line, "same as mine"))?;
    Some(Tie {
        clause: format!("your {}", join(core)),
        behind: if many {
            ", as mine do"
        } else {
            ", as mine does"
        },
    })
}

/// “dog people”.
fn kind_of_people(line: &[Word]) -> Option<Tie> {
    let [kind, people] = line else { return None };
    let fits = people.lower == "people"
        && has!("dog cat horse morning night coffee tea book", &kind.lower);
    fits.then(|| format!("we are both {}", join(line)))
        .and_then(tie)
}

/// Whether the words speak of a time that has passed, so that “are” would be wrong.
pub fn is_of_the_past(line: &[Word]) -> bool {
    let year = |it: &Word| {
        it.lower.len() == 4
            && it.lower.starts_with(['1', '2'])
            && it.lower.chars().all(|c| c.is_ascii_digit())
    };
    line.iter().any(|it| {
        year(it)
            || words::is_span_of_time(&it.lower)
            || has!("point once then ago last used former", &it.lower)
    })
}
