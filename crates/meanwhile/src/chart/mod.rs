//! Charts as SVG, for pages and for files. Colours are classes: the page's style sheet or the file's own gives them.

mod curve;
mod frame;
pub mod steps;
pub mod ways;

use maud::{Markup, PreEscaped, html};

pub use curve::{file, large, small};

/// Colours of a chart that stands alone, light and dark: those of the pages, from `assets/css/base.css`.
const STYLE: &str = "svg{font:13px system-ui,sans-serif;background:#fffdf8}\
.band{fill:#d5e6e2}.line{fill:none;stroke:#1b6b63;stroke-width:2.5}.gone{fill:none;stroke:#1b6b63;stroke-width:2.5;opacity:.35}\
.axis{stroke:#cfc9bb}.here{stroke:#23302f;stroke-width:1.5}.dot{fill:#23302f}.promised{stroke:#9a6a00;stroke-width:1.5;stroke-dasharray:4 4}\
.stream{fill:#cfc9bb;opacity:.55}.good{fill:#1b6b63}.place{fill:#23302f}\
text{fill:#4b5755}.strong{fill:#23302f;font-weight:600}.named{fill:#7a5400;paint-order:stroke;stroke:#fffdf8;stroke-width:4px}\
@media(prefers-color-scheme:dark){svg{background:#1b2022}.band{fill:#23403c}.line,.gone{stroke:#7fc8bd}.axis{stroke:#3a4346}\
.here{stroke:#e9e6de}.dot,.place{fill:#e9e6de}.stream{fill:#4a5659}.good{fill:#7fc8bd}.promised{stroke:#dcb566}text{fill:#aab4b2}\
.strong{fill:#e9e6de}.named{fill:#dcb566;stroke:#1b2022}}";

/// A chart that is drawn, and how large.
struct Drawing {
    size: (f64, f64),
    inside: Markup,
}

/// A chart on a page, with the words for who cannot see it: for a wide window, and for a phone, where the words of the
/// wide one could not be read. The style sheet shows one of them.
fn on_page(class: &str, told: &str, wide: Drawing, narrow: Drawing) -> Markup {
    html! {
        @for (drawing, window) in [(wide, "for-wide"), (narrow, "for-narrow")] {
            svg class={ (class) " " (window) } viewBox={ "0 0 " (drawing.size.0) " " (drawing.size.1) } role="img" aria-label=(told) focusable="false" {
                (drawing.inside)
            }
        }
    }
}

/// A chart of this size as a file of its own, with the words for who cannot see it.
fn alone((width, height): (f64, f64), told: &str, inside: Markup) -> String {
    let markup = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) role="img" {
            title { (told) }
            style { (PreEscaped(STYLE)) }
            (inside)
        }
    };
    format!("{}\n", markup.into_string())
}
