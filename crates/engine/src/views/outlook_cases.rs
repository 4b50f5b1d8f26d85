//! The outlook of odd and of many waits: whatever is recorded, its figures are finite, ordered and sensibly worded.

#![allow(clippy::unwrap_used)]

use meanwhile_core::fact::{Outcome, ReadingKind, Stage};
use meanwhile_core::plan::Study;
use meanwhile_core::record::{EmployerKind, EmployerSize};
use meanwhile_core::time::Country;
use meanwhile_forecast::{Observation, Wait};

use super::outlook::wait_outlook;
use super::outlook_told_cases::look;
use super::outlook_words::in_words;
use super::{HowFitted, Share, WaitOutlook};
use crate::actions::{
    AddApplication, CloseApplication, RecordHeard, RecordInterview, add_application,
    close_application, record_heard, record_interview,
};
use crate::shared::Believed;
use crate::testing::Bench;
use crate::waits::OwnWait;

/// What must hold of every outlook.
#[track_caller]
pub(super) fn expect_sound(wait: &WaitOutlook) {
    let ordered = |it: &Share| it.low <= it.value && it.value <= it.high;
    let is_share = |it: &Share| ordered(it) && it.low >= 0.0 && it.high <= 1.0;
    assert!(is_share(&wait.still_coming), "{:?}", wait.still_coming);
    for within in &wait.within {
        assert!(is_share(&within.chance), "{within:?}");
        assert!(within.chance.value <= wait.still_coming.value + 1e-6);
    }
    let rising = wait.within.iter().map(|it| it.chance.value);
    assert!(rising.is_sorted());
    for days in [&wait.median_days, &wait.nine_in_ten_by_day] {
        assert!(
            ordered(days) && days.low >= 0.0 && days.high.is_finite(),
            "{days:?}"
        );
    }
    assert!(wait.curve.iter().all(|it| is_share(&it.open)));
    let open = wait.curve.iter().map(|it| it.open.value);
    assert!(open.is_sorted_by(|a, b| a >= b), "the curve only falls");
    assert!(wait.answered <= wait.count && !wait.sources.is_empty());
    let text = in_words(wait);
    for odd in ["NaN", "inf", "reject", "ghost", "  "] {
        assert!(!text.contains(odd), "{text}");
    }
    assert!(
        text.ends_with('.') && (text.contains(&format!("day {}", wait.days)) || wait.days == 0),
        "{text}"
    );
}

/// The outlook after these own waits, of an interview on 7 April.
async fn after(bench: &Bench, waits: &[(f64, bool)]) -> WaitOutlook {
    let waits: Vec<(Stage, f64, bool)> = waits
        .iter()
        .map(|(days, ended)| (Stage::First, *days, *ended))
        .collect();
    after_stages(bench, &waits).await
}

/// The same where each wait is after an interview of some stage.
async fn after_stages(bench: &Bench, waits: &[(Stage, f64, bool)]) -> WaitOutlook {
    let loaded = bench.engine.load().await.unwrap();
    let study = Study::new(&loaded.desk, &loaded.settings);
    let id = loaded.desk.files[0].application.id;
    let own = |(stage, days, ended): &(Stage, f64, bool)| OwnWait {
        of: id,
        seen: Observation {
            wait: Wait::new(*days, *ended).unwrap(),
            covariates: vec![0.0],
        },
        stage: *stage,
        is_open: !ended,
        is_let_go: false,
    };
    let others: Vec<OwnWait> = waits.iter().map(own).collect();
    let found = study.with_view(id, bench.now, |view| {
        wait_outlook(view, &Believed::published(), &others, bench.now)
    });
    let wait = found.flatten().unwrap();
    expect_sound(&wait);
    wait
}

#[tokio::test(flavor = "current_thread")]
async fn any_number_of_own_waits_gives_sound_figures() {
    let bench = Bench::interviewed("2026-04-16 10:00").await;
    let many: Vec<(f64, bool)> = (0..500)
        .map(|place| (f64::from(place % 37), place % 3 != 0))
        .collect();
    let cases: [&[(f64, bool)]; 8] = [
        &[],
        &[(12.0, true)],
        &[(12.0, false)],
        &many,
        // Nothing but silence, little or much of it.
        &[(3.0, false); 4],
        &[(200.0, false); 40],
        // Answers on the same day, and nothing else.
        &[(0.0, true); 3],
        &[(0.0, true); 200],
    ];
    for waits in cases {
        let wait = after(&bench, waits).await;
        assert_eq!(wait.count, waits.len());
        assert_eq!(
            wait.how == HowFitted::PriorOnly,
            waits.is_empty(),
            "{waits:?}"
        );
    }
}

#[tokio::test(flavor = "current_thread")]
async fn waits_that_no_law_fits_are_followed_and_that_is_said() {
    let bench = Bench::interviewed("2026-04-16 10:00").await;
    let day = |at: i32| {
        f64::from(if at % 2 == 0 {
            1 + at % 3
        } else {
            55 + at % 31
        })
    };
    let humps: Vec<(f64, bool)> = (0..150).map(|at| (day(at), true)).collect();
    let wait = after(&bench, &humps).await;
    assert!(!wait.laws_fit && wait.grounds.starts_with("No law of length fits"));
    let text = in_words(&wait);
    assert!(text.contains("which no published law fits"));
    // Half is between the humps: no day of the weeks without any answer is named for it.
    assert!(
        text.contains("half come perhaps within three days, perhaps only within nine weeks"),
        "{text}"
    );
    // None of them was answered from the fourth to the 54th day.
    let chances: Vec<f64> = wait.within.iter().map(|it| it.chance.value).collect();
    assert!(chances[2] < 0.05, "{chances:?}");
    let one_hump = after(&bench, &humps[..20]).await;
    assert!(one_hump.within[2].chance.value < 0.2);
}

#[tokio::test(flavor = "current_thread")]
async fn a_stage_is_answered_as_that_stage_was_before() {
    let bench = Bench::interviewed("2026-04-15 10:00").await;
    let of = |first, second| {
        let first = std::iter::repeat_n((Stage::First, first, true), 10);
        let second = std::iter::repeat_n((Stage::Second, second, true), 10);
        first.chain(second).collect::<Vec<_>>()
    };
    let quick = after_stages(&bench, &of(3.0, 63.0)).await;
    let slow = after_stages(&bench, &of(63.0, 3.0)).await;
    assert!(quick.half_by_day.value < 6.0, "{:?}", quick.half_by_day);
    assert!(slow.half_by_day.value > 45.0, "{:?}", slow.half_by_day);
    assert!(slow.grounds.contains("other stages count for less"));
    // Of one stage alone nothing is said of stages.
    let alone = after(&bench, &[(3.0, true); 10]).await;
    assert!(!alone.grounds.contains("stages"));
}

#[tokio::test(flavor = "current_thread")]
async fn own_waits_draw_the_figures_towards_them() {
    let bench = Bench::interviewed("2026-04-16 10:00").await;
    let none = after(&bench, &[]).await;
    let silent = after(&bench, &[(200.0, false); 40]).await;
    let quick = after(&bench, &[(2.0, true); 40]).await;
    assert!(silent.still_coming.value < 0.5 * none.still_coming.value);
    assert!(quick.nine_in_ten_by_day.value < 0.5 * none.nine_in_ten_by_day.value);
    let width = |it: &WaitOutlook| it.curve[9].open.high - it.curve[9].open.low;
    assert!(width(&silent) < width(&none));
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_usual_is_said_by_when_half_have_answered_and_by_when_most_have() {
    let mut bench = Bench::interviewed("2026-04-07 15:30").await;
    for (now, words) in [
        (
            "2026-04-16 10:00",
            "Nothing about this silence is unusual yet.",
        ),
        // Half of the answers come within two weeks or so: by then this is no longer an early day.
        (
            "2026-05-12 10:00",
            "longer than many wait, and still nothing unusual",
        ),
        (
            "2026-07-20 10:00",
            "one may come yet, and nothing needs to wait for it",
        ),
    ] {
        bench.set(now);
        let text = in_words(&after(&bench, &[(0.0, true), (35.0, false)]).await);
        assert!(text.contains(words), "{now}: {text}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_day_of_a_long_silence_has_a_sound_outlook() {
    let mut bench = Bench::interviewed("2026-04-07 15:30").await;
    for now in [
        "2026-04-07 15:31",
        "2026-04-07 23:59",
        "2026-07-07 10:00",
        "2029-04-07 10:00",
    ] {
        bench.set(now);
        after(&bench, &[(0.0, true), (9.0, true), (30.0, false)]).await;
    }
}

async fn interviewed_at(bench: &mut Bench, employer: &str, day: &str) {
    bench.set(&format!("{day} 09:00"));
    let add = AddApplication {
        employer: employer.to_owned(),
        role: "Analyst".to_owned(),
        ..AddApplication::default()
    };
    add_application(&bench.engine, bench.now, add)
        .await
        .unwrap();
    let interview = RecordInterview {
        application: employer.to_owned(),
        start: format!("{day} 10:00"),
        ..RecordInterview::default()
    };
    record_interview(&bench.engine, bench.now, interview)
        .await
        .unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn many_waits_of_another_stage_alone_leave_open_how_this_one_differs() {
    let bench = Bench::interviewed("2026-04-16 10:00").await;
    let many = |stage: Stage| -> Vec<(Stage, f64, bool)> {
        // A log-logistic law with a median of eleven days, and one in four never answered.
        let place = |place: u32| {
            let share = (f64::from(place) + 0.5) / 300.0;
            (stage, (11.0 * (share / (1.0 - share)).sqrt()).round(), true)
        };
        let answered = (0..300).map(place);
        answered.chain(vec![(stage, 300.0, false); 100]).collect()
    };
    let wide = |it: &Share| it.high - it.low;
    let own = after_stages(&bench, &many(Stage::First)).await;
    let other = after_stages(&bench, &many(Stage::Second)).await;
    assert!(own.laws_fit && other.laws_fit);
    assert!(wide(&own.still_coming) < 0.1, "{:?}", own.still_coming);
    assert!(wide(&other.still_coming) > 0.2, "{:?}", other.still_coming);
}

#[tokio::test(flavor = "current_thread")]
async fn answers_on_the_same_day_and_waits_that_were_let_go_count_as_what_they_are() {
    let mut bench = Bench::interviewed("2026-04-08 10:00").await;
    interviewed_at(&mut bench, "Quickly", "2026-04-08").await;
    bench.set("2026-04-08 15:00");
    let no = RecordHeard {
        application: "quickly".to_owned(),
        reading: Some(ReadingKind::Rejection),
        ..RecordHeard::default()
    };
    record_heard(&bench.engine, bench.now, no).await.unwrap();
    interviewed_at(&mut bench, "Quietly", "2026-04-09").await;
    bench.set("2026-05-20 10:00");
    let quiet = CloseApplication {
        application: "quietly".to_owned(),
        outcome: Some(Outcome::Quiet),
        ..CloseApplication::default()
    };
    close_application(&bench.engine, bench.now, quiet)
        .await
        .unwrap();
    let wait = look(&bench).await.wait.unwrap();
    assert_eq!(
        (wait.count, wait.answered, wait.how),
        (2, 1, HowFitted::Fitted)
    );
}

#[tokio::test(flavor = "current_thread")]
async fn country_sector_size_and_stage_shift_what_is_published_and_are_named() {
    let bench = Bench::interviewed("2026-04-16 10:00").await;
    let mut loaded = bench.engine.load().await.unwrap().as_ref().clone();
    let id = loaded.desk.files[0].application.id;
    let mut told = |country: Option<&str>,
                    industry: Option<&str>,
                    size: Option<EmployerSize>,
                    stage: Stage| {
        for employer in &mut loaded.desk.employers {
            employer.kind = EmployerKind::Employer;
            employer.country = country.and_then(Country::parse);
            employer.industry = industry.map(str::to_owned);
            employer.size = size;
        }
        for fact in &mut loaded.desk.files[0].facts {
            if let meanwhile_core::fact::FactKind::Interview(it) = &mut fact.kind {
                it.stage = stage;
            }
        }
        let study = Study::new(&loaded.desk, &loaded.settings);
        let found = study.with_view(id, bench.now, |view| {
            wait_outlook(view, &Believed::published(), &[], bench.now)
        });
        let wait = found.flatten().unwrap();
        expect_sound(&wait);
        wait
    };
    let plain = told(None, None, None, Stage::First);
    assert_eq!(plain.after, "an interview");
    assert!(!plain.sources.iter().any(|it| it.contains("multiplier")));
    let late = |it: &WaitOutlook| it.nine_in_ten_by_day.value;
    let germany = told(Some("DE"), None, None, Stage::First);
    assert!(late(&germany) > 1.1 * late(&plain));
    assert!(
        in_words(&germany).starts_with("Of the answers that come after an interview in Germany, ")
    );
    assert!(germany.sources[0].contains("Glassdoor 2017"));
    assert!(germany.sources.iter().any(|it| it.contains("assumption")));
    let india = told(Some("IN"), None, None, Stage::First);
    assert!(late(&india) < 0.9 * late(&plain));
    let large = told(None, None, Some(EmployerSize::Large), Stage::First);
    let small = told(None, None, Some(EmployerSize::Small), Stage::First);
    let medium = told(None, None, Some(EmployerSize::Medium), Stage::First);
    assert!(late(&large) > late(&plain) && late(&plain) > late(&small));
    assert_eq!(
        (medium.after.as_str(), &medium.sources),
        ("an interview", &plain.sources)
    );
    assert!(large.sources[0].contains("Lever") && large.sources[0].contains("assumption"));
    let all = told(
        Some("GB"),
        Some("Hospitality"),
        Some(EmployerSize::Large),
        Stage::Final,
    );
    assert_eq!(
        all.after,
        "a final interview at a large employer in hospitality and recreation in the United Kingdom"
    );
    assert!(late(&all) > late(&germany) && all.sources.len() >= 6);
    // What is old is believed less: the interval is wider than without.
    let width = |it: &WaitOutlook| (it.nine_in_ten_by_day.high / it.nine_in_ten_by_day.low).ln();
    assert!(width(&all) > width(&plain));
}

/// Twenty answers on three days, and then a silence that outlasts them all.
#[tokio::test(flavor = "current_thread")]
async fn a_chance_and_its_range_belong_together_after_a_long_silence() {
    let mut bench = Bench::interviewed("2026-04-07 15:30").await;
    let own: Vec<(f64, bool)> = (0..20).map(|at| (f64::from(20 + at % 3), true)).collect();
    for now in ["2026-04-16 10:00", "2026-05-15 10:00", "2026-07-15 10:00"] {
        bench.set(now);
        let wait = after(&bench, &own).await;
        let chances = wait.within.iter().map(|it| it.chance);
        for it in chances.chain([wait.still_coming]) {
            assert!(it.low <= it.value && it.value <= it.high, "{now}: {it:?}");
            assert!(it.value >= 0.1 * it.high - 1e-5, "{now}: {it:?}");
        }
        let open = |day: u32| {
            let mut curve = wait.curve.iter();
            curve.find(|it| it.day == day).unwrap().open.value
        };
        let last = wait.curve.last().unwrap().day;
        let never = (1.0 - wait.still_coming.value) * open(wait.days);
        assert!(open(last) >= never - 1e-5, "{now}");
    }
}
