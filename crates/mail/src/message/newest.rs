//! The newest text of a message: without quoted messages, forwarded ones and signatures.
//!
//! Own code, because the published ports of the well-known reply parsers know English only, treat any line with two
//! hyphens as a signature, compile their patterns per line, and one pattern backtracks over the whole text. Here every
//! line is looked at a bounded number of times. Nothing here judges what the text means.

use super::lines::lines;

/// Lines that an attribution (“On …, Ana wrote:”) may be folded over. *Assumption.*
const ATTRIBUTION_LINES_MAX: usize = 4;
/// Characters of an attribution. *Assumption.*
const ATTRIBUTION_CHARS_MAX: usize = 400;

/// How attributions begin and end, lower case: Danish, Dutch, English, French, German, Italian, Norwegian, Polish,
/// Portuguese, Spanish, Swedish, Czech, Finnish, as written by Gmail, Outlook, Apple Mail and Thunderbird.
const ATTRIBUTIONS: &[(&str, &[&str])] = &[
    ("on ", &["wrote:", "writes:", "schreef:"]),
    ("am ", &["schrieb:", "geschrieben:"]),
    ("le ", &["a écrit :", "a écrit:", "a écrit\u{a0}:"]),
    ("el ", &["escribió:", "va escriure:"]),
    ("il ", &["ha scritto:"]),
    ("em ", &["escreveu:"]),
    ("a ", &["escreveu:"]),
    ("op ", &["schreef:", "geschreven:"]),
    ("den ", &["skrev:", "skrev følgende:"]),
    ("på ", &["skrev:"]),
    ("dne ", &["napsal(a):", "napsal:", "napsala:"]),
    (
        "w dniu ",
        &["napisał(a):", "napisał:", "napisała:", "pisze:"],
    ),
    ("pe ", &["a scris:"]),
    (
        "",
        &[
            "kirjoitti:",
            "написал:",
            "написал(а):",
            "написала:",
            "napisał(a):",
            "のメール:",
        ],
    ),
];

/// Labels of the header lines that Outlook and others put above a quoted or forwarded message, lower case.
const FROM_LABELS: &[&str] = &[
    "from",
    "von",
    "de",
    "da",
    "van",
    "från",
    "fra",
    "od",
    "lähettäjä",
    "от",
    "发件人",
    "差出人",
];
const OTHER_LABELS: &[&str] = &[
    "sent",
    "date",
    "to",
    "subject",
    "cc",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "envoyé",
    "à",
    "objet",
    "enviado",
    "enviado el",
    "fecha",
    "para",
    "asunto",
    "assunto",
    "data",
    "inviato",
    "a",
    "oggetto",
    "verzonden",
    "aan",
    "onderwerp",
    "skickat",
    "till",
    "ämne",
    "sendt",
    "til",
    "emne",
    "reply-to",
    "importance",
    "wysłano",
    "do",
    "temat",
    "отправлено",
    "кому",
    "тема",
    "发送时间",
    "收件人",
    "主题",
    "送信日時",
    "宛先",
    "件名",
];

/// Words inside separator lines of dashes, lower case.
const SEPARATOR_WORDS: &[&str] = &[
    "original message",
    "forwarded message",
    "original appointment",
    "ursprüngliche nachricht",
    "original-nachricht",
    "weitergeleitete nachricht",
    "message d'origine",
    "message original",
    "message transféré",
    "messaggio originale",
    "messaggio inoltrato",
    "mensaje original",
    "mensaje reenviado",
    "mensagem original",
    "mensagem encaminhada",
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
    "ursprungligt meddelande",
    "oprindelig meddelelse",
    "vidarebefordrat meddelande",
    "videresendt melding",
    "wiadomość oryginalna",
    "přeposlaná zpráva",
];

/// Whole lines that begin a forwarded message, lower case.
const FORWARD_LINES: &[&str] = &[
    "begin forwarded message:",
    "anfang der weitergeleiteten nachricht:",
    "début du message réexpédié :",
    "inicio del mensaje reenviado:",
    "inizio messaggio inoltrato:",
    "begin doorgestuurd bericht:",
    "início da mensagem encaminhada:",
    "vidarebefordrat brev:",
];

/// Beginnings of lines that phones and apps add below a text, lower case.
const APP_LINES: &[&str] = &[
    "sent from my ",
    "sent from outlook",
    "sent from yahoo mail",
    "sent from mail for ",
    "sent via ",
    "get outlook for ",
    "von meinem ",
    "gesendet von ",
    "gesendet mit ",
    "envoyé de mon ",
    "envoyé depuis ",
    "enviado desde ",
    "enviado do meu ",
    "inviato da ",
    "verstuurd vanaf ",
    "verzonden met ",
    "skickat från ",
    "sendt fra ",
    "lähetetty ",
    "download outlook",
];

/// Returns what the writer added, with `\n` line ends, trimmed.
///
/// Removed are quoted lines (`>`) with the line that introduces them, everything below a separator, an Outlook header
/// block or an unquoted attribution, forwarded messages, and signatures below `-- `. Answers between quoted lines are
/// kept. Empty when the message holds nothing else. Expects [`crate::message::Message::text`].
pub fn newest_text(text: &str) -> String {
    let lines = lines(text);
    let mut out = String::with_capacity(text.len());
    let mut empty_lines = 0;
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].trim_end();
        let trimmed = line.trim_start();
        if trimmed.starts_with('>') {
            at += 1;
            continue;
        }
        if is_signature_mark(lines[at]) {
            break;
        }
        if is_separator(trimmed) || begins_header_block(&lines[at..]) {
            add_answers_below(&mut out, &lines[at..]);
            break;
        }
        if let Some(len) = attribution_len(&lines[at..]) {
            let next = lines[at + len..]
                .iter()
                .map(|l| l.trim_start())
                .find(|l| !l.is_empty());
            match next {
                // Quoted with marks: answers may stand in between.
                Some(next) if next.starts_with('>') => {
                    at += len;
                    continue;
                }
                // Quoted without marks, or nothing follows.
                _ => {
                    add_answers_below(&mut out, &lines[at..]);
                    break;
                }
            }
        }
        at += 1;
        if trimmed.is_empty() {
            empty_lines += 1;
        } else if !is_app_line(trimmed) {
            if !out.is_empty() {
                out.push('\n');
                if empty_lines > 0 {
                    out.push('\n');
                }
            }
            empty_lines = 0;
            out.push_str(line);
        }
    }
    out.trim().to_owned()
}

/// Adds the answers that somebody wrote into what they quoted without marks, each led by a name in brackets or an arrow:
/// “[Mara] Yes, Tuesday works.” They are looked for only where the text above says that they are there.
fn add_answers_below(out: &mut String, quoted: &[&str]) {
    const SAID: &[&str] = &[
        "below",
        "inline",
        "in line",
        "unten",
        "ci-dessous",
        "abajo",
        "abaixo",
        "sotto",
        "hieronder",
    ];
    /// Bytes of a text that only points down. *Assumption.*
    const ABOVE_MAX: usize = 600;
    let above = out.to_lowercase();
    if above.len() > ABOVE_MAX || !SAID.iter().any(|word| above.contains(word)) {
        return;
    }
    for answer in quoted.iter().filter_map(|line| answer(line.trim())) {
        out.push_str("\n\n");
        out.push_str(answer);
    }
}

/// What stands behind a name in brackets, or an arrow, at the beginning of a line.
fn answer(line: &str) -> Option<&str> {
    let behind_arrow = ["==>", "-->", "=>", "->"]
        .iter()
        .find_map(|arrow| line.strip_prefix(arrow));
    let behind_name = || {
        let (name, rest) = line.strip_prefix('[')?.split_once(']')?;
        let is_name =
            name.len() <= 30 && name.chars().all(|c| c.is_alphabetic() || " .-".contains(c));
        (is_name && !name.is_empty()).then_some(rest)
    };
    let rest = behind_arrow.or_else(behind_name)?;
    let rest = rest.trim_start_matches([':', ' ']).trim();
    (!rest.is_empty()).then_some(rest)
}

/// `-- ` by itself (RFC 3676 section 4.3); editors that trim lines leave `--`.
fn is_signature_mark(line: &str) -> bool {
    matches!(line, "-- " | "--")
}

/// A line of dashes with the words for an original or forwarded message, or such words alone.
fn is_separator(line: &str) -> bool {
    let is_ruled = line.starts_with("--") || line.starts_with("__");
    if line.len() > 200 || !(is_ruled || line.ends_with(':')) {
        return false;
    }
    let lower = line.to_lowercase();
    if FORWARD_LINES.contains(&lower.as_str()) {
        return true;
    }
    let inner = lower.trim_matches(|c: char| matches!(c, '-' | '_' | '–' | ' '));
    is_ruled && SEPARATOR_WORDS.contains(&inner)
}

/// A `From:` line with two more header lines right below it, perhaps under a rule.
fn begins_header_block(lines: &[&str]) -> bool {
    let mut rest = lines;
    let first = rest.first().map_or("", |line| line.trim());
    let is_rule = first.len() >= 5 && first.chars().all(|c| matches!(c, '_' | '-' | '─'));
    if is_rule {
        rest = &rest[1..];
        while rest.first().is_some_and(|line| line.trim().is_empty()) {
            rest = &rest[1..];
        }
    }
    let Some(first) = rest.first() else {
        return false;
    };
    if !label(first).is_some_and(|word| FROM_LABELS.contains(&word.as_str())) {
        return false;
    }
    let others = rest[1..]
        .iter()
        .take(7)
        .filter_map(|line| label(line))
        .filter(|word| OTHER_LABELS.contains(&word.as_str()))
        .count();
    others >= 2
}

/// The word before a colon at the start of a line, in lower case; Gmail and Notes make it bold with stars.
fn label(line: &str) -> Option<String> {
    let line = line.trim().trim_start_matches('*');
    let mut begins = line.char_indices().take_while(|(at, _)| *at <= 40);
    let (end, _) = begins.find(|(_, c)| matches!(c, ':' | '：'))?;
    if end == 0 {
        return None;
    }
    Some(
        line[..end]
            .trim_end_matches(['*', ' ', '\u{a0}'])
            .to_lowercase(),
    )
}

/// Returns how many lines an attribution at the start takes, `None` when there is none.
fn attribution_len(lines: &[&str]) -> Option<usize> {
    let first = lines.first()?.trim();
    let near = lines.iter().take(ATTRIBUTION_LINES_MAX);
    if !near
        .map(|line| line.trim_end())
        .any(|line| line.ends_with(':'))
    {
        return None;
    }
    let mut joined = String::new();
    for (index, line) in lines.iter().take(ATTRIBUTION_LINES_MAX).enumerate() {
        let line = line.trim();
        if line.is_empty()
            || line.len() + joined.len() > ATTRIBUTION_CHARS_MAX
            || line.starts_with('>')
        {
            return None;
        }
        if index > 0 {
            joined.push(' ');
        }
        joined.push_str(&line.to_lowercase());
        // An attribution names a date or an address; a sentence such as “On this, she wrote:” does not.
        if joined.ends_with(':')
            && joined.contains(|c: char| c.is_ascii_digit() || c == '@')
            && is_attribution(&joined)
        {
            return Some(index + 1);
        }
    }
    // Outlook for Mac and some phones: “Ana Example <ana@example.org> wrote:” without a date.
    let lower = first.to_lowercase();
    (lower.ends_with("> wrote:") || lower.ends_with("> schrieb:")).then_some(1)
}

fn is_attribution(joined: &str) -> bool {
    let joined = joined.trim_start_matches(['-', '*', ' ']);
    ATTRIBUTIONS
        .iter()
        .any(|(start, ends)| joined.starts_with(start) && ends.iter().any(|end| joined.ends_with(end)))
        // German and Dutch clients put the verb first: “Am 3.3.2026 um 10:00 schrieb Ana Example <ana@example.org>:”.
        || (joined.starts_with("am ") && joined.contains(" schrieb "))
        || (joined.starts_with("op ") && joined.contains(" schreef "))
        || (joined.starts_with("den ") && joined.contains(" skrev "))
        || (joined.starts_with("w dniu ") && joined.contains(" użytkownik "))
}

fn is_app_line(line: &str) -> bool {
    let begins_so = |start: &str| {
        let head = line.get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    line.len() <= 80
        && APP_LINES.iter().any(|start| begins_so(start))
        && !line.trim_end_matches('.').contains(". ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(newest_text(text), expected, "{text}");
    }

    #[test]
    fn text_without_quotes_stays() {
        check(
            "Dear Ana,\n\n\nsee you on Monday - at 10.\n\nJo",
            "Dear Ana,\n\nsee you on Monday - at 10.\n\nJo",
        );
        check("", "");
        check(
            "A follow-up -- with dashes - stays.",
            "A follow-up -- with dashes - stays.",
        );
    }

    #[test]
    fn a_quoted_message_below_is_removed() {
        check(
            "Yes, gladly.\n\nOn Tue, 3 Mar 2026 at 10:00, Ana <ana@example.org> wrote:\n\n> Would you come?\n> Ana",
            "Yes, gladly.",
        );
        check(
            "Yes.\n\nOn Tue, 3 Mar 2026 at 10:00, Ana Long Name\n<ana@example.org> wrote:\n> Would you?",
            "Yes.",
        );
        check(
            "Ja gern.\n\nAm 03.03.2026 um 10:00 schrieb Ana <ana@example.org>:\n> Kommen Sie?",
            "Ja gern.",
        );
        check(
            "Oui.\n\nLe mar. 3 mars 2026 à 10:00, Ana <ana@example.org> a écrit :\n> Venez-vous ?",
            "Oui.",
        );
        check(
            "Sí.\n\nEl mar, 3 mar 2026 a las 10:00, Ana (<ana@example.org>) escribió:\n> ¿Viene?",
            "Sí.",
        );
    }

    #[test]
    fn answers_between_quotes_are_kept() {
        check(
            "On 3 March 2026 Ana wrote:\n> Tuesday?\nYes.\n> At ten?\nAlso yes.",
            "Yes.\nAlso yes.",
        );
    }

    #[test]
    fn an_attribution_without_marks_cuts_the_rest() {
        check(
            "Thanks!\n\nOn Tue, 3 Mar 2026, Ana <ana@example.org> wrote:\nWould you come?\nAna",
            "Thanks!",
        );
    }

    #[test]
    fn outlook_header_blocks_and_separators_cut_the_rest() {
        check(
            "We are pleased.\n\n________________________________\nFrom: Jo <jo@example.com>\nSent: Tuesday\nTo: Ana\nSubject: Thank you\n\nDear Ana",
            "We are pleased.",
        );
        check(
            "Gern.\n\nVon: Jo\nGesendet: Dienstag\nAn: Ana\nBetreff: Danke\n\nHallo",
            "Gern.",
        );
        check("*From:* Jo\n*Sent:* x\n*To:* y\n\nold", "");
        check("Ok\n-----Original Message-----\nFrom: x", "Ok");
        check(
            "FYI\n\n---------- Forwarded message ---------\nFrom: x",
            "FYI",
        );
        check(
            "Zur Info\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: x",
            "Zur Info",
        );
    }

    #[test]
    fn a_sentence_that_looks_like_a_header_stays() {
        check(
            "From: now on we start at ten.\nBest, Ana",
            "From: now on we start at ten.\nBest, Ana",
        );
        check(
            "On reflection, as I wrote:\nit is fine.",
            "On reflection, as I wrote:\nit is fine.",
        );
        check("To: do list\nDate: Tuesday", "To: do list\nDate: Tuesday");
    }

    #[test]
    fn signatures_and_app_lines_are_removed() {
        check("Bye\n-- \nAna Example\nHR", "Bye");
        check("Bye\nSent from my iPhone", "Bye");
        check("Bye\n\nGet Outlook for Android<https://x.example>", "Bye");
        check(
            "Sent from my desk to yours. We will call you.",
            "Sent from my desk to yours. We will call you.",
        );
    }

    #[test]
    fn hostile_text_takes_linear_time() {
        for piece in [
            "On 1 ",
            "On 1\n",
            "> ",
            "From: x\n",
            "wrote:\n",
            "_____\n",
            "_____\n\n",
            "-",
            "\n",
        ] {
            let text = piece.repeat((1 << 20) / piece.len());
            assert!(newest_text(&text).len() <= text.len());
        }
    }

    #[test]
    fn answers_led_by_a_name_or_an_arrow_are_found_in_what_is_quoted_without_marks() {
        let mail = |above: &str| {
            format!(
                "{above}\n\nFrom: Priya <priya@kestrel.example>\nSent: Friday, 27 February 2026 15:02\nTo: Sam \
                 <sam@example.com>\nSubject: Interview\n\nWould Tuesday suit you?\n\n[Sam] Yes, Tuesday works.\n\nCan \
                 you travel?\n==> I can.\n[image: logo 1]\n\nPriya\n"
            )
        };
        assert_eq!(
            newest_text(&mail("Hi Priya, see my answers below.")),
            "Hi Priya, see my answers below.\n\nYes, Tuesday works.\n\nI can."
        );
        assert_eq!(newest_text(&mail("Hi Priya, fine.")), "Hi Priya, fine.");
    }
}
