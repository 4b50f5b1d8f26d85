//! The curve of a wait: how many such waits are still open, day by day, with “you are here” and the day they named.

use maud::{Markup, html};
use meanwhile_engine::views::WaitOutlook;

use super::frame::{Frame, num};

/// A small curve without words, for a line of a list; what it shows stands beside it.
pub fn small(wait: &WaitOutlook) -> Markup {
    let frame = frame(wait, (120.0, 36.0), (1.0, 3.0, 1.0, 3.0));
    let here = f64::from(wait.days);
    html! {
        svg.curve.small viewBox="0 0 120 36" role="img" aria-label=(told(wait)) focusable="false" {
            (lines(&frame, wait))
            circle.dot cx=(num(frame.x(here))) cy=(num(frame.y(open_on(wait, wait.days)))) r="3" {}
        }
    }
}

/// The curve with its scale, its interval, “you are here” and the day they named.
pub fn large(wait: &WaitOutlook) -> Markup {
    html! {
        svg.curve.large viewBox="0 0 640 260" role="img" aria-label=(told(wait)) focusable="false" {
            (inside(wait))
        }
    }
}

/// The same as a file of its own, for light and dark.
pub fn file(wait: &WaitOutlook, title: &str) -> String {
    super::alone(
        (640.0, 260.0),
        &format!("{title}. {}", told(wait)),
        inside(wait),
    )
}

fn inside(wait: &WaitOutlook) -> Markup {
    let frame = frame(wait, (640.0, 260.0), (68.0, 28.0, 12.0, 30.0));
    let here = f64::from(wait.days);
    let x = frame.x(here);
    let is_late = x > frame.width * 0.6;
    let named = wait.promised.as_ref().map(|day| {
        let days = wait
            .since
            .date
            .until(day.date)
            .map_or(0, |span| span.get_days());
        (
            f64::from(days.max(0)),
            day.date.strftime("%-d %B").to_string(),
        )
    });
    html! {
        (frame.scale())
        (lines(&frame, wait))
        @for (place, day) in frame.ticks(6.0).enumerate() { (frame.day(day, anchor(day, frame.days), place % 2 == 1)) }
        @if let Some((day, name)) = named.filter(|(day, _)| *day <= frame.days) {
            line.promised x1=(num(frame.x(day))) x2=(num(frame.x(day))) y1=(num(frame.top)) y2=(num(frame.y(0.0))) {}
            text.named x=(num(frame.x(day) + 6.0)) y=(num(frame.y(0.0) - 8.0)) { "they named " (name) }
        }
        line.here x1=(num(x)) x2=(num(x)) y1=(num(frame.top - 4.0)) y2=(num(frame.y(0.0))) {}
        circle.dot cx=(num(x)) cy=(num(frame.y(open_on(wait, wait.days)))) r="5" {}
        text.strong x=(num(if is_late { x - 8.0 } else { x + 8.0 })) y=(num(frame.top - 10.0))
            text-anchor=(if is_late { "end" } else { "start" }) { "you are here, day " (wait.days) }
    }
}

/// The interval, what has passed, and what lies ahead.
fn lines(frame: &Frame, wait: &WaitOutlook) -> Markup {
    let points = |ahead: bool| {
        let part = wait.curve.iter().filter(move |it| match ahead {
            true => it.day >= wait.days,
            false => it.day <= wait.days,
        });
        frame.path(part.map(|it| (f64::from(it.day), it.open.value)))
    };
    let curve = wait.curve.iter();
    let high = curve.clone().map(|it| (f64::from(it.day), it.open.high));
    let low = curve.map(|it| (f64::from(it.day), it.open.low));
    html! {
        path.band d=(frame.band(high, low)) {}
        path.gone d=(points(false)) {}
        path.line d=(points(true)) {}
    }
}

fn frame(wait: &WaitOutlook, (width, height): (f64, f64), sides: (f64, f64, f64, f64)) -> Frame {
    let last = wait.curve.last().map_or(1, |it| it.day);
    let (left, top, right, bottom) = sides;
    Frame {
        width,
        height,
        left,
        top,
        right,
        bottom,
        days: f64::from(last),
    }
}

/// The share still open on a day.
fn open_on(wait: &WaitOutlook, day: u32) -> f64 {
    let found = wait.curve.iter().rfind(|it| it.day <= day);
    found.map_or(1.0, |it| it.open.value)
}

fn anchor(day: f64, days: f64) -> &'static str {
    if day == 0.0 {
        "start"
    } else if day > days * 0.95 {
        "end"
    } else {
        "middle"
    }
}

/// The picture in words, for who cannot see it.
fn told(wait: &WaitOutlook) -> String {
    let open = 100.0 * open_on(wait, wait.days);
    let mut text = format!(
        "Day {} of the wait. Of such waits about {open:.0} in 100 are still open on this day; half of the answers that \
        still come, come within {:.0} days from now.",
        wait.days, wait.median_days.value
    );
    if let Some(day) = &wait.promised {
        text.push_str(&format!(" They named {}.", day.text));
    }
    text
}
