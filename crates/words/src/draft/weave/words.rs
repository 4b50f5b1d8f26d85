//! Small words by what they do in a sentence, and a few lists of nouns and adjectives.

/// Whether a word is in a list of words.
macro_rules! has {
    ($list:expr, $word:expr $(,)?) => {{
        static WORDS: std::sync::LazyLock<crate::text::Table<()>> =
            std::sync::LazyLock::new(|| crate::text::Table::of_words($list));
        WORDS.contains($word)
    }};
}
pub(super) use has;

/// “the”, “my”, “two”: what a noun phrase begins with.
pub fn is_determiner(word: &str) -> bool {
    has!(
        "the a an my your our their his her its this these those some any each every all both no another other \
         several many few most more less fewer enough one two three four five six seven eight nine ten half",
        word,
    ) || is_possessive(word)
}

/// “Dana’s”.
pub fn is_possessive(word: &str) -> bool {
    (word.ends_with("’s")
        && !has!(
            "it’s that’s there’s what’s who’s she’s he’s here’s let’s how’s where’s",
            word
        ))
        || word.ends_with("s’")
}

/// “about”, “with”.
pub fn is_preposition(word: &str) -> bool {
    has!(
        "about above across after against along among around as at before behind below beneath beside between \
         beyond by despite down during for from in inside into like near of off on onto out outside over past per \
         through throughout to toward towards under until up upon via with within without",
        word,
    )
}

/// “also”, “really”: what stands between a subject and its verb.
pub fn is_adverb(word: &str) -> bool {
    has!(
        "also really very always often still just once never ever even only already soon sometimes usually mostly \
         now then too quite rather almost actually probably currently recently finally both all clearly simply \
         definitely especially particularly generally regularly mainly nearly initially originally quickly later",
        word,
    )
}

/// “I”, “we”, “they”: what a clause begins with.
pub fn is_subject_pronoun(word: &str) -> bool {
    let bare = word.split('’').next().unwrap_or(word);
    has!(
        "i we they she he you it there everyone everybody nobody someone",
        bare
    ) && (bare == word || !word.ends_with("’s") || has!("it’s she’s he’s there’s", word))
}

/// “and”, “because”.
pub fn is_conjunction(word: &str) -> bool {
    has!(
        "and or but so because since although though while if unless whether than as once until",
        word,
    )
}

/// “which”, “where”: what begins a clause inside a noun phrase.
pub fn is_relative(word: &str) -> bool {
    has!("that which who whom whose where when why how what", word)
}

/// “how”, “why”: what begins a clause that stands for a thing.
pub fn is_question_word(word: &str) -> bool {
    has!("how why what where when which who whether", word)
}

/// What happens at an interview rather than being spoken of there: “the tour”.
pub fn is_happening(word: &str) -> bool {
    has!(
        "tour exercise exercises task tasks walk lunch coffee demo demonstration whiteboard round game visit session \
         workshop simulation role-play part moment bit reaction reactions answers rapport feedback energy atmosphere team people crew humour humor music welcome mood view roleplay puzzle quiz presentation test trial greeting welcome introduction tasting",
        word,
    )
}

/// Exchanges of words: “our chat about maps”.
pub fn is_exchange(word: &str) -> bool {
    has!(
        "chat talk conversation discussion exchange debate laugh brainstorm dialogue catch-up",
        word,
    )
}

/// Adjectives that praise and say nothing else.
pub fn is_praise(word: &str) -> bool {
    has!(
        "good great nice lovely long short interesting fun really very brief wonderful excellent fascinating quick \
         super amazing fantastic pleasant friendly open relaxed deep lively",
        word,
    )
}

/// Nouns without a plural, that need no article.
fn is_mass(word: &str) -> bool {
    has!(
        "data support software hardware music research quality safety work advice feedback information knowledge \
         equipment traffic weather furniture food coffee tea art design history nature football chess jazz yoga \
         literature poetry travel travelling health care childcare education finance law energy water air staff \
         time money trust respect teamwork leadership ownership onboarding documentation code automation reliability \
         integration migration communication collaboration innovation growth change attention curiosity patience \
         evidence transparency accessibility sustainability logistics politics mathematics physics statistics people \
         children customer-care maintenance insurance compliance performance experience practice theory science \
         management administration marketing engineering machinery inventory paperwork technology philosophy \
         humour humor balance consistency photography gardening cycling english german french spanish italian dutch linux python rust \
         initiative independence autonomy diplomacy empathy speed delivery paper safety trust pace punctuality clarity loyalty calm order java sql excel access gin sourdough pottery karate judo origami calligraphy carpentry embroidery astronomy genealogy salsa ballet cricket rugby tennis hockey basketball volleyball baseball golf badminton \
         bread cheese wine beer wood steel glass silence aviation ceramics darts phonics logistics honesty loyalty waste rework paperwork \
         progress staffing lighting clothing seating bedding induction stock livestock machinery concrete cement fabric leather pastry",
        word,
    ) || word.ends_with("ity")
        && !has!(
            "university city facility community charity activity identity opportunity ability priority party \
        personality possibility responsibility entity utility",
            word
        )
        || [
            "ing", "ness", "ism", "ship", "acy", "ics", "ology", "ography",
        ]
        .iter()
        .any(|it| word.len() > it.len() + 2 && word.ends_with(it))
}

/// Whether a head noun needs an article when it has none.
pub fn needs_article(word: &str) -> bool {
    let plural = word.ends_with('s')
        && !["ss", "us", "is", "ous"]
            .iter()
            .any(|it| word.ends_with(it));
    !plural && !is_mass(word)
}

/// Adjectives that stand alone in a debrief: no noun phrase ends in one.
pub fn is_adjective(word: &str) -> bool {
    has!(
        "friendly open relaxed good great nice kind warm calm honest direct clear fast quick slow organised organized \
         interested interesting impressed excited happy glad curious professional patient serious busy helpful \
         welcoming enthusiastic positive important essential crucial key critical vital big small new old young easy \
         hard difficult different similar same able proud keen funny smart clever strict formal informal flexible \
         useful possible impossible ready late early tired nervous certain sure fun clean safe reliable structured",
        word,
    )
}

/// What makes a line one to keep: money, faults of oneself or of others, looks.
pub fn is_private(word: &str) -> bool {
    has!(
        "salary salaries pay paid wage wages money bonus compensation euros dollars pounds nervous stupid awkward bad \
         badly boring bored weird rude mess messy chaotic chaos stumbled stammered blanked froze bombed failed failure \
         mistake mistakes wrong forgot messed screwed blew sorry embarrassing embarrassed ashamed afraid scared panic \
         panicked anxious desperate unfortunately sadly hot cute pretty attractive ugly fat sexy drunk divorce divorced \
         sick ill illness pregnant pregnancy religion church politics sucks sucked hate hated hates terrible horrible \
         awful dull useless worst worse unfair toxic gossip fired quit quits layoffs redundancies lawsuit confidential \
         secret damn hell shit fuck crap gift gifts present-for confused confusing disorganised disorganized unprepared \
         overworked underpaid arrogant cold bored tired weak weakness weaknesses flaw flaws struggle struggles struggled struggling shaky \
         underwhelming strange odd sweaty rambled waffled babbled ghosted ex cut cuts leak leaks leaking lost lose \
         loses losing missed nightmare nightmares leaving resigned resign resigning dread dreads dreading moaned moans moaning \
         complain complained complains complaining grumpy stressed stressful disaster blame blamed sacked bully bullying trouble \
         worried bankrupt debt debts shouted yelled useless lazy drunk slagged slagging rant ranted",
        word,
    )
}

/// Words of other languages that no English line has.
pub fn is_foreign(word: &str) -> bool {
    has!(
        "wir haben und der das ist nicht mit für auch eine einen dem den sie ihr ich unser über les des nous avec pour \
         est une dans sur qui sont leur leurs notre el los para con está muy nosotros una por il che sono per della \
         het een met niet zijn voor wij ons mais vous très été era fue hemos abbiamo molto nella não uma com",
        word,
    )
}

/// Words of other languages of which one is enough: no English line has it, and it is nobody's name. So has no English
/// word a German letter.
pub fn is_surely_foreign(word: &str) -> bool {
    let is_taken_over = ["über", "doppelgänger", "smörgåsbord", "föhn"].contains(&word);
    !is_taken_over && word.contains(['ä', 'ö', 'ü', 'ß'])
        || has!(
            "und nicht jeden jeder jede jedes wird werden haben weil dass noch schon sehr immer mehr viele ihre seine \
             unsere unserem beim zum zur vom ohne gegen zwischen nous vous avec notre leurs chaque toujours très être \
             dans ils nosotros siempre también cada porque sempre anche molto perché siamo ogni noi também nossa nosso \
             zijn niet wij voor onze altijd ook een het",
            word,
        )
}

/// “week” of “next week”, “Thursday” of “on Thursday”.
pub fn is_span_of_time(word: &str) -> bool {
    has!(
        "day week weekend month quarter year morning afternoon evening night spring summer autumn winter fall monday \
         tuesday wednesday thursday friday saturday sunday",
        word,
    )
}

/// Words that count from the day they are said.
pub fn is_from_today(word: &str) -> bool {
    has!("today tomorrow yesterday tonight", word)
}

/// Nouns and adjectives that are written with a small letter inside a sentence, beyond those the word itself shows.
pub fn is_common(word: &str) -> bool {
    has!(
        "tide tides ferry ferries weather team teams plan plans project projects question questions sensor sensors \
         report reports dashboard dashboards customer customers client clients user users patient patients student \
         students nurse nurses teacher teachers driver drivers weekly daily monthly yearly data database databases \
         night shift shifts office lab labs laboratory school schools museum library garden gardens harbour harbor \
         city town river sea mountain mountains map maps train trains bus buses bike bikes bicycle car cars boat boats \
         ship ships plane planes road roads bridge bridges house houses kitchen book books film films music song songs \
         language languages code software hardware tool tools test tests bug bugs release releases budget budgets \
         price prices cost costs sales market markets store stores shop shops stock order orders delivery deliveries \
         parcel parcels supplier suppliers partner partners colleague colleagues manager managers people hiring \
         growth change changes process processes meeting meetings timetable timetables schedule schedules calendar \
         support service services quality safety security speed trust feedback ownership open short long small large \
         big new old early late first second third last next same different good great nice lovely high low fast slow \
         quick clean clear simple strong young local remote hybrid public private social digital technical practical \
         wide deep hard easy interesting fun research science history art sport sports football chess cooking baking \
         sailing cycling hiking running climbing reading writing teaching travel travelling holiday holidays childhood \
         children family dog dogs cat cats food coffee tea lunch whiteboard exercise task tour walk chat talk laugh \
         conversation discussion joke story stories case cases study model models forecast forecasts chart charts table \
         tables figure figures number numbers idea ideas view views way ways approach approaches problem problems \
         solution solutions goal goals target targets result results effort lesson lessons course courses training \
         mentoring onboarding documentation retention churn funnel backlog pipeline workflow warehouse workshop \
         workshops volunteer volunteering member members paper papers article articles website site sites page pages \
         app apps product products design designs prototype prototypes invoice invoices month months week weeks year \
         years day days hour hours morning evening summer winter spring autumn university college degree thesis time \
         work working better more less fewer most rapid steady honest fair patience care respect curiosity humour \
         humor teamwork mutual shared common love interest passion pair unit field lead side big-picture cross-team \
         energy water air solar wind heat paint wood steel glass bread cheese wine beer horse horses bird birds bee \
         bees tree trees flower flowers roof roofs wall walls rent housing tenants pupils pupil ward wards clinic \
         hospital care-home budgeting accounting audit audits payroll tax taxes grant grants donor donors campaign \
         gauge case portfolio marathon choir roadmap timeline rota handover shift-plan ledger invoice contract clause brief pitch deck \
         demo script scheme syllabus classroom corridor playground drawing sketch poster logo layout prototype flow grid colour color font \
         costume costumes exhibition exhibitions gallery archive archives catalogue shelf shelves reader readers author authors poem poems \
         novel novels poetry theatre stage concert orchestra piano guitar violin band festival recipe recipes menu menus dish dishes sauce \
         stove oven soup starter dessert table-service pan knife knives supplier allotment allotments vegetable vegetables fruit orchard farm farms \
         tractor crop crops weld welds bench benches pipe pipes beam beams joint joints valve valves pump pumps motor motors engine engines turbine \
         circuit circuits loop loops board boards cable cables signal signals signalling track tracks platform platforms tunnel crane truck trucks \
         forklift pallet pallets scanner scanners trailer trailers lorry van route routes yard depot dock docks parcel rack racks aisle \
         machine machines lathe robot robots line lines batch batches sample samples method methods isotope sediment sediments lake river \
         rivers glacier field-work seminar conference journal journals dataset experiment experiments microscope telescope rocket satellite \
         dispute disputes claim claims client-care letter letters file files deed deeds lease leases court courts hearing witness trial trials \
         round rounds bed beds drug drugs dose doses wound wounds stroke triage scenario placement induction rota bay bays theatre clinic clinics \
         homework lesson-plan exam exams fraction fractions spelling spellings assembly pupils display displays corner corners breakfast club clubs \
         account accounts renewal renewals quota territory territories demo buyer buyers lead-list region regions forecast target deal deals \
         garden-design border borders hedge lawn nursery greenhouse stall stalls fair fairs raffle charity charities shelter hostel refuge \
         pool gym swimming league match matches race races bike-ride camping caravan dinghy kayak canoe motorbike motorbikes moped tram trams \
         station stations airport harbourmaster lighthouse coast coastline beach island islands village villages street streets square market-stall \
         thing things habit habits rule rules standard standards step steps stage stages margin margins error errors detail details \
         campaigns brand brands press radio rollout launch opening relaunch podcast podcasts newsletter newsletters interview interviews role roles",
        word,
    ) || [
        "tion", "ment", "ness", "ity", "acy", "ing", "ship", "ance", "ence", "ism", "able", "ible",
        "ous", "ful", "ly", "less",
    ]
    .iter()
    .any(|it| word.len() > it.len() + 2 && word.ends_with(it))
}
