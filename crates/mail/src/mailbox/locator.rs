//! Where an item lies, in a form that can be stored and found again.
//!
//! A locator is relative to the opened path, so that a mailbox may move. It does not promise that the file is
//! unchanged; whoever resumes checks the Message-ID.

use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::str::FromStr;

/// The place of one item: a file below the opened path, and a byte offset in it.
///
/// Its text form, `OFFSET:RELATIVE/PATH`, is stable; bytes of a path that are not printable ASCII, and `%`, are
/// percent-encoded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locator {
    pub(super) file: PathBuf,
    pub(super) offset: u64,
}

/// Why a text is no locator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a mailbox: expected OFFSET:RELATIVE/PATH")]
pub struct LocatorError;

impl Locator {
    /// Makes a locator. `None` when the path is absolute or leads upwards.
    pub fn new(file: impl Into<PathBuf>, offset: u64) -> Option<Self> {
        let file = file.into();
        let is_inside = file
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        is_inside.then_some(Self { file, offset })
    }

    /// Returns the file, relative to the opened path; empty when that is a file itself.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Returns the byte offset in the file: of the separator line in an mbox file, else 0.
    pub fn offset(&self) -> u64 {
        self.offset
    }
}

impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.offset)?;
        for &byte in self.file.as_os_str().as_encoded_bytes() {
            if byte.is_ascii_graphic() && byte != b'%' {
                write!(f, "{}", byte as char)?;
            } else {
                write!(f, "%{byte:02X}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Locator {
    type Err = LocatorError;

    fn from_str(text: &str) -> Result<Self, LocatorError> {
        let (offset, file) = text.split_once(':').ok_or(LocatorError)?;
        let offset = offset.parse().map_err(|_| LocatorError)?;
        let mut bytes = Vec::with_capacity(file.len());
        let mut rest = file.bytes();
        while let Some(byte) = rest.next() {
            if byte != b'%' {
                bytes.push(byte);
                continue;
            }
            let mut digit = || rest.next().and_then(|b| (b as char).to_digit(16));
            let (high, low) = digit().zip(digit()).ok_or(LocatorError)?;
            bytes.push((high * 16 + low) as u8);
        }
        Self::new(path_from_bytes(bytes)?, offset).ok_or(LocatorError)
    }
}

#[cfg(unix)]
fn path_from_bytes(bytes: Vec<u8>) -> Result<PathBuf, LocatorError> {
    use std::os::unix::ffi::OsStringExt;
    Ok(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path_from_bytes(bytes: Vec<u8>) -> Result<PathBuf, LocatorError> {
    // File names that are not Unicode cannot be named here; they are rare and reported when the folder is listed.
    String::from_utf8(bytes)
        .map(PathBuf::from)
        .map_err(|_| LocatorError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_text_form_is_readable_and_comes_back() {
        let locator = Locator::new("Takeout/All mail.mbox", 42).unwrap();
        assert_eq!(locator.to_string(), "42:Takeout/All%20mail.mbox");
        assert_eq!("42:Takeout/All%20mail.mbox".parse(), Ok(locator));
        assert_eq!("0:".parse::<Locator>().unwrap().file(), Path::new(""));
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        for bad in [
            "0:/etc/passwd",
            "0:../x",
            "0:a/../../x",
            "x:a",
            "a",
            "0:%2",
            "0:%zz",
            "-1:a",
            "0:%2e%2e/x",
        ] {
            assert!(bad.parse::<Locator>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_relative_path_comes_back(path in "[^/\0\\\\.:]{1,20}(/[^/\0\\\\.:]{1,20}){0,3}", offset: u64) {
            let locator = Locator::new(path, offset).unwrap();
            prop_assert_eq!(locator.to_string().parse::<Locator>(), Ok(locator));
        }
    }
}
