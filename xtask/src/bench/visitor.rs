//! Somebody who asks a server for one page after the other over one connection (HTTP/1.1, RFC 9112). Knows as much of the
//! protocol as measuring needs.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::failure::Failure;

/// A server that takes longer is stuck.
const PATIENCE: Duration = Duration::from_secs(10);

/// One visitor's connection.
pub(super) struct Visitor {
    at: SocketAddr,
    reader: BufReader<TcpStream>,
}

/// What the server answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// The body as it came, compressed if that was asked for.
    pub(super) body: Vec<u8>,
    /// Bytes over the wire: headers, body, and the lengths of its pieces.
    pub(super) wire_bytes: usize,
}

impl Visitor {
    pub(super) fn new(at: SocketAddr) -> Result<Self, Failure> {
        let connect = || {
            let stream = TcpStream::connect_timeout(&at, PATIENCE)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            Ok(stream)
        };
        let stream = connect().map_err(|cause: std::io::Error| Failure::io(at, &cause))?;
        let reader = BufReader::with_capacity(64 << 10, stream);
        Ok(Self { at, reader })
    }

    /// Asks for one address and reads the whole answer.
    pub(super) fn get(&mut self, path: &str, compressed: bool) -> Result<Answer, Failure> {
        let accept = if compressed {
            "accept-encoding: gzip\r\n"
        } else {
            ""
        };
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n{accept}\r\n", self.at);
        let mut ask = || {
            self.reader.get_mut().write_all(request.as_bytes())?;
            read(&mut self.reader)
        };
        ask().map_err(|cause| Failure::io(format!("http://{}{path}", self.at), &cause))
    }
}

/// Reads one answer and nothing after it.
fn read<R: std::io::Read>(reader: &mut BufReader<R>) -> std::io::Result<Answer> {
    let mut line = String::new();
    let mut wire_bytes = next(reader, &mut line)?;
    let status = line.split(' ').nth(1).and_then(|it| it.parse().ok());
    let status = status.ok_or_else(|| odd("no status"))?;
    let (mut length, mut chunked) = (0, false);
    loop {
        wire_bytes += next(reader, &mut line)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| odd("no header"))?;
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().map_err(|_| odd("no length"))?,
            "transfer-encoding" => chunked = value.trim() == "chunked",
            _ => {}
        }
    }
    let mut body = Vec::new();
    if !chunked {
        wire_bytes += piece(reader, length, &mut body)?;
        return Ok(Answer {
            status,
            body,
            wire_bytes,
        });
    }
    loop {
        wire_bytes += next(reader, &mut line)?;
        let size = line.split(';').next().unwrap_or_default();
        let size = usize::from_str_radix(size, 16).map_err(|_| odd("no size of a piece"))?;
        wire_bytes += piece(reader, size, &mut body)?;
        wire_bytes += next(reader, &mut line)?;
        if size == 0 {
            return Ok(Answer {
                status,
                body,
                wire_bytes,
            });
        }
    }
}

/// A line without its end; how many bytes it was.
fn next<R: std::io::Read>(reader: &mut BufReader<R>, line: &mut String) -> std::io::Result<usize> {
    line.clear();
    let bytes = reader.read_line(line)?;
    if bytes == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    Ok(bytes)
}

fn piece<R: std::io::Read>(
    reader: &mut BufReader<R>,
    size: usize,
    body: &mut Vec<u8>,
) -> std::io::Result<usize> {
    let before = body.len();
    body.resize(before + size, 0);
    reader.read_exact(&mut body[before..])?;
    Ok(size)
}

fn odd(what: &str) -> std::io::Error {
    std::io::Error::other(format!("the answer is no HTTP: {what}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn said(text: &str) -> (Answer, String) {
        let mut reader = BufReader::new(text.as_bytes());
        let answer = read(&mut reader).unwrap();
        let mut rest = String::new();
        reader.read_to_string(&mut rest).unwrap();
        (answer, rest)
    }

    #[test]
    fn an_answer_ends_where_its_length_says() {
        let text = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP";
        let (answer, rest) = said(text);
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (200, &b"hello"[..])
        );
        assert_eq!((answer.wire_bytes, rest.as_str()), (text.len() - 4, "HTTP"));
    }

    #[test]
    fn an_answer_in_pieces_is_put_together() {
        let text = "HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\nnext";
        let (answer, rest) = said(text);
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (404, &b"abc0123456789"[..])
        );
        assert_eq!((answer.wire_bytes, rest.as_str()), (text.len() - 4, "next"));
    }

    #[test]
    fn what_ends_early_or_is_no_answer_is_an_error() {
        for text in [
            "",
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel",
            "oops\r\n\r\n",
        ] {
            assert!(
                read(&mut BufReader::new(text.as_bytes())).is_err(),
                "{text}"
            );
        }
    }
}
