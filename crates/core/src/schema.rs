//! The shapes of values that write themselves as text: what a reader of JSON is told of them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::time::{Country, Region, Zone};

macro_rules! text {
    ($($type:ident: $what:literal, $example:literal;)*) => { $(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "description": $what, "examples": [$example]})
            }
        }
    )* };
}

text! {
    Zone: "A zone by its IANA name.", "America/New_York";
    Country: "A country by its code of two letters (ISO 3166-1).", "DE";
    Region: "A part of a country by its code (ISO 3166-2).", "DE-BY";
}
