//! What was looked up once about an application, so that not every guard looks it up again.
//!
//! Holds results of pure look-ups only; a plan made with an empty memo is the same plan.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::instants::Instants;
use crate::id::PersonId;
use crate::relations::Contact;
use crate::time::{Assumption, Calendar, Country, Region, Zone, ZoneSeen};

/// Look-ups of one application during one plan.
#[derive(Debug)]
pub(crate) struct Memo<'a> {
    pub(super) desk: &'a DeskMemo,
    pub(super) calendars: Table<(Calendar, Assumption)>,
    pub(super) contacts: Table<Rc<[Contact]>>,
    pub(super) can_be_written: Table<bool>,
    pub(super) own_calendar: OnceCell<Calendar>,
    pub(super) whom_to_ask: OnceCell<Option<PersonId>>,
}

impl<'a> Memo<'a> {
    /// An empty memo for one application of a plan.
    pub(crate) fn new(desk: &'a DeskMemo) -> Self {
        Self {
            desk,
            calendars: Table::default(),
            contacts: Table::default(),
            can_be_written: Table::default(),
            own_calendar: OnceCell::new(),
            whom_to_ask: OnceCell::new(),
        }
    }
}

/// Look-ups that all applications of a plan share.
#[derive(Debug, Default)]
pub(crate) struct DeskMemo {
    places: RefCell<Vec<(Place, (Calendar, Assumption))>>,
    pub(super) instants: Instants,
    said: RefCell<Vec<(Assumption, Rc<str>)>>,
}

/// What is known of where a recipient is.
type Place = (
    Option<Zone>,
    Option<Country>,
    Option<Region>,
    Option<ZoneSeen>,
);

impl DeskMemo {
    /// The calendar of a place; employers are many and places few.
    pub(super) fn calendar(&self, place: Place, seeker: Zone) -> (Calendar, Assumption) {
        let held = self.places.borrow();
        if let Some((_, found)) = held.iter().find(|(key, _)| *key == place) {
            return *found;
        }
        drop(held);
        let (zone, country, region, seen) = place;
        let found = Calendar::resolve_seen(zone, country, region, seen, seeker);
        self.places.borrow_mut().push((place, found));
        found
    }

    /// What was assumed, in words; nothing when all is certain.
    pub(super) fn words(&self, assumption: Assumption) -> Rc<str> {
        let held = self.said.borrow();
        if let Some((_, said)) = held.iter().find(|(key, _)| *key == assumption) {
            return Rc::clone(said);
        }
        drop(held);
        let said: Rc<str> = assumption.to_string().into();
        self.said.borrow_mut().push((assumption, Rc::clone(&said)));
        said
    }
}

/// Results by recipient. A plan has few of them, so a list does.
#[derive(Debug)]
pub(super) struct Table<T>(RefCell<Vec<(Option<PersonId>, T)>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(RefCell::new(Vec::new()))
    }
}

impl<T: Clone> Table<T> {
    /// The result for a recipient, worked out at first use.
    pub(super) fn get(&self, to: Option<PersonId>, find: impl FnOnce() -> T) -> T {
        let held = self.0.borrow();
        if let Some((_, found)) = held.iter().find(|(key, _)| *key == to) {
            return found.clone();
        }
        drop(held);
        let found = find();
        self.0.borrow_mut().push((to, found.clone()));
        found
    }
}
