//! A role as written, without what stands around it.

/// Cuts gender marks, numbers and places in brackets, and punctuation around.
#[must_use]
pub fn clean(role: &str) -> String {
    let mut out = role.trim();
    // “JR0075822 Data Analyst”: the number of the opening in front.
    if let Some((code, rest)) = out.split_once(char::is_whitespace)
        && code.bytes().filter(u8::is_ascii_digit).count() >= 4
        && code
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_:#".contains(&b))
    {
        out = rest.trim_start_matches(['-', '–', ':', ' ']);
    }
    if let Some((before, _)) = out.split_once(['(', '[', '#', '\n', '<'])
        && !before.trim().is_empty()
    {
        out = before;
    }
    for mark in [
        " m/w/d",
        " w/m/d",
        " f/m/d",
        " m/f/d",
        " h/f",
        " f/h",
        " (m/w/d)",
        " m/f",
        " all genders",
    ] {
        // All but the last hold a slash.
        let may_occur = out.contains('/') || mark == " all genders";
        if may_occur
            && let Some(at) = out.to_lowercase().find(mark)
            && out.is_char_boundary(at)
        {
            out = &out[..at];
        }
    }
    let mut out = without_hours(without_matter(out));
    // “Data Analyst interview”
    for matter in [" interview", " Interview", " Vorstellungsgespräch"] {
        out = out.strip_suffix(matter).unwrap_or(out);
    }
    let out = out.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | '.'
                    | ':'
                    | '-'
                    | '–'
                    | '—'
                    | '"'
                    | '“'
                    | '”'
                    | '„'
                    | '«'
                    | '»'
                    | '\''
                    | '!'
                    | '/'
                    | '*'
                    | '_'
            )
    });
    out.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(120)
        .collect()
}

/// Cuts words in front that say what a letter is for, in languages in which no occupation begins with them: “Uitnodiging gesprek
/// Planner”.
fn without_matter(role: &str) -> &str {
    const MATTER: &[&str] = &[
        "uitnodiging",
        "gesprek",
        "sollicitatiegesprek",
        "kennismakingsgesprek",
        "sollicitatie",
        "vacature",
        "einladung",
        "gespräch",
        "vorstellungsgespräch",
        "bewerbung",
        "convocation",
        "invito",
    ];
    let mut rest = role;
    while let Some((first, behind)) = rest.split_once(' ') {
        if !MATTER.contains(&first.to_lowercase().as_str()) {
            break;
        }
        rest = behind.trim_start();
    }
    rest
}

/// Cuts how much of a full job it is: “DevOps Engineer 80-100%”, “Pflegefachfrau 60 %”.
fn without_hours(role: &str) -> &str {
    let Some(before) = role.trim_end().strip_suffix('%') else {
        return role;
    };
    before.trim_end_matches(|c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | '%' | ',')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_letter_is_for_is_no_part_of_the_role() {
        assert_eq!(clean("Uitnodiging gesprek Planner"), "Planner");
        assert_eq!(
            clean("Einladung Vorstellungsgespräch Bauleiterin"),
            "Bauleiterin"
        );
        assert_eq!(clean("Interview Coordinator"), "Interview Coordinator");
        assert_eq!(clean("Application Engineer"), "Application Engineer");
    }

    #[test]
    fn how_much_of_a_full_job_it_is_is_no_part_of_the_role() {
        for role in [
            "Cloud Engineer 60-80%",
            "Cloud Engineer 60 – 80 %",
            "Cloud Engineer, 100%",
            "Cloud Engineer (m/w/d)",
            "Cloud Engineer",
        ] {
            assert_eq!(clean(role), "Cloud Engineer", "{role}");
        }
    }
}
