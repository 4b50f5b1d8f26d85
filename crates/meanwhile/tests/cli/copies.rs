//! Copies, exports and erasing: what is kept, put back and gone.

use crate::stage::Stage;

#[test]
fn a_copy_is_made_put_back_and_everything_erased() {
    let stage = Stage::demo();
    let before = stage.ok(&["list", "--json"]);
    stage.ok(&["backup", "copy.db"]);
    let again = stage.run(&["backup", "copy.db"]);
    assert_ne!(
        again.code,
        Some(0),
        "a copy that is there must not be replaced"
    );
    stage.ok(&["erase", "--everything", "--yes"]);
    assert_eq!(stage.ok(&["list", "--json"]), "[]\n");
    let asked = stage.run(&["restore", "copy.db"]);
    assert_eq!(asked.code, Some(2), "{asked:#?}");
    stage.ok(&["restore", "copy.db", "--yes"]);
    assert_eq!(stage.ok(&["list", "--json"]), before);
}

#[test]
fn erasing_removes_what_restore_kept_and_leaves_what_you_made() {
    let stage = Stage::demo();
    stage.ok(&["backup", "copy.db"]);
    stage.ok(&["restore", "copy.db", "--yes"]);
    let kept = || -> Vec<String> {
        let entries = std::fs::read_dir(stage.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|it| it.contains("before-restore")).collect()
    };
    let [name] = &kept()[..] else {
        panic!("{:?}", kept())
    };
    let asked = stage.run(&["erase", "--everything"]);
    assert!(
        asked.code == Some(2) && asked.err.contains(name),
        "{asked:#?}"
    );
    let said = stage.ok(&["erase", "--everything", "--yes"]);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains(&format!("Removed with it: FOLDER/{name}")),
        "{said}"
    );
    assert!(said.contains("Not touched: backups, exports"), "{said}");
    assert_eq!(kept(), Vec::<String>::new());
    assert!(stage.path().join("copy.db").exists());
}

#[test]
fn an_export_read_back_is_the_same_desk() {
    let stage = Stage::demo();
    stage.ok(&["export", "all.json"]);
    let refused = stage.run(&["export", "all.json"]);
    assert_eq!(refused.code, Some(4), "{refused:#?}");
    let there = stage.run(&["--store", "other.db", "import", "all.json"]);
    assert_eq!(there.code, Some(0), "{there:#?}");
    let list = |store: &str| stage.ok(&["--store", store, "list", "--json"]);
    assert_eq!(list("other.db"), list("store.db"));
}

#[test]
fn the_demo_forgets_what_is_done_in_it() {
    let stage = Stage::demo();
    let demo = stage.run(&["demo", "let-go", "cobalt"]);
    assert_eq!(demo.code, Some(0), "{demo:#?}");
    assert!(
        demo.out.contains("nothing of it is kept") && !demo.out.contains("meanwhile undo"),
        "{demo:#?}"
    );
    assert!(stage.ok(&["log"]).lines().count() == 1);
}

#[test]
fn nothing_is_written_over_the_records_themselves() {
    let stage = Stage::demo();
    let before = stage.ok(&["list", "--json"]);
    let writes: &[&[&str]] = &[
        &["backup", "--replace", "store.db"],
        &["backup", "--replace", "./store.db-wal"],
        &["restore", "--yes", "store.db"],
        &["export", "--replace", "store.db"],
        &["calendar", "--replace", "store.db.epoch"],
        &["draft", "elbe", "--yes", "--out", "store.db"],
    ];
    for arguments in writes {
        let run = stage.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run:#?}");
        assert!(run.err.contains("is where your records are"), "{run:#?}");
    }
    // Another name beside them is anybody's.
    stage.ok(&["backup", "store.db.old"]);
    assert_eq!(stage.ok(&["list", "--json"]), before);
}
