//! Writing strings.

use alloc::vec::Vec;

use super::scan::{find_special, is_plain};

/// Appends a string in quotes.
#[inline(always)]
pub(crate) fn push_string(bytes: &mut Vec<u8>, value: &str) {
    bytes.push(b'"');
    if is_plain(value.as_bytes()) {
        bytes.extend_from_slice(value.as_bytes());
    } else {
        push_escaped(bytes, value.as_bytes());
    }
    bytes.push(b'"');
}

#[cold]
fn push_escaped(bytes: &mut Vec<u8>, value: &[u8]) {
    let mut start = 0;
    loop {
        let end = find_special(value, start);
        bytes.extend_from_slice(&value[start..end]);
        match value.get(end) {
            Some(&special) => push_escape(bytes, special),
            None => return,
        }
        start = end + 1;
    }
}

#[cold]
fn push_escape(bytes: &mut Vec<u8>, special: u8) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let letter = match special {
        b'"' | b'\\' => special,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        8 => b'b',
        12 => b'f',
        _ => {
            bytes.extend_from_slice(b"\\u00");
            bytes.push(HEX[usize::from(special >> 4)]);
            bytes.push(HEX[usize::from(special & 15)]);
            return;
        }
    };
    bytes.extend_from_slice(&[b'\\', letter]);
}
