//! Reads what is imported, and along with it what was imported before, where that is wanted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::Timestamp;
use meanwhile_mail::mailbox::{Source, open as open_source};
use meanwhile_store::UserStore;

use super::along;
use super::error::ImportError;
use super::eyes::Eyes;
use super::known::Known;
use super::log::Log;
use super::me::Guess;
use super::report::Progress;
use super::run::Options;
use super::scan::{Scanned, scan};

/// Sources that were read once.
pub(super) struct Read {
    /// Those that were named, and behind them those that were read along.
    pub opened: Vec<(String, Source)>,
    pub eyes: Eyes,
    pub scanned: Scanned,
}

/// Reads sources for one import.
pub(super) struct Reader<'a, 's, 'k> {
    store: &'a UserStore<'s>,
    options: &'k Options,
    known: &'k Known,
    now: Timestamp,
}

impl<'a, 's, 'k> Reader<'a, 's, 'k> {
    pub fn new(
        store: &'a UserStore<'s>,
        options: &'k Options,
        known: &'k Known,
        now: Timestamp,
    ) -> Self {
        Self {
            store,
            options,
            known,
            now,
        }
    }

    /// Reads `sources`, and those beside them as far as they are wanted; nothing beside them where these hold nothing new.
    pub async fn read(
        &self,
        sources: &[PathBuf],
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<(Read, Log<'a, 's>), ImportError> {
        let opened = open_all(sources)?;
        let eyes = self.eyes(sources).await?;
        let log = Log::begin(self.store, &opened, self.now).await?;
        let read = self.scan(opened, eyes, progress)?;
        let is_settled = log.is_settled(&read.scanned.contents, &read.eyes.me);
        if is_settled || read.scanned.was_cancelled {
            return Ok((read, log));
        }
        let beside = along::sources(&self.options.beside, &read.opened, &read.scanned, &log);
        if beside.is_empty() {
            return Ok((read, log));
        }
        let all = [sources, &beside].concat();
        // Where what was imported before is somebody else's mail, it has nothing to say here.
        let Ok(eyes) = self.eyes(&all).await else {
            return Ok((read, log));
        };
        let read = self.scan(open_all(&all)?, eyes, progress)?;
        Ok((read, log))
    }

    fn scan(
        &self,
        mut opened: Vec<(String, Source)>,
        eyes: Eyes,
        progress: &mut dyn FnMut(&Progress),
    ) -> Result<Read, ImportError> {
        let scanned = scan(&mut opened, &eyes, &self.options.cancel, progress)?;
        Ok(Read {
            opened,
            eyes,
            scanned,
        })
    }

    /// What looking at the mail needs to know of the seeker.
    async fn eyes(&self, sources: &[PathBuf]) -> Result<Eyes, ImportError> {
        let seeker = self.store.settings().await?.map(|settings| settings.seeker);
        let recorded = seeker.as_ref().map(|seeker| seeker.addresses.as_slice());
        let (me, mine) = addresses(self.options, recorded, sources)?;
        let reader = self.options.zone.or(seeker.map(|seeker| seeker.zone));
        Ok(Eyes {
            mine,
            me,
            known: self.known.keys.clone(),
            reader,
            now: self.now,
            dated: BTreeMap::new(),
        })
    }
}

/// Opens all of them, in their order.
pub(super) fn open_all(paths: &[PathBuf]) -> Result<Vec<(String, Source)>, ImportError> {
    let open = |path: &PathBuf| match open_source(path) {
        Ok(source) => Ok((path.display().to_string(), source)),
        Err(source) => Err(ImportError::Source {
            path: path.clone(),
            source,
        }),
    };
    paths.iter().map(open).collect()
}

/// The seeker's addresses: as given and recorded, with those that their sent mail shows; else found out from the mail. And
/// the seeker's names, in normal form.
fn addresses(
    options: &Options,
    recorded: Option<&[String]>,
    paths: &[PathBuf],
) -> Result<(BTreeSet<String>, Vec<String>), ImportError> {
    let given = options
        .me
        .iter()
        .chain(recorded.unwrap_or_default())
        .map(|address| super::me::plain(address))
        .filter(|address| address.contains('@'));
    let mut me: BTreeSet<String> = given.collect();
    let mut guess = Guess::default();
    for (_, source) in open_all(paths)? {
        guess.sample(source);
    }
    let seen = guess.addresses();
    if !me.is_empty() && !seen.is_empty() && !me.iter().any(|address| guess.has_seen(address)) {
        // Read as somebody else's, what the seeker wrote would be taken for answers.
        return Err(ImportError::NotYours {
            given: me.into_iter().collect(),
            seen: seen.into_iter().collect(),
        });
    }
    // What a profile says was said for good, and is not questioned.
    let said = recorded
        .unwrap_or_default()
        .iter()
        .map(|address| super::me::plain(address));
    let said: BTreeSet<String> = said.collect();
    let stranger = guess.stranger(&me, &seen);
    if let Some(stranger) = stranger.filter(|it| !said.contains(&it.address)) {
        return Err(ImportError::SomebodyElses(stranger));
    }
    // People write from addresses that they forget to name.
    me.extend(if !me.is_empty() {
        guess.further()
    } else if seen.is_empty() {
        guess.of_calendars()
    } else {
        seen
    });
    let mut mine = super::me::names(&me);
    mine.extend(guess.names(&me));
    mine.sort_unstable();
    mine.dedup();
    Ok((me, mine))
}
