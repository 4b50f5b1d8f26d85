//! Hosts that carry mail for employers: what they are, and where they put the employer's name.
//!
//! Facts about senders, one table. A relay's own domain says nothing about who hires.

use std::sync::LazyLock;

use meanwhile_words::text::Table;

use super::any_of::AnyOf;

/// What a relay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RelayKind {
    /// An applicant tracking system.
    Tracking,
    /// A job board or professional network.
    Board,
    /// A booking page.
    Scheduler,
    /// A meeting service.
    Meeting,
    /// Tests and recorded interviews.
    Testing,
    /// Signing of papers.
    Signing,
}

/// Where a relay puts the employer's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NamePlace {
    /// The display name: “Acme Hiring Team”.
    Display,
    /// Before the `@`: `acme@myworkday.com`.
    Local,
    /// The label before the relay's host: `acme.teamtailor-mail.com`.
    Subdomain,
    /// Only the subject and the text.
    Text,
}

/// One relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relay {
    /// The end of its mail domains.
    pub host: &'static str,
    /// What it is for.
    pub kind: RelayKind,
    /// Where the employer's name is.
    pub name: NamePlace,
}

const fn relay(host: &'static str, kind: RelayKind, name: NamePlace) -> Relay {
    Relay { host, kind, name }
}

/// Every relay known, by kind. Source: sender domains that the services document for their customers' mail.
pub const RELAYS: &[Relay] = {
    use NamePlace::{Display, Local, Subdomain, Text};
    use RelayKind::{Board, Meeting, Scheduler, Signing, Testing, Tracking};
    &[
        relay("greenhouse-mail.io", Tracking, Display),
        relay("greenhouse.io", Tracking, Display),
        relay("hire.lever.co", Tracking, Display),
        relay("lever.co", Tracking, Display),
        relay("ashbyhq.com", Tracking, Display),
        relay("smartrecruiters.com", Tracking, Display),
        relay("myworkday.com", Tracking, Local),
        relay("myworkdayjobs.com", Tracking, Local),
        relay("workday.com", Tracking, Display),
        relay("icims.com", Tracking, Local),
        relay("icims.eu", Tracking, Local),
        relay("taleo.net", Tracking, Local),
        relay("oraclecloud.com", Tracking, Local),
        relay("successfactors.com", Tracking, Display),
        relay("successfactors.eu", Tracking, Display),
        relay("sapsf.com", Tracking, Display),
        relay("jobvite.com", Tracking, Display),
        relay("jobvite-mail.com", Tracking, Display),
        relay("applytojob.com", Tracking, Display),
        relay("jazz.co", Tracking, Display),
        relay("jazzhr.com", Tracking, Display),
        relay("workablemail.com", Tracking, Display),
        relay("workable.com", Tracking, Display),
        relay("bamboohr.com", Tracking, Display),
        relay("recruitee.com", Tracking, Display),
        relay("recruitee-mail.com", Tracking, Display),
        relay("personio.de", Tracking, Local),
        relay("personio.com", Tracking, Local),
        relay("teamtailor-mail.com", Tracking, Subdomain),
        relay("teamtailor.com", Tracking, Display),
        relay("breezy.hr", Tracking, Display),
        relay("breezy-mail.com", Tracking, Display),
        relay("pinpointhq.com", Tracking, Display),
        relay("pinpoint.email", Tracking, Display),
        relay("rippling.com", Tracking, Display),
        relay("rippling-ats.com", Tracking, Display),
        relay("gem.com", Tracking, Display),
        relay("comeet-notifications.com", Tracking, Display),
        relay("comeet.co", Tracking, Display),
        relay("avature.net", Tracking, Local),
        relay("phenompeople.com", Tracking, Display),
        relay("eightfold.ai", Tracking, Display),
        relay("paylocity.com", Tracking, Display),
        relay("paycomonline.net", Tracking, Display),
        relay("ultipro.com", Tracking, Display),
        relay("ukg.com", Tracking, Display),
        relay("adp.com", Tracking, Display),
        relay("dayforce.com", Tracking, Display),
        relay("cornerstoneondemand.com", Tracking, Display),
        relay("csod.com", Tracking, Display),
        relay("brassring.com", Tracking, Display),
        relay("governmentjobs.com", Tracking, Text),
        relay("usajobs.gov", Tracking, Text),
        relay("neogov.com", Tracking, Text),
        relay("hirebridge.com", Tracking, Display),
        relay("bullhornmail.com", Tracking, Display),
        relay("softgarden.io", Tracking, Display),
        relay("softgarden.de", Tracking, Display),
        relay("rexx-systems.com", Tracking, Display),
        relay("join.com", Tracking, Display),
        relay("d-vinci.email", Tracking, Display),
        relay("onlyfy.jobs", Tracking, Display),
        relay("concludis.de", Tracking, Display),
        relay("homerun.co", Tracking, Display),
        relay("flatchr.io", Tracking, Display),
        relay("taleez.com", Tracking, Display),
        relay("factorialhr.com", Tracking, Display),
        relay("gupy.com.br", Tracking, Display),
        relay("gupy.io", Tracking, Display),
        relay("jobadder.com", Tracking, Display),
        relay("pageuppeople.com", Tracking, Display),
        relay("livehire.com", Tracking, Display),
        relay("darwinbox.in", Tracking, Display),
        relay("zohorecruitmail.com", Tracking, Display),
        relay("zohorecruit.com", Tracking, Display),
        relay("freshteam.com", Tracking, Display),
        relay("tribepad.com", Tracking, Display),
        relay("hireful.co.uk", Tracking, Display),
        relay("trac.jobs", Tracking, Text),
        relay("dover.com", Tracking, Display),
        relay("polymer.co", Tracking, Display),
        relay("jobs2web.com", Tracking, Display),
        relay("invalidemail.com", Tracking, Display),
        relay("recruitee-mailer.com", Tracking, Display),
        relay("clearcompany.com", Tracking, Display),
        relay("hrmdirect.com", Tracking, Display),
        relay("jobscore.com", Tracking, Display),
        relay("silkroad.com", Tracking, Display),
        relay("paycor.com", Tracking, Display),
        relay("paycomonline.com", Tracking, Display),
        relay("hireology.com", Tracking, Display),
        relay("fountain.com", Tracking, Display),
        relay("trinethire.com", Tracking, Display),
        relay("linkedin.com", Board, Text),
        relay("indeed.com", Board, Text),
        relay("indeedemail.com", Board, Display),
        relay("glassdoor.com", Board, Text),
        relay("ziprecruiter.com", Board, Text),
        relay("monster.com", Board, Text),
        relay("dice.com", Board, Text),
        relay("wellfound.com", Board, Text),
        relay("angel.co", Board, Text),
        relay("joinhandshake.com", Board, Text),
        relay("stepstone.de", Board, Text),
        relay("stepstone.com", Board, Text),
        relay("xing.com", Board, Text),
        relay("reed.co.uk", Board, Text),
        relay("totaljobs.com", Board, Text),
        relay("cv-library.co.uk", Board, Text),
        relay("seek.com.au", Board, Text),
        relay("welcometothejungle.com", Board, Text),
        relay("hellowork.com", Board, Text),
        relay("apec.fr", Board, Text),
        relay("infojobs.net", Board, Text),
        relay("naukri.com", Board, Text),
        relay("otta.com", Board, Text),
        relay("hired.com", Board, Text),
        relay("builtin.com", Board, Text),
        relay("simplyhired.com", Board, Text),
        relay("careerbuilder.com", Board, Text),
        relay("calendly.com", Scheduler, Text),
        relay("goodtime.io", Scheduler, Display),
        relay("modernloop.io", Scheduler, Display),
        relay("prelude.co", Scheduler, Display),
        relay("cal.com", Scheduler, Text),
        relay("savvycal.com", Scheduler, Text),
        relay("chilipiper.com", Scheduler, Text),
        relay("youcanbook.me", Scheduler, Text),
        relay("doodle.com", Scheduler, Text),
        relay("x.ai", Scheduler, Text),
        relay("calendar.google.com", Scheduler, Text),
        relay("zoom.us", Meeting, Text),
        relay("teams.microsoft.com", Meeting, Text),
        relay("teams.mail.microsoft", Meeting, Text),
        relay("webex.com", Meeting, Text),
        relay("hackerrankforwork.com", Testing, Text),
        relay("hackerrank.com", Testing, Text),
        relay("codility.com", Testing, Text),
        relay("codesignal.com", Testing, Text),
        relay("testgorilla.com", Testing, Text),
        relay("hirevue.com", Testing, Display),
        relay("hirevue-app.eu", Testing, Display),
        relay("sparkhire.com", Testing, Text),
        relay("myinterview.com", Testing, Text),
        relay("willo.video", Testing, Text),
        relay("reclaim.ai", Scheduler, Text),
        relay("zcal.co", Scheduler, Text),
        relay("tidycal.com", Scheduler, Text),
        relay("acuityscheduling.com", Scheduler, Text),
        relay("candidate.fyi", Scheduler, Display),
        relay("hackerearth.com", Testing, Text),
        relay("coderbyte.com", Testing, Text),
        relay("coderpad.io", Testing, Text),
        relay("karat.com", Testing, Text),
        relay("testdome.com", Testing, Text),
        relay("vervoe.com", Testing, Text),
        relay("criteriacorp.com", Testing, Text),
        relay("shl.com", Testing, Text),
        relay("harver.com", Testing, Text),
        relay("docusign.net", Signing, Text),
        relay("dropboxsign.com", Signing, Text),
        relay("hellosign.com", Signing, Text),
        relay("adobesign.com", Signing, Text),
        relay("pandadoc.net", Signing, Text),
    ]
};

/// The relay that a mail domain (lower case) belongs to.
#[must_use]
pub fn relay_of(domain: &str) -> Option<&'static Relay> {
    let mut rest = domain;
    loop {
        if let Some(relay) = BY_HOST.get(rest) {
            return Some(relay);
        }
        let dot = rest.bytes().position(|byte| byte == b'.')?;
        rest = &rest[dot + 1..];
    }
}

/// Whether an address is a recruiting system's for one of its customers, `acme@myworkday.com`: nobody has it.
#[must_use]
pub fn is_customers(local: &str, domain: &str) -> bool {
    // With a tag it stands for one letter, and what is sent there is read; with a dot it may be somebody's name.
    let is_plain = !local.contains(['+', '.']);
    let relay = relay_of(domain);
    is_plain
        && relay.is_some_and(|it| it.kind == RelayKind::Tracking && it.name == NamePlace::Local)
}

/// [`RELAYS`] by their hosts; asked several times for every message, never walked.
static BY_HOST: LazyLock<Table<&'static Relay>> =
    LazyLock::new(|| Table::new(RELAYS.iter().map(|relay| (relay.host, relay))));

/// Whether the part before the `@` of a board's address sends lists of jobs or social news, not mail about an application.
#[must_use]
pub fn is_alert_sender(local: &str) -> bool {
    const ALERTS: [&str; 24] = [
        "jobalert",
        "job-alert",
        "job_alert",
        "alert",
        "jobs-listings",
        "listings",
        "invitations",
        "notifications-noreply",
        "updates-noreply",
        "newsletter",
        "news",
        "digest",
        "recommend",
        "messages-noreply",
        "groups-noreply",
        "linkedin",
        "editors",
        "marketing",
        "match",
        "community",
        "jobagent",
        "suchagent",
        "offres",
        "ofertas",
    ];
    static ANY: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(ALERTS));
    ANY.occurs_in(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relay_is_found_under_its_own_host_and_below_it() {
        for relay in RELAYS {
            assert_eq!(
                relay_of(relay.host).map(|r| r.kind),
                Some(relay.kind),
                "{}",
                relay.host
            );
            assert_eq!(
                relay_of(&format!("mail.{}", relay.host)).map(|r| r.kind),
                Some(relay.kind),
                "{}",
                relay.host
            );
            assert_eq!(relay.host, relay.host.to_lowercase());
        }
    }

    #[test]
    fn hosts_that_only_end_alike_are_no_relays() {
        assert_eq!(relay_of("clever.co"), None);
        assert_eq!(relay_of("notlinkedin.com"), None);
        assert_eq!(relay_of("example.com"), None);
        assert_eq!(relay_of(""), None);
    }

    #[test]
    fn a_customers_address_is_nobodys() {
        assert!(is_customers("tidewell", "myworkday.com"));
        assert!(!is_customers("ruth.amsel", "myworkday.com"));
        assert!(!is_customers("tidewell+8f2c", "talent.icims.com"));
        assert!(!is_customers("ruth", "us.greenhouse-mail.io"));
        assert!(!is_customers("ruth", "tidewell.example"));
    }

    #[test]
    fn no_host_is_listed_twice() {
        let mut hosts: Vec<_> = RELAYS.iter().map(|relay| relay.host).collect();
        hosts.sort_unstable();
        let count = hosts.len();
        hosts.dedup();
        assert_eq!(hosts.len(), count);
    }

    #[test]
    fn senders_of_lists_are_told_from_senders_of_confirmations() {
        assert!(is_alert_sender("jobalerts-noreply"));
        assert!(is_alert_sender("alert"));
        assert!(!is_alert_sender("jobs-noreply"));
        assert!(!is_alert_sender("no-reply"));
        assert!(!is_alert_sender("indeedapply"));
    }
}
