//! Tables without lines: columns as wide as they must be, the widest giving way when the page is narrow.

use unicode_width::UnicodeWidthStr;

use super::clean::cut;
use super::page::Span;

/// Columns between two cells.
const GAP: usize = 2;

/// The narrowest a column may become.
const COLUMN_MIN: usize = 6;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Gives way when there is no room: its cells are cut.
    Flexible,
    /// Always shown whole.
    Fixed,
    /// Always shown whole, to the right.
    Number,
}

/// A table.
#[derive(Debug)]
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<Span>>,
}

impl Table {
    /// A table with these columns.
    pub fn new(columns: &[Column]) -> Self {
        Self {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; it has a cell for each column.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Span>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// The lines, each at most so many columns wide where the fixed columns allow it.
    pub fn lines(&self, width: usize) -> Vec<String> {
        let widths = self.widths(width);
        self.rows
            .iter()
            .map(|row| self.line(row, &widths))
            .collect()
    }

    /// Whether the lines fit so many columns, with what may be cut at its narrowest.
    pub fn fits(&self, width: usize) -> bool {
        let gaps = GAP * self.columns.len().saturating_sub(1);
        self.widths(width).iter().sum::<usize>() + gaps <= width
    }

    /// The rows, for a page that is too narrow for columns.
    pub fn rows(&self) -> &[Vec<Span>] {
        &self.rows
    }

    fn widths(&self, width: usize) -> Vec<usize> {
        let widest = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.text().width()).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..self.columns.len()).map(widest).collect();
        let gaps = GAP * widths.len().saturating_sub(1);
        while widths.iter().sum::<usize>() + gaps > width {
            let flexible = (0..widths.len()).filter(|at| self.columns[*at] == Column::Flexible);
            let Some(widest) = flexible.max_by_key(|at| widths[*at]) else {
                break;
            };
            if widths[widest] <= COLUMN_MIN {
                break;
            }
            widths[widest] -= 1;
        }
        widths
    }

    fn line(&self, row: &[Span], widths: &[usize]) -> String {
        let mut line = String::new();
        let mut owed = 0;
        for ((cell, width), column) in row.iter().zip(widths).zip(&self.columns) {
            if *width == 0 {
                continue;
            }
            let cell = cell.clone().map_text(|text| cut(text, *width));
            let free = width.saturating_sub(cell.text().width());
            let (before, after) = if *column == Column::Number {
                (free, 0)
            } else {
                (0, free)
            };
            line.push_str(&" ".repeat(owed + before));
            line.push_str(&cell.styled());
            owed = after + GAP;
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::super::page::plain;
    use super::*;

    fn table() -> Table {
        let columns = [Column::Flexible, Column::Flexible, Column::Number];
        let mut table = Table::new(&columns);
        table.row([
            plain("Lindqvist & Daughters"),
            plain("Data Analyst"),
            plain("12"),
        ]);
        table.row([plain("李明"), plain("Editor"), plain("3")]);
        table
    }

    #[test]
    fn columns_line_up_by_what_is_seen() {
        let lines: Vec<String> = table()
            .lines(80)
            .iter()
            .map(|it| anstream::adapter::strip_str(it).to_string())
            .collect();
        assert_eq!(
            lines,
            [
                "Lindqvist & Daughters  Data Analyst  12",
                "李明                   Editor         3",
            ]
        );
    }

    #[test]
    fn a_table_says_when_its_fixed_columns_do_not_fit() {
        // Two columns of six, a number of two, and two gaps.
        assert!(table().fits(18));
        assert!(!table().fits(17));
    }

    #[test]
    fn the_widest_flexible_column_gives_way_first() {
        let lines: Vec<String> = table()
            .lines(36)
            .iter()
            .map(|it| anstream::adapter::strip_str(it).to_string())
            .collect();
        assert_eq!(lines[0], "Lindqvist…          Data Analyst  12");
        assert!(lines.iter().all(|line| line.width() <= 36), "{lines:?}");
    }
}
