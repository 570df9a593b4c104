use std::borrow::Cow;

use odata_core::{
    Annotations, Binary, Date, DateTimeOffset, Decimal, Derived, Duration, DynamicProperties, Guid,
    ODataComplex, ODataEntity, ODataEnum, TimeOfDay, Untyped, inherits,
};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", open)]
pub struct Everything {
    #[odata(key, computed)]
    pub id: i64,
    #[odata(alias = "m")]
    pub n: String,
    pub binary: Option<Binary>,
    pub boolean: Option<bool>,
    pub byte: Option<u8>,
    pub s_byte: Option<i8>,
    pub int16: Option<i16>,
    pub int32: Option<i32>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    pub decimal: Option<Decimal>,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub at: Option<DateTimeOffset>,
    pub duration: Option<Duration>,
    pub guid: Option<Guid>,
    pub level: Option<Level>,
    pub closed: Option<Closed>,
    pub texts: Vec<Option<String>>,
    pub doubles: Option<Vec<f64>>,
    pub part: Option<Part>,
    pub parts: Vec<Part>,
    pub any: Option<Untyped>,
    #[odata(navigation)]
    pub up: Option<Box<Everything>>,
    #[odata(navigation)]
    pub nodes: Vec<AnyNode>,
    #[odata(dynamic)]
    pub more: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "f", ignore_case)]
pub enum Level {
    A,
    #[odata(value = 4)]
    B,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "f")]
pub enum Closed {
    X,
    Y,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "f", deny_unknown)]
pub struct Part {
    pub x: i32,
    #[odata(default = vec![7])]
    pub d: Vec<u8>,
    pub p: Option<Box<Part>>,
    #[odata(annotations)]
    pub annotations: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", abstract, shapes())]
pub struct Node {
    #[odata(key)]
    pub id: String,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", shapes())]
pub struct Branch {
    #[odata(navigation)]
    pub nodes: Vec<AnyNode>,
    #[odata(navigation)]
    pub known: Option<Vec<Known>>,
}

#[inherits(Branch)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", shapes(), alias = "old.leaf")]
pub struct Leaf {
    pub x: Option<f32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub enum AnyNode {
    Branch(Branch),
    Leaf(Leaf),
    #[odata(other)]
    Other(Derived<Node>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub enum Known {
    Branch(Branch),
    Leaf(Leaf),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", keyless, shapes())]
pub struct Text<'a> {
    pub x: Option<&'a str>,
    pub y: Vec<Cow<'a, str>>,
}
