//! Words from a file or from standard input, for commands that look at a text.

use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use super::failure::Failure;

/// Bytes that are taken of one text. *Assumption:* a message with large attachments; what is looked at is far less.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// What a text came from, and its bytes.
pub struct TextInput {
    /// The file's name; `-` for standard input.
    pub source: String,
    /// Its bytes, at most [`BYTES_MAX`].
    pub bytes: Vec<u8>,
}

/// Reads a file, or standard input for `-` and for no path at all.
pub fn read(path: Option<&Path>) -> Result<TextInput, Failure> {
    match path.filter(|path| *path != Path::new("-")) {
        Some(path) => of_file(path),
        None => of_stdin(),
    }
}

/// The words of a note; what is no text is refused.
pub fn words(input: &TextInput) -> Result<String, Failure> {
    meanwhile_engine::text_of(&input.bytes).ok_or_else(|| no_text(input))
}

/// What happened when a text was none.
pub fn no_text(input: &TextInput) -> Failure {
    Failure::no_text(Path::new(&input.source))
}

fn of_file(path: &Path) -> Result<TextInput, Failure> {
    let fail = |cause: io::Error| Failure::reading(path, &cause);
    let file = std::fs::File::open(path).map_err(fail)?;
    let mut bytes = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut bytes).map_err(fail)?;
    Ok(TextInput {
        source: path.display().to_string(),
        bytes,
    })
}

fn of_stdin() -> Result<TextInput, Failure> {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        eprintln!("Paste the text, then press Ctrl-D on a line of its own:");
    }
    let mut bytes = Vec::new();
    let fail = |cause: io::Error| Failure::reading(&PathBuf::from("standard input"), &cause);
    stdin
        .lock()
        .take(BYTES_MAX)
        .read_to_end(&mut bytes)
        .map_err(fail)?;
    Ok(TextInput {
        source: "-".to_owned(),
        bytes,
    })
}
