//! The service of the other examples, alone, until it is interrupted.
//!
//! ```sh
//! cargo run --example interests_service -- --listen 127.0.0.1:8080 --db interests.db
//! ```

use std::future::Future;
use std::io::{Write, stdout};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use odata_examples::Result;
use odata_examples::service::Running;
use tokio::signal;

/// Keeps the interests in people's profiles, until it is interrupted
#[derive(Debug, Parser)]
pub(crate) struct Options {
    /// The address to listen on; port 0 stands for any that is free
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// The database; without, it is in memory
    #[arg(long, value_name = "FILE")]
    pub(crate) db: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    odata_examples::exit(run(&Options::parse(), &mut stdout(), interrupted()).await)
}

pub(crate) async fn run(
    options: &Options,
    output: &mut (dyn Write + Send),
    until: impl Future<Output = Result<()>>,
) -> Result<()> {
    let service = Running::start(options.listen, options.db.as_deref()).await?;
    writeln!(
        output,
        "{}/user/{{userId}}/profile/interests",
        service.url()
    )?;
    output.flush()?;
    until.await?;
    service.stop().await?;
    writeln!(output, "stopped")?;
    Ok(())
}

#[cfg(unix)]
async fn interrupted() -> Result<()> {
    let mut terminated = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    tokio::select! {
        result = signal::ctrl_c() => Ok(result?),
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> Result<()> {
    Ok(signal::ctrl_c().await?)
}
