//! What the address of the other side says by itself, looked up once for a message.

use std::sync::LazyLock;

use meanwhile_mail::message::Headers;

use super::against::is_shop;
use crate::matching::any_of::AnyOf;
use crate::matching::clues::is_machine;
use crate::matching::domain;
use crate::matching::relay::is_alert_sender;

/// The other side of a message, by its address: the sender, or the first recipient of sent mail.
#[derive(Clone, Copy, Debug, Default)]
pub struct Side {
    /// Sends lists of jobs, where it is a board's.
    pub is_alert: bool,
    /// A hiring function.
    pub hires: bool,
    /// Nobody reads what is sent there.
    pub is_machine: bool,
    /// A house that sells.
    pub is_shop: bool,
    /// With a provider of private mail.
    pub is_private: bool,
}

impl Side {
    /// Looks at the sender, or at the first recipient of what the seeker sent.
    #[must_use]
    pub fn of(headers: &Headers, is_outgoing: bool) -> Self {
        let other = if is_outgoing {
            headers.to.first()
        } else {
            headers.from.as_ref()
        };
        let host = other.and_then(|other| other.domain()).unwrap_or("");
        let local = other.map_or("", |other| other.address.split('@').next().unwrap_or(""));
        let display = other.and_then(|other| other.name.as_deref()).unwrap_or("");
        Self {
            is_alert: is_alert_sender(local),
            hires: is_job_address(local, display),
            is_machine: is_machine(local),
            is_shop: is_shop(local, host),
            is_private: domain::is_free_mail(domain::registered(host)),
        }
    }
}

/// Whether an address or its display name is a hiring function's.
#[must_use]
pub fn is_job_address(local: &str, display: &str) -> bool {
    static LOCAL: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        "career jobs job recruit talent hiring hr people bewerbung karriere personal rh emploi candidat vacature \
         sollicit seleccion selezione staffing interview humanresources joinus workwithus recursoshumanos".split_whitespace().collect()
    });
    static DISPLAY: LazyLock<AnyOf> = LazyLock::new(|| {
        AnyOf::new(
            "talent; recruit; hiring; careers; human resources; people team; people operations; \
             personalabteilung; bewerbermanagement; recrutement; ressources humaines; recursos humanos; \
             risorse umane; selección; selecciÓn; karriere; staffing".split(';').map(str::trim),
        )
    });
    let is_hiring = |part: &str| {
        LOCAL.iter().any(|word| {
            let head = part.get(..word.len());
            let begins = head.is_some_and(|head| head.eq_ignore_ascii_case(word));
            begins && (part.len() == word.len() || word.len() > 4)
        })
    };
    let is_hr = || {
        display
            .split(' ')
            .any(|word| word.eq_ignore_ascii_case("hr"))
    };
    local.split(['.', '-', '_', '+']).any(is_hiring) || DISPLAY.occurs_in(display) || is_hr()
}

/// Whether nobody reads what is sent to this address.
#[must_use]
pub fn is_no_reply(address: &str) -> bool {
    is_machine(address.split('@').next().unwrap_or(""))
}
