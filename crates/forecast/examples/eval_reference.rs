//! Repeats published fits of the mixture cure model and prints them beside what was published, as one JSON list.
//!
//! The argument is a folder with `bc.csv` and `e1684.csv` as the R packages flexsurv and smcure bring them.
// An example may read what it is given.
#![allow(clippy::disallowed_methods)]

use std::error::Error;
use std::path::Path;

use meanwhile_forecast::{
    Belief, Beliefs, Family, Fit, KaplanMeier, Model, Observation, Prior, Timing, Wait,
};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("a folder is missing")?;
    let folder = Path::new(&folder);
    let groups = read(&folder.join("bc.csv"), "rectime", "censrec", Some("group"))?;
    let plain = without(&groups);
    let melanoma = read(&folder.join("e1684.csv"), "FAILTIME", "FAILCENS", None)?;
    let mut lines = by_group(&groups);
    lines.extend(breast_cancer(&plain));
    lines.extend(melanoma_trial(&melanoma));
    println!("{:#}", Value::from(lines));
    Ok(())
}

fn line(fit: &str, what: &str, found: f64, published: f64, digits: u32) -> Value {
    json!({"fit": fit, "what": what, "found": found, "published": published, "digits": digits})
}

/// The log-likelihood is compared to 0.01, which is said by no digits.
fn likelihood(fit: &str, found: f64, published: f64) -> Value {
    line(fit, "log-likelihood", found, published, 0)
}

fn maximum(seen: &[Observation], covariates: usize, on_location: bool) -> Fit {
    let mut beliefs = Beliefs::flat(covariates);
    if !on_location {
        beliefs.location_by = vec![Belief::Fixed(0.0); covariates];
    }
    let model = Model::new(Family::Weibull, Timing::Exact, covariates);
    model.fit(seen, &Prior::new(&beliefs))
}

/// flexsurv: `flexsurvcure(Surv(rectime, censrec) ~ group, dist = "weibullPH", link = "logistic", mixture = TRUE)`.
fn by_group(seen: &[Observation]) -> Vec<Value> {
    const FIT: &str = "breast cancer by group";
    let fit = maximum(seen, 2, false);
    let at = fit.parameters();
    let shape = (-at.log_scale.value).exp();
    let scale = (-at.location.value * shape).exp();
    // The logarithm of the scale there is −location · shape here.
    let gradient = [0.0, 0.0, 0.0, -shape, 0.0, 0.0, at.location.value * shape];
    vec![
        line(
            FIT,
            "cured, group Good",
            share(at.never.value),
            0.673_276_6,
            4,
        ),
        line(FIT, "shape", shape, 1.549_626, 4),
        line(FIT, "scale", scale, 1.613_062e-5, 4),
        line(FIT, "Medium", at.never_by[0].value, -1.225_963, 4),
        line(FIT, "Poor", at.never_by[1].value, -3.478_588, 4),
        line(FIT, "standard error of logit cured", at.never.sd, 0.1967, 3),
        line(
            FIT,
            "standard error of ln shape",
            at.log_scale.sd,
            0.0585,
            3,
        ),
        line(
            FIT,
            "standard error of ln scale",
            fit.sd_along(&gradient),
            0.588,
            3,
        ),
        line(FIT, "standard error of Medium", at.never_by[0].sd, 0.264, 3),
        line(FIT, "standard error of Poor", at.never_by[1].sd, 1.06, 3),
        likelihood(FIT, fit.log_likelihood(), -2580.012),
    ]
}

fn breast_cancer(seen: &[Observation]) -> Vec<Value> {
    const FIT: &str = "breast cancer";
    let fit = maximum(seen, 0, false);
    let at = fit.parameters();
    let cured = share(at.never.value);
    let error = fit.sd_along(&[cured * (1.0 - cured), 0.0, 0.0]);
    vec![
        line(FIT, "cured", cured, 0.383_875, 4),
        line(FIT, "shape", (-at.log_scale.value).exp(), 1.565_435, 4),
        line(FIT, "scale in days", at.location.value.exp(), 1204.715, 4),
        line(FIT, "standard error of cured", error, 0.038_82, 3),
        likelihood(FIT, fit.log_likelihood(), -2628.235),
    ]
}

fn melanoma_trial(seen: &[Observation]) -> Vec<Value> {
    const FIT: &str = "melanoma";
    let fit = maximum(seen, 0, false);
    let at = fit.parameters();
    let shape = (-at.log_scale.value).exp();
    let waits: Vec<Wait> = seen.iter().map(|it| it.wait).collect();
    let curve = KaplanMeier::fit(&waits);
    let mut lines = vec![
        line(FIT, "cured", share(at.never.value), 0.299_015, 4),
        line(FIT, "shape", shape, 0.913_239, 4),
        line(
            FIT,
            "scale",
            (-at.location.value * shape).exp(),
            0.934_837,
            4,
        ),
        likelihood(FIT, fit.log_likelihood(), -381.3963),
    ];
    for (years, share) in [(1.0, 0.552), (2.0, 0.421), (5.0, 0.315), (8.0, 0.305)] {
        let what = format!("Kaplan–Meier after {years} years");
        lines.push(line(FIT, &what, curve.survival(years), share, 3));
    }
    lines
}

fn share(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// Reads waits; rows that lack one of the columns are left out. Groups become indicators of Medium and Poor.
fn read(
    path: &Path,
    days: &str,
    ended: &str,
    group: Option<&str>,
) -> Result<Vec<Observation>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let headers = reader.headers()?.clone();
    let column = |name: &str| headers.iter().position(|it| it == name);
    let (days, ended) = (
        column(days).ok_or("no column of times")?,
        column(ended).ok_or("no column of ends")?,
    );
    let group = group.and_then(column);
    let mut seen = Vec::new();
    for row in reader.records() {
        let row = row?;
        // The published fits leave out the row that is not complete.
        if row.iter().any(|cell| cell == "NA" || cell.is_empty()) {
            continue;
        }
        let number = |place: usize| row.get(place).and_then(|it| it.parse::<f64>().ok());
        let (Some(length), Some(ended)) = (number(days), number(ended)) else {
            continue;
        };
        let is = |name: &str| f64::from(u8::from(group.and_then(|it| row.get(it)) == Some(name)));
        let covariates = if group.is_some() {
            vec![is("Medium"), is("Poor")]
        } else {
            Vec::new()
        };
        seen.push(Observation {
            wait: Wait::new(length, ended > 0.5)?,
            covariates,
        });
    }
    Ok(seen)
}

fn without(seen: &[Observation]) -> Vec<Observation> {
    seen.iter().map(|it| Observation::from(it.wait)).collect()
}
