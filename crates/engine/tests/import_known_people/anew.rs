//! Mail and calendar entries that begin an application, or do not.

use crate::desk::{Desk, ME, RUTH, applications, options};

#[tokio::test]
async fn an_answer_to_the_application_that_asks_for_a_talk_begins_one() {
    for word in ["chat", "call", "interview"] {
        let desk = Desk::empty().await;
        let body = format!(
            "Hi Ines,\n\nthanks for your application for the Service Designer position. Are you free for a {word} on \
             Monday or Tuesday next week, between 10 and 12?\n\nRuth Amsel\nTidewell"
        );
        desk.import(RUTH, "Service Designer at Tidewell", &body)
            .await;
        assert_eq!(
            applications(&desk).await,
            ["Tidewell: Service Designer"],
            "{word}"
        );
    }
    // Who recruits out of the blue begins nothing.
    let desk = Desk::empty().await;
    let body = "Hi Ines,\n\nwe are hiring a Service Designer. Are you free for a chat on Monday or Tuesday next week?\n\nRuth \
                Amsel\nTidewell";
    desk.import(RUTH, "Service Designer at Tidewell", body)
        .await;
    assert_eq!(applications(&desk).await, [""; 0]);
}

#[tokio::test]
async fn a_booked_interview_begins_an_application_where_none_is_recorded() {
    let desk = Desk::empty().await;
    let body = "Hi Ines,\n\nYour interview with Tidewell for Data Scientist has been scheduled for Wednesday, March 25, 2026 at \
                10:00 AM (GMT). You will be meeting with Otto Brand.";
    let from = "Tidewell Recruiting <scheduling@goodtime.io>";
    let report = desk
        .import(from, "Your Tidewell interview is scheduled", body)
        .await;
    assert_eq!(applications(&desk).await, ["Tidewell: Data Scientist"]);
    assert_eq!(report.interviews, 1);
}

#[tokio::test]
async fn a_recruiting_systems_address_is_no_person() {
    let desk = Desk::empty().await;
    let body = "Dear Ines,\n\nThank you again for your interest in Tidewell. The position R-20417 Junior Planner has been \
                filled. This is an automated message; please do not reply.";
    let from = "Tidewell Careers <tidewell@myworkday.com>";
    desk.import(from, "Update on R-20417 Junior Planner", body)
        .await;
    assert_eq!(applications(&desk).await, ["Tidewell: Junior Planner"]);
    assert_eq!(desk.received().await, ["rejection"]);
    let export = desk.export().await;
    assert_eq!(export["people"].as_array().unwrap().len(), 0);
}

#[tokio::test]
async fn opening_an_account_with_a_recruiting_system_is_no_application() {
    let desk = Desk::empty().await;
    let from = "Workday <tidewell@myworkday.com>";
    let body = "Please verify your email to continue.";
    desk.import(from, "Verify your candidate account", body)
        .await;
    assert_eq!(applications(&desk).await, [""; 0]);
}

#[tokio::test]
async fn a_mailbox_that_the_seeker_writes_to_is_no_person() {
    let desk = Desk::empty().await;
    let body = "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich als Zerspaner bei Tidewell. Meine Unterlagen finden \
                Sie im Anhang.\n\nInes Falk";
    let to = "bewerbung@tidewell.example";
    desk.import_to(ME, to, "Bewerbung als Zerspaner bei Tidewell", body)
        .await;
    assert_eq!(applications(&desk).await, ["Tidewell: Zerspaner"]);
    let export = desk.export().await;
    assert_eq!(export["people"].as_array().unwrap().len(), 0);
}

/// A calendar file with one entry that the seeker made.
fn calendar(title: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:own-1@falk.example\r\nDTSTAMP:20260317T090000Z\r\n\
         DTSTART:20260325T100000Z\r\nDTEND:20260325T110000Z\r\nSUMMARY:{title}\r\nORGANIZER;CN=Ines:mailto:\
         ines@falk.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

#[tokio::test]
async fn an_interview_that_the_seeker_entered_begins_an_application_at_its_house() {
    for (title, expected) in [
        (
            "Vorstellungsgespräch Tidewell GmbH (Frau Amsel)",
            "Tidewell GmbH: ",
        ),
        ("Interview Tidewell", "Tidewell: "),
        (
            "Interview with Ruth Amsel at Tidewell - Data Analyst",
            "Tidewell: Data Analyst",
        ),
    ] {
        let desk = Desk::empty().await;
        let report = desk
            .import_file("in.ics", &calendar(title), &options())
            .await;
        assert_eq!(applications(&desk).await, [expected], "{title}");
        assert_eq!(report.interviews, 1, "{title}");
    }
    for title in [
        "Interview with Ruth Amsel",
        "Interview candidate: Ruth Amsel",
        "Dinner Tidewell",
    ] {
        let desk = Desk::empty().await;
        desk.import_file("in.ics", &calendar(title), &options())
            .await;
        assert_eq!(applications(&desk).await, [""; 0], "{title}");
    }
}

#[tokio::test]
async fn an_entry_of_the_seekers_finds_the_recorded_application() {
    for title in [
        "Vorstellungsgespräch Tidewell (Frau Amsel)",
        "Interview with Ruth Amsel (Tidewell)",
        "Tidewell phone screen",
        "Interview with Ruth Amsel at Tidewell - UX Researcher",
    ] {
        let desk = Desk::empty().await;
        desk.add("Tidewell", "UX Researcher").await;
        let report = desk
            .import_file("in.ics", &calendar(title), &options())
            .await;
        assert_eq!((report.applications, report.interviews), (0, 1), "{title}");
        assert_eq!(
            applications(&desk).await,
            ["Tidewell: UX Researcher"],
            "{title}"
        );
    }
}
