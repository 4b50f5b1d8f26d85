//! The curve of a wait: how many such waits are still open, day by day, with “you are here” and the day they named.

use jiff::civil::Date;
use maud::{Markup, html};
use meanwhile_engine::views::WaitOutlook;

use super::frame::{Frame, num};
use super::{Drawing, on_page};

/// How large the picture is, and how many steps its days are counted in at most.
type Scale = ((f64, f64), f64);
const WIDE: Scale = ((640.0, 260.0), 6.0);
const NARROW: Scale = ((340.0, 250.0), 3.0);

/// A small curve without words, for a line of a list; what it shows stands beside it.
pub fn small(wait: &WaitOutlook) -> Markup {
    let frame = frame(wait, (160.0, 64.0), (2.0, 5.0, 2.0, 3.0));
    let here = frame.x(f64::from(wait.days));
    let open = frame.y(open_on(wait, wait.days));
    html! {
        svg.curve.small viewBox="0 0 160 64" role="img" aria-label=(told(wait)) focusable="false" {
            line.axis x1="0" x2="160" y1=(num(frame.y(0.0))) y2=(num(frame.y(0.0))) {}
            (lines(&frame, wait))
            line.here x1=(num(here)) x2=(num(here)) y1=(num(open)) y2=(num(frame.y(0.0))) {}
            circle.dot cx=(num(here)) cy=(num(open)) r="3.5" {}
        }
    }
}

/// The curve with its scale, its interval, “you are here” and the day they named.
pub fn large(wait: &WaitOutlook) -> Markup {
    let drawn = |scale: Scale| Drawing {
        size: scale.0,
        inside: inside(wait, scale),
    };
    on_page("curve large", &told(wait), drawn(WIDE), drawn(NARROW))
}

/// Room above the curve of a file, for what it is of, and the height of a line below it.
const ABOVE: f64 = 62.0;
const LINE: f64 = 18.0;
/// Characters of a line below the curve. *Assumption:* 620 units at 13 px hold a few more of most fonts.
const LINE_CHARS: usize = 92;
/// The same of its title, which is bold.
const TITLE_CHARS: usize = 78;

/// The same as a file of its own, for light and dark: whoever is sent it sees of what it is, what the band means, and
/// on what it stands.
pub fn file(wait: &WaitOutlook, title: &str) -> String {
    let mut below = vec![
        format!(
            "Such waits: after {}. The band is the 80 % interval.",
            wait.after
        ),
        wait.grounds.clone(),
    ];
    below.extend(wait.sources.iter().map(|it| format!("Source: {it}.")));
    let wrapped = below
        .iter()
        .flat_map(|it| textwrap::wrap(it, LINE_CHARS))
        .map(|line| line.into_owned());
    let below: Vec<String> = wrapped.collect();
    let titles = textwrap::wrap(title, TITLE_CHARS);
    let above = ABOVE + LINE * titles.len().saturating_sub(1) as f64;
    let height = above + 268.0 + LINE * below.len() as f64;
    let markup = html! {
        @for (place, line) in titles.iter().enumerate() {
            text.strong x="12" y=(num(22.0 + LINE * place as f64)) { (line) }
        }
        text x="12" y=(num(above - 20.0)) { "Share of such waits still without an answer, by days since the interview" }
        g transform=(format!("translate(0 {})", num(above))) { (inside(wait, WIDE)) }
        @for (place, line) in below.iter().enumerate() {
            text x="12" y=(num(above + 284.0 + LINE * place as f64)) { (line) }
        }
    };
    super::alone(
        (640.0, height + 12.0),
        &format!("{title}. {}", told(wait)),
        markup,
    )
}

/// Width of a letter. *Assumption:* a little more than most fonts take at 13 px, bold.
const LETTER: f64 = 8.0;

fn inside(wait: &WaitOutlook, (size, most): Scale) -> Markup {
    let frame = frame(wait, size, (52.0, 28.0, 12.0, 30.0));
    // Words that would stick out at the right stand at the left of their line.
    let has_room = |x: f64, text: &str| x + LETTER * text.chars().count() as f64 <= frame.width;
    let here = f64::from(wait.days);
    let x = frame.x(here);
    let here_text = format!("you are here, day {}", wait.days);
    let (here_x, here_anchor) = if has_room(x + 8.0, &here_text) {
        (x + 8.0, "start")
    } else {
        (x - 8.0, "end")
    };
    let promised = wait.promised.as_ref().map(|day| {
        let days = wait
            .since
            .date
            .until(day.date)
            .map_or(0, |span| span.get_days());
        let text = format!("they named {}", named(day.date, wait.since.date));
        (f64::from(days.max(0)), text)
    });
    let promised = promised.filter(|(day, _)| *day <= frame.days);
    html! {
        (frame.scale())
        (lines(&frame, wait))
        @for day in frame.ticks(most) { (frame.day(day, anchor(day, frame.days))) }
        @if let Some((day, _)) = &promised {
            line.promised x1=(num(frame.x(*day))) x2=(num(frame.x(*day))) y1=(num(frame.top)) y2=(num(frame.y(0.0))) {}
        }
        line.here x1=(num(x)) x2=(num(x)) y1=(num(frame.top - 4.0)) y2=(num(frame.y(0.0))) {}
        @if let Some((day, text)) = &promised {
            @let (at, anchor) = beside(&frame, frame.x(*day), text, x);
            text.named x=(num(at)) y=(num(frame.y(0.0) - 8.0)) text-anchor=(anchor) { (text) }
        }
        circle.dot cx=(num(x)) cy=(num(frame.y(open_on(wait, wait.days)))) r="5" {}
        text.strong x=(num(here_x)) y=(num(frame.top - 10.0)) text-anchor=(here_anchor) { (here_text) }
    }
}

/// Where words about the line of a day stand, and which end of them does: at its right, or at its left where the line of
/// where one is crosses them only at the right. Where it crosses both, it ends before the words.
fn beside(frame: &Frame, line: f64, text: &str, here: f64) -> (f64, &'static str) {
    const GAP: f64 = 6.0;
    let length = LETTER * text.chars().count() as f64 + GAP;
    let is_clear = |from: f64, until: f64| {
        let crossed = from - GAP < here && here < until;
        from >= frame.left && until <= frame.width && !crossed
    };
    let (right, left) = (line + GAP, line - GAP);
    let has_room = right + length <= frame.width;
    if is_clear(left - length, left) && !is_clear(right, right + length) || !has_room {
        return (left, "end");
    }
    (right, "start")
}

/// A day they named, with its year where that is another one than that of the interview.
fn named(day: Date, since: Date) -> String {
    let format = if day.year() == since.year() {
        "%-d %B"
    } else {
        "%-d %B %Y"
    };
    day.strftime(format).to_string()
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
        still come, come within {} from now.",
        wait.days,
        wait.median_days.days_text()
    );
    if let Some(day) = &wait.promised {
        text.push_str(&format!(" They named {}.", day.text));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_a_day_are_crossed_by_no_line() {
        let frame = Frame {
            width: 640.0,
            height: 260.0,
            left: 52.0,
            top: 28.0,
            right: 12.0,
            bottom: 30.0,
            days: 60.0,
        };
        let text = "they named 6 March";
        let at = |line, here| beside(&frame, line, text, here);
        assert_eq!(at(100.0, 60.0), (106.0, "start"), "here lies before it");
        assert_eq!(
            at(100.0, 110.0),
            (106.0, "start"),
            "no room on either side: the words interrupt the other line"
        );
        assert_eq!(at(300.0, 310.0), (294.0, "end"), "there is room before it");
        assert_eq!(at(600.0, 100.0), (594.0, "end"), "no room after it");
        assert_eq!(at(100.0, 400.0), (106.0, "start"), "far from where one is");
    }
}
