//! What the examples share: the types, a service that keeps them, and a client that shows what it
//! sends and gets.

use std::error::Error;
use std::process::ExitCode;

pub mod client;
pub mod models;
pub mod print;
pub mod service;
pub mod target;

/// What an example comes to: its value, or why there is none.
pub type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// The exit code of an example; why it failed goes to the standard error.
#[must_use]
pub fn exit(result: Result<()>) -> ExitCode {
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    eprintln!("error: {}", chain(&*error));
    ExitCode::FAILURE
}

/// An error and the errors behind it, in a line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        line = format!("{line}: {cause}");
        source = cause.source();
    }
    line
}
