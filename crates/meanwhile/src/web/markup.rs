//! Our own pages read back: the tags of markup that was made here, with what stands in them.

use std::ops::Range;

/// An opening tag.
#[derive(Debug)]
pub struct Tag<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where it stands, from `<` to behind `>`.
    pub at: Range<usize>,
    /// Where its closing tag begins; its own end where it has none.
    pub close: usize,
    /// Where its closing tag ends; its own end where it has none.
    pub end: usize,
    /// The tag it stands in, by its place in the list.
    pub parent: Option<usize>,
    attributes: Vec<(&'a str, &'a str)>,
}

impl Tag<'_> {
    /// The value of an attribute, as it is meant; empty for one without a value.
    pub fn get(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(it, _)| *it == name);
        found.map(|(_, value)| plain(value))
    }

    /// The tag with another value of an attribute, or without it.
    pub fn with(&self, name: &str, value: Option<&str>) -> String {
        let mut text = format!("<{}", self.name);
        let new = value.map(|it| maud::html! { (it) }.into_string());
        for (it, old) in &self.attributes {
            let value = if *it == name {
                new.as_deref()
            } else {
                Some(*old)
            };
            if let Some(value) = value {
                text.push_str(&format!(" {it}=\"{value}\""));
            }
        }
        if let Some(new) = new.filter(|_| !self.has(name)) {
            text.push_str(&format!(" {name}=\"{new}\""));
        }
        text + ">"
    }

    /// Whether it has one of this name.
    pub fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|(it, _)| *it == name)
    }
}

/// A value without the signs that keep it apart from markup.
fn plain(value: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let mut plain = value.to_owned();
    for (sign, letter) in signs {
        plain = plain.replace(sign, letter);
    }
    plain
}

/// The opening tags of a page, in their order.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags: Vec<Tag<'_>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut from = 0;
    while let Some(start) = page[from..].find('<').map(|it| from + it) {
        let end = end_of(page, start);
        let inner = page[start + 1..end].trim_end_matches('>');
        from = end;
        if let Some(name) = inner.strip_prefix('/') {
            let opened = open.iter().rposition(|it| tags[*it].name == name);
            if let Some(place) = opened {
                let tag = open[place];
                open.truncate(place);
                (tags[tag].close, tags[tag].end) = (start, end);
            }
            continue;
        }
        let name = inner.split([' ', '\n']).next().unwrap_or_default();
        tags.push(Tag {
            name,
            at: start..end,
            close: end,
            end,
            parent: open.last().copied(),
            attributes: attributes(&inner[name.len()..]),
        });
        if !matches!(name, "input" | "br" | "img" | "hr" | "wbr") {
            open.push(tags.len() - 1);
        }
    }
    tags
}

/// Behind the `>` of the tag that starts there.
fn end_of(page: &str, start: usize) -> usize {
    let mut is_quoted = false;
    for (place, letter) in page[start..].char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return start + place + 1,
            _ => {}
        }
    }
    page.len()
}

fn attributes(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        let (value, behind) = match behind.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => ("", behind.strip_prefix('=').unwrap_or(behind)),
        };
        if !name.is_empty() {
            found.push((name, value));
        }
        rest = behind.trim_start();
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tags_are_found_with_their_attributes_and_what_they_stand_in() {
        let page = r#"<div class="a > b"><svg><path d="M1"></svg><input name="x" value="&quot;1&quot; &amp;lt;" checked></div><p>end</p>"#;
        let tags = tags(page);
        let names: Vec<&str> = tags.iter().map(|it| it.name).collect();
        assert_eq!(names, ["div", "svg", "path", "input", "p"]);
        assert_eq!(tags[3].get("value").unwrap(), "\"1\" &lt;");
        assert!(tags[3].has("checked") && !tags[3].has("disabled"));
        assert_eq!(tags[3].parent, Some(0));
        assert_eq!(&page[tags[0].close..tags[0].end], "</div>");
        assert_eq!(tags[4].parent, None);
    }
}
