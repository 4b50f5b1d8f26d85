//! The cells of a row by field, and what is recorded already, by what a row says of it.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use meanwhile_core::id::{ApplicationId, EmployerId};
use meanwhile_core::record::Application;

use super::DateOrder;
use super::columns::{Field, name_of};
use super::decode::Row;
use super::values::reading;
use crate::actions::employer_key;
use crate::desk_change::Edit;
use crate::fold::fold;

/// The cells of one row, by field.
pub(super) struct Cells<'a> {
    pub(super) columns: &'a [Option<Field>],
    pub(super) row: &'a Row,
    pub(super) order: DateOrder,
    pub(super) today: Date,
}

impl Cells<'_> {
    pub(super) fn get(&self, field: Field) -> &str {
        let at = self.columns.iter().position(|it| *it == Some(field));
        at.and_then(|at| self.row.cells.get(at))
            .map_or("", |cell| cell.as_str())
    }

    /// A date that is known, or `None`; what cannot be read is told of and stays empty.
    pub(super) fn date(
        &self,
        field: Field,
        notes: &mut Vec<String>,
    ) -> Option<(Date, Option<Time>)> {
        let cell = self.get(field);
        if cell.is_empty() {
            return None;
        }
        let found = reading(cell, self.today).and_then(|it| it.date(self.order));
        if found.is_none() {
            notes.push(format!(
                "“{cell}” is no date that can be read ({}); left empty.",
                name_of(field)
            ));
        }
        found
    }
}

/// What is recorded, by what a row says of it: so that a long table is read in one pass.
pub(super) struct Known {
    /// Employers by the words that tell them apart, aliases included.
    pub(super) employers: BTreeMap<Vec<String>, EmployerId>,
    /// Applications by employer and folded role, with their numbers folded.
    pub(super) applications: BTreeMap<(EmployerId, String), Vec<(ApplicationId, String)>>,
}

impl Known {
    pub(super) fn new(edit: &Edit) -> Self {
        let mut known = Self {
            employers: BTreeMap::new(),
            applications: BTreeMap::new(),
        };
        for employer in &edit.desk.employers {
            for name in std::iter::once(&employer.name).chain(&employer.aliases) {
                known
                    .employers
                    .entry(employer_key(name))
                    .or_insert(employer.id);
            }
        }
        for file in &edit.desk.files {
            known.note(&file.application);
        }
        known
    }

    pub(super) fn note(&mut self, application: &Application) {
        let number = fold(application.requisition.as_deref().unwrap_or_default());
        let key = (application.employer, fold(&application.role));
        self.applications
            .entry(key)
            .or_default()
            .push((application.id, number));
    }

    /// The application of a row: same employer but for the legal form, same role, no other number.
    pub(super) fn application(&self, cells: &Cells<'_>) -> Option<ApplicationId> {
        let employer = self.employer(cells)?;
        let number = fold(cells.get(Field::Requisition));
        let of_role = self
            .applications
            .get(&(employer, fold(cells.get(Field::Role))))?;
        let fits = |(_, other): &&(ApplicationId, String)| {
            number.is_empty() || other.is_empty() || *other == number
        };
        of_role.iter().find(fits).map(|(id, _)| *id)
    }

    pub(super) fn employer(&self, cells: &Cells<'_>) -> Option<EmployerId> {
        self.employers
            .get(&employer_key(cells.get(Field::Employer)))
            .copied()
    }
}
