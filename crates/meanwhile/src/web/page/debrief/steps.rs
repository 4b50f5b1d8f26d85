//! The answers of the form: as they are typed now, and as they were when the page was made.

use std::collections::BTreeMap;

use meanwhile_core::fact::Prediction;
use meanwhile_engine::actions::DebriefStep;
use meanwhile_engine::views::DebriefView;

use crate::web::posted::Fields;

/// What was filled in; empty for a page that is opened.
#[derive(Default)]
pub struct Written {
    answers: BTreeMap<DebriefStep, (String, String)>,
    /// The id of the interview it is about.
    pub interview: String,
    /// When they will decide.
    pub decides: String,
    /// Whom to ask then.
    pub ask: String,
    /// What they privately expect.
    pub expect: Option<Prediction>,
}

impl Written {
    /// Reads the fields.
    pub fn read(fields: &Fields) -> Self {
        let of = |step: DebriefStep| {
            let typed = fields.0.iter().find(|(name, _)| name == id(step));
            let typed = typed.map(|(_, value)| value.replace("\r\n", "\n"))?;
            let was = fields
                .get(&format!("was-{}", id(step)))
                .replace("\r\n", "\n");
            Some((step, (typed, was)))
        };
        Self {
            answers: DebriefStep::ALL.into_iter().filter_map(of).collect(),
            interview: fields.get("interview").to_owned(),
            decides: fields.get("decides").to_owned(),
            ask: fields.get("ask").to_owned(),
            expect: match fields.get("expect") {
                "yes" => Some(Prediction::WillHear),
                "no" => Some(Prediction::WillNotHear),
                _ => None,
            },
        }
    }

    /// The words that were typed for a step; `None` for a page that is opened.
    pub fn typed(&self, step: DebriefStep) -> &str {
        self.answers.get(&step).map_or("", |(typed, _)| typed)
    }

    /// Whether anything was filled in.
    pub fn is_sent(&self) -> bool {
        !self.answers.is_empty()
    }

    /// The same, line by line.
    pub fn lines(&self, step: DebriefStep) -> Vec<String> {
        lines(self.typed(step))
    }

    /// The answer from which the typed one was made.
    pub fn was(&self, step: DebriefStep) -> Vec<String> {
        self.answers
            .get(&step)
            .map(|(_, was)| lines(was))
            .unwrap_or_default()
    }

    /// The answers that differ from what the page showed, and from what is stored.
    pub fn changed(&self, view: &DebriefView) -> Vec<(DebriefStep, Vec<String>)> {
        let steps = self.answers.keys().copied();
        steps
            .map(|step| (step, self.lines(step)))
            .filter(|(step, typed)| *typed != self.was(*step) && typed != answer(view, *step))
            .collect()
    }
}

/// The name of a step in forms.
pub fn id(step: DebriefStep) -> &'static str {
    match step {
        DebriefStep::HighPoints => "high_points",
        DebriefStep::Mattered => "mattered",
        DebriefStep::SharedTopics => "shared_topics",
        DebriefStep::Said => "said",
        DebriefStep::QuestionsAsked => "questions_asked",
        DebriefStep::Differently => "differently",
    }
}

/// The stored answer to a step.
pub fn answer(view: &DebriefView, step: DebriefStep) -> &[String] {
    let found = view.answers.iter().find(|(it, _)| *it == step);
    found.map_or(&[], |(_, lines)| lines)
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_name_of_a_step_is_the_one_of_the_engine() {
        for step in DebriefStep::ALL {
            assert_eq!(serde_json::to_value(step).unwrap(), id(step));
        }
    }

    #[test]
    fn only_what_was_typed_anew_is_an_answer() {
        let fields = [
            ("said", "Dana: one\r\n\r\n two "),
            ("was-said", "Dana: one"),
            ("mattered", "same"),
            ("was-mattered", "same\n"),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let written = Written::read(&Fields(fields.to_vec()));
        assert_eq!(written.lines(DebriefStep::Said), ["Dana: one", "two"]);
        assert_eq!(written.was(DebriefStep::Said), ["Dana: one"]);
        assert_eq!(
            written.lines(DebriefStep::Mattered),
            written.was(DebriefStep::Mattered)
        );
        assert!(written.lines(DebriefStep::Differently).is_empty());
    }
}
