//! Imports that run while pages go on: what was sent, how far it is, what came of it. Kept in memory; the files lie in a
//! folder that goes with its import.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use meanwhile_engine::Engine;
use meanwhile_engine::csv::CsvOptions;
use meanwhile_engine::import::{self, ImportError, ImportReport, OpenError, Options, Progress};
use tokio::runtime::Handle;

use super::unpack::{UnpackError, unpack};
use super::upload::Upload;
use super::upload_folder::UploadFolder;

/// Imports that are remembered. *Assumption:* nobody looks back further; the files of older ones are deleted.
const KEPT_MAX: usize = 8;

/// Imports of this run of the program, the newest last.
#[derive(Default)]
pub struct Imports {
    jobs: Mutex<VecDeque<Arc<Job>>>,
}

/// One import.
pub struct Job {
    /// What stands in its address.
    pub id: String,
    /// Mail and calendars.
    pub mail: Vec<Upload>,
    /// Tables.
    pub tables: Vec<Table>,
    /// What was not taken, and why, in sentences.
    left: Mutex<Vec<String>>,
    state: Mutex<State>,
    options: Mutex<Arc<Options>>,
    folder: UploadFolder,
}

/// A table that was sent: shown first, recorded on a yes.
pub struct Table {
    /// The file.
    pub file: Upload,
    /// How it is to be read, as answered so far.
    pub options: Mutex<CsvOptions>,
}

/// How far an import is.
#[derive(Clone, Debug, Default)]
pub enum State {
    /// There is no mail in it.
    #[default]
    Nothing,
    /// It unpacks what was packed.
    Unpacking,
    /// It reads.
    Running(Option<Progress>),
    /// It is done.
    Done(Arc<ImportReport>),
    /// The seeker stopped it; what was found so far is kept.
    Stopped,
    /// It could not be done.
    Failed(Failure),
}

/// Why an import could not be done.
#[derive(Clone, Debug)]
pub struct Failure {
    /// In words.
    pub text: String,
    /// It may be tried again with other addresses for the seeker's own; these are likely.
    pub addresses: Option<Vec<String>>,
}

fn lock<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

fn ending(name: &str) -> String {
    let ending = Path::new(name).extension().unwrap_or_default();
    ending.to_string_lossy().to_lowercase()
}

/// Whether it may be an export of this program, by its name.
pub fn is_export(name: &str) -> bool {
    ending(name) == "json"
}

impl Imports {
    /// Begins an import, new or once more, and keeps it. One runs at a time: where another does, that one is returned, and
    /// nothing is begun. `me` are the seeker's addresses, found out when empty.
    pub fn begin(
        &self,
        job: &Arc<Job>,
        engine: Engine,
        now: Timestamp,
        me: Vec<String>,
    ) -> Result<(), Arc<Job>> {
        let mut jobs = lock(&self.jobs);
        if let Some(running) = jobs.iter().find(|it| it.is_running()) {
            return Err(Arc::clone(running));
        }
        // Letters and their answers are often sent one file after the other.
        let others = jobs.iter().filter(|it| it.id != job.id);
        let paths = others.flat_map(|it| it.mail.iter().map(|file| it.place_of(file)));
        let beside = paths.collect();
        job.start(engine, now, me, beside);
        if jobs.iter().all(|it| it.id != job.id) {
            jobs.push_back(Arc::clone(job));
        }
        if jobs.len() > KEPT_MAX {
            jobs.pop_front();
        }
        Ok(())
    }

    /// The import with that id.
    pub fn get(&self, id: &str) -> Option<Arc<Job>> {
        lock(&self.jobs).iter().find(|it| it.id == id).cloned()
    }

    /// Forgets every import; the files go with them.
    pub fn clear(&self) {
        lock(&self.jobs).clear();
    }

    /// The one that runs now.
    pub fn running(&self) -> Option<Arc<Job>> {
        lock(&self.jobs).iter().find(|it| it.is_running()).cloned()
    }
}

impl Job {
    /// What was sent, sorted: tables apart, and what cannot be read said.
    pub fn new(files: Vec<Upload>, folder: UploadFolder) -> Self {
        let (mut mail, mut tables, mut left) = (Vec::new(), Vec::new(), Vec::new());
        for file in files {
            match ending(&file.name).as_str() {
                "csv" | "tsv" => tables.push(Table {
                    file,
                    options: Mutex::default(),
                }),
                _ if is_export(&file.name) => left.push(format!(
                    "{}: an export of this program is put back when it is sent by itself.",
                    file.name
                )),
                "msf" => left.push(format!(
                    "{}: it is Thunderbird’s index of a mailbox. The mail is in the file of the same name without .msf.",
                    file.name
                )),
                _ => mail.push(file),
            }
        }
        Self {
            id: format!("{:x}", fastrand::u64(..)),
            mail,
            tables,
            left: Mutex::new(left),
            state: Mutex::default(),
            options: Mutex::default(),
            folder,
        }
    }

    /// How far it is.
    pub fn state(&self) -> State {
        lock(&self.state).clone()
    }

    /// What was not taken, and why.
    pub fn left(&self) -> Vec<String> {
        lock(&self.left).clone()
    }

    /// Whether it goes on by itself.
    pub fn is_running(&self) -> bool {
        matches!(*lock(&self.state), State::Unpacking | State::Running(_))
    }

    /// Asks it to stop.
    pub fn cancel(&self) {
        lock(&self.options).cancel.store(true, Ordering::Relaxed);
    }

    /// Reads the mail on a thread that may wait.
    fn start(
        self: &Arc<Self>,
        engine: Engine,
        now: Timestamp,
        me: Vec<String>,
        beside: Vec<PathBuf>,
    ) {
        if self.mail.is_empty() {
            return;
        }
        let options = Arc::new(Options {
            me,
            beside,
            show_left_out: true,
            ..Options::default()
        });
        *lock(&self.options) = Arc::clone(&options);
        *lock(&self.state) = State::Unpacking;
        let job = Arc::clone(self);
        let reading = tokio::task::spawn_blocking(move || {
            let end = Handle::current().block_on(job.read(&engine, &options, now));
            *lock(&job.state) = end;
        });
        let job = Arc::clone(self);
        tokio::spawn(async move {
            if reading.await.is_err() {
                let text =
                    "Something went wrong inside the program. What was stored before that is kept."
                        .to_owned();
                *lock(&job.state) = State::Failed(Failure {
                    text,
                    addresses: None,
                });
            }
        });
    }

    async fn read(&self, engine: &Engine, options: &Options, now: Timestamp) -> State {
        let mut sources = match self.sources(options) {
            Ok(sources) => sources,
            Err(state) => return state,
        };
        loop {
            if sources.is_empty() {
                let text =
                    "None of these files holds mail or a calendar. Nothing was stored.".to_owned();
                return State::Failed(Failure {
                    text,
                    addresses: None,
                });
            }
            let mut show = |far: &Progress| *lock(&self.state) = State::Running(Some(*far));
            match import::run(&engine.user(), &sources, options, now, &mut show).await {
                Ok(report) => return State::Done(Arc::new(report)),
                Err(ImportError::Cancelled) => return State::Stopped,
                Err(ImportError::Source { path, source }) if sources.contains(&path) => {
                    // The others are read without it.
                    let why = not_taken(&source);
                    lock(&self.left).push(format!("{}: {why}", self.name_of(&path)));
                    sources.retain(|it| *it != path);
                }
                Err(error) => return State::Failed(failure(error)),
            }
        }
    }

    /// Where a file is read from: an archive from the folder that it is unpacked into.
    fn place_of(&self, file: &Upload) -> PathBuf {
        if !file.name.to_lowercase().ends_with(".zip") {
            return file.path.clone();
        }
        let stem = Path::new(&file.name).file_stem().unwrap_or_default();
        let place = file.path.parent().unwrap_or(self.folder.path());
        place.join("unpacked").join(stem)
    }

    /// The files and folders to read; archives are unpacked before.
    fn sources(&self, options: &Options) -> Result<Vec<PathBuf>, State> {
        let mut sources = Vec::new();
        for file in &self.mail {
            let out = self.place_of(file);
            if out == file.path || out.exists() {
                sources.push(out);
                continue;
            }
            match unpack(&file.path, &out, &options.cancel) {
                Ok(left_out) => {
                    if left_out > 0 {
                        lock(&self.left).push(format!(
                            "{}: {left_out} files in it were left alone.",
                            file.name
                        ));
                    }
                    sources.push(out);
                }
                Err(UnpackError::Cancelled) => return Err(State::Stopped),
                Err(why) => lock(&self.left).push(format!("{}: {why}.", file.name)),
            }
        }
        Ok(sources)
    }

    /// What somebody calls the file behind a path of ours.
    pub fn name_of(&self, path: &Path) -> String {
        let file = self
            .mail
            .iter()
            .find(|it| path.starts_with(it.path.parent().unwrap_or(&it.path)));
        file.map_or_else(
            || {
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned()
            },
            |it| it.name.clone(),
        )
    }
}

fn not_taken(source: &OpenError) -> String {
    match source {
        OpenError::NotAMailbox { .. } => "it holds neither mail nor a calendar.".to_owned(),
        OpenError::NotFound { .. } | OpenError::Unreadable { .. } => {
            "it could not be read.".to_owned()
        }
    }
}

fn failure(error: ImportError) -> Failure {
    let of = |text: String, addresses| Failure { text, addresses };
    match error {
        ImportError::NotYours { given, seen } => of(
            format!(
                "This looks like the mail of {}: nothing in it is from or to {}. Nothing was stored. If it is yours, name \
                 that address too.",
                seen.join(", "),
                given.join(", ")
            ),
            Some(given.into_iter().chain(seen.into_iter().take(1)).collect()),
        ),
        ImportError::SomebodyElses(it) => of(
            format!(
                "{} looks like somebody else’s address: it wrote {} messages to you at {}, nothing here was sent from it, \
                 and nobody else wrote to it. Nothing was stored. Leave it out, or, if it is yours, say so in the settings.",
                it.address, it.count, it.to
            ),
            Some(vec![it.to]),
        ),
        ImportError::Store(cause) => of(
            format!("It could not be stored: {cause}. What was stored before is kept."),
            None,
        ),
        ImportError::Source { source, .. } => of(
            format!("A file could not be read: {}", not_taken(&source)),
            None,
        ),
        ImportError::NoSource | ImportError::ReaderEnded | ImportError::Cancelled => {
            of(error.to_string(), None)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tables_lie_apart_and_what_is_no_mail_is_said() {
        let names = [
            "Inbox.mbox",
            "tracker.CSV",
            "Inbox.msf",
            "export.json",
            "Mail.zip",
            "x.ics",
        ];
        let file = |name: &&str| Upload {
            name: (*name).to_owned(),
            path: PathBuf::from(name),
        };
        let job = Job::new(
            names.iter().map(file).collect(),
            UploadFolder::new(None).unwrap(),
        );
        assert_eq!(
            job.mail
                .iter()
                .map(|it| it.name.as_str())
                .collect::<Vec<_>>(),
            ["Inbox.mbox", "Mail.zip", "x.ics"]
        );
        assert_eq!(job.tables.len(), 1);
        assert_eq!(job.left().len(), 2);
    }

    #[tokio::test]
    async fn one_import_runs_at_a_time() {
        let (imports, now) = (Imports::default(), Timestamp::UNIX_EPOCH);
        let zone = meanwhile_core::time::Zone::utc();
        let engine = Engine::open(&meanwhile_engine::Location::Memory, zone);
        let engine = engine.await.unwrap();
        let job = || Arc::new(Job::new(Vec::new(), UploadFolder::new(None).unwrap()));
        let (one, other) = (job(), job());
        let begin = |job| imports.begin(job, engine.clone(), now, Vec::new());
        assert!(begin(&one).is_ok());
        *lock(&one.state) = State::Running(None);
        assert_eq!(
            begin(&other).map_err(|it| it.id.clone()),
            Err(one.id.clone())
        );
        assert!(imports.get(&other.id).is_none());
        *lock(&one.state) = State::Stopped;
        assert!(begin(&other).is_ok() && begin(&one).is_ok());
        assert_eq!(lock(&imports.jobs).len(), 2);
    }
}
