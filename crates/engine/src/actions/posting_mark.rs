//! Records what was seen of an advertisement.

use jiff::Timestamp;
use meanwhile_core::fact::Posting;
use serde::{Deserialize, Serialize};

use crate::desk_change::Edit;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use meanwhile_core::fact::FactKind;

/// What was seen of an advertisement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct MarkPosting {
    /// Words that mean the application, or its id.
    pub application: String,
    /// What was seen.
    pub seen: Option<Posting>,
    /// When, as typed; now unless given.
    pub at: Option<String>,
}

/// Records what was seen of an advertisement.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn mark_posting(
    engine: &Engine,
    now: Timestamp,
    input: MarkPosting,
) -> Result<Done, EngineError> {
    let marked = engine
        .act(now, "mark_posting", |edit| mark(edit, &input))
        .await?;
    Ok(marked.1)
}

fn mark(edit: &mut Edit, input: &MarkPosting) -> Result<(), EngineError> {
    let id = edit.pick(&input.application)?;
    let at = edit.reader().past(input.at.as_deref())?;
    let seen = input.seen.ok_or_else(|| {
        EngineError::invalid(
            "seen",
            "what was seen is missing",
            "One of: open, gone, reposted.",
        )
    })?;
    edit.add_fact(id, at, FactKind::Posting { seen })?;
    let words = posting_words(seen);
    edit.say(format!("The advertisement {words}"));
    edit.summary = format!("The advertisement {words}: {}", edit.names().label(id));
    Ok(())
}

/// What was seen of an advertisement, in words.
pub(crate) const fn posting_words(seen: Posting) -> &'static str {
    match seen {
        Posting::Open => "is still open",
        Posting::Gone => "was taken down",
        Posting::Reposted => "was posted anew",
    }
}
