//! Names of every length: keys are compared by the word, and those of more than 32 bytes otherwise.
use odata_core::ODataComplex;
use odata_core::json::{from_str, to_string};

macro_rules! lengths {
    ($($field:ident: $name:literal,)+) => {
        #[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
        #[odata(namespace = "ns", tag = "bare")]
        struct Lengths {
            $(#[odata(rename = $name)] $field: Option<i32>,)+
        }

        const NAMES: &[&str] = &[$($name),+];

        fn values(lengths: &Lengths) -> Vec<Option<i32>> {
            vec![$(lengths.$field),+]
        }
    };
}

lengths! {
    a: "a", b: "bb", c: "ccccc", d: "ddddddd", e: "dddddde", f: "ffffffff", g: "ggggggggg",
    h: "hhhhhhhhhhhhh", i: "iiiiiiiiiiiiii", j: "jjjjjjjjjjjjjjj", k: "kkkkkkkkkkkkkkkk",
    l: "lllllllllllllllllllll", m: "mmmmmmmmmmmmmmmmmmmmmm", n: "nnnnnnnnnnnnnnnnnnnnnnn",
    o: "ooooooooooooooooooooooooooooo", p: "oooooooooooooooooooooooooooop",
    q: "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", r: "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr",
    s: "ssssssssssssssssssssssssssssssss", t: "tttttttttttttttttttttttttttttttttttttttt",
}

/// The place of a name as a value, for those that a condition picks.
fn places(picked: impl Fn(usize) -> bool) -> Vec<Option<i32>> {
    let place = |at| picked(at).then(|| i32::try_from(at).unwrap());
    (0..NAMES.len()).map(place).collect()
}

fn object(members: impl Iterator<Item = String>) -> String {
    // The space keeps a window of bytes behind each key.
    format!("{{{}}}{:40}", members.collect::<Vec<_>>().join(","), "")
}

#[test]
fn of_every_length_are_told_apart() {
    let member = |at: usize| format!("\"{}\":{at}", NAMES[at]);
    let in_order = object((0..NAMES.len()).map(member));
    let backwards = object((0..NAMES.len()).rev().map(member));
    for json in [in_order, backwards] {
        let read: Lengths = from_str(&json).unwrap();
        assert_eq!(values(&read), places(|_| true));
        assert_eq!(from_str::<Lengths>(&to_string(&read)).unwrap(), read);
    }
}

#[test]
fn that_begin_or_end_alike_are_others() {
    for (odd, name) in NAMES.iter().enumerate() {
        // One letter less may be another of the names.
        let shorter = &name[1..];
        if NAMES.contains(&shorter) {
            continue;
        }
        let json = object((0..NAMES.len()).map(|at| {
            if at == odd {
                format!("\"{name}x\":0,\"x{name}\":0,\"{shorter}\":0")
            } else {
                format!("\"{}\":{at}", NAMES[at])
            }
        }));
        let read: Lengths = from_str(&json).unwrap();
        assert_eq!(values(&read), places(|at| at != odd), "{json}");
    }
}
