//! What `check-note --context` takes, for `docs/json.md`: an example of such a file, and the words of its closed lists.

use meanwhile_engine::{NoteContext, PointKind};
use serde_json::Value;

use super::choices::{CHANNELS, NOTES, REGISTERS, SPELLINGS, Words};

/// What a file may say of a note: nearly everything once.
const KNOWN_OF_A_NOTE: &str = r#"{
    "kind": "thank_you", "channel": "email", "today": "2026-03-10", "writer": "Robin Ellery",
    "to": [{"name": "Dana Okafor", "title": "Head of Analysis"}], "people": [{"name": "Lee Brandt"}],
    "employer": {"name": "Lindqvist Instruments", "aliases": ["Lindqvist"]}, "role": "Data Analyst",
    "meetings": [{"day": "2026-03-10", "people": ["Dana Okafor"]}],
    "points": [{"kind": "said", "text": "the weekly report takes two days", "person": "Dana Okafor"}],
    "promised": {"first": "2026-03-19", "last": "2026-03-20"},
    "accomplishments": ["Finished the course in route planning"],
    "earlier": [{"to": "Lee Brandt", "kind": "thank_you", "text": "Dear Lee, …"}]
}"#;

/// The same, read.
pub(super) fn known() -> NoteContext {
    serde_json::from_str(KNOWN_OF_A_NOTE)
        .expect("the example above, which a test makes the page from")
}

/// The words that such a file may give where a list is closed.
pub(super) fn words() -> Value {
    fn all<T>(words: Words<T>) -> String {
        let words: Vec<&str> = words.iter().map(|it| it.1).collect();
        words.join(", ")
    }
    const POINTS: [PointKind; 4] = [
        PointKind::HighPoint,
        PointKind::Mattered,
        PointKind::SharedTopic,
        PointKind::Said,
    ];
    let points: Vec<String> = POINTS
        .iter()
        .filter_map(|it| serde_json::to_value(it).ok()?.as_str().map(str::to_owned))
        .collect();
    serde_json::json!({
        "channel": all(CHANNELS),
        "earlier.kind": all(NOTES),
        "kind": all(NOTES),
        "points.kind": points.join(", "),
        "register": all(REGISTERS),
        "spelling": all(SPELLINGS),
    })
}
