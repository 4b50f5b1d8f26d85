//! Whether a message is in a language that is not read, and which.
//!
//! A message counts as read until its words say otherwise: the phrases know seven languages, and a sentence of another
//! must not be taken for one of them.

use std::sync::LazyLock;

use whatlang::Lang;

use crate::language::{beginning, detect, is_in_other_letters};
use crate::text::{Table, Text};

/// Small words of the seven languages that are read, without those that their neighbours share most.
static SMALL_WORDS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "the and to of you i your for my it that with is was this be have would are not from by if on so me we about they \
         our what will how there has had us an thank thanks when more any can please \
         der das und ist nicht sie wir ich mit auf ein eine einen uns ihnen ihre ihr zu wird haben bei von dass leider \
         le les vous nous est une un votre que pour dans avec pas sur je et qui ne des du au \
         el los las una que para con por su le se no es nos usted gracias al \
         il che di per non la sua sono abbiamo con una questo nel della le grazie \
         o os um uma para com por que seu sua voce nao em obrigado dos da do \
         het een niet wij je u van voor met op dat zijn ik hebben bij naar aan helaas jouw uw",
    )
});

/// Words below which no language is told. *Assumption.*
const WORDS_MIN: usize = 6;
/// Small words in a hundred from which on a message is read; the seven languages have thirty and more, their neighbours
/// some ten. *Assumption.*
const SMALL_WORDS_MIN: usize = 18;
/// Words of English that none of the other six has.
static ENGLISH: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "the and you your i it that with this we our they what have has had are not for be been were but another could would from which their",
    )
});

/// Whether English words are in a text, at least one among twelve. *Assumption.*
pub(super) fn is_english(text: &Text<'_>) -> bool {
    let count = text.tokens.len();
    let words = (0..count).filter(|at| ENGLISH.contains(text.word(*at)));
    words.count() * 12 >= count
}

/// The English name of the language of `text` where it is one that is not read; empty where it could not be told which.
#[must_use]
pub fn unread_language(text: &str) -> Option<&'static str> {
    unread_in(&Text::new(text))
}

pub(super) fn unread_in(text: &Text<'_>) -> Option<&'static str> {
    let start = beginning(text.source);
    if is_in_other_letters(start) {
        let found = detect(start).map(|found| found.lang);
        let named = found
            .filter(|lang| !is_read(*lang))
            .map_or("", |lang| lang.eng_name());
        return Some(named);
    }
    let words = || {
        let inside = text
            .tokens
            .iter()
            .take_while(|token| token.span.end <= start.len());
        inside
            .enumerate()
            .filter(|(_, token)| !token.is_number)
            .map(|(at, _)| at)
    };
    let count = words().count();
    let small = words()
        .filter(|at| SMALL_WORDS.contains(text.word(*at)))
        .count();
    if count < WORDS_MIN || small * 100 >= count * SMALL_WORDS_MIN {
        return None;
    }
    let found = detect(start)?;
    (!is_read(found.lang) && found.is_reliable).then(|| found.lang.eng_name())
}

fn is_read(lang: Lang) -> bool {
    matches!(
        lang,
        Lang::Eng | Lang::Deu | Lang::Fra | Lang::Spa | Lang::Por | Lang::Ita | Lang::Nld
    )
}

#[cfg(test)]
mod tests {
    use meanwhile_core::fact::ReadingKind as K;

    use super::super::decide::tests::read_text;
    use super::*;

    #[test]
    fn of_a_language_that_is_not_read_nothing_is_said() {
        for (text, expected) in [
            (
                "Dziękujemy za udział w rozmowie kwalifikacyjnej. Niestety, zdecydowaliśmy się na innego kandydata. Życzymy powodzenia w dalszych poszukiwaniach.",
                "Polish",
            ),
            (
                "Tack för din ansökan. Tyvärr har vi valt att gå vidare med andra sökande till tjänsten. Vi önskar dig lycka till i ditt fortsatta sökande.",
                "Swedish",
            ),
            (
                "この度は弊社の求人にご応募いただき、誠にありがとうございました。慎重に検討した結果、今回は採用を見送らせていただくことになりました。",
                "Japanese",
            ),
            (
                "Благодарим вас за интерес к нашей вакансии. К сожалению, мы выбрали другого кандидата.",
                "Russian",
            ),
            (
                "感谢您参加面试。很遗憾，我们已经选择了另一位候选人。",
                "Mandarin",
            ),
        ] {
            assert_eq!(unread_language(text), Some(expected), "{text}");
            let reading = read_text(text);
            assert_eq!((reading.kind, reading.confidence), (K::Other, 0), "{text}");
            assert!(
                !reading.expects_answer && reading.guesses.is_empty(),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_read_is_not_taken_for_another_language() {
        for text in [
            "Thank you.",
            "",
            "Zofia Wiśniewska, Piotrkowska 12, 90-001 Łódź",
            "Dear 田中さん, thank you for the interview. We have chosen someone else.",
            "Absage. Stelle besetzt. Viel Erfolg!",
            "Leider müssen wir Ihnen mitteilen, dass die Stelle besetzt ist.",
            "Malheureusement votre candidature n’a pas été retenue.",
            "Lamentablemente no has sido seleccionada. Mucha suerte.",
            "Infelizmente a vaga foi preenchida. Boa sorte!",
            "Purtroppo il posto è andato a un’altra candidata. In bocca al lupo!",
            "Helaas is de keuze op een ander gevallen. Veel succes!",
        ] {
            assert_eq!(unread_language(text), None, "{text}");
        }
    }
}
