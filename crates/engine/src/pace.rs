//! What is published about how much longer or shorter it takes in a country, an industry, at an employer of some size or
//! at a stage, as multipliers.
//!
//! The figures are old and of other things than a wait after an interview, so only their ratios are used, and how much
//! of these holds is believed from next to nothing to twice as much (see `published`). Own waits settle it.

use meanwhile_core::fact::Stage;
use meanwhile_core::policy::View;
use meanwhile_core::record::{Employer, EmployerSize};
use meanwhile_core::silence::{SELLERS, is_slow_sector, stands};
use meanwhile_core::time::Country;

/// Days of the whole process, from application to decision, by country. Glassdoor, *How Long Does it Take to Hire?
/// Interview Duration in 25 Countries*, 9 August 2017: 83,921 reviews of interviews, January to June 2017.
const COUNTRIES: [(&str, f64); 25] = [
    ("US", USA_DAYS),
    ("BR", 39.6),
    ("FR", 38.9),
    ("CH", 37.6),
    ("IT", 36.0),
    ("BE", 36.0),
    ("AE", 35.8),
    ("EG", 35.2),
    ("ES", 31.7),
    ("MX", 31.2),
    ("JP", 30.9),
    ("DE", 28.5),
    ("GB", 27.5),
    ("PL", 25.9),
    ("IE", 25.5),
    ("NL", 25.4),
    ("SG", 25.4),
    ("CN", 24.7),
    ("AU", 23.3),
    ("PH", 21.8),
    ("MY", 21.7),
    ("CA", 20.1),
    ("RO", 19.2),
    ("IL", 16.9),
    ("IN", 16.1),
];
/// The same in the USA, where most of the waits behind the published law are from.
const USA_DAYS: f64 = 23.8;

/// Days from interview to offer by industry, with the words of a sector that tell it. NACE, Recruiting Benchmarks
/// Survey 2012. The words are *assumption*, and so few that what is not meant is not caught.
const INDUSTRIES: [(&str, f64, &[&str]); 6] = [
    (
        "hospitality and recreation",
        39.5,
        &[
            "hospitality",
            "recreation",
            "hotel",
            "hotels",
            "restaurant",
            "restaurants",
            "tourism",
            "leisure",
        ],
    ),
    (
        "engineering services",
        30.3,
        &[
            "engineering services",
            "civil engineering",
            "engineering consultancy",
        ],
    ),
    ("construction", 30.0, &["construction"]),
    (
        "business services",
        17.5,
        &["business services", "consulting", "consultancy"],
    ),
    (
        "accounting",
        17.0,
        &["accounting", "accountancy", "audit", "auditing"],
    ),
    (
        "electronics",
        16.0,
        &["electronics", "semiconductors", "computer hardware"],
    ),
];
/// The same in government; and, as *assumption*, wherever the cause of silence `slow_sector` holds, by whose words it is
/// told.
const PUBLIC: (&str, f64) = ("the public sector", 38.0);
/// The same over all industries. *Assumption:* the middle of the yearly means from 2008 to 2023, 19.9 to 26 days, for
/// that of 2012 alone is not at hand.
const ALL_INDUSTRIES_DAYS: f64 = 23.0;

/// How much longer it takes after an interview of a stage than after a first one. *Assumption:* as the rule `check_in`
/// waits: eight business days rather than six after a final round, for recruiters say that decisions among finalists take
/// longer; five, the least of its range, after a short talk, of which one person decides; seven between.
const fn stage_factor(stage: Stage) -> f64 {
    match stage {
        Stage::Screening => 5.0 / 6.0,
        Stage::First => 1.0,
        Stage::Second | Stage::Later => 7.0 / 6.0,
        Stage::Final => 8.0 / 6.0,
    }
}

/// How much longer it takes where a thousand people or more work. Lever, *Recruiting Benchmarks 2016*, 1,000 companies:
/// their hiring takes eight to nine days longer than that of their smaller peers. *Assumption:* a quarter, for a process of
/// about five weeks.
const LARGE: f64 = 1.25;
/// The same where fewer than a hundred work. *Assumption:* a tenth less. Glassdoor, *Why Is Hiring Taking Longer?*, June
/// 2015, 344,250 reviews, names the size of a company among what counts.
const SMALL: f64 = 0.9;

/// How much each further multiplier counts, the strongest being first. *Assumption:* half of the one before. They overlap,
/// for large employers are often public ones, and final rounds longest where all is long; nobody publishes them together.
const OVERLAP: f64 = 0.5;
/// The most that all of them together make longer, or shorter. *Assumption:* no group of a published table lies further
/// from another than this.
const MULTIPLIER_MAX: f64 = 2.5;
/// What is said of that where several count.
const TOGETHER_SOURCE: &str = "how these count together is an assumption, for they overlap and nobody publishes them \
    together: the strongest in full, each further one half as much, all of them at most two and a half times";

/// What shifts the published law for one wait; without any of it, nothing does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Pace {
    /// The stage of the interview.
    stage: Stage,
    /// The industry, and its days.
    sector: Option<(&'static str, f64)>,
    /// How many people work there, where that tells something.
    size: Option<EmployerSize>,
    /// The country, and its days.
    country: Option<(Country, f64)>,
}

impl Pace {
    /// What shifts the wait after an interview of this stage.
    pub(crate) fn of(view: &View<'_>, stage: Stage) -> Self {
        let employer = view.employer();
        let country = employer.and_then(|it| it.country);
        let days_in = |country: Country| {
            let of = country.code();
            let found = COUNTRIES.iter().find(|(code, _)| *code == of);
            found.map(|(_, days)| (country, *days))
        };
        Self {
            stage,
            sector: employer.and_then(sector_of),
            size: employer.and_then(|it| it.size),
            country: country.and_then(days_in),
        }
    }

    /// The logarithm of the multiplier of its length; 0 where nothing is known.
    pub(crate) fn log(&self) -> f64 {
        let mut logs = self.logs();
        logs.sort_by(|a, b| b.abs().total_cmp(&a.abs()));
        let counts = |(place, log): (usize, &f64)| log * OVERLAP.powi(place as i32);
        let all: f64 = logs.iter().enumerate().map(counts).sum();
        all.clamp(-MULTIPLIER_MAX.ln(), MULTIPLIER_MAX.ln())
    }

    /// The logarithms of what is published, one by one.
    fn logs(&self) -> [f64; 4] {
        let sector = self.sector.map_or(1.0, |it| it.1 / ALL_INDUSTRIES_DAYS);
        let size = self.size.map_or(1.0, |it| match it {
            EmployerSize::Small => SMALL,
            EmployerSize::Medium => 1.0,
            EmployerSize::Large => LARGE,
        });
        let country = self.country.map_or(1.0, |it| it.1 / USA_DAYS);
        [stage_factor(self.stage), sector, size, country].map(f64::ln)
    }

    /// What the wait is compared with: “an interview in Germany”.
    pub(crate) fn after(&self) -> String {
        let interview = match self.stage {
            Stage::Screening => "a first short talk",
            // What is published is about interviews in general.
            Stage::First => "an interview",
            Stage::Second => "a second interview",
            Stage::Later => "a later interview",
            Stage::Final => "a final interview",
        };
        let sector = self.sector.map(|(sector, _)| format!(" in {sector}"));
        let country = self
            .country
            .map(|(it, _)| format!(" in {}", it.in_sentence()));
        let size = match self.size {
            Some(EmployerSize::Small) => " at a small employer",
            Some(EmployerSize::Large) => " at a large employer",
            // What is published is about those in the middle, so naming it would tell nothing.
            Some(EmployerSize::Medium) | None => "",
        };
        let (sector, country) = (sector.unwrap_or_default(), country.unwrap_or_default());
        format!("{interview}{size}{sector}{country}")
    }

    /// Where the multipliers are from.
    pub(crate) fn sources(&self) -> Vec<String> {
        let stage = match self.stage {
            Stage::First => None,
            Stage::Screening => Some(
                "a short talk: five business days rather than six, as one person decides of it; the numbers are an assumption",
            ),
            Stage::Second | Stage::Later => Some(
                "a second or later interview: seven business days rather than six, between a first and a final one; the \
                 numbers are an assumption",
            ),
            Stage::Final => Some(
                "a final round: eight business days rather than six, as recruiters say that decisions among finalists take \
                 longer; the numbers are an assumption",
            ),
        };
        let stage = stage.map(str::to_owned);
        let sector = self.sector.map(|(sector, days)| {
            let is_public = sector == PUBLIC.0;
            format!(
                "NACE, Recruiting Benchmarks Survey 2012: {days} days in {}, about {ALL_INDUSTRIES_DAYS} over all; as a \
                 multiplier only{}",
                if is_public { "government" } else { sector },
                if is_public {
                    ", and that universities, schools and hospitals take as long is an assumption"
                } else {
                    ""
                }
            )
        });
        let abroad = self.country.filter(|it| it.1 != USA_DAYS);
        let country = abroad.map(|(country, days)| {
            format!(
                "Glassdoor 2017, 83,921 reviews: {days} days for the whole process in {}, {USA_DAYS} in the United \
                 States; as a multiplier only",
                country.in_sentence()
            )
        });
        let size = match self.size {
            Some(EmployerSize::Large) => Some(
                "Lever, Recruiting Benchmarks 2016, 1,000 companies: a large employer takes eight to nine days longer than \
                 smaller ones; that this is a quarter is an assumption",
            ),
            Some(EmployerSize::Small) => Some(
                "Glassdoor, June 2015, 344,250 reviews: the size of an employer counts; that a small one takes a tenth less \
                 is an assumption",
            ),
            Some(EmployerSize::Medium) | None => None,
        };
        let size = size.map(str::to_owned);
        let all = [stage, sector, size, country].into_iter().flatten();
        let mut all: Vec<String> = all.collect();
        if all.len() > 1 {
            all.push(TOGETHER_SOURCE.to_owned());
        }
        all
    }
}

/// The industry of an employer, and its days.
fn sector_of(employer: &Employer) -> Option<(&'static str, f64)> {
    let told = employer.industry.as_deref().and_then(sector);
    told.or_else(|| is_slow_sector(employer).then_some(PUBLIC))
}

/// The industry that an employer is counted as.
pub(crate) fn sector_told(employer: &Employer) -> Option<&'static str> {
    sector_of(employer).map(|it| it.0)
}

/// The industry that the words of a sector tell; none where they tell of who sells to it.
fn sector(words: &str) -> Option<(&'static str, f64)> {
    let lower = words.to_lowercase();
    let parts = lower.split(|letter: char| !letter.is_alphanumeric());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|it| SELLERS.contains(it)) {
        return None;
    }
    let spoken = format!(" {} ", parts.join(" "));
    let says = |words: &&str| stands(words, &spoken);
    let found = INDUSTRIES
        .iter()
        .find(|(_, _, words)| words.iter().any(says));
    found.map(|(name, days, _)| (*name, *days))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_sector_is_told_by_whole_words() {
        assert_eq!(sector("Public sector"), None, "that is told elsewhere");
        assert_eq!(
            sector("hotels, spas"),
            Some(("hospitality and recreation", 39.5))
        );
        assert_eq!(
            sector("Engineering-services"),
            Some(("engineering services", 30.3))
        );
        for other in [
            "software engineering",
            "publishing",
            "reconstruction",
            "hospitality software",
            "restaurant supplies",
            "",
        ] {
            assert_eq!(sector(other), None, "{other}");
        }
    }

    #[test]
    fn what_slows_a_sector_has_one_figure() {
        let cause = meanwhile_core::silence::cause("slow_sector").unwrap();
        let (public, all) = (PUBLIC.1.to_string(), ALL_INDUSTRIES_DAYS.to_string());
        assert!(cause.source.contains(&format!("{public} days")));
        assert!(cause.source.contains(&format!("about {all} over all")));
    }

    #[test]
    fn each_stage_takes_no_less_than_the_one_before() {
        use Stage::{Final, First, Later, Screening, Second};
        let log = |stage| {
            let pace = Pace {
                stage,
                ..Pace::default()
            };
            (pace.log(), pace.sources().len())
        };
        assert_eq!(log(First), (0.0, 0));
        let all = [Screening, First, Second, Later, Final].map(|it| log(it).0);
        assert!(all.is_sorted(), "{all:?}");
        assert_eq!(log(Screening).1, 1);
    }

    #[test]
    fn several_multipliers_count_for_less_than_their_product() {
        let france = Pace {
            country: Some((Country::parse("FR").unwrap(), 38.9)),
            ..Pace::default()
        };
        let all = Pace {
            stage: Stage::Final,
            sector: Some(PUBLIC),
            size: Some(EmployerSize::Large),
            ..france
        };
        assert!((france.log() - (38.9_f64 / USA_DAYS).ln()).abs() < 1e-12);
        assert!(all.log() > france.log() && all.log() <= MULTIPLIER_MAX.ln());
        let product: f64 = all.logs().iter().sum();
        assert!(all.log() < 0.7 * product);
        assert!(all.sources().contains(&TOGETHER_SOURCE.to_owned()));
        assert!(!france.sources().contains(&TOGETHER_SOURCE.to_owned()));
    }

    #[test]
    fn every_figure_is_one_that_a_process_can_take() {
        let all = COUNTRIES.iter().map(|it| it.1);
        let all = all.chain(INDUSTRIES.iter().map(|it| it.1));
        assert!(all.into_iter().all(|days| (10.0..60.0).contains(&days)));
        for (code, _) in COUNTRIES {
            assert!(Country::parse(code).is_some(), "{code}");
        }
    }
}
