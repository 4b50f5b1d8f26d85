//! Any bytes are a message: headers, body, and the newest text are read without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meanwhile_mail::message::{Message, html_to_text, newest_text, read_headers};

fuzz_target!(|bytes: &[u8]| {
    let quick = read_headers(bytes);
    let message = Message::parse(bytes);
    // The quick look and the whole message agree.
    assert_eq!(quick.message_id, message.headers.message_id);
    assert_eq!(quick.from, message.headers.from);
    assert_eq!(quick.subject, message.headers.subject);
    let is_clean = |text: &str| !text.contains(|c: char| c.is_control() && c != '\n' && c != '\t');
    assert!(is_clean(&message.text));
    let on_one_line = |text: &Option<String>| text.as_deref().is_none_or(|text| !text.contains(char::is_control));
    assert!(on_one_line(&message.headers.subject) && on_one_line(&message.headers.message_id));
    assert!(message.headers.to.iter().all(|a| on_one_line(&a.name) && !a.address.contains(char::is_control)));
    let newest = newest_text(&message.text);
    assert!(newest.len() <= message.text.len());
    if let Ok(text) = std::str::from_utf8(bytes) {
        html_to_text(text);
        newest_text(text);
    }
});
