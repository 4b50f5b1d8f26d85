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
        Example::thanks("Could you confirm which band the post is on?"),
        Example::thanks("Are nights paid at time and a half?"),
        Example::thanks("I never asked what the post pays."),
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
        Example::thanks("I can start on 1 May."),
        Example::thanks("I worked at food cost under 28% for three years."),
        Example::thanks("We saw that customers pay 40 euros a month for the service."),
        Example::new(
            NoteKind::News,
            "My model cut the cost of the ferry line by $20,000 a year.",
        ),
        Example::thanks("Which band of the spectrum the sensor is on was the good question."),
        Example::thanks("You took time and a half a page to answer me."),
        Example::thanks("What the post brings each morning made me laugh."),
        Example::thanks("Thank you for the offer to show me the hall, and for the holiday story."),
    ],
    find,
};

const LATER: Better = Better::Question(
    "Can it wait until they ask or make an offer? If so, what would you like to say about the work?",
);
const MESSAGE: &str = "This speaks of your pay or terms before they have asked. Keep it for their question or their offer.";

const CUES: &[Cue] = &[ASKS, WANTS, TERMS];

const ASKS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "salary|compensation|remuneration|wage|pay|salaries range|band|bracket|scale|expectation|expectations|requirement|requirements|package|level|details|negotiation|negotiations|negotiable|rise|raise|review|increase|increment|cut|grade",
        "what|which ~ is|s|would|will|are|about ~ the|your ~ .. salary|compensation|pay|wage|wages|remuneration",
        "what|how_much ~ does|do|would|will|is ~ .. {job}|it|this|shift|shifts|work|nights|one|firm|company|you ~ .. pay|pays|paid|paying",
        "what|how_much {job}|it|you|shift|the_job|the_role|the_post ~ pays|pay|paid|paying|will_pay|would_pay",
        "how much ~ {will}? ~ i|one ~ {will}? ~ earn|make|be_paid|get_paid",
        "ask|asking|discuss|talk|clarify|know|mention|speak|wondering|wonder|question|questions|curious|information|details ~ .. about|on|regarding|of|the|discuss|my|clarify ~ the|my|your|is ~ salary|compensation|remuneration|wage|wages|pay|money|benefits|bonus|bonuses|pension",
        "talk|discuss|speak ~ about? ~ money|numbers",
        "what ~ sort|kind ~ of ~ money|pay|salary",
        "is|are there ~ a ~ company car|pension|phone",
        "what|whether|which|and ~ the ~ pay|salary|wage ~ band? ~ is|would|will",
        "what ~ the ~ band|grade|scale|increment ~ is|would|are|on",
        "what|which ~ band|grade|scale ~ is ~ it|this|the",
        "what|which pay|salary|spine? band|grade|scale|point|spine|bracket ~ it|this|the|your {job}? {is}|{will}|sits|falls ~ be? ~ on|at|in|into|advertised|graded",
        "time and a half|third|quarter for|on|after|at|rate|is|or",
        "paid|pay|pays ~ at? ~ time and|plus a half|third|quarter",
        "paid|pay|pays ~ at? ~ double time|rate",
        "double time ~ for|on|at ~ nights|weekends|sundays|holidays|bank",
        "unsocial|antisocial hours ~ payment|payments|enhancement|enhancements|rate|rates|premium",
        "overtime|night|weekend|shift ~ rate|rates|premium|premiums|enhancement|enhancements|differential",
        "what|how_much ~ i {will} ~ be? ~ on|earning|earn|paid|making|make",
        "what|how_much ~ {will} ~ i ~ be? ~ on|earning|earn|paid|making|make",
        "band|salary|grade|figure|pay ~ in|on ~ your|the ~ ad|advert|advertisement|listing|posting",
        "salary|pay|wage|compensation|remuneration .. for ~ this|the|that {job}",
        "what|the|your|starting|base ~ hourly|daily|day|monthly rate",
        "is|are there ~ a|any|an|also ~ bonus|bonuses|commission|overtime|pension|discount|allowance|car",
        "do|does ~ you|they|it|the_job|the_role ~ all? ~ pay|do|offer|come_with ~ .. overtime|bonuses|pension|expenses|health|travel_money",
        "company|free car|phone ~ included|comes|come|with_the|for_me",
    ],
    pairs: &[],
    unless: TOPIC,
};

const WANTS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "my ~ current|desired|expected|minimum|present|last|target|own? ~ salary|pay|compensation|remuneration|wage|wages ~ is|are|expectation*|requirement*|would|should|need|at|currently|of|must|#",
        "my ~ current|desired|expected|minimum|target ~ salary|pay|compensation|remuneration|wage",
        "desired|expected|minimum|competitive|starting|fair|decent|better|higher|usual|full|normal salary|pay|wage|compensation|remuneration",
        "my compensation|remuneration|salary",
        "my ~ minimum|price|figure|floor ~ is|would_be ~ #|around|about",
        "i ~ currently? ~ earn|earned ~ #|about|over|around|nearly",
        "hope|trust|assume|expect ~ .. package ~ {will}|is ~ be? ~ competitive|good|fair|attractive",
        "same|higher|lower ~ scale|grade|band|salary|pay ~ as|than my",
        "i .. need|want|expect|require|hoping|looking|ask|asking|accept|seeking|earn|earning|make|making|paid|worth|get|getting .. # k|thousand|euros|dollars|pounds|usd|eur|gbp|gross|net",
        "i .. need|want|expect|require|hoping|looking|ask|asking|accept|seeking|earn|earning|paid|getting .. # {very}? a|per|an year|month|annum|hour|week|day",
        "i .. need|want|expect|require|hoping|looking|ask|asking|accept|seeking|earn|earning|paid|getting .. # ~ plus|minimum|annually",
        "come|work|start|move|accept|join|leave|switch|do_it ~ for|at|on|under|below ~ less|anything_less|under_#|anything_under|no_less than?",
        "expect|want|need|like|deserve|hope|insist ~ .. to ~ be ~ .. paid|compensated|remunerated|rewarded ~ well|fairly|accordingly|properly|for|more|appropriately|handsomely|at",
        "pay|pays|paid|paying ~ me|what_i|what_i_m ~ more|better|well|enough|worth|am_worth|ask|now|#",
        "negotiate|negotiating|negotiable|flexible|flexibility ~ .. salary|pay|package|terms|compensation|money",
        "pay cut|rise|raise|bump",
        "signing|joining|performance|annual bonus",
        "stock|share options|grants",
        "relocation package|allowance|assistance|bonus|support",
        "moving|relocation|travel|removal {very}? costs|expenses ~ {is}|will|be ~ be? ~ covered|paid|met|reimbursed|refunded",
        "reimburse|reimbursed|refund|refunded ~ .. my|me ~ .. travel|expenses|train|ticket|fare|costs",
        "afford|match|meet|beat ~ me|my ~ .. rate|price|salary|figure|fee|pay|expectations",
        "high|mid|low|upper|lower {very}? twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
        "package ~ i|would|should ~ .. like|include|expect|be|look",
        "cut|drop|loss|reduction {very}? in|on ~ my? ~ pay|salary|income|wages|earnings",
    ],
    pairs: &[],
    unless: TOPIC,
};

const TERMS: Cue = Cue {
    severity: Severity::Fix,
    message: MESSAGE,
    better: LATER,
    says: &[
        "ask|asking|know|what|which|discuss|about|wondering|curious|clarify ~ .. benefits|perks|pto|vacation_days|holiday_days|holiday_allowance",
        "benefits|perks|pto package",
        "health|dental|medical insurance|plan|cover|coverage",
        "vacation|holiday|leave|holidays days|allowance|entitlement",
        "pension scheme|plan|contribution|contributions|match",
        "holiday|sick pay",
        "bonus structure|scheme|plan",
        "paid time off|leave",
        "paid vacation|holidays|holiday|leave",
        "days ~ of ~ annual|paid|holiday|vacation|leave",
        "how many ~ days|weeks|day_s|hours ~ .. holiday|holidays|vacation|leave|off|home|remote|overtime",
        "how much ~ holiday|vacation|leave|overtime",
        "when|how_soon|how_quickly ~ .. i ~ .. promoted|promotion|raise",
    ],
    pairs: &[],
    unless: TERMS_TOPIC,
};

/// Money as the matter of the work, of somebody else, or of a figure of speech.
const TOPIC: &[&str] = &[
    "customer|customers|users|clients|passengers|patients|operators|tenants|employers|charity|donors|members|students|workers|employees|nurses|drivers|freelancers|graduates|visitors|suppliers|farmers|pensioners|subscribers|guests|residents|growers|pupils|artists",
    "module|product|app|platform|tool|tools|feature|software|dashboard|dashboards|payroll|dataset|survey|benchmark|benchmarks|model|models|calculator|database|study|transparency|statistics|analytics|sensor|sensors|temperature|column|columns|spreadsheet|slip|slips",
    "salary|pay|wage|compensation data|report|reports|survey|module|system|team|analysis|figures|surveys|statistics|gap|equity|transparency|benchmarking|slips|slip|run|runs|cycle",
    "pay|paid|pays|paying attention|off|close|heed|dividends|my_respects|a_compliment|a_visit|for_itself",
    "saved|saves|saving|reduced|reducing|revenue|sales|donations|funding|turnover|raised|sold",
    "food|labour|labor|beverage|prime {very}? cost|costs|margin|margins",
    "cut|cutting {very}? the|our|their {very}? costs|cost|bill|bills|price",
    "as you asked|requested",
    "you ~ asked|wanted_to_know",
    "your ~ question|request ~ .. about ~ .. salary|pay|expectations|compensation",
    "not ~ .. about|for ~ the ~ money|salary|pay",
    "music|radio|brass|choir|frequency|degrees|miles|kilometres|litres|tonnes|visitors",
    "i ~ make|made|making ~ .. cakes|chairs|bread|pots|loaves|jam|cheese",
];

/// Benefits and holidays that are nobody's terms.
const TERMS_TOPIC: &[&str] = &[
    "customer|customers|users|clients|passengers|patients|operators|tenants|families|charity|donors|members|students|children|pupils|product|app|platform|tool|module|software|dashboard|dashboards|payroll|dataset|report|reports|model|models|insurer|policyholders|claims|project|adviser|advice",
    "benefits ~ of|from|to_the|for_the|that_a|in_using",
    "hope|enjoy|enjoyed|enjoying|back|your|lovely|good|great|family|had|after|before .. holiday|vacation|leave|holidays",
    "i|m|am|be|we|{am} .. on|away|back ~ .. vacation|holiday|leave",
    "out of office",
    "you ~ asked",
    "days|weeks ~ off ~ .. sick|school|work_for",
    "summer|school|public|bank|christmas|easter holidays|holiday|vacation",
];

static TONE: LazyLock<Tone> = LazyLock::new(|| Tone::new(CUES));

/// Words that show that they asked, or that pay is what the house or the role works on.
static RAISED: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    let words: &[&str] = &[
        "salary|salaries|compensation|pay|payroll|wage|wages|remuneration",
        "notice period",
        "benefits|relocation package",
        "pension scheme|plan|fund|funds",
    ];
    tone::lexicon(&[((), words)])
});

fn find(note: &Anatomy<'_>, findings: &mut Vec<Finding>) {
    if applies(note.context) {
        TONE.find(CHECK.id, note, findings);
    }
}

/// Whether pay is not their subject yet.
pub(super) fn applies(context: &Context) -> bool {
    !is_their_subject(context)
}

/// Whether they raised it, have made an offer, or work on it.
fn is_their_subject(context: &Context) -> bool {
    let points = context.points.iter().map(|it| it.text.as_str());
    let house = context.employer.iter().map(|it| it.name.as_str());
    let texts = context.received.iter().chain(&context.role);
    let mut all = points.chain(house).chain(texts.map(String::as_str));
    context.offered || all.any(|it| RAISED.occurs(&Text::new(it)))
}
