//! What is written in the words of an application and is none of the reader's for work: applications for something else, which
//! are received and decided upon in the same words, and the letters of those who look for people.

use std::sync::LazyLock;

use meanwhile_words::text::{Lexicon, Text};

/// Whether a text may be about an application for a flat, a loan, a membership or a place to study. Must not be asked where
/// a role is named: banks and clubs have people, too.
#[must_use]
pub fn is_for_else(title: &Text<'_>, text: &Text<'_>) -> bool {
    static WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "apartment; flat; tenancy; tenant; tenants; landlord; letting; lettings; rental; viewing; wohnung; \
                     mietwohnung; wohnungs*; miet*; besichtigung; appartement; locataire; piso; alquiler; affitto; \
                     mortgage; loan; overdraft; credit card|limit|score; kredit*; darlehen*; girokonto; prêt; préstamo; \
                     membership; member; members; club; mitglied*; verein; volunteer*; ehrenamt*; allotment; nursery; kita*; \
                     kitaplatz; studienplatz; studium; stipendium; scholarship; scholarships; grant; admission; admissions; \
                     msc|ma|mba|bsc|master|masters|bachelor in|programme|program; undergraduate; postgraduate; university place; \
                     visa application; residence permit; parking permit; planning permission; passport; insurance policy; \
                     accelerator; incubator; marathon; trade in; beta program|programme|tester|testers";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    WORDS.occurs(title) || WORDS.occurs(text)
}

/// Whether somebody approaches the reader, who did not ask: “I came across your profile”, “our client is looking for”.
#[must_use]
pub fn approaches(title: &Text<'_>, text: &Text<'_>) -> bool {
    static WORDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
        let words = "came|come across your; found|saw|seen|noticed your profile|background|resume|cv|linkedin; your profile|background; \
                     we|i m|are|re|am hiring|recruiting|looking|searching; looking|searching for; reaching|reach out; \
                     requirement; circling back; open to; interested in hearing|learning|exploring; would you be interested; \
                     great fit|match for; my|our client; our direct client; if you are interested|open; passive; \
                     ihr|dein profil; auf sie|dich aufmerksam; suche|suchen wir|ich; offen für; wechsel*; mandant*; \
                     votre profil; à l écoute; nous recherchons|recrutons; notre client; su|tu perfil; buscamos; \
                     nuestro cliente; suo|tuo profilo; cerchiamo; seu|teu perfil; procuramos; je|uw profiel; wij|we zoeken";
        Lexicon::new(words.split(';').map(|one| ((), one.trim())))
    });
    WORDS.occurs(title) || WORDS.occurs(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_application_for_a_flat_is_none_for_work() {
        let is_else = |title: &str, text: &str| is_for_else(&Text::new(title), &Text::new(text));
        for (title, text) in [
            ("Ihre Bewerbung um die Wohnung Elbchaussee", ""),
            (
                "Your application",
                "We have decided to let the flat to another applicant.",
            ),
            ("Your membership application", ""),
            (
                "Your application",
                "Unfortunately we cannot offer you a loan.",
            ),
            ("Ihre Bewerbung um einen Studienplatz", ""),
        ] {
            assert!(is_else(title, text), "{title} {text}");
        }
        for (title, text) in [
            (
                "Your application to Acorn Labs",
                "We will not be moving forward.",
            ),
            (
                "Ihre Bewerbung",
                "Wir haben uns für andere Bewerber entschieden.",
            ),
        ] {
            assert!(!is_else(title, text), "{title} {text}");
        }
    }

    #[test]
    fn who_looks_for_people_is_told_from_who_has_an_application() {
        let approaches = |text: &str| super::approaches(&Text::new(""), &Text::new(text));
        for text in [
            "I came across your profile. We’re hiring a Data Analyst. Are you free Tuesday at 2pm?",
            "Für meinen Mandanten suche ich einen Projektleiter.",
            "Votre profil correspond à un poste.",
        ] {
            assert!(approaches(text), "{text}");
        }
        for text in [
            "I reviewed your resume for our Risk Analyst opening. Are you free for a phone screen tomorrow at 10am ET?",
            "Wir würden Sie gerne zum Kennenlerngespräch einladen: Dienstag, 1. Dezember, 14 Uhr.",
        ] {
            assert!(!approaches(text), "{text}");
        }
    }
}
