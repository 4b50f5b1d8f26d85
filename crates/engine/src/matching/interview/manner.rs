//! How a meeting is held, where a message says so anywhere: “a phone interview … I will call you”. Stricter than a look at
//! the sentence with its time: an office in a signature is no place to come to.

use std::sync::LazyLock;

use meanwhile_core::fact::Format;
use meanwhile_words::text::{Lexicon, Text};

static WAYS: LazyLock<Lexicon<Format>> = LazyLock::new(|| {
    let video = "video interview|call|chat|meeting|conference; videocall; videointerview; videogespräch; videoanruf; \
                 via|by|over|on|per|par|por|tramite|su|através|through zoom|teams|skype|webex|video|whereby; \
                 via|on|over|per google|microsoft|ms meet|teams; videollamada; videochiamata; videochamada; \
                 videoconf*; visioconf*; en visio; videogesprek";
    let phone = "phone|telephone interview|call|screen|screening|chat|conversation; by|over|on the? phone|telephone; \
                 i|we|she|he|they|will|ll call|ring|phone you; give you a call|ring; telefoninterview; telefongespräch; \
                 telefonat; telefonisch|telefonisches|telefonischen; rufe|rufen|ruft sie|dich .. an; \
                 entretien|échange téléphonique; par téléphone; vous|te appellerai|appelle|appellerons; \
                 entrevista telefónica|telefônica; por teléfono|telefone; le|te llamaré|llamaremos; \
                 colloquio telefonico; per telefono; la|ti chiamerò|chiameremo; ligo|ligarei; \
                 telefonisch gesprek; ik bel je|u; bel ik je|u";
    let place = "in|at our|my .. studio|office|offices|building|premises|headquarters|hq; come in|into to? our|the|for; \
                 come to our; visit us; in person; on site; vor ort; bei uns im|in; in unserem|unseren|unser .. haus|büro|räumen; \
                 dans nos|notre locaux|bureaux; en nuestras|nuestra oficinas|oficina; nei nostri|presso uffici|sede; \
                 nos nossos escritórios; op ons|bij kantoor";
    let list =
        |way: Format, patterns: &'static str| patterns.split(';').map(move |one| (way, one.trim()));
    Lexicon::new(
        list(Format::Video, video)
            .chain(list(Format::Phone, phone))
            .chain(list(Format::OnSite, place)),
    )
});

/// How a message says that a meeting is held; of several ways the one that needs the most, a camera before a telephone.
pub(super) fn told(text: &str) -> Option<Format> {
    let text = Text::new(text);
    // Thanks are for what was, and a condition is about what may be.
    let counts = |at: usize| {
        text.sentence(at).all(|i| {
            !matches!(
                text.word(i),
                "thank"
                    | "thanks"
                    | "danke"
                    | "dank"
                    | "merci"
                    | "gracias"
                    | "grazie"
                    | "obrigado"
                    | "obrigada"
                    | "bedankt"
                    | "if"
                    | "falls"
                    | "wenn"
                    | "si"
                    | "se"
                    | "als"
            )
        })
    };
    let hits = WAYS.find(&text);
    let said = |way: Format| {
        hits.iter()
            .any(|hit| hit.tag == way && counts(hit.tokens.start))
    };
    [Format::Video, Format::Phone, Format::OnSite]
        .into_iter()
        .find(|way| said(*way))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::matching::interview::find;
    use crate::matching::interview::tests::talk;

    #[test]
    fn how_a_meeting_is_held_is_told_by_the_letter_and_not_by_its_signature() {
        for (text, way) in [
            (
                "This is a phone interview. I will call you on the number in your CV.",
                Some(Format::Phone),
            ),
            ("Ich rufe Sie dann an.", Some(Format::Phone)),
            ("Je vous appellerai.", Some(Format::Phone)),
            (
                "We will meet via Teams; I'll call you.",
                Some(Format::Video),
            ),
            ("Please come to our studio.", Some(Format::OnSite)),
            ("Thanks for the phone interview. Let us go on.", None),
            ("If the link fails, I will call you.", None),
            ("Dana Cho\nOffice: 5 Mill Street, 2nd floor", None),
        ] {
            assert_eq!(told(text), way, "{text}");
        }
    }

    #[test]
    fn what_was_said_with_the_offer_holds_for_what_is_agreed() {
        let asked = "The next step is a phone interview. Would Tuesday, March 3 at 2pm ET suit you? I will call you.";
        let talks = [
            talk("2026-02-25T14:00:00Z", false, asked),
            talk(
                "2026-02-25T15:00:00Z",
                true,
                "Tuesday at 2pm is great, thank you.",
            ),
        ];
        let found = find(&talks, &[], &BTreeSet::new(), None);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].manner, Some(Format::Phone));
    }
}
