//! The flags that every command takes, and what they come to.

use clap::Args;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use meanwhile_core::time::Zone;
use meanwhile_engine::io::clock;

use super::context::Manner;
use super::failure::Failure;
use super::output::{ColorWhen, Screen};

/// Flags for every command.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Flags for every command")]
pub struct Flags {
    /// Where the records are: a file, or a postgres:// address
    #[arg(
        long,
        global = true,
        env = "MEANWHILE_STORE",
        hide_env_values = true,
        value_name = "FILE"
    )]
    pub store: Option<String>,
    /// Take this for the present moment: 2026-03-11, 2026-03-11T09:00, or with an offset or zone
    #[arg(long, global = true, value_name = "TIME")]
    pub now: Option<String>,
    /// Answer as JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// When to use colour
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        value_enum,
        hide_possible_values = true,
        default_value = "auto",
        hide_default_value = true,
        help = "When to use colour: auto, always, never"
    )]
    pub color: ColorWhen,
    /// Columns of a page
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(40..=400))]
    pub width: Option<u16>,
    /// Yes to every confirmation, and no other question
    #[arg(long, short = 'y', global = true)]
    pub yes: bool,
    /// Nothing beside the answer
    #[arg(long, short = 'q', global = true)]
    pub quiet: bool,
}

impl Flags {
    /// The screen that the flags ask for.
    pub fn screen(&self) -> Screen {
        Screen::new(self.width.map(usize::from), self.color)
    }

    /// Whether they say anything about the screen.
    pub fn say_how(&self) -> bool {
        self.width.is_some() || self.color != ColorWhen::Auto
    }

    /// Whether `--now` names no offset and no zone, so that it is meant where the seeker is.
    pub fn is_local_now(&self) -> bool {
        self.now.as_deref().is_some_and(|text| {
            text.parse::<Timestamp>().is_err() && text.parse::<jiff::Zoned>().is_err()
        })
    }

    /// What the flags come to, for a seeker who is in `home`.
    pub fn manner(&self, home: Zone) -> Result<Manner, Failure> {
        let now = self
            .now
            .as_deref()
            .map(|text| moment(text, home))
            .transpose()?;
        Ok(Manner {
            screen: self.screen(),
            json: self.json,
            yes: self.yes,
            quiet: self.quiet,
            now,
        })
    }
}

/// A moment in one of the forms of RFC 3339 and RFC 9557; without an offset it is meant in `home`.
fn moment(text: &str, home: Zone) -> Result<Timestamp, Failure> {
    let instant = text.parse::<Timestamp>().ok();
    let zoned = || {
        text.parse::<jiff::Zoned>()
            .ok()
            .map(|zoned| zoned.timestamp())
    };
    let civil = || {
        text.parse::<DateTime>()
            .ok()
            .map(|at| home.at(at.date(), at.time()))
    };
    let morning = jiff::civil::time(9, 0, 0, 0);
    let day = || text.parse::<Date>().ok().map(|date| home.at(date, morning));
    // A plain day also reads as its midnight; nine in the morning is what is meant.
    let plain_day = || (text.len() == 10).then(day).flatten();
    let found = instant.or_else(zoned).or_else(plain_day).or_else(civil);
    found.map(clock::cut).ok_or_else(|| {
        Failure::usage(
            format!("“{text}” is not a moment for --now. Nothing was changed"),
            "Type it like `--now 2026-03-11T09:00` or `--now 2026-03-11T09:00-05:00`.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_without_an_offset_is_meant_at_home() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let check = |text: &str, expected: &str| {
            assert_eq!(
                moment(text, berlin).unwrap().to_string(),
                expected,
                "{text}"
            );
        };
        check("2026-03-11", "2026-03-11T08:00:00Z");
        check("2026-03-11T15:30", "2026-03-11T14:30:00Z");
        check("2026-03-11 15:30", "2026-03-11T14:30:00Z");
        check("2026-03-11T15:30Z", "2026-03-11T15:30:00Z");
        check("2026-03-11T15:30-05:00", "2026-03-11T20:30:00Z");
        check("2026-03-11T15:30[America/New_York]", "2026-03-11T19:30:00Z");
        assert!(moment("soon", berlin).is_err());
        assert!(moment("2026-02-30", berlin).is_err());
    }
}
