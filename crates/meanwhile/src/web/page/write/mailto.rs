//! A note as a link that a mail program opens.

use crate::web::part::encoded;

/// `mailto:` with the recipient, the subject and the body. Everything but letters, figures and `-._~` is encoded, so that
/// nothing in a name or a subject can add a header; line breaks of the body are CR LF, as RFC 6068 wants them.
pub fn mailto(address: &str, subject: &str, body: &str) -> String {
    let to: Vec<String> = address.split('@').map(encoded).collect();
    let subject = encoded(&subject.replace(['\r', '\n', '\0'], " "));
    let body = encoded(&body.replace("\r\n", "\n").replace('\n', "\r\n"));
    format!("mailto:{}?subject={subject}&body={body}", to.join("@"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_note_becomes_a_header() {
        let link = mailto(
            "dana@lindqvist.example",
            "Thanks\r\nBcc: x@y.example",
            "Dear Dana,\n\nü & 50 %?",
        );
        assert_eq!(
            link,
            "mailto:dana@lindqvist.example?subject=Thanks%20%20Bcc%3A%20x%40y.example\
             &body=Dear%20Dana%2C%0D%0A%0D%0A%C3%BC%20%26%2050%20%25%3F"
        );
        assert!(mailto("a?bcc=b@c.example", "", "").starts_with("mailto:a%3Fbcc%3Db@c.example?"));
    }
}
