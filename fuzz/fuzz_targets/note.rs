//! Any note is checked, in any of the invented scenes: findings and praise mark words that are there.

#![no_main]

use libfuzzer_sys::fuzz_target;
use meanwhile_core::fact::Channel;
use meanwhile_words::check::{CHECKS, check_within, scene};
use meanwhile_words::note::{Note, NoteKind, Place};

const CHANNELS: [Channel; 4] = [Channel::Email, Channel::Linkedin, Channel::Text, Channel::Letter];

fuzz_target!(|input: (u8, &str, &str)| {
    let (choice, point, text) = input;
    let kinds = NoteKind::DRAFTED;
    let mut context = scene(kinds[usize::from(choice) % kinds.len()]);
    context.channel = CHANNELS[usize::from(choice >> 6)];
    // The seeker's own lines are any text, too.
    if let Some(first) = context.points.first_mut() {
        first.text = point.to_owned();
    }
    let note = Note::parse(text);
    let all: Vec<_> = CHECKS.iter().chain(meanwhile_spelling::CHECKS).copied().collect();
    let report = check_within(&note, &context, &all);
    for it in &report.findings {
        assert!(note.text(it.place).get(it.span.clone()).is_some(), "{it:?}");
    }
    for it in &report.praise {
        assert!(note.text(Place::Body).get(it.span.clone()).is_some(), "{it:?}");
    }
});
