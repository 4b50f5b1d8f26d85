//! One message before it becomes bytes, and what is known to be true of it.

use jiff::Timestamp;

/// A name with an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Display name, possibly empty.
    pub name: String,
    /// Address.
    pub address: String,
}

impl Mailbox {
    /// Pairs a name with an address.
    pub fn new(name: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address: address.into(),
        }
    }
}

/// What an incoming message means; the words are the project's readings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Reading {
    Acknowledgement,
    Scheduling,
    Assessment,
    InformationRequest,
    Delay,
    Encouraging,
    Offer,
    Rejection,
    AutoReply,
    RecruiterOutreach,
    Other,
}

impl Reading {
    /// The label's text.
    pub fn word(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Scheduling => "scheduling",
            Self::Assessment => "assessment",
            Self::InformationRequest => "information_request",
            Self::Delay => "delay",
            Self::Encouraging => "encouraging",
            Self::Offer => "offer",
            Self::Rejection => "rejection",
            Self::AutoReply => "auto_reply",
            Self::RecruiterOutreach => "recruiter_outreach",
            Self::Other => "other",
        }
    }
}

/// The truth about one message.
#[derive(Clone, Debug)]
pub struct Label {
    /// Index of the application, `None` for noise.
    pub application: Option<usize>,
    /// What it means.
    pub reading: Reading,
    /// A fair reader could assign it either way; evaluation leaves it out.
    pub ambiguous: bool,
    /// The template it was made from, for counting.
    pub kind: &'static str,
}

/// Folder of the mailbox.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Folder {
    /// Received mail.
    Inbox,
    /// The seeker's own mail.
    Sent,
    /// Mail filed away, partly a second copy of the inbox.
    Archive,
}

/// How the visual part looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Skin {
    /// No HTML part.
    Plain,
    /// Webmail: nested `div`.
    Web,
    /// Word-made paragraphs.
    Office,
    /// A phone or desktop program.
    Simple,
    /// A template of a recruiting system: table, preheader, tracking pixel.
    Relay,
    /// A newsletter of nested tables.
    News,
}

/// Charset of the text parts and headers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Charset {
    Utf8,
    Latin1,
    Windows1252,
    Gb2312,
    Iso2022Jp,
}

/// Transfer encoding of the text parts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Encoding {
    QuotedPrintable,
    Base64,
    EightBit,
}

/// How a quoted message is introduced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuoteStyle {
    /// One attribution line, then `>` lines or a `blockquote`.
    Attribution,
    /// A block of header lines, then the text unmarked.
    HeaderBlock,
    /// A forwarded message.
    Forward,
}

/// The message an answer quotes.
#[derive(Clone, Debug)]
pub struct Quote {
    /// How it is introduced.
    pub style: QuoteStyle,
    /// Attribution line, or header lines separated by line breaks.
    pub lead: String,
    /// Quoted text.
    pub text: String,
}

/// An additional body part.
#[derive(Clone, Debug)]
pub struct Part {
    /// Content type with its parameters.
    pub content_type: String,
    /// File name; `None` makes it an alternative of the text.
    pub file: Option<String>,
    /// Bytes before encoding.
    pub bytes: Vec<u8>,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Message-ID without angle brackets; always known, even when the header is left out.
    pub id: String,
    /// The Message-ID header is left out.
    pub without_id: bool,
    /// The Date header is left out.
    pub without_date: bool,
    /// When it was sent.
    pub at: Timestamp,
    /// Zone of the Date header (IANA).
    pub zone: &'static str,
    /// Sender.
    pub from: Mailbox,
    /// Recipients.
    pub to: Vec<Mailbox>,
    /// Copies.
    pub cc: Vec<Mailbox>,
    /// Where answers go.
    pub reply_to: Option<Mailbox>,
    /// Subject.
    pub subject: String,
    /// In-Reply-To.
    pub in_reply_to: Option<String>,
    /// References, oldest first.
    pub references: Vec<String>,
    /// More header fields.
    pub headers: Vec<(String, String)>,
    /// New text, with signature.
    pub text: String,
    /// The message it quotes.
    pub quote: Option<Quote>,
    /// Short hidden text at the start of the HTML part.
    pub preheader: String,
    /// Look of the HTML part.
    pub skin: Skin,
    /// There is no plain part.
    pub html_only: bool,
    /// Further parts.
    pub parts: Vec<Part>,
    /// A delivery report about this address with these original header lines.
    pub report: Option<(String, String)>,
    /// Charset.
    pub charset: Charset,
    /// Transfer encoding.
    pub encoding: Encoding,
    /// Folder.
    pub folder: Folder,
    /// A second copy lies in the archive.
    pub duplicated: bool,
    /// The truth.
    pub label: Label,
}

impl Mail {
    /// A plain received message; everything else is set on the fields.
    pub fn new(id: String, at: Timestamp, from: Mailbox, to: Mailbox, label: Label) -> Self {
        Self {
            id,
            without_id: false,
            without_date: false,
            at,
            zone: "UTC",
            from,
            to: vec![to],
            cc: Vec::new(),
            reply_to: None,
            subject: String::new(),
            in_reply_to: None,
            references: Vec::new(),
            headers: Vec::new(),
            text: String::new(),
            quote: None,
            preheader: String::new(),
            skin: Skin::Plain,
            html_only: false,
            parts: Vec::new(),
            report: None,
            charset: Charset::Utf8,
            encoding: Encoding::QuotedPrintable,
            folder: Folder::Inbox,
            duplicated: false,
            label,
        }
    }
}

/// An interview, as its label tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    /// Index of the application.
    pub application: usize,
    /// Start.
    pub start: Timestamp,
    /// End.
    pub end: Timestamp,
    /// Zone in which it was arranged (IANA, or `UTC`).
    pub zone: &'static str,
    /// People other than the seeker.
    pub people: Vec<Mailbox>,
    /// Called off, and not replaced.
    pub cancelled: bool,
    /// Identifier in the calendar.
    pub uid: Option<String>,
    /// Where it is found: `ics_part`, `ics_file` or `prose`.
    pub source: &'static str,
    /// Further starts inside the same event (slots of a panel day), neither asked for nor wrong.
    pub also: Vec<Timestamp>,
    /// How it was arranged, for counting.
    pub how: &'static str,
}
