//! Any bytes are a mailbox file: it is read to its end, and every message is found again by its place.

#![no_main]

use std::io::Write;

use libfuzzer_sys::fuzz_target;
use meanwhile_mail::mailbox::{Item, open};

fuzz_target!(|bytes: &[u8]| {
    let mut file = tempfile::NamedTempFile::new().expect("the temporary folder is writable");
    file.write_all(bytes).expect("the temporary folder is writable");
    let Ok(mut source) = open(file.path()) else { return };
    let items: Vec<Item> = source.by_ref().collect();
    assert_eq!(source.progress().bytes_done, bytes.len() as u64);
    let mut kept = 0;
    for item in &items {
        match item {
            Item::Message(raw) | Item::Calendar(raw) => {
                kept += raw.bytes.len();
                let again = source.read_at(&raw.locator).expect("the file is still there");
                // Findings about what stood before a message are not made again.
                let Some(Item::Message(again) | Item::Calendar(again)) = again else { panic!("{}", raw.locator) };
                assert_eq!(again.locator, raw.locator);
            }
            Item::Skipped(_) => {}
        }
    }
    assert!(kept <= bytes.len());
});
