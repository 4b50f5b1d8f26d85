//! Connecting to a PostgreSQL server: what its address says, and a pool that gives up after a bounded wait.
//!
//! Must not let user or password into a [`Site`], whose name stands in messages; creates no table.

use std::str::FromStr as _;

use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};

use crate::conn::Pool;
use crate::error::StoreError;
use crate::failure::{Site, failure};
use crate::store::OpenOptions;

/// The server and database of a URL, without user and password.
pub(crate) fn site(
    url: &str,
    options: &OpenOptions,
) -> Result<(Site, PgConnectOptions), StoreError> {
    let connect = PgConnectOptions::from_str(url).map_err(|error| StoreError::CannotOpen {
        site: "the PostgreSQL address".to_owned(),
        cause: error.to_string(),
    })?;
    let host = match connect.get_socket() {
        Some(socket) => socket.display().to_string(),
        None => format!("{}:{}", connect.get_host(), connect.get_port()),
    };
    let database = connect.get_database().unwrap_or("the default database");
    let site = Site {
        name: format!("{host}/{database}"),
        file: None,
        server: true,
        busy_timeout: options.busy_timeout,
    };
    Ok((site, connect))
}

/// Connections to the server.
pub(crate) async fn open(
    connect: PgConnectOptions,
    site: &Site,
    options: &OpenOptions,
) -> Result<Pool, StoreError> {
    let wait = format!("{}ms", options.busy_timeout.as_millis());
    let connect = connect
        .application_name("meanwhile")
        .options([("lock_timeout", wait.as_str())]);
    // A pool goes on trying until its time is up; a server that is not there is better said at once.
    let first = PgConnection::connect_with(&connect).await;
    let first = first.map_err(|error| match failure(site, &error) {
        StoreError::Unreachable { site, cause } => StoreError::NotReached { site, cause },
        other => other,
    })?;
    first.close().await.map_err(|error| failure(site, &error))?;
    let pool = PgPoolOptions::new()
        .max_connections(options.max_connections.max(1))
        .acquire_timeout(options.busy_timeout + std::time::Duration::from_secs(5))
        .connect_with(connect)
        .await
        .map_err(|error| failure(site, &error))?;
    Ok(Pool::Postgres(pool))
}
