//! What Maildir says in names: flags behind `:2,`, subfolders behind a dot, and which files are the same message.
//!
//! Source: D. J. Bernstein, “Using maildir format”, and the Maildir++ folder convention. No file is opened
//! here.

use std::fs::Metadata;
use std::path::Path;

use jiff::Timestamp;

/// The standard flags of a Maildir message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Flags {
    /// `S`: read.
    pub seen: bool,
    /// `R`: answered.
    pub replied: bool,
    /// `P`: passed on.
    pub passed: bool,
    /// `F`: marked.
    pub flagged: bool,
    /// `D`: a draft.
    pub draft: bool,
    /// `T`: to be deleted.
    pub trashed: bool,
}

/// Reads the flags from a file name. All unset when it has none. Windows writers use `;` or `!` for the colon.
pub(super) fn flags(name: &str) -> Flags {
    let letters = info_start(name).map_or("", |at| &name[at + 3..]);
    Flags {
        seen: letters.contains('S'),
        replied: letters.contains('R'),
        passed: letters.contains('P'),
        flagged: letters.contains('F'),
        draft: letters.contains('D'),
        trashed: letters.contains('T'),
    }
}

/// When a message arrived that lies in a file of its own: as the name of a Maildir file begins, else when the file was last
/// written.
pub(super) fn arrival(maildir_name: Option<&str>, data: &Metadata) -> Option<Timestamp> {
    let seconds = maildir_name.and_then(|name| name.split('.').next()?.parse().ok());
    let named = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    let written = || Timestamp::try_from(data.modified().ok()?).ok();
    named.or_else(written)
}

/// Returns the part of a file name that stays the same when flags change.
pub(super) fn unique_part(name: &str) -> &str {
    info_start(name).map_or(name, |at| &name[..at])
}

fn info_start(name: &str) -> Option<usize> {
    [":2,", ";2,", "!2,"]
        .iter()
        .find_map(|mark| name.rfind(mark))
}

/// Tells whether a folder is a Maildir: `cur` and `new` are there.
pub(super) fn is_maildir(folder: &Path) -> bool {
    folder.join("cur").is_dir() && folder.join("new").is_dir()
}

/// Returns the folder name for people: `.Sent.2026` is `Sent/2026`; other folders keep their names.
pub(super) fn folder_name(relative: &Path) -> String {
    let parts: Vec<String> = relative
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    parts
        .iter()
        .map(|part| match part.strip_prefix('.') {
            Some(rest) if !rest.is_empty() => rest.replace('.', "/"),
            _ => part.clone(),
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_read_from_the_name() {
        let flags = flags("1700000000.M1P2.host:2,FRS");
        assert!(flags.seen && flags.replied && flags.flagged);
        assert!(!flags.draft && !flags.trashed && !flags.passed);
        assert_eq!(super::flags("1700000000.M1P2.SRF"), Flags::default());
    }

    #[test]
    fn the_unique_part_survives_flag_changes() {
        assert_eq!(unique_part("17.host:2,S"), unique_part("17.host"));
        assert_eq!(unique_part("17.host;2,S"), "17.host");
    }

    #[test]
    fn a_file_arrived_as_its_name_says_or_when_it_was_written() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let data = file.as_file().metadata().unwrap();
        let named = arrival(Some("1700000000.M1P2.host:2,S"), &data);
        assert_eq!(named, Timestamp::from_second(1_700_000_000).ok());
        let written = Timestamp::try_from(data.modified().unwrap()).ok();
        assert_eq!(arrival(Some("letter"), &data), written);
        assert_eq!(arrival(None, &data), written);
    }

    #[test]
    fn folders_are_named_for_people() {
        assert_eq!(folder_name(Path::new(".Sent.2026")), "Sent/2026");
        assert_eq!(folder_name(Path::new("Work/.Sent")), "Work/Sent");
        assert_eq!(folder_name(Path::new("")), "");
    }
}
