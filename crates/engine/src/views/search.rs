//! Where do these words stand, in records and in messages?

use meanwhile_store::Found;
use serde::Serialize;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::present::Names;
use crate::shapes::ApplicationRef;

/// Something that contains the words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id, or a message's key.
    pub id: String,
    /// The application it belongs to.
    pub application: Option<ApplicationRef>,
    /// The words and what is around them. A message's was written by others.
    pub excerpt: String,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// An employer.
    Employer,
    /// An application.
    Application,
    /// A person.
    Person,
    /// An entry of a timeline.
    Fact,
    /// A message.
    Message,
}

/// At most `limit` things that contain `words`, letter for letter but for case.
///
/// # Errors
/// When the store cannot be read.
pub async fn search(
    engine: &Engine,
    words: &str,
    limit: u32,
) -> Result<Vec<SearchHit>, EngineError> {
    let loaded = engine.load().await?;
    let names = Names::new(&loaded.desk, loaded.settings.seeker.zone);
    let hits = engine.user().search(words, limit).await?;
    let shown = hits.into_iter().map(|hit| {
        let (kind, id, application) = match hit.what {
            Found::Employer { id } => (HitKind::Employer, id.to_string(), None),
            Found::Application { id } => (HitKind::Application, id.to_string(), Some(id)),
            Found::Person { id } => (HitKind::Person, id.to_string(), None),
            Found::Fact { id, application } => (HitKind::Fact, id.to_string(), Some(application)),
            Found::Message {
                key, application, ..
            } => (HitKind::Message, key, application),
        };
        SearchHit {
            kind,
            id,
            application: application.map(|id| names.application(id)),
            excerpt: hit.excerpt,
        }
    });
    Ok(shown.collect())
}
