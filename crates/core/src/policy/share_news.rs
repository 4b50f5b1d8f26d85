//! Rule `share_news`: a real reason to write again: something achieved, or an offer with its deadline.

use super::check_in::Wait;
use super::proposal::MoveKind;
use super::{
    Proposal, Rule, Urging, View, Window, check_in, day, day_end, hours_after, their_week,
};
use crate::fact::{Fact, FactKind, Purpose};
use crate::relations::StandingOffer;
use crate::settings::{Setting, Unit};

/// The rule.
pub const RULE: Rule = Rule {
    id: "share_news",
    what: "Something you have achieved since the interview and recorded is a reason to write, once. So is a real \
           offer from elsewhere that needs an answer by a day: they would want to know.",
    why: "News gives them something; a bare question asks for something. An offer they learn of too late is one \
          they could not answer.",
    example: "You passed the exam you spoke of: two lines to Dana. Another employer wants your answer by the 20th: \
              tell them at once, with the date.",
    source: "the article this program follows; HBR (Markman)",
    since: "0.1.0",
    settings: &[&AFTER_INTERVIEW, &FRESH_DAYS],
    propose: Some(propose),
    shape: None,
    guards: &[],
};

/// How soon after an interview news makes sense.
pub const AFTER_INTERVIEW: Setting = Setting {
    key: "share_news.after_interview",
    what: "business days after the last interview before news is worth a message of its own",
    default: 2,
    min: 0,
    max: 10,
    unit: Unit::BusinessDays,
    source: "assumption: before that it fits into the thank-you note",
};

/// How long news is news.
pub const FRESH_DAYS: Setting = Setting {
    key: "share_news.fresh_days",
    what: "days after which an accomplishment is no longer news",
    default: 30,
    min: 7,
    max: 120,
    unit: Unit::Days,
    source: "assumption",
};

fn propose(view: &View<'_>, moves: &mut Vec<Proposal>) {
    let Some(wait) = check_in::waits(view) else {
        return;
    };
    moves.extend(competing_offer(view));
    moves.extend(news(view, wait));
}

/// The latest accomplishment they have not been told of; what else there is goes into the same message.
fn news(view: &View<'_>, wait: Wait) -> Option<Proposal> {
    let (fact, text) = untold(view, wait)?;
    let stale = hours_after(fact.at, 24 * view.setting(&FRESH_DAYS));
    if view.clock.reached(stale) {
        return None;
    }
    let to = view.whom_to_ask();
    let (calendar, _) = view.calendar(to);
    let settled = view.business_days_after(&calendar, wait.until, view.setting(&AFTER_INTERVIEW));
    let settled = view.at_minute(&calendar, settled, view.setting(&their_week::OPENS));
    let green_light = view.situation.green_light;
    let not_before = match green_light {
        Some(_) => fact.at,
        None => fact.at.max(settled),
    };
    let window = Window {
        not_before,
        best: not_before,
        not_after: Some(stale),
    };
    let why = format!("You have news: {text}. That is a real reason to write.");
    let mut proposal = Proposal::new(MoveKind::ShareNews, window, RULE.id, why)
        .to(to)
        .about(fact.id);
    if let Some(reply) = green_light {
        let on = day(view.date(&calendar, reply.at));
        proposal.because(
            RULE.id,
            format!("Their encouraging message of {on} opens the way."),
        );
    } else {
        proposal.urging = Urging::Offered;
    }
    Some(proposal)
}

/// The latest accomplishment of this wait they have not been told of, and its words.
pub(super) fn untold<'a>(view: &View<'a>, wait: Wait) -> Option<(&'a Fact, &'a str)> {
    let untold = |text: &&str| !text.trim().is_empty();
    view.confirmed().rev().find_map(|fact| match &fact.kind {
        FactKind::Accomplishment { text } if fact.at >= wait.from => (!view.was_shared(fact.id))
            .then_some(text.as_str())
            .filter(untold)
            .map(|text| (fact, text)),
        _ => None,
    })
}

/// The offer from elsewhere whose deadline comes first and that they have not been told of.
fn competing_offer(view: &View<'_>) -> Option<Proposal> {
    let calendar = view.own_calendar();
    let ends = |offer: &StandingOffer| day_end(&calendar, offer.deadline);
    let ahead = view
        .relations
        .offers_besides(view.application.id)
        .filter(|offer| !view.clock.reached(ends(offer)))
        .filter(|offer| !is_told(view, offer));
    let offer = ahead.min_by_key(|offer| (offer.deadline, offer.fact))?;
    let window = Window {
        not_before: offer.at,
        best: offer.at,
        not_after: Some(ends(offer)),
    };
    let why = format!(
        "You have an offer that needs your answer by {}. They would want to know in time.",
        day(offer.deadline)
    );
    let proposal = Proposal::new(MoveKind::CompetingOffer, window, RULE.id, why);
    Some(proposal.to(view.whom_to_ask()).about(offer.fact))
}

fn is_told(view: &View<'_>, offer: &StandingOffer) -> bool {
    view.sent_since(Purpose::CompetingOffer, offer.at)
        .next()
        .is_some()
}

#[cfg(test)]
mod tests {
    use crate::fact::{FactKind, Outcome, Purpose, ReadingKind};
    use crate::id::FactId;
    use crate::policy::MoveKind::{CompetingOffer, ShareNews};
    use crate::policy::story::Story;

    fn held() -> Story {
        Story::new()
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[ShareNews, CompetingOffer])
    }

    fn offer(story: Story, when: &str, deadline: &str) -> Story {
        let deadline = deadline.parse().unwrap();
        story.fact(when, FactKind::CompetingOffer { deadline })
    }

    #[test]
    fn news_is_offered_two_business_days_after_the_interview() {
        let story = held().achieved("2026-04-08 10:00", "Passed the exam");
        story
            .check(
                "2026-04-09 07:59",
                "ShareNews Dana at 2026-04-09 09:30 offered (share_news, their_week)",
            )
            .check(
                "2026-04-09 09:30",
                "ShareNews Dana now until 2026-04-09 11:30 offered (share_news)",
            );
    }

    #[test]
    fn what_came_before_the_interview_was_told_in_it() {
        Story::new()
            .achieved("2026-04-06 10:00", "Passed the exam")
            .interview("2026-04-07 14:00", 60, &["Dana"])
            .only(&[ShareNews])
            .check("2026-04-14 10:00", "");
    }

    #[test]
    fn only_confirmed_news_is_news_and_only_once() {
        let story = held().achieved("2026-04-10 10:00", "Passed the exam");
        story.clone().proposed().check("2026-04-14 10:00", "");
        let told = story.sent("2026-04-14 10:10", Purpose::ShareNews, &["Dana"]);
        let told = told.edit(|fact| {
            if let FactKind::Sent(sent) = &mut fact.kind {
                sent.shared = vec![FactId::from_u128(2)];
            }
        });
        told.check("2026-04-28 10:00", "");
    }

    #[test]
    fn news_grows_old() {
        let story = held().achieved("2026-04-10 10:00", "Passed the exam");
        story
            .check(
                "2026-05-07 10:00",
                "ShareNews Dana now until 2026-05-07 11:30 offered (share_news)",
            )
            .check("2026-05-10 10:00", "");
    }

    #[test]
    fn a_green_light_opens_the_way_past_the_budget_once() {
        let story = held()
            .sent("2026-04-08 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-15 10:00", Purpose::CheckIn, &["Dana"])
            .sent("2026-04-28 10:00", Purpose::CheckIn, &["Dana"])
            .achieved("2026-04-29 10:00", "Passed the exam");
        story.check("2026-05-05 10:00", "no ShareNews Dana (contact_budget)");
        let green = story.received("2026-05-04 10:00", "Dana", ReadingKind::Encouraging);
        green.check(
            "2026-05-05 10:00",
            "ShareNews Dana now until 2026-05-05 11:30 (share_news, share_news)",
        );
        let used = green.sent("2026-05-05 10:30", Purpose::Other, &["Dana"]);
        used.check("2026-05-12 10:00", "no ShareNews Dana (contact_budget)");
    }

    #[test]
    fn an_offer_from_elsewhere_is_told_before_its_deadline() {
        let story = offer(held(), "2026-04-08 09:00", "2026-04-14");
        story
            .check(
                "2026-04-08 09:00",
                "CompetingOffer Dana now until 2026-04-08 18:00 (share_news)",
            )
            .check(
                "2026-04-14 17:59",
                "CompetingOffer Dana now until 2026-04-14 18:00 (share_news)",
            )
            // At six their day ends before the deadline's day does: too late, and it says so.
            .check("2026-04-14 18:00", "no CompetingOffer Dana (their_week)")
            .check("2026-04-15 00:00", "");
        story
            .sent("2026-04-08 10:00", Purpose::CompetingOffer, &["Dana"])
            .check("2026-04-09 10:00", "");
    }

    #[test]
    fn an_offer_for_another_application_counts_while_it_stands() {
        let offered = Story::new()
            .interview("2026-04-01 14:00", 60, &["Kim"])
            .received("2026-04-08 09:00", "Kim", ReadingKind::Offer)
            .where_received(|received| received.answer_by = "2026-04-14".parse().ok());
        let both = |story: Story| {
            let story = story
                .another_elsewhere()
                .interview("2026-04-07 14:00", 60, &["Dana"]);
            story.only(&[CompetingOffer]).plan("2026-04-08 10:00")
        };
        assert_eq!(
            both(offered.clone()),
            "2: CompetingOffer Dana now until 2026-04-08 18:00 (share_news)"
        );
        assert_eq!(both(offered.clone().proposed()), "");
        assert_eq!(
            both(offered.closed("2026-04-08 09:30", Outcome::Declined)),
            ""
        );
    }

    #[test]
    fn an_offer_respects_the_distance_between_messages() {
        let story = offer(held(), "2026-04-13 09:00", "2026-04-15").sent(
            "2026-04-10 10:00",
            Purpose::CheckIn,
            &["Dana"],
        );
        story.check(
            "2026-04-13 10:00",
            "no CompetingOffer Dana (contact_budget)",
        );
    }

    #[test]
    fn the_deadline_is_a_day_where_the_seeker_is() {
        // The 14th ends in New York at 13:00 on the 15th in Tokyo.
        let story = offer(
            held().there("JP", "Asia/Tokyo"),
            "2026-04-08 09:00",
            "2026-04-14",
        );
        story
            .check(
                "2026-04-15 12:59",
                "CompetingOffer Dana now until 2026-04-15 13:00 (share_news)",
            )
            .check("2026-04-15 13:00", "");
    }
}
