//! Whether any of many short texts occurs in another: one pass, however many there are.

use aho_corasick::AhoCorasick;

/// Texts to look for, in any case of their ASCII letters.
#[derive(Debug)]
pub(crate) struct AnyOf(Option<AhoCorasick>);

impl AnyOf {
    pub fn new<'p>(texts: impl IntoIterator<Item = &'p str>) -> Self {
        let mut builder = AhoCorasick::builder();
        // Only what is longer than its memory allows cannot be built, and no list of ours is.
        Self(builder.ascii_case_insensitive(true).build(texts).ok())
    }

    pub fn occurs_in(&self, text: &str) -> bool {
        self.0.as_ref().is_some_and(|found| found.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_of_them_is_found_in_either_case() {
        let any = AnyOf::new(["no-reply", "bounce"]);
        assert!(any.occurs_in("orders.No-Reply+7"));
        assert!(any.occurs_in("bounces"));
        assert!(!any.occurs_in("reply"));
        assert!(!any.occurs_in(""));
        assert!(!AnyOf::new([]).occurs_in("anything"));
    }
}
