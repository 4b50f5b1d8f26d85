//! Whose mailbox it is: an address that is somebody else’s is refused.

use meanwhile_engine::import::ImportError;

use crate::bench::{Bench, DANA, KIT, SAM};

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
