//! What words mean: an application by its employer, role, people or id; a person; an employer.
//!
//! Case, accents and punctuation do not matter, and the beginning of a word is enough. What could mean several
//! things is never guessed: the choices are returned.

use std::cell::OnceCell;

use meanwhile_core::id::{ApplicationId, EmployerId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, Person};
use serde::Serialize;

use crate::error::EngineError;
use crate::fold::tokens;
use crate::shapes::label;

/// What words mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Resolved<T> {
    /// One thing.
    One {
        /// Its id.
        id: T,
    },
    /// Several things; the caller asks which.
    Several {
        /// They, by label.
        choices: Vec<Choice>,
    },
    /// Nothing.
    None {
        /// What sounds alike, best first; at most five.
        near: Vec<Choice>,
    },
}

/// One thing that words can mean.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// The shortest words that mean it and nothing else.
    pub handle: String,
    /// What it is, for people.
    pub label: String,
    /// Its id.
    pub id: String,
}

/// How alike a name must be to be suggested (Jaro–Winkler, 0 to 1). Assumption.
const NEAR_MIN: f64 = 0.78;

/// Shortest beginning of an id that is taken for one.
const ID_CHARS_MIN: usize = 8;

/// The names of everything on a desk. Each kind is prepared for looking up when it is first asked for: most
/// pages need the handles of a few applications and nothing else.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    desk: &'a Desk,
    applications: OnceCell<Vec<Entry<ApplicationId>>>,
    people: OnceCell<Vec<Entry<PersonId>>>,
    employers: OnceCell<Vec<Entry<EmployerId>>>,
}

/// One thing and the words it is known by.
#[derive(Debug)]
struct Entry<T> {
    id: T,
    id_text: String,
    label: String,
    /// Its name (the employer's for an application), then its role, then words that belong to it less closely:
    /// people, requisition, agency.
    words: Vec<String>,
    /// How many of `words` are its name.
    name: usize,
    /// How many of `words` are its name and its role, which together identify an application.
    named: usize,
    /// Other names, each complete, and exact keys such as addresses.
    aliases: Vec<Vec<String>>,
    /// The shortest words that mean it and nothing else, once somebody has asked for them.
    handle: OnceCell<String>,
}

/// How closely words fit, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Id,
    Exact,
    Name,
    Role,
    Loose,
}

/// All ways to fit, best first.
const WAYS: [Fit; 5] = [Fit::Id, Fit::Exact, Fit::Name, Fit::Role, Fit::Loose];

impl<'a> Index<'a> {
    pub(crate) fn new(desk: &'a Desk) -> Self {
        Self {
            desk,
            applications: OnceCell::new(),
            people: OnceCell::new(),
            employers: OnceCell::new(),
        }
    }

    fn applications(&self) -> &[Entry<ApplicationId>] {
        self.applications.get_or_init(|| {
            let files = self.desk.files.iter();
            files
                .map(|file| application_entry(self.desk, &file.application))
                .collect()
        })
    }

    fn people(&self) -> &[Entry<PersonId>] {
        let all = || self.desk.people.iter().map(person_entry).collect();
        self.people.get_or_init(all)
    }

    fn employers(&self) -> &[Entry<EmployerId>] {
        let all = || self.desk.employers.iter().map(employer_entry).collect();
        self.employers.get_or_init(all)
    }

    pub(crate) fn application(&self, words: &str) -> Resolved<ApplicationId> {
        find(self.applications(), words)
    }

    pub(crate) fn person(&self, words: &str) -> Resolved<PersonId> {
        find(self.people(), words)
    }

    pub(crate) fn employer(&self, words: &str) -> Resolved<EmployerId> {
        find(self.employers(), words)
    }

    /// Every application these words can mean.
    pub(crate) fn all_applications(&self, words: &str) -> Vec<ApplicationId> {
        match self.application(words) {
            Resolved::One { id } => vec![id],
            Resolved::Several { choices } => {
                choices.iter().filter_map(|it| it.id.parse().ok()).collect()
            }
            Resolved::None { .. } => Vec::new(),
        }
    }

    /// The shortest words that mean this application and nothing else.
    pub(crate) fn handle(&self, id: ApplicationId) -> String {
        let all = self.applications();
        let position = all.binary_search_by_key(&id, |entry| entry.id);
        position.map_or_else(
            |_| id.to_string(),
            |position| handle_of(all, &all[position]).to_owned(),
        )
    }

    /// The application these words mean, or the error that says what they could mean.
    pub(crate) fn one_application(&self, words: &str) -> Result<ApplicationId, EngineError> {
        one("application", words, self.application(words))
    }

    /// The person these words mean, or the error that says whom they could mean.
    pub(crate) fn one_person(&self, words: &str) -> Result<PersonId, EngineError> {
        one("person", words, self.person(words))
    }

    /// The employer these words mean, or the error that says which they could mean.
    pub(crate) fn one_employer(&self, words: &str) -> Result<EmployerId, EngineError> {
        one("employer", words, self.employer(words))
    }
}

fn one<T>(what: &'static str, words: &str, resolved: Resolved<T>) -> Result<T, EngineError> {
    let words = words.trim().to_owned();
    match resolved {
        Resolved::One { id } => Ok(id),
        Resolved::Several { choices } => Err(EngineError::Ambiguous {
            what,
            words,
            choices,
        }),
        Resolved::None { near } => Err(EngineError::NoSuch { what, words, near }),
    }
}

fn application_entry(desk: &Desk, application: &Application) -> Entry<ApplicationId> {
    let employer = desk.employer(application.employer);
    let name = employer.map_or("", |employer| employer.name.as_str());
    let people = application
        .people
        .iter()
        .filter_map(|id| desk.person(*id))
        .map(|person| person.name.as_str());
    let agency = application
        .agency
        .and_then(|id| desk.employer(id))
        .map(|agency| agency.name.as_str());
    let loose = people
        .chain(agency)
        .chain(application.requisition.as_deref());
    let aliases = employer.map_or(&[][..], |employer| &employer.aliases);
    let label = label(name, &application.role);
    let words = Words::new(name, &application.role, loose);
    words.entry(application.id, application.id.to_string(), label, aliases)
}

/// The words of an entry while it is put together.
struct Words {
    words: Vec<String>,
    name: usize,
    named: usize,
}

impl Words {
    fn new<'a>(name: &str, role: &str, loose: impl Iterator<Item = &'a str>) -> Self {
        let mut words = tokens(name);
        let name = words.len();
        words.extend(tokens(role));
        let named = words.len();
        words.extend(loose.flat_map(tokens));
        Self { words, name, named }
    }

    fn entry<'a, T>(
        self,
        id: T,
        id_text: String,
        label: String,
        aliases: impl IntoIterator<Item = &'a String>,
    ) -> Entry<T> {
        Entry {
            id,
            id_text,
            label,
            words: self.words,
            name: self.name,
            named: self.named,
            aliases: aliases.into_iter().map(|alias| tokens(alias)).collect(),
            handle: OnceCell::new(),
        }
    }
}

fn person_entry(person: &Person) -> Entry<PersonId> {
    let words = Words::new(&person.name, "", person.title.as_deref().into_iter());
    let (id, label) = (person.id, person.name.clone());
    words.entry(id, id.to_string(), label, &person.addresses)
}

fn employer_entry(employer: &Employer) -> Entry<EmployerId> {
    let keys = employer.aliases.iter().chain(&employer.domains);
    let words = Words::new(&employer.name, "", std::iter::empty());
    let (id, label) = (employer.id, employer.name.clone());
    words.entry(id, id.to_string(), label, keys)
}

fn find<T: Copy>(entries: &[Entry<T>], words: &str) -> Resolved<T> {
    let query = tokens(words);
    let raw = words.trim().to_lowercase();
    let mut best: Option<Fit> = None;
    let mut found: Vec<&Entry<T>> = Vec::new();
    for entry in entries {
        let Some(fit) = fit(entry, &query, &raw) else {
            continue;
        };
        if best.is_none_or(|best| fit < best) {
            best = Some(fit);
            found.clear();
        }
        if best == Some(fit) {
            found.push(entry);
        }
    }
    match found.as_slice() {
        [] => Resolved::None {
            near: near(entries, &query),
        },
        [only] => Resolved::One { id: only.id },
        several => {
            let mut choices: Vec<Choice> =
                several.iter().map(|entry| choice(entries, entry)).collect();
            choices.sort_by(|a, b| (&a.label, &a.id).cmp(&(&b.label, &b.id)));
            Resolved::Several { choices }
        }
    }
}

fn fit<T>(entry: &Entry<T>, query: &[String], raw: &str) -> Option<Fit> {
    let mut ways = WAYS.into_iter();
    ways.find(|way| fits(entry, query, raw, *way))
}

/// Whether words fit an entry in one way, whatever other ways they fit it in.
fn fits<T>(entry: &Entry<T>, query: &[String], raw: &str, way: Fit) -> bool {
    let (name, named) = (&entry.words[..entry.name], &entry.words[..entry.named]);
    let mut aliases = entry.aliases.iter();
    let fits = match way {
        Fit::Id => return raw.len() >= ID_CHARS_MIN && entry.id_text.starts_with(raw),
        Fit::Exact => name == query || named == query || aliases.any(|alias| alias == query),
        Fit::Name => begins_in(query, name) || aliases.any(|alias| begins_in(query, alias)),
        Fit::Role => begins_in(query, named),
        Fit::Loose => begins_in(query, &entry.words),
    };
    fits && !query.is_empty()
}

/// Whether every word of the query is the beginning of a word there, in any order, each word used once.
fn begins_in(query: &[String], words: &[String]) -> bool {
    // One bit per word: names of more than 64 words are compared by their first 64.
    let mut used = 0_u64;
    query.iter().all(|part| {
        let free = |&at: &usize| used & (1 << at) == 0 && words[at].starts_with(part.as_str());
        let found = (0..words.len().min(64)).find(free);
        found.map(|at| used |= 1 << at).is_some()
    })
}

fn choice<T: Copy>(entries: &[Entry<T>], entry: &Entry<T>) -> Choice {
    Choice {
        handle: handle_of(entries, entry).to_owned(),
        label: entry.label.clone(),
        id: entry.id_text.clone(),
    }
}

/// The shortest words that mean this entry and nothing else; worked out once, since a page names it many times.
fn handle_of<'a, T: Copy>(entries: &[Entry<T>], entry: &'a Entry<T>) -> &'a str {
    entry.handle.get_or_init(|| find_handle(entries, entry))
}

/// Tries words from short to long, and takes the id when none mean this entry alone.
fn find_handle<T: Copy>(entries: &[Entry<T>], entry: &Entry<T>) -> String {
    let name = &entry.words[..entry.name];
    let mut tries: Vec<&[String]> = Vec::new();
    if name.first().is_some_and(|first| first.chars().count() >= 3) {
        tries.push(&name[..1]);
    }
    tries.extend((entry.name..=entry.named).map(|count| &entry.words[..count]));
    tries
        .into_iter()
        .map(|words| words.join("-"))
        .find(|handle| !handle.is_empty() && is_only(entries, entry, handle))
        .unwrap_or_else(|| entry.id_text.clone())
}

fn is_only<T: Copy>(entries: &[Entry<T>], entry: &Entry<T>, handle: &str) -> bool {
    let query = tokens(handle);
    // A page holds each handle against every application: looser ways to fit are not asked about, and what has no
    // word for the last one of the handle fits in no way.
    let as_close = |own| WAYS.into_iter().take_while(move |way| *way <= own);
    let may_fit = |it: &Entry<T>| {
        let mut words = it.words.iter().chain(it.aliases.iter().flatten());
        let last = query.last();
        last.is_some_and(|last| words.any(|word| word.starts_with(last.as_str())))
            || fits(it, &query, handle, Fit::Id)
    };
    fit(entry, &query, handle).is_some_and(|own| {
        entries.iter().all(|it| {
            !may_fit(it)
                || !as_close(own).any(|way| fits(it, &query, handle, way))
                || it.id_text == entry.id_text
        })
    })
}

fn near<T: Copy>(entries: &[Entry<T>], query: &[String]) -> Vec<Choice> {
    let query = query.join(" ");
    if query.is_empty() {
        return Vec::new();
    }
    let score = |entry: &Entry<T>| {
        let wholes = [&entry.words[..entry.name], &entry.words[..entry.named]];
        let wholes = wholes
            .iter()
            .map(|words| strsim::jaro_winkler(&words.join(" "), &query));
        let parts = entry
            .words
            .iter()
            .map(|word| strsim::jaro_winkler(word, &query));
        wholes.chain(parts).fold(0.0_f64, f64::max)
    };
    let mut scored: Vec<(f64, &Entry<T>)> = entries
        .iter()
        .map(|entry| (score(entry), entry))
        .filter(|(score, _)| *score >= NEAR_MIN)
        .collect();
    scored.sort_by(|a, b| {
        b.0.total_cmp(&a.0)
            .then_with(|| a.1.id_text.cmp(&b.1.id_text))
    });
    scored
        .into_iter()
        .take(5)
        .map(|(_, entry)| choice(entries, entry))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::Timestamp;
    use meanwhile_core::record::File;

    fn desk() -> Desk {
        let employer = |n: u128, name: &str, alias: &str| {
            let text = serde_json::json!({"id": EmployerId::from_u128(n), "name": name, "aliases": [alias]});
            serde_json::from_value::<Employer>(text).unwrap()
        };
        let file = |n: u128, employer: u128, role: &str, people: &[u128]| File {
            application: Application {
                id: ApplicationId::from_u128(n),
                employer: EmployerId::from_u128(employer),
                agency: None,
                role: role.to_owned(),
                requisition: None,
                source: None,
                url: None,
                remarks: None,
                people: people.iter().map(|n| PersonId::from_u128(*n)).collect(),
                confirmed: true,
                created_at: Timestamp::UNIX_EPOCH,
            },
            facts: Vec::new(),
        };
        let person = serde_json::json!({"id": PersonId::from_u128(1), "name": "Zoë Ångström", "addresses": ["zoe@brightwater.example"]});
        Desk {
            employers: vec![
                employer(1, "Brightwater Media", "BWM"),
                employer(2, "Café Søren GmbH", "Soren"),
                employer(3, "Bright Labs", "BL"),
            ],
            people: vec![serde_json::from_value(person).unwrap()],
            files: vec![
                file(1, 1, "Data Analyst", &[1]),
                file(2, 1, "Editor", &[]),
                file(3, 2, "Barista", &[]),
                file(4, 3, "Chemist", &[]),
            ],
        }
    }

    #[track_caller]
    fn check(words: &str, expected: &[u128]) {
        let desk = desk();
        let found = match Index::new(&desk).application(words) {
            Resolved::One { id } => vec![id.to_string()],
            Resolved::Several { choices } => choices.into_iter().map(|it| it.id).collect(),
            Resolved::None { .. } => Vec::new(),
        };
        let mut found = found;
        found.sort();
        let expected: Vec<String> = expected
            .iter()
            .map(|n| ApplicationId::from_u128(*n).to_string())
            .collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn the_beginning_of_a_name_is_enough_and_accents_do_not_matter() {
        check("cafe", &[3]);
        check("SØREN", &[3]);
        check("soren gmbh", &[3]);
        check("bright chem", &[4]);
        check("zoe", &[1]);
        check("angstrom", &[1]);
    }

    #[test]
    fn what_could_be_several_is_never_guessed() {
        check("brightwater", &[1, 2]);
        check("bright", &[1, 2, 4]);
        check("brightwater ed", &[2]);
        check("BWM", &[1, 2]);
        check("nothing", &[]);
        check("", &[]);
    }

    #[test]
    fn a_handle_means_its_application_alone() {
        let desk = desk();
        let index = Index::new(&desk);
        for file in &desk.files {
            let id = file.application.id;
            assert_eq!(index.application(&index.handle(id)), Resolved::One { id });
        }
        assert_eq!(index.handle(ApplicationId::from_u128(3)), "cafe");
        assert_eq!(
            index.handle(ApplicationId::from_u128(2)),
            "brightwater-media-editor"
        );
    }

    #[test]
    fn a_handle_is_tried_against_everything_that_it_could_also_mean() {
        let mut desk = desk();
        // The beginning of another's name, another's alias, and the same name and role twice.
        desk.employers[2].aliases = vec!["Cafe Azul".to_owned()];
        desk.files[1].application.role = "Chemist".to_owned();
        desk.files[0].application.role = "Chemist".to_owned();
        let index = Index::new(&desk);
        let handle = |number: u128| index.handle(ApplicationId::from_u128(number));
        assert_eq!(handle(3), "cafe-soren-gmbh");
        assert_eq!(handle(4), "bright-labs");
        for same in [1, 2] {
            assert_eq!(handle(same), ApplicationId::from_u128(same).to_string());
        }
    }

    #[test]
    fn an_address_an_id_and_a_slip_of_the_pen_are_understood() {
        let desk = desk();
        let index = Index::new(&desk);
        let zoe = Resolved::One {
            id: PersonId::from_u128(1),
        };
        assert_eq!(index.person("zoe@brightwater.example"), zoe);
        assert_eq!(index.person("00000000-0000-0000-0000-000000000001"), zoe);
        let Resolved::None { near } = index.application("brihgtwater") else {
            panic!("a slip of the pen must not match");
        };
        assert!(
            near.iter()
                .any(|it| it.label == "Brightwater Media, Editor")
        );
    }
}
