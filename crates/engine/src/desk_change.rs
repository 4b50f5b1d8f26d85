//! One change to the desk: what an action decides is gathered here and stored as one batch.
//!
//! The desk is changed in memory as the decision is made, so that the plan after it, and the moment at which that
//! plan can change by itself, are stored with it. Facts are only added. Must not decide anything itself.

use jiff::{SignedDuration, Timestamp};
use meanwhile_core::fact::{Fact, FactKind, Standing};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, File, Person};
use meanwhile_core::settings::Settings;
use meanwhile_core::timeline::Timeline;
use meanwhile_store::{ActionNumber, ActionRecord, Batch, Change, StoreError};

use crate::engine::{Engine, Loaded};
use crate::error::EngineError;
use crate::fields::Fields;
use crate::io::ids;
use crate::present::{Names, outlook};
use crate::resolve::Index;
use crate::shapes::{Done, FieldChange};
use crate::shared;
use crate::typed::Reader;

/// How often a decision is made when something else changes the desk in between. Of those who try at once, one gets
/// through each time, so this is how many may (assumption: nobody has more scripts than that).
const TRIES_MAX: u32 = 24;

/// A change while it is decided.
pub(crate) struct Edit {
    /// The desk with the change made, sorted.
    pub(crate) desk: Desk,
    /// The settings with the change made.
    pub(crate) settings: Settings,
    /// The seeker has chosen something before; else the settings are the machine's.
    pub(crate) settings_kept: bool,
    /// The present moment.
    pub(crate) now: Timestamp,
    /// One line for the log.
    pub(crate) summary: String,
    /// The application it is about.
    pub(crate) about: Option<ApplicationId>,
    /// The action it undoes.
    pub(crate) undoes: Option<ActionNumber>,
    /// It brings back an application whose facts are not loaded.
    restores: bool,
    loaded: Loaded,
    changes: Vec<Change>,
    lines: Vec<String>,
    fields: Vec<FieldChange>,
    notes: Vec<String>,
}

impl Engine {
    /// Loads the desk, lets `decide` change it, and stores the result with its log entry and wake-up time.
    ///
    /// When something else changed the desk meanwhile, it is loaded and decided on anew: words then mean what they
    /// mean on the new desk, and a decision that makes no sense there fails.
    pub(crate) async fn act<T>(
        &self,
        now: Timestamp,
        verb: &'static str,
        decide: impl Fn(&mut Edit) -> Result<T, EngineError>,
    ) -> Result<(T, Done), EngineError> {
        let mut tried = 1;
        loop {
            let mut edit = Edit::new(self.load_own().await?, now);
            let outcome = decide(&mut edit)?;
            match edit.commit(self, verb).await {
                Ok(done) => return Ok((outcome, done)),
                Err(EngineError::Store(StoreError::Stale { .. })) if tried < TRIES_MAX => {
                    tried += 1
                }
                Err(cause) => return Err(cause),
            }
        }
    }
}

impl Edit {
    pub(crate) fn new(loaded: Loaded, now: Timestamp) -> Self {
        Self {
            desk: loaded.desk.clone(),
            settings: loaded.settings.clone(),
            settings_kept: loaded.settings_kept,
            now: crate::io::clock::cut(now),
            summary: String::new(),
            about: None,
            undoes: None,
            restores: false,
            loaded,
            changes: Vec::new(),
            lines: Vec::new(),
            fields: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Reads what is typed in the seeker's zone.
    pub(crate) fn reader(&self) -> Reader {
        Reader {
            zone: self.settings.seeker.zone,
            now: self.now,
        }
    }

    /// What words mean on this desk as it is now.
    pub(crate) fn index(&self) -> Index<'_> {
        Index::new(&self.desk)
    }

    /// The names of things on this desk.
    pub(crate) fn names(&self) -> Names<'_> {
        Names::new(&self.desk, self.settings.seeker.zone)
    }

    /// The file of the application these words mean; the change is about it from now on.
    pub(crate) fn pick(&mut self, words: &str) -> Result<ApplicationId, EngineError> {
        let id = self.index().one_application(words)?;
        self.about = Some(id);
        Ok(id)
    }

    /// An application's file.
    pub(crate) fn file(&self, id: ApplicationId) -> Result<&File, EngineError> {
        let missing = || EngineError::Bug(format!("application {id} is not on the desk"));
        self.desk.file(id).ok_or_else(missing)
    }

    /// The facts of an application that hold, earliest first.
    pub(crate) fn facts(&self, id: ApplicationId) -> Result<Vec<Fact>, EngineError> {
        let timeline = Timeline::new(&self.file(id)?.facts);
        Ok(timeline
            .facts()
            .iter()
            .map(|fact| (*fact).clone())
            .collect())
    }

    /// Says what changed, one line.
    pub(crate) fn say(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// Says which fields of a record changed.
    pub(crate) fn say_fields(&mut self, fields: Fields) {
        self.lines.extend(fields.lines());
        self.fields.extend(fields.changes());
    }

    /// Says what was assumed or is worth knowing.
    pub(crate) fn note(&mut self, line: impl Into<String>) {
        let line = line.into();
        if !line.is_empty() && !self.notes.contains(&line) {
            self.notes.push(line);
        }
    }

    /// Stores an employer, new or changed.
    pub(crate) fn put_employer(&mut self, employer: Employer) {
        put(&mut self.desk.employers, employer.clone(), |it| it.id);
        self.changes.push(Change::PutEmployer(employer));
    }

    /// Stores a person, new or changed.
    pub(crate) fn put_person(&mut self, person: Person) {
        put(&mut self.desk.people, person.clone(), |it| it.id);
        self.changes.push(Change::PutPerson(person));
    }

    /// Stores an application, new or changed. One that was removed comes back with its facts.
    pub(crate) fn put_application(&mut self, application: Application) {
        let id = application.id;
        match self
            .desk
            .files
            .binary_search_by_key(&id, |it| it.application.id)
        {
            Ok(at) => self.desk.files[at].application = application.clone(),
            Err(at) => {
                let facts = Vec::new();
                let application = application.clone();
                self.desk.files.insert(at, File { application, facts });
            }
        }
        self.changes.push(Change::PutApplication(application));
    }

    /// Puts an application back as it was; one that was hidden comes back with the facts it has in the store.
    pub(crate) fn bring_back(&mut self, application: Application) {
        self.restores |= self.desk.file(application.id).is_none();
        self.about = Some(application.id);
        self.put_application(application);
    }

    /// Hides an employer.
    pub(crate) fn remove_employer(&mut self, id: EmployerId) {
        self.desk.employers.retain(|it| it.id != id);
        self.changes.push(Change::RemoveEmployer(id));
    }

    /// Hides a person.
    pub(crate) fn remove_person(&mut self, id: PersonId) {
        self.desk.people.retain(|it| it.id != id);
        self.changes.push(Change::RemovePerson(id));
    }

    /// Hides an application and its facts.
    pub(crate) fn remove_application(&mut self, id: ApplicationId) {
        self.desk.files.retain(|it| it.application.id != id);
        self.changes.push(Change::RemoveApplication(id));
    }

    /// Adds a fact the seeker stands behind.
    pub(crate) fn add_fact(
        &mut self,
        application: ApplicationId,
        at: Timestamp,
        kind: FactKind,
    ) -> Result<FactId, EngineError> {
        self.add(application, at, kind, None)
    }

    /// Corrects a fact; the correction is one the seeker stands behind, and keeps the evidence.
    pub(crate) fn correct(
        &mut self,
        old: &Fact,
        at: Timestamp,
        kind: FactKind,
    ) -> Result<FactId, EngineError> {
        self.add(old.application, at, kind, Some(old))
    }

    /// Corrects a fact without taking a stand on it: what is proposed stays so.
    ///
    /// A corrected interview gets a new id; debriefs that name the old one are the caller's to mend.
    pub(crate) fn correct_as_it_stands(
        &mut self,
        old: &Fact,
        kind: FactKind,
    ) -> Result<FactId, EngineError> {
        let id = ids::fact();
        let fact = Fact {
            id,
            recorded_at: recorded_at(self.now, id, Some(old)),
            supersedes: Some(old.id),
            kind,
            ..old.clone()
        };
        self.add_as_is(fact)?;
        Ok(id)
    }

    /// Takes a fact back.
    pub(crate) fn retract(&mut self, old: &Fact) -> Result<FactId, EngineError> {
        self.add(old.application, self.now, FactKind::Retracted, Some(old))
    }

    fn add(
        &mut self,
        application: ApplicationId,
        at: Timestamp,
        kind: FactKind,
        corrects: Option<&Fact>,
    ) -> Result<FactId, EngineError> {
        let evidence = corrects
            .filter(|_| !matches!(kind, FactKind::Retracted))
            .and_then(|old| old.evidence.clone());
        let id = ids::fact();
        let fact = Fact {
            id,
            application,
            at: crate::io::clock::cut(at),
            recorded_at: recorded_at(self.now, id, corrects),
            standing: Standing::Confirmed,
            supersedes: corrects.map(|old| old.id),
            evidence,
            kind,
        };
        self.add_as_is(fact)?;
        Ok(id)
    }

    /// Adds a fact that is complete.
    pub(crate) fn add_as_is(&mut self, fact: Fact) -> Result<(), EngineError> {
        let id = fact.application;
        let missing = |_| EngineError::Bug(format!("application {id} is not on the desk"));
        let files = &mut self.desk.files;
        let at = files.binary_search_by_key(&id, |it| it.application.id);
        files[at.map_err(missing)?].facts.push(fact.clone());
        self.changes.push(Change::AddFacts(vec![fact]));
        Ok(())
    }

    /// Stores changed settings, in place of earlier ones of this action: they are taken back together.
    pub(crate) fn set_settings(&mut self, settings: Settings) {
        self.settings = settings.clone();
        self.changes
            .retain(|it| !matches!(it, Change::SetSettings(_)));
        self.changes.push(Change::SetSettings(Box::new(settings)));
    }

    /// Adds a change that is not part of the desk: filings, aliases, proposals.
    pub(crate) fn besides(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// How many changes were made so far.
    pub(crate) fn changes_made(&self) -> usize {
        self.changes.len()
    }

    /// Forgets what was said so far, for an action that says it in its own way.
    pub(crate) fn forget_lines(&mut self) {
        self.lines.clear();
        self.fields.clear();
    }

    /// Forgets every change made so far: nothing will be stored.
    pub(crate) fn abandon(&mut self) {
        self.changes.clear();
        self.lines.clear();
        self.fields.clear();
        self.desk = self.loaded.desk.clone();
        self.settings = self.loaded.settings.clone();
    }

    async fn commit(self, engine: &Engine, verb: &'static str) -> Result<Done, EngineError> {
        let (application, plan, mut wake_at) =
            outlook(&self.desk, &self.settings, self.now, self.about);
        let mut done = Done {
            action: None,
            verb,
            summary: self.summary.clone(),
            changed: self.lines,
            fields: self.fields,
            notes: self.notes,
            application,
            plan,
        };
        if self.changes.is_empty() {
            return Ok(done);
        }
        if self.restores {
            // Until the facts that came back are loaded, nothing is known of the next wake-up: so it is due at once.
            wake_at = Some(self.now);
        }
        let mut changes = self.changes;
        changes.push(Change::SetWake(wake_at));
        changes.extend(shared::renewal(engine, &self.desk, &self.settings, self.now).await?);
        let batch = Batch {
            expected: Some(self.loaded.revision),
            at: self.now,
            action: Some(ActionRecord {
                verb: verb.to_owned(),
                summary: self.summary,
                undoes: self.undoes,
            }),
            changes,
        };
        let committed = engine.user().commit(&batch).await?;
        done.action = committed.action.map(|number| number.0);
        if self.restores {
            let loaded = engine.load().await?;
            let (desk, settings) = (&loaded.desk, &loaded.settings);
            let (application, plan, wake_at) = outlook(desk, settings, self.now, self.about);
            (done.application, done.plan) = (application, plan);
            let mut again = vec![Change::SetWake(wake_at)];
            again.extend(shared::renewal(engine, desk, settings, self.now).await?);
            let wake = Batch {
                expected: Some(loaded.revision),
                ..Batch::of(self.now, again)
            };
            match engine.user().commit(&wake).await {
                // Whoever changed the desk in between has set the wake-up for it.
                Ok(_) | Err(StoreError::Stale { .. }) => {}
                Err(cause) => return Err(cause.into()),
            }
        }
        Ok(done)
    }
}

/// When a new fact is recorded: now. A correction comes after what it corrects, even when the clock was set back.
pub(crate) fn recorded_at(now: Timestamp, id: FactId, corrects: Option<&Fact>) -> Timestamp {
    match corrects {
        Some(old) if (old.recorded_at, old.id) >= (now, id) => {
            let after = old.recorded_at.checked_add(SignedDuration::from_micros(1));
            after.unwrap_or(old.recorded_at)
        }
        _ => now,
    }
}

/// Puts a record in its place in a sorted list.
fn put<T, K: Ord>(list: &mut Vec<T>, record: T, key: impl Fn(&T) -> K) {
    match list.binary_search_by_key(&key(&record), &key) {
        Ok(at) => list[at] = record,
        Err(at) => list.insert(at, record),
    }
}
