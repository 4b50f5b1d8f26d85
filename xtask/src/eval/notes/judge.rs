//! One note: which labelled faults were found, and which findings are labelled.

use std::collections::BTreeMap;

use serde_json::Value;

/// Severities that count.
const COUNTED: &[&str] = &["stop", "fix"];

/// What came of one note.
pub(super) struct Judged {
    /// Its name.
    pub id: String,
    /// Nothing is labelled.
    pub is_clean: bool,
    /// The labelled faults at the severities that count.
    pub faults: Vec<Fault>,
    /// The checks that spoke up at these severities, each once.
    pub alarms: Vec<Alarm>,
}

/// A labelled fault.
pub(super) struct Fault {
    /// The check that should speak up.
    pub check: String,
    /// The words it is about.
    pub words: String,
    /// Its own check found it.
    pub found: bool,
    /// Any check marks its words.
    pub marked: bool,
}

/// A check that spoke up.
pub(super) struct Alarm {
    /// The check.
    pub check: String,
    /// The words it marks first.
    pub words: String,
    /// A fault of this check is labelled, at any severity.
    pub labelled: bool,
    /// It marks words of some labelled fault.
    pub near: bool,
}

/// Compares what the program said of a note with its labels.
pub(super) fn judge(note: &Value, answer: &Value) -> Judged {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let labels = list(&note["faults"]);
    let counted = |it: &&Value| COUNTED.iter().any(|severity| it["severity"] == *severity);
    let said = list(&answer["findings"]);
    let said: Vec<&Value> = said.iter().filter(counted).collect();
    let touches = |finding: &Value, fault: &Value| {
        let (a, b) = (word(finding, "words"), word(fault, "words"));
        !a.is_empty() && !b.is_empty() && (a.contains(b) || b.contains(a) || share(a, b))
    };
    let faults = labels.iter().filter(counted).map(|fault| Fault {
        check: word(fault, "check").to_owned(),
        words: word(fault, "words").to_owned(),
        found: said.iter().any(|it| it["check"] == fault["check"]),
        marked: said
            .iter()
            .any(|it| it["check"] == fault["check"] || touches(it, fault)),
    });
    let mut by_check: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for finding in &said {
        by_check
            .entry(word(finding, "check"))
            .or_default()
            .push(finding);
    }
    let alarms = by_check.into_iter().map(|(check, findings)| Alarm {
        check: check.to_owned(),
        words: word(findings[0], "words").to_owned(),
        labelled: labels.iter().any(|fault| fault["check"] == check),
        near: labels
            .iter()
            .any(|fault| findings.iter().any(|it| touches(it, fault))),
    });
    Judged {
        id: word(note, "id").to_owned(),
        is_clean: labels.is_empty(),
        faults: faults.collect(),
        alarms: alarms.collect(),
    }
}

fn word<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// Whether two stretches of words overlap by three words or more.
fn share(a: &str, b: &str) -> bool {
    let words: Vec<&str> = a.split_whitespace().collect();
    words.windows(3).any(|three| b.contains(&three.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_found_by_its_own_check_or_marked_by_another() {
        let note = serde_json::json!({"id": "a", "faults": [
            {"check": "pressure", "severity": "stop", "words": "I blocked my whole week for you"},
            {"check": "emoji", "severity": "consider", "words": "x"},
        ]});
        let answer = serde_json::json!({"findings": [
            {"check": "ultimatum", "severity": "stop", "words": "my whole week for"},
            {"check": "emoji", "severity": "consider", "words": "x"},
        ]});
        let judged = judge(&note, &answer);
        assert!(!judged.is_clean);
        assert_eq!(judged.faults.len(), 1);
        assert!(!judged.faults[0].found && judged.faults[0].marked);
        assert_eq!(judged.alarms.len(), 1);
        assert!(!judged.alarms[0].labelled && judged.alarms[0].near);
    }
}
