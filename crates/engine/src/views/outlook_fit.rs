//! What do these waits say? Asked of a table with a row for each wait; nothing is stored.

use meanwhile_forecast::{Balanced, Blend, Estimate, How, KaplanMeier, Observation, Timing, Wait};
use serde::Serialize;

use super::outlook_words::DAYS_TOLD_MAX;
use crate::error::EngineError;
use crate::published;

/// Rows that are taken at most. *Assumption:* more than anybody's waits.
const ROWS_MAX: usize = 200_000;

/// Days of a wait at most, and days that may be asked for: a hundred years. *Assumption:* what is longer is no wait but a
/// date or a slip.
pub const FIT_DAYS_MAX: f64 = 36_525.0;

/// Characters of a cell that a refusal repeats.
const SHOWN_MAX: usize = 40;

/// What a table of waits says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedWaits {
    /// How many waits there are.
    pub count: usize,
    /// How many of them were answered; the others were still open when last looked at.
    pub answered: usize,
    /// How the figures came about.
    pub how: HowFitted,
    /// The share that is never answered.
    pub never: Share,
    /// The day by which nine in ten of those that are ever answered have been.
    pub nine_in_ten_by_day: Share,
    /// The share that is still open after so many days, in the order asked.
    pub at: Vec<ShareAt>,
    /// The laws of length that were weighed, and how much each counts.
    pub families: Vec<FamilyWeight>,
    /// Whether they fit. Otherwise all figures follow the waits, the closer the more there are.
    pub laws_fit: bool,
    /// Where what was believed beforehand is from.
    pub sources: Vec<String>,
}

/// How figures came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HowFitted {
    /// There are no waits: the figures are the published ones.
    PriorOnly,
    /// From the waits and the published figures.
    Fitted,
    /// The waits could not be fitted: the figures are the published ones.
    FellBack,
}

/// A figure, and the interval in which it lies with 80 percent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The share that is still open after some days.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareAt {
    /// Days.
    pub days: f64,
    /// S(days): the share of waits that are longer.
    pub survival: f64,
    /// The lower end of the interval in which it lies with 80 percent.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The same share after Kaplan and Meier, from these waits alone; `None` beyond the longest of them, where they tell
    /// nothing.
    pub kaplan_meier: Option<f64>,
}

/// A law of length and how much it counts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FamilyWeight {
    /// Its name.
    pub name: &'static str,
    /// Its weight, 0 to 1.
    pub weight: f64,
}

impl From<How> for HowFitted {
    fn from(how: How) -> Self {
        match how {
            How::PriorOnly => Self::PriorOnly,
            How::Fitted => Self::Fitted,
            How::FellBack => Self::FellBack,
        }
    }
}

impl Share {
    /// As a number of days with its interval: “18 days (8 to 36)”. What is longer than three years is only said to be.
    #[must_use]
    pub fn days_text(&self) -> String {
        let days = |figure: f64| match figure {
            it if it > DAYS_TOLD_MAX => "more than three years".to_owned(),
            it => format!("{:.0}", it.round()),
        };
        let (value, low, high) = (days(self.value), days(self.low), days(self.high));
        let unit = match value.as_str() {
            "1" => " day",
            "more than three years" => "",
            _ => " days",
        };
        format!("{value}{unit} ({low} to {high})")
    }
}

impl From<Estimate> for Share {
    fn from(it: Estimate) -> Self {
        Self {
            value: rounded(it.value),
            low: rounded(it.low),
            high: rounded(it.high),
        }
    }
}

/// To six digits after the point: the last ones of a logarithm differ from machine to machine.
fn rounded(figure: f64) -> f64 {
    (figure * 1e6).round() / 1e6
}

/// Fits the waits of a comma-separated table with the columns `days` and `event` (1 for answered, 0 for still open).
///
/// # Errors
/// When it is no such table, or one of the days asked for is none.
pub fn outlook_fit(table: &str, at: &[f64]) -> Result<FittedWaits, EngineError> {
    if let Some(days) = at.iter().find(|days| !(0.0..=FIT_DAYS_MAX).contains(*days)) {
        let why = format!("{days} is no number of days from 0 to 36,525, a hundred years");
        return Err(invalid("at", why, None));
    }
    let waits = waits(table)?;
    let seen: Vec<Observation> = waits.iter().map(|wait| (*wait).into()).collect();
    let blend = Blend::fit(&seen, Timing::of(&waits), &published::families());
    let laws = blend.forecast(&[]);
    let laws = laws.expect("the published figures name families");
    let balanced = Balanced::new(&laws, &waits);
    let forecast = balanced.forecast();
    let curve = KaplanMeier::fit(&waits);
    let longest = waits.iter().map(|wait| wait.days()).fold(-1.0, f64::max);
    // Where all have ended, nothing is left beyond the last.
    let is_known = |days: f64| days <= longest || (longest >= 0.0 && curve.survival(days) <= 0.0);
    let share = |days: &f64| {
        let share = Share::from(forecast.survival(*days));
        ShareAt {
            days: *days,
            survival: share.value,
            low: share.low,
            high: share.high,
            kaplan_meier: is_known(*days).then(|| rounded(curve.survival(*days))),
        }
    };
    let families = blend.fits().iter().map(|(weight, fit)| FamilyWeight {
        name: fit.model().family().name(),
        weight: rounded(*weight),
    });
    let sources = blend.best().map(|fit| fit.prior().sources());
    Ok(FittedWaits {
        count: waits.len(),
        answered: waits.iter().filter(|wait| wait.ended()).count(),
        how: blend.how().into(),
        never: forecast.never().into(),
        nine_in_ten_by_day: forecast.day_by_which(0.9).into(),
        at: at.iter().map(share).collect(),
        families: families.collect(),
        laws_fit: balanced.laws_fit(),
        sources: sources.into_iter().flatten().map(str::to_owned).collect(),
    })
}

fn waits(table: &str) -> Result<Vec<Wait>, EngineError> {
    const COLUMNS: &str =
        "A table of waits has the columns `days` and `event`: 1 for answered, 0 for still open.";
    let table = table.trim_start_matches('\u{feff}');
    let first = table.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|it| first.bytes().filter(|byte| byte == it).count())
        .unwrap_or(b',');
    let mut reader = ::csv::ReaderBuilder::new()
        .flexible(true)
        .trim(::csv::Trim::All)
        .delimiter(delimiter)
        .from_reader(table.as_bytes());
    let unread =
        |why: ::csv::Error| invalid("csv", format!("the table cannot be read: {why}"), None);
    let headers = reader.headers().map_err(unread)?.clone();
    let column = |name: &str| {
        let found = headers.iter().position(|it| it.eq_ignore_ascii_case(name));
        let lacks = || {
            invalid(
                "csv",
                format!("the table has no column `{name}`"),
                Some(COLUMNS),
            )
        };
        found.ok_or_else(lacks)
    };
    let (days, event) = (column("days")?, column("event")?);
    let mut waits = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unread)?;
        let line = record.position().map_or(0, ::csv::Position::line);
        let cell = |place: usize| record.get(place).unwrap_or_default();
        let ended = ended(cell(event));
        let length = cell(days).parse().ok();
        let wait = length
            .zip(ended)
            .and_then(|(days, ended)| Wait::new(days, ended).ok());
        let why = || {
            let shown = |place: usize| cell(place).chars().take(SHOWN_MAX).collect::<String>();
            let (days, event) = (shown(days), shown(event));
            invalid(
                "csv",
                format!("line {line} is no wait: days “{days}”, event “{event}”"),
                Some(COLUMNS),
            )
        };
        let wait = wait.ok_or_else(why)?;
        if wait.days() > FIT_DAYS_MAX {
            let shown: String = cell(days).chars().take(SHOWN_MAX).collect();
            return Err(invalid(
                "csv",
                format!("line {line} is longer than 36,525 days, a hundred years: “{shown}”"),
                Some("Days are numbers such as 12 or 0.5, not dates."),
            ));
        }
        waits.push(wait);
        if waits.len() > ROWS_MAX {
            return Err(invalid(
                "csv",
                "the table has more than 200,000 rows".to_owned(),
                None,
            ));
        }
    }
    Ok(waits)
}

fn ended(cell: &str) -> Option<bool> {
    match cell.to_ascii_lowercase().as_str() {
        "1" | "1.0" | "true" | "yes" => Some(true),
        "0" | "0.0" | "false" | "no" => Some(false),
        _ => None,
    }
}

fn invalid(field: &'static str, why: String, hint: Option<&str>) -> EngineError {
    EngineError::Invalid {
        field,
        why,
        hint: hint.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const AT: &[f64] = &[1.0, 3.0, 7.0, 14.0, 60.0];

    fn survivals(fitted: &FittedWaits) -> Vec<f64> {
        fitted.at.iter().map(|it| it.survival).collect()
    }

    #[test]
    fn without_waits_it_is_what_is_published() {
        let fitted = outlook_fit("days,event\n", AT).unwrap();
        assert_eq!((fitted.count, fitted.how), (0, HowFitted::PriorOnly));
        assert!(fitted.sources.iter().any(|it| it.contains("25.1")));
        let shares = survivals(&fitted);
        assert!(shares.is_sorted_by(|a, b| a >= b) && shares[4] > 0.2);
    }

    #[test]
    fn waits_pull_the_figures_towards_themselves() {
        let rows = "3,1\n4,1\n2,1\n5,1\n3,1\n40,0\n6,1\n1,1\n".repeat(8);
        let fitted = outlook_fit(
            &format!("\u{feff}Days; Event\n{}", rows.replace(',', ";")),
            AT,
        )
        .unwrap();
        assert_eq!((fitted.count, fitted.answered), (64, 56));
        assert_eq!(fitted.how, HowFitted::Fitted);
        for it in &fitted.at {
            assert!(it.low <= it.survival && it.survival <= it.high);
            let alone = it.kaplan_meier;
            assert!(
                alone.is_none_or(|it_alone| (it.survival - it_alone).abs() < 0.1),
                "{it:?}"
            );
            assert_eq!(alone.is_some(), it.days <= 40.0);
        }
        assert!(fitted.never.value < 0.25 && fitted.nine_in_ten_by_day.value < 9.0);
    }

    #[test]
    fn waits_of_a_shape_that_no_law_has_are_followed() {
        let of = |rows: &str| outlook_fit(&format!("days,event\n{rows}"), AT).unwrap();
        let humps = of(&"1,1\n2,1\n3,1\n58,1\n70,1\n85,1\n".repeat(30));
        assert!(!humps.laws_fit);
        for it in &humps.at {
            let alone = it.kaplan_meier.unwrap();
            assert!((it.survival - alone).abs() < 0.03, "{it:?}");
            assert!(it.low < alone && alone < it.high, "{it:?}");
        }
        assert!(of(&"2,1\n5,1\n9,1\n14,1\n25,1\n60,0\n".repeat(3)).laws_fit);
    }

    #[test]
    fn all_open_all_at_once_and_one_wait_are_answered_too() {
        for rows in [
            "30,0\n".repeat(20),
            "0,1\n".repeat(20),
            "9,1\n".to_owned(),
            "0.25,1\n".to_owned(),
        ] {
            let fitted = outlook_fit(&format!("days,event\n{rows}"), AT).unwrap();
            assert_eq!(fitted.how, HowFitted::Fitted, "{rows}");
            assert!(survivals(&fitted).iter().all(|it| (0.0..=1.0).contains(it)));
        }
    }

    #[test]
    fn what_is_no_table_of_waits_is_refused_with_the_line() {
        for (table, words) in [
            ("length,event\n3,1\n", "no column `days`"),
            ("days,event\n3,1\n-2,1\n", "line 3"),
            ("days,event\nsoon,1\n", "“soon”"),
            ("days,event\n4,maybe\n", "“maybe”"),
            (
                "days,event\n3,1\n20240105,1\n",
                "line 3 is longer than 36,525 days",
            ),
            ("days,event\n1e300,0\n", "“1e300”"),
        ] {
            let said = outlook_fit(table, AT).unwrap_err().to_string();
            assert!(said.contains(words), "{said}");
        }
        for at in [f64::NAN, -1.0, 36_526.0] {
            assert!(outlook_fit("days,event\n", &[at]).is_err());
        }
    }
}
