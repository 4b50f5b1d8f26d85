//! The manual pages, made from the command table: one for each command, and for each that stands under another.

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::exit;
use super::help;

/// The heading that clap_mangen gives to what follows the flags.
const AFTER_FLAGS: &str = ".SH EXTRA\n";

/// The manual pages, the main one first: name and roff text.
pub fn pages() -> Vec<(String, Vec<u8>)> {
    let root = help::plain_command();
    let main = page(&root, "meanwhile") + &surroundings();
    let mut pages = vec![("meanwhile.1".to_owned(), main.into_bytes())];
    add_under(&mut pages, &root, "meanwhile");
    pages
}

/// Adds the pages of the commands under one.
fn add_under(pages: &mut Vec<(String, Vec<u8>)>, command: &clap::Command, name: &str) {
    let listed = command.get_subcommands().filter(|it| !it.is_hide_set());
    // Under a command, `help` says what its pages say.
    for inner in listed.filter(|it| it.get_name() != "help" || name == "meanwhile") {
        let name = format!("{name}-{}", inner.get_name());
        pages.push((format!("{name}.1"), page(inner, &name).into_bytes()));
        add_under(pages, inner, &name);
    }
}

fn page(command: &clap::Command, name: &str) -> String {
    let man = Man::new(command.clone().display_name(name))
        .title(name.to_uppercase())
        .source(concat!("meanwhile ", env!("CARGO_PKG_VERSION")));
    let mut text = Vec::new();
    man.render(&mut text).expect("memory takes every write");
    with_examples(&String::from_utf8_lossy(&text))
}

/// The page with its examples under a heading of their own, each on its line.
fn with_examples(page: &str) -> String {
    let Some((before, after)) = page.split_once(AFTER_FLAGS) else {
        return page.to_owned();
    };
    let (examples, rest) = match after.find("\n.SH ") {
        Some(end) => after.split_at(end + 1),
        None => (after, ""),
    };
    let lines = examples.lines().map(str::trim_end);
    let lines = lines.filter(|line| !matches!(*line, "Example:" | "Examples:"));
    let lines: Vec<&str> = lines.collect();
    format!(
        "{before}.SH EXAMPLES\n.nf\n{}\n.fi\n{rest}",
        lines.join("\n")
    )
}

/// What scripts and whoever sets the program up look for in the main page.
fn surroundings() -> String {
    let mut roff = Roff::new();
    let mut table = |heading: &str, rows: Vec<(String, &str)>| {
        roff.control("SH", [heading]);
        for (name, meaning) in rows {
            roff.control("TP", ["8"]);
            roff.text([bold(name)]);
            roff.text([roman(meaning)]);
        }
    };
    let codes = exit::TABLE.iter();
    let codes = codes.map(|(_, code, meaning)| (code.to_string(), *meaning));
    table("EXIT STATUS", codes.collect());
    let variables = help::VARIABLES.iter();
    let variables = variables.map(|(name, meaning)| ((*name).to_owned(), *meaning));
    table("ENVIRONMENT", variables.collect());
    table("FILES", vec![("meanwhile.db".to_owned(), help::FILES)]);
    roff.to_roff()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_page_that_a_page_names_is_there() {
        let pages = pages();
        let names: BTreeSet<&str> = pages.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names.len(), pages.len());
        assert!(names.contains("meanwhile-edit-employer.1"), "{names:?}");
        for (page, text) in &pages {
            let text = String::from_utf8_lossy(text).replace('\\', "");
            let named = text.lines().filter_map(|line| line.strip_suffix("(1)"));
            for name in named {
                let file = format!("{name}.1");
                assert!(names.contains(file.as_str()), "{page} names {name}(1)");
            }
        }
    }

    #[test]
    fn examples_stand_on_lines_of_their_own_and_codes_in_the_main_page() {
        let pages = pages();
        let text = |name: &str| {
            let page = pages.iter().find(|(it, _)| it == name).unwrap();
            String::from_utf8_lossy(&page.1).into_owned()
        };
        let sent = text("meanwhile-sent.1");
        assert!(
            sent.contains(".SH EXAMPLES\n.nf\n  meanwhile sent"),
            "{sent}"
        );
        assert!(
            pages
                .iter()
                .all(|(_, it)| !String::from_utf8_lossy(it).contains("EXTRA"))
        );
        let main = text("meanwhile.1");
        for part in ["EXIT STATUS", "ENVIRONMENT", "FILES", "NO_COLOR"] {
            assert!(main.contains(part), "{part}");
        }
    }
}
