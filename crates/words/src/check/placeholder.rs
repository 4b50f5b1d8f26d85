//! Check `placeholder`: a gap of a template that was not filled.

mod forms;

use std::ops::Range;
use std::sync::LazyLock;

use super::finding::{Finding, Severity, Suggestion};
use super::spec::{Check, Example};
use crate::note::{Anatomy, NoteKind, Place};
use crate::text::{Gap, Lexicon, Text, normal};

/// The check.
pub const CHECK: Check = Check {
    id: "placeholder",
    what: "A gap that was never filled: “[Name]”, “{{company}}”, “<role>”, a row of crosses. Where you know the name, “Dear \
           Hiring Manager” is worth a look.",
    why: "It shows that the note was made for anybody, and that nobody read it before it went out.",
    source: "Ask a Manager; Robert Half",
    since: "0.1.0",
    severity: Severity::Stop,
    fires: &[
        Example::thanks("Dear [Name],\nThank you for your time."),
        Example::thanks("I would love to work for {{company}}."),
        Example::thanks("The <role> role suits me."),
        Example::thanks(concat!("I liked hearing about X", "XX and the team.")),
        Example::thanks("I liked hearing about INSERT PROJECT HERE."),
        Example::thanks(concat!("TO", "DO: say something about the sensors")),
        Example::thanks("Thank you for the talk about ____ on Tuesday."),
        Example::thanks("Subject: Thank you, [Interviewer’s name]\n\nThank you."),
        Example::thanks("Dear Hiring Manager,\nThank you for your time."),
        Example::new(NoteKind::CheckIn, "Dear %FIRST_NAME%,\nis there an update?"),
        Example::thanks("Kind regards,\n(your name)"),
        Example::thanks("I liked hearing about (specific detail from interview)."),
    ],
    silent: &[
        Example::thanks("I laughed about the letter that began “Dear [First Name]”."),
        Example::thanks("The index a[0] and the note [1] are below."),
        Example::thanks("My address is <mika@postbox.example>, my page <https://mika.example>."),
        Example::thanks("The weekly report [two hours instead of two days] interests me."),
        Example::thanks("Lorem ipsum on a can; whether you print XX and XY."),
        Example::thanks(concat!("I wear XXL and liked Super Bowl X", "XX.")),
        Example::thanks(concat!(
            "The column called TBD and the TO",
            "DO comments are gone."
        )),
        Example::thanks("We keep a to-do list; my to do list is long."),
        Example::thanks("You insert the sensor here and read it there."),
        Example::thanks("Dear Dana,\nThank you for your time."),
        Example::thanks("I read that (the company is moving) with interest."),
        Example::thanks("That lesson (specific to my last project) stayed with me."),
        Example::thanks("My code [link] is at [the repository](https://mika.example)."),
        Example::thanks("A hiring manager told me the same."),
        Example::thanks("Temperatures < 4 and > 30 were rare."),
    ],
    find,
};

/// Words that a gap in brackets names.
const SLOTS: &[&str] = &[
    "name",
    "names",
    "first",
    "last",
    "surname",
    "firstname",
    "lastname",
    "company",
    "employer",
    "organisation",
    "organization",
    "role",
    "position",
    "job",
    "title",
    "date",
    "day",
    "time",
    "interviewer",
    "interviewers",
    "manager",
    "hiring",
    "recruiter",
    "team",
    "project",
    "topic",
    "skill",
    "skills",
    "your",
    "insert",
    "specific",
    "detail",
    "details",
    "something",
    "phone",
    "email",
    "address",
    "number",
    "city",
    "department",
    "recipient",
    "sender",
    "mr",
    "ms",
    "field",
    "industry",
    "x",
    "xx",
    "xxx",
    "xyz",
    "tbd",
    concat!("to", "do"),
    "here",
    "discussed",
    "mentioned",
    "blank",
    "fill",
    "accomplishment",
    "achievement",
    "example",
    "reason",
    "deadline",
    "weekday",
    "signature",
    "firma",
    "nom",
    "nombre",
    "unternehmen",
    "entreprise",
    "empresa",
    "nome",
    "naam",
    "bedrijf",
    "azienda",
    "stelle",
    "poste",
    "ansprechpartner",
];

/// Longest gap in brackets, in words; longer ones are asides. *Assumption.*
const SLOT_WORDS_MAX: usize = 9;

/// Words before a gap that is marked with crosses.
const LEADS: &[&str] = &[
    "about", "at", "for", "with", "the", "of", "in", "on", "by", "to", "your", "dear", "hi",
    "hello", "and", "a", "my", "as", "from",
];

/// Gaps without brackets.
static BARE: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let patterns = [
        "insert name|company|role|position|project|topic|date|title|detail|details|skill here?",
        "insert your|the|their|a name|company|role|position|project|topic|skill here",
        "your name here",
        "company name here",
        "lorem ipsum dolor",
        "name of company|interviewer|employer|recruiter",
        "dear name|firstname|interviewer",
        "hi name|firstname|interviewer",
        "hello name|firstname|interviewer",
    ];
    Lexicon::new(patterns.map(|it| ((), it)))
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    for (place, text) in [(Place::Subject, &note.subject), (Place::Body, &note.body)] {
        let mut spans = bracketed(text.source);
        spans.extend(marks(text).into_iter().chain(forms::shouted(text)));
        let bare = BARE
            .find(text)
            .into_iter()
            .map(|hit| text.bytes(hit.tokens));
        spans.extend(bare);
        spans.sort_by_key(|it| (it.start, std::cmp::Reverse(it.end)));
        let mut end = 0;
        for span in spans {
            if span.start >= end && !is_told(text.source, &span) {
                end = span.end;
                findings.push(gap(text.source, place, span));
            }
        }
    }
    findings.extend(nobody(note));
}

/// Whether the gap stands among other words in quotation marks: somebody else's letter, spoken about.
fn is_told(source: &str, span: &Range<usize>) -> bool {
    let line = source[..span.start].rfind('\n').map_or(0, |it| it + 1);
    let before = &source[line..span.start];
    let rest = source[span.end..].lines().next().unwrap_or("");
    let is_open = |open: char, close: char| {
        let opened = before.rfind(open);
        opened.is_some_and(|at| {
            let inside = &before[at + open.len_utf8()..];
            (open == close || !inside.contains(close)) && inside.chars().any(char::is_alphabetic)
        }) && rest.contains(close)
    };
    is_open('“', '”') || is_open('"', '"') && before.matches('"').count() % 2 == 1
}

fn gap(source: &str, place: Place, span: Range<usize>) -> Finding {
    let written = &source[span.clone()];
    Finding {
        check: CHECK.id,
        severity: Severity::Stop,
        place,
        message: format!("“{written}” is a gap that was never filled."),
        suggestion: Suggestion::question(format!("What belongs here instead of “{written}”?")),
        span,
    }
}

/// “Dear Hiring Manager” to somebody whose name is known.
fn nobody(note: &Anatomy<'_>) -> Option<Finding> {
    let greeting = note.greeting.as_ref()?;
    let words = normal(note.body.source.get(greeting.span.clone())?);
    let known = note.recorded().people.iter().find(|it| it.is_recipient)?;
    let first = known.written(known.words.first()?);
    let impersonal = [
        "hiring manager",
        "recruiter",
        "sir",
        "madam",
        "whom it may concern",
        "interviewer",
        "hiring team",
    ];
    let found = impersonal.iter().any(|it| words.contains(it))
        && !known.words.iter().any(|it| words.contains(it.as_str()));
    found.then(|| {
        let message =
            "You know this reader's name; a greeting to nobody in particular looks like a form.";
        let better = Suggestion::wording(format!("Dear {first}"));
        Finding::in_body(
            CHECK.id,
            Severity::Consider,
            greeting.span.clone(),
            message,
            better,
        )
    })
}

/// Gaps in brackets of any kind: `[Name]`, `{{company}}`, `<role>`, `%NAME%`, `(your name)`.
fn bracketed(source: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = source[rest..].find(['[', '{', '<', '%', '(', '«', '$']) {
        let start = rest + open;
        let c = source[start..].chars().next().unwrap_or('[');
        rest = start + c.len_utf8();
        if let Some(len) = gap_len(&source[start..], c)
            && !source[..start].ends_with(|c: char| c.is_alphanumeric() || c == '\\')
        {
            found.push(start..start + len);
            rest = start + len;
        }
    }
    found
}

/// How long the gap is that begins `text` with the bracket `open`, if it is one.
fn gap_len(text: &str, open: char) -> Option<usize> {
    let close = match open {
        '[' => ']',
        '{' => '}',
        '<' => '>',
        '(' => ')',
        '«' => '»',
        other => other,
    };
    let from = open.len_utf8();
    let window_end = text.char_indices().nth(80).map_or(text.len(), |(at, _)| at);
    let (inner, end) = if open == '$' {
        // `$NAME`, `${name}`: shell's way.
        let rest = text.strip_prefix("${")?;
        let end = rest.find('}').filter(|end| *end < 40)?;
        (&rest[..end], end + 3)
    } else {
        let end = text.get(from..window_end)?.find(close)? + from;
        (&text[from..end], end + close.len_utf8())
    };
    let doubled = open == '{' && text.starts_with("{{") && text[end..].starts_with('}');
    let behind = text[end..].chars().next();
    let inner = inner.trim_matches(['{', ' ']);
    is_slot(inner, open, behind).then_some(end + usize::from(doubled))
}

fn is_slot(inner: &str, open: char, behind: Option<char>) -> bool {
    let has_letter = inner.chars().any(char::is_alphabetic);
    let odd = inner.contains(['@', '/', '\n', '=', ';', '<', '[', '(']);
    if !has_letter || odd {
        return false;
    }
    let words = normal(&inner.replace('_', " "));
    let count = words.split(' ').count();
    let names_slot = count <= SLOT_WORDS_MAX && words.split(' ').any(|it| SLOTS.contains(&it));
    let is_shout = inner
        .chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase);
    match open {
        '{' | '$' => count <= SLOT_WORDS_MAX,
        '[' => behind != Some('(') && (names_slot || is_shout && count >= 1 && inner.len() > 3),
        '<' | '«' => names_slot && !matches!(words.as_str(), "b" | "i" | "p" | "br"),
        '%' => names_slot && is_shout,
        // A bracket is mostly an aside: only one that is nothing but a slot counts.
        _ => {
            forms::tells_what_to_write(&words)
                || matches!(
                    words.as_str(),
                    "name"
                        | "company"
                        | "company name"
                        | "role"
                        | "date"
                        | "position"
                        | "interviewer"
                        | "interviewer s name"
                )
        }
    }
}

/// What is typed where a word is to follow.
const CROSSES: &str = concat!("X", "XX");

/// What the makers of a text leave where something is still to be done.
const REMINDERS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    "TBD",
    "TBC",
    "INSERT",
    "XXXX",
    "XXXXX",
    "xxx",
    "xxxx",
    "XYZ",
    "Xxx",
    "Xxxx",
];

/// Crosses, `____`, and the like.
fn marks(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..text.tokens.len() {
        let written = text.written(at..at + 1);
        let alone = text.tokens[at].gap >= Gap::Space
            && text
                .tokens
                .get(at + 1)
                .is_none_or(|it| it.gap >= Gap::Space);
        let named = at > 0
            && matches!(
                text.word(at - 1),
                "called"
                    | "named"
                    | "marked"
                    | "labelled"
                    | "labeled"
                    | "says"
                    | "said"
                    | "read"
                    | "no"
            )
            || matches!(
                text.word(at + 1),
                "list" | "lists" | "comment" | "comments" | "item" | "items" | "column" | "field"
            );
        let is_mark = match written {
            written if REMINDERS.contains(&written) => alone && !named,
            // The thirtieth of a series is written with a name before it, a chromosome beside its like.
            written if written == CROSSES || written == "XX" => {
                let led = at == 0
                    || text.tokens[at].gap > Gap::Space
                    || LEADS.contains(&text.word(at - 1));
                let paired = matches!(
                    text.word(at + 1),
                    "and" | "or" | "chromosome" | "chromosomes"
                );
                alone && led && (written == CROSSES || !paired)
            }
            _ => false,
        };
        if is_mark {
            found.push(text.bytes(at..at + 1));
        }
    }
    let mut at = 0;
    while let Some(start) = text.source[at..].find("___") {
        let start = at + start;
        let len = text.source[start..]
            .find(|c| c != '_')
            .unwrap_or(text.source.len() - start);
        found.push(start..start + len);
        at = start + len;
    }
    found
}
