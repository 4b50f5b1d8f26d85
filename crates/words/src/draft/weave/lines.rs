//! Raw lines as seekers write them, and the sentences they become: to be read by a person.
use super::*;
#[test]
fn show() {
    let raw = std::fs::read_to_string("/tmp/h/draft_lines.txt").unwrap();
    let names = |it: &[&str]| it.iter().map(|it| (*it).to_owned()).collect();
    let faces = Faces {
        recipient: names(&["Dana Okafor", "Dana", "Okafor"]),
        others: names(&["Lee Brandt", "Lee", "Brandt"]),
        is_alone: true,
    };
    for (at, line) in raw.lines().enumerate() {
        let (kind, line) = line.split_once('|').unwrap();
        let kind = match kind {
            "HighPoint" => PointKind::HighPoint,
            "Mattered" => PointKind::Mattered,
            "Said" => PointKind::Said,
            _ => PointKind::SharedTopic,
        };
        let manner = Manner {
            kind,
            faces: &faces,
            register: Register::Neutral,
            same_day: false,
        };
        match weave(line, &manner) {
            Ok(it) => {
                let frames = frames(kind, it.shape, false);
                let s = frames[at % frames.len()]
                    .replace("{x}", &it.text)
                    .replace("{X}", &crate::draft::plan::capitalised(&it.text));
                println!("{line}\n      {:?}: {s}", it.shape);
            }
            Err(e) => println!("{line}\n      -- {e:?}"),
        }
    }
}
