//! One type of every kind that the companions know of.

use odata_core::{
    Date, DateTimeOffset, Derived, DynamicProperties, ODataComplex, ODataEntity, ODataEnum,
    WriteOnly, inherits,
};

pub const NS: &str = "test.shapes";

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = NS)]
pub enum Level {
    Low,
    High,
    #[odata(other)]
    Other(String),
}

/// Where something is, with what only the server knows.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
pub struct Address {
    pub city: Option<String>,
    pub lines: Vec<String>,
    pub height: Option<f64>,
    pub geo: Option<Geo>,
    #[odata(computed)]
    pub verified: Option<bool>,
    #[odata(immutable)]
    pub country: Option<String>,
}

/// A complex type within another one.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
pub struct Geo {
    pub lat: Option<f64>,
    pub long: Option<f64>,
    #[odata(computed)]
    pub zone: Option<String>,
}

/// A complex type that is sent without what the server assigns, and replaced as a whole.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
pub struct Money {
    pub amount: f64,
    pub currency: Option<String>,
    #[odata(computed)]
    pub in_euro: Option<f64>,
}

/// A complex type that stands as it is.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
pub struct Name {
    pub first: Option<String>,
    pub last: Option<String>,
}

/// A complex type that derives from another one, and holds itself.
#[inherits(Name)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
pub struct Title {
    pub title: Option<String>,
    pub former: Vec<Title>,
}

/// What has an id.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(create, update, assigned, partial))]
pub struct Thing {
    /// The id, which the server gives.
    ///
    /// It never changes.
    #[odata(key, computed)]
    pub id: String,
    #[odata(computed)]
    pub created: Option<DateTimeOffset>,
}

/// Somebody who works here.
#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, open, shapes(create, update, assigned, partial))]
pub struct Employee {
    /// The name to be shown.
    #[odata(alias = "label")]
    pub display_name: String,
    pub nickname: Option<String>,
    #[odata(immutable)]
    pub hired: Option<Date>,
    #[odata(read_only)]
    pub rating: Option<f64>,
    #[odata(computed_default)]
    pub level: Option<Level>,
    #[odata(computed_default)]
    pub shift: i32,
    #[odata(computed_default)]
    pub home: Option<Address>,
    #[odata(computed_default)]
    pub offices: Vec<Address>,
    #[odata(computed_default)]
    pub salary: Option<Money>,
    pub title: Option<Title>,
    pub tags: Vec<String>,
    #[odata(default = 40.0)]
    pub hours: f64,
    #[odata(write_only)]
    pub password: WriteOnly<Option<String>>,
    #[odata(navigation)]
    pub manager: Option<Box<Employee>>,
    #[odata(navigation)]
    pub reports: Vec<Employee>,
    #[odata(navigation)]
    pub owns: Option<Vec<AnyThing>>,
    #[odata(navigation, read_only)]
    pub auditor: Option<Box<Employee>>,
    #[odata(navigation)]
    pub place: Option<Box<Thing>>,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

/// Somebody who works here for a time: nothing that the server assigns is added.
#[inherits(Employee)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
pub struct Temp {
    pub until: Option<Date>,
}

/// Something that is no person.
#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Device {
    pub serial: i64,
    pub model: Option<String>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Thing)]
pub enum AnyThing {
    Employee(Box<Employee>),
    Temp(Box<Temp>),
    Device(Device),
    #[odata(other)]
    Other(Derived<Thing>),
}
