//! Reads the lines of a timeline into facts. The grammar is described in `specs/README.md`.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use meanwhile_core::fact::{
    Debrief, Fact, FactKind, Interview, MoveAsk, Purpose, Received, Sent, Standing,
};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, EmployerKind, File, Person};
use meanwhile_core::settings::Settings;
use meanwhile_core::time::{Country, Region, Zone};
use serde::de::DeserializeOwned;

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

    fn seeker(&mut self, rest: &str) -> Outcome {
        let mut words = rest.split_whitespace();
        self.settings.seeker.zone = zone(words.next().unwrap_or_default())?;
        self.settings.seeker.country = words.next().map(country).transpose()?;
        Ok(())
    }

    fn set(&mut self, rest: &str) -> Outcome {
        let (key, value) = rest.trim().split_once(' ').ok_or("a key and a value")?;
        let value = value
            .trim()
            .parse()
            .map_err(|_| format!("`{value}` is no number"))?;
        self.settings
            .set(key, Some(value))
            .map_err(|error| error.to_string())
    }

    fn employer(&mut self, rest: &str) -> Outcome {
        let mut parts = rest.split(',').map(str::trim);
        let name = parts.next().unwrap_or_default().to_owned();
        let mut employer = Employer {
            id: EmployerId::from_u128(self.employers.len() as u128 + 1),
            name,
            kind: EmployerKind::Employer,
            country: None,
            region: None,
            zone: None,
            zone_seen: None,
            industry: None,
            size: None,
            aliases: Vec::new(),
            domains: Vec::new(),
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("agency", _) => employer.kind = EmployerKind::Agency,
                ("country", code) => employer.country = Some(country(code)?),
                ("zone", name) => employer.zone = Some(zone(name)?),
                ("region", code) => employer.region = Some(region(code)?),
                (other, _) => return Err(format!("an employer has no `{other}`")),
            }
        }
        self.employers.push(employer);
        Ok(())
    }

    fn person(&mut self, rest: &str) -> Outcome {
        let mut parts = rest.split(',').map(str::trim);
        let name = parts.next().unwrap_or_default().to_owned();
        let role = word(parts.next().unwrap_or("interviewer"))?;
        let mut person = Person {
            id: PersonId::from_u128(self.people.len() as u128 + 1),
            name,
            role,
            employer: None,
            addresses: Vec::new(),
            phone: None,
            title: None,
            zone: None,
            zone_seen: None,
            country: None,
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("at", employer) => person.employer = Some(self.employer_id(employer)?),
                ("mail", address) => person.addresses.push(address.to_owned()),
                ("zone", name) => person.zone = Some(zone(name)?),
                ("country", code) => person.country = Some(country(code)?),
                (other, _) => return Err(format!("a person has no `{other}`")),
            }
        }
        self.people.push(person);
        Ok(())
    }

    fn application(&mut self, rest: &str) -> Outcome {
        let (head, people) = rest.split_once(", people ").unwrap_or((rest, ""));
        let (head, agency) = head
            .split_once(" through ")
            .map_or((head, None), |(head, agency)| (head, Some(agency)));
        let (role, employer) = head
            .split_once(" at ")
            .ok_or("`application ROLE at EMPLOYER`")?;
        let application = Application {
            id: ApplicationId::from_u128(self.files.len() as u128 + 1),
            employer: self.employer_id(employer)?,
            agency: agency.map(|agency| self.employer_id(agency)).transpose()?,
            role: role.trim().to_owned(),
            requisition: None,
            source: None,
            url: None,
            remarks: None,
            people: self.names(people)?,
            confirmed: true,
            created_at: Timestamp::UNIX_EPOCH,
        };
        self.files.push(File {
            application,
            facts: Vec::new(),
        });
        Ok(())
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

    fn kind(&self, rest: &str, at: Timestamp) -> Outcome<FactKind> {
        let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        Ok(match verb {
            "applied" => FactKind::Applied,
            "interview" => FactKind::Interview(self.interview(rest, at)?),
            "promised" => self.promised(rest)?,
            "sent" => FactKind::Sent(self.sent(rest)?),
            "heard" => FactKind::Received(self.heard(rest)?),
            "news" => FactKind::Accomplishment {
                text: rest.trim_matches('"').to_owned(),
            },
            "competing" => FactKind::CompetingOffer {
                deadline: date(rest.trim_start_matches("offer until"))?,
            },
            "posting" => FactKind::Posting { seen: word(rest)? },
            "snooze" => {
                let (day, time) = rest
                    .trim_start_matches("until ")
                    .split_once(' ')
                    .ok_or("a day and a time")?;
                FactKind::Snoozed {
                    until: self.moment(day, time)?,
                }
            }
            "closed" => {
                let (outcome, door_open) = rest
                    .strip_suffix(", door open")
                    .map_or((rest, false), |rest| (rest, true));
                FactKind::Closed {
                    outcome: word(outcome)?,
                    door_open,
                }
            }
            "reopened" => FactKind::Reopened,
            "debriefed" => FactKind::Debrief(Box::new(Debrief {
                finished_at: Some(at),
                ..Debrief::default()
            })),
            "retracted" => FactKind::Retracted,
            other => return Err(format!("no such verb: `{other}`")),
        })
    }

    fn interview(&self, rest: &str, at: Timestamp) -> Outcome<Interview> {
        let mut interview = Interview {
            ends_at: at,
            zone: None,
            people: Vec::new(),
            stage: Default::default(),
            format: Default::default(),
            decided_same_day: false,
            cancelled: false,
            calendar: None,
            arranged_at: None,
        };
        for part in rest.split(',').map(str::trim) {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("until", time) => {
                    let day = self.settings.seeker.zone.date(at);
                    interview.ends_at = self.settings.seeker.zone.at(day, clock(time)?);
                }
                ("with", names) => interview.people = self.names(names)?,
                ("stage", stage) => interview.stage = word(stage)?,
                ("format", format) => interview.format = word(format)?,
                ("decided", _) => interview.decided_same_day = true,
                ("cancelled", _) => interview.cancelled = true,
                (other, _) => return Err(format!("an interview has no `{other}`")),
            }
        }
        Ok(interview)
    }

    fn promised(&self, rest: &str) -> Outcome<FactKind> {
        let (days, ask) = rest
            .split_once(", ask ")
            .map_or((rest, None), |(days, name)| (days, Some(name)));
        let days = days.trim_start_matches("by ");
        let (first, last) = days.split_once(" to ").unwrap_or((days, days));
        let ask = ask.map(|name| self.person_id(name)).transpose()?;
        Ok(FactKind::Promised {
            first: date(first)?,
            last: date(last)?,
            ask,
            words: String::new(),
        })
    }

    fn sent(&self, rest: &str) -> Outcome<Sent> {
        let mut parts = rest.split(',').map(str::trim);
        let purpose = word(parts.next().unwrap_or_default())?;
        let mut sent = Sent {
            purpose,
            to: Vec::new(),
            channel: Default::default(),
            message_id: None,
            shared: Vec::new(),
            overrode: Vec::new(),
            asks_move: None,
            unread: false,
        };
        for part in parts {
            match part.split_once(' ').unwrap_or((part, "")) {
                ("to", names) => sent.to = self.names(names)?,
                ("by", channel) => sent.channel = word(channel)?,
                ("moving", times) => sent.asks_move = Some(self.moving(times)?),
                ("sharing", label) => {
                    let found = self
                        .labels
                        .iter()
                        .find(|(name, _)| Some(name.as_str()) == label.strip_prefix('#'));
                    sent.shared
                        .push(found.ok_or(format!("no line is labelled {label}"))?.1);
                }
                (other, _) => return Err(format!("a sent message has no `{other}`")),
            }
        }
        Ok(sent)
    }

    fn heard(&self, rest: &str) -> Outcome<Received> {
        let mut parts = rest.split(',').map(str::trim);
        let reading = word(parts.next().unwrap_or_default())?;
        let mut received = Received {
            from: None,
            reading,
            person_wrote: reading != meanwhile_core::fact::ReadingKind::AutoReply,
            channel: Default::default(),
            expects_answer: false,
            answer_by: None,
            back_on: None,
            invites: Vec::new(),
            please_dont: false,
            door_open: false,
            gave_feedback: false,
            undelivered: Vec::new(),
            words: String::new(),
            asks_move: None,
            message_id: None,
        };
        for part in parts {
            match part {
                "a machine" => received.person_wrote = false,
                "asks" => received.expects_answer = true,
                "please don't" => received.please_dont = true,
                "door open" => received.door_open = true,
                "feedback" => received.gave_feedback = true,
                _ => match part.split_once(' ').unwrap_or((part, "")) {
                    ("from", name) => received.from = Some(self.person_id(name)?),
                    ("by", channel) => received.channel = word(channel)?,
                    ("moving", times) => received.asks_move = Some(self.moving(times)?),
                    ("answer", day) => {
                        received.answer_by = Some(date(day.trim_start_matches("by "))?)
                    }
                    ("back", day) => received.back_on = Some(date(day.trim_start_matches("on "))?),
                    ("invites", channel) => received.invites.push(word(channel)?),
                    (other, _) => return Err(format!("a message has no `{other}`")),
                },
            }
        }
        Ok(received)
    }

    /// “2026-04-16 14:00 to 2026-04-17 15:00”: the interview that somebody asks to move, and to when.
    fn moving(&self, times: &str) -> Outcome<Box<MoveAsk>> {
        let (of, to) = times
            .split_once(" to ")
            .ok_or("`moving DATE TIME to DATE TIME`")?;
        let moment = |words: &str| {
            let (date, time) = words.trim().split_once(' ').ok_or("a date and a time")?;
            self.moment(date, time)
        };
        Ok(Box::new(MoveAsk {
            of: moment(of)?,
            to: vec![moment(to)?],
        }))
    }

    fn names(&self, list: &str) -> Outcome<Vec<PersonId>> {
        list.split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| self.person_id(name))
            .collect()
    }

    fn person_id(&self, name: &str) -> Outcome<PersonId> {
        let found = self.people.iter().find(|person| person.name == name.trim());
        found
            .map(|person| person.id)
            .ok_or(format!("no person `{name}`"))
    }

    fn employer_id(&self, name: &str) -> Outcome<EmployerId> {
        let found = self
            .employers
            .iter()
            .find(|employer| employer.name == name.trim());
        found
            .map(|employer| employer.id)
            .ok_or(format!("no employer `{name}`"))
    }

    fn moment(&self, day: &str, time: &str) -> Outcome<Timestamp> {
        Ok(self.settings.seeker.zone.at(date(day)?, clock(time)?))
    }
}

fn date(text: &str) -> Outcome<Date> {
    text.trim()
        .parse()
        .map_err(|_| format!("`{text}` is no day"))
}

fn clock(text: &str) -> Outcome<Time> {
    format!("{}:00", text.trim())
        .parse()
        .map_err(|_| format!("`{text}` is no time of day"))
}

fn zone(name: &str) -> Outcome<Zone> {
    Zone::parse(name).ok_or(format!("no zone `{name}`"))
}

fn country(code: &str) -> Outcome<Country> {
    Country::parse(code).ok_or(format!("no country `{code}`"))
}

fn region(code: &str) -> Outcome<Region> {
    Region::parse_full(code).ok_or(format!("no region `{code}`"))
}

/// A serde name written in plain words: `thank for decision`, `in person`.
fn word<T: DeserializeOwned>(text: &str) -> Outcome<T> {
    let name = text.trim().replace([' ', '-'], "_");
    serde_json::from_value(name.clone().into()).map_err(|_| format!("no such word here: `{name}`"))
}
