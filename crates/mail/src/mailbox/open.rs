//! One entry point for every kind of mailbox: looks at a path and starts the stream of its items.
//!
//! Only what makes a path unusable as a whole is an error here; what is wrong below it is an item of the stream.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::eml::{FileKind, sniff_file};
use super::list::{FileEntry, list};
use super::maildir::{Flags, arrival, is_maildir};
use super::{Source, SourceKind};

/// Why a path cannot be opened as a mailbox.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is nothing at the path.
    #[error("there is no file or folder at {}", path.display())]
    NotFound {
        /// The path asked for.
        path: PathBuf,
    },
    /// It is there, but holds no mail and no calendar.
    #[error("{} holds neither mail nor a calendar; expected mbox, Maildir, .eml, .ics, or a folder of these", path.display())]
    NotAMailbox {
        /// The path asked for.
        path: PathBuf,
    },
    /// It could not be read.
    #[error("{} could not be read: {source}", path.display())]
    Unreadable {
        /// The path asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Opens a path: an mbox file, a Maildir, an `.eml` or `.ics` file, or a folder with any of these, by contents.
pub fn open(path: impl AsRef<Path>) -> Result<Source, OpenError> {
    let path = path.as_ref();
    let unreadable = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => OpenError::NotFound {
            path: path.to_owned(),
        },
        _ => OpenError::Unreadable {
            path: path.to_owned(),
            source,
        },
    };
    let data = fs::metadata(path).map_err(unreadable)?;
    if data.is_dir() {
        // A folder that cannot be listed at all is an error, one below it a finding.
        fs::read_dir(path).map_err(unreadable)?;
        let kind = if is_maildir(path) {
            SourceKind::Maildir
        } else {
            SourceKind::Folder
        };
        let (files, unlisted) = list(path);
        return Ok(Source::new(path, kind, files, unlisted));
    }
    let kind = match sniff_file(path).map_err(unreadable)? {
        FileKind::Empty | FileKind::Mbox => SourceKind::Mbox,
        FileKind::Message | FileKind::AppleMessage => SourceKind::Message,
        FileKind::Calendar => SourceKind::Calendar,
        FileKind::Other => {
            return Err(OpenError::NotAMailbox {
                path: path.to_owned(),
            });
        }
    };
    let entry = FileEntry {
        path: PathBuf::new(),
        size_bytes: data.len(),
        folder: String::new(),
        flags: Flags::default(),
        is_maildir_message: false,
        arrived: arrival(None, &data),
    };
    Ok(Source::new(path, kind, vec![entry], Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::super::{Item, Locator, RawItem};
    use super::*;
    use tempfile::TempDir;

    const MBOX: &str = "From a@example.org Tue Mar  3 10:00:00 2026\nSubject: 1\n\nOne\n\nFrom b@example.org Tue Mar  3 10:00:00 2026\nSubject: 2\n\nTwo\n";

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    /// One line per item: kind, locator, folder, first line.
    fn seen(source: &mut Source) -> Vec<String> {
        source
            .map(|item| {
                let (kind, raw) = match item {
                    Item::Message(raw) => ("message", raw),
                    Item::Calendar(raw) => ("calendar", raw),
                    Item::Skipped(skipped) => {
                        return format!(
                            "skipped {} {}",
                            skipped.locator,
                            skipped.finding.code.as_str()
                        );
                    }
                };
                let first = raw.bytes.split(|&b| b == b'\n').next().unwrap_or_default();
                format!(
                    "{kind} {} [{}] {}",
                    raw.locator,
                    raw.folder,
                    String::from_utf8_lossy(first)
                )
            })
            .collect()
    }

    #[test]
    fn a_mixed_folder_is_read_in_order() {
        let folder = folder(&[
            ("b/all.mbox", MBOX),
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("c.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
            ("d.jpg", "\u{1}\u{2}"),
            ("e.eml", "not mail at all"),
            (".hidden/f.eml", "Subject: f\n\n"),
            ("empty.mbox", ""),
        ]);
        let mut source = open(folder.path()).unwrap();
        assert_eq!(source.kind(), SourceKind::Folder);
        assert_eq!(
            seen(&mut source),
            [
                "message 0:a.eml [] Subject: a",
                "message 0:b/all.mbox [all] Subject: 1",
                "message 61:b/all.mbox [all] Subject: 2",
                "calendar 0:c.ics [] BEGIN:VCALENDAR",
                "skipped 0:e.eml not_a_message",
            ]
        );
        let progress = source.progress();
        assert_eq!(progress.bytes_done, progress.bytes_total);
        assert_eq!(progress.items_done, 5);
        assert_eq!(source.position(), None);
    }

    #[test]
    fn a_maildir_is_read_with_flags_and_subfolders() {
        let folder = folder(&[
            ("cur/2.host:2,RS", "Subject: 2\n\n"),
            ("new/1.host", "Subject: 1\n\n"),
            ("tmp/3.host", "Subject: 3\n\n"),
            (".Sent/cur/4.host:2,S", "no header, still a message"),
            (".Sent/new/.keep", ""),
            ("dovecot-uidlist", "3 V1"),
        ]);
        let mut source = open(folder.path()).unwrap();
        assert_eq!(source.kind(), SourceKind::Maildir);
        let items: Vec<Item> = source.by_ref().collect();
        let raw: Vec<&RawItem> = items
            .iter()
            .filter_map(|item| match item {
                Item::Message(raw) => Some(raw),
                _ => None,
            })
            .filter(|raw| !raw.bytes.is_empty())
            .collect();
        let names: Vec<(&str, bool)> = raw
            .iter()
            .map(|r| (r.folder.as_str(), r.flags.replied))
            .collect();
        assert_eq!(names, [("Sent", false), ("", true), ("", false)]);
    }

    #[test]
    fn a_maildir_message_is_found_after_its_flags_changed() {
        let folder = folder(&[("cur/.x", ""), ("new/1.host", "Subject: 1\n\n")]);
        let source = open(folder.path()).unwrap();
        let locator = Locator::new("new/1.host", 0).unwrap();
        fs::rename(
            folder.path().join("new/1.host"),
            folder.path().join("cur/1.host:2,S"),
        )
        .unwrap();
        let again = source.read_at(&locator).unwrap();
        assert!(matches!(again, Some(Item::Message(raw)) if raw.bytes == b"Subject: 1\n\n"));
        let gone = Locator::new("new/9.host", 0).unwrap();
        assert_eq!(source.read_at(&gone).unwrap(), None);
        // A newer listing knows it under the new name, and resumes there by the old one.
        let mut newer = open(folder.path()).unwrap();
        assert!(newer.resume_at(&locator).unwrap());
    }

    #[test]
    fn single_files_are_known_by_their_contents() {
        let folder = folder(&[
            ("x", MBOX),
            ("y", "Subject: a\nFrom: x\n\n"),
            ("z", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
            ("q", "hello"),
            ("e", ""),
        ]);
        let kind = |name: &str| open(folder.path().join(name)).map(|s| s.kind());
        assert!(matches!(kind("x"), Ok(SourceKind::Mbox)));
        assert!(matches!(kind("y"), Ok(SourceKind::Message)));
        assert!(matches!(kind("z"), Ok(SourceKind::Calendar)));
        assert!(matches!(kind("e"), Ok(SourceKind::Mbox)));
        assert!(matches!(kind("q"), Err(OpenError::NotAMailbox { .. })));
        assert!(matches!(kind("none"), Err(OpenError::NotFound { .. })));
    }

    #[test]
    fn reading_stops_and_resumes_anywhere() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.mbox", MBOX),
            ("c.eml", "Subject: c\nFrom: x\n\n"),
        ]);
        let all = seen(&mut open(folder.path()).unwrap());
        for count in 0..=all.len() {
            let mut first = open(folder.path()).unwrap();
            let mut items = seen_some(&mut first, count);
            if let Some(position) = first.position() {
                let position: Locator = position.to_string().parse().unwrap();
                let mut second = open(folder.path()).unwrap();
                assert!(second.resume_at(&position).unwrap(), "{position}");
                let done = second.progress().bytes_done;
                assert_eq!(done, first.progress().bytes_done);
                items.extend(seen(&mut second));
            }
            assert_eq!(items, all, "{count}");
        }
    }

    fn seen_some(source: &mut Source, count: usize) -> Vec<String> {
        let mut out = Vec::new();
        for _ in 0..count {
            let Some(Item::Message(raw)) = source.next() else {
                break;
            };
            let first = raw.bytes.split(|&b| b == b'\n').next().unwrap_or_default();
            out.push(format!(
                "message {} [{}] {}",
                raw.locator,
                raw.folder,
                String::from_utf8_lossy(first)
            ));
        }
        out
    }

    #[test]
    fn a_place_that_is_gone_starts_its_file_again() {
        let folder = folder(&[("a.mbox", MBOX), ("c.eml", "Subject: c\nFrom: x\n\n")]);
        let mut source = open(folder.path()).unwrap();
        assert!(
            !source
                .resume_at(&Locator::new("a.mbox", 7).unwrap())
                .unwrap()
        );
        assert_eq!(seen(&mut source).len(), 3);
        let mut source = open(folder.path()).unwrap();
        assert!(
            !source
                .resume_at(&Locator::new("b.eml", 0).unwrap())
                .unwrap()
        );
        assert_eq!(seen(&mut source), ["message 0:c.eml [] Subject: c"]);
    }

    #[test]
    fn any_item_is_read_again_by_its_locator() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.mbox", MBOX),
            ("c.ics", "BEGIN:VCALENDAR\n"),
        ]);
        let items: Vec<Item> = open(folder.path()).unwrap().collect();
        let source = open(folder.path()).unwrap();
        for item in &items {
            let (Item::Message(raw) | Item::Calendar(raw)) = item else {
                panic!("{item:?}");
            };
            assert_eq!(source.read_at(&raw.locator).unwrap().as_ref(), Some(item));
        }
        let single = open(folder.path().join("b.mbox")).unwrap();
        assert!(
            single
                .read_at(&Locator::new("", 61).unwrap())
                .unwrap()
                .is_some()
        );
        assert!(
            single
                .read_at(&Locator::new("", 62).unwrap())
                .unwrap()
                .is_none()
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_read_is_skipped() {
        use std::os::unix::fs::symlink;
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("z.eml", "Subject: z\nFrom: x\n\n"),
        ]);
        symlink("nowhere", folder.path().join("b.eml")).unwrap();
        symlink(".", folder.path().join("loop")).unwrap();
        symlink("/dev/zero", folder.path().join("y.eml")).unwrap();
        let items = seen(&mut open(folder.path()).unwrap());
        assert_eq!(
            items,
            [
                "skipped 0:b.eml file_unreadable",
                "message 0:a.eml [] Subject: a",
                "message 0:z.eml [] Subject: z"
            ]
        );
    }

    #[test]
    fn a_file_that_vanishes_is_skipped_and_the_rest_is_read() {
        let folder = folder(&[
            ("a.eml", "Subject: a\nFrom: x\n\n"),
            ("b.eml", "Subject: b\nFrom: x\n\n"),
        ]);
        let mut source = open(folder.path()).unwrap();
        fs::remove_file(folder.path().join("a.eml")).unwrap();
        assert_eq!(
            seen(&mut source),
            [
                "skipped 0:a.eml file_unreadable",
                "message 0:b.eml [] Subject: b"
            ]
        );
    }

    #[test]
    fn a_source_can_be_sent_to_another_thread() {
        fn is_send<T: Send>() {}
        is_send::<Source>();
        is_send::<RawItem>();
        is_send::<crate::message::Message>();
    }
}
