//! Words of occupations, enough to tell a role from an organisation in most languages read here.

use std::sync::LazyLock;

use meanwhile_words::text::{Table, normal};

/// Endings and words of occupations, enough to tell a role from an organisation in most languages read here. Looked
/// up for nearly every word there is, never walked.
static JOBS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "analist analiste engineer developer manager analyst designer scientist architect consultant director \
     specialist coordinator assistant administrator associate officer lead nurse teacher accountant \
     representative technician advisor adviser writer editor researcher intern trainee apprentice clerk \
     cashier chef cook baker driver mechanic electrician plumber carpenter operator supervisor executive \
     partner strategist planner buyer controller auditor lawyer counsel paralegal therapist physician doctor \
     pharmacist dentist librarian curator translator interpreter receptionist secretary recruiter producer \
     photographer animator programmer tester agent broker actuary economist statistician biologist chemist \
     physicist geologist surveyor welder machinist fellow lecturer professor tutor instructor trainer coach \
     worker caregiver carer barista waiter waitress server bartender host housekeeper gardener guard \
     inspector captain pilot steward president head chief vp cto ceo cfo owner sre devops qa marketer \
     copywriter bookkeeper optician midwife paramedic psychologist radiographer physiotherapist hygienist \
     sommelier estimator dispatcher scheduler merchandiser underwriter adjuster teller handler picker packer \
     loader labourer laborer builder entwickler entwicklerin ingenieur ingenieurin leiter leiterin \
     mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin berater beraterin erzieher erzieherin pfleger \
     krankenpfleger pflegefachkraft krankenschwester buchhalter buchhalterin kaufmann kauffrau assistenz \
     referent referentin techniker lehrer lehrerin verkaufer verkauferin redakteur redakteurin werkstudent \
     werkstudentin architekt architektin spezialist spezialistin forscher forscherin gestalter gestalterin \
     koordinator koordinatorin assistent assistentin analystin praktikant praktikantin praktikum projektmanager ingenieure developpeur developpeuse \
     charge chargee responsable comptable conseiller conseillere assistante directeur directrice chef \
     infirmier infirmiere technicien technicienne gestionnaire vendeur vendeuse analyste redacteur redactrice \
     stagiaire ingeniero ingeniera desarrollador desarrolladora gerente analista disenador disenadora \
     contable enfermero enfermera tecnico tecnica profesor profesora auxiliar administrativo administrativa \
     jefe becario ingegnere sviluppatore sviluppatrice impiegato impiegata contabile infermiere infermiera \
     responsabile addetto addetta consulente tirocinante engenheiro engenheira desenvolvedor desenvolvedora \
     contador contadora enfermeiro enfermeira gestor gestora estagiario estagiaria vendedor vendedora \
     medewerker ontwikkelaar boekhouder verpleegkundige leraar docent adviseur beheerder stagiair leider \
     lektor lektorin volontar volontarin jurist juristin informatiker journalist journalistin disponent \
     disponentin dozent dozentin elektroniker mechatroniker sozialarbeiter sozialpadagoge sozialpadagogin padagoge \
     padagogin bibliothekar bibliothekarin ubersetzer dolmetscher therapeut therapeutin grafiker \
     verkoper monteur consultor consultora asesor asesora coordinador coordinadora director directora especialista \
     investigador investigadora diretor diretora analista consultora pesquisador ricercatore coordinatore progettista \
     chercheur chercheuse ingenieure concepteur conceptrice onderzoeker ontwerper ingenjor utvecklare analytiker \
     konsult chefer samordnare larare sjukskoterska ekonom saljare projektledare produktagare handlaggare",
    )
});

/// Ends of words that German and Dutch write in one: “Softwareentwickler”, “verkoopmedewerker”.
const ENDS: &str = "entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin manager managerin \
     analyst analystin kaufmann kauffrau pfleger pflegerin buchhalter buchhalterin assistent assistentin \
     techniker technikerin mitarbeiter mitarbeiterin verkäufer lehrer lehrerin helfer helferin schwester \
     meister fahrer ontwikkelaar medewerker medewerkster beheerder adviseur analist leider kundige architekt \
     architektin designer spezialist spezialistin referent referentin";
/// Letters of the shortest and of the longest of [`ENDS`].
const SHORTEST_END: usize = 6;
const LONGEST_END: usize = 13;

/// Whether a word is one of [`ENDS`] with four letters or more before it.
fn is_compound(word: &str) -> bool {
    static TABLE: LazyLock<Table<()>> = LazyLock::new(|| Table::of_words(ENDS));
    let first = word.len().saturating_sub(LONGEST_END).max(4);
    let last = word.len().saturating_sub(SHORTEST_END);
    let mut ends = (first..=last).filter_map(|start| word.get(start..));
    ends.any(|end| TABLE.contains(end))
}

/// Whether a word in normal form names an occupation.
#[must_use]
pub fn is_job_word(word: &str) -> bool {
    // “Controllerin”, “Planerin”: any of them may be a woman's in German.
    let is_womans = || {
        word.strip_suffix("in")
            .is_some_and(|it| it.ends_with("er") && JOBS.contains(it))
    };
    is_compound(word)
        || JOBS.contains(word)
        || is_womans()
        || word
            .strip_suffix('s')
            .is_some_and(|single| JOBS.contains(single))
}

/// Whether a word in normal form is listed as an occupation as it is.
pub(super) fn is_listed(word: &str) -> bool {
    JOBS.contains(word)
}

/// Whether a name contains the word of an occupation.
#[must_use]
pub fn has_job_word(name: &str) -> bool {
    normal(name).split_ascii_whitespace().any(is_job_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_is_told_by_its_end() {
        for end in ENDS.split(' ') {
            assert!((SHORTEST_END..=LONGEST_END).contains(&end.len()), "{end}");
            assert!(is_compound(&format!("bank{end}")), "{end}");
            assert!(!is_compound(&format!("ban{end}")), "{end}");
        }
        assert!(!is_compound("ökoleiters"));
    }
}
