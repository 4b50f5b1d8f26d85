//! A set of records that pages show: the seeker's own under `/`, the invented ones under `/demo`.
//!
//! The two have addresses of their own, so that a form that was opened on one can never be sent to the other.

use std::time::Instant;

use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::actions::{self, FillDemo};
use meanwhile_engine::io::clock;
use meanwhile_engine::{Engine, EngineError, Location};
use tokio::sync::OnceCell;

use super::forms::Forms;
use super::gate::Reach;
use super::imports::Imports;
use super::pad::Pad;
use super::shelf::Shelf;

/// A set of records, and where its pages begin.
pub struct Place {
    /// What every address of these pages begins with: empty, or `/demo`.
    pub base: &'static str,
    /// Forms that were sent.
    pub forms: Forms,
    /// What the next page shows: forms that were refused, messages that had better wait.
    pub shelf: Shelf,
    /// Notes that are being written.
    pub pad: Pad,
    /// Imports of this run of the program.
    pub imports: Imports,
    /// Who is asked before these pages are shown.
    pub reach: Reach,
    home: Zone,
    clock: Clock,
    engine: OnceCell<Engine>,
}

/// What time it is: the machine's, or a given moment from which it goes on.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    from: Option<(Timestamp, Instant)>,
}

impl Clock {
    /// The machine's, or one that stands at `fixed` now and goes on from there.
    pub fn new(fixed: Option<Timestamp>) -> Self {
        Self {
            from: fixed.map(|it| (it, Instant::now())),
        }
    }

    /// The present moment.
    pub fn now(self) -> Timestamp {
        match self.from {
            None => clock::now(),
            Some((from, began)) => clock::cut(from.checked_add(began.elapsed()).unwrap_or(from)),
        }
    }
}

impl Place {
    /// The seeker's own records.
    pub fn own(engine: Engine, home: Zone, clock: Clock, reach: Reach) -> Self {
        Self {
            engine: OnceCell::from(engine),
            reach,
            ..Self::at("", home, clock)
        }
    }

    /// The invented ones, which are made when somebody first looks at them and kept until the program ends.
    pub fn demo(home: Zone, clock: Clock) -> Self {
        Self::at("/demo", home, clock)
    }

    fn at(base: &'static str, home: Zone, clock: Clock) -> Self {
        Self {
            base,
            forms: Forms::default(),
            shelf: Shelf::default(),
            pad: Pad::default(),
            imports: Imports::default(),
            reach: Reach::default(),
            home,
            clock,
            engine: OnceCell::new(),
        }
    }

    /// Whether these are the invented records.
    pub fn is_demo(&self) -> bool {
        !self.base.is_empty()
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// What can be asked and done here.
    pub async fn engine(&self) -> Result<&Engine, EngineError> {
        let make = async || {
            let engine = Engine::open(&Location::Memory, self.home).await?;
            actions::fill_demo(&engine, self.now(), FillDemo::default()).await?;
            Ok(engine.keeping())
        };
        self.engine.get_or_try_init(make).await
    }
}
