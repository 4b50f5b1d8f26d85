//! meanwhile-forecast.
