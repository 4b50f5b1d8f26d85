//! The pages: `meanwhile serve` shows everything in a browser on this machine.
//!
//! A page lives in its own file in `page/`: it asks the engine, and says with the parts of `part/` what it answered. No
//! rule of job seeking lives here. Every page works as plain HTML with forms; scripts only make it quicker to use.

mod api;
mod asked;
mod assets;
mod cx;
mod error;
mod forms;
mod gate;
mod guard;
mod imports;
mod layout;
mod listen;
mod markup;
mod pad;
mod page;
mod part;
mod place;
mod posted;
mod refill;
mod refused;
mod serve;
mod shelf;
#[cfg(test)]
mod tests;
mod tries;
mod unpack;
mod upload;
mod upload_folder;

pub use gate::Reach;
pub use guard::Hosts;
pub use serve::{Options, serve};

/// What the API says of itself, for the manual.
pub fn api_description() -> String {
    api::description("")
}
