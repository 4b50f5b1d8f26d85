//! Small pictures beside words: strokes of one width on a grid of 24. They say nothing that the words do not.

use maud::{Markup, html};

/// The picture of that name; an empty frame for an unknown one.
pub fn icon(name: &str) -> Markup {
    let path = match name {
        // A door that stands open, and time passing.
        "mark" => "M4 20V6a8 8 0 0 1 16 0v14M12 9v5l3 2",
        "today" => {
            "M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.3 16.3l1.4 1.4M6.3 17.7l1.4-1.4M16.3 7.7l1.4-1.4M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6"
        }
        "list" => "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
        "review" => "M4 6h16v12H4zM4 7l8 6 8-6",
        "prepare" => "M6 4h9l3 3v13H6zM9 11h6M9 15h6M9 8h3",
        "people" => {
            "M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3.5 19c.5-3 2.5-4.500 5.500-4.500s5 1.500 5.500 4.500M15.500 6a2.500 2.500 0 0 1 0 5M17 14.700c2 .4 3.200 1.800 3.500 4.300"
        }
        "insights" => "M4 19h16M6 16c2-8 4-9 6-6s4 2 6-5",
        "learn" => {
            "M12 7c-2-1.700-5-2-8-1.500V18c3-.5 6-.2 8 1.500 2-1.700 5-2 8-1.500V5.500C17 5 14 5.300 12 7zM12 7v12.500"
        }
        "more" => "M6 12h.01M12 12h.01M18 12h.01",
        "add" => "M12 5v14M5 12h14",
        "copy" => "M8 8h11v11H8zM5 16V5h11",
        "clock" => "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2",
        "mail" => "M4 6h16v12H4zM4 7l8 6 8-6",
        "check" => "M5 13l4 4L19 7",
        "calm" => "M4 14c2.500-3 5.500-3 8 0s5.500 3 8 0M4 9c2.500-3 5.500-3 8 0s5.500 3 8 0",
        "interview" => "M5 5h14v10H10l-4 4v-4H5z",
        "settings" => "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
        "backup" => "M12 4v10M8 10l4 4 4-4M5 19h14",
        "door" => "M6 20V4h9v16M4 20h16M12 12h.01",
        _ => "M5 5h14v14H5z",
    };
    html! {
        svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            path d=(path) {}
        }
    }
}
