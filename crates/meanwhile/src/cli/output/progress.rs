//! One quiet line about long work, rewritten in place on a terminal and absent everywhere else.

use std::time::{Duration, Instant};

use unicode_width::UnicodeWidthStr;

use super::screen::{Screen, can_rewrite};

/// How often the line may change.
const PAUSE: Duration = Duration::from_millis(120);

/// Work shorter than this needs no line.
const PATIENCE: Duration = Duration::from_millis(300);

/// A line about work under way.
#[derive(Debug)]
pub struct Progress {
    screen: Screen,
    shown: bool,
    visible: bool,
    started: Instant,
    last: Option<Instant>,
}

impl Progress {
    /// A line that appears when the work takes a while, unless `quiet`.
    pub fn new(screen: Screen, quiet: bool) -> Self {
        Self {
            screen,
            shown: !quiet && can_rewrite(),
            visible: false,
            started: Instant::now(),
            last: None,
        }
    }

    /// Says how far it is: `done` of `total` (0 when not known) units of `what`.
    pub fn step(&mut self, what: &str, done: u64, total: u64) {
        let now = Instant::now();
        let passed = now.duration_since(self.started);
        let recent = self
            .last
            .is_some_and(|last| now.duration_since(last) < PAUSE);
        if !self.shown || recent || passed < PATIENCE {
            return;
        }
        self.last = Some(now);
        self.visible = true;
        let text = line(what, done, total, passed);
        let room = self.screen.width.saturating_sub(text.width() + 1);
        self.screen
            .print_aside(&format!("\r{text}{}", " ".repeat(room)));
    }

    /// Takes the line away.
    pub fn clear(&mut self) {
        if std::mem::take(&mut self.visible) {
            let room = self.screen.width.saturating_sub(1);
            self.screen
                .print_aside(&format!("\r{}\r", " ".repeat(room)));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn line(what: &str, done: u64, total: u64, passed: Duration) -> String {
    let millis = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX).max(1);
    let rate = done.saturating_mul(1000) / millis;
    let mut text = format!("  {what}: {}", grouped(done));
    if total > 0 {
        text.push_str(&format!(" of {}", grouped(total)));
    }
    text.push_str(&format!(", {} a second", grouped(rate)));
    if total > done && rate > 0 {
        text.push_str(&format!(", {} left", span((total - done) / rate)));
    }
    text
}

/// “12,345”.
fn grouped(number: u64) -> String {
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
        let text = |done, total| line("Messages", done, total, Duration::from_secs(10));
        assert_eq!(
            text(12_000, 50_000),
            "  Messages: 12,000 of 50,000, 1,200 a second, 31 s left"
        );
        assert_eq!(text(12_000, 0), "  Messages: 12,000, 1,200 a second");
        assert_eq!(text(0, 50_000), "  Messages: 0 of 50,000, 0 a second");
        assert_eq!(
            text(100, 100_000),
            "  Messages: 100 of 100,000, 10 a second, 3 h left"
        );
    }
}
