use odata_core::Binary;
use proptest::prelude::*;

use crate::check::{keeps, read, refuses};

/// RFC 4648 section 10, and the two last digits.
const KEPT: &[(&str, &[u8])] = &[
    ("", b""),
    ("Zg==", b"f"),
    ("Zm8=", b"fo"),
    ("Zm9v", b"foo"),
    ("Zm9vYg==", b"foob"),
    ("Zm9vYmE=", b"fooba"),
    ("Zm9vYmFy", b"foobar"),
    ("-_-_", &[0xfb, 0xff, 0xbf]),
    ("_w==", &[0xff]),
    ("AAA=", &[0, 0]),
];

#[test]
fn valid_bytes_are_kept() {
    let texts: Vec<&str> = KEPT.iter().map(|(text, _)| *text).collect();
    keeps::<Binary>(&texts);
    for (text, bytes) in KEPT {
        assert_eq!(read::<Binary>(text).as_slice(), *bytes);
        assert_eq!(Binary::from(*bytes).to_string(), *text);
    }
}

#[test]
fn padding_may_be_missing_and_plain_base64_is_read() {
    for (text, bytes) in KEPT {
        let bare = text.trim_end_matches('=');
        let plain = text.replace('-', "+").replace('_', "/");
        for text in [bare, &plain, plain.trim_end_matches('=')] {
            assert_eq!(read::<Binary>(text).as_slice(), *bytes, "{text}");
        }
    }
}

#[test]
fn what_is_no_base64_is_refused() {
    refuses::<Binary>(
        "Edm.Binary",
        &[
            "=",
            "==",
            "====",
            "Z",
            "Z=",
            "Z==",
            "Z===",
            "Zg=",
            "Zg===",
            "Zm8==",
            "Zm9v=",
            "Zm9v==",
            "Zm9v====",
            "Zm9vY",
            "Zh==",
            "Zh",
            "Zm9=",
            "Zm9",
            "=Zg=",
            "Z=g=",
            "Zg==Zg==",
            "Zm 9v",
            " Zm9v",
            "Zm9v\n",
            "Zm9\r",
            "Zm9é",
            "Zm9.",
            "Zm9*",
            "Zm9,",
            "+_+_",
            "-/-/",
            "AAA+AAA-",
            "a1234567 89ab",
        ],
    );
}

#[test]
fn bytes_are_at_hand() {
    let mut binary = Binary::from([1, 2, 3]);
    assert_eq!(
        (binary.len(), &binary[1..], binary.as_ref()),
        (3, [2, 3].as_slice(), [1, 2, 3].as_slice())
    );
    assert_eq!(binary.clone().into_vec(), vec![1, 2, 3]);
    binary = Binary::new();
    assert_eq!((binary.is_empty(), Vec::from(binary)), (true, vec![]));
    assert_eq!(Binary::default(), Binary::from(vec![]));
}

proptest! {
    #[test]
    fn bytes_are_read_as_they_were_written(bytes: Vec<u8>) {
        let binary = Binary::from(bytes);
        let text = binary.to_string();
        prop_assert_eq!(text.len(), binary.len().div_ceil(3) * 4);
        prop_assert_eq!(read::<Binary>(text.trim_end_matches('=')), binary.clone());
        prop_assert_eq!(read::<Binary>(&text.replace('-', "+").replace('_', "/")), binary.clone());
        prop_assert_eq!(text.parse(), Ok(binary));
    }

    #[test]
    fn each_text_that_is_read_is_one_spelling_of_its_bytes(text in "\\PC{0,16}|[-_+/A-Za-z0-9=]{0,16}|[-_AQgw=]{0,8}") {
        if let Ok(binary) = text.parse::<Binary>() {
            let url = text.replace('+', "-").replace('/', "_");
            let written = binary.to_string();
            prop_assert_eq!(url.trim_end_matches('='), written.trim_end_matches('='));
        }
    }
}
