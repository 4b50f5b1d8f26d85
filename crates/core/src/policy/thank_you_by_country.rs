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
            format!("In {country} a note is welcome, though nobody waits for it."),
        ),
        Custom::Unusual => {
            proposal.urging = Urging::Offered;
            proposal.because(
                RULE.id,
                format!("In {country} such notes are not the custom: write one if you like, leave it if not."),
            );
        }
    }
}
