//! The plain types that actions and views return. Their field names are the documented JSON names.
//!
//! A shape carries what a person reads (`text`, names) beside what a program needs (ids, instants, enums). It
//! decides nothing.

mod done;
mod moment;
mod names;
mod origin;
mod plan;

pub use done::{Done, FieldChange};
pub use moment::{Day, Elsewhere, Moment};
pub(crate) use names::label;
pub use names::{ApplicationRef, PersonRef};
pub use origin::Origin;
pub use plan::{FindingLine, MoveCard, PlanCard, ReasonLine, RefusalCard, WhenCard};
