//! Which application a line is about, and who: its parts against what is recorded.

use std::ops::Range;

use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::record::Desk;
use meanwhile_core::timeline::Timeline;

use super::line::{Line, Part, Role};
use super::people::{applications_of, people};
use super::{LineApplication, LineKind, QuickLine};
use crate::fold::tokens;
use crate::present::Names;

/// Whom a line names.
#[derive(Clone, Debug)]
pub(super) struct Whom {
    pub application: LineApplication,
    /// People: what to hand to an action, and the name to show.
    pub people: Vec<(String, String)>,
    pub notes: Vec<String>,
}

/// Letters of a word that may stand for a name. *Assumption:* shorter ones are slips.
const NAME_CHARS_MIN: usize = 2;

/// Finds out, and marks the words.
pub(super) fn whom(
    line: &mut Line<'_>,
    names: &Names<'_>,
    desk: &Desk,
    kind: Option<LineKind>,
    input: &QuickLine,
) -> Whom {
    let mut parts = line.parts();
    let mut whom = Whom {
        application: LineApplication::None,
        people: Vec::new(),
        notes: Vec::new(),
    };
    let chosen = input.application.as_deref().filter(|it| !it.is_empty());
    let chosen = chosen
        .and_then(|it| it.parse::<ApplicationId>().ok())
        .filter(|id| desk.file(*id).is_some());
    let order = [
        Role::At,
        Role::Bare,
        Role::From,
        Role::To,
        Role::With,
        Role::For,
    ];
    for role in order {
        let Some(found) = known_application(line, names, desk, &parts, role) else {
            continue;
        };
        whom.application = found.1;
        line.use_up(found.0);
        parts = line.parts();
        break;
    }
    if let Some(id) = chosen {
        whom.application = LineApplication::One {
            application: names.application(id),
        };
    }
    people(line, names, desk, kind, &parts, &mut whom);
    if matches!(whom.application, LineApplication::None) {
        take_own_house(line, desk, &whom);
    }
    // “… Acme with Dana Cho” is about Acme, also where Dana is known from another house.
    if !names_a_house(line) {
        by_person(names, desk, &mut whom);
    }
    if let Some(employer) = input
        .employer
        .as_deref()
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        let role = input.role.as_deref().unwrap_or_default().trim().to_owned();
        line_names(line, employer);
        line_names(line, &role);
        if matches!(whom.application, LineApplication::None) {
            whom.application = LineApplication::New {
                employer: employer.to_owned(),
                role,
            };
        }
    } else if matches!(whom.application, LineApplication::None) {
        new_application(line, &mut whom, input);
        say_where_known(names, desk, &mut whom);
    }
    whom
}

/// Says where somebody stands who is named with a house that is not recorded: that house may not be theirs.
fn say_where_known(names: &Names<'_>, desk: &Desk, whom: &mut Whom) {
    if !matches!(whom.application, LineApplication::New { .. }) {
        return;
    }
    let ids = whom
        .people
        .iter()
        .filter_map(|(id, _)| id.parse::<PersonId>().ok());
    let known = ids.filter_map(|id| {
        let label = names.label(*applications_of(desk, id).first()?);
        let name = names.person_name(id);
        Some(format!(
            "{name} is known from {label}. If that is meant, name no other house."
        ))
    });
    let known: Vec<String> = known.collect();
    whom.notes.extend(known);
}

/// Marks the name of the house for which somebody works who is named: “thanked Mia at Pollard” is about the application for
/// which Mia of the agency Pollard stands between, and not about one at Pollard.
fn take_own_house(line: &mut Line<'_>, desk: &Desk, whom: &Whom) {
    let ids = whom
        .people
        .iter()
        .filter_map(|(id, _)| id.parse::<PersonId>().ok());
    let houses = ids.filter_map(|id| desk.employer(desk.person(id)?.employer?));
    let houses: Vec<Vec<String>> = houses.map(|house| tokens(&house.name)).collect();
    let is_own = |part: &Part| {
        let words = tokens(line.source(part.words.clone()));
        !words.is_empty() && houses.iter().any(|house| house.starts_with(&words))
    };
    let parts = line.parts();
    let own = parts
        .iter()
        .find(|part| matches!(part.role, Role::At | Role::From) && is_own(part));
    if let Some(own) = own.map(|part| part.words.clone()) {
        line.use_up(own);
    }
}

/// Whether words are left that are written like a name: after “at”, or with a capital within the line.
fn names_a_house(line: &Line<'_>) -> bool {
    let is_name = |part: &Part| {
        let words = line.source(part.words.clone());
        let is_capital = words.starts_with(char::is_uppercase);
        part.role == Role::At || is_capital && part.role == Role::Bare && part.words.start > 0
    };
    line.parts().iter().any(is_name)
}

/// Marks the words of a name that was given apart.
fn line_names(line: &mut Line<'_>, name: &str) {
    let words = tokens(name).join(" ");
    if let Some(range) = line.find(&words).filter(|_| !words.is_empty()) {
        line.use_up(range);
    }
}

/// The longest run of words in a part of that role that names recorded applications.
fn known_application(
    line: &Line<'_>,
    names: &Names<'_>,
    desk: &Desk,
    parts: &[Part],
    role: Role,
) -> Option<(Range<usize>, LineApplication)> {
    let mut best: Option<(Range<usize>, LineApplication)> = None;
    for part in parts.iter().filter(|part| part.role == role) {
        let count = part.words.len();
        let lengths = (1..=count.min(8)).rev();
        for range in lengths.flat_map(|length| {
            let first = part.words.start;
            (first..=first + count - length).map(move |start| start..start + length)
        }) {
            if best.as_ref().is_some_and(|(it, _)| it.len() >= range.len()) {
                break;
            }
            let words = line.source(range.clone());
            let ids: Vec<ApplicationId> = names.index().all_applications(words);
            let named: Vec<ApplicationId> = ids
                .into_iter()
                .filter(|id| names_it(desk, names, *id, words))
                .collect();
            let found = match named.as_slice() {
                [] => continue,
                [id] => LineApplication::One {
                    application: names.application(*id),
                },
                several => LineApplication::Several {
                    choices: open_first(desk, names, several),
                },
            };
            best = Some((range, found));
        }
    }
    best
}

/// Whether words name an application by its employer or role, and not by somebody who happens to belong to it.
fn names_it(desk: &Desk, names: &Names<'_>, id: ApplicationId, words: &str) -> bool {
    let wanted = tokens(words);
    let long = wanted.iter().any(|it| it.chars().count() >= NAME_CHARS_MIN);
    let file = desk.file(id);
    let employer = file.and_then(|it| desk.employer(it.application.employer));
    let mut known = tokens(&names.label(id));
    known.extend(
        employer
            .into_iter()
            .flat_map(|it| it.aliases.iter().flat_map(|alias| tokens(alias))),
    );
    // Of a role alone the beginning is not enough: “data” begins many things.
    let name = employer.map(|it| {
        let aliases = it.aliases.iter().flat_map(|alias| tokens(alias));
        tokens(&it.name)
            .into_iter()
            .chain(aliases)
            .collect::<Vec<_>>()
    });
    let of_employer = name.unwrap_or_default();
    let begins = |all: &[String], part: &String| all.iter().any(|it| it.starts_with(part.as_str()));
    long && wanted.iter().all(|part| begins(&known, part))
        && wanted
            .iter()
            .any(|part| part.chars().count() >= NAME_CHARS_MIN && begins(&of_employer, part))
}

/// Applications by name, those that are not over first.
fn open_first(
    desk: &Desk,
    names: &Names<'_>,
    ids: &[ApplicationId],
) -> Vec<crate::shapes::ApplicationRef> {
    use meanwhile_core::fact::FactKind;
    let is_over = |id: ApplicationId| {
        let timeline = desk.file(id).map(|file| Timeline::new(&file.facts));
        timeline.is_some_and(|it| {
            it.facts()
                .iter()
                .any(|fact| matches!(fact.kind, FactKind::Closed { .. }))
        })
    };
    let mut all: Vec<_> = ids
        .iter()
        .map(|id| (is_over(*id), names.application(*id)))
        .collect();
    all.sort_by(|a, b| (a.0, &a.1.employer, &a.1.role).cmp(&(b.0, &b.1.employer, &b.1.role)));
    all.into_iter().map(|(_, it)| it).collect()
}

/// The application of somebody who is named, where none is.
fn by_person(names: &Names<'_>, desk: &Desk, whom: &mut Whom) {
    if !matches!(whom.application, LineApplication::None) {
        return;
    }
    let id = whom
        .people
        .iter()
        .find_map(|(id, _)| id.parse::<PersonId>().ok());
    let Some(id) = id else {
        return;
    };
    let all = applications_of(desk, id);
    whom.application = match all.as_slice() {
        [] => return,
        [one] => LineApplication::One {
            application: names.application(*one),
        },
        several => LineApplication::Several {
            choices: open_first(desk, names, several),
        },
    };
    whom.notes.push(format!(
        "The application was found by {}.",
        names.person_name(id)
    ));
}

/// An application that is not recorded: its employer and, where it is told, its role.
/// Words without a date behind them that is none: “Zeta Works 32/13”. It stays unused, and is said to be.
fn without_date(line: &Line<'_>, mut words: Range<usize>) -> Range<usize> {
    let is_date = |word: &str| {
        word.starts_with(|it: char| it.is_ascii_digit())
            && word.contains(['/', ':', '.'])
            && !word.contains(char::is_alphabetic)
    };
    while !words.is_empty() && is_date(line.source(words.end - 1..words.end)) {
        words.end -= 1;
    }
    words
}

fn new_application(line: &mut Line<'_>, whom: &mut Whom, input: &QuickLine) {
    let parts = line.parts();
    let order = [Role::At, Role::From, Role::Bare, Role::To, Role::With];
    let employer = order
        .iter()
        .find_map(|role| parts.iter().find(|part| part.role == *role));
    let Some(employer) = employer else {
        return;
    };
    let words = without_date(line, employer.words.clone());
    let name = line.source(words.clone()).to_owned();
    // A name has a letter in it.
    if !name.chars().any(char::is_alphabetic) {
        return;
    }
    line.use_up(words);
    let rest = line.parts();
    let role = rest.iter().find(|part| part.role == Role::For);
    let role = role.or_else(|| rest.iter().find(|part| part.role == Role::Bare));
    let role = role.map(|part| without_date(line, part.words.clone()));
    let named = role.clone().map(|words| line.source(words).to_owned());
    if let Some(words) = role {
        line.use_up(words);
    }
    let given = input
        .role
        .as_deref()
        .map(str::trim)
        .filter(|it| !it.is_empty());
    let role = given.map(str::to_owned).or(named).unwrap_or_default();
    whom.application = LineApplication::New {
        employer: name,
        role,
    };
}
