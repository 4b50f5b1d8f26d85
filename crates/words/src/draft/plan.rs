//! Plans: what a note is made of, as data.
//!
//! A plan is one sentence with slots. `{when}` is filled from the facts, and a plan whose slots cannot all be filled is
//! not used; `{When}` is the same with a capital first letter. A warm note contracts: “I’m” for “I am”.

use super::Source;
use super::slots::Slots;
use crate::note::Register;

/// Sentences of which one is taken.
pub type Plans = &'static [&'static str];

/// A part of a note, in the order in which they stand.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// One of these sentences.
    Say(Plans),
    /// One of the first where any can be filled, else one of the second.
    Either(Plans, Plans),
    /// Up to so many lines of the debrief.
    Points(usize),
    /// Up to so many lines, as something recalled.
    Recall(usize),
    /// One of these where the note is still short.
    WhenShort(Plans),
    /// A new paragraph.
    Break,
}

/// A kind of note: its subject, and its parts for each length.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Subjects of an e-mail.
    pub subject: Plans,
    /// E-mail, letter, portal.
    pub letter: &'static [Part],
    /// LinkedIn.
    pub message: &'static [Part],
    /// Text message, call, in person.
    pub short: &'static [Part],
}

/// A sentence that was filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The words.
    pub text: String,
    /// What they stand on, without `Form` where there is anything else.
    pub from: Vec<Source>,
}

/// Whether every slot of a plan is known.
pub fn is_known(plan: &str, slots: &Slots) -> bool {
    let mut names = plan
        .split('{')
        .skip(1)
        .filter_map(|it| it.split('}').next());
    names.all(|it| slots.get(it).is_some() || slots.get(&it.to_lowercase()).is_some())
}

/// Fills a plan; `None` where a slot of it is not known.
pub fn fill(plan: &str, slots: &Slots, register: Register) -> Option<Filled> {
    let mut text = String::new();
    let mut from = Vec::new();
    // What a plan takes for granted stands in front of it and has no words.
    let mut words = plan;
    while let Some((name, behind)) = words.strip_prefix('{').and_then(|it| it.split_once('}'))
        && let Some(slot) = slots.get(name).filter(|it| it.text.is_empty())
    {
        from.extend(&slot.from);
        words = behind;
    }
    let plan = spoken(words, register);
    let mut rest = plan.as_str();
    while let Some(at) = rest.find('{') {
        text.push_str(&rest[..at]);
        let end = at + rest[at..].find('}')?;
        let name = &rest[at + 1..end];
        let slot = slots.get(&name.to_lowercase())?;
        if name.starts_with(char::is_uppercase) {
            text.push_str(&capitalised(&slot.text));
        } else {
            text.push_str(&slot.text);
        }
        from.extend(&slot.from);
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    from.dedup();
    if from.is_empty() {
        from.push(Source::Form);
    }
    Some(Filled { text, from })
}

/// What a warm note contracts, between spaces.
const SHORT: &[(&str, &str)] = &[
    (" I am ", " I’m "),
    (" I would ", " I’d "),
    (" I will ", " I’ll "),
    (" I have not ", " I haven’t "),
    (" I have kept ", " I’ve kept "),
    (" I have remained ", " I’ve remained "),
    (" I have received ", " I’ve received "),
    (" I have decided ", " I’ve decided "),
    (" has not ", " hasn’t "),
    (" and have not ", " and haven’t "),
    (" that is fine", " that’s fine"),
    (" do not ", " don’t "),
    (" is not ", " isn’t "),
    (" It is ", " It’s "),
    (" There is ", " There’s "),
];

/// A plan as it is spoken in a register: contracted where it is warm.
pub fn spoken(plan: &str, register: Register) -> String {
    if register != Register::Warm {
        return plan.to_owned();
    }
    let mut text = format!(" {plan} ");
    for (long, short) in SHORT {
        text = text.replace(long, short);
    }
    text.trim().to_owned()
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next();
    first.map_or_else(String::new, |it| it.to_uppercase().chain(chars).collect())
}
