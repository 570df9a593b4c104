use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::{Store, router};
use crate::Result;

/// How long requests that are under way may take when the service stops.
const GRACE: Duration = Duration::from_secs(5);

/// A service that runs.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// Starts the service; port 0 stands for any that is free. The interests are kept in a file, or in
    /// memory while the service runs.
    ///
    /// # Errors
    ///
    /// Where the address cannot be listened on, or the file is no database.
    pub async fn start(listen: SocketAddr, db: Option<&Path>) -> Result<Self> {
        let store = Store::open(db).map_err(|error| match db {
            Some(file) => format!("{}: {error}", file.display()),
            None => error.to_string(),
        })?;
        let listener = TcpListener::bind(listen)
            .await
            .map_err(|error| format!("{listen}: {error}"))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let serve = axum::serve(listener, router(store)).with_graceful_shutdown(async {
            // A dropped sender stops the service as well.
            let _ = stopped.await;
        });
        Ok(Self {
            address,
            stop,
            task: tokio::spawn(serve.into_future()),
        })
    }

    /// Where the service listens.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Stops the service once the requests that are under way are answered, or after some seconds.
    ///
    /// # Errors
    ///
    /// Where the service had failed.
    pub async fn stop(self) -> Result<()> {
        drop(self.stop);
        match tokio::time::timeout(GRACE, self.task).await {
            Ok(ended) => Ok(ended??),
            Err(_) => Ok(()),
        }
    }
}
