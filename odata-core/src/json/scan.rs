//! Finding, a word at a time, what a JSON string must not hold as it is.

use core::ops::BitOr;

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
///
/// Words at the end overlap those before them, which is cheaper than bytes one by one; and most texts have no more than
/// eight words, which need no loop.
#[inline(always)]
pub(super) fn is_plain(text: &[u8]) -> bool {
    let len = text.len();
    if len > 64 {
        let words = text.chunks_exact(8).map(|chunk| special_at(chunk, 0));
        words.fold(0, BitOr::bitor) | special_at(text, len - 8) == 0
    } else if len > 32 {
        special_in_four(text, 0) | special_in_four(text, len - 32) == 0
    } else if len > 16 {
        let first = special_at(text, 0) | special_at(text, 8);
        first | special_at(text, len - 16) | special_at(text, len - 8) == 0
    } else if len >= 8 {
        special_at(text, 0) | special_at(text, len - 8) == 0
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        special(u64::from(first) << 32 | u64::from(last)) == 0
    } else {
        !text.iter().copied().any(is_special)
    }
}

/// The marks of a word of a text.
#[inline(always)]
fn special_at(text: &[u8], at: usize) -> u64 {
    let word = text.get(at..).and_then(<[u8]>::first_chunk);
    word.map_or(0, |word| special(u64::from_le_bytes(*word)))
}

/// The marks of four words of a text.
#[inline(always)]
fn special_in_four(text: &[u8], at: usize) -> u64 {
    let first = special_at(text, at) | special_at(text, at + 8);
    first | special_at(text, at + 16) | special_at(text, at + 24)
}
