//! Calendar objects that have nothing to do with an application.

use jiff::ToSpan;

use super::ics::{Event, Flavour};
use super::message::{Mail, Part};
use super::random::Dice;
use super::world::World;

/// Attaches an appointment, a webinar or a dinner.
pub fn attach(world: &World, mail: &mut Mail, flags: &str, dice: &mut Dice) {
    let zone = world.zone;
    let day = mail.at.to_zoned(zone.tz()) + dice.between(2, 25).days();
    let hour = i8::try_from(dice.between(8, 19)).unwrap_or(9);
    let start = day
        .with()
        .hour(hour)
        .minute(0)
        .second(0)
        .subsec_nanosecond(0)
        .build()
        .map_or(mail.at, |at| at.timestamp());
    let flavour = *dice.one(&[
        Flavour::Google,
        Flavour::Outlook,
        Flavour::Apple,
        Flavour::Relay,
    ]);
    let event = Event {
        flavour,
        method: if flags.contains("publish") {
            "PUBLISH"
        } else {
            "REQUEST"
        },
        uid: dice.uuid(),
        sequence: 0,
        stamp: mail.at,
        start,
        end: start + 1.hour(),
        zone,
        summary: mail.subject.trim_start_matches("Invitation: ").to_owned(),
        description: mail.text.lines().take(4).collect::<Vec<_>>().join("\n"),
        location: dice
            .pick(&[
                "",
                "Online",
                "https://webinar.example/j/99",
                "Main Street 4",
            ])
            .to_owned(),
        organizer: mail.from.clone(),
        attendees: vec![mail.from.clone(), world.me.clone()],
        rule: if flags.contains("weekly") {
            "FREQ=WEEKLY;COUNT=8"
        } else {
            ""
        },
    };
    let bytes = event.object();
    let inline = flags.contains("publish") || dice.chance(60.0);
    let content_type = if inline {
        format!("text/calendar; charset=\"UTF-8\"; method={}", event.method)
    } else {
        "text/calendar".to_owned()
    };
    mail.parts.push(Part {
        content_type,
        file: (!inline).then(|| "event.ics".to_owned()),
        bytes,
    });
}

/// Private events of the seeker's own calendar file.
pub fn private_events(world: &World, dice: &mut Dice, count: usize) -> Vec<Event> {
    let titles = [
        "Dentist",
        "Dinner with Sam",
        "Gym",
        "Parents visiting",
        "Haircut",
        "Physio",
        "Flight to Lisbon",
        "Birthday Oma",
        "Yoga",
        "Boiler service",
        "Call with Mum",
        "Prep: interview questions",
        "Book club",
        "Rent due",
        "Career coaching session",
        "Interview practice with Jo",
        "Parent evening",
        "Update CV",
    ];
    let span_days = 260;
    (0..count)
        .map(|_| {
            let start =
                world.span.0 + (24 * dice.between(0, span_days) + dice.between(7, 19)).hours();
            let start = start
                .to_zoned(world.zone.tz())
                .with()
                .minute(0)
                .second(0)
                .build()
                .map_or(start, |at| at.timestamp());
            Event {
                flavour: *dice.one(&[Flavour::Google, Flavour::Apple]),
                method: "PUBLISH",
                uid: dice.uuid(),
                sequence: 0,
                stamp: start - 48.hours(),
                start,
                end: start + 1.hour(),
                zone: world.zone,
                summary: dice.pick(&titles).to_owned(),
                description: String::new(),
                location: String::new(),
                organizer: world.me.clone(),
                attendees: Vec::new(),
                rule: if dice.chance(8.0) {
                    "FREQ=WEEKLY;COUNT=12"
                } else {
                    ""
                },
            }
        })
        .collect()
}
