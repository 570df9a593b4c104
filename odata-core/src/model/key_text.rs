/// How many bytes of a key are compared at once.
pub(crate) const KEY_WINDOW: usize = 32;

/// A key as compact JSON writes it, `"name":`, ready to be compared in one go.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyText {
    text: [u64; 4],
    mask: [u64; 4],
    len: usize,
}

/// For each length of a key, ones in the bytes that it takes.
const MASKS: [[u64; 4]; KEY_WINDOW + 1] = {
    let mut masks = [[0; 4]; KEY_WINDOW + 1];
    let mut at = 0;
    while at < KEY_WINDOW {
        masks[at + 1] = masks[at];
        masks[at + 1][at / 8] |= 0xff << (at % 8 * 8);
        at += 1;
    }
    masks
};

impl KeyText {
    /// What stands behind a name: the quote and the colon.
    const END: u128 = u16::from_le_bytes(*b"\":") as u128;

    /// A key of no more than [`KEY_WINDOW`] bytes; a longer one is never equal to a window.
    ///
    /// The compiler steps through this for every property of a program, so it goes by words and calls
    /// little.
    #[expect(clippy::many_single_char_names, reason = "they are eight bytes")]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a word at a time is taken of what is pending"
    )]
    pub(super) const fn new(name: &str) -> Self {
        let len = name.len() + 3;
        if len > KEY_WINDOW {
            return Self {
                text: [u64::MAX; 4],
                mask: [0; 4],
                len,
            };
        }
        let mut text = [0; 4];
        let mut word = 0;
        let mut pending = b'"' as u128;
        let mut shift = 8;
        let mut rest = name.as_bytes();
        loop {
            rest = match rest {
                [a, b, c, d, e, f, g, h, behind @ ..] => {
                    let eight = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
                    pending |= (eight as u128) << 8;
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
        Self {
            text,
            mask: MASKS[len],
            len,
        }
    }

    /// How many bytes of the window the key takes, where the window begins with it.
    #[inline(always)]
    pub(super) const fn len_in(&self, window: &[u8; KEY_WINDOW]) -> Option<usize> {
        let [a, b, c, d] = words(window);
        let Self { text, mask, len } = self;
        let differs = ((a & mask[0]) ^ text[0]) | ((b & mask[1]) ^ text[1]);
        // Most keys end within the first half.
        if differs == 0
            && (*len <= 16 || ((c & mask[2]) ^ text[2]) | ((d & mask[3]) ^ text[3]) == 0)
        {
            Some(*len)
        } else {
            None
        }
    }
}

/// A window of bytes as integers.
#[inline(always)]
const fn words(window: &[u8; KEY_WINDOW]) -> [u64; 4] {
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
