//! Takes connections and lets go of them. Nobody keeps one open, or the program from ending, by sending half of a request.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tower::ServiceExt as _;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// How long a request may take to say what it asks for, and how long it may fall silent while it sends more.
/// *Assumption:* on the slowest line something comes through in so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long what is being answered may still take when the program is asked to end.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// Answers what comes in until `end` comes; what was asked before that is still answered, if it does not take long.
pub async fn listen<L>(mut listener: L, app: Router, end: impl Future<Output = ()>)
where
    L: Listener<Addr = SocketAddr>,
{
    let app = app.layer(RequestBodyTimeoutLayer::new(PATIENCE));
    let mut server = http1::Builder::new();
    server
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE);
    let open = GracefulShutdown::new();
    let mut end = pin!(end);
    loop {
        let (stream, peer) = tokio::select! {
            it = listener.accept() => it,
            () = end.as_mut() => break,
        };
        let app = app.clone();
        let answer = move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            app.clone().oneshot(request)
        };
        let connection = server.serve_connection(TokioIo::new(stream), service_fn(answer));
        // A connection that breaks off concerns nobody but whoever held it.
        let connection = open.watch(connection);
        tokio::spawn(async move { drop(connection.await) });
    }
    drop(listener);
    drop(tokio::time::timeout(LAST_WORDS, open.shutdown()).await);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::body::Bytes;
    use axum::routing::post;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
    use tokio::sync::{mpsc, oneshot};
    use tokio::time::Instant;

    use super::*;

    /// Connections that are made in memory.
    struct Wires(mpsc::Receiver<DuplexStream>);

    impl Listener for Wires {
        type Io = DuplexStream;
        type Addr = SocketAddr;

        async fn accept(&mut self) -> (DuplexStream, SocketAddr) {
            match self.0.recv().await {
                Some(stream) => (stream, self.local_addr().unwrap()),
                None => std::future::pending().await,
            }
        }

        fn local_addr(&self) -> std::io::Result<SocketAddr> {
            Ok(SocketAddr::from(([127, 0, 0, 1], 5000)))
        }
    }

    /// Sends `said`, which may be half of something; the answer, and how long it took. The program is asked to end at once
    /// where it `ends`.
    async fn send(said: &str, ends: bool) -> (String, Duration) {
        let (wires, taken) = mpsc::channel(1);
        let (ask, end) = oneshot::channel::<()>();
        let app = Router::new().route("/", post(async |_: Bytes| "whole"));
        let serving = tokio::spawn(listen(Wires(taken), app, async { drop(end.await) }));
        let (mut ours, theirs) = tokio::io::duplex(1 << 10);
        wires.send(theirs).await.unwrap();
        ours.write_all(said.as_bytes()).await.unwrap();
        let began = Instant::now();
        if ends {
            // It is read first.
            tokio::time::sleep(Duration::from_millis(1)).await;
            ask.send(()).unwrap();
            serving.await.unwrap();
            return (String::new(), began.elapsed());
        }
        let mut answer = String::new();
        ours.read_to_string(&mut answer).await.unwrap();
        (answer, began.elapsed())
    }

    const HALF_A_BODY: &str = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf";

    #[tokio::test(start_paused = true)]
    async fn a_whole_request_is_answered() {
        let said = "POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 3\r\n\r\nall";
        let (answer, _) = send(said, false).await;
        assert!(answer.ends_with("whole"), "{answer}");
    }

    #[tokio::test(start_paused = true)]
    async fn half_a_request_is_not_waited_for_without_end() {
        for said in ["POST / HTTP/1.1\r\nhost: lo", HALF_A_BODY] {
            let (answer, took) = send(said, false).await;
            assert!(!answer.contains("whole"), "{answer}");
            assert!(took <= PATIENCE + Duration::from_secs(1), "{took:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn half_a_request_does_not_keep_the_program_from_ending() {
        let (_, took) = send(HALF_A_BODY, true).await;
        assert!(took <= LAST_WORDS + Duration::from_secs(1), "{took:?}");
    }
}
