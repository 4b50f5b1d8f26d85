//! Measures how long a note of 200 words takes to check and a message to read: medians over repeated runs, after
//! warm-up, in milliseconds, as one line of JSON.
// A benchmark is the one place here that must look at a clock.
#![allow(clippy::disallowed_methods)]

use std::hint::black_box;
use std::time::Instant;

use meanwhile_words::check::{CHECKS, check_within, scene};
use meanwhile_words::note::{Note, NoteKind};

const RUNS: usize = 300;

/// A note of 200 words between greeting and closing, with one word that no dictionary knows.
const NOTE: &str = "Subject: Thank you for Tuesday\n\nDear Dana,\n\n\
    Thank you for the time that you and Lee gave me on Tuesday, and for showing me around. I had read about the team \
    before I came, but nothing of what I had read told me how you work, and seeing it was worth the journey by itself.\n\n\
    Walking through my dashboard for the ferry timetable with you was the best part of the day for me. You asked what \
    happens when a sensor is silent, and I have been thinking about it since. In the harbour we simply drew a gap, so \
    that nobody would read a guess as a fact; for your weekly report that may be too little, and I would like to try \
    what a plain note beside the figure does for the people who read it. I tried it with the old data and mesured it.\n\n\
    You said that getting the weekly report down from two days to two hours matters most to you. I believe that most \
    of the two days is waiting, and that the waiting can go before anybody writes a line of code. I would be glad to \
    do that work with you, and to begin with the sensors that Lee moves to the new database this summer.\n\n\
    If there is anything else that would help you to decide, please let me know.\n\n\
    Kind regards,\nMika Tran";

fn main() {
    if std::env::args().any(|it| it == "--print") {
        return println!("{NOTE}");
    }
    let note = Note::parse(NOTE);
    let context = scene(NoteKind::ThankYou);
    let begun = Instant::now();
    let words = check_within(&note, &context, CHECKS).words;
    let first_own = begun.elapsed().as_secs_f64() * 1000.0;
    let begun = Instant::now();
    let found = check_within(&note, &context, meanwhile_spelling::CHECKS)
        .findings
        .len();
    let first_spelling = begun.elapsed().as_secs_f64() * 1000.0;
    let own = median(|| drop(black_box(check_within(&note, &context, CHECKS))));
    let spelling = median(|| {
        drop(black_box(check_within(
            &note,
            &context,
            meanwhile_spelling::CHECKS,
        )))
    });
    println!(
        "{{\"words\":{words},\"found\":{found},\"own_ms\":{own},\"spelling_ms\":{spelling},\"own_first_ms\":{first_own},\
         \"spelling_first_ms\":{first_spelling}}}"
    );
}

fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
