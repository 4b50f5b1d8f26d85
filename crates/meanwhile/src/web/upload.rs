//! Files that are sent to a page: written to a folder as they come, so that a mailbox of gigabytes takes no memory.

use std::path::{Path, PathBuf};

use axum::extract::Multipart;
use axum::extract::multipart::Field;
use tokio::io::AsyncWriteExt;

use super::error::WebError;

/// The most that one upload may hold, in bytes.
pub const UPLOAD_MAX: u64 = 2 << 30;

/// The most that a field beside the files may hold, in bytes.
const FIELD_MAX: usize = 16 << 10;

/// Letters of a file's name that are kept. *Assumption:* the beginning tells enough.
const NAME_CHARS_MAX: usize = 100;

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
        .filter(|it| it.name() == Some(super::posted::TICKET))
        .ok_or(WebError::Unreadable)?;
    text(&mut first).await
}

/// Writes what follows into `folder`.
pub async fn receive(mut form: Multipart, folder: &Path) -> Result<Received, WebError> {
    let mut received = Received::default();
    let mut left = UPLOAD_MAX;
    while let Some(mut field) = form.next_field().await.map_err(|_| WebError::Unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(plain_name) {
            None => received.fields.push((name, text(&mut field).await?)),
            Some(file) if file.is_empty() => {}
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

async fn text(field: &mut Field<'_>) -> Result<String, WebError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| WebError::Unreadable)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > FIELD_MAX {
            return Err(WebError::TooLarge);
        }
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
    let name: String = safe.take(NAME_CHARS_MAX).collect();
    if name.chars().all(|c| c == '.') {
        String::new()
    } else {
        name
    }
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
}
