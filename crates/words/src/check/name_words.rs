//! Words around the names of people, and words that look like slips of one; lists only.

use std::sync::LazyLock;

use crate::text::Table;

/// Words of a greeting that call a group, or whoever reads it.
pub(super) static ANYBODY: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "team all everyone everybody both there again folks hiring manager managers recruiter recruiters recruiting \
         recruitment committee panel colleagues friends ladies gentlemen department hr talent acquisition human resources \
         people interview interviewer interviewers search members group whom it may concern one selection board office \
         staff coordinator director head lead chair professor crew class community family",
    )
});

/// Words that stand before the name of somebody who was met or spoke.
pub(super) static BEFORE_PERSON: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "with meet meeting met to thank thanks and told from by know asked as hear hearing tell regards saw for than",
    )
});

/// Words that stand after the name of somebody who spoke or did something.
pub(super) static AFTER_PERSON: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "said says mentioned told asked explained showed described and s spoke talked pointed shared gave walked put made \
         suggested noted has had is was also raised brought took kindly",
    )
});

/// Words that mark somebody of the seeker's own life, or another time.
pub(super) static OWN: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "my our former previous old friend mentor colleague professor wife husband son daughter brother sister referee \
         reference referred recommended supervisor boss cousin neighbour neighbor late author book by called named saint st",
    )
});

/// Words that a slip of a short name may well be.
pub(super) static COMMON: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "data date day dear dare dane danes main man many march mark may made mail make mike male team term let lead lean \
         leave led leeds left less see fee free lee will well wall all art are part any and ana ann an anne hope home hose \
         hone rose grace race great grand brand branch board broad may mary say jan june july january monday sunday friday \
         tuesday thursday wednesday saturday april august not now note new her his here there then they them this that \
         thank thanks think thing thin these those the for from form farm far car care core card mark market marks ms mr dr \
         best best rest test text next net web west east north south yes yet you your our out old one once son sun song sam \
         same some come can could would should sales sale sarah will bill full fill tell sell call tall kim kin kind king \
         ray rays day ray way say jim gym jo joy job jobs john join line lane lake like lime time tim tom top too two town \
         tone hall hal half hand hands peter pete paul pal pair march marsh harsh chart charts china chain chair church \
         christ chris crisp cloud claude clara clear class glass frank france french rob robot rock rod road rome paris \
         paris luck luke lucky duke nice nick nicky rich richly carry cary harry hairy jerry jersey terry very every berry \
         penny any plenty heat heather weather leather feather iris irish ivy ivory lily july olive oliver live drew draw \
         dean deal dan don done down dawn dog doug dig dot mat matt max mac mars mass miles mile smile nile neil nil near \
         pat path part ruby rush ruth truth rick risk sandy sand sunday sky skye victor vector victory stan stand stay \
         star start stark scott scot scotland spot ted ten tess tests val vale value vince since wes west wendy windy",
    )
});
