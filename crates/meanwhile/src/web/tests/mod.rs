//! The pages by their addresses, without a browser.

#![allow(clippy::unwrap_used)]

mod entry;
mod site;
