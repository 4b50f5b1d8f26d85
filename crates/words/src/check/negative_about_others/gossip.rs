//! Phrases of the check `negative_about_others` that gossip about a place left behind: the staffroom, the boss who shouts,
//! the colleague who was dismissed.

use crate::check::finding::Severity;
use crate::check::tone::Cue;

use super::{FUTURE, HOUSE};

pub(super) const GOSSIP: Cue = Cue {
    severity: Severity::Stop,
    message: HOUSE.message,
    better: FUTURE,
    says: &[
        "the|our|my|its|whole ~ staffroom|staff_room|common_room|canteen|break_room|breakroom|back_office|shop_floor|mess_room|atmosphere|mood|morale|culture|politics|management ~ there|in_the_team|at_my_school|of_the_place? ~ {is}|{have}? ~ been? ~ .. toxic|poison|poisonous|rotten|vile|unbearable|dreadful|terrible|awful|horrible|hell|cliquey|vicious|rock_bottom|nest|snakepit|cesspit|dire|on_the_floor|beyond_repair",
        "vipers|viper|viper_s|snake|snakes|wasps|hornets nest|pit",
        "where i {am} ~ now|at_present|working|currently .... won|don|doesn|never|hardly|barely|refuse|refuses|stopped t|to|ever|speak|talk ~ to? ~ speak|speaking|talk|talking|each|one|anybody|anyone to|with|other|another",
        "nest|pit|bunch|pack ~ of ~ vipers|snakes|gossips|backstabbers|bullies|idiots|liars",
        "management|leadership|bosses|owners|directors|governors|trustees ~ {have}|has ~ let ~ everything|things|it|standards|the_place|discipline ~ slide|go|slip|rot|fall_apart",
        "a|an|the|one|another ~ {past}? ~ boss|manager|chef|head|headteacher|owner|foreman|supervisor|director|partner|landlord|colleague|editor|matron|consultant who|that ~ screams|screamed|shouts|shouted|yells|yelled|throws|threw|swears|swore|bullies|bullied|drinks|drank|steals|stole|sulks|sulked|lies|lied|pockets|pocketed|belittles|belittled|humiliates|humiliated|gropes|cheats|cheated|hits|plays_favourites|plays_favorites|takes_all_the_credit|took_all_the_credit|takes_the_credit|took_the_credit",
        "a|an|the|one|another ~ {past}? ~ boss|manager|chef|head|headteacher|owner|foreman|supervisor|director|partner|landlord|editor who|that ~ helps|helped|serves|served himself|herself|themselves|themself to",
        "my|our ~ {past} ~ boss|manager|chef|head|headteacher|owner|foreman|supervisor|director|colleague|colleagues|partner ~ who? ~ screams|screamed|shouts|shouted|throws|threw|swears|swore|drinks|drank|sulks|pockets|pocketed|belittles|belittled|humiliates|humiliated|gropes|plays_favourites|plays_favorites|took_all_the_credit",
        "my|our ~ {past} ~ boss|manager|chef|head|headteacher|owner|foreman|supervisor|director|colleague|colleagues|partner ~ {is}|got|{have}|has ~ been? ~ sacked|fired|dismissed|suspended|caught|arrested|struck_off ~ for|with|doing|stealing|drinking|over",
        "colleagues|coworkers|workmates|everyone|everybody|people ~ there ~ {is}|spent|did|only|talk|talked|gossip|gossiped|stab|stabbed|hate|hated|moan|moaned|complain|complained ~ .. behind|each|in_the_back|nothing|all_day|hours|one_another",
        "behind ~ each|one|everyone|everybody|people|my ~ other|another? ~ s? ~ back|backs",
        "fiddling|fiddled|fiddles|cooking|cooked ~ the|her|his|their books|figures|expenses|accounts|rota|hours",
    ],
    pairs: &[(
        &[
            "my|our|the ~ {past} ~ boss|bosses|manager|chef|head|headteacher|owner|foreman|supervisor|director|colleague|colleagues|partner|team|staff|secretary|deputy",
            "at|in my|our|the ~ {past} ~ {house}|ward|kitchen|shop|practice|firm|salon|site",
        ],
        &[
            "{have}|having|had|has an affair|affairs ~ with",
            "sleeping|slept with ~ the|his|her|a",
            "drunk|drinking ~ on_the_job|at_work|by_lunchtime|by_noon|on_duty|half_the_time",
            "nobody|no_one ~ lifts|lifted|does|did|says|said|speaks|spoke ~ a_finger|any|good|to",
            "run|driven|bled ~ it? ~ into_the_ground|dry",
            "cover|covered|covering ~ up ~ mistakes|errors|it|everything|complaints",
            "high staff? turnover because|since|as",
        ],
    )],
    unless: &[
        "customers|passengers|patients|pupils|visitors|residents|guests|tenants|users|parents ~ {is}|who|asked|say|said|loved",
        "helped me|us|them|others|people|everyone",
        "taught|encouraged|supported|trusts|proud|grateful|miss|missed",
        "toxic|hazardous|poison|poisonous ~ waste|chemical*|gas|gases|water|substances|materials|air|algae|spill|assets|metals|plants|plant|ivy|mushrooms|cabinet",
        "you ~ asked|told|described|said|mentioned",
        "policy|training|lesson|lessons|course|campaign|programme|victims|film|novel|play|book|story|song|opera",
        "{not}|never|hardly|no_one|nobody ~ toxic|shouts|shouted|screams|screamed|swears|swore|throws|threw|poisonous",
        "who ~ shouts|shouted|throws|threw|screamed ~ .. goal|hooray|bravo|parties|a_party|ball|dinner|lifeline",
    ],
};

#[cfg(test)]
mod tests {
    use crate::check::scene::speaks;
    use crate::note::NoteKind;

    const FIRING: &[&str] = &[
        "I was glad to leave; the staffroom was toxic.",
        "The atmosphere there has been poisonous for a year.",
        "My last office was a nest of vipers.",
        "The management has let everything slide, as you will have heard.",
        "I have had enough of a boss who shouts.",
        "I worked under a chef who throws pans.",
        "My old manager was sacked for stealing.",
        "Colleagues there gossip about each other all day.",
        "My former director was having an affair with a client.",
        "Where I am now people won’t talk to each other.",
        "The whole office is a vipers’ nest.",
        "I worked for an owner who helped himself to the tips.",
    ];

    const SILENT: &[&str] = &[
        "Your staffroom was full of laughter, which I liked.",
        "The atmosphere in the hall was electric.",
        "You told me how the mood was poisonous before you came, and how you turned it.",
        "The management has let everyone choose their hours.",
        "I had a boss who threw a party for every apprentice.",
        "My old manager was promoted for it.",
        "A chef who never shouts is worth a good deal.",
        "Colleagues there teach each other all day.",
        "My former director had an eye for detail.",
        "Where I am now we speak Welsh, and I would be sorry to lose it.",
        "We found a hornet box and a wren’s nest behind the hall.",
        "The kitchen keeps a poison cabinet, and I know the rules for it.",
    ];

    #[test]
    fn gossip_about_a_place_left_behind_is_seen() {
        for (texts, expected) in [(FIRING, true), (SILENT, false)] {
            for text in texts {
                let found = speaks(&super::super::CHECK, NoteKind::ThankYou, text);
                assert_eq!(found, expected, "{text}");
            }
        }
    }
}
