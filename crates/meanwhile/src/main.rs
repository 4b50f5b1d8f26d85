//! meanwhile.
fn main() {}
