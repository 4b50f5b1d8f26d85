//! Sentences as people write them, each beside one with the same words in another sense: the first is found by its check,
//! the second is left alone by every check.

use super::{Finding, Severity, check, scene};
use crate::note::{Note, NoteKind};
use NoteKind::{AnswerScheduling, CheckIn, SecondCheckIn, ThankForDecision, ThankYou};

/// Check, kind of note, sentence.
const FOUND: &[(&str, NoteKind, &str)] = &[
    ("pressure", ThankYou, "Thank you for nothing."),
    ("pressure", ThankYou, "You wasted my whole morning."),
    (
        "pressure",
        ThankYou,
        "You wasted my whole morning with stupid questions about charts.",
    ),
    (
        "pressure",
        SecondCheckIn,
        "I’m a bit surprised not to have heard from you after all the effort I put into the trial edit.",
    ),
    (
        "pressure",
        SecondCheckIn,
        "Most publishers answer within a week.",
    ),
    (
        "pressure",
        SecondCheckIn,
        "I think a short answer would be a matter of courtesy.",
    ),
    (
        "pressure",
        SecondCheckIn,
        "I called four times and left three messages.",
    ),
    ("pressure", SecondCheckIn, "Kindly revert at the earliest."),
    ("pressure", SecondCheckIn, "I know where you live."),
    (
        "arrogance",
        ThankYou,
        "The two applicants I saw in the waiting room looked like amateurs.",
    ),
    ("arrogance", ThankYou, "When do I get my badge?"),
    (
        "arguing_with_decision",
        ThankForDecision,
        "Are you sure? Perhaps you mixed me up with another applicant.",
    ),
    (
        "gift",
        ThankYou,
        "I hope you like the cake that arrives tomorrow!",
    ),
    (
        "gift",
        ThankYou,
        "I have two tickets for the hockey on Saturday if you want them.",
    ),
    (
        "placeholder",
        ThankYou,
        "I would love working at COMPANY NAME with you.",
    ),
    (
        "wrong_role",
        ThankYou,
        "I would be glad to join as data scientist.",
    ),
    (
        "wrong_role",
        ThankYou,
        "Subject: Data Scientist interview\n\nThank you for your time.",
    ),
    (
        "over_apology",
        SecondCheckIn,
        "I am so, so sorry to bother you again.",
    ),
    (
        "salary_talk",
        ThankYou,
        "Before I say yes, what does it pay?",
    ),
    (
        "empty_check_in",
        CheckIn,
        "Just wanted to follow up and see if there’s anything new.",
    ),
    (
        "empty_check_in",
        CheckIn,
        "Wanted to touch base re the role. Thoughts?",
    ),
    (
        "empty_check_in",
        CheckIn,
        "I am writing to follow up on my application.",
    ),
    (
        "pressure",
        ThankYou,
        "Thanks for keeping me waiting for forty minutes.",
    ),
    (
        "pressure",
        ThankYou,
        "Thank you for the talk, even if half of your questions were silly.",
    ),
    (
        "pressure",
        ThankYou,
        "That was the worst interview I have ever had.",
    ),
    (
        "unfounded_claim",
        ThankYou,
        "Thank you for telling me about Project Falcon.",
    ),
    (
        "unfounded_claim",
        ThankYou,
        "I liked hearing about your team of 27.",
    ),
];

/// Kind of note, sentence.
const LEFT_ALONE: &[(NoteKind, &str)] = &[
    (
        ThankYou,
        "Thank you for nothing less than a lesson in ferry timetables.",
    ),
    (
        ThankYou,
        "The storm wasted a whole morning of your ferry crew.",
    ),
    (ThankYou, "You asked good questions about charts."),
    (
        CheckIn,
        "I was surprised how much of the trial edit stayed with me.",
    ),
    (
        ThankYou,
        "You said that most customers get an answer within a week.",
    ),
    (
        NoteKind::Withdraw,
        "As a matter of courtesy I wanted to tell you early.",
    ),
    (
        ThankYou,
        "You told me that the ferry crew called four times that night.",
    ),
    (
        ThankYou,
        "I like that you can revert to an earlier report at the press of a key.",
    ),
    (ThankYou, "Now I know where your ferries live in winter."),
    (
        ThankYou,
        "The other applicants I met in the waiting room were kind.",
    ),
    (
        AnswerScheduling,
        "Where do I collect my visitor badge when I arrive?",
    ),
    (
        ThankForDecision,
        "I am sure you found the right person for the ferry data.",
    ),
    (ThankYou, "The cake in your canteen deserves its name."),
    (ThankYou, "Your ticket model for the ferries was new to me."),
    (
        ThankYou,
        "I liked that the COMPANY sign still hangs in the ferry hall.",
    ),
    (ThankYou, "I would be glad to join as a data analyst."),
    (
        ThankYou,
        "Subject: Data analyst interview\n\nThank you for your time and the ferry maps.",
    ),
    (
        SecondCheckIn,
        "I am still keen on the ferry data. Could you tell me when a decision might come? I won’t ask again after this.",
    ),
    (ThankYou, "Now I see why the ferry pays for itself."),
    (
        CheckIn,
        "I wanted to follow up on the ferry dashboard we drew. Could you tell me when you expect to decide?",
    ),
    (
        ThankYou,
        "I liked how Lee and Nkechi test each ferry chart, and I was sorry to hear that Ana is leaving.",
    ),
    (
        ThankForDecision,
        "Would you reconsider me for the summer study, should a place open?",
    ),
    (ThankYou, "I would be glad to join Ward 7."),
    (ThankYou, "I would love to join Radiology."),
    (ThankYou, "I would be glad to work at Scale with you."),
    (
        ThankYou,
        "Thank you for keeping me company while the ferry waited.",
    ),
    (
        ThankYou,
        "Your questions were never silly; the one about tides was the best.",
    ),
    (
        ThankYou,
        "The worst storm of the year is when your ferries matter most.",
    ),
    (
        ThankYou,
        "Thank you for telling me about the ferry dashboard and the sensor database.",
    ),
    (ThankYou, "I have led a team of 27 ferry hands."),
    (
        ThankForDecision,
        "I wish your new director every success with the ferries.",
    ),
];

#[test]
fn what_people_write_is_found() {
    let mut missed = Vec::new();
    for (id, kind, text) in FOUND {
        let report = check(&Note::parse(text), &scene(*kind));
        let found = |it: &&Finding| it.check == *id && it.severity >= Severity::Fix;
        if !report.findings.iter().any(|it| found(&it)) {
            missed.push(format!("{id}: {text}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_same_words_in_another_sense_are_left_alone() {
    let mut alarms = Vec::new();
    for (kind, text) in LEFT_ALONE {
        let form = [
            "generic",
            "no_greeting",
            "no_sign_off",
            "too_short",
            "missing_thanks",
            "missing_interest",
            "asks_nothing",
        ];
        let report = check(&Note::parse(text), &scene(*kind));
        let serious = report
            .findings
            .iter()
            .filter(|it| it.severity >= Severity::Fix && !form.contains(&it.check));
        alarms.extend(serious.map(|it| format!("{text}: {} “{}”", it.check, it.message)));
    }
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}

#[test]
fn an_insult_is_not_praised() {
    let text = "Dear Dana,\n\nThank you for nothing. You wasted my whole morning with stupid questions about sensors. I would \
                still take the job.\n\nMika Tran";
    let report = check(&Note::of(text), &scene(ThankYou));
    assert!(
        report
            .findings
            .iter()
            .any(|it| it.severity == Severity::Stop)
    );
    let praised: Vec<&str> = report.praise.iter().map(|it| it.message.as_str()).collect();
    assert!(
        !praised.iter().any(|it| it.contains("thank")),
        "{praised:?}"
    );
    assert!(
        !praised.iter().any(|it| it.contains("conversation")),
        "{praised:?}"
    );
}
