//! One quiet line about long work, rewritten in place on a terminal and absent everywhere else.

use std::time::{Duration, Instant};

use unicode_width::UnicodeWidthStr;

use super::clean::cut;
use super::screen::{Screen, can_rewrite};

/// How often the line may change.
const PAUSE: Duration = Duration::from_millis(120);

/// Work shorter than this needs no line.
const PATIENCE: Duration = Duration::from_millis(300);

/// Columns that a terminal needs to show `^C` behind the line.
const ECHO_COLUMNS: usize = 2;

/// A line about work under way.
#[derive(Debug)]
pub struct Progress {
    screen: Screen,
    shown: bool,
    /// Columns of the line that stands; 0 when there is none.
    columns: usize,
    started: Instant,
    last: Option<Instant>,
}

/// How far work is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Far<'a> {
    /// What is done, such as “Reading”.
    pub what: &'a str,
    /// Parts of a hundred, where the whole is known.
    pub percent: Option<u8>,
    /// Things done so far; 0 when they are not counted.
    pub count: u64,
    /// Things a second; 0 when not known.
    pub rate: u64,
    /// Time left, where it can be estimated.
    pub left: Option<Duration>,
}

impl Progress {
    /// A line that appears when the work takes a while, unless `quiet`.
    pub fn new(screen: Screen, quiet: bool) -> Self {
        Self {
            screen,
            shown: !quiet && can_rewrite(),
            columns: 0,
            started: Instant::now(),
            last: None,
        }
    }

    /// Says how far it is.
    pub fn step(&mut self, far: &Far<'_>) {
        let now = Instant::now();
        let passed = now.duration_since(self.started);
        let recent = self
            .last
            .is_some_and(|last| now.duration_since(last) < PAUSE);
        if !self.shown || recent || passed < PATIENCE {
            return;
        }
        self.last = Some(now);
        let room = self.screen.width.saturating_sub(ECHO_COLUMNS + 1);
        let text = cut(&line(far), room);
        let rest = self.columns.saturating_sub(text.width());
        self.columns = text.width();
        self.screen
            .print_aside(&format!("\r{text}{}", " ".repeat(rest)));
    }

    /// Takes the line away.
    pub fn clear(&mut self) {
        let columns = std::mem::take(&mut self.columns);
        if columns > 0 {
            let blank = " ".repeat(columns + ECHO_COLUMNS);
            self.screen.print_aside(&format!("\r{blank}\r"));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn line(far: &Far<'_>) -> String {
    let mut text = format!("  {}", far.what);
    if let Some(percent) = far.percent {
        text.push_str(&format!(", {percent} %"));
    }
    if far.count > 0 {
        text.push_str(&format!(": {}", grouped(far.count)));
    }
    if far.rate > 0 {
        text.push_str(&format!(", {} a second", grouped(far.rate)));
    }
    if let Some(left) = far.left {
        text.push_str(&format!(", {} left", span(left.as_secs())));
    }
    text
}

/// “12,345”.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn span(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{} s", seconds.max(1)),
        60..3600 => format!("{} min", seconds.div_ceil(60)),
        _ => format!("{} h", seconds.div_ceil(3600)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_tells_rate_and_time_left_where_they_can_be_known() {
        let far = Far {
            what: "Reading",
            percent: Some(24),
            count: 12_000,
            rate: 1_200,
            left: Some(Duration::from_secs(31)),
        };
        assert_eq!(
            line(&far),
            "  Reading, 24 %: 12,000, 1,200 a second, 31 s left"
        );
        let far = Far {
            what: "Matching",
            ..Far::default()
        };
        assert_eq!(line(&far), "  Matching");
        assert_eq!([span(0), span(61), span(7000)], ["1 s", "2 min", "2 h"]);
    }
}
