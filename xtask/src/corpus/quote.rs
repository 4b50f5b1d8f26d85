//! Quoting an earlier message the way mail programs do, in several languages.

use jiff::Zoned;

use super::message::{Mailbox, Quote, QuoteStyle};
use super::random::Dice;

/// The plain form of a quote.
pub fn plain(quote: &Quote) -> String {
    match quote.style {
        QuoteStyle::Attribution => {
            let lines: Vec<String> = quote
                .text
                .lines()
                .map(|line| {
                    if line.starts_with('>') {
                        format!(">{line}")
                    } else {
                        format!("> {line}")
                    }
                })
                .collect();
            format!("{}\n\n{}", quote.lead, lines.join("\n"))
        }
        QuoteStyle::HeaderBlock | QuoteStyle::Forward => {
            format!("{}\n\n{}", quote.lead, quote.text)
        }
    }
}

/// Quotes a text; `said` is when it was written, in the zone of the one who now answers.
pub fn make(
    style: QuoteStyle,
    lang: &str,
    from: &Mailbox,
    to: &Mailbox,
    said: (&Zoned, &str),
    text: &str,
    dice: &mut Dice,
) -> Quote {
    let lead = match style {
        QuoteStyle::Attribution => attribution(lang, from, said.0, dice),
        QuoteStyle::HeaderBlock => header_block(lang, from, to, said, dice),
        QuoteStyle::Forward => {
            let date = said.0.strftime("%a, %b %-d, %Y at %-I:%M %p");
            format!(
                "---------- Forwarded message ---------\nFrom: {} <{}>\nDate: {date}\nSubject: {}\nTo: <{}>",
                from.name, from.address, said.1, to.address
            )
        }
    };
    Quote {
        style,
        lead,
        text: text.to_owned(),
    }
}

fn attribution(lang: &str, from: &Mailbox, said: &Zoned, dice: &mut Dice) -> String {
    let who = if from.name.is_empty() {
        from.address.clone()
    } else {
        format!("{} <{}>", from.name, from.address)
    };
    let day = said.strftime("%d.%m.%Y");
    let time = said.strftime("%H:%M");
    let slashed = said.strftime("%d/%m/%Y");
    match lang {
        "de" => match dice.index(2) {
            0 => format!("Am {day} um {time} schrieb {who}:"),
            _ => format!("{} schrieb am {day} {time} Uhr:", from.name),
        },
        "fr" => format!("Le {slashed} à {time}, {who} a écrit :"),
        "es" => format!("El {slashed} a las {time}, {who} escribió:"),
        "nl" => format!("Op {} om {time} schreef {who}:", said.strftime("%d-%m-%Y")),
        "it" => format!("Il giorno {slashed} alle ore {time} {who} ha scritto:"),
        "pt" => format!("Em {slashed} às {time}, {who} escreveu:"),
        _ => match dice.index(3) {
            0 => format!(
                "On {} {who} wrote:",
                said.strftime("%a, %b %-d, %Y at %-I:%M %p")
            ),
            1 => format!(
                "On {}, at {}, {} wrote:",
                said.strftime("%-d %b %Y"),
                time,
                from.name
            ),
            _ => format!(
                "On {} {who} wrote:",
                said.strftime("%a, %-d %b %Y at %H:%M")
            ),
        },
    }
}

fn header_block(
    lang: &str,
    from: &Mailbox,
    to: &Mailbox,
    said: (&Zoned, &str),
    dice: &mut Dice,
) -> String {
    let names = match lang {
        "de" => ["Von", "Gesendet", "An", "Betreff"],
        "fr" => ["De", "Envoyé", "À", "Objet"],
        "es" => ["De", "Enviado", "Para", "Asunto"],
        "nl" => ["Van", "Verzonden", "Aan", "Onderwerp"],
        "it" => ["Da", "Inviato", "A", "Oggetto"],
        "pt" => ["De", "Enviado", "Para", "Assunto"],
        _ => ["From", "Sent", "To", "Subject"],
    };
    let date = if lang == "en" {
        said.0.strftime("%A, %B %-d, %Y %-I:%M %p")
    } else {
        said.0.strftime("%d.%m.%Y %H:%M")
    };
    let rule = dice.pick(&[
        "________________________________",
        "-----Original Message-----",
        "________________________________",
    ]);
    format!(
        "{rule}\n{}: {} <{}>\n{}: {date}\n{}: {} <{}>\n{}: {}",
        names[0],
        from.name,
        from.address,
        names[1],
        names[2],
        to.name,
        to.address,
        names[3],
        said.1
    )
}
