//! How did it turn out, what the seeker privately expected after their interviews? Counted over all applications.
//!
//! Counts only: they are about hunches, and nothing here is a score of the seeker.

use meanwhile_core::fact::{FactKind, Prediction};
use meanwhile_core::policy::View;
use meanwhile_core::settings::find;
use serde::Serialize;

use crate::waits::{ToldWait, WaitEnd};

/// Predictions below which they are said to be few. *Assumption:* with fewer, chance alone may look like insight.
const FEW: usize = 10;

/// Calendar days in five business days.
const WEEK_DAYS: f64 = 7.0;

/// How the seeker's predictions turned out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Predictions {
    /// Where they thought they would hear.
    pub hear: Predicted,
    /// Where they thought they would not.
    pub not_hear: Predicted,
    /// Predictions about waits that go on, which count on neither side.
    pub open: usize,
    /// So few that chance alone explains them.
    pub few: bool,
    /// The same in a sentence or two; empty where none is decided.
    pub text: String,
}

/// Predictions of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Predicted {
    /// How many are decided, or about a silence that is long over.
    pub count: usize,
    /// How many of these waits were answered, whatever the answer said.
    pub heard: usize,
}

impl Predictions {
    /// Counts what was predicted about these waits of one application.
    pub(super) fn count(&mut self, view: &View<'_>, waits: &[ToldWait]) {
        for fact in view.confirmed() {
            let FactKind::Debrief(debrief) = &fact.kind else {
                continue;
            };
            let wait = waits
                .iter()
                .find(|it| Some(it.interview) == debrief.interview);
            let (Some(prediction), Some(wait)) = (debrief.prediction, wait) else {
                continue;
            };
            // Who knows the answer predicts nothing.
            let is_late = debrief.finished_at.unwrap_or(fact.at) >= wait.until;
            if is_late && !matches!(wait.end, WaitEnd::Open | WaitEnd::LetGo) {
                continue;
            }
            let heard = match wait.end {
                WaitEnd::Answered => true,
                // What the seeker ended themselves says nothing of what would have come.
                WaitEnd::Withdrawn => continue,
                WaitEnd::Open | WaitEnd::LetGo if wait.wait.days() >= long_silence_days(view) => {
                    false
                }
                WaitEnd::Open | WaitEnd::LetGo => {
                    self.open += 1;
                    continue;
                }
            };
            let side = match prediction {
                Prediction::WillHear => &mut self.hear,
                Prediction::WillNotHear => &mut self.not_hear,
            };
            side.count += 1;
            side.heard += usize::from(heard);
        }
    }

    /// The counts, and the words for them.
    pub(super) fn told(mut self) -> Self {
        let all = self.hear.count + self.not_hear.count;
        self.few = all < FEW;
        let hear = told(self.hear, "you thought you would hear");
        let not_hear = told(self.not_hear, "you thought you would not");
        let parts: Vec<String> = [hear, not_hear].into_iter().flatten().collect();
        if parts.is_empty() {
            return self;
        }
        let few = match self.few {
            true => " These are few, and chance alone could have made them.",
            false => "",
        };
        self.text = format!("{}.{few}", upper(&parts.join("; ")));
        self
    }
}

/// Days after which a silence counts as one: those after which no question is asked any more.
fn long_silence_days(view: &View<'_>) -> f64 {
    let long = find("let_go.long_silence").map_or(60, |it| view.setting(it));
    f64::from(long) / 5.0 * WEEK_DAYS
}

/// “five times you thought you would hear, and four times you did”; nothing where there are none.
fn told(it: Predicted, thought: &str) -> Option<String> {
    let did = match (it.heard, it.count) {
        (_, 0) => return None,
        (0, 1) => "have not heard so far".to_owned(),
        (1, 1) => "did hear".to_owned(),
        (0, _) => "have not heard so far".to_owned(),
        (heard, count) if heard == count => "heard every time".to_owned(),
        (heard, _) => {
            return Some(format!(
                "{} {thought}, and {} you did hear",
                times(it.count),
                times(heard)
            ));
        }
    };
    Some(format!("{} {thought}, and {did}", times(it.count)))
}

/// With its first letter in upper case.
fn upper(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// “once”, “five times”.
fn times(count: usize) -> String {
    const NAMES: [&str; 11] = [
        "once", "twice", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    ];
    match (count, NAMES.get(count.wrapping_sub(1))) {
        (1 | 2, Some(name)) => (*name).to_owned(),
        (_, Some(name)) => format!("{name} times"),
        (0, None) => "never".to_owned(),
        (_, None) => format!("{count} times"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use meanwhile_core::fact::ReadingKind;

    use super::*;
    use crate::actions::{LetGo, RecordHeard, WriteDebrief, let_go, record_heard, write_debrief};
    use crate::testing::Bench;
    use crate::views::stats;

    fn of(hear: (usize, usize), not_hear: (usize, usize)) -> String {
        let side = |(count, heard)| Predicted { count, heard };
        let predictions = Predictions {
            hear: side(hear),
            not_hear: side(not_hear),
            ..Predictions::default()
        };
        predictions.told().text
    }

    #[test]
    fn they_are_told_in_a_sentence_and_few_are_said_to_be_few() {
        assert_eq!(of((0, 0), (0, 0)), "");
        assert_eq!(
            of((5, 4), (3, 2)),
            "Five times you thought you would hear, and four times you did hear; three times you thought you would \
             not, and twice you did hear. These are few, and chance alone could have made them."
        );
        assert_eq!(
            of((12, 12), (2, 0)),
            "12 times you thought you would hear, and heard every time; twice you thought you would not, and have not heard so far."
        );
        assert!(of((0, 0), (1, 1)).starts_with("Once you thought you would not, and did hear."));
        assert!(
            of((1, 0), (0, 0))
                .starts_with("Once you thought you would hear, and have not heard so far.")
        );
    }

    #[tokio::test(flavor = "current_thread")]
    async fn a_prediction_counts_once_the_wait_is_decided_or_long_over() {
        let mut bench = Bench::interviewed("2026-04-07 16:00").await;
        let predicted = WriteDebrief {
            application: "lindqvist".to_owned(),
            prediction: Some(Prediction::WillNotHear),
            ..WriteDebrief::default()
        };
        write_debrief(&bench.engine, bench.now, predicted)
            .await
            .unwrap();
        let counts = async |bench: &Bench| {
            let it = stats(&bench.engine, bench.now).await.unwrap().predictions;
            (it.open, it.not_hear.count, it.not_hear.heard)
        };
        bench.set("2026-04-20 10:00");
        assert_eq!(counts(&bench).await, (1, 0, 0));
        let rest = LetGo {
            application: "lindqvist".to_owned(),
        };
        let_go(&bench.engine, bench.now, rest).await.unwrap();
        assert_eq!(
            counts(&bench).await,
            (1, 0, 0),
            "letting go decides nothing"
        );
        bench.set("2026-07-10 10:00");
        assert_eq!(
            counts(&bench).await,
            (0, 1, 0),
            "a silence that is long over"
        );
        // A no is an answer too: what was predicted is whether one comes.
        let no = RecordHeard {
            application: "lindqvist".to_owned(),
            reading: Some(ReadingKind::Rejection),
            ..RecordHeard::default()
        };
        record_heard(&bench.engine, bench.now, no).await.unwrap();
        assert_eq!(counts(&bench).await, (0, 1, 1));
    }
}
