//! Words and tables for measured figures. Knows nothing of what was measured.

use super::{Goal, Measure};

/// One line for the terminal: name, figure, ratio to floor or peer, goal, and whether it is met.
pub(super) fn line(measure: &Measure) -> String {
    let verdict = if measure.meets_goal() {
        "met"
    } else {
        "MISSED"
    };
    let mut line = format!("{}: {}", measure.name, amount(measure.figure, measure.unit));
    if let Some(beside) = ratio(measure) {
        line.push_str(&format!(" ({beside})"));
    }
    line.push_str(&format!("; goal {}: {verdict}", goal(measure)));
    line
}

/// A Markdown table of the measures, in their order.
pub(super) fn table(measures: &[Measure]) -> String {
    let mut table = String::from("| what | figure | beside | goal | |\n|---|---|---|---|---|\n");
    for measure in measures {
        table.push_str(&format!(
            "| {} | {} | {} | {} | {} |\n",
            measure.name,
            amount(measure.figure, measure.unit),
            ratio(measure).unwrap_or_else(|| "none".to_owned()),
            goal(measure),
            if measure.meets_goal() {
                "met"
            } else {
                "**missed**"
            },
        ));
    }
    table
}

fn goal(measure: &Measure) -> String {
    match measure.goal {
        Goal::AtMost(limit) => format!("at most {}", amount(limit, measure.unit)),
        Goal::AtLeast(limit) => format!("at least {}", amount(limit, measure.unit)),
    }
}

fn ratio(measure: &Measure) -> Option<String> {
    let beside = measure.beside.as_ref()?;
    let times = measure.figure / beside.figure;
    Some(format!("{times:.2} × {}", beside.name))
}

/// A figure with its unit: whole numbers without a fraction, others with one digit, small ones with
/// three significant ones.
fn amount(figure: f64, unit: &str) -> String {
    let digits = if figure.fract() == 0.0 {
        0
    } else if figure.abs() >= 10.0 {
        1
    } else {
        3
    };
    format!("{figure:.digits$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::super::Beside;
    use super::*;

    fn start() -> Measure {
        Measure {
            name: "start",
            figure: 12.5,
            unit: "ms",
            goal: Goal::AtMost(20.0),
            beside: Some(Beside {
                name: "an empty program",
                figure: 5.0,
            }),
        }
    }

    #[test]
    fn a_line_says_figure_ratio_goal_and_verdict() {
        assert_eq!(
            line(&start()),
            "start: 12.5 ms (2.50 × an empty program); goal at most 20 ms: met"
        );
    }

    #[test]
    fn a_missed_goal_stands_out_in_the_table() {
        let mut slow = start();
        slow.figure = 40.0;
        slow.beside = None;
        assert!(
            table(&[slow]).ends_with("| start | 40 ms | none | at most 20 ms | **missed** |\n")
        );
    }
}
