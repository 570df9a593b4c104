//! Finding, a word at a time, what a JSON string must not hold as it is.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bit of each byte that is a quote, a backslash or a control character. Bytes above the
/// first such one may be marked wrongly, so only the lowest mark counts.
#[inline(always)]
const fn special(word: u64) -> u64 {
    let quote = word ^ (LOW * b'"' as u64);
    let backslash = word ^ (LOW * b'\\' as u64);
    // Each difference has a high bit where a byte is below what is taken from it, or not of ASCII.
    (quote.wrapping_sub(LOW) | backslash.wrapping_sub(LOW) | word.wrapping_sub(LOW * 0x20))
        & !word
        & HIGH
}

#[inline(always)]
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// The place of the first quote, backslash or control character from a place on, or the end.
#[inline(always)]
pub(super) fn find_special(bytes: &[u8], mut at: usize) -> usize {
    let mut words = bytes.get(at..).unwrap_or_default().chunks_exact(8);
    for word in &mut words {
        let marks = word
            .first_chunk()
            .map_or(0, |word| special(u64::from_le_bytes(*word)));
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let rest = words.remainder();
    at + rest
        .iter()
        .position(|byte| is_special(*byte))
        .unwrap_or(rest.len())
}

/// Whether a text has no quote, backslash or control character.
#[inline]
pub(super) fn is_plain(text: &[u8]) -> bool {
    let mut marks = 0;
    for word in text.chunks_exact(8) {
        if let Some(word) = word.first_chunk() {
            marks |= special(u64::from_le_bytes(*word));
        }
    }
    // The last word overlaps the one before it, which is cheaper than its bytes one by one.
    match (
        text.last_chunk::<8>(),
        text.first_chunk::<4>(),
        text.last_chunk::<4>(),
    ) {
        (Some(last), _, _) => marks | special(u64::from_le_bytes(*last)) == 0,
        (None, Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            special(u64::from(first) << 32 | u64::from(last)) == 0
        }
        _ => !text.iter().copied().any(is_special),
    }
}
