//! Writes messages to disk as they come: mbox, Maildir, single files, or one labelled mbox as a big provider exports it.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::ics::Event;
use super::message::{Folder, Mail};
use super::mime;

/// Layout of the mailbox on disk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// `inbox.mbox`, `sent.mbox`, `archive.mbox`.
    Mbox,
    /// A Maildir with `.Sent` and `.Archive`.
    Maildir,
    /// One `.eml` file for each message.
    Eml,
    /// One mbox in which a header names the folders.
    Gmail,
}

impl Format {
    /// Reads the option's word.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "mbox" => Some(Self::Mbox),
            "maildir" => Some(Self::Maildir),
            "eml" => Some(Self::Eml),
            "gmail" => Some(Self::Gmail),
            _ => None,
        }
    }

    /// What to hand to the import, relative to the corpus's folder.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Mbox => &["inbox.mbox", "sent.mbox", "archive.mbox", "calendar.ics"],
            Self::Maildir => &["Maildir", "calendar.ics"],
            Self::Eml => &["eml", "calendar.ics"],
            Self::Gmail => &["all-mail.mbox", "calendar.ics"],
        }
    }
}

/// An open mailbox.
pub struct Mailboxes {
    format: Format,
    root: PathBuf,
    files: Vec<BufWriter<File>>,
    count: usize,
    /// Bytes of messages written, without separators.
    pub bytes: u64,
}

impl Mailboxes {
    /// Creates the folders and files; existing files of the same names are replaced.
    pub fn create(root: &Path, format: Format) -> Result<Self, String> {
        let folders: &[&str] = match format {
            Format::Mbox | Format::Gmail => &["."],
            Format::Maildir => &["Maildir", "Maildir/.Sent", "Maildir/.Archive"],
            Format::Eml => &["eml/Inbox", "eml/Sent", "eml/Archive"],
        };
        for folder in folders {
            let path = root.join(folder);
            if format == Format::Maildir || format == Format::Eml {
                // Files of an earlier, larger run would otherwise stay and be counted.
                let _ = fs::remove_dir_all(&path);
            }
            let subs: &[&str] = if format == Format::Maildir {
                &["cur", "new", "tmp"]
            } else {
                &[""]
            };
            for sub in subs {
                fs::create_dir_all(path.join(sub)).map_err(|why| told(&path, &why))?;
            }
        }
        let names: &[&str] = match format {
            Format::Mbox => &["inbox.mbox", "sent.mbox", "archive.mbox"],
            Format::Gmail => &["all-mail.mbox"],
            _ => &[],
        };
        let mut files = Vec::new();
        for name in names {
            let path = root.join(name);
            files.push(BufWriter::with_capacity(
                1 << 18,
                File::create(&path).map_err(|why| told(&path, &why))?,
            ));
        }
        Ok(Self {
            format,
            root: root.to_owned(),
            files,
            count: 0,
            bytes: 0,
        })
    }

    /// Writes one message, and its second copy when it has one.
    pub fn add(&mut self, mail: &Mail) -> Result<(), String> {
        let bytes = mime::render(mail);
        self.one(mail, &bytes, mail.folder)?;
        if mail.duplicated {
            self.one(mail, &bytes, Folder::Archive)?;
        }
        Ok(())
    }

    fn one(&mut self, mail: &Mail, bytes: &[u8], folder: Folder) -> Result<(), String> {
        self.count += 1;
        self.bytes += bytes.len() as u64;
        let at = match folder {
            Folder::Inbox => 0,
            Folder::Sent => 1,
            Folder::Archive => 2,
        };
        match self.format {
            Format::Mbox => mbox(&mut self.files[at], mail, bytes, ""),
            Format::Gmail => {
                let labels = match folder {
                    Folder::Inbox if self.count.is_multiple_of(3) => "Inbox,Important,Opened",
                    Folder::Inbox => "Inbox,Category Updates,Opened",
                    Folder::Sent => "Sent,Opened",
                    Folder::Archive => "Archived,Opened,Jobs",
                };
                mbox(
                    &mut self.files[0],
                    mail,
                    bytes,
                    &format!(
                        "X-GM-THRID: {}\nX-Gmail-Labels: {labels}\n",
                        1_700_000_000_000_u64 + self.count as u64
                    ),
                )
            }
            Format::Maildir => {
                let folder = ["Maildir", "Maildir/.Sent", "Maildir/.Archive"][at];
                let path = self.root.join(folder).join("cur").join(format!(
                    "{}.{}.host:2,S",
                    mail.at.as_second(),
                    self.count
                ));
                fs::write(&path, unix_lines(bytes)).map_err(|why| told(&path, &why))
            }
            Format::Eml => {
                let folder = ["eml/Inbox", "eml/Sent", "eml/Archive"][at];
                let path = self
                    .root
                    .join(folder)
                    .join(format!("{:06}.eml", self.count));
                fs::write(&path, bytes).map_err(|why| told(&path, &why))
            }
        }
    }

    /// Puts everything on disk.
    pub fn finish(mut self) -> Result<u64, String> {
        for file in &mut self.files {
            file.flush().map_err(|why| told(&self.root, &why))?;
        }
        Ok(self.bytes)
    }
}

fn unix_lines(bytes: &[u8]) -> Vec<u8> {
    bytes
        .iter()
        .enumerate()
        .filter(|(at, byte)| **byte != b'\r' || bytes.get(at + 1) != Some(&b'\n'))
        .map(|(_, byte)| *byte)
        .collect()
}

/// One message in mbox form: a separator, then lines in which `From ` is quoted.
fn mbox(file: &mut impl Write, mail: &Mail, bytes: &[u8], extra: &str) -> Result<(), String> {
    let mut out = format!(
        "From {} {}\n{extra}",
        mail.from.address,
        mail.at.strftime("%a %b %e %H:%M:%S %Y")
    )
    .into_bytes();
    for line in unix_lines(bytes).split_inclusive(|byte| *byte == b'\n') {
        let marks = line.iter().take_while(|byte| **byte == b'>').count();
        if line[marks..].starts_with(b"From ") {
            out.push(b'>');
        }
        out.extend_from_slice(line);
    }
    if out.last() != Some(&b'\n') {
        out.push(b'\n');
    }
    out.push(b'\n');
    file.write_all(&out)
        .map_err(|why| format!("could not write the mailbox: {why}"))
}

/// Writes the seeker's own calendar file.
pub fn calendar(root: &Path, events: &[Event]) -> Result<(), String> {
    let mut out = b"BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Me\r\n".to_vec();
    for event in events {
        out.extend(event.component());
    }
    out.extend_from_slice(b"END:VCALENDAR\r\n");
    let path = root.join("calendar.ics");
    fs::write(&path, out).map_err(|why| told(&path, &why))
}

/// An error with the path it happened at.
pub fn told(path: &Path, why: &std::io::Error) -> String {
    format!("could not write {}: {why}", path.display())
}
