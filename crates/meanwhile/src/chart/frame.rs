//! Where a plot of shares over days stands inside its picture, with the scale at its left.

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
            path.push_str(&format!("{letter}{:.1} {:.1}", self.x(day), self.y(share)));
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

/// A number as it stands in a picture.
pub fn num(value: f64) -> String {
    format!("{value:.1}")
}
