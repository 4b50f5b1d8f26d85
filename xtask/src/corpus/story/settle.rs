//! What becomes of an arranged interview: held, moved or called off; and its label.

use jiff::{Timestamp, ToSpan};

use super::super::ics::{Event, Flavour};
use super::super::message::{Interview, Mailbox, Reading};
use super::interview::{Arranged, Round};
use super::{Say, Story, Voice};

impl Story<'_> {
    /// Moves, reminders, cancellations; then the label, and time passes to the end of it.
    pub(super) fn settle(&mut self, round: &Round, mut arranged: Arranged) -> Option<Timestamp> {
        let host = Voice::Person(round.host);
        let reachable = arranged.start > self.now + 30.hours() && arranged.source != "ics_file";
        let fate = if reachable {
            self.dice
                .weighted(&[(78, "held"), (15, "moved"), (7, "cancelled")])
        } else {
            "held"
        };
        if fate == "moved" {
            self.later(2, 18, host);
            let start = self.pick_start(round.minutes);
            self.announce(host, &mut arranged, start, "move", "REQUEST");
            (arranged.start, arranged.end) = start;
        } else if fate == "cancelled" {
            self.later(2, 18, host);
            let times = (arranged.start, arranged.end);
            self.announce(host, &mut arranged, times, "cancel", "CANCEL");
        }
        let cancelled = fate == "cancelled";
        if !cancelled && arranged.start > self.now + 28.hours() && self.dice.chance(28.0) {
            let before = arranged.start - self.dice.between(18, 25).hours();
            if before > self.now {
                self.now = before;
                self.remind(&arranged, host);
            }
        }
        self.label(round, &arranged, cancelled);
        if cancelled {
            self.now += 20.hours();
            return None;
        }
        self.now = self.now.max(arranged.end) + self.dice.between(30, 300).minutes();
        Some(arranged.end)
    }

    pub(super) fn announce(
        &mut self,
        host: Voice,
        arranged: &mut Arranged,
        times: (Timestamp, Timestamp),
        kind: &'static str,
        method: &'static str,
    ) {
        let by_event = arranged.event.is_some() && self.dice.chance(85.0);
        if !by_event || self.dice.chance(35.0) {
            let said = self.said(times, host, false);
            self.put(Say::new(host, kind, Reading::Scheduling).with(said));
            if kind == "move" && (!by_event || self.dice.chance(60.0)) {
                self.later(0, 12, Voice::Me);
                let echo = self.echo(times);
                self.put(Say::new(Voice::Me, "accept", Reading::Other).with(echo));
            }
        }
        if let (true, Some(event)) = (by_event, arranged.event.as_mut()) {
            event.sequence += 1;
            event.method = method;
            event.stamp = self.now;
            (event.start, event.end) = times;
            let event = event.clone();
            if event.flavour == Flavour::Calendly {
                let mine = times.0.to_zoned(self.world.zone.tz());
                let kind = if method == "CANCEL" {
                    "calendly_cancel"
                } else {
                    "calendly_moved"
                };
                let say = Say::new(Voice::Service, kind, Reading::Scheduling).slot(
                    "event_when",
                    mine.strftime("%H:%M - %A, %-d %B %Y").to_string(),
                );
                self.put(
                    say.slot("event_zone", self.world.zone.iana)
                        .slot("host", event.organizer.name.clone())
                        .event(event)
                        .fresh(),
                );
            } else {
                self.send_event(&event, host, "invite");
            }
        }
    }

    pub(super) fn remind(&mut self, arranged: &Arranged, host: Voice) {
        let system = self.app.agency.is_none() && self.dice.chance(50.0);
        let who = if system { Voice::Relay } else { host };
        let said = self.said((arranged.start, arranged.end), who, false);
        let say = Say::new(
            who,
            if system { "ats_reminder" } else { "reminder" },
            Reading::Scheduling,
        )
        .with(said);
        self.put(if system { say.fresh() } else { say });
    }

    pub(super) fn label(&mut self, round: &Round, arranged: &Arranged, cancelled: bool) {
        let in_calendar = arranged
            .event
            .clone()
            .filter(|_| arranged.source == "ics_part" && !cancelled);
        if let Some(mut event) = in_calendar.filter(|_| self.dice.chance(55.0)) {
            event.method = "PUBLISH";
            (event.start, event.end) = (arranged.start, arranged.end);
            self.out.events.push(event);
        }
        let people: Vec<Mailbox> = self.attending(&round.guests);
        self.out.interviews.push(Interview {
            application: self.index,
            start: arranged.start,
            end: arranged.end,
            zone: arranged.zone,
            people,
            cancelled,
            uid: arranged.event.as_ref().map(|event| event.uid.clone()),
            source: arranged.source,
            also: Vec::new(),
            how: arranged.how,
        });
    }

    /// A calendar message: the title is the subject, the text repeats the event.
    pub(super) fn send_event(&mut self, event: &Event, who: Voice, kind: &'static str) {
        let local = event.start.to_zoned(event.zone.tz());
        let end = event.end.to_zoned(event.zone.tz());
        let stamp = format!(
            "{} - {}",
            local.strftime("%a %b %-d, %Y %-I:%M%P"),
            end.strftime("%-I:%M%P")
        );
        let when = format!("{stamp} ({})", event.zone.spoken);
        let prefix = match (event.method, event.sequence, event.flavour) {
            ("CANCEL", _, Flavour::Outlook) => "Canceled: ",
            ("CANCEL", _, _) => "Canceled event: ",
            (_, 0, Flavour::Google) => "Invitation: ",
            (_, 0, _) => "",
            (_, _, Flavour::Google) => "Updated invitation: ",
            _ => "",
        };
        let subject = match event.flavour {
            Flavour::Google => format!(
                "{prefix}{} @ {stamp} ({})",
                event.summary, self.world.me.address
            ),
            _ => format!("{prefix}{}", event.summary),
        };
        let say = Say::new(who, kind, Reading::Scheduling)
            .slot("event_subject", subject)
            .slot("event_when", when)
            .slot("event_title", event.summary.clone());
        let saved = std::mem::take(&mut self.thread);
        self.thread.theirs = saved.theirs.clone();
        self.put(
            say.slot("event_text", event.description.clone())
                .event(event.clone())
                .fresh(),
        );
        // Calendar messages stand beside the conversation; people go on in the old one when there is one.
        if saved.last.is_some() && self.dice.chance(80.0) {
            self.thread = saved;
        }
    }
}
