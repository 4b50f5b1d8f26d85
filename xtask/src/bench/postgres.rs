//! A PostgreSQL server for one benchmark: from the installed package, in a folder of its own, reachable
//! only through a socket there. Ends with the benchmark.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::process;

/// How long a server may take to start. Assumption: ten times what a slow disk needs.
const START_S_MAX: u64 = 60;

/// A running server.
pub(super) struct Server {
    folder: PathBuf,
    process: Child,
}

impl Server {
    /// Makes a cluster and starts its server.
    pub(super) fn start() -> Result<Self, Failure> {
        let programs = programs()?;
        // The path of a socket must be short, so the folder is not below the target folder.
        let name = format!("meanwhile-bench-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).map_err(|cause| Failure::io(folder.display(), &cause))?;
        if is_root() {
            process::run(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        let mut make = as_ordinary(&programs.join("initdb"));
        make.arg("--pgdata").arg(&data);
        make.args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
        ]);
        process::capture(&mut make)?;
        let mut serve = as_ordinary(&programs.join("postgres"));
        serve.arg("-D").arg(&data).arg("-k").arg(&folder);
        serve.args(["-c", "listen_addresses="]);
        serve
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let process = serve
            .spawn()
            .map_err(|cause| Failure::io("the PostgreSQL server", &cause))?;
        let server = Self { folder, process };
        server.wait(&programs.join("pg_isready"))?;
        Ok(server)
    }

    /// The address of its only database.
    pub(super) fn url(&self) -> String {
        let folder = self.folder.display().to_string().replace('/', "%2F");
        format!("postgres://postgres@localhost/postgres?host={folder}")
    }

    fn wait(&self, is_ready: &Path) -> Result<(), Failure> {
        let began = Instant::now();
        let limit = Duration::from_secs(START_S_MAX);
        while !process::succeeds(Command::new(is_ready).arg("--host").arg(&self.folder)) {
            if began.elapsed() > limit {
                return Err(Failure::new("The PostgreSQL server did not start."));
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Server {
    /// Nothing in it is kept, so it may be ended as abruptly as a process can be.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder of the server's programs: that of the newest version in Debian's place, else one of the
/// search path.
fn programs() -> Result<PathBuf, Failure> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let newest = versions
        .flatten()
        .filter_map(|entry| {
            Some((
                entry.file_name().to_str()?.parse::<u32>().ok()?,
                entry.path(),
            ))
        })
        .max()
        .map(|(_, folder)| folder.join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest
        .into_iter()
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
        .ok_or_else(|| {
            Failure::new("PostgreSQL is not installed, and this measures it too.")
                .hint("`cargo xtask test` installs what is needed.")
        })
}

/// A command under an ordinary account: the server refuses to run as root.
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

fn is_root() -> bool {
    process::capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
