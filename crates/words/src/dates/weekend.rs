//! “Before the weekend”: the Friday, in seven languages. The weekend itself is read next door.

use jiff::ToSpan;
use jiff::civil::Date;

use super::resolve::monday_of;
use super::spans::Span;
use crate::text::{Gap, Text};

/// The days up to the weekend named at `at`, where “before” leads it.
pub(super) fn before_weekend(text: &Text<'_>, at: usize, base: Date) -> Option<Span> {
    const ARTICLES: &[&str] = &[
        "the", "this", "dem", "diesem", "le", "ce", "del", "el", "do", "het", "dit", "di",
    ];
    const BEFORE: &[&str] = &["before", "vor", "vorm", "avant", "antes", "prima", "voor"];
    let end = match (text.word(at), text.word(at + 1), text.word(at + 2)) {
        ("weekend" | "wochenende", ..) => at + 1,
        ("week", "end", _) => at + 2,
        ("fin" | "fine" | "fim", "de", "semana") => at + 3,
        ("fine", "settimana", _) => at + 2,
        _ => return None,
    };
    let mut start = at;
    while start > 0
        && ARTICLES.contains(&text.word(start - 1))
        && text.tokens[start].gap < Gap::Comma
    {
        start -= 1;
    }
    let leads =
        start > 0 && BEFORE.contains(&text.word(start - 1)) && text.tokens[start].gap < Gap::Comma;
    let friday = monday_of(base, 0)?.checked_add(4.days()).ok()?;
    (leads && friday >= base).then(|| Span {
        tokens: start - 1..end,
        first: friday,
        last: friday,
        confidence: 80,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Wednesday, 4 March 2026.
    #[track_caller]
    fn check(written: &str, is_found: bool) {
        let text = Text::new(written);
        let found =
            (0..text.tokens.len()).find_map(|at| before_weekend(&text, at, date(2026, 3, 4)));
        let friday = is_found.then_some(date(2026, 3, 6));
        assert_eq!(found.map(|span| span.last), friday, "{written}");
    }

    #[test]
    fn before_the_weekend_is_by_friday() {
        for text in [
            "before the weekend",
            "vor dem Wochenende",
            "avant le week-end",
            "antes del fin de semana",
            "prima del fine settimana",
            "antes do fim de semana",
            "voor het weekend",
        ] {
            check(text, true);
        }
        for text in [
            "at the weekend",
            "am Wochenende",
            "after the weekend",
            "weekend",
        ] {
            check(text, false);
        }
    }
}
