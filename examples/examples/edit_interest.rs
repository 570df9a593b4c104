//! Changes two properties of an interest: the request says what changed, and nothing else.
//!
//! ```sh
//! cargo run --example edit_interest
//! cargo run --example edit_interest -- --url https://service.example/beta --token "$TOKEN" --user adele@example.com --id ID
//! ```
//!
//! The first starts a service of its own. Both print the requests and the responses.

use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::Parser;
use odata_examples::Result;
use odata_examples::client::{Answer, Client};
use odata_examples::models::{PersonInterest, PersonInterestCreate, PersonInterestUpdate};
use odata_examples::target::Target;
use reqwest::header::IF_MATCH;
use reqwest::{Method, StatusCode};

/// Changes two properties of an interest in a person's profile
#[derive(Debug, Parser)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) target: Target,
    /// The interest to change; without, one is created first
    #[arg(long)]
    pub(crate) id: Option<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    odata_examples::exit(run(&Options::parse(), &mut stdout()).await)
}

pub(crate) async fn run(options: &Options, output: &mut (dyn Write + Send)) -> Result<()> {
    let id = options.id.as_deref();
    options
        .target
        .with_client(output, async |client, user| edit(client, user, id).await)
        .await
}

async fn edit(mut client: Client<'_>, user: &str, id: Option<&str>) -> Result<()> {
    let interests = ["user", user, "profile", "interests"];
    let id = match id {
        Some(id) => id.to_owned(),
        None => create(&mut client, &interests).await?,
    };
    let interest = [&interests[..], &[&id]].concat();

    let answer = get(&mut client, &interest).await?;
    let old: PersonInterest = answer.read()?;
    let etag = answer
        .etag()
        .ok_or("the service gives no ETag to name in the update")?;

    let mut new = old.clone();
    new.categories.push("Rust".into());
    new.description = None;
    let update = PersonInterestUpdate::between(&old, &new);

    let changed = patch(&mut client, &interest, &etag, &update).await?;
    changed.check()?;

    client.say("The same once more: the ETag is that of a version that is gone.\n")?;
    let refused = patch(&mut client, &interest, &etag, &update).await?;
    if refused.status() != StatusCode::PRECONDITION_FAILED {
        return Err(format!("expected 412 for a stale ETag, found {}", refused.status()).into());
    }

    let read: PersonInterest = get(&mut client, &interest).await?.read()?;
    client.say(&format!("{read:#?}"))
}

async fn create(client: &mut Client<'_>, interests: &[&str]) -> Result<String> {
    let mut new = PersonInterestCreate::new();
    new.categories = vec!["personal".into()];
    new.display_name = Some("Chess".into());
    new.description = Some("A game for two".into());
    let request = client.request(Method::POST, interests).json(&new);
    let created: PersonInterest = client.send(request).await?.read()?;
    Ok(created.id.clone())
}

async fn get(client: &mut Client<'_>, interest: &[&str]) -> Result<Answer> {
    let request = client.request(Method::GET, interest);
    client.send(request).await
}

async fn patch(
    client: &mut Client<'_>,
    interest: &[&str],
    etag: &str,
    update: &PersonInterestUpdate,
) -> Result<Answer> {
    let request = client
        .request(Method::PATCH, interest)
        .header(IF_MATCH, etag)
        .json(update);
    client.send(request).await
}
