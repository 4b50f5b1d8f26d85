//! HTML to the text a person would read, in one pass.
//!
//! Not a browser and not a sanitiser: the result is plain text, to be escaped like any other. A well-kept HTML parser
//! builds a tree, and trees cost the stack or quadratic time on hostile nesting; here nesting is a few counters, so time
//! and memory are linear. mail-parser's own converter is linear too but runs table cells and `div` lines together,
//! which spoils reading an answer; its entity table is used.
//!
//! Nothing remote is loaded. Links keep their text and show their real host.

use std::borrow::Cow;

use mail_parser::decoders::html::add_html_token;
use memchr::{memchr, memmem};

use super::tag::{hides, link_host, tag_end};

/// Quote levels marked with `>`; deeper ones look the same. *Assumption.*
const QUOTE_DEPTH_MAX: usize = 5;
/// Bytes of one entity, `&` and `;` included; the longest name in HTML has 33.
const ENTITY_BYTES_MAX: usize = 36;

/// Turns HTML into plain text with `\n` line ends.
///
/// Block elements begin a line, paragraphs an empty one; table cells are set apart by spaces; `blockquote` becomes
/// `> `; list items `- `. Style, script, head, comments and elements hidden by inline style are left out. Control
/// characters written as entities are *not* removed here.
pub fn html_to_text(html: &str) -> String {
    let text = Converter::new(html, true).run();
    if text.trim().is_empty() {
        // An unclosed hidden element must not hide the whole message.
        return Converter::new(html, false).run();
    }
    text
}

struct Converter<'x> {
    html: &'x str,
    at: usize,
    out: String,
    /// Line ends owed before the next visible character: 0, 1, or 2 for an empty line.
    breaks: u8,
    /// Whether a space is owed before the next visible character.
    space: bool,
    quote_depth: usize,
    pre_depth: usize,
    honours_hiding: bool,
    /// The hidden element and how many of its name are open.
    hidden: Option<(String, usize)>,
    /// Host of the open link, and where its text begins.
    link: Option<(String, usize)>,
    head_end_is_missing: bool,
}

impl<'x> Converter<'x> {
    fn new(html: &'x str, honours_hiding: bool) -> Self {
        Self {
            html,
            at: 0,
            out: String::with_capacity(html.len() / 4),
            breaks: 0,
            space: false,
            quote_depth: 0,
            pre_depth: 0,
            honours_hiding,
            hidden: None,
            link: None,
            head_end_is_missing: false,
        }
    }

    fn run(mut self) -> String {
        let html = self.html;
        while self.at < html.len() {
            let rest = &html[self.at..];
            match memchr(b'<', rest.as_bytes()) {
                Some(0) => self.markup(rest),
                Some(next) => {
                    self.text(&rest[..next]);
                    self.at += next;
                }
                None => {
                    self.text(rest);
                    self.at = html.len();
                }
            }
        }
        self.out
    }

    /// Takes text between tags: entities decoded, white space collapsed.
    fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        let mut rest = text;
        while let Some(amp) = memchr(b'&', rest.as_bytes()) {
            self.plain(&rest[..amp]);
            let entity = &rest[amp..];
            let head = &entity.as_bytes()[..entity.len().min(ENTITY_BYTES_MAX)];
            let name_end = head[1..]
                .iter()
                .position(|b| !b.is_ascii_alphanumeric() && *b != b'#')
                .map(|at| at + 1);
            match name_end {
                Some(end) if head[end] == b';' => {
                    let mut decoded = String::new();
                    add_html_token(&mut decoded, &head[..=end], false);
                    if decoded == "\u{a0}" {
                        self.visible(' ', true);
                    } else {
                        self.plain_visible(&decoded);
                    }
                    rest = &entity[end + 1..];
                }
                _ => {
                    self.plain_visible("&");
                    rest = &entity[1..];
                }
            }
        }
        self.plain(rest);
    }

    fn plain(&mut self, text: &str) {
        if self.pre_depth > 0 {
            for c in text.chars() {
                match c {
                    '\n' => self.line_break(),
                    '\r' => {}
                    c => self.visible(c, true),
                }
            }
            return;
        }
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        for (index, word) in text.split(is_space).enumerate() {
            self.space |= index > 0;
            if word.is_empty() {
                continue;
            }
            if word.is_ascii() {
                self.settle();
                self.out.push_str(word);
            } else {
                word.chars().for_each(|c| self.visible(c, false));
            }
        }
    }

    /// Takes what an entity stands for: white space in it is meant.
    fn plain_visible(&mut self, text: &str) {
        for c in text.chars() {
            self.visible(c, true);
        }
    }

    /// Writes one character, after the line ends and space that are owed.
    fn visible(&mut self, c: char, keeps_space: bool) {
        // Soft hyphens, zero-width spaces and joiners pad the previews of newsletters.
        if matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{34f}') {
            return;
        }
        let c = if c == '\u{a0}' { ' ' } else { c };
        if c == ' '
            && (!keeps_space || self.breaks > 0 || self.out.is_empty())
            && self.pre_depth == 0
        {
            self.space = true;
            return;
        }
        if c == '\u{200c}' && (self.space || self.breaks > 0 || self.out.is_empty()) {
            return;
        }
        self.settle();
        self.out.push(c);
    }

    /// Writes the line ends, quote marks and space that are owed.
    fn settle(&mut self) {
        if self.out.is_empty() {
            self.breaks = 0;
            self.space = false;
            self.quote_marks();
        }
        if self.breaks > 0 {
            self.out.truncate(self.out.trim_end_matches(' ').len());
            self.out
                .extend(std::iter::repeat_n('\n', usize::from(self.breaks)));
            self.quote_marks();
        } else if self.space && !self.out.ends_with([' ', '\n']) {
            self.out.push(' ');
        }
        self.breaks = 0;
        self.space = false;
    }

    fn quote_marks(&mut self) {
        let depth = self.quote_depth.min(QUOTE_DEPTH_MAX);
        self.out.extend(std::iter::repeat_n('>', depth));
        if depth > 0 {
            self.out.push(' ');
        }
    }

    /// A forced line end, as of `br`.
    fn line_break(&mut self) {
        self.breaks = (self.breaks + 1).min(2);
        self.space = false;
    }

    /// Begins a new line unless one has begun; `2` asks for an empty line before it.
    fn block(&mut self, breaks: u8) {
        self.breaks = self.breaks.max(breaks);
        self.space = false;
    }

    /// Takes what begins with `<`.
    fn markup(&mut self, rest: &str) {
        let bytes = rest.as_bytes();
        if rest.starts_with("<!--") {
            // An unclosed comment reaches to the end, as in browsers.
            self.at += memmem::find(&bytes[4..], b"-->").map_or(rest.len(), |at| at + 7);
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            self.at += memchr(b'>', bytes).map_or(rest.len(), |at| at + 1);
        } else if bytes
            .get(1)
            .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/')
        {
            match tag_end(bytes) {
                Some(end) => {
                    self.at += end + 1;
                    self.tag(&rest[1..end]);
                }
                None => self.at = self.html.len(),
            }
        } else {
            self.at += 1;
            self.text("<");
        }
    }

    fn tag(&mut self, tag: &str) {
        let (is_close, tag) = match tag.strip_prefix('/') {
            Some(tag) => (true, tag),
            None => (false, tag),
        };
        let end = tag
            .bytes()
            .position(|b| b.is_ascii_whitespace() || b == b'/')
            .unwrap_or(tag.len());
        let name = tag[..end].trim();
        let attributes = &tag[end..];
        let name = if name.bytes().any(|b| b.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        let name = name.as_ref();
        if self.hidden_tag(name, is_close, attributes) {
            return;
        }
        match name {
            "style" | "script" | "title" | "template" | "svg" | "noscript" | "object"
                if !is_close && !attributes.ends_with('/') =>
            {
                self.skip_to_close(name);
            }
            "head" if !is_close => self.skip_head(),
            "br" => self.line_break(),
            "hr" => {
                self.block(1);
                self.plain_visible("________________");
                self.block(1);
            }
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "dl" | "table" => {
                self.block(2)
            }
            "div" | "tr" | "section" | "article" | "header" | "footer" | "center" | "address"
            | "form" | "dt" | "dd" | "tbody" | "body" | "fieldset" | "figure" => self.block(1),
            "td" | "th" => self.space = true,
            "li" => {
                self.block(1);
                if !is_close {
                    self.plain_visible("-");
                    self.space = true;
                }
            }
            "pre" => {
                self.block(1);
                self.pre_depth = if is_close {
                    self.pre_depth.saturating_sub(1)
                } else {
                    self.pre_depth + 1
                };
            }
            "blockquote" => {
                self.block(1);
                self.quote_depth = if is_close {
                    self.quote_depth.saturating_sub(1)
                } else {
                    self.quote_depth + 1
                };
            }
            "a" => self.link(is_close, attributes),
            _ => {}
        }
    }

    /// Follows hidden elements. `true` when the tag belongs to one and is not to be looked at further.
    fn hidden_tag(&mut self, name: &str, is_close: bool, attributes: &str) -> bool {
        if let Some((hidden, depth)) = &mut self.hidden {
            if hidden == name {
                *depth = if is_close { *depth - 1 } else { *depth + 1 };
                if *depth == 0 {
                    self.hidden = None;
                }
            }
            return true;
        }
        let can_hide = matches!(name, "div" | "span" | "p" | "td" | "table" | "tr");
        if self.honours_hiding && can_hide && !is_close && hides(attributes) {
            self.hidden = Some((name.to_owned(), 1));
            return true;
        }
        false
    }

    /// Jumps behind the closing tag of an element whose content is not text; to the end without one.
    fn skip_to_close(&mut self, name: &str) {
        let rest = self.html.as_bytes();
        let mut from = self.at;
        while let Some(at) = memmem::find(&rest[from..], b"</").map(|at| from + at + 2) {
            let found = rest.get(at..at + name.len());
            if found.is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes())) {
                self.at = memchr(b'>', &rest[at..]).map_or(rest.len(), |end| at + end + 1);
                return;
            }
            from = at;
        }
        self.at = rest.len();
    }

    /// Jumps behind `</head>`, or to `<body`. Without either the content counts as text.
    fn skip_head(&mut self) {
        if self.head_end_is_missing {
            return;
        }
        let rest = self.html.as_bytes();
        let mut from = self.at;
        while let Some(at) = memchr(b'<', &rest[from..]).map(|at| from + at) {
            let tag = &rest[at + 1..(at + 6).min(rest.len())];
            if tag.eq_ignore_ascii_case(b"/head")
                || (tag.len() >= 4 && tag[..4].eq_ignore_ascii_case(b"body"))
            {
                self.at = at;
                return;
            }
            from = at + 1;
        }
        self.head_end_is_missing = true;
    }

    fn link(&mut self, is_close: bool, attributes: &str) {
        if !is_close {
            self.link = link_host(attributes).map(|host| (host, self.out.len()));
            return;
        }
        if let Some((host, start)) = self.link.take() {
            let text = self.out.get(start..).unwrap_or_default().to_lowercase();
            if !text.trim().is_empty() && !text.contains(&host) {
                self.out.push_str(" <");
                self.out.push_str(&host);
                self.out.push('>');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        assert_eq!(html_to_text(html), expected, "{html}");
    }

    #[test]
    fn lines_and_paragraphs_are_kept_apart() {
        check("<div>Hello</div><div>Ana</div>", "Hello\nAna");
        check("<p>One</p>\n<p>Two</p>", "One\n\nTwo");
        check("One<br>Two<br/><BR >Three", "One\nTwo\n\nThree");
        check("<h1>Title</h1>text", "Title\n\ntext");
        check("  a \n  b  <b>c</b>d ", "a b cd");
    }

    #[test]
    fn tables_and_lists_are_readable() {
        check(
            "<table><tr><td>Date:</td><td>Tue 3 March</td></tr><tr><td>Time:</td><td>10:00</td></tr></table>",
            "Date: Tue 3 March\nTime: 10:00",
        );
        check(
            "<ul><li>One</li><li>Two</li></ul>After",
            "- One\n- Two\n\nAfter",
        );
        check("<pre>a\n  b</pre>", "a\n  b");
    }

    #[test]
    fn entities_and_spaces_are_decoded() {
        check(
            "a&nbsp;b &amp; c &lt;d&gt; &#233; &#x20AC; &eacute;",
            "a b & c <d> é € é",
        );
        check("AT&T & co &unknown; &", "AT&T & co &unknown; &");
        check("<p>&nbsp;</p><p>x</p>", "x");
        check("so\u{ad}ft\u{200b}ly", "softly");
    }

    #[test]
    fn style_script_head_and_comments_are_left_out() {
        check(
            "<html><head><title>T</title><style>p{}</style></head><body><script>alert('<p>x</p>')</script>Hi<!-- a > b -->!</body></html>",
            "Hi!",
        );
        check("<!DOCTYPE html><![if !mso]>x<![endif]>", "x");
        check("a<STYLE type=x>p{}</Style >b", "ab");
    }

    #[test]
    fn hidden_previews_are_left_out_but_never_the_whole_message() {
        check(
            "<div style=\"display: none !important; max-height:0\">preview<div>inner</div></div><p>Dear Ana</p>",
            "Dear Ana",
        );
        check("<div style='display:none'>all there is", "all there is");
    }

    #[test]
    fn links_show_their_real_host() {
        check(
            "<a href=\"https://cal.example/x\">Pick a time</a>",
            "Pick a time <cal.example>",
        );
        check(
            "<a href='https://bank.example@evil.example/'>bank.example</a>",
            "bank.example <evil.example>",
        );
        check(
            "<a href=https://example.org/path>example.org</a>",
            "example.org",
        );
        check(
            "<a href=\"https://ex\u{430}mple.org\">here</a>",
            "here <xn--exmple-4nf.org>",
        );
        check(
            "<a href='javascript:alert(1)'>x</a><a href=\"https://t.example\"><img src=p></a>",
            "x",
        );
        check(
            "<a href='mailto:ana@example.org?subject=x'>Ana</a>",
            "Ana <ana@example.org>",
        );
    }

    #[test]
    fn quotes_are_marked() {
        check(
            "<div>Yes!</div><blockquote><p>Would you come?</p><blockquote>Older</blockquote></blockquote><div>Jo</div>",
            "Yes!\n\n> Would you come?\n\n>> Older\nJo",
        );
    }

    #[test]
    fn broken_markup_keeps_the_text() {
        check("a < b and c > d", "a < b and c > d");
        check("<p title=\"x>y\">z", "z");
        check("<a href=\"x>open quote</a> text", "open quote text");
        check("text<", "text<");
        check("text<p", "text");
        check("text<!-- never closed", "text");
        check("</p></div>x</blockquote>", "x");
        check("<blockquote></blockquote></blockquote>x", "x");
    }

    #[test]
    fn hostile_markup_takes_linear_time() {
        // Each of these took a quadratic converter minutes; the test's own time limit is the assertion.
        for piece in [
            "<div>",
            "<a href=\"x",
            "<!--",
            "<head>",
            "<blockquote>",
            "<style>",
            "&",
            "&#",
            "<a b='",
            "= ",
            "<p style=\"",
            "</",
            "<x =",
            "<a href=https://a",
            "<div style='display:none'>",
            "<pre>\n",
            "<li>",
        ] {
            let html = piece.repeat((1 << 20) / piece.len());
            let text = html_to_text(&html);
            assert!(text.len() <= html.len() * 4, "{piece}");
        }
    }
}
