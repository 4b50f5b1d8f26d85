//! Greeting and closing: how people are addressed, and how a note ends.

use meanwhile_core::fact::Channel;

use super::Taste;
use super::plan::Plans;
use crate::note::{Context, Named, Register, Spelling};
use crate::text::normal;

/// Words before a name that say how its owner is addressed.
const TITLES: &[(&str, &str)] = &[
    ("mr", "Mr"),
    ("mrs", "Mrs"),
    ("ms", "Ms"),
    ("miss", "Miss"),
    ("mx", "Mx"),
    ("dr", "Dr"),
    ("prof", "Prof"),
    ("professor", "Professor"),
];

/// Titles that are said with the name in every register, in speech and in letters: nobody is “Sister” alone.
const HONOURS: &[&str] = &[
    "sir",
    "dame",
    "lady",
    "lord",
    "sister",
    "brother",
    "father",
    "mother",
    "matron",
    "rev",
    "revd",
    "reverend",
    "canon",
    "bishop",
    "pastor",
    "rabbi",
    "imam",
    "judge",
    "captain",
    "capt",
    "major",
    "colonel",
    "sergeant",
    "sgt",
    "lieutenant",
    "inspector",
    "cllr",
    "councillor",
    "chef",
    "coach",
];

/// Words that begin a last name.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "der", "den", "ten", "ter", "del", "della", "di", "da", "dos", "du", "la",
    "le", "el", "al", "bin", "ibn", "zu", "af", "av",
];

/// Letters behind a name that belong to no name.
const BEHIND: &[&str] = &["phd", "msc", "mba", "bsc", "md", "jr", "sr", "esq"];

/// The parts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// “Ms”, where it is known.
    pub title: Option<&'static str>,
    /// “Sister”, as it was written, where it is known.
    pub honour: Option<String>,
    /// “Dana”; empty where only a title and a last name are known.
    pub first: String,
    /// “van der Berg”; empty where only one name is known.
    pub last: String,
}

impl Parts {
    /// First and last name.
    pub fn whole(&self) -> String {
        format!("{} {}", self.first, self.last).trim().to_owned()
    }
}

/// Takes a name apart; `None` where it is none that a person would be greeted by.
pub fn parts(named: &Named) -> Option<Parts> {
    let name = named.name.trim();
    let turned = name
        .split_once(',')
        .filter(|(_, behind)| !BEHIND.contains(&normal(behind).as_str()));
    let name = turned.map_or_else(
        || name.split(',').next().unwrap_or("").to_owned(),
        |(last, first)| format!("{} {}", first.trim(), last.trim()),
    );
    let odd = |c: char| !(c.is_alphabetic() || c == ' ' || ".'’-‑ʻʼ".contains(c) || is_mark(c));
    if name.contains(odd) || !(1..=60).contains(&name.chars().count()) {
        return None;
    }
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let title_of = |word: &str| {
        let bare = word.trim_end_matches('.').to_lowercase();
        TITLES.iter().find(|it| it.0 == bare).map(|it| it.1)
    };
    let (mut title, mut honour) = (None, None);
    while words.len() > 1 {
        let bare = words[0].trim_end_matches('.').to_lowercase();
        if HONOURS.contains(&bare.as_str()) {
            honour = honour.or(Some(words[0].to_owned()));
        } else if let Some(found) = title_of(words[0]) {
            title = title.or(Some(found));
        } else {
            break;
        }
        words.remove(0);
    }
    let title = title.or_else(|| named.title.as_deref().and_then(|it| title_of(it.trim())));
    while words.len() > 1
        && words
            .last()
            .is_some_and(|it| BEHIND.contains(&normal(it).replace(' ', "").as_str()))
    {
        words.pop();
    }
    let first = *words.first()?;
    let is_initial = |it: &str| it.trim_end_matches('.').chars().count() == 1;
    if !first.starts_with(|c: char| c.is_alphabetic()) || words.iter().all(|it| is_initial(it)) {
        return None;
    }
    if words.len() == 1 {
        let (first, last) = if title.is_some() && honour.is_none() {
            ("", first)
        } else {
            (first, "")
        };
        return Some(Parts {
            title,
            honour,
            first: first.to_owned(),
            last: last.to_owned(),
        });
    }
    let particle =
        (1..words.len() - 1).find(|at| PARTICLES.contains(&words[*at].to_lowercase().as_str()));
    let last_from = particle.unwrap_or(words.len() - 1);
    Some(Parts {
        title,
        honour,
        first: words[..last_from].join(" "),
        last: words[last_from..].join(" "),
    })
}

/// A combining accent.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The name somebody is called by: the first of their first names.
fn called(parts: &Parts) -> String {
    let mut words = parts.first.split(' ');
    let first = words.next().unwrap_or("");
    // “J. Robin” is called by the second.
    let initial = first.trim_end_matches('.').chars().count() == 1;
    words.next().filter(|_| initial).unwrap_or(first).to_owned()
}

/// How one person is addressed in a register.
fn address(parts: &Parts, context: &Context) -> String {
    let stop = if context.spelling == Spelling::American {
        "."
    } else {
        ""
    };
    let titled = |title: &str| {
        let short = ["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof"].contains(&title);
        format!("{title}{} {}", if short { stop } else { "" }, parts.last)
    };
    if let Some(honour) = &parts.honour {
        // “Sir Alan” and “Dame Mary” are custom; of the others the name in full is never wrong.
        let by_first = ["sir", "dame"].contains(&honour.to_lowercase().as_str());
        let name = if by_first {
            called(parts)
        } else {
            parts.whole()
        };
        return format!("{honour} {name}");
    }
    let initials = parts
        .first
        .split(' ')
        .all(|it| it.trim_end_matches('.').chars().count() <= 1);
    match (context.register, parts.title) {
        (Register::Formal, Some(title)) if !parts.last.is_empty() => titled(title),
        (Register::Formal, _) => parts.whole(),
        (_, Some(title)) if initials => titled(title),
        _ if initials => parts.whole(),
        (Register::Neutral | Register::Warm, _) => called(parts),
    }
}

/// What the recipient is called when they are spoken of to the seeker.
pub fn called_by(context: &Context) -> String {
    let one = context.to.first().filter(|_| context.to.len() == 1);
    let parts = one.and_then(parts);
    let name = parts.map(|it| {
        if it.first.is_empty() || it.honour.is_some() {
            spoken_of(&it)
        } else {
            called(&it)
        }
    });
    name.filter(|it| !it.is_empty())
        .unwrap_or_else(|| "them".to_owned())
}

fn spoken_of(parts: &Parts) -> String {
    let title = parts.honour.as_deref().or(parts.title).unwrap_or("");
    format!("{title} {}", parts.whole()).trim().to_owned()
}

/// The line that greets, without its comma.
pub fn greeting(context: &Context, taste: &Taste) -> String {
    let names: Vec<String> = context
        .to
        .iter()
        .filter_map(parts)
        .map(|it| address(&it, context))
        .collect();
    let names = match names.as_slice() {
        [] => return "Hello".to_owned(),
        _ if names.len() < context.to.len() => return "Hello".to_owned(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        _ => "all".to_owned(),
    };
    let written = matches!(
        context.channel,
        Channel::Email | Channel::Letter | Channel::Portal
    );
    let word = match context.register {
        _ if matches!(context.channel, Channel::Phone | Channel::InPerson) => {
            return format!("Hello {names}");
        }
        Register::Formal => "Dear",
        Register::Neutral if written => "Dear",
        Register::Neutral | Register::Warm => "Hi",
    };
    let liked = taste
        .greeting
        .as_deref()
        .filter(|it| match context.register {
            Register::Formal => normal(it) == "dear",
            Register::Neutral | Register::Warm => !normal(it).is_empty(),
        });
    format!("{} {names}", liked.unwrap_or(word))
}

/// Ways to end a note, apart from the seeker's own.
pub const fn closings(register: Register, spelling: Spelling) -> Plans {
    match (register, spelling) {
        (Register::Formal, Spelling::American) => &["Sincerely", "Respectfully", "Kind regards"],
        (Register::Formal, Spelling::British | Spelling::Any) => {
            &["Yours sincerely", "Kind regards"]
        }
        (Register::Neutral, _) => &[
            "Kind regards",
            "Best regards",
            "With kind regards",
            "Best wishes",
        ],
        (Register::Warm, _) => &["Best wishes", "Warm regards", "All the best", "Best"],
    }
}

/// The name below a note.
pub fn signature(context: &Context, in_full: bool) -> Option<String> {
    let named = Named {
        name: context.writer.clone()?,
        title: None,
    };
    let parts = parts(&named)?;
    Some(if in_full {
        parts.whole()
    } else {
        called(&parts)
    })
    .filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, title: Option<&str>, register: Register, expected: &str) {
        let named = |name: &str| Named {
            name: name.to_owned(),
            title: title.map(str::to_owned),
        };
        let context = Context {
            to: name.split('|').map(named).collect(),
            register,
            ..Context::default()
        };
        assert_eq!(greeting(&context, &Taste::default()), expected);
    }

    #[test]
    fn people_are_addressed_as_far_as_it_is_known_how() {
        use Register::{Formal, Neutral, Warm};
        check("Dana Okafor", None, Formal, "Dear Dana Okafor");
        check(
            "Dana Okafor",
            Some("Head of analysis"),
            Formal,
            "Dear Dana Okafor",
        );
        check("Dana Okafor", Some("Ms"), Formal, "Dear Ms Okafor");
        check("Ms. Dana Okafor", None, Formal, "Dear Ms Okafor");
        check(
            "Prof. Dr. Ana van der Berg",
            None,
            Formal,
            "Dear Prof van der Berg",
        );
        check("Dana Okafor", None, Neutral, "Dear Dana");
        check("Dr Ngo", None, Warm, "Hi Dr Ngo");
        check("Anne-Marie O’Neil, PhD", None, Warm, "Hi Anne-Marie");
        check("Okafor, Dana", None, Warm, "Hi Dana");
        check("J. Robin Vale", None, Neutral, "Dear Robin");
        check(
            "Sister Mary Okello",
            None,
            Neutral,
            "Dear Sister Mary Okello",
        );
        check("Sister Agnes", None, Warm, "Hi Sister Agnes");
        check("Rev. Ann Croft", None, Warm, "Hi Rev. Ann Croft");
        check("Captain Jo Reed", None, Formal, "Dear Captain Jo Reed");
        check("Cllr Mo Khan", None, Neutral, "Dear Cllr Mo Khan");
        check("Chef Luc", None, Neutral, "Dear Chef Luc");
        check("Sir Alan Pike", None, Neutral, "Dear Sir Alan");
        check(
            "Lady Jane Pemberton",
            None,
            Neutral,
            "Dear Lady Jane Pemberton",
        );
        check("Ms J. Patel", None, Neutral, "Dear Ms Patel");
        check("J. Smith", None, Warm, "Hi J. Smith");
        check("Mr O'Brien", None, Neutral, "Dear Mr O'Brien");
        check("Dana Okafor|Lee Brandt", None, Neutral, "Dear Dana and Lee");
        check("Dana Okafor|Lee Brandt|Kim Sato", None, Neutral, "Dear all");
        check("dana@lindqvist.example", None, Neutral, "Hello");
        check("", None, Formal, "Hello");
    }
}
