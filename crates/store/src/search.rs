//! Finding words in what is recorded and in stored messages, letter for letter but for case. Every word must stand somewhere
//! in the same thing, at least one of them in what it says itself.

use jiff::Timestamp;
use meanwhile_core::fact::{Fact, FactKind};
use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use meanwhile_core::record::{Application, Desk, Employer, Person};
use meanwhile_core::timeline::Timeline;

use crate::conn::Mode;
use crate::error::StoreError;
use crate::tables::message;
use crate::user_store::UserStore;

/// Something that contains the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is.
    pub what: Found,
    /// The words and what is around them, on one line, at most some 160 characters.
    pub excerpt: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are the ids of what was found")]
pub enum Found {
    /// An employer, by name, alias or domain.
    Employer { id: EmployerId },
    /// An application, by employer, role, requisition or source.
    Application { id: ApplicationId },
    /// A person, by name, title or address.
    Person { id: PersonId },
    /// A fact, by the words the seeker wrote or it was read from, or by what is said of it.
    Fact {
        id: FactId,
        application: ApplicationId,
    },
    /// A message, by sender, subject or its new text; one of the seeker's own also by whom it went to.
    Message {
        key: String,
        application: Option<ApplicationId>,
        date: Timestamp,
    },
}

impl UserStore<'_> {
    /// At most `limit` messages that contain each word of `text`, the newest first. Nothing for a blank text.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn search_messages(&self, text: &str, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let wanted = Wanted::of(text);
        if wanted.words.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut tx = self.begin(Mode::Read).await?;
        let mut hits = Vec::new();
        for message in message::containing(&mut tx, &wanted.words, limit).await? {
            let texts = [message.subject.as_str(), message.newest_text.as_str()];
            let texts = texts.into_iter().chain(message::correspondents(&message));
            let what = Found::Message {
                key: message.key.clone(),
                application: message.filing.application,
                date: message.date,
            };
            hits.extend(wanted.hit(what, texts, &[]));
        }
        Ok(hits)
    }
}

/// What contains each word of `text` on a desk: employers, applications, people, then facts, the newest first. Nothing for a
/// blank text. Of a person and of a fact the employer and the role count beside their own words. `say` says of a fact what
/// stands on its timeline.
#[must_use]
pub fn search_desk(desk: &Desk, text: &str, say: impl Fn(&Fact) -> String) -> Vec<Hit> {
    let wanted = Wanted::of(text);
    if wanted.words.is_empty() {
        return Vec::new();
    }
    let named = |id: EmployerId| desk.employer(id).map_or("", |it| it.name.as_str());
    let mut hits = Vec::new();
    for employer in &desk.employers {
        let what = Found::Employer { id: employer.id };
        hits.extend(wanted.hit(what, of_employer(employer), &[]));
    }
    for file in &desk.files {
        let it = &file.application;
        let what = Found::Application { id: it.id };
        let label = match it.role.is_empty() {
            true => named(it.employer).to_owned(),
            false => format!("{}, {}", named(it.employer), it.role),
        };
        let texts = std::iter::once(label.as_str()).chain(of_application(it));
        hits.extend(wanted.hit(what, texts, &[]));
    }
    for person in &desk.people {
        let what = Found::Person { id: person.id };
        let employer = person.employer.map_or("", named);
        hits.extend(wanted.hit(what, of_person(person), &[employer]));
    }
    // What was corrected or taken back since does not stand any more.
    let timelines = desk.files.iter().map(|file| Timeline::new(&file.facts));
    let mut facts: Vec<&Fact> = timelines
        .flat_map(|timeline| timeline.facts().to_vec())
        .collect();
    facts.sort_by_key(|fact| std::cmp::Reverse((fact.at, fact.id)));
    for fact in facts {
        let what = Found::Fact {
            id: fact.id,
            application: fact.application,
        };
        let said = say(fact);
        let texts = of_fact(fact).into_iter().chain([said.as_str()]);
        let application = desk.file(fact.application).map(|it| &it.application);
        let beside = application.map_or(["", ""], |it| [named(it.employer), it.role.as_str()]);
        hits.extend(wanted.hit(what, texts, &beside));
    }
    hits
}

/// The words that are looked for, in lower case.
struct Wanted {
    words: Vec<String>,
}

impl Wanted {
    /// The words of a text, without the marks around them. *Assumption:* nobody looks for more than sixteen.
    fn of(text: &str) -> Self {
        const MOST: usize = 16;
        let is_mark = |letter| matches!(letter, ',' | ';' | '"' | '“' | '”' | '„');
        let words = text.split_whitespace().map(|it| it.trim_matches(is_mark));
        let words = words.filter(|it| !it.is_empty()).take(MOST);
        Self {
            words: words.map(str::to_lowercase).collect(),
        }
    }

    /// A hit if each word stands in one of the texts or `beside` them, and one of them in a text: what stands around it there
    /// is shown, of the text that holds most of them.
    fn hit<'a>(
        &self,
        what: Found,
        texts: impl Iterator<Item = &'a str>,
        beside: &[&str],
    ) -> Option<Hit> {
        let texts: Vec<(&str, String)> = texts.map(|it| (it, it.to_lowercase())).collect();
        let beside: Vec<String> = beside.iter().map(|it| it.to_lowercase()).collect();
        let stands = |word: &String| {
            let mut all = texts.iter().map(|(_, folded)| folded).chain(&beside);
            all.any(|text| text.contains(word.as_str()))
        };
        if !self.words.iter().all(stands) {
            return None;
        }
        let held = |folded: &str| {
            self.words
                .iter()
                .filter(|it| folded.contains(it.as_str()))
                .count()
        };
        // The first of those that hold as many.
        let most = texts.iter().rev().max_by_key(|(_, folded)| held(folded));
        let (text, folded) = most.filter(|(_, folded)| held(folded) > 0)?;
        let places = self
            .words
            .iter()
            .filter_map(|it| Some((folded.find(it.as_str())?, it)));
        let (at, word) = places.min_by_key(|(at, _)| *at)?;
        // Folding may change lengths, so this place in the text is near enough, not exact.
        let before = folded[..at].chars().count();
        let excerpt = around(text, before, word.chars().count());
        Some(Hit { what, excerpt })
    }
}

/// What stands around a place in a text, on one line, in whole words; dots where it goes on.
fn around(text: &str, at: usize, length: usize) -> String {
    /// Characters before what was found, and in all. *Assumption:* one or two lines.
    const BEFORE: usize = 60;
    const ALL: usize = 160;
    let letters: Vec<char> = text.chars().collect();
    let at = at.min(letters.len());
    let mut start = at.saturating_sub(BEFORE);
    while start > 0 && start < at && !letters[start - 1].is_whitespace() {
        start += 1;
    }
    let mut end = letters.len().min(start + ALL);
    let found = letters.len().min(at + length);
    while end > found && end < letters.len() && !letters[end].is_whitespace() {
        end -= 1;
    }
    let words: String = letters[start..end].iter().collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let goes_on = |cut: &[char]| cut.iter().any(|letter| !letter.is_whitespace());
    let before = if goes_on(&letters[..start]) {
        "… "
    } else {
        ""
    };
    let after = if goes_on(&letters[end..]) { " …" } else { "" };
    format!("{before}{words}{after}")
}

fn of_employer(employer: &Employer) -> impl Iterator<Item = &str> {
    let names = std::iter::once(&employer.name);
    let others = names.chain(&employer.aliases).chain(&employer.domains);
    others.chain(&employer.industry).map(String::as_str)
}

fn of_application(application: &Application) -> impl Iterator<Item = &str> {
    let role = std::iter::once(&application.role);
    let others = role.chain(&application.requisition);
    others.chain(&application.source).map(String::as_str)
}

fn of_person(person: &Person) -> impl Iterator<Item = &str> {
    let name = std::iter::once(&person.name);
    let others = name.chain(&person.title).chain(&person.addresses);
    others.map(String::as_str)
}

fn of_fact(fact: &Fact) -> Vec<&str> {
    let mut texts: Vec<&str> = match &fact.kind {
        FactKind::Debrief(debrief) => {
            let remarks = debrief
                .high_points
                .iter()
                .chain(&debrief.mattered)
                .chain(&debrief.shared_topics)
                .chain(&debrief.said)
                .map(|remark| remark.text.as_str());
            let lines = debrief.differently.iter().chain(&debrief.questions_asked);
            remarks.chain(lines.map(String::as_str)).collect()
        }
        FactKind::DebriefLine { text } | FactKind::Accomplishment { text } => vec![text],
        FactKind::Promised { words, .. } => vec![words],
        FactKind::Received(received) => vec![received.words.as_str()],
        FactKind::Applied
        | FactKind::Interview(_)
        | FactKind::Sent(_)
        | FactKind::CompetingOffer { .. }
        | FactKind::Posting { .. }
        | FactKind::Snoozed { .. }
        | FactKind::Closed { .. }
        | FactKind::Reopened
        | FactKind::Retracted => Vec::new(),
    };
    texts.extend(fact.evidence.as_ref().map(|seen| seen.words.as_str()));
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, wanted: &str, expected: &str) {
        let at = text.find(wanted).map_or(0, |at| text[..at].chars().count());
        assert_eq!(around(text, at, wanted.chars().count()), expected);
    }

    #[test]
    fn an_excerpt_begins_and_ends_with_whole_words() {
        check("Short and whole.", "and", "Short and whole.");
        let words = "number 1234567 ".repeat(30);
        let text = format!("{words}needle {words}");
        let at = text.find("needle").unwrap_or(0);
        let found = around(&text, at, 6);
        let inner = found.trim_start_matches("… ").trim_end_matches(" …");
        assert_ne!(inner, found);
        let mut all = inner.split(' ').filter(|word| *word != "needle");
        assert!(
            all.all(|word| matches!(word, "number" | "1234567")),
            "{found}"
        );
        assert!(inner.contains("needle"));
    }

    #[test]
    fn a_word_without_end_is_cut_where_it_was_found() {
        let text = format!("{}needle{}", "x".repeat(300), "y".repeat(300));
        let found = around(&text, 300, 6);
        assert!(
            found.contains("needle") && found.chars().count() < 170,
            "{found}"
        );
    }
}
