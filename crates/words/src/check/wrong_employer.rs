//! Check `wrong_employer`: the house's name misspelt, or another house in its place.

use std::ops::Range;
use std::sync::LazyLock;

use super::capitals::{Capitals, capitals};
use super::finding::{Finding, Severity, Suggestion};
use super::given_names::is_given_name;
use super::nearness::is_slip_of;
use super::plain_words::is_plain;
use super::spec::{Check, Example};
use crate::note::{Anatomy, House, NoteKind, Place};
use crate::text::{Table, Text, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "wrong_employer",
    what: "The name of the house misspelt, or the name of another house where theirs belongs.",
    why: "Another house's name says that the note was written for somebody else, whatever else it says.",
    source: "Ask a Manager",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("I would love to join Northfold and its team."),
        Example::thanks("Thank you for telling me about the role at Brandner Optics."),
        Example::thanks("I would like to work at Lindquist Instruments."),
        Example::thanks("Subject: Interview at Northfold\n\nThank you for your time."),
        Example::new(
            NoteKind::Withdraw,
            "I think highly of Northfold Foods and wish you well.",
        ),
        Example::new(
            NoteKind::CheckIn,
            "Is there an update on the position with Northfold?",
        ),
        Example::thanks("Northfold’s mission is close to my heart."),
    ],
    silent: &[
        Example::thanks("I would love to join Lindqvist Instruments, and Lindqvist’s sensor team."),
        Example::thanks("At Northfold, where I led a team of four, we did the same."),
        Example::thanks(
            "My previous role at Northfold taught me that, as did my time at Brandner Optics.",
        ),
        Example::thanks("I would love to work in Leeds, and I am at home in Python."),
        Example::thanks(
            "I learnt it while working at Northfold, after joining Brandner as a trainee.",
        ),
        Example::thanks(
            "It was a pleasure to work with Lee and to hear about the office in Porto.",
        ),
        Example::new(
            NoteKind::CompetingOffer,
            "I have an offer from Northfold, but prefer you.",
        ),
        Example::new(
            NoteKind::Withdraw,
            "I have accepted a position at Northfold.",
        ),
    ],
    find,
};

/// Words before “at …” that speak of the place where the seeker wants to be, or was asked.
static ANCHORS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "role position job post opportunity opening vacancy career future place team work working join joining interview \
         interviewed interviewing time everyone everybody colleagues people staff next start starting employed application \
         applied applying apply conversation discussion meeting candidate employment life contribute contributing you all",
    )
});

/// Words of another time, or another house on purpose.
static ELSEWHERE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "my previous previously current currently former formerly last worked used was spent years year ago before since led \
         did learnt learned studied trained ran managed built taught after while during when other offer offers \
         accepted had internship degree university course background similar like unlike where present at_present \
         competitor competitors client clients supplier suppliers partner customer customers from were reminded reminds joined",
    )
});

/// What a house is called by.
static HOUSES: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "college school university hospital foods group ltd inc gmbh llc partners systems industries institute bank theatre \
         theater museum press studio studios labs laboratories logistics energy engineering solutions technologies consulting \
         council trust clinic instruments optics chemicals capital media software holdings company works health healthcare \
         insurance pharmaceuticals pharma motors airlines hotel hotels brewery bakery academy associates agency foundation \
         robotics analytics electronics networks retail brothers sons kitchen dental",
    )
});

/// What belongs to a house: “Northfold’s mission”.
static BELONGINGS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "mission culture values vision team teams work products approach reputation commitment growth clients customers goals \
         strategy plans future office offices staff success",
    )
});

/// Capital words that are no house.
static NO_HOUSE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
         october november december christmas easter english french german spanish italian dutch portuguese polish arabic \
         chinese japanese python excel java javascript sql linkedin zoom teams google microsoft skype slack github i god \
         europe asia africa america england scotland wales ireland germany france spain italy london paris berlin",
    )
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let Some(employer) = &note.context.employer else {
        return;
    };
    let houses: Vec<&House> = std::iter::once(employer)
        .chain(&note.context.agency)
        .collect();
    let whole = 0..note.subject.tokens.len();
    let title_case = note
        .subject
        .tokens
        .iter()
        .filter(|it| it.is_capital)
        .count()
        * 3
        > whole.len() * 2;
    for (place, text, within) in [
        (Place::Subject, &note.subject, whole),
        (Place::Body, &note.body, note.middle.clone()),
    ] {
        for name in capitals(text, within) {
            if let Some(right) = misspelt(note, text, &name, &houses) {
                let written = text.written(name.tokens.clone());
                let message = format!("“{written}” is a slip: the house is called {right}.");
                findings.push(wrong(place, text.bytes(name.tokens), message, right));
            } else if is_other_house(note, text, &name) && !(place == Place::Subject && title_case)
            {
                let written = text.written(name.tokens.clone());
                let message = format!(
                    "“{written}” is not the house you talked with; that is {}.",
                    employer.name
                );
                findings.push(wrong(
                    place,
                    text.bytes(name.tokens),
                    message,
                    employer.name.clone(),
                ));
            }
        }
    }
}

fn wrong(place: Place, span: Range<usize>, message: String, right: String) -> Finding {
    Finding {
        check: CHECK.id,
        severity: Severity::Stop,
        place,
        span,
        message,
        suggestion: Suggestion::Wording(right),
    }
}

/// Letters from which on a slip of a house's name is told from another word.
const NAME_LETTERS: usize = 5;

/// The name of a house of which this is a slip.
fn misspelt(
    note: &Anatomy<'_>,
    text: &Text<'_>,
    name: &Capitals,
    houses: &[&House],
) -> Option<String> {
    let words: Vec<&str> = name.tokens.clone().map(|at| text.word(at)).collect();
    let unknown = |word: &&&str| !note.recorded().has(word) && !is_plain(word);
    let slip = words
        .iter()
        .find(|word| unknown(word) && word.len() >= NAME_LETTERS && !NO_HOUSE.contains(word))?;
    let all = houses.iter().flat_map(|it| {
        std::iter::once(&it.name)
            .chain(&it.aliases)
            .map(|called| (&it.name, called))
    });
    all.into_iter().find_map(|(official, called)| {
        let known = normal(called);
        let mut parts = known
            .split(' ')
            .filter(|it| it.len() >= NAME_LETTERS && !is_plain(it));
        let is_slip = parts.any(|it| is_slip_of(slip, it));
        // At the head of a sentence a capital says nothing: there the rest of the name has to stand beside it.
        let beside = words.iter().any(|it| known.split(' ').any(|w| w == *it));
        let plural = known
            .split(' ')
            .any(|it| slip.strip_suffix('s') == Some(it) || it.strip_suffix('s') == Some(slip));
        (is_slip && (!name_opens(text, &words, name.tokens.start) || beside) && (!plural || beside))
            .then(|| {
                if words.len() == 1 {
                    called.clone()
                } else {
                    official.clone()
                }
            })
    })
}

fn name_opens(text: &Text<'_>, words: &[&str], at: usize) -> bool {
    words.len() == 1
        && text.tokens[at].gap >= crate::text::Gap::Sentence
        && text.word(at + 1) != "s"
}

/// Whether a name stands where the house's belongs, and no fact knows it.
fn is_other_house(note: &Anatomy<'_>, text: &Text<'_>, name: &Capitals) -> bool {
    let words: Vec<&str> = name.tokens.clone().map(|at| text.word(at)).collect();
    !name.is_shout
        && is_unknown_house(note, &words)
        && is_in_its_place(text, name, &words)
        && !may_speak_of_others(note)
}

/// Whether these words may be a house, and one that no fact knows.
fn is_unknown_house(note: &Anatomy<'_>, words: &[&str]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let recorded = note.recorded();
    // “Colne Valley College” shares its last words with “Calder Valley College”, and is another.
    let known = if words.len() > 1 && HOUSES.contains(last) {
        recorded.has(first)
    } else {
        words.iter().any(|it| recorded.has(it) && it.len() > 2)
    };
    let is_person = is_given_name(first) && words.len() == 1;
    let named = is_person || words.iter().any(|it| NO_HOUSE.contains(it));
    let plain = words.iter().all(|it| is_plain(it) || HOUSES.contains(it));
    !known && !named && !plain
}

/// Whether the words around are those around the house that would hire: “the role at …”, “join …”, “…’s mission”.
fn is_in_its_place(text: &Text<'_>, name: &Capitals, words: &[&str]) -> bool {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let sentence = text.sentence(start);
    let before = || start.saturating_sub(9).max(sentence.start)..start;
    let says = |list: &[&str]| before().any(|at| list.contains(&text.word(at)));
    let back = |by: usize| start.checked_sub(by).filter(|at| *at >= sentence.start);
    let word = |by: usize| back(by).map_or("", |at| text.word(at));
    let then = (end..(end + 4).min(sentence.end))
        .any(|at| matches!(text.word(at), "where" | "i" | "taught" | "we" | "too"));
    if then || before().any(|at| ELSEWHERE.contains(text.word(at))) && !says(&["next", "future"]) {
        return false;
    }
    let is_any = |at: usize| {
        matches!(
            text.word(at),
            "a" | "an" | "another" | "similar" | "senior" | "junior"
        )
    };
    let anchored = before()
        .any(|at| ANCHORS.contains(text.word(at)) && !at.checked_sub(1).is_some_and(is_any));
    let is_house = words.len() > 1 && words.last().is_some_and(|it| HOUSES.contains(it));
    let hires = says(&[
        "work",
        "working",
        "role",
        "position",
        "job",
        "post",
        "interview",
        "interviewing",
        "career",
        "employment",
    ]);
    let owns = text.word(end) == "s" && BELONGINGS.contains(text.word(end + 1));
    owns || match word(1) {
        "at" => anchored || is_house,
        "join" | "joining" => true,
        "for" | "with" => hires || is_house,
        "of" => matches!(word(2), "highly" | "part") || is_house && anchored,
        _ => false,
    }
}

/// Whether a note of this kind may speak of another house.
fn may_speak_of_others(note: &Anatomy<'_>) -> bool {
    matches!(
        note.context.kind,
        NoteKind::CompetingOffer
            | NoteKind::News
            | NoteKind::KeepInTouch
            | NoteKind::Reapply
            | NoteKind::Other
    )
}
