//! Invented people: names by language, addresses, mail programs, phone numbers.

use super::message::Mailbox;
use super::random::Dice;

/// The program a person writes with; decides quoting, skin and identifiers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Client {
    /// Webmail with `div` markup.
    Webmail,
    /// Office mail.
    Office,
    /// Desktop mail with `blockquote`.
    Desktop,
    /// A phone.
    Phone,
    /// A recruiting system's composer.
    Relay,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Given name.
    pub first: String,
    /// Family name.
    pub last: String,
    /// Name in another script, or empty.
    pub native: &'static str,
    /// Address.
    pub address: String,
    /// Job title.
    pub title: String,
    /// Program.
    pub client: Client,
    /// Phone number in the signature.
    pub phone: String,
}

impl Person {
    /// Given and family name.
    pub fn full(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    /// Name and address as this person's program shows them.
    pub fn mailbox(&self) -> Mailbox {
        Mailbox::new(self.full(), self.address.clone())
    }
}

const FIRST: &[(&str, &str)] = &[
    (
        "en",
        "Maria Tom Priya Grace Owen Hannah Marcus Chloe Declan Naomi Ethan Bethany Samir Joanne Kyle Imogen Darnell Felicity Raj Leah Connor Tamsin Victor Alana Desmond Keira Nathan Yasmin Gareth Shauna Elliott Monique Rowan Philippa Andre Siobhan Wesley Farah Callum Renee",
    ),
    (
        "de",
        "Katrin Jonas Anja Stefan Lena Markus Birgit Florian Sabine Tobias Jana Matthias Nicole Sebastian Heike Jürgen Svenja Günther Mareike Björn",
    ),
    (
        "fr",
        "Camille Julien Amélie Thomas Élodie Nicolas Inès Guillaume Céline Mathieu Aurélie François Maëlle Rémi",
    ),
    (
        "es",
        "Lucía Javier Marta Álvaro Carmen Pablo Inés Sergio Rocío Andrés Nuria Íñigo Belén",
    ),
    (
        "nl",
        "Sanne Daan Femke Bram Lotte Jeroen Anouk Thijs Marijke Sjoerd Eline Joost",
    ),
    (
        "it",
        "Giulia Marco Chiara Alessandro Francesca Lorenzo Elisa Davide Niccolò Beatrice",
    ),
    (
        "pt",
        "Beatriz João Inês Tiago Mariana Gonçalo Catarina Rui Débora Fábio",
    ),
    (
        "in",
        "Ananya Rohan Deepika Karthik Sneha Arjun Kavya Vikram Meera Nikhil",
    ),
    ("jp", "Yuki Haruto Aoi Kenji Sakura Daichi"),
    ("cn", "Wei Jing Lei Xiaoming Mei Hao"),
    ("se", "Elin Oskar Linnéa Anton Åsa Göran Maja Viktor"),
];

const LAST: &[(&str, &str)] = &[
    (
        "en",
        "Lopez Whitcombe Patel Okafor Brannigan Sherwood Delacroix Hartley McAllister Osei Pemberton Kowalski Nakamura Ridgeway Fairweather Singh Goldberg Ashdown Thackeray Ibrahim Castellano Draper Molloy Quinn Vandermeer Abbott Lindqvist Mbeki Harrow Stanton Yoon Bellamy Cho Fitzgerald Rahman Underhill Novak Prescott Tran O'Dwyer",
    ),
    (
        "de",
        "Brandt Hoffmeister Krüger Vogelsang Reinhardt Seidel Böhme Lindner Petersen Schreiber Wälde Kaltenbach Özdemir Thiele Groß",
    ),
    (
        "fr",
        "Lefèvre Moreau Garnier Chevallier Benoît Rousselet Dufour Perrin Gauthier Marchand Béranger",
    ),
    (
        "es",
        "Serrano Ortega Villalba Núñez Castaño Herrero Peña Iglesias Cordero Ibáñez",
    ),
    (
        "nl",
        "Vermeulen Hoekstra Dijkman Brouwer Kuipers Scholten Postma Wiersma Terpstra",
    ),
    (
        "it",
        "Bellini Ferraro Montanari Rinaldi Galli Santoro Marchetti Vitale",
    ),
    (
        "pt",
        "Carvalho Figueira Moura Teixeira Quintela Magalhães Pacheco Assunção",
    ),
    (
        "in",
        "Iyer Deshmukh Reddy Banerjee Chatterjee Kulkarni Menon Sharma",
    ),
    ("jp", "Tanabe Shimizu Okada Fujimoto Hayashi"),
    ("cn", "Zhang Liu Chen Huang Zhao"),
    ("se", "Lindström Åkerblom Nyqvist Sjöberg Hedlund"),
];

const NATIVE: &[(&str, &[&str])] = &[
    ("jp", &["田辺 由紀", "清水 健二", "岡田 葵"]),
    ("cn", &["张伟", "刘静", "陈小明"]),
];

fn names(table: &[(&'static str, &'static str)], lang: &str, dice: &mut Dice) -> String {
    let row = table.iter().find(|row| row.0 == lang).unwrap_or(&table[0]);
    let all: Vec<&str> = row.1.split(' ').collect();
    dice.pick(&all).to_owned()
}

/// Reduces a name to what addresses are made of.
pub fn ascii(text: &str) -> String {
    let mut out = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'á' | 'à' | 'â' | 'ã' | 'å' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'í' | 'ì' | 'î' | 'ï' => out.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' | 'ø' => out.push('o'),
            'ú' | 'ù' | 'û' => out.push('u'),
            'ñ' => out.push('n'),
            'ç' => out.push('c'),
            'a'..='z' | '0'..='9' => out.push(letter),
            _ => {}
        }
    }
    out
}

/// A given and a family name of a language, with some of other origins mixed in.
pub fn name(lang: &str, dice: &mut Dice) -> (String, String, &'static str) {
    let origin = if lang == "en" && dice.chance(24.0) {
        dice.pick(&["de", "fr", "es", "nl", "it", "pt", "in", "se"])
    } else {
        lang
    };
    let native = NATIVE
        .iter()
        .find(|row| row.0 == origin)
        .map_or("", |row| dice.pick(row.1));
    (
        names(FIRST, origin, dice),
        names(LAST, origin, dice),
        native,
    )
}

/// A person of an organisation with this mail domain.
pub fn person(lang: &str, domain: &str, title: &str, dice: &mut Dice) -> Person {
    let (first, last, native) = name(lang, dice);
    let (f, l) = (ascii(&first), ascii(&last));
    let initial = &f[..1];
    let local = match dice.index(5) {
        0 | 1 => format!("{f}.{l}"),
        2 => format!("{initial}{l}"),
        3 => format!("{initial}.{l}"),
        _ => format!("{f}{}", &l[..1]),
    };
    // Initials collide within one organisation, full names hardly do.
    let local = if dice.chance(30.0) {
        format!("{f}.{l}")
    } else {
        local
    };
    let client = dice.weighted(&[
        (34, Client::Webmail),
        (44, Client::Office),
        (12, Client::Desktop),
        (10, Client::Phone),
    ]);
    Person {
        first,
        last,
        native,
        address: format!("{local}@{domain}"),
        title: title.to_owned(),
        client,
        phone: phone(lang, dice),
    }
}

fn phone(lang: &str, dice: &mut Dice) -> String {
    // Blocks set aside for fiction, or impossible area codes.
    match lang {
        "de" => format!("+49 30 23125 {}", dice.digits(3)),
        "fr" => format!("+33 1 99 00 {} {}", dice.digits(2), dice.digits(2)),
        "en" if dice.chance(50.0) => format!("(555) 555-01{}", dice.digits(2)),
        "en" => format!("+44 20 7946 0{}", dice.digits(3)),
        _ => format!("+00 555 {}", dice.digits(6)),
    }
}
