//! Hands requests to pages.

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::get;
use jiff::Timestamp;
use meanwhile_core::time::Zone;
use meanwhile_engine::Engine;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

use super::gate::{self, Gate, Reach};
use super::guard::{self, Hosts};
use super::place::{Clock, Place};
use super::{api, assets, error, listen, page, upload_folder};

/// How the pages are served.
pub struct Options {
    /// The seeker's own records.
    pub engine: Engine,
    /// Where the seeker is until they say otherwise.
    pub home: Zone,
    /// The moment to take for the present, from which time goes on.
    pub now: Option<Timestamp>,
    /// Names by which the server may be called besides loopback ones.
    pub hosts: Hosts,
    /// Who is asked before anything is shown.
    pub reach: Reach,
}

/// Serves the pages on a bound port until `end` comes.
pub async fn serve(
    listener: TcpListener,
    options: Options,
    end: impl Future<Output = ()> + Send + 'static,
) {
    if let Some(records) = options.engine.store().file() {
        // What cannot be removed now lies where nobody else can look, and is tried again at the next start.
        drop(upload_folder::sweep(records));
    }
    let (app, own) = app(options);
    listen::listen(listener, app, end).await;
    // The files of uploads go, also where a connection still holds on to what it asked.
    own.imports.clear();
}

/// Everything that is served, and the seeker's own records in it.
pub fn app(options: Options) -> (Router, Arc<Place>) {
    let clock = Clock::new(options.now);
    let own = Arc::new(Place::own(
        options.engine,
        options.home,
        clock,
        options.reach,
    ));
    let demo = Arc::new(Place::demo(options.home, clock));
    let gate = Arc::new(Gate::new(Arc::clone(&own)));
    let pages = Router::new()
        .route("/assets/{version}/{name}", get(assets::get))
        .route("/favicon.ico", get(assets::icon))
        .route("/manifest.webmanifest", get(assets::manifest))
        .merge(sign_in(&gate))
        .route(
            "/feed/{name}",
            get(page::feed::get).with_state(Arc::clone(&own)),
        )
        .nest("/demo/api/v1", api::routes(&demo, &gate))
        .nest("/api/v1", api::routes(&own, &gate))
        .route("/demo/", get(|| async { Redirect::permanent("/demo") }))
        .nest("/demo", of_place(demo))
        .merge(of_place(Arc::clone(&own)))
        .layer(from_fn_with_state(gate, gate::ask));
    (guarded(pages, options.hosts), own)
}

/// What every request and every answer keeps to, also the answer that a panic leaves.
fn guarded(pages: Router, hosts: Hosts) -> Router {
    pages
        .layer(from_fn(guard::to_the_end))
        .layer(CompressionLayer::new())
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(hosts, guard::host))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(guard::headers))
}

/// The page that is shown to whoever is not known yet.
fn sign_in(gate: &Arc<Gate>) -> Router {
    Router::new()
        .route(
            "/sign-in",
            get(page::sign_in::page).post(page::sign_in::enter),
        )
        .layer(from_fn(error::dress_bare))
        .with_state(Arc::clone(gate))
}

/// The pages of one set of records.
fn of_place(place: Arc<Place>) -> Router {
    page::routes()
        .fallback(page::none)
        .method_not_allowed_fallback(page::not_so)
        .layer(from_fn_with_state(Arc::clone(&place), error::dress))
        .with_state(place)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::body::Body;
    use axum::http::{Request, StatusCode, header};
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn what_a_panic_leaves_is_kept_out_of_caches_and_frames_too() {
        async fn fail() -> StatusCode {
            panic!("so that there is one")
        }
        let app = guarded(Router::new().route("/", get(fail)), Hosts::default());
        let request = Request::get("/").header(header::HOST, "localhost");
        let request = request.body(Body::empty()).unwrap();
        let reply = app.oneshot(request).await.unwrap();
        assert_eq!(reply.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(reply.headers()[header::CACHE_CONTROL], "no-store");
        assert!(
            reply
                .headers()
                .contains_key(header::CONTENT_SECURITY_POLICY)
        );
    }
}
