//! German phrases of messages that are no answer of an employer: seekers' own letters, other matters, mail to many.
//!
//! Each is a sign alone, so that none may stand in what employers answer.

use crate::reading::cue::Cue;

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Unread,
        &[
            "postfach|adresse|mailbox .. nicht .. gelesen|überwacht|beantwortet|abgerufen|betreut",
            "nachrichten|mails|antworten an .. nicht .. gelesen|beantwortet|weitergeleitet",
            "konnte|konnten|kann .. nicht zugestellt|übermittelt|ausgeliefert",
            "unzustellbar",
            "automatisch erzeugte|generierte|erstellte antwort",
        ],
    ),
    (
        Cue::Own,
        &[
            "hiermit bewerbe|ziehe ich",
            "ich .. bewerbe mich|bewerben",
            "bewerbe ich mich",
            "meine|meiner bewerbungsunterlagen",
            "anbei|anhang .. meine|meinen bewerbung|lebenslauf|unterlagen|zeugnisse",
            "ziehe|zurückziehen|zurückzuziehen .. meine bewerbung",
            "meine bewerbung .. zurück*",
            "ich mich .... für .. andere|anderes|anderen|ein|eine .. entschieden",
            "kann|können ich|ihn|den|das .... nicht wahrnehmen",
            "danke|dank .. für die|ihre freundliche? einladung .. leider|gerne|sehr|zum",
            "ich .. nehme .. angebot|stelle .. an",
            "ich .. anderes|andere|anderen .. angebot|stelle .. angenommen|zugesagt",
            "für .. andere|anderes|anderen .. stelle|angebot .. entschieden habe",
            "muss|möchte ich .. angebot|einladung .. ablehnen|absagen|ausschlagen",
        ],
    ),
    (
        Cue::Aside,
        &[
            "liebe eltern|mieterinnen|mieter|mitglieder|vereinsmitglieder|kundinnen|kunden|kundin|nachbarn|familien",
            "sehr geehrte mieter*|mitglieder|kundin|kunde|kunden|patient*|eltern",
            "sehr geehrter kunde|mieter",
            "elternabend|elternsprechtag|klassenfahrt|elternbrief",
            "heizkosten*|zählerstand|nebenkostenabrechnung",
            "ihr|ihren|einen zahnarzttermin|arzttermin",
            "wie war|lief|ist .. dein|das|gestern|dein vorstellungsgespräch|bewerbungsgespräch|gespräch|interview .. gelaufen|gestern|gewesen|erzähl",
            "wie lief|läuft .. gespräch|jobsuche|interview|vorstellungsgespräch",
        ],
    ),
    (
        Cue::Survey,
        &[
            "kurze|kurzen|unsere|unserer|dieser|diese umfrage",
            "umfrage zu|zur|zum|über",
        ],
    ),
    (
        Cue::Bulk,
        &[
            "ihr|dein|ihre|deine paket|sendung|bestellung|lieferung .. wird|ist|wurde|kommt|unterwegs|heute|liegt|hat",
            "sendungsnummer|sendungsverfolgung|paketshop",
            "suchagent|jobagent|suchauftrag|jobalarm|stellenalarm|jobfinder",
            "# neue|passende stellen|jobs|treffer|stellenangebote",
            "newsletter .. abbestellen|abmelden|abonniert",
            "im browser ansehen|öffnen|lesen",
            "gehaltsabrechnung|lohnabrechnung|verdienstabrechnung .. verfügbar|bereit|online|steht|liegt",
            "rechnung|kontoauszug .. verfügbar|fällig|abgebucht|online|steht|bereit|liegt",
            "passwort .. geändert|zurücksetzen|zurückgesetzt",
            "prozent|# rabatt",
            "gutscheincode|rabattcode",
            "neue anmeldung .. konto|gerät|ihrem",
            "buchungsbestätigung .. reise|hotel|flug|kurs",
        ],
    ),
    (
        Cue::BulkSubject,
        &[
            "rundbrief",
            "vereinsnachrichten",
            "ihr|dein paket",
            "rechnung",
            "suchagent",
            "gutschein*",
        ],
    ),
    (
        Cue::Errand,
        &[
            "bestätigen|bestätige sie|du? .. e|email|adresse|mail|konto|anmeldung|registrierung",
            "geben|gib|code sie|du? .. code|ein .. ein",
        ],
    ),
];
