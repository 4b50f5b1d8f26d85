//! Mail whose sender must be looked at twice. Before a yes it brings nobody among the people of an application: whoever forged
//! it would stand there as a recruiter.

use meanwhile_mail::message::Authentication;

use super::whole::Whole;
use super::write::elsewhere;
use crate::origin::shows_another;

/// Whether the sender of a message is in doubt, as [`crate::shapes::Origin::is_doubtful`] has it of a stored one.
pub(super) fn is_doubtful(whole: &Whole) -> bool {
    let from = whole.headers.from.as_ref();
    let poses = from.is_some_and(|from| {
        let name = from.name.as_deref().unwrap_or_default();
        shows_another(name, &from.address)
    });
    let has_failed = whole.headers.authentication() == Some(Authentication::Failed);
    !whole.is_outgoing && (has_failed || poses || elsewhere(whole).is_some())
}
