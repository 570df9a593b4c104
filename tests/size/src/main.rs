//! Reads an interest and writes it back.

use std::io::Read;

use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, inherits, json};

const NAMESPACE: &str = "test.size";

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract)]
#[cfg_attr(feature = "without", odata(shapes()))]
pub struct ItemFacet {
    #[odata(key, computed)]
    pub id: String,
    pub inference: Option<InferenceData>,
    #[odata(computed)]
    pub created_date_time: Option<DateTimeOffset>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE)]
#[cfg_attr(feature = "without", odata(shapes()))]
pub struct PersonInterest {
    pub categories: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
#[cfg_attr(not(feature = "without"), odata(shapes(create, update)))]
pub struct InferenceData {
    pub confidence_score: Option<f64>,
}

fn main() {
    let mut text = String::new();
    if std::io::stdin().read_to_string(&mut text).is_err() {
        return;
    }
    match json::from_str::<PersonInterest>(&text) {
        Ok(interest) => println!("{}", written(interest)),
        Err(error) => eprintln!("{error}"),
    }
}

#[cfg(not(feature = "used"))]
fn written(interest: PersonInterest) -> String {
    json::to_string(&interest)
}

#[cfg(feature = "used")]
fn written(interest: PersonInterest) -> String {
    let empty = PersonInterestUpdate::new();
    let update = PersonInterestUpdate::between(&interest, &interest.clone());
    if update == empty {
        json::to_string(&PersonInterestCreate::from(interest))
    } else {
        json::to_string(&update)
    }
}
