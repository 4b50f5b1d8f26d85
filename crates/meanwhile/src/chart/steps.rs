//! Response times as a step curve: the share of waits still without an answer, day by day (Kaplan–Meier), with its interval.

use maud::{Markup, html};
use meanwhile_engine::views::ResponseTimes;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 52.0;
const TOP: f64 = 14.0;
const RIGHT: f64 = 12.0;
const BOTTOM: f64 = 30.0;

/// The curve, inside an SVG element that `frame` gives.
pub fn inside(times: &ResponseTimes) -> Markup {
    let last = times.curve.last().map_or(1.0, |it| it.days).max(1.0) * 1.08;
    let x = |days: f64| LEFT + days / last * (WIDTH - LEFT - RIGHT);
    let y = |share: f64| TOP + (1.0 - share) * (HEIGHT - TOP - BOTTOM);
    let steps = |value: &dyn Fn(usize) -> f64| -> Vec<(f64, f64)> {
        let mut points = vec![(0.0, 1.0)];
        for (place, step) in times.curve.iter().enumerate() {
            let before = points.last().map_or(1.0, |it| it.1);
            points.push((step.days, before));
            points.push((step.days, value(place)));
        }
        let end = points.last().map_or(1.0, |it| it.1);
        points.push((last, end));
        points
    };
    let path = |points: &mut dyn Iterator<Item = (f64, f64)>| {
        let mut text = String::new();
        for (days, share) in points {
            let letter = if text.is_empty() { 'M' } else { 'L' };
            text.push_str(&format!("{letter}{:.1} {:.1}", x(days), y(share)));
        }
        text
    };
    let high = steps(&|place| times.curve[place].high);
    let low = steps(&|place| times.curve[place].low);
    let band = path(&mut high.into_iter().chain(low.into_iter().rev()));
    let line = path(&mut steps(&|place| times.curve[place].open).into_iter());
    html! {
        @for share in [0.0, 0.5, 1.0] {
            line.axis x1=(LEFT) x2=(WIDTH - RIGHT) y1=(num(y(share))) y2=(num(y(share))) {}
            text x=(LEFT - 6.0) y=(num(y(share) + 4.0)) text-anchor="end" { (format!("{:.0} %", share * 100.0)) }
        }
        path.band d=(format!("{band}Z")) {}
        path.line d=(line) {}
        @for day in ticks(last) {
            text x=(num(x(day))) y=(HEIGHT - 8.0) text-anchor=(if day == 0.0 { "start" } else { "middle" }) {
                @if day == 0.0 { "interview" } @else { "day " (day) }
            }
        }
    }
}

/// The curve on a page.
pub fn page(times: &ResponseTimes) -> Markup {
    html! {
        svg.curve.large viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(told(times)) focusable="false" { (inside(times)) }
    }
}

/// The same as a file of its own.
pub fn file(times: &ResponseTimes) -> String {
    super::alone((WIDTH, HEIGHT), &told(times), inside(times))
}

fn told(times: &ResponseTimes) -> String {
    let median = times.median_days.map_or_else(
        || "fewer than half of them are answered".to_owned(),
        |days| format!("half of them were answered within {days:.0} days"),
    );
    format!(
        "Waits for an answer after an interview, day by day: {} waits, {} answered; {median}.",
        times.waits, times.answered
    )
}

fn ticks(days: f64) -> impl Iterator<Item = f64> {
    let step = [7.0, 14.0, 30.0, 60.0]
        .into_iter()
        .find(|step| days / step <= 7.0);
    let step = step.unwrap_or(120.0);
    (0..)
        .map(move |it| f64::from(it) * step)
        .take_while(move |it| *it <= days * 0.97)
}

fn num(value: f64) -> String {
    format!("{value:.1}")
}
