//! Whether found applications name the right employer.

use std::collections::BTreeMap;

use super::export_shape::Export;
use super::score::{Fault, Score};
use super::truth::Truth;

/// Letters and digits of a name, without its legal form.
fn plain(name: &str) -> String {
    const LEGAL: &[&str] = &[
        "inc", "llc", "ltd", "limited", "gmbh", "ag", "se", "bv", "sas", "sa", "sl", "srl", "spa",
        "plc", "corp", "co", "kg", "pbc", "ab", "oy", "kk", "dac", "lda", "ltda", "pty", "pte",
        "pvt",
    ];
    let words: Vec<String> = name
        .to_lowercase()
        .split(|c: char| c.is_whitespace() || c == ',')
        .map(|word| {
            word.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
        })
        .filter(|word| !word.is_empty() && !LEGAL.contains(&word.as_str()))
        .collect();
    words.concat()
}

/// Counts employers named right, among the applications that were found.
pub fn compare(score: &mut Score, truth: &Truth, export: &Export, twin: &BTreeMap<String, String>) {
    let named: BTreeMap<&str, &str> = export
        .applications
        .iter()
        .map(|one| (one.id.as_str(), one.employer.as_str()))
        .collect();
    for (found, real) in twin {
        let Some(wanted) = truth.applications.get(real) else {
            continue;
        };
        let got = named.get(found.as_str()).copied().unwrap_or("");
        score.employers.wanted += 1;
        score.employers.found += u32::from(!got.is_empty());
        if wanted
            .employers
            .iter()
            .any(|name| plain(name) == plain(got))
        {
            score.employers.right += 1;
        } else {
            let why = format!(
                "is {}, named “{got}” | {}",
                wanted.employers[0], wanted.role
            );
            score.faults.push(Fault {
                what: "employer",
                subject: real.clone(),
                why,
                kind: String::new(),
            });
        }
    }
}
