//! `outlook fit`: a table of waits in, shares out, in JSON and in words.

use serde_json::Value;

use crate::stage::Stage;

const WAITS: &str = "started,days,event\na,3,1\nb,9,1\nc,14,1\nd,0,1\ne,40,0\nf,22,0\n";

#[test]
fn shares_of_the_asked_days_come_in_their_order() {
    let stage = Stage::empty();
    stage.write("waits.csv", WAITS);
    let said = stage.ok(&[
        "outlook",
        "fit",
        "--csv",
        "waits.csv",
        "--at",
        "1,3,7,14",
        "--json",
    ]);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&said["count"], &said["answered"]), (&6.into(), &4.into()));
    assert_eq!(said["how"], "fitted");
    let at = said["at"].as_array().unwrap();
    let days: Vec<f64> = at.iter().map(|it| it["days"].as_f64().unwrap()).collect();
    assert_eq!(days, [1.0, 3.0, 7.0, 14.0]);
    let mut before = 1.0;
    for it in at {
        let [share, low, high] = ["survival", "low", "high"].map(|key| it[key].as_f64().unwrap());
        assert!(
            0.0 <= low && low <= share && share <= high && high <= 1.0,
            "{it}"
        );
        assert!(share <= before, "{it}");
        before = share;
    }
}

#[test]
fn the_page_says_how_many_waits_and_which_sources_stand_behind_it() {
    let stage = Stage::empty();
    stage.write("waits.csv", WAITS);
    let page = stage.ok(&["outlook", "fit", "--csv", "waits.csv", "--at", "7"]);
    for words in [
        "6 waits, 4 answered",
        "published figures",
        "Never answered",
        "NACE",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[test]
fn a_table_that_is_none_is_refused_and_says_what_is_wanted() {
    let stage = Stage::empty();
    stage.write("waits.csv", "days,event\n3,1\nsoon,0\n");
    let run = stage.run(&["outlook", "fit", "--csv", "waits.csv"]);
    assert_ne!(run.code, Some(0));
    assert!(
        run.err.contains("Line 3") && run.err.contains("`event`"),
        "{}",
        run.err
    );
}
