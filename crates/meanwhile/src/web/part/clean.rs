//! Texts of the engine without the commands that stand in some of them: a page has links of its own for these.

/// The sentences, and the halves of sentences, that name no command.
pub fn without_commands(text: &str) -> String {
    if !text.contains('`') {
        return text.to_owned();
    }
    let sentences = text.split_inclusive(". ");
    let kept = sentences.filter_map(|sentence| {
        if !sentence.contains('`') {
            return Some(sentence.trim().to_owned());
        }
        let halves = sentence.split("; ").filter(|half| !half.contains('`'));
        let half = halves.collect::<Vec<_>>().join("; ");
        let half = half.trim().trim_end_matches(['.', ':', ',']);
        (!half.is_empty()).then(|| format!("{half}."))
    });
    kept.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_a_command_is_left_out_and_nothing_else() {
        for (text, kept) in [
            ("It is past.", "It is past."),
            (
                "It is recorded, too; `--stage` says it otherwise.",
                "It is recorded, too.",
            ),
            ("Look twice. `meanwhile review` lists them.", "Look twice."),
            ("`meanwhile list` shows what is recorded.", ""),
        ] {
            assert_eq!(without_commands(text), kept);
        }
    }
}
