//! English phrases of what is told plainly: the terms of an offer, somebody still thought of, a no that was a mistake.
//!
//! Holds words alone; must not weigh them, which `decide` does.

use meanwhile_core::fact::ReadingKind as K;

use crate::reading::cue::{Cue, SURE, TERMS};

pub(super) const CUES: &[(Cue, &[&str])] = &[
    (
        // When they begin, what they are paid, what they sign.
        Cue::Means(K::Offer, TERMS),
        &[
            "all|everyone|everybody|anyone|them but|except|bar|save you",
            "are you|u still free|available|up_for_it|on_the_market",
            "would|will|do you|u still take|like|want|have|be|come .. it|the_job|the_post|the_place|the_role|interested|us",
            "same hours|money|pay|salary|terms|wage",
            "is|s|are now|still|then|therefore? yours",
            "yes or no by|before|please",
            "really|very_much|dearly|both|all like|want|love you",
            "offer|it still? stands",
            "training|induction|onboarding|term starts|begins on? #|monday|tuesday|wednesday|thursday|friday|the",
            "it s|is you",
            "you|u got|ve_got|have_got it|the_job|the_part|the_post|the_nod",
            "come and? work|join|help for|with us",
            "salary|pay|wage|wages of? # k|thousand|gross|pa|basic|plus|rising|start|and",
            "start|starting|starts|commencing|beginning # january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec",
            "start|begin when|whenever|as_soon_as you can|like|re_free|are_free",
            "you|your|you_have|you_ve been chosen|selected|elected|picked as our|the new|next",
            "like|want|love you to be|become our|the",
            "hope .. you .. choose|say_yes|join|accept us|yes|it|our|the",
            "t|not turn us down",
            "you|u d|would|could|can|will|ll|ll_be|would_be start|begin|starting|beginning on|from|in|monday|tuesday|wednesday|thursday|friday|the|next|#|straight|whenever",
            "start|starting|beginning|commencing on|from|in|monday|tuesday|wednesday|thursday|friday .. # .. salary|hours|pounds|k|bonus|days",
            "your first day|shift|week|rota|start_date|starting_date .. is|would|will|monday|tuesday|wednesday|thursday|friday|#",
            "start_date|starting_date|first_day is|would_be|will_be|of|on|monday|january|february|march|april|may|june|july|august|september|october|november|december|#",
            "your|employment contract|paperwork|letter_of_appointment .. is|are|attached|enclosed|ready|goes|follows|will|below|in|on",
            "the contract|paperwork is|goes|attached|enclosed|ready|follows",
            "contract|draft_contract|draft enclosed|attached|goes_out|ready|to_sign|for_signature|in_the_post",
            "your|the|a signed contract|copy|letter|offer",
            "not|t had|received|got|seen .. signed contract|offer|letter|copy",
            "sign|signing|countersign .. contract|return|both|send_it|bring_it|paperwork",
            "# an|a|per hour|annum|year|month|shift|day|week",
            "# k|thousand? plus|rising|basic|gross|bonus|to_start|to_begin|going_up",
            "salary|pay|wage|rate|hourly_rate|package|grade is|would_be|will_be|starts_at|comes_to|as_advertised|we_agreed|we_discussed|stays|at",
            "pro rata|per_annum|plus_bonus|plus_tips|plus_benefits|spine_point|after_probation|after_the_probation",
            "with effect from",
            "appoint|appointing|hire|take you .. at|on|as|from grade|scale|#|the",
            "if you accept|agree|do_accept|say_yes|take_it|want_it|d_like_it|would_like_it|can_live_with|are_happy_with|re_happy_with|still_want",
            "if|whether|that you accept|will_accept|are_accepting|d_accept|would_accept|wish_to_accept|would_like_to_accept|intend_to_accept|ll_take|want_the_job",
            "do|please|you|just say yes",
            "say yes by|please|and|before",
            "are|r you|u in",
            "is that a yes|deal",
            "will|won|do t? you|u come|take_it|have_it|accept|join_us|say_yes|do_it",
            "sorry|disappointed|gutted|shame|pity|sad|hate .. if|should you .. no|turned|turn|declined|decline|refused",
            "we|i|they|both|all|us|everyone|everybody|team|board|panel want|wants you and|but|in|for|as|here|all|so|too|regardless|anyway|very_much",
            "like|want|love|wants you to have|take|take_on|fill|accept it|the_post|the_job|the_place|the_role|the_position|this",
            "has|got your name on|all_over it",
            "that|which leaves you",
            "everything|rest|all_else|otherwise .. as|what|stands you .. asked|agreed|wanted",
            "everything|rest|all_else .. is|stands|stays|just as we|i .. agreed|discussed|said|talked",
            "shall|should|may|can|let|will i|we|me .. send|draw_up|prepare|post|get .. contract|paperwork|papers",
            "your appointment as|to_the_post|to_the_role|will_be_confirmed|to_the_position|is_confirmed|has_been_approved",
        ],
    ),
    (
        Cue::Means(K::Offer, SURE),
        &[
            "like|want|love|wants you to have|take|take_up|take_over|fill|accept the|this|our post|job|role|position|place|class",
        ],
    ),
    (
        // What is asked of everybody, and what another is told.
        Cue::Not(K::Offer),
        &[
            "if|whether|when|how|soon|earliest|date you|u d|would|could|can|will start|begin",
            "what|which|your|desired|expected|current|minimum .. salary|pay|wage|rate|package",
            "salary|pay|wage|rate|package expectation|expectations|range|band|history|requirement|requirements",
            "want|wants you to know|hear|feel|understand|be|keep|think|do|complete|prepare|bring|send|tell|meet|take_part|see|come",
            "want|wants you in|for|as|here .. interview|round|stage|final|day|call|meeting|on",
            "are you in .. a|the|london|town|for|on|touch|position|contact|office|work|any|need|uk|process",
            "will you come|take_it|do_it in|on|at|to|for|by .. interview|train|car|monday|tuesday|wednesday|thursday|friday",
            "like|love|want you to know|see|meet|complete|send|read|bring|prepare|tell|fill|sit|do|think|give|look|talk|present",
            "you|u got|ve_got it wrong|right|covered|in_time|from",
            "job|role|position|salary|pay|full|part .. apply|cv|vacancy|vacancies|agency|client",
            "it s|is you who|that|to|and",
            "same hours|terms|pay as|for|apply|every",
            "training|induction|onboarding|term starts|begins .. interview|test|open_day",
            "contract went|gone|goes|was .. to|another|other|somebody|someone|elsewhere",
        ],
    ),
    (
        // Others were turned down, or the no was a mistake.
        Cue::Not(K::Rejection),
        &[
            "they were|are|have_been|had_been unsuccessful|rejected|not_selected|not_successful|declined",
            "disregard|ignore|forget|overlook|bin .... unsuccessful|rejection|regret|regrets|not_selected|not_been_selected|turned_down|t_selected",
            "rejection|refusal|regret_letter .. error|mistake|accident|wrong|wrongly|system|disregard|ignore",
            "told|said|wrote|heard .... had|d gone|filled|given|chosen|decided|taken|been",
            "told|turned|said|telling|informed|let the|both|all|two|three|everyone|everybody .. other|others|else|rest .. no|down|unsuccessful",
            "other|others|rest two|three|four|candidates|applicants|people .. told_no|turned_down|heard_from_us|been_informed|been_told",
            "decided|chosen|agreed not to readvertise|look_further|see_anyone_else|interview_anyone_else|carry_on_looking",
            "second choice .. first|withdrew|turned|declined",
        ],
    ),
    (
        Cue::StillIn,
        &[
            "still|definitely|remain|remains|firmly .. in the running|mix|frame|picture|hunt|reckoning|game|race",
            "very much in the running|mix|frame|picture|hunt|reckoning|game|race",
            "still|remain|remains|very_much|definitely .. in contention|with_a_shout|the_race",
            "still .. on our|the|my .. shortlist|short|list|radar",
            "still|very_much|remain .. a strong|serious|real|live contender|candidate|possibility",
            "still .. one of the|our|my|three|two .. candidates|people|finalists|favourites|favorites|strongest|best|we|i",
            "still|remain|very .. interested in you|your",
            "not|t .. fallen|dropped|slipped .. off|out|through",
            "not|t .. ruled|counted|written you out|off",
        ],
    ),
    (
        Cue::Means(K::Encouraging, SURE),
        &[
            "very|still_very|still_very_very much in the running|mix|frame|picture|hunt|reckoning|game|race|contention",
            "still .. in the mix|frame|picture|reckoning",
            "still|remain .. a strong|serious|real contender|candidate|possibility",
        ],
    ),
    (
        Cue::Means(K::Delay, SURE),
        &[
            "need|needs|take|takes|want|be .. another|further .. day|days|week|weeks|fortnight|month|months",
        ],
    ),
    (
        Cue::Soothes,
        &[
            "sorry|apolog*|forgive|excuse .. silence|quiet|delay|wait|radio|slow|late|long|nothing|not|hearing|keeping|kept|leaving|left|going|being|taking",
            "apolog*|sorry|forgive",
            "haven|hasn|not|t forgotten you|about_you|about|your",
            "no|any news|update yet|so",
            "as soon as|once|when|the_moment .. know|hear|have|there|update|news|decision",
            "bear|bearing with us|me",
            "thank|thanks|appreciate .. patience|bearing|waiting",
            "i|we know .. silence|quiet|waiting",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::decide::tests::{check_kind as check, read_text};

    #[test]
    fn an_offer_beside_words_of_a_no_is_never_a_no() {
        for text in [
            "We turned down three other candidates yesterday, and I'd like to tell you why: the job is yours if you want it. Start on 4 May, £34,000.",
            "When I wrote on Monday that we had gone with somebody else, that was true. He has since withdrawn, and we would very much like you to take the post after all.",
            "Please disregard our letter saying that you had not been selected. It was sent in error: we want you, and your contract is attached.",
            "Unfortunately we can't match the salary you asked for. The board went up to 41,500 and no further. But we want you, and you can start in June.",
            "We'd be sorry if you said no. The salary is 38k, four days a week, from 1 September. Will you come?",
            "I am afraid the company car is not possible. Everything else is as you asked, and the contract is ready to sign.",
            "We told the other two no this morning. That leaves you. 36 hours, £14.20 an hour, starting Monday week. Say yes by Friday?",
            "We are sorry we could not offer you the senior grade. The panel has agreed to appoint you at grade 6 with effect from 1 April. Please let me know by Friday whether you accept.",
            "You were our second choice, I won't pretend otherwise. The first choice turned us down, so the place is open and I should like you to have it. Salary as advertised.",
            "Regrettably we cannot hold the position beyond the 15th. If we have not had your signed contract by then we will have to move on to the next candidate.",
            "The other applicants have now been informed that they were unsuccessful. Your appointment as caretaker will be confirmed by letter; you need do nothing until then.",
            "I know we said there was no budget for the post. There is now, and it has your name on it. £27,500 pro rata. Can you let me know by Wednesday?",
        ] {
            let reading = read_text(text);
            let kinds = [K::Offer, K::Other];
            assert!(kinds.contains(&reading.kind), "{:?}: {text}", reading.kind);
        }
    }

    #[test]
    fn terms_beside_a_no_leave_both_open() {
        let text = "Unfortunately you have not been selected for the senior post. Your contract as a junior is attached.";
        let reading = read_text(text);
        let guessed: Vec<K> = reading.guesses.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(reading.kind, K::Other);
        assert!(guessed.contains(&K::Offer) && guessed.contains(&K::Rejection));
    }

    #[test]
    fn terms_without_a_no_are_an_offer() {
        check(
            K::Offer,
            &[
                "You would start on 4 May, at £14 an hour. Is that a yes?",
                "The other two have gone home happy enough. It has your name on it; the contract is in the post.",
            ],
            &[
                "What is your salary expectation, and when could you start?",
                "Could you tell us whether you would start in May or June?",
                "Your salary expectations were above what we can pay, so we won't be taking this further.",
                "We have offered the job to somebody else, who has accepted and starts on 1 May.",
                "Are you in London on Tuesday? We want you in for a second interview at 10.",
            ],
        );
        check(
            K::Rejection,
            &[
                "Thank you for telling us your salary expectations and notice period. We have decided to appoint a candidate who can start on 1 May.",
                "Your salary expectations were above what we can pay, so we won't be taking this further.",
            ],
            &[],
        );
    }

    #[test]
    fn who_is_still_thought_of_is_encouraged() {
        check(
            K::Encouraging,
            &[
                "Sorry for the silence. You are still very much in the running.",
                "Apologies for going quiet on you. You're still in the mix, and I'll write as soon as I know more.",
                "Forgive the long silence, Ana: you remain a strong contender.",
                "I'm sorry you have heard nothing from us. You are still in the frame and we have not forgotten you.",
            ],
            &[
                "Sorry for the silence. The board only meets again on the 20th.",
                "Sorry for the delay. You are still in the running, but we need another two weeks to decide.",
                "Sorry for the silence. We have gone with somebody else.",
                "Sorry, you are no longer in the running.",
            ],
        );
    }
}
