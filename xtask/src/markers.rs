//! Replaces the text between two marker lines of a Markdown file, so that a generated part can stand
//! inside a hand-written page. Reads and writes no file itself.

use crate::failure::Failure;

/// Returns `text` with what stands between the markers of `name` replaced by `body`.
///
/// The markers are the lines `<!-- generated: NAME -->` and `<!-- end: NAME -->`; a page without both,
/// in that order, is an error. The body is set off by one empty line on each side.
pub fn replace(text: &str, name: &str, body: &str) -> Result<String, Failure> {
    let (open, close) = lines(name);
    let parts = text
        .split_once(&open)
        .and_then(|(before, rest)| rest.split_once(&close).map(|(_, after)| (before, after)));
    let Some((before, after)) = parts else {
        return Err(Failure::new(format!(
            "The page lacks the lines `{open}` and `{close}`, in that order."
        )));
    };
    Ok(format!(
        "{before}{open}\n\n{}\n\n{close}{after}",
        body.trim()
    ))
}

/// Returns the opening and the closing marker line of `name`.
pub fn lines(name: &str) -> (String, String) {
    (
        format!("<!-- generated: {name} -->"),
        format!("<!-- end: {name} -->"),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_part_between_the_markers_changes() {
        let page = "# A\n<!-- generated: map -->\nold\n<!-- end: map -->\ntail\n";
        let new = replace(page, "map", "new").unwrap();
        assert_eq!(
            new,
            "# A\n<!-- generated: map -->\n\nnew\n\n<!-- end: map -->\ntail\n"
        );
        assert_eq!(replace(&new, "map", "new\n").unwrap(), new);
    }

    #[test]
    fn a_page_without_its_markers_is_an_error() {
        assert!(replace("<!-- end: map --> <!-- generated: map -->", "map", "x").is_err());
    }
}
