//! What changed in a record, field by field: from what to what, for people and for programs. Compares, never changes.

use std::fmt::Display;

use crate::shapes::FieldChange;

/// How a field is called.
#[derive(Clone, Copy)]
pub(crate) struct Field(
    /// In the record.
    pub(crate) &'static str,
    /// By people.
    pub(crate) &'static str,
);

/// The fields that differ between two states of a record.
#[derive(Default)]
pub(crate) struct Fields(Vec<Compared>);

/// One field that differs, and what people read of it.
struct Compared {
    words: &'static str,
    /// What stands for an empty one.
    empty: &'static str,
    change: FieldChange,
}

impl Fields {
    /// Compares a text; an empty one says nothing.
    pub(crate) fn text(&mut self, field: Field, before: &str, after: &str) {
        self.compare(field, "not said", said(before), said(after));
    }

    /// Compares a value that may be missing, in the words that people read.
    pub(crate) fn maybe(
        &mut self,
        field: Field,
        before: Option<impl Display>,
        after: Option<impl Display>,
    ) {
        let before = before.map(|it| it.to_string());
        let after = after.map(|it| it.to_string());
        self.compare(field, "not said", before, after);
    }

    /// Compares lists, in their order.
    pub(crate) fn list(&mut self, field: Field, before: &[String], after: &[String]) {
        let (before, after) = (before.join(", "), after.join(", "));
        self.compare(field, "none", said(&before), said(&after));
    }

    fn compare(
        &mut self,
        Field(field, words): Field,
        empty: &'static str,
        before: Option<String>,
        after: Option<String>,
    ) {
        if before != after {
            let change = FieldChange {
                field,
                before,
                after,
            };
            self.0.push(Compared {
                words,
                empty,
                change,
            });
        }
    }

    /// “Country: not said → Sweden”, one line for each.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |it: &Compared| {
            let said = |text: &Option<String>| text.clone().unwrap_or_else(|| it.empty.to_owned());
            let (before, after) = (said(&it.change.before), said(&it.change.after));
            format!("{}: {before} → {after}", it.words)
        };
        self.0.iter().map(line).collect()
    }

    /// The same for programs.
    pub(crate) fn changes(self) -> impl Iterator<Item = FieldChange> {
        self.0.into_iter().map(|it| it.change)
    }
}

fn said(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_named_and_nothing_said_is_said_so() {
        let mut fields = Fields::default();
        fields.text(Field("name", "Name"), "Lindqvist", "Lindqvist");
        fields.maybe(Field("zone", "Zone"), None::<&str>, Some("Europe/Berlin"));
        let aliases = ["LQ".to_owned(), "Lind".to_owned()];
        fields.list(Field("aliases", "Other names"), &aliases, &aliases[..1]);
        fields.text(Field("role", "Role"), "Editor", "");
        fields.list(Field("aliases", "Other names"), &aliases[..1], &[]);
        assert_eq!(
            fields.lines(),
            [
                "Zone: not said → Europe/Berlin",
                "Other names: LQ, Lind → LQ",
                "Role: Editor → not said",
                "Other names: LQ → none"
            ]
        );
        let names: Vec<_> = fields.changes().map(|it| it.field).collect();
        assert_eq!(names, ["zone", "aliases", "role", "aliases"]);
    }
}
