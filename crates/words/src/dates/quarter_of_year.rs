//! “In Q1”, “in the second quarter of 2027”, “im ersten Quartal”: a quarter counted within its year.

use jiff::ToSpan;
use jiff::civil::Date;

use super::lexicon::{Unit, unit};
use super::spans::Span;
use super::week_of_month::counted;
use crate::text::Text;

/// The days of the quarter that the token at `at` names, of the next such quarter that has not passed.
pub(super) fn quarter_of_year(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    let (number, start, end) = match text.word(at) {
        // Letters and digits are tokens of their own.
        "q" if text.between(at + 1).is_empty() => {
            let number = text.word(at + 1).parse().ok();
            (number.filter(|it| (1..=4).contains(it))?, at, at + 2)
        }
        word if unit(word) == Some(Unit::Quarter) => {
            let before = at.checked_sub(1).filter(|_| text.is_joined(at))?;
            let number = which_quarter(text.word(before))?;
            (number, before, at + 1)
        }
        _ => return None,
    };
    // Without a preposition it is rather a figure or a team: “the Q1 numbers”.
    let lead = start.checked_sub(1).filter(|_| text.is_joined(start))?;
    let is_article = |at: usize| matches!(text.word(at), "the" | "le" | "el" | "il" | "het");
    let lead = if is_article(lead) {
        lead.checked_sub(1)?
    } else {
        lead
    };
    if !matches!(
        text.word(lead),
        "in" | "by" | "during" | "early" | "late" | "im" | "zu" | "en" | "au" | "nel" | "no" | "of"
    ) {
        return None;
    }
    let months = i8::try_from(3 * (number - 1) + 1).ok()?;
    let skip = usize::from(matches!(text.word(end), "of" | "de" | "del" | "van"));
    let year = text.word(end + skip);
    let year: Option<i16> = Some(year)
        .filter(|year| year.len() == 4 && text.is_joined(end + skip))
        .and_then(|year| year.parse().ok());
    // “Of the match”: a quarter of something else.
    if year.is_none() && skip == 1 && text.is_joined(end) && text.is_joined(end + 1) {
        return None;
    }
    let days = |year: i16| {
        let first = Date::new(year, months, 1).ok()?;
        Some((first, first.checked_add(3.months()).ok()?.yesterday().ok()?))
    };
    let (first, last) = match year {
        Some(year) => days(year).filter(|(_, last)| *last >= base)?,
        None => [base.year(), base.year().checked_add(1)?]
            .into_iter()
            .filter_map(days)
            .find(|(_, last)| *last >= base)?,
    };
    let end = if year.is_some() {
        at + 2 + skip
    } else {
        at + 1
    };
    Some(Span {
        tokens: start..end,
        first: first.max(base),
        last,
        confidence: 70,
    })
}

/// Which quarter of a year a word counts.
fn which_quarter(word: &str) -> Option<i32> {
    Some(match word {
        "fourth" | "vierten" | "quatrieme" | "cuarto" | "quarto" | "vierde" => 4,
        "premier" | "primer" | "primo" | "primeiro" => 1,
        "segundo" | "secondo" => 2,
        "tercer" | "terzo" | "terceiro" => 3,
        word => counted(word)??,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::dates::spans::check;

    #[test]
    fn quarters_are_stretches() {
        let spring = Some((date(2026, 4, 1), date(2026, 6, 30)));
        for text in [
            "We will come back to you in Q2.",
            "in the second quarter",
            "im zweiten Quartal",
            "au deuxième trimestre",
            "en el segundo trimestre",
            "in the second quarter of 2026",
        ] {
            check(text, spring);
        }
        check("in Q1", Some((date(2026, 3, 4), date(2026, 3, 31))));
        check("in Q1 2027", Some((date(2027, 1, 1), date(2027, 3, 31))));
    }

    #[test]
    fn figures_and_rooms_are_none() {
        check("The Q2 numbers are in.", None);
        check("in Q1 2025", None);
        check("in the second quarter of the match", None);
        check("a quarter of the candidates", None);
    }
}
