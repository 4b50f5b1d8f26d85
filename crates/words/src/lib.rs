//! meanwhile-words.
