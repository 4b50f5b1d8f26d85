//! `meanwhile serve`: the pages, in a browser on this machine, or on others behind a password.

mod password;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use jiff::Timestamp;
use tokio::net::TcpListener;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{command, plain, quiet, strong};
use crate::web;
use meanwhile_engine::access;

/// The port unless another is asked for. *Assumption:* seldom taken.
const PORT: u16 = 8484;

/// Ports that are tried after it.
const TRIES: u16 = 10;

/// Open everything in a browser, on this machine alone
///
/// Prints the address and serves the pages there until Ctrl-C. Nobody else on the network can reach them, unless
/// --listen says so; then whoever comes has to know the password.
#[derive(Debug, Default, clap::Args)]
#[command(
    after_long_help = "Examples:\n  meanwhile serve\n  meanwhile serve --port 9000\n  meanwhile serve --set-password\n  \
                       meanwhile serve --host jobs.example.org --behind-proxy"
)]
pub struct Args {
    /// The port; the first free one from 8484 on unless given
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// The address to listen on, for browsers on other machines; needs a password
    #[arg(long, value_name = "ADDRESS[:PORT]", value_parser = listen)]
    pub listen: Option<Listen>,
    /// A name by which the server is called; may come several times
    #[arg(long, value_name = "NAME")]
    pub host: Vec<String>,
    /// A server in front speaks TLS and says who asks (X-Forwarded-Proto, X-Forwarded-For)
    #[arg(long)]
    pub behind_proxy: bool,
    /// Ask for the password on this machine as well
    #[arg(long)]
    pub always_ask: bool,
    /// Set the password, from standard input or asked twice, and end
    #[arg(long, conflicts_with_all = ["listen", "host", "behind_proxy", "always_ask"])]
    pub set_password: bool,
}

/// Where to listen.
#[derive(Clone, Copy, Debug)]
pub struct Listen {
    ip: IpAddr,
    port: Option<u16>,
}

fn listen(text: &str) -> Result<Listen, String> {
    if let Ok(address) = text.parse::<SocketAddr>() {
        let port = Some(address.port());
        return Ok(Listen {
            ip: address.ip(),
            port,
        });
    }
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let ip = bare
        .parse()
        .map_err(|_| "an address such as 0.0.0.0, 192.168.1.5:8484 or [::]:8484")?;
    Ok(Listen { ip, port: None })
}

impl Args {
    /// Serves the pages.
    pub async fn run(self, context: &Context) -> Result<Exit, Failure> {
        if self.set_password {
            return password::set(context).await;
        }
        if self.port.is_some() && self.listen.is_some_and(|it| it.port.is_some()) {
            return Err(Failure::usage(
                "The port is named twice. Nothing was started",
                "Leave out one of them: `meanwhile serve --listen 0.0.0.0 --port 9000`.",
            ));
        }
        let engine = context.engine().await?.clone().keeping();
        let ip = self
            .listen
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |it| it.ip);
        // Behind a server in front, everybody seems to be on this machine; who names another host expects others.
        let is_named = !self.host.is_empty();
        let asks = self.always_ask || self.behind_proxy || is_named || !ip.is_loopback();
        if asks && access::password(&engine).await?.is_none() {
            return Err(Failure::usage(
                "Others could reach the pages there, and no password is set. Nothing was started",
                "Set one with `meanwhile serve --set-password`, then start again.",
            ));
        }
        let port = self.listen.and_then(|it| it.port).or(self.port);
        let (listener, address) = bind(ip, port).await?;
        let name = self.host.first().cloned();
        let fixed: Option<Timestamp> = context.fixed_now();
        let options = web::Options {
            engine,
            home: context.home(),
            now: fixed,
            hosts: web::Hosts {
                names: self.host.into(),
                by_address: !ip.is_loopback(),
            },
            reach: web::Reach {
                asks,
                behind_proxy: self.behind_proxy,
            },
        };
        let url = format!("http://{}/", opened_here(address));
        context.show(&serde_json::json!({"url": url}), |page| {
            page.line(0, [plain("Meanwhile is at "), strong(&url)]);
            page.line(
                0,
                [
                    quiet("With an invented job seeker: "),
                    plain(format!("{url}demo")),
                ],
            );
            if ip.is_unspecified() && !self.behind_proxy {
                let name = name.as_deref().unwrap_or("the name or address of this machine");
                let port = address.port();
                page.line(0, [quiet("From others: "), plain(format!("{name}, port {port}"))]);
            }
            if !ip.is_loopback() && !self.behind_proxy {
                let way = "Not encrypted: whoever is on the same network can read along. For more than your own, put a \
                           server with TLS in front and add --behind-proxy.";
                page.para(0, way);
            }
            page.line(0, [quiet("To stop: "), command("Ctrl-C")]);
        })?;
        web::serve(listener, options, ended()).await;
        Ok(Exit::Done)
    }
}

/// Where a browser on this machine opens it: “every address” is none that can be opened.
fn opened_here(address: SocketAddr) -> SocketAddr {
    let here = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(here, address.port())
}

/// The port that was asked for, or the first free one.
async fn bind(ip: IpAddr, asked: Option<u16>) -> Result<(TcpListener, SocketAddr), Failure> {
    let first = asked.unwrap_or(PORT);
    let tries = if asked.is_some() { 1 } else { TRIES };
    let mut last = None;
    for port in first..first.saturating_add(tries) {
        let address = SocketAddr::new(ip, port);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_address_that_is_printed_can_be_opened_here() {
        let opened = |it: &str| opened_here(it.parse().unwrap()).to_string();
        assert_eq!(opened("0.0.0.0:8484"), "127.0.0.1:8484");
        assert_eq!(opened("[::]:8484"), "[::1]:8484");
        assert_eq!(opened("192.0.2.7:80"), "192.0.2.7:80");
        assert_eq!(opened("127.0.0.1:80"), "127.0.0.1:80");
    }
}
