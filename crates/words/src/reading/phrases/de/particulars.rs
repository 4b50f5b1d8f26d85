//! German phrases around the meaning: what is only supposed, asked, promised or invited.
//!
//! Holds words alone; no phrase here may decide by itself what a message means.

use crate::reading::cue::Cue;

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Supposed,
        &[
            "falls",
            "sollten sie|wir|ihre|du|deine|sie",
            "sofern",
            "wenn sie|wir|ihre|du|dein|deine|ihr",
            "im falle",
            "gegebenenfalls",
            "sobald",
            "bevor",
        ],
    ),
    (
        Cue::Asks,
        &[
            "bestätigen|bestätige sie|du|mir|uns|bitte .. termin|teilnahme|bis|kommen|empfang",
            "bitten|bitte wir|ich? sie|dich|euch .... zurückzusenden|zuzusenden|zurückzuschicken|zuzuschicken|einzureichen|mitzuteilen|nachzureichen|auszufüllen|hochzuladen|vorzulegen|abzugeben|unterschreiben|bestätigen|zurückzugeben|zu_senden|zu_schicken|zu_unterschreiben|zu_bestätigen|zukommen",
            "bitte bestätigen|geben|teilen|senden|schicken|antworten|wählen|lassen|sagen|nennen|reichen|melden",
            "können|könnten|würden|passt|hätten|haben|wann|welcher sie|du|ihnen|dir|es|termin",
            "freuen .. rückmeldung|antwort",
            "um .. rückmeldung|antwort|bestätigung",
            "sag|gib|lass|melde|schick|ruf|schreib mir|uns|dich .. bescheid|kurz|wissen|bis|mal|an|gern*",
            "geben|sagen|melden|rufen|schreiben|lassen sie mir|uns|sich|mich .. bescheid|kurz|wissen|an|gern*|rückmeldung",
            "freue|freuen|warten|warte .. auf|über .. rückmeldung|antwort|zusage|nachricht",
            "bitten|bitte um|sie .. antwort|rückmeldung|bestätigung|zusendung",
            "hast|hat|bist|kannst|magst|willst|könntest|möchtest du",
            "sind|möchten|wollen|dürfen|wären sie|ich|wir",
            "darf|dürfen ich|wir sie|dich|euch .. bitten|fragen|einladen|um",
        ],
    ),
    (
        Cue::Polite,
        &[
            "wie geht",
            "alles gut",
            "um .. geduld|verständnis",
            "fragen .. haben|melden|gerne|jederzeit|verfügung|wenden",
            "rückfragen",
            "bei fragen",
            "noch fragen",
            "fragen melden|gerne|stehe|stehen|beantworte*",
        ],
    ),
    (
        Cue::Promises,
        &[
            "melde|melden|meldet|rühre|rühren wir|ich? mich|uns|sich .... am|bis|spätestens|voraussichtlich|in|im|nächste|ende|anfang",
            "melde|melden|meldet|rühre|rühren wir|ich? mich|uns|sich .... nach|vor|mitte|kommende|kommenden|diese|heute|morgen|übermorgen|innerhalb|binnen|gegen|noch|nächsten|nächster",
            "wir|ich|vorstand|geschäftsleitung entscheiden|entscheide|entscheidet .. am|bis|vor|nach|im|in|noch|ende|anfang|mitte|nächste|kommende|spätestens|voraussichtlich|morgen|heute",
            "entscheidung fällt|steht|kommt|folgt|wird am|bis|im|in|ende|spätestens|voraussichtlich|nächste",
            "verzögert|verschiebt sich .. bis|auf|um",
            "rufe|schreibe|rufen|schreiben ich|wir|sie|dich|ihnen|dir .. am|bis|spätestens|nächste|morgen",
            "melde|melden uns|wir|mich .. bei|spätestens|wieder|bis|innerhalb|in|im|voraussichtlich",
            "meldet sich .... bei ihnen|dir",
            "erhalten|bekommen|hören|erhältst|bekommst|hörst sie|du|von .. von|uns|rückmeldung|bescheid|antwort|bis|spätestens|innerhalb",
            "sie|du erhalten|bekommen|hören|erhältst|bekommst|hörst .... von|rückmeldung|bescheid|antwort|entscheidung|nachricht",
            "entscheidung .. fallen|treffen|bis|voraussichtlich|getroffen|nächste|nächster|ende|anfang|mitte",
            "gebe|geben|gibt .... bescheid|rückmeldung|antwort",
            "teile|teilen|teilt wir|ich? ihnen|dir .... mit",
            "lasse|lassen wir|ich? sie|dich .... wissen",
            "wissen|weiß wir|ich? .. mehr",
            "informieren|informiere|benachrichtigen wir|ich|sie|dich",
            "rückmeldung bis|spätestens|innerhalb|in|im|nächste|ende|anfang",
            "kommen .. auf sie|dich zu",
            "werde|werden|wird wir|ich|uns|mich|sich .... melden|entscheiden|informieren|bescheid|zurück|rückmeldung|antwort",
        ],
    ),
    (
        Cue::Back,
        &[
            "wieder im|für|erreichbar|da",
            "kehre|komme .. zurück",
            "antworte|lese am|ab",
            "ab dem|montag|dienstag|mittwoch|donnerstag|freitag",
            "ab .. wieder|erreichbar",
            "wieder .. ab|am",
            "bis einschließlich|zum|einschl",
            "bis",
            "zurück am|ab",
            "am .. wieder|zurück",
        ],
    ),
    (Cue::Deadline, &["bis", "spätestens", "innerhalb"]),
    (
        Cue::PleaseDont,
        &[
            "bitte .. nicht .. anrufen|kontaktieren|nachfragen",
            "von .. nachfragen|rückfragen|anrufen .. abzusehen|absehen",
        ],
    ),
    (
        Cue::DoorOpen,
        &[
            "erneut|wieder|zukünftig|künftig .. bewerben|bewerbung|bewerbungen|stelle|position",
            "talentpool|bewerberpool",
            "in kontakt|verbindung bleiben",
            "unterlagen .. behalten|aufbewahren|speichern|vormerken",
            "andere|anderen|passende|passenden .. stelle|position|vakanz|stellen .. melden|zukommen|kontakt|bewerben|frei",
        ],
    ),
    (Cue::Feedback, &["feedback .. dass|zum|gespräch"]),
    (
        Cue::OffersFeedback,
        &[
            "feedback .. geben|gerne",
            "gerne .. feedback|rückmeldung .. telefon*|geben",
        ],
    ),
    (
        Cue::SecondBest,
        &[
            "knapp*",
            "schwer|schwere|schwierige gefallen|entscheidung",
            "engere wahl",
            "engsten|engeren kreis",
        ],
    ),
    (
        Cue::InvitesPhone,
        &[
            "rufen|ruf .. an|gerne|mich|uns",
            "erreichen sie|du mich|uns .. telefon*|unter",
        ],
    ),
    (
        Cue::NoAnswer,
        &[
            "keine antwort|rückmeldung|bestätigung ist? nötig|notwendig|erforderlich",
            "nicht|nichts .. antworten|zu_tun|unternehmen|zurückschreiben",
        ],
    ),
];
