//! Panel days, and the handing over of a conversation to a colleague.

use jiff::{Timestamp, ToSpan};

use super::super::message::Reading;
use super::interview::{Round, TEXT};
use super::{Place, Say, Story, Voice};

impl Story<'_> {
    /// A panel day: one invitation for each part, or one agenda in words.
    pub(super) fn panel(&mut self, host: usize) -> Option<Timestamp> {
        let guests: Vec<usize> = (1..self.app.people.len()).filter(|at| *at != 2).collect();
        let (start, _) = self.pick_start(45);
        let local = self.local(start, Voice::Relay);
        let start = start - i64::from(local.hour().max(11) - 11).hours();
        let parts: Vec<(Timestamp, Timestamp)> = (0..guests.len())
            .map(|at| start + (60 * i64::try_from(at).unwrap_or(0)).minutes())
            .map(|begin| (begin, begin + 45.minutes()))
            .collect();
        let day = (parts[0].0, parts[parts.len() - 1].1);
        let said = self.said((day.0, day.1), Voice::Person(host), true);
        self.put(Say::new(Voice::Person(host), "propose", Reading::Scheduling).with(said));
        self.later(1, 20, Voice::Me);
        let echo = self.echo(day);
        self.put(Say::new(Voice::Me, "accept", Reading::Other).with(echo));
        self.later(1, 20, Voice::Person(host));
        if self.dice.chance(45.0) {
            for (guest, times) in guests.iter().zip(&parts) {
                let round = Round {
                    minutes: 45,
                    guests: vec![*guest],
                    host,
                };
                let title = format!(
                    "[{{role}}|{{employer}}] interview: {{me}} / {}",
                    self.app.people[*guest].full()
                );
                let event = self.make_event(host, &round.guests, *times, (&title, TEXT));
                self.send_event(&event, Voice::Person(host), "invite");
                let arranged = self.with_event(*times, event, "panel_parts");
                self.label(&round, &arranged, false);
            }
        } else {
            self.agenda(&guests, &parts, host);
        }
        self.now = self.now.max(day.1) + self.dice.between(30, 200).minutes();
        Some(day.1)
    }

    pub(super) fn agenda(
        &mut self,
        guests: &[usize],
        parts: &[(Timestamp, Timestamp)],
        host: usize,
    ) {
        let zone = self.employer_zone();
        let lines: Vec<String> = guests
            .iter()
            .zip(parts)
            .map(|(guest, times)| {
                let (from, to) = (times.0.to_zoned(zone.tz()), times.1.to_zoned(zone.tz()));
                let person = &self.app.people[*guest];
                format!(
                    "{} - {}  {} ({})",
                    from.strftime("%H:%M"),
                    to.strftime("%H:%M"),
                    person.full(),
                    person.title
                )
            })
            .collect();
        let day = (parts[0].0, parts[parts.len() - 1].1);
        let said = self.said(day, Voice::Person(host), false);
        self.put(
            Say::new(Voice::Person(host), "agenda", Reading::Scheduling)
                .with(said)
                .slot("agenda", lines.join("\n")),
        );
        let round = Round {
            minutes: 180,
            guests: guests.to_vec(),
            host,
        };
        let arranged = self.in_words(day, "panel_agenda");
        self.label(&round, &arranged, false);
        if let Some(last) = self.out.interviews.last_mut() {
            last.also = parts.iter().skip(1).map(|part| part.0).collect();
        }
    }

    /// Passes the conversation on to a colleague, who then writes in the same thread.
    pub(super) fn hand_over(&mut self, from: usize, to: usize) {
        self.put(
            Say::new(Voice::Person(from), "hand_over", Reading::Scheduling)
                .slot("colleague", self.app.people[to].full()),
        );
        self.later(1, 20, Voice::Person(to));
        if self.dice.chance(25.0) {
            let mut say = Say::new(Voice::Person(to), "hello_from", Reading::Scheduling);
            say.place = Place::Forward;
            self.put(say);
            self.later(1, 8, Voice::Person(to));
        }
    }
}
