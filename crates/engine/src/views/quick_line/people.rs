//! The people whom a line names: who is recorded by these words, or the words that look like a name.

use std::ops::Range;

use meanwhile_core::id::{ApplicationId, PersonId};
use meanwhile_core::record::Desk;

use super::line::{Line, Part, Role};
use super::whom::Whom;
use super::{LineApplication, LineKind};
use crate::present::Names;
use crate::resolve::Resolved;
use crate::views::people_in;

/// The people of the parts that name some.
pub(super) fn people(
    line: &mut Line<'_>,
    names: &Names<'_>,
    desk: &Desk,
    kind: Option<LineKind>,
    parts: &[Part],
    whom: &mut Whom,
) {
    let has_application = !matches!(whom.application, LineApplication::None);
    for part in parts {
        let words = line.source(part.words.clone()).to_owned();
        let known = known_person(names, desk, whom, &words);
        let is_theirs = match part.role {
            Role::With => true,
            Role::To => kind == Some(LineKind::Sent),
            Role::Bare if kind == Some(LineKind::Sent) && is_thanked(line, part) => true,
            Role::From | Role::Bare => {
                matches!(
                    kind,
                    Some(LineKind::Heard | LineKind::Sent | LineKind::Promise)
                ) && (known.is_some() || has_application && part.role == Role::From)
            }
            Role::At | Role::For => false,
        };
        // “interview with Acme”: nobody else is named, so that it is the employer.
        let is_employer = !has_application && known.is_none() && !names_another(line, parts, part);
        if !is_theirs || is_employer {
            continue;
        }
        let found: Vec<(Range<usize>, (String, String))> = match known {
            Some(known) if part.words.len() <= 3 => vec![(part.words.clone(), known)],
            _ => {
                let each = split_names(line, part).into_iter();
                each.filter_map(|range| one_of_them(line, names, desk, whom, range))
                    .collect()
            }
        };
        // What joins names goes with them.
        for at in part.words.clone() {
            if line.words[at].folded == "and" {
                line.use_up(at..at + 1);
            }
        }
        for (range, one) in found {
            line.use_up(range);
            if !whom.people.contains(&one) {
                whom.people.push(one);
            }
        }
    }
}

/// Whether words that are written like a name follow “thanked”: whoever is thanked is no role.
fn is_thanked(line: &Line<'_>, part: &Part) -> bool {
    let before = part.words.start.checked_sub(1);
    let follows = before.is_some_and(|at| line.words[at].folded == "thanked");
    follows
        && line
            .source(part.words.clone())
            .starts_with(char::is_uppercase)
}

/// The longest beginning of these words that names somebody: who is recorded, or the words that look like a name.
fn one_of_them(
    line: &Line<'_>,
    names: &Names<'_>,
    desk: &Desk,
    whom: &Whom,
    range: Range<usize>,
) -> Option<(Range<usize>, (String, String))> {
    /// Words of a name that nobody bears yet, where none begins with a capital. *Assumption.*
    const SMALL_MAX: usize = 3;
    for end in (range.start + 1..=range.end).rev() {
        // “Dana Bell” is not the Dana who is known by another name.
        let is_followed = line.source(end..range.end).starts_with(char::is_uppercase);
        if end == range.start + 1 && is_followed {
            break;
        }
        let found = known_person(names, desk, whom, line.source(range.start..end));
        if let Some(known) = found {
            return Some((range.start..end, known));
        }
    }
    let is_capital = |at: usize| {
        line.source(at..at + 1)
            .starts_with(|c: char| c.is_uppercase() || c == '<')
    };
    let is_particle = |at: usize| {
        matches!(
            line.words[at].folded.as_str(),
            "von" | "van" | "de" | "der" | "den" | "da" | "la" | "bin" | "al"
        )
    };
    let end = if is_capital(range.start) {
        let belongs = |at: &usize| {
            is_capital(*at) || is_particle(*at) || line.source(*at..at + 1).contains('@')
        };
        range.start + range.clone().take_while(belongs).count()
    } else {
        range.end.min(range.start + SMALL_MAX)
    };
    let name = line.source(range.start..end).to_owned();
    (!name.is_empty()).then(|| (range.start..end, (name.clone(), name)))
}

/// Whether another part of the line can be the employer.
fn names_another(line: &Line<'_>, parts: &[Part], own: &Part) -> bool {
    let other = |part: &&Part| {
        part.words != own.words && matches!(part.role, Role::At | Role::Bare | Role::From)
    };
    parts
        .iter()
        .filter(other)
        .any(|part| !line.source(part.words.clone()).is_empty())
}

/// The words of each name, where “and” stands between them.
fn split_names(line: &Line<'_>, part: &Part) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let mut start = part.words.start;
    for at in part.words.clone() {
        if matches!(line.words[at].folded.as_str(), "and" | "und" | "plus") {
            names.push(start..at);
            start = at + 1;
        }
    }
    names.push(start..part.words.end);
    names.into_iter().filter(|it| !it.is_empty()).collect()
}

/// A recorded person by these words: of several, the one who belongs to the application.
fn known_person(
    names: &Names<'_>,
    desk: &Desk,
    whom: &Whom,
    words: &str,
) -> Option<(String, String)> {
    if words.is_empty() {
        return None;
    }
    let known = |id: PersonId| (id.to_string(), names.person_name(id));
    match names.index().person(words) {
        Resolved::One { id } => Some(known(id)),
        Resolved::Several { choices } => {
            let LineApplication::One { application } = &whom.application else {
                return None;
            };
            let ids = choices
                .iter()
                .filter_map(|it| it.id.parse::<PersonId>().ok());
            let mut own = ids.filter(|id| applications_of(desk, *id).contains(&application.id));
            let first = own.next()?;
            own.next().is_none().then(|| known(first))
        }
        Resolved::None { .. } => None,
    }
}

/// The applications that somebody belongs to.
pub(in crate::views) fn applications_of(desk: &Desk, id: PersonId) -> Vec<ApplicationId> {
    let has = |file: &&meanwhile_core::record::File| {
        file.application.people.contains(&id)
            || file.facts.iter().any(|fact| people_in(fact).contains(&id))
    };
    desk.files
        .iter()
        .filter(has)
        .map(|file| file.application.id)
        .collect()
}
