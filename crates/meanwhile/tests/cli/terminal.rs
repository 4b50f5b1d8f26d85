//! A real terminal: tmux types what a person would, and shows what a person would see.

use crate::pty::{Terminal, meanwhile};
use crate::stage::Stage;

#[test]
fn today_fits_a_terminal_of_80_and_of_120_columns() {
    let stage = Stage::demo();
    for columns in [80, 120] {
        let terminal = Terminal::new(&stage, columns);
        let screen = terminal.run(&meanwhile("today"));
        insta::assert_snapshot!(format!("terminal_today_{columns}"), screen);
        assert!(
            terminal.screen(true).contains("\u{1b}["),
            "a terminal gets colour"
        );
    }
}

#[test]
fn the_columns_that_are_wished_for_win_over_those_of_the_terminal() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 100);
    let wide = |screen: &str| {
        screen
            .lines()
            .skip(1)
            .map(|line| line.chars().count())
            .max()
    };
    let narrow = terminal.run(&format!("COLUMNS=60 {}", meanwhile("today")));
    assert!(wide(&narrow) <= Some(60), "{narrow}");
    let flag = terminal.run(&format!("COLUMNS=60 {}", meanwhile("today --width 90")));
    assert!(wide(&flag) > Some(60), "{flag}");
}

#[test]
fn a_dumb_terminal_gets_no_colour() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.run(&format!("TERM=dumb {}", meanwhile("list")));
    let screen = terminal.screen(true);
    assert!(screen.contains("Tamarind"), "{screen}");
    assert!(!screen.contains("\u{1b}[1m"), "{screen:?}");
}

#[test]
fn a_word_of_two_meanings_is_asked_about() {
    let stage = Stage::demo();
    stage.ok(&["add", "Tamarind Press", "Proof reader"]);
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("let-go tamarind"));
    let screen = terminal.until("Number:");
    assert!(
        screen.contains("Proof reader") && screen.contains("Assistant editor"),
        "{screen}"
    );
    terminal.enter("proof");
    terminal.enter("2");
    let screen = terminal.until("take it back");
    assert!(screen.contains("Proof reader"), "{screen}");
}

#[test]
fn a_day_of_two_meanings_is_asked_about() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.enter(&meanwhile("promise tamarind \"next friday\""));
    terminal.until("Number:");
    terminal.enter("2");
    let screen = terminal.until("take it back");
    assert!(screen.contains("Fri 20 March 2026"), "{screen}");
}

#[test]
fn the_walk_through_what_was_found_can_be_taken_back() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("review; echo \"[ended $?]\""));
    terminal.until("1 of 2");
    terminal.enter("y");
    terminal.until("2 of 2");
    terminal.enter("u");
    terminal.until("Undid");
    // What is typed before the question is there stands above it on the screen.
    terminal.until_again("q quit", 3);
    terminal.enter("x");
    terminal.until("one of the letters");
    terminal.enter("y");
    terminal.until_again("2 of 2", 2);
    terminal.until_again("q quit", 4);
    terminal.enter("c");
    terminal.until("Number:");
    terminal.enter("delay");
    terminal.until("wait for your answer?");
    terminal.enter("perhaps");
    terminal.until("type y or n");
    terminal.enter("n");
    terminal.until("answer by:");
    terminal.enter("");
    terminal.until("Who wrote it:");
    terminal.enter("");
    terminal.until("Application:");
    terminal.enter("");
    let screen = terminal.until("[ended 0]");
    insta::assert_snapshot!("terminal_review", without_prompt(&screen));
    assert!(stage.ok(&["review"]).contains("Nothing waits"));
}

#[test]
fn all_of_an_application_is_confirmed_with_one_key() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("review; echo \"[ended $?]\""));
    let first = terminal.until("q quit");
    assert!(first.contains("One more was found"), "{first}");
    terminal.enter("a");
    let screen = terminal.until("[ended 0]");
    assert!(screen.contains("2 settled. Nothing is left"), "{screen}");
}

#[test]
fn a_change_is_left_with_q_and_a_date_is_asked_again() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.enter(&meanwhile("review; echo \"[ended $?]\""));
    terminal.until("1 of 2");
    terminal.enter("s");
    terminal.until("2 of 2");
    terminal.enter("c");
    terminal.until("Number:");
    terminal.enter("delay");
    terminal.until("wait for your answer?");
    terminal.enter("y");
    terminal.until("answer by:");
    terminal.enter("garbage when");
    terminal.until("was not understood");
    terminal.until_again("answer by:", 2);
    terminal.enter("q");
    terminal.until_again("q quit", 3);
    terminal.enter("q");
    let screen = terminal.until("[ended 0]");
    assert!(screen.contains("0 settled."), "{screen}");
}

#[test]
fn leaving_the_walk_keeps_what_was_answered() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.enter(&meanwhile("review; echo \"[ended $?]\""));
    terminal.until("1 of 2");
    terminal.enter("s");
    terminal.until("2 of 2");
    terminal.keys(&["C-c"]);
    let screen = terminal.until("[ended 130]");
    assert!(screen.contains("Stopped."), "{screen}");
}

#[test]
fn a_debrief_is_asked_with_the_minutes_left_and_survives_ctrl_c() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("debrief lindqvist; echo \"[ended $?]\""));
    let screen = terminal.until("What went well?");
    assert!(screen.contains("10 min ›"), "{screen}");
    terminal.enter("Explained the pricing model");
    terminal.enter("");
    terminal.until("matters to them?");
    terminal.keys(&["C-c"]);
    let screen = terminal.until("[ended 130]");
    assert!(screen.contains("What you wrote is saved"), "{screen}");
    assert!(
        stage
            .ok(&["show", "lindqvist"])
            .contains("Explained the pricing model")
    );
    // The next run goes on with the first question that is open.
    terminal.fresh(&meanwhile("debrief lindqvist; echo \"[ended $?]\""));
    let screen = terminal.until("matters to them?");
    assert!(!screen.contains("What went well?"), "{screen}");
    let lines = [
        "Clear writing",
        "",
        "",
        "",
        "",
        "no idea",
        "Dana: 2026-03-20",
        "",
        "perhaps",
        "yes",
    ];
    for (line, place) in lines.into_iter().zip(1..) {
        terminal.until_again("min ›", place);
        terminal.enter(line);
    }
    let screen = terminal.until("[ended 0]");
    insta::assert_snapshot!("terminal_debrief", without_prompt(&screen));
}

#[test]
fn setting_a_rule_aside_takes_words_of_ones_own() {
    let stage = Stage::demo();
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("sent cobalt check_in; echo \"[ended $?]\""));
    terminal.until("Your own words");
    terminal.enter("");
    terminal.until("[ended 6]");
    terminal.fresh(&meanwhile("sent cobalt check_in; echo \"[ended $?]\""));
    terminal.until("Your own words");
    terminal.enter("Ines asked me to ring");
    terminal.until("[ended 0]");
    assert!(
        stage
            .ok(&["show", "cobalt", "--json"])
            .contains("Ines asked me to ring")
    );
}

/// A mailbox large enough to be still read when somebody has seen the line of progress.
fn large_mailbox(stage: &Stage) {
    let mut text = String::new();
    for number in 0..120_000 {
        text.push_str(&format!(
            "From a@shop.example Tue Mar 10 16:00:00 2026\n\
             From: Garden Shop <news{number}@shop.example>\n\
             To: robin.vale@example.org\n\
             Subject: Spring bulbs {number}\n\
             Date: Tue, 10 Mar 2026 16:00:00 +0000\n\
             Message-ID: <bulbs-{number}@shop.example>\n\n\
             Everything for your garden, and for the interview with your neighbours.\n\n"
        ));
    }
    stage.write("large.mbox", &text);
}

#[test]
fn an_import_shows_how_far_it_is_and_stops_in_order() {
    let stage = Stage::demo();
    large_mailbox(&stage);
    let terminal = Terminal::new(&stage, 80);
    terminal.fresh(&meanwhile("import large.mbox; echo \"[ended $?]\""));
    let screen = terminal.until("a second");
    assert!(screen.contains("Reading"), "{screen}");
    terminal.keys(&["C-c"]);
    let screen = terminal.until("[ended 130]");
    assert!(screen.contains("goes on from there"), "{screen}");
    assert!(
        !screen.contains("a second"),
        "the line of progress is taken away: {screen}"
    );
}

/// The screen without the shell's own lines.
fn without_prompt(screen: &str) -> String {
    let own = |line: &&str| !line.starts_with("$ ") && !line.starts_with("[ended");
    let lines: Vec<&str> = screen.lines().filter(own).collect();
    crate::stage::without_ids(&lines.join("\n"))
}
