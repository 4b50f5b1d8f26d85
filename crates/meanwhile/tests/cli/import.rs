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
