//! Why they may be quiet, in words: the causes of the core that hold now. Never a verdict.

use jiff::Timestamp;
use meanwhile_core::policy::View;
use meanwhile_core::silence::{Holds, Silence, causes};

use super::waiting::QuietReason;

/// Reasons for silence at a moment, most telling first.
pub(crate) fn reasons(view: &View<'_>, since: Timestamp, now: Timestamp) -> Vec<QuietReason> {
    let reason = |it: Holds| QuietReason {
        kind: it.cause.id.to_owned(),
        text: it.text,
        until: it.until,
    };
    let found = causes(view, &Silence::new(view, since, now));
    found.into_iter().map(reason).collect()
}

/// The two most telling reasons as one line. An average over all employers adds nothing to a more telling one.
pub(crate) fn line(reasons: &[QuietReason]) -> String {
    let told = reasons.iter().enumerate();
    let told = told.filter(|(place, it)| *place == 0 || it.kind != "early");
    let texts: Vec<&str> = told.take(2).map(|(_, it)| it.text.as_str()).collect();
    texts.join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::actions::{AddApplication, RecordHeard, add_application, record_heard};
    use crate::testing::Bench;
    use crate::views::application;
    use meanwhile_core::fact::ReadingKind;

    /// What is said of their silence at an employer that has written so.
    async fn line(heard: Option<(ReadingKind, bool)>) -> String {
        let bench = Bench::at("2026-04-08 10:00").await;
        let add = AddApplication {
            employer: "Acorn".to_owned(),
            role: "Clerk".to_owned(),
            applied: Some("2026-04-01".to_owned()),
            ..AddApplication::default()
        };
        add_application(&bench.engine, bench.now, add)
            .await
            .unwrap();
        if let Some((reading, expects_answer)) = heard {
            let input = RecordHeard {
                application: "acorn".to_owned(),
                reading: Some(reading),
                expects_answer: Some(expects_answer),
                ..RecordHeard::default()
            };
            record_heard(&bench.engine, bench.now, input).await.unwrap();
        }
        let view = application(&bench.engine, bench.now, "acorn")
            .await
            .unwrap();
        view.waiting.unwrap().quiet
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_day_there_tells_most_of_a_few_days_and_least_of_a_long_silence() {
        let mut bench = Bench::interviewed("2026-04-13 09:30").await;
        let mut quiet = Vec::new();
        // The Mondays six and thirteen days after the interview of Tuesday the 7th.
        for now in ["2026-04-13 09:30", "2026-04-20 09:30"] {
            bench.set(now);
            let view = application(&bench.engine, bench.now, "lindqvist");
            quiet.push(view.await.unwrap().waiting.unwrap().quiet);
        }
        assert!(quiet[0].starts_with("It is Monday there"), "{quiet:?}");
        assert!(!quiet[1].starts_with("It is Monday there"), "{quiet:?}");
    }

    #[tokio::test(flavor = "current_thread")]
    async fn the_reason_fits_how_far_it_has_come() {
        let never = line(None).await;
        assert!(never.contains("only those they invite"), "{never}");
        let wrote = line(Some((ReadingKind::Encouraging, false))).await;
        assert!(wrote.contains("have been in touch"), "{wrote}");
        let asked = line(Some((ReadingKind::InformationRequest, true))).await;
        assert_eq!(asked, "", "it is the seeker's turn: nobody there is silent");
    }
}
