//! Invented employers, agencies and roles.
//!
//! Names are put together so that some share their first word, some trade under another name, and some write from a
//! domain that does not show the name.

use super::people::ascii;
use super::random::Dice;
use super::relay::RELAYS;
use super::zones::{Zone, zone_of};

/// One employer.
#[derive(Clone, Debug)]
pub struct Employer {
    /// Name as the seeker would say it.
    pub name: String,
    /// Further names in use: legal form, trade name, holding.
    pub aliases: Vec<String>,
    /// Mail domain.
    pub domain: String,
    /// Language of its mail.
    pub lang: &'static str,
    /// Index into `ZONES`' IANA names.
    pub zone: &'static str,
    /// City.
    pub city: &'static str,
    /// Index of its recruiting system.
    pub relay: usize,
    /// Short word for tenants and local parts.
    pub tenant: String,
}

impl Employer {
    /// Its time zone.
    pub fn zone(&self) -> &'static Zone {
        zone_of(self.zone)
    }
}

const STEMS: &str = "Harrowgate Lumenoak Tessellar Brightfold Kestrelby Ottermere Quillon Saltmarsh Verdanta Copperline Fennimore Halcyonix \
Juniper&Rye Larkspur Mossbridge Nimbalo Orchardine Pellworth Ravensholt Silverbeck Thistledown Umbral Wexcombe Yarrowfield Zephyrine Aldermoor \
Birchwater Cindervale Dovetale Eastlight Foxglen Granary Heronsgate Inkwell Kilnstone Lanternhead Meridew Northquay Oakhaven Pinegrove Quarryman \
Riverton Stonecrop Tidewell Upland Vantage-Nine Willowmere Amberlock Bluefinch Clearbrook Driftlane Everspan Flintway Goldcrest Hazelton";

const TAILS: &str = "Labs|Analytics|Health|Systems|Robotics|Energy|Logistics|Bank|Software|Studios|Insurance|Foods|Media|Mobility|Biotech|Capital|Traders|Group|Works|Digital|Security|Pharma|Retail|Networks|Education|Consulting|Cloud|Payments|Travel|Aerospace";

/// Language, zone, city, legal tails, weight.
const PLACES: &[(u32, &str, &str, &str, &str)] = &[
    (16, "en", "America/New_York", "New York", "Inc.|LLC|Corp."),
    (8, "en", "America/Chicago", "Austin", "Inc.|LLC"),
    (4, "en", "America/Denver", "Denver", "Inc.|LLC"),
    (11, "en", "America/Los_Angeles", "San Francisco", "Inc.|PBC"),
    (4, "en", "America/Toronto", "Toronto", "Ltd.|Inc."),
    (15, "en", "Europe/London", "London", "Ltd|plc|Limited"),
    (4, "en", "Europe/Dublin", "Dublin", "Ltd|DAC"),
    (5, "en", "Europe/Amsterdam", "Amsterdam", "B.V."),
    (5, "en", "Europe/Berlin", "Berlin", "GmbH|SE"),
    (2, "en", "Europe/Stockholm", "Stockholm", "AB"),
    (1, "en", "Europe/Helsinki", "Helsinki", "Oy"),
    (4, "en", "Asia/Kolkata", "Bengaluru", "Pvt. Ltd."),
    (3, "en", "Asia/Singapore", "Singapore", "Pte. Ltd."),
    (2, "en", "Asia/Tokyo", "Tokyo", "K.K."),
    (1, "en", "Asia/Dubai", "Dubai", "FZ-LLC"),
    (3, "en", "Australia/Sydney", "Sydney", "Pty Ltd"),
    (1, "en", "Pacific/Auckland", "Auckland", "Ltd"),
    (1, "en", "Africa/Johannesburg", "Cape Town", "(Pty) Ltd"),
    (
        8,
        "de",
        "Europe/Berlin",
        "Hamburg",
        "GmbH|AG|GmbH & Co. KG|SE",
    ),
    (1, "de", "Europe/Vienna", "Wien", "GmbH"),
    (2, "de", "Europe/Zurich", "Zürich", "AG"),
    (4, "fr", "Europe/Paris", "Paris", "SAS|SA"),
    (3, "es", "Europe/Madrid", "Madrid", "S.L.|S.A."),
    (3, "nl", "Europe/Amsterdam", "Utrecht", "B.V."),
    (2, "it", "Europe/Rome", "Milano", "S.r.l.|S.p.A."),
    (1, "pt", "Europe/Lisbon", "Lisboa", "Lda."),
    (2, "pt", "America/Sao_Paulo", "São Paulo", "Ltda."),
];

/// Invents `count` employers; about one in eight shares its first word with another.
pub fn employers(count: usize, dice: &mut Dice) -> Vec<Employer> {
    let mut stems: Vec<&str> = STEMS.split_whitespace().collect();
    dice.shuffle(&mut stems);
    let tails: Vec<&str> = TAILS.split('|').collect();
    let places: Vec<(u32, usize)> = PLACES
        .iter()
        .enumerate()
        .map(|(at, place)| (place.0, at))
        .collect();
    let (mut all, mut taken): (Vec<Employer>, Vec<String>) = (Vec::new(), Vec::new());
    let mut next = 0;
    while all.len() < count {
        let twin = !all.is_empty() && dice.chance(12.0);
        let stem = if twin {
            let last = all.len() - 1;
            all[last.saturating_sub(dice.index(6))]
                .name
                .split(' ')
                .next()
                .unwrap_or("Umbral")
                .to_owned()
        } else {
            next += 1;
            stems[(next - 1) % stems.len()].replace('&', " & ")
        };
        let name = if !twin && next <= stems.len() && dice.chance(18.0) {
            stem
        } else {
            format!("{stem} {}", dice.pick(&tails))
        };
        if taken.contains(&name) {
            continue;
        }
        taken.push(name.clone());
        all.push(employer(name, dice.weighted(&places), dice));
    }
    all
}

fn employer(name: String, place: usize, dice: &mut Dice) -> Employer {
    let (_, lang, zone, city, legal) = PLACES[place];
    let legal: Vec<&str> = legal.split('|').collect();
    let mut aliases = vec![format!("{name} {}", dice.pick(&legal))];
    let slug = ascii(&name);
    let initials: String = name
        .split([' ', '&', '-'])
        .filter_map(|word| word.chars().next())
        .collect::<String>()
        .to_lowercase();
    let tenant = if dice.chance(50.0) {
        format!("{}{}", &slug[..3.min(slug.len())], dice.digits(2))
    } else {
        slug.chars().take(8).collect()
    };
    let domain = match dice.index(10) {
        0 => {
            let holding = format!(
                "{} {}",
                dice.pick(&[
                    "Ardent",
                    "Castellan",
                    "Polaris",
                    "Brackwater",
                    "Sovereign",
                    "Tallow"
                ]),
                dice.pick(&["Holdings", "Group", "Partners"])
            );
            let domain = format!("{}.example", ascii(&holding));
            aliases.push(holding);
            domain
        }
        1 => format!(
            "{initials}{}.example",
            dice.pick(&["-hr", "corp", "global", "hq"])
        ),
        2 => {
            let brand = format!(
                "{}{}",
                dice.pick(&["Zu", "Me", "Ko", "Tri", "Vel", "Ny"]),
                dice.pick(&["ra", "lio", "ndo", "vio", "xa", "mmo"])
            );
            let domain = format!("get{}.test", ascii(&brand));
            aliases.push(brand);
            domain
        }
        3 => format!("{slug}.test"),
        4 => format!("mail.{slug}.example"),
        _ => format!("{slug}.example"),
    };
    let relay = dice.index(RELAYS.len());
    Employer {
        name,
        aliases,
        domain,
        lang,
        zone,
        city,
        relay,
        tenant,
    }
}

const AGENCIES: &[(&str, &str)] = &[
    ("Blackthorn Search", "blackthorn-search.example"),
    ("Talentwise Partners", "talentwisepartners.example"),
    ("Ridley Kerr Recruitment", "ridleykerr.example"),
    ("Personalkontor Nord", "personalkontor-nord.example"),
    ("Hive & Hunt", "hivehunt.test"),
    ("Nexus People", "nexus-people.example"),
];

/// The agencies: name and mail domain.
pub fn agencies() -> &'static [(&'static str, &'static str)] {
    AGENCIES
}

const FIELDS: &str = "Data Analyst|Data Engineer|Data Scientist|Analytics Engineer|Business Intelligence Analyst|Product Analyst|Machine Learning Engineer|Backend Engineer|\
Software Engineer|Platform Engineer|Product Manager|Operations Analyst|Reporting Analyst|Research Scientist|Insights Manager|Marketing Analyst|Solutions Consultant|Project Manager|\
Customer Success Manager|Technical Writer|UX Researcher|Supply Chain Analyst|Risk Analyst|Revenue Operations Manager";

const GERMAN: &str = "Datenanalyst (m/w/d)|Data Engineer (w/m/d)|Projektmanager*in Digitalisierung|Softwareentwickler (m/w/d)|Business Analyst (m/w/x)|Referent Controlling (m/w/d)";
const FRENCH: &str = "Analyste de données (H/F)|Data Engineer (F/H)|Chef de projet data|Ingénieur logiciel H/F|Chargé d'études statistiques";
const SPANISH: &str = "Analista de datos|Ingeniero/a de datos|Responsable de producto|Consultor/a BI|Técnico/a de proyectos";
const DUTCH: &str =
    "Data-analist|Data engineer|Productmanager|Beleidsadviseur data|Software-ontwikkelaar";
const ITALIAN: &str =
    "Analista dati|Data Engineer|Sviluppatore software|Responsabile di progetto|Business analyst";
const PORTUGUESE: &str =
    "Analista de dados|Engenheiro(a) de dados|Gestor de produto|Analista de BI|Programador sénior";

/// A role title in the language.
pub fn role(lang: &str, dice: &mut Dice) -> String {
    let local = match lang {
        "de" => GERMAN,
        "fr" => FRENCH,
        "es" => SPANISH,
        "nl" => DUTCH,
        "it" => ITALIAN,
        "pt" => PORTUGUESE,
        _ => "",
    };
    if !local.is_empty() {
        let all: Vec<&str> = local.split('|').collect();
        return dice.pick(&all).to_owned();
    }
    let fields: Vec<&str> = FIELDS.split('|').collect();
    let field = dice.pick(&fields);
    let before = dice.pick(&[
        "",
        "",
        "Senior ",
        "Senior ",
        "Lead ",
        "Junior ",
        "Staff ",
        "Principal ",
        "Sr. ",
    ]);
    let after = dice.pick(&[
        "",
        "",
        "",
        "",
        "",
        " II",
        ", Growth",
        ", Payments",
        " (Remote)",
        " - EMEA",
        ", Platform",
        " (Contract)",
        " (12-month FTC)",
    ]);
    format!("{before}{field}{after}")
}

/// A requisition number in one of the usual shapes.
pub fn requisition(dice: &mut Dice) -> String {
    match dice.index(6) {
        0 => format!("R-{}", dice.digits(5)),
        1 => format!("JR00{}", dice.digits(5)),
        2 => format!("REQ-{}", dice.digits(4)),
        3 => format!("{}-{}", dice.between(2023, 2026), dice.digits(4)),
        4 => format!("{}BR", dice.digits(5)),
        _ => dice.digits(6),
    }
}
