//! meanwhile-store.
