//! Check `missing_interest`: thanks without a word of wanting the work.

use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::Anatomy;
use crate::note::NoteKind;
use crate::praise::interest;
use crate::text::Lexicon;

/// The check.
pub const CHECK: Check = Check {
    id: "missing_interest",
    what: "Thanks for an interview without a word that you would like the work.",
    why: "Politeness alone leaves them guessing whether you still want it. One plain sentence settles that.",
    source: "CareerOneStop; Robert Half",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(
            "Dear Dana,\nThank you for the talk. The ferry dashboard was a fine puzzle.\nMika",
        ),
        Example::thanks("Dear Dana,\nThank you for seeing me. I enjoyed every minute.\nMika"),
        Example::thanks(
            "Dear Dana,\nThank you for the talk. The new database will be a great step for the team.\nMika",
        ),
        Example::new(
            NoteKind::LateThankYou,
            "Dear Dana,\nThank you for the talk on Tuesday. Have a good summer.\nMika",
        ),
    ],
    silent: &[
        Example::thanks("Thank you. I would love to join you and Lee."),
        Example::thanks("Thank you. The role interests me more than before."),
        Example::thanks("Thank you. This is the work I want to do."),
        Example::thanks("Thank you, I look forward to the next step."),
        Example::thanks("Thank you. Working with you and Lee would be a great step for me."),
        Example::new(NoteKind::ThankForDecision, "Thank you for telling me."),
        Example::new(NoteKind::AnswerScheduling, "Thank you, Tuesday suits me."),
    ],
    find,
};

/// Words of wishing, whatever for.
static WISHES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "i would|d; keener; keenest; want; wants; wanting; glad; gladly; happy; happier; love; adore; eager";
    Lexicon::new(words.split(';').map(|it| ((), it.trim())))
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if !note.context.kind.is_thanks() || note.middle.is_empty() || interest::find(note).is_some() {
        return;
    }
    // Whoever would be glad of something says it in words that are not known here, more likely than not.
    let is_likely = WISHES.occurs(&note.body);
    let severity = if is_likely {
        Severity::Consider
    } else {
        Severity::Fix
    };
    let end = note.sentences.last().map_or(0, |it| it.span.end);
    let message = "It leaves open whether you want the work.";
    let better = "What would you like about doing this work with them? Say that you would like to.";
    findings.push(Finding::in_body(
        CHECK.id,
        severity,
        end..end,
        message,
        Suggestion::question(better),
    ));
}
