//! The few places where the engines need different words. Everything else is one SQL text.

use crate::conn::Engine;

impl Engine {
    /// What follows a query whose rows are about to be written, so that no other node writes them meanwhile.
    /// SQLite's writing transaction holds them already.
    pub(crate) fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => "FOR UPDATE",
        }
    }

    /// What follows a query that takes rows nobody else is taking.
    pub(crate) fn for_claim(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }

    /// A sub-query of the texts in a JSON list that is given as a parameter.
    pub(crate) fn texts_of(self, parameter: &str) -> String {
        match self {
            Self::Sqlite => format!("(SELECT value FROM json_each({parameter}))"),
            Self::Postgres => format!("(SELECT json_array_elements_text({parameter}::json))"),
        }
    }

    /// Whether a column contains a text, letter for letter.
    pub(crate) fn contains(self, column: &str, parameter: &str) -> String {
        match self {
            Self::Sqlite => format!("instr({column}, {parameter}) > 0"),
            Self::Postgres => format!("strpos({column}, {parameter}) > 0"),
        }
    }

    /// All texts of a column in one, each on its line, in any order; NULL when there are none.
    pub(crate) fn lines_of(self, column: &str) -> String {
        match self {
            Self::Sqlite => format!("group_concat({column}, char(10))"),
            Self::Postgres => format!("string_agg({column}, chr(10))"),
        }
    }

    /// Its name, for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}
