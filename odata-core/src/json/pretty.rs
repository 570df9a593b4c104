use alloc::vec::Vec;

/// Indents compact JSON by two spaces a level, as serde_json does.
pub(super) fn indent(compact: &[u8]) -> Vec<u8> {
    let mut pretty = Vec::with_capacity(compact.len() * 2);
    let mut level: usize = 0;
    let mut rest = compact.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'"' => string(&mut pretty, &mut rest),
            b'{' | b'[' => {
                pretty.push(byte);
                // In compact JSON the closing bracket is the opening one's code plus two.
                if let Some(end) = rest.next_if_eq(&(byte + 2)) {
                    pretty.push(end);
                } else {
                    level += 1;
                    line(&mut pretty, level);
                }
            }
            b'}' | b']' => {
                level = level.saturating_sub(1);
                line(&mut pretty, level);
                pretty.push(byte);
            }
            b',' => {
                pretty.push(byte);
                line(&mut pretty, level);
            }
            b':' => pretty.extend_from_slice(b": "),
            _ => pretty.push(byte),
        }
    }
    pretty
}

fn string(pretty: &mut Vec<u8>, rest: &mut impl Iterator<Item = u8>) {
    pretty.push(b'"');
    let mut escaped = false;
    for byte in rest {
        pretty.push(byte);
        match byte {
            b'"' if !escaped => return,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
}

fn line(pretty: &mut Vec<u8>, level: usize) {
    pretty.push(b'\n');
    pretty.resize(pretty.len() + 2 * level, b' ');
}
