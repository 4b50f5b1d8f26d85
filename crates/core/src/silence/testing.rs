//! Causes of a story's silence as short text, for the tests of this folder.

use super::{Holds, Silence, causes};
use crate::plan::Study;
use crate::policy::story::{Story, application};

impl Story {
    /// What is said of the first application's silence at a moment by one cause; empty when it does not hold.
    pub fn silence(&self, cause: &str, now: &str) -> String {
        let mut all = self.silences(now).into_iter();
        let found = all.find(|it| it.cause.id == cause);
        found.map(|it| it.text).unwrap_or_default()
    }

    /// The same where it is foretold that most answers have come.
    pub fn late_silence(&self, cause: &str, now: &str) -> String {
        let mut all = self.all_silences(now, true).into_iter();
        let found = all.find(|it| it.cause.id == cause);
        found.map(|it| it.text).unwrap_or_default()
    }

    /// All that is said of it, in order.
    pub fn silences(&self, now: &str) -> Vec<Holds> {
        self.all_silences(now, false)
    }

    fn all_silences(&self, now: &str, is_late: bool) -> Vec<Holds> {
        let now = self.at(now);
        let mut desk = self.desk.clone();
        desk.sort();
        let study = Study::new(&desk, &self.settings);
        let said = study.with_view(application(1), now, |view| {
            let since = view.situation.waiting_since?;
            let silence = Silence::new(view, since, now).late(is_late);
            Some(causes(view, &silence))
        });
        said.flatten().unwrap_or_default()
    }
}
