//! Names of every length around the number of bytes that is compared and copied at once.
use odata_core::{ODataComplex, json};

macro_rules! lengths {
    ($($field:ident = $name:literal,)+) => {
        #[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
        #[odata(namespace = "Test")]
        struct Lengths {
            $(#[odata(rename = $name)] $field: Option<String>,)+
        }

        const NAMES: &[&str] = &[$($name),+];

        fn filled() -> Lengths {
            Lengths { $($field: Some($name.into()),)+ }
        }
    };
}

lengths! {
    a = "n",
    b = "name",
    c = "names",
    d = "name_of_1",
    e = "name_of_ten",
    f = "name_of_12_b",
    g = "name_of_13_by",
    h = "name_of_twenty_bytes",
    i = "name_of_twenty_one_by",
    j = "name_of_twenty_seven_bytes_",
    k = "name_of_twenty_eight_bytes__",
    l = "name_of_twenty_nine_bytes____",
    m = "name_of_thirty_three_bytes_______",
    n = "name_that_is_longer_than_any_window_and_than_the_name_before_it_by_far",
    o = "straße_mit_ümläuten_",
    p = "straße_mit_ümläuten_und_mehr",
}

#[test]
fn are_written_and_read_whole() {
    let pairs: Vec<String> = NAMES
        .iter()
        .map(|name| format!("\"{name}\":\"{name}\""))
        .collect();
    let tag = "\"@odata.type\":\"#Test.lengths\"";
    let text = format!("{{{tag},{}}}", pairs.join(","));
    assert_eq!(json::to_string(&filled()), text);
    assert_eq!(json::from_str::<Lengths>(&text).unwrap(), filled());
    let reversed: Vec<&str> = pairs.iter().rev().map(String::as_str).collect();
    let text = format!("{{{},{tag}}}", reversed.join(", "));
    assert_eq!(json::from_str::<Lengths>(&text).unwrap(), filled());
}

#[test]
fn prefixes_of_names_are_other_names() {
    for name in NAMES {
        for cut in (1..name.len()).filter(|cut| name.is_char_boundary(*cut)) {
            let prefix = &name[..cut];
            if NAMES.contains(&prefix) {
                continue;
            }
            let text = format!("{{\"{prefix}\":7,\"{name}_\":7}}");
            assert_eq!(
                json::from_str::<Lengths>(&text).unwrap(),
                Lengths::default()
            );
        }
    }
}
