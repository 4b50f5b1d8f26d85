//! The last word on a woven line: whether it is beyond doubt a form that its frame takes, and fit to be said to the reader.
//!
//! Whatever was made of a line on weaker evidence stops here and becomes a question to the seeker.

use super::grammar::Reader;
use super::shape::Shape;
use super::token::Token;
use super::words::has;
use super::{verbs, words};
use crate::note::PointKind;

/// Words of a woven line at most. *Assumption:* one thought that is said plainly has fewer.
const WORDS_MAX: usize = 18;

/// Words that are in no list, in one line. *Assumption:* terms of a trade come one or two at a time.
const UNKNOWN_MAX: usize = 3;

/// Letters of a plural that is in no list and stands alone: “costumes”, not “lates”. *Assumption.*
const ALONE_MIN: usize = 6;

/// What somebody says of themselves or of their house: plans, work, origin, taste. What they were seen to do is not here.
const THEY_TELL: &str = "use run work test train hire plan want need move open build grow start study join look hope expect care believe \
    prefer value like love enjoy ship teach write publish sell serve lead manage review measure decide aim try treat offer support make \
    design develop produce launch invest replace rebuild meet begin create add change come live rotate share reorganise reorganize introduce \
    set switch double play sing sail swim climb collect cook bake read speak go stay print weld repair clean check deliver supply \
    translate record film paint farm fish mentor coach recruit migrate automate digitise digitize plant brew restore organise organize call \
    support listen commute travel volunteer cycle hike ski row dance knit garden photograph scale expand extend merge update upgrade rely \
    know hold send bring put take ask pay let prioritise prioritize think close graduate";

/// What a reader did with what the seeker said or showed, and is glad to be reminded of.
const THEY_RECEIVED: &str = "like love enjoy ask read praise offer invite show mention thank recommend remember know give let take walk introduce \
    appreciate agree encourage suggest bring share laugh explain tell teach try join";

/// Somebody of whom only gossip tells.
const GOSSIP: &str = "matron chef gaffer owner boss manager director founder head headteacher principal supervisor foreman deputy physio doctor \
    consultant nurse partner husband wife daughter son missus girlfriend boyfriend kids mum dad sister brother colleague ceo cto lead \
    predecessor assistant receptionist";

/// Nouns for what only an observer speaks of.
const SEEN: &str = "eyes eye face smile voice tone hands body mood phone watch clock look glance";

/// Whether a line is used: `text` as it was woven into `shape`.
pub fn is_sure(shape: Shape, text: &str, kind: PointKind) -> bool {
    let tokens: Option<Vec<Token>> = text.split(' ').map(Token::new).collect();
    let Some(tokens) = tokens.filter(|it| (1..=WORDS_MAX).contains(&it.len())) else {
        return false;
    };
    if shape == Shape::Quote {
        return true;
    }
    let unknown = tokens.iter().filter(|it| !it.is_known()).count();
    let vague = tokens.last().is_some_and(|it| it.lower == "it");
    let twice = tokens.windows(2).any(|it| it[0].lower == it[1].lower);
    if unknown > UNKNOWN_MAX
        || twice
        || vague
        || tokens.iter().any(Token::is_odd)
        || speaks_of_time_alone(&tokens)
    {
        return false;
    }
    let read = Reader::new(&tokens);
    match shape {
        Shape::Topic | Shape::Event => {
            names_well(&tokens)
                && !joins_a_bare_thing(&tokens)
                && (read.is_thing(0) || read.is_doing(0))
        }
        Shape::Common => read.is_thing(0),
        Shape::Doing => (!is_alone_with_me(&tokens) || is_phrasal(text)) && read.is_doing(0),
        Shape::Task => tokens.len() > 1 && read.is_task(0),
        Shape::Question => asks(&tokens),
        Shape::List => is_list(&tokens),
        Shape::Clause | Shape::Told => is_told(&tokens, kind),
        Shape::Quote => true,
    }
}

/// Whether a line about what the seeker did is a clause of theirs: “I passed the exam”, “my story got into the anthology”.
pub fn is_news(text: &str) -> bool {
    let tokens: Option<Vec<Token>> = text.split(' ').map(Token::new).collect();
    let Some(tokens) = tokens.filter(|it| (3..=WORDS_MAX).contains(&it.len())) else {
        return false;
    };
    let unknown = tokens.iter().filter(|it| !it.is_known()).count();
    let told = tokens
        .windows(2)
        .any(|it| it[0].lower == "got" && has!("told asked", &it[1].lower));
    unknown <= UNKNOWN_MAX
        && !told
        && !tokens.iter().any(Token::is_odd)
        && Reader::new(&tokens).is_clause(0)
}

/// A number or a year behind a name is a shorthand.
fn speaks_of_time_alone(tokens: &[Token]) -> bool {
    let year = |it: &Token| it.text.len() == 4 && it.text.chars().all(|c| c.is_ascii_digit());
    tokens.windows(2).any(|it| {
        it[0].is_capital() && !it[0].comma && year(&it[1]) && !words::is_preposition(&it[0].lower)
    })
}

/// A word alone is a topic where it is known as one, or is a name.
fn names_well(tokens: &[Token]) -> bool {
    let [only] = tokens else {
        // “every day”, “142 picks”: when and how many, but not what.
        return !(tokens[0].begins_time()
            || tokens[0].is_number()
            || has!("every each", &tokens[0].lower));
    };
    only.is_capital()
        || only.is_known_noun()
        || verbs::forms(&only.lower).is_some_and(|it| it.gerund)
        || only.is_plural() && only.lower.len() >= ALONE_MIN
}

/// “getting it”, “telling you”: nothing is said.
fn is_alone_with_me(tokens: &[Token]) -> bool {
    tokens.iter().skip(1).all(|it| !it.is_modifier())
}

/// “showing up”: a verb of two words that says all by itself.
fn is_phrasal(text: &str) -> bool {
    [
        "showing up",
        "turning up",
        "speaking up",
        "helping out",
        "joining in",
        "owning up",
    ]
    .contains(&text)
}

/// “punctuality and clean van”: the second of two is one of many and has no article.
fn joins_a_bare_thing(tokens: &[Token]) -> bool {
    let Some(and) = tokens.iter().rposition(|it| it.lower == "and") else {
        return false;
    };
    let behind = tokens[and + 1..].iter();
    let run: Vec<&Token> = behind
        .take_while(|it| it.is_modifier() || it.is_adjective())
        .collect();
    let (Some(first), Some(head)) = (run.first(), run.last()) else {
        return false;
    };
    let bare = !first.is_determiner() && !head.is_capital() && words::needs_article(&head.lower);
    bare && !tokens[0].is_determiner() && verbs::forms(&head.lower).is_none()
}

/// “how you test sensors”, “how you review designs, and why”.
fn asks(tokens: &[Token]) -> bool {
    let second = (1..tokens.len().saturating_sub(1))
        .find(|at| tokens[*at].lower == "and" && words::is_question_word(&tokens[*at + 1].lower));
    let Some(and) = second else {
        return Reader::new(tokens).is_question(0);
    };
    let rest = &tokens[and + 1..];
    let alone = rest.len() == 1 && has!("why how when where", &rest[0].lower);
    let first = without_last_comma(&tokens[..and]);
    Reader::new(&first).is_question(0) && (alone || Reader::new(rest).is_question(0))
}

/// The words without a comma behind the last of them.
fn without_last_comma(tokens: &[Token]) -> Vec<Token> {
    let mut all = tokens.to_vec();
    if let Some(last) = all.last_mut() {
        last.comma = false;
    }
    all
}

/// “clean welds, no rework”, “safety first”: things that count, each a phrase of its own.
fn is_list(tokens: &[Token]) -> bool {
    let mut items: Vec<Vec<Token>> = vec![Vec::new()];
    for token in tokens {
        let mut bare = token.clone();
        bare.comma = false;
        items
            .last_mut()
            .expect("there is one from the start")
            .push(bare);
        if token.comma {
            items.push(Vec::new());
        }
    }
    let fits = |item: &Vec<Token>| {
        let item = match item.as_slice() {
            [and, rest @ ..] if ["and", "then"].contains(&and.lower.as_str()) => rest,
            all => all,
        };
        let item = match item {
            [rest @ .., last] if last.lower == "first" && !rest.is_empty() => rest,
            all => all,
        };
        let read = Reader::new(item);
        let somebody =
            item.len() > 1 && has!("someone somebody people", &item[0].lower) && read.follows(1);
        somebody
            || !item.is_empty()
                && item.len() <= 8
                && names_well(item)
                && (read.is_thing(0) || read.is_doing(0))
    };
    (1..=4).contains(&items.len()) && items.iter().all(fits)
}

fn is_told(tokens: &[Token], kind: PointKind) -> bool {
    // “you have two dogs, like me”.
    let tokens = match tokens {
        [rest @ .., like, me]
            if rest.last().is_some_and(|it| it.comma)
                && like.lower == "like"
                && me.lower == "me" =>
        {
            &without_last_comma(rest)
        }
        all => all,
    };
    if tokens.len() < 3 {
        return false;
    }
    // “you open a depot in May, and the team doubles”.
    let second = tokens
        .windows(2)
        .position(|it| it[0].comma && it[1].lower == "and");
    if let Some(at) = second {
        let (first, rest) = (without_last_comma(&tokens[..=at]), &tokens[at + 2..]);
        let is_clause =
            |it: &[Token]| it.len() > 2 && Reader::new(it).is_clause(0) && is_fit(it, kind);
        return is_clause(&first) && is_clause(rest);
    }
    let read = Reader::new(tokens);
    // “last year you rebuilt the archive”, “in May you open a second office”.
    let lead = usize::from(words::is_preposition(&tokens[0].lower));
    let led = |end: usize| {
        let rest = &tokens[end.min(tokens.len())..];
        !rest.is_empty()
            && (has!("you we", &rest[0].lower) || lead == 1)
            && read.is_clause(end)
            && is_fit(rest, kind)
    };
    let in_time =
        (lead == 1 || tokens[0].begins_time()) && read.phrase_ends(lead).into_iter().any(led);
    in_time || read.is_clause(0) && is_fit(tokens, kind)
}

/// Whether a clause may be told to the reader.
fn is_fit(tokens: &[Token], kind: PointKind) -> bool {
    let first = tokens[0].lower.as_str();
    let (subject, _) = first.split_once('’').unwrap_or((first, ""));
    if tokens.iter().any(|it| has!(SEEN, &it.lower)) {
        return false;
    }
    match subject {
        "you" if tokens.get(1).is_some_and(|it| it.lower == "and") => true,
        "you" => you_may(tokens, kind),
        // What they said of the seeker’s own work is theirs to say.
        "my" | "i" if kind == PointKind::Said => false,
        "my" if kind == PointKind::HighPoint => {
            tokens.iter().any(|it| has!("went worked", &it.lower))
        }
        "i" | "we" | "it" | "there" => true,
        _ => {
            let subject = Reader::new(tokens).subjects(0).first().map_or(0, |it| it.0);
            let gossip = kind == PointKind::Said
                && tokens[..subject].iter().any(|it| has!(GOSSIP, &it.lower));
            !gossip
                && (kind != PointKind::HighPoint
                    || tokens[0].is_determiner()
                    || tokens[0].is_capital())
        }
    }
}

/// “you” and a verb that the reader would use of themselves.
fn you_may(tokens: &[Token], kind: PointKind) -> bool {
    let tail = tokens[0].lower.split_once('’').map_or("", |it| it.1);
    let lower = |at: usize| tokens.get(at).map_or("", |it| it.lower.as_str());
    let at = past_adverbs(tokens, 1);
    let word = lower(at);
    let bare = word.strip_suffix("n’t").unwrap_or(word);
    let negated = tokens
        .iter()
        .take(at + 1)
        .any(|it| it.lower == "not" || it.lower.ends_with("n’t"));
    let is_be = has!("are were", bare);
    if tail == "re" || tail.is_empty() && is_be {
        let next = past_adverbs(tokens, at + usize::from(is_be));
        return !negated && you_are(&tokens[next.min(tokens.len())..], kind);
    }
    if tail.is_empty() && has!("have had", bare) {
        let next = lower(at + 1);
        let perfect =
            ["been", "both"].contains(&next) || verbs::forms(next).is_some_and(|it| it.participle);
        if !perfect {
            return !negated && at + 1 < tokens.len();
        }
    }
    let helps = has!("have had do does did", bare) || verbs::is_modal(word);
    let at = if helps {
        past_adverbs(tokens, at + 1)
    } else {
        at
    };
    let rest = &tokens[at.min(tokens.len())..];
    match rest.first() {
        None => false,
        Some(it) if has!("be been", &it.lower) => {
            let there = rest
                .get(1)
                .is_some_and(|it| it.lower == "there" || words::is_preposition(&it.lower));
            !negated && (there || you_are(&rest[1..], kind))
        }
        Some(_) => you_do(rest, kind, negated),
    }
}

fn past_adverbs(tokens: &[Token], from: usize) -> usize {
    let adverb = |it: &&Token| words::is_adverb(&it.lower) || it.lower == "not";
    from + tokens.iter().skip(from).take_while(adverb).count()
}

/// The verb behind “you”, with what belongs to it.
fn you_do(rest: &[Token], kind: PointKind, negated: bool) -> bool {
    let next = rest.get(1).map_or("", |it| it.lower.as_str());
    let base = verbs::forms(&rest[0].lower).map_or("", |it| it.of.as_str());
    let fits = match kind {
        PointKind::HighPoint => has!(THEY_RECEIVED, base),
        PointKind::Mattered | PointKind::SharedTopic | PointKind::Said => {
            let back = base == "get" && ["back", "to"].contains(&next);
            has!(THEY_TELL, base) || has!("ask invite offer have", base) || back
        }
    };
    let denies = negated
        && has!(
            "want need like care know think believe mind have get love ask try let",
            base
        );
    let sees = base == "look" && !["for", "after"].contains(&next);
    fits && !denies && !sees
}

/// “you are” before what somebody says of themselves.
fn you_are(rest: &[Token], kind: PointKind) -> bool {
    let Some(word) = rest.first() else {
        return false;
    };
    let forms = verbs::forms(&word.lower);
    let seen = word.lower == "looking"
        && rest
            .get(1)
            .is_none_or(|it| !has!("for forward after", &it.lower));
    let does = !seen && forms.is_some_and(|it| it.gerund && has!(THEY_TELL, &it.of));
    let from = has!("from in on at", &word.lower) && kind != PointKind::HighPoint;
    let both = has!("both also", &word.lower) || word.lower.starts_with("ex-");
    let shared = kind == PointKind::SharedTopic && (word.is_determiner() || both);
    let keen = has!("excited happy proud keen", &word.lower) && rest.len() > 2;
    does || from || shared || keen
}
