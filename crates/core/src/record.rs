//! What facts are about: employers, people, applications, and the seeker's desk that holds them.
//!
//! Records can be corrected in place (the store keeps each change so that it can be undone). What
//! *happened* is never here; it is a [`Fact`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::id::{ApplicationId, EmployerId, PersonId};
use crate::time::{Country, Region, Zone, ZoneSeen};

/// An organisation: one that hires, or an agency that recruits for others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Employer {
    /// Its id.
    pub id: EmployerId,
    /// The name people use for it.
    pub name: String,
    /// Whether it hires itself or recruits for others.
    #[serde(default)]
    pub kind: EmployerKind,
    /// The country its people work in; sets holidays and weekends.
    #[serde(default)]
    pub country: Option<Country>,
    /// The part of that country, where holidays differ by part.
    #[serde(default)]
    pub region: Option<Region>,
    /// The time zone its people work in.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// The zone that mail of their people speaks for; counts where none is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_seen: Option<ZoneSeen>,
    /// The sector in plain words, such as “hospitality”; used by the outlook.
    #[serde(default)]
    pub industry: Option<String>,
    /// How many people work there, roughly; used by the outlook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<EmployerSize>,
    /// Other names it goes by, learnt from corrections and mail.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Mail domains that are its own (never a relay's), in lower case.
    #[serde(default)]
    pub domains: Vec<String>,
}

/// Whether an organisation hires or recruits for others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EmployerKind {
    /// It hires itself.
    #[default]
    Employer,
    /// It stands between seeker and employer.
    Agency,
}

/// How many people work for an organisation, in steps that what is published about waiting can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EmployerSize {
    /// Fewer than a hundred.
    Small,
    /// A hundred or more, fewer than a thousand.
    Medium,
    /// A thousand or more.
    Large,
}

impl EmployerSize {
    /// The step of an organisation of so many people.
    #[must_use]
    pub const fn of(people: u64) -> Self {
        match people {
            0..100 => Self::Small,
            100..1_000 => Self::Medium,
            1_000.. => Self::Large,
        }
    }

    /// The step in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "fewer than 100 people",
            Self::Medium => "100 to 999 people",
            Self::Large => "1,000 people or more",
        }
    }
}

/// Someone on the other side: interviewer, recruiter, coordinator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name as they write it.
    pub name: String,
    /// What they do for these applications.
    #[serde(default)]
    pub role: PersonRole,
    /// Whom they work for: an employer, or the agency between.
    #[serde(default)]
    pub employer: Option<EmployerId>,
    /// Mail addresses in lower case, the one to write to first.
    #[serde(default)]
    pub addresses: Vec<String>,
    /// Their telephone number as given.
    #[serde(default)]
    pub phone: Option<String>,
    /// Their job title.
    #[serde(default)]
    pub title: Option<String>,
    /// Where they are, when that differs from their employer.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// The zone that their mail speaks for; counts where none is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_seen: Option<ZoneSeen>,
    /// The country whose holidays they keep, when that differs from their employer's.
    #[serde(default)]
    pub country: Option<Country>,
}

/// What a person does for an application.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PersonRole {
    /// Recruits: in the house or at an agency.
    Recruiter,
    /// Arranges interviews.
    Coordinator,
    /// Asks the questions.
    #[default]
    Interviewer,
    /// None of these, or not known.
    Other,
}

/// One role at one employer that the seeker pursues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Application {
    /// Its id.
    pub id: ApplicationId,
    /// Who would hire.
    pub employer: EmployerId,
    /// The agency between, where there is one.
    #[serde(default)]
    pub agency: Option<EmployerId>,
    /// The role as advertised.
    pub role: String,
    /// The employer's own number for the opening, as printed.
    #[serde(default)]
    pub requisition: Option<String>,
    /// Where it was found: a board, a referral, a fair.
    #[serde(default)]
    pub source: Option<String>,
    /// Where it is advertised.
    #[serde(default)]
    pub url: Option<String>,
    /// What the seeker remarked about it, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
    /// People known to belong to it, besides those its facts name, most important first.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// Whether the seeker has accepted that this application is real; found in mail, it starts `false`.
    #[serde(default = "yes")]
    pub confirmed: bool,
    /// When it was first recorded.
    pub created_at: Timestamp,
}

fn yes() -> bool {
    true
}

/// Everything one seeker has recorded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    /// Employers and agencies, by id.
    pub employers: Vec<Employer>,
    /// People, by id.
    pub people: Vec<Person>,
    /// Applications with their facts, by application id.
    pub files: Vec<File>,
}

/// One application and all facts recorded of it, in any order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// The application.
    pub application: Application,
    /// Its facts, superseded ones included; order does not matter.
    pub facts: Vec<Fact>,
}

impl Desk {
    /// Puts records into the order that [`Desk::employer`], [`Desk::person`] and [`Desk::file`] rely on.
    pub fn sort(&mut self) {
        self.employers.sort_by_key(|e| e.id);
        self.people.sort_by_key(|p| p.id);
        self.files.sort_by_key(|f| f.application.id);
    }

    /// The employer with this id. The desk must be sorted.
    #[must_use]
    pub fn employer(&self, id: EmployerId) -> Option<&Employer> {
        let found = self.employers.binary_search_by_key(&id, |e| e.id).ok()?;
        self.employers.get(found)
    }

    /// The person with this id. The desk must be sorted.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        let found = self.people.binary_search_by_key(&id, |p| p.id).ok()?;
        self.people.get(found)
    }

    /// The application with this id and its facts. The desk must be sorted.
    #[must_use]
    pub fn file(&self, id: ApplicationId) -> Option<&File> {
        let found = self
            .files
            .binary_search_by_key(&id, |f| f.application.id)
            .ok()?;
        self.files.get(found)
    }
}
