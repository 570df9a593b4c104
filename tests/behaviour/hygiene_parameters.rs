//! Parameters and constants of the user's, with any names.

use odata_core::json::{from_str, to_string};
use odata_core::{Date, ODataComplex};

/// A parameter that is named like a primitive type is the parameter.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Period<Date, Duration> {
    from: Option<Date>,
    holidays: Vec<Date>,
    #[odata(computed)]
    lasts: Option<Duration>,
}

#[test]
fn parameters_are_named_like_primitive_types() {
    let text = r#"{"from":"2026-11-26","holidays":["2026-12-25"],"lasts":31}"#;
    let period: Period<Date, i32> = from_str(text).unwrap();
    assert_eq!(period.lasts, Some(31));
    let named: Period<String, bool> = from_str(r#"{"from":"today"}"#).unwrap();
    assert_eq!(named.from.as_deref(), Some("today"));
    let mut new = PeriodCreate::<i64>::new();
    new.holidays = vec![1];
    assert!(to_string(&new).ends_with(r#""holidays":[1]}"#));
}

/// What names a constant parameter is no type of a module's constants; and a type that is named like one of the
/// standard library is told from it by its path.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Cell<const SIZE: usize> {
    value: i32,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Table<const SIZE: usize> {
    first: self::Cell<SIZE>,
    others: Vec<self::Cell<SIZE>>,
}

#[test]
fn values_name_constant_parameters() {
    let text = r#"{"first":{"value":1},"others":[{"value":2}]}"#;
    let table: Table<3> = from_str(text).unwrap();
    assert_eq!((table.first.value, table.others[0].value), (1, 2));
}

/// Generic types of a parameter, within each other and within themselves.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Tree<T> {
    value: Option<T>,
    branches: Vec<Tree<T>>,
    first: Option<Box<Tree<T>>>,
    fruits: Option<Basket<T>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Basket<T> {
    all: Vec<T>,
}

#[test]
fn generic_types_hold_generic_types() {
    let text = r#"{"branches":[{"value":"leaf"}],"fruits":{"all":["apple"]}}"#;
    let tree: Tree<String> = from_str(text).unwrap();
    assert_eq!(tree.branches[0].value.as_deref(), Some("leaf"));
    assert_eq!(tree.fruits.unwrap().all, ["apple"]);
}

/// The user's constants go before those of traits, where no trait is named.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Colour {
    name: Option<String>,
    tones: Vec<Basket<i32>>,
}

impl Colour {
    const ALL: &[&str] = &["red", "blue"];
    const OWN: bool = true;
    const INDEX: &str = "a";
    const INHERITED: bool = false;
    const VALUES: [u8; 2] = [1, 2];
    const DESCRIPTION: &str = "a colour";
}

#[test]
fn constants_are_the_users() {
    let colour: Colour = from_str(r#"{"name":"red"}"#).unwrap();
    assert_eq!(colour.name.as_deref(), Some(Colour::ALL[0]));
    let texts = [Colour::INDEX, Colour::DESCRIPTION];
    let answers = [Colour::OWN, Colour::INHERITED];
    assert_eq!(
        (texts, answers, Colour::VALUES),
        (["a", "a colour"], [true, false], [1, 2])
    );
}

mod laws {
    use super::{Period, PeriodCreate, PeriodUpdate};

    odata_tests::laws! {
        period: Period<i64, String> { create PeriodCreate<i64>, update PeriodUpdate<i64>, }
    }
}

/// What names the lifetime of a parameter's values is no lifetime of what the derives make beside.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Labelled<'a, 'b: 'a, T: 'a, U>
where
    U: Clone + 'b,
{
    label: Option<&'a str>,
    long: Option<&'b str>,
    value: Option<T>,
    others: Vec<U>,
}

#[test]
fn parameters_outlive_lifetimes() {
    let text = r#"{"label":"a","value":1,"others":["b"]}"#;
    let labelled: Labelled<'_, '_, i32, String> = from_str(text).unwrap();
    assert_eq!((labelled.label, labelled.value), (Some("a"), Some(1)));
    assert_eq!(
        (labelled.long, labelled.others),
        (None, vec!["b".to_owned()])
    );
}
