//! How answers reach a screen: cleaned text, wrapped pages, tables, JSON, progress. Decides nothing about content.

mod clean;
mod json;
mod page;
mod progress;
mod screen;
mod table;

pub use crate::when::{day, end, here, moment, roughly};
pub use clean::{clean, cut};
pub use json::pretty;
pub use page::{Page, Span, command, plain, quiet, strong};
pub use progress::{Far, Progress, grouped};
pub use screen::{ColorWhen, Screen, can_ask, print_bytes};
pub use table::{Column, Table};
