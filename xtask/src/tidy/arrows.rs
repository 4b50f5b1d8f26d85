//! Which crate may use which: the arrows point downward only. See `docs/decisions/0001-pure-core.md`.

use super::expect_none;
use crate::workspace::{self, Package};

/// The arrows out of one crate.
struct Arrows {
    name: &'static str,
    may_use: &'static [&'static str],
    /// What its tests may use besides.
    tests_may_use: &'static [&'static str],
}

/// Every crate of the workspace, lowest first. A new crate gets its line here.
const ARROWS: &[Arrows] = &[
    Arrows {
        name: "meanwhile-core",
        may_use: &[],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-forecast",
        may_use: &[],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-words",
        may_use: &["meanwhile-core"],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-spelling",
        may_use: &["meanwhile-core", "meanwhile-words"],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-mail",
        may_use: &["meanwhile-core"],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-store",
        may_use: &["meanwhile-core"],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-engine",
        may_use: &[
            "meanwhile-core",
            "meanwhile-forecast",
            "meanwhile-mail",
            "meanwhile-spelling",
            "meanwhile-store",
            "meanwhile-words",
        ],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile",
        may_use: &["meanwhile-core", "meanwhile-engine"],
        tests_may_use: &[],
    },
    Arrows {
        name: "meanwhile-trainer",
        may_use: &["meanwhile-words"],
        tests_may_use: &[],
    },
    Arrows {
        name: "xtask",
        may_use: &[],
        tests_may_use: &[],
    },
];

fn faults(packages: &[Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in packages {
        let Some(arrows) = ARROWS.iter().find(|arrows| arrows.name == package.name) else {
            faults.push(format!(
                "{}: has no line in xtask/src/tidy/arrows.rs",
                package.name
            ));
            continue;
        };
        for used in package.dependencies.iter().filter(|used| used.ours) {
            let name = used.name.as_str();
            let in_tests = used.dev && arrows.tests_may_use.contains(&name);
            if !arrows.may_use.contains(&name) && !in_tests {
                let place = if used.dev { " in its tests" } else { "" };
                faults.push(format!("{} uses {name}{place}", package.name));
            }
        }
    }
    let gone = |arrows: &&Arrows| packages.iter().all(|package| package.name != arrows.name);
    for arrows in ARROWS.iter().filter(gone) {
        faults.push(format!(
            "{}: has arrows but is not in the workspace",
            arrows.name
        ));
    }
    faults
}

#[test]
fn every_arrow_points_downward() {
    let workspace = workspace::read().expect("the workspace can be read");
    expect_none(
        &faults(&workspace.packages),
        "Move the code to the crate that may know it; a new arrow is a decision (docs/decisions/).",
    );
}

#[test]
fn the_table_itself_has_no_way_up() {
    for (place, arrows) in ARROWS.iter().enumerate() {
        for used in arrows.may_use.iter().chain(arrows.tests_may_use) {
            let lower = &ARROWS[..place];
            assert!(
                lower.iter().any(|a| a.name == *used),
                "{} uses {used}",
                arrows.name
            );
        }
    }
}

#[test]
fn an_arrow_upward_an_unknown_crate_and_a_lost_one_are_faults() {
    use crate::workspace::Dependency;
    let package = |name: &str, used: &str, dev| Package {
        name: name.to_owned(),
        folder: "crates/x".into(),
        dependencies: vec![Dependency {
            name: used.to_owned(),
            dev,
            ours: true,
        }],
    };
    let faults = faults(&[
        package("meanwhile-core", "meanwhile-store", false),
        package("meanwhile-words", "meanwhile-mail", true),
        package("meanwhile-engine", "meanwhile-store", false),
        package("meanwhile-extra", "meanwhile-core", false),
    ]);
    assert_eq!(faults[0], "meanwhile-core uses meanwhile-store");
    assert_eq!(
        faults[1],
        "meanwhile-words uses meanwhile-mail in its tests"
    );
    assert_eq!(
        faults[2],
        "meanwhile-extra: has no line in xtask/src/tidy/arrows.rs"
    );
    assert_eq!(
        faults[3],
        "meanwhile-forecast: has arrows but is not in the workspace"
    );
}
