//! Worry `moved_interview`: they moved or called off an interview.

use super::{NOT, Worry};

/// The worry.
pub const WORRY: Worry = Worry {
    id: "moved_interview",
    what: "They moved or called off an interview.",
    answer: "Calendars of three or four people rarely meet, and somebody is ill or travelling every week. It happens to those they take as often as to the others, also where the new day is not named at once.",
    source: "opinion of this program’s makers, from recruiters’ accounts",
    is_opinion: true,
    next: "Answer kindly within a day, with times that suit you. If they named no new day, the plan asks for one in time.",
    since: "0.1.0",
    cues: &[
        &[
            "reschedule|rescheduled|rescheduling|postponed|postpone|postponing|cancelled|canceled|cancelling|canceling",
        ],
        &["moved", "interview"],
        &["interview", "moved"],
        &["cancelled", "interview"],
        &["canceled", "interview"],
        &["interview", "cancelled"],
        &["interview", "canceled"],
        &["called", "off"],
        &["pushed", "back"],
        &["put", "off"],
    ],
    unless: &[&[
        NOT,
        "cancel|cancelled|canceled|postpone|postponed|moved|move",
    ]],
};

#[cfg(test)]
mod tests {
    use crate::worry::first;

    #[test]
    fn it_is_found_in_the_words_people_use_and_not_in_others() {
        assert_eq!(
            first("they rescheduled my interview for the second time"),
            Some("moved_interview")
        );
        assert_ne!(first("I moved to another town"), Some("moved_interview"));
    }
}
