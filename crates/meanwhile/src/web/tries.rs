//! How often somebody may try a password: so many at once, then one after a while, for each address and for all together.
//! Browsers that knew it before are counted apart, so that no crowd of strangers keeps the seeker out.
//! In memory alone; a restart forgives. Must not know what is tried.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Tries of one address at once. *Assumption:* who mistypes knows after the fifth time.
const EACH: Rate = Rate {
    burst: 5.0,
    every: Duration::from_secs(60),
};

/// Tries of all addresses at once: the wall against many machines that each try a little. At one in two seconds the
/// weakest password that is taken outlives whoever tries.
const ALL: Rate = Rate {
    burst: 30.0,
    every: Duration::from_secs(2),
};

/// Addresses that are remembered. One that is forgotten begins anew, within what all may.
const ADDRESSES_MAX: usize = 10_000;

/// So many at once, and another one each time.
#[derive(Clone, Copy)]
struct Rate {
    burst: f64,
    every: Duration,
}

/// What is left of a rate.
#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl Bucket {
    fn full(rate: Rate, at: Instant) -> Self {
        Self {
            left: rate.burst,
            at,
        }
    }

    fn fill(&mut self, rate: Rate, now: Instant) {
        let passed = now.saturating_duration_since(self.at);
        let more = passed.as_secs_f64() / rate.every.as_secs_f64();
        self.left = (self.left + more).min(rate.burst);
        self.at = now;
    }

    fn wait(&self, rate: Rate) -> Option<Duration> {
        let lacks = 1.0 - self.left;
        (lacks > 0.0).then(|| rate.every.mul_f64(lacks))
    }
}

/// Who tried how often.
pub struct Tries(Mutex<State>);

struct State {
    strangers: Bucket,
    known: Bucket,
    each: HashMap<IpAddr, Bucket>,
}

impl Tries {
    /// Nobody has tried yet.
    pub fn new(now: Instant) -> Self {
        Self(Mutex::new(State {
            strangers: Bucket::full(ALL, now),
            known: Bucket::full(ALL, now),
            each: HashMap::new(),
        }))
    }

    /// Takes one try, or says how long to wait for one. A try that is refused counts for nobody. `is_known` of a browser
    /// that knew the password before.
    pub fn take(&self, from: IpAddr, is_known: bool, now: Instant) -> Result<(), Duration> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let State {
            strangers,
            known,
            each,
        } = &mut *state;
        let all = if is_known { known } else { strangers };
        if each.len() >= ADDRESSES_MAX {
            // Who has waited long enough is as good as new.
            each.retain(|_, bucket| {
                bucket.fill(EACH, now);
                bucket.left < EACH.burst
            });
        }
        if each.len() >= ADDRESSES_MAX {
            each.clear();
        }
        all.fill(ALL, now);
        let own = each.entry(network(from)).or_insert(Bucket::full(EACH, now));
        own.fill(EACH, now);
        if let Some(wait) = own.wait(EACH).or_else(|| all.wait(ALL)) {
            return Err(wait);
        }
        own.left -= 1.0;
        all.left -= 1.0;
        Ok(())
    }

    /// Forgives an address what it tried: it knew the password in the end.
    pub fn forgive(&self, from: IpAddr) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.each.remove(&network(from));
    }
}

/// Whoever has one address of IPv6 has the 2^64 beside it as well.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(it) => match it.to_ipv4_mapped() {
            Some(it) => IpAddr::V4(it),
            None => IpAddr::V6((it.to_bits() >> 64 << 64).into()),
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn guessing_is_slowed_for_one_address_and_its_neighbours_in_the_same_network() {
        let start = Instant::now();
        let tries = Tries::new(start);
        for _ in 0..5 {
            tries.take(address("2001:db8::1"), false, start).unwrap();
        }
        let wait = tries
            .take(address("2001:db8::2"), false, start)
            .unwrap_err();
        assert_eq!(wait, Duration::from_secs(60));
        tries
            .take(address("2001:db8:0:1::1"), false, start)
            .unwrap();
        tries.take(address("192.0.2.1"), false, start).unwrap();
        let later = start + Duration::from_secs(61);
        tries.take(address("2001:db8::1"), false, later).unwrap();
        assert!(tries.take(address("2001:db8::1"), false, later).is_err());
        tries.forgive(address("2001:db8::9"));
        tries.take(address("2001:db8::1"), false, later).unwrap();
    }

    #[test]
    fn many_addresses_together_are_slowed_as_well_and_do_not_fill_the_memory() {
        let start = Instant::now();
        let tries = Tries::new(start);
        let from = |number: u32| IpAddr::from((0xC000_0000 + number).to_be_bytes());
        let taken = (0..100).filter(|it| tries.take(from(*it), false, start).is_ok());
        assert_eq!(taken.count(), 30);
        // Who knew the password before is not kept out by them.
        tries.take(address("192.0.2.1"), true, start).unwrap();
        for number in 0..30_000 {
            let _ = tries.take(from(number), false, start);
        }
        let state = tries.0.lock().unwrap();
        assert!(state.each.len() <= ADDRESSES_MAX);
    }
}
