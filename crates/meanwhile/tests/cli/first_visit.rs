//! Before anything is recorded: the first command shows the invented seeker and how to begin, and touches nothing.

use crate::stage::Stage;

fn files(stage: &Stage) -> Vec<String> {
    let entries = std::fs::read_dir(stage.path()).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn the_first_command_shows_the_demo_and_leaves_no_trace() {
    let stage = Stage::empty();
    let text = stage.ok(&[]);
    insta::assert_snapshot!("first_visit", text);
    assert_eq!(files(&stage), [] as [&str; 0]);
}

#[test]
fn looking_makes_no_records() {
    let stage = Stage::empty();
    for page in [
        "today", "list", "people", "review", "rules", "settings", "log", "calendar", "doctor",
        "profile",
    ] {
        stage.ok(&[page]);
        assert_eq!(files(&stage), [] as [&str; 0], "{page}");
    }
    assert_eq!(stage.run(&["prepare"]).code, Some(1));
    assert_eq!(stage.run(&["show", "anything"]).code, Some(3));
    assert_eq!(stage.ok(&["list", "--json"]), "[]\n");
    insta::assert_snapshot!("nothing_recorded", stage.ok(&["today"]));
}

#[test]
fn json_is_about_the_seekers_own_records_even_when_there_are_none() {
    let today: serde_json::Value = serde_json::from_str(&Stage::empty().ok(&["--json"])).unwrap();
    assert_eq!(today["tasks"], serde_json::json!([]));
}

#[test]
fn the_first_record_makes_a_private_file_in_the_platforms_folder() {
    let stage = Stage::empty();
    stage.ok(&["add", "Gull Ferries", "Purser"]);
    let file = stage.path().join(".local/share/meanwhile/meanwhile.db");
    assert!(file.is_file(), "{:?}", files(&stage));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o077, 0);
    }
    assert!(stage.ok(&[]).contains("Gull") || stage.ok(&["list"]).contains("Gull"));
}
