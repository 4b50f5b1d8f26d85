//! Shares the seeker's waits with the others of this server, or stops.
//!
//! It is no entry of the log and no part of an export: consent is given to a server, and is taken back by saying so.

use jiff::Timestamp;
use meanwhile_store::{Batch, Change};
use serde::{Deserialize, Serialize};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::shared;
use crate::views::{Sharing, sharing};

/// Whether waits are shared from now on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShareWaits {
    /// Share them; `false` stops, and removes what was shared.
    pub share: bool,
}

/// Shares the seeker's waits with the others of this server, or stops.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn share_waits(
    engine: &Engine,
    now: Timestamp,
    input: ShareWaits,
) -> Result<Sharing, EngineError> {
    let change = match input.share {
        true => {
            let loaded = engine.load().await?;
            let waits = shared::of_desk(&loaded.desk, &loaded.settings, now);
            Change::ShareWaits(waits)
        }
        false => Change::WithdrawWaits,
    };
    engine.user().commit(&Batch::of(now, vec![change])).await?;
    sharing(engine, now).await
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;
    use meanwhile_store::{SharedWait, UserId};

    use super::*;
    use crate::actions::{RecordHeard, record_heard};
    use crate::testing::Bench;
    use crate::views::{HowFitted, WaitOutlook, WaitsOfOthers, outlook};

    async fn share(engine: &Engine, now: Timestamp, share: bool) -> Sharing {
        share_waits(engine, now, ShareWaits { share })
            .await
            .unwrap()
    }

    async fn wait(bench: &Bench) -> WaitOutlook {
        let found = outlook(&bench.engine, bench.now, "lindqvist").await;
        found.unwrap().wait.unwrap()
    }

    /// So many others on the same server, each with a few waits of about so many days.
    async fn others(bench: &Bench, people: u128, days: u32) {
        for number in 1..=people {
            let user = UserId::from_u128(number);
            bench.engine.store().add_user(user).await.unwrap();
            let waits = (0..8).map(|place| SharedWait {
                days: days + place % 3,
                answered: true,
                pace_tenths: 0,
            });
            let change = Change::ShareWaits(waits.collect());
            let theirs = bench.engine.for_user(user);
            let batch = Batch::of(bench.now, vec![change]);
            theirs.user().commit(&batch).await.unwrap();
        }
    }

    #[tokio::test(flavor = "current_thread")]
    async fn nothing_is_shared_until_it_is_said_and_nothing_after_it_is_taken_back() {
        let mut bench = Bench::interviewed("2026-04-16 10:00").await;
        let neighbour = bench.engine.for_user(UserId::from_u128(42));
        bench
            .engine
            .store()
            .add_user(UserId::from_u128(42))
            .await
            .unwrap();
        let seen = async || neighbour.user().waits_of_others().await.unwrap();
        let told = crate::views::sharing(&bench.engine, bench.now)
            .await
            .unwrap();
        assert!(!told.shares && told.has_company && told.text.contains("not shared"));
        assert_eq!((told.waits.len(), seen().await.people), (1, 0));
        assert!(share(&bench.engine, bench.now, true).await.shares);
        let open = SharedWait {
            days: 9,
            answered: false,
            pace_tenths: 0,
        };
        assert_eq!(seen().await.waits, [open]);
        bench.set("2026-04-18 10:00");
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        let answered = SharedWait {
            days: 11,
            answered: true,
            ..open
        };
        assert_eq!(seen().await.waits, [answered], "what is recorded renews it");
        assert!(!share(&bench.engine, bench.now, false).await.shares);
        assert_eq!(seen().await.people, 0);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn what_enough_others_share_counts_and_is_named_and_too_few_tell_nothing() {
        let bench = Bench::interviewed("2026-04-16 10:00").await;
        let alone = wait(&bench).await;
        others(&bench, 4, 4).await;
        assert_eq!(wait(&bench).await, alone, "four are too few");
        others(&bench, 5, 4).await;
        let with = wait(&bench).await;
        let count = WaitsOfOthers {
            people: 5,
            count: 40,
        };
        assert_eq!((with.others, with.how), (Some(count), HowFitted::Fitted));
        assert!(
            with.grounds
                .contains("40 waits that 5 others on this server share")
        );
        assert!(with.sources.iter().any(|it| it.contains("5 others")));
        let late = |it: &WaitOutlook| it.nine_in_ten_by_day;
        assert!(
            late(&with).value < 0.6 * late(&alone).value,
            "{:?}",
            late(&with)
        );
        // They are others: what they share does not settle when this seeker hears.
        assert!(
            late(&with).value > 7.0 && late(&with).high > 10.0,
            "{:?} {:?}",
            late(&with),
            late(&alone)
        );
        let told = crate::views::sharing(&bench.engine, bench.now)
            .await
            .unwrap();
        assert_eq!(told.others, Some(count));
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_plan_does_not_depend_on_what_others_share() {
        let bench = Bench::interviewed("2026-04-16 10:00").await;
        let plan = async || {
            let loaded = bench.engine.load().await.unwrap();
            let study = meanwhile_core::plan::Study::new(&loaded.desk, &loaded.settings);
            crate::foretold::plan(&study, bench.now)
        };
        let before = plan().await;
        others(&bench, 9, 2).await;
        assert_eq!(plan().await, before);
    }
}
