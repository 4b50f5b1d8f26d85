//! The way of all applications as streams from place to place, as wide as they are many (a Sankey diagram).

use std::collections::BTreeMap;

use maud::{Markup, html};
use meanwhile_engine::views::{Flow, Place, Stats};

use super::frame::num;
use super::{Drawing, on_page};

/// The height that the columns share.
const HEIGHT: f64 = 320.0;
/// How wide a place is drawn.
const BAR: f64 = 12.0;
/// Room between two places of a column.
const GAP: f64 = 18.0;

/// Where the columns stand.
struct Columns {
    width: f64,
    x: [f64; 4],
    top: f64,
    /// The words of the columns before the last stand above their places, which leaves more room to the streams.
    is_above: bool,
}

const WIDE: Columns = Columns {
    width: 720.0,
    x: [0.0, 186.0, 372.0, 558.0],
    top: 10.0,
    is_above: false,
};
const NARROW: Columns = Columns {
    width: 360.0,
    x: [0.0, 110.0, 208.0, 238.0],
    top: 28.0,
    is_above: true,
};

/// A place as it is drawn.
struct Drawn {
    place: Place,
    x: f64,
    y: f64,
    height: f64,
    /// Its words stand above it.
    is_above: bool,
    count: usize,
}

/// The diagram on a page; nothing where there is nothing to show.
pub fn page(stats: &Stats) -> Markup {
    let drawn = |columns: Columns| Drawing {
        size: (columns.width, height(stats, &columns)),
        inside: inside(stats, &columns),
    };
    html! {
        @if !stats.flows.is_empty() { (on_page("ways-chart", &told(stats), drawn(WIDE), drawn(NARROW))) }
    }
}

/// The same as a file of its own.
pub fn file(stats: &Stats) -> String {
    super::alone(
        (WIDE.width, height(stats, &WIDE)),
        &told(stats),
        inside(stats, &WIDE),
    )
}

/// How high the picture is: as high as its longest column.
fn height(stats: &Stats, columns: &Columns) -> f64 {
    let ends = drawn(stats, columns).into_iter().map(|it| it.y + it.height);
    (ends.fold(0.0, f64::max) + 10.0).round()
}

fn inside(stats: &Stats, columns: &Columns) -> Markup {
    let places = drawn(stats, columns);
    let scale = scale(stats);
    let mut out: BTreeMap<Place, f64> = BTreeMap::new();
    let into = arrivals(stats);
    let at = |place: Place| places.iter().find(|it| it.place == place);
    let mut streams = Vec::new();
    for flow in &stats.flows {
        let (Some(from), Some(to)) = (at(flow.from), at(flow.to)) else {
            continue;
        };
        let height = flow.count as f64 * scale;
        let (start, end) = (
            from.y + *out.get(&flow.from).unwrap_or(&0.0),
            to.y + into.get(&(flow.from, flow.to)).unwrap_or(&0.0) * scale,
        );
        *out.entry(flow.from).or_default() += height;
        streams.push((
            class(flow),
            stream((from.x + BAR, start), (to.x, end), height),
        ));
    }
    html! {
        @for (class, path) in &streams { path class=(class) d=(path) {} }
        @for it in &places {
            rect.place x=(num(it.x)) y=(num(it.y)) width=(BAR) height=(num(it.height.max(2.0))) rx="3" {}
            @let (x, y) = if it.is_above { (it.x, it.y - 8.0) } else { (it.x + BAR + 7.0, it.y + it.height / 2.0 + 4.0) };
            text x=(num(x)) y=(num(y)) { (name(it.place)) " " tspan.strong { (it.count) } }
        }
    }
}

/// How many applications reach a place above each stream that leads there. What comes from further along stands above: it
/// comes from higher up, so that streams to one place do not cross.
fn arrivals(stats: &Stats) -> BTreeMap<(Place, Place), f64> {
    let mut flows: Vec<&Flow> = stats.flows.iter().collect();
    flows.sort_by_key(|flow| std::cmp::Reverse(flow.from));
    let mut before: BTreeMap<Place, f64> = BTreeMap::new();
    let arrival = |flow: &Flow| {
        let count = before.entry(flow.to).or_default();
        let above = *count;
        *count += flow.count as f64;
        ((flow.from, flow.to), above)
    };
    flows.into_iter().map(arrival).collect()
}

/// How high one application is drawn.
fn scale(stats: &Stats) -> f64 {
    let room = HEIGHT - 20.0 - 4.0 * GAP;
    room / stats.applications.max(1) as f64
}

/// The places with their applications, column by column.
fn drawn(stats: &Stats, columns: &Columns) -> Vec<Drawn> {
    let scale = scale(stats);
    let mut counts: BTreeMap<Place, usize> = BTreeMap::new();
    counts.insert(Place::Application, stats.applications);
    for flow in &stats.flows {
        *counts.entry(flow.to).or_default() += flow.count;
    }
    let mut next = [columns.top; 4];
    let place = |(place, count): (Place, usize)| {
        let column = match place {
            Place::Application => 0,
            Place::Interview => 1,
            Place::FurtherInterview => 2,
            _ => 3,
        };
        let height = count as f64 * scale;
        let y = next[column];
        next[column] += height + GAP;
        Drawn {
            place,
            x: columns.x[column],
            y,
            height,
            is_above: columns.is_above && column < 3,
            count,
        }
    };
    counts.into_iter().map(place).collect()
}

/// The outline of a stream between two places.
fn stream((x1, y1): (f64, f64), (x2, y2): (f64, f64), height: f64) -> String {
    let middle = (x1 + x2) / 2.0;
    let (b1, b2) = (y1 + height, y2 + height);
    format!(
        "M{x1:.1} {y1:.1}C{middle:.1} {y1:.1} {middle:.1} {y2:.1} {x2:.1} {y2:.1}L{x2:.1} {b2:.1}C{middle:.1} {b2:.1} {middle:.1} {b1:.1} {x1:.1} {b1:.1}Z"
    )
}

fn class(flow: &Flow) -> &'static str {
    match flow.to {
        Place::Offer => "stream good",
        _ => "stream",
    }
}

/// A place in words.
pub fn name(place: Place) -> &'static str {
    match place {
        Place::Application => "Applications",
        Place::Interview => "Interviewed",
        Place::FurtherInterview => "Interviewed again",
        Place::Offer => "Offer",
        Place::Open => "Still open",
        Place::No => "They said no",
        Place::Withdrawn => "You withdrew",
        Place::Quiet => "Gone quiet",
    }
}

fn told(stats: &Stats) -> String {
    let flow = |it: &Flow| format!("{} to {}: {}", name(it.from), name(it.to), it.count);
    let flows: Vec<String> = stats.flows.iter().map(flow).collect();
    format!(
        "The way of {} applications. {}.",
        stats.applications,
        flows.join("; ")
    )
}
