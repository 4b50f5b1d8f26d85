//! `cargo xtask eval reference DIR`: published fits of the mixture cure model, repeated. The fitting itself is an example
//! of the forecast; this judges it.

use std::process::Command;

use serde_json::Value;

use crate::bench::program;
use crate::failure::Failure;
use crate::process;

const USAGE: &str =
    "usage: cargo xtask eval reference DIR, with bc.csv of flexsurv and e1684.csv of smcure";

/// By how much a log-likelihood may differ.
const LIKELIHOOD_APART: f64 = 0.01;

/// Runs the evaluation; the arguments come after its name.
pub(super) fn run(arguments: &[String]) -> Result<(), Failure> {
    let [folder] = arguments else {
        return Err(Failure::new("One folder is wanted.").hint(USAGE));
    };
    let example = program::example("meanwhile-forecast", "eval_reference")?;
    let said = process::capture(Command::new(example).arg(folder))?;
    let lines: Vec<Value> = serde_json::from_str(&said)
        .map_err(|why| Failure::new(format!("What was fitted cannot be read: {why}")))?;
    let mut apart = 0;
    for line in &lines {
        let agrees = agrees(line);
        apart += usize::from(!agrees);
        println!(
            "{:24} {:30} {:>14} {:>14}  {}",
            line["fit"].as_str().unwrap_or_default(),
            line["what"].as_str().unwrap_or_default(),
            shown(&line["found"]),
            shown(&line["published"]),
            if agrees { "agrees" } else { "DIFFERS" }
        );
    }
    if apart > 0 || lines.is_empty() {
        return Err(Failure::new(format!(
            "{apart} of {} figures differ.",
            lines.len()
        )));
    }
    println!("{} figures agree.", lines.len());
    Ok(())
}

/// Whether both figures are the same to the digits that were published; without digits, to 0.01.
fn agrees(line: &Value) -> bool {
    let (Some(found), Some(published)) = (line["found"].as_f64(), line["published"].as_f64())
    else {
        return false;
    };
    match line["digits"].as_i64() {
        Some(0) | None => (found - published).abs() <= LIKELIHOOD_APART,
        Some(digits) => {
            // Half a unit of the last digit, and a little for the rounding of what was published.
            let unit = 10.0_f64.powi(published.abs().log10().floor() as i32 + 1 - digits as i32);
            (found - published).abs() <= 0.51 * unit
        }
    }
}

fn shown(value: &Value) -> String {
    let value = value.as_f64().unwrap_or(f64::NAN);
    if value.abs() < 1e-3 {
        format!("{value:.5e}")
    } else {
        format!("{value:.5}")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn figures_agree_to_the_digits_that_were_published() {
        let line = |found: f64, published: f64, digits: i32| json!({"found": found, "published": published, "digits": digits});
        assert!(agrees(&line(1.549_64, 1.5496, 4)));
        assert!(!agrees(&line(1.5503, 1.5496, 4)));
        assert!(agrees(&line(1.613_055e-5, 1.613_062e-5, 4)));
        assert!(!agrees(&line(1.615e-5, 1.613_062e-5, 4)));
        assert!(agrees(&line(-2580.0124, -2580.012, 0)));
        assert!(!agrees(&line(-2580.03, -2580.012, 0)));
        assert!(!agrees(
            &json!({"found": null, "published": 1.0, "digits": 4})
        ));
    }
}
