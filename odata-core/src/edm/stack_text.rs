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

/// The digits of the numbers below 100; what is above is there so that seven bits are a place.
const PAIRS: [[u8; 2]; 128] = {
    let mut pairs = [[0; 2]; 128];
    let mut number = 0;
    while number < 100 {
        pairs[number as usize] = two_digits(number);
        number += 1;
    }
    pairs
};

/// Writes the two digits of a number below 100 to a place of a text.
#[inline(always)]
pub(super) fn put_two_digits<const N: usize>(text: &mut [u8; N], at: usize, number: u8) {
    text[at..at + 2].copy_from_slice(&PAIRS[usize::from(number & 127)]);
}

/// Writes the four digits of a number below 10 000 to a place of a text.
#[inline(always)]
pub(super) fn put_four_digits<const N: usize>(text: &mut [u8; N], at: usize, number: u16) {
    put_two_digits(text, at, ((number / 100) & 127) as u8);
    put_two_digits(text, at + 2, (number % 100) as u8);
}

/// The number that two digits stand for; `bad` is set where they are none, so that a caller tests once for many.
#[inline]
pub(super) const fn number_of(tens: u8, ones: u8, bad: &mut bool) -> u8 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    *bad |= tens > 9 || ones > 9;
    tens.wrapping_mul(10).wrapping_add(ones)
}
