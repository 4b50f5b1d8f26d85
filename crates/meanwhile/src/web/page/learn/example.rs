//! A note with numbered marks, and what there is to say of each.

use maud::{Markup, html};
use meanwhile_engine::Place;
use meanwhile_engine::views::{CheckedNote, ExampleCard};

use crate::cli::choices::{CHANNELS, NOTES, meaning};
use crate::web::part::{Mark, look, marked, upper};

/// In whose place the examples are written.
pub const SCENE: &str = "In all examples Mika Tran talked on Tuesday 14 April 2026 with Dana Okafor and Lee Brandt of Lindqvist \
                         Instruments about the role of data analyst. All of them are invented.";

/// Marks by the text they stand in.
pub type Marks = Vec<(Place, Mark)>;

/// An example with its remarks.
pub fn draw(at: usize, example: &ExampleCard) -> Markup {
    let which = if example.good {
        "To follow"
    } else {
        "Not like this"
    };
    let marks: Marks = example
        .remarks
        .iter()
        .enumerate()
        .map(|(number, it)| {
            let look = if it.check.is_some() {
                ("fix", 2)
            } else {
                ("good", 1)
            };
            (it.place, mark(it.start..it.end, number, look))
        })
        .collect();
    html! {
        section.example.bad[!example.good] aria-labelledby=(format!("example-{at}")) {
            div.example-head {
                h2 id=(format!("example-{at}")) { span.verdict { (which) } " " (upper(meaning(NOTES, &example.kind))) }
                p.quiet { "To " (example.to) ", by " (meaning(CHANNELS, &example.channel)) }
            }
            (paper(example.subject.as_deref(), &example.body, &marks))
            ol.remarks { @for (number, it) in example.remarks.iter().enumerate() {
                li { span.number aria-hidden="true" { (number + 1) } p { (it.says) } }
            } }
        }
    }
}

/// The marks of what was found in an attempt, and of what it does well.
pub fn marks_of(checked: &CheckedNote) -> Marks {
    let findings = checked.findings.iter().enumerate();
    findings
        .map(|(number, it)| (it.place, mark(it.start..it.end, number, look(it.severity))))
        .collect()
}

fn mark(span: std::ops::Range<usize>, number: usize, (look, weight): (&'static str, u8)) -> Mark {
    Mark {
        span,
        number: number + 1,
        look,
        weight,
    }
}

/// Subject and body as they would be read, with numbers at the marks.
pub fn paper(subject: Option<&str>, body: &str, marks: &Marks) -> Markup {
    let of = |wanted: Place| -> Vec<Mark> {
        let here = marks.iter().filter(|(place, _)| *place == wanted);
        here.map(|(_, mark)| mark.clone()).collect()
    };
    html! {
        div.paper {
            @if let Some(subject) = subject { p.subject { span.quiet { "Subject" } strong { (marked(subject, &of(Place::Subject), true)) } } }
            p.letter-text { (marked(body, &of(Place::Body), true)) }
        }
    }
}
