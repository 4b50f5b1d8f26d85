//! Which interview a line moves: the one ahead. Where none is, or several are, the line says so instead of guessing.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::record::Desk;
use meanwhile_core::timeline::Timeline;

use super::{LineAct, LineApplication, LineReading};
use crate::present::Names;

/// Says which interview the move is about, and when it was.
pub(super) fn settle(reading: &mut LineReading, desk: &Desk, names: &Names<'_>, now: Timestamp) {
    let (Some(LineAct::Move(input)), LineApplication::One { application }) =
        (&mut reading.act, &reading.application)
    else {
        return;
    };
    let facts = desk.file(application.id).map_or(&[][..], |it| &it.facts);
    let timeline = Timeline::new(facts);
    let is_ahead = |fact: &&&Fact| match &fact.kind {
        FactKind::Interview(it) => !it.cancelled && it.ends_at > now,
        _ => false,
    };
    let ahead: Vec<&&Fact> = timeline.facts().iter().filter(is_ahead).collect();
    match ahead.as_slice() {
        [one] => {
            input.interview = Some(one.id.to_string());
            let was = names.moment(one.at);
            reading.notes.push(format!("It was on {was} until now."));
        }
        [] => reading.open.push(format!(
            "No interview at {} is ahead that could be moved. Record it as one: “interview {} fri 3pm”.",
            application.employer, application.employer
        )),
        several => reading.open.push(format!(
            "{} interviews at {} are ahead. Move the one that is meant on the page of the application.",
            several.len(),
            application.employer
        )),
    }
}
