//! One thing that can be asked or done: its address, its words, its shapes, and what answers it. Registering one describes
//! it as well, so that neither can be forgotten.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::call::{self, Call};
use super::error::ApiError;
use crate::web::place::Place;

/// What a token has to allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Reading.
    Read,
    /// Recording.
    Write,
}

/// One thing that can be asked or done.
pub struct Operation {
    /// A name that is unique.
    pub id: &'static str,
    /// The address, after [`super::PATH`].
    pub path: &'static str,
    /// What it is, a sentence.
    pub what: &'static str,
    /// What a token has to allow.
    pub needs: Needs,
    /// Whether what it asks for comes as a body.
    pub has_body: bool,
    /// The shape of what it asks for.
    pub input: fn(&mut SchemaGenerator) -> Schema,
    /// The shape of what it answers.
    pub answer: fn(&mut SchemaGenerator) -> Schema,
    /// What answers it.
    pub route: MethodRouter<Arc<Place>>,
}

/// A way in which something is asked or done.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    needs: Needs,
    has_body: bool,
}

/// A question whose particulars stand in the address.
pub const ASK: Way = Way {
    needs: Needs::Read,
    has_body: false,
};

/// A question whose particulars come as a body.
pub const ASK_WITH_BODY: Way = Way {
    needs: Needs::Read,
    has_body: true,
};

/// An action.
pub const ACT: Way = Way {
    needs: Needs::Write,
    has_body: true,
};

/// Something that can be asked or done in that way, and what answers it.
pub fn operation<I, A, F, Fut>(
    way: Way,
    id: &'static str,
    path: &'static str,
    what: &'static str,
    answer: F,
) -> Operation
where
    I: DeserializeOwned + JsonSchema + Send + 'static,
    A: Serialize + JsonSchema + 'static,
    F: Fn(Call<I>) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<A, ApiError>> + Send + 'static,
{
    let handler = handler(way.needs, answer);
    Operation {
        id,
        path,
        what,
        needs: way.needs,
        has_body: way.has_body,
        input: |generator| I::json_schema(generator),
        answer: |generator| generator.subschema_for::<A>(),
        route: match way.has_body {
            true => post(handler),
            false => get(handler),
        },
    }
}

/// Reads the request, asks, and writes the answer.
fn handler<I, A, F, Fut>(
    needs: Needs,
    answer: F,
) -> impl Fn(State<Arc<Place>>, Request) -> std::pin::Pin<Box<dyn Future<Output = Response> + Send>>
+ Clone
+ Send
+ Sync
+ 'static
where
    I: DeserializeOwned + Send + 'static,
    A: Serialize + 'static,
    F: Fn(Call<I>) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<A, ApiError>> + Send + 'static,
{
    move |State(place): State<Arc<Place>>, request: Request| {
        let answer = answer.clone();
        Box::pin(async move {
            let call = match call::read::<I>(request, place.now(), needs).await {
                Ok(call) => call,
                Err(error) => return error.into_response(),
            };
            match answer(call).await {
                Ok(answer) => Json(answer).into_response(),
                Err(error) => error.into_response(),
            }
        })
    }
}
