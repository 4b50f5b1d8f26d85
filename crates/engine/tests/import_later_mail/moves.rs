//! A move that somebody asks for, and one that is agreed to later.

use crate::bench::{APPLIED, Bench, Mail, THURSDAY, mail};

#[tokio::test]
async fn a_move_they_ask_for_is_told_and_the_interview_stands() {
    let bench = Bench::new().await;
    let ask = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        false,
        "Hi Sam,\n\nsomething came up here. Could we move Thursday to Friday 13 March at 3pm?\n\nDana",
    );
    bench.import("inbox.mbox", &[APPLIED, ask]).await;
    assert_eq!(bench.standing().await, [THURSDAY]);
    let asked = format!("received: {THURSDAY} to 2026-03-13T15:00:00Z");
    assert_eq!(bench.asked().await, [asked]);
}

#[tokio::test]
async fn a_move_you_ask_for_is_told_too_and_is_no_uninvited_message() {
    let bench = Bench::new().await;
    let ask = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        true,
        "Hi Dana,\n\nI am afraid something came up on Thursday. Could we move our interview to Friday 13 March at \
         3pm?\n\nSam",
    );
    bench.import("all.mbox", &[APPLIED, ask]).await;
    assert_eq!(bench.standing().await, [THURSDAY]);
    let asked = format!("sent: {THURSDAY} to 2026-03-13T15:00:00Z");
    assert_eq!(bench.asked().await, [asked]);
    let export = bench.export().await;
    let sent = export["facts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|fact| fact["kind"] == "sent")
        .cloned();
    assert_eq!(sent.unwrap()["purpose"], "answer");
}

#[tokio::test]
async fn what_was_agreed_is_moved_and_what_only_speaks_of_moving_asks_nothing() {
    let bench = Bench::new().await;
    let ask = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        false,
        "Could we move Thursday to Friday 13 March at 3pm?",
    );
    let yes = mail(
        "3",
        "Thu, 05 Mar 2026 10:00:00 +0000",
        true,
        "Friday at 3pm works for me!",
    );
    bench.import("all.mbox", &[APPLIED, ask, yes]).await;
    assert_eq!(bench.standing().await, ["2026-03-13T15:00:00Z"]);

    let other = Bench::new().await;
    let forward = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        false,
        "We look forward to moving you forward to the interview. Any questions? If you need to reschedule, tell us.",
    );
    other.import("all.mbox", &[APPLIED, forward]).await;
    assert!(other.asked().await.is_empty());
}

#[tokio::test]
async fn a_move_is_asked_for_in_many_words() {
    for text in [
        "Owen can no longer make Thursday. Would Friday 13 March at 3pm work instead?",
        "I'm sorry, Owen has been called away and he can no longer make Thursday. Would you be able to do Friday 13 March \
         at 3pm (UK time) instead?",
        "Something has come up and I can no longer make Thursday. Would you be able to do Friday 13 March at 3pm?",
        "I'm afraid Owen is no longer available on Thursday. How about Friday 13 March at 3pm?",
        "Unfortunately Thursday no longer works for Owen. Could you do Friday 13 March at 3pm?",
        "Owen is ill. Could you do Friday 13 March at 3pm?",
        "I'm so sorry, Owen is off sick this week. Would Friday 13 March at 3pm work for you?",
        "I'm afraid we need to reschedule. How about Friday 13 March at 3pm?",
    ] {
        let bench = Bench::new().await;
        let ask = mail("2", "Thu, 05 Mar 2026 09:00:00 +0000", false, text);
        bench.import("inbox.mbox", &[APPLIED, ask]).await;
        assert_eq!(bench.standing().await, [THURSDAY], "{text}");
        let asked = format!("received: {THURSDAY} to 2026-03-13T15:00:00Z");
        assert_eq!(bench.asked().await, [asked], "{text}");
    }
}

#[tokio::test]
async fn a_move_that_later_mail_agrees_to_takes_the_place_of_what_was_recorded() {
    let ask = || {
        let text = "Hi Sam,\n\nCould we move our interview to Friday 13 March at 3pm?\n\nDana";
        mail("2", "Thu, 05 Mar 2026 09:00:00 +0000", false, text)
    };
    let yes = || {
        let text = "Hi Dana,\n\nFriday at 3 works for me.\n\nSam";
        mail("3", "Thu, 05 Mar 2026 10:00:00 +0000", true, text)
    };
    let settled = || {
        let text = "Great, see you Friday 13 March at 3pm then!\n\nDana";
        mail("4", "Thu, 05 Mar 2026 11:00:00 +0000", false, text)
    };
    let parts: [&[&[Mail<'_>]]; 4] = [
        &[&[APPLIED, ask(), yes(), settled()]],
        &[&[APPLIED, ask()], &[yes(), settled()]],
        &[&[APPLIED], &[ask()], &[yes()], &[settled()]],
        &[&[APPLIED, ask(), yes()], &[settled()]],
    ];
    for (number, parts) in parts.iter().enumerate() {
        let bench = Bench::new().await;
        for (part, mails) in parts.iter().enumerate() {
            bench.import(&format!("{part}.mbox"), mails).await;
            bench.confirm_all().await;
        }
        assert_eq!(
            bench.standing().await,
            ["2026-03-13T15:00:00Z"],
            "split {number}"
        );
    }
}

#[tokio::test]
async fn a_move_that_is_agreed_in_later_mail_corrects_the_recorded_interview() {
    let bench = Bench::new().await;
    let ask = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        false,
        "Could we move Thursday to Friday 13 March at 3pm?",
    );
    bench.import("first.mbox", &[APPLIED, ask]).await;
    assert_eq!(bench.standing().await, [THURSDAY]);
    let yes = mail(
        "3",
        "Thu, 05 Mar 2026 10:00:00 +0000",
        true,
        "Friday at 3pm works for me!",
    );
    bench.import("second.mbox", &[yes]).await;
    // A correction that is only proposed takes nothing away: confirmed, it does.
    let export = bench.export().await;
    let facts = export["facts"].as_array().unwrap();
    let interview = |at: &str| {
        let mut all = facts.iter().filter(|it| it["kind"] == "interview");
        all.find(|it| it["at"] == at).unwrap()
    };
    let moved = interview("2026-03-13T15:00:00Z");
    assert_eq!(moved["supersedes"], interview(THURSDAY)["id"]);
}

#[tokio::test]
async fn a_day_that_does_not_suit_after_all_is_given_up_in_dutch_and_german() {
    for (ask, yes) in [
        (
            "Sorry, donderdag lukt toch niet. Kan het vrijdag 13 maart om 15:00?",
            "Ja hoor, vrijdag 15:00.",
        ),
        (
            "Sorry, donderdag gaat niet lukken. Kan het vrijdag 13 maart om 15:00?",
            "Vrijdag 15:00 is prima.",
        ),
        (
            "Donnerstag klappt bei uns doch nicht. Geht auch Freitag, 13. März um 15 Uhr?",
            "Ja, Freitag um 15 Uhr passt.",
        ),
    ] {
        let bench = Bench::new().await;
        let ask = mail("2", "Thu, 05 Mar 2026 09:00:00 +0000", false, ask);
        let yes = mail("3", "Thu, 05 Mar 2026 10:00:00 +0000", true, yes);
        bench.import("all.mbox", &[APPLIED, ask, yes]).await;
        assert_eq!(bench.standing().await, ["2026-03-13T15:00:00Z"]);
    }
}
