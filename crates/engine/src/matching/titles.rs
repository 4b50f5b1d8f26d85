//! Words around the names of people: titles, what a group is called, particles, and what looks like a name. Data only.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What stands before a name and is no part of it.
pub(super) fn is_honorific(word: &str) -> bool {
    matches!(
        word,
        "dr" | "prof"
            | "professor"
            | "mr"
            | "mrs"
            | "ms"
            | "miss"
            | "mx"
            | "herr"
            | "herrn"
            | "frau"
            | "mag"
            | "di"
            | "ing"
            | "dipl"
            | "mme"
            | "madame"
            | "monsieur"
            | "mlle"
            | "dra"
            | "sra"
            | "senora"
            | "senor"
            | "dott"
            | "dottssa"
            | "signor"
            | "signora"
            | "dhr"
            | "mevr"
            | "mevrouw"
    )
}

/// What several people are called together: “the founders”.
pub(super) fn is_group_word(word: &str) -> bool {
    const GROUPS: &[&str] = &[
        "founders",
        "cofounders",
        "directors",
        "partners",
        "managers",
        "owners",
        "colleagues",
        "leads",
        "heads",
        "principals",
        "grunder",
        "geschaftsfuhrer",
        "kollegen",
        "fondateurs",
        "fundadores",
        "fondatori",
        "oprichters",
        "panel",
        "interviewers",
    ];
    GROUPS.contains(&word)
}

/// Whether a word belongs to the name of a house and to nobody's: “Larkspur Media”, “Brandung Verlag”.
pub(super) fn is_house_word(word: &str) -> bool {
    HOUSE.contains(word)
}

/// Words of houses, in normal form.
static HOUSE: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "media medien labs laboratories systems system systeme analytics group gruppe holding holdings health healthcare \
     hospital hospitals clinic klinik klinikum bank banking capital verlag press publishing publishers energie energy \
     solar werke werk foods food partners consulting advisors solutions technologies technology technik tech software \
     studio studios university universitat college hochschule school schule institute institut council stadt \
     landkreis kreis stadtwerke amt behorde ministerium ministry agency agentur stiftung foundation trust charity \
     logistik logistics freight shipping airlines airways rail bahn motors automotive robotics aerospace defence \
     pharma biotech therapeutics diagnostics insurance versicherung assurance financial finanz services dienste \
     industries industrie manufacturing engineering maschinenbau bau construction immobilien properties realty \
     networks network telecom mobile digital data cloud games interactive entertainment theatre theater museum \
     hotel hotels resort restaurant brewery brauerei cooperative coop genossenschaft verein society association \
     verband union company corporation inc gmbh ag ltd llc plc se eg kg bv sa".split_whitespace().collect()
});

/// Small words inside names: “Jörg von der Au”.
pub(super) fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "van" | "von" | "der" | "den" | "da" | "di" | "la" | "del" | "dos" | "ten" | "zu"
    )
}

/// Whether a word stands capitalised where names stand, and is none.
pub(super) fn is_no_name(word: &str) -> bool {
    NO_NAME.contains(word)
}

/// Capitalised words that stand where names stand.
static NO_NAME: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    "the our your my team hiring talent people human resources head vp vice senior junior lead staff principal chief \
     product data finance sales marketing engineering design operations business google microsoft zoom teams meet \
     skype webex break lunch coffee welcome wrap up intro introduction tour case system technical final interview \
     interviews panel round office video phone call meeting link join monday tuesday wednesday thursday friday \
     saturday sunday january february march april may june july august september october november december hello hi \
     dear thanks thank best regards kind please we you i it this that is are will from to at on in for with and or \
     reporting analytics research science department group gmbh inc ltd llc".split_whitespace().collect()
});
