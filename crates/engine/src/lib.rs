//! meanwhile-engine.
