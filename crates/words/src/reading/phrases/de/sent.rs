//! German phrases of what a seeker writes, by what the message is for.
//!
//! Holds words alone; must not hold what an employer writes.

use meanwhile_core::fact::Purpose;

use crate::reading::cue::{Cue, STRONG, SURE};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Sent(Purpose::Apply, SURE),
        &[
            "bewerbe ich mich|hiermit",
            "bewerbe mich",
            "bewerbung als|um|für|auf",
            "anbei|anhang|beigefügt .. bewerbung|unterlagen|lebenslauf|bewerbungsunterlagen",
            "meine bewerbung|bewerbungsunterlagen|unterlagen",
        ],
    ),
    (
        Cue::Sent(Purpose::Thank, SURE),
        &["danke|dank .... gespräch|zeit|interview|vorstellungsgespräch|kennenlernen"],
    ),
    (
        Cue::Sent(Purpose::CheckIn, SURE),
        &[
            "stand .. bewerbung|verfahrens|dinge|prozesses|auswahl*|meiner",
            "nachfragen|erkundigen|nachzufragen",
            "gibt es .. neuigkeiten|neues|stand|entscheidung",
            "schon .. entscheidung|neuigkeiten",
        ],
    ),
    (
        Cue::Sent(Purpose::Decline, SURE),
        &[
            "ziehe|zurückziehen|zurückzuziehen .. bewerbung|zurück",
            "bewerbung .. zurückziehen|zurückzuziehen|zurück",
            "anderes|anderen .. angebot|stelle .. angenommen|entschieden",
            "für ein|eine|einen anderes|andere|anderen .. entschieden",
        ],
    ),
    (
        Cue::Sent(Purpose::AskFeedback, SURE),
        &[
            "feedback .. geben|gerne|dankbar|freuen",
            "rückmeldung .. woran|warum|verbessern",
        ],
    ),
    (
        Cue::Sent(Purpose::ThankForDecision, SURE),
        &[
            "danke|dank .... rückmeldung|mitteilung|nachricht|information",
            "schade",
        ],
    ),
    (
        Cue::Sent(Purpose::Acknowledge, SURE),
        &[
            "mache ich",
            "angekommen",
            "erhalten .. danke|dank|melde",
            "melde mich",
            "gebe .. bescheid",
            "sie hören .. von mir",
            "schicke|sende .. ihnen .. bis|nächste|morgen",
        ],
    ),
    (
        Cue::Sent(Purpose::Answer, STRONG),
        &[
            "passt mir|gut|mir",
            "termin .. bestätige|passt|gerne|wahrnehmen",
            "bestätige .. termin|gerne|hiermit",
            "gerne .. bestätige|komme|nehme",
            "anbei .. gewünschten|zeugnisse|unterlagen",
        ],
    ),
];
