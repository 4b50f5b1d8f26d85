//! Which column means what: synonyms as data. A header is compared without case, accents and punctuation.

use crate::fold::fold;

/// What a column is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Employer,
    Role,
    Status,
    Applied,
    Url,
    Source,
    Requisition,
    Person,
    Address,
    Interview,
    Closed,
    Country,
    Industry,
    Size,
    Remarks,
}

/// A field, its name in questions and options, and the headers it is known by, folded.
struct Synonyms {
    field: Field,
    name: &'static str,
    headers: &'static [&'static str],
}

/// Headers as exports and spreadsheets write them, in several languages.
const SYNONYMS: &[Synonyms] = &[
    Synonyms {
        field: Field::Employer,
        name: "employer",
        headers: &[
            "company",
            "company name",
            "employer",
            "employer name",
            "organisation",
            "organization",
            "firma",
            "unternehmen",
            "arbeitgeber",
            "entreprise",
            "societe",
            "empresa",
            "azienda",
        ],
    },
    Synonyms {
        field: Field::Role,
        name: "role",
        headers: &[
            "role",
            "job title",
            "title",
            "position",
            "job position",
            "job",
            "job role",
            "job name",
            "role title",
            "stelle",
            "stellenbezeichnung",
            "poste",
            "intitule du poste",
            "puesto",
            "cargo",
            "posizione",
        ],
    },
    Synonyms {
        field: Field::Status,
        name: "status",
        headers: &[
            "status",
            "stage",
            "application status",
            "job status",
            "state",
            "list",
            "list name",
            "column",
            "board column",
            "stand",
            "statut",
            "estado",
            "stato",
        ],
    },
    Synonyms {
        field: Field::Applied,
        name: "applied",
        headers: &[
            "date applied",
            "applied",
            "applied date",
            "application date",
            "applied on",
            "applied at",
            "date of application",
            "date submitted",
            "applied time",
            "beworben am",
            "bewerbungsdatum",
            "date de candidature",
            "fecha de solicitud",
            "fecha de postulacion",
            "data candidatura",
        ],
    },
    Synonyms {
        field: Field::Url,
        name: "url",
        headers: &[
            "url",
            "job url",
            "link",
            "job link",
            "posting",
            "posting url",
            "job posting url",
            "job post url",
            "job posting",
            "listing",
            "application link",
            "website link",
            "lien",
            "enlace",
        ],
    },
    Synonyms {
        field: Field::Source,
        name: "source",
        headers: &[
            "source",
            "job source",
            "found at",
            "found on",
            "board",
            "job board",
            "platform",
            "site",
            "via",
            "quelle",
            "origine",
            "fuente",
        ],
    },
    Synonyms {
        field: Field::Requisition,
        name: "requisition",
        headers: &[
            "job id",
            "requisition",
            "requisition id",
            "req id",
            "req",
            "reference",
            "reference number",
            "job number",
            "job reference",
            "kennziffer",
            "referenz",
        ],
    },
    Synonyms {
        field: Field::Person,
        name: "person",
        headers: &[
            "contact",
            "contact name",
            "contact person",
            "recruiter",
            "recruiter name",
            "hiring manager",
            "hiring manager name",
            "ansprechpartner",
            "kontakt",
            "contacto",
        ],
    },
    Synonyms {
        field: Field::Address,
        name: "address",
        headers: &[
            "contact email",
            "email",
            "e mail",
            "recruiter email",
            "contact e mail",
            "hiring manager email",
            "email address",
        ],
    },
    Synonyms {
        field: Field::Interview,
        name: "interview",
        headers: &[
            "interview",
            "interview date",
            "next interview",
            "date of interview",
            "interview time",
            "first interview",
            "interview on",
            "interviewed on",
            "date interviewed",
            "interview datum",
            "gesprach",
            "gesprach am",
            "vorstellungsgesprach",
            "entretien",
            "entrevista",
        ],
    },
    Synonyms {
        field: Field::Closed,
        name: "closed",
        headers: &[
            "date closed",
            "closed",
            "closed on",
            "rejection date",
            "date rejected",
            "rejected on",
            "decision date",
            "end date",
        ],
    },
    Synonyms {
        field: Field::Country,
        name: "country",
        headers: &["country", "land", "pays", "pais", "paese"],
    },
    Synonyms {
        field: Field::Industry,
        name: "industry",
        headers: &["industry", "sector", "branche", "secteur", "industria"],
    },
    Synonyms {
        field: Field::Size,
        name: "size",
        headers: &[
            "size",
            "company size",
            "employees",
            "number of employees",
            "unternehmensgrosse",
            "mitarbeiter",
            "effectif",
            "empleados",
            "dipendenti",
        ],
    },
    Synonyms {
        field: Field::Remarks,
        name: "notes",
        headers: &[
            "notes",
            "note",
            "comments",
            "comment",
            "remarks",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "commentaires",
            "notas",
            "opmerkingen",
        ],
    },
];

/// A tracker, and headers that only its export has together, folded.
struct Origin {
    name: &'static str,
    headers: &'static [&'static str],
}

/// How exports are told apart. The name shown depends on it, and whose the addresses are.
const ORIGINS: &[Origin] = &[
    Origin {
        name: "linkedin",
        headers: &["application date", "job url", "resume name"],
    },
    Origin {
        name: "linkedin",
        headers: &["application date", "contact email", "job url"],
    },
    Origin {
        name: "teal",
        headers: &["job position", "company", "date saved"],
    },
    Origin {
        name: "teal",
        headers: &["job position", "company", "excitement"],
    },
    Origin {
        name: "simplify",
        headers: &["job title", "company name", "applied date", "job url"],
    },
    Origin {
        name: "jobsync",
        headers: &["job title", "company", "date applied", "job source"],
    },
    Origin {
        name: "huntr",
        headers: &["title", "company", "list"],
    },
    Origin {
        name: "meanwhile",
        headers: &["employer", "role", "waiting since"],
    },
];

/// The field a header stands for.
pub(super) fn field_of(header: &str) -> Option<Field> {
    let header = fold(header);
    let known = SYNONYMS
        .iter()
        .find(|it| it.headers.contains(&header.as_str()));
    known.map(|it| it.field)
}

/// The field of this name, as options name it.
pub(super) fn field_named(name: &str) -> Option<Field> {
    let name = name.trim().to_lowercase();
    SYNONYMS
        .iter()
        .find(|it| it.name == name)
        .map(|it| it.field)
}

/// A field's name in questions and options.
pub(super) fn name_of(field: Field) -> &'static str {
    SYNONYMS
        .iter()
        .find(|it| it.field == field)
        .map_or("", |it| it.name)
}

/// Where a table seems to come from.
pub(super) fn origin(headers: &[String]) -> Option<&'static str> {
    let folded: Vec<String> = headers.iter().map(|it| fold(it)).collect();
    let has = |header: &&str| folded.iter().any(|it| it == *header);
    ORIGINS
        .iter()
        .find(|it| it.headers.iter().all(&has))
        .map(|it| it.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_synonym_is_folded_and_means_one_field() {
        let mut seen = BTreeSet::new();
        for header in SYNONYMS.iter().flat_map(|it| it.headers) {
            assert_eq!(fold(header), *header);
            assert!(seen.insert(header), "{header} twice");
        }
    }

    #[test]
    fn headers_are_found_however_they_are_spelt() {
        assert_eq!(field_of("Company Name"), Some(Field::Employer));
        assert_eq!(field_of("JOB_TITLE"), Some(Field::Role));
        assert_eq!(field_of("Fecha de solicitud"), Some(Field::Applied));
        assert_eq!(field_of("Max. Salary"), None);
        assert_eq!(field_named("Employer"), Some(Field::Employer));
    }
}
