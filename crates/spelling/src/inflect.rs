//! Forms of the verbs that slips are made with: a small table, since a rule would be wrong too often.

/// Base form, past tense, past participle, gerund.
const VERBS: &[(&str, &str, &str, &str)] = &[
    ("accept", "accepted", "accepted", "accepting"),
    ("allow", "allowed", "allowed", "allowing"),
    ("answer", "answered", "answered", "answering"),
    ("apply", "applied", "applied", "applying"),
    ("appreciate", "appreciated", "appreciated", "appreciating"),
    ("ask", "asked", "asked", "asking"),
    ("attend", "attended", "attended", "attending"),
    ("be", "was", "been", "being"),
    ("become", "became", "become", "becoming"),
    ("begin", "began", "begun", "beginning"),
    ("break", "broke", "broken", "breaking"),
    ("bring", "brought", "brought", "bringing"),
    ("build", "built", "built", "building"),
    ("call", "called", "called", "calling"),
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
    ("contact", "contacted", "contacted", "contacting"),
    ("continue", "continued", "continued", "continuing"),
    ("contribute", "contributed", "contributed", "contributing"),
    ("convince", "convinced", "convinced", "convincing"),
    ("decide", "decided", "decided", "deciding"),
    ("delight", "delighted", "delighted", "delighting"),
    ("develop", "developed", "developed", "developing"),
    ("discuss", "discussed", "discussed", "discussing"),
    ("do", "did", "done", "doing"),
    ("drive", "drove", "driven", "driving"),
    ("eat", "ate", "eaten", "eating"),
    ("enjoy", "enjoyed", "enjoyed", "enjoying"),
    ("excite", "excited", "excited", "exciting"),
    ("explain", "explained", "explained", "explaining"),
    ("express", "expressed", "expressed", "expressing"),
    ("fall", "fell", "fallen", "falling"),
    ("fascinate", "fascinated", "fascinated", "fascinating"),
    ("find", "found", "found", "finding"),
    ("finish", "finished", "finished", "finishing"),
    ("fly", "flew", "flown", "flying"),
    ("forget", "forgot", "forgotten", "forgetting"),
    ("get", "got", "got", "getting"),
    ("give", "gave", "given", "giving"),
    ("go", "went", "gone", "going"),
    ("grow", "grew", "grown", "growing"),
    ("guide", "guided", "guided", "guiding"),
    ("happen", "happened", "happened", "happening"),
    ("have", "had", "had", "having"),
    ("hear", "heard", "heard", "hearing"),
    ("help", "helped", "helped", "helping"),
    ("honour", "honoured", "honoured", "honouring"),
    ("hope", "hoped", "hoped", "hoping"),
    ("host", "hosted", "hosted", "hosting"),
    ("impress", "impressed", "impressed", "impressing"),
    ("inspire", "inspired", "inspired", "inspiring"),
    ("interest", "interested", "interested", "interesting"),
    ("interview", "interviewed", "interviewed", "interviewing"),
    ("introduce", "introduced", "introduced", "introducing"),
    ("invite", "invited", "invited", "inviting"),
    ("join", "joined", "joined", "joining"),
    ("know", "knew", "known", "knowing"),
    ("lead", "led", "led", "leading"),
    ("learn", "learned", "learned", "learning"),
    ("let", "let", "let", "letting"),
    ("like", "liked", "liked", "liking"),
    ("listen", "listened", "listened", "listening"),
    ("live", "lived", "lived", "living"),
    ("look", "looked", "looked", "looking"),
    ("love", "loved", "loved", "loving"),
    ("make", "made", "made", "making"),
    ("manage", "managed", "managed", "managing"),
    ("meet", "met", "met", "meeting"),
    ("mention", "mentioned", "mentioned", "mentioning"),
    ("motivate", "motivated", "motivated", "motivating"),
    ("need", "needed", "needed", "needing"),
    ("notice", "noticed", "noticed", "noticing"),
    ("pass", "passed", "passed", "passing"),
    ("please", "pleased", "pleased", "pleasing"),
    ("promote", "promoted", "promoted", "promoting"),
    ("provide", "provided", "provided", "providing"),
    ("read", "read", "read", "reading"),
    ("realise", "realised", "realised", "realising"),
    ("receive", "received", "received", "receiving"),
    ("run", "ran", "run", "running"),
    ("say", "said", "said", "saying"),
    ("see", "saw", "seen", "seeing"),
    ("send", "sent", "sent", "sending"),
    ("share", "shared", "shared", "sharing"),
    ("show", "showed", "shown", "showing"),
    ("speak", "spoke", "spoken", "speaking"),
    ("spend", "spent", "spent", "spending"),
    ("start", "started", "started", "starting"),
    ("study", "studied", "studied", "studying"),
    ("suppose", "supposed", "supposed", "supposing"),
    ("surprise", "surprised", "surprised", "surprising"),
    ("take", "took", "taken", "taking"),
    ("talk", "talked", "talked", "talking"),
    ("teach", "taught", "taught", "teaching"),
    ("tell", "told", "told", "telling"),
    ("thank", "thanked", "thanked", "thanking"),
    ("think", "thought", "thought", "thinking"),
    ("throw", "threw", "thrown", "throwing"),
    ("try", "tried", "tried", "trying"),
    ("understand", "understood", "understood", "understanding"),
    ("visit", "visited", "visited", "visiting"),
    ("wait", "waited", "waited", "waiting"),
    ("want", "wanted", "wanted", "wanting"),
    ("wear", "wore", "worn", "wearing"),
    ("welcome", "welcomed", "welcomed", "welcoming"),
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

/// The past tense of a base form or of a participle.
pub fn past(word: &str) -> Option<&'static str> {
    VERBS
        .iter()
        .find(|it| it.0 == word || it.2 == word)
        .map(|it| it.1)
}

/// The participle of a base form or of a past tense.
pub fn participle(word: &str) -> Option<&'static str> {
    VERBS
        .iter()
        .find(|it| it.0 == word || it.1 == word)
        .map(|it| it.2)
}

/// The base form of a past tense or a gerund; of “has” and “was”, too.
pub fn base(past: &str) -> Option<&'static str> {
    if past == "has" {
        return Some("have");
    }
    VERBS
        .iter()
        .find(|it| it.1 == past || it.3 == past)
        .map(|it| it.0)
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
