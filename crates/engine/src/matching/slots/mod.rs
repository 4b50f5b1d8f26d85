//! The moments one message speaks of, and what it says of them: offered, agreed, moved, called off.

mod asks;
mod out;
mod signs;
mod wish;
mod yes;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use meanwhile_core::time::Zone;
use meanwhile_words::dates::{Context, Found, Meaning, NumericOrder, find_in, zone_guess};
use meanwhile_words::text::{Hit, Text};

use asks::{asks_about, asks_by_the_way, has_question, is_offered};
use out::{is_aside, is_deadline, is_no_meeting, is_refused, is_theirs_alone};
use signs::{LEXICON, Sign};

/// A moment that may be a meeting's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, if said.
    pub end: Option<Timestamp>,
    /// What a clock shows then, as it was written: to recognise it in an answer.
    pub written: DateTime,
    /// The zone.
    pub zone: Option<Zone>,
    /// The zone was written beside it.
    pub zone_stated: bool,
    /// In percent.
    pub confidence: u8,
    /// A window to choose from.
    pub is_window: bool,
    /// Its day is named by the weekday alone.
    pub is_bare_weekday: bool,
    /// The sentence it stands in.
    pub words: String,
}

/// What a message says about meetings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Moments ahead of it, in order of place.
    pub slots: Vec<Slot>,
    /// Moments ahead of it that it says do not suit.
    pub refused: Vec<Slot>,
    /// Days without a time of day.
    pub days: Vec<(Date, Date)>,
    /// Those of them that it says do not suit.
    pub refused_days: Vec<Date>,
    /// Those of them that it names by the weekday alone.
    pub bare_weekdays: Vec<Date>,
    /// Times of day without a day.
    pub clocks: Vec<Time>,
    /// Where its writer's clocks are, if known.
    pub clock_zone: Option<Zone>,
    /// It says that something is fixed.
    pub announces: bool,
    /// It lays out a day, row by row.
    pub is_agenda: bool,
    /// What it names is not settled yet: “pencilled in, pending confirmation”.
    pub is_tentative: bool,
    /// It speaks of several meetings.
    pub is_several: bool,
    /// It names the time of day that was agreed before.
    pub same_time: bool,
    /// It agrees.
    pub accepts: bool,
    /// Its first sentence takes something back: “That works, but Wednesday would be better.”
    pub is_limited: bool,
    /// It says that something does not suit.
    pub refuses: bool,
    /// It moves a meeting.
    pub moves: bool,
    /// It wishes for a meeting to be moved, and does not say that it was.
    pub wants_move: bool,
    /// It calls a meeting off.
    pub cancels: bool,
    /// It asks.
    pub asks: bool,
    /// Which of several it takes: 0 for the first; `usize::MAX` for the last.
    pub picks: Option<usize>,
}

impl Said {
    /// Whether it wants another time, without naming one.
    #[must_use]
    pub fn asks_or_moves(&self) -> bool {
        self.moves && self.slots.is_empty()
    }
}

/// Who wrote when.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    /// When.
    pub at: Timestamp,
    /// The writer's distance from UTC.
    pub offset: Offset,
    /// Where the writer is, if known.
    pub zone: Option<Zone>,
    /// Where the reader is, if known.
    pub reader: Option<Zone>,
}

/// Whether a message agrees to something and turns nothing down; its times, which cost the most, are not looked for.
#[must_use]
pub fn accepts(text: &str) -> bool {
    let text = Text::new(text);
    let said = signs_of(&text, &LEXICON.find(&text));
    said.accepts && !said.refuses
}

/// Reads what a message says about meetings.
#[must_use]
pub fn read(text: &str, writer: &Writer) -> Said {
    let text = Text::new(text);
    let context = Context {
        sent_at: writer.at,
        offset: writer.offset,
        writer: writer.zone,
        reader: writer.reader,
        order: NumericOrder::Unknown,
    };
    let hits = LEXICON.find(&text);
    let mut said = signs_of(&text, &hits);
    said.clock_zone = writer.zone;
    let mut found = find_in(&text, &context);
    drop_repeated(&text, &mut found);
    let mut aside = Vec::new();
    for found in &found {
        let token = text
            .tokens
            .partition_point(|token| token.span.end <= found.span.start);
        let behind = text
            .tokens
            .partition_point(|token| token.span.start < found.span.end);
        let is_refused = || is_refused(&text, &hits, &(token..behind));
        match found.meaning {
            Meaning::Moment { start, end } => {
                let is_other = is_deadline(&text, token) || is_theirs_alone(&text, &hits, token);
                if start <= writer.at || is_other || found.confidence < 40 {
                    continue;
                }
                let slot = slot_of(found, (start, end), writer, sentence(&text, token));
                if is_no_meeting(&slot) {
                    continue;
                }
                if is_aside(&text, &hits, token..behind) {
                    aside.push(slot);
                } else if is_refused() {
                    said.refused.push(slot);
                } else {
                    said.slots.push(slot);
                }
            }
            Meaning::Days { first, last } => {
                said.days.push((first, last));
                if found.is_bare_weekday {
                    said.bare_weekdays.push(first);
                }
                if first == last && is_refused() {
                    said.refused_days.push(first);
                }
            }
            Meaning::Clock { .. } if is_refused() => {}
            Meaning::Clock { start, .. } => said.clocks.push(start),
        }
    }
    if said.slots.is_empty() {
        said.slots = aside;
    }
    if said.slots.is_empty() {
        said.slots.extend(day_and_clock(&text, &found, writer));
    }
    keep_first(&mut said.slots);
    if said.announces {
        keep_announced(&text, &hits, &mut said.slots);
    }
    said.wants_move |= !said.slots.is_empty() && asks_to_move(&text, &hits);
    said.is_agenda = said.announces && is_row_of_rows(&said.slots);
    let asks = said.asks && !(said.announces && asks_by_the_way(text.source));
    said.asks = !said.is_agenda && (asks || asks_about(&text, &hits, &said.slots));
    said
}

/// Where the times of several days are named, keeps those of which a sentence says that they are fixed, if there are any:
/// “Your interview is on Thursday at 11. Our portal is down on Saturday from 8.”
fn keep_announced(text: &Text<'_>, hits: &[Hit<Sign>], slots: &mut Vec<Slot>) {
    let one_day = slots
        .windows(2)
        .all(|pair| pair[0].written.date() == pair[1].written.date());
    if one_day {
        return;
    }
    let announced = hits.iter().filter(|hit| hit.tag == Sign::Announces);
    let announced: Vec<String> = announced
        .map(|hit| sentence(text, hit.tokens.start))
        .collect();
    if slots.iter().any(|slot| announced.contains(&slot.words)) {
        slots.retain(|slot| announced.contains(&slot.words));
    }
}

/// What a message says without its times.
fn signs_of(text: &Text<'_>, hits: &[Hit<Sign>]) -> Said {
    let mut said = Said {
        is_limited: yes::limits_first(text),
        asks: has_question(text.source),
        // A thumb up, and a nod.
        accepts: text.source.contains(['\u{1f44d}', '\u{1f44c}']) || yes::says_yes(text),
        ..Said::default()
    };
    for hit in hits {
        match hit.tag {
            Sign::Announces => said.announces = true,
            Sign::Accepts => said.accepts = true,
            Sign::Refuses => said.refuses = true,
            Sign::Moves => {
                said.moves = true;
                said.wants_move |= wish::is_wish(&sentence(text, hit.tokens.start));
            }
            Sign::Cancels => said.cancels |= !is_offered(&sentence(text, hit.tokens.start)),
            Sign::Tentative => said.is_tentative = true,
            Sign::Several => said.is_several = true,
            Sign::SameTime => said.same_time = true,
            Sign::Asks | Sign::Alone | Sign::Side => {}
            Sign::Picks(which) => said.picks = said.picks.or(Some(which)),
        }
    }
    said
}

/// Whether a question speaks of moving: “Would Friday at 3pm work instead?” Asked without a time it may be about anything:
/// “Would you move to Hamburg?”
fn asks_to_move(text: &Text<'_>, hits: &[Hit<Sign>]) -> bool {
    let mut moves = hits.iter().filter(|hit| hit.tag == Sign::Moves);
    moves.any(|hit| {
        let end = text.bytes(text.sentence(hit.tokens.start)).end;
        let is_question = text.source[end..].trim_start().starts_with('?');
        is_question && wish::is_wish(&format!("{}?", sentence(text, hit.tokens.start)))
    })
}

/// Leaves out a time in brackets behind a moment whose zone is stated: “Monday at 12:00 Istanbul time (10:00 in Amsterdam)”
/// says one moment twice.
fn drop_repeated(text: &Text<'_>, found: &mut Vec<Found>) {
    let mut last: Option<(usize, usize, bool)> = None;
    found.retain(|it| {
        let is_again = last.is_some_and(|(start, end, is_stated)| {
            let between = text.source.get(end..it.span.end).unwrap_or("");
            is_stated && start == it.span.start && between.trim_start().starts_with('(')
        });
        if !is_again {
            last = Some((it.span.start, it.span.end, it.zone_stated));
        }
        !is_again
    });
}

/// A moment that was found, with its start and end, as a slot.
fn slot_of(
    found: &Found,
    (start, end): (Timestamp, Option<Timestamp>),
    writer: &Writer,
    words: String,
) -> Slot {
    let zone = found
        .zone
        .or(writer.zone)
        .or_else(|| zone_guess(writer.offset, writer.at));
    let written = match found.zone {
        Some(zone) => zone.civil(start),
        None => writer.offset.to_datetime(start),
    };
    let mut slot = Slot {
        start,
        end,
        written,
        zone,
        zone_stated: found.zone_stated,
        confidence: found.confidence,
        is_window: found.is_window,
        is_bare_weekday: found.is_bare_weekday,
        words,
    };
    slot.is_window |= out::is_choice(&slot);
    slot
}

/// Keeps each moment once, where it stands first.
fn keep_first(slots: &mut Vec<Slot>) {
    let mut seen = Vec::new();
    slots.retain(|slot| {
        let new = !seen.contains(&slot.start);
        seen.push(slot.start);
        new
    });
}

/// “Are you free on Wednesday the 28th? I was thinking 10am”: one day and one time of day, side by side.
fn day_and_clock(text: &Text<'_>, found: &[Found], writer: &Writer) -> Option<Slot> {
    /// *Assumption:* a few words may stand between them.
    const TOKENS_BETWEEN: usize = 8;
    let token = |at: usize| text.tokens.partition_point(|token| token.span.end <= at);
    let [a, b] = found else {
        return None;
    };
    let (day, time) = match (&a.meaning, &b.meaning) {
        (Meaning::Days { first, last }, Meaning::Clock { start, .. })
        | (Meaning::Clock { start, .. }, Meaning::Days { first, last })
            if first == last =>
        {
            (*first, *start)
        }
        _ => return None,
    };
    let (one, two) = (token(a.span.start), token(b.span.start));
    let zone = a.zone.or(b.zone).or(writer.zone);
    let zone = zone.or_else(|| zone_guess(writer.offset, writer.at))?;
    let start = zone.at(day, time);
    let is_near = two - one <= TOKENS_BETWEEN;
    if !is_near || is_deadline(text, one) || is_deadline(text, two) || start <= writer.at {
        return None;
    }
    Some(Slot {
        start,
        end: None,
        written: day.to_datetime(time),
        zone: Some(zone),
        zone_stated: a.zone_stated || b.zone_stated,
        confidence: a.confidence.min(b.confidence).min(65),
        is_window: false,
        is_bare_weekday: a.is_bare_weekday || b.is_bare_weekday,
        words: sentence(text, two),
    })
}

/// Whether slots follow one another without a gap, as the rows of a day's plan do; what is offered seldom does.
pub(super) fn is_row_of_rows(slots: &[Slot]) -> bool {
    const GAP_MOST_S: i64 = 15 * 60;
    let follows = |pair: &[Slot]| {
        let ends = pair[0].end.map(Timestamp::as_second);
        ends.is_some_and(|end| (0..=GAP_MOST_S).contains(&(pair[1].start.as_second() - end)))
    };
    slots.len() >= 2 && slots.windows(2).all(follows)
}

/// The sentence around a token, at most 240 characters.
fn sentence(text: &Text<'_>, token: usize) -> String {
    let words = text.written(text.sentence(token.min(text.tokens.len().saturating_sub(1))));
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(240)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Said {
        read(
            text,
            &Writer {
                at: "2026-02-25T14:00:00Z".parse().unwrap(),
                offset: Offset::constant(-5),
                zone: None,
                reader: None,
            },
        )
    }

    #[test]
    fn an_announcement_and_a_question_are_told_apart() {
        let fixed = said(
            "Your interview is confirmed for Tuesday, March 3 at 2pm ET. Let me know if you have any questions.",
        );
        assert!(fixed.announces && !fixed.asks && fixed.slots.len() == 1);
        let asked = said("Would Tuesday, March 3 at 2pm ET work for you?");
        assert!(asked.asks && asked.slots.len() == 1);
        let offered = said(
            "I can offer Tuesday March 3 at 10am or Wednesday March 4 at 3pm. Please let me know which works best.",
        );
        assert!(offered.asks && offered.slots.len() == 2);
    }

    #[test]
    fn what_is_told_and_what_stands_in_links_asks_nothing() {
        let asks = |text: &str| said(text).asks;
        assert!(!asks(
            "Let's do Thursday March 5 at 11am. Priya will call you."
        ));
        assert!(!asks(
            "Interview on March 5 at 11am: https://meet.example/j/9?pwd=ab"
        ));
        assert!(!asks(
            "Instead of March 4 at 2pm, we will speak on March 5 at 10am."
        ));
        assert!(asks("Can you do Thursday March 5 at 11am"));
        assert!(asks(
            "Kun je donderdag 5 maart om 11 uur of vrijdag 6 maart om 12 uur"
        ));
        assert!(asks(
            "We can do Thursday March 5 at 11am or Friday March 6 at 2pm."
        ));
    }

    #[test]
    fn a_long_stretch_is_a_choice_where_somebody_is_free_for_it() {
        let is_window = |text: &str| {
            let said = said(text);
            assert_eq!(said.slots.len(), 1, "{text}: {said:?}");
            said.slots[0].is_window
        };
        for choice in [
            "I am free on Tuesday, March 3, 2pm - 5pm ET.",
            "Any time on Tuesday, March 3, 14:00-17:00 ET?",
            "We are available Tuesday March 3 from 2pm to 5pm ET.",
        ] {
            assert!(is_window(choice), "{choice}");
        }
        for whole in [
            "Your interview is on Tuesday, March 3, 2pm - 5pm ET.",
            "Could you come on Tuesday, March 3, 14:00-17:00 ET?",
            "Are you free on Tuesday, March 3, 2pm - 5pm ET?",
            "I am free on Tuesday, March 3, 2pm - 3pm ET.",
        ] {
            assert!(!is_window(whole), "{whole}");
        }
    }

    #[test]
    fn who_wants_to_know_that_the_seeker_comes_asks_for_no_time() {
        for fixed in [
            "Your interview is on Tuesday, March 3 at 2pm ET. Please confirm your attendance by February 27.",
            "We are pleased to invite you to interview.\n\nDate: March 3, 2026\nTime: 2pm ET\nVenue: Room 2\n\nPlease \
             confirm that you will be attending.",
            "Your interview is on Tuesday, March 3 at 2pm ET. This is an automatic message; please do not reply.",
            "Ihr Vorstellungsgespräch findet am 3. März um 14 Uhr ET statt. Bitte bestätigen Sie Ihre Teilnahme.",
        ] {
            let said = said(fixed);
            assert!(!said.asks && said.slots.len() == 1, "{fixed}: {said:?}");
        }
        assert!(
            said("We could see you on Tuesday, March 3 at 2pm ET. Please confirm if this works.")
                .asks
        );
    }

    #[test]
    fn i_can_make_it_is_no_refusal() {
        assert!(!said("I can make any of those work.").refuses);
        assert!(said("I can't make any of those.").refuses);
        assert!(said("Not at all, that's fine.").accepts);
    }

    #[test]
    fn a_day_and_a_time_side_by_side_are_one_moment() {
        let asked = said("Are you able to speak Wednesday the 4th - I was thinking 10am?");
        assert_eq!(asked.slots.len(), 1, "{asked:?}");
        assert_eq!(asked.slots[0].start.to_string(), "2026-03-04T15:00:00Z");
        let due = said("Please return it by Wednesday the 4th, the office opens at 10am.");
        assert!(due.slots.is_empty(), "{due:?}");
    }

    #[test]
    fn deadlines_and_the_past_are_no_slots() {
        assert!(
            said("Please submit the exercise by Friday, March 6 at 5pm.")
                .slots
                .is_empty()
        );
        assert!(
            said("Pls send it befor Friday, March 6, 3pm.")
                .slots
                .is_empty()
        );
        assert!(
            said("Thank you for your time on Tuesday, February 24 at 2pm.")
                .slots
                .is_empty()
        );
    }

    #[test]
    fn the_plan_of_a_day_is_announced_row_by_row() {
        let text = "Maren, here’s the plan for your virtual onsite. Monday the 2nd of March (all times BST), one Zoom \
                    link for everything: https://zoom.us/j/83341513141\n\n13:30–14:15 Aisha Rosales , Staff Analyst \
                    - case presentation\n14:15–14:45 Lucía Navarro , Head of Research - product sense\n14:45 - 15:15 \
                    Break / lunch with the team\n15:15–16:00 Colin Nakamura , Director of Analytics - meet and \
                    greet\n\nShout if you need accommodations.\n\nDerek Whitfield (she/her)\nTalent Partner\nBook time \
                    with me: https://calendly.com/derekwhitfield";
        let plan = said(text);
        assert!(plan.announces && !plan.asks, "{plan:?}");
        assert_eq!(plan.slots.len(), 4, "{:#?}", plan.slots);
        let wrapped = said(
            "Hi Maren,\n\nWe're excited to host you for the final round on Wednesday the 4th of\nMarch! Here's how the day \
             will look (all times London time):\n\n13:00 - 13:45 Beth Stanton , Finance Business\nPartner - case \
             presentation\n13:45 - 14:15 Nadia Barlow , Finance Business\nPartner - meet and greet\n",
        );
        assert!(wrapped.announces && !wrapped.asks, "{wrapped:?}");
        assert_eq!(wrapped.slots.len(), 2, "{:#?}", wrapped.slots);
    }

    #[test]
    fn what_does_not_suit_is_told_from_what_does() {
        let one = said("Tuesday doesn't work for me, but Wednesday is great.");
        assert_eq!(one.refused_days.len(), 1, "{one:?}");
        assert_eq!(one.days.len(), 2, "{one:?}");
        let timed =
            said("I can't make Tuesday, March 3 at 2pm. Could we do Wednesday, March 4 at 10am?");
        assert_eq!(
            (timed.refused.len(), timed.slots.len()),
            (1, 1),
            "{timed:?}"
        );
        let but = said("Any of those except Tuesday would be fine.");
        assert_eq!(but.refused_days.len(), 1, "{but:?}");
        let fine = said("But Tuesday works.");
        assert!(fine.refused_days.is_empty(), "{fine:?}");
    }

    #[test]
    fn what_is_not_settled_and_what_others_do_is_no_announcement() {
        let held =
            said("I've tentatively pencilled in Tuesday, March 3 at 2pm, pending confirmation.");
        assert!(held.is_tentative, "{held:?}");
        assert!(!said("Your interview is confirmed for Tuesday, March 3 at 2pm.").is_tentative);
        let theirs =
            said("The hiring committee meets on Tuesday, March 3 at 2pm, and I'll call you after.");
        assert!(theirs.slots.is_empty(), "{theirs:?}");
        let yours = said("You will meet the hiring committee on Tuesday, March 3 at 2pm.");
        assert_eq!(yours.slots.len(), 1, "{yours:?}");
    }

    #[test]
    fn swedish_letters_offer_take_refuse_move_and_call_off() {
        let asked = said("Passar måndag den 2 mars klockan 12 för en intervju?");
        assert!(asked.asks && asked.slots.len() == 1, "{asked:?}");
        assert!(said("Det fungerar utmärkt, vi ses då!").accepts);
        assert!(said("Tyvärr passar det inte mig.").refuses);
        assert!(said("Vi behöver boka om intervjun.").moves);
        assert!(said("Intervjun på måndag är inställd.").cancels);
        assert!(said("Intervjun är bokad, välkommen till oss.").announces);
        assert!(!said("Tack för din ansökan.").accepts);
    }

    #[test]
    fn what_a_booking_service_offers_below_is_not_done() {
        let booked = said(
            "Confirmed for March 3 at 2pm ET.\n\nCancel or reschedule: https://calendly.com/x",
        );
        assert!(booked.announces && !booked.cancels, "{booked:?}");
        assert!(!said("If you need to cancel, reply to this letter.").cancels);
        assert!(said("I'm sorry, we have to call it off for now.").cancels);
        let fixed = said(
            "Date: Tuesday, March 3, 2026\nTime: 14:00 - 14:20 ET\n\nNo need to reply if this works.",
        );
        assert!(!fixed.asks && fixed.slots.len() == 1, "{fixed:?}");
    }

    #[test]
    fn moves_and_cancellations_are_seen() {
        assert!(said("We need to reschedule. The new time is March 5 at 11am.").moves);
        assert!(said("Unfortunately the interview has been cancelled.").cancels);
        assert!(said("Tuesday does not work for me.").refuses);
    }
}
