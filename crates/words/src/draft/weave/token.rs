//! The words of a woven line by what they can be, for [`super::sure`]: a word that may be slang, a slip or anything at all
//! is none that a sentence is built on.

use super::words::has;
use super::{verbs, words};

/// Shortened and spoken words that no letter takes over.
const SPOKEN: &str = "lol tho abt wld cld shld thru asap ppl ur u r gonna wanna gotta kinda sorta dunno innit tbh imo imho btw fyi aka \
    omg lmao yeah yep yup nope nah ok okay cool ace whatever stuff thingy bloke guy guys lads mate mental chuffed knackered skint \
    gutted legit vibe vibes vibey dodgy massively loads bits heaps idk tons min mins hrs hr secs wk wks yr yrs mgr mgmt dept \
    govt approx incl lvl esp etc eg ie vs pls plz thx ty msg info convo combo sth sthg smth bc cos cause cuz til nite alot wrt re \
    perm kit reg dev devs spec specs admin ops comms rep reps prob probs def defo obvs apparently supposedly allegedly somehow \
    anyway actually honestly basically literally hopefully luckily sadly mine yours theirs ours dont wont cant didnt doesnt \
    tue tues wed weds thu thur thurs fri mon jan feb apr jul aug sept oct nov dec isnt wasnt wouldnt couldnt shouldnt thats whats theyre youre youve theyve ive im id loose alright";

/// Adjectives beside those that the other lists have.
const MORE_ADJECTIVES: &str = "due short bored quiet loud tidy dirty empty full free busy wet dry cold warm left right wrong okay due \
    tall thin thick heavy light rich poor sick dead alive alone away gone done over best better worst worse happier bigger smaller \
    larger longer shorter faster slower higher lower older newer cleaner safer easier harder cheaper closer further nice keen slow \
    late early upset annoyed angry rude sharp blunt bright dark deep flat vague brief unsure unclear \
    proactive reliable organised organized hands-on punctual creative curious quick important visible readable reproducible remote";

/// A word of a woven line.
#[derive(Clone, Debug)]
pub struct Token {
    /// As it stands there, without marks.
    pub text: String,
    /// In lower case.
    pub lower: String,
    /// Whether a comma stands behind it.
    pub comma: bool,
}

impl Token {
    /// A word with its marks; `None` where a mark makes it more than a word.
    pub fn new(written: &str) -> Option<Self> {
        let comma = written.ends_with(',');
        let text = written.trim_end_matches(',');
        let plain = |c: char| c.is_alphanumeric() || "’-%€£$&/.".contains(c) || is_accent(c);
        (!text.is_empty() && text.chars().all(plain)).then(|| Self {
            text: text.to_owned(),
            lower: text.to_lowercase(),
            comma,
        })
    }

    /// Whether it begins with a capital letter.
    pub fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// “12”, “80%”, “3rd”.
    pub fn is_number(&self) -> bool {
        let digits: String = self
            .lower
            .chars()
            .filter(|c| c.is_ascii_digit() || ".,€£$".contains(*c))
            .collect();
        let rest = self
            .lower
            .trim_matches(|c: char| c.is_ascii_digit() || ".,€£$".contains(c));
        digits.chars().any(|c| c.is_ascii_digit())
            && self
                .lower
                .starts_with(|c: char| c.is_ascii_digit() || "€£$".contains(c))
            && ["", "%", "st", "nd", "rd", "th"].contains(&rest)
            || has!(
                "eleven twelve fifteen twenty thirty forty fifty hundred thousand",
                &self.lower
            )
    }

    /// “first” and “3rd”, which stand where an adjective does.
    pub fn is_ordinal(&self) -> bool {
        has!(
            "first second third last next main only whole own other same new",
            &self.lower
        ) || self.is_number() && self.lower.ends_with(char::is_alphabetic)
    }

    /// What may be slang, an abbreviation or a slip.
    pub fn is_odd(&self) -> bool {
        let lower = self.lower.as_str();
        let letters = || lower.chars().filter(|c| c.is_alphabetic());
        let all_small = self.text.chars().all(|c| !c.is_uppercase());
        let vowel = |c: char| "aeiouyàâäáãåéèêëíìîïóòôöõøúùûü".contains(c);
        let digits = lower.chars().any(|c| c.is_ascii_digit());
        let mixed = digits && letters().count() > 0 && all_small && !self.is_number();
        let alone = letters().count() == 1 && !digits && all_small && lower != "a";
        let mute = all_small && !digits && letters().count() > 1 && !letters().any(vowel);
        let slash = lower.contains('/') && all_small;
        // “D1.1” names a standard.
        let dotted = lower.contains('.') && !self.is_number() && (all_small || !digits);
        has!(SPOKEN, lower) || mixed && !lower.contains('-') || alone || mute || slash || dotted
    }

    /// “the”, “your”, “Dana’s”.
    pub fn is_determiner(&self) -> bool {
        words::is_determiner(&self.lower)
    }

    /// An adjective that heads no phrase.
    pub fn is_adjective(&self) -> bool {
        words::is_adjective(&self.lower)
            || words::is_praise(&self.lower)
            || has!(MORE_ADJECTIVES, &self.lower)
    }

    /// “ward”, “reports”, “Leeds”, and what no list has and nothing speaks against.
    pub fn is_noun(&self) -> bool {
        if !self.is_modifier() || self.is_capital() {
            return self.is_modifier();
        }
        let counts = self.is_number() || self.is_ordinal();
        let done = verbs::forms(&self.lower).is_some_and(|it| it.participle && !it.base);
        let plain = self.is_known_noun() || !self.lower.ends_with("ed");
        !self.is_adjective() && !counts && !done && plain
    }

    /// What can stand before the noun of a phrase, or be it.
    pub fn is_modifier(&self) -> bool {
        let word = self.lower.as_str();
        let of_grammar = words::is_preposition(word)
            || words::is_conjunction(word)
            || words::is_relative(word)
            || words::is_subject_pronoun(word)
            || words::is_determiner(word)
            || words::is_adverb(word)
            || verbs::is_auxiliary(word)
            || verbs::is_modal(word) && !self.is_capital()
            || has!(
                "me us him them myself ourselves yourself itself to not n’t been being am yes no please thanks",
                word
            );
        let verb_alone = verbs::forms(word).is_some_and(|it| it.is_past_only())
            || has!(
                "go be become seem let ask tell say know think want keep get give",
                word
            );
        !of_grammar && !verb_alone && (self.is_known_noun() || !word.ends_with("ly"))
    }

    /// A noun that the lists have, in either number.
    pub fn is_known_noun(&self) -> bool {
        let word = self.lower.as_str();
        let known = |it: &str| {
            words::is_common(it)
                || !words::needs_article(it) && !it.ends_with('s')
                || words::is_happening(it)
                || words::is_exchange(it)
        };
        known(word)
            || word
                .strip_suffix('s')
                .is_some_and(|it| known(it) && !words::is_adjective(it))
            || word.strip_suffix("es").is_some_and(known)
            || word
                .strip_suffix("ies")
                .is_some_and(|it| known(&format!("{it}y")))
    }

    /// Whether it is known from any list at all.
    pub fn is_known(&self) -> bool {
        !self.is_modifier()
            || self.is_known_noun()
            || self.is_adjective()
            || self.is_capital()
            || self.is_number()
            || verbs::forms(&self.lower).is_some()
    }

    /// “reports”, “people”, “12 nurses”.
    pub fn is_plural(&self) -> bool {
        let word = self.lower.as_str();
        has!("people children staff men women police", word)
            || word.len() > 3
                && word.ends_with('s')
                && !self.is_capital()
                && !["ss", "us", "is", "’s", "ics", "ous"]
                    .iter()
                    .any(|it| word.ends_with(it))
                && word != "news"
    }

    /// A plural in form that stands before another noun: “sales plan”.
    pub fn is_compound(&self) -> bool {
        has!(
            "sales systems operations logistics sports arts news customs humanities bus glass business process maths physics",
            &self.lower
        )
    }

    /// A form that is the verb of its clause wherever a noun stands before it: “the fish comes”.
    pub fn is_third_only(&self) -> bool {
        has!(
            "comes goes works gets makes says wants likes loves starts opens closes takes gives keeps helps lives knows thinks feels seems \
             becomes begins brings buys eats drinks asks tells runs sells builds teaches writes meets sits stands stays speaks",
            &self.lower,
        )
    }

    /// “this summer”, “twice a week”: what begins a time that needs no preposition.
    pub fn begins_time(&self) -> bool {
        has!("this next last every each twice once", &self.lower)
    }
}

/// A combining accent.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}
