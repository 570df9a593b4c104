//! Nesting is bounded under every kind of type, and within the bound the stack of a thread suffices:
//! these tests run on threads of two mebibytes, unoptimised.

use std::fmt::Debug;

use odata_core::json::{ErrorKind, ReadValue, Reading};
use odata_core::{Annotated, Collection, DynamicProperties, ODataEntity, Untyped};

use crate::check::refused_as;
use crate::models::{AnyNode, Branch, Everything, KnownNode, Place};

const DEEP: usize = 200_000;

/// A text that nests, by what opens a level and what closes it, and how many levels that adds.
struct Nesting {
    open: &'static str,
    innermost: &'static str,
    close: &'static str,
    levels: usize,
}

const fn nesting(
    open: &'static str,
    innermost: &'static str,
    close: &'static str,
    levels: usize,
) -> Nesting {
    Nesting {
        open,
        innermost,
        close,
        levels,
    }
}

/// Reads as deep as may be, and is refused where it is deeper.
fn bounded<T: for<'a> ReadValue<'a> + Debug>(nesting: &Nesting) {
    let Nesting {
        open,
        innermost,
        close,
        levels,
    } = nesting;
    for depth in [Reading::DEFAULT_DEPTH, Reading::GREATEST_DEPTH] {
        let reading = Reading::client().max_depth(depth);
        let most = (usize::from(depth) - 1) / levels;
        let text = |times: usize| open.repeat(times) + innermost + &close.repeat(times);
        if let Err(error) = reading.from_str::<T>(&text(most)) {
            panic!("{open}: {error}");
        }
        for times in [most + 1, DEEP] {
            let error = refused_as::<T>(reading, &text(times));
            assert_eq!(error.kind(), ErrorKind::Depth, "{open}");
            assert_eq!(
                error.expected(),
                format!("at most {depth} levels of nesting")
            );
        }
        // What is never closed.
        let error = refused_as::<T>(reading, &open.repeat(DEEP));
        assert_eq!(error.kind(), ErrorKind::Depth, "{open}");
    }
}

#[test]
fn complex_values() {
    bounded::<Place>(&nesting(r#"{"city":"","inner":"#, r#"{"city":""}"#, "}", 1));
    bounded::<Place>(&nesting(
        r#"{"inner":"#,
        r#"{"city":""}"#,
        r#","city":""}"#,
        1,
    ));
}

#[test]
fn entities() {
    bounded::<Everything>(&nesting(
        r#"{"id":1,"name":"","parent":"#,
        r#"{"id":1,"name":""}"#,
        "}",
        1,
    ));
    bounded::<Everything>(&nesting(
        r#"{"id":1,"name":"","children":["#,
        r#"{"id":1,"name":""}"#,
        "]}",
        2,
    ));
    bounded::<Annotated<Everything>>(&nesting(
        r#"{"id":1,"@odata.etag":"","name":"","parent":"#,
        r#"{"id":1,"name":""}"#,
        "}",
        1,
    ));
}

#[test]
fn derived_types() {
    let first = nesting(
        r##"{"@odata.type":"#test.branch","id":"","nodes":["##,
        r##"{"@odata.type":"#test.branch","id":""}"##,
        "]}",
        2,
    );
    let late = nesting(
        r#"{"id":"","nodes":["#,
        r#"{"id":""}"#,
        r##"],"@odata.type":"#test.branch"}"##,
        2,
    );
    bounded::<AnyNode>(&first);
    bounded::<KnownNode>(&first);
    bounded::<Branch>(&first);
    bounded::<AnyNode>(&late);
    bounded::<Branch>(&late);
    bounded::<AnyNode>(&nesting(r#"{"id":"","nodes":["#, r#"{"id":""}"#, "]}", 2));
}

#[test]
fn collections() {
    let nested = nesting(
        r#"{"id":1,"name":"","children":["#,
        r#"{"id":1,"name":""}"#,
        "]}",
        2,
    );
    bounded_within::<Collection<Everything>>(r#"{"value":["#, &nested, "]}");
    bounded_within::<Collection<Annotated<Everything>>>(r#"{"value":["#, &nested, "]}");
}

/// What a type keeps without knowing it, and what it passes over.
#[test]
fn values_of_no_type() {
    for (open, close, levels) in [("[", "]", 1), (r#"{"a":"#, "}", 1), (r#"[{"a":"#, "}]", 2)] {
        let nested = nesting(open, "1", close, levels);
        bounded_within::<Untyped>("", &nested, "");
        bounded_within::<Everything>(r#"{"id":1,"name":"","any":"#, &nested, "}");
        bounded_within::<Everything>(r#"{"id":1,"name":"","unheard":"#, &nested, "}");
        bounded_within::<Everything>(r#"{"id":1,"name":"","@un.heard":"#, &nested, "}");
        bounded_within::<Branch>(r#"{"id":"","unheard":"#, &nested, "}");
        bounded_within::<Branch>(r#"{"id":"","@un.heard":"#, &nested, "}");
        bounded_within::<AnyNode>(r#"{"id":"","unheard":"#, &nested, "}");
        bounded_within::<Annotated<Branch>>(r#"{"id":"","unheard":"#, &nested, "}");
    }
}

fn bounded_within<T: for<'a> ReadValue<'a> + Debug>(before: &str, nesting: &Nesting, after: &str) {
    let innermost = usize::from(nesting.innermost.starts_with('{'));
    let around = before.matches(['{', '[']).count() + innermost;
    for depth in [Reading::DEFAULT_DEPTH, Reading::GREATEST_DEPTH] {
        let reading = Reading::client().max_depth(depth);
        let most = (usize::from(depth) - around) / nesting.levels;
        let text = |times: usize| {
            [
                before,
                &nesting.open.repeat(times),
                nesting.innermost,
                &nesting.close.repeat(times),
                after,
            ]
            .concat()
        };
        if let Err(error) = reading.from_str::<T>(&text(most)) {
            panic!("{before} {}: {error}", nesting.open);
        }
        for times in [most + 1, DEEP] {
            let error = refused_as::<T>(reading, &text(times));
            assert_eq!(error.kind(), ErrorKind::Depth, "{before} {}", nesting.open);
        }
    }
}

/// As wide as the widest entities are, each property with room of its own on the stack.
macro_rules! wide {
    ($($property:ident)*) => {
        #[derive(Clone, Debug, PartialEq, ODataEntity)]
        #[odata(namespace = "test", open)]
        struct Wide {
            #[odata(key)]
            id: String,
            $($property: Option<Place>,)*
            #[odata(navigation)]
            parent: Option<Box<Wide>>,
            #[odata(navigation)]
            children: Vec<Wide>,
            #[odata(dynamic)]
            more: DynamicProperties,
        }
    };
}

wide! {
    p00 p01 p02 p03 p04 p05 p06 p07 p08 p09 p10 p11 p12 p13 p14 p15 p16 p17 p18 p19
    p20 p21 p22 p23 p24 p25 p26 p27 p28 p29 p30 p31 p32 p33 p34 p35 p36 p37 p38 p39
}

#[test]
fn wide_types() {
    assert!(size_of::<Wide>() > 40 * size_of::<Option<Place>>());
    bounded::<Wide>(&nesting(r#"{"id":"","parent":"#, r#"{"id":""}"#, "}", 1));
    bounded::<Wide>(&nesting(
        r#"{"id":"","children":["#,
        r#"{"id":""}"#,
        "]}",
        2,
    ));
    bounded::<WideUpdate>(&nesting(r#"{"id":"","parent":"#, r#"{"id":""}"#, "}", 1));
    bounded::<WideCreate>(&nesting(
        r#"{"id":"","children":["#,
        r#"{"id":""}"#,
        "]}",
        2,
    ));
}

#[test]
fn through_serde_the_bound_is_the_same() {
    let nested = |times: usize| "[".repeat(times) + &"]".repeat(times);
    for (around, levels) in [
        (r#"{"id":1,"name":"","any":"#, 127),
        (r#"{"id":1,"name":"","new":"#, 127),
    ] {
        let most = [around, &nested(levels), "}"].concat();
        let read = serde_json::from_str::<Everything>(&most).unwrap();
        assert!(
            serde_json::to_string(&read)
                .unwrap()
                .contains(&nested(levels))
        );
        let deeper = [around, &nested(levels + 1), "}"].concat();
        let error = serde_json::from_str::<Everything>(&deeper)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("expected at most 128 levels of nesting, found one more"),
            "{error}"
        );
        let deep = [around, &nested(DEEP), "}"].concat();
        let error = serde_json::from_str::<Everything>(&deep)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("expected at most 128 levels of nesting, found one more"),
            "{error}"
        );
    }
    // As a tree, one level deeper than is read; serde_json itself reads no such tree.
    let mut tree = serde_json::json!([]);
    for _ in 0..127 {
        tree = serde_json::json!([tree]);
    }
    let tree = serde_json::json!({"id": 1, "name": "", "any": tree});
    let error = serde_json::from_value::<Everything>(tree)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("any[0][0]"), "{error}");
    assert!(
        error.ends_with("expected at most 128 levels of nesting, found one more"),
        "{error}"
    );
}

odata_tests::laws! {
    wide_of_laws: Wide { create WideCreate, update WideUpdate, split WideCreate, }
}
