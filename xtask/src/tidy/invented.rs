//! Everybody in the fixtures and specifications is made up: their addresses are at domains that are
//! reserved for examples and can belong to nobody.

use super::{expect_none, tree};

/// Where invented people live.
const FOLDERS: &[&str] = &["fixtures/", "specs/"];

/// Domains reserved by RFC 2606 and RFC 6761, as endings.
const RESERVED: &[&str] = &[
    "example.com",
    "example.net",
    "example.org",
    "example",
    "test",
    "invalid",
];

/// Systems that send mail for everybody, as endings; to recognise them is what some fixtures are for. Nobody has an
/// address of their own there.
const SYSTEMS: &[&str] = &[
    "myworkday.com",
    "linkedin.com",
    "indeed.com",
    "github.com",
    "ashbyhq.com",
    "greenhouse-mail.io",
];

/// The domains of the mail addresses in a text, in lower case.
fn domains(text: &str) -> Vec<String> {
    let part_of_address = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let mut found = Vec::new();
    for (place, _) in text.match_indices('@') {
        let before = text[..place].chars().next_back();
        let domain: String = text[place + 1..]
            .chars()
            .take_while(|c| part_of_address(*c))
            .collect();
        let domain = domain.trim_end_matches(['.', '-', '_']).to_lowercase();
        if before.is_some_and(part_of_address) && domain.contains('.') {
            found.push(domain);
        }
    }
    found
}

fn is_reserved(domain: &str) -> bool {
    ends_in(domain, RESERVED)
}

fn ends_in(domain: &str, endings: &[&str]) -> bool {
    endings.iter().any(|reserved| {
        let rest = domain.strip_suffix(reserved);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[test]
fn everybody_in_fixtures_and_specifications_is_invented() {
    let mut faults = Vec::new();
    let files = tree::text_files().iter();
    for file in files.filter(|file| FOLDERS.iter().any(|folder| file.path.starts_with(folder))) {
        let foreign = domains(&file.text)
            .into_iter()
            .filter(|domain| !is_reserved(domain) && !ends_in(domain, SYSTEMS));
        faults.extend(foreign.map(|domain| format!("{}: an address at {domain}", file.path)));
    }
    expect_none(
        &faults,
        "Use example.com, example.org, or a name under .example or .test.",
    );
}

#[test]
fn reserved_domains_are_told_from_look_alikes() {
    let text = "From: Ana <ana@mail.example.org>, bo@firm.test; @handle c@d and e@notexample.com.";
    assert_eq!(
        domains(text),
        ["mail.example.org", "firm.test", "notexample.com"]
    );
    assert!(
        is_reserved("mail.example.org") && is_reserved("firm.test") && is_reserved("a.example")
    );
    assert!(!is_reserved("notexample.com") && !is_reserved("example.com.invalid-not.org"));
}
