//! A PostgreSQL server of our own: from the installed package, in a temporary folder, on a socket there.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, Row as _};

/// What to do where it is missing.
const INSTALL: &str = "PostgreSQL is not installed, and the store's tests need it. Install it without a \
    system cluster:\n  mkdir -p /etc/postgresql-common && \
    echo 'create_main_cluster = false' >> /etc/postgresql-common/createcluster.conf && \
    apt-get install -y postgresql";

pub struct Server {
    folder: PathBuf,
    /// The shell that stops the server and removes its folder when this process ends, however it ends: it
    /// reads from a pipe that only this process holds open.
    _keeper: Child,
}

/// The server, started by the first test that asks.
pub fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(start)
}

impl Server {
    /// The address of a database, for a role.
    pub fn url(&self, role: &str, database: &str) -> String {
        let folder = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://{role}@localhost/{database}?host={folder}")
    }

    /// A new, empty database that belongs to an ordinary role.
    pub async fn database(&self) -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let name = format!(
            "test_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let mut connection = PgConnection::connect(&self.url("postgres", "postgres"))
            .await
            .unwrap();
        let create = format!("CREATE DATABASE {name} OWNER seeker");
        sqlx::query(AssertSqlSafe(create))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        self.url("seeker", &name)
    }
}

/// Where the programs are: the newest of Debian's folders, else wherever `initdb` is on the path.
fn programs() -> PathBuf {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(_, folder)| folder.join("postgres").exists())
        .collect();
    versions.sort();
    if let Some((_, folder)) = versions.pop() {
        return folder;
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
        .expect(INSTALL)
}

/// A command that an ordinary account runs: the server refuses to work for root.
fn as_ordinary(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args([
        "--reuid=postgres",
        "--regid=postgres",
        "--clear-groups",
        "--",
    ]);
    command.arg(program);
    command
}

pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout == b"0\n"
}

fn start() -> Server {
    let programs = programs();
    // A socket's path must be short, so the folder is not below the build's.
    let folder = tempfile::Builder::new()
        .prefix("mw-pg-")
        .tempdir_in("/tmp")
        .unwrap()
        .keep();
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(&folder));
    }
    let data = folder.join("data");
    // Another order than that of code points, so that a test sees where an order was left to the server.
    run(as_ordinary(&programs.join("initdb"))
        .arg("-D")
        .arg(&data)
        .args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=en",
            "--no-sync",
        ]));
    let mut server = as_ordinary(&programs.join("postgres"));
    server.arg("-D").arg(&data).arg("-k").arg(&folder).args([
        "-c",
        "listen_addresses=",
        "-c",
        "fsync=off",
        "-c",
        "max_connections=300",
    ]);
    let mut keeper = Command::new("sh");
    keeper.args([
        "-c",
        "folder=$1; shift; \"$@\" >\"$folder/log\" 2>&1 & server=$!; read -r _; kill -INT $server; \
         wait $server; rm -rf \"$folder\"",
        "keeper",
    ]);
    keeper
        .arg(&folder)
        .arg(server.get_program())
        .args(server.get_args());
    let keeper = keeper.stdin(Stdio::piped()).spawn().unwrap();
    let server = Server {
        folder,
        _keeper: keeper,
    };
    prepare(&server);
    server
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {said}");
}

/// Waits until the server answers, makes the ordinary role, and says loudly which server this is.
fn prepare(server: &Server) {
    let url = server.url("postgres", "postgres");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    // A runtime cannot block within another, and a test that asks for the server may have its own.
    let prepare = move || {
        runtime.block_on(async {
            let start = Instant::now();
            let mut connection = loop {
                match PgConnection::connect(&url).await {
                    Ok(connection) => break connection,
                    Err(error) if start.elapsed() > Duration::from_secs(30) => {
                        panic!("the PostgreSQL server did not start: {error}")
                    }
                    Err(_) => tokio::time::sleep(Duration::from_millis(25)).await,
                }
            };
            sqlx::query("CREATE ROLE seeker LOGIN NOSUPERUSER NOBYPASSRLS")
                .execute(&mut connection)
                .await
                .unwrap();
            let row = sqlx::query("SHOW server_version")
                .fetch_one(&mut connection)
                .await
                .unwrap();
            let version: String = row.get(0);
            // Past the capturing of tests that pass.
            let _ = writeln!(
                std::io::stderr(),
                "the contract runs on PostgreSQL {version}"
            );
        });
    };
    std::thread::spawn(prepare).join().unwrap();
}
