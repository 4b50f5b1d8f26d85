//! A page under construction: lines of styled text, wrapped to the width. Text that goes in is cleaned here, so
//! that no command can forget to.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::clean::clean;
use super::table::Table;

/// Columns beyond which running text is hard to read (assumption; typographers say 45 to 90).
const PROSE_COLUMNS_MAX: usize = 92;

/// Columns that running text needs at least; a narrower terminal breaks lines itself.
const PROSE_COLUMNS_MIN: usize = 20;

/// A piece of a line.
#[derive(Clone, Debug)]
pub struct Span {
    text: String,
    style: Style,
}

/// Text as it is.
pub fn plain(text: impl AsRef<str>) -> Span {
    span(text.as_ref(), Style::new())
}

/// What the eye should find first.
pub fn strong(text: impl AsRef<str>) -> Span {
    span(text.as_ref(), Style::new().bold())
}

/// What can be passed over.
pub fn quiet(text: impl AsRef<str>) -> Span {
    span(text.as_ref(), Style::new().dimmed())
}

/// What can be typed.
pub fn command(text: impl AsRef<str>) -> Span {
    span(text.as_ref(), command_style())
}

fn command_style() -> Style {
    Style::new().fg_color(Some(AnsiColor::Cyan.into()))
}

fn span(text: &str, style: Style) -> Span {
    Span {
        text: clean(text),
        style,
    }
}

impl Span {
    /// The cleaned text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same span with other text, cleaned again.
    pub fn map_text(self, change: impl FnOnce(&str) -> String) -> Self {
        span(&change(&self.text), self.style)
    }

    /// The text with its style.
    pub fn styled(&self) -> String {
        if self.style == Style::new() || self.text.is_empty() {
            return self.text.clone();
        }
        format!(
            "{}{}{}",
            self.style.render(),
            self.text,
            self.style.render_reset()
        )
    }
}

/// A page under construction.
#[derive(Debug)]
pub struct Page {
    width: usize,
    text: String,
    on_the_demo: bool,
}

impl Page {
    /// An empty page, so many columns wide.
    pub fn new(width: usize) -> Self {
        Self {
            width,
            text: String::new(),
            on_the_demo: false,
        }
    }

    /// Whether what can be typed is meant for the invented records from here on.
    pub fn on_the_demo(&mut self, on: bool) {
        self.on_the_demo = on;
    }

    /// What is typed for the records that this page is about.
    fn meant(&self, span: Span) -> Span {
        let is_command = span.style == command_style();
        let own = span.text.strip_prefix("meanwhile ");
        match own.filter(|rest| self.on_the_demo && is_command && !rest.starts_with("demo")) {
            Some(rest) => command(format!("meanwhile demo {rest}")),
            None => span,
        }
    }

    /// The columns that a line of running text has beside so many.
    pub fn columns(&self, taken: usize) -> usize {
        let all = self.width.clamp(PROSE_COLUMNS_MIN, PROSE_COLUMNS_MAX);
        all.saturating_sub(taken)
    }

    /// An empty line, unless the page is empty or ends in one.
    pub fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// The heading of a part, with an empty line before it.
    pub fn heading(&mut self, text: &str) {
        self.blank();
        self.line(0, [strong(text)]);
    }

    /// A line of running text; what does not fit continues below, equally indented.
    pub fn line(&mut self, indent: usize, spans: impl IntoIterator<Item = Span>) {
        self.hanging(indent, indent, spans);
    }

    /// A line whose continuation is indented differently.
    pub fn hanging(&mut self, first: usize, later: usize, spans: impl IntoIterator<Item = Span>) {
        let spans = spans.into_iter().map(|span| self.meant(span).styled());
        let styled: String = spans.collect();
        let (first, later) = (" ".repeat(first), " ".repeat(later));
        let options = Options::new(self.width.clamp(PROSE_COLUMNS_MIN, PROSE_COLUMNS_MAX))
            .initial_indent(&first)
            .subsequent_indent(&later)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(&styled, options) {
            self.raw(line.trim_end());
        }
    }

    /// A paragraph of plain text.
    pub fn para(&mut self, indent: usize, text: &str) {
        self.line(indent, [plain(text)]);
    }

    /// A paragraph of quiet text.
    pub fn aside(&mut self, indent: usize, text: &str) {
        self.line(indent, [quiet(text)]);
    }

    /// A line with a dash, as in a list.
    pub fn item(&mut self, indent: usize, text: &str) {
        self.hanging(indent, indent + 2, [quiet("- "), plain(text)]);
    }

    /// Something to type, on a line of its own; it is never broken, so that it can be copied.
    pub fn type_this(&mut self, indent: usize, text: &str) {
        let typed = self.meant(command(text)).styled();
        let line = format!("{}{typed}", " ".repeat(indent));
        self.raw(&line);
    }

    /// A table; where the page is too narrow for its columns, each row is running text.
    pub fn table(&mut self, indent: usize, table: &Table) {
        let width = self.width.saturating_sub(indent);
        if !table.fits(width) {
            for row in table.rows() {
                let cells = row.iter().filter(|cell| !cell.text().is_empty());
                let parted = cells.flat_map(|cell| [plain("  "), cell.clone()]);
                self.hanging(indent, indent + 2, parted.skip(1));
            }
            return;
        }
        for line in table.lines(width) {
            let line = format!("{}{line}", " ".repeat(indent));
            self.raw(line.trim_end());
        }
    }

    /// Ready text of our own, such as generated help; nothing from outside may come this way.
    pub fn raw(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("memory takes every write");
    }

    /// The finished page.
    pub fn finish(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;

    fn plain_page(width: usize, draw: impl FnOnce(&mut Page)) -> String {
        let mut page = Page::new(width);
        draw(&mut page);
        anstream::adapter::strip_str(&page.finish()).to_string()
    }

    #[test]
    fn styles_take_no_room_when_lines_are_wrapped() {
        let text = plain_page(20, |page| {
            page.hanging(
                2,
                4,
                [
                    strong("one two"),
                    plain(" three "),
                    command("four five six"),
                ],
            );
        });
        assert_eq!(text, "  one two three four\n    five six\n");
    }

    #[test]
    fn text_from_outside_cannot_bring_its_own_style() {
        let mut page = Page::new(80);
        page.para(0, "\u{1b}[31mred\u{1b}[0m");
        assert_eq!(page.finish(), "red\n");
    }

    #[test]
    fn empty_lines_never_pile_up() {
        let text = plain_page(40, |page| {
            page.blank();
            page.para(0, "a");
            page.blank();
            page.heading("b");
        });
        assert_eq!(text, "a\n\nb\n");
    }

    #[test]
    fn on_the_demo_what_can_be_typed_means_the_invented_records() {
        let text = plain_page(60, |page| {
            page.on_the_demo(true);
            page.type_this(0, "meanwhile why elbe");
            page.line(0, [plain("meanwhile: "), command("meanwhile demo list")]);
            page.on_the_demo(false);
            page.type_this(0, "meanwhile add");
        });
        assert_eq!(
            text,
            "meanwhile demo why elbe\nmeanwhile: meanwhile demo list\nmeanwhile add\n"
        );
    }

    #[test]
    fn a_table_that_is_too_wide_becomes_running_text() {
        let mut table = Table::new(&[Column::Fixed, Column::Number]);
        table.row([plain("a first interview"), plain("5 waits")]);
        assert_eq!(
            plain_page(40, |page| page.table(2, &table)),
            "  a first interview  5 waits\n"
        );
        assert_eq!(
            plain_page(20, |page| page.table(2, &table)),
            "  a first interview\n    5 waits\n"
        );
    }

    #[test]
    fn a_command_is_never_broken() {
        let long = "meanwhile sent brightwater-media-editor thank_for_decision";
        assert_eq!(
            plain_page(20, |page| page.type_this(2, long)),
            format!("  {long}\n")
        );
    }
}
