//! A specification file: Markdown with `timeline` blocks. Keeps the prose as it is.

/// A parsed file.
pub struct Book {
    parts: Vec<Part>,
    /// The timelines in it, in order.
    pub specs: Vec<Spec>,
}

enum Part {
    Prose(String),
    Timeline(usize),
}

/// One timeline under its heading.
pub struct Spec {
    /// The heading above it.
    pub title: String,
    /// Its lines.
    pub entries: Vec<Entry>,
}

/// A line, and for a `now` line what is expected then.
pub struct Entry {
    /// The line as written.
    pub line: String,
    /// The expected lines, without their leading `=`.
    pub expected: Vec<String>,
}

const OPEN: &str = "```timeline";
const CLOSE: &str = "```";

impl Book {
    /// Takes a file apart.
    pub fn parse(text: &str) -> Self {
        let mut book = Self {
            parts: Vec::new(),
            specs: Vec::new(),
        };
        let mut title = String::new();
        let mut open: Option<Spec> = None;
        for line in text.lines() {
            match open.take() {
                Some(spec) if line.trim() == CLOSE => {
                    book.parts.push(Part::Timeline(book.specs.len()));
                    book.specs.push(spec);
                }
                Some(mut spec) => {
                    match (line.trim().strip_prefix('='), spec.entries.last_mut()) {
                        (Some(expected), Some(entry)) => {
                            entry.expected.push(expected.trim().to_owned())
                        }
                        _ => spec.entries.push(Entry {
                            line: line.to_owned(),
                            expected: Vec::new(),
                        }),
                    }
                    open = Some(spec);
                }
                None if line.trim() == OPEN => {
                    open = Some(Spec {
                        title: title.clone(),
                        entries: Vec::new(),
                    });
                }
                None => {
                    if let Some(heading) = line.strip_prefix('#') {
                        title = heading.trim_start_matches('#').trim().to_owned();
                    }
                    book.parts.push(Part::Prose(line.to_owned()));
                }
            }
        }
        assert!(open.is_none(), "a timeline is not closed under `{title}`");
        book
    }

    /// Puts the file together again.
    pub fn print(&self) -> String {
        let mut text = String::new();
        let mut add = |line: &str| {
            text.push_str(line);
            text.push('\n');
        };
        for part in &self.parts {
            match part {
                Part::Prose(line) => add(line),
                Part::Timeline(index) => {
                    add(OPEN);
                    for entry in &self.specs[*index].entries {
                        add(&entry.line);
                        for line in &entry.expected {
                            add(&format!("  = {line}"));
                        }
                    }
                    add(CLOSE);
                }
            }
        }
        text
    }
}
