//! Statistics of waiting: numbers in, curves out. Knows nothing of jobs, mail or people.
//!
//! A wait that still lasts is not thrown away and not counted as ended: it is *right-censored*, known
//! only to be longer than it has been so far. Must not read a clock, a file or the environment.

mod as_of_kind;
mod at_risk;
mod balanced;
mod balanced_blend;
mod blend;
mod choice;
mod curve;
mod family;
mod fit;
mod forecast;
mod held_out;
mod kaplan_meier;
mod kinds;
mod likelihood;
mod matrix;
mod misfit;
mod model;
mod newton;
mod normal;
mod observation;
mod pool;
mod prior;
mod promise;
mod random;
mod row_likelihood;
mod rows;
mod score;
mod sign;
mod susarla_van_ryzin;
mod wait;

pub use balanced::Balanced;
pub use balanced_blend::BalancedBlend;
pub use blend::Blend;
pub use choice::{Choice, choose};
pub use curve::{Curve, Part};
pub use family::Family;
pub use fit::{Fit, How, Parameter, Parameters};
pub use forecast::{Estimate, Forecast, Remaining};
pub use held_out::{Candidate, Given, Scored, Splits, held_out};
pub use kaplan_meier::{KaplanMeier, Step};
pub use kinds::{KindPrior, Kinds};
pub use model::Model;
pub use observation::{COVARIATES_MAX, Observation, Timing};
pub use pool::{Between, Level};
pub use prior::{Belief, Beliefs, Prior};
pub use promise::Promise;
pub use score::{Calibration, Censoring, Survival, brier, integrated_brier, log_score};
pub use sign::Sign;
pub use wait::{Wait, WaitError};
