//! The words by which people fix, move, take, refuse and call off a meeting, in seven languages. Data only.

use std::sync::LazyLock;

use meanwhile_words::text::Lexicon;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Announces,
    Accepts,
    Refuses,
    Moves,
    Cancels,
    Asks,
    /// Not settled yet.
    Tentative,
    /// What others do without the reader.
    Alone,
    /// What goes with a meeting and is none: the train there, lunch.
    Side,
    /// There are several meetings.
    Several,
    /// At the time of day that was agreed before.
    SameTime,
    Picks(usize),
}

const SIGNS: &[(Sign, &str)] = &[
    (
        Sign::Announces,
        " \
         pleased|delighted|happy|excited|like|love to invite; confirmed; interview|call|meeting|appointment|chat|screen scheduled|booked; \
         confirm|confirming|confirms .. for|interview|call|on|your|you|at|meeting|time|appointment|that|our; \
         is|are|been|now|re|have confirmed|scheduled|booked|set|rescheduled|moved; \
         scheduled|booked|rescheduled .. for|on|your|an|interview|call|you|at; \
         your interview|call|conversation|meeting|appointment .. is|will|on|with|takes|details; \
         details .. interview|call|meeting|conversation|visit; \
         interview|meeting|call details|confirmation|invitation|schedule|reminder|agenda|itinerary; \
         take|takes place; looking forward to speaking|meeting|talking|seeing|chatting|it; \
         look forward to speaking|meeting|talking|seeing|chatting; \
         see|speak|talk you|to|then|with .. then|on|at|tomorrow|monday|tuesday|wednesday|thursday|friday|there; \
         you are|re scheduled|booked|confirmed|meeting|set|all; \
         you will|ll be? meeting|speaking|interviewing|meet|speak|talk; \
         ve|have|has|i|we scheduled|booked|set|put|sent|added|blocked|arranged|reserved|locked; \
         new event|meeting|time|date; reminder; when; date; has|been|was moved|changed|pushed|rescheduled to; \
         sent .. calendar? invite|invitation; pencilled|penciled|put|got|booked|have you in|down for|on|at; \
         calendar|zoom invite|invitation|link .. follow|sent|attached|below|shortly; \
         plan|schedule|agenda|itinerary|programme|timetable .. for|your|day|visit|onsite|interview; \
         how the|your day will|is; ablauf|zeitplan .. tag|gespräch|ihres|deines; bestätig*; findet .. statt; \
         termin .. steht|ist|am|bestätigt|verlegt|verschoben; wir erwarten sie|dich; \
         freuen uns auf das|sie|dich|den|unser; freue mich auf das|unser|unseren|sie|dich; \
         ihr|dein|unser gespräch|interview|termin|vorstellungsgespräch|kennenlernen .. am|ist|findet|um; \
         confirm* .. entretien|rendez|échange|le|votre; entretien .. aura lieu|est|prévu|confirmé|le|fixé; \
         au plaisir; à|a mardi|lundi|mercredi|jeudi|vendredi|demain|bientôt; \
         confirma* .. entrevista|cita|para|reunión|el|su|tu; \
         entrevista .. será|es|queda|está|el|programada|agendada|confirmada; tendrá lugar; nos vemos; \
         conferm* .. colloquio|appuntamento|per|il; colloquio .. è|si|fissato|confermato|il|terrà; \
         ci vediamo|sentiamo; entrevista .. fica|está|marcada|agendada|será|confirmada; \
         bevestig* .. gesprek|afspraak|voor|op; gesprek|afspraak .. staat|is|vindt|gepland|op; \
         ses vi; då ses; vi ses; bekräftad; bokad; välkommen till; \
         tot dan|dinsdag|maandag|woensdag|donderdag|vrijdag|morgen; agenda .. day|interview|visit|panel",
    ),
    (
        Sign::Accepts,
        "works|work .. for|great|perfectly|well|fine|me|good|us|nicely|here|with; \
         that|this|it|time|then|both|either|tuesday|monday|wednesday|thursday|friday|tomorrow|slot|option|am|pm works|suits|sounds|is|would .. perfect|good|great|fine|well|me|for|perfectly|work|you; \
         ok|okay|alright|super|brilliant|lovely|cool .. then|see|talk|speak; yes please|definitely|absolutely|sure; \
         would be lovely|great|good|perfect|fine|wonderful; look|looking forward to our|speaking|talking|meeting|chatting|seeing|it; \
         that|this|it s fine|good|great|ok|okay|perfect|ideal|lovely; monday|tuesday|wednesday|thursday|friday|am|pm it is; \
         works; sounds good|great|perfect|wonderful|fine|like; perfect; absolutely; certainly; of course; sure; \
         fine|good|great|perfect|ok|okay|ideal with|for|by me|us; no problem; not a problem|at; moved; agreed; \
         time|date|day|slot is|are .. fine|good|great|ok|okay|perfect; \
         fungerar|passar .. bra|utmärkt|fint|mig|perfekt; bekräftar; gärna; det går bra; \
         i can|will|ll do|make|be|join|take|come|speak|talk|meet; \
         i .. happy|pleased|delighted|glad to .. confirm|accept|join|meet|attend; confirm|confirming|confirmed; \
         see|speak|talk you|to|then|soon; let s do|go|say|meet|talk|plan|lock; i m|am .. available|free|good|in; \
         count me in; done; great .. then|see|talk|speak|booked; accept; noted; got it; understood; no worries; \
         i ll be there; put|added it in|to my calendar|diary; kein problem; bis dann; notiert; verstanden; bin dabei; \
         pas de souci|problème; bien noté; ça me va; ça marche; bien sûr; volontiers; no hay problema; sin problema; claro; por supuesto; senza problemi; \
         volentieri; natürlich; selbstverständlich; natuurlijk; zeker; anotado; nos vemos; nessun problema; a presto; \
         sem problema; anotado; geen probleem; genoteerd; tot dan; inga problem; noterat; vi ses; ses då; \
         passt .. gut|mir|uns|perfekt|super|es|das|sehr|wunderbar|auch|prima|bestens|hervorragend; das|es|mir passt|klappt; \
         in ordnung; geht klar; gerne; sehr gern; ja gern; bestätige; perfekt; einverstanden; \
         nehme .. gerne|termin|wahr|an; convient; me convient; parfait; je confirme; d accord; avec plaisir; \
         c est noté; me va|viene .. bien|perfecto|perfectamente; perfecto; confirmo; de acuerdo; allí estaré; \
         va bene|benissimo; confermo; perfetto; d accordo; pode ser; perfeito; combinado; prima; \
         past mij|me|goed|prima|uitstekend; komt .. goed uit|uit; akkoord; bevestig; bevestigd",
    ),
    (
        Sign::Refuses,
        "doesn|don|won|can|wouldn|isn t .. work|make|suit|available|do|me|that|it; \
         not|cannot .. work|make|suit; does|do|will not .. work|make|suit|available; \
         can t make|do|attend|join; cannot make|do|attend|join; unable to make|attend|do|join|meet; \
         verhinderd; verhindert; erkrankt; is|s|off ill|sick|unwell; kan niet; ist|leider krank; souffrant; \
         not available|free|possible|suitable|suit; no longer works|available|work|suits|able|possible|make|do|attend|join|free|fits|manage|come|there|convenient; \
         unfortunately .. conflict|clash|cannot|can|not|unable|another; have .. conflict|clash|prior; neither; \
         none of; any|some other option|time|day|slot|date; tied up; i m|am travelling|traveling|away; appointment at that; \
         dentist; passar inte; tyvärr; har inte möjlighet; passt .. leider nicht; leider .. nicht|kein|verhindert; ne .. convient|peux|suis pas; \
         pas disponible|possible; no puedo|podré|me|estoy; non posso|riesco|sono; não posso|consigo; \
         niet beschikbaar|uit|lukt|lukken; lukt .. niet; red het|dat niet; gaat niet door|lukken; klappt|schaffe .. nicht",
    ),
    (
        Sign::Moves,
        "reschedul*; shift|shifting|push|bump|swap|switch .. to|until|back|monday|tuesday|wednesday|thursday|friday; \
         something .. come|came up; slot|time|one|that|just .. been? taken|gone; planned for .. needs|need|has; umplanen; neuer vorschlag; need|needs to postpone; \
         boka om; flytta; ny tid; \
         moved|move|moving|pushed|push|pushing|shifted|shift|changed|change|postponed|postpone|bring|brought .. to|from|until|by|interview|call|meeting|time|back|our|your|the|forward|it|this|that|monday|tuesday|wednesday|thursday|friday|us; \
         interview|call|meeting|appointment|chat is|will|be now; originally|previously scheduled|planned|booked|set; \
         have|had to postpone; it was; was originally; former|previous|old date|time; \
         new time|date|slot; time .. changed|change; instead; verschob*|verschieben|verlegt|verlegen|verlegung; \
         stattdessen|neuer termin|neue; report*|décal*|déplac* .. entretien|rendez|au|à|échange|notre|le; \
         nouvelle date|nouvel horaire; reprogram*; \
         mover|cambiar|aplazar|movido|cambiado|trasladar|pasar|pasamos .. entrevista|al|para|cita|reunión|a|la|nuestra; \
         nueva fecha|hora; spost*|rinvi* .. colloquio|al|alle|appuntamento|a|il; nuova data; \
         remarc*|reagend*|adiar|adiad*; nova data; verzet*|verplaats*; nieuwe tijd|datum",
    ),
    (
        Sign::Cancels,
        "cancel|cancelled|canceled|cancelling|canceling|cancels|cancellation; call|called|calling off; interview|call|meeting|chat|appointment is|s|are off; \
         interview|call|meeting|chat .. off for now|today; \
         call|called|calling it|this|that|things off; disregard .. invite|invitation|meeting|appointment|interview; \
         no longer .. taking place|going ahead|take|happen; won t|not .. be|take|go|happen going|taking|place|ahead|happening; \
         interview .. not .. take|go place|ahead; \
         abgesagt|absagen|entfällt|absage .. termin|gespräch|interview|müssen|leider|unser|das; \
         termin|gespräch|interview .. abgesagt|absagen|entfällt|entfallen|abzusagen; annul*; \
         cancelad*|cancelar|cancelamos|anular|anulad*; annullat*|annullare|cancellare|cancellato; \
         inställ*; avboka*; afgezegd|afzeggen|geannuleerd|annuleren|vervalt; suspendid*; withdraw*; called off",
    ),
    (
        Sign::Asks,
        " \
         could|can|would|will|are|do|does you|that|this|we|tuesday|monday|wednesday|thursday|friday|either|your|i; \
         does|would|could it|one; is it|this|that|there .. ok|okay|possible|convenient|suitable|good|work|time; \
         let me|us know; please .. confirm|let|reply|choose|pick|select|book|respond|advise|indicate; \
         which .. works|work|suits|suit|best|prefer|convenient; what .. times|time|works|suits|work|day; \
         how about; what about; any of; one of; works|suits best|better; or; \
         possible|potential|following|some|few|several times|slots|options|dates|days; \
         propose|suggest|offer|proposing|suggesting|offering; \
         if .. works|suits|convenient|ok|okay|possible|available; \
         passt|würde|hätten|können|könnten|haben|wäre|ginge|geht ihnen|dir|sie|du|es|der|das|wir|zeit|dienstag|montag|mittwoch|donnerstag|freitag; \
         bitte .. bestätigen|sagen|geben|teilen|lassen|wählen|um; oder; seriez|êtes|pourriez|pouvez|auriez vous; \
         conviendrait; convient .. il|vous; ou; te|le viene|vendría|va|parece|iría; podría*|puede*|estaría*; \
         sarebbe|potrebbe|può|le|andrebbe|va .. disponibile|bene|libero|andrebbe; \
         teria|poderia|pode|tem .. disponibilidade|disponível; \
         passar; har du möjlighet; vilken|vilket passar; kan du; skulle; \
         schikt|past|lukt|kun|kunt|zou|komt het|dat|je|u|dit|jou|uit; of",
    ),
    (
        Sign::Side,
        "arrive; arriving; arrival; train; flight; bus; lunch; doors open; check in; minutes|mins early|before; \
         log|sign|dial|join .. early; train|zug|vol|vuelo; ankommen; ankunft; déjeuner; mittagessen",
    ),
    (
        Sign::Several,
        "interviews|calls|meetings|sessions|rounds|conversations are|have; two|three|four|both|following interviews|calls|meetings|rounds|sessions; \
         beiden gespräche|interviews|termine; deux entretiens; dos entrevistas; twee gesprekken",
    ),
    (
        Sign::SameTime,
        "same time|slot|hour; selbe|gleiche|gleichen|selben zeit|uhrzeit; même heure; misma hora; stessa ora; mesma hora; \
         zelfde tijd|tijdstip; samma tid",
    ),
    (
        Sign::Tentative,
        "tentative; tentatively; provisional; provisionally; penciled|pencilled .. pending; pending .. confirmation|approval; \
         to be confirmed; tbc; yet to be confirmed; not yet confirmed; placeholder; once .. confirmed|confirm|confirms; \
         if .. selected|successful|shortlisted|chosen; \
         unter vorbehalt; vorläufig; sous réserve; onder voorbehoud; voorlopig",
    ),
    (
        Sign::Alone,
        "hiring|selection|search|interview committee|panel|board|team|managers meets|meet|convenes|sits|reviews; \
         committee|board|panel .. meets|convenes|sits; hiring|recruiting team|manager|managers .. meets|meeting internally; \
         we|they|team|panel .. debrief|debriefing; we meet|are|re meeting? internally; internal meeting|sync|debrief|discussion|review; \
         our|the debrief|calibration; open house|day|evening; webinar; info|information session; career|job fair; meetup; \
         hackathon; office hours; on leave|holiday|vacation; \
         out of office; away from|until|on|next|this; urlaub; en vacances|congé",
    ),
    (
        Sign::Picks(0),
        "first option|slot|one|time|choice; option 1|a|one; the first; earlier|earliest one|option|slot|time; \
         erste|ersten|erster; premier|première; \
         primera|primer|prima|primo|primeira|primeiro opción|opción|opzione|opção|horario|horário; eerste",
    ),
    (
        Sign::Picks(1),
        "second option|slot|one|time|choice; option 2|b|two; the second; zweite|zweiten|zweiter; deuxième|second; \
         segunda|segundo|seconda|secondo opción|opzione|opção|horario|horário; tweede",
    ),
    (
        Sign::Picks(2),
        "third option|slot|one|time|choice; option 3|c|three; the third; dritte|dritten|dritter; troisième; \
         tercera|terza|terceira; derde",
    ),
    (
        Sign::Picks(usize::MAX),
        "last option|slot|one|time|choice; latter; latest one|option|slot",
    ),
];

pub(super) static LEXICON: LazyLock<Lexicon<Sign>> =
    LazyLock::new(|| {
        Lexicon::new(SIGNS.iter().flat_map(|(sign, patterns)| {
            patterns.split(';').map(|pattern| (*sign, pattern.trim()))
        }))
    });
