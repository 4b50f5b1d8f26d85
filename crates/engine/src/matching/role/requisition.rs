//! The employer's own numbers for openings.

use meanwhile_words::text::{Gap, Text};

/// The employer's numbers for openings that a text names, as printed, in upper case.
#[must_use]
pub fn requisitions(text: &Text<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for at in 0..text.tokens.len().min(1_500) {
        let led = matches!(
            text.word(at),
            "requisition"
                | "req"
                | "kennziffer"
                | "referenznummer"
                | "stellennummer"
                | "jobnummer"
                | "reqid"
                | "jobid"
                | "vacaturenummer"
                | "referentienummer"
        ) || (matches!(
            text.word(at),
            "job"
                | "position"
                | "posting"
                | "vacancy"
                | "reference"
                | "ref"
                | "opening"
                | "stellen"
                | "referenz"
                | "role"
                | "offre"
                | "oferta"
                | "id"
        ) && (matches!(
            text.word(at + 1),
            "id" | "number" | "no" | "nr" | "code" | "ref" | "reference" | "req" | "requisition"
        ) || text.between(at + 1).contains(['#', ':'])));
        if led {
            let mut next = at + 1;
            while matches!(
                text.word(next),
                "id" | "number"
                    | "no"
                    | "nr"
                    | "code"
                    | "ref"
                    | "reference"
                    | "req"
                    | "requisition"
                    | "is"
            ) && next < at + 4
            {
                next += 1;
            }
            if let Some(code) = code_at(text, next) {
                found.push(code);
            }
        } else if let Some(code) = bare_code(text, at) {
            found.push(code);
        }
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(6);
    found
}

/// Letters, digits and joins from token `at`, with three digits at least.
fn code_at(text: &Text<'_>, at: usize) -> Option<String> {
    let first = text.tokens.get(at)?;
    if first.gap >= Gap::Sentence {
        return None;
    }
    let rest = text.source.get(first.span.start..)?;
    let code: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.'))
        .take(30)
        .collect();
    let code = code.trim_end_matches(['-', '.', '/', '_']).to_uppercase();
    let digits = code.chars().filter(char::is_ascii_digit).count();
    let letters = code.chars().filter(char::is_ascii_alphabetic).count();
    (digits >= 3 && letters <= 8 && code.len() <= 24).then_some(code)
}

/// `JR-012345`, `R12345`, `REQ-2024-17` without a label.
fn bare_code(text: &Text<'_>, at: usize) -> Option<String> {
    let word = text.word(at);
    if !matches!(word, "r" | "jr" | "req" | "job" | "p" | "ref") || !text.tokens.get(at)?.is_capital
    {
        return None;
    }
    let next = text.tokens.get(at + 1)?;
    let tight = next.gap <= Gap::Hyphen || text.between(at + 1) == "_";
    if !tight || !next.is_number || text.word(at + 1).len() < 3 {
        return None;
    }
    code_at(text, at)
}
