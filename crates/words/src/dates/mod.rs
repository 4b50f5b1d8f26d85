//! Dates and times in words: in running text ([`find`]) and as somebody types them ([`typed`]).
//!
//! Everything is relative to a moment that is handed in. Running text is read generously, with a confidence;
//! typed input strictly: all of it must be understood, and what has two meanings is asked about.

mod beginnings;
mod city_clock;
mod counted_on;
mod day_names;
mod feast_names;
mod feasts;
mod find;
mod half_of_month;
mod lexicon;
mod listed;
mod meaning;
mod near_week;
mod numerals;
mod numeric_order;
mod ordinals;
mod parts;
mod past;
mod quarter_of_year;
mod resolve;
mod said_days;
mod spans;
mod spoken;
mod stretch;
mod times;
mod typed;
mod typed_clock;
mod week_after;
mod week_day;
mod week_of;
mod week_of_month;
mod weekend;
mod zone_beside;
mod zone_choice;
mod zone_names;
mod zone_words;

pub use city_clock::city_clock;
pub(crate) use counted_on::counted_from;
pub use day_names::names_day_from_today;
pub use find::{find, find_in};
pub use meaning::{Context, Found, Meaning, NumericOrder};
pub(crate) use meanwhile_core::time::{month_name, weekday_name};
pub(crate) use said_days::days_between;
pub use said_days::{Said, SaidDay, said_days};
pub use stretch::typed_stretch;
pub use typed::{TypedError, When, typed};
pub use zone_words::{zone_guess, zone_guess_all, zone_guess_most};
