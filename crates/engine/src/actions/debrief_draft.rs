//! A debrief while it is written: found or begun, answered, stored. A closed one is refused.

use jiff::Timestamp;
use jiff::civil::Date;
use meanwhile_core::fact::{Debrief, Fact, FactKind, Remark};
use meanwhile_core::id::{ApplicationId, FactId, PersonId};
use meanwhile_core::plan::Study;

use super::debrief::{DebriefStep, PREDICTED, PREDICTED_LATE};
use super::fact_retract::fact_named;
use crate::debriefed;
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::resolve::Resolved;
use crate::waits::{WaitEnd, told_waits};

/// The debrief of one interview, begun or about to be.
pub(super) struct Draft {
    pub(super) application: ApplicationId,
    /// The fact that holds it; `None` when it is not begun.
    pub(super) fact: Option<Fact>,
    pub(super) debrief: Debrief,
    pub(super) started_at: Timestamp,
    /// How long it is meant to take.
    pub(super) minutes: i64,
    /// The last day they named for their answer since that interview.
    pub(super) promised: Option<Date>,
}

impl Draft {
    /// The open debrief of the interview that is meant, stored or new. A closed one is refused.
    pub(super) fn of(
        edit: &mut Edit,
        words: &str,
        interview: Option<&str>,
    ) -> Result<Self, EngineError> {
        let application = edit.pick(words)?;
        let facts = edit.facts(application)?;
        let interview = interview_held(edit, &facts, interview)?;
        let minutes = debriefed::minutes(&edit.settings);
        let promised = promised_since(&facts, interview);
        let Some((fact, debrief)) = debriefed::written(&facts, interview) else {
            return Ok(Self {
                application,
                fact: None,
                debrief: Debrief {
                    interview: Some(interview),
                    ..Debrief::default()
                },
                started_at: edit.now,
                minutes,
                promised,
            });
        };
        if debrief.finished_at.is_some() {
            let why = "this debrief is closed";
            let handle = edit.names().application(application).handle;
            return Err(EngineError::not_now(
                why,
                &format!(
                    "One line a day can be added with `meanwhile debrief {handle} --line \"…\"`."
                ),
            ));
        }
        let started_at = fact.at;
        Ok(Self {
            application,
            fact: Some(fact.clone()),
            debrief: debrief.clone(),
            started_at,
            minutes,
            promised,
        })
    }

    /// What is said of a prediction that is taken down: who knows the answer predicts nothing.
    pub(super) fn predicted(&self, edit: &Edit) -> &'static str {
        let study = Study::new(&edit.desk, &edit.settings);
        let answered = study.with_view(self.application, edit.now, |view| {
            let mut waits = told_waits(view, edit.now).into_iter();
            waits.any(|it| {
                Some(it.interview) == self.debrief.interview && it.end == WaitEnd::Answered
            })
        });
        match answered == Some(true) {
            true => PREDICTED_LATE,
            false => PREDICTED,
        }
    }

    pub(super) fn store(&mut self, edit: &mut Edit) -> Result<(), EngineError> {
        let kind = FactKind::Debrief(Box::new(self.debrief.clone()));
        let id = match &self.fact {
            Some(old) => edit.correct(old, self.started_at, kind)?,
            None => edit.add_fact(self.application, self.started_at, kind)?,
        };
        let facts = edit.facts(self.application)?;
        self.fact = facts.into_iter().find(|fact| fact.id == id);
        Ok(())
    }

    /// Looks again at the day they named, after one was recorded.
    pub(super) fn look_at_promise(&mut self, edit: &Edit) -> Result<(), EngineError> {
        let facts = edit.facts(self.application)?;
        self.promised = self
            .debrief
            .interview
            .and_then(|interview| promised_since(&facts, interview));
        Ok(())
    }

    pub(super) fn answer(&mut self, edit: &Edit, step: DebriefStep, lines: &[String]) {
        let lines: Vec<&str> = lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
            .collect();
        let asked = self.asked_by(edit);
        let remarks = || {
            lines
                .iter()
                .map(|line| remark(edit, &asked, line))
                .collect()
        };
        let plain = || lines.iter().map(|line| (*line).to_owned()).collect();
        match step {
            DebriefStep::HighPoints => self.debrief.high_points = remarks(),
            DebriefStep::Mattered => self.debrief.mattered = remarks(),
            DebriefStep::SharedTopics => self.debrief.shared_topics = remarks(),
            DebriefStep::Said => self.debrief.said = remarks(),
            DebriefStep::QuestionsAsked => self.debrief.questions_asked = plain(),
            DebriefStep::Differently => self.debrief.differently = plain(),
        }
    }

    /// Who asked the questions at the interview it is about, and their names.
    fn asked_by(&self, edit: &Edit) -> Vec<(PersonId, String)> {
        let interview = self.debrief.interview;
        let facts = edit.facts(self.application).unwrap_or_default();
        let held = facts.into_iter().find(|fact| Some(fact.id) == interview);
        let people = held.map(|fact| match fact.kind {
            FactKind::Interview(it) => it.people,
            _ => Vec::new(),
        });
        let named = |id: PersonId| (id, edit.names().person_name(id));
        people.unwrap_or_default().into_iter().map(named).collect()
    }

    /// Refuses an answer that was made from another one than is stored, unless it is the stored one.
    pub(super) fn expect(
        &self,
        edit: &Edit,
        step: DebriefStep,
        was: Option<&[String]>,
        lines: &[String],
    ) -> Result<(), EngineError> {
        let Some(was) = was else { return Ok(()) };
        let answered = |lines: &[String]| {
            let mut draft = Self {
                application: self.application,
                fact: None,
                debrief: self.debrief.clone(),
                started_at: self.started_at,
                minutes: self.minutes,
                promised: self.promised,
            };
            draft.answer(edit, step, lines);
            draft.debrief
        };
        if self.debrief == answered(was) || self.debrief == answered(lines) {
            return Ok(());
        }
        Err(EngineError::not_now(
            "this answer was changed elsewhere meanwhile",
            "Look at both, and keep what you want.",
        ))
    }

    pub(super) fn label(&self, edit: &Edit) -> String {
        edit.names().label(self.application)
    }

    pub(super) fn minutes_left(&self, now: Timestamp) -> u32 {
        debriefed::minutes_left(self.minutes, self.started_at, now)
    }

    pub(super) fn next(&self) -> Option<DebriefStep> {
        let debrief = &self.debrief;
        let is_open = |step: &DebriefStep| match step {
            DebriefStep::HighPoints => debrief.high_points.is_empty(),
            DebriefStep::Mattered => debrief.mattered.is_empty(),
            DebriefStep::SharedTopics => debrief.shared_topics.is_empty(),
            DebriefStep::Said => debrief.said.is_empty(),
            DebriefStep::QuestionsAsked => debrief.questions_asked.is_empty(),
            DebriefStep::Differently => debrief.differently.is_empty(),
        };
        let closed = debrief.finished_at.is_some();
        DebriefStep::ALL
            .into_iter()
            .filter(|_| !closed)
            .find(is_open)
    }
}

/// The last day they named since an interview began.
fn promised_since(facts: &[Fact], interview: FactId) -> Option<Date> {
    let held = facts.iter().find(|fact| fact.id == interview)?;
    debriefed::promised_since(facts, held.at)
}

/// The interview to write about: the one named, else the last that has been held.
fn interview_held(edit: &Edit, facts: &[Fact], named: Option<&str>) -> Result<FactId, EngineError> {
    let now = edit.now;
    // The interview may have been corrected since its id was noted.
    let named = match named.map(|named| (named, named.trim().parse::<FactId>())) {
        Some((_, Ok(id))) => Some(id),
        Some((words, Err(_))) => Some(fact_named(edit, words)?.id),
        None => None,
    };
    let found = debriefed::held(facts, named, now).map(|(fact, _)| fact.id);
    found.ok_or_else(|| {
        EngineError::not_now(
            "no interview has been held here yet",
            "A debrief begins after the interview; record it with `meanwhile interview`.",
        )
    })
}

/// A line, tied to the person whose name stands before it: of those at the interview, else of all.
fn remark(edit: &Edit, asked: &[(PersonId, String)], line: &str) -> Remark {
    let names: Vec<String> = asked.iter().map(|it| it.1.clone()).collect();
    if let Some((at, text)) = meanwhile_words::draft::headed_by(line, &names) {
        return Remark {
            text: text.to_owned(),
            person: Some(asked[at].0),
        };
    }
    if let Some((name, text)) = line.split_once(':')
        && let Resolved::One { id } = edit.index().person(name)
        && !text.trim().is_empty()
    {
        return Remark {
            text: text.trim().to_owned(),
            person: Some(id),
        };
    }
    Remark {
        text: line.to_owned(),
        person: None,
    }
}
