//! `meanwhile profile`: who the seeker is, as far as the program needs it.

use meanwhile_core::writing::{Register, Spelling};
use meanwhile_engine::actions::{self, SetProfile};
use meanwhile_engine::views::{self, SettingsView};

use crate::cli::choices::{Choose, REGISTERS, SPELLINGS, spoken};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{Page, command, plain, quiet, strong};

/// Who you are: name, addresses, zone, country, how you write
///
/// Your addresses tell your own mail from theirs; your zone is what dates are meant in. Without flags it shows
/// what is known.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile profile\n  meanwhile profile --name \"Ada Winter\" --address \
    ada@example.com\n  meanwhile profile --zone Berlin --country DE --region BY"
)]
pub struct Args {
    /// Your name as you sign
    #[arg(long)]
    pub name: Option<String>,
    /// A mail address of yours; repeat it for each. Replaces those that were known
    #[arg(long, value_name = "ADDRESS")]
    pub address: Vec<String>,
    /// Another mail address of yours, besides those that are known; repeat it for each
    #[arg(long, value_name = "ADDRESS", conflicts_with = "address")]
    pub add_address: Vec<String>,
    /// A mail address that is not yours after all; repeat it for each
    #[arg(long, value_name = "ADDRESS", conflicts_with = "address")]
    pub remove_address: Vec<String>,
    /// Where you are: a city, or a zone such as Europe/Berlin
    #[arg(long)]
    pub zone: Option<String>,
    /// Your country: a code or a name
    #[arg(long)]
    pub country: Option<String>,
    /// The part of it, where holidays differ
    #[arg(long)]
    pub region: Option<String>,
    /// How formal your notes are
    #[arg(long, value_parser = Choose(REGISTERS), value_name = "WORD")]
    pub register: Option<Register>,
    /// Whose spelling your notes follow
    #[arg(long, value_parser = Choose(SPELLINGS), value_name = "WORD")]
    pub spelling: Option<Spelling>,
}

impl Args {
    /// Shows or changes.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let input = SetProfile {
            name: self.name,
            addresses: (!self.address.is_empty()).then_some(self.address),
            add_addresses: self.add_address,
            remove_addresses: self.remove_address,
            zone: self.zone,
            country: self.country,
            region: self.region,
            register: self.register,
            spelling: self.spelling,
        };
        if input != SetProfile::default() {
            let done = context.act(input, actions::set_profile).await?;
            context.show_done(&done)?;
            return Ok(Exit::Done);
        }
        let view = views::settings(context.look().await?).await?;
        let answer = serde_json::json!({
            "seeker": view.seeker,
            "zone_assumed": view.zone_assumed,
        });
        context.show(&answer, |page| draw_profile(page, &view))?;
        Ok(Exit::Done)
    }
}

fn draw_profile(page: &mut Page, view: &SettingsView) {
    let seeker = &view.seeker;
    let country = seeker.country.map(|country| country.name().to_owned());
    let region = seeker.region.map(|region| region.to_string());
    let zone = seeker.zone.name().to_owned();
    let zone = if view.zone_assumed {
        format!("{zone} (this machine's)")
    } else {
        zone
    };
    let rows = [
        ("Name", Some(seeker.name.clone())),
        ("Addresses", Some(seeker.addresses.join(", "))),
        ("Zone", Some(zone)),
        ("Country", country),
        ("Region", region),
        ("Register", Some(spoken(REGISTERS, &seeker.register))),
        ("Spelling", Some(spoken(SPELLINGS, &seeker.spelling))),
    ];
    for (name, value) in rows {
        let value = value.filter(|value| !value.is_empty());
        let value = value.map_or_else(|| quiet("not said"), strong);
        page.line(0, [quiet(format!("{name:<11}")), value]);
    }
    if seeker.name.is_empty() || seeker.addresses.is_empty() {
        page.blank();
        page.line(
            0,
            [
                plain("To say it: "),
                command("meanwhile profile --name \"…\" --address …"),
            ],
        );
    }
}
