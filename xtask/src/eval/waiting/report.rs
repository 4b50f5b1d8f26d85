//! The report: a table for each file and each number of rows that was given, what was aimed at, and which family and
//! strength of the prior foretold best.

use std::fmt::Write;

use serde_json::Value;

/// By how much the model may be worse than Kaplan and Meier where it is given a hundred rows or more.
const WORSE_MAX: f64 = 1.02;

/// Choices of family and strength that are shown.
const CHOICES_SHOWN: usize = 16;

/// The report on all files.
pub(super) fn text(scores: &Value) -> String {
    let mut out = String::new();
    for file in list(&scores["files"]) {
        let (name, rows, ended) = (word(&file["file"]), &file["rows"], &file["ended"]);
        let _ = writeln!(out, "{name}: {rows} waits, {ended} answered");
        for table in list(&file["tables"]) {
            one_table(&mut out, table);
        }
        out.push('\n');
    }
    choices(&mut out, scores);
    out
}

fn one_table(out: &mut String, table: &Value) {
    let (given, repeats) = (word(&table["given"]), &table["repeats"]);
    let _ = writeln!(
        out,
        "  {given:18} ({repeats:3} splits)  integrated Brier  log score  calibration error"
    );
    let scores = list(&table["scores"]);
    let plain = scores
        .iter()
        .filter(|it| word(&it["name"]).starts_with("plain"));
    let best = plain.min_by(|a, b| brier(a).total_cmp(&brier(b)));
    let find = |name: &str| scores.iter().find(|it| word(&it["name"]) == name);
    let rows = [
        find("model"),
        find("Kaplan–Meier"),
        best,
        find("rule of thumb"),
    ];
    for row in rows.into_iter().flatten() {
        let _ = writeln!(
            out,
            "    {:32} {:17.4} {:10.3} {:18.3}",
            word(&row["name"]),
            brier(row),
            number(&row["log_score"]),
            number(&row["calibration_error"])
        );
    }
    if let (Some(model), Some(km), Some(plain)) = (find("model"), find("Kaplan–Meier"), best) {
        let (by_km, by_plain) = (brier(model) / brier(km), brier(model) / brier(plain));
        let few = !given.starts_with("70") && !given.starts_with("100");
        let most = if few { 1.0 } else { WORSE_MAX };
        let verdict = if by_km <= most && by_plain < 1.0 {
            "met"
        } else {
            "MISSED"
        };
        let _ = writeln!(
            out,
            "    {by_km:.3} × Kaplan–Meier (at most {most}), {by_plain:.3} × the best plain law (below 1): {verdict}"
        );
    }
}

/// The log score of each family and strength, averaged over files and numbers of rows; the best first.
fn choices(out: &mut String, scores: &Value) {
    let mut sums: Vec<(String, f64, f64)> = Vec::new();
    for file in list(&scores["files"]) {
        for table in list(&file["tables"]) {
            for choice in list(&table["choices"]) {
                let (name, score) = (word(&choice["name"]), number(&choice["log_score"]));
                match sums.iter_mut().find(|it| it.0 == name) {
                    Some(sum) => (sum.1, sum.2) = (sum.1 + score, sum.2 + 1.0),
                    None => sums.push((name.to_owned(), score, 1.0)),
                }
            }
        }
    }
    let mut means: Vec<(String, f64)> = sums
        .into_iter()
        .map(|(name, sum, count)| (name, sum / count))
        .collect();
    means.sort_by(|a, b| b.1.total_cmp(&a.1));
    out.push_str("Family and strength of the prior, by the log score over all files and tables:\n");
    for (name, score) in means.iter().take(CHOICES_SHOWN) {
        let _ = writeln!(out, "    {name:32} {score:8.4}");
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn brier(score: &Value) -> f64 {
    number(&score["integrated_brier"])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn scores(model: f64) -> Value {
        let score = |name: &str, brier: f64| json!({"name": name, "integrated_brier": brier, "log_score": -2.0, "calibration_error": 0.01});
        json!({"files": [{"file": "a.csv", "rows": 200, "ended": 90, "tables": [{
            "given": "70 % of the rows", "repeats": 20,
            "scores": [score("model", model), score("Kaplan–Meier", 0.2), score("plain Weibull", 0.23),
                score("plain lognormal", 0.21), score("rule of thumb", 0.4)],
            "choices": [{"name": "lognormal, prior × 1", "log_score": -2.0},
                {"name": "Weibull, prior × 1", "log_score": -1.9}],
        }]}]})
    }

    #[test]
    fn the_best_plain_law_stands_beside_the_model() {
        let said = text(&scores(0.203));
        assert!(
            said.contains("plain lognormal") && !said.contains("plain Weibull"),
            "{said}"
        );
        assert!(
            said.contains("1.015 × Kaplan–Meier") && said.contains(": met"),
            "{said}"
        );
        let weibull = said.find("Weibull, prior").expect("it is listed");
        assert!(weibull < said.find("lognormal, prior").expect("it is listed"));
    }

    #[test]
    fn an_aim_that_is_missed_stands_out() {
        assert!(text(&scores(0.205)).contains("MISSED"));
        assert!(text(&scores(0.215)).contains("MISSED"));
    }
}
