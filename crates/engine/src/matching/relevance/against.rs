//! What speaks against a message being about an application, in points.

use super::signs::Counts;
use crate::matching::domain;

/// Points that a shop's address costs. *Assumption:* an employer that sells sends far more receipts than it hires.
pub(super) const SHOP_POINTS: i16 = 40;

/// Whether an address is one of a house that sells: `orders@…`, `…@shop.acme.example`.
pub(super) fn is_shop(local: &str, host: &str) -> bool {
    const SHOPS: &[&str] = &[
        "shop",
        "store",
        "order",
        "orders",
        "receipt",
        "receipts",
        "invoice",
        "invoices",
        "billing",
        "checkout",
        "bestellung",
        "bestellungen",
        "rechnung",
        "boutique",
        "commande",
        "commandes",
        "facture",
        "tienda",
        "pedidos",
        "facturas",
        "negozio",
        "ordini",
        "loja",
        "encomendas",
        "winkel",
        "bestellingen",
        "butik",
    ];
    let inner = host.strip_suffix(domain::registered(host)).unwrap_or("");
    let mut parts = local.split(['.', '-', '_', '+']).chain(inner.split('.'));
    parts.any(|part| SHOPS.contains(&part.to_lowercase().as_str()))
}

/// Points that a list of jobs costs. *Assumption:* what is known to be about an application has far more.
pub(super) const LIST_POINTS: i16 = 40;

/// Baits from which a message is one that hires nobody, and what that costs. *Assumption.*
const BAIT_MIN: i16 = 2;
const BAIT_POINTS: i16 = 140;

/// What speaks against a message: baits, advertising, shops, passwords, private life, public events.
pub(super) fn against(title: &Counts, body: &Counts, is_personal: bool) -> i16 {
    let mut score = 0;
    // “We are hiring” from one person to another is a letter, not an advertisement.
    let alerts = (title.alert * 60).min(90) + (body.alert * 14).min(70);
    score += if is_personal { alerts / 5 } else { alerts };
    let spared = title.job > 0 || body.job > 1;
    let less = |points: i16| if spared { points / 3 } else { points };
    score += less((title.commerce * 25 + body.commerce * 8).min(60));
    // A tracking system's passwords are noise unless the mail speaks of an application as well.
    score += if title.account > 0 && title.job > 0 {
        // “Verify your email to finish applying to Acme”.
        20
    } else if title.account > 0 {
        70
    } else {
        (body.account * 12).min(if body.job > 1 { 10 } else { 40 })
    };
    score += less((title.private * 25 + body.private * 9).min(60));
    score += if title.event > 0 && title.job == 0 {
        140
    } else {
        less((body.event * 8).min(40))
    };
    score += less((title.code * 25 + body.code * 9).min(60));
    // One such word is in many a letter: recruiters talk over WhatsApp, too.
    if title.bait + body.bait >= BAIT_MIN {
        score += BAIT_POINTS;
    }
    // Who interviews others is at work.
    score += (title.hosts * 90 + body.hosts * 45).min(120);
    score
}
