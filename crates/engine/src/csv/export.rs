//! All applications as a table that spreadsheets open safely.

use jiff::Timestamp;
use meanwhile_core::fact::{FactKind, Outcome, Purpose};
use meanwhile_core::plan::Study;
use meanwhile_core::policy::View;
use meanwhile_core::time::Zone;

use crate::engine::Engine;
use crate::error::EngineError;

/// The headers, in order. They are read back by the import.
const HEADERS: [&str; 13] = [
    "Employer",
    "Role",
    "Status",
    "Applied",
    "Interview",
    "Closed",
    "Waiting since",
    "Contact",
    "Contact email",
    "Source",
    "URL",
    "Requisition",
    "Notes",
];

/// Writes all applications as a table that spreadsheets open safely: cells that could be taken for formulas get an
/// apostrophe in front. Times are in the seeker's zone; `UTF-8`, commas, a header row.
///
/// # Errors
/// When the store cannot be read.
pub async fn export_csv(engine: &Engine, now: Timestamp) -> Result<String, EngineError> {
    let loaded = engine.load().await?;
    let study = Study::new(&loaded.desk, &loaded.settings);
    let zone = loaded.settings.seeker.zone;
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let broken = |cause: ::csv::Error| EngineError::Bug(cause.to_string());
    writer.write_record(HEADERS).map_err(broken)?;
    for file in &loaded.desk.files {
        let row = study.with_view(file.application.id, now, |view| row(view, zone));
        if let Some(row) = row {
            writer
                .write_record(row.iter().map(|cell| safe(cell)))
                .map_err(broken)?;
        }
    }
    let bytes = writer
        .into_inner()
        .map_err(|cause| EngineError::Bug(cause.to_string()))?;
    String::from_utf8(bytes).map_err(|cause| EngineError::Bug(cause.to_string()))
}

/// A cell that no spreadsheet takes for a formula. Source: OWASP, “CSV injection”.
fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn row(view: &View<'_>, zone: Zone) -> [String; 13] {
    let application = view.application;
    let situation = view.situation;
    let day = |at: Timestamp| zone.date(at).to_string();
    let minute = |at: Timestamp| zone.civil(at).strftime("%Y-%m-%d %H:%M").to_string();
    let facts = view.timeline.facts();
    let applied = facts.iter().find(|fact| match &fact.kind {
        FactKind::Applied => true,
        FactKind::Sent(sent) => sent.purpose == Purpose::Apply,
        _ => false,
    });
    let interview = situation.next().or(situation.last_held());
    let contact = application
        .people
        .first()
        .copied()
        .or_else(|| view.whom_to_ask());
    let contact = contact.and_then(|id| view.person(id));
    let waits = situation.waiting_since.filter(|_| situation.over.is_none());
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    [
        view.employer_name().to_owned(),
        application.role.clone(),
        status(view, applied.is_some()).to_owned(),
        applied.map_or_else(String::new, |fact| day(fact.at)),
        interview.map_or_else(String::new, |it| minute(it.fact.at)),
        situation
            .over
            .filter(|it| {
                !matches!(
                    it.fact.kind,
                    FactKind::Closed {
                        day_unknown: true,
                        ..
                    }
                )
            })
            .map_or_else(String::new, |it| day(it.fact.at)),
        waits.map_or_else(String::new, day),
        contact.map_or_else(String::new, |it| it.name.clone()),
        contact
            .and_then(|it| it.addresses.first().cloned())
            .unwrap_or_default(),
        text(&application.source),
        text(&application.url),
        text(&application.requisition),
        text(&application.remarks),
    ]
}

fn status(view: &View<'_>, applied: bool) -> &'static str {
    let situation = view.situation;
    match situation.over.map(|it| it.outcome) {
        Some(Outcome::Rejected) => "Rejected",
        Some(Outcome::Accepted) => "Accepted",
        Some(Outcome::Declined) => "Offer declined",
        Some(Outcome::Withdrawn) => "Withdrawn",
        Some(Outcome::Quiet) => "Quiet",
        None if situation.offer.is_some() => "Offer",
        None if situation.next().is_some() || situation.last_held().is_some() => "Interviewing",
        None if applied => "Applied",
        None => "Saved",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_can_be_taken_for_a_formula() {
        for cell in ["=1+1", "+49 30", "-1", "@SUM", "\tx", "\rx"] {
            assert_eq!(safe(cell), format!("'{cell}"));
        }
        assert_eq!(safe("Quill and Fern"), "Quill and Fern");
    }
}
