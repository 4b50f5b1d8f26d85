//! The way of all applications as streams from place to place, as wide as they are many (a Sankey diagram).

use std::collections::BTreeMap;

use maud::{Markup, html};
use meanwhile_engine::views::{Flow, Place, Stats};

use super::frame::num;

const WIDTH: f64 = 720.0;
/// The height that the columns share.
const HEIGHT: f64 = 320.0;
/// How wide a place is drawn.
const BAR: f64 = 12.0;
/// Room between two places of a column, and for the words beside the last ones.
const GAP: f64 = 18.0;
const WORDS: f64 = 150.0;

/// A place as it is drawn.
struct Drawn {
    place: Place,
    x: f64,
    y: f64,
    height: f64,
    count: usize,
}

/// The diagram on a page; nothing where there is nothing to show.
pub fn page(stats: &Stats) -> Markup {
    html! {
        @if !stats.flows.is_empty() {
            svg.ways-chart viewBox=(format!("0 0 {WIDTH} {:.0}", height(stats))) role="img" aria-label=(told(stats)) focusable="false" { (inside(stats)) }
        }
    }
}

/// The same as a file of its own.
pub fn file(stats: &Stats) -> String {
    super::alone((WIDTH, height(stats)), &told(stats), inside(stats))
}

/// How high the picture is: as high as its longest column.
fn height(stats: &Stats) -> f64 {
    let ends = drawn(stats).into_iter().map(|it| it.y + it.height);
    (ends.fold(0.0, f64::max) + 10.0).round()
}

fn inside(stats: &Stats) -> Markup {
    let places = drawn(stats);
    let scale = scale(stats);
    let mut out: BTreeMap<Place, f64> = BTreeMap::new();
    let mut into: BTreeMap<Place, f64> = BTreeMap::new();
    let at = |place: Place| places.iter().find(|it| it.place == place);
    let mut streams = Vec::new();
    for flow in &stats.flows {
        let (Some(from), Some(to)) = (at(flow.from), at(flow.to)) else {
            continue;
        };
        let height = flow.count as f64 * scale;
        let (start, end) = (
            from.y + *out.get(&flow.from).unwrap_or(&0.0),
            to.y + *into.get(&flow.to).unwrap_or(&0.0),
        );
        *out.entry(flow.from).or_default() += height;
        *into.entry(flow.to).or_default() += height;
        streams.push((
            class(flow),
            stream((from.x + BAR, start), (to.x, end), height),
        ));
    }
    html! {
        @for (class, path) in &streams { path class=(class) d=(path) {} }
        @for it in &places {
            rect.place x=(num(it.x)) y=(num(it.y)) width=(BAR) height=(num(it.height.max(2.0))) rx="3" {}
            text x=(num(it.x + BAR + 7.0)) y=(num(it.y + it.height / 2.0 + 4.0)) { (name(it.place)) " " tspan.strong { (it.count) } }
        }
    }
}

/// How high one application is drawn.
fn scale(stats: &Stats) -> f64 {
    let room = HEIGHT - 20.0 - 4.0 * GAP;
    room / stats.applications.max(1) as f64
}

/// The places with their applications, column by column.
fn drawn(stats: &Stats) -> Vec<Drawn> {
    let scale = scale(stats);
    let mut counts: BTreeMap<Place, usize> = BTreeMap::new();
    counts.insert(Place::Application, stats.applications);
    for flow in &stats.flows {
        *counts.entry(flow.to).or_default() += flow.count;
    }
    let mut next = [10.0; 4];
    let columns = 3.0;
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
            x: column as f64 * (WIDTH - WORDS - BAR) / columns,
            y,
            height,
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
