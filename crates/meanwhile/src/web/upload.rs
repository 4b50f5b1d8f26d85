//! Files that are sent to a page: written to a folder as they come, so that a mailbox of gigabytes takes no memory.

use std::path::{Path, PathBuf};

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use axum::response::{IntoResponse, Redirect, Response};
use tokio::io::AsyncWriteExt;

use super::cx::Cx;
use super::error::WebError;
use super::posted::{SHOWN_AT, TICKET};
use super::refused;

/// The most that one upload may hold, in bytes.
pub const UPLOAD_MAX: u64 = 2 << 30;

/// The most that the fields beside the files may hold, in bytes, all together.
const FIELDS_MAX: usize = 16 << 10;

/// The most files that one upload may hold. *Assumption:* whoever has more packs them.
pub const FILES_MAX: usize = 10_000;

/// Bytes of a file's name that are kept; file systems take 255. *Assumption:* the beginning and the ending tell enough.
const NAME_BYTES_MAX: usize = 200;

/// Bytes of a name's ending that are kept, with its dot. *Assumption:* what is longer is no ending.
const ENDING_BYTES_MAX: usize = 16;

/// A file that was sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its name, without folders.
    pub name: String,
    /// Where it lies until it is read.
    pub path: PathBuf,
}

/// What came with a form of files.
#[derive(Debug, Default)]
pub struct Received {
    /// The files, in order.
    pub files: Vec<Upload>,
    /// The other fields.
    pub fields: Vec<(String, String)>,
}

/// The ticket, which comes first in such a form.
pub async fn ticket(form: &mut Multipart) -> Result<String, WebError> {
    let first = form.next_field().await.map_err(|_| WebError::Unreadable)?;
    let mut first = first
        .filter(|it| it.name() == Some(TICKET))
        .ok_or(WebError::Unreadable)?;
    text(&mut first, &mut { FIELDS_MAX }).await
}

/// Leads back to the page of a form whose files were refused, which says why.
pub fn or_back(
    cx: &Cx,
    done: Result<Response, WebError>,
    ticket: &str,
    to: &str,
    page: &str,
) -> Result<Response, WebError> {
    let error = match done {
        Err(error) => error,
        done => return done,
    };
    let fields = [(TICKET, ticket), (SHOWN_AT, page)];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    match refused::keep(&cx.place, cx.session, &error, &cx.to(to), &fields) {
        Some(page) => Ok(Redirect::to(&page).into_response()),
        None => Err(error),
    }
}

/// Writes what follows into `folder`.
pub async fn receive(mut form: Multipart, folder: &Path) -> Result<Received, WebError> {
    let mut received = Received::default();
    let (mut left, mut left_beside) = (UPLOAD_MAX, FIELDS_MAX);
    let mut parts = 0;
    while let Some(mut field) = form.next_field().await.map_err(|_| WebError::Unreadable)? {
        parts += 1;
        if parts > FILES_MAX {
            return Err(WebError::UploadTooLarge);
        }
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(plain_name) {
            None => {
                let less = left_beside.checked_sub(name.len());
                left_beside = less.ok_or(WebError::TooLarge)?;
                let value = text(&mut field, &mut left_beside).await?;
                received.fields.push((name, value));
            }
            // What browsers send where no file was chosen.
            Some(file) if file.is_empty() => drop(text(&mut field, &mut left_beside).await?),
            Some(file) => {
                // Each has a folder of its own: two may bear one name.
                let own = folder.join(received.files.len().to_string());
                tokio::fs::create_dir_all(&own).await.map_err(put_aside)?;
                let path = own.join(&file);
                left = write(&mut field, &path, left).await?;
                received.files.push(Upload { name: file, path });
            }
        }
    }
    Ok(received)
}

async fn write(field: &mut Field<'_>, path: &Path, mut left: u64) -> Result<u64, WebError> {
    let mut file = tokio::fs::File::create(path).await.map_err(put_aside)?;
    while let Some(chunk) = field.chunk().await.map_err(|_| WebError::Unreadable)? {
        left = left
            .checked_sub(chunk.len() as u64)
            .ok_or(WebError::UploadTooLarge)?;
        file.write_all(&chunk).await.map_err(put_aside)?;
    }
    file.flush().await.map_err(put_aside)?;
    Ok(left)
}

/// The text of a field, of which no more may come than is `left`.
async fn text(field: &mut Field<'_>, left: &mut usize) -> Result<String, WebError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| WebError::Unreadable)? {
        *left = left.checked_sub(chunk.len()).ok_or(WebError::TooLarge)?;
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| WebError::Unreadable)
}

/// An upload that cannot be written down.
pub fn put_aside(cause: std::io::Error) -> WebError {
    WebError::NotPutAside(cause.to_string())
}

/// A file's name without what would lead out of its folder, or not be one.
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let safe = last
        .chars()
        .map(|c| if c.is_control() || c == ':' { '_' } else { c });
    let name: String = safe.collect();
    if name.chars().all(|c| c == '.') {
        String::new()
    } else {
        shortened(&name)
    }
}

/// A name that file systems take; its ending stays.
fn shortened(name: &str) -> String {
    if name.len() <= NAME_BYTES_MAX {
        return name.to_owned();
    }
    let dot = name.rfind('.').unwrap_or(name.len());
    let (stem, ending) = match name.len() - dot <= ENDING_BYTES_MAX {
        true => name.split_at(dot),
        false => (name, ""),
    };
    let end = stem.floor_char_boundary(NAME_BYTES_MAX - ending.len());
    format!("{}{ending}", &stem[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leads_out_of_its_folder() {
        for (name, plain) in [
            ("Inbox.mbox", "Inbox.mbox"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Mail\\Sent.mbox", "Sent.mbox"),
            ("..", ""),
            ("", ""),
            ("a\0b:c", "a_b_c"),
        ] {
            assert_eq!(plain_name(name), plain);
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending_and_fits_a_file_system() {
        let name = plain_name(&format!("{}.mbox", "ü".repeat(150)));
        assert!(
            name.ends_with("ü.mbox") && name.len() <= NAME_BYTES_MAX,
            "{name}"
        );
        let name = plain_name(&format!("x.{}", "ü".repeat(150)));
        assert!(
            name.starts_with("x.ü") && name.len() <= NAME_BYTES_MAX,
            "{name}"
        );
    }
}
