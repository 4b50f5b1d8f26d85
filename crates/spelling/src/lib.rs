//! Spelling and the classic slips of English, for a short letter.
//!
//! Two checks in the form of those in `meanwhile-words`, in a crate of their own because they bring dictionaries. The
//! dictionaries are read when the first word is looked up; a process that checks no note never holds them. Names are
//! learnt from the context of the note. Pure: no files, no clock.

mod article;
mod capital;
mod dictionary;
mod grammar;
mod inflect;
mod known;
mod near;
mod slip;
mod spelling;
mod variants;

use meanwhile_words::check::Check;

/// The checks of this crate, to be run beside those of `meanwhile-words`.
pub const CHECKS: &[&Check] = &[&spelling::CHECK, &grammar::CHECK];

#[cfg(test)]
mod tests {
    use meanwhile_words::check::{CHECKS, Severity, check_within, scene};
    use meanwhile_words::note::Note;

    #[test]
    fn every_example_holds_and_there_are_as_many_silent_ones() {
        let mut wrong = Vec::new();
        for check in super::CHECKS {
            assert!(check.silent.len() >= check.fires.len(), "{}", check.id);
            for (examples, expected) in [(check.fires, true), (check.silent, false)] {
                for example in examples {
                    let note = Note::parse(example.text);
                    let report = check_within(&note, &scene(example.kind), &[check]);
                    if report.findings.is_empty() == expected {
                        let found = report.findings;
                        wrong.push(format!(
                            "{} {expected}: {} {found:?}",
                            check.id, example.text
                        ));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn good_sentences_of_the_other_checks_are_spelt_right() {
        let mut wrong = Vec::new();
        for check in CHECKS {
            for example in check.silent {
                let note = Note::parse(example.text);
                let report = check_within(&note, &example.scene(), super::CHECKS);
                for it in report
                    .findings
                    .iter()
                    .filter(|it| it.severity >= Severity::Fix)
                {
                    let words = note.marked(it.place, &it.span);
                    wrong.push(format!("{} “{words}”: {}", it.check, example.text));
                }
            }
        }
        assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    }
}
