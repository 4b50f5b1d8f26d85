//! `meanwhile serve`: the pages, in a browser on this machine.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use jiff::Timestamp;
use tokio::net::TcpListener;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{command, plain, quiet, strong};
use crate::web;

/// The port unless another is asked for. *Assumption:* seldom taken.
const PORT: u16 = 8484;

/// Ports that are tried after it.
const TRIES: u16 = 10;

/// Open everything in a browser, on this machine alone
///
/// Prints the address and serves the pages there until Ctrl-C. Nobody else on the network can reach them.
#[derive(Debug, Default, clap::Args)]
#[command(after_long_help = "Examples:\n  meanwhile serve\n  meanwhile serve --port 9000")]
pub struct Args {
    /// The port; the first free one from 8484 on unless given
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
}

impl Args {
    /// Serves the pages.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        let (listener, address) = bind(self.port).await?;
        let engine = context.engine().await?.clone();
        let fixed: Option<Timestamp> = context.fixed_now();
        let options = web::Options {
            engine,
            home: context.home(),
            now: fixed,
            hosts: Vec::new(),
        };
        let url = format!("http://{address}/");
        context.show(&serde_json::json!({"url": url}), |page| {
            page.line(0, [plain("Meanwhile is at "), strong(&url)]);
            page.line(
                0,
                [
                    quiet("With an invented job seeker: "),
                    plain(format!("{url}demo")),
                ],
            );
            page.line(0, [quiet("To stop: "), command("Ctrl-C")]);
        })?;
        web::serve(listener, options, ended())
            .await
            .map_err(|cause| taken(address.port(), &cause))?;
        Ok(Exit::Done)
    }
}

/// The port that was asked for, or the first free one.
async fn bind(asked: Option<u16>) -> Result<(TcpListener, SocketAddr), Failure> {
    let first = asked.unwrap_or(PORT);
    let tries = if asked.is_some() { 1 } else { TRIES };
    let mut last = None;
    for port in first..first.saturating_add(tries) {
        let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        match TcpListener::bind(address).await {
            Ok(listener) => {
                let address = listener.local_addr().unwrap_or(address);
                return Ok((listener, address));
            }
            Err(cause) => last = Some(cause),
        }
    }
    let cause = last.unwrap_or_else(|| std::io::Error::other("no port was tried"));
    Err(taken(first, &cause))
}

fn taken(port: u16, cause: &std::io::Error) -> Failure {
    Failure::usage(
        format!("The pages cannot be served on port {port}: {cause}"),
        "Choose another one with --port, such as `meanwhile serve --port 9000`.",
    )
}

/// Comes when the program is asked to end.
async fn ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminate) = signal(SignalKind::terminate()) else {
            let _ = tokio::signal::ctrl_c().await;
            return;
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}
