//! The text of a message as text: links show where they really lead, what is quoted is folded, nothing is loaded.

use maud::{Markup, html};

/// A text with its paragraphs, quotes folded.
pub fn letter(text: &str) -> Markup {
    let mut blocks: Vec<(bool, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        let quoted = line.trim_start().starts_with('>');
        match blocks.last_mut() {
            Some((is_quoted, lines)) if *is_quoted == quoted => lines.push(line),
            _ => blocks.push((quoted, vec![line])),
        }
    }
    html! {
        div.mail-text { @for (quoted, lines) in &blocks {
            @if *quoted {
                details { summary { "Quoted, " (lines.len()) @if lines.len() == 1 { " line" } @else { " lines" } } div.quoted { (lines_of(lines)) } }
            } @else { div { (lines_of(lines)) } }
        } }
    }
}

fn lines_of(lines: &[&str]) -> Markup {
    html! { @for (place, line) in lines.iter().enumerate() { @if place > 0 { "\n" } (linked(line)) } }
}

/// A line in which addresses of pages are links, each with its real host set off.
fn linked(line: &str) -> Markup {
    let mut rest = line;
    let mut parts: Vec<Markup> = Vec::new();
    while let Some(start) = ["https://", "http://"]
        .iter()
        .filter_map(|it| rest.find(it))
        .min()
    {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '”'))
            .unwrap_or(from.len());
        let url = from[..end].trim_end_matches(['.', ',', ')', ';', ':', '!', '?', '\'', ']']);
        parts.push(html! { (before) @if is_plain(url) { (link(url)) } @else { (url) } });
        rest = &from[url.len()..];
        if url.is_empty() {
            break;
        }
    }
    html! { @for part in &parts { (part) } (rest) }
}

/// Whether everybody reads the same host in an address. A browser takes a backslash for a slash, and looks for a host
/// behind any number of slashes: such an address stays text.
fn is_plain(url: &str) -> bool {
    let after = url.split_once("://").map_or("", |(_, after)| after);
    let host = after.split(['/', '?', '#']).next().unwrap_or_default();
    !url.contains(['\\', '\0']) && !host.is_empty() && !host.ends_with('@')
}

/// A link whose text is its address, with the host that it leads to in strong letters.
fn link(url: &str) -> Markup {
    let (scheme, after) = url.split_at(url.find("://").map_or(0, |at| at + 3));
    let host_end = after.find(['/', '?', '#']).unwrap_or(after.len());
    let (authority, path) = after.split_at(host_end);
    // What stands before an @ is no host, though it may look like one.
    let (user, host) = authority
        .rsplit_once('@')
        .map_or(("", authority), |(user, host)| (user, host));
    html! {
        a.outside href=(url) rel="noreferrer noopener nofollow" target="_blank" {
            (scheme) @if !user.is_empty() { (user) "@" } strong { (host) } (path)
        }
        @if !user.is_empty() || !host.is_ascii() || host.contains("xn--") { " " span.tag { "leads to " (host) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_shows_the_host_it_leads_to() {
        let text = letter("See https://acme.example@evil.example/pay?x=1, please.").into_string();
        assert!(text.contains("<strong>evil.example</strong>"), "{text}");
        assert!(text.contains("leads to evil.example"), "{text}");
        assert!(
            text.contains("</a> <span") && text.contains(", please."),
            "{text}"
        );
    }

    #[test]
    fn an_address_that_can_be_read_in_two_ways_is_no_link() {
        for url in [
            r"https://evil.example\\@acme.example/pay",
            r"https://evil.example\@acme.example/pay",
            "https:///evil.example",
            "https://@/evil.example",
        ] {
            let text = letter(url).into_string();
            assert!(
                !text.contains("<a") && text.contains("evil.example"),
                "{text}"
            );
        }
    }

    #[test]
    fn nothing_of_a_message_becomes_markup() {
        let text = letter("<img src=http://x.example/a.png> <script>").into_string();
        assert!(
            !text.contains("<img") && !text.contains("<script"),
            "{text}"
        );
    }

    #[test]
    fn quotes_are_folded() {
        let text = letter("Yes.\n\n> Would Tuesday suit?\n> Dana").into_string();
        assert!(text.contains("Quoted, 2 lines"), "{text}");
    }
}
