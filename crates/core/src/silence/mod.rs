//! Why they may be silent: causes that can hold while one waits, one per file, with what is known of each.
//!
//! A cause only says whether it holds now and in which words; it decides nothing, and the plan does not ask it. Silence is
//! never a verdict: the last of them, that they may have decided, is said only where the wait has become long.

mod cause;
#[cfg(test)]
mod testing;

mod busy_day;
mod called_off;
mod decided;
mod early;
mod holiday;
mod just_met;
mod long_season;
mod lost_message;
mod out_of_office;
mod outside_hours;
mod period_end;
mod promised_date;
mod slow_sector;
mod still_interviewing;
mod their_delay;
mod usual;
mod weekend;
mod year_end;

pub use cause::{Cause, Holds, Silence, days_between};
pub use slow_sector::{SELLERS, is_slow_sector, stands};

use crate::policy::View;

/// All causes, the most telling first: what they said themselves, then where they are, then what is usual.
pub const CAUSES: &[&Cause] = &[
    &just_met::CAUSE,
    &promised_date::CAUSE,
    &called_off::CAUSE,
    &lost_message::CAUSE,
    &out_of_office::CAUSE,
    &holiday::CAUSE,
    &weekend::CAUSE,
    &outside_hours::CAUSE,
    &their_delay::CAUSE,
    &still_interviewing::CAUSE,
    &year_end::CAUSE,
    &long_season::CAUSE,
    &busy_day::CAUSE,
    &period_end::CAUSE,
    &slow_sector::CAUSE,
    &early::CAUSE,
    &usual::CAUSE,
    &decided::CAUSE,
];

/// The cause with this id.
#[must_use]
pub fn cause(id: &str) -> Option<&'static Cause> {
    CAUSES.iter().copied().find(|cause| cause.id == id)
}

/// Causes that are true of a day, or of a few, whatever the wait. They tell most of a silence of hours; of one of weeks they
/// only say why nothing comes today, and stand behind what is said of the wait, before that they may have decided.
const OF_THE_DAY: &[&str] = &["holiday", "weekend", "busy_day", "period_end"];

/// The causes that hold for a silence, the most telling first.
#[must_use]
pub fn causes(view: &View<'_>, silence: &Silence) -> Vec<Holds> {
    let held = CAUSES
        .iter()
        .filter_map(|cause| (cause.holds)(view, silence));
    let mut held: Vec<Holds> = held.collect();
    if !silence.is_brief() {
        let is_late = |it: &Holds| OF_THE_DAY.contains(&it.cause.id);
        held.sort_by_key(|it| (it.cause.id == decided::CAUSE.id, is_late(it)));
    }
    held
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn that_they_may_have_decided_is_said_last() {
        use crate::policy::story::Story;
        let story = Story::new().interview("2026-01-07 14:00", 60, &["Dana"]);
        let all = story.silences("2026-04-06 10:00");
        let ids: Vec<&str> = all.iter().map(|it| it.cause.id).collect();
        assert_eq!(ids, ["usual", "busy_day", "decided"]);
        // The end of a quarter explains days of a silence of weeks, and all of one of days.
        let first = |story: &Story| story.silences("2026-03-31 10:00")[0].cause.id;
        assert_eq!(first(&story), "usual");
        let brief = Story::new().interview("2026-03-26 14:00", 60, &["Dana"]);
        assert_eq!(first(&brief), "period_end");
    }

    /// The file that names every file of the folder; it is compiled in, for nothing here reads a disk.
    const FOLDER: &str = include_str!("mod.rs");

    #[test]
    fn every_file_is_registered_and_every_cause_has_its_file() {
        let named = FOLDER.lines().filter_map(|line| {
            let name = line.strip_prefix("mod ")?.strip_suffix(';')?;
            (!matches!(name, "cause" | "testing")).then_some(name)
        });
        let files: BTreeSet<&str> = named.collect();
        let ids: BTreeSet<&str> = CAUSES.iter().map(|cause| cause.id).collect();
        assert_eq!(files, ids);
        assert_eq!(ids.len(), CAUSES.len(), "no cause is registered twice");
        assert!(
            CAUSES
                .iter()
                .all(|it| cause(it.id).is_some_and(|found| found.id == it.id))
        );
        assert!(cause("no_such_cause").is_none());
    }

    #[test]
    fn every_text_is_whole_and_has_a_source() {
        for cause in CAUSES {
            for text in [cause.what, cause.why] {
                assert!(
                    text.ends_with('.') && !text.contains("  "),
                    "{}: {text}",
                    cause.id
                );
            }
            assert!(
                !cause.source.is_empty() && !cause.since.is_empty(),
                "{}",
                cause.id
            );
        }
    }
}
