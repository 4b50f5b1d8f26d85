//! Where a sentence ends: a full stop also stands behind abbreviations and days.

/// Whether a full stop after the word `last` ends a sentence, given what follows it.
pub(super) fn ends_sentence(last: &str, rest: &str) -> bool {
    const ABBREVIATION_BYTES_MAX: usize = "approx".len();
    const ABBREVIATIONS: &[&str] = &[
        "mr", "mrs", "ms", "dr", "prof", "st", "inc", "ltd", "co", "corp", "sr", "jr", "approx",
        "ca", "z", "b", "bzw", "usw", "evtl", "ggf", "nr", "tel", "str", "m", "mme", "mlle", "sra",
        "dra", "dott", "sig", "dhr", "mevr", "e", "g", "i", "vs", "dept", "no", "etc", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "mo", "di", "mi", "do", "fr",
        "sa", "so", "uhr", "a", "p", "d", "h", "u", "s", "janv", "fevr", "avr", "juil",
    ];
    let after = rest.chars().next();
    match after {
        None => true,
        Some(c) if c.is_alphanumeric() => false,
        Some(_) => {
            if last.bytes().all(|b| b.is_ascii_digit()) && !last.is_empty() && last.len() <= 2 {
                // “am 5. März”: the day's full stop; a sentence that ends in a small number is rare.
                return rest.trim_start().is_empty()
                    || rest.contains("\n\n") && rest.trim_start_matches(' ').starts_with("\n\n");
            }
            last.len() > ABBREVIATION_BYTES_MAX
                || !ABBREVIATIONS.contains(&last)
                || rest.trim_start_matches([' ', '\r']).starts_with("\n\n")
        }
    }
}
