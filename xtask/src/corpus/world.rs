//! The invented world of one seeker: employers, people, applications.
//!
//! Decides who exists and when an application begins; `story` decides what happens in it.

use jiff::{Timestamp, ToSpan, civil};

use super::employers::{self, Employer};
use super::message::Mailbox;
use super::people::{self, Client, Person, ascii};
use super::random::Dice;
use super::relay::RELAYS;
use super::zones::{Zone, zone_of};

/// How an application began.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// A form of a recruiting system.
    Form,
    /// The seeker's own mail with a CV.
    Letter,
    /// A professional network's one-click form.
    Network,
    /// A job board's form.
    Board,
    /// A recruiter wrote first, and the seeker answered.
    Outreach,
    /// An agency.
    Agency,
    /// A friend introduced them.
    Referral,
}

/// One application.
#[derive(Clone, Debug)]
pub struct Application {
    /// Index of the employer.
    pub employer: usize,
    /// Role as most of its mail names it.
    pub role: String,
    /// Requisition number.
    pub requisition: Option<String>,
    /// Index of the agency, with its recruiter.
    pub agency: Option<usize>,
    /// How it began.
    pub origin: Origin,
    /// Language.
    pub lang: &'static str,
    /// Beginning.
    pub begins: Timestamp,
    /// The recruiter, the hiring manager, the coordinator, further interviewers.
    pub people: Vec<Person>,
    /// People write through the recruiting system.
    pub relayed: bool,
    /// Another application is at the same employer.
    pub shared: bool,
    /// It goes beyond a first answer.
    pub deep: bool,
}

/// Everything that exists.
pub struct World {
    /// The seeker, with the main address.
    pub me: Mailbox,
    /// A second address that some forms know.
    pub alias: Mailbox,
    /// Given and family name.
    pub names: (String, String),
    /// The seeker's zone.
    pub zone: &'static Zone,
    /// First and last instant.
    pub span: (Timestamp, Timestamp),
    /// Employers, those applied to first.
    pub employers: Vec<Employer>,
    /// How many of them got an application.
    pub applied_to: usize,
    /// Applications in order of their beginning.
    pub applications: Vec<Application>,
}

impl World {
    /// Invents a world with `count` applications.
    pub fn invent(count: usize, dice: &mut Dice) -> Self {
        let zone = zone_of(dice.pick(&[
            "Europe/Berlin",
            "America/New_York",
            "Europe/London",
            "America/Chicago",
            "Europe/Amsterdam",
            "America/Los_Angeles",
        ]));
        let year = i16::try_from(dice.between(2021, 2025)).unwrap_or(2025);
        let month = i8::try_from(dice.between(1, 12)).unwrap_or(9);
        let begin = civil::date(year, month, 3)
            .at(7, 0, 0, 0)
            .in_tz("UTC")
            .map(|z| z.timestamp())
            .unwrap_or(Timestamp::UNIX_EPOCH);
        let end = begin + (24 * 274).hours();
        let names = (
            dice.pick(&["Robin", "Alex", "Jamie", "Noa", "Kim", "Mika", "Sasha"])
                .to_owned(),
            dice.pick(&[
                "Achterberg",
                "Winterbourne",
                "Delgado",
                "Fairfax",
                "Steinbach",
                "Okonjo",
            ])
            .to_owned(),
        );
        let local = format!("{}.{}", ascii(&names.0), ascii(&names.1));
        let full = format!("{} {}", names.0, names.1);
        let employers = employers::employers(count + count / 2 + 30, dice);
        let mut world = Self {
            me: Mailbox::new(full.clone(), format!("{local}@postbox.example")),
            alias: Mailbox::new(full, format!("{local}+jobs@postbox.example")),
            names,
            zone,
            span: (begin, end),
            employers,
            applied_to: 0,
            applications: Vec::new(),
        };
        world.apply(count, dice);
        world
    }

    fn apply(&mut self, count: usize, dice: &mut Dice) {
        let recruiters: Vec<Person> = employers::agencies()
            .iter()
            .map(|agency| {
                people::person(
                    "en",
                    agency.1,
                    dice.pick(&["Senior Consultant", "Principal Recruiter", "Talent Partner"]),
                    dice,
                )
            })
            .collect();
        let days = 232;
        let mut begins: Vec<Timestamp> = (0..count)
            .map(|_| self.span.0 + (dice.between(0, days * 24 * 60)).minutes())
            .collect();
        begins.sort();
        let mut fresh = 0;
        for begin in begins {
            let shared = fresh > 3 && dice.chance(11.0);
            let employer = if shared {
                fresh - 1 - dice.index(fresh.min(8))
            } else {
                fresh
            };
            if !shared {
                fresh += 1;
            }
            let mut application = self.application(employer, begin, &recruiters, dice);
            if shared {
                self.share(&mut application, employer, dice);
            }
            self.applications.push(application);
        }
        self.applied_to = fresh;
        self.move_recruiters(dice);
    }

    /// A second role at the same employer: different title, sometimes the same people.
    fn share(&mut self, application: &mut Application, employer: usize, dice: &mut Dice) {
        application.shared = true;
        application.agency = None;
        if application.origin == Origin::Agency {
            application.origin = Origin::Form;
        }
        for other in self
            .applications
            .iter_mut()
            .filter(|other| other.employer == employer)
        {
            other.shared = true;
            while other.role == application.role {
                application.role = employers::role(application.lang, dice);
            }
            if dice.chance(50.0) && other.agency.is_none() {
                application.people[0] = other.people[0].clone();
                application.relayed = other.relayed;
            }
        }
    }

    fn application(
        &self,
        index: usize,
        begins: Timestamp,
        recruiters: &[Person],
        dice: &mut Dice,
    ) -> Application {
        let employer = &self.employers[index];
        let lang = if employer.lang != "en" && dice.chance(8.0) {
            "en"
        } else {
            employer.lang
        };
        let origin = dice.weighted(&[
            (46, Origin::Form),
            (8, Origin::Letter),
            (13, Origin::Network),
            (9, Origin::Board),
            (8, Origin::Outreach),
            (12, Origin::Agency),
            (4, Origin::Referral),
        ]);
        let agency = (origin == Origin::Agency).then(|| dice.index(recruiters.len().min(4)));
        let mut cast = cast(employer, dice);
        if let Some(at) = agency {
            cast[0] = recruiters[at].clone();
        } else if dice.chance(6.0) {
            let tail = dice.digits(2);
            cast[0].address = format!(
                "{}{}{tail}@webmail.example",
                ascii(&cast[0].first),
                &ascii(&cast[0].last)[..1]
            );
        }
        let relayed = agency.is_none()
            && !RELAYS[employer.relay].person_addresses.is_empty()
            && dice.chance(38.0);
        if relayed {
            cast[0].client = Client::Relay;
        }
        let names_requisition = dice.chance(45.0);
        Application {
            employer: index,
            role: employers::role(lang, dice),
            requisition: names_requisition.then(|| employers::requisition(dice)),
            agency,
            origin,
            lang,
            begins,
            people: cast,
            relayed,
            shared: false,
            deep: dice.chance(70.0),
        }
    }

    /// Two recruiters change employers: the same name writes from another domain later.
    fn move_recruiters(&mut self, dice: &mut Dice) {
        let count = self.applications.len();
        for _ in 0..(count / 40).max(1) {
            let (from, to) = (dice.index(count), dice.index(count));
            let (from, to) = (from.min(to), from.max(to));
            let (old, new) = (&self.applications[from], &self.applications[to]);
            if old.employer == new.employer
                || old.agency.is_some()
                || new.agency.is_some()
                || new.shared
            {
                continue;
            }
            let domain = self.employers[new.employer].domain.clone();
            let mut mover = old.people[0].clone();
            mover.address = format!("{}.{}@{domain}", ascii(&mover.first), ascii(&mover.last));
            self.applications[to].people[0] = mover;
            self.applications[to].relayed = false;
        }
    }
}

/// The employer's people: recruiter, manager, coordinator, two colleagues.
fn cast(employer: &Employer, dice: &mut Dice) -> Vec<Person> {
    let titles: &[&str] = &[
        "Talent Acquisition Partner|Recruiter|Senior Recruiter|People Partner|Talent Lead|HR Business Partner",
        "Head of Data|Engineering Manager|Director, Analytics|Team Lead|VP Product|Hiring Manager",
        "Recruiting Coordinator|People Operations Associate|Talent Coordinator|Executive Assistant",
        "Senior Analyst|Staff Engineer|Product Lead|Principal Data Scientist",
        "Software Engineer|Designer|Operations Lead|Finance Manager",
    ];
    let origin_lang = match employer.zone {
        "Asia/Kolkata" => "in",
        "Asia/Tokyo" => "jp",
        "Asia/Singapore" => "cn",
        "Europe/Stockholm" => "se",
        _ => employer.lang,
    };
    titles
        .iter()
        .map(|list| {
            let list: Vec<&str> = list.split('|').collect();
            people::person(origin_lang, &employer.domain, dice.pick(&list), dice)
        })
        .collect()
}
