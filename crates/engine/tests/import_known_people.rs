//! What people write who belong to an application is never lost, however they word it, and what strangers write about
//! other things still is.

#![allow(clippy::unwrap_used)]

use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{
    AddApplication, PersonInput, RecordInterview, add_application, record_interview,
};
use meanwhile_engine::import::{ImportReport, Options, run};
use meanwhile_engine::{Engine, Location, OpenOptions};
use meanwhile_store::Store;
use serde_json::Value;

const ME: &str = "Ines Falk <ines@falk.example>";
const OTTO: &str = "Otto Brand <otto.brand@tidewell.example>";
const RUTH: &str = "Ruth Amsel <ruth.amsel@tidewell.example>";

/// A store with one application as “UX Researcher” at Tidewell, for which Otto Brand asked questions on 10 March.
struct Desk(Store);

impl Desk {
    async fn of(role: &str) -> Self {
        let desk = Self::empty().await;
        desk.add("Tidewell", role).await;
        let user = desk.0.sole_user().await.unwrap();
        let engine = Engine::of(desk.0.clone(), user, Zone::utc());
        let held = RecordInterview {
            application: "Tidewell".into(),
            start: "2026-03-10 10:00".into(),
            people: vec![PersonInput {
                name: "Otto Brand".into(),
                address: Some("otto.brand@tidewell.example".into()),
                ..PersonInput::default()
            }],
            ..RecordInterview::default()
        };
        let now = "2026-03-10T14:00:00Z".parse().unwrap();
        record_interview(&engine, now, held).await.unwrap();
        desk
    }

    async fn empty() -> Self {
        let store = Store::open(&Location::Memory, OpenOptions::default());
        Self(store.await.unwrap())
    }

    async fn add(&self, employer: &str, role: &str) {
        let user = self.0.sole_user().await.unwrap();
        let engine = Engine::of(self.0.clone(), user, Zone::utc());
        let input = AddApplication {
            employer: employer.into(),
            role: role.into(),
            ..AddApplication::default()
        };
        let now = "2026-03-01T09:00:00Z".parse().unwrap();
        add_application(&engine, now, input).await.unwrap();
    }

    /// Imports a letter of 17 March to the seeker.
    async fn import(&self, from: &str, subject: &str, body: &str) -> ImportReport {
        self.import_to(from, ME, subject, body).await
    }

    async fn import_to(&self, from: &str, to: &str, subject: &str, body: &str) -> ImportReport {
        let id = subject.replace(' ', ".");
        let text = format!(
            "From x Tue Mar 17 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Tue, 17 Mar 2026 09:00:00 \
             +0000\nFrom: {from}\nTo: {to}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n"
        );
        self.import_text(&text, &options()).await
    }

    async fn import_text(&self, text: &str, options: &Options) -> ImportReport {
        self.import_file("in.mbox", text, options).await
    }

    async fn import_file(&self, name: &str, text: &str, options: &Options) -> ImportReport {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let user = self.0.sole_user().await.unwrap();
        let now = "2026-03-18T09:00:00Z".parse().unwrap();
        let store = self.0.of(user);
        run(&store, &[path], options, now, &mut |_| {})
            .await
            .unwrap()
    }

    async fn export(&self) -> Value {
        let user = self.0.sole_user().await.unwrap();
        let mut bytes = Vec::new();
        self.0.of(user).export(&mut bytes).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    /// What was read as received, as it would be counted.
    async fn received(&self) -> Vec<String> {
        let export = self.export().await;
        let facts = export["facts"].as_array().unwrap().iter();
        let readings = facts.filter_map(|fact| fact["reading"].as_str());
        readings.map(str::to_owned).collect()
    }
}

fn options() -> Options {
    Options {
        me: vec!["ines@falk.example".into()],
        ..Options::default()
    }
}

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

/// Names of employers with the role applied for, as the export has them.
async fn applications(desk: &Desk) -> Vec<String> {
    let export = desk.export().await;
    let list = |name: &str| export[name].as_array().unwrap().clone();
    let record = |one: &Value| one["record"].clone();
    let employers: Vec<Value> = list("employers").iter().map(record).collect();
    let applications = list("applications");
    let shown = applications.iter().map(record).map(|one| {
        let employer = employers.iter().find(|it| it["id"] == one["employer"]);
        let employer = employer.unwrap()["name"].as_str().unwrap().to_owned();
        format!("{employer}: {}", one["role"].as_str().unwrap_or_default())
    });
    shown.collect()
}

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
