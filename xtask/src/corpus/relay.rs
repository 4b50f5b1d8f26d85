//! Recruiting systems and other platforms that write in an employer's name.
//!
//! Host names are public facts, needed so that recognition is tried on what really arrives. The local parts and the
//! tenants in them are invented.

/// One system.
pub struct Relay {
    /// Display names of automatic mail (bank syntax).
    pub senders: &'static [&'static str],
    /// Addresses of automatic mail.
    pub addresses: &'static [&'static str],
    /// Display names when a person writes through it; empty when people write from their own mailbox.
    pub person_senders: &'static [&'static str],
    /// Addresses when a person writes through it.
    pub person_addresses: &'static [&'static str],
    /// Host of Message-IDs.
    pub id_host: &'static str,
    /// An additional header.
    pub header: (&'static str, &'static str),
}

/// Employers' recruiting systems, in no order.
pub const RELAYS: &[Relay] = &[
    Relay {
        senders: &[
            "{employer}",
            "{employer} Hiring Team",
            "{employer} Recruiting",
            "no-reply@greenhouse",
        ],
        addresses: &[
            "no-reply@us.greenhouse-mail.io",
            "no-reply@greenhouse.io",
            "no-reply@eu.greenhouse-mail.io",
        ],
        person_senders: &["{sender}", "{sender} ({employer})"],
        person_addresses: &["{token}@us.greenhouse-mail.io"],
        id_host: "us.greenhouse-mail.io",
        header: ("X-SG-EID", "{token}{token}"),
    },
    Relay {
        senders: &["{employer}", "{employer} Talent", "The {employer} Team"],
        addresses: &["no-reply@hire.lever.co", "{token}@hire.lever.co"],
        person_senders: &["{sender}", "{sender_first} at {employer}"],
        person_addresses: &["{token}@hire.lever.co", "{slug}+{token}@hire.lever.co"],
        id_host: "hire.lever.co",
        header: ("X-Mailgun-Variables", "token-{token}"),
    },
    Relay {
        senders: &[
            "Workday",
            "{employer}",
            "{employer} Careers",
            "{slug} Workday Notifications",
        ],
        addresses: &[
            "{tenant}@myworkday.com",
            "no-reply@myworkday.com",
            "{tenant}@otp.workday.com",
        ],
        person_senders: &[],
        person_addresses: &[],
        id_host: "prod.myworkday.com",
        header: ("X-Workday-Tenant", "{tenant}"),
    },
    Relay {
        senders: &[
            "{employer} Hiring Team",
            "{employer}",
            "{employer} Recruiting Team",
        ],
        addresses: &["no-reply@ashbyhq.com"],
        person_senders: &["{sender}", "{sender} via Ashby"],
        person_addresses: &["{token}@ashbyhq.com"],
        id_host: "ashbyhq.com",
        header: ("X-PM-Message-Id", "{token}"),
    },
    Relay {
        senders: &["{employer}", "{employer} via SmartRecruiters", "{sender}"],
        addresses: &[
            "notification@smartrecruiters.com",
            "jobs@smartrecruiters.com",
        ],
        person_senders: &["{sender}", "{sender} at {employer} via SmartRecruiters"],
        person_addresses: &["{token}@inbox.smartrecruiters.com"],
        id_host: "smartrecruiters.com",
        header: ("X-SR-Trace", "{token}"),
    },
    Relay {
        senders: &[
            "{employer} Talent Acquisition",
            "{employer} Recruiting",
            "{employer}",
        ],
        addresses: &[
            "{slug}+autoreply@talent.icims.com",
            "{slug}+email+{token}@talent.icims.com",
        ],
        person_senders: &["{sender}"],
        person_addresses: &["{tenant}+email+{token}@talent.icims.com"],
        id_host: "mail.icims.com",
        header: ("X-ICIMS-Id", "{token}"),
    },
    Relay {
        senders: &[
            "{employer} Careers",
            "{employer} Human Resources",
            "Recruiting",
        ],
        addresses: &["noreply@taleo.net", "{tenant}-recruiting@invalidemail.com"],
        person_senders: &[],
        person_addresses: &[],
        id_host: "taleo.net",
        header: ("X-Mailer", "Taleo Enterprise"),
    },
    Relay {
        senders: &[
            "{employer} Recruiting",
            "{employer}",
            "{sender_first} von {employer}",
            "{employer} HR Team",
        ],
        addresses: &[
            "{slug}-jobs-{token}@m.personio.de",
            "no-reply@m.personio.de",
        ],
        person_senders: &["{sender}", "{sender} | {employer}"],
        person_addresses: &["jobs-{token}@m.personio.de"],
        id_host: "m.personio.de",
        header: ("X-Personio-Mail", "recruiting"),
    },
    Relay {
        senders: &[
            "{employer}",
            "{employer} Career",
            "{sender_first} at {employer}",
        ],
        addresses: &[
            "{token}@inbound.teamtailor-mail.com",
            "no-reply@teamtailor-mail.com",
        ],
        person_senders: &["{sender} - {employer}", "{sender}"],
        person_addresses: &["{token}@inbound.teamtailor-mail.com"],
        id_host: "teamtailor-mail.com",
        header: ("X-TT-Ref", "{token}"),
    },
    Relay {
        senders: &["{employer}", "{employer} Hiring"],
        addresses: &["notifications@app.bamboohr.com", "no-reply@bamboohr.com"],
        person_senders: &["{sender}"],
        person_addresses: &["{slug}+candidate-{token}@mail.bamboohr.com"],
        id_host: "app.bamboohr.com",
        header: ("X-BambooHR", "ats"),
    },
    Relay {
        senders: &["{employer}", "{sender_first} from {employer}"],
        addresses: &["no-reply@recruitee.com", "{slug}@recruitee-mailer.com"],
        person_senders: &["{sender} ({employer})"],
        person_addresses: &["c-{token}@inbox.recruitee.com"],
        id_host: "recruitee.com",
        header: ("X-Recruitee", "{token}"),
    },
    Relay {
        senders: &["{employer}", "{employer} Hiring Manager"],
        addresses: &["noreply@applytojob.com", "{slug}@applytojob.com"],
        person_senders: &["{sender}"],
        person_addresses: &["{slug}.{token}@applytojob.com"],
        id_host: "applytojob.com",
        header: ("X-Resumator", "{token}"),
    },
    Relay {
        senders: &["{employer} Careers", "{employer} Jobs", "HR", "Recruitment"],
        addresses: &[
            "careers@{domain}",
            "jobs@{domain}",
            "hr@{domain}",
            "noreply@{domain}",
        ],
        person_senders: &[],
        person_addresses: &[],
        id_host: "mail.example.net",
        header: ("X-Auto-Response-Suppress", "OOF"),
    },
];
