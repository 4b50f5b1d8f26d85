//! The parameters of statements, in the few types that both engines take alike. Must not know any table.

use std::borrow::Cow;

use jiff::Timestamp;
use sqlx::query::Query;
use sqlx::{Database, Encode, Type};

/// The value of one parameter.
pub(crate) enum Arg<'a> {
    Text(Cow<'a, str>),
    OptText(Option<Cow<'a, str>>),
    Int(i64),
    OptInt(Option<i64>),
}

/// Makes the list of parameters that follow `$1`.
macro_rules! args {
    ($($value:expr),* $(,)?) => { [$($crate::arg::Arg::from($value)),*] };
}
pub(crate) use args;

/// Binds the parameters of a statement, in their order.
pub(crate) fn bind_all<'q, 'a, DB>(
    mut query: Query<'q, DB, DB::Arguments>,
    args: impl Iterator<Item = Arg<'a>>,
) -> Query<'q, DB, DB::Arguments>
where
    DB: Database,
    String: Encode<'q, DB> + Type<DB>,
    Option<String>: Encode<'q, DB> + Type<DB>,
    i64: Encode<'q, DB> + Type<DB>,
    Option<i64>: Encode<'q, DB> + Type<DB>,
{
    for arg in args {
        query = match arg {
            Arg::Text(text) => query.bind(without_nul(text)),
            Arg::OptText(text) => query.bind(text.map(without_nul)),
            Arg::Int(number) => query.bind(number),
            Arg::OptInt(number) => query.bind(number),
        };
    }
    query
}

/// PostgreSQL takes no NUL in a text and SQLite's own functions stop at one, so it is replaced on both.
/// JSON is not concerned: there a NUL is written as an escape.
pub(crate) fn without_nul<'a>(text: impl Into<Cow<'a, str>>) -> String {
    let text = text.into();
    if text.contains('\0') {
        text.replace('\0', "\u{fffd}")
    } else {
        text.into_owned()
    }
}

impl Arg<'_> {
    /// The same, its text where it is.
    pub(crate) fn borrowed(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(Cow::Borrowed(text)),
            Self::OptText(text) => Arg::OptText(text.as_deref().map(Cow::Borrowed)),
            Self::Int(number) => Arg::Int(*number),
            Self::OptInt(number) => Arg::OptInt(*number),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Option<&'a str>> for Arg<'a> {
    fn from(text: Option<&'a str>) -> Self {
        Self::OptText(text.map(Cow::Borrowed))
    }
}

impl From<Option<String>> for Arg<'_> {
    fn from(text: Option<String>) -> Self {
        Self::OptText(text.map(Cow::Owned))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<Option<i64>> for Arg<'_> {
    fn from(number: Option<i64>) -> Self {
        Self::OptInt(number)
    }
}

/// A moment, as microseconds since 1970 in UTC; finer parts are cut.
impl From<Timestamp> for Arg<'_> {
    fn from(moment: Timestamp) -> Self {
        Self::Int(moment.as_microsecond())
    }
}

impl From<Option<Timestamp>> for Arg<'_> {
    fn from(moment: Option<Timestamp>) -> Self {
        Self::OptInt(moment.map(Timestamp::as_microsecond))
    }
}
