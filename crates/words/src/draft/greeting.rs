//! Greeting and closing: how people are addressed, and how a note ends.

use meanwhile_core::fact::Channel;

use super::Taste;
use super::person_name::{Parts, own_parts, parts};
use super::plan::Plans;
use crate::note::{Context, Named, Register, Spelling};
use crate::text::normal;

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
    let is_initial = |it: &str| it.split('.').all(|it| it.chars().count() <= 1);
    let initials = parts.first.split(' ').all(is_initial);
    match (context.register, parts.title.as_deref()) {
        (_, Some(title)) if !parts.last.is_empty() && parts.is_titled_always() => titled(title),
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
    let title = parts.honour.as_deref().or(parts.title.as_deref());
    let title = title.unwrap_or("");
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
    let parts = own_parts(&named)?;
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

    #[test]
    fn a_name_that_is_not_clear_is_said_in_full_and_a_title_never_alone() {
        use Register::{Formal, Neutral, Warm};
        let schaefer = "Frau Dr. Katharina Schäfer";
        check(schaefer, None, Formal, "Dear Frau Dr. Schäfer");
        check(schaefer, None, Warm, "Hi Frau Dr. Schäfer");
        check("Herr Klaus Weber", None, Neutral, "Dear Herr Weber");
        check(
            "Frau Prof. Dr. Mai",
            None,
            Formal,
            "Dear Frau Prof. Dr. Mai",
        );
        check("Dr. med. Ute Kranz", None, Formal, "Dear Dr Kranz");
        check("Dr. med. Ute Kranz", None, Neutral, "Dear Ute");
        check("Mag. Anna Huber", None, Formal, "Dear Mag. Huber");
        check("Ing. Jan Novak", None, Formal, "Dear Ing. Novak");
        check("Señora López", None, Warm, "Hi Señora López");
        check("Smt. Lakshmi Iyer", None, Neutral, "Dear Smt. Iyer");
        check("Shri R. K. Gupta", None, Warm, "Hi Shri Gupta");
        check("Lt Col Brown", None, Neutral, "Dear Lt Col Brown");
        check("Head Chef Marco", None, Warm, "Hi Head Chef Marco");
        check("Big Tony", None, Warm, "Hi Big Tony");
        check("Little Mike", None, Neutral, "Dear Little Mike");
        check("Uncle Ben", None, Warm, "Hi Uncle Ben");
        check("St John Smythe", None, Neutral, "Dear St John Smythe");
        check("Xyz. Ana Ruiz", None, Neutral, "Dear Xyz. Ana Ruiz");
        check("J.R. Vale", None, Neutral, "Dear J.R. Vale");
        check("HR Team", None, Neutral, "Dear HR Team");
        check("JOHN SMITH", None, Neutral, "Dear John");
        check("anna-lena o’neil", None, Formal, "Dear Anna-Lena O’Neil");
        check("Ms D’Souza HR", None, Formal, "Dear Ms D’Souza");
        check("Ms D’Souza HR", None, Neutral, "Dear Ms D’Souza");
        check("Dana (HR)", None, Warm, "Hi Dana");
        check("Mr. Patel (CFO)", None, Neutral, "Dear Mr Patel");
        check("Robert (Bob) Hill", None, Neutral, "Dear Robert");
        for alone in ["Frau", "Dr.", "Herr Dr.", "Sister", "(HR)", "Big"] {
            check(alone, None, Neutral, "Hello");
        }
        // Nobody signs without a part of their name.
        let context = Context {
            writer: Some("Young Lee".to_owned()),
            ..Context::default()
        };
        assert_eq!(signature(&context, true).as_deref(), Some("Young Lee"));
    }
}
