//! Compares business days with an independent computation: the Python package `holidays` and NumPy.
//!
//! Runs the Python that `MEANWHILE_TEST_PYTHON` names, else `python3`. When a package is missing the test
//! fails and says which line installs it; it never passes without having compared.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use jiff::civil::{Date, date};
use meanwhile_core::time::{BusinessDays, Calendar, Country, Region, Zone};

const INSTALL: &str = "python3 -m pip install holidays==0.109 numpy==2.4.6";
const VERSIONS: &str = "0.109 2.4.6";
const SPANS: usize = 5_000;

/// The Python to ask, after a look at the versions of its packages.
fn python() -> String {
    let python = std::env::var("MEANWHILE_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let show = "import holidays, numpy; print(holidays.__version__, numpy.__version__)";
    let shown = Command::new(&python).args(["-c", show]).output();
    let shown = shown.unwrap_or_else(|cause| panic!("{python} did not start ({cause}). {INSTALL}"));
    let versions = String::from_utf8_lossy(&shown.stdout);
    assert!(
        shown.status.success() && versions.trim() == VERSIONS,
        "{python} needs the packages this test compares with (found: {:?}). Run:\n    {INSTALL}\nand name \
         that Python in MEANWHILE_TEST_PYTHON.",
        versions.trim()
    );
    python
}

/// Asks all questions at once and returns one answer for each.
fn ask(questions: &[String]) -> Vec<String> {
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/business_time_crosscheck.py"
    );
    let mut child = Command::new(python())
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = questions.join("\n") + "\n";
    // A thread writes, so that neither side waits for the other with a full pipe.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let mut answers = String::new();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_to_string(&mut answers).unwrap();
    writer.join().unwrap().unwrap();
    assert!(child.wait().unwrap().success(), "the script failed");
    let answers: Vec<String> = answers.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), questions.len());
    answers
}

fn places() -> Vec<(String, Calendar)> {
    let names = ask(&["countries".to_owned()]);
    let names = names[0].split('\t');
    let calendar = |place: &str| {
        let (country, region) = place.split_once('/').unwrap_or((place, ""));
        let country = Country::parse(country).unwrap();
        let region = (!region.is_empty()).then(|| Region::parse(country, region).unwrap());
        (
            place.to_owned(),
            Calendar::new(Some(country), region, Zone::utc()),
        )
    };
    names.map(calendar).collect()
}

/// A fixed sequence of pseudo-random numbers (SplitMix64), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// A date from 2024-03-01 to about 2036-10-27, so that steps of 40 days stay inside the data.
    fn date(&mut self) -> Date {
        let days = i64::try_from(self.below(4_623)).unwrap();
        date(2024, 3, 1)
            .checked_add(jiff::SignedDuration::from_hours(days * 24))
            .unwrap()
    }
}

#[test]
fn every_day_of_every_country_and_region_is_worked_or_not_as_the_package_says() {
    let places = places();
    assert_eq!(places.len(), 250 + 651);
    let years = 2024..=2036;
    let questions: Vec<String> = places
        .iter()
        .flat_map(|(place, _)| {
            years
                .clone()
                .map(move |year| format!("off\t{place}\t{year}"))
        })
        .collect();
    let mut answers = ask(&questions).into_iter();
    for (place, calendar) in &places {
        for year in years.clone() {
            let first = date(year, 1, 1);
            let year_days = first.series(jiff::Span::new().days(1));
            let off = year_days
                .take_while(|day| day.year() == year)
                .filter(|day| !calendar.is_business_day(*day));
            let off: Vec<String> = off.map(|day| day.to_string()).collect();
            assert_eq!(off.join("\t"), answers.next().unwrap(), "{place} {year}");
        }
    }
}

#[test]
fn five_thousand_random_spans_are_counted_as_numpy_counts_them() {
    let places = places();
    let mut random = Random(20_260_407);
    let mut questions = Vec::new();
    let mut ours = Vec::new();
    // Every place in turn, so that none is left out.
    for (place, calendar) in places.iter().cycle().take(SPANS) {
        let (first, second) = (random.date(), random.date());
        let (from, to) = (first.min(second), first.max(second));
        let days = i32::try_from(random.below(41)).unwrap() - 20;
        questions.push(format!("between\t{place}\t{from}\t{to}"));
        ours.push(calendar.business_days_between(from, to).0.to_string());
        questions.push(format!("add\t{place}\t{first}\t{days}"));
        ours.push(
            calendar
                .add_business_days(first, BusinessDays(days))
                .to_string(),
        );
    }
    let theirs = ask(&questions);
    for ((question, ours), theirs) in questions.iter().zip(&ours).zip(&theirs) {
        assert_eq!(ours, theirs, "{question:?}");
    }
    assert_eq!(theirs.len(), 2 * SPANS);
}
