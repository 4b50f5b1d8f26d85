//! The curve of a wait, where a page has room for it.

use maud::{Markup, html};
use meanwhile_engine::views::WaitOutlook;

use crate::chart;

/// A small one, for a line of a list.
pub fn small_curve(wait: &WaitOutlook) -> Markup {
    chart::small(wait)
}

/// One with its scale.
pub fn large_curve(wait: &WaitOutlook) -> Markup {
    html! { figure { (chart::large(wait)) } }
}
