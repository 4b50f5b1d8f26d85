//! The curve of a wait in a terminal: how many such waits are still open, day by day, and where this one is.

use meanwhile_engine::views::WaitOutlook;

use crate::cli::output::{Page, plain, quiet, strong};

/// Rows of the curve.
const ROWS: usize = 6;
/// Columns of the curve at most. *Assumption:* fits beside its scale in 60 columns.
const COLUMNS: usize = 48;
/// Columns that its scale takes, with the room before it.
const SCALE: usize = 7;
/// Eighths of a character's height.
const EIGHTHS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Draws it.
pub fn draw(page: &mut Page, wait: &WaitOutlook) {
    let last = wait.curve.last().map_or(0, |point| point.day as usize);
    // The points of a long curve lie further apart than a day.
    let share = |day: usize| {
        let found = wait.curve.partition_point(|it| it.day as usize <= day);
        let point = found.checked_sub(1).map(|place| &wait.curve[place]);
        point.map_or(1.0, |it| it.open.value)
    };
    let shares: Vec<f64> = (0..=last).map(share).collect();
    let columns = shares.len().min(COLUMNS).min(page.columns(SCALE));
    for line in rows(&shares, columns) {
        page.line(2, [quiet(line.0), plain(line.1)]);
    }
    let here = place(wait.days as usize, last, columns);
    page.line(7, [strong(format!("{}▲", " ".repeat(here)))]);
    let end = format!("day {last}");
    let gap = columns.saturating_sub("day 0".len() + end.len()).max(1);
    page.line(7, [quiet(format!("day 0{}{end}", " ".repeat(gap)))]);
    page.line(7, [plain(format!("▲ you are here, day {}", wait.days))]);
    if let Some(promised) = &wait.promised {
        page.line(7, [plain(format!("They named {}.", promised.text))]);
    }
}

/// The rows from the top, each with its scale and its part of the curve.
fn rows(shares: &[f64], columns: usize) -> Vec<(String, String)> {
    let last = shares.len().saturating_sub(1);
    let row = |row: usize| {
        let floor = 1.0 - (row + 1) as f64 / ROWS as f64;
        let mark = |column: usize| {
            let day = if columns < 2 {
                0
            } else {
                column * last / (columns - 1)
            };
            let share = shares.get(day).copied().unwrap_or(0.0);
            let eighths = ((share - floor) * ROWS as f64 * 8.0)
                .round()
                .clamp(0.0, 8.0);
            EIGHTHS[eighths as usize]
        };
        let scale = match row {
            0 => "100 %",
            it if it == ROWS / 2 => " 50 %",
            _ => "     ",
        };
        (scale.to_owned(), (0..columns).map(mark).collect())
    };
    (0..ROWS).map(row).collect()
}

/// The column of a day.
fn place(day: usize, last: usize, columns: usize) -> usize {
    if last == 0 || columns < 2 {
        return 0;
    }
    day.min(last) * (columns - 1) / last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_falling_curve_fills_less_and_less() {
        let shares = [1.0, 0.75, 0.5, 0.25, 0.0];
        let rows = rows(&shares, 5);
        let drawn: Vec<&str> = rows.iter().map(|row| row.1.as_str()).collect();
        assert_eq!(
            drawn,
            ["█    ", "█▄   ", "██   ", "███  ", "███▄ ", "████ "]
        );
        assert!(rows[0].0.contains("100"));
    }

    #[test]
    fn a_day_has_its_column() {
        assert_eq!(place(0, 60, 48), 0);
        assert_eq!(place(60, 60, 48), 47);
        assert_eq!(place(90, 60, 48), 47);
        assert_eq!(place(5, 0, 48), 0);
    }
}
