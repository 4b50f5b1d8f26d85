//! What an import left out, one line each, so that it can be checked.

use meanwhile_core::time::Zone;
use meanwhile_engine::import::LeftOut;

use crate::cli::output::{Column, Page, Table, grouped, plain, quiet};

/// Lists the messages that were left out, then the newsletters by sender; days are those at `home`.
pub fn draw(page: &mut Page, left_out: &LeftOut, home: Zone) {
    page.blank();
    page.heading("Left out");
    if left_out.messages.is_empty() && left_out.lists.is_empty() {
        page.aside(2, "Nothing.");
        return;
    }
    let mut table = Table::new(&[Column::Fixed, Column::Flexible, Column::Flexible]);
    for message in &left_out.messages {
        let day = message.at.to_zoned(home.rules().clone()).date();
        let who = if message.is_yours {
            format!("you to {}", message.from)
        } else {
            message.from.clone()
        };
        table.row([quiet(day.to_string()), plain(who), plain(&message.subject)]);
    }
    page.table(2, &table);
    if left_out.more > 0 {
        page.aside(2, &format!("And {} more.", grouped(left_out.more)));
    }
    if !left_out.lists.is_empty() {
        page.blank();
        page.heading("Left out: newsletters and other lists");
        let mut table = Table::new(&[Column::Fixed, Column::Flexible]);
        for list in &left_out.lists {
            table.row([quiet(grouped(list.messages)), plain(&list.from)]);
        }
        page.table(2, &table);
    }
    page.blank();
    page.aside(
        0,
        "Is one of these about an application after all? Say what happened: meanwhile heard APPLICATION --help.",
    );
}
