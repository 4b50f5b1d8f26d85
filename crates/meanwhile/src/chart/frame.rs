//! Where a plot of shares over days stands inside its picture, with the scale at its left.

use std::fmt::Write as _;

use maud::{Markup, html};

/// Room round the plot and the days it spans, in the units of the picture.
pub struct Frame {
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// Room at the left.
    pub left: f64,
    /// Room above.
    pub top: f64,
    /// Room at the right.
    pub right: f64,
    /// Room below.
    pub bottom: f64,
    /// The last day that is shown; the first is 0.
    pub days: f64,
}

impl Frame {
    /// Where a day is.
    pub fn x(&self, day: f64) -> f64 {
        let share = (day / self.days.max(1.0)).clamp(0.0, 1.0);
        self.left + share * (self.width - self.left - self.right)
    }

    /// Where a share is, 0 to 1.
    pub fn y(&self, share: f64) -> f64 {
        self.top + (1.0 - share.clamp(0.0, 1.0)) * (self.height - self.top - self.bottom)
    }

    /// A line through points of day and share.
    pub fn path(&self, points: impl Iterator<Item = (f64, f64)>) -> String {
        let mut path = String::new();
        for (day, share) in points {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            path.push(letter);
            push(&mut path, self.x(day));
            path.push(' ');
            push(&mut path, self.y(share));
        }
        path
    }

    /// What lies between two lines, both from left to right.
    pub fn band(
        &self,
        high: impl Iterator<Item = (f64, f64)>,
        low: impl DoubleEndedIterator<Item = (f64, f64)>,
    ) -> String {
        format!("{}Z", self.path(high.chain(low.rev())))
    }

    /// Lines at none, half and all, with their shares.
    pub fn scale(&self) -> Markup {
        html! {
            @for share in [0.0, 0.5, 1.0] {
                line.axis x1=(num(self.left)) x2=(num(self.width - self.right)) y1=(num(self.y(share))) y2=(num(self.y(share))) {}
                text x=(num(self.left - 6.0)) y=(num(self.y(share) + 4.0)) text-anchor="end" { (format!("{:.0} %", share * 100.0)) }
            }
        }
    }

    /// The word below a day.
    pub fn day(&self, day: f64, anchor: &str) -> Markup {
        html! {
            text x=(num(self.x(day))) y=(num(self.height - 8.0)) text-anchor=(anchor) {
                @if day == 0.0 { "interview" } @else { "day " (day) }
            }
        }
    }

    /// Days that are written below: whole weeks, months or years, so far apart that there are at most `most` steps of them.
    pub fn ticks(&self, most: f64) -> impl Iterator<Item = f64> + use<> {
        let days = self.days;
        let step = [7.0, 14.0, 30.0, 60.0, 120.0, 180.0, 365.0]
            .into_iter()
            .find(|step| days / step <= most);
        let step = step.unwrap_or((days / most / 365.0).ceil() * 365.0);
        (0..)
            .map(move |it| f64::from(it) * step)
            .take_while(move |it| *it <= days)
    }
}

/// A number as it stands in a picture: with one decimal place.
pub fn num(value: f64) -> String {
    let mut text = String::new();
    push(&mut text, value);
    text
}

/// Writes such a number. The curves of a page are thousands of them, and whole tenths are a fraction of the work that is
/// spent on writing a fraction exactly.
fn push(text: &mut String, value: f64) {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    let told = write!(text, "{sign}{}.{}", tenths / 10, tenths % 10);
    told.expect("a text takes whatever is written");
}

#[cfg(test)]
mod tests {
    use super::num;

    #[test]
    fn numbers_are_rounded_to_tenths() {
        let all = [0.0, 0.04, 0.05, 9.96, 36.0, 119.25, -0.04, -3.27, 1e6];
        assert_eq!(
            all.map(num),
            [
                "0.0",
                "0.0",
                "0.1",
                "10.0",
                "36.0",
                "119.3",
                "0.0",
                "-3.3",
                "1000000.0"
            ]
        );
        assert_eq!(num(f64::NAN), "0.0");
    }
}
