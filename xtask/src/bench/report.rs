//! Words and tables for measured figures. Knows nothing of what was measured.

use super::measure::{Goal, Measure};

/// One line for the terminal: name, figure, floor or peer and the ratio to it, goal, and whether it is met.
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
    if let Some(note) = &measure.note {
        line.push_str(&format!("; {note}"));
    }
    line.push_str(&format!("; goal {}: {verdict}", goal(measure)));
    line
}

/// A Markdown table of the measures, in their order.
pub(super) fn table(measures: &[Measure]) -> String {
    let mut table = String::from("| what | figure | beside | goal | |\n|---|---|---|---|---|\n");
    for measure in measures {
        table.push_str(&format!(
            "| {} | {}{} | {} | {} | {} |\n",
            measure.name,
            amount(measure.figure, measure.unit),
            measure
                .note
                .as_ref()
                .map(|note| format!(" ({note})"))
                .unwrap_or_default(),
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
        Goal::Most(limit) => format!("at most {}", amount(limit, measure.unit)),
        Goal::Least(limit) => format!("at least {}", amount(limit, measure.unit)),
        Goal::MostTimes(times) => format!("at most {times} ×"),
        Goal::LeastTimes(times) => format!("at least {times} ×"),
    }
}

fn ratio(measure: &Measure) -> Option<String> {
    let beside = measure.beside.as_ref()?;
    let times = measure.figure / beside.figure;
    let floor = amount(beside.figure, measure.unit);
    Some(format!("{times:.2} × {}, {floor}", beside.name))
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
    use super::*;

    fn start() -> Measure {
        Measure::new("start", 12.5, "ms", Goal::Most(20.0)).beside("an empty program", 5.0)
    }

    #[test]
    fn a_line_says_figure_ratio_goal_and_verdict() {
        assert_eq!(
            line(&start()),
            "start: 12.5 ms (2.50 × an empty program, 5 ms); goal at most 20 ms: met"
        );
    }

    #[test]
    fn a_note_stands_beside_its_figure() {
        let noted = start().note("3 ms of it computing".to_owned());
        assert!(line(&noted).contains("; 3 ms of it computing; goal"));
        assert!(table(&[noted]).contains("| 12.5 ms (3 ms of it computing) |"));
    }

    #[test]
    fn a_goal_in_times_is_said_in_times() {
        let mut start = start();
        start.goal = Goal::MostTimes(3.0);
        assert!(line(&start).ends_with("; goal at most 3 ×: met"));
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
