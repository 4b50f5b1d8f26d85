//! Whether two names sound alike: “O’Bryan” for O’Brien, “Stefan” for Stephan. Spelling by ear changes the vowels and
//! keeps the consonants; a slip of the finger is looked for elsewhere.

/// Letters from which on a name that sounds like another is taken for it: shorter ones have too many neighbours.
/// *Assumption.*
const LETTERS_MIN: usize = 4;
/// Consonants that both must have in common, at least. *Assumption.*
const CONSONANTS_MIN: usize = 2;

/// Whether `word` is not `wanted` but sounds like it; both are in their normal form.
pub(super) fn sounds_like(word: &str, wanted: &str) -> bool {
    if word == wanted || word.len().min(wanted.len()) < LETTERS_MIN {
        return false;
    }
    let (one, other) = (consonants(word), consonants(wanted));
    one.len() >= CONSONANTS_MIN && one == other && syllables(word) == syllables(wanted)
}

/// The consonants of a name as they sound, doubled ones once; a vowel counts only where the name begins with it.
fn consonants(word: &str) -> Vec<char> {
    let word = word.replace("ph", "f").replace("ck", "k");
    let mut sounds: Vec<char> = Vec::new();
    let mut before = ' ';
    for (at, letter) in word.chars().enumerate() {
        let sound = match letter {
            _ if is_vowel(letter) && at > 0 => None,
            _ if is_vowel(letter) => Some('a'),
            'h' if at > 0 => None,
            'c' | 'q' => Some('k'),
            'z' => Some('s'),
            other => Some(other),
        };
        sounds.extend(sound.filter(|it| before != *it));
        before = sound.unwrap_or(' ');
    }
    sounds
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Runs of vowels, a silent one at the end left out.
fn syllables(word: &str) -> usize {
    let word = word.strip_suffix('e').unwrap_or(word);
    let mut letters = std::iter::once(' ').chain(word.chars()).zip(word.chars());
    letters
        .by_ref()
        .filter(|(before, it)| is_vowel(*it) && !is_vowel(*before))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{CHECKS, Check, Finding, check_within, scene};
    use crate::note::{Named, Note, NoteKind};

    #[test]
    fn names_spelt_by_ear_sound_alike_and_others_do_not() {
        for (word, wanted) in [
            ("bryan", "brien"),
            ("stefan", "stephan"),
            ("meyer", "maier"),
            ("lindkvist", "lindqvist"),
            ("okufer", "okafor"),
            ("petersen", "pietersin"),
        ] {
            assert!(sounds_like(word, wanted), "{word} {wanted}");
        }
        for (word, wanted) in [
            ("brien", "brien"),
            ("brown", "brien"),
            ("bruno", "brien"),
            ("dean", "dana"),
            ("marina", "martin"),
            ("harris", "harrison"),
            ("aaron", "ireneo"),
            ("lee", "leigh"),
        ] {
            assert!(!sounds_like(word, wanted), "{word} {wanted}");
        }
    }

    fn found(body: &str) -> Vec<Finding> {
        let mut context = scene(NoteKind::ThankYou);
        context.people.push(Named {
            name: "Sam O’Brien".to_owned(),
            title: None,
        });
        let check: &Check = CHECKS
            .iter()
            .find(|it| it.id == "wrong_name")
            .expect("it is registered");
        check_within(&Note::of(body), &context, &[check]).findings
    }

    #[test]
    fn a_name_by_ear_is_told_beside_its_first_name_or_title_and_whole() {
        for body in [
            "Dear Dana,\nI also enjoyed talking with Sam O’Bryan about the sensors.",
            "Dear Dana,\nPlease thank Mr O'Bryan for me.",
            "Dear Dana,\nPlease thank Sam O’Brian for me.",
        ] {
            let found = found(body);
            assert_eq!(found.len(), 1, "{body}: {found:?}");
            let marked = &body[found[0].span.clone()];
            assert!(marked.starts_with("O") && marked.len() > 6, "{marked}");
        }
        for body in [
            "Dear Dana,\nI also enjoyed talking with Sam O’Brien, and Sam’s questions.",
            "Dear Dana,\nMy neighbour Bryan mends sensors, and the Brno office has none.",
            "Dear Dana,\nO’Brien’s law was new to me.",
        ] {
            assert_eq!(found(body), [], "{body}");
        }
    }
}
