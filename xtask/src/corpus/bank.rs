//! The text bank: templates by kind and language, and their expansion into wording.
//!
//! A bank file holds templates. `@ kind lang` opens one; `F:` (sender), `S:` (subject) and `X:` (flags) lines may
//! follow; the rest is the body. `[a|b|]` chooses, `{slot}` fills in, `{~pool}` draws afresh each time, `{>kind}`
//! expands another template of the same language. Must not know what a message means.

use std::collections::BTreeMap;

use super::random::Dice;

/// One template, borrowed from a bank file.
#[derive(Clone, Copy)]
pub struct Template {
    /// Sender as `Name <address>`, for kinds that bring their own.
    pub from: &'static str,
    /// Subject line, empty when the caller knows it.
    pub subject: &'static str,
    /// Free words that steer the caller, such as `html` or `ics`.
    pub flags: &'static str,
    /// Body text; paragraphs are separated by an empty line.
    pub body: &'static str,
}

/// Lists from which `{~name}` draws.
pub type Pools = BTreeMap<&'static str, Vec<String>>;

/// Values of the slots of one message.
pub type Slots = BTreeMap<&'static str, String>;

/// All templates and pools.
pub struct Bank {
    templates: BTreeMap<(&'static str, &'static str), Vec<Template>>,
    /// Lists from which `{~name}` draws.
    pub pools: Pools,
}

const FILES: &[&str] = &[
    include_str!("bank/common.txt"),
    include_str!("bank/ats.txt"),
    include_str!("bank/scheduling.txt"),
    include_str!("bank/outcome.txt"),
    include_str!("bank/rejection.txt"),
    include_str!("bank/progress.txt"),
    include_str!("bank/seeker.txt"),
    include_str!("bank/agency.txt"),
    include_str!("bank/german.txt"),
    include_str!("bank/french.txt"),
    include_str!("bank/spanish.txt"),
    include_str!("bank/dutch.txt"),
    include_str!("bank/italian.txt"),
    include_str!("bank/portuguese.txt"),
    include_str!("bank/noise_jobs.txt"),
    include_str!("bank/noise_life.txt"),
    include_str!("bank/noise_people.txt"),
    include_str!("bank/noise_other.txt"),
];

impl Bank {
    /// Reads the built-in files.
    pub fn load() -> Self {
        let mut templates: BTreeMap<_, Vec<Template>> = BTreeMap::new();
        for file in FILES {
            for block in blocks(file) {
                if let Some((key, template)) = parse(block) {
                    templates.entry(key).or_default().push(template);
                }
            }
        }
        Self {
            templates,
            pools: Pools::new(),
        }
    }

    /// True when the kind has a template in exactly this language.
    pub fn has(&self, kind: &str, lang: &str) -> bool {
        self.find(kind, lang).is_some()
    }

    fn find(&self, kind: &str, lang: &str) -> Option<&Vec<Template>> {
        // The map's keys are static; a range look-up by shorter-lived text needs this scan-free form.
        self.templates
            .iter()
            .find(|(key, _)| key.0 == kind && key.1 == lang)
            .map(|(_, list)| list)
    }

    /// A template of the kind in the language, or else in English.
    pub fn choose(&self, kind: &str, lang: &str, dice: &mut Dice) -> Option<Template> {
        let list = self.find(kind, lang).or_else(|| self.find(kind, "en"))?;
        Some(*dice.one(list))
    }

    /// Expands a text with the slots' values.
    pub fn expand(&self, text: &str, lang: &str, slots: &Slots, dice: &mut Dice) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        self.expand_into(&mut out, text, (lang, slots), dice, 0);
        tidy(&out)
    }

    fn expand_into(
        &self,
        out: &mut String,
        text: &str,
        scene: (&str, &Slots),
        dice: &mut Dice,
        depth: u8,
    ) {
        let mut rest = text;
        while let Some(at) = rest.find(['[', '{']) {
            out.push_str(&rest[..at]);
            let open = rest.as_bytes()[at];
            let inner = enclosed(&rest[at..], open);
            rest = &rest[(at + inner.len() + 2).min(rest.len())..];
            if depth > 12 {
                continue;
            }
            if open == b'[' {
                let options = split(inner);
                let chosen = *dice.one(&options);
                self.expand_into(out, chosen, scene, dice, depth + 1);
            } else if let Some(kind) = inner.strip_prefix('>') {
                if let Some(template) = self.choose(kind, scene.0, dice) {
                    self.expand_into(out, template.body, scene, dice, depth + 1);
                }
            } else if let Some(pool) = inner.strip_prefix('~') {
                let (name, entries) = (pool, self.pools.get(pool));
                match entries.filter(|list| !list.is_empty()) {
                    Some(list) => {
                        let chosen = dice.one(list).clone();
                        self.expand_into(out, &chosen, scene, dice, depth + 1);
                    }
                    None => drawn(out, name, dice),
                }
            } else {
                match scene.1.get(inner) {
                    Some(value) => out.push_str(value),
                    None => {
                        out.push('{');
                        out.push_str(inner);
                        out.push('}');
                    }
                }
            }
        }
        out.push_str(rest);
    }
}

/// Values that are drawn rather than listed: numbers, prices, tokens.
fn drawn(out: &mut String, name: &str, dice: &mut Dice) {
    let text = match name {
        "n" => dice.between(2, 9).to_string(),
        "nn" => dice.between(11, 98).to_string(),
        "nnn" => dice.between(101, 989).to_string(),
        "code" => dice.digits(6),
        "id" => dice.digits(9),
        "hex" => dice.hex(24),
        "price" => format!("{}.{:02}", dice.between(4, 240), dice.between(0, 99)),
        "price_eu" => format!("{},{:02}", dice.between(4, 240), dice.between(0, 99)),
        "salary" => format!("{},000", dice.between(38, 165)),
        "hour" => format!(
            "{}:{}",
            dice.between(8, 20),
            *dice.one(&["00", "15", "30", "45"])
        ),
        "hour12" => format!(
            "{}{} {}",
            dice.between(1, 12),
            dice.one(&["", ":30", ":15"]),
            dice.one(&["am", "pm", "pm"])
        ),
        "lb" => "[".to_owned(),
        "rb" => "]".to_owned(),
        other => format!("{{~{other}}}"),
    };
    out.push_str(&text);
}

fn blocks(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.split("\n@ ")
        .map(|block| block.strip_prefix("@ ").unwrap_or(block))
}

fn parse(block: &'static str) -> Option<((&'static str, &'static str), Template)> {
    let (head, mut body) = block.split_once('\n')?;
    let (kind, lang) = head.trim().split_once(' ')?;
    if kind.starts_with('#') {
        return None;
    }
    let mut template = Template {
        from: "",
        subject: "",
        flags: "",
        body: "",
    };
    loop {
        let (line, rest) = body.split_once('\n').unwrap_or((body, ""));
        if let Some(value) = line.strip_prefix("F: ") {
            template.from = value;
        } else if let Some(value) = line.strip_prefix("S: ") {
            template.subject = value;
        } else if let Some(value) = line.strip_prefix("X: ") {
            template.flags = value;
        } else {
            break;
        }
        body = rest;
    }
    template.body = body.trim_matches('\n');
    Some(((kind, lang.trim()), template))
}

/// The text between an opening bracket at the start and its partner.
fn enclosed(text: &str, open: u8) -> &str {
    let close = if open == b'[' { b']' } else { b'}' };
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        if byte == open {
            depth += 1;
        } else if byte == close {
            depth -= 1;
            if depth == 0 {
                return &text[1..at];
            }
        }
    }
    &text[1..]
}

fn split(inner: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b'|' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    parts
}

/// Removes the double spaces and blank runs that empty alternatives leave.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blanks = 0;
    for line in text.lines() {
        let mut kept = line.trim_end().to_owned();
        while kept.trim_start().contains("  ") {
            kept = kept.replace("  ", " ");
        }
        for (bad, good) in [(" .", "."), (" ,", ","), (" !\u{0}", "!"), ("..\u{0}", ".")] {
            if kept.contains(bad) {
                kept = kept.replace(bad, good);
            }
        }
        blanks = if kept.is_empty() { blanks + 1 } else { 0 };
        if blanks < 2 {
            out.push_str(&kept);
            out.push('\n');
        }
    }
    out.trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn alternatives_nest_and_slots_fill() {
        let bank = Bank::load();
        let slots = Slots::from([("x", "Z".to_owned())]);
        for seed in 0..20 {
            let text = bank.expand("[a [b|c]|d] {x}", "en", &slots, &mut Dice::new(seed));
            assert!(["a b Z", "a c Z", "d Z"].contains(&text.as_str()), "{text}");
        }
    }

    #[test]
    fn brackets_balance_in_every_file() {
        for file in FILES {
            for block in blocks(file) {
                for pair in [('[', ']'), ('{', '}')] {
                    let count = |c| block.chars().filter(|x| *x == c).count();
                    assert_eq!(
                        count(pair.0),
                        count(pair.1),
                        "{}",
                        block.lines().next().unwrap()
                    );
                }
            }
        }
    }
}
