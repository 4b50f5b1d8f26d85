//! Subjects that name the writer's own house and a role: “Thistle Mill – Yarn Planner”, from somebody at that house.
//!
//! Houses write so to those whom they want to talk to about a role, in whatever words the letter itself is written.

use meanwhile_words::text::normal;

use crate::matching::{domain, name, role};

/// Words of a role, at most. *Assumption.*
const ROLE_MOST: usize = 6;

/// Words in front of an occupation that tell of somebody who has it: “Acme: your account manager”.
const HOLDERS: &[&str] = &[
    "your", "our", "my", "new", "meet", "the", "from", "with", "ask", "ihr", "ihre", "unser",
    "unsere", "dein", "deine", "votre", "notre", "tu", "su", "nuestro", "nuestra", "uw", "je",
    "onze", "jouw", "vostro", "nostro", "seu", "sua", "nosso", "nossa",
];

/// Whether a subject without what mail programs put in front consists of the house behind `host` and of a role.
#[must_use]
pub fn names_role_at_house(bare: &str, host: &str, text: &str) -> bool {
    let label = domain::label(host);
    let plain = bare.replace([':', '|', '–', '—'], " - ");
    let parts: Vec<&str> = plain.split(" - ").map(str::trim).collect();
    let is_house = |part: &&str| name::label_fits(label, &name::key(part));
    (2..=3).contains(&parts.len())
        && parts.iter().any(is_house)
        && parts
            .iter()
            .any(|part| !is_house(part) && is_role(part) && !is_writers(part, text))
}

/// Whether a text says that its writer, or somebody whom they introduce, has the role: “I am Jo, the account manager for …”.
fn is_writers(role: &str, text: &str) -> bool {
    /// Bytes before the role in which that is said. *Assumption.*
    const BEFORE: usize = 48;
    let (role, text) = (normal(role), format!(" {} ", normal(text)));
    let mut found = text.match_indices(role.as_str());
    found.any(|(at, _)| {
        let start = text.floor_char_boundary(at.saturating_sub(BEFORE));
        let before = &text[start..at];
        [
            " i am ",
            " i m ",
            " introduce ",
            " ich bin ",
            " je suis ",
            " soy ",
            " ik ben ",
        ]
        .iter()
        .any(|says| before.contains(says))
    })
}

/// Whether words are the name of a role, its occupation last: “Live Ops Analyst (m/f/d)”.
fn is_role(part: &str) -> bool {
    let part = part.split('(').next().unwrap_or_default();
    let plain = normal(part);
    let words: Vec<&str> = plain.split(' ').collect();
    words.len() <= ROLE_MOST
        && words.last().is_some_and(|last| role::has_job_word(last))
        && !words.iter().any(|word| HOLDERS.contains(word))
}

#[cfg(test)]
mod tests {
    use super::names_role_at_house;

    #[test]
    fn a_house_and_a_role_are_told_from_all_else() {
        for (subject, host) in [
            ("Thistle Mill – Yarn Planner", "thistlemill.example"),
            ("Ivory Labs: Research Planner", "ivorylabs.example"),
            (
                "Live Ops Analyst (m/f/d) - Corvid Games",
                "corvidgames.example",
            ),
        ] {
            assert!(
                names_role_at_house(subject, host, "Would you have time for a chat?"),
                "{subject}"
            );
        }
        for (subject, host) in [
            ("Thistle Mill – Yarn Planner", "wool.example"),
            ("Thistle Mill – your account manager", "thistlemill.example"),
            ("Thistle Mill – invoice 2204", "thistlemill.example"),
            ("Thistle Mill: Meet the engineers", "thistlemill.example"),
            ("Yarn Planner", "thistlemill.example"),
            ("Thistle Mill", "thistlemill.example"),
        ] {
            assert!(!names_role_at_house(subject, host, ""), "{subject}");
        }
        for text in [
            "I am Jo, the yarn planner for your region.",
            "Let me introduce Tim, our Yarn Planner.",
        ] {
            let subject = "Thistle Mill – Yarn Planner";
            assert!(
                !names_role_at_house(subject, "thistlemill.example", text),
                "{text}"
            );
        }
    }
}
