//! Words around the names of houses; lists only.

use std::sync::LazyLock;

use crate::text::Table;

/// Words before “at …” that speak of the place where the seeker wants to be, or was asked.
pub(super) static ANCHORS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "role position job post opportunity opening vacancy career future place team work working join joining interview \
         interviewed interviewing time everyone everybody colleagues people staff crew gang crowd next start starting employed application \
         applied applying apply conversation discussion meeting candidate employment life contribute contributing you all",
    )
});

/// Words of another time, or another house on purpose.
pub(super) static ELSEWHERE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "previous previously current currently former formerly last worked used was spent years year ago before since led \
         did learnt learned studied trained ran managed built taught after while during when other offer offers \
         accepted had internship degree university course background similar like unlike where present at_present \
         competitor competitors client clients supplier suppliers partner customer customers from were reminded reminds joined",
    )
});

/// What a house looks for people for.
pub(super) static POSTS: LazyLock<Table<()>> =
    LazyLock::new(|| Table::of_words("role position job post opening vacancy"));

/// What a house is called by.
pub(super) static HOUSES: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "llp plc ag bv college school university hospital foods group ltd inc gmbh llc partners systems industries institute bank theatre \
         theater museum press studio studios labs laboratories logistics energy engineering solutions technologies consulting \
         council trust clinic instruments optics chemicals capital media software holdings company works health healthcare \
         insurance pharmaceuticals pharma motors airlines hotel hotels brewery bakery academy associates agency foundation \
         robotics analytics electronics networks retail brothers sons kitchen dental freight haulage storage transport shipping produce events bakers builders \
         printers fabrics brewing foundries aviation airport",
    )
});

/// What belongs to a house: “Northfold’s mission”.
pub(super) static BELONGINGS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "mission culture values vision products reputation commitment growth clients customers goals strategy",
    )
});

/// What a house has and a person too: “Northfold Foods’ team”, and “Leigh’s team”.
pub(super) static SHARED: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words("team teams work approach plans future office offices staff success")
});

/// Capital words that are no house.
pub(super) static NO_HOUSE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
         october november december christmas easter english french german spanish italian dutch portuguese polish arabic \
         chinese japanese python excel java javascript sql linkedin zoom teams google microsoft skype slack github i god \
         ward wards unit units floor station level class grade year shift squad platform line lab studio theatre theater branch \
         scale speed pace sea night court stage board hall campus reception outpatients casualty \
         radiology cardiology oncology maternity paediatrics pediatrics surgery neurology pathology pharmacy physiotherapy \
         dermatology urology haematology hematology nephrology orthopaedics orthopedics psychiatry geriatrics gynaecology \
         accounts finance sales marketing operations logistics engineering design research legal compliance security \
         production facilities housekeeping procurement purchasing payroll catering nursing sciences maths mathematics \
         physics chemistry biology history geography languages music drama philosophy economics \
         europe asia africa america england scotland wales ireland germany france spain italy london paris berlin",
    )
});

/// What somebody would do at a house.
pub(super) const WORK: &[&str] = &[
    "work",
    "manage",
    "lead",
    "teach",
    "run",
    "build",
    "serve",
    "contribute",
    "start",
    "help",
    "design",
    "write",
    "cook",
    "drive",
    "weld",
    "train",
    "learn",
    "edit",
    "brew",
    "sell",
];

/// What somebody calls theirs at a house where they were.
pub(super) const OWN_PAST: &[&str] = &[
    "role",
    "job",
    "post",
    "position",
    "team",
    "time",
    "work",
    "years",
    "colleagues",
    "first",
    "own",
    "old",
    "employer",
    "boss",
    "manager",
    "studies",
    "internship",
    "placement",
    "apprenticeship",
    "experience",
];

/// What a house does: “what Northfold Optics does”.
pub(super) const DOINGS: &[&str] = &[
    "does",
    "do",
    "is",
    "has",
    "works",
    "handles",
    "approaches",
    "treats",
    "builds",
    "runs",
    "makes",
    "stands",
    "uses",
    "helps",
    "goes",
];
