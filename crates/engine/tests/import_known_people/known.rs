//! Mail of houses and people that are known.

use meanwhile_engine::import::Options;

use crate::desk::{Desk, ME, OTTO, RUTH, options};

/// Imports one letter to an application for `role`; it must be put there, and nothing else be found.
async fn belongs(role: &str, from: &str, subject: &str, body: &str, reading: &str) {
    let desk = Desk::of(role).await;
    let report = desk.import(from, subject, body).await;
    let counts = (report.applications, report.assigned, report.unassigned);
    assert_eq!(counts, (0, 1, 0), "{subject}: {body}");
    assert_eq!(desk.received().await, [reading], "{subject}: {body}");
}

#[tokio::test]
async fn an_offer_counts_whatever_it_calls_the_role() {
    for (role, body) in [
        (
            "UX Researcher",
            "Hi Ines,\n\nwe are very happy to offer you the position of Senior UX Researcher. Please tell us by 24 March.",
        ),
        (
            "Softwareentwickler",
            "Hi Ines,\n\nwe are very happy to offer you the position of Software Developer. Please tell us by 24 March.",
        ),
        (
            "Cloud Engineer 60-80%",
            "Guten Tag Frau Falk\n\nEs freut uns, Ihnen die Stelle als Cloud Engineer anbieten zu können. Bitte geben Sie \
             uns bis zum 24. März Bescheid.",
        ),
        (
            "Product Analyst",
            "Hi Ines,\n\nwe are delighted to offer you the position of Payroll Specialist. Please tell us by 24 March.",
        ),
    ] {
        belongs(role, OTTO, "Good news", body, "offer").await;
    }
}

#[tokio::test]
async fn a_no_counts_whatever_it_calls_the_role() {
    let body = "Hi Ines,\n\nunfortunately we have decided to move forward with another candidate for the position of \
                Service Researcher.\n\nOtto";
    belongs("UX Researcher", OTTO, "Update", body, "rejection").await;
}

#[tokio::test]
async fn what_another_role_is_called_makes_no_news_of_an_invitation_to_apply() {
    let desk = Desk::of("UX Researcher").await;
    let body = "Hi Ines,\n\nI have another opening for the position of Payroll Specialist. Would you be interested in \
                applying?\n\nOtto";
    let report = desk.import(OTTO, "Thinking of you", body).await;
    assert_eq!(
        (report.assigned, report.unassigned, report.noise),
        (0, 1, 0)
    );
}

#[tokio::test]
async fn a_colleague_of_those_who_are_known_is_heard() {
    let offer = "Hi Ines,\n\nthank you for coming in last week. We would love to offer you the job!\n\nRuth";
    belongs("UX Researcher", RUTH, "Last Tuesday", offer, "offer").await;
    let promise = "Hi Ines,\n\nthank you for coming in last week. Otto and I have to speak with our board first, so please \
                   bear with us; you'll hear from me within the next ten days.\n\nRuth Amsel\nTidewell";
    belongs("UX Researcher", RUTH, "Last Tuesday", promise, "delay").await;
}

#[tokio::test]
async fn what_the_house_sells_and_what_strangers_write_is_still_left_out() {
    for (from, subject, body) in [
        (
            "Tidewell Shop <orders@tidewell.example>",
            "Your order 4711 has been shipped",
            "Your parcel is on its way. Invoice attached.",
        ),
        (
            "Bea Stern <bea@stern.example>",
            "Saturday",
            "Hi Ines,\n\nthank you for coming last week. You will hear from me about the picnic.\n\nBea",
        ),
    ] {
        let desk = Desk::of("UX Researcher").await;
        let report = desk.import(from, subject, body).await;
        assert_eq!((report.assigned, report.noise), (0, 1), "{subject}");
    }
}

#[tokio::test]
async fn where_two_applications_run_at_one_house_it_is_asked_which() {
    let desk = Desk::of("UX Researcher").await;
    desk.add("Tidewell", "Payroll Specialist").await;
    let body = "Hi Ines,\n\nthank you for coming in last week. We would love to offer you the job!\n\nRuth";
    let report = desk.import(RUTH, "Last Tuesday", body).await;
    assert_eq!((report.assigned, report.ambiguous), (0, 1));
}

#[tokio::test]
async fn what_was_left_out_is_listed_where_it_is_asked_for() {
    let desk = Desk::of("UX Researcher").await;
    let mail = |id: u8, from: &str, head: &str, subject: &str, body: &str| {
        format!(
            "From x Tue Mar 17 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Tue, 17 Mar 2026 09:0{id}:00 \
             +0000\nFrom: {from}\nTo: {ME}\nSubject: {subject}\n{head}\n{body}\n\n"
        )
    };
    let list = "List-Id: <weekly.example>\n";
    let text = [
        mail(
            1,
            OTTO,
            "",
            "Update",
            "Hi Ines,\n\nwe need until Friday.\n\nOtto",
        ),
        mail(
            2,
            "Bea Stern <bea@stern.example>",
            "",
            "Saturday",
            "Shall we go swimming?",
        ),
        mail(3, "Weekly <post@weekly.example>", list, "Issue 7", "News."),
        mail(
            4,
            "Weekly <post@weekly.example>",
            list,
            "Issue 8",
            "More news.",
        ),
    ]
    .concat();
    let asks = Options {
        show_left_out: true,
        ..options()
    };
    let report = desk.import_text(&text, &asks).await;
    let left_out = report.left_out.unwrap();
    let messages: Vec<_> = left_out.messages.iter().collect();
    let [swim] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert_eq!(
        (swim.from.as_str(), swim.subject.as_str()),
        ("Bea Stern <bea@stern.example>", "Saturday")
    );
    let lists: Vec<_> = left_out
        .lists
        .iter()
        .map(|it| (it.from.as_str(), it.messages))
        .collect();
    assert_eq!(lists, [("Weekly <post@weekly.example>", 2)]);
    assert_eq!(left_out.more, 0);
    // Read again it is all known or left out as before; unasked nothing is listed.
    let again = desk.import_text(&text, &asks).await.left_out.unwrap();
    assert_eq!(again, left_out);
    assert_eq!(desk.import_text(&text, &options()).await.left_out, None);
}
