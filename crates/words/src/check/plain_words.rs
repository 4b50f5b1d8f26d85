//! The words that any thank-you note is made of. What a note has beside them can only be said of one conversation.

use std::sync::LazyLock;

use crate::note::Anatomy;
use crate::text::{Gap, Table};

/// Words of grammar.
const GRAMMAR: &str = "
a about above across after again against ago ah all almost along already also although always am among an and another any
anybody anyone anything are around as at away back be became because become been before behind being below beside besides best
better between beyond both but by can cannot could d did didn do does doesn doing don done down during each either else enough
even ever every everybody everyone everything far few first for forth from further get gets getting give given gives go goes
going gone good got great had hadn has hasn have haven having he her here hers him his how however i if in indeed instead into
is isn it its itself just last later least less let like little ll long lot lots m many may maybe me mean might mine more
moreover most much must my myself near nearly need needs neither never new next no none nor not nothing now of off often oh ok
on once one only onto or other others our ours ourselves out over own per perhaps plus put quite rather re really s same say
see seem seems seen several shall she should since so some somebody someone something sometimes soon still such sure t take
taken takes taking than that the their them then there these they thing things this those though through thus till to together
too took toward towards two under until up upon us use used using ve very via want wanted was wasn way ways we well went were
weren what whatever when whenever where whether which while who whole whom whose why will with within without won would wouldn
yes yesterday yet you your yours yourself today tomorrow tonight morning afternoon evening day days week weeks month months
year years monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december third three four five six seven eight nine ten second o am pm
";

/// Words of politeness, of applying and of houses in general.
const POLITE: &str = "
able ability absolutely accept action active actively actually add added addition additional admire advance advice align
aligned aligns allow amazing answer answered answers anyway anytime apologies apply applied applying application appreciate
appreciated appreciation approach area areas ask asked asking aspect aspects asset attend attention attitude available
background based beginning believe benefit bit blessed bring bringing bright build building business busy call called candidate
candidates capable career careers care carefully caring certain certainly challenge challenges challenging chance chat
clarify clear clearly close collaborate collaboration collaborative collaboratively colleague colleagues come comes coming
committed commitment communicate communication community company companies complete completely conclude confident confidence
confirm confirmed confirms connect connected connecting connection consider consideration considered considering contact
contribute contributing contribution contributions convenience conversation conversations convinced cordial could courteous
create creative culture current currently customer customers dear decide decided decision decisions dedicated dedication deep
deepened deeply definitely deliver delight delighted delightful department describe described description detail detailed
details develop developing development difference different direction discuss discussed discussing discussion discussions
doubt drive driven dynamic eager earlier easy effective effort efforts e email emailing employees employer encourage
encouraged encouraging end engaged engaging enjoy enjoyable enjoyed enjoying enthusiasm enthusiastic entire environment
especially established everybody evident exactly excellence excellent exceptional excited excitement exciting exchange expect
expectations expected experience experienced experiences expertise explain explained explaining explore exploring express extend
extremely face fact fantastic fascinating fast feedback feel feeling felt field fill final find finding fit fits focus focused
follow following forward found free friendly fruitful fulfilling full fully fun future gain general generous genuine genuinely
giving glad goal goals gratitude grateful greatly greeting grow growing growth guidance had hand happy hard hardworking hear
heard hearing hello help helped helpful helping hesitate hi high highly hire hiring honest honor honored honour honoured hope
hoped hopeful hoping hospitality hours hr idea ideal ideas immediate immediately impact important impressed impression
impressive improve include including incredible incredibly industry inform information informative initial innovate innovation
innovative input insight insightful insights inspire inspired inspiring interest interested interesting interview interviewed
interviewer interviewing interviews introduce introduced invaluable invitation invite invited inviting involved job join
joining journey keen keep kind kindly kindness knew know knowing knowledge knowledgeable lead leader leaders leadership leading
learn learned learning learnt leave left level likely line listen listening look looked looking looks love loved luck made
mail make makes making manager management manner match matches matter matters meet meeting meetings member members mention
mentioned message met mind minute minutes mission moment motivated move moving mutual name natural nice note notes obvious
offer offered offers office once open opening openly opportunities opportunity order organisation organisations organised
organization organizations organized outline outlined outstanding overall overview panel part particular particularly parts
passion passionate path patience people perfect perfectly perform performance person personal perspective phone picture
plan plans play played please pleased pleasant pleasure point points polite position positions positive possible possibility
potential practice practices prepare prepared present pride prior privilege process product products productive professional
professionalism professionally profile program programme progress project projects promising proud provide provided provides
providing purpose pursue qualifications qualified qualities quality question questions quick quickly reach read reading ready
real reason receive received receiving recently recruiting recruitment regard regarding regards reinforced reiterate relevant
remain remains remember reply represent requirements requires respect respond response responsibilities responsibility result
results review rewarding right role roles room run running see seeing select selected selection send sense sent serve service
services set setting share shared sharing short show showed showing shown side significant sincere sincerely situation skill
skills skillset small solid solution solutions sort sound sounded sounds speak speaking special specific spend spending spent
spirit spoke spoken staff stage stages stand start started starting state stay stayed step steps strategic strategy
strength strengthened strengths strong strongly structure stuck style success successful successfully suit suitable suited
suits sum summary super support supportive talent talented talk talked talking talks task tasks team teams tell telling terms
thank thankful thanked thanking thanks thought thoughtful thoughts thrilled time times told topic topics touch tour tremendous
true truly trust try understand understanding understood unique update updates useful valuable value valued values variety various
view vision visit visited vital volume wait waiting
esteemed firm prestigious renowned reputable atmosphere thrive flourish excel heartfelt afford afforded esteem prospect prospective
proactive synergy cutting edge respected diverse inclusive inclusion diversity comprehensive meaningful memorable charming relaxed
transparent constructive lively ambitious ambition ambitions aspirations objectives objective criteria fulfil fulfill duties duty
function functions capacity aptitude competence competent reliable dependable diligent oriented starter learner player ground table
ethic loyal enjoyment invested insightfully extremely appreciative thankfully humbled humble energized energised energy vibe vibes
awesome super cool great positivity welcomed warmly interviewing extending granting warm warmly warmth welcome welcomed welcoming willing willingness wish wishes
wonder wonderful work worked working workplace works world worth write writing written wrote
daily eventually extra fast forever free fresh happen happened hour key kept large lately life lovely lucky main managed
nature normal number obviously online opinion outlook passed place places power pretty previous problem problems quarter rest
scope skilful skilled solve solving standards steady straightforward stimulating strive structured talents thorough thoroughly
synergies synergistic leverage leverages leveraged leveraging delve delved delving elevate elevating finds utmost sincerest warmest
pivotal bespoke holistic transformative resonate resonated resonates aligning alignment seamless seamlessly harness harnessing
endeavor endeavors endeavour endeavours spearhead spearheading forefront acumen proficiency proficient calibre caliber impactful
empower empowering empowered visionary vibrant paradigm trajectory holistically multifaceted furthermore additionally
enlightening invigorating passionately wholeheartedly unwavering seasoned versatile adept adeptly hone honed honing leap
throughout touched training truth type typical walked week welcome whenever wherever whilst wide yours zoom teams
";

static PLAIN: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new(
        [GRAMMAR, POLITE]
            .into_iter()
            .flat_map(|it| it.split_whitespace().map(|word| (word, ()))),
    )
});

static OF_GRAMMAR: LazyLock<Table<()>> = LazyLock::new(|| Table::of_words(GRAMMAR));

/// Whether a word in its normal form says nothing by itself.
pub(crate) fn is_grammar(word: &str) -> bool {
    OF_GRAMMAR.contains(word)
}

/// Whether a word in its normal form could stand in any thank-you note.
pub(crate) fn is_plain(word: &str) -> bool {
    word.len() < 3 || PLAIN.contains(word)
}

/// What words of one stem have in common: their first letters, an ending of the plural or past cut off.
pub(crate) fn stem(word: &str) -> &str {
    let ending = ["ing", "ies", "ed", "es", "s", "y", "e"];
    let cut = ending
        .iter()
        .find_map(|it| word.strip_suffix(it).filter(|rest| rest.len() >= 3));
    let cut = cut.unwrap_or(word);
    let end = cut.char_indices().nth(6).map_or(cut.len(), |(at, _)| at);
    &cut[..end]
}

/// The words between greeting and closing that not any note has, names of people, house, agency, role and seeker left out.
pub(crate) fn own_words(note: &Anatomy<'_>) -> Vec<usize> {
    let context = note.context;
    let houses = context.employer.iter().chain(&context.agency);
    let named = houses.flat_map(|it| std::iter::once(&it.name).chain(&it.aliases));
    let named: Vec<String> = named
        .chain(&context.role)
        .chain(&context.writer)
        .map(|it| crate::text::normal(it))
        .collect();
    let is_named = |word: &str| named.iter().any(|it| it.split(' ').any(|w| w == word));
    let people = &note.recorded().people;
    let tokens = &note.body.tokens;
    note.middle
        .clone()
        .filter(|at| {
            let word = note.body.word(*at);
            let part = tokens[*at].gap == Gap::Joined;
            !part && !is_plain(word) && !is_named(word) && !people.iter().any(|it| it.has(word))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_stem_are_told() {
        for (one, other) in [
            ("report", "reports"),
            ("sensors", "sensor"),
            ("moving", "moves"),
            ("dashboard", "dashboards"),
            ("timetable", "timetables"),
            ("walked", "walking"),
        ] {
            assert_eq!(stem(one), stem(other));
        }
        assert_ne!(stem("weather"), stem("weekly"));
    }

    #[test]
    fn thanks_are_plain_and_what_was_talked_about_is_not() {
        assert!(is_plain("insights") && is_plain("opportunity") && is_plain("the"));
        assert!(!is_plain("ferry") && !is_plain("sensor"));
    }
}
