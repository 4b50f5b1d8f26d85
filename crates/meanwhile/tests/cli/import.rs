//! Bringing what people have: tables, calendars, mail, and reading the same thing twice.

use crate::stage::Stage;

const TRACKER: &str = "Company,Position,Applied,Colour\n\
Gull Ferries,Purser,2026-03-02,blue\n\
Tamarind Press,Assistant editor,2026-02-04,red\n\
,,2026-02-04,\n";

#[test]
fn a_table_is_shown_first_and_recorded_on_demand() {
    let stage = Stage::demo();
    stage.write("tracker.csv", TRACKER);
    let before = stage.ok(&["log"]);
    let preview = stage.run(&["import", "tracker.csv"]);
    assert_eq!(preview.code, Some(0), "{preview:#?}");
    insta::assert_snapshot!("import_table", preview.out);
    assert_eq!(stage.ok(&["log"]), before, "a preview records nothing");
    stage.ok(&["import", "tracker.csv", "--apply"]);
    assert!(stage.ok(&["list"]).contains("Gull Ferries"));
    let lines = stage.ok(&["list", "--json"]);
    stage.ok(&["import", "tracker.csv", "--apply"]);
    assert_eq!(
        stage.ok(&["list", "--json"]),
        lines,
        "the same table twice changes nothing"
    );
}

#[test]
fn a_table_is_the_first_thing_that_is_recorded() {
    let stage = Stage::empty();
    stage.write("tracker.csv", TRACKER);
    stage.ok(&["import", "tracker.csv"]);
    assert!(!stage.ok(&["list"]).contains("Gull Ferries"));
    let done = stage.ok(&["import", "tracker.csv", "--apply"]);
    assert!(done.contains("2 new"), "{done}");
    assert!(stage.ok(&["list"]).contains("Gull Ferries"));
    let undone = stage.ok(&["undo"]);
    assert!(!stage.ok(&["list"]).contains("Gull Ferries"), "{undone}");
}

#[test]
fn yes_to_every_confirmation_records_a_table_and_answers_no_question() {
    let stage = Stage::empty();
    stage.write("tracker.csv", TRACKER);
    stage.write(
        "unclear.csv",
        "Company,Role,Applied\nOrrery,Clerk,03/02/26\n",
    );
    stage.ok(&["import", "--yes", "tracker.csv"]);
    assert!(stage.ok(&["list"]).contains("Gull Ferries"));
    let asked = stage.run(&["import", "--yes", "unclear.csv"]);
    assert_eq!(asked.code, Some(2), "{asked:#?}");
    assert!(!stage.ok(&["list"]).contains("Orrery"));
    assert!(
        !asked.out.contains("applied"),
        "no day is guessed: {asked:#?}"
    );
}

#[test]
fn a_table_that_cannot_be_recorded_is_not_said_to_be() {
    let stage = Stage::empty();
    stage.write("tracker.csv", TRACKER);
    stage.write("taken", "a file where the folder of the store should be");
    let place = stage.path().join("taken/meanwhile.db");
    let run = stage.run(&[
        "--store",
        &place.to_string_lossy(),
        "import",
        "tracker.csv",
        "--apply",
    ]);
    assert_eq!(run.code, Some(4), "{run:#?}");
    assert!(!run.out.contains("new"), "{run:#?}");
}

#[test]
fn a_table_with_dates_of_two_meanings_is_asked_about() {
    let stage = Stage::demo();
    stage.write(
        "tracker.csv",
        "Company,Position,Applied\nGull Ferries,Purser,03/02/2026\n",
    );
    let run = stage.run(&["import", "tracker.csv", "--apply"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
    assert!(run.err.contains("--date-order"), "{run:#?}");
    assert!(!stage.ok(&["list"]).contains("Gull Ferries"));
    stage.ok(&[
        "import",
        "tracker.csv",
        "--apply",
        "--date-order",
        "day-first",
    ]);
    assert!(stage.ok(&["show", "gull"]).contains("3 February"));
}

#[test]
fn a_file_without_a_message_raises_no_alarm() {
    let stage = Stage::empty();
    stage.write("empty.mbox", "");
    let read = stage.ok(&["import", "empty.mbox"]);
    assert!(read.contains("Nothing new"), "{read}");
    assert!(
        !read.contains("erase") && !read.contains("could not be found out"),
        "{read}"
    );
}

const LETTERS: &str = "From amara@northfold.example Tue Mar 10 15:00:00 2026\n\
From: Amara Whitcombe <amara@northfold.example>\n\
To: Robin Vale <robin.vale@example.org>\n\
Subject: Junior engineer: our decision\n\
Date: Tue, 10 Mar 2026 15:00:00 +0000\n\
Message-ID: <decision-1@northfold.example>\n\
\n\
Dear Robin,\n\
\n\
Thank you for the interview. Unfortunately, we have decided to move forward with another candidate.\n\
\n\
Kind regards,\n\
Amara Whitcombe\n\
\n\
From news@shop.example Tue Mar 10 16:00:00 2026\n\
From: Garden Shop <news@shop.example>\n\
To: Robin Vale <robin.vale@example.org>\n\
Subject: Spring bulbs\n\
Date: Tue, 10 Mar 2026 16:00:00 +0000\n\
Message-ID: <bulbs-1@shop.example>\n\
List-Unsubscribe: <https://shop.example/off>\n\
\n\
Everything for your garden.\n\
\n";

#[test]
fn what_mail_suggests_is_only_proposed_and_read_once() {
    let stage = Stage::demo();
    stage.write("Inbox.mbox", LETTERS);
    let before = stage.ok(&["show", "northfold", "--json"]);
    let run = stage.run(&["import", "Inbox.mbox", "--me", "robin.vale@example.org"]);
    assert_eq!(run.code, Some(0), "{run:#?}");
    assert!(
        run.err.is_empty(),
        "no line of progress into a pipe: {run:#?}"
    );
    let review = stage.ok(&["review", "--list"]);
    assert!(review.contains("another candidate"), "{review}");
    let state = |text: &str| {
        let view: serde_json::Value = serde_json::from_str(text).unwrap();
        view["situation"]["outcome"].clone()
    };
    assert_eq!(
        state(&stage.ok(&["show", "northfold", "--json"])),
        state(&before)
    );
    let again = stage.ok(&[
        "import",
        "Inbox.mbox",
        "--me",
        "robin.vale@example.org",
        "--json",
    ]);
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(again["facts"], 0, "{again}");
    assert_eq!(stage.ok(&["review", "--list"]), review);
}

#[test]
fn what_is_found_is_counted_once() {
    let stage = Stage::empty();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/small-search");
    let said = stage.ok(&["import", folder]);
    let line = said.lines().find(|line| line.starts_with("Found "));
    let words = line.unwrap().split_whitespace();
    let counts: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
    assert!(counts.len() == 3 && counts[1] > 0, "{said}");
    let review: serde_json::Value =
        serde_json::from_str(&stage.ok(&["review", "--list", "--json"])).unwrap();
    let items = review["items"].as_array().unwrap().len();
    assert_eq!(counts.iter().sum::<usize>(), items, "{said}");
}

#[test]
fn what_was_read_shows_who_wrote_it_and_a_name_that_poses_as_another_address_is_told() {
    let stage = Stage::demo();
    let honest = "Amara Whitcombe <amara@northfold.example>";
    let posing = "\"amara@northfold.example\" <amara@phish.example>";
    stage.write("Inbox.mbox", LETTERS);
    stage.ok(&["import", "Inbox.mbox"]);
    let words = |arguments: &[&str]| {
        let text = stage.ok(arguments);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let honestly =
        "Mail from amara@northfold.example (Amara Whitcombe): Junior engineer: our decision";
    for page in [words(&["review", "--list"]), words(&["show", "northfold"])] {
        assert!(page.contains(honestly), "{page}");
        assert!(!page.contains("Look twice"), "{page}");
    }
    let posed = LETTERS
        .replace(honest, posing)
        .replace("decision-1@", "decision-2@");
    stage.write("More.mbox", &posed);
    stage.ok(&["import", "More.mbox"]);
    let review = words(&["review", "--list"]);
    assert!(
        review.contains("it came from amara@phish.example"),
        "{review}"
    );
    let review: serde_json::Value =
        serde_json::from_str(&stage.ok(&["review", "--list", "--json"])).unwrap();
    let items = review["items"].as_array().unwrap();
    let posing = items
        .iter()
        .filter(|item| item["origin"]["name_shows_other_address"] == true);
    let posing: Vec<(&str, &str)> = posing
        .filter_map(|item| Some((item["id"].as_str()?, item["application"]["id"].as_str()?)))
        .collect();
    assert!(!posing.is_empty(), "{review}");
    for (id, application) in posing {
        stage.run(&["review", "--confirm", id]);
        let shown = words(&["show", application]);
        assert!(
            shown.contains("Look twice: the name shows another address"),
            "a yes does not make the sender certain: {shown}"
        );
    }
}

#[test]
fn whose_addresses_were_taken_is_said_with_what_to_do_when_that_is_wrong() {
    let said = |stage: &Stage, arguments: &[&str]| {
        let text = stage.ok(arguments);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let new = Stage::empty();
    new.write("Inbox.mbox", LETTERS);
    let guessed = said(&new, &["import", "Inbox.mbox"]);
    assert!(
        guessed.contains("going by the mail itself: robin.vale@example.org."),
        "{guessed}"
    );
    assert!(
        guessed.contains("begin anew") && guessed.contains("--me ADDRESS"),
        "{guessed}"
    );
    let again = said(&new, &["import", "Inbox.mbox"]);
    assert!(!again.contains("begin anew"), "{again}");
    let robin = "robin.vale@example.org";
    let told = said(&new, &["import", "Inbox.mbox", "--me", robin]);
    assert!(
        told.contains("as you said: robin.vale@example.org.") && !told.contains("If that is wrong"),
        "{told}"
    );
    let wrong = new.run(&["import", "Inbox.mbox", "--me", "r@example.com"]);
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
    assert!(
        wrong.err.contains("Nothing was stored") && wrong.err.contains("--me robin.vale"),
        "{wrong:?}"
    );
    let profile = Stage::demo();
    profile.write("Inbox.mbox", LETTERS);
    let known = said(&profile, &["import", "Inbox.mbox"]);
    assert!(
        known.contains("as you said: robin.vale@example.org."),
        "{known}"
    );
}

#[test]
fn what_cannot_be_read_is_said_before_anything_is() {
    let stage = Stage::demo();
    let run = stage.run(&["import", "missing.mbox"]);
    assert_eq!(run.code, Some(4), "{run:#?}");
    stage.write("a.csv", TRACKER);
    let run = stage.run(&["import", "a.csv", "a.csv", "--json"]);
    assert_eq!(run.code, Some(2), "{run:#?}");
}
