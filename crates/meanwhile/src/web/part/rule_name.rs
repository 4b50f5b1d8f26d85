//! What a rule is called on pages: its id is for the command line and the API.

/// The name of a rule in words: “Asking where things stand” for `check_in`.
pub fn rule_name(id: &str) -> &str {
    match id {
        "look_first" => "Look before you write",
        "over" => "When it is over",
        "snoozed" => "While it is snoozed",
        "answer_them" => "Answering what they ask",
        "decide_on_offer" => "Deciding on an offer",
        "do_the_task" => "Doing the task they set",
        "after_the_interview" => "Quiet until the interview is over",
        "thank_you" => "Thank-you notes",
        "thank_you_by_country" => "Thank-you notes by country",
        "prepare" => "Preparing for an interview",
        "debrief" => "The debrief",
        "check_in" => "Asking where things stand",
        "new_day" => "Asking for a new day",
        "second_check_in" => "Asking once more",
        "share_news" => "Sharing news",
        "let_go" => "Letting it go quiet",
        "keep_going" => "Keeping going while you wait",
        "thank_for_decision" => "Thanks after a no",
        "ask_feedback" => "Asking for feedback",
        "keep_in_touch" => "Keeping in touch",
        "reapply" => "Applying again",
        "decline_kindly" => "Withdrawing elsewhere, kindly",
        "channel" => "By mail, telephone or text",
        "promised_date" => "The day they named",
        "contact_budget" => "How often is too often",
        "out_of_office" => "While they are away",
        "their_week" => "Their hours and holidays",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use meanwhile_core::policy::RULES;

    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_that_is_not_its_id() {
        let names: BTreeSet<&str> = RULES.iter().map(|it| rule_name(it.id)).collect();
        assert_eq!(names.len(), RULES.len());
        for rule in RULES {
            assert_ne!(rule_name(rule.id), rule.id);
        }
    }
}
