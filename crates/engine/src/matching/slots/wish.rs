//! Whether a sentence that speaks of moving a meeting only wishes it. Data and one look at it.

/// Words of a wish or a need, as they stand in a sentence between blanks.
const WISHES: &[&str] = &[
    " could we ",
    " can we ",
    " might we ",
    " possible to ",
    " need to ",
    " needs to ",
    " have to ",
    " like to ",
    " prefer to ",
    " hoping to ",
    " mind ",
    " müss",
    " möcht",
    " würde",
    " könnt",
    " lieber ",
    " devons ",
    " voudr",
    " aimer",
    " pourri",
    " tenemos que ",
    " tengo que ",
    " quisiera",
    " gustaría",
    " podría",
    " dobbiamo ",
    " dovre",
    " vorre",
    " potre",
    " temos de ",
    " precisamos ",
    " gostaria",
    " poderia",
    " moeten ",
    " willen ",
    " zouden ",
    " zou ",
    " kunnen we ",
];

/// Whether a sentence asks for a move, or speaks of the need for one. “Moving forward” moves no meeting.
pub(super) fn is_wish(sentence: &str) -> bool {
    let lower = format!(" {} ", sentence.to_lowercase());
    let goes_on =
        lower.contains(" forward") && !lower.contains("bring") && !lower.contains("brought");
    // Booking services offer it below what they confirm.
    let is_offered = [
        " if ",
        " click ",
        " link",
        "http",
        " falls ",
        " wenn ",
        " si vous ",
        " als je ",
        " als u ",
    ]
    .iter()
    .any(|word| lower.contains(word));
    let wishes = lower.contains('?') || WISHES.iter().any(|word| lower.contains(word));
    wishes && !goes_on && !is_offered
}

#[cfg(test)]
mod tests {
    use super::is_wish;

    #[test]
    fn a_wish_is_told_from_what_was_done_or_offered() {
        for wish in [
            "Could we move Thursday to Friday 3pm?",
            "Something came up and I need to reschedule our call.",
            "Wir müssen unser Gespräch leider verschieben.",
            "Pourriez-vous reporter notre entretien à vendredi ?",
            "Can we bring the interview forward to Tuesday?",
        ] {
            assert!(is_wish(wish), "{wish}");
        }
        for other in [
            "Your interview was moved to Friday at 3pm.",
            "We would like to move forward with an interview.",
            "If you need to reschedule the call, let us know.",
            "Need to change the time? Click here to reschedule.",
        ] {
            assert!(!is_wish(other), "{other}");
        }
    }
}
