//! Saves what a line was read to mean, see [`crate::views::quick_line`].

use jiff::Timestamp;

use super::{
    BeginApplication, SentOutcome, begin_application, move_interview, record_competing_offer,
    record_heard, record_interview, record_news, record_promise, record_sent,
};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::shapes::Done;
use crate::views::LineAct;

/// Saves what a line was read to mean.
///
/// # Errors
/// See [`EngineError`]; nothing is changed then.
pub async fn save_line(engine: &Engine, now: Timestamp, act: LineAct) -> Result<Done, EngineError> {
    match act {
        LineAct::Begin { add, interview } => {
            let input = BeginApplication {
                application: add,
                interview,
            };
            begin_application(engine, now, input).await
        }
        LineAct::Interview(input) => record_interview(engine, now, input).await,
        LineAct::Move(input) => move_interview(engine, now, input).await,
        LineAct::Heard(input) => record_heard(engine, now, input).await,
        LineAct::Promise(input) => record_promise(engine, now, input).await,
        LineAct::CompetingOffer(input) => record_competing_offer(engine, now, input).await,
        LineAct::News(input) => record_news(engine, now, input).await,
        LineAct::Sent(input) => match record_sent(engine, now, input).await? {
            SentOutcome::Recorded(done) => Ok(done),
            SentOutcome::Refused(refused) => Err(EngineError::not_now(refused.advice, "")),
        },
    }
}
