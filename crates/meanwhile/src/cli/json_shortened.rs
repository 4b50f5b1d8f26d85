//! A long JSON answer cut to what a page of examples has room for, its ids made the same on every run.

use std::collections::BTreeMap;

use serde_json::Value;

/// Items of a list that are shown; the others look alike.
const ITEMS_MAX: usize = 1;

/// The value with lists cut and ids replaced by numbered ones.
pub(super) fn shortened(value: Value, ids: &mut BTreeMap<String, usize>) -> Value {
    match value {
        Value::Array(items) => items
            .into_iter()
            .take(ITEMS_MAX)
            .map(|item| shortened(item, ids))
            .collect(),
        Value::Object(fields) => {
            let fields = fields
                .into_iter()
                .map(|(name, field)| (name, shortened(field, ids)));
            Value::Object(fields.collect())
        }
        Value::String(text) => Value::String(with_numbered_ids(&text, ids)),
        other => other,
    }
}

/// Characters of an id.
const ID_CHARS: usize = 36;

fn with_numbered_ids(text: &str, ids: &mut BTreeMap<String, usize>) -> String {
    let mut numbered = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        match rest.get(..ID_CHARS).filter(|start| is_id(start)) {
            Some(id) => {
                let next = ids.len() + 1;
                let number = *ids.entry(id.to_owned()).or_insert(next);
                numbered.push_str(&format!("01990000-0000-7000-8000-{number:012}"));
                rest = &rest[ID_CHARS..];
            }
            None => {
                numbered.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    numbered
}

fn is_id(text: &str) -> bool {
    text.char_indices().all(|(place, c)| match place {
        8 | 13 | 18 | 23 => c == '-',
        _ => c.is_ascii_hexdigit(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_cut_and_the_same_id_stays_the_same() {
        let id = "0195a3f2-1111-7222-8333-444455556666";
        let value = serde_json::json!({"a": [id, "x"], "b": format!("of-{id}@é"), "c": "0195a3f2"});
        let expected = serde_json::json!({
            "a": ["01990000-0000-7000-8000-000000000001"],
            "b": "of-01990000-0000-7000-8000-000000000001@é",
            "c": "0195a3f2",
        });
        assert_eq!(shortened(value, &mut BTreeMap::new()), expected);
    }
}
