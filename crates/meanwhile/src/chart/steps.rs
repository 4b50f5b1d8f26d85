//! Response times as a step curve: the share of waits still without an answer, day by day (Kaplan–Meier), with its interval.

use maud::{Markup, html};
use meanwhile_engine::views::{OpenStep, ResponseTimes};

use super::frame::Frame;
use super::{Drawing, on_page};

/// How large the picture is, and how many steps its days are counted in at most.
type Scale = ((f64, f64), f64);
const WIDE: Scale = ((640.0, 240.0), 7.0);
const NARROW: Scale = ((340.0, 230.0), 3.0);

/// The curve, inside an SVG element that [`page`] or [`file()`] gives.
fn inside(times: &ResponseTimes, ((width, height), most): Scale) -> Markup {
    let stepped = times.curve.last().map_or(1.0, |it| it.days).max(1.0) * 1.08;
    let last = stepped.max(times.longest_days);
    let frame = Frame {
        width,
        height,
        left: 46.0,
        top: 14.0,
        right: 12.0,
        bottom: 30.0,
        days: last,
    };
    let steps = |value: fn(&OpenStep) -> f64| -> Vec<(f64, f64)> {
        let mut points = vec![(0.0, 1.0)];
        let mut open = 1.0;
        for step in &times.curve {
            points.push((step.days, open));
            open = value(step);
            points.push((step.days, open));
        }
        points.push((last, open));
        points
    };
    let (high, low) = (steps(|it| it.high), steps(|it| it.low));
    let line = steps(|it| it.open);
    html! {
        (frame.scale())
        path.band d=(frame.band(high.into_iter(), low.into_iter())) {}
        path.line d=(frame.path(line.into_iter())) {}
        // A word at the very end would stick out.
        @for day in frame.ticks(most).filter(|day| *day <= last * 0.97) {
            (frame.day(day, if day == 0.0 { "start" } else { "middle" }))
        }
    }
}

/// The curve on a page.
pub fn page(times: &ResponseTimes) -> Markup {
    let drawn = |scale: Scale| Drawing {
        size: scale.0,
        inside: inside(times, scale),
    };
    on_page("curve large", &told(times), drawn(WIDE), drawn(NARROW))
}

/// The same as a file of its own.
pub fn file(times: &ResponseTimes) -> String {
    super::alone(WIDE.0, &told(times), inside(times, WIDE))
}

fn told(times: &ResponseTimes) -> String {
    let median = times.half_text().map_or_else(
        || "fewer than half of them are answered".to_owned(),
        |within| format!("half of them were answered {within}"),
    );
    format!(
        "Waits for an answer after an interview, day by day: {} waits, {} answered; {median}.",
        times.waits, times.answered
    )
}
