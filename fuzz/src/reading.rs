use std::fmt::Debug;

use odata_core::json::{ReadValue, Reader, Reading};

use crate::model::{Pair, Part, Text};
use crate::roots::with_roots;

/// Reads the rest of the bytes as the root that the first one stands for.
pub fn reads_as_a_root(bytes: &[u8]) {
    let Some((&kind, bytes)) = bytes.split_first() else {
        return;
    };
    macro_rules! each {
        ([$($root:ty,)+]) => {{
            let roots: &[for<'a> fn(&'a [u8])] = &[$(|bytes| reads::<$root>(bytes)),+];
            roots[usize::from(kind) % roots.len()](bytes);
        }};
    }
    with_roots!(each!(Vec<Option<Part>>, Text<'_>, Pair<'_, i32, &str>));
}

/// Reading ends in a value or a located error, the same for a text and for its bytes; what is read is
/// JSON; and who forgives more reads no less.
fn reads<'a, T: ReadValue<'a> + Debug>(bytes: &'a [u8]) {
    let readings = [Reading::strict(), Reading::service(), Reading::client()];
    let [strict, service, client] = readings.map(|reading| read::<T>(reading, bytes));
    assert!(strict.is_none() || service.is_some());
    assert!(service.is_none() || client.is_some());
    let shallow = read::<T>(Reading::client().max_depth(3), bytes);
    assert!(shallow.is_none() || shallow == client);
    let deep = read::<T>(Reading::client().max_depth(u16::MAX), bytes);
    assert!(client.is_none() || client == deep);
}

fn read<'a, T: ReadValue<'a> + Debug>(reading: Reading, bytes: &'a [u8]) -> Option<String> {
    let read = reading.from_slice::<T>(bytes);
    if let Err(error) = &read {
        let position = error.position().expect("a text was read");
        assert!(position.offset <= bytes.len());
        let before = String::from_utf8_lossy(&bytes[..position.offset]);
        assert_eq!(position.line, 1 + before.matches('\n').count());
        let line = before.rsplit('\n').next().unwrap_or_default();
        assert!((1..=line.len() + 1).contains(&position.column));
        assert!(!error.to_string().contains(char::is_control), "{error}");
        assert!(!error.expected().is_empty() && !error.found().is_empty());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert_eq!(
            format!("{:?}", reading.from_str::<T>(text)),
            format!("{read:?}")
        );
        let mut reader = Reader::new(text, reading);
        let skipped = reader.skip_value().and_then(|()| reader.end());
        assert!(read.is_err() || skipped.is_ok());
    }
    read.ok().map(|value| format!("{value:?}"))
}
