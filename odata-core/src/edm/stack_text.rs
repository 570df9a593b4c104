//! A short text under construction, on the stack; and the digits that such texts are made of.

use core::ops::Deref;

/// ASCII text of at most `N` bytes. What precedes it may come later, if there is room kept for it.
pub(super) struct StackText<const N: usize> {
    bytes: [u8; N],
    start: usize,
    end: usize,
}

impl<const N: usize> StackText<N> {
    /// An empty text, with room for `room` bytes before it.
    #[inline]
    pub(super) const fn after(room: usize) -> Self {
        Self {
            bytes: [0; N],
            start: room,
            end: room,
        }
    }

    pub(super) fn prepend(&mut self, byte: u8) {
        self.start -= 1;
        self.bytes[self.start] = byte;
    }

    #[inline]
    pub(super) fn push<const K: usize>(&mut self, piece: [u8; K]) {
        self.bytes[self.end..][..K].copy_from_slice(&piece);
        self.end += K;
    }

    /// The first `digits` of the twelve digits of a number; there must be room for all twelve.
    #[inline]
    pub(super) fn push_first_of_twelve(&mut self, number: u64, digits: u8) {
        let quads = [
            number / 100_000_000 % 10_000,
            number / 10_000 % 10_000,
            number % 10_000,
        ];
        let place = &mut self.bytes[self.end..][..12];
        for (place, quad) in place.chunks_exact_mut(4).zip(quads) {
            place.copy_from_slice(four_digits((quad % 10_000) as u16).as_flattened());
        }
        self.end += usize::from(digits);
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }
}

impl<const N: usize> Deref for StackText<N> {
    type Target = str;

    fn deref(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// The two digits of a number below 100.
#[inline]
pub(super) const fn two_digits(number: u8) -> [u8; 2] {
    [b'0' + number / 10, b'0' + number % 10]
}

/// The four digits of a number below 10 000.
#[inline]
pub(super) const fn four_digits(number: u16) -> [[u8; 2]; 2] {
    [
        two_digits((number / 100 % 100) as u8),
        two_digits((number % 100) as u8),
    ]
}

/// The eight digits of two numbers below 10 000.
///
/// They are found in the lanes of a word, first two numbers, then four below 100, then the digits.
#[inline]
pub(super) const fn eight_digits(high: u16, low: u16) -> [u8; 8] {
    // In lanes this wide, these products are the quotients of all numbers that occur.
    const HUNDREDTH: (u64, u32) = (10_486, 20);
    const TENTH: (u64, u32) = (103, 10);
    let fours = high as u64 | (low as u64) << 32;
    let hundreds = (fours * HUNDREDTH.0) >> HUNDREDTH.1 & 0x0000_007f_0000_007f;
    let twos = hundreds | (fours - hundreds * 100) << 16;
    let tens = (twos * TENTH.0) >> TENTH.1 & 0x000f_000f_000f_000f;
    let ones = tens | (twos - tens * 10) << 8;
    (ones + 0x3030_3030_3030_3030).to_le_bytes()
}

/// The number that two digits stand for; `bad` is set where they are none, so that a caller tests once for many.
#[inline]
pub(super) const fn number_of(tens: u8, ones: u8, bad: &mut bool) -> u8 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    *bad |= tens > 9 || ones > 9;
    tens.wrapping_mul(10).wrapping_add(ones)
}
