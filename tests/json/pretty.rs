//! The indented form, byte for byte as serde_json has it.

use odata_core::Untyped;
use odata_core::json::{self, Format};
use serde_json::Value;

#[test]
fn is_serde_jsons() {
    for text in [
        "null",
        r#""""#,
        r#""a\"b\\""#,
        r#""\\\"{[,:]}\\""#,
        "[]",
        "{}",
        "[[]]",
        r#"{"":{}}"#,
        r#"{"a":[],"b":{},"c":[{}],"d":[[],[]]}"#,
        r#"[1,[2,[3,{"four":[5]}]],"{","}","[","]",",",":"]"#,
        r#"{"[\\":"]\\","{\"":"}\""}"#,
    ] {
        let theirs: Value = serde_json::from_str(text).unwrap();
        let ours: Untyped = json::from_str(text).unwrap();
        let expected = serde_json::to_string_pretty(&theirs).unwrap();
        assert_eq!(json::to_string_pretty(&ours), expected);
        assert_eq!(Format::default().to_string_pretty(&ours), expected);
        assert_eq!(Format::default().to_vec_pretty(&ours), expected.as_bytes());
        let mut written = Vec::new();
        Format::default()
            .to_writer_pretty(&mut written, &ours)
            .unwrap();
        assert_eq!(written, expected.as_bytes());
    }
}
