//! Forms that were sent, each once: a double click, a page that is sent again, or a second tab with the same form leads
//! to what the first one did.
//!
//! Every form carries a ticket that is made with the page. What came of it is kept for a while in memory; a ticket of an
//! earlier run of the program is not known here, and the page asks before it takes such a form.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::OnceCell;

/// How many forms are remembered. *Assumption:* nobody comes back to one after so many others.
const KEPT_MAX: usize = 2_000;

/// The longest ticket, in bytes: two numbers and what is between them. What is longer was made by nobody here, and would
/// be remembered as it is.
pub const TICKET_BYTES_MAX: usize = 40;

/// What came of a form.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Where it leads.
    pub to: String,
    /// What was done.
    pub said: Said,
}

/// What was done, to be told on the next page.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// One sentence.
    pub text: String,
    /// What was assumed, or is worth knowing.
    pub notes: Vec<String>,
    /// The action that can be undone.
    pub undo: Option<u64>,
}

/// Forms that were sent.
pub struct Forms {
    run: u64,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    order: VecDeque<String>,
    by_ticket: HashMap<String, Arc<OnceCell<Sent>>>,
}

impl Default for Forms {
    fn default() -> Self {
        Self {
            run: fastrand::u64(..),
            kept: Mutex::default(),
        }
    }
}

impl Forms {
    /// A ticket for a new form.
    pub fn ticket(&self) -> String {
        format!("{:x}-{:x}", self.run, fastrand::u64(..))
    }

    /// Whether a ticket was made by this run of the program.
    pub fn knows(&self, ticket: &str) -> bool {
        let run = ticket.split_once('-').map(|(run, _)| run);
        ticket.len() <= TICKET_BYTES_MAX && run == Some(format!("{:x}", self.run).as_str())
    }

    /// Where what is done with a ticket is kept.
    pub fn slot(&self, ticket: &str) -> Arc<OnceCell<Sent>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = kept.by_ticket.get(ticket) {
            return Arc::clone(slot);
        }
        let slot = Arc::<OnceCell<Sent>>::default();
        kept.order.push_back(ticket.to_owned());
        kept.by_ticket.insert(ticket.to_owned(), Arc::clone(&slot));
        if kept.order.len() > KEPT_MAX
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.by_ticket.remove(&oldest);
        }
        slot
    }

    /// Forgets what came of every form but this one.
    pub fn forget_all_but(&self, ticket: &str) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.order.retain(|it| it == ticket);
        kept.by_ticket.retain(|it, _| it == ticket);
    }

    /// What came of the form with this ticket.
    pub fn sent(&self, ticket: &str) -> Option<Sent> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.by_ticket.get(ticket)?.get().cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_of_another_run_is_not_known() {
        let (one, other) = (Forms::default(), Forms::default());
        assert!(one.knows(&one.ticket()));
        assert!(!one.knows(&other.ticket()));
        assert!(!one.knows(""));
        assert!(!one.knows(&format!("{}{}", one.ticket(), "0".repeat(40))));
    }

    #[test]
    fn only_so_many_forms_are_remembered() {
        let forms = Forms::default();
        for place in 0..KEPT_MAX + 10 {
            forms.slot(&place.to_string());
        }
        let kept = forms.kept.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(kept.by_ticket.len(), KEPT_MAX);
        assert!(!kept.by_ticket.contains_key("0"));
    }
}
