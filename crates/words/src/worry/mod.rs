//! What does it mean that …? The usual worries of the wait, one per file: a short honest answer, where it is from, and the
//! one thing that follows.
//!
//! An answer says what is known, or says that it is an opinion. None of them is about the seeker's worth, and none turns
//! silence into a verdict.

mod advert_gone;
mod bad_answer;
mod cold_interviewer;
mod hopeful_sign;
mod long_silence;
mod moved_interview;
mod no_references_asked;
mod no_reply_to_thanks;
mod not_alone;
mod others_seen;
mod post_on_hold;
mod profile_viewed;
mod promise_passed;
mod reposted;
mod short_interview;
mod thanks_not_sent;
mod vague_closing;

/// A worry, and what can honestly be said about it.
#[derive(Clone, Copy, Debug)]
pub struct Worry {
    /// Its id.
    pub id: &'static str,
    /// What one noticed, a sentence.
    pub what: &'static str,
    /// What it means, as far as anybody knows.
    pub answer: &'static str,
    /// Where that is from.
    pub source: &'static str,
    /// Nobody has counted it: the answer is an opinion.
    pub is_opinion: bool,
    /// The one thing that follows, or that nothing does.
    pub next: &'static str,
    /// The version that brought it.
    pub since: &'static str,
    /// Words that mean it: of one group all have to occur. Of words with a bar between any will do.
    cues: &'static [&'static [&'static str]],
    /// Words beside which it is not meant, told in the same way.
    unless: &'static [&'static [&'static str]],
}

/// Words that deny.
const NOT: &str = "not|no|never|nobody|nothing|none|ain't|haven't|havent|hasn't|hasnt|don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|without";

/// Words for their answering.
const ANSWER: &str = "answer|answers|answered|answering|reply|replies|replied|replying|respond|responds|responded|response|call|calls|called|calling|write|writes|wrote|written|heard|hear|hearing|news|word|contact|contacted|message|messages|messaged|email|emails|emailed|phoned|rang|ring|reaction";

/// Words for a length of time in which one is silent.
const WEEKS: &str = "days|week|weeks|month|months|fortnight|forever|ages";

/// All worries, the most usual first.
pub const WORRIES: &[&Worry] = &[
    &long_silence::WORRY,
    &short_interview::WORRY,
    &vague_closing::WORRY,
    &reposted::WORRY,
    &no_reply_to_thanks::WORRY,
    &cold_interviewer::WORRY,
    &bad_answer::WORRY,
    &promise_passed::WORRY,
    &others_seen::WORRY,
    &moved_interview::WORRY,
    &post_on_hold::WORRY,
    &no_references_asked::WORRY,
    &hopeful_sign::WORRY,
    &profile_viewed::WORRY,
    &advert_gone::WORRY,
    &thanks_not_sent::WORRY,
];

/// The worry with this id.
#[must_use]
pub fn worry(id: &str) -> Option<&'static Worry> {
    WORRIES.iter().copied().find(|worry| worry.id == id)
}

/// Worries that words may mean, the best first: those of whose groups the longest occurs whole. Empty where none does. Where
/// somebody does not want to live any more, it is that alone: to whom one can turn.
#[must_use]
pub fn find(words: &str) -> Vec<&'static Worry> {
    let plain = words.to_lowercase().replace('\u{2019}', "'");
    if not_alone::is_said(&plain) {
        return vec![&not_alone::WORRY];
    }
    let is_between = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '-');
    let said: Vec<&str> = plain.split(is_between).collect();
    let is_said = |any: &&str| any.split('|').any(|word| said.contains(&word));
    let has = |cue: &&&[&str]| cue.iter().all(is_said);
    let best = |worry: &&Worry| {
        let is_other = worry.unless.iter().any(|cue| has(&cue));
        let found = worry.cues.iter().filter(has).map(|cue| cue.len()).max();
        found.filter(|_| !is_other)
    };
    let mut found: Vec<(usize, &'static Worry)> = WORRIES
        .iter()
        .filter_map(|worry| Some((best(worry)?, *worry)))
        .collect();
    // Whoever worries about something else tells of the silence as well.
    let is_any = |worry: &Worry| worry.id == long_silence::WORRY.id;
    found.sort_by_key(|(length, worry)| (std::cmp::Reverse(*length), is_any(worry)));
    found.into_iter().map(|(_, worry)| worry).collect()
}

/// The id of the best match.
#[cfg(test)]
fn first(words: &str) -> Option<&'static str> {
    find(words).first().map(|worry| worry.id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The file that names every file of the folder; it is compiled in, for nothing here reads a disk.
    const FOLDER: &str = include_str!("mod.rs");

    #[test]
    fn every_file_is_registered() {
        let named = FOLDER
            .lines()
            .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
        let files: BTreeSet<&str> = named.collect();
        let ids: BTreeSet<&str> = WORRIES.iter().map(|worry| worry.id).collect();
        let apart = BTreeSet::from([not_alone::WORRY.id]);
        assert_eq!(files, &ids | &apart);
        assert_eq!(ids.len(), WORRIES.len(), "no worry is registered twice");
    }

    #[test]
    fn every_answer_is_short_and_says_where_it_is_from() {
        for worry in WORRIES.iter().copied().chain([&not_alone::WORRY]) {
            let words = worry.answer.split_whitespace().count();
            assert!((20..=70).contains(&words), "{}: {words} words", worry.id);
            assert!(
                !worry.next.is_empty() && worry.what.ends_with('.'),
                "{}",
                worry.id
            );
            assert_eq!(
                worry.is_opinion,
                worry.source.starts_with("opinion"),
                "{}",
                worry.id
            );
        }
    }

    #[test]
    fn the_plainest_words_find_theirs() {
        for (words, id) in [
            ("they never called", "long_silence"),
            ("they never wrote back", "long_silence"),
            ("they don't reply", "long_silence"),
            ("why don\u{2019}t they answer?", "long_silence"),
            ("nobody calls me", "long_silence"),
            ("haven't heard anything for two weeks", "long_silence"),
            ("it's been 3 weeks", "long_silence"),
            ("I've been waiting for a month", "long_silence"),
            ("still nothing", "long_silence"),
            ("radio silence", "long_silence"),
            (
                "they haven't called on friday as they said",
                "promise_passed",
            ),
            ("friday came and went", "promise_passed"),
            ("they said Monday and it's Wednesday", "promise_passed"),
            ("nobody replied to my thank you", "no_reply_to_thanks"),
            ("they ignored my thank-you note", "no_reply_to_thanks"),
            ("they asked no salary", "no_references_asked"),
            ("the position is online again", "reposted"),
            ("I saw the job on LinkedIn again", "reposted"),
            ("I made a mistake", "bad_answer"),
            ("I was so nervous", "bad_answer"),
            ("they cancelled", "moved_interview"),
            ("they did not mention next steps", "vague_closing"),
            ("it was over after ten minutes", "short_interview"),
            ("he looked at his watch", "cold_interviewer"),
            ("they hardly asked me anything", "cold_interviewer"),
            ("I think they forgot me", "long_silence"),
            ("HR opened my mail but did not answer", "long_silence"),
            ("they keep postponing", "moved_interview"),
            ("they said they have many candidates", "others_seen"),
            ("the ad is gone", "advert_gone"),
            ("the job has been on the site for six months", "reposted"),
            ("I was late", "bad_answer"),
            ("I talked too much", "bad_answer"),
            ("I forgot to send a thank-you", "thanks_not_sent"),
            ("nobody called my references", "no_references_asked"),
            ("he was on his phone", "cold_interviewer"),
            ("it went really well but now nothing", "long_silence"),
            ("they left me on read", "long_silence"),
            ("the day they gave is over", "promise_passed"),
            ("they invited others after me", "others_seen"),
            ("they want to reschedule", "moved_interview"),
            ("the job is back on a board", "reposted"),
            ("they asked about salary", "hopeful_sign"),
        ] {
            assert_eq!(first(words), Some(id), "{words}");
        }
    }

    #[test]
    fn what_denies_a_worry_is_not_answered_as_it() {
        for (words, id) in [
            ("the interview was not short", "short_interview"),
            ("the interview wasn't short at all", "short_interview"),
            ("they asked for references", "no_references_asked"),
            ("they promised to pay travel costs", "promise_passed"),
            ("the interviewer was not cold at all", "cold_interviewer"),
            ("the ad is not gone", "advert_gone"),
            ("they were late", "bad_answer"),
            ("the job was not posted again", "reposted"),
            ("I would hear either way, they said", "promise_passed"),
            ("they did not cancel the interview", "moved_interview"),
            ("I did not make a mistake", "bad_answer"),
            ("they are not interviewing others", "others_seen"),
            ("the day they named has not passed", "promise_passed"),
        ] {
            let found = find(words);
            assert!(found.iter().all(|it| it.id != id), "{words}");
        }
    }

    #[test]
    fn words_that_mean_no_worry_find_none() {
        for words in [
            "",
            "what is the weather like",
            "\u{0}",
            "the quick brown fox",
        ] {
            assert!(find(words).is_empty(), "{words}");
        }
    }
}
