//! Who takes part, for which house, and which role it is: named late, or by a calendar first.

use serde_json::Value;

use crate::bench::{APPLIED, Bench, DANA, KIT, Mail, SAM};

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
async fn a_network_names_the_house_whose_people_write_from_their_own_addresses_next() {
    let bench = Bench::new().await;
    let network = "Vera Lund via LinkedIn <inmail-hit-reply@linkedin.com>";
    let own = "Vera Lund <vera.lund@osterquill.example>";
    let mails = [
        Mail(
            "1",
            "Mon, 02 Mar 2026 09:00:00 +0000",
            network,
            SAM,
            "Vera sent you a message: Head of Planning at Osterquill",
            "Vera Lund\nTalent Sourcer at Osterquill\n\nHi Sam, we are looking for a Head of Planning at Osterquill. Would you \
             be open to a short call?\nVera",
        ),
        Mail(
            "2",
            "Mon, 02 Mar 2026 11:00:00 +0000",
            SAM,
            network,
            "Re: Vera sent you a message: Head of Planning at Osterquill",
            "Hi Vera, happy to talk. You can write to this address.\n\nSam",
        ),
        Mail(
            "3",
            "Tue, 03 Mar 2026 09:00:00 +0000",
            own,
            SAM,
            "Our call",
            "Hi Sam, moving this here. Does Friday 10am work?\n\nVera Lund, Osterquill, Basel",
        ),
        Mail(
            "4",
            "Tue, 03 Mar 2026 10:00:00 +0000",
            SAM,
            own,
            "Re: Our call",
            "Hi Vera, Friday 10am works, talk then!\n\nSam",
        ),
    ];
    // The third letter begins a thread of its own.
    let texts = [Bench::text(&mails[..2]), Bench::text(&mails[2..])];
    let report = bench.import_text("all.mbox", &texts.concat()).await;
    assert_eq!(bench.employers().await, [("Osterquill".to_owned(), None)]);
    assert_eq!((report.assigned, report.interviews), (4, 1));
}

#[tokio::test]
async fn an_invitation_in_a_calendar_alone_is_one_to_an_interview() {
    for (title, found) in [
        ("Brightwater technical interview", 1),
        ("Brightwater quarterly review", 0),
        ("Interview preparation", 0),
    ] {
        let bench = Bench::new().await;
        let calendar = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:i1@brightwater.example\r\n\
             DTSTAMP:20260305T090000Z\r\nDTSTART:20260312T100000Z\r\nDTEND:20260312T110000Z\r\nSUMMARY:{title}\r\n\
             ORGANIZER;CN=Dana Reyes:mailto:dana.reyes@brightwater.example\r\n\
             ATTENDEE;CN=Sam Bell:mailto:sam.bell@mailbox.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let text = format!(
            "From x Thu Mar  5 09:00:00 2026\nMessage-ID: <1@mail.example>\nDate: Thu, 05 Mar 2026 09:00:00 +0000\nFrom: \
             {DANA}\nTo: {SAM}\nSubject: Invitation: {title} @ Thu 12 Mar 2026 10am\nMIME-Version: 1.0\n\
             Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYou have been invited.\n\n\
             --b\nContent-Type: text/calendar; method=REQUEST\n\n{calendar}\n--b--\n\n"
        );
        let report = bench.import_text("invitation.mbox", &text).await;
        assert_eq!(report.interviews, found, "{title}");
    }
}
