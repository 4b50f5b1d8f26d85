//! From bytes to a table of cells: encoding, delimiter, header row. Limits hold whatever the bytes are.

use crate::encoding::decoded;
use crate::error::EngineError;

use super::columns::field_of;

/// Largest table taken, in bytes. Assumption: ten thousand applications fit many times over.
const BYTES_MAX: usize = 20 * 1024 * 1024;

/// Most rows taken. Assumption.
const ROWS_MAX: usize = 20_000;

/// Longest cell kept, in characters; the rest is cut off. Assumption.
const CELL_CHARS_MAX: usize = 2_000;

/// How many rows are looked through for the header: some exports begin with remarks.
const HEADER_ROWS_MAX: usize = 10;

/// A table as text.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) delimiter: char,
    pub(super) encoding: &'static str,
    pub(super) headers: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One row, with its line in the file.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

/// Reads a table.
pub(super) fn table(bytes: &[u8]) -> Result<Table, EngineError> {
    if bytes.len() > BYTES_MAX {
        return Err(no_table("it is larger than 20 MB"));
    }
    let (text, encoding) = decoded(bytes);
    let (text, said) = said_delimiter(&text);
    let delimiter = said.unwrap_or_else(|| likely_delimiter(text));
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|cause| no_table(&cause.to_string()))?;
        let line = record.position().map_or(0, ::csv::Position::line);
        let cells: Vec<String> = record.iter().map(clean).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
        if rows.len() > ROWS_MAX + HEADER_ROWS_MAX {
            return Err(no_table("it has more than 20,000 rows"));
        }
    }
    let known = |row: &Row| {
        row.cells
            .iter()
            .filter(|cell| field_of(cell).is_some())
            .count()
    };
    let first = rows.iter().take(HEADER_ROWS_MAX).enumerate();
    // Of rows with equally many known headers the first is the header.
    let header = first.max_by_key(|(at, row)| (known(row), std::cmp::Reverse(*at)));
    let Some(header) = header.map(|(at, _)| at) else {
        return Err(no_table("it is empty"));
    };
    let rest = rows.split_off(header + 1);
    let headers = rows.pop().map(|row| row.cells).unwrap_or_default();
    Ok(Table {
        delimiter,
        encoding,
        headers,
        rows: rest,
    })
}

fn no_table(why: &str) -> EngineError {
    EngineError::invalid(
        "file",
        format!("this cannot be read as a table: {why}"),
        "Save it as CSV with a row of headers, such as Company and Job Title.",
    )
}

/// The delimiter that a first line such as `sep=;` names, and the text after it.
fn said_delimiter(text: &str) -> (&str, Option<char>) {
    let said = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.split_once('\n'));
    match said {
        Some((delimiter, rest)) => match delimiter.trim_end_matches('\r') {
            "," => (rest, Some(',')),
            ";" => (rest, Some(';')),
            "\t" => (rest, Some('\t')),
            _ => (rest, None),
        },
        None => (text, None),
    }
}

/// The delimiter with which the first lines have the most columns, quotes respected.
fn likely_delimiter(text: &str) -> char {
    let count = |delimiter: char| {
        let mut quoted = false;
        let mut found = 0_usize;
        for c in text.chars().take(4_000) {
            match c {
                '"' => quoted = !quoted,
                c if c == delimiter && !quoted => found += 1,
                _ => {}
            }
        }
        found
    };
    // Of equal counts the last is taken by `max_by_key`, so the comma stands last.
    [';', '\t', ',']
        .into_iter()
        .max_by_key(|it| count(*it))
        .unwrap_or(',')
}

/// A cell without surrounding space and control characters, cut to length. The apostrophe that a safe export puts
/// before what could be a formula comes off again.
fn clean(cell: &str) -> String {
    let cell = cell.trim();
    let cell = match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    };
    let plain = cell
        .chars()
        .filter(|c| !c.is_control() || *c == '\n' || *c == '\t');
    plain.take(CELL_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], encoding: &str, delimiter: char) {
        let table = table(bytes).unwrap();
        assert_eq!((table.encoding, table.delimiter), (encoding, delimiter));
        assert_eq!(table.headers, ["Company", "Job Title"]);
        assert_eq!(table.rows[0].cells, ["Café Søren", "Barista, mornings"]);
    }

    #[test]
    fn encodings_and_delimiters_are_found() {
        let comma = "Company,Job Title\nCafé Søren,\"Barista, mornings\"\n";
        let semicolon = "Company;Job Title\r\nCafé Søren;Barista, mornings\r\n";
        let tab = "Company\tJob Title\nCafé Søren\tBarista, mornings\n";
        check(comma.as_bytes(), "UTF-8", ',');
        check(&[b"\xEF\xBB\xBF", comma.as_bytes()].concat(), "UTF-8", ',');
        check(format!("sep=;\r\n{semicolon}").as_bytes(), "UTF-8", ';');
        check(tab.as_bytes(), "UTF-8", '\t');
        let latin = encoding_rs::WINDOWS_1252.encode(semicolon).0;
        check(&latin, "windows-1252", ';');
        let little: Vec<u8> = tab.encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(&little, "UTF-16LE", '\t');
        check(
            &[b"\xFF\xFE".as_slice(), &little].concat(),
            "UTF-16LE",
            '\t',
        );
        let big: Vec<u8> = tab.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&big, "UTF-16BE", '\t');
    }

    #[test]
    fn remarks_before_the_header_are_passed_over() {
        let found = table(
            b"Notes:\n\"When exporting, some rows may be missing\"\n\nCompany,Title\nAcorn,Clerk\n",
        );
        let found = found.unwrap();
        assert_eq!(found.headers, ["Company", "Title"]);
        assert_eq!(found.rows[0].line, 5);
    }

    #[test]
    fn nothing_and_noise_are_no_table_and_do_no_harm() {
        assert!(table(b"").is_err());
        assert!(table(b"\n\n\n").is_err());
        let noise: Vec<u8> = (0..5000_u32)
            .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
            .collect();
        let _ = table(&noise);
    }
}
