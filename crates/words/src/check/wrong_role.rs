//! Check `wrong_role`: another role than the one applied for, or its name misspelt.

use std::ops::Range;
use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::house_words::POSTS;
use super::nearness::is_slip_of;
use super::plain_words::{is_plain, stem};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Place};
use crate::text::{Gap, Table, Text, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "wrong_role",
    what: "The name of another role than the one you applied for, or that role misspelt.",
    why: "They may have several open. The wrong one puts your note on the wrong pile, and shows that it was copied.",
    source: "assumption",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I am very interested in the business analyst role."),
        Example::thanks("I would be thrilled to take on the job of marketing manager."),
        Example::new(
            NoteKind::CheckIn,
            "Is there an update on the position of deck officer?",
        ),
        Example::thanks("Thank you for the interview for the data anlyst position."),
        Example::new(
            NoteKind::Withdraw,
            "I withdraw my application for the accountant position.",
        ),
        Example::thanks("Subject: Data engineer position\n\nThank you for your time."),
    ],
    silent: &[
        Example::thanks(
            "I am very interested in the data analyst role, and the analyst position suits me.",
        ),
        Example::thanks(
            "My current role as team lead, and an earlier post as deck officer, helped me.",
        ),
        Example::thanks("The role of the weekly report in the team was new to me."),
        Example::thanks("The role, your analysts, and the open position interest me."),
        Example::thanks("I moved from a developer role to reporting."),
        Example::thanks(
            "Ms Okafor’s role as head of analysis, and the senior analyst position Lee has, sound good.",
        ),
        Example::new(
            NoteKind::Reapply,
            "I would like to apply for the engineer position.",
        ),
    ],
    find,
};

/// Words that end the name of a role.
pub(super) static TITLES: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "accountant actuary adviser advisor administrator agent aide ambassador analyst apprentice architect artist assistant \
         associate attendant attorney auditor baker barista bookkeeper broker builder buyer captain caretaker carer cashier \
         chef chemist cleaner clerk coach coder consultant controller cook coordinator copywriter counsel counsellor counselor \
         curator dentist deputy designer developer director dispatcher driver economist editor educator electrician engineer \
         estimator executive fitter forester foreman gardener generalist geologist guard guide handler head hygienist illustrator \
         inspector installer instructor intern interpreter investigator joiner journalist junior lawyer lead lecturer librarian \
         machinist manager mechanic mentor merchandiser midwife modeller nurse officer operative operator optician organiser owner \
         painter paralegal paramedic partner pharmacist photographer physicist physiotherapist picker pilot planner plumber porter \
         president principal producer professor programmer receptionist recruiter registrar registrar rep reporter representative \
         researcher sailor scheduler scientist secretary seller server sergeant solicitor specialist statistician steward \
         stylist superintendent supervisor surveyor teacher technician technologist teller tester therapist trader trainee trainer \
         translator tutor underwriter vet veterinarian waiter waitress warden welder writer",
    )
});

/// Words before a role's name that say it is not the one applied for.
static OTHERS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "my a an another previous current former last earlier other first present his her their any every old lee dana",
    )
});

/// Words before a title that belong to no title.
static FILLERS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "the your this that open advertised new vacant same full part time permanent temporary remote hybrid available above \
         exciting and or great day shift night term fixed",
    )
});

/// Roles that go by two names.
const SAME: &[&[&str]] = &[
    &["engineer", "developer", "programmer", "coder"],
    &["teacher", "instructor", "lecturer", "tutor", "educator"],
    &["adviser", "advisor", "consultant"],
    &["assistant", "aide"],
    &["administrator", "clerk", "secretary"],
    &["counsellor", "counselor"],
    &["lawyer", "attorney", "solicitor", "counsel"],
    &["rep", "representative", "agent"],
    &["cook", "chef"],
    &["vet", "veterinarian"],
    &["editor", "copyeditor"],
    &["lead", "head", "leader"],
    &["server", "waiter", "waitress"],
];

/// Words that are written short.
const SHORT: &[(&str, &str)] = &[
    ("sr", "senior"),
    ("snr", "senior"),
    ("jr", "junior"),
    ("jnr", "junior"),
    ("mgr", "manager"),
    ("asst", "assistant"),
    ("hr", "human"),
    ("qa", "quality"),
    ("rn", "nurse"),
    ("fe", "frontend"),
];

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let Some(role) = &note.context.role else {
        return;
    };
    // Another role than the recorded one is what these are about.
    if matches!(
        note.context.kind,
        NoteKind::Reapply | NoteKind::KeepInTouch | NoteKind::Other
    ) {
        return;
    }
    let wanted = normal(role);
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let whole = 0..note.subject.tokens.len();
    for (place, text, within) in [
        (Place::Subject, &note.subject, whole),
        (Place::Body, &note.body, note.middle.clone()),
    ] {
        let mut end = 0;
        for at in within.clone() {
            let title = title_at(text, at, &within).or_else(|| {
                // “Data Scientist interview” in a subject names the role.
                let names = place == Place::Subject && text.word(at) == "interview";
                names
                    .then(|| title_before(text, at, 0))
                    .flatten()
                    .filter(|it| it.len() > 1)
            });
            let Some(title) = title.filter(|it| it.start >= end) else {
                continue;
            };
            end = title.end;
            if let Some(slip) = differs(note, text, &title, &wanted) {
                findings.push(wrong(place, text, title, role, slip));
            }
        }
    }
}

fn wrong(place: Place, text: &Text<'_>, title: Range<usize>, role: &str, slip: bool) -> Finding {
    let written = text.written(title.clone());
    let message = if slip {
        format!("“{written}” is a slip: the role is called {role}.")
    } else {
        format!("“{written}” is not the role you applied for; that is {role}.")
    };
    let lower = |word: &str| {
        let mut letters = word.chars();
        let plain =
            letters.next().is_some_and(char::is_uppercase) && letters.all(|c| !c.is_uppercase());
        if plain {
            word.to_lowercase()
        } else {
            word.to_owned()
        }
    };
    let right: Vec<String> = role.split(' ').map(lower).collect();
    Finding {
        check: CHECK.id,
        severity: Severity::Stop,
        place,
        span: text.bytes(title),
        message,
        suggestion: Suggestion::Wording(right.join(" ")),
    }
}

/// The name of a role that belongs to the word for a role at `at`: before it (“the data analyst role”), or behind (“the
/// position of data analyst”).
fn title_at(text: &Text<'_>, at: usize, within: &Range<usize>) -> Option<Range<usize>> {
    let word = text.word(at);
    let start = within.start.max(text.sentence(at).start);
    if POSTS.contains(word) || word == "opportunity" {
        return title_before(text, at, start).or_else(|| {
            let of = matches!(text.word(at + 1), "of" | "as" | "for");
            let owner = (start..at)
                .rev()
                .take(2)
                .any(|it| OTHERS.contains(text.word(it)));
            let link = text.word(at + 1) == "as"
                && !(start..at)
                    .rev()
                    .take(2)
                    .any(|it| matches!(text.word(it), "the" | "this" | "your"));
            (of && !owner && !link)
                .then(|| title_behind(text, at + 2, within.end))
                .flatten()
        });
    }
    // “I wish your new director every success” speaks of somebody else.
    let wishes = (start..at).any(|it| matches!(text.word(it), "wish" | "congratulate" | "met"));
    if word == "your" && matches!(text.word(at + 1), "next" | "new" | "future") && !wishes {
        return title_behind(text, at + 2, within.end);
    }
    // “Applied for the … position” is read at its “position”.
    if matches!(word, "join" | "joining") && text.word(at + 1) == "as" {
        let named = !matches!(text.word(at + 2), "a" | "an");
        return title_behind(text, at + 2, within.end).filter(|it| named && it.len() > 1);
    }
    let serves = matches!(word, "join" | "joining" | "serve" | "serving")
        && text.word(at + 1) != "as"
        || word == "serve";
    if serves {
        let reach = (at + 1..(at + 6).min(within.end)).find(|it| text.word(*it) == "as")?;
        let inside = (at..reach).all(|it| text.tokens[it + 1].gap < Gap::Comma);
        return inside
            .then(|| title_behind(text, reach + 1, within.end))
            .flatten();
    }
    None
}

/// Words of a title before its last, at most.
const TITLE_WORDS: usize = 4;

/// The title that ends right before the word for a role at `at`.
fn title_before(text: &Text<'_>, at: usize, start: usize) -> Option<Range<usize>> {
    let last = at.checked_sub(1).filter(|it| *it >= start)?;
    if text.tokens[at].gap > Gap::Space || !is_title_word(text.word(last)) {
        return None;
    }
    let mut first = last;
    while first > start && last - first < TITLE_WORDS && text.tokens[first].gap <= Gap::Space {
        let word = text.word(first - 1);
        if OTHERS.contains(word) {
            return None;
        }
        if FILLERS.contains(word) || is_grammar(word) {
            break;
        }
        first -= 1;
    }
    // “A senior analyst position Lee has”: somebody's own is not the one that is open.
    let owned =
        first > start && (text.word(first - 1) == "s" || OTHERS.contains(text.word(first - 1)));
    let behind_owned = text
        .tokens
        .get(at + 1)
        .is_some_and(|it| it.is_capital && it.gap == Gap::Space);
    (!owned && !behind_owned).then(|| first..last + 1)
}

/// The title that begins at `at`, an article before it left out.
fn title_behind(text: &Text<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    let first = at + usize::from(matches!(text.word(at), "a" | "an" | "the" | "your"));
    let last = (first..(first + TITLE_WORDS).min(end)).take_while(|it| {
        *it == first || text.tokens[*it].gap <= Gap::Space && !is_grammar(text.word(*it))
    });
    let last = last.filter(|it| is_title_word(text.word(*it))).last()?;
    Some(first..last + 1)
}

fn is_title_word(word: &str) -> bool {
    TITLES.contains(word)
        || word.len() >= 6
            && [
                "analyst",
                "engineer",
                "manager",
                "developer",
                "designer",
                "assistant",
                "accountant",
                "coordinator",
                "specialist",
                "technician",
                "scientist",
                "teacher",
                "officer",
            ]
            .iter()
            .any(|it| is_slip_of(word, it))
}

fn is_grammar(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "your"
            | "this"
            | "that"
            | "of"
            | "for"
            | "as"
            | "in"
            | "on"
            | "with"
            | "at"
            | "to"
            | "and"
            | "or"
            | "is"
            | "i"
            | "about"
            | "from"
            | "was"
            | "by"
            | "you"
            | "we"
            | "it"
            | "which"
            | "who"
            | "but"
            | "be"
            | "so"
            | "into"
            | "our"
            | "towards"
    )
}

/// Whether a title is another than the wanted one: `Some(true)` for a slip of it.
fn differs(
    note: &Anatomy<'_>,
    text: &Text<'_>,
    title: &Range<usize>,
    wanted: &[&str],
) -> Option<bool> {
    let is_short = |word: &str, it: &str| {
        word.len() >= 3 && it.starts_with(word) || SHORT.contains(&(word, it))
    };
    let like = |word: &str, it: &str| {
        word == it || stem(it) == stem(word) || is_short(word, it) || is_short(it, word)
    };
    let fits = |word: &str| wanted.iter().any(|it| like(word, it)) || is_same(word, wanted);
    let slip = |word: &str| {
        wanted
            .iter()
            .any(|it| it.len() >= 4 && is_slip_of(word, it))
    };
    let odd: Vec<&str> = title
        .clone()
        .map(|at| text.word(at))
        .filter(|it| it.len() > 1 && !fits(it) && !FILLERS.contains(it))
        .collect();
    if odd.is_empty() {
        return None;
    }
    if odd.iter().all(|it| slip(it)) {
        return Some(true);
    }
    // What the facts know by another name, or call so in passing, is left alone.
    let recorded = |word: &&str| note.recorded().has(word) && !is_plain(word);
    let known = odd
        .iter()
        .all(|it| recorded(it) || slip(it) || is_house(note, it));
    (!known).then_some(false)
}

fn is_same(word: &str, wanted: &[&str]) -> bool {
    let mut groups = SAME.iter().filter(|group| group.contains(&word));
    groups.any(|group| wanted.iter().any(|it| group.contains(it)))
}

fn is_house(note: &Anatomy<'_>, word: &str) -> bool {
    let houses = note.context.employer.iter().chain(&note.context.agency);
    houses
        .flat_map(|it| std::iter::once(&it.name).chain(&it.aliases))
        .any(|it| normal(it).split(' ').any(|w| w == word))
}
