//! Makes identifiers of new records, in the order of their making. Must not be used to decide anything.

use meanwhile_core::id::{ApplicationId, EmployerId, FactId, PersonId};
use uuid::Uuid;

/// A new application's id.
#[must_use]
pub fn application() -> ApplicationId {
    ApplicationId(Uuid::now_v7())
}

/// A new employer's id.
#[must_use]
pub fn employer() -> EmployerId {
    EmployerId(Uuid::now_v7())
}

/// A new person's id.
#[must_use]
pub fn person() -> PersonId {
    PersonId(Uuid::now_v7())
}

/// A new fact's id.
#[must_use]
pub fn fact() -> FactId {
    FactId(Uuid::now_v7())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_the_order_of_their_making() {
        let ids: Vec<_> = (0..1000).map(|_| fact()).collect();
        assert!(ids.is_sorted());
    }
}
