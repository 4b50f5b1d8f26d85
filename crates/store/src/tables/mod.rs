//! The tables, one group to a file: the public row, and later the SQL that reads and writes it.

pub(crate) mod action;
pub(crate) mod alias;
pub(crate) mod calendar;
pub(crate) mod import;
pub(crate) mod message;
pub(crate) mod proposal;
