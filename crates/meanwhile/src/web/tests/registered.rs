//! Whatever the engine can be asked or told has its place in the API, or a reason why not.

use std::collections::BTreeSet;

use serde_json::Value;

const ACTIONS: &str = include_str!("../../../../engine/src/actions/mod.rs");
const VIEWS: &str = include_str!("../../../../engine/src/views/mod.rs");

/// What has no address of its own, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "fill_demo",
        "the invented records have addresses of their own",
    ),
    ("make_backup", "a file on the machine of the program"),
    ("restore_backup", "a file on the machine of the program"),
    ("copies_beside", "files on the machine of the program"),
    (
        "erase_everything",
        "cannot be taken back, so a person is asked",
    ),
    (
        "erase_and_go_on",
        "cannot be taken back, so a person is asked",
    ),
    (
        "application_with_outlook",
        "it is there as `application` and `outlook`",
    ),
    (
        "calendar_text",
        "the text of `calendar`, which the feed serves",
    ),
    (
        "export",
        "a file of any length, which the page of copies serves",
    ),
    (
        "import_export",
        "a file of any length, which only an empty place takes",
    ),
    ("is_readable", "`read` takes text, and says it of a file"),
    ("note_check", "it is there as `check`"),
    (
        "resolve_application",
        "every operation takes words by itself",
    ),
    ("resolve_person", "every operation takes words by itself"),
];

/// The functions among the names that a module makes public: those in lower case.
fn functions(module: &str) -> BTreeSet<&str> {
    let uses = module.split("\npub use ").skip(1);
    let lists = uses.filter_map(|it| it.split(';').next());
    let names = lists.flat_map(|it| it.rsplit("::").next().unwrap_or_default().split(','));
    let names = names.map(|it| it.trim_matches(|c: char| c.is_whitespace() || "{}".contains(c)));
    names
        .filter(|it| it.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

#[test]
fn every_action_and_every_view_has_an_operation_or_a_reason() {
    let document: Value = serde_json::from_str(&crate::web::api::description("")).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let methods = paths
        .values()
        .flat_map(|it| it.as_object().unwrap().values());
    let there: BTreeSet<&str> = methods
        .map(|it| it["operationId"].as_str().unwrap())
        .collect();
    let mut wanted = functions(ACTIONS);
    wanted.extend(functions(VIEWS));
    assert!(wanted.len() > 70, "{wanted:?}");
    let excused: BTreeSet<&str> = EXCEPTIONS.iter().map(|(name, _)| *name).collect();
    let missing: Vec<&&str> = wanted
        .difference(&there)
        .filter(|it| !excused.contains(**it))
        .collect();
    assert!(
        missing.is_empty(),
        "give them an operation in web/api: {missing:?}"
    );
    let idle: Vec<&&str> = excused
        .iter()
        .filter(|it| there.contains(**it) || !wanted.contains(**it))
        .collect();
    assert!(idle.is_empty(), "these need no exception: {idle:?}");
}
