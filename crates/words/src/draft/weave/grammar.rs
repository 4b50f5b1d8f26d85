//! A small grammar of English, strict on purpose: what it does not follow to the last word is no phrase and no clause.
//!
//! It recognises and builds nothing. Commas, asides and a second thought are outside of it. Phrases and subjects are here, verbs
//! and what belongs to them in [`super::predicate`].

use std::cell::Cell;

use super::token::Token;
use super::words;
use super::words::has;

/// Content words of a noun phrase. *Assumption:* in longer rows it is seldom sure which of them is a verb.
const ROW_MAX: usize = 4;

/// Who does what a verb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// “it”, “the lab”.
    One,
    /// “we”, “nurses”, “you”.
    Many,
    /// “I”.
    Me,
    /// “the team”, “data”: either verb is right.
    Either,
}

/// Steps after which a piece counts as not understood: a sentence that people write takes some dozens. *Assumption.*
const STEPS_MAX: u32 = 4000;

/// The words that are read.
#[derive(Debug)]
pub struct Reader<'a>(pub &'a [Token], Cell<u32>);

impl<'a> Reader<'a> {
    /// A reader of these words.
    pub const fn new(words: &'a [Token]) -> Self {
        Self(words, Cell::new(0))
    }

    /// Counts a step; `false` where there were too many.
    pub fn goes_on(&self) -> bool {
        self.1.set(self.1.get() + 1);
        self.1.get() < STEPS_MAX
    }

    pub fn lower(&self, at: usize) -> &str {
        self.0.get(at).map_or("", |it| it.lower.as_str())
    }

    pub fn is_end(&self, at: usize) -> bool {
        at >= self.0.len()
    }

    /// Where noun phrases that begin at `at` can end, without what hangs on them.
    pub fn phrase_ends(&self, at: usize) -> Vec<usize> {
        if !self.goes_on() {
            return Vec::new();
        }
        let mut from = at;
        if self
            .0
            .get(from)
            .is_some_and(|it| it.is_determiner() || it.is_number())
        {
            from += 1;
            let inner = has!(
                "the my your our two three four five six few other many more same own next last first",
                self.lower(from)
            ) || self.0.get(from).is_some_and(Token::is_number);
            if inner && !self.is_end(from + 1) {
                from += 1;
            }
        }
        let mut ends = Vec::new();
        for end in from..self.0.len().min(from + ROW_MAX + 1) {
            let word = &self.0[end];
            let before = end
                .checked_sub(1)
                .filter(|it| *it >= from)
                .map(|it| &self.0[it]);
            let numbered = word.is_number()
                && before.is_some_and(|it| {
                    has!("day week level room bay ward year phase chapter stage step floor version band page unit grade gate platform shift", &it.lower)
                });
            let after_plural = before.is_some_and(|it| it.is_plural() && !it.is_compound());
            let broken = before.is_some_and(|it| it.comma);
            let is_verb = before.is_some() && word.is_third_only();
            if broken
                || is_verb
                || after_plural
                || !(word.is_modifier() || numbered)
                || word.is_number() && !numbered && end > from
            {
                break;
            }
            let counts =
                before.is_some_and(|it| has!("top first last next", &it.lower)) && numbered;
            if word.is_noun() || numbered && !counts {
                ends.push(end + 1);
            }
        }
        ends
    }

    /// Whether a thing stands here and nothing else: “the tour of the lab”, “how you test sensors” aside.
    pub fn is_thing(&self, at: usize) -> bool {
        self.phrase_ends(at)
            .into_iter()
            .any(|end| self.hangs_on(end, true))
    }

    /// What hangs on a noun, up to the end. `loose` where what has to be done, or when, may follow.
    pub fn hangs_on(&self, at: usize, is_bare: bool) -> bool {
        if self.is_end(at) {
            return true;
        }
        if self.0[at - 1].comma {
            return self.lists(at);
        }
        let word = self.lower(at);
        if words::is_preposition(word) {
            let vague = is_bare
                && has!(
                    "by until after before since despite past up down off out like as",
                    word
                );
            return !vague && self.behind_preposition(at + 1);
        }
        match word {
            "and" | "or" => self.is_thing(at + 1) || self.is_doing(at + 1),
            "to" => self.is_task(at + 1),
            "that" | "which" | "who" => {
                self.verb_group(at + 1, Number::Either) || self.is_clause(at + 1)
            }
            "where" | "when" | "why" | "how" => self.is_clause(at + 1),
            "i" | "we" | "you" => self.is_clause(at),
            // “the night the bay flooded”.
            "the" => {
                has!(
                    "night day time year week summer moment way",
                    self.lower(at - 1)
                ) && self.is_clause(at)
            }
            _ => false,
        }
    }

    /// “sensors, reports and tea”.
    fn lists(&self, at: usize) -> bool {
        if ["and", "or"].contains(&self.lower(at)) {
            return self.is_thing(at + 1);
        }
        self.phrase_ends(at).into_iter().any(|end| {
            !self.is_end(end)
                && (self.0[end - 1].comma && self.lists(end)
                    || ["and", "or"].contains(&self.lower(end)) && self.is_thing(end + 1))
        })
    }

    pub fn behind_preposition(&self, at: usize) -> bool {
        let word = self.lower(at);
        if has!("you me us it", word) {
            return self.follows(at + 1);
        }
        if has!("someone somebody everyone everybody anyone", word) {
            return self.behind_object(at + 1);
        }
        let hour = has!(
            "one two three four five six seven eight nine ten eleven twelve noon midnight others",
            word
        );
        self.phrase_ends(at)
            .into_iter()
            .any(|end| self.behind_object(end))
            || hour && self.follows(at + 1)
            || self.is_doing(at)
            || words::is_question_word(word) && self.is_question(at)
            || self.0.get(at).is_some_and(Token::is_number) && self.follows(at + 1)
    }

    /// Where a subject that begins at `at` can end, and its number.
    pub fn subjects(&self, at: usize) -> Vec<(usize, Number)> {
        let word = self.lower(at);
        let bare = word.split('’').next().unwrap_or("");
        let number = match bare {
            "i" => Some(Number::Me),
            "we" | "you" | "they" => Some(Number::Many),
            "it" | "everyone" | "everybody" | "nobody" | "someone" | "somebody" => {
                Some(Number::One)
            }
            "there" => Some(Number::Either),
            _ => None,
        };
        if let Some(number) = number {
            if bare == "you" && self.lower(at + 1) == "and" && self.lower(at + 2) == "i" {
                return vec![(at + 3, Number::Many)];
            }
            if bare == "everyone" && self.lower(at + 1) == "on" {
                let ends = self.phrase_ends(at + 2).into_iter();
                return ends.map(|it| (it, number)).collect();
            }
            // The verb is in the pronoun: “we’re”.
            return vec![(if word == bare { at + 1 } else { at }, number)];
        }
        if self.lower(at) == "both" && self.lower(at + 1) == "of" && self.lower(at + 2) == "us" {
            return vec![(at + 3, Number::Many)];
        }
        let mut found = Vec::new();
        for end in self.phrase_ends(at) {
            if self.0[end - 1].comma {
                continue;
            }
            let head = &self.0[end - 1];
            let bare = !(self.0[at].is_determiner() || self.0[at].is_number());
            // “ferry runs to Bergen”: one of many ferries, or the verb of another thought.
            if bare && !head.is_capital() && !head.is_plural() && words::needs_article(&head.lower)
            {
                continue;
            }
            found.push((end, self.number(at, end)));
            let joins = self.lower(end);
            if has!("of in on at for from with and", joins) {
                for far in self
                    .phrase_ends(end + 1)
                    .into_iter()
                    .filter(|it| !self.0[it - 1].comma)
                {
                    found.push((
                        far,
                        if joins == "and" {
                            Number::Many
                        } else {
                            self.number(at, end)
                        },
                    ));
                }
            }
        }
        found
    }

    fn number(&self, at: usize, end: usize) -> Number {
        let head = &self.0[end - 1];
        let first = self.lower(at);
        let several = has!(
            "two three four five six seven eight nine ten several many few most both these those",
            first
        ) || self.0[at].is_number();
        if has!(
            "team company data staff board crew group people department",
            &head.lower
        ) {
            return if several || head.lower == "people" {
                Number::Many
            } else {
                Number::Either
            };
        }
        if several || head.is_plural() {
            return Number::Many;
        }
        // A name in the plural, “Fridays”, looks as one in the singular, “Jones”.
        if head.is_capital() && head.lower.ends_with('s') {
            return Number::Either;
        }
        Number::One
    }
}
