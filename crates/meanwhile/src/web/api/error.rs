//! What goes wrong with a request of the API, as JSON: the same codes, messages and choices as the command line's.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use meanwhile_engine::EngineError;
use meanwhile_engine::actions::NotAllowed;
use meanwhile_engine::resolve::Choice;
use meanwhile_engine::shapes::{Moment, ReasonLine};
use schemars::JsonSchema;
use serde::Serialize;

use crate::cli::sentence;
use crate::web::error::{status_of, wording};

/// Why a request could not be answered.
#[derive(Debug)]
pub enum ApiError {
    /// The engine could not do it.
    Engine(EngineError),
    /// A rule refuses.
    Refused(Box<NotAllowed>),
    /// There is nothing of that name.
    NotFound(String),
    /// There is no such address.
    NoAddress,
    /// The address takes another method.
    WrongMethod,
    /// It is no JSON, or its address is no text.
    Unreadable(String),
    /// It is JSON, and not what is asked for.
    Invalid(String),
    /// It does not say that it is JSON.
    NotJson,
    /// It holds more than any should.
    TooLarge,
    /// A page of another site asks.
    OtherSite,
    /// A token is needed, or the one that came opens nothing.
    NoToken,
    /// The token reads only.
    ReadOnly,
}

impl From<EngineError> for ApiError {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

/// A failure.
#[derive(Serialize, JsonSchema)]
pub struct ErrorAnswer {
    /// What went wrong.
    error: ErrorBody,
}

/// What went wrong.
#[derive(Serialize, JsonSchema)]
struct ErrorBody {
    /// A stable name for programs.
    code: &'static str,
    /// What happened, a sentence.
    message: String,
    /// What to do next.
    hint: Option<String>,
    /// What the words could mean.
    choices: Vec<Choice>,
    /// Readings that an unclear date could have, as they should be typed.
    readings: Vec<String>,
    /// Every rule that refuses, and why.
    reasons: Vec<ReasonLine>,
    /// When it is allowed by time alone.
    next: Option<Moment>,
}

impl ApiError {
    fn status(&self) -> StatusCode {
        match self {
            Self::Engine(error) => status_of(error),
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::NotFound(_) | Self::NoAddress => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoToken => StatusCode::UNAUTHORIZED,
            Self::OtherSite | Self::ReadOnly => StatusCode::FORBIDDEN,
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Engine(error) => error.code(),
            Self::Refused(_) => "refused",
            Self::NotFound(_) => "no_such",
            Self::NoAddress => "no_such_address",
            Self::WrongMethod => "wrong_method",
            Self::Unreadable(_) => "unreadable",
            Self::Invalid(_) => "invalid",
            Self::NotJson => "not_json",
            Self::TooLarge => "too_large",
            Self::OtherSite => "other_site",
            Self::NoToken => "no_token",
            Self::ReadOnly => "read_only",
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Engine(error) => wording(error),
            Self::Refused(refusal) => {
                let texts: Vec<&str> = refusal.reasons.iter().map(|it| it.text.as_str()).collect();
                format!("{} {}", texts.join(" "), refusal.advice)
            }
            Self::NotFound(what) => format!("there is no {what}. Nothing was changed"),
            Self::NoAddress => "there is no such address. Nothing was changed".to_owned(),
            Self::WrongMethod => {
                "this address takes another method. Nothing was changed".to_owned()
            }
            Self::Unreadable(why) | Self::Invalid(why) => format!("{why}. Nothing was changed"),
            Self::NotJson => "the body has to be application/json. Nothing was changed".to_owned(),
            Self::TooLarge => {
                "the body is larger than two megabytes. Nothing was changed".to_owned()
            }
            Self::OtherSite => "a page of another site asks. Nothing was changed".to_owned(),
            Self::NoToken => "a token that opens this is needed. Nothing was changed".to_owned(),
            Self::ReadOnly => "this token reads only. Nothing was changed".to_owned(),
        }
    }

    fn hint(&self) -> Option<String> {
        let text = match self {
            Self::Engine(error) => return error.hint(),
            Self::Refused(_) => {
                "To record it all the same, give `overrides`, each with the rule and words of your own."
            }
            Self::NoAddress | Self::WrongMethod => {
                "What there is to ask is described at /api/v1/openapi.json."
            }
            Self::NoToken => {
                "Make one on the page /access, and send it as `Authorization: Bearer TOKEN`."
            }
            Self::ReadOnly => "Make a full one on the page /access.",
            Self::NotJson => "Send `Content-Type: application/json`.",
            Self::NotFound(_)
            | Self::Unreadable(_)
            | Self::Invalid(_)
            | Self::TooLarge
            | Self::OtherSite => return None,
        };
        Some(text.to_owned())
    }

    fn answer(&self) -> ErrorAnswer {
        let mut error = ErrorBody {
            code: self.code(),
            message: sentence(&self.message()),
            hint: self.hint(),
            choices: Vec::new(),
            readings: Vec::new(),
            reasons: Vec::new(),
            next: None,
        };
        match self {
            Self::Engine(
                EngineError::NoSuch { near: choices, .. } | EngineError::Ambiguous { choices, .. },
            ) => {
                error.choices.clone_from(choices);
            }
            Self::Engine(EngineError::UnclearTime { readings, .. }) => {
                error.readings.clone_from(readings)
            }
            Self::Engine(EngineError::Duplicate { choice, .. }) => {
                error.choices.push(choice.clone())
            }
            Self::Refused(refusal) => {
                error.reasons.clone_from(&refusal.reasons);
                error.next.clone_from(&refusal.next);
            }
            _ => {}
        }
        ErrorAnswer { error }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (self.status(), axum::Json(self.answer())).into_response();
        if matches!(self, Self::NoToken) {
            let value = header::HeaderValue::from_static("Bearer");
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, value);
        }
        response
    }
}
