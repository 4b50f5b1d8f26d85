//! HTML parts as mail programs and recruiting systems write them.
//!
//! Works from the same text as the plain part. Nothing here is ever loaded by anyone: images point to reserved names.

use super::message::{Mail, Quote, QuoteStyle, Skin};

/// The HTML part of a message.
pub fn render(mail: &Mail) -> String {
    let quote = mail
        .quote
        .as_ref()
        .map(|quote| quoted(quote, mail.skin))
        .unwrap_or_default();
    match mail.skin {
        Skin::Plain | Skin::Simple => simple(mail, &quote),
        Skin::Web => format!("<div dir=\"ltr\">{}</div>{quote}", divs(&mail.text)),
        Skin::Office => office(mail, &quote),
        Skin::Relay => relay(mail, &quote),
        Skin::News => news(mail),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Escapes a line and turns web addresses into links.
fn line_html(line: &str) -> String {
    let words: Vec<String> = line
        .split(' ')
        .map(|word| {
            if word.starts_with("https://") {
                let safe = escape(word);
                format!("<a href=\"{safe}\" style=\"color:#0b57d0\">{safe}</a>")
            } else {
                escape(word)
            }
        })
        .collect();
    words.join(" ")
}

fn divs(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            if line.is_empty() {
                "<div><br></div>".into()
            } else {
                format!("<div>{}</div>", line_html(line))
            }
        })
        .collect();
    lines.concat()
}

fn breaks(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(line_html).collect();
    lines.join("<br>\n")
}

fn simple(mail: &Mail, quote: &str) -> String {
    format!(
        "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset={}\"></head><body>{}{quote}</body></html>",
        mail.charset.name(),
        breaks(&mail.text)
    )
}

fn office(mail: &Mail, quote: &str) -> String {
    let paragraphs: Vec<String> = mail
        .text
        .lines()
        .map(|line| {
            let inner = if line.is_empty() { "<o:p>&nbsp;</o:p>".to_owned() } else { line_html(line) };
            format!("<p class=\"MsoNormal\"><span style=\"font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif\">{inner}</span></p>\n")
        })
        .collect();
    format!(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\">\n<head>\n\
         <style><!--\n/* Font Definitions */\n@font-face\n\t{{font-family:Calibri;\n\tpanose-1:2 15 5 2 2 2 4 3 2 4;}}\n\
         p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{{margin:0cm;\n\tfont-size:11.0pt;}}\na:link\n\t{{color:#0563C1;}}\n--></style>\n</head>\n\
         <body lang=\"EN-US\" link=\"#0563C1\" vlink=\"#954F72\" style=\"word-wrap:break-word\">\n<div class=\"WordSection1\">\n{}{quote}</div>\n</body>\n</html>",
        paragraphs.concat()
    )
}

fn quoted(quote: &Quote, skin: Skin) -> String {
    let inner = breaks(&quote.text);
    let lead = breaks(&quote.lead);
    match (quote.style, skin) {
        (QuoteStyle::HeaderBlock, _) => {
            let bold: Vec<String> = quote
                .lead
                .lines()
                .skip(1)
                .map(|line| match line.split_once(": ") {
                    Some((name, value)) => format!("<b>{name}:</b> {}<br>", escape(value)),
                    None => String::new(),
                })
                .collect();
            format!(
                "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\"><p class=\"MsoNormal\">{}</p></div><div>{inner}</div>",
                bold.concat()
            )
        }
        (_, Skin::Web) => format!(
            "<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">{lead}<br></div>\
             <blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">{inner}</blockquote></div>"
        ),
        _ => format!(
            "<br><div>{lead}</div><blockquote type=\"cite\"><div>{inner}</div></blockquote>"
        ),
    }
}

/// Groups lines such as `Date: …` into table rows, as scheduling templates do.
fn with_tables(text: &str) -> String {
    let mut out = String::new();
    for block in text.split("\n\n") {
        let rows: Vec<(&str, &str)> = block
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|row| row.0.len() < 24)
            .collect();
        if rows.len() >= 2 && rows.len() == block.lines().count() {
            out.push_str("<table role=\"presentation\" cellpadding=\"6\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse\">");
            for (name, value) in rows {
                out.push_str(&format!(
                    "<tr><td valign=\"top\" style=\"color:#777777;font-size:13px\"><strong>{}</strong></td><td style=\"font-size:14px\">{}</td></tr>",
                    escape(name),
                    line_html(value)
                ));
            }
            out.push_str("</table>");
        } else {
            out.push_str(&format!(
                "<p style=\"margin:0 0 16px 0;line-height:22px\">{}</p>\n",
                breaks(block)
            ));
        }
    }
    out
}

fn relay(mail: &Mail, quote: &str) -> String {
    let pixel = mail.id.bytes().fold(7_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u32::from(byte))
    });
    format!(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\" />\n\
         <title>{subject}</title><style type=\"text/css\">body{{margin:0;padding:0;background-color:#f4f5f7;}} .btn a{{display:inline-block;padding:12px 24px;}} \
         @media only screen and (max-width:620px){{.wrap{{width:100%!important}}}}</style></head>\n<body>\n\
         <div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">{preheader}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>\n\
         <table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" bgcolor=\"#f4f5f7\"><tr><td align=\"center\" style=\"padding:24px\">\n\
         <table class=\"wrap\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" bgcolor=\"#ffffff\"><tr><td style=\"padding:24px 32px\">\
         <img src=\"https://cdn.relay-assets.example/logo/{pixel}.png\" alt=\"\" width=\"120\" /></td></tr>\n\
         <tr><td style=\"padding:8px 32px 24px 32px;font-family:Arial,Helvetica,sans-serif;font-size:15px;color:#333333\">\n{body}{quote}</td></tr></table>\n\
         </td></tr></table>\n<img src=\"https://track.relay-assets.example/o/{pixel}.gif\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block\" />\n</body></html>",
        charset = mail.charset.name(),
        subject = escape(&mail.subject),
        preheader = escape(&mail.preheader),
        body = with_tables(&mail.text),
    )
}

fn news(mail: &Mail) -> String {
    let mut blocks = String::new();
    for (at, block) in mail.text.split("\n\n").enumerate() {
        blocks.push_str(&format!(
            "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td style=\"padding:12px 24px\"><table width=\"100%\"><tr>\
             <td width=\"64\" valign=\"top\"><img src=\"https://img.mailings.example/{at}.png\" width=\"56\" height=\"56\" alt=\"\"></td>\
             <td style=\"font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#222\">{}</td></tr></table></td></tr></table>\n",
            breaks(block)
        ));
    }
    format!(
        "<html><head><meta charset=\"{}\"><title></title></head><body style=\"background:#eee\"><span style=\"display:none!important;visibility:hidden;opacity:0;\
         height:0;width:0\">{}</span><center><table width=\"640\" bgcolor=\"#fff\"><tr><td>{blocks}</td></tr></table></center>\
         <img src=\"https://open.mailings.example/p.gif?u={}\" width=\"1\" height=\"1\"></body></html>",
        mail.charset.name(),
        escape(&mail.preheader),
        mail.id.len()
    )
}
