//! What later mail says about what earlier mail began: a move that is only asked for, a client that is named late.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{ConfirmFound, confirm_found};
use meanwhile_engine::import::{ImportError, ImportReport, Options, run};
use meanwhile_engine::{Engine, Location, OpenOptions};
use meanwhile_store::Store;
use serde_json::Value;

/// A store, and a folder for the mail that is imported into it.
struct Bench {
    store: Store,
    folder: tempfile::TempDir,
}

/// A mail: its id, its date, who writes, to whom, its subject and its text.
struct Mail<'a>(&'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

const SAM: &str = "Sam Bell <sam.bell@mailbox.example>";
const DANA: &str = "Dana Reyes <dana.reyes@brightwater.example>";
const KIT: &str = "Kit Moor <kit.moor@harbourtalent.example>";

impl Bench {
    async fn new() -> Self {
        Self {
            store: Store::open(&Location::Memory, OpenOptions::default())
                .await
                .unwrap(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    async fn import(&self, name: &str, mails: &[Mail<'_>]) -> ImportReport {
        let mut text = String::new();
        for Mail(id, date, from, to, subject, body) in mails {
            let reply = mails
                .iter()
                .map(|mail| mail.0)
                .take_while(|it| it != id)
                .last();
            let reply = reply.map_or_else(String::new, |it| {
                format!("In-Reply-To: <{it}@mail.example>\n")
            });
            text.push_str(&format!(
                "From x {date}\nMessage-ID: <{id}@mail.example>\n{reply}Date: {date}\nFrom: {from}\nTo: \
                 {to}\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n"
            ));
        }
        self.import_text(name, &text).await
    }

    async fn import_text(&self, name: &str, text: &str) -> ImportReport {
        let me = ["sam.bell@mailbox.example"];
        self.import_as(&me, name, text).await.unwrap()
    }

    async fn import_as(
        &self,
        me: &[&str],
        name: &str,
        text: &str,
    ) -> Result<ImportReport, ImportError> {
        let path: PathBuf = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let options = Options {
            me: me.iter().map(|it| (*it).to_owned()).collect(),
            ..Options::default()
        };
        let user = self.store.sole_user().await.unwrap();
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        run(&self.store.of(user), &[path], &options, now, &mut |_| {}).await
    }

    async fn export(&self) -> Value {
        let user = self.store.sole_user().await.unwrap();
        let mut bytes = Vec::new();
        self.store.of(user).export(&mut bytes).await.unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    async fn confirm_all(&self) {
        let user = self.store.sole_user().await.unwrap();
        let engine = Engine::of(self.store.clone(), user, Zone::utc());
        let now = "2026-03-09T09:00:00Z".parse().unwrap();
        let all = ConfirmFound {
            all: true,
            ..ConfirmFound::default()
        };
        // There may be nothing to confirm.
        let _ = confirm_found(&engine, now, all).await;
    }

    /// The moves that messages ask for: who, of which interview, to when.
    async fn asked(&self) -> Vec<String> {
        let export = self.export().await;
        let facts = export["facts"].as_array().unwrap();
        let asking = facts.iter().filter(|fact| !fact["asks_move"].is_null());
        let shown = asking.map(|fact| {
            let ask = &fact["asks_move"];
            let kind = fact["kind"].as_str().unwrap();
            let to = ask["to"].as_array().cloned().unwrap_or_default();
            let to: Vec<&str> = to.iter().filter_map(Value::as_str).collect();
            format!(
                "{kind}: {} to {}",
                ask["of"].as_str().unwrap(),
                to.join(" or ")
            )
        });
        shown.collect()
    }

    async fn standing(&self) -> Vec<String> {
        let export = self.export().await;
        let interviews = export["interviews"].as_array().unwrap().iter();
        let standing = interviews.filter(|interview| interview["cancelled"] != true);
        standing
            .map(|interview| interview["start"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Employers of applications, each with its agency.
    async fn employers(&self) -> Vec<(String, Option<String>)> {
        let export = self.export().await;
        let list = |name: &str| export[name].as_array().unwrap().clone();
        let name_of = |id: &Value| {
            let found = list("employers")
                .into_iter()
                .map(|it| it["record"].clone())
                .find(|it| it["id"] == *id);
            found.map(|it| it["name"].as_str().unwrap().to_owned())
        };
        let applications = list("applications")
            .into_iter()
            .map(|it| it["record"].clone());
        applications
            .map(|it| (name_of(&it["employer"]).unwrap(), name_of(&it["agency"])))
            .collect()
    }
}

const APPLIED: Mail<'static> = Mail(
    "1",
    "Mon, 02 Mar 2026 09:00:00 +0000",
    DANA,
    SAM,
    "Your application for Data Analyst at Brightwater",
    "Dear Sam,\n\nthank you for your application for the position of Data Analyst at Brightwater. Your interview is \
     confirmed for Thursday 12 March at 10:00.\n\nDana Reyes\nBrightwater",
);

fn mail<'a>(id: &'a str, date: &'a str, mine: bool, text: &'a str) -> Mail<'a> {
    let (from, to) = if mine { (SAM, DANA) } else { (DANA, SAM) };
    let subject = "Re: Your application for Data Analyst at Brightwater";
    Mail(id, date, from, to, subject, text)
}

const THURSDAY: &str = "2026-03-12T10:00:00Z";

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
async fn a_client_who_is_named_later_becomes_the_employer() {
    let bench = Bench::new().await;
    let subject = "Data Analyst role";
    let first = Mail(
        "1",
        "Mon, 02 Mar 2026 09:00:00 +0000",
        KIT,
        SAM,
        subject,
        "Hi Sam,\n\nthank you for applying for the position of Data Analyst. My client is a leading firm in its field and \
         would like to invite you to an interview on Thursday 12 March at 10:00.\n\nKit Moor\nHarbour Talent Recruitment",
    );
    let reply = Mail(
        "2",
        "Mon, 02 Mar 2026 11:00:00 +0000",
        SAM,
        KIT,
        "Re: Data Analyst role",
        "Thursday at 10:00 works for me.\n\nSam",
    );
    bench.import("first.mbox", &[first, reply]).await;
    assert_eq!(bench.employers().await, [("Harbour".to_owned(), None)]);

    let named = Mail(
        "3",
        "Fri, 06 Mar 2026 09:00:00 +0000",
        "Ines Roth <ines.roth@acmerobotics.example>",
        "Sam Bell <sam.bell@mailbox.example>, Kit Moor <kit.moor@harbourtalent.example>",
        "Data Analyst interview at Acme Robotics",
        "Dear Sam,\n\nI look forward to our interview for the Data Analyst position at Acme Robotics on Thursday 12 March \
         at 10:00. Kit from Harbour Talent has told me about you.\n\nInes Roth\nAcme Robotics",
    );
    let report = bench.import("second.mbox", &[named]).await;
    assert_eq!(
        bench.employers().await,
        [("Acme Robotics".to_owned(), Some("Harbour".to_owned()))]
    );
    assert_eq!(report.renamed, 1);
}

#[tokio::test]
async fn the_writer_of_an_invitation_takes_part_where_it_says_so() {
    for (title, expected) in [
        (
            "Interview Data Analyst: Luis and me",
            &["Dana Reyes", "Luis Ortega"][..],
        ),
        ("Interview Data Analyst: Luis Ortega", &["Luis Ortega"][..]),
    ] {
        let bench = Bench::new().await;
        let calendar = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:i1@brightwater.example\r\n\
             DTSTAMP:20260305T090000Z\r\nDTSTART:20260312T100000Z\r\nDTEND:20260312T110000Z\r\nSUMMARY:{title}\r\n\
             ORGANIZER;CN=Dana Reyes:mailto:dana.reyes@brightwater.example\r\n\
             ATTENDEE;CN=Luis Ortega:mailto:luis.ortega@brightwater.example\r\n\
             ATTENDEE;CN=Sam Bell:mailto:sam.bell@mailbox.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let text = format!(
            "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <1@mail.example>\nDate: Thu, 05 Mar 2026 09:00:00 +0000\nFrom: \
             {DANA}\nTo: {SAM}\nSubject: Your application for Data Analyst at Brightwater\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThank you for your application \
             for the position of Data Analyst at Brightwater. Your interview is on Thursday.\n\n--b\nContent-Type: \
             text/calendar; method=REQUEST\n\n{calendar}\n--b--\n\n"
        );
        bench.import_text("invitation.mbox", &text).await;
        let export = bench.export().await;
        let interview = &export["interviews"][0];
        let mut names: Vec<&str> = interview["people"]
            .as_array()
            .unwrap()
            .iter()
            .map(|person| person["name"].as_str().unwrap())
            .collect();
        names.sort_unstable();
        assert_eq!(names, expected, "{title}");
    }
}

#[tokio::test]
async fn an_address_that_is_somebody_elses_is_refused_before_anything_is_stored() {
    let text = |sent: &str| {
        let mail = |id: u32, from: &str, to: &str| {
            format!(
                "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Thu, 05 Mar 2026 09:0{id}:00 \
                 +0000\nFrom: {from}\nTo: {to}\nSubject: Data Analyst\n\nYour interview is on Thursday at 10:00.\n\n"
            )
        };
        format!(
            "{}{}{}{sent}",
            mail(1, DANA, SAM),
            mail(2, SAM, DANA),
            mail(3, DANA, SAM)
        )
    };
    let both = ["sam.bell@mailbox.example", "dana.reyes@brightwater.example"];
    let bench = Bench::new().await;
    let refused = bench.import_as(&both, "inbox.mbox", &text("")).await;
    let Err(ImportError::SomebodyElses(stranger)) = refused else {
        panic!("it was read: {refused:?}");
    };
    assert_eq!((stranger.address.as_str(), stranger.count), (both[1], 2));
    assert!(
        bench.export().await["messages"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    // Others write to it as to anybody's own address: then it may well be a second one.
    let own = "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <9@mail.example>\nDate: Thu, 05 Mar 2026 10:00:00 +0000\nFrom: \
               Kit <kit@other.example>\nTo: dana.reyes@brightwater.example\nSubject: Role\n\nHello.\n\n";
    bench
        .import_as(&both, "inbox.mbox", &text(own))
        .await
        .unwrap();
}

#[tokio::test]
async fn an_address_given_alone_is_refused_where_the_mailbox_shows_its_owner() {
    let mail = |id: u32, from: &str, to: &str| {
        format!(
            "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <{id}@mail.example>\nDate: Thu, 05 Mar 2026 09:0{id}:00 \
             +0000\nFrom: {from}\nTo: {to}\nSubject: Data Analyst\n\nYour interview is on Thursday at 10:00.\n\n"
        )
    };
    let bench = Bench::new().await;
    let dana = ["dana.reyes@brightwater.example"];
    let inbox = [
        mail(1, DANA, SAM),
        mail(2, SAM, DANA),
        mail(3, DANA, SAM),
        mail(4, KIT, SAM),
        mail(5, "Lou <lou@other.example>", SAM),
        mail(6, "Max <max@else.example>", SAM),
    ];
    let refused = bench.import_as(&dana, "inbox.mbox", &inbox.concat()).await;
    let Err(ImportError::SomebodyElses(stranger)) = refused else {
        panic!("it was read: {refused:?}");
    };
    assert_eq!(stranger.to, "sam.bell@mailbox.example");
    // A folder that holds only what was sent to one person shows no other owner.
    let sent = [mail(7, SAM, DANA), mail(8, SAM, DANA), mail(9, SAM, KIT)];
    let sam = ["sam.bell@mailbox.example"];
    bench
        .import_as(&sam, "out.mbox", &sent.concat())
        .await
        .unwrap();
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
async fn who_recruits_for_an_agency_belongs_to_it() {
    let bench = Bench::new().await;
    let offer = Mail(
        "1",
        "Wed, 04 Mar 2026 17:10:00 +0100",
        KIT,
        SAM,
        "Acme Robotics - interview Data Analyst",
        "Hi Sam,\n\nGood news, my client Acme Robotics would like to meet you for the Data Analyst role! They suggest Thursday \
         12 March at 10:00 by phone with Luis Ortega, their data lead.\n\nKit Moor\nSenior Consultant, Harbour Talent",
    );
    let reply = Mail(
        "2",
        "Wed, 04 Mar 2026 18:10:00 +0100",
        SAM,
        KIT,
        "Re: Acme Robotics - interview Data Analyst",
        "Hi Kit, brilliant, Thursday at ten is fine. Sam",
    );
    bench.import("mail.mbox", &[offer, reply]).await;
    let export = bench.export().await;
    let people = export["people"].as_array().unwrap().iter();
    let mut shown: Vec<String> = people
        .map(|it| it.get("record").unwrap_or(it))
        .map(|it| {
            format!(
                "{} {}",
                it["name"].as_str().unwrap(),
                it["role"].as_str().unwrap()
            )
        })
        .collect();
    shown.sort_unstable();
    assert_eq!(shown, ["Kit Moor recruiter", "Luis Ortega interviewer"]);
}

#[tokio::test]
async fn a_calendar_alone_names_the_house_and_the_role_and_later_mail_finds_them() {
    let event = |number: u8, title: &str, host: &str| {
        format!(
            "BEGIN:VEVENT\r\nUID:i{number}@{host}\r\nDTSTAMP:20260301T090000Z\r\nDTSTART:202603{:02}T100000Z\r\n\
             DTEND:202603{:02}T110000Z\r\nSUMMARY:{title}\r\nORGANIZER;CN=Dana Reyes:mailto:dana.reyes@{host}\r\n\
             ATTENDEE;CN=Sam Bell:mailto:sam.bell@mailbox.example\r\nEND:VEVENT\r\n",
            11 + number,
            11 + number
        )
    };
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}{}{}END:VCALENDAR\r\n",
        event(
            1,
            "Interview Brightwater Freight / Sam Bell (Data Analyst)",
            "brightwater.example"
        ),
        event(
            2,
            "Pinefield Media - Phone interview (Audience Analyst)",
            "pinefield.example"
        ),
        event(
            3,
            "Interview with Dana Reyes (Hollowbeck Press, Typesetter)",
            "hollowbeck.example"
        )
    );
    let bench = Bench::new().await;
    bench.import_text("cal.ics", &calendar).await;
    let roles = |export: Value| {
        let all = export["applications"].as_array().unwrap().clone();
        let role = |it: &Value| it["record"]["role"].as_str().unwrap().to_owned();
        let mut roles: Vec<String> = all.iter().map(role).collect();
        roles.sort_unstable();
        roles
    };
    let expected = ["Audience Analyst", "Data Analyst", "Typesetter"];
    assert_eq!(roles(bench.export().await), expected);
    let mut employers = bench.employers().await;
    employers.sort_unstable();
    let named = |name: &str| (name.to_owned(), None);
    assert_eq!(
        employers,
        [
            named("Brightwater Freight"),
            named("Hollowbeck Press"),
            named("Pinefield Media")
        ]
    );
    bench.import("mail.mbox", &[APPLIED]).await;
    assert_eq!(roles(bench.export().await), expected);
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
