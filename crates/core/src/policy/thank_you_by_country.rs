//! Rule `thank_you_by_country`: where thank-you notes are not the custom, they are offered, never urged.

use super::proposal::MoveKind;
use super::{Proposal, Rule, Urging, View};
use crate::time::Country;

/// The rule.
pub const RULE: Rule = Rule {
    id: "thank_you_by_country",
    what: "Thank-you notes after interviews are expected in the United States and Canada. In Germany, Portugal and \
           Japan they are not the custom: there they are offered, never urged. Elsewhere, as in the United Kingdom, \
           they are welcome without being expected.",
    why: "What is good manners in one place can seem odd in another; a sincere, short note rarely hurts.",
    example: "Dana works in Osaka: the note is offered, and leaving it is just as well.",
    source: "Monster survey of customs abroad (US, CA, UK, DE, PT, JP); for other countries an assumption",
    since: "0.1.0",
    settings: &[],
    propose: None,
    shape: Some(shape),
    guards: &[],
};

/// How a country takes thank-you notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Custom {
    Expected,
    Welcome,
    Unusual,
}

fn custom(country: Option<Country>) -> Custom {
    match country.map(Country::code) {
        Some("US" | "CA") => Custom::Expected,
        Some("DE" | "PT" | "JP") => Custom::Unusual,
        _ => Custom::Welcome,
    }
}

fn shape(view: &View<'_>, proposal: &mut Proposal) {
    if proposal.kind != MoveKind::Thank {
        return;
    }
    let (calendar, _) = view.calendar(proposal.to);
    let Some(country) = calendar.country() else {
        return;
    };
    match custom(Some(country)) {
        Custom::Expected => {}
        Custom::Welcome => proposal.because(
            RULE.id,
            format!(
                "In {} a note is welcome, though nobody waits for it.",
                country.in_sentence()
            ),
        ),
        Custom::Unusual => {
            proposal.urging = Urging::Offered;
            proposal.because(
                RULE.id,
                format!(
                    "In {} such notes are not the custom: write one if you like, leave it if not.",
                    country.in_sentence()
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::MoveKind::Thank;
    use crate::policy::story::Story;

    #[track_caller]
    fn check(country: &str, zone: &str, expected: &str) {
        Story::new()
            .there(country, zone)
            .interview("2026-04-15 10:00", 60, &["Dana"])
            .only(&[Thank])
            .check("2026-04-15 12:00", expected);
    }

    #[test]
    fn where_it_is_expected_nothing_is_added() {
        let plain = "Thank Dana now until 2026-04-15 20:00 (thank_you)";
        check("US", "America/Chicago", plain);
        check("CA", "America/Toronto", plain);
    }

    #[test]
    fn where_it_is_not_the_custom_it_is_offered() {
        let offered =
            "Thank Dana now until 2026-04-15 20:00 offered (thank_you, thank_you_by_country)";
        check("DE", "Europe/Berlin", offered);
        check("PT", "Europe/Lisbon", offered);
        check("JP", "Asia/Tokyo", offered);
    }

    #[test]
    fn elsewhere_it_is_welcome() {
        let welcome = "Thank Dana now until 2026-04-15 20:00 (thank_you, thank_you_by_country)";
        check("GB", "Europe/London", welcome);
        check("IN", "Asia/Kolkata", welcome);
    }

    #[test]
    fn the_interviewers_own_country_counts() {
        Story::new()
            .interview("2026-04-15 10:00", 60, &["Dana"])
            .with_person("Dana", |person| {
                person.country = crate::time::Country::parse("DE")
            })
            .only(&[Thank])
            .check(
                "2026-04-15 12:00",
                "Thank Dana now until 2026-04-15 14:00 offered (thank_you, thank_you_by_country)",
            );
    }
}
