//! What a mail domain says about an organisation: its label, or nothing for the providers everybody uses.

use std::sync::LazyLock;

use meanwhile_words::text::Table;

/// Providers of mail for private people: their domains say nothing about an employer.
static FREE: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com \
     me.com mac.com proton.me protonmail.com pm.me fastmail.com fastmail.fm zoho.com mail.com gmx.de gmx.net \
     gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr \
     laposte.net sfr.fr hotmail.fr yahoo.fr yahoo.co.uk hotmail.co.uk btinternet.com sky.com libero.it \
     virgilio.it tiscali.it hotmail.it yahoo.it terra.es hotmail.es yahoo.es uol.com.br bol.com.br \
     hotmail.com.br sapo.pt ziggo.nl kpnmail.nl xs4all.nl planet.nl qq.com 163.com 126.com naver.com \
     rediffmail.com yandex.ru mail.ru comcast.net verizon.net att.net sbcglobal.net bluewin.ch hey.com \
     tutanota.com yahoo.de hotmail.de outlook.de outlook.fr live.co.uk yahoo.com.br yahoo.ca rogers.com \
     shaw.ca bigpond.com optusnet.com.au",
    )
});

/// Second-level labels under which organisations register: `example.co.uk`.
static SECOND_LEVEL: LazyLock<Table<()>> =
    LazyLock::new(|| Table::of_words("co com org net ac gov edu nhs gob gouv or ne go ltd plc"));

/// Labels that stand before an organisation's own: `careers.example.com`.
static FUNCTIONS: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::of_words(
        "mail email e m careers career jobs job hr recruiting recruitment talent hiring people notifications \
     notify news info em smtp mx reply team go corp karriere us eu uk de fr inbound outbound mailer messages \
     msg app prod bounces replies",
    )
});

/// Whether a domain (lower case) belongs to a provider of private mail.
#[must_use]
pub fn is_free_mail(domain: &str) -> bool {
    FREE.contains(domain)
}

/// The domain under which an organisation is registered: `example.co.uk` for `mail.careers.example.co.uk`.
#[must_use]
pub fn registered(domain: &str) -> &str {
    let bytes = domain.bytes().enumerate().rev();
    let mut dots = bytes.filter(|(_, byte)| *byte == b'.').map(|(at, _)| at);
    let Some(last) = dots.next() else {
        return domain;
    };
    let Some(second) = dots.next() else {
        return domain;
    };
    let label = &domain[second + 1..last];
    if SECOND_LEVEL.contains(label) && domain.len() - last <= 4 {
        return dots.next().map_or(domain, |third| &domain[third + 1..]);
    }
    &domain[second + 1..]
}

/// The label of an organisation's domain: `example` for `mail.example.co.uk`.
///
/// Where the registered label is only a function (`careers.example` under a top level of its own) the whole is used.
#[must_use]
pub fn label(domain: &str) -> &str {
    let registered = registered(domain);
    registered.split('.').next().unwrap_or(registered)
}

/// Whether a label names a function and no organisation.
#[must_use]
pub fn is_function(label: &str) -> bool {
    FUNCTIONS.contains(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registered_domain_and_its_label_are_found() {
        assert_eq!(registered("mail.careers.example.co.uk"), "example.co.uk");
        assert_eq!(registered("acme.example"), "acme.example");
        assert_eq!(registered("hr.acme.example"), "acme.example");
        assert_eq!(registered("localhost"), "localhost");
        assert_eq!(label("mail.acme-labs.example"), "acme-labs");
        assert_eq!(label("x.co"), "x");
        assert_eq!(label(""), "");
    }

    #[test]
    fn private_providers_say_nothing() {
        assert!(is_free_mail("gmail.com") && is_free_mail("web.de"));
        assert!(!is_free_mail("example.com"));
    }
}
