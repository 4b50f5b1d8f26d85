//! What people write who belong to an application is never lost, however they word it, and what strangers write about
//! other things still is.

#![allow(clippy::unwrap_used)]

mod anew;
mod desk;
mod known;
