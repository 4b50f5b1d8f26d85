//! Whether a message begins with a plain yes: “Yes, with pleasure.”, “Hi Dana, yes I am.”

use meanwhile_words::text::{Gap, Text};

/// Words that say yes in the languages that are read. “Si” without its accent is an “if” in three of them, and left out.
const YES: &[&str] = &[
    "yes", "yep", "yeah", "yup", "ja", "jawohl", "oui", "sí", "sì", "sim",
];

/// Answers of two words: “Does Thursday work?” “It does, thanks.”
const ANSWERS: &[(&str, &str)] = &[
    ("it", "does"),
    ("that", "does"),
    ("it", "is"),
    ("i", "am"),
    ("i", "can"),
    ("i", "do"),
    ("we", "can"),
];

/// Words of a greeting in front of it: “Dear Ms Moser”. *Assumption.*
const GREETING_MOST: usize = 5;

/// Whether the first word of a text, or the first behind its greeting, is a yes.
pub(super) fn says_yes(text: &Text<'_>) -> bool {
    let is_yes = |at: usize| {
        let token = text.tokens.get(at)?;
        let written = text.source.get(token.span.clone())?.to_lowercase();
        let answers = ANSWERS.contains(&(text.word(at), text.word(at + 1)));
        // “I can see that this is difficult” goes on.
        let ends = text
            .tokens
            .get(at + 2)
            .is_none_or(|next| next.gap >= Gap::Comma);
        Some((YES.contains(&written.as_str()) || answers && ends) && !is_limited(text, at))
    };
    // A greeting ends with a comma, a line or an exclamation mark.
    let mut starts = (1..=GREETING_MOST)
        .filter(|at| {
            let next = text.tokens.get(*at);
            next.is_some_and(|token| token.gap >= Gap::Comma)
        })
        .take(2);
    is_yes(0) == Some(true) || starts.any(|at| is_yes(at) == Some(true))
}

/// Whether the sentence that begins at a token takes something back: “Yes, but Wednesday would be better.”
pub(super) fn is_limited(text: &Text<'_>, at: usize) -> bool {
    const LIMITS: &[&str] = &[
        "but",
        "though",
        "although",
        "however",
        "only",
        "except",
        "unless",
        "aber",
        "allerdings",
        "nur",
        "mais",
        "pero",
        "solo",
        "ma",
        "mas",
        "maar",
        "alleen",
    ];
    let rest = (at + 1..text.tokens.len()).take_while(|i| text.tokens[*i].gap < Gap::Sentence);
    rest.into_iter().any(|i| LIMITS.contains(&text.word(i)))
}

/// Whether the first sentence behind the greeting takes something back.
pub(super) fn limits_first(text: &Text<'_>) -> bool {
    let starts = (0..=GREETING_MOST).filter(|at| {
        let next = text.tokens.get(*at);
        *at == 0 || next.is_some_and(|token| token.gap >= Gap::Comma)
    });
    starts.take(3).any(|at| is_limited(text, at))
}

#[cfg(test)]
mod tests {
    use meanwhile_words::text::Text;

    use super::says_yes;

    #[test]
    fn a_yes_begins_a_message_or_follows_its_greeting() {
        for text in [
            "Yes, with pleasure.",
            "Hi Dana,\n\nyes I am, thank you.",
            "Dear Ms Moser,\n\nYes. You can reach me on my mobile.",
            "Hola Irene,\n\nsí, por supuesto.",
            "Hoi Bram! Ja leuk, tot woensdag.",
            "It does, thanks Tom.",
            "Hi Tom, I can!",
        ] {
            assert!(says_yes(&Text::new(text)), "{text}");
        }
        for text in [
            "No, I am away all week.",
            "It does not, sorry.",
            "Yes, but Wednesday would be better for me.",
            "Ja, aber lieber am Mittwoch.",
            "Hi Tom, I can see that this is hard.",
            "Hi Dana,\n\nthank you for asking. I said yes to another offer last week.",
            "Hola Irene,\n\nsi hay otra hora, mejor.",
            "Hi Dana,\n\nI wonder whether yes or no is the answer.",
            "",
        ] {
            assert!(!says_yes(&Text::new(text)), "{text}");
        }
    }
}
