//! How long a wait has lasted, and from where each number counts: two pages that count from different days must say so.

use jiff::Timestamp;
use meanwhile_core::fact::FactKind;
use meanwhile_core::policy::View;
use meanwhile_core::time::Zone;

use meanwhile_core::silence::days_between;

/// “2 days since they wrote, 9 since you met”: from `since`, and from the last interview where that is another day.
pub(crate) fn lasted(view: &View<'_>, since: Timestamp, zone: Zone, now: Timestamp) -> String {
    let days = |at| days_between(zone.date(at), zone.date(now));
    let first = counted(days(since), began(view, since));
    let met = view.situation.last_held().map(|held| days(held.ends_at));
    match met.filter(|met| *met != days(since)) {
        None => first,
        Some(met) if days(since) == 0 => format!("{first}, {}", counted(met, "you met")),
        Some(met) => format!("{first}, {met} since you met"),
    }
}

fn counted(days: i32, what: &str) -> String {
    match days {
        0 => format!("{what} today"),
        1 => format!("a day since {what}"),
        days => format!("{days} days since {what}"),
    }
}

/// What a wait began with.
fn began(view: &View<'_>, since: Timestamp) -> &'static str {
    let held = view.situation.last_held();
    if held.is_some_and(|held| held.ends_at == since) {
        return "you met";
    }
    if view.called_off().is_some_and(|(_, at)| at == since) {
        return "they called it off";
    }
    let mut then = view.timeline.facts().iter().filter(|it| it.at == since);
    let words = then.find_map(|fact| match fact.kind {
        FactKind::Received(_) => Some("they wrote"),
        FactKind::Sent(_) => Some("you answered"),
        FactKind::Applied => Some("you applied"),
        _ => None,
    });
    words.unwrap_or("it was recorded")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::actions::{RecordHeard, record_heard};
    use crate::testing::Bench;
    use crate::views::{ListFilter, application, list};
    use meanwhile_core::fact::ReadingKind;

    async fn said(bench: &Bench) -> String {
        let one = application(&bench.engine, bench.now, "lindqvist").await;
        let said = one.unwrap().waiting.unwrap().lasted;
        let rows = list(&bench.engine, bench.now, &ListFilter::default()).await;
        let listed = rows.unwrap().into_iter().find_map(|it| it.lasted);
        assert_eq!(listed.as_ref(), Some(&said), "one counting on every page");
        said
    }

    #[tokio::test(flavor = "current_thread")]
    async fn each_number_says_from_where_it_counts() {
        let mut bench = Bench::interviewed("2026-04-07 18:00").await;
        assert_eq!(said(&bench).await, "you met today");
        bench.set("2026-04-14 09:30");
        assert_eq!(said(&bench).await, "7 days since you met");
        let input = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Encouraging),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, input).await.unwrap();
        assert_eq!(said(&bench).await, "they wrote today, 7 days since you met");
        bench.set("2026-04-16 09:30");
        assert_eq!(
            said(&bench).await,
            "2 days since they wrote, 9 since you met"
        );
    }
}
