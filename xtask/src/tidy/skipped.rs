//! No test is switched off and no code is left unwritten. Looks at tokens, so that the same words in
//! a comment or a string do no harm.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{expect_none, tree};

/// Finds attributes that skip a test and macros that stand for missing code, also inside macros.
fn skips(tokens: TokenStream, found: &mut Vec<(usize, &'static str)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| &tokens[before]);
        let after = tokens.get(place + 1);
        match token {
            TokenTree::Group(group) => {
                let attribute = group.delimiter() == Delimiter::Bracket && is_punct(before, '#');
                if attribute && skips_a_test(group.stream()) {
                    found.push((group.span().start().line, "a test that is skipped"));
                }
                skips(group.stream(), found);
            }
            TokenTree::Ident(name) if is_punct(after, '!') && stands_for_nothing(name) => {
                found.push((name.span().start().line, "code that is missing"));
            }
            _ => {}
        }
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn stands_for_nothing(name: &proc_macro2::Ident) -> bool {
    name == "todo" || name == "unimplemented"
}

/// Whether an attribute's inside is `ignore …` or `cfg_attr(…, ignore …)`.
fn skips_a_test(inside: TokenStream) -> bool {
    let mut tokens = inside.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), _) if name == "ignore" => true,
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) if name == "cfg_attr" => {
            let mut parts = group.stream().into_iter();
            parts.any(|part| matches!(part, TokenTree::Ident(name) if name == "ignore"))
        }
        _ => false,
    }
}

fn faults(text: &str) -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    if let Ok(tokens) = text.parse() {
        skips(tokens, &mut found);
    }
    let fence = concat!("```", "ignore");
    for (place, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") && line.contains(fence) {
            found.push((place + 1, "an example that is skipped"));
        }
    }
    found
}

#[test]
fn nothing_is_skipped_and_nothing_is_left_unwritten() {
    let mut all = Vec::new();
    for file in tree::rust_files() {
        let faults = faults(&file.text);
        all.extend(
            faults
                .iter()
                .map(|(line, what)| format!("{}:{line}: {what}", file.path)),
        );
    }
    expect_none(
        &all,
        "What cannot run says so and fails; what is not written is not there yet.",
    );
}

#[test]
fn skipping_is_found_in_attributes_and_macros_but_not_in_words() {
    let hash = "#";
    assert_eq!(
        faults(&format!("\n{hash}[ignore]\nfn a() {{}}")),
        [(2, "a test that is skipped")]
    );
    assert_eq!(
        faults(&format!("p! {{ {hash}[ignore = \"slow\"] fn a() {{}} }}")).len(),
        1
    );
    assert_eq!(
        faults(&format!("{hash}[cfg_attr(windows, ignore)] fn a() {{}}")).len(),
        1
    );
    assert_eq!(faults("fn a() { todo!() }"), [(1, "code that is missing")]);
    assert_eq!(
        faults("fn a() { let ignore = \"#[ignore] todo!\"; } // #[ignore]"),
        []
    );
}
