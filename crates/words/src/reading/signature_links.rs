//! Links to book a time that stand in a signature: they are in every mail of their writer, whatever it is about.
//!
//! Decides only about phrases of meeting below the letter; what the letter itself says is never touched.

use std::sync::LazyLock;

use meanwhile_core::fact::ReadingKind as K;

use super::cue::Cue;
use super::request::letter;
use crate::text::{Hit, Lexicon, Text, normal};

/// Words of a letter that send its reader to the link below, or speak of meeting at all.
static SPEAKS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words = "book|schedule|grab|pick|choose|find|reserve|arrange|set .. time|slot|call|meeting|chat|appointment; \
                 link|calendar below|beneath|underneath; link|calendar in|under my signature; my calendar; \
                 booking link; calendly; using|via|through|use .. link; # am|pm; # o clock; \
                 interview*; able to speak|meet|talk|chat|join; on the call; the|our|this call|conversation; \
                 sort out|find|arrange .. time; pick|choose one; slots; availability; in the diary|calendar; reschedule*";
    Lexicon::new(words.split(';').map(|pattern| ((), pattern.trim())))
});

/// The hits without those of links in a signature, unless the letter speaks of booking a time, or of meeting at all.
pub(super) fn left_out(text: &Text<'_>, mut hits: Vec<Hit<Cue>>) -> Vec<Hit<Cue>> {
    let meets = |hit: &Hit<Cue>| matches!(hit.tag, Cue::Means(K::Scheduling, _));
    if !hits.iter().any(meets) {
        return hits;
    }
    let end = letter(text).end;
    let is_link = |hit: &Hit<Cue>| {
        let line = Line::around(text, hit.tokens.start);
        line.books() && (hit.tokens.start >= end || line.is_below_name())
    };
    let mut links = hits.iter().filter(|hit| meets(hit) && is_link(hit));
    let Some(first) = links.next().map(|hit| hit.tokens.start) else {
        return hits;
    };
    let says_so = hits.iter().any(|hit| meets(hit) && !is_link(hit));
    let before = first.min(end);
    let sends_there = || {
        let mut found = SPEAKS.find(text).into_iter();
        found.any(|hit| hit.tokens.end <= before) || names_hour(text, before)
    };
    if !says_so && !sends_there() {
        hits.retain(|hit| !meets(hit) || !is_link(hit));
    }
    hits
}

/// Whether the first tokens of a text name a time of day, such as `17:00` or `8:30am`.
fn names_hour(text: &Text<'_>, tokens: usize) -> bool {
    let is_digits = |word: &str, most: usize| {
        (1..=most).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let end = text.bytes(0..tokens.max(1)).end.min(text.source.len());
    let mut words = text.source[..end].split(|c: char| c.is_whitespace() || ",;()".contains(c));
    words.any(|word| {
        let hour = word
            .split_once([':', '.'])
            .map(|(hour, rest)| (hour, rest.get(..2)));
        hour.is_some_and(|(hour, minute)| {
            is_digits(hour, 2) && minute.is_some_and(|it| it.len() == 2 && is_digits(it, 2))
        })
    })
}

/// One line of a text, and what stands above it.
struct Line<'a> {
    line: &'a str,
    above: &'a str,
}

impl<'a> Line<'a> {
    fn around(text: &Text<'a>, token: usize) -> Self {
        let source = text.source;
        let at = text.bytes(token..token + 1).start;
        let start = source[..at].rfind('\n').map_or(0, |end| end + 1);
        let len = source[at..].find('\n').unwrap_or(source.len() - at);
        Self {
            line: &source[start..at + len],
            above: &source[..start],
        }
    }

    /// Whether it is a link, perhaps with what it is for.
    fn books(&self) -> bool {
        const LINKS: &[&str] = &["http", "www.", "calendly.com", "cal.com"];
        let lower = self.line.to_lowercase();
        LINKS.iter().any(|link| lower.contains(link)) || {
            let words = normal(self.line);
            words.starts_with("book ") || words.starts_with("schedule ")
        }
    }

    /// Whether a name stands alone above it, perhaps with a title or a number between.
    fn is_below_name(&self) -> bool {
        /// Lines of a signature. *Assumption.*
        const LINES: usize = 4;
        let lines = self.above.lines().map(str::trim).rev();
        let block = lines
            .skip_while(|line| line.is_empty())
            .take_while(|line| !line.is_empty());
        let block: Vec<&str> = block.take(LINES + 1).collect();
        block.len() <= LINES && block.last().is_some_and(|first| is_name(first))
    }
}

/// One to three words with capitals and nothing else.
fn is_name(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let is_word = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || "-'’.".contains(c))
    };
    words.clone().count() <= 3 && words.all(is_word) && !line.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::found::Found;

    /// Whether a message speaks of meeting.
    #[track_caller]
    fn check(source: &str, expected: bool) {
        let found = Found::new("", source);
        let meets = |hit: &Hit<Cue>| matches!(hit.tag, Cue::Means(K::Scheduling, _));
        assert_eq!(found.hits.iter().any(meets), expected, "{source}");
    }

    const LINK: &str = "Book time with me: https://calendly.com/dana-roth";

    #[test]
    fn a_link_in_a_signature_says_nothing_of_meeting() {
        for letter in [
            "Hi Ada,\n\nthe team is still reading the applications. You will hear from us by Friday.\n\nBest regards,\nDana Roth\n{LINK}",
            "Hi Ada,\n\nunfortunately we went with another candidate.\n\nDana Roth\nRecruiter\n{LINK}",
            "Hi Ada,\n\nwe have received your documents.\n\nDana\n\nhttps://calendly.com/dana-roth",
            "We have received your documents.\n\n-- \nDana Roth\n{LINK}",
        ] {
            check(&letter.replace("{LINK}", LINK), false);
        }
    }

    #[test]
    fn a_link_to_which_the_letter_sends_counts_wherever_it_stands() {
        for letter in [
            "Hi Ada,\n\nplease use the link below my name, and we will talk.\n\nBest regards,\nDana Roth\n{LINK}",
            "Hi Ada,\n\ncould you grab a slot in my calendar?\n\nBest,\nDana\n{LINK}",
            "Hi Ada,\n\nhere you are: https://calendly.com/dana-roth\n\nBest,\nDana",
            "Hi Ada,\n\ndoes next Friday at 17:00 suit?\n\nBest,\nDana\n{LINK}",
            "Hi Ada,\n\nhow about Friday, 2pm?\n\nBest,\nDana\n{LINK}",
            "Hi Ada,\n\nwe would like to invite you to an interview.\n\nBest,\nDana\n{LINK}",
        ] {
            check(&letter.replace("{LINK}", LINK), true);
        }
    }
}
