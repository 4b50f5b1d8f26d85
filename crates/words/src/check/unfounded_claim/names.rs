//! Names of projects, houses and places that nothing recorded knows, said to have been talked about or worked on.

use std::sync::LazyLock;

use super::{claim, sentence};
use crate::check::capitals::capitals;
use crate::check::finding::{Finding, Severity};
use crate::check::plain_words::is_plain;
use crate::note::Anatomy;
use crate::note::given_names::is_given_name;
use crate::text::{Lexicon, Table};

/// Words that say what was said or belongs to them.
static THEIRS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "you mentioned|described|explained|told|said|talked|spoke|showed|shared",
        "we discussed|talked|spoke",
        "telling|showing me|us about|of|how",
        "your account|description|story|point|plan|plans|move|work|idea|ideas|remark .. about|of|on|to|with|for|that",
        "hear|hearing|learn|learning|heard .. about|of",
        "hear|hearing|learn|learning|heard that",
        "conversation|discussion|talk about|of|on",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Plans of theirs, told as if they had come up.
static PLANS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "you are|re about|planning|going|hoping|preparing to open|move|launch|build|buy|expand|merge|hire|start|close",
        "you plan|intend|hope|want to open|move|launch|build|buy|expand|merge|start|close",
        "you are|re soon? opening|launching|moving|expanding|relocating|merging|building|buying",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Where else a plan of theirs may have been seen.
static SEEN: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "read saw seen website site article news noticed online linkedin advert ad posting if whether",
    )
});

/// Work that goes by a name, said to be the seeker's own.
static OWN_WORK: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns =
        ["i|we have? led|ran|run|managed|headed|delivered|launched|directed|oversaw|steered the"];
    Lexicon::new(patterns.map(|it| ((), it)))
});

/// Names that may come up in any talk about work.
static KNOWN_TO_ALL: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
         october november december christmas easter english french german spanish italian dutch portuguese polish arabic \
         chinese japanese welsh irish scottish british american european canadian australian indian african asian python excel \
         java javascript typescript linkedin zoom teams google microsoft skype slack github office word powerpoint outlook \
         windows linux android tableau react angular rust kubernetes docker jira salesforce photoshop figma autocad european \
         internet europe asia africa america god mr mrs ms dr sir i ok phd msc bsc mba covid brexit victorian edwardian roman \
         greek latin shakespeare bach mozart",
    )
});

/// Work that is called by a name before it: “the Aurora migration”.
const WORKS: &[&str] = &[
    "migration",
    "rollout",
    "launch",
    "relaunch",
    "rebrand",
    "merger",
    "programme",
    "program",
    "initiative",
    "project",
    "campaign",
    "acquisition",
    "deal",
    "transformation",
    "integration",
];

/// A project, house or place by a name that was not recorded, said to have been talked about.
pub(super) fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let text = &note.body;
    let mut cues = THEIRS.find(text);
    let seen = |at: usize| text.sentence(at).any(|at| SEEN.contains(text.word(at)));
    let plans = PLANS.find(text).into_iter();
    cues.extend(plans.filter(|it| !seen(it.tokens.start)));
    let works = OWN_WORK.find(text);
    for name in capitals(text, note.middle.clone()) {
        let start = name.tokens.start;
        let words: Vec<&str> = name.tokens.clone().map(|at| text.word(at)).collect();
        let Some(sentence) = sentence(note, start) else {
            continue;
        };
        let is_project = words.first() == Some(&"project") && words.len() > 1
            || matches!(
                text.word(name.tokens.end),
                "project" | "initiative" | "programme" | "program"
            ) && !name.opens;
        let named = words.iter().filter(|it| !matches!(**it, "project"));
        let unknown = named.clone().count() > 0
            && named.clone().all(|it| {
                !note.recorded().has(it)
                    && !is_plain(it)
                    && !KNOWN_TO_ALL.contains(it)
                    && !is_given_name(it)
            });
        let is_mine = |at: usize| matches!(text.word(at), "my" | "i" | "me");
        let led = cues.iter().any(|it| {
            sentence.tokens.contains(&it.tokens.start)
                && it.tokens.end <= start
                && start - it.tokens.end <= 6
                // “We talked about my time in Bergen.”
                && !(it.tokens.end..start).any(is_mine)
        });
        let is_work = works.iter().any(|it| it.tokens.end == start)
            && WORKS.contains(&text.word(name.tokens.end));
        let own = (sentence.tokens.start..start).any(is_mine) && !led && !is_work;
        if !unknown || name.opens || name.is_shout || own || !(is_project || led || is_work) {
            continue;
        }
        let written = text.written(name.tokens.clone());
        let message = format!("“{written}” stands neither in the facts nor in your debrief.");
        let better =
            "Is the name right, and did they speak of it? Record it, or check how it is written.";
        findings.push(claim(note, name.tokens, Severity::Fix, message, better));
    }
}
