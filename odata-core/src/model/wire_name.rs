//! Keys as compact JSON writes them, to be found in a payload at a glance, and written at a stroke.

use alloc::vec::Vec;

/// How many bytes of a payload are compared with a key at once.
const WINDOW: usize = 32;

/// A property's name, and its key as it stands behind a comma, `,"name":`, to be compared or written in
/// one go.
#[derive(Clone, Copy, Debug)]
pub struct WireName {
    name: &'static str,
    text: [u64; 4],
}

/// For each length of a key, ones in the bytes that it takes.
static MASKS: [[u64; 4]; WINDOW + 1] = {
    let mut masks = [[0; 4]; WINDOW + 1];
    let mut at = 0;
    while at < WINDOW {
        masks[at + 1] = masks[at];
        masks[at + 1][at / 8] |= 0xff << (at % 8 * 8);
        at += 1;
    }
    masks
};

impl WireName {
    /// What stands before a name: the comma and the quote.
    const START: u128 = u16::from_le_bytes(*b",\"") as u128;
    /// What stands behind a name: the quote and the colon.
    const END: u128 = u16::from_le_bytes(*b"\":") as u128;

    /// The key of a name. In a window it is found if it has no more bytes than that.
    ///
    /// The compiler steps through this for every property of a program, so it goes by words and calls
    /// little.
    #[expect(clippy::many_single_char_names, reason = "they are eight bytes")]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a word at a time is taken of what is pending"
    )]
    pub(super) const fn new(name: &'static str) -> Self {
        let mut text = [0; 4];
        let len = name.len() + 4;
        if len > WINDOW {
            return Self { name, text };
        }
        let mut word = 0;
        let mut pending = Self::START;
        let mut shift = 16;
        let mut rest = name.as_bytes();
        loop {
            rest = match rest {
                [a, b, c, d, e, f, g, h, behind @ ..] => {
                    let eight = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
                    pending |= (eight as u128) << 16;
                    text[word] = pending as u64;
                    pending >>= 64;
                    word += 1;
                    behind
                }
                [byte, behind @ ..] => {
                    pending |= (*byte as u128) << shift;
                    shift += 8;
                    behind
                }
                [] => break,
            };
        }
        pending |= Self::END << shift;
        text[word] = pending as u64;
        if len > word * 8 + 8 {
            text[word + 1] = (pending >> 64) as u64;
        }
        Self { name, text }
    }

    /// The name.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// The length of the key and its comma.
    #[inline(always)]
    const fn len(&self) -> usize {
        self.name.len() + 4
    }

    /// Appends the key and its comma.
    #[inline]
    pub(crate) fn push_to(&self, bytes: &mut Vec<u8>) {
        let end = bytes.len() + self.len();
        if self.len() > WINDOW {
            return self.push_long_to(bytes);
        }
        // As many bytes whatever the name is: the compiler then copies them without a loop.
        let mut window = [0; WINDOW];
        for (eight, word) in window.chunks_exact_mut(8).zip(self.text) {
            eight.copy_from_slice(&word.to_le_bytes());
        }
        bytes.extend_from_slice(&window);
        bytes.truncate(end);
    }

    #[cold]
    fn push_long_to(&self, bytes: &mut Vec<u8>) {
        for part in [",\"", self.name, "\":"] {
            bytes.extend_from_slice(part.as_bytes());
        }
    }

    /// How many bytes of the window the key and the comma take, where the window begins with them.
    #[inline(always)]
    pub(super) fn len_in(&self, window: &KeyWindow<'_>) -> Option<usize> {
        let mask = MASKS.get(self.len())?;
        // Most keys end within the first half.
        if self.first_half(mask, window) == 0
            && (self.len() <= 16 || self.second_half(mask, window) == 0)
        {
            Some(self.len())
        } else {
            None
        }
    }

    /// The same, where any key is as likely, and what depends on its length is guessed wrongly.
    #[inline(always)]
    pub(super) fn len_in_any(&self, window: &KeyWindow<'_>) -> Option<usize> {
        let mask = MASKS.get(self.len())?;
        if self.first_half(mask, window) | self.second_half(mask, window) == 0 {
            Some(self.len())
        } else {
            None
        }
    }

    /// The bits that differ.
    #[inline(always)]
    const fn first_half(&self, mask: &[u64; 4], window: &KeyWindow<'_>) -> u64 {
        let [_, second, ..] = words(window.bytes);
        ((window.first & mask[0]) ^ self.text[0]) | ((second & mask[1]) ^ self.text[1])
    }

    /// The bits that differ.
    #[inline(always)]
    const fn second_half(&self, mask: &[u64; 4], window: &KeyWindow<'_>) -> u64 {
        let [_, _, third, fourth] = words(window.bytes);
        ((third & mask[2]) ^ self.text[2]) | ((fourth & mask[3]) ^ self.text[3])
    }
}

/// Bytes of a payload that may begin with a key.
#[derive(Clone, Copy)]
pub(crate) struct KeyWindow<'t> {
    bytes: &'t [u8; WINDOW],
    first: u64,
}

impl<'t> KeyWindow<'t> {
    /// The bytes from a place on, where the key's comma would be.
    #[inline(always)]
    pub(crate) fn of(text: &'t [u8], at: usize) -> Option<Self> {
        let bytes = text.get(at..)?.first_chunk()?;
        let [first, ..] = words(bytes);
        Some(Self { bytes, first })
    }

    /// The same, where the byte before the key is known to stand for a comma.
    #[inline(always)]
    pub(crate) fn behind_comma(text: &'t [u8], at: usize) -> Option<Self> {
        let window = Self::of(text, at)?;
        let first = window.first & !0xff | u64::from(b',');
        Some(Self { first, ..window })
    }

    /// The name of the key, if its end is in the window.
    ///
    /// Without a branch a word: where names end is what a processor guesses wrongly.
    #[inline]
    pub(super) fn name(&self) -> Option<&'t [u8]> {
        const LOW: u64 = u64::from_le_bytes([1; 8]);
        let mut end = WINDOW;
        for (at, word) in words(self.bytes).into_iter().enumerate().rev() {
            let quotes = word ^ LOW.wrapping_mul(0x22);
            let marks = quotes.wrapping_sub(LOW) & !quotes & (LOW << 7);
            // Not the quote before the name.
            let marks = if at == 0 { marks & !0xffff } else { marks };
            let place = at * 8 + (marks.trailing_zeros() / 8) as usize;
            end = if marks == 0 { end } else { place };
        }
        self.bytes.get(2..end).filter(|_| end < WINDOW)
    }
}

/// A window of bytes as integers.
#[inline(always)]
const fn words(window: &[u8; WINDOW]) -> [u64; 4] {
    let mut words = [0; 4];
    let mut at = 0;
    while at < words.len() {
        if let Some(word) = window.split_at(at * 8).1.first_chunk() {
            words[at] = u64::from_le_bytes(*word);
        }
        at += 1;
    }
    words
}
