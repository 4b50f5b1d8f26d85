//! Check `salary_talk`: money for the writer, before anybody asked.

use std::sync::LazyLock;

use super::finding::{Finding, Severity};
use super::phrases::Better;
use super::spec::{Check, Example};
use super::tone::{self, Cue, Tone};
use crate::note::{Anatomy, Context, NoteKind};
use crate::text::{Lexicon, Text};

/// The check.
pub const CHECK: Check = Check {
    id: "salary_talk",
    what: "Pay, benefits, holidays or working terms, where they have not asked and made no offer.",
    why: "Before an offer it turns a note about them into a bargain about you. It is the right subject once they ask, or \
          once there is an offer.",
    source: "Robert Half; Princeton",
    since: "0.1.0",
    severity: Severity::Fix,
    fires: &[
        Example::thanks("Could you tell me what the salary range for this role is?"),
        Example::thanks("My salary expectation is 65,000 a year."),
        Example::new(NoteKind::CheckIn, "How much does the position pay?"),
        Example::thanks("I would need at least 80k to make the move."),
        Example::thanks("I also wanted to ask about vacation days and benefits."),
        Example::new(
            NoteKind::AnswerEncouraging,
            "Let us talk about my compensation soon.",
        ),
        Example::thanks("With my experience I would expect to be paid well."),
        Example::new(
            NoteKind::AnswerScheduling,
            "Before I come, what is the pay?",
        ),
    ],
    silent: &[
        Example::thanks(
            "The salary module of your payroll product is what I would like to work on.",
        ),
        Example::thanks("Your care paid off: the report now takes two hours."),
        Example::thanks("Temperature compensation in the sensors was new to me."),
        Example::thanks("I see the benefits of the new database, and which package the team uses."),
        Example::thanks("I pay attention to how passengers read a chart."),
        Example::thanks("The bonus was the tour of the hall."),
        Example::thanks("We saw that customers pay 40 euros a month for the service."),
        Example::new(
            NoteKind::News,
            "My model cut the cost of the ferry line by $20,000 a year.",
        ),
        Example::thanks("Thank you for the offer to show me the hall, and for the holiday story."),
    ],
    find,
};

const LATER: Better = Better::Question(
    "Can it wait until they ask or make an offer? If so, what would you like to say about the work?",
);
const MESSAGE: &str = "This speaks of your pay or terms before they have asked. Keep it for their question or their offer.";

const CUES: &[Cue] = &[ASKS, WANTS, TERMS, MONEY];

const ASKS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "what|which|know|ask|asking|about|on|regarding|discuss|clarify|wondering|wonder|curious|talk|share|tell|question|information|details|whether|forgot|hear .. salary|compensation|remuneration|wage|wages|payscale|renumeration",
        "salary|compensation|remuneration|pay|wage|package|money .. for this|the|that {job}",
        "salary|compensation|pay|remuneration|wage range|band|bracket|scale|expectation|expectations|requirement|requirements|package|level|details|negotiation|negotiable|grade|review|question|side|question|increase|rise|raise",
        "how much .. {job}|it|you|would|will|i .. pay|pays|paid|paying|earn|make|offer|offering",
        "how much .. pay|pays|paid|earn",
        "what .. {job}|it|does|you|would|will .. pay|pays|paying|paid|earn",
        "what .. is|s .. the|your .. pay|salary|compensation|rate|budget|remuneration|wage",
        "{job} pays|pay how|what|well|enough",
        "pay|salary|money|compensation|financial|remuneration|salaries expectations|side|aspect|aspects|terms|conditions|question|matters",
        "budget .. for|of .. this|the|my {job}|salary|position",
        "the|about|what|your|starting|base|annual|gross|net|monthly|hourly salary|pay|wage|remuneration",
        "salary|salaries|wage|wages|remuneration",
        "what|which|where|ask|know|tell .. band|grade|scale|increment|increments|pay {very}? is|it|the|and|for|for|are|on|you|,|,",
        "room above it",
        "is|are|there|a|any|about|with ~ bonus|bonuses|commission|overtime",
        "paid|pay|rate .. per|an|by hour|hourly|day|month",
    ],
    pairs: &[],
    unless: TOPIC,
};

const WANTS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "my .. salary|pay|compensation|remuneration|wage|earnings|rate|price .. is|are|expectation*|requirement*|would|should|need|at|in|currently|of|and|must|last|history|starts|#",
        "my|current|desired|expected|previous|present|minimum|target|fair|competitive|higher|better|decent|good|appropriate|right|market|usual|full|half salary|pay|compensation|remuneration|wage|rate",
        "i .. looking|look|expect|expecting|need|want|require|hoping|hope|ask|asking|accept|earn|earning|make|making|worth|aim|aiming|paid|get|getting|considering|seeking .. # k|thousand|000|euros|dollars|pounds|usd|eur|gbp|per|a year|annum|month|year|annually|hour",
        "i .. looking|look|expect|expecting|need|want|require|hoping|hope|ask|asking|accept|earn|earning|make|making|worth|aim|aiming|paid|get|getting|considering|seeking .. k|thousand|euros|dollars|pounds|figures|figure|range .. a|per|year|annum|month|annually|plus|salary",
        "at|for|around|about|between|of|than|under|least|below|over|on # k",
        "six|five figure|figures",
        "# k|000 .. a|per|year|annually|annum|gross|base|salary|pa|plus|bonus|minimum|range",
        "i .. expect|want|need|hope|deserve|like|should|insist|prefer .. paid|pay|raise|compensated|rewarded|money|earn|salary|compensation|remunerated",
        "to be .. paid|compensated|remunerated|rewarded .. well|fairly|accordingly|properly|for|more|appropriately|handsomely|at",
        "pay|paid|compensated .. what i|me .. worth|more|better|well|enough",
        "less|more money|pay than",
        "negotiate|negotiation|negotiations|negotiable|negotiating .. salary|pay|package|terms|compensation|offer|money|on|flexible|numbers|benefits",
        "talk|discuss|speak .. money|pay|numbers|figures|package|terms|compensation|salary|benefits",
        "pay cut|rise|raise|bump",
        "signing|sign|annual|yearly|performance|joining on? bonus|bonuses",
        "stock|share options|grants",
        "equity",
        "relocation|moving package|allowance|expenses|costs|money|budget|support|assistance|bonus",
        "reimburse|reimbursed|reimbursement .. my|travel|expenses|train|ticket|me|for|costs|the",
        "company|leased car|phone",
    ],
    pairs: &[],
    unless: TOPIC,
};

const TERMS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "what|which|know|ask|asking|about|discuss|clarify|wondering|curious|tell|details|information|my|include|includes|how many|much .. benefits|perks|pto|vacation|holidays|pension|401|insurance|bonus|bonuses|overtime|healthcare|dental|allowance|leave|raise|raises|commission",
        "benefits|perks|health|vacation|holiday|pension|retirement|bonus|insurance|leave|pto package|plan|plans|days|allowance|entitlement|scheme|structure|policy|insurance|benefits|contribution|match|time|coverage",
        "paid time off|leave|vacation|holidays|holiday",
        "days of|off annual|paid|holiday|vacation|leave",
        "how many|much .. days|weeks|holidays|hours|vacation|time .. off|vacation|holiday|leave|home|remote|overtime",
        "when .. raise|raises|promotion|promoted|bonus",
        "pay rise|raise",
        "get|be promoted .. how|soon|quickly|after|within",
    ],
    pairs: &[],
    unless: TERMS_TOPIC,
};

/// Money as the matter of the work, of somebody else, or of a figure of speech.
const TOPIC: &[&str] = &[
    "customer|customers|users|clients|passengers|patients|operators|tenants|families|families|employers|charity|donors|members|students|workers|employees|nurses|drivers|freelancers|women|men|graduates",
    "module|product|app|platform|tool|tools|feature|software|dashboard|dashboards|payroll|dataset|survey|benchmark|benchmarks|model|models|calculator|database|study|transparency|statistics|analytics|sensor|sensors|temperature|column|columns|table|spreadsheet",
    "salary|pay|wage|compensation data|report|reports|survey|module|system|team|analysis|figures|surveys|statistics|gap|equity|transparency|benchmarking|slips|slip|run|runs|cycle|bands project",
    "pay|paid|pays|paying attention|off|close|heed|dividends|my|a compliment|respects|visit|for itself",
    "saved|saves|saving|reduced|reducing|revenue|sales|donations|funding|turnover",
    "cut|cutting {very}? the|our|their {very}? costs|cost|bill|bills|price",
    "brand equity",
    "private equity",
    "health equity",
    "equity fund|research|firm|in education|work|team|markets|and inclusion|analyst|traders",
    "as you asked|requested",
    "you|your .. asked|question|request|asked .. about .. salary|pay|expectations|compensation",
    "not .. about .. money|salary|pay",
];

/// Benefits and holidays that are nobody's terms.
const TERMS_TOPIC: &[&str] = &[
    "customer|customers|users|clients|passengers|patients|operators|tenants|families|charity|donors|members|students|product|app|platform|tool|module|software|dashboard|dashboards|payroll|dataset|report|reports|model|models|insurer|policyholders|claims|project",
    "benefits of|from|to the|for the|that a|in using|a|of",
    "hope|enjoy|enjoyed|enjoying|back|your|lovely|good|great|family|had|after|before .. holiday|vacation|leave|holidays",
    "i|m|am|be|we|{am} .. on|away|back .. vacation|holiday|leave",
    "out of office",
    "summer|school|public|bank|christmas|easter holidays|holiday|vacation",
];

const MONEY: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "what|how ~ sort|kind|much of? ~ money|pay|income|earnings",
        "money .. talking|looking|about|for me|offer|matters|side|question|good|right|important",
        "high|mid|low|upper|lower {very}? twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
        "hourly|daily|day|monthly|weekly|annual {very}? rate|rates|pay|wage|salary|figure",
        "you|they ~ pay ~ overtime|expenses|weekly|monthly|for|extra|travel|well|more|less|per|by|on",
        "what|how much ~ you ~ pay|paying|offer|offering",
        "cut|drop|rise|step|increase|raise|jump|loss|reduction {very}? in|on ~ pay|salary|income|money|wages|earnings",
        "pay cut|rise|scale|grade|band|raise|bump|range|cheque|check",
        "package ~ {will}|{is}|includes|include|on|be|you|for|like|looks|competitive|offered",
        "same|what|which|higher|lower|better ~ scale|grade|band|level ~ as|of|is|it|the|for|would|on",
        "i ~ earn|earned|earning|make|paid|take home ~ #|about|over|around|more|less|well|just|nearly|currently",
        "come|work|start|do|move|accept|join|settle|leave|consider|switch|go .. for|at|on|under|below ~ less|under|about|than|anything|around|at? than? #",
        "less|under|below|least|least|minimum|around|about|region|of|over|above {very}? than|of? # # {very}? a|per|plus|year|annually|gross|net",
        "# a|per|an month|week|hour|day|year|annum .. i|me|my",
        "# k",
        "moving|relocation|travel|removal {very}? costs|expenses|allowance ~ {is}|be|covered|paid|met|reimbursed|for",
        "costs|expenses ~ {will}? ~ be? covered|paid|met|reimbursed|refunded",
        "is|are there ~ a|any|an|also|free ~ car|bonus|pension|parking|allowance|commission|discount|overtime|share|gym|crèche|increment",
        "company|free car|phone|parking|lunches|travel|flights ~ included|too|as|for|come|with|is|?",
        "day|days {very}? holiday|holidays|vacation|leave ~ would|do|does|will|is|are|i|come|there|a|per",
        "how {very}? many|much ~ days|weeks|holiday|holidays|leave|vacation",
        "paid|pay ~ more|better|less|fairly|properly|well|overtime|extra|enough ~ than|here|elsewhere|there|for|if|to|now",
        "worth ~ more|#|at least",
        "afford|pay|match|meet|beat ~ me|my ~ rate|price|salary|figure|current|fee|present|pay",
    ],
    pairs: &[],
    unless: &[
        "customer|customers|users|clients|passengers|patients|operators|tenants|families|employers|charity|donors|members|students|workers|employees|nurses|drivers|freelancers|graduates|visitors|suppliers|farmers|women|men|debtors|parents|pensioners|subscribers|guests|residents|growers",
        "module|product|app|platform|tool|software|dashboard|payroll|dataset|survey|benchmark|model|models|calculator|database|study|transparency|statistics|analytics|sensor|sensors|spreadsheet|slip|slips|run|ticket|report|reports",
        "attention|pay off|paid off|visit|compliment|respects|heed|dividends",
        "saved|cut ~ .. by|costs|cost|us|them|time|my|hours|the",
        "saves|reducing|reduced|saving|revenue|budget|donations|funding|grant|raised|price|prices|fare|fares|turnover|sold|sales|footfall",
        "you ~ asked",
        "package ~ manager|python|r|software|parcel|delivery|deliveries|arrived|holiday|design|bees",
        "i ~ make|made ~ about|over|around|just .. cakes|chairs|bread|pots|mistakes|loaves",
        "earn|earned ~ .. trust|respect|place|certificate|badge|degree",
        "expect|expected .. weeks",
        "tickets|seats|miles|kilometres|litres|tonnes|rows|visitors|plants",
    ],
};

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

/// Words that show that they asked, or that pay is what the house or the role works on.
static RAISED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words: &[&str] = &[
        "salary|salaries|compensation|pay|payroll|wage|wages|remuneration|benefits",
        "notice period",
        "relocation|pension",
    ];
    tone::lexicon(&[((), words)])
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if !is_their_subject(note.context) {
        TONE.find(CHECK.id, note, findings);
    }
}

/// Whether they raised it, have made an offer, or work on it.
fn is_their_subject(context: &Context) -> bool {
    let points = context.points.iter().map(|it| it.text.as_str());
    let house = context.employer.iter().map(|it| it.name.as_str());
    let texts = context.received.iter().chain(&context.role);
    let mut all = points.chain(house).chain(texts.map(String::as_str));
    context.offered || all.any(|it| RAISED.occurs(&Text::new(it)))
}
