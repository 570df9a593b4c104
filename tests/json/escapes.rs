//! What a string must not hold as it is, wherever it stands in texts of all lengths that are looked through in another way.

const LONGEST: usize = 140;

#[test]
fn every_place_of_a_text_is_looked_at() {
    for length in 1..=LONGEST {
        for place in 0..length {
            for special in ['"', '\\', '\n', '\u{1f}'] {
                let mut text = "x".repeat(length);
                text.replace_range(place..=place, special.encode_utf8(&mut [0; 4]));
                let expected = serde_json::to_string(&text).unwrap();
                assert_eq!(odata_core::json::to_string(&text), expected);
                let read = odata_core::json::from_str::<String>(&expected).unwrap();
                assert_eq!(read, text);
            }
        }
    }
}

#[test]
fn what_needs_no_escape_is_written_as_it_is() {
    for length in 0..=LONGEST {
        for plain in [
            "x", " ", "!", "#", "[", "]", "\u{7f}", "\u{80}", "é", "€", "𝄞",
        ] {
            let text = plain.repeat(length);
            assert_eq!(odata_core::json::to_string(&text), format!("\"{text}\""));
        }
    }
}
