//! Reads the lines of a timeline into facts. The grammar is described in `specs/README.md`.

mod cast;
mod happened;
mod words;

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, Purpose, Standing};
use meanwhile_core::id::{FactId, PersonId};
use meanwhile_core::record::{Desk, Employer, File, Person};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::Zone;
use words::{clock, date, word};

/// A desk in the making.
pub struct Story {
    pub settings: Settings,
    /// The moment a `now` line asked about.
    pub asked: Option<Timestamp>,
    /// The message a `may` line asked about: what for, and to whom.
    pub message: Option<(Purpose, Option<PersonId>)>,
    employers: Vec<Employer>,
    people: Vec<Person>,
    files: Vec<File>,
    labels: Vec<(String, FactId)>,
    facts: u128,
}

impl Default for Story {
    fn default() -> Self {
        let settings = Settings::in_zone(Zone::parse("America/New_York").unwrap());
        Self {
            settings,
            asked: None,
            message: None,
            employers: Vec::new(),
            people: Vec::new(),
            files: Vec::new(),
            labels: Vec::new(),
            facts: 0,
        }
    }
}

type Outcome<T = ()> = Result<T, String>;

impl Story {
    /// Reads one line; sets `asked` when it is a `now`.
    pub fn take(&mut self, line: &str) -> Outcome {
        let line = line.trim();
        if line.is_empty() || line.starts_with("--") {
            return Ok(());
        }
        let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
        match first {
            "seeker" => self.seeker(rest),
            "employer" => self.employer(rest),
            "person" => self.person(rest),
            "application" => self.application(rest),
            "set" => self.set(rest),
            _ => self.dated(line),
        }
    }

    /// The desk so far, sorted.
    pub fn desk(&self) -> Desk {
        let mut desk = Desk {
            employers: self.employers.clone(),
            people: self.people.clone(),
            files: self.files.clone(),
        };
        desk.sort();
        desk
    }

    /// A person's name.
    pub fn name(&self, id: Option<PersonId>) -> Option<&str> {
        self.people
            .iter()
            .find(|person| Some(person.id) == id)
            .map(|person| person.name.as_str())
    }

    fn dated(&mut self, line: &str) -> Outcome {
        let mut words = line.splitn(3, char::is_whitespace);
        let date = words.next().unwrap_or_default();
        let time = words.next().unwrap_or_default();
        let rest = words.next().unwrap_or_default().trim();
        let at = self.moment(date, time)?;
        if rest == "now" {
            self.asked = Some(at);
            return Ok(());
        }
        if let Some(message) = rest.strip_prefix("may ") {
            let (purpose, to) = message.split_once(" to ").unwrap_or((message, ""));
            self.message = Some((word(purpose)?, self.names(to)?.first().copied()));
            self.asked = Some(at);
            return Ok(());
        }
        let (index, rest) = self.about(rest)?;
        let (supersedes, rest) = self.correction(rest)?;
        // A label is the last word; a `#` elsewhere belongs to the line.
        let (rest, label) = match rest.rsplit_once(" #") {
            Some((rest, label)) if !label.contains(' ') && !rest.ends_with("sharing") => {
                (rest, Some(label))
            }
            _ => (rest, None),
        };
        let (rest, standing) = rest
            .strip_prefix("found ")
            .map_or((rest, Standing::Confirmed), |rest| {
                (rest, Standing::Proposed)
            });
        let kind = self.kind(rest.trim(), at)?;
        self.facts += 1;
        let id = FactId::from_u128(self.facts);
        if let Some(label) = label {
            self.labels.push((label.to_owned(), id));
        }
        let recorded_at = Timestamp::from_second(i64::try_from(self.facts).unwrap()).unwrap();
        let application = self.files[index].application.id;
        // Facts are recorded in the order of the lines, whatever they are about.
        self.files[index].facts.push(Fact {
            id,
            application,
            at,
            recorded_at,
            standing,
            supersedes,
            evidence: None,
            kind,
        });
        Ok(())
    }

    /// The application a line is about: `[Role] …`, or the only one.
    fn about<'t>(&mut self, rest: &'t str) -> Outcome<(usize, &'t str)> {
        if self.files.is_empty() {
            let employer = self
                .employers
                .first()
                .map_or("Acme", |employer| employer.name.as_str())
                .to_owned();
            if self.employers.is_empty() {
                self.employer("Acme")?;
            }
            self.application(&format!("the role at {employer}"))?;
        }
        let Some((role, rest)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'))
        else {
            return Ok((0, rest));
        };
        let index = self
            .files
            .iter()
            .position(|file| file.application.role == role);
        Ok((
            index.ok_or(format!("no application `{role}`"))?,
            rest.trim(),
        ))
    }

    fn correction<'t>(&self, rest: &'t str) -> Outcome<(Option<FactId>, &'t str)> {
        let (label, rest) = if let Some(rest) = rest.strip_prefix("correct #") {
            rest.split_once(' ').ok_or("`correct #label …`")?
        } else if let Some(label) = rest.strip_prefix("retract #") {
            (label.trim(), "retracted")
        } else {
            return Ok((None, rest));
        };
        let found = self.labels.iter().find(|(name, _)| name == label);
        Ok((
            Some(found.ok_or(format!("no line is labelled #{label}"))?.1),
            rest,
        ))
    }

    fn moment(&self, day: &str, time: &str) -> Outcome<Timestamp> {
        Ok(self.settings.seeker.zone.at(date(day)?, clock(time)?))
    }
}
