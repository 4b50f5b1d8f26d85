//! What a program that runs on keeps between requests: the records as they were loaded, and two answers that every visit
//! asks for. All of it is in memory and ends with the program.
//!
//! Nothing kept is ever older than the last write, whoever made it: the store's mark is looked at first, in each request.
//! It must not decide anything, and an engine works the same without it.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use meanwhile_store::Stamp;

use crate::engine::{Engine, Loaded};
use crate::error::EngineError;
use crate::views::{Outlook, Today};

/// What is kept.
#[derive(Default)]
pub(crate) struct Kept {
    /// Everything recorded.
    pub(crate) loaded: Slot<Loaded>,
    /// The first page.
    pub(crate) today: Slot<Today>,
    /// The outlooks of all who wait.
    pub(crate) outlooks: Slot<Vec<Outlook>>,
}

/// A place for one answer.
pub(crate) struct Slot<T>(Mutex<Option<Made<T>>>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

struct Made<T> {
    stamp: Option<Stamp>,
    for_: For,
    answer: Arc<T>,
}

/// The moments that an answer holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// Every one.
    Ever,
    /// From one moment to before another.
    Span(Timestamp, Timestamp),
}

impl For {
    /// From `now` to the end of its minute, or to before `wake_at`, when the answer changes by time alone.
    pub(crate) fn minute(now: Timestamp, wake_at: Option<Timestamp>) -> Self {
        let minute = now.as_second().div_euclid(60).saturating_add(1) * 60;
        let end = Timestamp::from_second(minute).unwrap_or(now);
        Self::Span(now, wake_at.map_or(end, |wake| wake.min(end)))
    }

    fn holds(self, now: Timestamp) -> bool {
        match self {
            Self::Ever => true,
            // A clock that was set back asks anew.
            Self::Span(from, end) => from <= now && now < end,
        }
    }
}

impl<T> Slot<T> {
    fn get(&self, stamp: Option<&Stamp>, now: Timestamp) -> Option<Arc<T>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let made = kept.as_ref()?;
        (made.stamp.as_ref() == stamp && made.for_.holds(now)).then(|| Arc::clone(&made.answer))
    }

    fn put(&self, stamp: Option<Stamp>, for_: For, answer: &Arc<T>) {
        let answer = Arc::clone(answer);
        let made = Some(Made {
            stamp,
            for_,
            answer,
        });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = made;
    }
}

/// The answer that is kept, if it still holds, or the one that `make` gives, with how long that holds.
///
/// The mark is read before anything else is: what is written while the answer is made leaves another one, so that the
/// next request makes it anew.
pub(crate) async fn or_make<T, F>(
    engine: &Engine,
    slot: impl Fn(&Kept) -> &Slot<T>,
    now: Timestamp,
    make: F,
) -> Result<Arc<T>, EngineError>
where
    F: Future<Output = Result<(T, For), EngineError>>,
{
    let Some(kept) = engine.kept() else {
        return Ok(Arc::new(make.await?.0));
    };
    let stamp = engine.user().stamp().await?;
    if let Some(answer) = slot(kept).get(stamp.as_ref(), now) {
        return Ok(answer);
    }
    let (answer, for_) = make.await?;
    let answer = Arc::new(answer);
    slot(kept).put(stamp, for_, &answer);
    Ok(answer)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::actions::{self, AddApplication, FillDemo, Undo};
    use crate::views;
    use meanwhile_core::time::Zone;
    use meanwhile_store::Location;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn add(employer: &str) -> AddApplication {
        AddApplication {
            employer: employer.to_owned(),
            role: "Clerk".to_owned(),
            ..AddApplication::default()
        }
    }

    #[test]
    fn an_answer_holds_to_the_end_of_its_minute_or_until_it_changes_by_time_alone() {
        let now = moment("2026-03-11T09:00:20Z");
        let whole = For::minute(now, None);
        assert!(whole.holds(now));
        assert!(whole.holds(moment("2026-03-11T09:00:59.999Z")));
        assert!(!whole.holds(moment("2026-03-11T09:01:00Z")));
        assert!(!whole.holds(moment("2026-03-11T09:00:19Z")));
        let short = For::minute(now, Some(moment("2026-03-11T09:00:40Z")));
        assert!(short.holds(moment("2026-03-11T09:00:39Z")));
        assert!(!short.holds(moment("2026-03-11T09:00:40Z")));
    }

    #[tokio::test]
    async fn what_another_connection_writes_is_seen_by_the_next_request() {
        let folder = tempfile::tempdir().unwrap();
        let place = Location::Sqlite(folder.path().join("meanwhile.db"));
        let now = moment("2026-03-11T13:00:00Z");
        let one = Engine::open(&place, Zone::utc()).await.unwrap().keeping();
        let other = Engine::open(&place, Zone::utc()).await.unwrap();
        actions::fill_demo(&one, now, FillDemo::default())
            .await
            .unwrap();
        let loaded = one.load().await.unwrap();
        let first = views::today(&one, now).await.unwrap();
        // Nothing was written: the very same answers.
        assert!(Arc::ptr_eq(&loaded, &one.load().await.unwrap()));
        assert!(Arc::ptr_eq(&first, &views::today(&one, now).await.unwrap()));
        let done = actions::add_application(&other, now, add("Larkspur Ltd"))
            .await
            .unwrap();
        assert_eq!(
            one.load().await.unwrap().desk.files.len(),
            loaded.desk.files.len() + 1
        );
        assert!(!Arc::ptr_eq(
            &first,
            &views::today(&one, now).await.unwrap()
        ));
        let undo = Undo {
            action: done.action,
        };
        actions::undo(&other, now, undo).await.unwrap();
        let again = one.load().await.unwrap();
        assert_eq!(again.desk.files.len(), loaded.desk.files.len());
        // What moves no revision moves the mark.
        let before = views::today(&one, now).await.unwrap();
        let wake = meanwhile_store::Batch::of(now, vec![meanwhile_store::Change::SetWake(None)]);
        other.user().commit(&wake).await.unwrap();
        assert!(!Arc::ptr_eq(
            &before,
            &views::today(&one, now).await.unwrap()
        ));
    }

    #[tokio::test]
    async fn what_is_kept_is_what_an_engine_without_memory_answers() {
        let now = moment("2026-03-11T13:00:00Z");
        let plain = Engine::open(&Location::Memory, Zone::utc()).await.unwrap();
        actions::fill_demo(&plain, now, FillDemo::default())
            .await
            .unwrap();
        let keeping = plain.clone().keeping();
        for later_s in [0, 10, 59, 60, 3600, 86_400, 30] {
            let now = now
                .checked_add(jiff::SignedDuration::from_secs(later_s))
                .unwrap();
            let (kept, made) = (
                views::today(&keeping, now).await.unwrap(),
                views::today(&plain, now).await.unwrap(),
            );
            let rest = |it: &Today| Today {
                now: made.now.clone(),
                ..it.clone()
            };
            assert_eq!(rest(&kept), rest(&made), "{later_s}");
            assert_eq!(
                views::outlooks(&keeping, now).await.unwrap(),
                views::outlooks(&plain, now).await.unwrap()
            );
        }
        // Two that keep have nothing in common.
        assert!(!Arc::ptr_eq(
            &keeping.load().await.unwrap(),
            &plain.keeping().load().await.unwrap()
        ));
    }
}
