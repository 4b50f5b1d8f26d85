//! Verbs and what belongs to them, for [`super::grammar`]: up to the last word, or not at all.

use super::grammar::{Number, Reader};
use super::token::Token;
use super::words::has;
use super::{verbs, words};

impl Reader<'_> {
    /// What somebody does, without its subject: “talking about maps”.
    pub fn is_doing(&self, at: usize) -> bool {
        let word = self.lower(at);
        let passive = word == "being"
            && (verbs::forms(self.lower(at + 1)).is_some_and(|it| it.participle)
                || self.lower(at + 1) == "able"
                || self.lower(at + 1) == "on");
        let next = at + 1 + usize::from(passive);
        (verbs::forms(word).is_some_and(|it| it.gerund) || passive)
            && self.no_comma(at)
            && self.follows(next)
    }

    /// What is to be done: “reduce the backlog”.
    pub fn is_task(&self, at: usize) -> bool {
        let word = self.lower(at);
        (verbs::forms(word).is_some_and(|it| it.base) || word == "be" && !self.is_end(at + 1))
            && self.no_comma(at)
            && self.follows(at + 1)
    }

    /// “how you test sensors”, “what makes a good nurse”.
    pub fn is_question(&self, at: usize) -> bool {
        let (word, next) = (self.lower(at), at + 1);
        if !words::is_question_word(word) || self.is_end(next) {
            return false;
        }
        match word {
            "how" => {
                self.lower(next) == "to" && self.is_task(next + 1)
                    || self.is_clause(next)
                    || (self.0[next].is_adjective()
                        || words::is_adverb(self.lower(next))
                        || self.lower(next).ends_with("ly")
                        || has!("much many", self.lower(next)))
                        && (self.is_clause(next + 1)
                            || self.subjects(next + 1).into_iter().any(|(it, _)| {
                                has!("is are was were", self.lower(it)) && self.is_end(it + 1)
                            })
                            || self
                                .phrase_ends(next + 1)
                                .into_iter()
                                .any(|it| self.is_clause(it)))
            }
            "what" | "who" => self.verb_group(next, Number::One) || self.is_clause(next),
            "which" => self
                .phrase_ends(next)
                .into_iter()
                .any(|it| self.is_clause(it)),
            _ => self.is_clause(next),
        }
    }

    /// A subject, its verb and what belongs to it.
    pub fn is_clause(&self, at: usize) -> bool {
        !self.is_end(at)
            && self
                .subjects(at)
                .into_iter()
                .any(|(verb, number)| self.verb_group(verb, number))
    }

    /// A finite verb for the number, and what belongs to it, up to the end.
    pub fn verb_group(&self, at: usize, number: Number) -> bool {
        let tail = self.lower(at).split_once('’').map(|(_, tail)| tail);
        if let Some(tail) = tail
            && (words::is_subject_pronoun(self.lower(at)) || self.lower(at) == "there’s")
        {
            return self.behind_pronoun(tail, self.past_adverbs(at + 1));
        }
        let at = self.past_adverbs(at);
        if self.is_end(at) || at > 0 && self.0[at - 1].comma {
            return false;
        }
        let word = self.lower(at).to_owned();
        let word = word.as_str();
        let bare = word.strip_suffix("n’t").unwrap_or(word);
        let next = self.past_adverbs(at + 1 + usize::from(self.lower(at + 1) == "not"));
        if verbs::is_modal(word) {
            return self.is_task(next);
        }
        let agrees = |one: &str, many: &str, me: &str| match number {
            Number::One => bare == one,
            Number::Many => bare == many,
            Number::Me => bare == me,
            Number::Either => bare == one || bare == many,
        };
        if has!("am is are was were", bare) {
            return (agrees("is", "are", "am") || agrees("was", "were", "was"))
                && self.behind_be(next);
        }
        if has!("has have had", bare) {
            return (bare == "had" || agrees("has", "have", "have")) && self.behind_have(next);
        }
        if has!("do does did", bare) {
            let negated = bare != word || self.lower(at + 1) == "not";
            let object = || {
                self.phrase_ends(at + 1)
                    .into_iter()
                    .any(|it| self.behind_object(it))
            };
            return (bare == "did" || agrees("does", "do", "do"))
                && if negated {
                    self.is_task(next)
                } else {
                    object()
                };
        }
        let Some(forms) = verbs::forms(word) else {
            return false;
        };
        let fits = forms.past
            || match number {
                Number::One => forms.third,
                Number::Many | Number::Me => forms.base,
                Number::Either => forms.third || forms.base,
            };
        fits && self.no_comma(at) && self.follows(at + 1)
    }

    /// What follows a pronoun that holds its verb: “we’re”, “you’d”.
    fn behind_pronoun(&self, tail: &str, next: usize) -> bool {
        match tail {
            "m" | "re" | "s" => self.behind_be(next),
            "ve" => self.behind_have(next),
            "ll" => self.is_task(next),
            "d" => {
                let had = verbs::forms(self.lower(next)).is_some_and(|it| it.participle);
                self.is_task(next) || had && self.follows(next + 1)
            }
            _ => false,
        }
    }

    fn past_adverbs(&self, at: usize) -> usize {
        let adverb = |it: &usize| {
            words::is_adverb(self.lower(*it)) && self.0.get(*it).is_some_and(|it| !it.comma)
        };
        let mut at = at;
        while adverb(&at) {
            at += 1;
        }
        at
    }

    fn no_comma(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|it| !it.comma)
    }

    fn behind_be(&self, at: usize) -> bool {
        let word = self.lower(at);
        !self.is_end(at)
            && (self.follows(at)
                || word != "being"
                    && verbs::forms(word).is_some_and(|it| it.participle)
                    && self.no_comma(at)
                    && self.follows(at + 1))
    }

    fn behind_have(&self, at: usize) -> bool {
        let word = self.lower(at);
        let been = word == "been" && !self.is_end(at + 1) && self.behind_be(at + 1);
        !self.is_end(at)
            && (been
                || verbs::forms(word).is_some_and(|it| it.participle)
                    && self.no_comma(at)
                    && self.follows(at + 1)
                || self
                    .phrase_ends(at)
                    .into_iter()
                    .any(|it| self.behind_object(it))
                || words::is_preposition(word) && word != "to" && self.behind_preposition(at + 1)
                || word == "to" && self.is_task(at + 1))
    }

    /// What can follow a verb, up to the end.
    pub fn follows(&self, at: usize) -> bool {
        if self.is_end(at) {
            return true;
        }
        if !self.goes_on() {
            return false;
        }
        if at > 0 && self.0[at - 1].comma {
            return false;
        }
        let word = self.lower(at);
        if has!(
            "me us you it everyone everybody someone somebody anyone people",
            word
        ) && self.behind_object(at + 1)
        {
            return true;
        }
        if has!(
            "up down out off on in over back away through together home there here around well better more most less too again abroad first twice alone ago too along later earlier yourself ourselves yourselves",
            word
        ) && self.follows(at + 1)
        {
            return true;
        }
        if let Some(known) = self.opens(at) {
            return known;
        }
        let thinks = at > 0
            && verbs::forms(self.lower(at - 1))
                .is_some_and(|it| has!("think say know hope believe mean", &it.of));
        if thinks && self.is_clause(at) {
            return true;
        }
        // “patients who feel listened to”.
        let next = self.lower(at + 1);
        if has!("listened spoken", word) && next == "to"
            || has!("looked cared", word) && has!("after for", next)
        {
            return self.follows(at + 2);
        }
        match word {
            "to" => return self.is_task(at + 1) || self.behind_preposition(at + 1),
            "that" => return self.is_clause(at + 1),
            "and" | "or" | "but" => {
                let quality = self.0.get(at + 1).is_some_and(Token::is_adjective);
                return quality && self.is_end(at + 2)
                    || self.is_thing(at + 1)
                    || self.is_doing(at + 1)
                    || self.is_clause(at + 1)
                    || self.verb_group(at + 1, Number::Many);
            }
            "because" | "while" | "so" => return self.is_clause(at + 1),
            "than" => return self.is_thing(at + 1) || self.is_clause(at + 1),
            _ => {}
        }
        words::is_question_word(word) && (self.is_question(at) || self.is_clause(at + 1))
            || words::is_adverb(word) && self.follows(at + 1)
            || self.0[at].is_adjective() && self.follows(at + 1)
            || word.ends_with("ly") && self.follows(at + 1)
            || self.0[at].is_number() && self.follows(at + 1)
            || self.is_doing(at)
            || self
                .phrase_ends(at)
                .into_iter()
                .any(|end| self.behind_object(end))
    }

    /// Where what follows begins with a preposition, or with words that are one together: whether it goes on to the end.
    fn opens(&self, at: usize) -> Option<bool> {
        let (word, next) = (self.lower(at), self.lower(at + 1));
        match (word, next) {
            ("at", "all") | ("as", "well") => return Some(self.follows(at + 2)),
            ("as", "soon") if self.lower(at + 3) == "possible" => {
                return Some(self.follows(at + 4));
            }
            ("next" | "close", "to") => return Some(self.behind_preposition(at + 2)),
            ("to", _) => return None,
            _ => {}
        }
        let round = word == "round" && self.0.get(at + 1).is_some_and(Token::is_determiner);
        if (round || word == "since") && self.behind_preposition(at + 1) {
            return Some(true);
        }
        words::is_preposition(word).then(|| self.behind_preposition(at + 1))
    }

    /// What can follow the object of a verb.
    pub fn behind_object(&self, at: usize) -> bool {
        if self.is_end(at) || self.hangs_on(at, false) {
            return true;
        }
        let object_is_pronoun = has!("me us you it everyone someone somebody", self.lower(at - 1));
        let word = self.lower(at);
        let apart = words::is_preposition(word)
            || words::is_adverb(word)
            || has!(
                "to and but or because while than more less together well again first ago yourself ourselves yourselves",
                word
            )
            || self.0[at].is_adjective()
            || word.ends_with("ly")
            || self.0[at].begins_time()
            || word == "the" && self.lower(at + 1) == "same"
            || self.0[at].is_number()
            || has!("before after until when since where why how", word)
            || verbs::forms(word).is_some_and(|it| it.gerund);
        let after = has!("before after until since", word) && self.is_clause(at + 1);
        let made = object_is_pronoun && self.is_task(at);
        made || after || (object_is_pronoun || apart) && self.follows(at)
    }
}
