//! Charts as SVG, for pages and for files. Colours are classes: the page's style sheet or the file's own gives them.

mod curve;

pub use curve::{file, large, small};
