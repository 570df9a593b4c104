//! The service that an example talks to: its own, or another.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::Args;
use uuid::Uuid;

use crate::Result;
use crate::client::{Client, Token};
use crate::service::Running;

/// Which service that is, on the command line.
#[derive(Args, Clone, Debug)]
pub struct Target {
    /// Talk to the service at this URL instead of one that the example starts
    #[arg(long, requires = "token", conflicts_with = "db")]
    pub url: Option<String>,
    /// The token that says who you are, for `Authorization: Bearer …`
    #[arg(
        long,
        env = "ODATA_TOKEN",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub token: Option<Token>,
    /// The user whose profile it is
    #[arg(long, default_value = "3e2bd4a0-8c3f-4f0b-9d5e-6a7c1f2b9e10")]
    pub user: String,
    /// The database of the service that the example starts; without, it is in memory
    #[arg(long, value_name = "FILE")]
    pub db: Option<PathBuf>,
}

impl Target {
    /// Starts a service, unless there is a URL, and does `work` with a client of it.
    ///
    /// # Errors
    ///
    /// Where the service does not start, and where `work` fails.
    pub async fn with_client(
        &self,
        output: &mut (dyn Write + Send),
        work: impl AsyncFnOnce(Client<'_>, &str) -> Result<()>,
    ) -> Result<()> {
        let token = self
            .token
            .clone()
            .unwrap_or_else(|| Uuid::new_v4().to_string().into());
        if let Some(url) = &self.url {
            return work(Client::new(url, token, output)?, &self.user).await;
        }
        let free_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let service = Running::start(free_port, self.db.as_deref()).await?;
        let done = work(Client::new(&service.url(), token, output)?, &self.user).await;
        service.stop().await?;
        done
    }
}
