use super::read::Content;
use crate::json::{Error, ErrorKind, ReadValue, Reader, WriteValue, Writer};

/// A position: longitude and latitude, or easting and northing; then an altitude and a measure.
///
/// In JSON an array of two to four numbers, which are doubles.
///
/// OData: *ABNF* `positionLiteral`; RFC 7946, 3.1.1.
#[derive(Clone, Copy, PartialEq)]
pub struct Position {
    numbers: [f64; Self::MOST],
    count: usize,
}

impl Position {
    const FEWEST: usize = 2;
    const MOST: usize = 4;

    /// A position on the ground: longitude and latitude, or easting and northing.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self {
            numbers: [x, y, 0.0, 0.0],
            count: 2,
        }
    }

    /// A position with an altitude.
    #[must_use]
    pub const fn with_altitude(x: f64, y: f64, altitude: f64) -> Self {
        Self {
            numbers: [x, y, altitude, 0.0],
            count: 3,
        }
    }

    /// A position with an altitude, and a measure, such as how far along a route it is.
    #[must_use]
    pub const fn with_measure(x: f64, y: f64, altitude: f64, measure: f64) -> Self {
        Self {
            numbers: [x, y, altitude, measure],
            count: 4,
        }
    }

    pub(super) fn from_numbers(given: &[f64]) -> Option<Self> {
        let mut numbers = [0.0; Self::MOST];
        numbers.get_mut(..given.len())?.copy_from_slice(given);
        (given.len() >= Self::FEWEST).then_some(Self {
            numbers,
            count: given.len(),
        })
    }

    /// The longitude, or the easting.
    #[must_use]
    pub const fn x(&self) -> f64 {
        self.numbers[0]
    }

    /// The latitude, or the northing.
    #[must_use]
    pub const fn y(&self) -> f64 {
        self.numbers[1]
    }

    /// The altitude.
    #[must_use]
    pub fn altitude(&self) -> Option<f64> {
        self.numbers().get(2).copied()
    }

    /// The measure.
    #[must_use]
    pub fn measure(&self) -> Option<f64> {
        self.numbers().get(3).copied()
    }

    /// All the numbers, two to four.
    #[must_use]
    pub fn numbers(&self) -> &[f64] {
        &self.numbers[..self.count]
    }
}

impl core::fmt::Debug for Position {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.numbers().fmt(f)
    }
}

impl Content for Position {
    const BLANK: Self = Self::new(0.0, 0.0);

    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        if reader.peek() != b'[' {
            return Err(reader.mismatch("a position"));
        }
        let start = reader.start();
        let mut numbers = [0.0; Self::MOST];
        let mut count = 0;
        reader.items(&mut |reader, index| {
            let mut ignored = 0.0;
            count = index + 1;
            numbers.get_mut(index).unwrap_or(&mut ignored).read(reader)
        })?;
        if (Self::FEWEST..=Self::MOST).contains(&count) {
            return Ok(Self { numbers, count });
        }
        let expected = "a position of two to four numbers";
        Err(reader.error_at(start, ErrorKind::Value, expected, alloc::format!("{count}")))
    }
}

impl WriteValue for Position {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.collection(self.numbers().iter());
    }
}
