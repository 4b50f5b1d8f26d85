//! Looks at the first bytes of an SQLite file, so that what is not ours, newer, or cut short is refused
//! before the engine opens (and thereby touches) it. Format: <https://www.sqlite.org/fileformat2.html>.

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use crate::error::StoreError;
use crate::schema;

const LENGTH: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Refuses a file that must not be opened. A file that is missing or new passes.
pub(crate) fn check(file: &Path) -> Result<(), StoreError> {
    let site = || file.display().to_string();
    let mut open = match File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(StoreError::CannotOpen {
                site: site(),
                cause: error.to_string(),
            });
        }
    };
    let fail = |cause: std::io::Error| StoreError::CannotOpen {
        site: site(),
        cause: cause.to_string(),
    };
    let about = open.metadata().map_err(fail)?;
    if !about.is_file() {
        return Err(StoreError::NotADatabase {
            site: site(),
            cause: "it is not a file".to_owned(),
        });
    }
    let length = about.len();
    if length == 0 {
        return empty(file);
    }
    let mut header = [0; LENGTH];
    let read = open.read(&mut header).map_err(fail)?;
    if read < LENGTH || !header.starts_with(MAGIC) {
        return Err(StoreError::NotADatabase {
            site: site(),
            cause: "its first bytes are not those of an SQLite database".to_owned(),
        });
    }
    check_fields(file, &header, length)
}

/// Whether a log with something in it lies beside a file.
pub(crate) fn has_log(file: &Path) -> bool {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|about| about.len() > 0)
}

/// An empty file is a new one, unless something was kept beside it. SQLite would throw away the log of an
/// empty file.
fn empty(file: &Path) -> Result<(), StoreError> {
    if has_log(file) || super::epoch::kept(Some(&super::epoch::file_of(file)))?.is_some() {
        return Err(StoreError::Damaged {
            site: file.display().to_string(),
            cause: "it is empty, though it held a store before".to_owned(),
        });
    }
    Ok(())
}

fn check_fields(file: &Path, header: &[u8; LENGTH], length: u64) -> Result<(), StoreError> {
    let number = |at: usize| {
        let bytes = [header[at], header[at + 1], header[at + 2], header[at + 3]];
        u32::from_be_bytes(bytes)
    };
    let site = || file.display().to_string();
    let pages = number(28);
    let user_version = i64::from(number(60).cast_signed());
    let application_id = number(68);
    if application_id != schema::APPLICATION_ID {
        // One page is a database that was opened once and never written, such as ours in its first moment.
        return if pages > 1 {
            Err(StoreError::NotOurs { site: site() })
        } else {
            Ok(())
        };
    }
    if user_version > schema::NEWEST {
        return Err(StoreError::NewerSchema {
            site: site(),
            found: user_version,
            known: schema::NEWEST,
        });
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let expected = page_size * u64::from(pages);
    // With a log, the missing pages may be in it: a disk that was full while the log was brought into the
    // file leaves it so, and nothing is lost.
    if length < expected && !has_log(file) {
        return Err(StoreError::Damaged {
            site: site(),
            cause: format!("it is cut short: {length} of {expected} bytes are there"),
        });
    }
    Ok(())
}
