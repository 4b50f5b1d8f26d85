//! Check `reopening_bad_answer`: going back at length to an answer that went badly.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{self, Cue, Tone};
use crate::note::{Anatomy, Context, NoteKind, Place};
use crate::text::Lexicon;

/// The check.
pub const CHECK: Check = Check {
    id: "reopening_bad_answer",
    what: "A long return to an answer that went badly: what you said, what you should have said, and why.",
    why: "They have moved on, and it makes the weak moment the one they remember. A correction of one sentence is fine \
          where a fact was wrong.",
    source: "The article this program began with: reinforce the high points; Ask a Manager",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks(
            "I keep thinking about your question on missing data. I froze and gave a weak answer. What I should have \
             said is that I would first look at why the values are missing, and only then decide how to fill them.",
        ),
        Example::thanks(
            "I would like to go back to the question about conflicts. My answer did not come out right. In fact there \
             was a case in 2023 in which two teams wanted the same week, and I sat down with both, and we found a way.",
        ),
        Example::thanks(
            "I realise that I stumbled over the SQL task, and I want to explain: I mixed up the two joins, because I \
             normally write them the other way round, and the time was short. The right answer would have been a left \
             join with a filter on the date.",
        ),
        Example::thanks(
            "When Lee asked me about my biggest weakness, I did not answer well. Let me try again: I tend to take on \
             too much, and I have learned to write down what I will not do, which has helped me since last summer.",
        ),
    ],
    silent: &[
        Example::thanks("One correction: the ferry project ran for two years, not three."),
        Example::thanks(
            "Your question about missing data has stayed with me. I tried it out last night on open figures, and a \
             median by hour works well.",
        ),
        Example::thanks(
            "To add to my answer about dashboards: the code is open, and I attach the link. It shows what we talked \
             about.",
        ),
        Example::thanks(
            "I enjoyed your question about conflicts between teams. It made me think about how we plan our weeks, and \
             I look forward to hearing how you do it at Lindqvist.",
        ),
        Example::new(
            NoteKind::ThankForDecision,
            "Was there an answer of mine that you would have liked to be different? I would be glad to learn from it.",
        ),
    ],
    find,
};

const ONE_LINE: Better = Better::Question(
    "Was a fact wrong? Correct it in one sentence. If not, which moment went well?",
);
const MESSAGE: &str = "This takes them back to your weakest moment and stays there. Leave it out, or mend it in one short sentence.";

const CUES: &[Cue] = &[BACK_TO, SAID_BADLY];

/// It goes back to an answer.
const BACK_TO: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: ONE_LINE,
    says: &[
        "go|going|come|coming|circle|get back to .. answer|question|point|moment|part|task|exercise|response|topic|discussion|problem|when|what i",
        "return|returning to .. answer|question|response",
        "revisit|revisiting|redo|correct|clarify|clarifying|expand|elaborate|improve|amend|fix|rephrase|restate|replace|retract|address|explain .. my|the|an|one|that|on .. answer|answers|response|question|explanation|reply|moment|performance|comment|what i",
        "better|another|second|different|proper|fuller|clearer|stronger|complete|real|correct|right|actual answer|response|attempt|try|go|explanation|shot .. to|at|is|would|for|that|here|now|i",
        "should|could|would|wish|meant|wanted|intended|trying|tried|ought .. have|to|i|d|ve|had .. said|say|answered|answer|explained|explain|mentioned|mention|talked|told|given|brought|added|handled|get across|convey",
        "what i .. meant|should|wanted|wish|could|would|tried|was trying",
        "let me .. try|answer|explain|rephrase|clarify|correct|again|redo|start .. again|that|it|better|here|now|properly|my|to|over|why",
        "keep|kept|been|still|stop|stopped|lot|night|since|home|ever|all .. thinking|replaying|going|turning|replayed|mulling|dwelling|reflecting|worrying|worried|bothered|bothering|bothers .. about|over|on|in|me .. question|answer|when|moment|interview|my|response|task|exercise",
        "replaying|replay|replayed|dwelling|mulling",
        "kicking myself",
        "sorry ~ again? ~ about|for ~ the|my|that ~ .. question|answer|task|sum|exercise",
        "when you|they|he|she|lee|dana ~ asked ~ .. how|why|about|what|whether .... i ~ said|answered|told|replied",
        "i .. stumbled|froze|blanked|rambled|fumbled|struggled|panicked|waffled .. over|on|at|when|about|with|through|in .. question|task|exercise|test|answer|sum|problem|you|part|case",
        "want|like|wanted {very}? to {very}? explain|correct|clarify|add|mend|fix|redo",
        "another|second go|try|attempt|stab|shot ~ at",
        "silence|pause|blank ~ after|when|at ~ your|you",
        "wish ~ i {have}? ~ said|answered|told|mentioned|explained|thought|put",
        "ought {very}? to {very}? have {very}? said|answered|told|mentioned|explained|thought|given",
        "what i ought|should|meant|wanted",
        "asked ~ me|how|why|about|what|whether|for .. i ~ froze|blanked|stumbled|said|rambled|forgot|could|drew|went|panicked|gave",
        "i {very}? said ~ something|years|no|yes",
        "got|answered|put|said|had ~ it|that|one|this|the answer? wrong|badly|backwards|upside",
        "i got|had ~ wrong|muddled|confused|backwards",
        "on reflection|hindsight|thinking about it|second thought|thoughts",
        "in hindsight|retrospect",
        "with hindsight",
        "after the|our|i .. realised|realized|thought_of|remembered|occurred|left .. better|answer|that i|should|could|what_i|forgot",
        "when|where|about|on|regarding|for|to|with .. asked|question|questions .. about|me|on|i|regarding|why|how|whether|where|what|my|of .. i .. {not}|froze|blanked|stumbled|rambled|should|gave|could|said|went|forgot|missed|mixed|answered|fumbled|struggled|drew|panicked",
        "my|the|that answer|response|explanation|reply|example .. to|about|on|regarding|was|didn|did|wasn|came|fell|missed|sounded|may|might|could|about",
    ],
    pairs: &[],
    unless: &[],
};

/// It says that the answer was bad.
const SAID_BADLY: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: ONE_LINE,
    says: &[
        "i ~ {have}|then? ~ froze|blanked|stumbled|rambled|fumbled|botched|bombed|blew|panicked|choked|mumbled|flubbed|bungled|floundered|waffled|stammered|babbled|struggled",
        "my ~ mind|head ~ went|was ~ blank|empty",
        "i ~ drew a blank",
        "i ~ should|could|ought|wish ~ to? ~ i? ~ have|had|ve ~ said|answered|told|mentioned|explained|given|talked|put",
        "wish ~ i ~ {have}? ~ said|answered|told|mentioned|explained|thought|put",
        "what|which i ~ should|ought|meant|wanted|wished|was_trying ~ .. say|said|answer|answered|give|given",
        "i|answer|it|which ~ {not}|didn_t|did_not|hardly .. do|did|give|gave|come|came|answer|answered|explain|explained|express|put|get|handle|handled|land .. justice|well|properly|clearly|fully|right|best|good|across|satisfying|convincing|complete|satisfactory|enough",
        "i|it|which|wasn_t|not ~ {not} ~ a ~ good|great|proper|full|real|honest|clear one|answer",
        "gave|my|such|that|a|an|was ~ weak|poor|bad|terrible|awful|clumsy|muddled|incomplete|confused|vague|unclear|rambling|wrong|shaky|unconvincing|disjointed|lousy|half|garbled|superficial|incoherent|unsatisfactory|dreadful|horrible|embarrassing|stupid ~ baked? answer|answers|response|explanation|example|reply|one|job",
        "answer|answers|response|explanation|reply|i ~ .. was|were|sounded|came|fell|went|felt|seemed|must|may .. weak|poor|bad|badly|poorly|terrible|awful|clumsy|muddled|incomplete|confusing|vague|unclear|rambling|wrong|shaky|flat|garbled|superficial|incoherent|evasive|thin|messy|disjointed|nonsense|rubbish|daft|silly|stupid",
        "kicking|cross|annoyed|angry ~ with|at? ~ myself",
        "i ~ got|mixed|said|divided|muddled|confused|forgot|wrote|multiplied|had ~ .. wrong|badly|backwards|up|when_i|years",
        "i ~ answered|explained|put|expressed|handled|worded|phrased .. badly|poorly|wrong|wrongly|terribly|too_quickly",
        "i ~ mixed_up|confused .. the|two|terms|question",
        "i ~ forgot|failed|missed|neglected|omitted .. to|the .. mention|say|explain|add|tell|answer|include",
        "i {am} ~ nervous|flustered|unprepared|embarrassed|caught",
        "{not} happy|satisfied|proud|pleased|content ~ with|of|about ~ my|how|that|the|what",
        "off guard",
        "that|it|this|i ~ must|may|might ~ have ~ sounded|seemed|come_across|looked|come_over",
        "no_idea|not_know|t_know ~ why ~ i ~ said|wrote|answered|told",
        "wrong impression",
        "i ~ misunderstood|misheard|misread ~ the|your|what|it",
        "bothering|bothered|bothers me",
    ],
    pairs: &[],
    unless: &[],
};

static BACK: LazyLock<Tone> = LazyLock::new(|| Tone::new(&CUES[..1]));
static BAD: LazyLock<Lexicon<()>> = LazyLock::new(|| tone::lexicon(&[((), SAID_BADLY.says)]));

/// Words from the sentence that goes back to the end of its paragraph with which it is no short correction.
/// *Assumption:* two sentences.
const LONG_WORDS: usize = 20;
/// The same where it is one sentence only. *Assumption.*
const LONG_SENTENCE_WORDS: usize = 28;

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    let back = BACK.found(note);
    if back.is_empty() || !applies(note.context) {
        return;
    }
    let bad = BAD.find(&note.body);
    for found in back.iter().filter(|it| it.place == Place::Body) {
        let stretch = found.sentence.start..paragraph_end(note, found.sentence.start);
        let is_one = found.sentence.end >= stretch.end;
        let is_long = stretch.len()
            >= if is_one {
                LONG_SENTENCE_WORDS
            } else {
                LONG_WORDS
            };
        let from = before(note, found.sentence.start);
        let is_bad = bad
            .iter()
            .any(|it| it.tokens.start >= from && it.tokens.end <= stretch.end);
        if is_long && is_bad {
            findings.push(found.finding(CHECK.id, note));
            return;
        }
    }
}

/// Where they ask for something, it is given.
pub(super) fn applies(context: &Context) -> bool {
    context.kind != NoteKind::AnswerScheduling
}

/// Where the sentence before the one that begins at `start` begins, in the same paragraph.
fn before(note: &Anatomy<'_>, start: usize) -> usize {
    let is_first = note
        .body
        .tokens
        .get(start)
        .is_none_or(|it| it.gap == crate::text::Gap::Paragraph);
    if is_first || start == 0 {
        return start;
    }
    note.body.sentence(start - 1).start
}

/// The token behind the paragraph that `from` lies in.
fn paragraph_end(note: &Anatomy<'_>, from: usize) -> usize {
    let rest = &note.body.tokens[from + 1..];
    let end = rest
        .iter()
        .position(|it| it.gap == crate::text::Gap::Paragraph);
    end.map_or(note.body.tokens.len(), |it| from + 1 + it)
}
