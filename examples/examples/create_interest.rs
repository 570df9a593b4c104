//! Creates an interest in a person's profile, and reads it back.
//!
//! ```sh
//! cargo run --example create_interest
//! cargo run --example create_interest -- --url https://service.example/beta --token "$TOKEN" --user adele@example.com
//! ```
//!
//! The first starts a service of its own. Both print the requests and the responses.

use std::io::{Write, stdout};
use std::process::ExitCode;

use clap::Parser;
use odata_examples::Result;
use odata_examples::client::Client;
use odata_examples::models::{
    AllowedAudiences, Identity, IdentitySet, InferenceData, PersonInterest, PersonInterestCreate,
};
use odata_examples::target::Target;
use reqwest::Method;

/// Creates an interest in a person's profile, and reads it back
#[derive(Debug, Parser)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) target: Target,
}

#[tokio::main]
async fn main() -> ExitCode {
    odata_examples::exit(run(&Options::parse(), &mut stdout()).await)
}

pub(crate) async fn run(options: &Options, output: &mut (dyn Write + Send)) -> Result<()> {
    options.target.with_client(output, create).await
}

async fn create(mut client: Client<'_>, user: &str) -> Result<()> {
    let interests = ["user", user, "profile", "interests"];
    let request = client
        .request(Method::POST, &interests)
        .json(&new_interest());
    let created: PersonInterest = client.send(request).await?.read()?;

    let interest = [&interests[..], &[&created.id]].concat();
    let request = client.request(Method::GET, &interest);
    let read: PersonInterest = client.send(request).await?.read()?;
    client.say(&format!("{read:#?}"))
}

fn new_interest() -> PersonInterestCreate {
    let mut new = PersonInterestCreate::new();
    new.allowed_audiences = Some(AllowedAudiences::Organization);
    new.inference = Some(InferenceData {
        confidence_score: Some(0.875),
        user_has_verified_accuracy: Some(true),
    });
    new.created_by = Some(IdentitySet {
        application: Some(Identity {
            display_name: Some("Display Name value".into()),
            id: Some("Id value".into()),
        }),
        device: Some(Identity::default()),
        user: Some(Identity::default()),
    });
    new.categories = vec!["Categories value".into()];
    new.description = Some("Description value".into());
    new.display_name = Some("Display Name value".into());
    new.web_url = Some("https://example.com/webUrl/".into());
    new
}
