//! Check `unfounded_claim`: an offer, a figure, an honour or a name that no fact and no line of the debrief knows.

mod names;
mod own_honours;

use std::ops::Range;
use std::sync::LazyLock;

use super::figures::{Figure, figures, is_recorded_multiple, is_recorded_number};
use super::finding::{Finding, Severity, Suggestion};
use super::plain_words::is_plain;
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Sentence};
use crate::text::{Lexicon, Table};

/// The check.
pub const CHECK: Check = Check {
    id: "unfounded_claim",
    what: "A claim that nothing you recorded bears out: another offer, a figure about your success or their house, an award, a \
           project by name.",
    why: "They can check it, and they were there. One claim that does not hold makes them doubt the others.",
    source: "Harvard Business Review (Markman): never invent an offer; assumption for the rest",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::new(
            NoteKind::CheckIn,
            "I ask because I have received another offer.",
        ),
        Example::new(NoteKind::CheckIn, "Two other houses have made me offers."),
        Example::new(
            NoteKind::SecondCheckIn,
            "I will be accepting something else on Monday unless you call.",
        ),
        Example::thanks("At Farrow I cut costs by 38 percent in one quarter."),
        Example::thanks("I raised sales from $200,000 to $1.4 million."),
        Example::thanks("Your 140 engineers impressed me."),
        Example::thanks("Congratulations on the design award you won last month."),
        Example::thanks("I led a team at NASA and hold three patents."),
        Example::thanks("Last year I won the Turing Award."),
        Example::thanks("I was named Analyst of the Year."),
        Example::thanks("I led the Aurora migration."),
        Example::thanks("I know from our talk that you are about to open a branch in Oslo."),
        Example::thanks("At Farrow I brought costs down by a third."),
        Example::thanks("I raised the pass rate by twenty percent in a year."),
        Example::thanks("At my last employer I doubled sales within six months."),
        Example::thanks("I enjoyed hearing about Project Aurora."),
        Example::thanks("As we discussed, I doubled the sales of my last shop."),
        Example::thanks("You mentioned that the move to Helsinki begins in June."),
        Example::thanks("I liked what you told me about the R40 million tower."),
    ],
    silent: &[
        Example::thanks("The weekly report from two days to two hours stayed with me."),
        Example::thanks("I have ten years of experience and led a team of 12 people at Farrow."),
        Example::thanks("You could offer me much, and I believe I have something to offer."),
        Example::thanks("If you make an offer, I would accept it gladly."),
        Example::thanks("I am free at 10:30 on 21 April for 45 minutes, or call +1 555 0100."),
        Example::thanks("You mentioned the ferry dashboard, and Lee the database."),
        Example::thanks("I have worked with Python and SQL, and I live in Leeds."),
        Example::new(
            NoteKind::CompetingOffer,
            "I have received another offer, which I must answer by 30 April.",
        ),
        Example::new(NoteKind::Withdraw, "I have accepted another offer."),
        Example::new(
            NoteKind::News,
            "Since we met I passed the SQL certificate with distinction.",
        ),
        Example::thanks("I have no other offer, and I am 100% sure."),
        Example::thanks("I read two of your patents, and I hold no patents myself."),
        Example::thanks("I won a pub quiz with a question about ferries once."),
        Example::thanks("Lee told me that your founder won the Turing Award."),
        Example::thanks("I led the ferry migration, and the Python project of my class."),
        Example::thanks(
            "I cut a third sensor out of the plan, and saved half an hour by quarter past.",
        ),
        Example::thanks("I am twenty percent dreamer, as my brother says."),
        Example::thanks("We talked about my time in Bergen, and about the rain there."),
        Example::thanks("I read that you are about to open a branch in Oslo."),
        Example::thanks(
            "You doubled over with laughter, and so did I; I doubled back for my coat.",
        ),
        Example::thanks("I liked what you told me about the R40 bus."),
    ],
    find,
};

/// Offers from elsewhere.
static OFFERS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "another|other|second|competing|rival|alternative|outside|different offer|offers",
        "offer|offers from|elsewhere|on|in the? table|hand|elsewhere|another|other",
        "made|given|extended|sent|promised me|us .. offer|offers|contract",
        "received|receive|have|got|had|hold|holding|accepted|considering|weighing|juggling|entertaining an|two|three|several|other|multiple|some|a|more .. offer|offers",
        "been|were made|given|extended .. offer|offers",
        "offered me a|an|the|another|more|their",
        "been offered a|an|the|another|two|something|more",
        "accept|accepting|take|taking|sign|signing|go|going|choose .. something else",
        "accept|accepting|take|taking|sign|signing with? another|their offer|company|firm|lot|house|job|contract",
        "accept|accepting|take|taking|sign|signing with? the|an other|rival|second offer|company|firm|lot|house|job|contract",
        "signing|sign with",
        "other|another|two|three|several companies|company|employers|employer|firms|firm|houses|institutes are|is|have|has .. interested|waiting|after|courting|chasing|offers|offered|offer",
        "final|last round|rounds|stage|stages with|at two|three|several|other|another",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Words before an offer that take the claim back.
static NO_CLAIM: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "if no not never without nor were whether declined turned any hope until unless t",
    )
});

/// Honours and events of a house that somebody would have heard of.
static HONOURS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "you|your|the|recent|design|industry|national|an|this|of .. award|awards|prize|medal",
        "your|recent|last acquisition|merger|ipo|takeover|flotation",
        "series a|b|c|d round|funding|investment",
        "your|the|recent|new|last funding|investment round",
        "outstanding rating|grade|inspection|report",
        "five|four star rating",
        "record year|quarter|profit|profits|results|turnover",
        "inspectors|inspector .. rating|grade|report",
        "ranked|rated|voted first|number|best|top|among|outstanding",
        "new|planned|second|third wing|office|plant|factory|building|campus|branch|store|shop|clinic|lab|site|warehouse|depot ..          open|opens|opening|opened|launches|launching",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    offers(note, findings);
    numbers(note, findings);
    own_honours::find(note, findings);
    // Without a debrief nothing is known of the talk.
    if !note.context.points.is_empty() {
        honours(note, findings);
        names::find(note, findings);
    }
}

pub(super) fn claim(
    note: &Anatomy<'_>,
    tokens: Range<usize>,
    severity: Severity,
    message: String,
    better: &str,
) -> Finding {
    let span = note.body.bytes(tokens);
    Finding::in_body(
        CHECK.id,
        severity,
        span,
        message,
        Suggestion::question(better),
    )
}

/// The sentence of a token between greeting and closing.
fn sentence<'n>(note: &'n Anatomy<'_>, at: usize) -> Option<&'n Sentence> {
    note.middle
        .contains(&at)
        .then(|| note.sentence_of(at))
        .flatten()
}

/// An offer from elsewhere that was not recorded.
fn offers(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let context = note.context;
    let may = matches!(
        context.kind,
        NoteKind::Withdraw | NoteKind::ThankForDecision | NoteKind::KeepInTouch | NoteKind::Reapply
    );
    let points = context.points.iter().map(|it| &it.text);
    let own = points
        .chain(&context.accomplishments)
        .chain(context.earlier.iter().map(|it| &it.text));
    let recorded = own.into_iter().any(|it| {
        let it = it.to_lowercase();
        let is_about_one = context.kind == NoteKind::CompetingOffer;
        let elsewhere = ["other", "elsewhere", "second company"];
        it.contains("offer") || is_about_one && elsewhere.iter().any(|word| it.contains(word))
    });
    if may || context.competing_offer.is_some() || recorded {
        return;
    }
    // Where they speak of an offer of theirs, only one from elsewhere is a claim.
    let theirs = context.offered || note.recorded().has("offer");
    let mut end = 0;
    for hit in OFFERS.find(&note.body) {
        let start = hit.tokens.start;
        let Some(sentence) = sentence(note, start) else {
            continue;
        };
        let before = sentence.tokens.start..start;
        let word = |at: usize| note.body.word(at);
        let theirs_near = (start.saturating_sub(2).max(sentence.tokens.start)..start)
            .any(|at| matches!(word(at), "you" | "your" | "should"));
        let taken_back = theirs_near
            || before
                .chain(hit.tokens.clone())
                .any(|at| NO_CLAIM.contains(word(at)));
        let words = || hit.tokens.clone().map(|at| note.body.word(at));
        let elsewhere = words().any(|it| {
            matches!(
                it,
                "another"
                    | "other"
                    | "elsewhere"
                    | "competing"
                    | "rival"
                    | "second"
                    | "two"
                    | "three"
                    | "several"
                    | "else"
            )
        });
        if taken_back || start < end || sentence.is_question || theirs && !elsewhere {
            continue;
        }
        end = sentence.tokens.end;
        let written = note.body.written(hit.tokens.clone());
        let message =
            format!("“{written}”: no offer from elsewhere is recorded. Say it only if it is true.");
        let better = "Do you have this offer? Record it with its day; if not, leave it out.";
        findings.push(claim(note, hit.tokens, Severity::Stop, message, better));
    }
}

/// A figure about a success, or about them, that was not recorded.
fn numbers(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    for figure in figures(note) {
        let (tokens, theirs) = match figure {
            Figure::Success(tokens) => (tokens, false),
            Figure::Theirs(tokens) => (tokens, true),
        };
        let message = if theirs {
            "This figure about them stands in nothing you recorded."
        } else {
            "This figure stands in nothing you recorded; they may ask where it comes from."
        };
        let no_debrief = theirs && note.context.points.is_empty();
        let known = no_debrief
            || tokens.clone().any(|at| is_recorded_number(note, at))
            || is_recorded_multiple(note, tokens.start);
        if !known {
            let better = "Is the figure right? Record it in the debrief or as an accomplishment, or say it without.";
            findings.push(claim(
                note,
                tokens,
                Severity::Fix,
                message.to_owned(),
                better,
            ));
        }
    }
}

/// An award, a round of money, a grade that was not recorded.
fn honours(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let mut end = 0;
    for hit in HONOURS.find(&note.body) {
        let Some(sentence) = sentence(note, hit.tokens.start) else {
            continue;
        };
        let word = |at: usize| note.body.word(at);
        let won = |at: usize| {
            matches!(
                word(at),
                "won" | "received" | "earned" | "got" | "awarded" | "winner" | "gained"
            )
        };
        let mine = |at: usize| matches!(word(at), "i" | "my" | "we") && (at + 1..at + 4).any(won);
        let near = hit.tokens.start.saturating_sub(3)..hit.tokens.start;
        let own_honour = sentence.tokens.clone().any(mine)
            || near
                .into_iter()
                .any(|at| matches!(word(at), "my" | "winner"));
        let rare = |at: &usize| {
            !is_plain(note.body.word(*at))
                || matches!(note.body.word(*at), "outstanding" | "record")
        };
        let recorded = hit
            .tokens
            .clone()
            .filter(rare)
            .any(|at| note.recorded().has(note.body.word(at)));
        let start = hit.tokens.start;
        let near = start.saturating_sub(3).max(sentence.tokens.start)..start;
        let open = sentence.is_question
            || near
                .into_iter()
                .any(|at| matches!(word(at), "no" | "not" | "never" | "without" | "t"))
            || sentence
                .tokens
                .clone()
                .any(|at| matches!(word(at), "if" | "whether" | "should" | "unless"));
        let start = hit.tokens.start;
        let around = start.saturating_sub(3).max(sentence.tokens.start)..hit.tokens.end;
        let of_a_person = around.into_iter().any(|at| {
            matches!(
                word(at),
                "founder" | "founders" | "colleague" | "predecessor"
            )
        });
        if recorded || own_honour || of_a_person || open || hit.tokens.start < end {
            continue;
        }
        end = sentence.tokens.end;
        let written = note.body.written(hit.tokens.clone());
        let message = format!("“{written}” stands in nothing you recorded.");
        let better = "Where did you learn this? Record it, or take up something they told you.";
        findings.push(claim(note, hit.tokens, Severity::Fix, message, better));
    }
}
