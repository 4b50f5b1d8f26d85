//! Verbs that debriefs are written with, and their forms.
//!
//! Not a dictionary: a verb that is not here makes a line less sure, never wrong.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Regular verbs; `+` behind one that doubles its last letter.
const REGULAR: &str = "accept achieve add admire admit+ adopt advise agree aim allow analyse analyze announce answer \
    appreciate apply argue arrange ask assume attend automate avoid balance believe belong bond book borrow \
    brainstorm bring-up build-up call care carry cause change chat+ check check-in clarify clean clear climb close \
    coach collaborate collect combine comment commute compare compliment complete concentrate confirm connect \
    consider consist consult contribute convince cook cooperate cope count cover crash create cut-down cycle dance \
    debate debug+ decide deliver demo demonstrate depend describe deserve design detail develop differ discover \
    discuss double draft drop+ earn edit eliminate email encourage end enjoy ensure enter estimate evaluate exchange \
    exist expand expect experience experiment explain explore export extend face fail fill finish fish fix focus \
    follow garden gather graduate grill guess guide hand handle happen hate help hike hire hope ignore imagine import \
    improve include increase inform inspire integrate intend interview introduce invest investigate invite involve \
    join joke juggle jump keep-up label laugh launch learn like link list listen live look love maintain manage map+ \
    matter measure mention mentor merge migrate miss mix monitor motivate move name need nod+ note notice observe \
    offer open operate optimise optimize order organise organize own owe pack paint pair pass pause perform phone \
    pick pitch plan+ plant play point post practise practice praise predict prefer+ prepare present print prioritise \
    prioritize process produce programme progress promise propose protect prove publish pull push question quote \
    raise reach react realise realize recall receive recommend record recover recruit redesign reduce refactor refer+ \
    reflect refuse relate release rely remain remember remind remove rename rent repair repeat replace reply report \
    represent require research resolve respect respond rest restart restore restructure retire return reuse review \
    rewrite-up risk rotate sail save scale schedule score scrap+ seem separate serve settle share ship+ shorten show-off \
    sign simplify sketch ski slow smile solve sort sound spot+ staff start state stay step+ stop+ store stress stretch \
    struggle study suggest suit supply support surprise survey swap+ switch talk target taste tell-off tend test thank \
    tidy touch trace track trade train translate travel treat trust try turn tweak type underline understand-up unify \
    update upgrade use value visit volunteer vote wait walk want warn wash waste watch welcome wish wonder work worry wrap+ \
    yield arrive retain depart land dock sink float melt freeze-up dream juggle swear-in ask-for blend bloom bounce brew brush     burn calculate cancel carve cast-off chain chase cheer choose-up circulate cite clean-up coordinate crawl cultivate     decorate dedicate define delay delegate demand derive detect determine dig-up dip+ direct disagree dismiss     distribute divide drag+ dress drift drill educate embrace employ enable encounter engage equip+ escape establish evolve     examine exceed excite execute expose extract favour favor filter finance fund fit+ flow fold frame fuel fulfil+ function     generate govern greet grind-up guard guarantee halve haul head heat hesitate host-up identify impress initiate install     instruct interrupt invent issue kick knock lack last lean lift load lock log+ market mark mind minimise minimize     mirror mould navigate negotiate object obtain occur overlap+ oversee-x participate patch peel phase pin+ plough     pour preserve press pretend prevent proceed program+ propose-to prune purchase pursue qualify query race rank rate rebuild-x     reassure recognise recognize recycle regard regret+ reject reinforce remark request rescue reserve resist retrain revise     reward roll rush satisfy sample scan+ screen search secure seek-x select shape shift shop+ shut-x signal+ skip+ slip+ sponsor-x     squeeze stack standardise standardize steer stick-x stitch strengthen strip+ structure submit+ substitute succeed suffer     surround suspect sustain tackle tap+ tempt tick tie tighten toggle total+ transfer+ transform transport trigger trim+     trouble tune unite unload unlock unpack upload download vary verify view wander warm waste-x weigh weld widen wind-up wipe     wire withdraw-x witness worship-x stabilise stabilize insist rehearse photograph collect moderate supervise publish knit+ row bake camp sew \
    chair host pilot outline illustrate document specialise specialize grade tutor crochet forecast-up hang-out sponsor \
    commission digitise digitize centralise modernise modernize restock deploy onboard rebuild-up streamline reorganise \
    reorganize consolidate outsource award elect promote nominate certify admit+ \
    reverse tow calibrate dispense flood";

/// Base, past, participle of the others.
const IRREGULAR: &[(&str, &str, &str)] = &[
    ("seek", "sought", "sought"),
    ("shut", "shut", "shut"),
    ("stick", "stuck", "stuck"),
    ("oversee", "oversaw", "overseen"),
    ("withdraw", "withdrew", "withdrawn"),
    ("become", "became", "become"),
    ("begin", "began", "begun"),
    ("break", "broke", "broken"),
    ("bring", "brought", "brought"),
    ("build", "built", "built"),
    ("buy", "bought", "bought"),
    ("catch", "caught", "caught"),
    ("choose", "chose", "chosen"),
    ("come", "came", "come"),
    ("cost", "cost", "cost"),
    ("cut", "cut", "cut"),
    ("deal", "dealt", "dealt"),
    ("do", "did", "done"),
    ("draw", "drew", "drawn"),
    ("drink", "drank", "drunk"),
    ("drive", "drove", "driven"),
    ("eat", "ate", "eaten"),
    ("fall", "fell", "fallen"),
    ("feel", "felt", "felt"),
    ("find", "found", "found"),
    ("fly", "flew", "flown"),
    ("forget", "forgot", "forgotten"),
    ("get", "got", "got"),
    ("give", "gave", "given"),
    ("go", "went", "gone"),
    ("grow", "grew", "grown"),
    ("have", "had", "had"),
    ("hear", "heard", "heard"),
    ("hold", "held", "held"),
    ("keep", "kept", "kept"),
    ("know", "knew", "known"),
    ("lead", "led", "led"),
    ("leave", "left", "left"),
    ("lend", "lent", "lent"),
    ("light", "lit", "lit"),
    ("let", "let", "let"),
    ("lose", "lost", "lost"),
    ("make", "made", "made"),
    ("mean", "meant", "meant"),
    ("meet", "met", "met"),
    ("pay", "paid", "paid"),
    ("put", "put", "put"),
    ("read", "read", "read"),
    ("rebuild", "rebuilt", "rebuilt"),
    ("ride", "rode", "ridden"),
    ("run", "ran", "run"),
    ("say", "said", "said"),
    ("see", "saw", "seen"),
    ("sell", "sold", "sold"),
    ("send", "sent", "sent"),
    ("set", "set", "set"),
    ("show", "showed", "shown"),
    ("sing", "sang", "sung"),
    ("sit", "sat", "sat"),
    ("speak", "spoke", "spoken"),
    ("spend", "spent", "spent"),
    ("split", "split", "split"),
    ("stand", "stood", "stood"),
    ("swim", "swam", "swum"),
    ("take", "took", "taken"),
    ("teach", "taught", "taught"),
    ("tell", "told", "told"),
    ("think", "thought", "thought"),
    ("understand", "understood", "understood"),
    ("wear", "wore", "worn"),
    ("win", "won", "won"),
    ("write", "wrote", "written"),
    ("rewrite", "rewrote", "rewritten"),
];

/// Irregular verbs that double their last letter before “-ing”.
const DOUBLED: &[&str] = &[
    "begin", "cut", "forget", "shut", "get", "let", "put", "run", "set", "sit", "split", "swim",
    "win",
];

/// What a word can be as a form of a verb.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// “move”.
    pub base: bool,
    /// “moves”.
    pub third: bool,
    /// “moved”.
    pub past: bool,
    /// “moved”, “written”.
    pub participle: bool,
    /// “moving”.
    pub gerund: bool,
    /// The base: “move”.
    pub of: String,
}

impl Forms {
    /// Whether its past is no participle: such a word cannot stand beside a noun without being its verb.
    pub fn is_past_only(&self) -> bool {
        self.past && !self.participle
    }
}

static VERBS: LazyLock<BTreeMap<String, Forms>> = LazyLock::new(verbs);

fn verbs() -> BTreeMap<String, Forms> {
    let mut all: BTreeMap<String, Forms> = BTreeMap::new();
    let mut add = |word: String, base: &str, mark: fn(&mut Forms)| {
        let forms = all.entry(word).or_default();
        if forms.of.is_empty() {
            base.clone_into(&mut forms.of);
        }
        mark(forms);
    };
    let regular = REGULAR.split_whitespace().filter(|it| !it.contains('-'));
    for word in regular {
        let (base, doubles) = word.strip_suffix('+').map_or((word, false), |b| (b, true));
        let past = past(base, doubles);
        add(base.to_owned(), base, |it| it.base = true);
        add(third(base), base, |it| it.third = true);
        add(past.clone(), base, |it| it.past = true);
        add(past, base, |it| it.participle = true);
        add(gerund(base, doubles), base, |it| it.gerund = true);
    }
    for (base, past, participle) in IRREGULAR {
        add((*base).to_owned(), base, |it| it.base = true);
        add(third(base), base, |it| it.third = true);
        add((*past).to_owned(), base, |it| it.past = true);
        add((*participle).to_owned(), base, |it| it.participle = true);
        let doubles = DOUBLED.contains(base);
        add(gerund(base, doubles), base, |it| it.gerund = true);
    }
    all
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The stem of a verb whose `y` follows a consonant: “tr” of “try”.
fn without_y(base: &str) -> Option<&str> {
    let stem = base.strip_suffix('y')?;
    (!stem.ends_with(is_vowel)).then_some(stem)
}

fn third(base: &str) -> String {
    match base {
        "have" => return "has".to_owned(),
        "go" | "do" => return format!("{base}es"),
        _ => {}
    }
    if let Some(stem) = without_y(base) {
        return format!("{stem}ies");
    }
    if ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|it| base.ends_with(it))
    {
        return format!("{base}es");
    }
    format!("{base}s")
}

/// The last letter twice, where it is to be doubled.
fn doubled(base: &str, doubles: bool) -> String {
    let last = base.chars().last().filter(|_| doubles);
    let mut word = base.to_owned();
    word.extend(last);
    word
}

fn past(base: &str, doubles: bool) -> String {
    if let Some(stem) = without_y(base) {
        return format!("{stem}ied");
    }
    if base.ends_with('e') {
        return format!("{base}d");
    }
    format!("{}ed", doubled(base, doubles))
}

fn gerund(base: &str, doubles: bool) -> String {
    if let Some(stem) = base.strip_suffix("ie") {
        return format!("{stem}ying");
    }
    match base.strip_suffix('e') {
        Some(stem) if !base.ends_with("ee") && base != "be" => format!("{stem}ing"),
        _ => format!("{}ing", doubled(base, doubles)),
    }
}

/// What `word`, in lower case, can be as a verb.
pub fn forms(word: &str) -> Option<&'static Forms> {
    VERBS.get(word)
}

/// The “-ing” of the verb that `word` is a form of.
pub fn gerund_of(word: &str) -> Option<String> {
    let base = forms(word)?.of.as_str();
    let doubles = DOUBLED.contains(&base)
        || REGULAR
            .split_whitespace()
            .any(|it| it.strip_suffix('+') == Some(base));
    Some(gerund(base, doubles))
}

/// The form beside “you” of a verb that stands beside “she”: “moves” → “move”. `None` where that is not sure.
pub fn beside_you(third: &str) -> Option<String> {
    let word = match third {
        "is" => "are",
        "was" => "were",
        "has" => "have",
        "isn’t" => "aren’t",
        "wasn’t" => "weren’t",
        "hasn’t" => "haven’t",
        "doesn’t" => "don’t",
        _ => {
            let forms = forms(third);
            if let Some(it) = forms.filter(|it| it.third) {
                return Some(it.of.clone());
            }
            if forms.is_some_and(|it| it.past || it.base) || is_modal(third) {
                return Some(third.to_owned());
            }
            return third.ends_with("ed").then(|| third.to_owned());
        }
    };
    Some(word.to_owned())
}

/// “will”, “can’t”, and their like: the same beside every person.
pub fn is_modal(word: &str) -> bool {
    let bare = word.strip_suffix("n’t").unwrap_or(word);
    [
        "will", "wo", "would", "can", "ca", "cannot", "could", "shall", "should", "may", "might",
        "must",
    ]
    .contains(&bare)
}

/// “is”, “have”, “did” and their like.
pub fn is_auxiliary(word: &str) -> bool {
    let bare = word.strip_suffix("n’t").unwrap_or(word);
    [
        "am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did",
    ]
    .contains(&bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_spelt_as_people_spell_them() {
        let of = |word: &str| forms(word).map(|it| it.of.as_str());
        for (word, base) in [
            ("tried", "try"),
            ("tries", "try"),
            ("trying", "try"),
            ("planned", "plan"),
            ("planning", "plan"),
            ("used", "use"),
            ("using", "use"),
            ("agreed", "agree"),
            ("agreeing", "agree"),
            ("teaches", "teach"),
            ("goes", "go"),
            ("told", "tell"),
            ("running", "run"),
            ("played", "play"),
            ("showing", "show"),
            ("has", "have"),
        ] {
            assert_eq!(of(word), Some(base), "{word}");
        }
        assert_eq!(gerund_of("spoke").as_deref(), Some("speaking"));
        assert_eq!(gerund_of("discussed").as_deref(), Some("discussing"));
        assert_eq!(gerund_of("got").as_deref(), Some("getting"));
    }

    #[test]
    fn a_verb_beside_her_is_put_beside_you() {
        for (third, you) in [
            ("moves", Some("move")),
            ("studies", Some("study")),
            ("is", Some("are")),
            ("liked", Some("liked")),
            ("can", Some("can")),
            ("harbour", None),
        ] {
            assert_eq!(beside_you(third).as_deref(), you, "{third}");
        }
    }
}
