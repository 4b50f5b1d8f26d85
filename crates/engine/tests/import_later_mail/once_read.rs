//! What was read before it mattered, or before its day, and what holds of it later.

use meanwhile_engine::import::{Options, run};

use crate::bench::{APPLIED, Bench, DANA, Mail, SAM, mail};

#[tokio::test]
async fn what_a_letter_says_of_the_round_and_the_length_holds_when_the_time_is_agreed_later() {
    let bench = Bench::new().await;
    let invitation = Mail(
        "1",
        "Mon, 02 Mar 2026 09:00:00 +0000",
        DANA,
        SAM,
        "Your application for Data Analyst at Brightwater",
        "Dear Sam,\n\nI'm pleased to invite you to a second-round interview for the position of Data Analyst. It will last \
         about an hour. Would Thursday 12 March at 10:00 suit you?\n\nDana Reyes\nBrightwater",
    );
    let yes = mail(
        "2",
        "Mon, 02 Mar 2026 11:00:00 +0000",
        true,
        "Thursday at 10:00 works for me.",
    );
    bench.import("all.mbox", &[invitation, yes]).await;
    let export = bench.export().await;
    let interview = &export["interviews"][0];
    assert_eq!(interview["stage"], "second");
    assert_eq!(interview["end"], "2026-03-12T11:00:00Z");
}

#[tokio::test]
async fn what_was_read_before_it_mattered_is_asked_for_again() {
    let bench = Bench::new().await;
    let thanks = mail(
        "2",
        "Thu, 05 Mar 2026 09:00:00 +0000",
        true,
        "Hi Dana,\n\nThursday at 10:00 works for me, thank you.\n\nSam",
    );
    let little = "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <3@mail.example>\nIn-Reply-To: <2@mail.example>\nDate: Fri, 06 \
                  Mar 2026 09:00:00 +0000\nFrom: Luis Ortega <luis.ortega@brightwater.example>\nTo: Sam Bell \
                  <sam.bell@mailbox.example>\nSubject: Re: thanks\n\nHi Sam, it was fun. Please expect news by 20 \
                  March.\n\nLuis\n\n";
    let first = bench.import_text("later.mbox", little).await;
    assert_eq!((first.noise, first.again.len()), (1, 0));
    let second = bench.import("mail.mbox", &[APPLIED, thanks]).await;
    let path = bench.folder.path().join("later.mbox");
    assert_eq!(second.again, [path.display().to_string()]);
    let third = bench.import_text("later.mbox", little).await;
    assert_eq!((third.assigned, third.again.len()), (1, 0));
}

#[tokio::test]
async fn mail_that_is_dated_after_the_present_moment_waits_for_its_day() {
    let bench = Bench::new().await;
    let no = "Hi Sam,\n\nunfortunately we decided to move forward with other candidates for the Data Analyst role.\n\nDana";
    let later = mail("2", "Tue, 05 Mar 2047 09:00:00 +0000", false, no);
    let all = [APPLIED, later];
    let report = bench.import("inbox.mbox", &all).await;
    assert_eq!((report.ahead, report.assigned), (1, 1), "{report:?}");
    // It is told again, and read once its day has come.
    let report = bench.import("inbox.mbox", &all).await;
    assert_eq!((report.ahead, report.assigned), (1, 0), "{report:?}");
    let store = bench.store.of(bench.store.sole_user().await.unwrap());
    let options = Options {
        me: vec!["sam.bell@mailbox.example".to_owned()],
        ..Options::default()
    };
    let now = "2047-03-06T09:00:00Z".parse().unwrap();
    let path = bench.folder.path().join("inbox.mbox");
    let report = run(&store, &[path], &options, now, &mut |_| {})
        .await
        .unwrap();
    assert_eq!((report.ahead, report.assigned), (0, 1), "{report:?}");
}
