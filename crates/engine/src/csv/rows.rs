//! What the rows of a table bring to the desk. The same code serves the preview, which forgets the result, and the
//! import, which stores it. What is recorded already is never changed back: an application only gets further.

use meanwhile_core::id::ApplicationId;
use meanwhile_core::record::PersonRole;

use super::columns::{Field, field_named, field_of, name_of, origin};
use super::decode::Table;
use super::known::{Cells, Known};
use super::row_facts::{brought, facts};
use super::values::{Reading, reading, tells_order};
use super::{CsvColumn, CsvOptions, CsvPreview, CsvQuestion, CsvRow, CsvVerdict, DateOrder};
use crate::actions::{AddApplication, PersonInput, add_to_desk, employer_key, person_on_desk};
use crate::desk_change::Edit;
use crate::error::EngineError;
use crate::fold::fold;
use crate::typed::edited;

/// Makes the changes of a table on the desk in memory and says what they are.
pub(super) fn bring(
    edit: &mut Edit,
    table: &Table,
    options: &CsvOptions,
) -> Result<CsvPreview, EngineError> {
    let columns = columns(table, options)?;
    let mut questions = Vec::new();
    let find = |field| columns.iter().position(|it| *it == Some(field));
    if find(Field::Employer).is_none() || find(Field::Role).is_none() {
        questions.push(column_question(table));
    }
    let (order, asked) = date_order(edit, table, &columns, options);
    questions.extend(asked);
    let mut preview = CsvPreview {
        delimiter: table.delimiter,
        encoding: table.encoding,
        origin: origin(&table.headers),
        columns: shown(table, &columns),
        rows: Vec::new(),
        questions,
        new: 0,
        changed: 0,
        unchanged: 0,
        skipped: 0,
    };
    let mut known = Known::new(edit);
    for row in &table.rows {
        let cells = Cells {
            columns: &columns,
            row,
            order,
            today: edit.settings.seeker.zone.date(edit.now),
        };
        let row = bring_row(edit, &cells, &mut known)?;
        match row.verdict {
            CsvVerdict::New => preview.new += 1,
            CsvVerdict::Changed => preview.changed += 1,
            CsvVerdict::Unchanged => preview.unchanged += 1,
            CsvVerdict::Skipped => preview.skipped += 1,
        }
        preview.rows.push(row);
    }
    if preview.questions.iter().any(|it| it.option == "date_order") {
        // Days that could be others are not shown as if they were read.
        preview.rows.iter_mut().for_each(|row| row.brings.clear());
    }
    Ok(preview)
}

fn shown(table: &Table, columns: &[Option<Field>]) -> Vec<CsvColumn> {
    let pairs = table.headers.iter().zip(columns);
    let column = |(header, field): (&String, &Option<Field>)| CsvColumn {
        header: header.clone(),
        field: field.map(name_of),
    };
    pairs.map(column).collect()
}

/// Cells that answer yes or no, and are no date whatever stands above them. Folded.
const YES_OR_NO: &[&str] = &[
    "true", "false", "yes", "no", "y", "n", "ja", "nein", "oui", "non", "si", "sim", "0", "1", "x",
];

/// Whether a column only says yes or no: “Applied” stands above dates in one tracker, above ticks in another.
fn says_yes_or_no(table: &Table, at: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
    let mut cells = cells.map(|cell| fold(cell)).filter(|it| !it.is_empty());
    let first = cells.next();
    let is_tick = |cell: &String| YES_OR_NO.contains(&cell.as_str());
    first.is_some_and(|first| is_tick(&first)) && cells.all(|cell| is_tick(&cell))
}

/// The field of each column: as the options say, else by its header; of two for one field the first counts.
fn columns(table: &Table, options: &CsvOptions) -> Result<Vec<Option<Field>>, EngineError> {
    let mut found: Vec<Option<Field>> = Vec::new();
    for (at, header) in table.headers.iter().enumerate() {
        let said = options
            .columns
            .iter()
            .find(|(name, _)| fold(name) == fold(header));
        let field = match said {
            Some((_, name)) => Some(field_named(name).ok_or_else(|| {
                let why = format!("“{}” is no field a column can be read as", name.trim());
                EngineError::invalid(
                    "columns",
                    why,
                    "Such as employer, role, status, applied or url.",
                )
            })?),
            None => field_of(header)
                .filter(|field| !is_date(*field) || !says_yes_or_no(table, at))
                .filter(|field| *field != Field::Address || !is_applicants(table)),
        };
        found.push(field.filter(|field| !found.contains(&Some(*field))));
    }
    Ok(found)
}

/// Whether the addresses of a table are the applicant's own: LinkedIn's export says by which one could be reached, and
/// names nobody.
fn is_applicants(table: &Table) -> bool {
    let names = |header: &String| field_of(header) == Some(Field::Person);
    origin(&table.headers) == Some("linkedin") && !table.headers.iter().any(names)
}

/// Whether the cells of a field are dates.
fn is_date(field: Field) -> bool {
    matches!(field, Field::Applied | Field::Interview | Field::Closed)
}

fn column_question(table: &Table) -> CsvQuestion {
    CsvQuestion {
        option: "columns",
        text: "Which columns hold the employer and the role?".to_owned(),
        values: table
            .headers
            .iter()
            .filter(|it| !it.is_empty())
            .cloned()
            .collect(),
        examples: table
            .rows
            .first()
            .map(|row| row.cells.clone())
            .unwrap_or_default(),
    }
}

/// Whether the day or the month comes first in this file; asked about when dates need it and none tells.
fn date_order(
    edit: &Edit,
    table: &Table,
    columns: &[Option<Field>],
    options: &CsvOptions,
) -> (DateOrder, Option<CsvQuestion>) {
    if let Some(order) = options.date_order {
        return (order, None);
    }
    let at: Vec<usize> = (0..columns.len())
        .filter(|at| columns[*at].is_some_and(is_date))
        .collect();
    let cells: Vec<&str> = table
        .rows
        .iter()
        .flat_map(|row| at.iter().filter_map(|at| row.cells.get(*at)))
        .map(String::as_str)
        .collect();
    let told = |order| cells.iter().any(|cell| tells_order(cell) == Some(order));
    let today = edit.settings.seeker.zone.date(edit.now);
    match (told(DateOrder::DayFirst), told(DateOrder::MonthFirst)) {
        (true, false) => (DateOrder::DayFirst, None),
        (false, true) => (DateOrder::MonthFirst, None),
        (both, _) => {
            let unclear = cells
                .iter()
                .filter(|cell| matches!(reading(cell, today), Some(Reading::Either(..))));
            let examples: Vec<String> = unclear.take(3).map(|cell| (*cell).to_owned()).collect();
            let text = if both {
                "The dates of this file contradict each other. Does the day or the month come first?"
            } else {
                "Does the day or the month come first in these dates?"
            };
            let question = (!examples.is_empty()).then(|| CsvQuestion {
                option: "date_order",
                text: text.to_owned(),
                values: vec!["day_first".to_owned(), "month_first".to_owned()],
                examples,
            });
            (DateOrder::MonthFirst, question)
        }
    }
}

fn bring_row(
    edit: &mut Edit,
    cells: &Cells<'_>,
    recorded: &mut Known,
) -> Result<CsvRow, EngineError> {
    let mut row = CsvRow {
        line: cells.row.line,
        employer: cells.get(Field::Employer).to_owned(),
        role: cells.get(Field::Role).to_owned(),
        verdict: CsvVerdict::Skipped,
        brings: Vec::new(),
        notes: Vec::new(),
    };
    if row.employer.is_empty() || row.role.is_empty() {
        row.notes
            .push("Without an employer and a role it cannot be used.".to_owned());
        return Ok(row);
    }
    let known = recorded.application(cells);
    let before = edit.changes_made();
    let id = match known {
        Some(id) => id,
        None => add(edit, cells, recorded)?,
    };
    complete(edit, id, cells)?;
    person(edit, id, cells, &mut row.notes)?;
    let held = edit.facts(id)?;
    facts(edit, id, cells, &mut row.notes)?;
    row.brings = brought(edit, id, &held)?;
    row.verdict = match (known, edit.changes_made() == before) {
        (None, _) => CsvVerdict::New,
        (Some(_), false) => CsvVerdict::Changed,
        (Some(_), true) => CsvVerdict::Unchanged,
    };
    Ok(row)
}

fn add(
    edit: &mut Edit,
    cells: &Cells<'_>,
    known: &mut Known,
) -> Result<ApplicationId, EngineError> {
    let text = |field| Some(cells.get(field).to_owned()).filter(|it| !it.is_empty());
    let country = text(Field::Country).filter(|it| crate::typed::country(it).is_ok());
    let size = text(Field::Size).filter(|it| crate::typed::size(it).is_ok());
    let name = cells.get(Field::Employer);
    let input = AddApplication {
        // An id is found at once; a name would be looked for among all employers.
        employer: known
            .employer(cells)
            .map_or_else(|| name.to_owned(), |id| id.to_string()),
        role: cells.get(Field::Role).to_owned(),
        requisition: text(Field::Requisition),
        source: text(Field::Source),
        url: text(Field::Url),
        industry: text(Field::Industry),
        size,
        country,
        anyway: true,
        ..AddApplication::default()
    };
    let id = add_to_desk(edit, &input)?;
    let application = edit.file(id)?.application.clone();
    known
        .employers
        .entry(employer_key(name))
        .or_insert(application.employer);
    known.note(&application);
    Ok(id)
}

/// Fills in what a recorded application lacks; what it has stays.
fn complete(edit: &mut Edit, id: ApplicationId, cells: &Cells<'_>) -> Result<(), EngineError> {
    let before = edit.file(id)?.application.clone();
    let mut application = before.clone();
    let fields = [
        (&mut application.requisition, Field::Requisition),
        (&mut application.source, Field::Source),
        (&mut application.url, Field::Url),
        (&mut application.remarks, Field::Remarks),
    ];
    for (field, column) in fields {
        let cell = cells.get(column);
        if field.is_none() && !cell.is_empty() {
            edited(field, Some(cell));
        }
    }
    if application != before {
        edit.put_application(application);
    }
    Ok(())
}

fn person(
    edit: &mut Edit,
    id: ApplicationId,
    cells: &Cells<'_>,
    notes: &mut Vec<String>,
) -> Result<(), EngineError> {
    let (name, address) = (cells.get(Field::Person), cells.get(Field::Address));
    if name.is_empty() && address.is_empty() {
        return Ok(());
    }
    let mut input = PersonInput::from(name);
    if input.address.is_none() && !address.is_empty() {
        input.address = Some(address.to_lowercase());
    }
    match person_on_desk(edit, id, &input, PersonRole::Recruiter) {
        Ok(person) => {
            let mut application = edit.file(id)?.application.clone();
            if !application.people.contains(&person) {
                application.people.push(person);
                edit.put_application(application);
            }
        }
        // A contact that cannot be read is no reason to lose the row.
        Err(EngineError::Invalid { why, .. }) => notes.push(format!("Contact left out: {why}.")),
        Err(EngineError::Ambiguous { .. }) => {
            notes.push("Contact left out: the name could be more than one person.".to_owned());
        }
        Err(cause) => return Err(cause),
    }
    Ok(())
}
