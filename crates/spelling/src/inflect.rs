//! Forms of the verbs that slips are made with: a small table, since a rule would be wrong too often.

/// Base form, past tense, past participle, gerund.
const VERBS: &[(&str, &str, &str, &str)] = &[
    ("ask", "asked", "asked", "asking"),
    ("be", "was", "been", "being"),
    ("begin", "began", "begun", "beginning"),
    ("break", "broke", "broken", "breaking"),
    ("bring", "brought", "brought", "bringing"),
    ("build", "built", "built", "building"),
    ("choose", "chose", "chosen", "choosing"),
    (
        "collaborate",
        "collaborated",
        "collaborated",
        "collaborating",
    ),
    ("come", "came", "come", "coming"),
    ("connect", "connected", "connected", "connecting"),
    ("consider", "considered", "considered", "considering"),
    ("continue", "continued", "continued", "continuing"),
    ("contribute", "contributed", "contributed", "contributing"),
    ("discuss", "discussed", "discussed", "discussing"),
    ("do", "did", "done", "doing"),
    ("drive", "drove", "driven", "driving"),
    ("eat", "ate", "eaten", "eating"),
    ("enjoy", "enjoyed", "enjoyed", "enjoying"),
    ("explain", "explained", "explained", "explaining"),
    ("express", "expressed", "expressed", "expressing"),
    ("fall", "fell", "fallen", "falling"),
    ("find", "found", "found", "finding"),
    ("fly", "flew", "flown", "flying"),
    ("forget", "forgot", "forgotten", "forgetting"),
    ("get", "got", "got", "getting"),
    ("give", "gave", "given", "giving"),
    ("go", "went", "gone", "going"),
    ("grow", "grew", "grown", "growing"),
    ("have", "had", "had", "having"),
    ("hear", "heard", "heard", "hearing"),
    ("help", "helped", "helped", "helping"),
    ("introduce", "introduced", "introduced", "introducing"),
    ("invite", "invited", "invited", "inviting"),
    ("join", "joined", "joined", "joining"),
    ("know", "knew", "known", "knowing"),
    ("learn", "learned", "learned", "learning"),
    ("let", "let", "let", "letting"),
    ("listen", "listened", "listened", "listening"),
    ("look", "looked", "looked", "looking"),
    ("make", "made", "made", "making"),
    ("meet", "met", "met", "meeting"),
    ("mention", "mentioned", "mentioned", "mentioning"),
    ("need", "needed", "needed", "needing"),
    ("please", "pleased", "pleased", "pleasing"),
    ("read", "read", "read", "reading"),
    ("receive", "received", "received", "receiving"),
    ("run", "ran", "run", "running"),
    ("say", "said", "said", "saying"),
    ("see", "saw", "seen", "seeing"),
    ("send", "sent", "sent", "sending"),
    ("share", "shared", "shared", "sharing"),
    ("speak", "spoke", "spoken", "speaking"),
    ("spend", "spent", "spent", "spending"),
    ("start", "started", "started", "starting"),
    ("suppose", "supposed", "supposed", "supposing"),
    ("take", "took", "taken", "taking"),
    ("talk", "talked", "talked", "talking"),
    ("teach", "taught", "taught", "teaching"),
    ("tell", "told", "told", "telling"),
    ("thank", "thanked", "thanked", "thanking"),
    ("think", "thought", "thought", "thinking"),
    ("throw", "threw", "thrown", "throwing"),
    ("understand", "understood", "understood", "understanding"),
    ("visit", "visited", "visited", "visiting"),
    ("wait", "waited", "waited", "waiting"),
    ("want", "wanted", "wanted", "wanting"),
    ("wear", "wore", "worn", "wearing"),
    ("work", "worked", "worked", "working"),
    ("write", "wrote", "written", "writing"),
];

/// The form that goes with one, of a verb that goes with many.
pub fn of_one(verb: &str) -> Option<&'static str> {
    match verb {
        "were" => Some("was"),
        "weren" => Some("wasn"),
        "are" => Some("is"),
        "aren" => Some("isn"),
        "have" => Some("has"),
        "haven" => Some("hasn"),
        "don" => Some("doesn"),
        _ => None,
    }
}

/// The form that goes with many, of a verb that goes with one.
pub fn of_many(verb: &str) -> Option<&'static str> {
    match verb {
        "was" => Some("were"),
        "wasn" => Some("weren"),
        "is" => Some("are"),
        "isn" => Some("aren"),
        "has" => Some("have"),
        "hasn" => Some("haven"),
        "doesn" => Some("don"),
        _ => None,
    }
}

/// The gerund of a base form, or of a past tense that was put in its place.
pub fn gerund(word: &str) -> Option<&'static str> {
    let base = VERBS.iter().find(|it| it.0 == word);
    base.or_else(|| VERBS.iter().find(|it| it.1 == word))
        .map(|it| it.3)
}

/// The participle of a base form or of a past tense.
pub fn participle(word: &str) -> Option<&'static str> {
    VERBS
        .iter()
        .find(|it| it.0 == word || it.1 == word)
        .map(|it| it.2)
}

/// The base form of a past tense; of “has” and “was”, too.
pub fn base(past: &str) -> Option<&'static str> {
    if past == "has" {
        return Some("have");
    }
    VERBS.iter().find(|it| it.1 == past).map(|it| it.0)
}

/// The form beside “he” or “she” of a base form.
pub fn third(base: &str) -> Option<String> {
    let ending = match base {
        "have" => return Some("has".to_owned()),
        "be" => return Some("is".to_owned()),
        "do" | "go" => "es",
        _ => "s",
    };
    VERBS
        .iter()
        .any(|it| it.0 == base)
        .then(|| format!("{base}{ending}"))
}
