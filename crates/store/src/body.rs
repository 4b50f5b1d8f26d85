//! Bodies of rows as JSON text, and back. Must not know any table.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer as _};

use crate::error::StoreError;

/// The JSON text of a body.
pub(crate) fn to_json<T: Serialize>(what: &'static str, body: &T) -> Result<String, StoreError> {
    serde_json::to_string(body).map_err(|error| unreadable(what, &error))
}

/// A body from its JSON text.
pub(crate) fn from_json<T: DeserializeOwned>(
    what: &'static str,
    text: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| unreadable(what, &error))
}

/// Bodies from their JSON texts, each on its line.
pub(crate) fn from_json_lines<T: DeserializeOwned>(
    what: &'static str,
    lines: &str,
) -> Result<Vec<T>, StoreError> {
    let bodies = serde_json::Deserializer::from_str(lines).into_iter();
    bodies
        .collect::<Result<_, _>>()
        .map_err(|error| unreadable(what, &error))
}

/// The name of an enum's value, as in JSON and in the database.
pub(crate) fn to_name<T: Serialize>(what: &'static str, value: T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        Ok(other) => Err(StoreError::Unreadable {
            what,
            cause: format!("{other} is no name"),
        }),
        Err(error) => Err(unreadable(what, &error)),
    }
}

/// An enum's value from its name.
pub(crate) fn from_name<T: DeserializeOwned>(
    what: &'static str,
    name: &str,
) -> Result<T, StoreError> {
    let name: StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
    T::deserialize(name).map_err(|error| unreadable(what, &error))
}

/// A moment from microseconds since 1970 in UTC.
pub(crate) fn to_moment(what: &'static str, micros: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|error| unreadable(what, &error))
}

/// A count from a column that never holds less than 0.
pub(crate) fn to_count(what: &'static str, number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|error| unreadable(what, &error))
}

/// A count for a column; what no database can hold is as good as the most it can.
pub(crate) fn from_count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What is stored cannot be understood.
pub(crate) fn unreadable(what: &'static str, error: &dyn std::fmt::Display) -> StoreError {
    StoreError::Unreadable {
        what,
        cause: error.to_string(),
    }
}
