//! Measures the pages of a large desk as a browser gets them: how many a second, how long the slowest take under half that
//! load, how much goes over the wire, and how much memory the server holds when it is left alone.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::desk::{MANY_FACTS, Place};
use super::measure::{Goal, Measure};
use super::program;
use super::scratch::Scratch;
use super::visitor::{Answer, Visitor};
use crate::failure::Failure;

/// Assumption: a career centre with ten thousand seekers, each of whom opens ten pages in the same three minutes of a
/// Monday morning, asks for 550 a second.
const PAGES_PER_SECOND_MIN: f64 = 1_000.0;

/// Assumption: a twentieth of the 100 ms that feel instantaneous (Nielsen, Usability Engineering, 1993); the rest is the
/// network's and the browser's.
const SLOW_MS_MAX: f64 = 5.0;

/// Half the pages a second that are asked of it at most.
const STEADY_PER_SECOND: u32 = 500;

/// Assumption: a second on a slow 3G line, 400 kbit/s, for each half of it.
const FIRST_LOAD_KB_MAX: f64 = 100.0;
const LATER_LOAD_KB_MAX: f64 = 20.0;

/// Assumption: what a program may hold that is left running all day beside a browser.
const IDLE_MB_MAX: f64 = 30.0;

/// Visitors at once.
const VISITORS: u32 = 8;
/// How long each kind of load lasts.
const LOAD: Duration = Duration::from_secs(8);
/// How long the server is left alone before its memory is looked at.
const REST: Duration = Duration::from_secs(3);

/// Serves the large desk and visits it.
pub(super) fn run() -> Result<Vec<Measure>, Failure> {
    let program = program::built()?;
    let scratch = Scratch::new("serve")?;
    let home = scratch.path();
    let large = Place::large(&program, home, MANY_FACTS)?;
    let server = Server::start(&program, &large, home)?;
    let fresh_mb = server.resident_mb()?;
    let (first_kb, later_kb) = weights(server.at)?;
    let full = visit(server.at, None)?;
    let steady = visit(server.at, Some(STEADY_PER_SECOND))?;
    thread::sleep(REST);
    let idle_mb = server.resident_mb()?;
    let pages_per_second = full.len() as f64 / LOAD.as_secs_f64();
    Ok(vec![
        Measure::new(
            "today, 200 applications, 10,000 facts",
            pages_per_second,
            "pages/s",
            Goal::Least(PAGES_PER_SECOND_MIN),
        )
        .note(format!("{VISITORS} visitors without a pause")),
        Measure::new(
            "99 of 100 at 500 pages/s within",
            slow_ms(&steady, 0.99),
            "ms",
            Goal::Most(SLOW_MS_MAX),
        )
        .note(format!(
            "half of them within {:.2} ms",
            slow_ms(&steady, 0.5)
        )),
        Measure::new(
            "the first page with all that belongs to it",
            first_kb,
            "kB",
            Goal::Most(FIRST_LOAD_KB_MAX),
        ),
        Measure::new(
            "every later one",
            later_kb,
            "kB",
            Goal::Most(LATER_LOAD_KB_MAX),
        ),
        Measure::new(
            "memory when left alone",
            idle_mb,
            "MB",
            Goal::Most(IDLE_MB_MAX),
        )
        .note(format!("{fresh_mb:.1} MB before the first page")),
    ])
}

/// The kilobytes over the wire of today's page with everything it names, and of the page alone.
fn weights(at: SocketAddr) -> Result<(f64, f64), Failure> {
    let mut visitor = Visitor::new(at)?;
    let plain = visitor.get("/", false)?.body;
    let page = visitor.get("/", true)?.wire_bytes;
    let mut all = page;
    for address in assets(&String::from_utf8_lossy(&plain)) {
        all += visitor.get(&address, true)?.wire_bytes;
    }
    Ok((all as f64 / 1e3, page as f64 / 1e3))
}

/// The files that a page names, each once.
fn assets(page: &str) -> Vec<String> {
    let mut found: Vec<String> = page
        .split('"')
        .filter(|it| it.starts_with("/assets/") || it.ends_with(".webmanifest"))
        .map(str::to_owned)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// How many milliseconds each page took: as many as can be had, or so many a second, each counted from the moment at
/// which it was due, so that a page that waits for the one before it is not passed over.
fn visit(at: SocketAddr, per_second: Option<u32>) -> Result<Vec<f64>, Failure> {
    let visitors: Vec<_> = (0..VISITORS)
        .map(|number| {
            thread::spawn(move || match per_second {
                None => without_pause(at),
                Some(rate) => in_time(at, f64::from(VISITORS) / f64::from(rate), number),
            })
        })
        .collect();
    let mut all = Vec::new();
    for visitor in visitors {
        let took = visitor
            .join()
            .map_err(|_| Failure::new("A visitor gave up.".to_owned()))??;
        all.extend(took);
    }
    Ok(all)
}

fn without_pause(at: SocketAddr) -> Result<Vec<f64>, Failure> {
    let mut visitor = Visitor::new(at)?;
    let end = Instant::now() + LOAD;
    let mut took = Vec::new();
    while Instant::now() < end {
        let began = Instant::now();
        good(&visitor.get("/", true)?)?;
        took.push(began.elapsed().as_secs_f64() * 1e3);
    }
    Ok(took)
}

fn in_time(at: SocketAddr, every_s: f64, number: u32) -> Result<Vec<f64>, Failure> {
    let mut visitor = Visitor::new(at)?;
    let first =
        Instant::now() + Duration::from_secs_f64(every_s * f64::from(number) / f64::from(VISITORS));
    let count = (LOAD.as_secs_f64() / every_s) as u32;
    let mut took = Vec::new();
    for place in 0..count {
        let due = first + Duration::from_secs_f64(every_s * f64::from(place));
        thread::sleep(due.saturating_duration_since(Instant::now()));
        good(&visitor.get("/", true)?)?;
        took.push(due.elapsed().as_secs_f64() * 1e3);
    }
    Ok(took)
}

fn good(answer: &Answer) -> Result<(), Failure> {
    match answer.status {
        200 => Ok(()),
        other => Err(Failure::new(format!(
            "A page was answered with status {other}."
        ))),
    }
}

/// The time within which a share of the pages came.
fn slow_ms(took: &[f64], share: f64) -> f64 {
    let mut sorted = took.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() as f64 * share).ceil() as usize;
    sorted
        .get(place.saturating_sub(1))
        .copied()
        .unwrap_or(f64::NAN)
}

/// A server that ends with the benchmark.
struct Server {
    child: Child,
    at: SocketAddr,
}

impl Server {
    fn start(program: &Path, place: &Place, home: &Path) -> Result<Self, Failure> {
        let mut serve = Command::new(program);
        serve
            .args(place.today())
            .args(["--json", "serve", "--port", "0"]);
        serve.stdin(Stdio::null()).stdout(Stdio::piped());
        let child = program::at_home(&mut serve, home)
            .spawn()
            .map_err(|cause| Failure::io(program.display(), &cause))?;
        let mut server = Self {
            child,
            at: SocketAddr::from(([127, 0, 0, 1], 0)),
        };
        let said = server.child.stdout.take().map(BufReader::new);
        let lines = said
            .into_iter()
            .flat_map(|it| it.lines().map_while(Result::ok));
        let mut addresses = lines.filter_map(|line| address(&line));
        server.at = addresses
            .next()
            .ok_or_else(|| Failure::new("The server named no address.".to_owned()))?;
        Ok(server)
    }

    /// As the kernel counts it, in kB of 1024 bytes.
    fn resident_mb(&self) -> Result<f64, Failure> {
        let path = format!("/proc/{}/status", self.child.id());
        let status = fs::read_to_string(&path).map_err(|cause| Failure::io(&path, &cause))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|it| it.trim().trim_end_matches(" kB").parse::<f64>().ok());
        kib.map(|kib| kib * 1024.0 / 1e6)
            .ok_or_else(|| Failure::new(format!("{path} does not say what is resident.")))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address in the line that says where the pages are.
fn address(line: &str) -> Option<SocketAddr> {
    let (_, rest) = line.split_once("http://")?;
    rest.split('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_slowest_of_a_hundred_is_beyond_the_share() {
        let took: Vec<f64> = (1..=100).map(f64::from).collect();
        assert!((slow_ms(&took, 0.99) - 99.0).abs() < f64::EPSILON);
        assert!((slow_ms(&took, 0.5) - 50.0).abs() < f64::EPSILON);
        assert!(slow_ms(&[], 0.5).is_nan());
    }

    #[test]
    fn what_a_page_names_is_loaded_once() {
        let page = r#"<link href="/assets/1/a.css"><script src="/assets/1/b.js"></script><img src="/assets/1/b.js"><a href="/">"#;
        assert_eq!(assets(page), ["/assets/1/a.css", "/assets/1/b.js"]);
    }

    #[test]
    fn the_address_is_read_from_what_the_server_says() {
        let at = address(r#"  "url": "http://127.0.0.1:8484/""#);
        assert_eq!(at, Some(SocketAddr::from(([127, 0, 0, 1], 8484))));
        assert_eq!(address("{"), None);
    }
}
